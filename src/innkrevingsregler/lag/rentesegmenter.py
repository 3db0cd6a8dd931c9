"""Rentegrunnlaget gjennom tiden: hvilken regel som gjelder fra dag til dag, og satsene det gir.

Reglene svarer for én dag. Tiden deles der et svar kan skifte – der en regel gjør skille mellom datoer, der katalogens
rad blir en annen, og der et forhold på kreditors side begynner og slutter – og det spørres én gang for hver del.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import attrs

from ..avledning import renter as avledning
from ..avledning.felles import Faktarad, art
from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav
from ..fakta.verdier import Basispunkt
from ..motor.svar import Motor
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.renter import RENTEGRUNNLAG
from ..regelform.felter import KRAV
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall
from ..regelform.variabler import Variabel, Verdi
from ..regelform.vilkaar import Ordnet, blader
from ..regelform.virkninger import Rentegrunnlag
from ..renter.satser import Avtalesats, Rentehjemmel, Satsperiode, avtaleplan, satsplan
from .felles import Emne
from .rentestart import foerste_dag

_EN_DAG = timedelta(days=1)
_AVTALESATSER = frozenset(sats.value for sats in Avtalesats)


@attrs.frozen(kw_only=True)
class Rentesegment:
    """Dagene fra og med `fra` til `til` (ikke medregnet), og det reglene svarer for dem.

    `grunnlag` er svaret når det er avgjort, eller den forsiktige lesningen når det er tvil. `loeper_fra` er dagen
    renten løper fra, også før segmentet begynner; None når den ikke løper. `mangler` er det som må være kjent.
    `prosent` er satsen partene har bestemt; None når loven bestemmer den.
    """

    fra: date
    til: date
    utfall: Utfall
    grunnlag: Avgjort | None
    loeper_fra: date | None = None
    mangler: tuple[Variabel, ...] = ()
    prosent: Decimal | None = None

    @property
    def serie(self) -> Rentehjemmel | Avtalesats | None:
        """Bestemmelsen satsen følger av, eller avtalen, når renten løper."""
        verdi = None if self.grunnlag is None else self.grunnlag.verdi
        if not isinstance(verdi, Rentegrunnlag) or self.loeper_fra is None:
            return None
        return Avtalesats(verdi.serie) if verdi.serie in _AVTALESATSER else Rentehjemmel(verdi.serie)

    @property
    def foerste_rentedag(self) -> date | None:
        """Første dag i segmentet renten løper."""
        if self.loeper_fra is None or self.loeper_fra >= self.til:
            return None
        return max(self.loeper_fra, self.fra)

    @property
    def gir_rente(self) -> bool:
        """Om regelen gir rente når vilkåret om varsel er oppfylt."""
        return self.grunnlag is not None and isinstance(self.grunnlag.verdi, Rentegrunnlag)

    @property
    def avgjort(self) -> bool:
        """Om svaret er kjent, og dagen det regnes fra."""
        return self.grunnlag is not None and not self.mangler


def segmenter(
    emne: Emne, rad: Faktarad, krav: Krav, hendt: Sequence[Hendelse], fra: date, til: date
) -> tuple[Rentesegment, ...]:
    """Segmentene fra og med `fra` til `til`. `rad` er fakta om kravet, og `hendt` det som har hendt med det."""
    skiller = {*_reglenes_skiller(emne.motor), *avledning.skiftedager(krav)}
    dager = [fra, *sorted(dag for dag in skiller if fra < dag < til), til]
    sendt = dict(avledning.rentevarsler(krav, emne.per))
    return tuple(_slaatt_sammen(_segment(emne, rad, krav, hendt, sendt, a, b) for a, b in pairwise(dager) if a < b))


def _segment(
    emne: Emne,
    rad: Faktarad,
    krav: Krav,
    hendt: Sequence[Hendelse],
    sendt: Mapping[date, date],
    fra: date,
    til: date,
) -> Rentesegment:
    den_dagen: dict[str, Verdi | None] = {
        **avledning.om_krav(krav, fra, hendt),
        "krav.per": fra,
        "krav.art": art(krav, fra),
    }
    om_dagen = LatRad(den_dagen, under=rad)
    utfall = emne.motor.svar(RENTEGRUNNLAG, om_dagen, emne.lesninger)
    grunnlag = _valgt(utfall)
    if grunnlag is None or not isinstance(grunnlag.verdi, Rentegrunnlag):
        return Rentesegment(fra=fra, til=til, utfall=utfall, grunnlag=grunnlag)
    dag = foerste_dag(grunnlag.verdi, om_dagen, emne.lesninger, sendt)
    if isinstance(dag, Variabel):
        return Rentesegment(fra=fra, til=til, utfall=utfall, grunnlag=grunnlag, mangler=(dag,))
    segment = Rentesegment(fra=fra, til=til, utfall=utfall, grunnlag=grunnlag, loeper_fra=dag)
    if grunnlag.verdi.serie not in _AVTALESATSER:
        return segment
    felt, prosent = _avtalt(krav, Avtalesats(grunnlag.verdi.serie))
    if prosent is None:
        return attrs.evolve(segment, mangler=(felt,))
    return attrs.evolve(segment, prosent=Decimal(prosent) / 100)


def _avtalt(krav: Krav, slag: Avtalesats) -> tuple[Variabel, Basispunkt | None]:
    """Faktumet satsen står i, og satsen; None når den ikke er oppgitt."""
    if slag is Avtalesats.LOEPENDE_RENTE:
        return KRAV.loepende_rente.variabel, krav.loepende_rente
    return KRAV.avtalt_forsinkelsesrente.variabel, krav.avtalt_forsinkelsesrente


def _valgt(utfall: Utfall) -> Avgjort | None:
    """Svaret det regnes med: det avgjorte, eller den forsiktige lesningen."""
    if isinstance(utfall, Tvil):
        utfall = utfall.standard or utfall
    return utfall if isinstance(utfall, Avgjort) else None


def _slaatt_sammen(alle: Iterable[Rentesegment]) -> Iterator[Rentesegment]:
    """Naboer med samme svar som ett."""
    forrige: Rentesegment | None = None
    for segment in alle:
        if forrige is not None and attrs.evolve(forrige, fra=segment.fra, til=segment.til) == segment:
            forrige = attrs.evolve(forrige, til=segment.til)
            continue
        if forrige is not None:
            yield forrige
        forrige = segment
    if forrige is not None:
        yield forrige


@functools.lru_cache(maxsize=8)
def _reglenes_skiller(motor: Motor) -> tuple[date, ...]:
    """Første dag etter hvert skille reglene gjør mellom dager det spørres om."""
    bok, neste, sett = motor.regelbok, [RENTEGRUNNLAG()], set[Spoersmaal]()
    dager = set[date]()
    while neste:
        spoersmaal = neste.pop()
        if spoersmaal not in sett:
            sett.add(spoersmaal)
            neste += bok.bygger_paa[spoersmaal]
            alle = (b for v in bok.virksomme[spoersmaal] for b in blader(v.vilkaar))
            dager.update(_skille(b) for b in alle if isinstance(b, Ordnet) and b.variabel.noekkel == "krav.per")
    return tuple(sorted(dager))


def _skille(blad: Ordnet) -> date:
    """Den første dagen på den senere siden av skillet."""
    assert isinstance(blad.grense, date)
    return blad.grense if blad.operator.value in ("<", ">=") else blad.grense + _EN_DAG


# ---- Satsene ----


def plan(
    segmentene: Iterable[Rentesegment], prognose: Mapping[date, Decimal], lesninger: Mapping[str, str]
) -> tuple[Satsperiode, ...]:
    """Satsene fra første rentedag, med null der renten ikke løper etter at den er begynt.

    Dager satsen ikke er kjent, er ikke med; regnestykket sier da hvilken dag som mangler.
    """
    perioder: list[Satsperiode] = []
    for segment in segmentene:
        perioder += _satser(segment, prognose, lesninger, begynt=bool(perioder))
    return tuple(perioder)


def _satser(
    segment: Rentesegment, prognose: Mapping[date, Decimal], lesninger: Mapping[str, str], *, begynt: bool
) -> Iterator[Satsperiode]:
    foerste = segment.foerste_rentedag
    slutt = segment.til if foerste is None else foerste
    if begynt and segment.fra < slutt and segment.grunnlag is not None:
        yield _uten_rente(segment, slutt)
    if foerste is None or segment.serie is None:
        return
    assert segment.grunnlag is not None
    ved_hver = lesninger.get("R1") == "ved_hver_forskrift"
    if isinstance(segment.serie, Avtalesats):
        assert segment.prosent is not None
        satsene = avtaleplan(segment.serie, segment.prosent, foerste, segment.til)
    else:
        aktuell = {dag: prosent for dag, prosent in prognose.items() if _kan_spaas(segment.serie, dag)}
        satsene = satsplan(segment.serie, prognose=aktuell, ved_hver_forskrift=ved_hver)
    for periode in satsene:
        fra, til = max(periode.fra, foerste), min(periode.til, segment.til)
        if fra < til:
            hjemler = tuple(dict.fromkeys((*segment.grunnlag.hjemler, *periode.hjemler)))
            yield attrs.evolve(periode, fra=fra, til=til, hjemler=hjemler)


def _kan_spaas(serie: Rentehjemmel, dag: date) -> bool:
    """En bestemmelse som ikke lenger gjelder, har ingen sats å spå."""
    return serie is not Rentehjemmel.SI_LOVEN_7


def _uten_rente(segment: Rentesegment, til: date) -> Satsperiode:
    assert segment.grunnlag is not None
    hjemler = segment.grunnlag.hjemler
    return Satsperiode(fra=segment.fra, til=til, prosent=Decimal(0), hjemler=hjemler, pause=True)


def aapne(segmentene: Iterable[Rentesegment]) -> tuple[Rentesegment, ...]:
    """Segmentene svaret mangler for."""
    return tuple(s for s in segmentene if not s.avgjort)


def manglende(segmentene: Iterable[Rentesegment]) -> tuple[Variabel, ...]:
    """Det som må være kjent for å avgjøre segmentene, hvert én gang."""
    alle: dict[Variabel, None] = {}
    for segment in segmentene:
        fakta = segment.utfall.fakta if isinstance(segment.utfall, Trenger) else ()
        alle.update(dict.fromkeys((*fakta, *segment.mangler)))
    return tuple(alle)
