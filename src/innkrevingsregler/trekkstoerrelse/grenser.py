"""Trekket med svarene satt inn: det laveste, det høyeste og utgangspunktet.

Et svar som ikke er avgjort, kan bli flere ting. Her regnes det med alle: grensene holder hva det enn blir. Inntektene
prøves i alle sammensetninger, for behandlingen av én virker på de andre; for det som trengs til underhold, er det nok
med det laveste og det høyeste.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from math import prod

import attrs

from ..fakta.husholdning import Husholdning, Inntekt, Utgift
from ..fakta.verdier import HELE
from ..lag.trekkstoerrelse import Trekksvar, barnene
from ..regelform.begreper.trekkstoerrelse import (
    Aldersgruppe,
    Barnetillegg,
    Inntektsbehandling,
    Livsoppholdssats,
    Utgiftsbehandling,
)
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Utfall
from ..rettskilder.satser import Livsoppholdsgruppe, Sats, UtenforSerie, livsopphold
from .regning import (
    Barnepost,
    Tilleggsrad,
    andel_etter_inntekt,
    bruttotak,
    det_som_kan_trekkes,
    tilleggene,
    tilleggsgrenser,
)

UKJENT_HOEYEST = 10**12
"""Står for et beløp uten kjent øvre grense."""
_FLEST_SAMMENSETNINGER = 4096


@attrs.frozen
class Spenn:
    """Et beløp som ligger mellom to grenser, begge medregnet."""

    lavest: int
    hoeyest: int

    def __add__(self, annet: Spenn) -> Spenn:
        return Spenn(self.lavest + annet.lavest, self.hoeyest + annet.hoeyest)

    @property
    def kjent(self) -> int | None:
        """Beløpet når grensene er like."""
        return self.lavest if self.lavest == self.hoeyest else None


_NULL = Spenn(0, 0)
_UKJENT = Spenn(0, UKJENT_HOEYEST)


@attrs.frozen(kw_only=True)
class Inntektsvalg:
    """En inntekt behandlet på én måte: det den gir av lønn, næring, tak på trekk i næring, og annen inntekt."""

    loenn: Spenn = _NULL
    naering: Spenn = _NULL
    tak: Spenn = _NULL
    andre: Spenn = _NULL


@attrs.frozen(kw_only=True)
class Underhold:
    """Det som trengs til underhold: grensene, og delene det er satt sammen av."""

    grenser: Spenn
    skyldneren: Spenn
    tillegg: Spenn
    utgifter: tuple[Spenn, ...]


@attrs.frozen(kw_only=True)
class Grenser:
    """Trekket, og det som aldri kan trekkes mer enn."""

    trekk: Spenn
    aldri_over: int
    underhold: Underhold


def mulige(utfall: Utfall) -> tuple[object, ...]:
    """Svarene som fortsatt er mulige; tomt når svaret er utenfor dekning."""
    match utfall:
        case Avgjort():
            return (utfall.verdi,)
        case Trenger():
            return utfall.mulige
        case Skjoenn():
            return tuple(dict.fromkeys(a.verdi for a in utfall.alternativer if a.verdi is not None))
        case _:
            return ()


def avgjort(utfall: Utfall) -> object:
    """Svaret når det er avgjort, ellers None."""
    return utfall.verdi if isinstance(utfall, Avgjort) else None


def sats(gruppe: Livsoppholdsgruppe, per: date) -> Sats | UtenforSerie:
    """Satsen for gruppen den dagen."""
    return livsopphold(gruppe).paa(per)


def grensene(svar: Trekksvar, husholdning: Husholdning, per: date) -> Grenser:
    """Trekket for alle de svarene som fortsatt er mulige. Satsene må være kjent den dagen."""
    regnet = _uten_adgangen(svar, husholdning, per)
    adgang = mulige(svar.adgang)
    trekk = Spenn(
        0 if False in adgang else regnet.trekk.lavest,
        regnet.trekk.hoeyest if True in adgang else 0,
    )
    return attrs.evolve(regnet, trekk=trekk, aldri_over=regnet.aldri_over if True in adgang else 0)


def uten_adgangen(svar: Trekksvar, husholdning: Husholdning, per: date) -> Spenn:
    """Trekket som om det er adgang til det."""
    return _uten_adgangen(svar, husholdning, per).trekk


def _uten_adgangen(svar: Trekksvar, husholdning: Husholdning, per: date) -> Grenser:
    lavest, hoeyest, aldri_over = UKJENT_HOEYEST, 0, 0
    underhold = _underholdet(svar, husholdning, per, _NULL)
    for begge, valg in _sammensetninger(svar, husholdning):
        loenn = _etter_bedre_trekk(svar, husholdning, _sum(v.loenn for v in valg))
        naering, tak = _sum(v.naering for v in valg), _sum(v.tak for v in valg)
        andre = _sum(v.andre for v in valg)
        underhold = _underholdet(svar, husholdning, per, loenn + naering)
        laveste = det_som_kan_trekkes(
            loenn=loenn.lavest,
            naering=naering.lavest,
            naeringstak=tak.lavest,
            andre=andre.lavest,
            behov=underhold.grenser.hoeyest,
            ogsaa_underhold=begge,
        )
        hoeyeste = det_som_kan_trekkes(
            loenn=loenn.hoeyest,
            naering=naering.hoeyest,
            naeringstak=tak.hoeyest,
            andre=andre.hoeyest,
            behov=underhold.grenser.lavest,
            ogsaa_underhold=begge,
        )
        lavest, hoeyest = min(lavest, laveste.sum), max(hoeyest, hoeyeste.sum)
        aldri_over = max(aldri_over, loenn.hoeyest + tak.hoeyest)
    return Grenser(trekk=Spenn(lavest, hoeyest), aldri_over=aldri_over, underhold=underhold)


# ---- Inntektene ----


def _sammensetninger(svar: Trekksvar, husholdning: Husholdning) -> Iterator[tuple[bool, tuple[Inntektsvalg, ...]]]:
    """Måtene inntektene kan være på: om næring også måles mot underholdet, og hver inntekt behandlet på én måte."""
    valg = [_inntektsvalg(i, u, svar) for i, u in zip(husholdning.inntekter or (), svar.inntekter, strict=True)]
    if husholdning.inntekter is None:
        valg.append((Inntektsvalg(loenn=_UKJENT),))
    if prod(map(len, valg)) > _FLEST_SAMMENSETNINGER:
        # Så mye er ukjent at grensene ikke sier noe uansett.
        valg = [(Inntektsvalg(loenn=Spenn(0, UKJENT_HOEYEST)),)]
    for begge in mulige(svar.naering_ogsaa_underhold):
        yield from ((begge is True, sammensatt) for sammensatt in itertools.product(*valg))


def _inntektsvalg(inntekt: Inntekt, utfall: Utfall, svar: Trekksvar) -> tuple[Inntektsvalg, ...]:
    return tuple(_et_valg(inntekt, Inntektsbehandling(str(v)), svar) for v in mulige(utfall))


def _et_valg(inntekt: Inntekt, behandling: Inntektsbehandling, svar: Trekksvar) -> Inntektsvalg:
    netto = nettoinntekt(inntekt)
    if behandling is Inntektsbehandling.UTOVER_UNDERHOLD:
        return Inntektsvalg(loenn=netto)
    if behandling is Inntektsbehandling.BRUTTOANDEL:
        tak = _bruttotaket(inntekt, netto)
        if avgjort(svar.naering_ogsaa_underhold) is True:
            return Inntektsvalg(naering=netto, tak=tak)
        rest = Spenn(max(0, netto.lavest - tak.hoeyest), max(0, netto.hoeyest - tak.lavest))
        return Inntektsvalg(naering=netto, tak=tak, andre=_andre(rest, svar))
    return Inntektsvalg(andre=_andre(netto, svar))


def nettoinntekt(inntekt: Inntekt) -> Spenn:
    """Inntekten etter forskuddstrekk."""
    if inntekt.brutto is None:
        return _UKJENT
    trekk = inntekt.forskuddstrekk
    return Spenn(0, inntekt.brutto) if trekk is None else Spenn(inntekt.brutto - trekk, inntekt.brutto - trekk)


def _bruttotaket(inntekt: Inntekt, netto: Spenn) -> Spenn:
    brutto = (0, UKJENT_HOEYEST) if inntekt.brutto is None else (inntekt.brutto, inntekt.brutto)
    prosent = (0, HELE) if inntekt.samtykket_prosent is None else (inntekt.samtykket_prosent,) * 2
    return Spenn(bruttotak(brutto[0], netto.lavest, prosent[0]), bruttotak(brutto[1], netto.hoeyest, prosent[1]))


def _andre(beloep: Spenn, svar: Trekksvar) -> Spenn:
    return beloep if avgjort(svar.andre_inntekter) is True else _NULL


def _etter_bedre_trekk(svar: Trekksvar, husholdning: Husholdning, loenn: Spenn) -> Spenn:
    """Lønnen når trekk med bedre prioritet er tatt, der de skal tas først."""
    regnes = mulige(svar.bedre_trekk)
    trekk = husholdning.bedre_trekk
    hoeyest_trekk = 0 if True not in regnes else loenn.hoeyest if trekk is None else trekk
    lavest_trekk = 0 if False in regnes or trekk is None else trekk if True in regnes else 0
    return Spenn(max(0, loenn.lavest - hoeyest_trekk), max(0, loenn.hoeyest - lavest_trekk))


# ---- Det som trengs til underhold ----


def _underholdet(svar: Trekksvar, husholdning: Husholdning, per: date, egen_inntekt: Spenn) -> Underhold:
    utgifter = tuple(
        utgiftsspenn(u, utfall) for u, utfall in zip(husholdning.utgifter or (), svar.utgifter, strict=True)
    )
    ukjente = _UKJENT if husholdning.utgifter is None else _NULL
    if husholdning.underhold_fastsatt is not None:
        skyldneren, tillegg = Spenn(husholdning.underhold_fastsatt, husholdning.underhold_fastsatt), _NULL
    else:
        skyldneren = _skyldneren(svar, per)
        # Uten satser er også det som trengs til barna, med i det som vurderes fritt.
        uten_satser = avgjort(svar.livsopphold) == Livsoppholdssats.INGEN_SATS
        tillegg = _NULL if uten_satser else _barna(svar, husholdning, per, egen_inntekt)
    return Underhold(
        grenser=_sum((skyldneren, tillegg, ukjente, *utgifter)),
        skyldneren=skyldneren,
        tillegg=tillegg,
        utgifter=utgifter,
    )


def utgiftsspenn(utgift: Utgift, utfall: Utfall) -> Spenn:
    """Det utgiften kan telle i det som trengs."""
    regnes = mulige(utfall)
    regnet = utgift.beloep if utgift.godtatt is None else utgift.godtatt
    hoeyest = 0 if Utgiftsbehandling.FOR_SEG not in regnes else UKJENT_HOEYEST if regnet is None else regnet
    lavest = regnet or 0 if set(regnes) == {Utgiftsbehandling.FOR_SEG} else 0
    return Spenn(lavest, hoeyest)


def _skyldneren(svar: Trekksvar, per: date) -> Spenn:
    satser = [oere_for(Livsoppholdssats(str(v)), per) for v in mulige(svar.livsopphold)]
    return _UKJENT if None in satser or not satser else Spenn(min(filter(None, satser)), max(filter(None, satser)))


def gruppe_for(svar: Livsoppholdssats) -> Livsoppholdsgruppe:
    """Gruppen i satsserien. KeyError når det ikke er noen sats."""
    return _SKYLDNERGRUPPE[svar]


_SKYLDNERGRUPPE: Mapping[Livsoppholdssats, Livsoppholdsgruppe] = {
    Livsoppholdssats.ENSLIG: Livsoppholdsgruppe.ENSLIG,
    Livsoppholdssats.GIFT_ELLER_SAMBOENDE: Livsoppholdsgruppe.GIFT_ELLER_SAMBOER,
    Livsoppholdssats.FORSOERGER_EKTEFELLE_ELLER_SAMBOER: Livsoppholdsgruppe.FORSOERGER_EKTEFELLE_ELLER_SAMBOER,
}
_ALDER = {
    Aldersgruppe.UNDER_6: "barn_0_5",
    Aldersgruppe.FRA_6_TIL_10: "barn_6_10",
    Aldersgruppe.FRA_11_TIL_14: "barn_11_14",
    Aldersgruppe.FRA_15: "barn_15_og_over",
}


def oere_for(svar: Livsoppholdssats, per: date) -> int | None:
    """Satsen i øre; None når det ikke er noen sats."""
    if svar is Livsoppholdssats.INGEN_SATS:
        return None
    return _oere(gruppe_for(svar), per)


def barnegruppe(tillegg: Barnetillegg, gruppe: Aldersgruppe) -> Livsoppholdsgruppe:
    """Gruppen i satsserien for et barn med tillegg."""
    foran = "" if tillegg is Barnetillegg.HUSSTAND else f"{tillegg.value.lower()}_"
    return Livsoppholdsgruppe(foran + _ALDER[gruppe])


def _oere(gruppe: Livsoppholdsgruppe, per: date) -> int:
    funnet = sats(gruppe, per)
    assert isinstance(funnet, Sats)
    return funnet.hundredeler


def _barna(svar: Trekksvar, husholdning: Husholdning, per: date, egen_inntekt: Spenn) -> Spenn:
    if husholdning.barn is None:
        return _UKJENT
    faerrest, flest = personer(husholdning)
    valg = _barnevalg(svar, husholdning, per)
    if prod(map(len, valg)) > _FLEST_SAMMENSETNINGER:
        # For mange å prøve: fradraget er høyst 20 prosent av hvert tillegg.
        satser = [[post.sats for post in en] for en in valg]
        return Spenn(sum(min(en) * 80 // 100 for en in satser), sum(map(max, satser)))
    lavest, hoeyest = UKJENT_HOEYEST, 0
    for poster in itertools.product(*valg):
        hjemme = [p for p in poster if p.tillegg is Barnetillegg.HUSSTAND]
        borte = [p for p in poster if p.tillegg not in (Barnetillegg.HUSSTAND, Barnetillegg.INGEN)]
        i_husstanden = Spenn(*tilleggsgrenser(hjemme, faerrest, flest))
        i_alt = _skyldnerens(i_husstanden, svar, husholdning, egen_inntekt)
        i_alt += Spenn(*tilleggsgrenser(borte, faerrest, flest))
        lavest, hoeyest = min(lavest, i_alt.lavest), max(hoeyest, i_alt.hoeyest)
    return Spenn(lavest, hoeyest)


def _barnevalg(svar: Trekksvar, husholdning: Husholdning, per: date) -> list[tuple[Barnepost, ...]]:
    """For hvert barn tillegget i hver aldersgruppe og hvert slag det fortsatt kan være."""
    barn = zip(barnene(husholdning, per), svar.barn, strict=True)
    return [
        tuple(_poster(nummer, ett.foedselsdato, mulige(tillegg), mulige(alder), per))
        for nummer, (ett, (tillegg, alder)) in enumerate(barn)
    ]


def _poster(
    nummer: int, foedt: date | None, tilleggene: Iterable[object], aldrene: Iterable[object], per: date
) -> Iterator[Barnepost]:
    aldrene = tuple(aldrene)
    for tillegg in map(Barnetillegg, map(str, tilleggene)):
        for gruppe in map(Aldersgruppe, map(str, aldrene[:1] if tillegg is Barnetillegg.INGEN else aldrene)):
            sats_ = 0 if tillegg is Barnetillegg.INGEN else _oere(barnegruppe(tillegg, gruppe), per)
            yield Barnepost(nummer=nummer, tillegg=tillegg, gruppe=gruppe, sats=sats_, foedt=foedt)


def _skyldnerens(tillegg: Spenn, svar: Trekksvar, husholdning: Husholdning, egen: Spenn) -> Spenn:
    """Tilleggene for barna i husstanden når ektefelle eller samboer bærer sin del."""
    deles = mulige(svar.ektefelles_andel)
    if True not in deles:
        return tillegg
    annen = husholdning.ektefelles_inntekt
    lavest = 0 if annen is None else andel_etter_inntekt(tillegg.lavest, egen.lavest, annen)
    hoeyest = tillegg.hoeyest if annen is None else andel_etter_inntekt(tillegg.hoeyest, egen.hoeyest, annen)
    return Spenn(lavest, tillegg.hoeyest if False in deles else hoeyest)


def personer(husholdning: Husholdning) -> tuple[int, int]:
    """Det færreste og fleste antallet personer i husstanden."""
    if husholdning.personer is not None:
        return husholdning.personer, husholdning.personer
    minst = husholdning.nevnte_personer()
    kanskje = sum(ett.bor_hos_skyldner is None for ett in husholdning.barn or ())
    return minst, minst + kanskje + (husholdning.sivilstatus is None)


def sikre_tillegg(svar: Trekksvar, husholdning: Husholdning, per: date) -> tuple[Tilleggsrad, ...] | None:
    """Tillegget for hvert barn når alt om barna er avgjort, ellers None."""
    faerrest, flest = personer(husholdning)
    valg = _barnevalg(svar, husholdning, per)
    if husholdning.barn is None or faerrest != flest or any(len(en) != 1 for en in valg):
        return None
    poster = [post for (post,) in valg if post.tillegg is not Barnetillegg.INGEN]
    return tilleggene(poster, faerrest) if all(post.foedt for post in poster) else None


def _sum(spenn: Iterable[Spenn]) -> Spenn:
    return sum(spenn, _NULL)
