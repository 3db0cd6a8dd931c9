"""Fristen kravlinjen begynner med: utgangspunktet, siste dag, og grensene når noe er ukjent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..fakta.krav import Krav, Kravlinje
from ..frister import Frist, Fristregel
from ..regelform import virkninger
from ..regelform.begreper.foreldelse import FORELDELSESUTGANGSPUNKT
from ..regelform.felter import KRAV, LINJE
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, UtenforDekning
from ..regelform.variabler import Variabel
from .felles import Emne
from .lengder import bare_dagen, regner

_UTGANGSPUNKT = KRAV.fristens_utgangspunkt.variabel
_AARETS_UTGANG = LINJE.utgangen_av_forfallsaaret.variabel
_REGLER = {
    virkninger.Beregning.FORELDELSESLOVEN: Fristregel.FORELDELSESLOVEN,
    virkninger.Beregning.STRAFFELOVEN: Fristregel.STRAFFELOVEN,
    virkninger.Beregning.STRAFFELOVEN_FLYTTES: Fristregel.STRAFFELOVEN_FLYTTES,
}


def med_utgangspunkt(emne: Emne, rad: Faktarad) -> tuple[Faktarad, Avgjort | None]:
    """Raden med dagen fristen regnes fra etter § 3, og svaret som ga den; None når den ikke er kjent.

    En oppgitt dag står alt i raden, og da spørres det ikke.
    """
    if rad.get(_UTGANGSPUNKT.noekkel) is not None:
        return rad, None
    svar = emne.motor.svar(FORELDELSESUTGANGSPUNKT, rad, emne.lesninger)
    if not isinstance(svar, Avgjort) or not isinstance(svar.verdi, virkninger.Utgangspunkt):
        return rad, None
    return LatRad({_UTGANGSPUNKT.noekkel: rad.get(svar.verdi.fra.noekkel)}, under=rad), svar


def begrunnet(utfall: Avgjort, utgangspunkt: Avgjort | None) -> Avgjort:
    """Fristen med grunnen og hjemlene for dagen den regnes fra, når det er den."""
    if utgangspunkt is None or not isinstance(utfall.verdi, virkninger.Frist) or utfall.verdi.fra != _UTGANGSPUNKT:
        return utfall
    return attrs.evolve(
        utfall,
        hjemler=tuple(dict.fromkeys((*utfall.hjemler, *utgangspunkt.hjemler))),
        spor=attrs.evolve(utfall.spor, steg=(*utfall.spor.steg, *utgangspunkt.spor.steg)),
    )


def regn_frist(f: virkninger.Frist, rad: Faktarad) -> Frist | UtenforDekning | None:
    """Fristen med de ytre grensene; None når noe den hviler på, ikke er kjent, UtenforDekning utenfor kalenderen."""
    fra = rad.get(f.fra.noekkel)
    if not isinstance(fra, date) or ((f.senest or f.tidligst) and mangler(f, rad)):
        return None
    try:
        hoved = _regn_ut(f.lengde, fra, f.beregning)
        if f.tidligst is not None:
            hoved = max(hoved, _grensen(f.tidligst, rad, f.beregning), key=_siste_dag)
        if (stopp := stoppet(f, rad)) is not None:
            hoved = min(hoved, stopp, key=_siste_dag)
    except ValueError as utenfor:
        return UtenforDekning(hvorfor=str(utenfor))
    return hoved


def stoppet(f: virkninger.Frist, rad: Faktarad) -> Frist | None:
    """Den ytre stoppen for fristen, når den har en som er kjent."""
    if f.senest is None or rad.get(f.senest.fra.noekkel) is None:
        return None
    return _grensen(f.senest, rad, f.beregning)


def mangler(f: virkninger.Frist, rad: Faktarad) -> tuple[Variabel, ...]:
    """Dagene som må være kjent for at fristen skal kunne regnes ut. En dag som ikke er inntruffet, mangler ikke."""
    grenser = (g.fra for g in (f.senest, f.tidligst) if g is not None and not g.om_inntruffet)
    return tuple(v for v in (f.fra, *grenser) if rad.get(v.noekkel) is None)


_FOERST = (KRAV.art.variabel, KRAV.foreldelsesregime.variabel, LINJE.type.variabel)


def avgjoerende(fakta: tuple[Variabel, ...]) -> tuple[Variabel, ...]:
    """Det som må være kjent først. Er regimet ukjent, er det det som sier om noe av det andre betyr noe."""
    if KRAV.foreldelsesregime.variabel not in fakta:
        return fakta
    return tuple(v for v in fakta if v in _FOERST)


def ytterdager(
    fristene: Iterable[virkninger.Frist], rad: Faktarad, krav: Krav, linje: Kravlinje
) -> tuple[date | None, date | None]:
    """De ytterste dagene fristene kan gå ut, eller None der en av dem ikke har noen kjent grense.

    Ingen frist regnes fra en dag før kravet oppsto. Den alminnelige og skattekravets regnes senest fra forfall.
    """
    alle = tuple(fristene)
    tidligst = _ytterst(min, (_tidligst(f, rad, krav) for f in alle))
    senest = _ytterst(max, (_senest(f, rad, krav, linje) for f in alle))
    return tidligst, senest


def _tidligst(f: virkninger.Frist, rad: Faktarad, krav: Krav) -> date | None:
    fra = _kjent(f.fra, rad) or tidligste_utgangspunkt(f.fra, krav)
    nedre = _ytterste(max, (_siste(f.lengde, fra, f.beregning), _siste_grense(f.tidligst, rad, f.beregning)))
    if f.senest is None:
        return nedre
    stopp = _siste_grense(f.senest, rad, f.beregning)
    if stopp is None:
        # Er stoppet ukjent, kan det være før alle andre dager; er det ikke inntruffet, er det ikke noe stopp.
        return nedre if f.senest.om_inntruffet else None
    return min(nedre, stopp) if nedre is not None else None


def _senest(f: virkninger.Frist, rad: Faktarad, krav: Krav, linje: Kravlinje) -> date | None:
    fra = _kjent(f.fra, rad) or seneste_utgangspunkt(f.fra, krav, linje)
    oevre = _siste(f.lengde, fra, f.beregning)
    if f.tidligst is not None:
        annen = _siste_grense(f.tidligst, rad, f.beregning)
        oevre = max(oevre, annen) if oevre is not None and annen is not None else None
    return _ytterste(min, (oevre, _siste_grense(f.senest, rad, f.beregning)))


def tidligste_utgangspunkt(fra: Variabel, krav: Krav) -> date | None:
    """Den tidligste dagen fristen kan regnes fra: den kravet oppsto, for skatt utgangen av det året.

    Mot en garantist regnes fristen som for hovedfordringen, som kan være eldre enn garantien.
    """
    if krav.oppstaatt is None or krav.kausjon:
        return None
    return date(krav.oppstaatt.year, 12, 31) if fra == _AARETS_UTGANG else krav.oppstaatt


def seneste_utgangspunkt(fra: Variabel, krav: Krav, linje: Kravlinje) -> date | None:
    """Den seneste dagen fristen etter § 3 kan regnes fra: forfallsdagen. For andre frister er det ingen.

    Et selskapsinnskudd har ingen frist mens medlemskapet varer, og en garantist har hovedfordringens; da setter ikke
    forfallsdagen noen grense.
    """
    if fra != _UTGANGSPUNKT or krav.selskapsinnskudd or krav.kausjon:
        return None
    return linje.forfall or krav.forfall


def _ytterst(velg: Callable[[list[date]], date], dagene: Iterable[date | None]) -> date | None:
    """Den ytterste av dagene, eller None når en av dem er ukjent."""
    alle = list(dagene)
    kjente = [dag for dag in alle if dag is not None]
    return velg(kjente) if kjente and len(kjente) == len(alle) else None


def _ytterste(velg: Callable[[list[date]], date], dagene: Iterable[date | None]) -> date | None:
    """Den ytterste av dem som er kjent."""
    kjente = [dag for dag in dagene if dag is not None]
    return velg(kjente) if kjente else None


def _kjent(variabel: Variabel, rad: Faktarad) -> date | None:
    dag = rad.get(variabel.noekkel)
    return dag if isinstance(dag, date) else None


def _dag(variabel: Variabel, rad: Faktarad) -> date:
    dag = _kjent(variabel, rad)
    assert dag is not None
    return dag


def _siste_dag(utregnet: Frist) -> date:
    return utregnet.siste_dag


def _siste(lengde: virkninger.Lengde, fra: date | None, beregning: virkninger.Beregning) -> date | None:
    if fra is None:
        return None
    try:
        return _regn_ut(lengde, fra, beregning).siste_dag
    except ValueError:
        return None


def _siste_grense(grense: virkninger.Grense | None, rad: Faktarad, beregning: virkninger.Beregning) -> date | None:
    dag = _kjent(grense.fra, rad) if grense is not None else None
    if grense is None or dag is None:
        return None
    return _siste(grense.lengde, dag, beregning) if grense.lengde else dag


def _grensen(grense: virkninger.Grense, rad: Faktarad, beregning: virkninger.Beregning) -> Frist:
    """Grensen som frist. Uten lengde er den dagen selv, uten flytting."""
    dag = _dag(grense.fra, rad)
    if grense.lengde is not None:
        return _regn_ut(grense.lengde, dag, beregning)
    return bare_dagen(dag, Fristregel.DAGER)


def _regn_ut(lengde: virkninger.Lengde, fra: date, beregning: virkninger.Beregning) -> Frist:
    """Fristen. Reiser ValueError når den ender utenfor kalenderen."""
    regnet = regner(lengde, _REGLER[beregning])(fra)
    if isinstance(regnet, UtenforDekning):
        raise ValueError(regnet.hvorfor)
    return regnet
