"""Vernet, endringene og hva-hvis som tekst på bokmål og nynorsk, og som rader i en tabell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from types import MappingProxyType

from ..framover.endring import Endring
from ..framover.hva_hvis import Linjesammenlikning, Sammenlikning
from ..framover.tilstand import ALDERSFELTER, Endringsslag
from ..framover.vern import Linjevern, Vernesteg, Verntilstand
from ..framover.vernesteg import VERN_FOR, Forutsetning, Forutsetningsslag, Maate, Vern
from ..lag.foreldelse import Linjeforeldelse, Tidslinjesteg
from ..regelform.begreper.tiltak import Tiltaksslag
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Avsnitt, Blokk, Dokument, Liste, Overskrift, Punkt, som_html, som_markdown, som_tekst
from .nynorsk import til_nynorsk
from .spraak import liten
from .tabell import Rad
from .tekst import Maalformnavn, Tekstformat, alternativene, tidslinjesteg
from .tiltakstekst import TILTAKSNAVN

_SKRIVERE = {"tekst": som_tekst, "markdown": som_markdown, "html": som_html}

_V = Vern
VERNNAVN: Mapping[Vern, tuple[str, str]] = MappingProxyType(
    {
        _V.ERKJENNELSE: ("Erkjennelse fra skyldneren", "Erkjenning frå skyldnaren"),
        _V.DELBETALING: (
            "Frivillig delbetaling der skyldneren erkjenner resten",
            "Frivillig delbetaling der skyldnaren erkjenner resten",
        ),
        _V.FORLIKSKLAGE: ("Forliksklage", "Forliksklage"),
        _V.STEVNING: ("Stevning", "Stemning"),
        _V.KRAV_I_SAKEN: ("Krav satt fram i en sak mellom partene", "Krav sett fram i ei sak mellom partane"),
        _V.KRAV_I_STRAFFESAKEN: ("Krav tatt med i straffesaken", "Krav teke med i straffesaka"),
        _V.VOLDGIFT: ("Voldgiftssak", "Skilsdomssak"),
        _V.TVISTEORGAN: (
            "Tvisten brakt inn for et organ som kan avgjøre den",
            "Tvisten brakt inn for eit organ som kan avgjere han",
        ),
        _V.NEMND: ("Tvisten brakt inn for en nemnd", "Tvisten brakt inn for ei nemnd"),
        _V.BEGJAERING_TVANGSFULLBYRDELSE: ("Begjæring om tvangsfullbyrdelse", "Kravsmål om tvangsfullføring"),
        _V.BERAMMELSE_UTLEGG: (
            "Berammelse av utlegg etter tidligere regelverk",
            "Fastsetjing av tid for utlegg etter tidlegare regelverk",
        ),
        _V.TREKKPAALEGG: (
            "Pålegg om utleggstrekk etter tidligere regelverk",
            "Pålegg om utleggstrekk etter tidlegare regelverk",
        ),
        _V.INNDRIVING_I_UTLANDET: ("Begjæring om inndriving i utlandet", "Kravsmål om inndriving i utlandet"),
        _V.VARSEL_OM_UTLEGG: ("Varsel om utlegg", "Varsel om utlegg"),
        _V.VARSEL_OM_AVREGNING: ("Varsel om avregning", "Varsel om avrekning"),
        _V.VARSEL_OM_TVANGSDEKNING: ("Varsel om tvangsdekning", "Varsel om tvangsdekning"),
        _V.VARSEL_FRA_KOMMUNEN: ("Varsel om utlegg fra kommunen", "Varsel om utlegg frå kommunen"),
        _V.UTLEGG_UTEN_VARSEL: ("Beslutning om utlegg uten varsel", "Avgjerd om utlegg utan varsel"),
        _V.UTLEGG_UTEN_VARSEL_FRA_KOMMUNEN: (
            "Kommunens beslutning om utlegg uten varsel",
            "Avgjerda til kommunen om utlegg utan varsel",
        ),
        _V.TREKK_I_YTELSE: ("Trekk i en ytelse fra folketrygden", "Trekk i ei yting frå folketrygda"),
        _V.AVREGNING: ("Beslutning om avregning", "Avgjerd om avrekning"),
        _V.TVANGSDEKNING: ("Beslutning om tvangsdekning uten varsel", "Avgjerd om tvangsdekning utan varsel"),
        _V.KONKURSBEGJAERING: ("Konkursbegjæring", "Konkurskravsmål"),
        _V.FORDRINGSANMELDELSE: ("Anmeldelse av fordringen i boet", "Melding av kravet i buet"),
        _V.SKIFTEBEGJAERING: ("Begjæring om offentlig skifte", "Kravsmål om offentleg skifte"),
        _V.ANMELDELSE_ETTER_PROKLAMA: ("Melding av kravet etter proklamaet", "Melding av kravet etter proklamaet"),
        _V.PROSESSVARSEL: ("Prosessvarsel til skyldneren", "Prosessvarsel til skyldnaren"),
        _V.KREDITORBEKREFTELSE: ("Melding om at kravet består", "Melding om at kravet står ved lag"),
        _V.FRISTAVTALE: ("Avtale om tre år lengre frist", "Avtale om tre år lengre frist"),
    }
)
MAATENAVN: Mapping[Maate, tuple[str, str]] = MappingProxyType(
    {
        Maate.FRAMME_ELLER_POSTLAGT: (
            "framme eller postlagt i Norge senest {dag}",
            "framme eller postlagd i Noreg seinast {dag}",
        ),
        Maate.GITT: ("gitt senest {dag}", "gjeve seinast {dag}"),
        Maate.BESLUTTET: ("besluttet senest {dag}", "avgjort seinast {dag}"),
        Maate.GJORT: ("senest {dag}", "seinast {dag}"),
    }
)
_E = Endringsslag
SLAGNAVN: Mapping[Endringsslag, tuple[str, str]] = MappingProxyType(
    {
        _E.FORELDELSE: ("Foreldelsen av linje {gjelder}", "Foreldinga av linje {gjelder}"),
        _E.TILTAK: ("Tiltaket {gjelder}", "Tiltaket {gjelder}"),
        _E.HJEMMEL: ("Hjemmelen ({gjelder})", "Heimelen ({gjelder})"),
        _E.REGELVERK: ("Regelverket ({gjelder})", "Regelverket ({gjelder})"),
        _E.KATALOG: ("Det katalogen sier ({gjelder})", "Det katalogen seier ({gjelder})"),
        _E.AUTOMATISERBAR: ("Om en maskin kan avgjøre alene", "Om ei maskin kan avgjere åleine"),
        _E.OPPFOELGING: ("Oppfølgingen ({gjelder})", "Oppfølginga ({gjelder})"),
        _E.ALDER: ("{gjelder}", "{gjelder}"),
        _E.TREKK: ("Utleggstrekket, slik det står ({gjelder})", "Utleggstrekket, slik det står ({gjelder})"),
        _E.BEKREFTELSE: (
            "Fristen for å melde at kravet består ({gjelder})",
            "Fristen for å melde at kravet står ved lag ({gjelder})",
        ),
        _E.SATS: ("Satsen {gjelder}", "Satsen {gjelder}"),
        _E.ANNET: ("Delen {gjelder}", "Delen {gjelder}"),
    }
)
_ALDERSFELT = {variabel.noekkel: variabel.beskrivelse for variabel in ALDERSFELTER}
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "vern": ("Vern mot foreldelse", "Vern mot forelding"),
        "linje": ("Linje {linje}", "Linje {linje}"),
        "loeper": ("Siste dag er {dag}.", "Siste dag er {dag}."),
        "var": ("Siste dag var {dag}.", "Siste dag var {dag}."),
        "aapen": (
            "Siste dag er ikke avgjort. Den sikre dagen er {tidligst}, den siste mulige {senest}.",
            "Siste dag er ikkje avgjord. Den sikre dagen er {tidligst}, den siste moglege {senest}.",
        ),
        "ukjent": ("ikke kjent", "ikkje kjend"),
        "hviler": (
            "Foreldelsen hviler så lenge {grunn}. Det trengs ikke noe vern nå.",
            "Foreldinga kviler så lenge {grunn}. Det trengst ikkje noko vern no.",
        ),
        "foreldet": (
            "Linjen er foreldet, og ingen skritt hjelper nå.",
            "Linja er forelda, og ingen steg hjelper no.",
        ),
        "kanskje_foreldet": (
            "Den sikre dagen er over, og linjen kan alt være foreldet.",
            "Den sikre dagen er over, og linja kan alt vere forelda.",
        ),
        "kan_hjelpe": (
            "Mer tid kan følge av {hjemler}, om vilkårene er oppfylt.",
            "Meir tid kan følgje av {hjemler}, om vilkåra er oppfylte.",
        ),
        "pant": (
            "Et utleggspant tatt senest {dag} består når kravet er foreldet, og kravet kan dekkes i det",
            "Eit utleggspant teke seinast {dag} står ved lag når kravet er forelda, og kravet kan dekkjast i det",
        ),
        "ingen": ("Ingen skritt flytter siste dag.", "Ingen steg flyttar siste dag."),
        "uten_sikker_dag": ("så snart som mulig; ingen dag er sikker", "så snart råd er; ingen dag er sikker"),
        "senest": (", kanskje til {dag}", ", kanskje til {dag}"),
        "ny_dag": ("Ny siste dag er da {dag}", "Ny siste dag er då {dag}"),
        "da_hviler": ("Foreldelsen hviler da så lenge {grunn}", "Foreldinga kviler då så lenge {grunn}"),
        "ny_aapen": ("Den nye siste dagen er ikke avgjort", "Den nye siste dagen er ikkje avgjord"),
        "beslutning": (
            "Tiltaket kan da tidligst besluttes {dag}.",
            "Tiltaket kan då tidlegast avgjerast {dag}.",
        ),
        "forutsetter": ("Forutsetter {hva}.", "Føreset {hva}."),
        "stengt": ("{vern} er ikke åpent, det krever {hva}", "{vern} er ikkje ope, det krev {hva}"),
        "avgjoer": ("Dette avgjør: {fakta}.", "Dette avgjer: {fakta}."),
        "lesningene": ("Lesningene gir: {svar}.", "Lesingane gjev: {svar}."),
        "endringer": ("Endringer framover", "Endringar framover"),
        "ingen_endring": ("Ingenting endrer seg.", "Ingenting endrar seg."),
        "fra_til": ("{hva}: fra {fra} til {til}", "{hva}: frå {fra} til {til}"),
        "nye_grunner": ("{hva}: grunnlaget er nytt ({til})", "{hva}: grunnlaget er nytt ({til})"),
        "ikke_der": ("ikke noe", "ikkje noko"),
        "hva_hvis": ("Hva hvis", "Kva om"),
        "uten": ("Uten hendelsene: {svar}", "Utan hendingane: {svar}"),
        "med": ("Med hendelsene: {svar}", "Med hendingane: {svar}"),
        "begge": ("Uten og med: {steg}", "Utan og med: {steg}"),
        "bare_uten": ("Bare uten hendelsene: {steg}", "Berre utan hendingane: {steg}"),
        "bare_med": ("Bare med hendelsene: {steg}", "Berre med hendingane: {steg}"),
        "ingen_forskjell": ("Hendelsene gjør ingen forskjell.", "Hendingane gjer ingen skilnad."),
        "forskjellen": ("Dette gjør forskjellen:", "Dette gjer skilnaden:"),
        "svar_hviler": ("foreldelsen hviler så lenge {grunn}.", "foreldinga kviler så lenge {grunn}."),
        "svar_dag": ("siste dag er {dag}.", "siste dag er {dag}."),
        "svar_aapent": (
            "siste dag er ikke avgjort; tidligst {tidligst}, senest {senest}.",
            "siste dag er ikkje avgjord; tidlegast {tidligst}, seinast {senest}.",
        ),
    }
)
_S = Forutsetningsslag
FORUTSETNINGSNAVN: Mapping[Forutsetningsslag, tuple[str, str]] = MappingProxyType(
    {
        _S.INNKREVEREN: ("at rett myndighet krever inn ({svar})", "at rett styresmakt krev inn ({svar})"),
        _S.KRAVETS_ART: ("at kravet er av rett art ({svar})", "at kravet er av rett art ({svar})"),
        _S.TVANGSGRUNNLAG: ("tvangsgrunnlag ({svar})", "tvangsgrunnlag ({svar})"),
        _S.TILTAK: ("at {tiltak} kan brukes ({svar})", "at {tiltak} kan brukast ({svar})"),
        _S.SKYLDNEREN: ("at skyldneren er med på det", "at skyldnaren er med på det"),
        _S.SAK_MELLOM_PARTENE: ("at det pågår en sak mellom partene", "at det går ei sak mellom partane"),
        _S.SAK_MOT_MEDSKYLDNER: (
            "at det i tide er reist sak mot en annen skyldner, eller om et forhold kravet avhenger av",
            "at det i tide er reist sak mot ein annan skyldnar, eller om eit forhold kravet er avhengig av",
        ),
        _S.STRAFFESAK: ("at det er en straffesak om handlingen", "at det er ei straffesak om handlinga"),
        _S.AVTALT_VOLDGIFT: ("at voldgift er avtalt", "at skilsdom er avtalt"),
        _S.SAERSKILT_MYNDIGHET: (
            "at organet har særskilt myndighet til å avgjøre tvisten",
            "at organet har særskild styresmakt til å avgjere tvisten",
        ),
        _S.NEMND_FOR_KRAVET: (
            "at det er en nemnd, et meklingsorgan eller et ombud loven likestiller med et tvisteorgan",
            "at det er ei nemnd, eit meklingsorgan eller eit ombod lova likestiller med eit tvisteorgan",
        ),
        _S.UTEN_VARSEL: ("at varsel kan unnlates", "at varsel kan utelatast"),
    }
)
_SVARORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "JA": ("ja", "ja"),
        "NEI": ("nei", "nei"),
        "TRENGER": ("mangler opplysninger", "manglar opplysningar"),
        "SKJOENN": ("beror på et skjønn", "kviler på eit skjønn"),
        "TVIL": ("tvilsomt", "tvilsamt"),
        "KONFLIKT": ("reglene strider mot hverandre", "reglane strir mot kvarandre"),
        "UTENFOR_DEKNING": ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
        "FORELDET": ("foreldet", "forelda"),
        "IKKE_FORELDET": ("ikke foreldet", "ikkje forelda"),
        "UKJENT": ("ikke kjent", "ikkje kjend"),
        "LOEPER": ("løper", "går"),
        "UTE": ("ute", "ute"),
        "KAN_VAERE_UTE": ("kanskje ute", "kanskje ute"),
        "NYTT": ("nytt regelverk", "nytt regelverk"),
        "TIDLIGERE": ("tidligere regelverk", "tidlegare regelverk"),
    }
)


def forklar_vern(linjer: Sequence[Linjevern], maalform: Maalformnavn = "nb", format: Tekstformat = "tekst") -> str:
    """Vernet som tekst. `maalform` er «nb» eller «nn», `format` «tekst», «markdown» eller «html»; ellers ValueError."""
    s = _Skriver(Maalform(maalform))
    return _skriv((Overskrift(1, s.ord("vern")), *(b for linje in linjer for b in s.linjevern(linje))), format)


def forklar_endringer(
    endringer: Sequence[Endring], maalform: Maalformnavn = "nb", format: Tekstformat = "tekst"
) -> str:
    """Endringene som tekst, dag for dag. Som `forklar_vern` ellers."""
    s = _Skriver(Maalform(maalform))
    return _skriv((Overskrift(1, s.ord("endringer")), *s.endringer(endringer)), format)


def forklar_hva_hvis(svar: Sammenlikning, maalform: Maalformnavn = "nb", format: Tekstformat = "tekst") -> str:
    """Sammenlikningen som tekst, linje for linje. Som `forklar_vern` ellers."""
    s = _Skriver(Maalform(maalform))
    return _skriv((Overskrift(1, s.ord("hva_hvis")), *(b for ett in svar.linjer for b in s.sammenlikning(ett))), format)


def _skriv(dokument: Dokument, format: str) -> str:
    if format not in _SKRIVERE:
        raise ValueError(f"ukjent format {format!r}; lovlig er {', '.join(_SKRIVERE)}")
    return _SKRIVERE[format](dokument)


class _Skriver:
    """Skriver svarene på én målform."""

    def __init__(self, maalform: Maalform) -> None:
        self._maalform = maalform

    def ord(self, navn: str, **plasser: str) -> str:
        """Ett av ordene i `_ORD`, med plassene fylt ut."""
        return self._valgt(_ORD[navn]).format(**plasser)

    def _valgt(self, begge: tuple[str, str]) -> str:
        return begge[self._maalform is Maalform.NN]

    def _tekst(self, tekst: str) -> str:
        return til_nynorsk(tekst) if self._maalform is Maalform.NN else tekst

    def _dag(self, dag: date | None) -> str:
        return self.ord("ukjent") if dag is None else dato_tekst(dag)

    def _grunn(self, hviler: Iterable[str]) -> str:
        return self._tekst(", ".join(hviler))

    def _jf(self, setning: str, hjemler: Iterable[Henvisning]) -> str:
        sitat = henvisninger_tekst(hjemler, self._maalform)
        return f"{setning}, jf. {sitat}." if sitat else f"{setning}."

    def _svarord(self, svar: str | None) -> str:
        if not svar:
            return self.ord("ikke_der")
        return self._valgt(_SVARORD.get(svar, (svar, svar)))

    # --- vernet ---

    def linjevern(self, linje: Linjevern) -> Iterator[Blokk]:
        """Linjen: tilstanden, skrittene, og det som er stengt."""
        yield Overskrift(2, self.ord("linje", linje=linje.linje))
        yield Avsnitt(" ".join(self._tilstand(linje)))
        punkter = [Punkt(" ".join(self._vernesteg(steg))) for steg in linje.steg]
        punkter += [Punkt(self._stengt(vern, f)) for vern, f in linje.stengt]
        if punkter:
            yield Liste(tuple(punkter))

    def _tilstand(self, linje: Linjevern) -> Iterator[str]:
        svar = linje.foreldelse
        if linje.tilstand is Verntilstand.HVILER:
            yield self.ord("hviler", grunn=self._grunn(svar.hviler))
            return
        if linje.tilstand is not Verntilstand.LOEPER:
            yield self.ord(linje.tilstand.value.lower())
        if svar.siste_dag is not None:
            yield self.ord("var" if svar.foreldet else "loeper", dag=dato_tekst(svar.siste_dag))
        else:
            yield self.ord("aapen", tidligst=self._dag(svar.tidligst), senest=self._dag(svar.senest))
        if svar.trenger:
            yield self.ord("avgjoer", fakta=self._fakta(svar))
        if svar.alternativer:
            yield self.ord("lesningene", svar="; ".join(alternativene(svar, self._maalform)))
        if linje.kan_hjelpe:
            yield self.ord("kan_hjelpe", hjemler=henvisninger_tekst(linje.kan_hjelpe, self._maalform))
        if linje.tilstand is Verntilstand.LOEPER and not linje.steg:
            yield self.ord("ingen")
        if linje.pant is not None:
            yield self._jf(self.ord("pant", dag=dato_tekst(linje.pant.siste_dag)), linje.pant.hjemler)

    def _vernesteg(self, steg: Vernesteg) -> Iterator[str]:
        navn = self._valgt(VERNNAVN[steg.vern])
        if steg.siste_dag is None:
            innen = self.ord("uten_sikker_dag")
        else:
            innen = self._valgt(MAATENAVN[steg.maate]).format(dag=dato_tekst(steg.siste_dag))
            if steg.senest is not None and steg.senest != steg.siste_dag:
                innen += self.ord("senest", dag=dato_tekst(steg.senest))
        yield f"{navn}: {innen}."
        yield self._jf(self._ny_dag(steg), steg.hjemler)
        if steg.tidligst_beslutning is not None:
            yield self.ord("beslutning", dag=dato_tekst(steg.tidligst_beslutning))
        if steg.forutsetninger:
            yield self.ord("forutsetter", hva="; ".join(self._forutsetning(f) for f in steg.forutsetninger))

    def _ny_dag(self, steg: Vernesteg) -> str:
        if steg.gir.hviler:
            return self.ord("da_hviler", grunn=self._grunn(steg.gir.hviler))
        return self.ord("ny_dag", dag=dato_tekst(steg.ny_siste_dag)) if steg.ny_siste_dag else self.ord("ny_aapen")

    def _forutsetning(self, forutsetning: Forutsetning) -> str:
        tiltak = liten(self._valgt(TILTAKSNAVN[forutsetning.tiltak])) if forutsetning.tiltak else ""
        svar = self._svarord(forutsetning.svar)
        return self._valgt(FORUTSETNINGSNAVN[forutsetning.slag]).format(svar=svar, tiltak=tiltak)

    def _stengt(self, vern: Vern, forutsetning: Forutsetning) -> str:
        setning = self.ord("stengt", vern=self._valgt(VERNNAVN[vern]), hva=self._forutsetning(forutsetning))
        return self._jf(setning, VERN_FOR[vern].hjemler)

    # --- endringene ---

    def endringer(self, endringer: Sequence[Endring]) -> Iterator[Blokk]:
        """Endringene, én overskrift for hver dag."""
        if not endringer:
            yield Avsnitt(self.ord("ingen_endring"))
        for dag, dagens in groupby(endringer, key=lambda e: e.dag):
            yield Overskrift(2, dato_tekst(dag))
            yield Liste(tuple(Punkt(self._endring(e)) for e in dagens))

    def _endring(self, endring: Endring) -> str:
        hva = self._valgt(SLAGNAVN[endring.slag]).format(gjelder=self._gjelder(endring))
        if endring.fra == endring.til:
            setning = self.ord("nye_grunner", hva=hva, til=self._svarord(endring.til)).removesuffix(
                f" ({self.ord('ikke_der')})"
            )
        else:
            setning = self.ord("fra_til", hva=hva, fra=self._svarord(endring.fra), til=self._svarord(endring.til))
        return self._jf(setning, endring.hjemler)

    def _gjelder(self, endring: Endring) -> str:
        if endring.slag is Endringsslag.TILTAK:
            return liten(self._valgt(TILTAKSNAVN[Tiltaksslag(endring.gjelder)]))
        if endring.slag is Endringsslag.ALDER:
            return self._tekst(_ALDERSFELT[endring.gjelder])
        return endring.gjelder

    # --- hva hvis ---

    def sammenlikning(self, linje: Linjesammenlikning) -> Iterator[Blokk]:
        """Linjen uten og med hendelsene."""
        yield Overskrift(2, self.ord("linje", linje=linje.linje))
        yield Avsnitt(self.ord("uten", svar=self._svar(linje.uten)))
        yield Avsnitt(self.ord("med", svar=self._svar(linje.med)))
        yield Liste(tuple(Punkt(tekst) for par in linje.side_om_side for tekst in self._par(*par)))
        if not linje.forskjell:
            yield Avsnitt(self.ord("ingen_forskjell"))
        elif linje.avgjorde:
            yield Avsnitt(self.ord("forskjellen"))
            yield Liste(tuple(Punkt(tidslinjesteg(steg, self._maalform)) for steg in linje.avgjorde))

    def _par(self, uten: Tidslinjesteg | None, etter: Tidslinjesteg | None) -> Iterator[str]:
        if uten is not None and uten == etter:
            yield self.ord("begge", steg=tidslinjesteg(uten, self._maalform))
            return
        if uten is not None:
            yield self.ord("bare_uten", steg=tidslinjesteg(uten, self._maalform))
        if etter is not None:
            yield self.ord("bare_med", steg=tidslinjesteg(etter, self._maalform))

    def _svar(self, linje: Linjeforeldelse) -> str:
        if linje.hviler:
            return self.ord("svar_hviler", grunn=self._grunn(linje.hviler))
        if linje.siste_dag is not None:
            return self.ord("svar_dag", dag=dato_tekst(linje.siste_dag))
        aapent = self.ord("svar_aapent", tidligst=self._dag(linje.tidligst), senest=self._dag(linje.senest))
        if linje.alternativer:
            return f"{aapent} {self.ord('lesningene', svar='; '.join(alternativene(linje, self._maalform)))}"
        if linje.trenger:
            return f"{aapent} {self.ord('avgjoer', fakta=self._fakta(linje))}"
        return aapent

    def _fakta(self, linje: Linjeforeldelse) -> str:
        return "; ".join(liten(self._tekst(v.beskrivelse)) for v in linje.trenger)


# ---- Tabellene ----

VERNKOLONNER: Rad = (
    "krav",
    "linje",
    "vern",
    "siste_dag",
    "senest",
    "maate",
    "ny_siste_dag",
    "forutsetninger",
    "hjemler",
)
ENDRINGSKOLONNER: Rad = ("krav", "dag", "slag", "gjelder", "fra", "til", "hjemler")
HVA_HVIS_KOLONNER: Rad = ("krav", "linje", "uten", "med", "avgjorde", "hjemler")


def vernrader(krav: str, linjer: Iterable[Linjevern]) -> Iterator[Rad]:
    """Én rad for hvert skritt, også dem som er stengt; en linje uten skritt får først én rad med tilstanden."""
    for linje in linjer:
        for steg in linje.steg:
            yield (
                *(krav, linje.linje, steg.vern.value, _celle(steg.siste_dag), _celle(steg.senest), steg.maate.value),
                *(_kort(steg.gir), "; ".join(map(_vilkaar, steg.forutsetninger)), henvisninger_tekst(steg.hjemler)),
            )
        if not linje.steg:
            yield (krav, linje.linje, linje.tilstand.value, "", "", "", "", "", henvisninger_tekst(linje.kan_hjelpe))
        for vern, stengt in linje.stengt:
            hjemler = henvisninger_tekst(VERN_FOR[vern].hjemler)
            yield (krav, linje.linje, vern.value, "", "", "STENGT", "", _vilkaar(stengt), hjemler)


def _vilkaar(forutsetning: Forutsetning) -> str:
    tiltak = f" {forutsetning.tiltak.value}" if forutsetning.tiltak else ""
    return f"{forutsetning.slag.value}{tiltak} {forutsetning.svar}"


def endringsrader(krav: str, endringer: Iterable[Endring]) -> Iterator[Rad]:
    """Én rad for hver endring."""
    for e in endringer:
        yield (
            *(krav, e.dag.isoformat(), e.slag.value, e.gjelder, e.fra or "", e.til or ""),
            henvisninger_tekst(e.hjemler),
        )


def hva_hvis_rader(svar: Sammenlikning) -> Iterator[Rad]:
    """Én rad for hver linje."""
    for linje in svar.linjer:
        steg = "; ".join(f"{s.dato} {s.hendelse} {s.virkning.value}" for s in linje.avgjorde)
        hjemler = henvisninger_tekst(dict.fromkeys(h for s in linje.avgjorde for h in s.hjemler))
        yield (svar.krav, linje.linje, _kort(linje.uten), _kort(linje.med), steg, hjemler)


def _kort(linje: Linjeforeldelse) -> str:
    """Siste dag, eller det foreldelsen hviler på, eller statusen med grensene."""
    if linje.siste_dag or linje.hviler:
        return _celle(linje.siste_dag) or ", ".join(linje.hviler)
    return f"{linje.status.value} {_celle(linje.tidligst) or '?'}–{_celle(linje.senest) or '?'}"


def _celle(dag: date | None) -> str:
    return "" if dag is None else dag.isoformat()
