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
from ..avledning.rente_avhenger import avgjoerende_faktum
from ..avledning.renter import GEBYR_ETTER_UKER, forsinkelsesregel
from ..avledning.skatterente import ordinaert_forfall
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Trekkutbetaling
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from ..regelform.begreper.renter import KOMPENSASJON, LEMPING, RENTETILLEGG, Rentetillegg
from ..regelform.felter import KRAV, LINJE
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Rentegrunnlag
from ..renter import (
    Dekningsorden,
    Kompensasjon,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    Renterad,
    Saldo,
    Skatterente,
    Tillegg,
    beregn,
    kompensasjon,
    skatterente,
)
from ..renter.satser import Avtalesats, Satsperiode
from ..renter.skatt import SKATTEHJEMLER
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import SKATTEBETALINGSLOVEN
from ..rettskilder.satser import UtenforSerie
from ..rettskilder.tvil import tvilspunkt
from .felles import Emne, Status, status_for, unike
from .foreldelse import Linjeforeldelse
from .rentefordeling import fordelt
from .rentekonto import SKATTEREGLER, Konto, bevegelser, er_fri, forutsetninger, konti, uten_rente
from .rentesegmenter import Rentesegment, aapne, manglende, plan, segmenter
from .skattetillegg import Skattetillegg, skattetillegg, staar_som_linje

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
    "P9",
    "P10",
    "P50",
    "P51",
    "P58",
    "P75",
    "P76",
    "P77",
    "P171",
    "P182",
    "P184",
)
"""Tvilspunktene som kan flytte renten."""
_BARE_REGLER = frozenset({"R7", "R8", "R9", "R10", "P9", "P10", "P58", "P75", "P184"})
_REGELPUNKTER = ("R4", "R5", *sorted(_BARE_REGLER))
_REGNES_MED = {"P10": "rente_11_1"}
"""Lesningen radene regnes med der punktet ikke har noen forsiktig lesning. Summen står da bare i lesningene."""
_STANDARDER = _REGNES_MED | {id_: standard for id_ in PUNKTER if (standard := tvilspunkt(id_).standard) is not None}

_GRUNNLAGET = SKATTEBETALINGSLOVEN.p("11-1").l(1).pkt(2)
_PARAGRAF_15 = "INNKREVINGSLOVEN_15"
_EN_DAG = timedelta(days=1)
_INGEN_PROGNOSE: Mapping[date, Decimal] = MappingProxyType({})
_LEMPES = frozenset({Rentehjemmel.FORSINKELSESRENTELOVEN, Rentehjemmel.FORSINKELSESRENTELOVEN_FORBRUKER, *Avtalesats})
_IKKE_VARSLET = "det er ikke varslet om rente"
_FORELDELSEN_AAPEN = "det er ikke avgjort om kravet er foreldet; renten er regnet som om det ikke er det"
_IKKE_FORFALT = "renten er ikke begynt å løpe"
_TILLEGGET_IKKE_KJENT = "renten som skal legges til skatten før forfall, er ikke kjent og ikke med i grunnlaget"
_TILLEGGET_PAA_FLERE = (
    "renten som er lagt til skatten før forfall, er ikke delt på forfallsdagene; oppgi den som linjer"
)
_RANGERT = (Status.KONFLIKT, Status.UTENFOR_DEKNING, Status.TRENGER, Status.SKJOENN, Status.TVIL, Status.AVGJORT)


@attrs.frozen(kw_only=True)
class Linjerente:
    """Renten av hovedstolene som forfalt samme dag.

    `fra` er første rentedag; None når renten ikke løper. `segmenter` er reglenes svar gjennom tiden. `sum` er renten, i
    hele kroner for skatt og avgift (da står avrundingen i `avrundet`); None når noe er åpent. `uten_rente` er det som
    står når det ikke løper rente; None når det ikke er kjent. `konto` er det renten er regnet av.
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
    uten_rente: Oere | None = None
    konto: Konto | None = attrs.field(default=None, repr=False, eq=False)

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
class Kombinasjonssum:
    """Summen når flere tvilspunkter leses på hver sin måte samtidig; None når svaret da er åpent."""

    lesninger: tuple[tuple[str, str], ...]
    sum: Oere | None


@attrs.frozen(kw_only=True)
class Renter:
    """Renten av kravet fram til `til`, dagen selv ikke medregnet.

    `alternativer` er summen i hver lesning av de tvilspunktene som flytter den. `kombinasjoner` er summen når både
    forfallsdagen og delen av kravet en betaling dekker, leses på hver måte (P171 og R12). `hviler_paa` er lesningene av
    de andre punktene svaret bygger på, der enhver lesning gir samme sum. `tillegg` er rentetillegget som legges
    på én gang, i øre, med hjemlene; None når det ikke er noe. `kompensasjon` er standardkompensasjonen når den kan
    kreves. `lemping` er om renten kan settes ned; None når den ikke følger forsinkelsesrenteloven. `skattetillegg` er
    renten som legges til skatt og avgift før forfall; None for andre krav. `prognose` er om noen rad bygger på en
    oppgitt sats.
    """

    til: date
    status: Status
    sum: Oere | None
    linjer: tuple[Linjerente, ...]
    alternativer: tuple[Lesningssum, ...] = ()
    kombinasjoner: tuple[Kombinasjonssum, ...] = ()
    hviler_paa: tuple[tuple[str, str], ...] = ()
    forutsetninger: tuple[str, ...] = ()
    tillegg: tuple[Oere, tuple[Henvisning, ...]] | None = None
    kompensasjon: Kompensasjon | UtenforSerie | None = None
    skattetillegg: Skattetillegg | None = None
    lemping: Utfall | None = None

    @property
    def lavest(self) -> Oere | None:
        """Den laveste summen noen lesning gir; None når noen av dem er åpen."""
        return min(self._summene) if self._summene else None

    @property
    def hoeyest(self) -> Oere | None:
        """Den høyeste summen noen lesning gir; None når noen av dem er åpen."""
        return max(self._summene) if self._summene else None

    @property
    def _summene(self) -> tuple[Oere, ...]:
        lest = (*(a.sum for a in self.alternativer), *(k.sum for k in self.kombinasjoner))
        alle = lest or (self.sum,)
        kjente = tuple(s for s in alle if s is not None)
        return kjente if len(kjente) == len(alle) else ()

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
    """Renten av kravet fram til `til` (ellers `per`), med det som har hendt til og med `per`.

    Tvilspunktene leses forsiktig når den som spør, ikke har valgt; de som da ville flyttet summen, er alternativer.
    """
    krav = emne.krav
    oppdrag = _Oppdrag(
        emne=emne,
        foreldelse=tuple(foreldelse),
        til=til or emne.per,
        prognose=prognose,
        hendt=tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= emne.per),
        rad=rad_for_krav(krav, emne.per),
    )
    svar = _svar(oppdrag, _STANDARDER | dict(emne.lesninger))
    alternativer = tuple(_alternativer(oppdrag, svar))
    kombinasjoner = tuple(_kombinasjoner(oppdrag, alternativer))
    flytter = {a.punkt for a in alternativer}
    grunnlag = _STANDARDER | dict(emne.lesninger)
    hviler = tuple((id_, grunnlag[id_]) for id_ in _brukte(oppdrag, svar) if id_ not in flytter and id_ in grunnlag)
    return _med_tvil(attrs.evolve(svar, alternativer=alternativer, kombinasjoner=kombinasjoner, hviler_paa=hviler))


@attrs.frozen(kw_only=True)
class _Oppdrag:
    """Det som er det samme i alle lesninger. `regnet` er segmentene som alt er funnet."""

    emne: Emne
    foreldelse: tuple[Linjeforeldelse, ...]
    til: date
    prognose: Mapping[date, Decimal]
    hendt: tuple[Hendelse, ...]
    rad: Faktarad
    regnet: dict[tuple[object, ...], tuple[Rentesegment, ...]] = attrs.field(factory=dict)

    def segmenter(self, konto: Konto, fra: date, lesninger: Mapping[str, str]) -> tuple[Rentesegment, ...]:
        """Reglenes svar for kontoen fra dagen av, i denne lesningen."""
        til = self.til + _EN_DAG if lesninger.get("R3") == "dagen_etter" else self.til
        noekkel = (konto.id_er, fra, til, *(lesninger.get(punkt) for punkt in _REGELPUNKTER))
        if noekkel not in self.regnet:
            emne = attrs.evolve(self.emne, lesninger=lesninger)
            om_kontoen = {"krav.forfall": konto.forfall, **ordinaert_forfall(konto.ordinaert_forfall)}
            rad = LatRad(om_kontoen, under=self.rad)
            self.regnet[noekkel] = segmenter(emne, rad, emne.krav, self.hendt, fra, til) if fra < til else ()
        return self.regnet[noekkel]


def _svar(oppdrag: _Oppdrag, lesninger: Mapping[str, str]) -> Renter:
    """Renten når tvilspunktene er lest slik."""
    emne, hendt, rad = oppdrag.emne, oppdrag.hendt, oppdrag.rad
    tillegget = emne.motor.svar(RENTETILLEGG, rad, lesninger)
    skatt = skattetillegg(emne, rad, hendt, lesninger)
    kontoene = konti(emne.krav, hendt)
    if skatt is not None:
        skatt = attrs.evolve(skatt, i_grunnlaget=_kan_legges_til(emne, skatt, kontoene))
    lagt_til = _Lagt(tillegget, skatt)
    kontoene = _med_frie(oppdrag, kontoene, lesninger, lagt_til)
    linjer = tuple(_linjerente(oppdrag, konto, lesninger, lagt_til) for konto in kontoene)
    if not linjer:
        uten = Konto(linjer=(), tilhoerende=(), forfall=emne.krav.forfall)
        linjer = (_aapen(uten, Status.TRENGER, (LINJE.type.variabel,)),)
    status = min((linje.status for linje in linjer), key=_RANGERT.index)
    avgjort = all(linje.sum is not None for linje in linjer)
    aapen_foreldelse = any(f.foreldet is None and f.siste_dag is None for f in oppdrag.foreldelse)
    return Renter(
        til=oppdrag.til,
        status=status,
        sum=Oere(sum(linje.sum or 0 for linje in linjer)) if avgjort else None,
        linjer=linjer,
        forutsetninger=(
            *forutsetninger(hendt, lesninger, flere_forfall=len(kontoene) > 1),
            *((_FORELDELSEN_AAPEN,) if aapen_foreldelse else ()),
            *_om_skattetillegget(emne, skatt),
        ),
        tillegg=_engangstillegg(emne.krav, tillegget),
        kompensasjon=_kompensasjonen(emne, rad, linjer),
        skattetillegg=skatt,
        lemping=emne.motor.svar(LEMPING, rad, lesninger) if _kan_lempes(linjer) else None,
    )


def _med_frie(
    oppdrag: _Oppdrag, kontoene: tuple[Konto, ...], lesninger: Mapping[str, str], lagt_til: _Lagt
) -> tuple[Konto, ...]:
    """Kontiene med det som ikke nevner linjer, delt på dem."""
    if any(konto.mangler for konto in kontoene):
        return kontoene
    krav = oppdrag.emne.krav

    def saldo(konto: Konto, dag: date) -> Saldo:
        til_da = attrs.evolve(oppdrag, til=dag, hendt=tuple(h for h in oppdrag.hendt if h.dato and h.dato <= dag))
        svar = _linjerente(til_da, konto, lesninger, lagt_til)
        return (svar.beregning or uten_rente(krav, konto, til_da.hendt, dag, lesninger)).saldo

    likt = any(konto.forfall and forsinkelsesregel(krav, konto.forfall) in SKATTEREGLER for konto in kontoene)
    return fordelt(kontoene, oppdrag.hendt, lesninger, saldo, likt=likt)


def _kan_lempes(linjer: Iterable[Linjerente]) -> bool:
    """Om det løper rente etter forsinkelsesrenteloven § 2, eller avtalt rente."""
    return any(s.serie in _LEMPES for linje in linjer for s in linje.segmenter)


@attrs.frozen
class _Lagt:
    """Rentene som legges til: tillegget i trygden, og renten av skatt før forfall."""

    trygd: Utfall
    skatt: Skattetillegg | None


def _kan_legges_til(emne: Emne, skatt: Skattetillegg, kontoene: Sequence[Konto]) -> bool:
    """Om renten som er regnet ut, skal med i grunnlaget. Den deles ikke stille på flere forfallsdager."""
    return bool(skatt.sum) and len(kontoene) == 1 and not staar_som_linje(emne)


def _om_skattetillegget(emne: Emne, skatt: Skattetillegg | None) -> Iterator[str]:
    """Det som er lagt til grunn når renten før forfall ikke er med i grunnlaget."""
    if skatt is None or skatt.i_grunnlaget or skatt.sum == 0 or staar_som_linje(emne):
        return
    yield _TILLEGGET_IKKE_KJENT if skatt.sum is None else _TILLEGGET_PAA_FLERE


def _linjerente(oppdrag: _Oppdrag, konto: Konto, lesninger: Mapping[str, str], lagt_til: _Lagt) -> Linjerente:
    fra = _tidligst(oppdrag.emne.krav, konto, oppdrag.hendt, lesninger.get("R4") == "fra_varsel")
    if fra is None:
        return _aapen(konto, Status.TRENGER, (KRAV.forfall.variabel,))
    svarene = oppdrag.segmenter(konto, fra, lesninger)
    if aapent := aapne(svarene):
        return _aapen_av_reglene(oppdrag.emne.krav, konto, svarene, aapent)
    satser = plan(svarene, oppdrag.prognose, lesninger)
    foerste = next((dag for s in svarene if (dag := s.foerste_rentedag)), None)
    if foerste is None or foerste >= oppdrag.til:
        return Linjerente(
            linjer=konto.id_er,
            forfall=konto.forfall,
            status=Status.AVGJORT,
            sum=Oere(0),
            segmenter=svarene,
            hvorfor=unike(_hvorfor_ingen(svarene)),
            hjemler=unike(h for s in svarene if s.grunnlag for h in s.grunnlag.hjemler),
            uten_rente=None if konto.mangler else _staar(konto, oppdrag),
            konto=konto,
        )
    if konto.mangler:
        return _aapen(konto, Status.TRENGER, konto.mangler, segmenter=svarene)
    stopp = _stopp(konto, oppdrag.foreldelse, oppdrag.til)
    if isinstance(stopp, Linjeforeldelse):
        return _aapen(konto, stopp.status, stopp.trenger, hvorfor=stopp.hvorfor, segmenter=svarene)
    return _regnet(oppdrag, konto, svarene, satser, foerste, stopp, lesninger, lagt_til)


def _regnet(
    oppdrag: _Oppdrag,
    konto: Konto,
    svarene: tuple[Rentesegment, ...],
    satser: tuple[Satsperiode, ...],
    fra: date,
    stopp: date | None,
    lesninger: Mapping[str, str],
    lagt_til: _Lagt,
) -> Linjerente:
    """Renten regnet av kontoen."""
    krav = oppdrag.emne.krav
    endringer = bevegelser(krav, konto, oppdrag.hendt, forsinkelsesregel(krav, fra), lesninger)
    serie = next(s.serie for s in svarene if s.serie is not None)
    try:
        svar = beregn(
            konto.hovedstol,
            fra,
            oppdrag.til,
            hjemmel=satser,
            betalinger=endringer.betalinger,
            nedsettelser=endringer.nedsettelser,
            tillegg=tuple(_tillegg(konto, serie, fra, lagt_til, lesninger)),
            stopp=stopp,
            # Uten valgt rekkefølge regnes det med hovedstolen først; tvilspunkt R12 viser den andre.
            orden=None if "R12" in lesninger else Dekningsorden.HOVEDSTOL_FOERST,
            kostnader=konto.av_type(Linjetype.OMKOSTNING),
            gebyrer=konto.av_type(Linjetype.GEBYR),
            lesninger={punkt: lesninger[punkt] for punkt in PUNKTER if punkt in lesninger},
        )
    except Rentefeil as feil:
        # Beløp og dager kan hver for seg være lovlige, men for store til sammen.
        return _aapen(konto, Status.UTENFOR_DEKNING, hvorfor=(str(feil),), segmenter=svarene)
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
        konto=konto,
        beregning=svar,
        avrundet=avrundet,
        hvorfor=unike(g for s in svarene if s.grunnlag for g in s.grunnlag.spor.grunner),
        hjemler=unike((*svar.hjemler, *(avrundet.hjemler if avrundet else ()))),
    )


def _staar(konto: Konto, oppdrag: _Oppdrag) -> Oere:
    """Det som står igjen av kontoen når det ikke er rente av den."""
    endringer = bevegelser(oppdrag.emne.krav, konto, oppdrag.hendt, None, {})
    borte = sum(b.beloep for b in endringer.betalinger) + sum(n.beloep for n in endringer.nedsettelser)
    alt = konto.hovedstol + konto.av_type(Linjetype.OMKOSTNING) + konto.av_type(Linjetype.GEBYR)
    return Oere(max(alt - borte, 0))


def _uten_sats(serie: Rentehjemmel | Avtalesats, svar: UtenforSerie) -> str:
    return f"rentesatsen er ikke kjent {svar.dato}; oppgi den som prognose ({serie.value})"


def _hele_kroner(
    svar: Renteberegning, serie: Rentehjemmel | Avtalesats, lesninger: Mapping[str, str]
) -> Skatterente | None:
    """Avrundingen for skatt og avgift; None for andre krav."""
    if isinstance(serie, Avtalesats) or serie not in SKATTEHJEMLER:
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


def _aapen_av_reglene(
    krav: Krav, konto: Konto, svarene: tuple[Rentesegment, ...], aapent: Sequence[Rentesegment]
) -> Linjerente:
    statuser = [Status.TRENGER if s.mangler else status_for(s.utfall) for s in aapent]
    return Linjerente(
        linjer=konto.id_er,
        forfall=konto.forfall,
        status=min(statuser, key=_RANGERT.index),
        segmenter=svarene,
        trenger=unike(v for s in aapent for v in _mangler(krav, s)),
        hvorfor=unike(g for s in aapent if _sier_hvorfor(s) for g in hvorfor_i(s.utfall)),
        hjemler=unike(h for s in aapent for h in hjemler_i(s.utfall)),
    )


_AVGJOERENDE = {felt.variabel.noekkel: felt.variabel for felt in (KRAV.ilagt_av, KRAV.bare_avregnet)}


def _mangler(krav: Krav, segment: Rentesegment) -> tuple[Variabel, ...]:
    """Det som mangler; bare faktumet regelen avhenger av, når det er ett bestemt."""
    fakta = manglende((segment,))
    avgjoerende = avgjoerende_faktum(krav, segment.fra)
    if avgjoerende is not None and any(v.noekkel == "krav.forsinkelsesregel" for v in fakta):
        return (_AVGJOERENDE[avgjoerende],)
    return fakta


def _sier_hvorfor(segment: Rentesegment) -> bool:
    """Fakta som mangler, står for seg."""
    return not segment.mangler and not isinstance(segment.utfall, Trenger)


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


def _tidligst(krav: Krav, konto: Konto, hendt: Sequence[Hendelse], foer_forfall: bool) -> date | None:
    """En dag renten sikkert ikke løper før: forfall, eller den første dagen noe er kjent om kravet.

    `foer_forfall` er om renten kan begynne før forfall (tvilspunkt R4).
    """
    ilagt = (krav.fastsatt, *(linje.ilagt for linje in konto.linjer))
    dager = (
        konto.forfall,
        krav.oppstaatt,
        *ilagt,
        krav.rente_tilkjent_fra,
        krav.underliggende_forfall,
        krav.trekk_utbetalt,
        krav.trekk_skulle_gjennomfoeres,
        *(h.dato for h in hendt),
    )
    if konto.forfall and not (foer_forfall or krav.underliggende_forfall or krav.rente_tilkjent_fra):
        # Bare gebyrer som bærer rente fra ileggelsen, kan ha rente før forfall.
        fra_ileggelsen = forsinkelsesregel(krav, konto.forfall) in GEBYR_ETTER_UKER
        return min(konto.forfall, *(dag for dag in ilagt if dag)) if fra_ileggelsen else konto.forfall
    return min((dag for dag in dager if dag is not None), default=None)


def _stopp(konto: Konto, foreldelse: Sequence[Linjeforeldelse], til: date) -> date | Linjeforeldelse | None:
    """Første dag uten rente fordi hovedstolen er foreldet; tidslinjen selv når bare det, og ikke dagen, er kjent.

    None når det er etter `til`.
    """
    egne = [f for f in foreldelse if f.linje in konto.id_er]
    if (uviss := next((f for f in egne if f.foreldet and f.siste_dag is None), None)) is not None:
        return uviss
    dager = [f.siste_dag for f in egne if f.siste_dag is not None]
    siste = max(dager) if dager and len(dager) == len(egne) else til
    return siste + _EN_DAG if siste < til else None


# ---- Det som legges til ----


def _tillegg(
    konto: Konto, serie: Rentehjemmel | Avtalesats, fra: date, lagt_til: _Lagt, lesninger: Mapping[str, str]
) -> Iterator[Tillegg]:
    """Rentene som bærer rente sammen med hovedstolen."""
    tillegget, skatt = lagt_til.trygd, lagt_til.skatt
    verdi = tillegget.verdi if isinstance(tillegget, Avgjort) else None
    med_rente = verdi == Rentetillegg.TI_PROSENT_MED_RENTE
    leses_med = verdi == Rentetillegg.TI_PROSENT and lesninger.get("P76") == "baerer"
    hjemler = hjemler_i(tillegget) if med_rente or leses_med else ()
    for linje in konto.rentebaerende:
        beloep = linje.beloep if linje.beloep is not None else linje.gjenstaar
        if beloep and (serie in SKATTEHJEMLER or med_rente or leses_med):
            yield Tillegg(dato=fra, beloep=beloep, hjemler=hjemler)
    if (med_rente or leses_med) and not konto.rentebaerende and (ti := _ti_prosent(konto.hovedstol)):
        yield Tillegg(dato=fra, beloep=ti, hjemler=hjemler)
    if skatt is not None and skatt.i_grunnlaget and skatt.sum and serie in SKATTEHJEMLER:
        yield Tillegg(dato=fra, beloep=skatt.sum, hjemler=(_GRUNNLAGET, *skatt.hjemler))


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


def _alternativer(oppdrag: _Oppdrag, svar: Renter) -> Iterator[Lesningssum]:
    """Summen i hver lesning av de punktene som flytter den, når den som spør, ikke har valgt."""
    if svar.sum is None:
        return
    valgte = oppdrag.emne.lesninger
    grunnlag = _STANDARDER | dict(valgte)
    for id_ in PUNKTER:
        if id_ in valgte or (id_ in _BARE_REGLER and not _reglene_er_i_tvil(oppdrag, svar)):
            continue
        if id_ == "P171" and not (len(svar.linjer) > 1 and any(map(er_fri, oppdrag.hendt))):
            continue
        summer = {
            lesning.id: svar.sum
            if lesning.id == grunnlag.get(id_)
            else _svar(oppdrag, {**grunnlag, id_: lesning.id}).sum
            for lesning in tvilspunkt(id_).lesninger
        }
        if len(set(summer.values())) > 1:
            yield from (Lesningssum(punkt=id_, lesning=lesning, sum=summen) for lesning, summen in summer.items())


def _kombinasjoner(oppdrag: _Oppdrag, alternativer: Sequence[Lesningssum]) -> Iterator[Kombinasjonssum]:
    """Summen i hver lesning av P171 sammen med hver av R12, når den som spør, ikke har valgt noen av dem."""
    valgte = oppdrag.emne.lesninger
    if not any(a.punkt == "P171" for a in alternativer) or "R12" in valgte:
        return
    for forfallet in tvilspunkt("P171").lesninger:
        for delen in tvilspunkt("R12").lesninger:
            lest = {"P171": forfallet.id, "R12": delen.id}
            svar = _svar(oppdrag, {**_STANDARDER, **valgte, **lest})
            yield Kombinasjonssum(lesninger=tuple(lest.items()), sum=svar.sum)


def _brukte(oppdrag: _Oppdrag, svar: Renter) -> tuple[str, ...]:
    """Tvilspunktene svaret bygger på en lesning av, i registerets rekkefølge."""
    brukt: set[str] = set()
    for linje in svar.linjer:
        for segment in linje.segmenter:
            verdi = None if segment.grunnlag is None else segment.grunnlag.verdi
            if isinstance(verdi, Rentegrunnlag) and segment.foerste_rentedag and verdi.serie == _PARAGRAF_15:
                brukt |= ({"R5"} if verdi.etter else set()) | ({"R4"} if verdi.tidligst else set())
            brukt |= {punkt for punkt, _ in getattr(segment.utfall, "hviler_paa", ())}
        if linje.rader:
            brukt |= {"R1", "R2", "R3", "R11"}
        if linje.avrundet is not None:
            brukt.add("R6")
        if linje.beregning is not None and any(b.fordelt.tillegg for b in linje.beregning.bevegelser):
            brukt.add("P50")
    if svar.rader and any(isinstance(h, Trekkutbetaling) for h in oppdrag.hendt):
        brukt.add("R13")
    return tuple(id_ for id_ in PUNKTER if id_ in brukt)


def _reglene_er_i_tvil(oppdrag: _Oppdrag, svar: Renter) -> bool:
    """Om reglene svarer ulikt i ulike lesninger noe sted i tiden."""
    valgte = oppdrag.emne.lesninger
    for linje, konto in zip(svar.linjer, konti(oppdrag.emne.krav, oppdrag.hendt), strict=True):
        if linje.segmenter:
            uten_valg = oppdrag.segmenter(konto, linje.segmenter[0].fra, valgte)
            if any(not isinstance(s.utfall, Avgjort) or s.utfall.hviler_paa for s in uten_valg):
                return True
    return False


def _med_tvil(svar: Renter) -> Renter:
    """Statusen er tvil når lesningene skal vises; har et av punktene ingen forsiktig lesning, er det ingen sum."""
    punktene = [tvilspunkt(id_) for id_ in unike(a.punkt for a in svar.alternativer)]
    if any(punkt.standard is None for punkt in punktene):
        return attrs.evolve(svar, status=Status.TVIL, sum=None)
    # Etter skattebetalingsloven § 11-1 vises begge lesningene av første og siste rentedag.
    skatt = any(linje.avrundet is not None for linje in svar.linjer)
    vis_begge = any(punkt.vis_begge or (skatt and punkt.id == "R3") for punkt in punktene)
    vises = vis_begge and svar.status is Status.AVGJORT
    return attrs.evolve(svar, status=Status.TVIL) if vises else svar
