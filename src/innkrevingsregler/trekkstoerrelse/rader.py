"""Regnestykket som rader en skyldner kan lese: fra inntekten, gjennom det som trengs, til det som kan trekkes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..fakta.husholdning import Husholdning, Inntekt
from ..lag.trekkstoerrelse import Trekksvar, barnene
from ..regelform.begreper.trekkstoerrelse import (
    Barnetillegg,
    Inntektsbehandling,
    Livsoppholdssats,
    Utgiftsbehandling,
)
from ..regelform.utfall import Avgjort, Utfall, hjemler_i
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import DEKNINGSLOVEN, LIVSOPPHOLDSFORSKRIFTEN
from ..rettskilder.satser import Livsoppholdsgruppe, Sats
from .grenser import Grenser, avgjort, barnegruppe, gruppe_for, mulige, nettoinntekt, sats, sikre_tillegg
from .regning import Tilleggsrad, bruttotak
from .svar import Radslag, Regnerad

_P2_7 = DEKNINGSLOVEN.p("2-7")
_P2_11 = DEKNINGSLOVEN.p("2-11")
_DELT_FRA_15 = date(2023, 7, 1)


def radene(svar: Trekksvar, husholdning: Husholdning, per: date, grenser: Grenser) -> Iterator[Regnerad]:
    """Radene etter utgangspunktet. `grenser` er trekket etter utgangspunktet."""
    yield from _inntektene(svar, husholdning)
    if husholdning.bedre_trekk and avgjort(svar.bedre_trekk) is True:
        yield Regnerad(
            slag=Radslag.BEDRE_TREKK,
            sti="$.bedre_trekk",
            beloep=-husholdning.bedre_trekk,
            hjemler=hjemler_i(svar.bedre_trekk),
            fordi=_fordi(svar.bedre_trekk),
        )
    yield from _livsoppholdet(svar, husholdning, per, grenser)
    yield from _utgiftene(svar, husholdning)
    yield Regnerad(
        slag=Radslag.TREKK,
        beloep=grenser.trekk.kjent,
        hjemler=hjemler_i(svar.adgang) if isinstance(svar.adgang, Avgjort) else (_underholdet(husholdning),),
        fordi=_fordi(svar.adgang),
    )


def _inntektene(svar: Trekksvar, husholdning: Husholdning) -> Iterator[Regnerad]:
    for nummer, (inntekt, utfall) in enumerate(zip(husholdning.inntekter or (), svar.inntekter, strict=True)):
        sti = f"$.inntekter[{nummer}]"
        behandling = avgjort(utfall)
        teller = behandling in (Inntektsbehandling.UTOVER_UNDERHOLD, Inntektsbehandling.BRUTTOANDEL)
        annen = avgjort(svar.andre_inntekter) is True
        slag = Radslag.INNTEKT if teller else Radslag.ANNEN_INNTEKT if annen else Radslag.HOLDES_UTENFOR
        yield Regnerad(
            slag=slag,
            sti=sti,
            navn=inntekt.navn or "",
            beloep=0 if slag is Radslag.HOLDES_UTENFOR and behandling is not None else inntekt.brutto,
            hjemler=hjemler_i(utfall),
            fordi=_fordi(utfall),
        )
        if slag is not Radslag.HOLDES_UTENFOR and inntekt.forskuddstrekk != 0:
            yield Regnerad(
                slag=Radslag.FORSKUDDSTREKK,
                sti=f"{sti}.forskuddstrekk",
                beloep=None if inntekt.forskuddstrekk is None else -inntekt.forskuddstrekk,
                hjemler=(_underholdet(husholdning),),
            )
        if behandling == Inntektsbehandling.BRUTTOANDEL:
            yield Regnerad(
                slag=Radslag.NAERINGSTAK,
                sti=sti,
                beloep=_taket(inntekt),
                hjemler=hjemler_i(utfall),
                fordi=_fordi(svar.naering_ogsaa_underhold),
            )


def _taket(inntekt: Inntekt) -> int | None:
    """Det meste som kan trekkes i næringsgodtgjørelsen; til opplysning, ikke en del av summen."""
    netto = nettoinntekt(inntekt).kjent
    if inntekt.brutto is None or netto is None or inntekt.samtykket_prosent is None:
        return None
    return bruttotak(inntekt.brutto, netto, inntekt.samtykket_prosent)


def _livsoppholdet(svar: Trekksvar, husholdning: Husholdning, per: date, grenser: Grenser) -> Iterator[Regnerad]:
    if husholdning.underhold_fastsatt is not None:
        yield Regnerad(
            slag=Radslag.UNDERHOLD_FASTSATT,
            sti="$.underhold_fastsatt",
            beloep=-husholdning.underhold_fastsatt,
            hjemler=hjemler_i(svar.satsene_fravikes),
            fordi=_fordi(svar.satsene_fravikes),
        )
        return
    satsen = avgjort(svar.livsopphold)
    funnet = (
        sats(gruppe_for(Livsoppholdssats(str(satsen))), per)
        if satsen not in (None, Livsoppholdssats.INGEN_SATS)
        else None
    )
    yield Regnerad(
        slag=Radslag.LIVSOPPHOLD,
        sti="$.sivilstatus",
        beloep=-funnet.hundredeler if isinstance(funnet, Sats) else None,
        hjemler=hjemler_i(svar.livsopphold),
        fordi=_fordi(svar.livsopphold),
        forskrift=funnet.forskrift if isinstance(funnet, Sats) else None,
    )
    if satsen == Livsoppholdssats.INGEN_SATS:
        return
    tillegg = sikre_tillegg(svar, husholdning, per)
    if tillegg is None:
        yield Regnerad(slag=Radslag.BARN, sti="$.barn", beloep=None, hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("4").l(1),))
        return
    for rad in tillegg:
        yield from _barnet(rad, svar, husholdning, per)
    fulle = sum(rad.beloep for rad in tillegg)
    skyldnerens = grenser.underhold.tillegg.kjent
    if skyldnerens != fulle and True in mulige(svar.ektefelles_andel):
        yield Regnerad(
            slag=Radslag.EKTEFELLES_ANDEL,
            sti="$.ektefelles_inntekt",
            beloep=None if skyldnerens is None else fulle - skyldnerens,
            hjemler=hjemler_i(svar.ektefelles_andel),
            fordi=_fordi(svar.ektefelles_andel),
        )


def _barnet(rad: Tilleggsrad, svar: Trekksvar, husholdning: Husholdning, per: date) -> Iterator[Regnerad]:
    post = rad.post
    gruppe = barnegruppe(post.tillegg, post.gruppe)
    funnet = sats(gruppe, per)
    plass = (husholdning.barn or ()).index(barnene(husholdning, per)[post.nummer])
    hjemme = post.tillegg is Barnetillegg.HUSSTAND
    tillegg, alder = svar.barn[post.nummer]
    yield Regnerad(
        slag=Radslag.BARN if hjemme else Radslag.SAMVAER,
        sti=f"$.barn[{plass}]",
        beloep=-post.sats,
        hjemler=(_satsens_hjemmel(gruppe, per),),
        fordi=f"{_fordi(tillegg)} {_fordi(alder)}",
        forskrift=funnet.forskrift if isinstance(funnet, Sats) else None,
    )
    if rad.fradrag:
        yield Regnerad(
            slag=Radslag.FRADRAG,
            sti=f"$.barn[{plass}]",
            beloep=rad.fradrag,
            hjemler=(LIVSOPPHOLDSFORSKRIFTEN.p("4" if hjemme else "5").l(3),),
        )


def _satsens_hjemmel(gruppe: Livsoppholdsgruppe, per: date) -> Henvisning:
    """Bokstaven satsen sto i den dagen: til 2023 hadde barn fra 11 år i husstanden én felles sats."""
    if gruppe is Livsoppholdsgruppe.BARN_15_OG_OVER and per < _DELT_FRA_15:
        return Livsoppholdsgruppe.BARN_11_14.hjemmel
    return gruppe.hjemmel


def _utgiftene(svar: Trekksvar, husholdning: Husholdning) -> Iterator[Regnerad]:
    if husholdning.utgifter is None:
        yield Regnerad(slag=Radslag.UTGIFT, sti="$.utgifter", beloep=None, hjemler=(_underholdet(husholdning),))
    for nummer, (utgift, utfall) in enumerate(zip(husholdning.utgifter or (), svar.utgifter, strict=True)):
        beloep = utgift.beloep if utgift.godtatt is None else utgift.godtatt
        med = Utgiftsbehandling.FOR_SEG in mulige(utfall)
        yield Regnerad(
            slag=Radslag.UTGIFT if med else Radslag.UTGIFT_IKKE_MED,
            sti=f"$.utgifter[{nummer}]",
            navn=utgift.navn or "",
            beloep=(None if beloep is None else -beloep) if med else 0,
            hjemler=hjemler_i(utfall),
            fordi=_fordi(utfall),
        )


def _underholdet(husholdning: Husholdning) -> Henvisning:
    """Bestemmelsen som sier at inntekten måles etter skatt og mot det som trengs til underhold."""
    return (_P2_11 if husholdning.til_konkursboet else _P2_7).l(1).pkt(1)


def _fordi(utfall: Utfall) -> str:
    return utfall.spor.fordi if isinstance(utfall, Avgjort) else ""
