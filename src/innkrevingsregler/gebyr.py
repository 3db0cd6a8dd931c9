"""Regnestykkene for gebyr: en andel av rettsgebyret eller inkassosatsen den dagen loven peker på.

Rent regnestykke: hvilket gebyr som påløper, og hvilken dag satsen er fra, er det reglene som sier. Alt er heltall i
øre, og brøken er nøyaktig til den rundes av. En dag uten kjent sats gir :class:`UtenforSerie`; den som har satsen, kan
oppgi den, og da er beløpet merket som prognose.

    >>> from datetime import date
    >>> svar = beloep("inkassosats", 1, 20, date(2026, 6, 1), avrunding=Avrunding.KRONE_HALV_OPP)
    >>> svar.uavrundet, svar.beloep
    (Fraction(3750, 1), 3800)
    >>> beloep("rettsgebyr", 345, 1000, date(2027, 1, 4), avrunding=Avrunding.OERE_NED).hvorfor
    'rettsgebyret er ikke kjent etter 2026-12-31: beløpet har vært endret hvert nyttår, og det neste er ikke med'
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from types import MappingProxyType

import attrs

from .fakta.verdier import HELE, Basispunkt, Oere
from .regelform.begreper.gebyr import Avrunding, Satsfaktor
from .rettskilder.henvisning import Henvisning
from .rettskilder.satser import Satsserie, UtenforSerie, inkassosats, rettsgebyr

__all__ = ["Avrunding", "Gebyrbeloep", "Satsfaktor", "UtenforSerie", "avrund", "beloep", "maksimalbeloep", "samlet_tak"]

_SERIER = MappingProxyType({"rettsgebyr": rettsgebyr, "inkassosats": inkassosats})
_HALV = Fraction(1, 2)
_KRONE = 100
_INGENTING = Oere(0)


@attrs.frozen(kw_only=True)
class Gebyrbeloep:
    """Et beløp med alt det er regnet av.

    Args:
        beloep: beløpet i øre, rundet av.
        uavrundet: det nøyaktige beløpet i øre.
        dag: dagen satsen er fra.
        serie: satsserien, ``rettsgebyr`` eller ``inkassosats``.
        sats: satsen den dagen, i øre.
        forskrift: nummeret på forskriften eller loven som fastsatte satsen; ``None`` når det ikke er kjent.
        andel: andelen av satsen.
        avrunding: hvordan beløpet er rundet av.
        hjemmel: bestemmelsen satsen står i.
        prognose: om satsen er oppgitt av den som spør, og ikke står i serien.
    """

    beloep: Oere
    uavrundet: Fraction
    dag: date
    serie: str
    sats: Oere
    forskrift: str | None
    andel: Fraction
    avrunding: Avrunding
    hjemmel: Henvisning
    prognose: bool = False


def avrund(oere: Fraction, avrunding: Avrunding) -> Oere:
    """Rund et nøyaktig beløp i øre.

    Raises:
        ValueError: for et negativt beløp, og for ``INGEN`` når beløpet ikke går opp i hele øre.
    """
    if oere < 0:
        raise ValueError(f"et gebyr kan ikke være negativt: {oere}")
    match avrunding:
        case Avrunding.INGEN:
            if oere.denominator != 1:
                raise ValueError(f"{oere} øre går ikke opp, og det er ingen regel om avrunding")
            return Oere(oere.numerator)
        case Avrunding.OERE_HALV_OPP:
            return Oere(_ned(oere + _HALV))
        case Avrunding.OERE_NED:
            return Oere(_ned(oere))
        case Avrunding.KRONE_NED:
            return Oere(_KRONE * _ned(oere / _KRONE))
        case Avrunding.KRONE_HALV_OPP:
            return Oere(_KRONE * _ned(oere / _KRONE + _HALV))
        case Avrunding.KRONE_HALV_NED:
            return Oere(_KRONE * -_ned(_HALV - oere / _KRONE))


def _ned(tall: Fraction) -> int:
    return tall.numerator // tall.denominator


def beloep(
    serie: str,
    teller: int,
    nevner: int,
    dag: date,
    *,
    avrunding: Avrunding,
    prognose: Mapping[str, Oere] | None = None,
) -> Gebyrbeloep | UtenforSerie:
    """Gebyret på `teller`/`nevner` av satsen `dag`.

    Args:
        serie: ``rettsgebyr`` eller ``inkassosats``.
        teller, nevner: andelen; 0,345 er 345/1000.
        dag: dagen satsen er fra.
        avrunding: hvordan beløpet rundes.
        prognose: satser i øre den som spør, legger til grunn for en dag serien ikke kjenner (serie → øre).

    Raises:
        ValueError: for en ukjent serie, en negativ andel, og et beløp som ikke går opp når det ikke er noen avrunding.
    """
    rad = _serien(serie).paa(dag)
    oppgitt = (prognose or {}).get(serie)
    if isinstance(rad, UtenforSerie) and oppgitt is None:
        return rad
    kjent = not isinstance(rad, UtenforSerie)
    sats = rad.hundredeler if not isinstance(rad, UtenforSerie) else (oppgitt or 0)
    andel = Fraction(teller, nevner)
    uavrundet = andel * sats
    return Gebyrbeloep(
        beloep=avrund(uavrundet, avrunding),
        uavrundet=uavrundet,
        dag=dag,
        serie=serie,
        sats=Oere(sats),
        forskrift=rad.forskrift if not isinstance(rad, UtenforSerie) else None,
        andel=andel,
        avrunding=avrunding,
        hjemmel=_serien(serie).hjemmel,
        prognose=not kjent,
    )


def maksimalbeloep(
    krav: Oere,
    trinn: Sequence[tuple[int | None, int]],
    dag: date,
    *,
    faktor: Satsfaktor,
    serie: str = "inkassosats",
    prognose: Mapping[str, Oere] | None = None,
) -> Gebyrbeloep | UtenforSerie:
    """Taket for inkassokostnader for et krav på `krav` øre (inkassoforskriften §§ 2-1 til 2-3), uten merverdiavgift.

    Args:
        krav: hovedkravet med renter til forfall, i øre.
        trinn: øvre kravsbeløp i øre og hundredeler av satsen, i stigende rekkefølge; None er uten øvre grense.
        dag: dagen hovedkravet blir dekket.
        faktor: halvannen når skyldneren ikke er forbruker.

    Raises:
        ValueError: når ingen trinn passer, eller beløpet ikke går opp i hele øre.
    """
    andel = next((hundredeler for grense, hundredeler in trinn if grense is None or krav <= grense), None)
    if andel is None:
        raise ValueError(f"ingen trinn passer for {krav} øre")
    ganger = Fraction(3, 2) if faktor is Satsfaktor.HALVANNEN else Fraction(1)
    samlet = Fraction(andel, 100) * ganger
    return beloep(serie, samlet.numerator, samlet.denominator, dag, avrunding=Avrunding.INGEN, prognose=prognose)


def samlet_tak(
    tak: Gebyrbeloep,
    *,
    merverdiavgift: Basispunkt | None = None,
    avdragsordning: bool = False,
    avgift_av_forhoeyelsen: bool = False,
    konkursvarsel: Oere = _INGENTING,
    fradrag: Oere = _INGENTING,
) -> Oere:
    """Det meste skyldneren skal betale når alt er lagt til og trukket fra (inkassoforskriften §§ 2-2 til 2-6).

    Er ikke beløpet hele øre, er det rundet ned: mer kan ikke kreves.

    Args:
        tak: maksimalsatsen (`maksimalbeloep`).
        merverdiavgift: satsen som legges til; ``None`` når den ikke skal det.
        avdragsordning: om taket forhøyes med halvannen inkassosats (§ 2-4 første ledd).
        avgift_av_forhoeyelsen: om også den forhøyelsen får tillegget (tvilspunkt P181).
        konkursvarsel: gebyret for konkursvarsel, i øre (§ 2-4 andre ledd).
        fradrag: kompensasjonen som trekkes fra, i øre (§ 2-6 første ledd).

    >>> from datetime import date
    >>> tak = maksimalbeloep(Oere(2_400_00), ((None, 40),), date(2026, 6, 1), faktor=Satsfaktor.HEL)
    >>> samlet_tak(tak, merverdiavgift=Basispunkt(25_00), avdragsordning=True)
    150000
    """
    ganger = Fraction(HELE + (merverdiavgift or 0), HELE)
    forhoeyelse = Fraction(3, 2) * tak.sats if avdragsordning else Fraction(0)
    samlet = tak.uavrundet * ganger + forhoeyelse * (ganger if avgift_av_forhoeyelsen else 1) + konkursvarsel - fradrag
    return Oere(max(_ned(samlet), 0))


def _serien(navn: str) -> Satsserie:
    if navn not in _SERIER:
        raise ValueError(f"ukjent satsserie {navn!r}; lovlig er {', '.join(_SERIER)}")
    return _SERIER[navn]()
