"""Svaret om foreldelse for hver linje, og det linjene betyr for hverandre.

Renter, gebyr og omkostninger har sin egen frist, men kan foreldes tidligere fordi hovedstolen er det (foreldelsesloven
§ 24 nr. 2), og renter som forfaller etter et avbrudd, kan hvile så lenge hovedstolen består (§ 21 nr. 5).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import product

import attrs

from ..avledning.felles import Faktarad
from ..avledning.rader import rad_for_linje
from ..fakta.koder import Hendelsestype, Linjetype, Regelverk
from ..fakta.krav import Krav, Kravlinje
from ..regelform.begreper.foreldelse import FALLER_MED_HOVEDSTOLEN, SENERE_RENTE, Rentefrist
from ..regelform.utfall import Avgjort, Tvil, Utfall, hvorfor_i
from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.tvil import tvilspunkt
from .felles import Status, unike
from .skritt import Emne


class Stegvirkning(StrEnum):
    """Hva et steg på tidslinjen gjorde."""

    UTGANGSPUNKT = "UTGANGSPUNKT"
    NY_FRIST = "NY_FRIST"
    FORKORTER_IKKE = "FORKORTER_IKKE"
    HVILER = "HVILER"
    FORLENGET = "FORLENGET"
    OPPHOERT = "OPPHOERT"
    FOR_SENT = "FOR_SENT"
    INGEN_VIRKNING = "INGEN_VIRKNING"
    MED_HOVEDSTOLEN = "MED_HOVEDSTOLEN"
    AAPEN = "AAPEN"


@attrs.frozen(kw_only=True)
class Tidslinjesteg:
    """Ett steg på tidslinjen: «fra X til Y fordi § …».

    `hendelse` er hendelsestypen, eller tom for utgangspunktet. `fra` og `til` er fristen som løper etter steget; None
    når den ikke er kjent. `uten_flytting` er siste dag før lørdag og helligdag flytter den.
    """

    dato: date | None
    hendelse: str
    virkning: Stegvirkning
    fra: date | None
    til: date | None
    uten_flytting: date | None
    hjemler: tuple[Henvisning, ...]
    fordi: str


@attrs.frozen(kw_only=True)
class Linjeforeldelse:
    """Foreldelsen av én kravlinje.

    `siste_dag` er siste dag før foreldelse, bare når svaret er avgjort. `hviler` er det foreldelsen hviler på, når det
    ikke har noen kjent slutt; da er det ingen siste dag, og svaret er likevel avgjort. `tidligst` og `senest` er
    grensene når det er åpent; None betyr at det ikke er noen kjent grense. `foreldet` er også satt når grensene alene
    avgjør det.
    """

    linje: str
    status: Status
    siste_dag: date | None = None
    uten_flytting: date | None = None
    flyttet_fordi: str | None = None
    foreldet: bool | None = None
    tidligst: date | None = None
    senest: date | None = None
    trenger: tuple[Variabel, ...] = ()
    hvorfor: tuple[str, ...] = ()
    alternativer: tuple[tuple[tuple[tuple[str, str], ...], date | None], ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    steg: tuple[Tidslinjesteg, ...] = ()
    hviler_paa: tuple[tuple[str, str], ...] = ()
    hviler: tuple[str, ...] = ()


def med_foreldet(linje: Linjeforeldelse, per: date) -> Linjeforeldelse:
    """Grensene alene kan avgjøre om kravet er foreldet den dagen."""
    if linje.tidligst is not None and per <= linje.tidligst:
        return attrs.evolve(linje, foreldet=False)
    if linje.senest is not None and per > linje.senest:
        return attrs.evolve(linje, foreldet=True)
    return linje


def med_hovedstolen(emne: Emne, svarene: tuple[Linjeforeldelse, ...]) -> tuple[Linjeforeldelse, ...]:
    """Svarene etter at hver linje er holdt mot hovedstolen den hører til."""
    if len(svarene) < 2:
        return svarene
    etter_id = {svar.linje: svar for svar in svarene}
    return tuple(
        svar if (hoved := _hovedstolen(emne.krav, linje)) is None else _holdt_mot(emne, linje, svar, etter_id[hoved])
        for linje, svar in zip(emne.krav.linjer, svarene, strict=True)
    )


def _hovedstolen(krav: Krav, linje: Kravlinje) -> str | None:
    """Hovedstolen linjen hører til: den oppgitte, ellers den eneste."""
    if linje.type in (None, Linjetype.HOVEDSTOL):
        return None
    if linje.hovedstol is not None:
        return linje.hovedstol if linje.hovedstol != linje.id else None
    hovedstoler = [en.id for en in krav.linjer if en.type is Linjetype.HOVEDSTOL]
    return hovedstoler[0] if len(hovedstoler) == 1 else None


def _holdt_mot(emne: Emne, linje: Kravlinje, svar: Linjeforeldelse, hoved: Linjeforeldelse) -> Linjeforeldelse:
    rad = rad_for_linje(emne.krav, linje, emne.per)
    rad.update(_om_rente(emne, linje, hoved))
    utfall = [emne.motor.svar(FALLER_MED_HOVEDSTOLEN, rad, emne.lesninger)]
    if linje.type is Linjetype.RENTE:
        utfall.append(emne.motor.svar(SENERE_RENTE, rad, emne.lesninger))
    punkter = unike(p for u in utfall if isinstance(u, Tvil) for p in u.punkter)
    if not punkter:
        return _uten_tvil(svar, hoved, utfall, emne.per)
    lesninger = product(*([(p, lesning.id) for lesning in tvilspunkt(p).lesninger] for p in punkter))
    etter = {lest: _lest(emne, rad, svar, hoved, lest, linje) for lest in lesninger}
    foerste = next(iter(etter.values()))
    if len({(s.status, s.siste_dag, s.tidligst, s.senest) for s in etter.values()}) == 1:
        return attrs.evolve(foerste, hviler_paa=svar.hviler_paa)
    kjente = [s.siste_dag for s in etter.values() if s.siste_dag]
    return attrs.evolve(
        svar,
        status=Status.TVIL,
        siste_dag=None,
        uten_flytting=None,
        flyttet_fordi=None,
        foreldet=foerste.foreldet if len({s.foreldet for s in etter.values()}) == 1 else None,
        tidligst=min(kjente) if len(kjente) == len(etter) else None,
        senest=max(kjente) if len(kjente) == len(etter) else None,
        hvorfor=tuple(f"tvilspunkt {p}" for p in punkter),
        alternativer=tuple((lest, s.siste_dag) for lest, s in etter.items()),
        hviler=(),
    )


def _lest(
    emne: Emne,
    rad: Faktarad,
    svar: Linjeforeldelse,
    hoved: Linjeforeldelse,
    lest: tuple[tuple[str, str], ...],
    linje: Kravlinje,
) -> Linjeforeldelse:
    valgt = {**emne.lesninger, **dict(lest)}
    utfall = [emne.motor.svar(FALLER_MED_HOVEDSTOLEN, rad, valgt)]
    if linje.type is Linjetype.RENTE:
        utfall.append(emne.motor.svar(SENERE_RENTE, rad, valgt))
    return _uten_tvil(svar, hoved, utfall, emne.per)


def _uten_tvil(svar: Linjeforeldelse, hoved: Linjeforeldelse, utfall: list[Utfall], per: date) -> Linjeforeldelse:
    """Linjen når det er avgjort hva hovedstolen betyr for den."""
    verdier = [u.verdi for u in utfall if isinstance(u, Avgjort)]
    if Rentefrist.HVILER_MED_HOVEDSTOLEN in verdier and hoved.status is Status.AVGJORT:
        return _som_hovedstolen(svar, hoved, utfall)
    if True not in verdier:
        return svar
    if svar.siste_dag and hoved.siste_dag:
        return _som_hovedstolen(svar, hoved, utfall) if hoved.siste_dag < svar.siste_dag else svar
    senest = min((dag for dag in (svar.senest, hoved.siste_dag or hoved.senest) if dag), default=None)
    if svar.siste_dag is None and senest and not (svar.tidligst and svar.tidligst > senest):
        return attrs.evolve(svar, senest=senest, foreldet=True if per > senest else svar.foreldet)
    return svar


def _som_hovedstolen(svar: Linjeforeldelse, hoved: Linjeforeldelse, utfall: list[Utfall]) -> Linjeforeldelse:
    hjemler = unike(h for u in utfall if isinstance(u, Avgjort) for h in u.hjemler)
    steg = Tidslinjesteg(
        dato=hoved.siste_dag,
        hendelse="",
        virkning=Stegvirkning.MED_HOVEDSTOLEN,
        fra=hoved.steg[-1].fra if hoved.steg else None,
        til=hoved.siste_dag,
        uten_flytting=hoved.uten_flytting,
        hjemler=hjemler,
        fordi=" ".join(grunn for u in utfall if isinstance(u, Avgjort) for grunn in hvorfor_i(u)),
    )
    return attrs.evolve(
        svar,
        status=Status.AVGJORT,
        siste_dag=hoved.siste_dag,
        uten_flytting=hoved.uten_flytting,
        flyttet_fordi=hoved.flyttet_fordi,
        foreldet=hoved.foreldet,
        tidligst=hoved.tidligst,
        senest=hoved.senest,
        trenger=(),
        hvorfor=(),
        alternativer=(),
        hjemler=unike((*svar.hjemler, *hoved.hjemler, *hjemler)),
        steg=(*svar.steg, steg),
        hviler_paa=unike((*svar.hviler_paa, *hoved.hviler_paa)),
        hviler=hoved.hviler,
    )


_UTEN_PAATALE = frozenset(
    {
        Hendelsestype.BETALING,
        Hendelsestype.ERKJENNELSE,
        Hendelsestype.SOEKNAD,
        Hendelsestype.BETALINGSAVTALE,
        Hendelsestype.KUNNSKAP,
        Hendelsestype.HINDRING_OPPHOERT,
        Hendelsestype.FORLATT_LANDET,
        Hendelsestype.FRISTAVTALE,
        Hendelsestype.PROKLAMA,
        Hendelsestype.STRAFFEDOM,
    }
)
"""Hendelsene som ikke er påtale etter §§ 15 til 19."""
_AVBRYTER = (Stegvirkning.NY_FRIST, Stegvirkning.HVILER, Stegvirkning.FORKORTER_IKKE)


def _om_rente(emne: Emne, linje: Kravlinje, hoved: Linjeforeldelse) -> Faktarad:
    """Om renten forfalt etter at hovedstolens foreldelse var avbrutt ved påtale (§§ 15 til 19), og i hvilken sak."""
    avbrudd = [
        s
        for s in hoved.steg
        if s.virkning in _AVBRYTER and s.hendelse and Hendelsestype(s.hendelse) not in _UTEN_PAATALE
    ]
    etter = [s for s in avbrudd if s.dato and linje.forfall and s.dato < linje.forfall]
    return {
        "linje.forfalt_etter_avbrudd": None if avbrudd and linje.forfall is None else bool(etter),
        "linje.avbrudd_i_gammel_utleggssak": any(s in emne.regelverk.values() for s in (Regelverk.TIDLIGERE.value,)),
    }
