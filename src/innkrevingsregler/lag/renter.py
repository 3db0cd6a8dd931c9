"""Renten av et krav: hvilken som løper, fra når, rad for rad, og summen.

For hver forfallsdag spørres reglene gjennom tiden (`rentesegmenter`), og satsene de gir, regnes av kontoen
(`rentekonto`) med regnestykket i `renter`. Er noe åpent, er det ingen sum, og svaret sier hva som mangler. Tvilspunkter
som flytter penger, vises med summen i hver lesning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

import attrs

from ..avledning.felles import Faktarad
from ..avledning.rader import rad_for_krav
from ..avledning.renter import forsinkelsesregel
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from ..regelform.begreper.renter import KOMPENSASJON, RENTETILLEGG, Rentetillegg
from ..regelform.felter import KRAV, LINJE
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..renter import (
    Dekningsorden,
    Kompensasjon,
    Renteberegning,
    Rentehjemmel,
    Renterad,
    Skatterente,
    Tillegg,
    beregn,
    kompensasjon,
    skatterente,
)
from ..renter.satser import Satsperiode
from ..renter.skatt import SKATTEHJEMLER
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.satser import UtenforSerie
from ..rettskilder.tvil import tvilspunkt
from .felles import Emne, Status, status_for, unike
from .foreldelse import Linjeforeldelse
from .rentekonto import Konto, bevegelser, forutsetninger, konti
from .rentesegmenter import Rentesegment, aapne, manglende, plan, segmenter

PUNKTER = (
    "R1",
    "R2",
    "R3",
    "R4",
    "R5",
    "R6",
    "R7",
    "R8",
    "R9",
    "R10",
    "R11",
    "R12",
    "R13",
    "P50",
    "P51",
    "P58",
    "P75",
    "P76",
    "P77",
)
"""Tvilspunktene som kan flytte renten."""

_EN_DAG = timedelta(days=1)
_INGEN_PROGNOSE: Mapping[date, Decimal] = MappingProxyType({})
_IKKE_VARSLET = "det er ikke varslet om rente"
_FORELDELSEN_AAPEN = "det er ikke avgjort om kravet er foreldet; renten er regnet som om det ikke er det"
_IKKE_FORFALT = "renten er ikke begynt å løpe"
_RANGERT = (Status.KONFLIKT, Status.UTENFOR_DEKNING, Status.TRENGER, Status.SKJOENN, Status.TVIL, Status.AVGJORT)


@attrs.frozen(kw_only=True)
class Linjerente:
    """Renten av hovedstolene som forfalt samme dag.

    `fra` er første rentedag; None når renten ikke løper. `segmenter` er reglenes svar gjennom tiden. `sum` er renten, i
    hele kroner for skatt og avgift (da står avrundingen i `avrundet`); None når noe er åpent.
    """

    linjer: tuple[str, ...]
    forfall: date | None
    status: Status
    fra: date | None = None
    sum: Oere | None = None
    segmenter: tuple[Rentesegment, ...] = ()
    beregning: Renteberegning | None = None
    avrundet: Skatterente | None = None
    trenger: tuple[Variabel, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()

    @property
    def rader(self) -> tuple[Renterad, ...]:
        """Radene; tom når noe er åpent."""
        return () if self.beregning is None else self.beregning.rader


@attrs.frozen(kw_only=True)
class Lesningssum:
    """Summen når et tvilspunkt leses på en måte; None når svaret da er åpent."""

    punkt: str
    lesning: str
    sum: Oere | None


@attrs.frozen(kw_only=True)
class Renter:
    """Renten av kravet fram til `til`, dagen selv ikke medregnet.

    `alternativer` er summen i hver lesning av de tvilspunktene som flytter den. `tillegg` er rentetillegget som legges
    på én gang, i øre, med hjemlene; None når det ikke er noe. `kompensasjon` er standardkompensasjonen når den kan
    kreves. `prognose` er om noen rad bygger på en oppgitt sats.
    """

    til: date
    status: Status
    sum: Oere | None
    linjer: tuple[Linjerente, ...]
    alternativer: tuple[Lesningssum, ...] = ()
    forutsetninger: tuple[str, ...] = ()
    tillegg: tuple[Oere, tuple[Henvisning, ...]] | None = None
    kompensasjon: Kompensasjon | UtenforSerie | None = None

    @property
    def rader(self) -> tuple[Renterad, ...]:
        """Radene for alle linjene."""
        return tuple(rad for linje in self.linjer for rad in linje.rader)

    @property
    def trenger(self) -> tuple[Variabel, ...]:
        """Fakta som mangler, hvert én gang."""
        return unike(v for linje in self.linjer for v in linje.trenger)

    @property
    def hvorfor(self) -> tuple[str, ...]:
        """Grunnene til svaret, eller til at det er åpent."""
        return unike(grunn for linje in self.linjer for grunn in linje.hvorfor)

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Bestemmelsene svaret bygger på."""
        return unike(h for linje in self.linjer for h in linje.hjemler)

    @property
    def prognose(self) -> bool:
        """Om noen rad bygger på en sats den som spør, har oppgitt."""
        return any(rad.prognose for rad in self.rader)


def renter(
    emne: Emne,
    foreldelse: Sequence[Linjeforeldelse],
    *,
    til: date | None = None,
    prognose: Mapping[date, Decimal] = _INGEN_PROGNOSE,
) -> Renter:
    """Renten av kravet fram til `til` (ellers `per`), med det som har hendt til og med `per`."""
    slutt = til or emne.per
    svar = _svar(emne, foreldelse, slutt, prognose)
    alternativer = tuple(_alternativer(emne, foreldelse, slutt, prognose, svar))
    return _med_tvil(attrs.evolve(svar, alternativer=alternativer), emne.lesninger)


def _svar(emne: Emne, foreldelse: Sequence[Linjeforeldelse], til: date, prognose: Mapping[date, Decimal]) -> Renter:
    """Renten når tvilspunktene er lest slik emnet sier."""
    krav = emne.krav
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= emne.per)
    rad = rad_for_krav(krav, emne.per)
    tillegget = emne.motor.svar(RENTETILLEGG, rad, emne.lesninger)
    linjer = tuple(
        _linjerente(emne, rad, konto, hendt, foreldelse, til, prognose, tillegget) for konto in konti(krav, hendt)
    )
    if not linjer:
        linjer = (
            _aapen(Konto(linjer=(), tilhoerende=(), forfall=krav.forfall), Status.TRENGER, (LINJE.type.variabel,)),
        )
    status = min((linje.status for linje in linjer), key=_RANGERT.index)
    avgjort = all(linje.sum is not None for linje in linjer)
    summen = Oere(sum(linje.sum or 0 for linje in linjer)) if avgjort else None
    aapent_om_foreldelse = any(f.foreldet is None and f.siste_dag is None for f in foreldelse)
    return Renter(
        til=til,
        status=status,
        sum=summen,
        linjer=linjer,
        forutsetninger=(
            *forutsetninger(hendt),
            *(
                ("det er ikke avgjort om kravet er foreldet; renten er regnet som om det ikke er det",)
                * aapent_om_foreldelse
            ),
        ),
        tillegg=_engangstillegg(krav, tillegget),
        kompensasjon=_kompensasjonen(emne, rad, linjer),
    )


def _linjerente(
    emne: Emne,
    rad: Faktarad,
    konto: Konto,
    hendt: Sequence[Hendelse],
    foreldelse: Sequence[Linjeforeldelse],
    til: date,
    prognose: Mapping[date, Decimal],
    tillegget: Utfall,
) -> Linjerente:
    if konto.hvorfor is not None:
        return _aapen(konto, Status.UTENFOR_DEKNING, hvorfor=(konto.hvorfor,))
    om_kontoen = LatRad({"krav.forfall": konto.forfall}, under=rad)
    fra = _tidligst(emne.krav, konto, hendt)
    if fra is None:
        return _aapen(konto, Status.TRENGER, (KRAV.forfall.variabel,))
    svarene = segmenter(emne, om_kontoen, emne.krav, hendt, fra, til) if fra < til else ()
    if aapent := aapne(svarene):
        return _aapen_av_reglene(konto, svarene, aapent)
    satser = plan(svarene, prognose, emne.lesninger)
    hjemler = unike(h for s in svarene if s.grunnlag for h in s.grunnlag.hjemler)
    if not satser:
        return Linjerente(
            linjer=konto.id_er,
            forfall=konto.forfall,
            status=Status.AVGJORT,
            sum=Oere(0),
            segmenter=svarene,
            hvorfor=tuple(_hvorfor_ingen(svarene)),
            hjemler=hjemler,
        )
    if konto.mangler:
        return _aapen(konto, Status.TRENGER, konto.mangler, segmenter=svarene)
    stopp = _stopp(konto, foreldelse)
    if isinstance(stopp, Linjeforeldelse):
        return _aapen(konto, stopp.status, stopp.trenger, hvorfor=stopp.hvorfor, segmenter=svarene)
    return _regnet(emne, konto, hendt, svarene, satser, stopp, til, tillegget)


def _regnet(
    emne: Emne,
    konto: Konto,
    hendt: Sequence[Hendelse],
    svarene: tuple[Rentesegment, ...],
    satser: tuple[Satsperiode, ...],
    stopp: date | None,
    til: date,
    tillegget: Utfall,
) -> Linjerente:
    """Renten regnet av kontoen."""
    fra, lesninger = satser[0].fra, emne.lesninger
    endringer = bevegelser(emne.krav, konto, hendt, forsinkelsesregel(emne.krav, fra), lesninger)
    serie = next(s.serie for s in svarene if s.serie is not None)
    svar = beregn(
        konto.hovedstol,
        fra,
        til,
        hjemmel=satser,
        betalinger=endringer.betalinger,
        nedsettelser=endringer.nedsettelser,
        tillegg=tuple(_tillegg(konto, serie, fra, tillegget, lesninger)),
        stopp=stopp,
        # Uten valgt rekkefølge regnes det med hovedstolen først; tvilspunkt R12 viser den andre.
        orden=None if "R12" in lesninger else Dekningsorden.HOVEDSTOL_FOERST,
        kostnader=konto.av_type(Linjetype.OMKOSTNING),
        gebyrer=konto.av_type(Linjetype.GEBYR),
        lesninger={punkt: lesninger[punkt] for punkt in PUNKTER if punkt in lesninger},
    )
    if isinstance(svar, UtenforSerie):
        return _aapen(konto, Status.UTENFOR_DEKNING, hvorfor=(_uten_sats(serie, svar),), segmenter=svarene)
    avrundet = _hele_kroner(svar, serie, lesninger)
    return Linjerente(
        linjer=konto.id_er,
        forfall=konto.forfall,
        status=Status.AVGJORT,
        fra=fra,
        sum=svar.sum if avrundet is None else avrundet.rente,
        segmenter=svarene,
        beregning=svar,
        avrundet=avrundet,
        hvorfor=unike(g for s in svarene if s.grunnlag for g in s.grunnlag.spor.grunner),
        hjemler=unike((*svar.hjemler, *(avrundet.hjemler if avrundet else ()))),
    )


def _uten_sats(serie: Rentehjemmel, svar: UtenforSerie) -> str:
    return f"rentesatsen er ikke kjent {svar.dato}; oppgi den som prognose ({serie.value})"


def _hele_kroner(svar: Renteberegning, serie: Rentehjemmel, lesninger: Mapping[str, str]) -> Skatterente | None:
    """Avrundingen for skatt og avgift; None for andre krav."""
    if serie not in SKATTEHJEMLER:
        return None
    valgte = {"R6": lesninger["R6"]} if "R6" in lesninger else {}
    return skatterente(attrs.evolve(svar, hjemmel=serie), lesninger=valgte)


# ---- Det som er åpent ----


def _aapen(
    konto: Konto,
    status: Status,
    trenger: tuple[Variabel, ...] = (),
    *,
    hvorfor: tuple[str, ...] = (),
    segmenter: tuple[Rentesegment, ...] = (),
) -> Linjerente:
    return Linjerente(
        linjer=konto.id_er,
        forfall=konto.forfall,
        status=status,
        segmenter=segmenter,
        trenger=trenger,
        hvorfor=hvorfor,
        hjemler=unike(h for v in trenger for h in v.hjemler),
    )


def _aapen_av_reglene(konto: Konto, svarene: tuple[Rentesegment, ...], aapent: Iterable[Rentesegment]) -> Linjerente:
    statuser = [Status.TRENGER if s.mangler else status_for(s.utfall) for s in aapent]
    return Linjerente(
        linjer=konto.id_er,
        forfall=konto.forfall,
        status=min(statuser, key=_RANGERT.index),
        segmenter=svarene,
        trenger=manglende(aapent),
        hvorfor=unike(g for s in aapent if not s.mangler for g in hvorfor_i(s.utfall)),
        hjemler=unike(h for s in aapent for h in hjemler_i(s.utfall)),
    )


def _hvorfor_ingen(svarene: Sequence[Rentesegment]) -> Iterator[str]:
    """Hvorfor det ikke løper rente i noe segment."""
    if not svarene:
        yield _IKKE_FORFALT
    for segment in svarene:
        assert segment.grunnlag is not None
        if segment.serie is not None:
            yield _IKKE_FORFALT
        elif segment.gir_rente:
            yield _IKKE_VARSLET
        else:
            yield from segment.grunnlag.spor.grunner


def _tidligst(krav: Krav, konto: Konto, hendt: Sequence[Hendelse]) -> date | None:
    """En dag renten sikkert ikke løper før: den første dagen noe er kjent om kravet."""
    dager = (
        konto.forfall,
        krav.oppstaatt,
        krav.fastsatt,
        krav.rente_tilkjent_fra,
        krav.underliggende_forfall,
        krav.trekk_skulle_gjennomfoeres,
        *(linje.ilagt for linje in konto.linjer),
        *(h.dato for h in hendt),
    )
    if konto.forfall is not None and krav.underliggende_forfall is None and krav.rente_tilkjent_fra is None:
        # Ingen rente løper før forfall, unntatt for gebyrer som regnes fra ileggelsen, og den leses for seg (R4).
        ilagt = [dag for dag in (krav.fastsatt, *(linje.ilagt for linje in konto.linjer)) if dag is not None]
        return min(konto.forfall, *ilagt) if ilagt else konto.forfall
    return min((dag for dag in dager if dag is not None), default=None)


def _stopp(konto: Konto, foreldelse: Sequence[Linjeforeldelse]) -> date | Linjeforeldelse | None:
    """Første dag uten rente fordi hovedstolen er foreldet; tidslinjen selv når bare det, og ikke dagen, er kjent."""
    egne = [f for f in foreldelse if f.linje in konto.id_er]
    if (uviss := next((f for f in egne if f.foreldet and f.siste_dag is None), None)) is not None:
        return uviss
    dager = [f.siste_dag for f in egne if f.siste_dag is not None]
    return max(dager) + _EN_DAG if dager and len(dager) == len(egne) else None


# ---- Det som legges til ----


def _tillegg(
    konto: Konto, serie: Rentehjemmel, fra: date, tillegget: Utfall, lesninger: Mapping[str, str]
) -> Iterator[Tillegg]:
    """Rentene som bærer rente sammen med hovedstolen."""
    verdi = tillegget.verdi if isinstance(tillegget, Avgjort) else None
    med_rente = verdi == Rentetillegg.TI_PROSENT_MED_RENTE
    leses_med = verdi == Rentetillegg.TI_PROSENT and lesninger.get("P76") == "baerer"
    hjemler = hjemler_i(tillegget) if med_rente or leses_med else ()
    for linje in konto.rentebaerende:
        beloep = linje.beloep if linje.beloep is not None else linje.gjenstaar
        if beloep and (serie in SKATTEHJEMLER or med_rente or leses_med):
            yield Tillegg(dato=fra, beloep=beloep, hjemler=hjemler)
    if (med_rente or leses_med) and not konto.rentebaerende and konto.hovedstol:
        yield Tillegg(dato=fra, beloep=_ti_prosent(konto.hovedstol), hjemler=hjemler)


def _ti_prosent(beloep: Oere) -> Oere:
    """Ti prosent, avrundet til nærmeste øre, halve opp."""
    return Oere((beloep + 5) // 10)


def _engangstillegg(krav: Krav, tillegget: Utfall) -> tuple[Oere, tuple[Henvisning, ...]] | None:
    if not isinstance(tillegget, Avgjort) or tillegget.verdi == Rentetillegg.INGEN:
        return None
    hovedstol = sum(linje.beloep or 0 for linje in krav.linjer if linje.type is Linjetype.HOVEDSTOL)
    return _ti_prosent(Oere(hovedstol)), tillegget.hjemler


def _kompensasjonen(emne: Emne, rad: Faktarad, linjer: Iterable[Linjerente]) -> Kompensasjon | UtenforSerie | None:
    """Kompensasjonen som kan kreves når renten er begynt å løpe; beløpet er det som gjaldt den dagen."""
    foerste = min((linje.fra for linje in linjer if linje.fra is not None), default=None)
    svar = emne.motor.svar(KOMPENSASJON, rad, emne.lesninger)
    if foerste is None or not isinstance(svar, Avgjort) or svar.verdi is not True:
        return None
    return kompensasjon(foerste)


# ---- Tvil ----


def _alternativer(
    emne: Emne,
    foreldelse: Sequence[Linjeforeldelse],
    til: date,
    prognose: Mapping[date, Decimal],
    svar: Renter,
) -> Iterator[Lesningssum]:
    """Summen i hver lesning av de punktene som flytter den, når den ikke er valgt."""
    if svar.sum is None:
        return
    for id_ in PUNKTER:
        if id_ in emne.lesninger:
            continue
        summer = {}
        for lesning in tvilspunkt(id_).lesninger:
            lest = attrs.evolve(emne, lesninger=MappingProxyType({**emne.lesninger, id_: lesning.id}))
            summer[lesning.id] = _svar(lest, foreldelse, til, prognose).sum
        if len(set(summer.values())) > 1:
            for lesning_id, summen in summer.items():
                yield Lesningssum(punkt=id_, lesning=lesning_id, sum=summen)


def _med_tvil(svar: Renter, lesninger: Mapping[str, str]) -> Renter:
    """Statusen er tvil når et punkt uten forsiktig lesning flytter summen; da er det ingen sum."""
    uten_standard = any(tvilspunkt(a.punkt).standard is None for a in svar.alternativer)
    if uten_standard:
        return attrs.evolve(svar, status=Status.TVIL, sum=None)
    vises = any(tvilspunkt(a.punkt).vis_begge for a in svar.alternativer)
    return attrs.evolve(svar, status=Status.TVIL) if vises and svar.status is Status.AVGJORT else svar
