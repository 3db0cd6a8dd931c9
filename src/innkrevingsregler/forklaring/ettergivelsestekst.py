"""Svarene om ettergivelse og betalingsavtale som tekst, på bokmål og nynorsk.

Hver bestemmelse er ett punkt. Bestemmelser som ikke gjaldt den dagen, eller ikke gjelder kravet, er utelatt når andre
gjør det; innkrevingslovens egne er alltid med.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..lag.kompetanse import Kompetansestatus, Kompetansesvar, Kompetanseutfall
from ..regelform.begreper.ettergivelse import Avgjoerelsesform, Betalingsavtalegrunnlag, Ettergivelsesgrunnlag
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import KreverBeslutning, KreverSamtykke, Utoever
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Blokk, Liste, Overskrift, Punkt
from .ettergivelse_json import hvorfor
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_G, _B, _U, _S = Ettergivelsesgrunnlag, Betalingsavtalegrunnlag, Utoever, Kompetansestatus

GRUNNLAGSNAVN: Mapping[Ettergivelsesgrunnlag | Betalingsavtalegrunnlag, tuple[str, str]] = MappingProxyType(
    {
        _G.INNKREVINGSLOVEN_18_1: ("Like god dekning", "Like god dekning"),
        _G.INNKREVINGSLOVEN_18_2: ("Krav som forfalt for mer enn ti år siden", "Krav som forfall for over ti år sidan"),
        _G.INNKREVINGSLOVEN_19_1: ("Hensynet til skyldneren", "Omsynet til skyldnaren"),
        _G.INNKREVINGSLOVEN_20_RENTE: ("Forsinkelsesrente", "Forseinkingsrente"),
        _G.INNKREVINGSLOVEN_20_GEBYR: ("Gebyr ved forsinket betaling", "Gebyr ved forseinka betaling"),
        _G.INNKREVINGSLOVEN_20_OMKOSTNINGER: ("Omkostninger ved innkrevingen", "Omkostningar ved innkrevjinga"),
        _G.SKATTEBETALINGSLOVEN_15_1: ("Skatt, hensynet til skyldneren", "Skatt, omsynet til skyldnaren"),
        _G.SKATTEBETALINGSLOVEN_15_2_TILBUD: ("Skatt, betalingstilbud", "Skatt, betalingstilbod"),
        _G.SKATTEBETALINGSLOVEN_15_2_GAMLE: ("Skatt, gamle krav", "Skatt, gamle krav"),
        _G.SI_LOVEN_8_A: ("SI-loven, hensynet til skyldneren", "SI-lova, omsynet til skyldnaren"),
        _G.SI_LOVEN_8_B_TILBUD: ("SI-loven, betalingstilbud", "SI-lova, betalingstilbod"),
        _G.SI_LOVEN_8_B_GAMLE: ("SI-loven, gamle krav", "SI-lova, gamle krav"),
        _G.OEKONOMIBESTEMMELSENE_5_4_4: ("Statens krav uten hjemmel i lov", "Statlege krav utan heimel i lov"),
        _G.FULLMAKT_2010_NR_1: ("Fullmakten av 2010, straffesak", "Fullmakta av 2010, straffesak"),
        _G.FULLMAKT_2010_NR_2: ("Fullmakten av 2010, departementene", "Fullmakta av 2010, departementa"),
        _G.FULLMAKT_2010_NR_3: ("Fullmakten av 2010, innkrevingssentralen", "Fullmakta av 2010, innkrevjingssentralen"),
        _G.FORVALTNINGSLOVEN_51: ("Tvangsmulkt hos den som ila den", "Tvangsmulkt hos den som påla ho"),
        _G.SAERLOV: ("Særloven", "Særlova"),
        _B.INNKREVINGSLOVEN_17: ("Betalingsavtale", "Betalingsavtale"),
        _B.INNKREVINGSLOVEN_19_2: (
            "Betalingsavtale av hensyn til skyldneren",
            "Betalingsavtale av omsyn til skyldnaren",
        ),
        _B.SKATTEBETALINGSLOVEN_15_1: ("Utsettelse av hensyn til skyldneren", "Utsetjing av omsyn til skyldnaren"),
        _B.SKATTEBETALINGSLOVEN_15_2: ("Utsettelse etter tilbud", "Utsetjing etter tilbod"),
        _B.SI_LOVEN_8_A: (
            "Utsettelse etter SI-loven av hensyn til skyldneren",
            "Utsetjing etter SI-lova av omsyn til skyldnaren",
        ),
        _B.SI_LOVEN_8_B: ("Utsettelse etter SI-loven etter tilbud", "Utsetjing etter SI-lova etter tilbod"),
        _B.BIDRAGSINNKREVINGSLOVEN_10: ("Betalingsordning for bidrag", "Betalingsordning for bidrag"),
    }
)
UTOEVERNAVN: Mapping[Utoever, tuple[str, str]] = MappingProxyType(
    {
        _U.INNKREVINGSMYNDIGHETEN: ("Innkrevingsmyndigheten", "Innkrevingsmyndigheten"),
        _U.VIRKSOMHETEN: ("virksomheten", "verksemda"),
        _U.OPPDRAGSGIVER: ("oppdragsgiveren", "oppdragsgivaren"),
        _U.PRIVAT_KREDITOR: ("den private kreditoren", "den private kreditoren"),
        _U.FINANSDEPARTEMENTET: ("Finansdepartementet", "Finansdepartementet"),
        _U.KONGEN: ("Kongen", "Kongen"),
        _U.STORTINGET: ("Stortinget", "Stortinget"),
        _U.OVERORDNET_DEPARTEMENT: ("overordnet departement", "overordna departement"),
        _U.JUSTISDEPARTEMENTET: ("Justisdepartementet", "Justisdepartementet"),
        _U.SKATTEINNKREVINGEN: ("den som krevde inn skatten", "den som kravde inn skatten"),
        _U.STATENS_INNKREVINGSSENTRAL: ("Statens innkrevingssentral", "Statens innkrevingssentral"),
        _U.INNKREVINGSSENTRALEN: ("Innkrevingssentralen for bidrag", "Innkrevingssentralen for bidrag"),
        _U.SKATTEMYNDIGHETENE: ("skattemyndighetene", "skattestyresmaktene"),
        _U.ILEGGEREN: ("den som ila kravet", "den som påla kravet"),
        _U.REGNSKAPSREGISTERET: ("Regnskapsregisteret", "Rekneskapsregisteret"),
        _U.LAANEKASSEN: ("Lånekassen", "Lånekassen"),
        _U.HUSBANKEN: ("Husbanken", "Husbanken"),
        _U.ARBEIDS_OG_VELFERDSETATEN: ("Arbeids- og velferdsetaten", "Arbeids- og velferdsetaten"),
        _U.BIDRAGSFASTSETTEREN: ("den som fastsetter bidraget", "den som fastset bidraget"),
        _U.DEPARTEMENTET: ("departementet", "departementet"),
        _U.DIREKTORATET_FOR_MINERALFORVALTNING: (
            "Direktoratet for mineralforvaltning",
            "Direktoratet for mineralforvaltning",
        ),
        _U.FISKERIDIREKTORATET: ("Fiskeridirektoratet", "Fiskeridirektoratet"),
        _U.FORMANNSKAPET: ("formannskapet", "formannskapet"),
        _U.KOMMUNEN: ("kommunen", "kommunen"),
        _U.KONTORET_FOR_VOLDSOFFERERSTATNING: (
            "Kontoret for voldsoffererstatning",
            "Kontoret for valdsoffererstatning",
        ),
        _U.LUFTFARTSTILSYNET: ("Luftfartstilsynet", "Luftfartstilsynet"),
        _U.MEDIETILSYNET: ("Medietilsynet", "Medietilsynet"),
        _U.POLITIET_ELLER_STATENS_VEGVESEN: ("politiet eller Statens vegvesen", "politiet eller Statens vegvesen"),
        _U.RIKSREVISJONEN: ("Riksrevisjonen", "Riksrevisjonen"),
        _U.SKATTEUTVALGET: ("skatteutvalget", "skatteutvalet"),
        _U.TILSYNSMYNDIGHETEN: ("tilsynsmyndigheten", "tilsynsstyresmakta"),
    }
)
FORMNAVN: Mapping[Avgjoerelsesform, tuple[str, str]] = MappingProxyType(
    {
        Avgjoerelsesform.IKKE_ENKELTVEDTAK: ("Det er ikke enkeltvedtak.", "Det er ikkje enkeltvedtak."),
        Avgjoerelsesform.BEGRUNNELSEN_KAN_BEGRENSES: (
            "Begrunnelsen kan begrenses om den ellers svekker dekningen.",
            "Grunngivinga kan avgrensast om ho elles svekkjer dekninga.",
        ),
        Avgjoerelsesform.SKRIFTLIG_VEDTAK: (
            "Avgjørelsen treffes skriftlig på grunnlag av samtykket.",
            "Avgjerda blir gjord skriftleg på grunnlag av samtykket.",
        ),
        Avgjoerelsesform.FORELEGGES_FINANSDEPARTEMENTET: (
            "Saken legges fram for Finansdepartementet.",
            "Saka blir lagd fram for Finansdepartementet.",
        ),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ettergivelse": ("Ettergivelse", "Ettergiving"),
        "betalingsavtale": ("Betalingsavtale", "Betalingsavtale"),
        _S.KOMPETENT: ("{hvem} har kompetansen", "{hvem} har kompetansen"),
        _S.KOMPETENT_HVIS: (
            "{hvem} er kompetent om skjønnene faller slik: {vilkaar}",
            "{hvem} er kompetent om skjønna fell slik: {vilkaar}",
        ),
        _S.KREVER_SAMTYKKE: ("krever samtykke fra {samtykke}", "krev samtykke frå {samtykke}"),
        _S.KREVER_BESLUTNING: ("må avgjøres av {av}", "må avgjerast av {av}"),
        _S.INGEN_KOMPETANSE: ("ingen kompetanse: {hvorfor}", "ingen kompetanse: {hvorfor}"),
        _S.SKJOENN: ("beror på et skjønn: {hvorfor}", "kviler på eit skjønn: {hvorfor}"),
        _S.TRENGER: ("mangler opplysninger: {hvorfor}", "manglar opplysningar: {hvorfor}"),
        _S.TVIL: ("tvilsomt: {hvorfor}", "tvilsamt: {hvorfor}"),
        _S.KONFLIKT: ("reglene strider mot hverandre: {hvorfor}", "reglane strir mot kvarandre: {hvorfor}"),
        _S.UTENFOR_DEKNING: ("biblioteket svarer ikke: {hvorfor}", "biblioteket svarar ikkje: {hvorfor}"),
        "eller": (" eller ", " eller "),
        "ja": ("ja", "ja"),
        "nei": ("nei", "nei"),
        "begge": ("sammen med de andre", "saman med dei andre"),
        "klage_ja": ("Avgjørelsen kan påklages.", "Avgjerda kan påklagast."),
        "klage_nei": ("Avgjørelsen kan ikke påklages.", "Avgjerda kan ikkje påklagast."),
        "erkjennelse": (
            "Det er søkt om eller gjort en avtale, og det er ikke oppgitt om skyldneren erkjente kravet. Foreldelsen "
            "lar det stå åpent.",
            "Det er søkt om eller gjort ein avtale, og det er ikkje oppgitt om skyldnaren vedkjende seg kravet. "
            "Foreldinga lèt det stå ope.",
        ),
        "fullmakt": ("Lavest nivå: {hvem} ({hjemmel}).", "Lågaste nivå: {hvem} ({hjemmel})."),
    }
)
_ALLTID_MED = frozenset(g for grunnlag in (_G, _B) for g in grunnlag if g.startswith("INNKREVINGSLOVEN"))


def ettergivelsestekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Svarene som blokker i en forklaring."""
    s = _Skriver(maalform, ordene)
    svar = vurdering.ettergivelse
    for tittel, svarene in (("ettergivelse", svar.ettergivelse), ("betalingsavtale", svar.betalingsavtale)):
        yield Overskrift(2, s.ord(tittel))
        yield Liste(tuple(Punkt(s.punkt(en)) for en in svarene if _vises(en)))
    if any(e.erkjenner is None for e in svar.erkjennelser):
        yield Liste((Punkt(s.ord("erkjennelse")),))


def _vises(svar: Kompetansesvar) -> bool:
    return svar.grunnlag in _ALLTID_MED or svar.status is not _S.INGEN_KOMPETANSE


def kompetansesetning(maalform: Maalform, ordene: Ordene, svar: Kompetanseutfall) -> str:
    """Hvem som kan avgjøre, og hva det står på, uten punktum."""
    return _Skriver(maalform, ordene).svaret(svar)


class _Skriver:
    """Skriver svarene på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `_ORD`."""
        return self._valgt(_ORD[navn])

    def _valgt(self, begge: tuple[str, str]) -> str:
        return begge[self._maalform is Maalform.NN]

    def punkt(self, svar: Kompetansesvar) -> str:
        """Svaret for én bestemmelse."""
        sitat = henvisninger_tekst(hjemler_i(svar.utfall), self._maalform)
        jf = f", jf. {sitat}" if sitat else ""
        navn = self._valgt(GRUNNLAGSNAVN[svar.grunnlag])
        return " ".join([f"{navn}: {self.svaret(svar)}{jf}.", *self._resten(svar)])

    def svaret(self, svar: Kompetanseutfall) -> str:
        """Hvem som kan avgjøre, og hva det står på."""
        hvem = "" if svar.kompetanse is None else self._hvem(svar.kompetanse.utoever)
        vilkaar = "; ".join(self._skjoennet(v, svar.kreves(v)) for v in svar.vilkaar)
        return self.ord(svar.status).format(
            hvem=hvem,
            vilkaar=vilkaar,
            samtykke=self.ord("eller").join(map(self._hvem, self._fra(svar.utfall))),
            av="".join(map(self._hvem, self._av(svar.utfall))),
            hvorfor="; ".join(liten(self._ordene(g).removesuffix(".")) for g in self._grunner(svar.utfall)),
        )

    def _resten(self, svar: Kompetansesvar) -> Iterator[str]:
        if svar.kompetanse is not None and svar.kompetanse.klage is not None:
            yield self.ord("klage_ja" if svar.kompetanse.klage else "klage_nei")
        yield from (self._valgt(FORMNAVN[form]) for form, _ in svar.form)
        if svar.fullmakt is not None:
            yield self.ord("fullmakt").format(hvem=svar.fullmakt.hvem, hjemmel=svar.fullmakt.hjemmel)

    def _skjoennet(self, skjoenn: Variabel, kreves: bool | None) -> str:
        """Skjønnet, og hva det må falle ut til; er det ikke ett svar, avgjør det sammen med de andre."""
        utfall = {True: "ja", False: "nei", None: "begge"}[kreves]
        return f"{liten(self._ordene(skjoenn.beskrivelse))} ({self.ord(utfall)})"

    def _hvem(self, utoever: Utoever) -> str:
        return self._valgt(UTOEVERNAVN[utoever])

    @staticmethod
    def _grunner(utfall: Utfall) -> tuple[str, ...]:
        return tuple(v.beskrivelse for v in utfall.fakta) if isinstance(utfall, Trenger) else hvorfor(utfall)

    @staticmethod
    def _fra(utfall: Utfall) -> tuple[Utoever, ...]:
        verdi = utfall.verdi if isinstance(utfall, Avgjort) else None
        return verdi.fra if isinstance(verdi, KreverSamtykke) else ()

    @staticmethod
    def _av(utfall: Utfall) -> tuple[Utoever, ...]:
        verdi = utfall.verdi if isinstance(utfall, Avgjort) else None
        return (verdi.av,) if isinstance(verdi, KreverBeslutning) else ()
