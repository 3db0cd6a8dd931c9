"""Hjemmelen og tabellen over tiltak som tekst, på bokmål og nynorsk.

Hvert tiltak er ett punkt: svaret med grunnene, varslene det krever, fristene og klagen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..avledning.tiltaksfrister import Tiltaksfrist, Tiltaksfristslag
from ..lag.felles import status_for
from ..lag.hjemmel import Grunnlagssvar
from ..lag.tiltak import Tiltakssvar
from ..regelform.begreper.tiltak import Klagevei, Tiltaksslag, Varselskrav
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_T = Tiltaksslag
TILTAKSNAVN: Mapping[Tiltaksslag, tuple[str, str]] = MappingProxyType(
    {
        _T.PURRING: ("Purring", "Purring"),
        _T.FORSINKELSESRENTE: ("Forsinkelsesrente", "Forseinkingsrente"),
        _T.GEBYR: ("Gebyr", "Gebyr"),
        _T.MOTREGNING: ("Motregning", "Motrekning"),
        _T.AVREGNING: ("Avregning", "Avrekning"),
        _T.UTLEGGSPANT: ("Utleggspant", "Utleggspant"),
        _T.UTLEGGSTREKK: ("Utleggstrekk", "Utleggstrekk"),
        _T.TVANGSDEKNING: ("Tvangsdekning i enkle pengekrav", "Tvangsdekning i enkle pengekrav"),
        _T.TVANGSSALG: ("Tvangssalg og annen dekning i pant", "Tvangssal og anna dekning i pant"),
        _T.ARREST: ("Arrest", "Arrest"),
        _T.KONKURSBEGJAERING: ("Konkursbegjæring", "Konkurskravsmål"),
        _T.UTENLANDSINNDRIVING: ("Inndriving i utlandet", "Inndriving i utlandet"),
        _T.INKASSO: ("Inkasso", "Inkasso"),
    }
)
VARSELNAVN: Mapping[Varselskrav, tuple[str, str]] = MappingProxyType(
    {
        Varselskrav.RENTEVARSEL_15: ("varsel om rente", "varsel om rente"),
        Varselskrav.VARSEL_25: ("varsel etter innkrevingsloven § 25", "varsel etter innkrevjingslova § 25"),
        Varselskrav.VARSEL_4_18: (
            "varsel etter tvangsfullbyrdelsesloven § 4-18",
            "varsel etter tvangsfullføringslova § 4-18",
        ),
        Varselskrav.FORELEGGELSE_7_6: ("foreleggelse fra namsmannen", "førelegging frå namsmannen"),
        Varselskrav.FORELEGGELSE_2_15: ("varsel fra kommunen", "varsel frå kommunen"),
        Varselskrav.INKASSOVARSEL_9: ("inkassovarsel", "inkassovarsel"),
        Varselskrav.BETALINGSOPPFORDRING_10: (
            "betalingsoppfordring fra inkassatoren",
            "betalingsoppmoding frå inkassatoren",
        ),
    }
)
KLAGENAVN: Mapping[Klagevei, tuple[str, str]] = MappingProxyType(
    {
        Klagevei.TINGRETTEN_FRA_VARSEL: (
            "til tingretten, fra varselet er gitt og så lenge tiltaket virker",
            "til tingretten, frå varselet er gitt og så lenge tiltaket verkar",
        ),
        Klagevei.TINGRETTEN_EN_MAANED: (
            "til tingretten innen én måned",
            "til tingretten innan éin månad",
        ),
        Klagevei.TINGRETTEN_5_16: (
            "til tingretten så langt fullbyrdelsen ikke er avsluttet",
            "til tingretten så langt tvangsfullføringa ikkje er avslutta",
        ),
        Klagevei.INKASSONEMND: ("til inkassonemnd", "til inkassonemnd"),
        Klagevei.ANKE: ("ved anke over kjennelsen", "ved anke over orskurden"),
    }
)
_F = Tiltaksfristslag
FRISTNAVN: Mapping[Tiltaksfristslag, tuple[str, str]] = MappingProxyType(
    {
        _F.UTTALEFRIST: ("siste dag for å uttale seg", "siste dag for å uttale seg"),
        _F.TIDLIGST_BESLUTNING: ("tidligst beslutning", "tidlegast avgjerd"),
        _F.TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG: (
            "tidligst beslutning om varselet sendes dagen det spørres om",
            "tidlegast avgjerd om varselet blir sendt dagen det blir spurt om",
        ),
        _F.NYTT_VARSEL_ETTER: ("nytt varsel trengs etter", "nytt varsel trengst etter"),
        _F.TIDLIGST_VARSEL: ("tidligst varsel", "tidlegast varsel"),
        _F.TIDLIGST_BEGJAERING: ("tidligst begjæring", "tidlegast kravsmål"),
        _F.BETALINGSFRIST_INKASSO: ("betalingsfrist i inkassovarselet", "betalingsfrist i inkassovarselet"),
        _F.KLAGE_SENEST: ("siste dag for klage", "siste dag for klage"),
        _F.KLAGE_OVER_VALG_AV_UTLEGGSGJENSTAND: (
            "siste dag for klage over valg av utleggsgjenstand",
            "siste dag for klage over val av utleggsgjenstand",
        ),
        _F.PROEVING_AV_KRAVET_SENEST: (
            "siste dag for å få kravet prøvd i klagesak når søksmålsfristen er ute",
            "siste dag for å få kravet prøvd i klagesak når søksmålsfristen er ute",
        ),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "hjemmel": ("Hjemmel", "Heimel"),
        "tiltak": ("Tiltak", "Tiltak"),
        "ja": ("ja", "ja"),
        "nei": ("nei", "nei"),
        "trenger": ("mangler opplysninger", "manglar opplysningar"),
        "skjoenn": ("beror på et skjønn", "kviler på eit skjønn"),
        "tvil": ("tvilsomt", "tvilsamt"),
        "konflikt": ("reglene strider mot hverandre", "reglane strir mot kvarandre"),
        "utenfor_dekning": ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
        "lagt_til": ("Kravet er lagt til: {hvem}.", "Kravet er lagt til: {hvem}."),
        "grunnlag": ("Tvangsgrunnlag: {hvilke}.", "Tvangsgrunnlag: {hvilke}."),
        "intet_grunnlag": ("ingen", "ingen"),
        "krever": ("Krever {varsler}.", "Krev {varsler}."),
        "klage": ("Klage: {veier}.", "Klage: {veier}."),
        "kanskje": ("kanskje {navn}", "kanskje {navn}"),
        "ukjent": ("{navn}: ikke kjent", "{navn}: ikkje kjent"),
    }
)


def hjemmelstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Hjemmelen som blokker i en forklaring."""
    s = _Skriver(maalform, ordene)
    yield Overskrift(2, s.ord("hjemmel"))
    yield Avsnitt(s.hjemmel(vurdering))


def tiltakstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Tiltakene som blokker i en forklaring."""
    s = _Skriver(maalform, ordene)
    yield Overskrift(2, s.ord("tiltak"))
    yield Liste(tuple(Punkt(s.tiltak(svar)) for svar in vurdering.tiltak))


def siterte_i_tiltak(vurdering: Vurdering) -> list[Henvisning]:
    """Bestemmelsene svarene om tiltak bygger på."""
    return [h for svar in vurdering.tiltak for h in hjemler_i(svar.utfall)]


class _Skriver:
    """Skriver svarene på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `_ORD`."""
        return self._valgt(_ORD[navn])

    def _valgt(self, begge: tuple[str, str]) -> str:
        return begge[self._maalform is Maalform.NN]

    def hjemmel(self, vurdering: Vurdering) -> str:
        """Hvem kravet er lagt til, og tvangsgrunnlagene det sikkert har."""
        ansvar = vurdering.hjemmel.virkeomraade.ansvar
        hvem = str(ansvar.verdi) if isinstance(ansvar, Avgjort) else self._status(ansvar)
        grunnlag = vurdering.hjemmel.tvangsgrunnlag
        # Er ett grunnlag sikkert, er det uten betydning her om det er flere.
        har = [g for g in grunnlag.grunnlag if g.foreligger is (True if grunnlag.foreligger else None)]
        hvilke = ", ".join(self._grunnlag(g) for g in har) or self.ord("intet_grunnlag")
        return f"{self.ord('lagt_til').format(hvem=hvem)} {self.ord('grunnlag').format(hvilke=hvilke)}"

    def _grunnlag(self, svar: Grunnlagssvar) -> str:
        navn = svar.slag.value if svar.foreligger else f"{svar.slag} ({self._status(svar.utfall)})"
        return f"{navn} ({henvisninger_tekst(svar.hjemler, self._maalform)})" if svar.hjemler else navn

    def tiltak(self, svar: Tiltakssvar) -> str:
        """Tiltaket som et punkt."""
        deler = [f"{self._valgt(TILTAKSNAVN[svar.tiltak])}: {self._svar(svar.utfall)}"]
        if not _er_nei(svar.utfall) or svar.frister:
            deler += self._saksbehandling(svar)
        return " ".join(deler)

    def _saksbehandling(self, svar: Tiltakssvar) -> Iterator[str]:
        if svar.varsel:
            varsler = [self._kanskje(self._valgt(VARSELNAVN[v]), utfall) for v, utfall in svar.varsel]
            yield self.ord("krever").format(varsler=", ".join(varsler))
        if svar.frister:
            frister = "; ".join(self._frist(f) for f in svar.frister)
            yield f"{frister[:1].upper()}{frister[1:]}."
        if svar.klage:
            veier = [self._kanskje(self._valgt(KLAGENAVN[k]), utfall) for k, utfall in svar.klage]
            yield self.ord("klage").format(veier=", ".join(veier))

    def _svar(self, utfall: Utfall) -> str:
        mangler = [v.beskrivelse for v in utfall.fakta] if isinstance(utfall, Trenger) else hvorfor_i(utfall)
        grunner = [self._ordene(g).removesuffix(".") for g in mangler]
        grunn = "; ".join([*grunner[:1], *map(liten, grunner[1:])])
        sitat = f", jf. {self._sitat(utfall)}" if hjemler_i(utfall) else ""
        return f"{self._status(utfall)}. {grunn[:1].upper()}{grunn[1:]}{sitat}."

    def _status(self, utfall: Utfall) -> str:
        if isinstance(utfall, Avgjort):
            return self.ord("ja" if utfall.verdi is True else "nei")
        return self.ord(status_for(utfall).value.lower())

    def _sitat(self, utfall: Utfall) -> str:
        return henvisninger_tekst(hjemler_i(utfall), self._maalform)

    def _kanskje(self, navn: str, utfall: Utfall) -> str:
        return navn if isinstance(utfall, Avgjort) else self.ord("kanskje").format(navn=navn)

    def _frist(self, frist: Tiltaksfrist) -> str:
        navn = self._valgt(FRISTNAVN[frist.slag])
        return self.ord("ukjent").format(navn=navn) if frist.dag is None else f"{navn} {dato_tekst(frist.dag)}"


def _er_nei(utfall: Utfall) -> bool:
    return isinstance(utfall, Avgjort) and utfall.verdi is False
