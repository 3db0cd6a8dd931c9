"""Tilfeldige små regelbøker og rader for egenskapsprøver, og et svar regnet ut på en annen måte enn motorene.

Variablene er faste og har få skiller, så alle utfyllinger av en ufullstendig rad kan prøves. Fasiten (`fasit`) prøver
reglene én for én på en fullstendig rad, uten trær for unntak, uten tresifret logikk og uten diagram.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import product

from hypothesis import strategies as st

from innkrevingsregler.regelform.begrep import Begrep, Samling, Spoersmaal
from innkrevingsregler.regelform.regel import ALLTID_I_KRAFT, Regel, regel
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.utfall import Rad
from innkrevingsregler.regelform.variabler import Omfang, Slag, Variabel, Verdi, Verditype
from innkrevingsregler.regelform.vilkaar import (
    ALDRI,
    ALLTID,
    Blant,
    Eller,
    Fast,
    Og,
    Operator,
    Ordnet,
    Uttrykk,
    Vilkaar,
    skjoenn,
    tekst_mangler,
    variabler,
)
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN
from innkrevingsregler.rettskilder.periode import Periode

HJEMMEL = FORELDELSESLOVEN.p("2")
KONFLIKT = "KONFLIKT"
"""Fasitens svar når regler med ulike svar gjelder samtidig."""


class Svar(StrEnum):
    """Svarene på spørsmålene i de tilfeldige bøkene."""

    EN = "EN"
    TO = "TO"
    TRE = "TRE"


def faktum(navn: str, verditype: Verditype, domene: tuple[str, ...] = ()) -> Variabel:
    """Et faktum om kravet."""
    return Variabel(
        noekkel=f"krav.{navn}",
        omfang=Omfang.KRAV,
        slag=Slag.FAKTUM,
        verditype=verditype,
        beskrivelse=f"{navn} ved kravet",
        domene=domene,
    )


KODE = faktum("kode", Verditype.KODE, ("A", "B", "C"))
NAVN = faktum("navn", Verditype.TEKST)
JA = faktum("ja", Verditype.BOOL)
ANNET_JA = faktum("annet_ja", Verditype.BOOL)
DATO = faktum("dato", Verditype.DATO)
BELOEP = faktum("beloep", Verditype.OERE)
FELTER = (KODE, NAVN, JA, ANNET_JA, DATO, BELOEP)

SKJOENN = skjoenn("urimelig", "det er urimelig", hjemmel=HJEMMEL, momenter=("alder",))
SKJOENN_2 = skjoenn("saerlig", "det er særlige forhold", hjemmel=HJEMMEL, momenter=("helse",))
MANGLER = tekst_mangler("tekst", "forskriftsteksten er ikke kunngjort", hjemmel=HJEMMEL)
LESNING = Variabel(
    noekkel="tvil.L1",
    omfang=Omfang.KRAV,
    slag=Slag.TVIL,
    verditype=Verditype.KODE,
    beskrivelse="hvordan bestemmelsen skal leses",
    domene=("a", "b"),
    standard="a",
    hjemler=(HJEMMEL,),
)

DATOER = (date(2026, 1, 1), date(2026, 6, 30), date(2027, 1, 1))
BELOEPSGRENSER = (-5, 0, 10)
EN_DAG = timedelta(days=1)

MULIGE_VERDIER: Mapping[Variabel, tuple[Verdi, ...]] = {
    KODE: KODE.domene,
    NAVN: ("x", "æ ø", "noe annet"),
    JA: (True, False),
    ANNET_JA: (True, False),
    DATO: tuple(sorted({d + k * EN_DAG for d in DATOER for k in (-1, 0, 1)})),
    BELOEP: tuple(sorted({b + k for b in BELOEPSGRENSER for k in (-1, 0, 1)})),
    LESNING: LESNING.domene,
}
"""Minst én verdi fra hvert område vilkårene kan skille mellom."""


def mulige_verdier(variabel: Variabel) -> tuple[Verdi, ...]:
    """Verdiene som prøves for variabelen; ja og nei for skjønn og manglende tekst."""
    return MULIGE_VERDIER.get(variabel, (True, False))


# --- vilkår, regler, bøker og rader ---


def _blant(variabel: Variabel, verdier: tuple[Verdi, ...]) -> st.SearchStrategy[Vilkaar]:
    valg = st.lists(st.sampled_from(verdier), min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(Blant, st.just(variabel), valg, st.booleans())


def _ordnet(variabel: Variabel, grenser: tuple[Verdi, ...]) -> st.SearchStrategy[Vilkaar]:
    return st.builds(Ordnet, st.just(variabel), st.sampled_from(Operator), st.sampled_from(grenser))


FAKTABLAD = st.one_of(
    _blant(KODE, KODE.domene),
    _blant(NAVN, ("x", "æ ø")),
    _blant(JA, (True, False)),
    _blant(ANNET_JA, (True, False)),
    _blant(DATO, DATOER),
    _blant(BELOEP, BELOEPSGRENSER),
    _ordnet(DATO, DATOER),
    _ordnet(BELOEP, BELOEPSGRENSER),
)
AAPNE_BLAD = st.sampled_from((SKJOENN, SKJOENN_2, MANGLER, ~SKJOENN))
TVILSBLAD = st.sampled_from((Uttrykk(LESNING) == "a", Uttrykk(LESNING) == "b"))


def vilkaar(blad: st.SearchStrategy[Vilkaar] = FAKTABLAD, *, flest_blad: int = 6) -> st.SearchStrategy[Vilkaar]:
    """Vilkårstrær over bladene, faste vilkår medregnet."""

    def knuter(barn: st.SearchStrategy[Vilkaar]) -> st.SearchStrategy[Vilkaar]:
        par = st.tuples(barn, barn)
        return st.one_of(par.map(lambda p: p[0] & p[1]), par.map(lambda p: p[0] | p[1]), barn.map(lambda v: ~v))

    return st.recursive(st.one_of(blad, blad, blad, st.sampled_from((ALLTID, ALDRI))), knuter, max_leaves=flest_blad)


PERIODER = st.sampled_from(
    (
        ALLTID_I_KRAFT,
        Periode(DATOER[0], None),
        Periode(None, DATOER[1]),
        Periode(DATOER[0], DATOER[2] - EN_DAG),
        Periode(DATOER[2], None),
    )
)

SPOERSMAAL = Begrep(
    navn="test.svar", omfang=Omfang.KRAV, svartype=(Svar,), beskrivelse="svaret på det første spørsmålet", tid=DATO
)()
BYGGER_PAA = Begrep(
    navn="test.bygger_paa", omfang=Omfang.KRAV, svartype=(Svar,), beskrivelse="svaret som bygger på det første"
)()
GRUNNER = Begrep(
    navn="test.grunner",
    omfang=Omfang.KRAV,
    svartype=(Svar,),
    beskrivelse="grunnene som kan stå side om side",
    samling=Samling.ALLE,
    tid=DATO,
)()


@st.composite
def regler_om(
    tegn: st.DrawFn,
    spoersmaal: Spoersmaal,
    blad: st.SearchStrategy[Vilkaar] = FAKTABLAD,
    *,
    ordnet: bool = False,
    flest: int = 5,
    flest_blad: int = 6,
) -> tuple[Regel, ...]:
    """Regler om ett spørsmål. `ordnet`: hver regel går foran alle tidligere, så de aldri er i konflikt."""
    antall = tegn(st.integers(1, flest))
    navn = [f"{spoersmaal.noekkel}.{i}" for i in range(antall)]
    har_tid = spoersmaal.begrep.tid is not None
    return tuple(
        regel(
            navn[i],
            om=spoersmaal,
            hjemmel=HJEMMEL,
            naar=tegn(vilkaar(blad, flest_blad=flest_blad)),
            da=tegn(st.sampled_from(Svar)),
            unntak_fra=tuple(navn[:i])
            if ordnet
            else tuple(tegn(st.lists(st.sampled_from(navn[:i]), unique=True, max_size=2)))
            if i
            else (),
            gjelder=tegn(PERIODER) if har_tid else ALLTID_I_KRAFT,
            fordi=f"grunn {i}",
        )
        for i in range(antall)
    )


def bok(*regelsett: Sequence[Regel]) -> Regelbok:
    """Boken med alle reglene; henvisningene prøves ikke."""
    return Regelbok.bygg([r for rs in regelsett for r in rs], FELTER, lambda henvisning, periode: ())


@st.composite
def boeker_med_begreper(tegn: st.DrawFn, blad: st.SearchStrategy[Vilkaar] = FAKTABLAD) -> Regelbok:
    """Bøker der ett spørsmål bygger på svaret på et annet og på grunner som kan stå side om side."""
    foerste = tegn(regler_om(SPOERSMAAL, blad, ordnet=True, flest=3, flest_blad=4))
    grunner = tegn(regler_om(GRUNNER, blad, flest=3, flest_blad=3))
    gitt = sorted({r.da for r in grunner})
    begrepsblad = st.one_of(
        _blant(SPOERSMAAL.svar.variabel, tuple(s.value for s in Svar)),
        st.sampled_from([GRUNNER.har(verdi).ja for verdi in gitt] + [GRUNNER.har(verdi).nei for verdi in gitt]),
    )
    oeverste = tegn(
        regler_om(BYGGER_PAA, st.one_of(begrepsblad, begrepsblad, blad), ordnet=True, flest=3, flest_blad=4)
    )
    return bok(oeverste, foerste, grunner)


@st.composite
def rader(tegn: st.DrawFn, kjente: Sequence[Variabel] = FELTER) -> dict[str, Verdi | None]:
    """Rader der hvert faktum er kjent, uttrykkelig ukjent (None) eller ikke nevnt."""
    rad: dict[str, Verdi | None] = {}
    for variabel in kjente:
        match tegn(st.sampled_from(("kjent", "kjent", "kjent", "ukjent", "ikke nevnt"))):
            case "kjent":
                rad[variabel.noekkel] = tegn(st.sampled_from(mulige_verdier(variabel)))
            case "ukjent":
                rad[variabel.noekkel] = None
    return rad


# --- fasit ---


def alle_variabler(regelbok: Regelbok) -> tuple[Variabel, ...]:
    """Alt reglene i boken nevner, uten begrepene; også det unntakene gjør likegyldig."""
    funnet = dict.fromkeys(x for r in regelbok.regler for x in variabler(r.vilkaar))
    return tuple(x for x in funnet if x.slag is not Slag.BEGREP)


def utfyllinger(rad: Rad, kandidater: Sequence[Variabel]) -> Iterator[dict[str, Verdi]]:
    """Alle måter å fylle ut det som er ukjent i raden."""
    ukjente = [v for v in kandidater if rad.get(v.noekkel) is None]
    kjent = {k: v for k, v in rad.items() if v is not None}
    for verdier in product(*map(mulige_verdier, ukjente)):
        yield kjent | {v.noekkel: verdi for v, verdi in zip(ukjente, verdier, strict=True)}


def sant(v: Vilkaar, rad: Mapping[str, object]) -> bool:
    """Sannheten til et vilkår når alt det bygger på, er kjent."""
    if isinstance(v, Fast):
        return v.sant
    if isinstance(v, Og):
        return all(sant(ledd, rad) for ledd in v.ledd)
    if isinstance(v, Eller):
        return any(sant(ledd, rad) for ledd in v.ledd)
    assert isinstance(v, Blant | Ordnet)
    verdi = rad[v.variabel.noekkel]
    if isinstance(v, Blant):
        return (verdi not in v.verdier) if v.negert else (verdi in v.verdier)
    tegn = {"<": verdi < v.grense, "<=": verdi <= v.grense, ">": verdi > v.grense, ">=": verdi >= v.grense}
    return tegn[v.operator.value]


def virksomme_regler(regler: Sequence[Regel], rad: Mapping[str, object]) -> list[Regel]:
    """Reglene som får virkning for en fullstendig rad: oppfylt, i kraft og uten et unntak som selv får virkning."""

    def i_kraft(r: Regel) -> bool:
        return r.tidsvariabel is None or r.gjelder.inneholder(rad[r.tidsvariabel.noekkel])

    oppfylte = [r for r in regler if sant(r.naar, rad) and (r.gjelder == ALLTID_I_KRAFT or i_kraft(r))]

    def virker(r: Regel) -> bool:
        return not any(r.id in u.unntak_fra and virker(u) for u in oppfylte)

    return [r for r in oppfylte if virker(r)]


def fasit(regelbok: Regelbok, spoersmaal: Spoersmaal, rad: Mapping[str, object]) -> object:
    """Svaret på et ENTYDIG spørsmål for en fullstendig rad: verdien, None uten regel, eller KONFLIKT.

    Er et begrep svaret bygger på, selv uten svar, finnes det ingen fasit: da reises LookupError.
    """
    full = dict(rad)
    for v in {x for r in regelbok.virksomme[spoersmaal] for x in variabler(r.regel.vilkaar)}:
        if v.slag is Slag.BEGREP:
            full[v.noekkel] = _begrep(regelbok, v.noekkel, rad)
    svar = {r.da for r in virksomme_regler([v.regel for v in regelbok.virksomme[spoersmaal]], full)}
    if len(svar) > 1:
        return KONFLIKT
    return next(iter(svar), None)


def fasit_grunner(regelbok: Regelbok, spoersmaal: Spoersmaal, rad: Mapping[str, object]) -> set[object]:
    """Svarene på et ALLE-spørsmål for en fullstendig rad."""
    return {r.da for r in virksomme_regler([v.regel for v in regelbok.virksomme[spoersmaal]], rad)}


def _begrep(regelbok: Regelbok, noekkel: str, rad: Mapping[str, object]) -> object:
    navn, skille, verdi = noekkel.removeprefix("begrep.").partition("=")
    spoersmaal = next(s for s in regelbok.spoersmaal if s.noekkel == navn)
    if skille:
        return verdi in fasit_grunner(regelbok, spoersmaal, rad)
    svar = fasit(regelbok, spoersmaal, rad)
    if svar is None or svar == KONFLIKT:
        raise LookupError(noekkel)
    return svar
