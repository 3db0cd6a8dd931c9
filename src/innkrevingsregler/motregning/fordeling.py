"""Fordelingen av et beløp: reglene gir plassen, regnestykket gir andelen, og det åpne vises der det flytter penger.

Er noe ukjent, fordeles beløpet én gang for hver måte det kan være på. Det som blir likt uansett, er sikkert; faktaene
som skiller, er de som mangler. På samme måte fordeles det én gang for hver annen lesning av et tvilspunkt.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from typing import TypeVar

import attrs

from ..fakta.koder import TidligereMyndighet, Tilgodegrunnlag
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from ..lag.felles import Status, status_for
from ..lag.foreldelse import Linjeforeldelse
from ..motor.svar import Motor
from ..regelform.begreper.dekning import DEKNINGSORDEN, Dekningsorden
from ..regelform.felter import LINJE
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Slag, Variabel, Verdi
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from ..vurdering import Motornavn, motor_med_navn, tidslinje
from .deling import Andel, del_ut
from .noekler import TVIL, UKJENT_FORFALL, Oppstilling, still_opp
from .plassering import ForMange, Gren, Kravsporsmaal, Plassering, Tildeling, grener, kravspoersmaal
from .svar import Flyttet, Fordeling, Klassesum, Lesningsfordeling, Linjeandel, Mangler, Skjoennsvalg

FLEST_UTFALL = 512
"""Så mange måter det ukjente kan være på, prøves til sammen."""

REGLENES_TVIL = ("F1", "F2", "F3", "F4", "F6", "F9", "F13", "F16", "P100", "K1", "K2", "K3", "K4", "K5", "K6", "P8")
"""Tvilspunktene reglene om dekningsrekkefølgen leser."""

Linjeid = tuple[str, str]
T = TypeVar("T")


@attrs.frozen
class _Utfall:
    """Fordelingen når det ukjente har disse verdiene."""

    tildelt: Mapping[tuple[str, str, str], Verdi]
    plasser: tuple[Plassering, ...]
    oppstilling: Oppstilling
    andeler: Mapping[Linjeid, Andel]
    fordelt: int
    """Det som er fordelt i alt, i øre."""


@attrs.frozen(kw_only=True)
class _Emne:
    """Det en fordeling regnes ut av."""

    beloep: int
    kravene: tuple[Kravsporsmaal, ...]
    orden: Dekningsorden
    grener: dict[str, tuple[Gren, ...] | ForMange] = attrs.field(factory=dict)
    """Grenene for hvert krav med standardlesningene."""


def fordel(
    beloep: Oere | int,
    krav: Iterable[Krav],
    dato: date,
    *,
    grunnlag: Tilgodegrunnlag | None = None,
    tidligere_myndighet: TidligereMyndighet | None = None,
    foreldet: Mapping[Linjeid, bool] | None = None,
    lesninger: Mapping[str, str] | None = None,
    motor: Motornavn = "skalar",
) -> Fordeling:
    """Fordel et tilgodebeløp mellom kravene mot én skyldner ved motregning.

    Args:
        beloep: det som kan fordeles, i øre.
        krav: kravene, i hvilken som helst rekkefølge.
        dato: dagen motregningen besluttes.
        grunnlag: hva tilgodebeløpet gjelder; betyr noe for motregning besluttet før 2027.
        tidligere_myndighet: hvem myndigheten som brukes, tidligere lå til (overgangsforskriften § 9). Må oppgis for
            motregning besluttet før 2027.
        foreldet: linjene (kravets og linjens id) det alt er avgjort om er foreldet; for resten prøves det her.
        lesninger: valgt lesning i tvilspunkter (id → lesning). For resten vises alle som flytter penger.
        motor: «skalar» eller «durable».

    Ukjente fakta gir åpne andeler med grenser, aldri unntak. Adgangen til å motregne hvert krav prøves ikke her, ut
    over at det er forfalt og ikke foreldet (foreldelsesloven § 26).

    Raises:
        ValueError: hvis beløpet ikke er hele øre eller er negativt, eller et krav står to ganger.
        UkjentLesning: hvis en lesning ikke finnes.
    """
    kravene = tuple(sorted(krav, key=lambda k: k.id))
    valgte = dict(lesninger or {})
    kontroller_lesninger(valgte)
    if not isinstance(beloep, int):
        raise ValueError(f"beloep: {beloep!r} – et helt antall øre")
    if beloep < 0:
        raise ValueError("beløpet som fordeles, kan ikke være negativt")
    if len({k.id for k in kravene}) < len(kravene):
        raise ValueError("samme krav står to ganger")
    brukt = motor_med_navn(motor)
    hovedkrav: dict[str, Verdi | None] = {
        "hovedkrav.grunnlag": grunnlag.value if grunnlag else None,
        "hovedkrav.tidligere_myndighet": tidligere_myndighet.value if tidligere_myndighet else None,
    }
    utfall = brukt.svar(DEKNINGSORDEN, {"krav.per": dato, **hovedkrav}, valgte)
    if not isinstance(utfall, Avgjort):
        return _uten_orden(Oere(beloep), dato, utfall, valgte)
    orden = Dekningsorden(str(utfall.verdi))
    emne = _Emne(
        beloep=beloep,
        kravene=tuple(_spoersmaal(brukt, k, dato, orden, hovedkrav, dict(foreldet or {}), lesninger) for k in kravene),
        orden=orden,
    )
    return _fordelt(emne, utfall, dato, valgte)


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


def _spoersmaal(
    motor: Motor,
    krav: Krav,
    dato: date,
    orden: Dekningsorden,
    hovedkrav: Mapping[str, Verdi | None],
    foreldet: Mapping[Linjeid, bool],
    lesninger: Mapping[str, str] | None,
) -> Kravsporsmaal:
    """Spørsmålet om ett krav, med foreldelsen prøvd der den ikke alt er avgjort."""
    avgjort = {li.id: foreldet[krav.id, li.id] for li in krav.linjer if (krav.id, li.id) in foreldet}
    svarene: dict[str, Linjeforeldelse] = {}
    if len(avgjort) < len(krav.linjer):
        navn: Motornavn = "durable" if motor.navn == "durable" else "skalar"
        svarene = {svar.linje: svar for svar in tidslinje(krav, dato, motor=navn, lesninger=lesninger)}
    kjent = {**{id_: svar.foreldet for id_, svar in svarene.items()}, **avgjort}
    return kravspoersmaal(motor, krav, dato, orden, svarene, kjent, hovedkrav)


# ---- Utfallene ----


def _fordelt(emne: _Emne, orden: Avgjort, dato: date, valgte: Mapping[str, str]) -> Fordeling:
    standard = {**_standardlesninger(emne.orden), **valgte}
    utfallene = _utfall(emne, standard)
    ytter = utfallene or _ytterpunkter(emne, standard)
    andre = tuple(_andre_lesninger(emne, standard, valgte, utfallene))
    standardandeler = _samlet(ytter, sikre=bool(utfallene))
    alternativer = tuple(_alternativer(standardandeler, andre))
    # Er ingen lesning standard, er ingen av utfallene det ene svaret.
    ytter += tuple(u for lest in andre if tvilspunkt(lest.punkt).standard is None for u in lest.utfall)
    andeler = _samlet(ytter, sikre=bool(utfallene))
    trenger = tuple(_mangler(emne, utfallene)) if utfallene else _alle_ukjente(emne)
    skjoenn = tuple(_skjoenn(emne, utfallene))
    linjer = tuple(_linjer(ytter, andeler))
    uvisse = tuple(dict.fromkeys(g for linje in linjer for g in linje.hvorfor))
    return Fordeling(
        beloep=Oere(emne.beloep),
        dato=dato,
        orden=emne.orden,
        status=_status(trenger, skjoenn, alternativer, aapne=any(a.andel is None for a in linjer)),
        linjer=linjer,
        klasser=tuple(_klasser(ytter, sikre=bool(utfallene))),
        ufordelt=_ufordelt(emne.beloep, ytter),
        trenger=trenger,
        skjoenn=skjoenn,
        alternativer=alternativer,
        hvorfor=uvisse,
        hjemler=orden.hjemler,
        lesninger=tuple(valgte.items()),
        forutsetninger=_forutsetninger(emne),
    )


@functools.cache
def _standardlesninger(orden: Dekningsorden) -> Mapping[str, str]:
    """Standardlesningen av hvert tvilspunkt, eller den første når ingen er standard."""
    punkter = (tvilspunkt(p) for p in (*REGLENES_TVIL, *TVIL[orden]))
    return {p.id: p.standard or p.lesninger[0].id for p in punkter}


def _utfall(emne: _Emne, lesninger: Mapping[str, str], punkt: str = "") -> tuple[_Utfall, ...]:
    """Fordelingen for hver måte det ukjente kan være på; tom når det er for mange.

    `punkt` er tvilspunktet som er lest annerledes enn standarden.
    """
    grenene = [_grenene(emne, k, lesninger, punkt) for k in emne.kravene]
    beloepene = [_beloepene(k, emne.beloep) for k in emne.kravene]
    antall = 1
    for g, b in zip(grenene, beloepene, strict=True):
        antall *= (len(g) if isinstance(g, tuple) else FLEST_UTFALL + 1) * len(b)
    if antall > FLEST_UTFALL:
        return ()
    valg = product(*(product(g, b) for g, b in zip(grenene, beloepene, strict=True) if isinstance(g, tuple)))
    return tuple(u for ett in valg for u in _ett_utfall(emne, lesninger, ett))


def _grenene(emne: _Emne, krav: Kravsporsmaal, lesninger: Mapping[str, str], punkt: str) -> tuple[Gren, ...] | ForMange:
    """Grenene. En annen lesning av et punkt kravet ikke hviler på, gir de samme som standarden."""
    standard = emne.grener.get(krav.krav.id)
    if standard is None:
        standard = emne.grener[krav.krav.id] = grener(krav, lesninger)
        return standard
    if isinstance(standard, tuple) and not any(punkt in p.hviler_paa for g in standard for p in g.plasser):
        return standard
    return grener(krav, lesninger)


_Beloep = tuple[dict[Linjeid, int], tuple[Tildeling, ...]]


def _beloepene(krav: Kravsporsmaal, beloep: int) -> tuple[_Beloep, ...]:
    """Det som gjenstår av hver linje. Er det ukjent, prøves ingenting og så mye det kan være."""
    kjente = {(krav.krav.id, li.id): int(li.gjenstaar) for li in krav.krav.linjer if li.gjenstaar is not None}
    ukjente = [li for li in krav.krav.linjer if li.gjenstaar is None]
    svar: list[_Beloep] = []
    for valg in product((False, True), repeat=min(len(ukjente), 8)):
        mest = [beloep if li.beloep is None else int(li.beloep) for li in ukjente]
        proevd = {(krav.krav.id, li.id): m if v else 0 for li, m, v in zip(ukjente, mest, valg, strict=False)}
        proevd |= {(krav.krav.id, li.id): m for li, m in zip(ukjente[8:], mest[8:], strict=True)}
        tildelt = tuple(((*id_, _GJENSTAAR.noekkel), v) for id_, v in proevd.items())
        svar.append(({**kjente, **proevd}, tildelt))
    return tuple(svar)


_GJENSTAAR = LINJE.gjenstaar.variabel


def _ett_utfall(emne: _Emne, lesninger: Mapping[str, str], valg: Sequence[tuple[Gren, _Beloep]]) -> Iterator[_Utfall]:
    plasser = tuple(p for gren, _ in valg for p in gren.plasser)
    beloep = {id_: oere for _, (oppgitt, _) in valg for id_, oere in oppgitt.items()}
    tildelt = dict(t for gren, (_, b) in valg for t in (*gren.tildelt, *b))
    uten_klasse = any(p.deltar and p.klasse is None for p in plasser)
    for foerst in (False, True) if uten_klasse else (False,):
        oppstilling = still_opp(plasser, beloep, emne.orden, lesninger, uten_klasse_foerst=foerst)
        yield _delt(emne, tildelt, plasser, oppstilling)


def _delt(
    emne: _Emne,
    tildelt: Mapping[tuple[str, str, str], Verdi],
    plasser: tuple[Plassering, ...],
    oppstilling: Oppstilling,
) -> _Utfall:
    fordelt = min(emne.beloep, sum(p.beloep for p in oppstilling.poster))
    return _Utfall(tildelt, plasser, oppstilling, del_ut(emne.beloep, oppstilling.poster), fordelt)


def _ytterpunkter(emne: _Emne, lesninger: Mapping[str, str]) -> tuple[_Utfall, ...]:
    """Når det er for mye ukjent: alle linjene kan få alt eller ingenting, om ikke beløpet rekker til alle."""
    plasser = tuple(
        Plassering(krav=k.krav, linje=li, deltar=True, hvorfor=(FOR_MYE_UKJENT,))
        for k in emne.kravene
        for li in k.krav.linjer
    )
    beloep = {id_: oere for k in emne.kravene for id_, oere in _beloepene(k, emne.beloep)[-1][0].items()}
    oppstilling = still_opp(plasser, beloep, emne.orden, lesninger)
    return (_delt(emne, {}, plasser, oppstilling),)


FOR_MYE_UKJENT = "det er for mye ukjent til at rekkefølgen kan prøves"

_INGENTING = Andel(beloep=0, lavest=0, hoeyest=0)


def _samlet(utfallene: Sequence[_Utfall], *, sikre: bool = True) -> dict[Linjeid, Andel]:
    """Andelen til hver linje over alle utfallene: sikker der den er den samme i alle."""
    svar = {}
    for p in utfallene[0].plasser:
        andeler = [u.andeler.get(p.id, _INGENTING) for u in utfallene]
        lavest, hoeyest = min(a.lavest for a in andeler), max(a.hoeyest for a in andeler)
        lavest = lavest if sikre else 0
        svar[p.id] = Andel(beloep=lavest if lavest == hoeyest else None, lavest=lavest, hoeyest=hoeyest)
    return svar


# ---- Lesningene ----


@attrs.frozen
class _Lest:
    """Utfallene når ett tvilspunkt er lest annerledes enn standarden."""

    punkt: str
    lesning: str
    utfall: tuple[_Utfall, ...]


def _andre_lesninger(
    emne: _Emne, standard: Mapping[str, str], valgte: Mapping[str, str], utfallene: Sequence[_Utfall]
) -> Iterator[_Lest]:
    """De andre lesningene av hvert punkt som kan ha betydning, og som den som spør, ikke har valgt."""
    hviler_paa = {p for u in utfallene for plass in u.plasser for p in plass.hviler_paa}
    for punkt in (*REGLENES_TVIL, *TVIL[emne.orden]):
        if not utfallene or punkt in valgte or (punkt in REGLENES_TVIL and punkt not in hviler_paa):
            continue
        for lesning in tvilspunkt(punkt).lesninger:
            if lesning.id != standard[punkt]:
                yield _Lest(punkt, lesning.id, _utfall(emne, {**standard, punkt: lesning.id}, punkt))


def _alternativer(andeler: Mapping[Linjeid, Andel], andre: Iterable[_Lest]) -> Iterator[Lesningsfordeling]:
    """Lesningene som flytter penger."""
    for lest in andre:
        flyttet = tuple(_flyttet(andeler, _samlet(lest.utfall))) if lest.utfall else ()
        if flyttet:
            yield Lesningsfordeling(lest.punkt, lest.lesning, flyttet)


def _flyttet(foer: Mapping[Linjeid, Andel], etter: Mapping[Linjeid, Andel]) -> Iterator[Flyttet]:
    for (krav, linje), andel in etter.items():
        if andel != foer[krav, linje]:
            yield Flyttet(krav, linje, None if andel.beloep is None else Oere(andel.beloep))


# ---- Det som mangler ----


def _mangler(emne: _Emne, utfallene: Sequence[_Utfall]) -> Iterator[Mangler]:
    """Faktaene som skiller to utfall med ulike andeler."""
    skiller = {n for n in _skillende(utfallene) if not n[2].startswith("skjoenn.")}
    skiller |= {
        (*id_, UKJENT_FORFALL)
        for u in utfallene
        for id_, grunn in u.oppstilling.uvisse.items()
        if grunn == UKJENT_FORFALL and any(u.andeler[i].beloep is None for i in u.oppstilling.uvisse)
    }
    krav = {k.krav.id: k for k in emne.kravene}
    sett: set[Mangler] = set()
    for krav_id, linje, noekkel in sorted(skiller):
        for variabel in _bak(krav[krav_id], linje, noekkel):
            mangler = Mangler(krav_id, linje, variabel)
            if mangler not in sett:
                sett.add(mangler)
                yield mangler


def _skillende(utfallene: Sequence[_Utfall]) -> set[tuple[str, str, str]]:
    """Nøklene der en annen verdi alene gir andre andeler; er ingen alene om det, alle som skiller."""
    alene: set[tuple[str, str, str]] = set()
    sammen: set[tuple[str, str, str]] = set()
    for nummer, en in enumerate(utfallene):
        for annen in utfallene[:nummer]:
            if en.andeler == annen.andeler:
                continue
            ulike = {n for n in en.tildelt.keys() & annen.tildelt.keys() if en.tildelt[n] != annen.tildelt[n]}
            sammen |= ulike
            if len(ulike) == 1:
                alene |= ulike
    return alene or sammen


def _bak(krav: Kravsporsmaal, linje: str, noekkel: str) -> tuple[Variabel, ...]:
    """Faktumet selv, eller det et åpent svar i laget foran mangler."""
    if noekkel == "linje.foreldet":
        return krav.foreldelse[linje].trenger or (krav.variabler[noekkel],)
    if noekkel == UKJENT_FORFALL:
        return (LINJE.forfall.variabel,)
    return (_GJENSTAAR,) if noekkel == _GJENSTAAR.noekkel else (krav.variabler[noekkel],)


def _alle_ukjente(emne: _Emne) -> tuple[Mangler, ...]:
    """Når det er for mye ukjent til å prøves: alt reglene spurte etter."""
    fakta = (
        (k.krav.id, v) for k in emne.kravene for v in k.variabler.values() if v.slag in (Slag.FAKTUM, Slag.AVLEDET)
    )
    return tuple(Mangler(krav, "", v) for krav, v in fakta)


def _skjoenn(emne: _Emne, utfallene: Sequence[_Utfall]) -> Iterator[Skjoennsvalg]:
    """Hvert skjønn som kan flytte penger, med andelene etter begge utfallene av det."""
    variabler = {(k.krav.id, n): v for k in emne.kravene for n, v in k.variabler.items()}
    for krav, linje, noekkel in sorted(n for n in _skillende(utfallene) if n[2].startswith("skjoenn.")):
        for valg in (False, True):
            med_valget = [u for u in utfallene if u.tildelt.get((krav, linje, noekkel)) is valg]
            if med_valget:
                andeler = _samlet(med_valget)
                yield Skjoennsvalg(
                    variabler[krav, noekkel],
                    krav,
                    linje,
                    valg,
                    tuple(Flyttet(*id_, None if a.beloep is None else Oere(a.beloep)) for id_, a in andeler.items()),
                )


# ---- Svaret ----


def _linjer(utfallene: Sequence[_Utfall], andeler: Mapping[Linjeid, Andel]) -> Iterator[Linjeandel]:
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
                    hvorfor=() if sikker else tuple(_grunner(utfallene, plass.id)),
                ),
            )
        )
    for _, linje in sorted(rader, key=lambda rad: (rad[0], rad[1].krav, rad[1].linje)):
        yield linje


_UTEN_PLASS = (10_000,)
"""Linjene uten del nevnes sist."""


def _felles(verdier: Sequence[T]) -> T | None:
    return verdier[0] if all(v == verdier[0] for v in verdier) else None


def _grunner(utfallene: Sequence[_Utfall], id_: Linjeid) -> Iterator[str]:
    grunner = (u.oppstilling.uvisse.get(id_, "") for u in utfallene)
    yield from dict.fromkeys(g for g in grunner if g and g != UKJENT_FORFALL)


def _klasser(utfallene: Sequence[_Utfall], *, sikre: bool) -> Iterator[Klassesum]:
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


def _klassesum(utfall: _Utfall, klasse: int) -> tuple[int, int]:
    """Det som er krevd og dekket i klassen. Summen er sikker også der andelene ikke er det."""
    foran = sum(p.beloep for p in utfall.oppstilling.poster if p.plass[0] < klasse)
    krevd = sum(p.beloep for p in utfall.oppstilling.poster if p.plass[0] == klasse)
    return krevd, min(krevd, max(0, utfall.fordelt - foran))


def _ufordelt(beloep: int, utfallene: Sequence[_Utfall]) -> Oere | None:
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


def _forutsetninger(emne: _Emne) -> tuple[str, ...]:
    if any(li.sikkerhet is None for k in emne.kravene for li in k.krav.linjer):
        return ("der sikkerhet ikke er oppgitt, er linjen regnet som usikret",)
    return ()
