"""Oppfølgingen som tekst, på bokmål og nynorsk: tilstanden, neste skritt, utsendingen, oppgjøret og klagene."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from ..lag.felles import status_for
from ..lag.oppfoelging import Nestesteg
from ..lag.renteplan import Rentekontroll
from ..regelform.begreper.oppfoelging import (
    Kanal,
    Kravtilstand,
    Oppdragsgiverhandling,
    Oppfoelgingssteg,
    Oppgjoersmaate,
    Purreinnhold,
    Skyldnerhandling,
)
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_T, _S = Kravtilstand, Oppfoelgingssteg
NAVN: Mapping[StrEnum, tuple[str, str]] = MappingProxyType(
    {
        _T.IKKE_FORFALT: ("ikke forfalt", "ikkje forfalle"),
        _T.FORFALT: ("forfalt", "forfalle"),
        _T.PURRET: ("purret", "purra"),
        _T.BETALINGSAVTALE: ("betalingsavtale", "betalingsavtale"),
        _T.TVANGSINNKREVING: ("tvangsinnkreving", "tvangsinnkrevjing"),
        _T.RETTSLIG_BEHANDLING: ("til rettslig behandling", "til rettsleg handsaming"),
        _T.UTEN_DEKNING: ("uten dekning", "utan dekning"),
        _T.BOBEHANDLING: ("bobehandling", "bubehandling"),
        _T.BERO: ("i bero", "i bero"),
        _T.AVSLUTTET: ("innkrevingen avsluttet", "innkrevjinga avslutta"),
        _T.FORELDET: ("foreldet", "forelda"),
        _T.GJORT_OPP: ("gjort opp", "gjort opp"),
        _T.OPPHOERT: ("opphørt", "falle bort"),
        _S.SEND_FAKTURA: ("Send fakturaen", "Send fakturaen"),
        _S.AVKLAR_HJEMMEL: ("Avklar hjemmelen", "Avklar heimelen"),
        _S.VURDER_PURRING: ("Vurder purring", "Vurder purring"),
        _S.OVERFOER_TIL_INNKREVING: ("Overfør til innkreving", "Overfør til innkrevjing"),
        _S.VURDER_UTLEGG: ("Vurder utlegg", "Vurder utlegg"),
        _S.VURDER_UTLEGGSTREKK: ("Vurder utleggstrekk", "Vurder utleggstrekk"),
        _S.VURDER_MOTREGNING: ("Vurder motregning", "Vurder motrekning"),
        _S.REALISER_PANT: ("Søk dekning i pantet", "Søk dekning i pantet"),
        _S.VURDER_KONKURS: ("Vurder konkurs", "Vurder konkurs"),
        _S.INNHENT_ETTERGIVELSESFULLMAKT: ("Innhent fullmakt til å ettergi", "Hent inn fullmakt til å ettergi"),
        _S.VURDER_BERO: ("Vurder bero", "Vurder bero"),
        _S.VURDER_PAA_NYTT: ("Vurder på nytt", "Vurder på nytt"),
        _S.AVSETT_FOR_TAP: ("Avsett for tap", "Set av for tap"),
        _S.VURDER_FORELDELSE: ("Pass på foreldelsen", "Pass på foreldinga"),
        _S.KOMMENTER_POST: ("Kommenter posten", "Kommenter posten"),
        _S.KONTROLLER_RENTE: ("Kontroller renten", "Kontroller renta"),
        _S.UTLIGN_POST: ("Utlign den åpne posten", "Utlikn den opne posten"),
        _S.BOKFOER_OPPHOER: ("Bokfør opphøret", "Bokfør opphøyret"),
        Purreinnhold.FORSINKELSESRENTE: ("forsinkelsesrente", "forseinkingsrente"),
        Purreinnhold.GEBYR: ("gebyr", "gebyr"),
        Purreinnhold.MULIGE_TILTAK: ("mulige tiltak", "moglege tiltak"),
        Kanal.EFAKTURA: ("eFaktura", "eFaktura"),
        Kanal.EHF: ("EHF", "EHF"),
        Kanal.ALTINN: ("Altinn", "Altinn"),
        Kanal.POST: ("post", "post"),
        Oppgjoersmaate.BOKFOERES_HOS_OPPDRAGSGIVER: ("bokføres hos oppdragsgiveren", "blir ført hos oppdragsgivaren"),
        Oppgjoersmaate.OVERFOERES: ("overføres til oppdragsgiveren", "blir overført til oppdragsgivaren"),
        Oppgjoersmaate.EGET_KRAV: ("eget krav", "eige krav"),
        Skyldnerhandling.BETALE: ("betale", "betale"),
        Skyldnerhandling.SOEKE_OM_AVDRAG: ("søke om avdrag", "søkje om avdrag"),
        Skyldnerhandling.SOEKE_OM_UTSETTELSE: ("søke om utsettelse", "søkje om utsetjing"),
        Skyldnerhandling.SENDE_DOKUMENTASJON: ("sende dokumentasjon", "sende dokumentasjon"),
        Skyldnerhandling.TA_KONTAKT: ("ta kontakt", "ta kontakt"),
        Skyldnerhandling.SE_OVERSIKT: ("se oversikten", "sjå oversikta"),
        Oppdragsgiverhandling.REGISTRERE: ("registrere", "registrere"),
        Oppdragsgiverhandling.ENDRE: ("endre", "endre"),
        Oppdragsgiverhandling.SOEKE: ("søke", "søkje"),
        Oppdragsgiverhandling.RAPPORTERE: ("rapportere", "rapportere"),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "oppfoelging": ("Oppfølging", "Oppfølging"),
        "tilstand": ("Tilstand", "Tilstand"),
        "utsending": ("Sendes med", "Blir sendt med"),
        "oppgjoer": ("Oppgjør", "Oppgjer"),
        "purringen": ("Purringen skal opplyse om: {hva}.", "Purringa skal opplyse om: {hva}."),
        "skyldneren": ("Skyldneren kan selv: {hva}.", "Skyldnaren kan sjølv: {hva}."),
        "oppdragsgiveren": ("Oppdragsgiveren kan selv: {hva}.", "Oppdragsgivaren kan sjølv: {hva}."),
        "kan_bli": ("Kravet kan gå over i: {hva}.", "Kravet kan gå over i: {hva}."),
        "kanskje": ("kanskje {navn}", "kanskje {navn}"),
        "senest": ("Senest {dag}.", "Seinast {dag}."),
        "forbi": ("Siste dag var {dag}.", "Siste dag var {dag}."),
        "trenger": ("mangler opplysninger", "manglar opplysningar"),
        "skjoenn": ("beror på et skjønn", "kviler på eit skjønn"),
        "tvil": ("tvilsomt", "tvilsamt"),
        "konflikt": ("reglene strider mot hverandre", "reglane strir mot kvarandre"),
        "utenfor_dekning": ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
        "ja": ("ja", "ja"),
        "nei": ("nei", "nei"),
        "rentekontroll": (
            "Grunnlag for rente: {grunnlag}. Varslet: {varslet}.",
            "Grunnlag for rente: {grunnlag}. Varsla: {varslet}.",
        ),
        "aapent": ("ikke avgjort", "ikkje avgjort"),
        "klage": ("Klage", "Klage"),
        "klage_kravseier": (
            "Gjelder klagen bare kravet, uavhengig av innkrevingen, går den til kravseieren",
            "Gjeld klaga berre kravet, uavhengig av innkrevjinga, går ho til kravseigaren",
        ),
        "klage_uttalelse": (
            "Gjelder den innkrevingen, bør kravseieren få uttale seg",
            "Gjeld ho innkrevjinga, bør kravseigaren få uttale seg",
        ),
    }
)


def oppfoelgingstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Overskriften, tilstanden, ett punkt for hvert skritt, og resten av oppfølgingen."""
    s, svar = _Skriver(maalform, ordene), vurdering.oppfoelging
    yield Overskrift(2, s.ord("oppfoelging"))
    yield Avsnitt(s.kode("tilstand", svar.tilstand, Kravtilstand))
    if svar.neste:
        yield Liste(tuple(Punkt(s.steg(steg)) for steg in svar.neste))
    setninger = (
        s.liste("purringen", svar.purreinnhold),
        s.kode("utsending", svar.kanal, Kanal),
        s.kode("oppgjoer", svar.oppgjoer, Oppgjoersmaate),
        s.liste("skyldneren", svar.skyldneren),
        s.liste("oppdragsgiveren", svar.oppdragsgiveren),
        s.ord("kan_bli").format(hva=", ".join(map(s.navn, svar.overganger))) if svar.overganger else "",
    )
    yield from (Avsnitt(setning) for setning in setninger if setning)
    if svar.rentekontroll is not None:
        yield Avsnitt(s.rentekontroll(svar.rentekontroll))
    for klage in svar.klager:
        if klage.til_kravseier is not None:
            yield Avsnitt(s.svar("klage_kravseier", klage.til_kravseier))
        yield Avsnitt(s.svar("klage_uttalelse", klage.uttalelse))


class _Skriver:
    """Setningene om oppfølgingen på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        return self._valgt(_ORD[navn])

    def _valgt(self, par: tuple[str, str]) -> str:
        return par[0] if self._maalform is Maalform.NB else par[1]

    def navn(self, kode: StrEnum) -> str:
        return self._valgt(NAVN[kode])

    def steg(self, steg: Nestesteg) -> str:
        """Skrittet med grunnen, bestemmelsene og siste dag; er det åpent om det skal tas, hva som mangler."""
        aapent = "" if isinstance(steg.utfall, Avgjort) else f" ({self._status(steg.utfall)})"
        setning = f"{self.navn(steg.steg)}{aapent}: {self._grunn(steg.utfall, steg.hjemler)}"
        if steg.senest is None:
            return setning
        return f"{setning} {self.ord('forbi' if steg.forbi else 'senest').format(dag=dato_tekst(steg.senest))}"

    def kode(self, hva: str, utfall: Utfall, koder: type[StrEnum]) -> str:
        svar = self.navn(koder(str(utfall.verdi))) if isinstance(utfall, Avgjort) else self._status(utfall)
        return f"{self.ord(hva)}: {svar}. {self._grunn(utfall, hjemler_i(utfall), stor=True)}"

    def svar(self, hva: str, utfall: Utfall) -> str:
        svar = (
            self.ord("ja" if utfall.verdi is True else "nei") if isinstance(utfall, Avgjort) else self._status(utfall)
        )
        return f"{self.ord(hva)}: {svar}. {self._grunn(utfall, hjemler_i(utfall), stor=True)}"

    def liste(self, hva: str, svarene: Iterable[tuple[StrEnum, Utfall]]) -> str:
        navnene = [
            self.navn(kode) if isinstance(u, Avgjort) else self.ord("kanskje").format(navn=self.navn(kode))
            for kode, u in svarene
        ]
        return self.ord(hva).format(hva=", ".join(navnene)) if navnene else ""

    def rentekontroll(self, kontroll: Rentekontroll) -> str:
        ord_ = {True: self.ord("ja"), False: self.ord("nei"), None: self.ord("aapent")}
        return self.ord("rentekontroll").format(grunnlag=ord_[kontroll.grunnlag], varslet=ord_[kontroll.varslet])

    def _grunn(self, utfall: Utfall, hjemler: tuple[Henvisning, ...], *, stor: bool = False) -> str:
        mangler = [v.beskrivelse for v in utfall.fakta] if isinstance(utfall, Trenger) else hvorfor_i(utfall)
        grunner = [self._ordene(g).removesuffix(".") for g in mangler]
        grunn = "; ".join([*grunner[:1], *map(liten, grunner[1:])])
        grunn = f"{grunn[:1].upper()}{grunn[1:]}" if stor else liten(grunn)
        sitat = f", jf. {henvisninger_tekst(hjemler, self._maalform)}" if hjemler else ""
        return f"{grunn}{sitat}."

    def _status(self, utfall: Utfall) -> str:
        return self.ord(status_for(utfall).value.lower())
