"""Foreldelsens løp: en tilstandsmaskin som tar ett skritt om gangen, og sier hva skrittet gjorde.

En linje løper mot en siste dag, hviler så lenge noe består, eller er foreldet. Maskinen kjenner ingen regler: hva en
hendelse er, og hvor lang en ny frist er, får den vite. Den kjenner bare det som gjelder alle løp:

* et avbrudd (foreldelsesloven §§ 14 til 19) må komme før kravet er foreldet, og siste dag regnes med;
* en ny frist forkorter aldri den som løper;
* så lenge løpet hviler, skjer ingen foreldelse (§ 21 nr. 1), og når hvilen er slutt, står fristen der den sto;
* tillegg etter §§ 10 og 12 kan også komme etter siste dag, men forlenger ikke mer enn taket tillater;
* rekker et senere tillegg tilbake til et avbrudd etter siste dag, var kravet ikke foreldet da (§ 10).

Tilstanden er uforanderlig; hvert skritt gir en ny.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

import attrs

from .frister import Frist, Fristregel, UtenforKalender, frist
from .tupler import rett_av

__all__ = [
    "Hvile",
    "Loep",
    "Skrittvirkning",
    "avbryt",
    "avslutt",
    "avtal",
    "hvil",
    "med_tilleggstid",
    "taket",
    "tilleggsfrist",
]


class Skrittvirkning(StrEnum):
    """Det et skritt gjorde med løpet."""

    NY_FRIST = "NY_FRIST"
    HVILER = "HVILER"
    FORLENGET = "FORLENGET"
    FORKORTER_IKKE = "FORKORTER_IKKE"
    OPPHOERT = "OPPHOERT"
    FOR_SENT = "FOR_SENT"


@attrs.frozen
class Hvile:
    """Noe foreldelsen hviler på: en sak, et bo, et trekk.

    Args:
        grunn: forholdet som består.
        id: saken eller trekket det gjelder; ``None`` når det ikke er sagt.
        fra: dagen det begynte.
        slutt: siste dag det består, slik det står; ``None`` når det ikke er noen kjent slutt.
        etter: fristen virkningen varer etter slutten; ``None`` når den tar slutt samme dag.
        grense: fristen da foreldelse likevel inntrer, om forholdet består.
    """

    grunn: str
    id: str | None
    fra: date
    slutt: date | None = None
    etter: Frist | None = None
    grense: Frist | None = None

    @property
    def vern(self) -> Frist | None:
        """Fristen det verner til, eller None når ingen slutt er kjent."""
        if self.grense is not None and (self.slutt is None or self.grense.siste_dag < self.slutt):
            return self.grense
        return self.etter

    def bestaar(self, dag: date) -> bool:
        """Om forholdet besto den dagen."""
        return self.fra <= dag and (self.slutt is None or dag <= self.slutt)


class Loep(NamedTuple):
    """Løpet for én linje.

    Args:
        frist: fristen som løper.
        uten_tillegg: den samme fristen før tillegg og avtaler; taket for en forlengelse regnes fra den.
        hviler: det løpet hviler på, eller har hvilt på med virkning etterpå.
        forlenget: dagene tidligere frister er forlenget med etter § 10.
        stopp: den ytre stoppen fristen har, som ikke kan forlenges (§§ 9 nr. 2 og 10 nr. 4).
    """

    frist: Frist
    uten_tillegg: Frist
    hviler: tuple[Hvile, ...] = ()
    forlenget: int = 0
    stopp: Frist | None = None

    @classmethod
    def av(cls, grunnfrist: Frist, stopp: Frist | None = None) -> Loep:
        """Løpet slik det begynner."""
        return cls(grunnfrist, grunnfrist, stopp=stopp)

    def siste(self) -> Frist | None:
        """Fristen slik det står, eller None så lenge løpet hviler uten kjent slutt."""
        frist, _, hviler, _, _ = self
        if not hviler:
            return frist
        vernet = [h.vern for h in hviler]
        if None in vernet:
            return None
        return max((frist, *(v for v in vernet if v is not None)), key=lambda f: f.siste_dag)

    def ende(self) -> tuple[date, date]:
        """Siste dag, og for det som hviler, dagen fristen ellers ville vært ute. Ordner løp etter lengden."""
        siste = self.siste()
        return siste.siste_dag if siste else date.max, self.frist.siste_dag

    def levende(self, dag: date) -> bool:
        """Om kravet ikke var foreldet den dagen."""
        siste = self.siste()
        return siste is None or dag <= siste.siste_dag

    def hvile(self, grunn: str, id_: str | None, dag: date) -> tuple[Hvile, ...]:
        """Det løpet hviler på av denne grunnen den dagen. Uten id er det alle av samme grunn."""
        return tuple(
            h for h in self.hviler if h.grunn == grunn and (id_ is None or h.id in (None, id_)) and h.bestaar(dag)
        )


_loep_av = rett_av(Loep)
Skritt = tuple[Loep, Skrittvirkning]
"""Løpet etter skrittet, og hva det gjorde."""

# Å hente dem fra klassen hver gang tar mer tid enn resten av skrittet.
_NY_FRIST, _FORKORTER_IKKE = Skrittvirkning.NY_FRIST, Skrittvirkning.FORKORTER_IKKE


def avbryt(loep: Loep, dag: date, ny: Frist, innenfor_stoppet: bool = False) -> Skritt:
    """Et avbrudd den dagen, som setter i gang fristen `ny`.

    `innenfor_stoppet` er om den ytre stoppen gjelder også den nye fristen; ellers er den avbrutt med den gamle.
    """
    if not loep.levende(dag):
        return loep, Skrittvirkning.FOR_SENT
    if not innenfor_stoppet or loep.stopp is None:
        return _med_ny_frist(loep, ny)
    etter, virkning = _med_ny_frist(loep, min(ny, loep.stopp, key=lambda f: f.siste_dag))
    return etter._replace(stopp=loep.stopp), virkning


def hvil(loep: Loep, hvile: Hvile, ny: Frist | None = None, avloeser: tuple[Hvile, ...] = ()) -> Skritt:
    """Et avbrudd som løpet hviler etter.

    `ny` er fristen som løper fra samme dag, når det er en. `avloeser` er det løpet hvilte på til da.
    """
    if not loep.levende(hvile.fra):
        return loep, Skrittvirkning.FOR_SENT
    etter = _med_ny_frist(loep, ny)[0] if ny else loep
    return _hvilende(etter, (*(h for h in loep.hviler if h not in avloeser), hvile)), Skrittvirkning.HVILER


def avslutt(
    loep: Loep,
    slutt: tuple[Hvile, ...],
    dag: date,
    *,
    ny: Frist | None = None,
    etter: Frist | None = None,
    avbrutt: date | None = None,
) -> Skritt:
    """Forholdene i `slutt` tok slutt den dagen.

    `ny` er en ny frist; hvilte ikke løpet på noe av dette, må kravet ha levd dagen `avbrutt` (ellers `dag`). `etter` er
    hvor lenge virkningen av avbruddet varer; den krever at løpet hvilte på forholdet.
    """
    if not slutt:
        if ny is None:
            return loep, Skrittvirkning.FORKORTER_IKKE if loep.levende(dag) else Skrittvirkning.FOR_SENT
        return avbryt(loep, avbrutt or dag, ny)
    if not loep.levende(dag):
        return loep, Skrittvirkning.FOR_SENT
    uten = _hvilende(loep, tuple([h for h in loep.hviler if h not in slutt]))
    if ny is not None:
        return _med_ny_frist(uten, ny)[0], Skrittvirkning.NY_FRIST
    if etter is not None and etter.siste_dag > uten.frist.siste_dag:
        return Loep(etter, etter, uten.hviler, uten.forlenget), Skrittvirkning.FORLENGET
    return uten, Skrittvirkning.OPPHOERT


def tilleggsfrist(
    loep: Loep, tillegg: Frist, *, tak: Frist | None = None, innen: date | None = None, samlet: bool = False
) -> Skritt:
    """Foreldelse inntrer tidligst når `tillegg` er ute, men ikke senere enn `tak`.

    `innen` er dagen som må være før kravet er foreldet. `samlet` er om dagene tidligere frister er forlenget med, går
    fra taket.
    """
    if innen is not None and not loep.levende(innen):
        return loep, Skrittvirkning.FOR_SENT
    hoeyst = tak.siste_dag - timedelta(days=loep.forlenget if samlet else 0) if tak else date.max
    ny = tillegg if tillegg.siste_dag <= hoeyst or tak is None else _kuttet(tak, hoeyst)
    if loep.stopp is not None:
        ny = min(ny, loep.stopp, key=lambda f: f.siste_dag)
    if ny.siste_dag <= loep.frist.siste_dag:
        return loep, Skrittvirkning.FORKORTER_IKKE
    return _forlenget(loep, ny), Skrittvirkning.FORLENGET


def med_tilleggstid(loep: Loep, dag: date) -> Loep:
    """Løpet når et tillegg som regnes fra en senere dag, betyr at kravet ikke var foreldet den dagen heller (§ 10).

    Fristen er forlenget bare så langt; tillegget selv kommer siden.
    """
    siste = loep.siste()
    if siste is None or dag <= siste.siste_dag:
        return loep
    return _forlenget(loep, attrs.evolve(siste, siste_dag=dag, uten_flytting=dag, flyttet_fordi=None))


def avtal(loep: Loep, dag: date, avtalt: Frist, hoeyst: Frist, tak: Frist) -> Skritt:
    """En avtale den dagen om at siste dag skal være `avtalt`, innenfor begge grensene."""
    if not loep.levende(dag):
        return loep, Skrittvirkning.FOR_SENT
    ny = min((avtalt, hoeyst, tak), key=lambda f: f.siste_dag)
    if ny.siste_dag <= loep.frist.siste_dag:
        return loep, Skrittvirkning.FORKORTER_IKKE
    return _forlenget(loep, ny), Skrittvirkning.FORLENGET


def taket(loep: Loep, aar: int, *, flyttet: bool = False) -> Frist:
    """Så mange år etter den ellers siste dagen, regnet fra den uflyttede dagen eller den flyttede.

    Ender det etter årene helligdagene er kjent for, er taket dagen selv.
    """
    uten = loep.uten_tillegg
    fra = uten.siste_dag if flyttet else uten.uten_flytting
    try:
        return frist(fra, aar=aar)
    except UtenforKalender:
        return frist(fra, aar=aar, regel=Fristregel.DAGER)


def _med_ny_frist(loep: Loep, ny: Frist) -> Skritt:
    frist, uten_tillegg, hviler, forlenget, _ = loep
    if ny.siste_dag <= frist.siste_dag:
        return loep, _FORKORTER_IKKE
    brukt = 0 if frist is uten_tillegg else max(0, (frist.uten_flytting - uten_tillegg.uten_flytting).days)
    return _loep_av((ny, ny, hviler, forlenget + brukt, None)), _NY_FRIST


def _forlenget(loep: Loep, ny: Frist) -> Loep:
    return Loep(ny, loep.uten_tillegg, loep.hviler, loep.forlenget, loep.stopp)


def _hvilende(loep: Loep, hviler: tuple[Hvile, ...]) -> Loep:
    return Loep(loep.frist, loep.uten_tillegg, hviler, loep.forlenget, loep.stopp)


def _kuttet(tak: Frist, siste_dag: date) -> Frist:
    """Taket, eller dagen før når noe av det alt er brukt."""
    if siste_dag == tak.siste_dag:
        return tak
    return attrs.evolve(tak, siste_dag=siste_dag, uten_flytting=siste_dag, flyttet_fordi=None)
