"""Første lag: regelverket som gjelder for hver sak, hvert trekk, hvert skritt og kravet selv."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..avledning.overgang import IKRAFT, om_linje
from ..avledning.rader import rad_for_krav, rad_for_skritt, rad_for_trekk
from ..avledning.utlegg import etter_skjaeringstidspunkt, rad_for_sak, skjaeringstidspunkt, som_den_oppsto
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype, Innkrever, Klageemne, Namsmyndighet, RettsligArt, Sakstype
from ..fakta.krav import Krav, Trekk, Utleggssak
from ..regelform.begrep import Begrep
from ..regelform.begreper import regelverk as b
from ..regelform.begreper.foreldelse import INNDRAGNING_I_TREKK
from ..regelform.begreper.regelverk import REGELVERK_UTLEGG, Trekkstilling
from ..regelform.utfall import Avgjort, Utfall
from ..rettskilder.katalog import Katalograd
from .felles import Emne
from .foreldelseslinjer import Linjeforeldelse, foreldet_foer_2026


@attrs.frozen
class Saksregelverk:
    """Regelverket for én utleggssak."""

    sak: str
    utfall: Utfall


@attrs.frozen
class Utleggsregelverk:
    """Regelverket for hver sak, og det de tidligere sakene fulgte da de oppsto (saksid → kode)."""

    saker: tuple[Saksregelverk, ...]
    oppsto: Mapping[str, str]


@attrs.frozen(kw_only=True)
class Regelverkssvar:
    """Ett svar om regelverket.

    `spoersmaal` er navnet på begrepet. `gjelder` er id-en til saken, trekket eller linjen, `hendelse` og `dato` er
    skrittet svaret gjelder; None når det gjelder kravet som helhet. `tenkt` er at skrittet ikke er tatt: da er svaret
    det som ville gjelde om det ble tatt dagen `per`.
    """

    spoersmaal: str
    utfall: Utfall
    gjelder: str | None = None
    hendelse: Hendelsestype | None = None
    dato: date | None = None
    tenkt: bool = False


@attrs.frozen(kw_only=True)
class Regelverkene:
    """Regelverket for alt annet enn utleggssakene, slik FOR-2025-07-01-1418 gir det.

    En del er tom når kravet ikke har noe den gjelder. Motregning og avregning har alltid svaret for et tenkt skritt
    dagen `per`.
    """

    tvangsfullbyrdelse: tuple[Regelverkssvar, ...]
    trekk: tuple[Regelverkssvar, ...]
    motregning: tuple[Regelverkssvar, ...]
    avregning: tuple[Regelverkssvar, ...]
    tvangsdekning: tuple[Regelverkssvar, ...]
    soeknader: tuple[Regelverkssvar, ...]
    klager: tuple[Regelverkssvar, ...]
    proeving: tuple[Regelverkssvar, ...]
    rettergang: tuple[Regelverkssvar, ...]
    renter: tuple[Regelverkssvar, ...]
    gebyr: tuple[Regelverkssvar, ...]
    foreldelse: tuple[Regelverkssvar, ...]

    @property
    def alle(self) -> tuple[Regelverkssvar, ...]:
        """Alle svarene, del for del."""
        return tuple(svar for felt in attrs.fields(Regelverkene) for svar in getattr(self, felt.name))


def regelverk_utlegg(emne: Emne) -> Utleggsregelverk:
    """Regelverket for hver sak, og det de fulgte da de oppsto: et faktum for sakene som kom etter dem."""
    krav, per = emne.krav, emne.per
    svar: dict[str, Saksregelverk] = {}
    oppsto: dict[str, str] = {}
    for sak in etter_skjaeringstidspunkt(krav.saker):
        utfall = emne.motor.svar(REGELVERK_UTLEGG, rad_for_sak(krav, sak, oppsto, per), emne.lesninger)
        svar[sak.id] = Saksregelverk(sak.id, utfall)
        if len(krav.saker) > 1:
            foerst = rad_for_sak(krav, som_den_oppsto(sak), oppsto, per)
            utfall = emne.motor.svar(REGELVERK_UTLEGG, foerst, emne.lesninger)
            if isinstance(utfall, Avgjort):
                oppsto[sak.id] = str(utfall.verdi)
    return Utleggsregelverk(tuple(svar[sak.id] for sak in krav.saker), oppsto)


def regelverk_fra_foer(emne: Emne) -> Mapping[str, str]:
    """Regelverket sakene fulgte da de oppsto (saksid → kode). Er det høyst én, er det ingen den kom etter."""
    return regelverk_utlegg(emne).oppsto if len(emne.krav.saker) > 1 else {}


def regelverkene(
    emne: Emne, utlegg: Utleggsregelverk, linjer: Iterable[Linjeforeldelse], katalog: Katalograd | None
) -> Regelverkene:
    """Regelverket for trekkene, skrittene og kravet.

    `linjer` er tidslinjene, for overgangen i foreldelsesloven; `katalog` er raden for kravtypen, om den er kjent.
    """
    krav = emne.krav
    hendt = tuple([h for h in krav.hendelser if h.dato is None or h.dato <= emne.per])
    tenkt: Faktarad = {"krav.art": _arten(krav, katalog), "hendelse.dato": emne.per}
    return Regelverkene(
        tvangsfullbyrdelse=tuple(_tvangsfullbyrdelse(emne, utlegg)),
        trekk=tuple(svar for trekk in emne.krav.trekk for svar in _trekk(emne, trekk, utlegg)),
        motregning=(
            *_skritt(emne, hendt, _MOTREGNING, Hendelsestype.MOTREGNING),
            *_tenkt(emne, tenkt, _MOTREGNING, Hendelsestype.MOTREGNING),
        ),
        avregning=(
            *_skritt(emne, hendt, _AVREGNING, Hendelsestype.AVREGNING),
            *_tenkt(emne, tenkt, _AVREGNING, Hendelsestype.AVREGNING),
        ),
        tvangsdekning=_skritt(emne, hendt, (b.REGELVERK_TVANGSDEKNING,), Hendelsestype.TVANGSDEKNING),
        soeknader=_skritt(emne, hendt, (b.REGELVERK_SOEKNAD,), Hendelsestype.SOEKNAD),
        klager=tuple(_klager(emne, hendt)),
        proeving=_skritt(emne, hendt, (b.REGELVERK_PROEVING,), *_BESLUTNINGER),
        rettergang=tuple(_rettergang(emne, hendt)),
        renter=tuple(_renter(emne)),
        gebyr=tuple(_gebyr(emne, katalog)),
        foreldelse=tuple(_foreldelse(emne, linjer)),
    )


# ---- Sakene ----


def _tvangsfullbyrdelse(emne: Emne, utlegg: Utleggsregelverk) -> Iterator[Regelverkssvar]:
    """Sakene § 18 gjelder; de andre følger svaret om utlegg."""
    for sak in emne.krav.saker:
        if not _statlig_utlegg(sak):
            rad = rad_for_sak(emne.krav, sak, utlegg.oppsto, emne.per)
            yield _svar(emne, b.REGELVERK_TVANGSFULLBYRDELSE, rad, gjelder=sak.id)
            if sak.namsmyndighet is not None:
                yield _svar(emne, b.REGELVERK_NAMSBOK, {"krav.per": emne.per}, gjelder=sak.id)


def _statlig_utlegg(sak: Utleggssak) -> bool:
    return sak.type is Sakstype.UTLEGG and sak.namsmyndighet in (
        Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        Namsmyndighet.ALMINNELIG_NAMSMANN,
    )


# ---- Trekkene ----

_I_NY_ORDNING = frozenset({Trekkstilling.OVERFOERT.value, Trekkstilling.MELDT_INN.value})
_OM_ARTEN: Mapping[RettsligArt, Begrep] = {
    RettsligArt.BOT: b.BOT_I_TREKK,
    RettsligArt.INNDRAGNING: INNDRAGNING_I_TREKK,
    RettsligArt.INNDRAGNING_UTBYTTE: INNDRAGNING_I_TREKK,
    RettsligArt.FORSKOTTERING_REGRESS: b.FORSKOTTERING_I_TREKK,
    RettsligArt.UNDERHOLDSBIDRAG: b.UTEN_BESLUTNING,
    RettsligArt.SAERTILSKUDD: b.UTEN_BESLUTNING,
}


def _trekk(emne: Emne, trekk: Trekk, utlegg: Utleggsregelverk) -> Iterator[Regelverkssvar]:
    """Svarene om ett trekk. Et trekk som er besluttet etter dagen det spørres om, er ikke der ennå."""
    if trekk.besluttet is not None and trekk.besluttet > emne.per:
        return
    regelverk = {s.sak: str(s.utfall.verdi) for s in utlegg.saker if isinstance(s.utfall, Avgjort)}
    rad = rad_for_trekk(emne.krav, trekk, regelverk, emne.per)
    yield _svar(emne, b.REGELVERK_TREKK, rad, gjelder=trekk.id)
    stilling = _svar(emne, b.TREKKSTILLING, rad, gjelder=trekk.id)
    yield stilling
    if isinstance(stilling.utfall, Avgjort) and stilling.utfall.verdi in _I_NY_ORDNING:
        for begrep in (b.TIDSPRIORITET, b.FORDELINGSGRUNNLAG, b.STOERRELSE_BESLUTTES):
            yield _svar(emne, begrep, rad, gjelder=trekk.id)
    yield _svar(emne, b.REGELVERK_TREKKFORSKRIFT, rad, gjelder=trekk.id)
    yield _svar(emne, b.REGELVERK_LOESOERE, rad, gjelder=trekk.id)
    kravets_art = rad["krav.art"]
    if isinstance(kravets_art, str) and (om_arten := _OM_ARTEN.get(RettsligArt(kravets_art))):
        yield _svar(emne, om_arten, rad, gjelder=trekk.id)


# ---- Skrittene ----

_MOTREGNING = (b.REGELVERK_MOTREGNING, b.MYNDIGHETSGRUNNLAG)
_AVREGNING = (b.REGELVERK_AVREGNING, b.AVREGNING_UTENFOR_TREKK)
_BESLUTNINGER = (
    Hendelsestype.UTLEGGSPANT,
    Hendelsestype.UTLEGGSTREKK_BESLUTTET,
    Hendelsestype.INTET_TIL_UTLEGG,
    Hendelsestype.TVANGSDEKNING,
    Hendelsestype.AVREGNING,
    Hendelsestype.MOTREGNING,
)
_RETTERGANG = frozenset({Hendelsestype.FORLIKSKLAGE, Hendelsestype.STEVNING, Hendelsestype.DOM})


def _skritt(
    emne: Emne,
    hendt: tuple[Hendelse, ...],
    begreper: tuple[Begrep, ...],
    *typer: Hendelsestype,
) -> tuple[Regelverkssvar, ...]:
    """Svarene for hvert skritt av typene."""
    skrittene = [(h, rad_for_skritt(emne.krav, h, emne.per)) for h in hendt if h.type in typer]
    return tuple(
        [_svar(emne, begrep, rad, hendelse=h.type, dato=h.dato) for h, rad in skrittene for begrep in begreper]
    )


def _tenkt(emne: Emne, rad: Faktarad, begreper: tuple[Begrep, ...], type_: Hendelsestype) -> tuple[Regelverkssvar, ...]:
    """Svarene for et skritt som ikke er tatt, om det ble tatt dagen det spørres om."""
    return tuple([_svar(emne, begrep, rad, hendelse=type_, dato=emne.per, tenkt=True) for begrep in begreper])


def _arten(krav: Krav, katalog: Katalograd | None) -> str | None:
    """Den oppgitte arten står over katalogens."""
    if krav.rettslig_art is not None:
        return krav.rettslig_art.value
    return katalog.rettslig_art if katalog else None


def _klager(emne: Emne, hendt: tuple[Hendelse, ...]) -> Iterator[Regelverkssvar]:
    """Vernetinget for hver klage som kan gå til tingretten, og regelverket for dem som kan gjelde avregning.

    En klage som bare gjelder kravet, går til den som har fastsatt det (innkrevingsforskriften § 3-2 andre ledd).
    """
    avregnet = any(h.type is Hendelsestype.AVREGNING for h in hendt)
    for hendelse in hendt:
        if hendelse.type is not Hendelsestype.KLAGE:
            continue
        emnet = getattr(hendelse, "klage_over", None)
        if emnet is Klageemne.KRAVET:
            continue
        begreper: tuple[Begrep, ...] = (b.REGELVERK_VERNETING,)
        if emnet is Klageemne.AVREGNING or (emnet is None and avregnet):
            begreper = (*begreper, b.REGELVERK_AVREGNINGSKLAGE)
        rad = rad_for_skritt(emne.krav, hendelse, emne.per)
        for begrep in begreper:
            yield _svar(emne, begrep, rad, hendelse=hendelse.type, dato=hendelse.dato)


def _rettergang(emne: Emne, hendt: tuple[Hendelse, ...]) -> Iterator[Regelverkssvar]:
    if any(h.type in _RETTERGANG for h in hendt):
        yield _svar(emne, b.REGELVERK_RETTERGANG, {"krav.per": emne.per})


# ---- Kravet ----


def _renter(emne: Emne) -> Iterator[Regelverkssvar]:
    """Overgangen fra SI-loven, for krav det kan ha løpt rente på før 2026."""
    krav = emne.krav
    eldre = krav.renteberegnet_si_loven is not None or any(
        h.type is Hendelsestype.RENTEVARSEL and h.dato is not None and h.dato < IKRAFT and h.dato <= emne.per
        for h in krav.hendelser
    )
    if eldre:
        yield _svar(emne, b.REGELVERK_RENTE, rad_for_krav(krav, emne.per))


_VEGTRAFIKKLOVEN = frozenset({"innkrevingsforskriften_2-7_vegtrafikkloven", "tvangsfullbyrdelsesloven_2-14_e"})


def _gebyr(emne: Emne, katalog: Katalograd | None) -> Iterator[Regelverkssvar]:
    """Gebyr som kan være ilagt etter vegtrafikkloven § 31 a."""
    if katalog is not None and katalog.kode in _VEGTRAFIKKLOVEN:
        yield _svar(emne, b.REGELVERK_PARKERINGSGEBYR, rad_for_krav(emne.krav, emne.per))


def _foreldelse(emne: Emne, linjer: Iterable[Linjeforeldelse]) -> Iterator[Regelverkssvar]:
    """Om endringene i foreldelsesloven når linjene i et krav som oppsto før dem."""
    krav = emne.krav
    if krav.oppstaatt is not None and krav.oppstaatt >= IKRAFT:
        return
    for kravlinje, linje in zip(krav.linjer, linjer, strict=True):
        rad = om_linje(krav, kravlinje)
        if rad["linje.foreldet_foer_2026"] is None:
            rad["linje.foreldet_foer_2026"] = foreldet_foer_2026(linje)
        yield _svar(emne, b.REGELVERK_FORELDELSE, rad, gjelder=linje.linje)


def _svar(
    emne: Emne,
    begrep: Begrep,
    rad: Faktarad,
    *,
    gjelder: str | None = None,
    hendelse: Hendelsestype | None = None,
    dato: date | None = None,
    tenkt: bool = False,
) -> Regelverkssvar:
    return Regelverkssvar(
        spoersmaal=begrep.navn,
        utfall=emne.motor.svar(begrep, rad, emne.lesninger),
        gjelder=gjelder,
        hendelse=hendelse,
        dato=dato,
        tenkt=tenkt,
    )


# ---- Regelverket en sak om kravet følger dagen det spørres om ----


def regelverk_for_kravet(emne: Emne, kommunal: bool) -> Utfall | None:
    """Regelverket for saken som er til behandling, ellers for en sak som oppstår den dagen.

    `kommunal` er om kommunen selv har namsmyndighet for kravet. None når innkreveren ikke er kjent.
    """
    krav, per = emne.krav, emne.per
    if (sak := _til_behandling(krav, per)) is not None:
        return next(s.utfall for s in regelverk_utlegg(emne).saker if s.sak == sak.id)
    ny = _ny_sak(krav, per, kommunal=kommunal)
    if ny is None:
        return None
    if not krav.saker:
        return emne.motor.svar(REGELVERK_UTLEGG, rad_for_sak(krav, ny, {}, per), emne.lesninger)
    med_ny = Emne(emne.motor, attrs.evolve(krav, saker=(*krav.saker, ny)), per, emne.lesninger)
    return regelverk_utlegg(med_ny).saker[-1].utfall


def _til_behandling(krav: Krav, per: date) -> Utleggssak | None:
    """Den siste utleggssaken som er begynt og verken besluttet eller avsluttet."""
    aapne = [
        (dag, sak.id, sak)
        for sak in krav.saker
        if sak.type is Sakstype.UTLEGG
        and (dag := skjaeringstidspunkt(sak)) is not None
        and dag <= per
        and (sak.beslutning is None or sak.beslutning > per)
        and (sak.avsluttet is None or sak.avsluttet > per)
    ]
    return max(aapne, key=lambda a: a[:2])[2] if aapne else None


def _ny_sak(krav: Krav, per: date, *, kommunal: bool) -> Utleggssak | None:
    """En sak med skjæringstidspunkt den dagen, hos den som ville behandlet den; None når innkreveren er ukjent."""
    id_ = "+".join(("ny sak", *(sak.id for sak in krav.saker)))
    match krav.innkrever:
        case None:
            return None
        case Innkrever.INNKREVINGSMYNDIGHETEN:
            hos = Namsmyndighet.INNKREVINGSMYNDIGHETEN
            return Utleggssak(id=id_, type=Sakstype.UTLEGG, namsmyndighet=hos, varsel_sendt=per)
        case Innkrever.KOMMUNEN if kommunal:
            return Utleggssak(id=id_, type=Sakstype.UTLEGG, namsmyndighet=Namsmyndighet.KOMMUNAL, beslutning=per)
        case _:
            hos = Namsmyndighet.ALMINNELIG_NAMSMANN
            return Utleggssak(id=id_, type=Sakstype.UTLEGG, namsmyndighet=hos, registrert=per)
