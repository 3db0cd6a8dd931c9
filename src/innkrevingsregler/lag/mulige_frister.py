"""Foreldelsen når fristen linjen begynner med, ikke kan regnes ut fordi noe ikke er kjent.

Er det ukjent hvilken av flere frister det er, følges hver av dem gjennom hendelsene. Er en dag fristen hviler på,
ukjent, følges den tidligste og den seneste fristen det kan være. Ender alle samme dag, er det svaret, uansett det
ukjente. Ellers er den tidligste og den seneste dagen grensene, og det ukjente som flytter dagen, er det som mangler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import product
from math import prod

import attrs

from ..avledning.felles import Faktarad
from ..fakta.krav import Kravlinje
from ..frister import Frist
from ..regelform import virkninger
from ..regelform.begreper.foreldelse import FORELDELSESFRIST
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel, Verdi, Verditype
from .felles import Emne, Status, status_for, unike
from .foreldelseslinjer import AAPNE_STATUSER, Linjeforeldelse, Stegvirkning, med_foreldet
from .grunnfrist import mangler, regn_frist, seneste_utgangspunkt, stoppet, tidligste_utgangspunkt

Regn = Callable[[Avgjort, Frist], Linjeforeldelse]
"""Tidslinjen når fristen er den."""

FLEST_MULIGE = 64
"""Så mange måter det ukjente kan være på, prøves det hver for seg."""
UANSETT = "Siste dag er den samme uansett det som ikke er kjent."

_Valg = tuple[Verdi, ...]
"""En verdi for hvert av de ukjente, i rekkefølge."""


@attrs.frozen
class _Spenn:
    """Tidslinjene den tidligste og den seneste fristen gir; None når det ikke er noen kjent grense."""

    tidligst: Linjeforeldelse | None
    senest: Linjeforeldelse | None
    mangler: tuple[Variabel, ...] = ()

    @property
    def begge(self) -> tuple[Linjeforeldelse, ...]:
        return tuple(x for x in (self.tidligst, self.senest) if x is not None)


def etter_det_ukjente(
    emne: Emne, linje: Kravlinje, rad: Faktarad, utfall: Utfall, regn: Regn
) -> Linjeforeldelse | None:
    """Svaret, eller grensene for det; None når det ukjente ikke er av det slaget som kan prøves."""
    ukjente = _ukjente(utfall)
    mulige = _mulige(emne, rad, ukjente) if ukjente else _alene(utfall)
    if not mulige:
        return None
    fristene = {svar.verdi: svar for svar in mulige.values()}
    spennene = {verdi: _spennet(emne, linje, rad, svar, regn) for verdi, svar in fristene.items()}
    if (samme := _samme(spennene.values(), fristene.values())) is not None:
        return samme
    etter_valg = {valg: spennene[svar.verdi] for valg, svar in mulige.items()}
    avgjoerende = (v for nr, v in enumerate(ukjente) if _betyr_noe(etter_valg, nr))
    fakta = () if isinstance(utfall, Skjoenn) else avgjoerende
    trenger = (*fakta, *(v for spenn in spennene.values() for v in spenn.mangler))
    return _grensene(linje, utfall, tuple(spennene.values()), trenger, emne.per)


# ---- Fakta som ikke er kjent ----


def _ukjente(utfall: Utfall) -> tuple[Variabel, ...]:
    """Det svaret mangler, når det kan ha så få verdier at hver kan prøves; ellers ingenting."""
    if isinstance(utfall, Trenger) and not utfall.kan_falle_utenfor:
        ukjente = utfall.fakta
    elif isinstance(utfall, Skjoenn):
        ukjente = utfall.vilkaar
    else:
        return ()
    endelige = all(v.verditype is Verditype.BOOL or v.domene for v in ukjente)
    return ukjente if endelige and prod(len(_verdier(v)) for v in ukjente) <= FLEST_MULIGE else ()


def _alene(utfall: Utfall) -> Mapping[_Valg, Avgjort] | None:
    """Svaret når fristen er avgjort, og bare en dag mangler."""
    frist = isinstance(utfall, Avgjort) and isinstance(utfall.verdi, virkninger.Frist)
    return {(): utfall} if isinstance(utfall, Avgjort) and frist else None


def _verdier(variabel: Variabel) -> tuple[Verdi, ...]:
    return variabel.domene or (True, False)


def _mulige(emne: Emne, rad: Faktarad, ukjente: tuple[Variabel, ...]) -> Mapping[_Valg, Avgjort] | None:
    """Svaret for hver måte det ukjente kan være på; None når ett av dem ikke er en frist."""
    mulige: dict[_Valg, Avgjort] = {}
    for valg in product(*map(_verdier, ukjente)):
        kjent = LatRad({v.noekkel: verdi for v, verdi in zip(ukjente, valg, strict=True)}, under=rad)
        svar = emne.motor.svar(FORELDELSESFRIST, kjent, emne.lesninger)
        if not isinstance(svar, Avgjort) or not isinstance(svar.verdi, virkninger.Frist):
            return None
        mulige[valg] = svar
    return mulige


def _betyr_noe(etter_valg: Mapping[_Valg, _Spenn], nr: int) -> bool:
    """Kan svaret bli et annet når bare denne av de ukjente er en annen?"""
    foerste: dict[_Valg, _Spenn] = {}
    return any(
        not _samme_dager(foerste.setdefault((*valg[:nr], *valg[nr + 1 :]), spenn), spenn)
        for valg, spenn in etter_valg.items()
    )


def _samme_dager(ett: _Spenn, annet: _Spenn) -> bool:
    return len(ett.begge) == len(annet.begge) == 2 and all(map(_likt, ett.begge, annet.begge))


# ---- Dager som ikke er kjent ----


def _spennet(emne: Emne, linje: Kravlinje, rad: Faktarad, svar: Avgjort, regn: Regn) -> _Spenn:
    """Tidslinjene fristen gir, når den regnes fra den tidligste og den seneste dagen det kan være.

    Fra jo senere dag fristen regnes, jo senere er den ute. Uten en ytre stopp er den ikke ute før enn med den, og uten
    en tidligste dag ikke etter.
    """
    frist = svar.verdi
    assert isinstance(frist, virkninger.Frist)

    def fra(dag: date | None, uten: virkninger.Frist) -> Linjeforeldelse | None:
        regnet = regn_frist(uten, rad if dag is None else LatRad({frist.fra.noekkel: dag}, under=rad))
        return regn(svar, regnet) if isinstance(regnet, Frist) else None

    if not (ukjente := mangler(frist, rad)):
        kjent = fra(None, frist)
        return _Spenn(kjent, kjent)
    tidligste, seneste = None, None
    if frist.fra in ukjente:
        tidligste = tidligste_utgangspunkt(frist.fra, emne.krav)
        seneste = seneste_utgangspunkt(frist.fra, emne.krav, linje)
    nedre, oevre = frist, frist
    if frist.tidligst is not None and frist.tidligst.fra in ukjente:
        nedre = attrs.evolve(frist, tidligst=None)
    if frist.senest is not None and frist.senest.fra in ukjente:
        oevre = attrs.evolve(frist, senest=None)
    lav, hoey = fra(tidligste, nedre), fra(seneste, oevre)
    if hoey is None and (stopp := stoppet(frist, rad)) is not None:
        hoey = regn(svar, stopp)
    dager = (lav and _tidligst(lav)), (hoey and _senest(hoey))
    if tidligste and seneste and dager[0] and dager[1] and dager[0] > dager[1]:
        # Kravet kan ikke ha oppstått etter forfall; da er ingen av dagene å bygge på.
        lav = hoey = None
    return _Spenn(lav, hoey, ukjente)


# ---- Ett svar av flere ----

_SVARET = ("status", "siste_dag", "hviler", "hviler_naar", "alternativer", "trenger")


def _likt(en: Linjeforeldelse, annen: Linjeforeldelse) -> bool:
    """Er svaret det samme? Hviler det, er grensene bare et uttrykk for at det ikke er slutt."""
    felter = _SVARET if en.siste_dag or en.hviler else (*_SVARET, "tidligst", "senest")
    return all(getattr(en, felt) == getattr(annen, felt) for felt in felter)


def _samme(spennene: Iterable[_Spenn], utfall: Iterable[Avgjort]) -> Linjeforeldelse | None:
    """Svaret når tidslinjene er like: med grunnene og hjemlene til hver av fristene; None når de ikke er det."""
    foerste, *resten = spennene
    svar = foerste.senest
    if svar is None or not all(_samme_dager(_Spenn(svar, svar), spenn) for spenn in (foerste, *resten)):
        return None
    if not svar.steg or svar.steg[0].virkning is not Stegvirkning.UTGANGSPUNKT:
        return svar
    alle = tuple(utfall)
    hjemler = unike((*(h for u in alle for h in u.hjemler), *svar.steg[0].hjemler))
    fordi = " ".join(unike((*(grunn for u in alle for grunn in hvorfor_i(u)), UANSETT)))
    steg = attrs.evolve(svar.steg[0], hjemler=hjemler, fordi=fordi)
    return attrs.evolve(svar, hjemler=unike((*hjemler, *svar.hjemler)), steg=(steg, *svar.steg[1:]))


def _grensene(
    linje: Kravlinje, utfall: Utfall, spennene: tuple[_Spenn, ...], trenger: tuple[Variabel, ...], per: date
) -> Linjeforeldelse:
    """Det åpne svaret, med den tidligste og den seneste av dagene som grenser."""
    mulige = tuple(x for spenn in spennene for x in spenn.begge)
    egen = Status.TRENGER if isinstance(utfall, Avgjort) else status_for(utfall)
    statuser = {egen, *(Status.TRENGER for _ in trenger), *(x.status for x in mulige)}
    if isinstance(utfall, Trenger):
        utfall = attrs.evolve(utfall, fakta=tuple(v for v in utfall.fakta if v in trenger))
    grunner = () if isinstance(utfall, Avgjort) else hvorfor_i(utfall)
    tidligst = [spenn.tidligst and _tidligst(spenn.tidligst) for spenn in spennene]
    senest = [spenn.senest and _senest(spenn.senest) for spenn in spennene]
    return med_foreldet(
        Linjeforeldelse(
            linje=linje.id,
            status=next(s for s in AAPNE_STATUSER if s in statuser),
            tidligst=None if None in tidligst else min(dag for dag in tidligst if dag),
            senest=None if None in senest else max(dag for dag in senest if dag),
            trenger=unike((*trenger, *(v for x in mulige for v in x.trenger))),
            hvorfor=unike((*grunner, *(grunn for x in mulige for grunn in x.hvorfor))),
            hjemler=unike((*hjemler_i(utfall), *(h for x in mulige for h in x.hjemler))),
        ),
        per,
    )


def _tidligst(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.tidligst


def _senest(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.senest
