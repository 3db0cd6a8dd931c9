"""Fordelingen av et beløp: reglene gir plassen, regnestykket gir andelen, og det åpne vises der det flytter penger.

Først spørres det om hvert krav kan motregnes i beløpet i det hele tatt; kan det ikke det, får det ingenting. Er noe
ukjent, fordeles beløpet én gang for hver måte det kan være på. Det som blir likt uansett, er sikkert; faktaene som
skiller, er de som mangler. På samme måte fordeles det én gang for hver annen lesning av et tvilspunkt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

import attrs

from ..avledning.gjenstaaende import HELE_BELOEPET, er_hele_beloepet, med_gjenstaaende
from ..fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from ..fakta.krav import Krav, Tilgode
from ..fakta.verdier import Oere
from ..lag.felles import Emne as Spurt
from ..lag.felles import Status, status_for
from ..lag.foreldelse import Linjeforeldelse
from ..lag.motregning import beslagsfriheten, paa_premiss
from ..motor.svar import Motor
from ..regelform.begreper.dekning import DEKNINGSORDEN, Dekningsorden
from ..regelform.begreper.motregning import Beslagsfrihet
from ..regelform.felter import HOVEDKRAV
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Verdi
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from ..vurdering import Motornavn, motor_med_navn, tidslinje
from .aapent import (
    alle_ukjente,
    alle_utfallene,
    alternativer,
    andre_lesninger,
    mangler,
    skjoennsvalg,
    standardlesninger,
)
from .deling import Andel
from .noekler import UKJENT_FORFALL
from .plassering import Kravsporsmaal, Tildeling, adgangen, kravspoersmaal
from .svar import Fordeling, Klassesum, Lesningsfordeling, Linjeandel, Mangler, Skjoennsvalg
from .utfall import Delt, Emne, Linjeid, samlet, ytterpunkter

T = TypeVar("T")


def fordel(
    beloep: Oere | int,
    krav: Iterable[Krav],
    dato: date,
    *,
    grunnlag: Tilgodegrunnlag | None = None,
    tidligere_myndighet: TidligereMyndighet | None = None,
    tilgode: Tilgode | None = None,
    foreldet: Mapping[Linjeid, bool] | None = None,
    lesninger: Mapping[str, str] | None = None,
    motor: Motornavn = "skalar",
) -> Fordeling:
    """Fordel et tilgodebeløp mellom kravene mot én skyldner ved motregning.

    Args:
        beloep: det som kan fordeles, i øre.
        krav: kravene, i hvilken som helst rekkefølge.
        dato: dagen motregningen besluttes.
        grunnlag: hva tilgodebeløpet gjelder: skatt, avgift eller annet.
        tidligere_myndighet: hvem myndigheten som brukes, tidligere lå til (overgangsforskriften § 9). Må oppgis for
            motregning besluttet før 2027.
        tilgode: det som ellers er kjent om tilgodebeløpet. Beløpet og dagen er de som er oppgitt foran, og er
            grunnlaget eller myndigheten oppgitt der, går det foran det som står her. Utelatt: ikke noe mer er kjent.
        foreldet: linjene (kravets og linjens id) det alt er avgjort om er foreldet; for resten prøves det her.
        lesninger: valgt lesning i tvilspunkter (id → lesning). For resten vises alle som flytter penger.
        motor: «skalar» eller «durable».

    Et krav som ikke kan motregnes i beløpet, har ikke del, og linjen sier hvorfor. Ukjente fakta gir åpne andeler med
    grenser, aldri unntak.

    Raises:
        ValueError: hvis beløpet ikke er hele øre eller er negativt, eller et krav står to ganger.
        UkjentLesning: hvis en lesning ikke finnes.
    """
    forberedt = forbered(
        beloep,
        krav,
        dato,
        grunnlag=grunnlag,
        tidligere_myndighet=tidligere_myndighet,
        tilgode=tilgode,
        foreldet=foreldet,
        lesninger=lesninger,
        motor=motor,
    )
    return forberedt if isinstance(forberedt, Fordeling) else _fordelt(forberedt)


@attrs.frozen(kw_only=True)
class Forberedt:
    """En fordeling der reglene er spurt og bare regnestykket gjenstår.

    Svarene er de samme for alle beløp, så flere beløp kan fordeles uten at reglene spørres på nytt.

    Args:
        emner: ett for hver måte tilgodebeløpet kan være på.
        orden: svaret på hvilken rekkefølge som gjelder.
        tilgode: tilgodebeløpet.
        lest: lesningen av hvert tvilspunkt.
        valgte: lesningene den som spør, har valgt.
        hele_beloepet: om det som gjenstår av et krav, bygger på at ingenting er betalt.
    """

    emner: tuple[Emne, ...]
    orden: Avgjort
    tilgode: Tilgode
    lest: Mapping[str, str]
    valgte: Mapping[str, str]
    hele_beloepet: bool

    def laveste(self, beloep: int) -> dict[Linjeid, int]:
        """Det hver linje sikkert får av beløpet, i øre: `lavest` i fordelingen av det."""
        emner = tuple(emne.med_beloep(beloep) for emne in self.emner)
        utfallene = alle_utfallene(emner, self.lest)
        ytter = utfallene or tuple(u for emne in emner for u in ytterpunkter(emne, self.lest))
        # Bare der ingen lesning er standard, flytter de andre lesningene grensene.
        med_standard = {p: lesning for p, lesning in self.lest.items() if tvilspunkt(p).standard is not None}
        andre = andre_lesninger(emner, self.lest, {**med_standard, **self.valgte}, utfallene)
        ytter += tuple(u for annen in andre for u in annen.utfall)
        return {id_: andel.lavest for id_, andel in samlet(ytter, sikre=bool(utfallene)).items()}


def forbered(
    beloep: Oere | int,
    krav: Iterable[Krav],
    dato: date,
    *,
    grunnlag: Tilgodegrunnlag | None = None,
    tidligere_myndighet: TidligereMyndighet | None = None,
    tilgode: Tilgode | None = None,
    foreldet: Mapping[Linjeid, bool] | None = None,
    lesninger: Mapping[str, str] | None = None,
    motor: Motornavn = "skalar",
) -> Forberedt | Fordeling:
    """Reglene spurt for en fordeling; argumentene og feilene er de samme som for `fordel`.

    Er det ikke kjent hvilken rekkefølge som gjelder, er det ikke noe å regne ut, og svaret er fordelingen selv.
    """
    oppgitt = tuple(sorted(krav, key=lambda k: k.id))
    kravene = tuple(med_gjenstaaende(k, dato) for k in oppgitt)
    valgte = dict(lesninger or {})
    kontroller_lesninger(valgte)
    if not isinstance(beloep, int):
        raise ValueError(f"beloep: {beloep!r} – et helt antall øre")
    if beloep < 0:
        raise ValueError("beløpet som fordeles, kan ikke være negativt")
    if len({k.id for k in kravene}) < len(kravene):
        raise ValueError("samme krav står to ganger")
    brukt = motor_med_navn(motor)
    om_tilgode = _tilgode(Oere(beloep), dato, grunnlag, tidligere_myndighet, tilgode)
    utfall = brukt.svar(DEKNINGSORDEN, {"krav.per": dato, **_som_fakta(om_tilgode)}, valgte)
    if not isinstance(utfall, Avgjort):
        return _uten_orden(Oere(beloep), dato, utfall, valgte)
    orden = Dekningsorden(str(utfall.verdi))
    lest = {**standardlesninger(brukt, orden), **valgte}
    forelagt = tuple(_forelagt(brukt, k, dato, dict(foreldet or {}), lesninger) for k in kravene)
    emner = _emner(brukt, forelagt, orden, om_tilgode, lest)
    return Forberedt(
        emner=emner,
        orden=utfall,
        tilgode=om_tilgode,
        lest=lest,
        valgte=valgte,
        hele_beloepet=er_hele_beloepet(oppgitt, dato),
    )


def _tilgode(
    beloep: Oere,
    dato: date,
    grunnlag: Tilgodegrunnlag | None,
    myndighet: TidligereMyndighet | None,
    tilgode: Tilgode | None,
) -> Tilgode:
    oppgitt = tilgode or Tilgode(beloep=beloep, dato=dato)
    return attrs.evolve(
        oppgitt,
        beloep=beloep,
        dato=dato,
        grunnlag=grunnlag or oppgitt.grunnlag,
        tidligere_myndighet=myndighet or oppgitt.tidligere_myndighet,
    )


def _som_fakta(tilgode: Tilgode) -> dict[str, Verdi | None]:
    """Fakta om tilgodebeløpet rekkefølgen bygger på."""
    return {
        "hovedkrav.grunnlag": tilgode.grunnlag.value if tilgode.grunnlag else None,
        "hovedkrav.tidligere_myndighet": tilgode.tidligere_myndighet.value if tilgode.tidligere_myndighet else None,
    }


def _uten_orden(beloep: Oere, dato: date, utfall: Utfall, lesninger: Mapping[str, str]) -> Fordeling:
    """Svaret når det ikke er kjent hvilken rekkefølge som gjelder."""
    trenger = utfall.fakta if isinstance(utfall, Trenger) else ()
    return Fordeling(
        beloep=beloep,
        dato=dato,
        orden=None,
        status=status_for(utfall),
        trenger=tuple(Mangler("", "", v) for v in trenger),
        hvorfor=hvorfor_i(utfall),
        hjemler=hjemler_i(utfall),
        lesninger=tuple(lesninger.items()),
    )


# ---- Spørsmålene ----


@attrs.frozen
class _Forelagt:
    """Et krav, foreldelsen av hver linje der den er prøvd, og om linjen er foreldet."""

    krav: Krav
    svarene: Mapping[str, Linjeforeldelse]
    foreldet: Mapping[str, bool | None]


def _forelagt(
    motor: Motor,
    krav: Krav,
    dato: date,
    foreldet: Mapping[Linjeid, bool],
    lesninger: Mapping[str, str] | None,
) -> _Forelagt:
    """Kravet, med foreldelsen prøvd der den ikke alt er avgjort."""
    avgjort = {li.id: foreldet[krav.id, li.id] for li in krav.linjer if (krav.id, li.id) in foreldet}
    svarene: dict[str, Linjeforeldelse] = {}
    if len(avgjort) < len(krav.linjer):
        navn: Motornavn = "durable" if motor.navn == "durable" else "skalar"
        svarene = {svar.linje: svar for svar in tidslinje(krav, dato, motor=navn, lesninger=lesninger)}
    return _Forelagt(krav, svarene, {**{id_: svar.foreldet for id_, svar in svarene.items()}, **avgjort})


def _emner(
    motor: Motor,
    forelagt: Sequence[_Forelagt],
    orden: Dekningsorden,
    tilgode: Tilgode,
    lesninger: Mapping[str, str],
) -> tuple[Emne, ...]:
    """Ett emne for hver måte tilgodebeløpet kan være på: ett når alt som betyr noe, er kjent."""
    kravene = _spoersmaal(motor, forelagt, orden, tilgode)
    if tilgode.grunnlag is not None or not any(_mangler_grunnlaget(k, lesninger) for k in kravene):
        return tuple(_med_beslagsfrihet(kravene, orden, tilgode, lesninger, ()))
    emner: list[Emne] = []
    for grunnlag in Tilgodegrunnlag:
        proevd = attrs.evolve(tilgode, grunnlag=grunnlag)
        tildelt = (("", "", _GRUNNLAG.noekkel), grunnlag.value)
        kravene = _spoersmaal(motor, forelagt, orden, proevd)
        emner += _med_beslagsfrihet(kravene, orden, proevd, lesninger, (tildelt,))
    return tuple(emner)


_GRUNNLAG = HOVEDKRAV.grunnlag.variabel
_KREVD = HOVEDKRAV.beslagsfrihet_krevd.variabel


def _spoersmaal(
    motor: Motor, forelagt: Sequence[_Forelagt], orden: Dekningsorden, tilgode: Tilgode
) -> tuple[Kravsporsmaal, ...]:
    fakta = _som_fakta(tilgode)
    felles: dict[tuple[object, ...], tuple[Utfall, ...]] = {}
    return tuple(
        kravspoersmaal(motor, f.krav, tilgode.dato, orden, f.svarene, f.foreldet, fakta, tilgode, felles)
        for f in forelagt
    )


def _mangler_grunnlaget(krav: Kravsporsmaal, lesninger: Mapping[str, str]) -> bool:
    svar = adgangen(krav, lesninger)
    return isinstance(svar, Trenger) and _GRUNNLAG in svar.fakta


def _med_beslagsfrihet(
    kravene: tuple[Kravsporsmaal, ...],
    orden: Dekningsorden,
    tilgode: Tilgode,
    lesninger: Mapping[str, str],
    tildelt: tuple[Tildeling, ...],
) -> Iterator[Emne]:
    """Emnet med det som kan fordeles når det beslagsfrie er trukket fra; to når det er åpent om det skal trekkes fra.

    Er bare noen av kravene bundet av beslagsfriheten, sier ikke loven hvilke som får det beslagsfrie først. Da prøves
    begge.
    """
    hele = Emne(beloep=tilgode.beloep, kravene=kravene, orden=orden, tildelt=tildelt)
    if not tilgode.beslagsfritt:
        yield hele
        return
    svarene = {_bundet(beslagsfriheten(Spurt(k.motor, k.krav, tilgode.dato, lesninger), tilgode)) for k in kravene}
    for bundet in (False, True):
        if svarene != {not bundet}:
            valgt = ((("", "", _KREVD.noekkel), bundet),) if None in svarene else ()
            trukket = tilgode.beslagsfritt if bundet else 0
            emne = attrs.evolve(hele, beslagsfritt=trukket, tildelt=(*tildelt, *valgt), grener={})
            yield emne.med_beloep(tilgode.beloep)


def _bundet(svar: Utfall) -> bool | None:
    """Om beslagsfriheten gjelder ved motregningen av kravet; ukjent når det er åpent."""
    return svar.verdi == Beslagsfrihet.VURDERES if isinstance(svar, Avgjort) else None


# ---- Svaret ----


def _fordelt(forberedt: Forberedt) -> Fordeling:
    emner, tilgode, lest, valgte = forberedt.emner, forberedt.tilgode, forberedt.lest, forberedt.valgte
    utfallene = alle_utfallene(emner, lest)
    ytter = utfallene or tuple(u for emne in emner for u in ytterpunkter(emne, lest))
    andre = tuple(andre_lesninger(emner, lest, valgte, utfallene))
    flyttet = tuple(alternativer(samlet(ytter, sikre=bool(utfallene)), andre))
    # Er ingen lesning standard, er ingen av utfallene det ene svaret.
    ytter += tuple(u for annen in andre if tvilspunkt(annen.punkt).standard is None for u in annen.utfall)
    andeler = samlet(ytter, sikre=bool(utfallene))
    trenger = mangler(emner, utfallene, lest) if utfallene else alle_ukjente(emner, lest)
    skjoenn = tuple(skjoennsvalg(emner, utfallene))
    linjer = tuple(_linjer(ytter, andeler))
    return Fordeling(
        beloep=tilgode.beloep,
        dato=tilgode.dato,
        orden=emner[0].orden,
        status=_status(trenger, skjoenn, flyttet, aapne=any(a.andel is None for a in linjer)),
        linjer=linjer,
        klasser=tuple(_klasser(ytter, sikre=bool(utfallene))),
        ufordelt=_ufordelt(tilgode.beloep, ytter),
        trenger=trenger,
        skjoenn=skjoenn,
        alternativer=flyttet,
        hvorfor=tuple(dict.fromkeys(g for linje in linjer for g in linje.hvorfor)),
        hjemler=forberedt.orden.hjemler,
        lesninger=tuple(valgte.items()),
        forutsetninger=(
            *_forutsetninger([k.krav for k in emner[0].kravene], emner[0].orden, tilgode),
            *((HELE_BELOEPET,) if forberedt.hele_beloepet else ()),
        ),
    )


def _linjer(utfallene: Sequence[Delt], andeler: Mapping[Linjeid, Andel]) -> Iterator[Linjeandel]:
    plassene = {(p.krav, p.linje): p.plass for p in utfallene[0].oppstilling.poster}
    rader = []
    for nummer, plass in enumerate(utfallene[0].plasser):
        plasser = [u.plasser[nummer] for u in utfallene]
        andel = andeler[plass.id]
        sikker = andel.beloep is not None
        rader.append(
            (
                plassene.get(plass.id, _UTEN_PLASS),
                Linjeandel(
                    krav=plass.krav.id,
                    linje=plass.linje.id,
                    kreditor=plass.krav.kreditor.id if plass.krav.kreditor else None,
                    kreditortype=plass.krav.kreditor.type if plass.krav.kreditor else None,
                    gjenstaar=plass.linje.gjenstaar,
                    deltar=_felles([p.deltar for p in plasser]),
                    klasse=_felles([p.klasse for p in plasser]),
                    trinn=_felles([p.trinn for p in plasser]),
                    andel=Oere(andel.lavest) if sikker else None,
                    lavest=Oere(andel.lavest),
                    hoeyest=Oere(andel.hoeyest),
                    regler=tuple(dict.fromkeys(r for p in plasser for r in p.regler)),
                    hjemler=tuple(dict.fromkeys(h for p in plasser for h in p.hjemler)),
                    hvorfor=() if sikker else tuple(_grunner(utfallene, nummer)),
                    uten_del_fordi=tuple(dict.fromkeys(g for p in plasser for g in p.uten_del_fordi)),
                ),
            )
        )
    for _, linje in sorted(rader, key=lambda rad: (rad[0], rad[1].krav, rad[1].linje)):
        yield linje


_UTEN_PLASS = (10_000,)
"""Linjene uten del nevnes sist."""


def _felles(verdier: Sequence[T]) -> T | None:
    return verdier[0] if all(v == verdier[0] for v in verdier) else None


def _grunner(utfallene: Sequence[Delt], nummer: int) -> Iterator[str]:
    """Hvorfor andelen til linjen ikke er sikker, ut over fakta som mangler."""
    grunner = (
        g
        for u in utfallene
        for g in (*u.plasser[nummer].aapen_adgang, u.oppstilling.uvisse.get(u.plasser[nummer].id, ""))
    )
    yield from dict.fromkeys(g for g in grunner if g and g != UKJENT_FORFALL)


def _klasser(utfallene: Sequence[Delt], *, sikre: bool) -> Iterator[Klassesum]:
    klassene = {p.klasse for u in utfallene for p in u.plasser if p.deltar and p.klasse}
    for klasse in sorted(klassene, key=lambda k: k.nummer):
        summer = [_klassesum(u, klasse.nummer) for u in utfallene]
        lavest, hoeyest = min(d for _, d in summer), max(d for _, d in summer)
        yield Klassesum(
            klasse=klasse,
            krevd=Oere(max(k for k, _ in summer)),
            dekket=Oere(lavest) if sikre and lavest == hoeyest else None,
            lavest=Oere(lavest),
            hoeyest=Oere(hoeyest),
        )


def _klassesum(utfall: Delt, klasse: int) -> tuple[int, int]:
    """Det som er krevd og dekket i klassen. Summen er sikker også der andelene ikke er det."""
    foran = sum(p.beloep for p in utfall.oppstilling.poster if p.plass[0] < klasse)
    krevd = sum(p.beloep for p in utfall.oppstilling.poster if p.plass[0] == klasse)
    return krevd, min(krevd, max(0, utfall.fordelt - foran))


def _ufordelt(beloep: int, utfallene: Sequence[Delt]) -> Oere | None:
    rester = {beloep - u.fordelt for u in utfallene}
    return Oere(rester.pop()) if len(rester) == 1 else None


def _status(
    trenger: Sequence[Mangler],
    skjoenn: Sequence[Skjoennsvalg],
    alternativer: Sequence[Lesningsfordeling],
    *,
    aapne: bool,
) -> Status:
    if trenger:
        return Status.TRENGER
    if skjoenn:
        return Status.SKJOENN
    if alternativer:
        return Status.TVIL
    return Status.UTENFOR_DEKNING if aapne else Status.AVGJORT


SIKKERHET_UKJENT = "der sikkerhet ikke er oppgitt, er linjen regnet som usikret"
TIL_INNKREVING = (
    "der innkreveren eller kravtypen ikke er oppgitt, er kravet regnet som et Innkrevingsmyndigheten har til innkreving"
)
UTEN_BESLAGSFRITT = "det beslagsfrie er ikke med i beløpet"
IKKE_FRAVEKET = "der særlig tilknytning ikke er oppgitt, er rekkefølgen ikke fraveket"


def _forutsetninger(kravene: Sequence[Krav], orden: Dekningsorden, tilgode: Tilgode) -> Iterator[str]:
    if any(li.sikkerhet is None for k in kravene for li in k.linjer):
        yield SIKKERHET_UKJENT
    if any(k.innkrever is None or paa_premiss(k) for k in kravene):
        yield TIL_INNKREVING
    if orden is Dekningsorden.INNKREVINGSFORSKRIFTEN and any(k.saerlig_tilknytning is None for k in kravene):
        # § 16-1 tredje ledd lar myndigheten velge; uten noe sagt er det ikke valgt.
        yield IKKE_FRAVEKET
    if tilgode.beslagsfritt is None:
        yield UTEN_BESLAGSFRITT
