"""Fordelingen av et trekkbeløp: reglene gir plassen, regnestykket andelen, og det åpne vises der det flytter penger.

Er noe ukjent, fordeles beløpet én gang for hver måte det kan være på. Det som blir likt uansett, er sikkert; faktaene
som skiller, er de som mangler. På samme måte fordeles det én gang for hver annen lesning av et tvilspunkt.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, product
from typing import TypeVar

import attrs

from ..avledning.gjenstaaende import HELE_BELOEPET, er_hele_beloepet, med_gjenstaaende
from ..fakta.koder import Kreditortype, Regelverk
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..lag.foreldelse import Linjeforeldelse
from ..lag.utleggstrekk import (
    BEGREPENE,
    Sted,
    Trekkgren,
    Trekkplass,
    Trekkspoersmaal,
    trekkgrener,
    trekkspoersmaal,
)
from ..motor.svar import Motor
from ..motregning.deling import Andel
from ..motregning.noekler import UKJENT_FORFALL
from ..motregning.svar import Flyttet, Klassesum, Lesningsfordeling, Mangler
from ..regelform.begreper.utleggstrekk import Trekklasse, Trekkpott
from ..regelform.felter import LINJE, TREKK
from ..regelform.variabler import Variabel, Verdi
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from ..vurdering import Motornavn, emne_for, motor_med_navn, tidslinje
from .bokstaver import klassetrinn
from .deling import INGENTING, Deling, del_pottene
from .noekler import (
    MANGLER_FAKTUM,
    REGNESTYKKETS_TVIL,
    UKJENT_LINJESTOERRELSE,
    UKJENT_STOERRELSE,
    UKJENT_STOERRELSE_VED_UTLOEPET,
    Linjeid,
)
from .svar import Lite, Trekkandel, Trekkfordeling

FLEST_UTFALL = 256
"""Så mange måter det ukjente kan være på, prøves til sammen."""

FOR_MYE_UKJENT = "det er for mye ukjent til at rekkefølgen kan prøves"

_VARIABLER: Mapping[str, Variabel] = {
    UKJENT_FORFALL: LINJE.forfall.variabel,
    UKJENT_STOERRELSE: TREKK.kravets_stoerrelse.variabel,
    UKJENT_STOERRELSE_VED_UTLOEPET: TREKK.stoerrelse_ved_utloepet.variabel,
    UKJENT_LINJESTOERRELSE: LINJE.ved_trekkbeslutningen.variabel,
}
_GJENSTAAR = LINJE.gjenstaar.variabel
T = TypeVar("T")


@attrs.frozen(kw_only=True)
class _Utfall:
    """Fordelingen når det ukjente har disse verdiene."""

    tildelt: Mapping[Sted, Verdi]
    plasser: tuple[Trekkplass, ...]
    deling: Deling

    def andel(self, plass: Trekkplass) -> Andel:
        """Andelen til linjen; er det uvisst om den har del, kan den også få ingenting."""
        andel = self.deling.andeler.get(plass.id, INGENTING)
        if not plass.kanskje or andel.hoeyest == 0:
            return andel
        return Andel(beloep=None, lavest=0, hoeyest=andel.hoeyest)


@attrs.frozen(kw_only=True)
class _Emne:
    """Det en fordeling regnes ut av. `grener` er grenene for hvert krav med standardlesningene."""

    beloep: int
    forhoeyelse: int
    ordning: Regelverk
    kravene: tuple[Trekkspoersmaal, ...]
    grener: dict[str, tuple[Trekkgren, ...] | None] = attrs.field(factory=dict)

    @property
    def potter(self) -> Mapping[Trekkpott, int]:
        """Beløpet delt i grunntrekket og forhøyelsen."""
        return {
            Trekkpott.GRUNNTREKKET: self.beloep - self.forhoeyelse,
            Trekkpott.FORHOEYELSEN: self.forhoeyelse,
        }


def fordel_trekk(
    beloep: Oere | int,
    krav: Iterable[Krav],
    dato: date,
    *,
    ordning: Regelverk = Regelverk.NYTT,
    minste_utbetaling: Oere | int = 0,
    forhoeyelse: Oere | int = 0,
    foreldet: Mapping[Linjeid, bool] | None = None,
    lesninger: Mapping[str, str] | None = None,
    motor: Motornavn = "skalar",
) -> Trekkfordeling:
    """Fordel et innbetalt trekkbeløp mellom kravene mot én skyldner.

    Args:
        beloep: det som er trukket og skal fordeles, i øre.
        krav: kravene mot skyldneren, i hvilken som helst rekkefølge. Bare de som deltar i trekket, får noe.
        dato: dagen det fordeles.
        ordning: om det er ett trekk etter nytt regelverk som fordeles, eller trekk som følger tidligere regelverk.
        minste_utbetaling: den minste summen som utbetales til en kreditor, i øre (innkrevingsloven § 29 andre ledd).
            De som får mindre, er nevnt i svaret; andelene er de samme, for hva som skal skje med slike beløp, er ikke
            fastsatt.
        forhoeyelse: det av beløpet som skyldes at trekket under konkurs er satt høyere enn retten gjorde, i øre
            (dekningsloven § 2-11 fjerde ledd). Det deles bare mellom kravene trekket er forhøyet for.
        foreldet: linjene (kravets og linjens id) det alt er avgjort om er foreldet; for resten prøves det her.
        lesninger: valgt lesning i tvilspunkter (id → lesning). For resten vises alle som flytter penger.
        motor: «skalar» eller «durable».

    Ukjente fakta gir åpne andeler med grenser, aldri unntak.

    Raises:
        ValueError: hvis et beløp ikke er hele øre eller er negativt, eller et krav står to ganger.
        UkjentLesning: hvis en lesning ikke finnes.
    """
    oppgitt = tuple(sorted(krav, key=lambda k: k.id))
    kravene = tuple(med_gjenstaaende(k, dato) for k in oppgitt)
    valgte = dict(lesninger or {})
    kontroller_lesninger(valgte)
    for navn, oere in (("beloep", beloep), ("minste_utbetaling", minste_utbetaling), ("forhoeyelse", forhoeyelse)):
        if not isinstance(oere, int) or oere < 0:
            raise ValueError(f"{navn}: {oere!r} – et helt antall øre, ikke negativt")
    if forhoeyelse > beloep:
        raise ValueError("forhøyelsen er en del av beløpet og kan ikke være større")
    if len({k.id for k in kravene}) < len(kravene):
        raise ValueError("samme krav står to ganger")
    emne = _Emne(
        beloep=beloep,
        forhoeyelse=forhoeyelse,
        ordning=ordning,
        kravene=tuple(_spoersmaal(k, dato, ordning, dict(foreldet or {}), lesninger, motor) for k in kravene),
    )
    svar = _fordelt(emne, dato, {**_standardlesninger(motor_med_navn(motor)), **valgte}, valgte)
    return attrs.evolve(
        svar,
        for_lite=tuple(_for_lite(svar.linjer, minste_utbetaling)),
        forutsetninger=(*svar.forutsetninger, *((HELE_BELOEPET,) if er_hele_beloepet(oppgitt, dato) else ())),
    )


def _spoersmaal(
    krav: Krav,
    dato: date,
    ordning: Regelverk,
    foreldet: Mapping[Linjeid, bool],
    lesninger: Mapping[str, str] | None,
    motor: Motornavn,
) -> Trekkspoersmaal:
    """Spørsmålet om ett krav, med foreldelsen prøvd der den ikke alt er avgjort."""
    avgjort = {li.id: foreldet[krav.id, li.id] for li in krav.linjer if (krav.id, li.id) in foreldet}
    svarene: dict[str, Linjeforeldelse] = {}
    if krav.trekk and len(avgjort) < len(krav.linjer):
        svarene = {svar.linje: svar for svar in tidslinje(krav, dato, motor=motor, lesninger=lesninger)}
    kjent = {**{id_: svar.foreldet for id_, svar in svarene.items()}, **avgjort}
    return trekkspoersmaal(emne_for(krav, dato, motor=motor, lesninger=lesninger), ordning, svarene, kjent)


@functools.cache
def _tvilspunktene(motor: Motor) -> tuple[str, ...]:
    """Tvilspunktene i reglene om fordelingen, dem de bygger på, og dem regnestykket leser."""
    fra_reglene = (punkt for begrep in BEGREPENE for punkt in motor.tvilspunkter(begrep))
    return tuple(dict.fromkeys((*fra_reglene, *REGNESTYKKETS_TVIL)))


def _standardlesninger(motor: Motor) -> dict[str, str]:
    """Standardlesningen av hvert tvilspunkt, eller den første når ingen er standard."""
    punkter = (tvilspunkt(p) for p in _tvilspunktene(motor))
    return {p.id: p.standard or p.lesninger[0].id for p in punkter}


# ---- Utfallene ----


def _fordelt(emne: _Emne, dato: date, standard: Mapping[str, str], valgte: Mapping[str, str]) -> Trekkfordeling:
    utfallene = _utfall(emne, standard)
    ytter = utfallene or _ytterpunkter(emne, standard)
    andre = tuple(_andre_lesninger(emne, standard, valgte, utfallene))
    alternativer = tuple(_alternativer(_samlet(ytter), andre))
    # Er ingen lesning standard, er ingen av utfallene det ene svaret.
    alle = ytter + tuple(u for lest in andre if tvilspunkt(lest.punkt).standard is None for u in lest.utfall)
    andeler = _samlet(alle)
    trenger = tuple(_mangler(emne, utfallene)) if utfallene else _alle_ukjente(emne)
    linjer = tuple(_linjer(emne, dato, alle, andeler))
    rester = {emne.beloep - u.deling.fordelt for u in alle}
    return Trekkfordeling(
        beloep=Oere(emne.beloep),
        dato=dato,
        ordning=emne.ordning,
        status=_status(trenger, alternativer, aapne=any(a.andel is None for a in linjer)),
        linjer=linjer,
        klasser=tuple(_klasser(emne, dato, alle)),
        ufordelt=Oere(rester.pop()) if len(rester) == 1 else None,
        til_boet=_til_boet(emne),
        trenger=trenger,
        alternativer=alternativer,
        hvorfor=tuple(dict.fromkeys(g for a in linjer if a.andel is None for g in a.hvorfor)),
        lesninger=tuple(valgte.items()),
        forutsetninger=tuple(_forutsetninger(emne)),
    )


def _utfall(emne: _Emne, lesninger: Mapping[str, str], punkt: str = "") -> tuple[_Utfall, ...]:
    """Fordelingen for hver måte det ukjente kan være på; tom når det er for mange.

    `punkt` er tvilspunktet som er lest annerledes enn standarden.
    """
    grenene = [_grenene(emne, k, lesninger, punkt) for k in emne.kravene]
    beloepene = [tuple(_beloepene(k, emne.beloep)) for k in emne.kravene]
    antall = 1
    for g, b in zip(grenene, beloepene, strict=True):
        antall *= (FLEST_UTFALL + 1 if g is None else len(g)) * len(b)
    if antall > FLEST_UTFALL:
        return ()
    valg = product(*(product(g or (), b) for g, b in zip(grenene, beloepene, strict=True)))
    return tuple(u for ett in valg for u in _ett_utfall(emne, lesninger, ett))


def _grenene(
    emne: _Emne, krav: Trekkspoersmaal, lesninger: Mapping[str, str], punkt: str
) -> tuple[Trekkgren, ...] | None:
    """Grenene. En annen lesning av et punkt kravet ikke hviler på, gir de samme som standarden."""
    id_ = krav.krav.id
    if id_ not in emne.grener:
        emne.grener[id_] = trekkgrener(krav, lesninger)
        return emne.grener[id_]
    standard = emne.grener[id_]
    if standard is not None and not any(punkt in p.hviler_paa for g in standard for p in g.plasser):
        return standard
    return trekkgrener(krav, lesninger)


_Beloep = tuple[dict[Linjeid, int], tuple[tuple[Sted, Verdi], ...]]


def _beloepene(krav: Trekkspoersmaal, beloep: int) -> Iterator[_Beloep]:
    """Det som gjenstår av hver linje. Er det ukjent, prøves ingenting og så mye det kan være."""
    linjer = krav.krav.linjer
    kjente = {(krav.krav.id, li.id): int(li.gjenstaar) for li in linjer if li.gjenstaar is not None}
    ukjente = [li for li in linjer if li.gjenstaar is None]
    for valg in product((False, True), repeat=len(ukjente)):
        mest = (beloep if li.beloep is None else int(li.beloep) for li in ukjente)
        proevd = {(krav.krav.id, li.id): m if v else 0 for li, m, v in zip(ukjente, mest, valg, strict=True)}
        yield {**kjente, **proevd}, tuple(((*id_, _GJENSTAAR.noekkel), v) for id_, v in proevd.items())


def _ett_utfall(
    emne: _Emne, lesninger: Mapping[str, str], valg: Sequence[tuple[Trekkgren, _Beloep]]
) -> Iterator[_Utfall]:
    plasser = tuple(p for gren, _ in valg for p in gren.plasser)
    gjenstaar = {id_: oere for _, (oppgitt, _) in valg for id_, oere in oppgitt.items()}
    tildelt = dict(t for gren, (_, b) in valg for t in (*gren.tildelt, *b))
    uten_klasse = any(p.deltar and p.klasse is None for p in plasser)
    for foerst in (False, True) if uten_klasse else (False,):
        deling = del_pottene(emne.potter, plasser, gjenstaar, lesninger, uten_klasse_foerst=foerst)
        yield _Utfall(tildelt=tildelt, plasser=plasser, deling=deling)


def _ytterpunkter(emne: _Emne, lesninger: Mapping[str, str]) -> tuple[_Utfall, ...]:
    """Når det er for mye ukjent: hver linje kan få alt den kan ta, eller ingenting."""
    plasser = tuple(
        Trekkplass(krav=k.krav, linje=li, trekk=None, deltar=True, hvorfor=(FOR_MYE_UKJENT,), kanskje=True)
        for k in emne.kravene
        for li in k.krav.linjer
    )
    gjenstaar = {id_: oere for k in emne.kravene for id_, oere in _mest(k, emne.beloep).items()}
    deling = del_pottene(emne.potter, plasser, gjenstaar, lesninger, uten_klasse_foerst=False)
    return (_Utfall(tildelt={}, plasser=plasser, deling=deling),)


def _mest(krav: Trekkspoersmaal, beloep: int) -> dict[Linjeid, int]:
    def _av(gjenstaar: Oere | None, opprinnelig: Oere | None) -> int:
        kjent = opprinnelig if gjenstaar is None else gjenstaar
        return beloep if kjent is None else int(kjent)

    return {(krav.krav.id, li.id): _av(li.gjenstaar, li.beloep) for li in krav.krav.linjer}


def _samlet(utfallene: Sequence[_Utfall]) -> dict[Linjeid, Andel]:
    """Andelen til hver linje over alle utfallene: sikker der den er den samme i alle."""
    svar = {}
    for nummer, p in enumerate(utfallene[0].plasser):
        andeler = [u.andel(u.plasser[nummer]) for u in utfallene]
        lavest, hoeyest = min(a.lavest for a in andeler), max(a.hoeyest for a in andeler)
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
    for punkt in standard:
        if not utfallene or punkt in valgte or (punkt not in REGNESTYKKETS_TVIL and punkt not in hviler_paa):
            continue
        for lesning in tvilspunkt(punkt).lesninger:
            if lesning.id != standard[punkt]:
                yield _Lest(punkt, lesning.id, _utfall(emne, {**standard, punkt: lesning.id}, punkt))


def _alternativer(foer: Mapping[Linjeid, Andel], andre: Iterable[_Lest]) -> Iterator[Lesningsfordeling]:
    """Lesningene som flytter penger."""
    for lest in andre:
        etter = _samlet(lest.utfall) if lest.utfall else {}
        flyttet = tuple(
            Flyttet(*id_, None if a.beloep is None else Oere(a.beloep)) for id_, a in etter.items() if a != foer[id_]
        )
        if flyttet:
            yield Lesningsfordeling(lest.punkt, lest.lesning, flyttet)


# ---- Det som mangler ----


def _mangler(emne: _Emne, utfallene: Sequence[_Utfall]) -> Iterator[Mangler]:
    """Faktaene som skiller to utfall med ulike andeler, og dem en uviss plass skyldes."""
    skiller = _skillende(utfallene)
    for u in utfallene:
        skiller |= {
            (*id_, grunn)
            for id_, grunn in u.deling.uvisse.items()
            if grunn in MANGLER_FAKTUM and any(u.deling.andeler[i].beloep is None for i in u.deling.uvisse)
        }
    kravene = {k.krav.id: k for k in emne.kravene}
    sett: set[Mangler] = set()
    for sted in sorted(skiller):
        for mangler in _bak(kravene[sted[0]], sted):
            if mangler not in sett:
                sett.add(mangler)
                yield mangler


def _skillende(utfallene: Sequence[_Utfall]) -> set[Sted]:
    """Stedene der en annen verdi alene gir andre andeler; er ingen alene om det, alle som skiller."""
    alene: set[Sted] = set()
    sammen: set[Sted] = set()
    for en, annen in combinations(utfallene, 2):
        if en.deling.andeler == annen.deling.andeler:
            continue
        ulike = {n for n in en.tildelt.keys() & annen.tildelt.keys() if en.tildelt[n] != annen.tildelt[n]}
        sammen |= ulike
        if len(ulike) == 1:
            alene |= ulike
    return alene or sammen


def _bak(krav: Trekkspoersmaal, sted: Sted) -> Iterator[Mangler]:
    """Faktumet selv, eller det et åpent svar i laget foran mangler."""
    krav_id, del_, noekkel = sted
    linje = del_ if any(li.id == del_ for li in krav.krav.linjer) and not noekkel.startswith("trekk.") else ""
    if noekkel == "linje.foreldet" and linje in krav.foreldelse and krav.foreldelse[linje].trenger:
        yield from (Mangler(krav_id, linje, v) for v in krav.foreldelse[linje].trenger)
    elif noekkel == _GJENSTAAR.noekkel:
        yield Mangler(krav_id, linje, _GJENSTAAR)
    else:
        yield Mangler(krav_id, linje, _VARIABLER[noekkel] if noekkel in _VARIABLER else krav.ukjente[sted])


def _alle_ukjente(emne: _Emne) -> tuple[Mangler, ...]:
    """Når det er for mye ukjent til å prøves: alt reglene spurte etter, og beløpene som ikke er oppgitt."""
    fakta = {m: None for k in emne.kravene for sted in k.ukjente for m in _bak(k, sted)}
    uten_rest = (
        Mangler(k.krav.id, li.id, _GJENSTAAR) for k in emne.kravene for li in k.krav.linjer if li.gjenstaar is None
    )
    return tuple(dict.fromkeys((*fakta, *uten_rest)))


# ---- Svaret ----


def _linjer(
    emne: _Emne, dato: date, utfallene: Sequence[_Utfall], andeler: Mapping[Linjeid, Andel]
) -> Iterator[Trekkandel]:
    foerste = utfallene[0]
    rader = []
    for nummer, plass in enumerate(foerste.plasser):
        plasser = [u.plasser[nummer] for u in utfallene]
        andel = andeler[plass.id]
        # Er det ikke sikkert at linjen har del, er plassen den den da har.
        med = [p for p in plasser if p.deltar] or plasser
        klasse = _felles([p.klasse for p in med])
        trekk = _felles([p.trekk for p in med])
        kreditor = plass.krav.kreditor
        rader.append(
            (
                foerste.deling.plasser[plass.id].nivaaer if plass.id in foerste.deling.plasser else _UTEN_PLASS,
                plass.nedskriving.nummer if plass.nedskriving else 0,
                Trekkandel(
                    krav=plass.krav.id,
                    linje=plass.linje.id,
                    trekk=trekk.id if trekk else None,
                    kreditor=kreditor.id if kreditor else None,
                    kreditortype=kreditor.type if kreditor else None,
                    gjenstaar=plass.linje.gjenstaar,
                    deltar=None if any(p.kanskje for p in plasser) else _felles([p.deltar for p in plasser]),
                    klasse=klassetrinn(klasse, emne.ordning, dato) if klasse else None,
                    fortrinn=_felles([p.fortrinn for p in med]),
                    trinn=_felles([p.trinn for p in med]),
                    nedskriving=_felles([p.nedskriving for p in med]),
                    andel=None if andel.beloep is None else Oere(andel.beloep),
                    lavest=Oere(andel.lavest),
                    hoeyest=Oere(andel.hoeyest),
                    regler=tuple(dict.fromkeys(r for p in plasser for r in p.regler)),
                    hjemler=tuple(dict.fromkeys(h for p in plasser for h in p.hjemler)),
                    hvorfor=tuple(_grunner(utfallene, plass, andel)),
                ),
            )
        )
    for *_, linje in sorted(rader, key=lambda rad: (rad[0], rad[2].krav, rad[1], rad[2].linje)):
        yield linje


_UTEN_PLASS = (10_000,)
"""Linjene uten del nevnes sist."""


def _felles(verdier: Sequence[T]) -> T | None:
    return verdier[0] if all(v == verdier[0] for v in verdier) else None


def _grunner(utfallene: Sequence[_Utfall], plass: Trekkplass, andel: Andel) -> Iterator[str]:
    """Hvorfor linjen ikke har del, eller hvorfor andelen ikke er sikker."""
    if not plass.deltar:
        yield from plass.hvorfor
    elif andel.beloep is None:
        grunner = (u.deling.uvisse.get(plass.id, "") for u in utfallene)
        yield from dict.fromkeys(g for g in grunner if g and g not in MANGLER_FAKTUM)


def _klasser(emne: _Emne, dato: date, utfallene: Sequence[_Utfall]) -> Iterator[Klassesum]:
    klassene = {k for u in utfallene for k in u.deling.klasser}
    sikre = all(p.klasse is not None or not p.deltar for u in utfallene for p in u.plasser)
    for klasse in (k for k in Trekklasse if k in klassene):
        summer = [u.deling.klasser.get(klasse, (0, 0)) for u in utfallene]
        lavest, hoeyest = min(d for _, d in summer), max(d for _, d in summer)
        yield Klassesum(
            klasse=klassetrinn(klasse, emne.ordning, dato),
            krevd=Oere(max(k for k, _ in summer)),
            dekket=Oere(lavest) if sikre and lavest == hoeyest else None,
            lavest=Oere(lavest),
            hoeyest=Oere(hoeyest),
        )


def _status(trenger: Sequence[Mangler], alternativer: Sequence[Lesningsfordeling], *, aapne: bool) -> Status:
    if trenger:
        return Status.TRENGER
    if alternativer:
        return Status.TVIL
    return Status.UTENFOR_DEKNING if aapne else Status.AVGJORT


def _til_boet(emne: _Emne) -> bool:
    """Om inntektene trekkes inn i skyldnerens konkursbo den dagen."""
    rader = (rad for k in emne.kravene for par in k.rader.values() for _, rad in par)
    return any(rad.get("krav.inntrekking_loeper") is True for rad in rader)


def _forutsetninger(emne: _Emne) -> Iterator[str]:
    linjer = [(k.krav, li) for k in emne.kravene if k.krav.trekk for li in k.krav.linjer]
    if any(li.i_trekkbeslutningen is None for _, li in linjer):
        yield "der det ikke er sagt om trekkbeslutningen nevner renter, kostnader og gebyrer, er de regnet med i den"
    if any(k.fullstendig_til is None for k, _ in linjer):
        yield "utbetalinger, meldinger og endringer i trekket som ikke er oppgitt, er regnet som ikke hendt"


def _for_lite(linjer: Sequence[Trekkandel], grense: int) -> Iterator[Lite]:
    """Kreditorene som sikkert får noe, men mindre enn den minste utbetalingen."""
    andeler: dict[tuple[str | None, Kreditortype | None], list[Oere | None]] = defaultdict(list)
    for linje in linjer:
        andeler[linje.kreditor, linje.kreditortype].append(linje.andel)
    for (kreditor, type_), a in sorted(andeler.items(), key=lambda rad: (rad[0][0] or "", rad[0][1] or "")):
        sum_ = sum(oere for oere in a if oere is not None)
        if None not in a and 0 < sum_ < grense:
            yield Lite(kreditor=kreditor, kreditortype=type_, beloep=Oere(sum_))
