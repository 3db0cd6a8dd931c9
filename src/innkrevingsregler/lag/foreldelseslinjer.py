"""Svaret om foreldelse for hver linje, og det linjene betyr for hverandre.

Renter, gebyr og omkostninger har sin egen frist, men kan foreldes tidligere fordi hovedstolen er det (foreldelsesloven
§ 24 nr. 2), og renter som forfaller etter et avbrudd, kan hvile så lenge hovedstolen består (§ 21 nr. 5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import product
from typing import NamedTuple, Protocol

import attrs

from ..avledning.felles import Faktarad, alle
from ..avledning.foreldelse import hovedstolen
from ..avledning.foreldelsesvirkning import saken
from ..avledning.overgang import IKRAFT
from ..avledning.rader import rad_for_hendelse, rad_for_linje
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Linjetype, Regelverk
from ..fakta.krav import Kravlinje
from ..regelform.begreper.foreldelse import FALLER_MED_HOVEDFORDRINGEN, FALLER_MED_HOVEDSTOLEN, SENERE_RENTE, Rentefrist
from ..regelform.begreper.regelverk import REGELVERK_UTLEGG
from ..regelform.felter import KRAV
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Aar, Frist
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN
from ..rettskilder.tvil import tvilspunkt
from ..tupler import rett_av
from .felles import Status, status_for, unike
from .skritt import Emne, for_linjen, hendelsessvar

AAPNE_STATUSER = (Status.KONFLIKT, Status.UTENFOR_DEKNING, Status.TRENGER, Status.SKJOENN, Status.TVIL)
"""Statusene et åpent svar kan ha, den som sier mest om hva som mangler, først."""


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
    FALLER_MED_HOVEDSTOLEN = "FALLER_MED_HOVEDSTOLEN"
    FALLER_MED_HOVEDFORDRINGEN = "FALLER_MED_HOVEDFORDRINGEN"
    MED_HOVEDSTOLEN = "MED_HOVEDSTOLEN"
    AAPEN = "AAPEN"


class Tidslinjesteg(NamedTuple):
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


steg_av = rett_av(Tidslinjesteg)


# En frossen klasse med mange felt er tre ganger raskere å lage uten plasser (`slots`), og det lages én for hver linje.
@attrs.frozen(kw_only=True, slots=False)
class Linjeforeldelse:
    """Foreldelsen av én kravlinje.

    `siste_dag` er siste dag før foreldelse, bare når svaret er avgjort. `hviler` er det foreldelsen hviler på, når det
    ikke har noen kjent slutt; da er det ingen siste dag, og svaret er likevel avgjort. `tidligst` og `senest` er
    grensene når det er åpent; None betyr at det ikke er noen kjent grense. `foreldet` er også satt når grensene alene
    avgjør det. `hviler_naar` er lesningene i `alternativer` som gir at foreldelsen hviler uten kjent slutt. `proevd` er
    tvilspunktene som ble prøvd uten at lesningene ga ulike svar.
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
    hviler_naar: tuple[tuple[tuple[str, str], ...], ...] = ()
    proevd: tuple[str, ...] = ()


def med_foreldet(linje: Linjeforeldelse, per: date) -> Linjeforeldelse:
    """Grensene alene kan avgjøre om kravet er foreldet den dagen."""
    if linje.tidligst is not None and per <= linje.tidligst:
        return attrs.evolve(linje, foreldet=False)
    if linje.senest is not None and per > linje.senest:
        return attrs.evolve(linje, foreldet=True)
    return linje


class Regn(Protocol):
    """Regner ut tidslinjen for én linje, før den er holdt mot hovedstolen."""

    def __call__(self, emne: Emne, linje: Kravlinje, saerskilt: Avgjort | None = None, /) -> Linjeforeldelse: ...


def etter_lesninger(
    emne: Emne, aapen: Linjeforeldelse, punkter: tuple[str, ...], regn: Callable[[Emne], Linjeforeldelse]
) -> Linjeforeldelse:
    """Svaret når det beror på tvilspunktene: det samme i alle lesninger, ellers dagen etter hver av dem."""
    valg = product(*([(p, lesning.id) for lesning in tvilspunkt(p).lesninger] for p in punkter))
    svar = {lest: regn(attrs.evolve(emne, lesninger={**emne.lesninger, **dict(lest)})) for lest in valg}
    foerste, *resten = svar.values()
    tidligst = [_tidligst(s) for s in svar.values()]
    if all(_likt(foerste, annet) for annet in resten):
        uten_punktene = tuple(v for v in foerste.hviler_paa if v[0] not in punkter)
        if foerste.hviler:
            # Så lenge det hviler, er den tidligste dagen den som gjelder i alle lesninger.
            foerste = attrs.evolve(foerste, tidligst=min(dag for dag in tidligst if dag))
        return attrs.evolve(foerste, hviler_paa=uten_punktene, proevd=unike((*foerste.proevd, *punkter)))
    senest = [_senest(s) for s in svar.values()]
    foreldet = {s.foreldet for s in svar.values()}
    # Er dagen avgjort i hver lesning, er det bare lesningen som skiller, også når et faktum var ukjent på veien.
    bare_tvil = all(s.status in (Status.AVGJORT, Status.TVIL) for s in svar.values())
    return attrs.evolve(
        aapen,
        status=Status.TVIL if bare_tvil else aapen.status,
        alternativer=tuple(ett for lest, s in svar.items() for ett in _alternativer(lest, s)),
        hviler_naar=tuple(valg for lest, s in svar.items() for valg in _hviler_naar(lest, s)),
        tidligst=aapen.tidligst if None in tidligst else min(dag for dag in tidligst if dag),
        senest=None if None in senest else max(dag for dag in senest if dag),
        trenger=unike(v for s in svar.values() for v in s.trenger),
        foreldet=foreldet.pop() if len(foreldet) == 1 else None,
    )


def _likt(en: Linjeforeldelse, annen: Linjeforeldelse) -> bool:
    """Er svaret det samme, uansett hvilken vei det er kommet til?"""
    felter: tuple[str, ...] = ("status", "siste_dag", "hviler")
    if en.status is not Status.AVGJORT:
        felter += ("tidligst", "senest", "trenger", "alternativer")
    return all(getattr(en, felt) == getattr(annen, felt) for felt in felter)


def _alternativer(
    lest: tuple[tuple[str, str], ...], svar: Linjeforeldelse
) -> Iterator[tuple[tuple[tuple[str, str], ...], date | None]]:
    """Dagen etter lesningen, også når den selv reiser tvil."""
    for valg, dag in svar.alternativer or (((), svar.siste_dag),):
        yield (*lest, *valg), dag


def _hviler_naar(lest: tuple[tuple[str, str], ...], svar: Linjeforeldelse) -> Iterator[tuple[tuple[str, str], ...]]:
    """Lesningen når den gir at foreldelsen hviler, eller lesningene under den som gjør det."""
    under: tuple[tuple[tuple[str, str], ...], ...] = ((),) if _uten_slutt(svar) else svar.hviler_naar
    return ((*lest, *valg) for valg in under)


def _tidligst(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.tidligst


def _senest(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.senest


def _uten_slutt(svar: Linjeforeldelse) -> bool:
    """Er det avgjort at foreldelsen hviler uten kjent slutt?"""
    return svar.status is Status.AVGJORT and svar.siste_dag is None


# ---- Linjen og hovedstolen ----


def foreldet_foer_2026(linje: Linjeforeldelse) -> bool | None:
    """Var linjen foreldet da endringene trådte i kraft? Ukjent når tidslinjen fram til da er åpen.

    Et avbrudd forkorter aldri fristen, så den lengste kjente fristen er en nedre grense også når et steg er åpent.
    """
    if not linje.steg:
        return None
    foer = [s for s in linje.steg if s.virkning is not Stegvirkning.AAPEN and s.dato is not None and s.dato < IKRAFT]
    # Uten et steg før loven er utgangspunktet senere; uten en siste dag hvilte foreldelsen da.
    if not foer or foer[-1].til is None or foer[-1].til >= IKRAFT:
        return False
    if any(_holdt_i_live_av_tillegg(s) for s in linje.steg):
        return False
    aapne = (s for s in linje.steg if s.virkning is Stegvirkning.AAPEN)
    return None if any(s.dato is None or s.dato < IKRAFT for s in aapne) else True


_TILLEGGSFRISTER = FORELDELSESLOVEN.p("10")
_AV_TILLEGG = (Stegvirkning.FORLENGET, Stegvirkning.NY_FRIST, Stegvirkning.HVILER)


def _holdt_i_live_av_tillegg(steg: Tidslinjesteg) -> bool:
    """Viser steget at et tillegg etter § 10, som først kom etter at endringene trådte i kraft, rakk tilbake til da?"""
    return (
        steg.virkning in _AV_TILLEGG
        and steg.dato is not None
        and steg.dato >= IKRAFT
        and (steg.til is None or steg.til >= IKRAFT)
        and any(_TILLEGGSFRISTER.rammer(h) for h in steg.hjemler)
    )


def med_hovedstolen(emne: Emne, svarene: tuple[Linjeforeldelse, ...], regn: Regn) -> tuple[Linjeforeldelse, ...]:
    """Svarene etter at hver linje er holdt mot hovedstolen den hører til."""
    if len(svarene) < 2:
        return svarene
    etter_id = {svar.linje: svar for svar in svarene}
    return tuple(
        svar
        if (hoved := hovedstolen(emne.krav, linje)) is None
        else _holdt_mot(emne, (linje, svar), (hoved, etter_id[hoved.id]), regn)
        for linje, svar in zip(emne.krav.linjer, svarene, strict=True)
    )


_Par = tuple[Kravlinje, Linjeforeldelse]


def _holdt_mot(emne: Emne, egen: _Par, hoved: _Par, regn: Regn) -> Linjeforeldelse:
    """Linjen når det er regnet med det hovedstolen betyr for den, og lesningene begge hviler på."""
    linje, svar = egen
    utfall = _om_hovedstolen(emne, egen, hoved[1])
    i_utfallene = (p for u in utfall if isinstance(u, Tvil) for p in u.punkter)
    punkter = unike((*_punkter(svar), *_punkter(hoved[1]), *i_utfallene))
    if not punkter:
        if isinstance(utfall[-1], Avgjort) and isinstance(utfall[-1].verdi, Frist):
            return regn(emne, linje, utfall[-1])
        return _sammen(svar, hoved[1], utfall, emne.per)

    def lest(valgt: Emne) -> Linjeforeldelse:
        return _holdt_mot(valgt, (linje, regn(valgt, linje)), (hoved[0], regn(valgt, hoved[0])), regn)

    aapen = attrs.evolve(
        svar,
        status=Status.TVIL,
        siste_dag=None,
        uten_flytting=None,
        flyttet_fordi=None,
        # Grensene linjen har alene, gjelder ikke når hovedstolen kan felle den, eller holde den i live.
        tidligst=None,
        senest=None,
        hvorfor=unike((*svar.hvorfor, *(f"tvilspunkt {p}" for p in punkter))),
        hjemler=unike((*svar.hjemler, *(h for u in utfall for h in hjemler_i(u)))),
        hviler=(),
    )
    return etter_lesninger(emne, aapen, punkter, lest)


def _punkter(svar: Linjeforeldelse) -> Iterator[str]:
    return (punkt for valg, _ in svar.alternativer for punkt, _ in valg)


def _om_hovedstolen(emne: Emne, egen: _Par, hoved: Linjeforeldelse) -> tuple[Utfall, ...]:
    """Om linjen faller med hovedstolen, og for renter om fristen hviler så lenge hovedstolen består."""
    linje, svar = egen
    rad = rad_for_linje(emne.krav, linje, emne.per, emne.rad)
    faller = emne.motor.svar(FALLER_MED_HOVEDSTOLEN, rad, emne.lesninger)
    if linje.type is not Linjetype.RENTE:
        return (faller,)
    rad.update(_om_rente(emne, rad, hoved))
    if rad.get("linje.foreldet_foer_2026") is None:
        rad["linje.foreldet_foer_2026"] = foreldet_foer_2026(svar)
    return faller, emne.motor.svar(SENERE_RENTE, rad, emne.lesninger)


def _sammen(svar: Linjeforeldelse, hoved: Linjeforeldelse, utfall: tuple[Utfall, ...], per: date) -> Linjeforeldelse:
    """Linjen når ingen tvil står igjen."""
    faller, *rente = utfall
    senere = rente[0] if rente else None
    if isinstance(senere, Avgjort) and senere.verdi == Rentefrist.HVILER_MED_HOVEDSTOLEN:
        return _som_hovedstolen(svar, hoved, senere, Stegvirkning.MED_HOVEDSTOLEN)
    if isinstance(senere, Avgjort) and senere.verdi == Rentefrist.EGEN_ETTER_2025:
        svar = _vernet_ut_2025(svar, senere, per)
    begrenset = svar
    if isinstance(faller, Avgjort):
        med = _begrenset(svar, hoved, faller, per)
        # At svaret hviler på en lesning, har bare noe å si der den flytter siste dag.
        begrenset = med if faller.verdi is True else _lest_slik(svar, faller) if med is not svar else svar
    if senere is None:
        return begrenset
    if isinstance(senere, Avgjort):
        return _lest_slik(begrenset, senere) if begrenset.siste_dag != hoved.siste_dag else begrenset
    return _en_av(begrenset, hoved, senere, per)


def _vernet_ut_2025(svar: Linjeforeldelse, utfall: Avgjort, per: date) -> Linjeforeldelse:
    """Linjen når den var vernet til lovendringen. Er fristen dens ute før, er den foreldet ved utgangen av 2025."""
    siste = IKRAFT - timedelta(days=1)
    egen = _tidligst(svar)
    if egen is None or egen >= siste:
        return svar
    steg = Tidslinjesteg(
        dato=siste,
        hendelse="",
        virkning=Stegvirkning.FORLENGET,
        fra=siste,
        til=siste,
        uten_flytting=siste,
        hjemler=utfall.hjemler,
        fordi=utfall.spor.fordi,
    )
    med = attrs.evolve(svar, hjemler=unike((*svar.hjemler, *steg.hjemler)), steg=(*svar.steg, steg))
    if svar.siste_dag is None:
        senest = None if svar.senest is None else max(svar.senest, siste)
        return med_foreldet(attrs.evolve(med, tidligst=siste, senest=senest, foreldet=None), per)
    return attrs.evolve(med, siste_dag=siste, uten_flytting=siste, flyttet_fordi=None, foreldet=per > siste)


def _lest_slik(svar: Linjeforeldelse, utfall: Avgjort) -> Linjeforeldelse:
    return attrs.evolve(svar, hviler_paa=unike((*svar.hviler_paa, *utfall.hviler_paa))) if utfall.hviler_paa else svar


def _begrenset(
    svar: Linjeforeldelse,
    hoved: Linjeforeldelse,
    faller: Utfall,
    per: date,
    virkning: Stegvirkning = Stegvirkning.FALLER_MED_HOVEDSTOLEN,
) -> Linjeforeldelse:
    """Linjen når den ikke kan vare lenger enn hovedstolen. Er en av dagene ukjent, er grensene det som er kjent."""
    egen, hovedstol = (_tidligst(svar), _senest(svar)), (_tidligst(hoved), _senest(hoved))
    if _uten_slutt(hoved) or (egen[1] and hovedstol[0] and egen[1] <= hovedstol[0]):
        return svar
    if hoved.siste_dag and (_uten_slutt(svar) or (egen[0] and egen[0] >= hoved.siste_dag)):
        return _som_hovedstolen(svar, hoved, faller, virkning)
    tidligst = hovedstol[0] if _uten_slutt(svar) else min(egen[0], hovedstol[0]) if egen[0] and hovedstol[0] else None
    senest = min((dag for dag in (egen[1], hovedstol[1]) if dag), default=None)
    return _aapen((svar, hoved), faller, tidligst, senest, per)


def _en_av(svar: Linjeforeldelse, hoved: Linjeforeldelse, utfall: Utfall, per: date) -> Linjeforeldelse:
    """Linjen når det ikke er kjent om den har sin egen frist eller hviler med hovedstolen."""
    if svar.status is hoved.status is Status.AVGJORT and _likt(svar, hoved):
        return svar
    tidligst, senest = (_tidligst(svar), _tidligst(hoved)), (_senest(svar), _senest(hoved))
    return _aapen(
        (svar, hoved),
        utfall,
        min(tidligst[0], tidligst[1]) if tidligst[0] and tidligst[1] else None,
        max(senest[0], senest[1]) if senest[0] and senest[1] else None,
        per,
    )


def _aapen(
    begge: tuple[Linjeforeldelse, Linjeforeldelse],
    utfall: Utfall,
    tidligst: date | None,
    senest: date | None,
    per: date,
) -> Linjeforeldelse:
    """Linjen når det som avgjør den, er åpent hos den selv, hos hovedstolen eller i forholdet mellom dem."""
    svar, hoved = begge
    statuser = {s.status for s in begge} | {status_for(utfall)}
    mangler = utfall
    if isinstance(utfall, Trenger) and hoved.status is not Status.AVGJORT:
        # Om noe avbrøt for hovedstolen, beror på det som er åpent der, og det er nevnt der.
        ukjente = tuple(v for v in utfall.fakta if v.noekkel not in _AV_HOVEDSTOLENS_AVBRUDD)
        mangler = attrs.evolve(utfall, fakta=ukjente)
    return med_foreldet(
        Linjeforeldelse(
            linje=svar.linje,
            status=next(s for s in AAPNE_STATUSER if s in statuser),
            tidligst=tidligst,
            senest=senest,
            trenger=unike((*_fakta(mangler), *(v for s in begge for v in s.trenger))),
            hvorfor=unike(
                (*(() if isinstance(mangler, Avgjort) else hvorfor_i(mangler)), *begge[0].hvorfor, *begge[1].hvorfor)
            ),
            hjemler=unike((*svar.hjemler, *hjemler_i(utfall))),
            steg=svar.steg,
        ),
        per,
    )


_AV_HOVEDSTOLENS_AVBRUDD = (
    "linje.forfalt_etter_avbrudd",
    "linje.forfalt_etter_utleggsavbrudd",
    "linje.avbrudd_i_gammel_utleggssak",
)


def _fakta(utfall: Utfall) -> tuple[Variabel, ...]:
    return utfall.fakta if isinstance(utfall, Trenger) else ()


def _som_hovedstolen(
    svar: Linjeforeldelse, hoved: Linjeforeldelse, utfall: Utfall, virkning: Stegvirkning
) -> Linjeforeldelse:
    """Linjen når den har den samme siste dagen som hovedstolen, eller hviler og er åpen som den."""
    steg = Tidslinjesteg(
        dato=hoved.siste_dag,
        hendelse="",
        virkning=virkning,
        fra=hoved.siste_dag,
        til=hoved.siste_dag,
        uten_flytting=hoved.uten_flytting,
        hjemler=hjemler_i(utfall),
        fordi=" ".join(hvorfor_i(utfall)),
    )
    lesninger = utfall.hviler_paa if isinstance(utfall, Avgjort) else ()
    return attrs.evolve(
        hoved,
        linje=svar.linje,
        hjemler=unike((*svar.hjemler, *hoved.hjemler, *steg.hjemler)),
        steg=(*svar.steg, steg),
        hviler_paa=unike((*svar.hviler_paa, *hoved.hviler_paa, *lesninger)),
    )


# ---- Kravet mot en garantist ----


def med_hovedfordringen(emne: Emne, rad: Faktarad, svar: Linjeforeldelse) -> Linjeforeldelse:
    """Kravet mot garantisten når det er holdt mot hovedfordringen (foreldelsesloven § 25 nr. 2).

    Hovedfordringens siste dag er aldri før den fristen kravet begynte med, for den er den samme (§ 7).
    """
    siste = emne.krav.hovedfordring_siste_dag
    if svar.status is Status.TVIL or not svar.steg:
        # Lesningene er holdt mot hovedfordringen hver for seg.
        return svar
    grunnfrist = svar.steg[0].til
    rad["linje.gjort_gjeldende_i_tide"] = _paatalt(svar, siste or grunnfrist)
    utfall = emne.motor.svar(FALLER_MED_HOVEDFORDRINGEN, rad, emne.lesninger)
    if not isinstance(utfall, Avgjort) or utfall.verdi is not True or (siste is None and svar.siste_dag == grunnfrist):
        return svar
    hoved = Linjeforeldelse(linje=svar.linje, status=Status.TRENGER, tidligst=grunnfrist, trenger=_HOVEDFORDRINGEN)
    if siste is not None:
        hoved = Linjeforeldelse(
            linje=svar.linje,
            status=Status.AVGJORT,
            siste_dag=siste,
            uten_flytting=siste,
            foreldet=emne.per > siste,
        )
    return _begrenset(svar, hoved, utfall, emne.per, Stegvirkning.FALLER_MED_HOVEDFORDRINGEN)


_HOVEDFORDRINGEN = (KRAV.hovedfordring_siste_dag.variabel,)


def _paatalt(svar: Linjeforeldelse, senest: date | None) -> bool:
    """Er kravet gjort gjeldende mot garantisten ved påtale senest den dagen?"""
    paatale = (s for s in svar.steg if s.hendelse and Hendelsestype(s.hendelse) not in _UTEN_PAATALE)
    dager = (s.dato for s in paatale if s.virkning in _AVBRYTER and s.dato)
    return senest is not None and any(dag <= senest for dag in dager)


# ---- Renter som forfaller etter et avbrudd ----

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
_TVANGSFULLBYRDELSE = frozenset(
    {
        Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE,
        Hendelsestype.BERAMMELSE_UTLEGG,
        Hendelsestype.VARSEL_INNKREVINGSLOVEN_25,
        Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15,
        Hendelsestype.UTLEGGSPANT,
        Hendelsestype.UTLEGGSTREKK_BESLUTTET,
        Hendelsestype.TREKKPAALEGG,
        Hendelsestype.INTET_TIL_UTLEGG,
        Hendelsestype.TVANGSDEKNING,
        Hendelsestype.UTENLANDSINNDRIVING,
    }
)
"""Hendelsene som kan avbryte etter § 17."""
_AVBRYTER = (Stegvirkning.NY_FRIST, Stegvirkning.HVILER, Stegvirkning.FORKORTER_IKKE)


def _om_rente(emne: Emne, rad: Faktarad, hoved: Linjeforeldelse) -> Faktarad:
    """Om renten forfalt etter at hovedstolens foreldelse var avbrutt ved påtale (§§ 15 til 19), og i hva slags sak."""
    forfall = rad.get("linje.kan_kreves_fra")
    if not hoved.steg and _kan_vaere_avbrutt(emne, hoved.linje, forfall):
        # Uten en frist å begynne med er det ingen tidslinje, og ikke kjent om noe avbrøt før fristen var ute.
        return dict.fromkeys(_AV_HOVEDSTOLENS_AVBRUDD)
    paatale = [s for s in hoved.steg if s.hendelse and Hendelsestype(s.hendelse) not in _UTEN_PAATALE]
    avbrudd = [s for s in paatale if s.virkning in _AVBRYTER]
    mulige = [s for s in paatale if s.virkning is Stegvirkning.AAPEN]
    if not isinstance(forfall, date):
        ukjent = None if avbrudd or mulige else False
        return {"linje.forfalt_etter_avbrudd": ukjent, "linje.forfalt_etter_utleggsavbrudd": ukjent}
    foer = [s for s in avbrudd if s.dato and s.dato < forfall]
    kanskje = [s for s in mulige if s.dato is None or s.dato < forfall]
    return {
        "linje.forfalt_etter_avbrudd": True if foer else None if kanskje else False,
        "linje.forfalt_etter_utleggsavbrudd": True
        if any(s.hendelse in _TVANGSFULLBYRDELSE for s in foer)
        else None
        if any(s.hendelse in _TVANGSFULLBYRDELSE for s in kanskje)
        else False,
        "linje.avbrudd_i_gammel_utleggssak": alle(_i_gammel_utleggssak(emne, rad, s) for s in foer),
    }


def _kan_vaere_avbrutt(emne: Emne, hovedstol: str, forfall: object) -> bool:
    """Kan noe før renten forfalt, ha avbrutt hovedstolens foreldelse ved påtale, når fristen den løp med, er åpen?"""
    linje = next(en for en in emne.krav.linjer if en.id == hovedstol)
    foer = forfall if isinstance(forfall, date) else date.max
    paatale = [
        h
        for h in emne.krav.hendelser
        if h.type not in _UTEN_PAATALE
        and (h.gjelder_linjer is None or hovedstol in h.gjelder_linjer)
        and (h.dato is None or (h.dato <= emne.per and h.dato < foer))
    ]
    rad = rad_for_linje(emne.krav, linje, emne.per, emne.rad)
    # Lengden gjelder bare erkjennelser, og de er ikke påtale.
    felles = for_linjen(emne, rad, Aar(3))
    return any(not isinstance(hendelsessvar(emne, h, felles), Avgjort) for h in paatale)


def _hendelsen(emne: Emne, steg: Tidslinjesteg) -> Hendelse:
    """Hendelsen bak steget. Virket den en annen dag enn den hendte, er det den av samme slag som er nærmest."""

    def avstand(h: Hendelse) -> int:
        dager = (abs((dag - steg.dato).days) for dag in (h.dato, h.gitt) if dag and steg.dato)
        return min(dager, default=date.max.toordinal())

    return min((h for h in emne.krav.hendelser if h.type == steg.hendelse), key=avstand)


def _i_gammel_utleggssak(emne: Emne, rad: Faktarad, steg: Tidslinjesteg) -> bool | None:
    """Skjedde avbruddet i en utleggssak som følger tidligere regelverk?"""
    hendelse = _hendelsen(emne, steg)
    if saken(emne.krav, hendelse, emne.per) is None:
        return False
    if steg.dato is not None and steg.dato < IKRAFT:
        return True
    full = rad_for_hendelse(rad, emne.krav, hendelse, emne.regelverk)
    utfall = emne.motor.svar(REGELVERK_UTLEGG, full, emne.lesninger)
    return utfall.verdi == Regelverk.TIDLIGERE if isinstance(utfall, Avgjort) else None
