"""Svarene om bero, avslutning og opphør som tekst, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..fakta.verdier import skriv_oere
from ..lag.felles import Status, status_for
from ..lag.kompetanse import Kompetanseutfall
from ..regelform.begreper.avslutning import Avslutningsgrunnlag, Intetregistrering, Trekkslutt
from ..regelform.begreper.bero import Berodokumentasjon, Berogrunnlag, Berokilde, Kontobehandling, Tapsavsetning
from ..regelform.begreper.opphoer import Opphoersdokumentasjon, Opphoersgrunn, Postering
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt
from .ettergivelsestekst import kompetansesetning
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_B, _D, _A, _G = Berogrunnlag, Berodokumentasjon, Avslutningsgrunnlag, Opphoersgrunn

NAVN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        _B.IKKE_MULIG_NAA: ("Kravet kan ikke inndrives nå", "Kravet kan ikkje drivast inn no"),
        _B.KOSTNAD_OVER_FORVENTET: ("Innkrevingen koster for mye", "Innkrevjinga kostar for mykje"),
        _D.VURDERT_UTLEGG: ("vurdering av utlegg", "vurdering av utlegg"),
        _D.VURDERT_UTLEGGSTREKK: ("vurdering av utleggstrekk", "vurdering av utleggstrekk"),
        _D.VURDERT_MOTREGNING: ("vurdering av motregning", "vurdering av motrekning"),
        _D.VURDERT_KONKURS: ("vurdering av konkurs", "vurdering av konkurs"),
        _D.INNFORDRINGEN: ("hva som er gjort for å få betalt", "kva som er gjort for å få betalt"),
        _D.FRAMTIDIGE_MULIGHETER: ("mulighetene for dekning i framtiden", "utsikta til dekning i framtida"),
        _D.RETNINGSLINJER: ("retningslinjer for å la krav foreldes", "retningslinjer for å la krav forelde"),
        Tapsavsetning.SKAL_AVSETTES: ("det skal gjøres avsetning for tap", "det skal gjerast avsetjing for tap"),
        Tapsavsetning.ER_AVSATT: ("det er gjort avsetning for tap", "det er gjort avsetjing for tap"),
        Tapsavsetning.SKAL_TILBAKEFOERES: ("avsetningen skal tilbakeføres", "avsetjinga skal tilbakeførast"),
        Tapsavsetning.INGEN_AVSETNING: ("det skal ikke gjøres avsetning", "det skal ikkje gjerast avsetjing"),
        Tapsavsetning.IKKE_OMFATTET: ("kravet er ikke omfattet", "kravet er ikkje omfatta"),
        Berokilde.PUNKT_5_4_3: ("Økonomibestemmelsene punkt 5.4.3", "Økonomiføresegnene punkt 5.4.3"),
        Berokilde.RUTINEN: ("Rutinen fra 2016 og 2022", "Rutinen frå 2016 og 2022"),
        Kontobehandling.STAAR_MED_AVSETNING: ("kravet står med en avsetning", "kravet står med ei avsetjing"),
        Kontobehandling.FOERES_UT_MED_OVERSIKT: (
            "kravet føres ut, og står på en oversikt",
            "kravet blir ført ut, og står på ei oversikt",
        ),
        Kontobehandling.STAAR_UENDRET: ("kravet står uendret", "kravet står uendra"),
        Kontobehandling.ER_UTE: ("kravet skal ikke stå der", "kravet skal ikkje stå der"),
        _A.BIDRAG_TIL_PRIVAT: ("Bidrag til en privat mottaker", "Tilskot til ein privat mottakar"),
        _A.ANSVAR_ETTER_UTLEGGSFORSOEK: ("Ansvarskrav, utlegg er forsøkt", "Ansvarskrav, utlegg er prøvd"),
        _A.ANSVAR_UNDER_BELOEPSGRENSEN: ("Ansvarskrav under to rettsgebyr", "Ansvarskrav under to rettsgebyr"),
        _A.ANSVAR_VED_INSOLVENS: ("Ansvarskrav ved insolvens", "Ansvarskrav ved insolvens"),
        Intetregistrering.INGEN_BESLUTNING: ("det er ikke besluttet", "det er ikkje avgjort"),
        Intetregistrering.REGISTRERES_IKKE: ("beslutningen er ikke registrert", "avgjerda er ikkje registrert"),
        Intetregistrering.REGISTRERT: ("beslutningen er registrert", "avgjerda er registrert"),
        Intetregistrering.SLETTES_PAA_BEGJAERING: (
            "registreringen slettes på begjæring",
            "registreringa blir sletta når nokon krev det",
        ),
        Intetregistrering.SLETTES: ("registreringen slettes", "registreringa blir sletta"),
        Trekkslutt.ER_SLUTT: ("trekket er slutt", "trekket er slutt"),
        Trekkslutt.KRAVENE_BORTE: ("trekket opphører: kravene er borte", "trekket tek slutt: krava er borte"),
        Trekkslutt.GRUNNLAGET_BORTE: (
            "trekket opphører: grunnlaget er borte",
            "trekket tek slutt: grunnlaget er borte",
        ),
        Trekkslutt.TO_AAR_UTEN_INNBETALING: (
            "trekket opphører: to år uten innbetaling",
            "trekket tek slutt: to år utan innbetaling",
        ),
        Trekkslutt.BESTAAR: ("trekket består", "trekket består"),
        _G.FORELDET: ("Foreldet", "Forelda"),
        _G.ETTERGITT: ("Ettergitt", "Ettergitt"),
        _G.STRAFFANSVARET_BORTFALT: ("Straffansvaret er falt bort", "Straffansvaret er falle bort"),
        _G.DOEDSFALL: ("Dødsfall uten at noen hefter", "Dødsfall utan at nokon heftar"),
        _G.SELSKAPET_SLETTET: ("Slettet selskap", "Sletta selskap"),
        _G.FUSJON_ELLER_FISJON: ("Fusjon eller fisjon", "Fusjon eller fisjon"),
        Postering.TILBAKEFOER_AVSETNINGEN: ("Tilbakefør avsetningen", "Tilbakefør avsetjinga"),
        Postering.TILBAKEFOER_SALGET: ("Tilbakefør salget", "Tilbakefør salet"),
        Postering.BOKFOER_KONSTATERT_TAP: (
            "Bokfør det konstaterte tapet mot salgsinntekt",
            "Bokfør det konstaterte tapet mot salsinntekt",
        ),
        Opphoersdokumentasjon.BOKFOERINGEN: ("bokføringen av opphøret", "bokføringa av bortfallet"),
        Opphoersdokumentasjon.AVGJOERELSEN: ("avgjørelsen og fullmakten", "avgjerda og fullmakta"),
        "bero": ("Bero", "Bero"),
        "avslutning": ("Avslutning av innkrevingen", "Avslutning av innkrevjinga"),
        "opphoer": ("Opphør", "Bortfall"),
        "stanser_ikke": (
            "Bero stanser ikke foreldelsen. Siste dag: {dager}.",
            "Bero stansar ikkje foreldinga. Siste dag: {dager}.",
        ),
        "ikke_avgjort": ("ikke avgjort", "ikkje avgjort"),
        "regnestykket": (
            "Skrittene som gjenstår, ventes å koste {kostnad} kroner og å gi {innbetaling} kroner.",
            "Dei stega som står att, er venta å koste {kostnad} kroner og å gi {innbetaling} kroner.",
        ),
        "mangler": ("Mangler: {hva}", "Manglar: {hva}"),
        "avsetning": ("Avsetning", "Avsetjing"),
        "kilde": ("Kilden som følges", "Kjelda som blir følgd"),
        "gjenopptas": ("Skal tas opp igjen", "Skal takast opp att"),
        "la_foreldes": ("La være å avbryte foreldelsen", "La vere å avbryte foreldinga"),
        "overlate": ("Overlate tvangsdekningen", "Overlate tvangsdekninga"),
        "grunnlaget": ("Tvangsgrunnlaget består", "Tvangsgrunnlaget består"),
        "intet": ("Intet til utlegg", "Inkje til utlegg"),
        "trekk": ("Trekk {id}", "Trekk {id}"),
        "True": ("ja", "ja"),
        "False": ("nei", "nei"),
        Status.TRENGER: ("mangler opplysninger: {hvorfor}", "manglar opplysningar: {hvorfor}"),
        Status.SKJOENN: ("beror på et skjønn: {hvorfor}", "kviler på eit skjønn: {hvorfor}"),
        Status.TVIL: ("tvilsomt: {hvorfor}", "tvilsamt: {hvorfor}"),
        Status.KONFLIKT: ("reglene strider mot hverandre: {hvorfor}", "reglane strir mot kvarandre: {hvorfor}"),
        Status.UTENFOR_DEKNING: ("biblioteket svarer ikke: {hvorfor}", "biblioteket svarar ikkje: {hvorfor}"),
    }
)


def berotekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Svarene om bero som blokker i en forklaring."""
    s, svar = _Skriver(maalform, ordene), vurdering.bero
    yield Overskrift(2, s.ord("bero"))
    dager = (f"{x.linje} {dato_tekst(x.siste_dag) if x.siste_dag else s.ord('ikke_avgjort')}" for x in svar.foreldelse)
    if svar.foreldelse:
        yield Avsnitt(s.ord("stanser_ikke").format(dager="; ".join(dager)))
    if svar.regnestykke is not None:
        kostnad, innbetaling = svar.regnestykke.ventet_kostnad, svar.regnestykke.ventet_innbetaling
        yield Avsnitt(s.ord("regnestykket").format(kostnad=skriv_oere(kostnad), innbetaling=skriv_oere(innbetaling)))
    yield Liste(
        (
            *(Punkt(s.kompetanse(k.grunnlag, k)) for k in svar.kompetanse),
            *(Punkt(s.mangler(hva, utfall)) for hva, utfall in svar.dokumentasjon),
            Punkt(s.punkt("avsetning", svar.tapsavsetning)),
            *(Punkt(s.punkt(kilde, utfall)) for kilde, utfall in svar.kontobehandling),
            Punkt(s.punkt("kilde", svar.kilde)),
            Punkt(s.punkt("gjenopptas", svar.gjenopptas)),
            Punkt(s.kompetanse("la_foreldes", svar.la_foreldes)),
        )
    )


def avslutningstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Svarene om avslutning som blokker i en forklaring."""
    s, svar = _Skriver(maalform, ordene), vurdering.avslutning
    yield Overskrift(2, s.ord("avslutning"))
    yield Liste(
        (
            *(Punkt(s.kompetanse(k.grunnlag, k)) for k in svar.kompetanse),
            Punkt(s.kompetanse("overlate", svar.overlate)),
            Punkt(s.punkt("grunnlaget", svar.tvangsgrunnlaget)),
            Punkt(s.punkt("intet", svar.intet_til_utlegg)),
            *(Punkt(s.punkt("trekk", utfall, id_)) for id_, utfall in svar.trekk),
        )
    )


def opphoerstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Svarene om opphør som blokker i en forklaring."""
    s, svar = _Skriver(maalform, ordene), vurdering.opphoer
    yield Overskrift(2, s.ord("opphoer"))
    yield Liste(
        (
            *(Punkt(s.punkt(grunn, utfall)) for grunn, utfall in svar.grunner),
            *(Punkt(s.punkt(postering, utfall)) for postering, utfall in svar.posteringer),
            *(Punkt(s.mangler(hva, utfall)) for hva, utfall in svar.dokumentasjon),
        )
    )


class _Skriver:
    """Skriver svarene på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `NAVN`."""
        return NAVN[navn][self._maalform is Maalform.NN]

    def kompetanse(self, navn: str, svar: Kompetanseutfall) -> str:
        """Hvem som kan avgjøre, med bestemmelsene."""
        setning = kompetansesetning(self._maalform, self._ordene, svar)
        return self._med_hjemler(f"{self.ord(navn)}: {setning}", svar.utfall)

    def punkt(self, navn: str, utfall: Utfall, id_: str = "") -> str:
        """Svaret på ett spørsmål, med bestemmelsene."""
        return self._med_hjemler(f"{self.ord(navn).format(id=id_)}: {self._svaret(utfall)}", utfall)

    def mangler(self, hva: str, utfall: Utfall) -> str:
        """Det som mangler; er det åpent om det gjør det, sies hvorfor."""
        tekst = self.ord("mangler").format(hva=self.ord(hva))
        return self._med_hjemler(tekst if isinstance(utfall, Avgjort) else f"{tekst}: {self._svaret(utfall)}", utfall)

    def _svaret(self, utfall: Utfall) -> str:
        if isinstance(utfall, Avgjort):
            return self.ord(str(utfall.verdi))
        grunner = tuple(v.beskrivelse for v in utfall.fakta) if isinstance(utfall, Trenger) else hvorfor_i(utfall)
        hvorfor = "; ".join(liten(self._ordene(g).removesuffix(".")) for g in grunner)
        return self.ord(status_for(utfall)).format(hvorfor=hvorfor)

    def _med_hjemler(self, tekst: str, utfall: Utfall) -> str:
        sitat = henvisninger_tekst(hjemler_i(utfall), self._maalform)
        return f"{tekst}, jf. {sitat}." if sitat else f"{tekst}."
