"""Foreldelsen, linje for linje: fristen, virkningen av hver hendelse, og tidslinjen de gir."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import product

import attrs

from ..avledning.felles import Faktarad
from ..avledning.foreldelse import hvorfor_aapent
from ..avledning.rader import rad_for_hendelse, rad_for_linje
from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav, Kravlinje
from ..frister import Avbrudd, Frist, Virkning, avbryt, foreldet, frist
from ..regelform import virkninger
from ..regelform.begreper.foreldelse import FORELDELSESFRIST, FORELDELSESVIRKNING
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Tvil, UtenforDekning, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.tvil import tvilspunkt
from .felles import Emne, Status, status_for, unike
from .grunnfrist import avgjoerende, begrunnet, mangler, med_utgangspunkt, regn_frist, ytterdager


class Stegvirkning(StrEnum):
    """Hva et steg på tidslinjen gjorde."""

    UTGANGSPUNKT = "UTGANGSPUNKT"
    NY_FRIST = "NY_FRIST"
    FORKORTER_IKKE = "FORKORTER_IKKE"
    FOR_SENT = "FOR_SENT"
    FALLER_MED_HOVEDSTOLEN = "FALLER_MED_HOVEDSTOLEN"
    INGEN_VIRKNING = "INGEN_VIRKNING"
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

    `siste_dag` er siste dag før foreldelse, bare når svaret er avgjort. `tidligst` og `senest` er grensene når det er
    åpent; None betyr at det ikke er noen kjent grense. `foreldet` er også satt når grensene alene avgjør det.
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


@attrs.frozen
class _Emne(Emne):
    """Emnet, med regelverket de tidligere utleggssakene fulgte (saksid → kode)."""

    regelverk: Mapping[str, str]


def foreldelse(emne: Emne, regelverk: Mapping[str, str]) -> tuple[Linjeforeldelse, ...]:
    """Foreldelsen av hver linje i kravet. `regelverk` er som i `rad_for_sak`."""
    eget = _Emne(emne.motor, emne.krav, emne.per, emne.lesninger, regelverk)
    return tuple(_foreldelse(eget, linje) for linje in emne.krav.linjer)


def _foreldelse(emne: _Emne, linje: Kravlinje) -> Linjeforeldelse:
    rad = rad_for_linje(emne.krav, linje, emne.per)
    rad, utgangspunkt = med_utgangspunkt(emne, rad)
    utfall = emne.motor.svar(FORELDELSESFRIST, rad, emne.lesninger)
    grunnfrist = _grunnfrist(utfall, rad)
    if isinstance(grunnfrist, Frist):
        assert isinstance(utfall, Avgjort)
        return _langs_hendelsene(emne, linje, rad, begrunnet(utfall, utgangspunkt), grunnfrist)
    aapen = _uten_grunnfrist(linje, grunnfrist or utfall, rad, emne.krav, emne.per)
    if (grunn := hvorfor_aapent(emne.krav, emne.per)) is not None:
        aapen = attrs.evolve(aapen, hvorfor=(*aapen.hvorfor, grunn))
    return _med_lesninger(emne, linje, aapen, _punkter(utfall)) if aapen.status is Status.TVIL else aapen


def _grunnfrist(utfall: Utfall, rad: Faktarad) -> Frist | UtenforDekning | None:
    """Fristen når den kan regnes ut, UtenforDekning når den faller utenfor kalenderen, ellers None."""
    if not isinstance(utfall, Avgjort) or not isinstance(utfall.verdi, virkninger.Frist):
        return None
    return regn_frist(utfall.verdi, rad)


def _regn(lengde: virkninger.Lengde, fra: Variabel, rad: Faktarad) -> Frist | UtenforDekning | None:
    """Fristen en virkning sier; None når utgangspunktet er ukjent."""
    dato = rad.get(fra.noekkel)
    return _frist(lengde, dato) if isinstance(dato, date) else None


def _frist(lengde: virkninger.Lengde, fra: date) -> Frist | UtenforDekning:
    try:
        return _regn_ut(lengde, fra)
    except ValueError as utenfor:
        return UtenforDekning(hvorfor=str(utenfor))


def _regn_ut(lengde: virkninger.Lengde, fra: date) -> Frist:
    match lengde:
        case virkninger.Aar(antall):
            return frist(fra, aar=antall)
        case virkninger.Maaneder(antall):
            return frist(fra, maaneder=antall)
        case virkninger.Uker(antall):
            return frist(fra, uker=antall)
        case virkninger.Dager(antall):
            return frist(fra, dager=antall)


def _uten_grunnfrist(linje: Kravlinje, utfall: Utfall, rad: Faktarad, krav: Krav, per: date) -> Linjeforeldelse:
    """Svaret når fristen ikke kan regnes ut: hva som mangler, og grensene hvis de finnes."""
    # Kan fristen bli en annen enn dem reglene kjenner, setter de ingen grense.
    utenfor = isinstance(utfall, Trenger) and utfall.kan_falle_utenfor
    mulige = () if utenfor else _mulige(utfall)
    fristene = tuple(v for v in mulige if isinstance(v, virkninger.Frist)) if _bare_frister(mulige) else ()
    trenger = avgjoerende(utfall.fakta) if isinstance(utfall, Trenger) else ()
    status, hvorfor = status_for(utfall), hvorfor_i(utfall)
    if isinstance(utfall, Avgjort):
        # Fristens lengde er avgjort, men ikke dagen den regnes fra.
        status, trenger, hvorfor = Status.TRENGER, unike(v for f in fristene for v in mangler(f, rad)), ()
    uten_hendelser = not _paa_linjen(krav, linje, per)
    tidligst, senest = ytterdager(fristene, rad, krav.oppstaatt, krav.forfall)
    senest = senest if uten_hendelser else None
    if tidligst and senest and tidligst > senest:
        # Kravet kan ikke ha oppstått etter forfall; da er ingen av dagene å bygge på.
        tidligst = senest = None
    return med_foreldet(
        Linjeforeldelse(
            linje=linje.id,
            status=status,
            tidligst=tidligst,
            senest=senest,
            trenger=trenger,
            hvorfor=hvorfor,
            hjemler=hjemler_i(utfall),
        ),
        per,
    )


def _bare_frister(mulige: tuple[object, ...]) -> bool:
    """Kan svaret bli noe annet enn en frist, setter fristene ingen grense."""
    return all(isinstance(v, virkninger.Frist) for v in mulige)


def _paa_linjen(krav: Krav, linje: Kravlinje, per: date) -> tuple[Hendelse, ...]:
    """Hendelsene som gjelder linjen og har hendt, i tidsrekkefølge; de uten dato sist."""
    gjelder = (
        h
        for h in krav.hendelser
        if (h.gjelder_linjer is None or linje.id in h.gjelder_linjer) and (h.dato is None or h.dato <= per)
    )
    return tuple(sorted(gjelder, key=lambda h: (h.dato is None, h.dato or per, h.type.value)))


@attrs.frozen
class _Hendelsessvar:
    hendelse: Hendelse
    utfall: Utfall
    avbrudd: Avbrudd | None = None
    trenger: tuple[Variabel, ...] = ()


def _langs_hendelsene(
    emne: _Emne, linje: Kravlinje, rad: Faktarad, utfall: Avgjort, grunnfrist: Frist
) -> Linjeforeldelse:
    assert isinstance(utfall.verdi, virkninger.Frist)
    lengde, per = utfall.verdi.lengde, emne.per
    alle = (_hendelsessvar(emne, h, rad, lengde) for h in _paa_linjen(emne.krav, linje, per))
    # Virkningen kan komme etter hendelsen: et varsel er sendt én dag og gitt en annen.
    svarene = tuple(svar for svar in alle if svar.avbrudd is None or svar.avbrudd.dato <= per)
    steg, loepende = _steg(utfall, grunnfrist, svarene)
    aapne = tuple(s for s in svarene if _er_aapen(s))
    if not aapne:
        return Linjeforeldelse(
            linje=linje.id,
            status=Status.AVGJORT,
            siste_dag=loepende.siste_dag,
            uten_flytting=loepende.uten_flytting,
            flyttet_fordi=loepende.flyttet_fordi,
            foreldet=foreldet(loepende, per),
            hjemler=unike(h for s in steg for h in s.hjemler),
            steg=steg,
            hviler_paa=unike((*utfall.hviler_paa, *(valg for s in svarene for valg in _hviler_paa(s.utfall)))),
        )
    # Et avbrudd forkorter aldri en frist, så det som er sikkert uten de åpne hendelsene, er en nedre grense.
    aapen = Linjeforeldelse(
        linje=linje.id,
        status=_verste(aapne),
        tidligst=loepende.siste_dag,
        trenger=unike(v for s in aapne for v in _trenger(s)),
        hvorfor=unike(grunn for s in aapne for grunn in _hvorfor_aapen(s)),
        hjemler=unike(h for s in steg for h in s.hjemler),
        steg=steg,
    )
    if aapen.status is Status.TVIL:
        aapen = _med_lesninger(emne, linje, aapen, unike(p for s in aapne for p in _punkter(s.utfall)))
    return med_foreldet(aapen, per)


def _med_lesninger(emne: _Emne, linje: Kravlinje, aapen: Linjeforeldelse, punkter: tuple[str, ...]) -> Linjeforeldelse:
    """Siste dag etter hver lesning av tvilspunktene. Er den lik i alle, er det ikke tvil om den."""
    valg = product(*([(p, lesning.id) for lesning in tvilspunkt(p).lesninger] for p in punkter))
    svar = {lest: _foreldelse(attrs.evolve(emne, lesninger={**emne.lesninger, **dict(lest)}), linje) for lest in valg}
    dagene = {s.siste_dag for s in svar.values()}
    kjente = [dag for dag in dagene if dag is not None]
    if len(kjente) == len(dagene) == 1:
        likt = next(iter(svar.values()))
        return attrs.evolve(likt, hviler_paa=tuple(v for v in likt.hviler_paa if v[0] not in punkter))
    return attrs.evolve(
        aapen,
        alternativer=tuple((lest, s.siste_dag) for lest, s in svar.items()),
        senest=max(kjente) if len(kjente) == len(dagene) else None,
    )


def _hendelsessvar(emne: _Emne, hendelse: Hendelse, rad: Faktarad, lengde: virkninger.Lengde) -> _Hendelsessvar:
    full = rad_for_hendelse(rad, emne.krav, hendelse, emne.regelverk)
    utfall = emne.motor.svar(FORELDELSESVIRKNING, full, emne.lesninger)
    if not isinstance(utfall, Avgjort) or isinstance(utfall.verdi, virkninger.IngenVirkning):
        return _Hendelsessvar(hendelse, utfall)
    if isinstance(utfall.verdi, virkninger.NyFrist):
        ny, avbrutt, fra = _regn(utfall.verdi.lengde, utfall.verdi.fra, full), utfall.verdi.fra, utfall.verdi.fra
    else:
        assert isinstance(utfall.verdi, virkninger.SammeFrist)
        ny, avbrutt, fra = _regn(lengde, utfall.verdi.fra, full), utfall.verdi.avbrutt, utfall.verdi.fra
    dato = full.get(avbrutt.noekkel)
    if isinstance(ny, UtenforDekning):
        return _Hendelsessvar(hendelse, ny)
    if ny is None or not isinstance(dato, date):
        return _Hendelsessvar(hendelse, utfall, trenger=unike((avbrutt, fra)))
    return _Hendelsessvar(hendelse, utfall, avbrudd=Avbrudd(dato, ny))


def _punkter(utfall: Utfall) -> tuple[str, ...]:
    return utfall.punkter if isinstance(utfall, Tvil) else ()


def _hviler_paa(utfall: Utfall) -> tuple[tuple[str, str], ...]:
    return utfall.hviler_paa if isinstance(utfall, Avgjort) else ()


def _er_aapen(svar: _Hendelsessvar) -> bool:
    return not isinstance(svar.utfall, Avgjort) or bool(svar.trenger)


def _steg(
    utfall: Avgjort, grunnfrist: Frist, svarene: tuple[_Hendelsessvar, ...]
) -> tuple[tuple[Tidslinjesteg, ...], Frist]:
    """Stegene på tidslinjen, og fristen som løper til slutt når de åpne hendelsene holdes utenfor."""
    loepende = grunnfrist
    steg = [_utgangspunkt(utfall, grunnfrist)]
    for svar in sorted(svarene, key=_rekkefoelge):
        if svar.avbrudd is None:
            steg.append(_uten_avbrudd(svar, loepende))
            continue
        ett = avbryt(loepende, svar.avbrudd)
        loepende = ett.etter
        steg.append(_avbruddssteg(svar, ett.virkning, loepende))
    return tuple(steg), loepende


def _rekkefoelge(svar: _Hendelsessvar) -> tuple[bool, date, date]:
    """Tidsrekkefølge. Avbrudd samme dag sorteres etter fristen de gir, så rekkefølgen i inndata ikke betyr noe."""
    if svar.avbrudd is not None:
        return False, svar.avbrudd.dato, svar.avbrudd.ny.siste_dag
    dato = svar.hendelse.dato
    return dato is None, dato or date.max, date.min


def _utgangspunkt(utfall: Avgjort, grunnfrist: Frist) -> Tidslinjesteg:
    return Tidslinjesteg(
        dato=grunnfrist.fra,
        hendelse="",
        virkning=Stegvirkning.UTGANGSPUNKT,
        fra=grunnfrist.fra,
        til=grunnfrist.siste_dag,
        uten_flytting=grunnfrist.uten_flytting,
        hjemler=unike((*utfall.hjemler, *grunnfrist.hjemler)),
        fordi=" ".join(hvorfor_i(utfall)),
    )


def _avbruddssteg(svar: _Hendelsessvar, virkning: Virkning, loepende: Frist) -> Tidslinjesteg:
    assert isinstance(svar.utfall, Avgjort)
    assert svar.avbrudd is not None
    tillegg = {
        Virkning.NY_FRIST: "",
        Virkning.FORKORTER_IKKE: " Den nye fristen er ikke lengre enn den som løper, og endrer ikke siste dag.",
        Virkning.FOR_SENT: " Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.",
    }
    nye = svar.avbrudd.ny.hjemler if virkning is Virkning.NY_FRIST else ()
    return Tidslinjesteg(
        dato=svar.avbrudd.dato,
        hendelse=svar.hendelse.type.value,
        virkning=Stegvirkning(virkning.value),
        fra=loepende.fra,
        til=loepende.siste_dag,
        uten_flytting=loepende.uten_flytting,
        hjemler=unike((*svar.utfall.hjemler, *nye)),
        fordi=" ".join(hvorfor_i(svar.utfall)) + tillegg[virkning],
    )


def _uten_avbrudd(svar: _Hendelsessvar, loepende: Frist) -> Tidslinjesteg:
    aapen = _er_aapen(svar)
    return Tidslinjesteg(
        dato=svar.hendelse.dato,
        hendelse=svar.hendelse.type.value,
        virkning=Stegvirkning.AAPEN if aapen else Stegvirkning.INGEN_VIRKNING,
        fra=loepende.fra,
        til=None if aapen else loepende.siste_dag,
        uten_flytting=None if aapen else loepende.uten_flytting,
        hjemler=hjemler_i(svar.utfall),
        fordi="; ".join(_hvorfor_aapen(svar)) if aapen else " ".join(hvorfor_i(svar.utfall)),
    )


# ---- Fra utfall til felter i svaret ----

_RANG = (Status.KONFLIKT, Status.UTENFOR_DEKNING, Status.TRENGER, Status.SKJOENN, Status.TVIL)


def _verste(aapne: tuple[_Hendelsessvar, ...]) -> Status:
    statuser = {Status.TRENGER if s.trenger else status_for(s.utfall) for s in aapne}
    return next(s for s in _RANG if s in statuser)


def _mulige(utfall: Utfall) -> tuple[object, ...]:
    if isinstance(utfall, Trenger):
        return utfall.mulige
    if isinstance(utfall, Skjoenn):
        return tuple(a.verdi for a in utfall.alternativer)
    if isinstance(utfall, Tvil):
        return tuple(v for a in utfall.alternativer for v in _mulige(a.utfall))
    return (utfall.verdi,) if isinstance(utfall, Avgjort) else ()


def _trenger(svar: _Hendelsessvar) -> tuple[Variabel, ...]:
    return svar.trenger or (svar.utfall.fakta if isinstance(svar.utfall, Trenger) else ())


def _hvorfor_aapen(svar: _Hendelsessvar) -> tuple[str, ...]:
    navn = svar.hendelse.type.value
    if svar.trenger:
        return (f"{navn}: dagen er ikke kjent ({', '.join(v.noekkel for v in svar.trenger)})",)
    return tuple(f"{navn}: {grunn}" for grunn in hvorfor_i(svar.utfall))


def med_foreldet(linje: Linjeforeldelse, per: date) -> Linjeforeldelse:
    """Grensene alene kan avgjøre om kravet er foreldet den dagen."""
    if linje.tidligst is not None and per <= linje.tidligst:
        return attrs.evolve(linje, foreldet=False)
    if linje.senest is not None and per > linje.senest:
        return attrs.evolve(linje, foreldet=True)
    return linje
