"""En vurdering som tekst en jurist kan lese, på bokmål og nynorsk, som ren tekst, Markdown og HTML.

Hvert steg på tidslinjen er en setning: «Fra 15. mars 2024 til 15. mars 2027, fordi …, jf. foreldelsesloven §§ 2 og 3
nr. 1.» Det som er åpent, sies med hva som mangler eller hvorfor svaret ikke er avgjort.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from ..fakta.koder import Hendelsestype, Regelverk
from ..lag.felles import Status, status_for
from ..lag.foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg
from ..lag.regelverk import Regelverkssvar, Saksregelverk
from ..regelform.utfall import Avgjort, Trenger, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..rettskilder.tvil import er_standard
from ..vurdering import Vurdering
from .berotekst import avslutningstekst, berotekst, opphoerstekst
from .dokument import Avsnitt, Blokk, Dokument, Liste, Overskrift, Punkt, som_html, som_markdown, som_tekst
from .ettergivelsestekst import ettergivelsestekst
from .gebyrtekst import gebyrtekst
from .mangler import trengertekst, utenfortekst
from .motregningstekst import motregningstekst, siterte_i_motregning
from .nynorsk import til_nynorsk
from .oppfoelgingstekst import oppfoelgingstekst
from .overgang import OVERSKRIFT, emne, setning, vises
from .rentetekst import rentetekst
from .sikkerhetstekst import sikkerhetstekst
from .spraak import LINJENAVN, SPRAAK, Spraak, hendelsesnavn, liten
from .tiltakstekst import hjemmelstekst, siterte_i_tiltak, tiltakstekst

Maalformnavn = Literal["nb", "nn"]
Tekstformat = Literal["tekst", "markdown", "html"]

Del = Literal[
    "regelverk",
    "hjemmel",
    "tiltak",
    "foreldelse",
    "renter",
    "gebyr",
    "motregning",
    "ettergivelse",
    "bero",
    "avslutning",
    "opphoer",
    "oppfoelging",
    "trenger",
    "utenfor",
]

DELER: tuple[Del, ...] = (
    "regelverk",
    "hjemmel",
    "tiltak",
    "foreldelse",
    "renter",
    "gebyr",
    "motregning",
    "ettergivelse",
    "bero",
    "avslutning",
    "opphoer",
    "oppfoelging",
    "trenger",
    "utenfor",
)
"""Delene en forklaring kan ha: hva som gjelder, om det er grunnlag, hva som kan gjøres, når det foreldes, renten,
gebyrene, motregning og avregning, hvem som kan ettergi det, stille det i bero
eller avslutte innkrevingen, om det er falt bort, oppfølgingen, hva som må vites, og hva biblioteket ikke svarer
på."""
HELE: tuple[Del, ...] = ("regelverk", "hjemmel", "tiltak", "foreldelse")
"""Delene en hel forklaring har; i dem sies alt hva som mangler, der det mangler."""

_SKRIVERE = {"tekst": som_tekst, "markdown": som_markdown, "html": som_html}


def forklar(
    vurdering: Vurdering,
    maalform: Maalformnavn = "nb",
    format: Tekstformat = "tekst",
    deler: Iterable[Del] = HELE,
) -> str:
    """Vurderingen som tekst.

    `maalform` er «nb» eller «nn», `format` er «tekst», «markdown» eller «html». HTML-en er ett `article`-element. Navn
    på kravtyper, id-er og koder er de samme på begge målformer. `deler` er delene som er med, se `DELER`; utelatt:
    regelverket, hjemmelen, tiltakene og foreldelsen. Reiser ValueError for en ukjent målform, et ukjent format og en
    ukjent del.
    """
    if format not in _SKRIVERE:
        raise ValueError(f"ukjent format {format!r}; lovlig er {', '.join(_SKRIVERE)}")
    return _SKRIVERE[format](forklaring(vurdering, maalform, deler))


def forklaring(vurdering: Vurdering, maalform: Maalformnavn = "nb", deler: Iterable[Del] = HELE) -> Dokument:
    """Vurderingen som dokument. Reiser ValueError for en ukjent målform og en ukjent del."""
    s, valgte = SPRAAK[Maalform(maalform)], tuple(deler)
    if ukjente := [del_ for del_ in valgte if del_ not in DELER]:
        raise ValueError(f"ukjent del {ukjente[0]!r}; lovlig er {', '.join(DELER)}")
    return (
        Overskrift(1, s.tittel.format(krav=vurdering.krav.id)),
        Avsnitt(f"{s.vurdert.format(per=dato_tekst(vurdering.per))} {_kravtype(s, vurdering)}"),
        *_forutsetninger(s, vurdering.forutsetninger),
        *(blokk for del_ in valgte for blokk in _del(s, vurdering, del_)),
        *(_bestemmelser(s, vurdering) if valgte == HELE else ()),
    )


def _del(s: Spraak, vurdering: Vurdering, del_: Del) -> Iterator[Blokk]:
    ordene = functools.partial(_ord, s)
    match del_:
        case "regelverk":
            yield from _regelverk(s, vurdering.utlegg)
            yield from _overgang(s, vurdering)
        case "hjemmel":
            yield from hjemmelstekst(s.maalform, vurdering, ordene)
        case "tiltak":
            yield from tiltakstekst(s.maalform, vurdering, ordene)
        case "motregning":
            yield from motregningstekst(s.maalform, vurdering, ordene)
        case "gebyr":
            yield from gebyrtekst(s.maalform, vurdering, ordene)
        case "foreldelse":
            yield from _foreldelse(s, vurdering)
        case "ettergivelse":
            yield from ettergivelsestekst(s.maalform, vurdering, ordene)
        case "bero":
            yield from berotekst(s.maalform, vurdering, ordene)
        case "avslutning":
            yield from avslutningstekst(s.maalform, vurdering, ordene)
        case "opphoer":
            yield from opphoerstekst(s.maalform, vurdering, ordene)
        case "oppfoelging":
            yield from oppfoelgingstekst(s.maalform, vurdering, ordene)
        case "renter":
            yield from rentetekst(s.maalform, vurdering.renter, ordene)
        case "trenger":
            yield from trengertekst(s.maalform, vurdering, ordene)
        case "utenfor":
            yield from utenfortekst(s.maalform, vurdering, ordene)


def _kravtype(s: Spraak, vurdering: Vurdering) -> str:
    rad, kode = vurdering.katalog, vurdering.krav.kravtype
    if kode is None:
        return s.kravtype_ikke_oppgitt
    if rad is None:
        return s.kravtype_ukjent.format(kode=kode)
    if rad.listepunkt is None:
        return s.kravtype.format(navn=rad.navn, kode=rad.kode)
    hjemmel = rad.listepunkt.hjemmel.tekst(s.maalform)
    return s.kravtype_med_hjemmel.format(navn=rad.navn, kode=rad.kode, hjemmel=hjemmel)


def _forutsetninger(s: Spraak, forutsetninger: tuple[str, ...]) -> Iterator[Blokk]:
    if forutsetninger:
        yield Avsnitt(s.legger_til_grunn)
        yield Liste(tuple(Punkt(f"{_stor(_ord(s, f))}.") for f in forutsetninger))


# ---- Regelverket for hver utleggssak ----


def _regelverk(s: Spraak, saker: tuple[Saksregelverk, ...]) -> Iterator[Blokk]:
    if saker:
        yield Overskrift(2, s.regelverk)
    for sak in saker:
        yield from _sak(s, sak)


def _sak(s: Spraak, sak: Saksregelverk) -> Iterator[Blokk]:
    utfall, hvorfor = sak.utfall, hvorfor_i(sak.utfall)
    if isinstance(utfall, Avgjort):
        setning = s.regelverk_nytt if utfall.verdi == Regelverk.NYTT else s.regelverk_tidligere
        yield Avsnitt(_begrunnet(s, setning.format(sak=sak.sak), " ".join(hvorfor), utfall.hjemler))
        return
    aapent = s.regelverk_aapent.format(sak=sak.sak)
    if isinstance(utfall, Trenger):
        yield Avsnitt(aapent)
        yield from _mangler(s, utfall.fakta)
    else:
        yield Avsnitt(f"{aapent} {_grunn(s, status_for(utfall), hvorfor, hjemler_i(utfall))}")


# ---- Regelverket for trekkene, skrittene og kravet ----


def _overgang(s: Spraak, vurdering: Vurdering) -> Iterator[Blokk]:
    svarene = tuple(svar for svar in vurdering.regelverk.alle if vises(svar))
    if svarene:
        yield Overskrift(2, OVERSKRIFT[s.maalform])
        yield Liste(tuple(Punkt(_regelverkssvar(s, svar)) for svar in svarene))


def _regelverkssvar(s: Spraak, svar: Regelverkssvar) -> str:
    """Svaret som en setning; er det åpent, hva som mangler eller hvorfor."""
    utfall, hvorfor = svar.utfall, hvorfor_i(svar.utfall)
    if isinstance(utfall, Avgjort):
        return _begrunnet(s, setning(svar, s.maalform), " ".join(hvorfor), utfall.hjemler)
    aapent = f"{emne(svar, s.maalform)}: {liten(s.aapent_svar)}"
    if isinstance(utfall, Trenger):
        mangler = "; ".join(
            s.ett_som_mangler.format(beskrivelse=liten(_ord(s, v.beskrivelse)), felt=v.noekkel) for v in utfall.fakta
        )
        return f"{aapent} {s.mangler} {mangler}."
    return f"{aapent} {_grunn(s, status_for(utfall), hvorfor, hjemler_i(utfall))}"


# ---- Foreldelsen av hver linje ----


def _foreldelse(s: Spraak, vurdering: Vurdering) -> Iterator[Blokk]:
    yield Overskrift(2, s.foreldelse)
    if not vurdering.foreldelse:
        yield Avsnitt(s.ingen_linjer)
    for kravlinje, linje in zip(vurdering.krav.linjer, vurdering.foreldelse, strict=True):
        navn = s.linje.format(linje=linje.linje)
        slag = f" ({LINJENAVN[kravlinje.type][s.maalform]})" if kravlinje.type else ""
        yield Overskrift(3, navn + slag)
        yield Avsnitt(" ".join(_svar(s, linje, vurdering.per)))
        yield from _aapent(s, linje)
        if linje.steg:
            yield Overskrift(4, s.tidslinje)
            yield Liste(tuple(Punkt(_steg(s, steg)) for steg in linje.steg), nummerert=True)
        sikret = tuple(svar for svar in vurdering.sikkerhet if svar.linje == linje.linje)
        yield from sikkerhetstekst(s.maalform, sikret, functools.partial(_ord, s))


def _svar(s: Spraak, linje: Linjeforeldelse, per: date) -> Iterator[str]:
    """Svaret for linjen, setning for setning."""
    dagen = dato_tekst(per)
    if linje.hviler:
        yield s.hviler.format(grunn=_ord(s, ", ".join(linje.hviler)))
        yield s.ikke_foreldet.format(per=dagen)
        yield from _lesningene(s, linje)
        return
    if linje.siste_dag is None:
        yield s.aapent
        yield from _grenser(s, linje)
        if linje.foreldet is not None:
            yield (s.foreldet_uansett if linje.foreldet else s.ikke_foreldet_uansett).format(per=dagen)
        return
    yield (s.siste_dag_var if linje.foreldet else s.siste_dag_er).format(dag=s.ukedag_og_dato(linje.siste_dag))
    if linje.flyttet_fordi and linje.uten_flytting:
        yield s.flyttet.format(uten_flytting=s.ukedag_og_dato(linje.uten_flytting), dager=_ord(s, linje.flyttet_fordi))
    yield (s.foreldet if linje.foreldet else s.ikke_foreldet).format(per=dagen)
    yield from _lesningene(s, linje)


def _lesningene(s: Spraak, linje: Linjeforeldelse) -> Iterator[str]:
    """Lesningene et avgjort svar bygger på, og punktene som ikke hadde noe å si."""
    yield from (s.hviler_paa.format(punkt=punkt, lesning=lesning) for punkt, lesning in linje.hviler_paa)
    yield from (s.proevd.format(punkt=punkt) for punkt in linje.proevd)


def _grenser(s: Spraak, linje: Linjeforeldelse) -> Iterator[str]:
    tidligst = dato_tekst(linje.tidligst) if linje.tidligst else ""
    senest = dato_tekst(linje.senest) if linje.senest else ""
    if tidligst and senest:
        yield s.mellom.format(tidligst=tidligst, senest=senest)
    elif tidligst:
        yield s.tidligst.format(tidligst=tidligst)
    elif senest:
        yield s.senest.format(senest=senest)


def _aapent(s: Spraak, linje: Linjeforeldelse) -> Iterator[Blokk]:
    """Hva som mangler eller er åpent. Er det en hendelse som er åpen, står grunnen ved den på tidslinjen."""
    if linje.hvorfor and linje.status is not Status.TRENGER and not linje.steg:
        yield Avsnitt(_grunn(s, linje.status, linje.hvorfor, linje.hjemler))
    if linje.alternativer:
        yield Liste(tuple(Punkt(alternativ) for alternativ in alternativene(linje, s.maalform)))
    yield from _mangler(s, linje.trenger)


def _grunn(s: Spraak, status: Status, hvorfor: tuple[str, ...], hjemler: Iterable[Henvisning]) -> str:
    """Hvorfor svaret er åpent, når det ikke er fakta som mangler."""
    setning = {Status.SKJOENN: s.skjoenn, Status.TVIL: s.tvil, Status.KONFLIKT: s.konflikt}.get(status, s.utenfor)
    return _jf(s, setning.format(hvorfor=_ord(s, "; ".join(hvorfor))), hjemler) + "."


def _mangler(s: Spraak, fakta: tuple[Variabel, ...]) -> Iterator[Blokk]:
    if fakta:
        yield Avsnitt(s.mangler)
        yield Liste(
            tuple(Punkt(s.ett_som_mangler.format(beskrivelse=_ord(s, v.beskrivelse), felt=v.noekkel)) for v in fakta)
        )


def alternativene(linje: Linjeforeldelse, maalform: Maalform) -> Iterator[str]:
    """Svaret for linjen i hver lesning som skiller, med den forsiktige lesningen merket."""
    s = SPRAAK[maalform]
    for lesninger, dag in linje.alternativer:
        mal = s.alternativ if dag else s.alternativ_hviler if lesninger in linje.hviler_naar else s.alternativ_aapent
        lesning = ", ".join(f"{punkt} «{valgt}»" for punkt, valgt in lesninger)
        alternativ = mal.format(lesning=lesning, dag=dato_tekst(dag) if dag else "")
        yield s.alternativ_standard.format(alternativ=alternativ) if er_standard(lesninger) else alternativ


# ---- Tidslinjen ----


def tidslinjesteg(steg: Tidslinjesteg, maalform: Maalform) -> str:
    """Ett steg på tidslinjen som en setning eller to."""
    return _steg(SPRAAK[maalform], steg)


def _steg(s: Spraak, steg: Tidslinjesteg) -> str:
    """Steget som en setning eller to."""
    setning = _stegsetning(s, steg)
    if not steg.hendelse:
        return _stor(setning)
    navn = _stor(hendelsesnavn(Hendelsestype(steg.hendelse), s.maalform))
    if steg.dato is None:
        return s.hendelse_ukjent_dag.format(navn=navn, setning=setning)
    return s.hendelse.format(navn=navn, dato=dato_tekst(steg.dato), setning=setning)


def _stegsetning(s: Spraak, steg: Tidslinjesteg) -> str:
    if steg.til is None and steg.virkning is not Stegvirkning.AAPEN:
        return _begrunnet(s, s.fristen_hviler, steg.fordi, steg.hjemler)
    if steg.virkning is Stegvirkning.AAPEN or steg.fra is None or steg.til is None:
        hvorfor = _ord(s, steg.fordi.replace(f"{steg.hendelse}: ", ""))
        return _jf(s, s.virkning_aapen.format(hvorfor=hvorfor), steg.hjemler) + "."
    til = dato_tekst(steg.til)
    match steg.virkning:
        case Stegvirkning.INGEN_VIRKNING:
            return _begrunnet(s, s.fristen_staar.format(til=til), steg.fordi, steg.hjemler)
        case Stegvirkning.FORKORTER_IKKE:
            return f"{s.fristen_staar.format(til=til)}. {_hel_setning(s, steg.fordi, steg.hjemler)}"
        case Stegvirkning.FALLER_MED_HOVEDSTOLEN | Stegvirkning.FALLER_MED_HOVEDFORDRINGEN:
            return _begrunnet(s, s.faller_bort.format(til=til), steg.fordi, steg.hjemler)
        case Stegvirkning.FOR_SENT:
            return f"{s.fristen_var.format(til=til)}. {_hel_setning(s, steg.fordi, steg.hjemler)}"
        case _:
            setning = _begrunnet(s, s.fra_til.format(fra=dato_tekst(steg.fra), til=til), steg.fordi, steg.hjemler)
            return " ".join([setning, *_flytting(s, steg.uten_flytting, steg.til)])


def _flytting(s: Spraak, uten_flytting: date | None, til: date) -> Iterator[str]:
    if uten_flytting is not None and uten_flytting != til:
        yield s.steg_flyttet.format(uten_flytting=s.ukedag_og_dato(uten_flytting), til=s.ukedag_og_dato(til))


# ---- Bestemmelsene, med lenker ----


def _bestemmelser(s: Spraak, vurdering: Vurdering) -> Iterator[Blokk]:
    siterte = [h for sak in vurdering.utlegg for h in hjemler_i(sak.utfall)]
    siterte += [h for svar in vurdering.regelverk.alle if vises(svar) for h in hjemler_i(svar.utfall)]
    siterte += siterte_i_tiltak(vurdering)
    siterte += siterte_i_motregning(vurdering)
    siterte += [h for linje in vurdering.foreldelse for h in linje.hjemler]
    siterte += [h for svar in vurdering.sikkerhet if svar.foreldet is not False for h in hjemler_i(svar.utfall)]
    siterte += vurdering.renter.hjemler
    if siterte:
        yield Overskrift(2, s.bestemmelser)
        yield Liste(tuple(Punkt(h.tekst(s.maalform), h.lenke()) for h in dict.fromkeys(siterte)))


# ---- Setninger ----

_SETNINGSSLUTT = re.compile(r"(?<=[^.\s]{2})\. (?=[A-ZÆØÅ])")
# En dag, men ikke den som står i nummeret på en forskrift.
_DATO = re.compile(r"(?<![-\w])\d{4}-\d{2}-\d{2}(?![-\w])")
_EGEN_SETNING = frozenset(
    {"er", "etter", "fra", "frå", "for", "før", "har", "når", "uten", "utan", "ved", "dersom", "hvis", "lest", "lese"}
)
"""Første ord i grunner som ikke kan stå etter «fordi»: omvendt ordstilling, og «lest slik at …» uten subjekt."""


def _begrunnet(s: Spraak, setning: str, fordi: str, hjemler: Iterable[Henvisning]) -> str:
    """«Setningen, fordi grunnen, jf. bestemmelsene.» Er grunnen flere setninger, følger resten etter."""
    foerste, *resten = _SETNINGSSLUTT.split(_ord(s, fordi).removesuffix("."))
    if not foerste:
        return _jf(s, setning, hjemler) + "."
    if foerste.partition(" ")[0].lower() in _EGEN_SETNING:
        return f"{setning}. {_hel_setning(s, fordi, hjemler)}"
    grunn = s.grunn.format(setning=setning, grunn=liten(foerste))
    return ". ".join([_jf(s, grunn, hjemler), *resten]) + "."


def _hel_setning(s: Spraak, fordi: str, hjemler: Iterable[Henvisning]) -> str:
    """«Grunnen, jf. bestemmelsene. Resten.»"""
    foerste, *resten = _SETNINGSSLUTT.split(_ord(s, fordi).removesuffix("."))
    return ". ".join([_jf(s, foerste, hjemler), *resten]) + "."


def _jf(s: Spraak, setning: str, hjemler: Iterable[Henvisning]) -> str:
    siterte = henvisninger_tekst(hjemler, s.maalform)
    return s.jf.format(setning=setning, hjemler=siterte) if siterte else setning


def _ord(s: Spraak, tekst: str) -> str:
    """Tekst fra vurderingen på språket det skrives på, med dager skrevet ut."""
    paa_maalformen = til_nynorsk(tekst) if s.maalform is Maalform.NN else tekst
    return _DATO.sub(lambda treff: dato_tekst(date.fromisoformat(treff[0])), paa_maalformen)


def _stor(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
