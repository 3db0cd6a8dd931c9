"""Fra plassen reglene gir, til tallene delingen sorterer på: forfall, periode, alder og vekt innenfor trinnet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction

import attrs

from ..avledning.foreldelse import hovedstolen
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav, Kravlinje
from ..regelform.begreper.dekning import Dekningsorden
from .deling import Post
from .plassering import Plassering

TVIL: Mapping[Dekningsorden, tuple[str, ...]] = {
    Dekningsorden.INNKREVINGSFORSKRIFTEN: ("F14",),
    Dekningsorden.SI_LOVEN: (),
    Dekningsorden.TILGODESKATT: ("F0", "F7", "F8"),
    Dekningsorden.ANDRE_TILGODE: ("F0", "F7", "F8"),
}
"""Tvilspunktene regnestykket leser, for hver rekkefølge. Reglene har sine egne."""

_SIST = 1000
"""Etter alle klassene."""
_BIDRAG, _ERSTATNING = 1, 2
_SISTE_SEKS_MAANEDER, _SAERTILSKUDD = 1, 2


@attrs.frozen
class _Plass:
    """Nivåene i rekkefølgen, og nivået den ikke er kjent fra; ``hvorfor`` er da grunnen."""

    nivaaer: tuple[int, ...]
    uviss_fra: int | None = None
    hvorfor: str = ""


UKJENT_FORFALL = "linje.forfall"
INGEN_ORDEN_I_KLASSEN = "rekkefølgen innenfor klassen er ikke funnet i kildene; summen for klassen er sikker"
INGEN_ORDEN_MED_TILKNYTNING = "rekkefølgen mellom flere krav med særlig tilknytning er ikke regulert"
LIKE_GAMLE = "forskriften sier ikke hva som gjelder for like gamle krav; summen er sikker"


@attrs.frozen(kw_only=True)
class Oppstilling:
    """Postene i en fordeling, og hvorfor plassen til noen av dem ikke er kjent helt ut (krav og linje → grunn)."""

    poster: tuple[Post, ...]
    uvisse: Mapping[tuple[str, str], str]


def still_opp(
    plasser: Sequence[Plassering],
    beloep: Mapping[tuple[str, str], int],
    orden: Dekningsorden,
    lesninger: Mapping[str, str],
    *,
    uten_klasse_foerst: bool = False,
) -> Oppstilling:
    """Postene som skal dele. `beloep` er det som gjenstår av hver linje, i øre.

    Linjer reglene ikke gir noen klasse, stilles først eller sist av alle; det er ytterpunktene av det som er mulig.
    """
    med = [p for p in plasser if p.deltar and p.klasse is not None]
    uten_klasse = [p for p in plasser if p.deltar and p.klasse is None]
    if orden is Dekningsorden.INNKREVINGSFORSKRIFTEN:
        stilt = {p.id: _etter_forskriften(p) for p in med}
    elif orden is Dekningsorden.SI_LOVEN or lesninger["F0"] == "mangler":
        stilt = {p.id: _Plass((_nummer(p),), 1, INGEN_ORDEN_I_KLASSEN) for p in med}
    else:
        stilt = _etter_alder(med, beloep, lesninger)
    ytterst = -1 if uten_klasse_foerst else _SIST
    stilt |= {p.id: _Plass((ytterst,), 1, "; ".join(p.hvorfor)) for p in uten_klasse}
    poster = tuple(
        Post(
            krav=p.krav.id,
            linje=p.linje.id,
            beloep=beloep[p.id],
            plass=stilt[p.id].nivaaer,
            uviss_fra=stilt[p.id].uviss_fra,
        )
        for p in (*med, *uten_klasse)
    )
    if orden is Dekningsorden.INNKREVINGSFORSKRIFTEN and lesninger["F14"] == "kravet":
        poster = _med_kravets_vekt(poster, beloep)
    return Oppstilling(poster=poster, uvisse={id_: s.hvorfor for id_, s in stilt.items() if s.hvorfor})


def _nummer(plassering: Plassering) -> int:
    assert plassering.klasse is not None
    return plassering.klasse.nummer


# ---- Innkrevingsforskriften §§ 16-1 til 16-6 ----


def _etter_forskriften(p: Plassering) -> _Plass:
    klasse = _nummer(p)
    if p.trinn is None:
        return _Plass((klasse,), 1, "; ".join(p.hvorfor) or INGEN_ORDEN_MED_TILKNYTNING)
    trinn = p.trinn.nummer
    if klasse == _ERSTATNING or (klasse == _BIDRAG and trinn == _SAERTILSKUDD):
        return _Plass((klasse, trinn))
    if klasse == _BIDRAG:
        periode = _periode(p)
        if periode is None:
            return _Plass((klasse, trinn), 2, UKJENT_FORFALL)
        return _Plass((klasse, trinn, -periode if trinn == _SISTE_SEKS_MAANEDER else periode))
    forfall = forfallet(p.krav, p.linje)
    if forfall is None:
        return _Plass((klasse, trinn), 2, UKJENT_FORFALL)
    return _Plass((klasse, trinn, forfall.toordinal()))


def _periode(p: Plassering) -> int | None:
    """Måneden kravet gjelder for: den oppgitte perioden, ellers måneden det forfalt."""
    dag = (p.linje.periode.fra if p.linje.periode else None) or forfallet(p.krav, p.linje)
    return None if dag is None else dag.year * 12 + dag.month


def forfallet(krav: Krav, linje: Kravlinje) -> date | None:
    """Forfallet linjen ordnes etter: hovedstolens for renter (§ 16-4 andre ledd andre punktum), ellers linjens eget."""
    if linje.type is Linjetype.RENTE:
        hoved = hovedstolen(krav, linje)
        return (hoved.forfall if hoved else None) or krav.forfall
    if linje.type is Linjetype.HOVEDSTOL:
        return linje.forfall or krav.forfall
    return linje.forfall


def _med_kravets_vekt(poster: Sequence[Post], beloep: Mapping[tuple[str, str], int]) -> tuple[Post, ...]:
    """Vekten er hele kravets rest, delt mellom kravets linjer med samme plass etter størrelsen på dem (F14)."""
    kravet: dict[str, int] = defaultdict(int)
    for (krav, _), oere in beloep.items():
        kravet[krav] += oere
    paa_plassen: dict[tuple[str, tuple[int, ...]], int] = defaultdict(int)
    for post in poster:
        paa_plassen[post.krav, post.plass] += post.beloep
    return tuple(
        attrs.evolve(p, vekt=Fraction(kravet[p.krav] * p.beloep, paa_plassen[p.krav, p.plass]) if p.beloep else 0)
        for p in poster
    )


# ---- Skattebetalingsforskriften § 13-6-1 andre ledd ----


def _etter_alder(
    med: Sequence[Plassering], beloep: Mapping[tuple[str, str], int], lesninger: Mapping[str, str]
) -> dict[tuple[str, str], _Plass]:
    """Eldre krav før yngre; gjelder de ulike innkrevere for samme år, det minste først."""
    kravdel = {p.id: _kravdel(p) for p in med}
    grupper: dict[tuple[int, int | None], list[Plassering]] = defaultdict(list)
    for p in med:
        grupper[_nummer(p), _aar(p, lesninger)].append(p)
    ukjente_klasser = {klasse for klasse, aar in grupper if aar is None}
    stilt: dict[tuple[str, str], _Plass] = {}
    for (klasse, aar), gruppe in grupper.items():
        if klasse in ukjente_klasser or aar is None:
            stilt |= {p.id: _Plass((klasse,), 1, UKJENT_FORFALL) for p in gruppe}
            continue
        noekler = _noekler(gruppe, kravdel, beloep)
        like = _like(noekler.values())
        for p in gruppe:
            noekkel = noekler[kravdel[p.id]]
            if noekkel in like:
                stilt[p.id] = _Plass((klasse, aar, noekkel), 3, LIKE_GAMLE)
            elif lesninger["F8"] == "hovedstol_foerst":
                stilt[p.id] = _Plass((klasse, aar, noekkel, int(p.linje.type is not Linjetype.HOVEDSTOL)))
            else:
                stilt[p.id] = _Plass((klasse, aar, noekkel))
    return stilt


def _kravdel(p: Plassering) -> tuple[str, str]:
    """Restansen linjen hører til: hovedstolen med tillegget til den."""
    hoved = p.linje if p.linje.type is Linjetype.HOVEDSTOL else hovedstolen(p.krav, p.linje)
    return p.krav.id, hoved.id if hoved else p.linje.id


def _restansens_forfall(p: Plassering) -> date | None:
    hoved = p.linje if p.linje.type is Linjetype.HOVEDSTOL else hovedstolen(p.krav, p.linje)
    return (hoved.forfall if hoved else None) or p.krav.forfall


def _aar(p: Plassering, lesninger: Mapping[str, str]) -> int | None:
    """Året kravet gjelder, eller forfaller, etter lesningen av F7."""
    hoved = p.linje if p.linje.type is Linjetype.HOVEDSTOL else hovedstolen(p.krav, p.linje)
    if lesninger["F7"] == "aar_saa_forfall" and hoved and hoved.periode and hoved.periode.fra:
        return hoved.periode.fra.year
    forfall = _restansens_forfall(p)
    return None if forfall is None else forfall.year


def _noekler(
    gruppe: Sequence[Plassering],
    kravdel: Mapping[tuple[str, str], tuple[str, str]],
    beloep: Mapping[tuple[str, str], int],
) -> dict[tuple[str, str], int]:
    """Det restansene for samme år ordnes etter: størrelsen når innkreverne er ulike, ellers forfallet."""
    if len({p.krav.innkrever for p in gruppe}) > 1:
        sum_: dict[tuple[str, str], int] = defaultdict(int)
        for p in gruppe:
            sum_[kravdel[p.id]] += beloep[p.id]
        return dict(sum_)
    # Er forfallet ukjent, men året kjent, regnes det som like gammelt som det eldste; da er plassen uviss.
    forfall = {kravdel[p.id]: _restansens_forfall(p) for p in gruppe}
    if None in forfall.values():
        return dict.fromkeys(forfall, 0)
    return {id_: dag.toordinal() for id_, dag in forfall.items() if dag is not None}


def _like(noekler: Iterable[int]) -> frozenset[int]:
    """Nøklene mer enn én restanse har."""
    sett = list(noekler)
    return frozenset(n for n in sett if sett.count(n) > 1)
