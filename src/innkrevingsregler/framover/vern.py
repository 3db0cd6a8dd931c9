"""Vern mot foreldelse: skrittene som flytter siste dag, hvor sent hvert kan tas, og dagen det gir.

For hver linje og hvert skritt regnes tidslinjen ut på nytt med skrittet tatt den siste dagen det kan tas. Bare skritt
som da flytter siste dag, er med. Er linjen foreldet, er det ingen; da prøves det om et tillegg etter §§ 10 eller 11
kunne gitt mer tid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

import attrs

from ..avledning.felles import art
from ..avledning.tiltak import TRE_UKER
from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Kunnskapsemne, RettsligArt, Sikkerhetsart
from ..fakta.krav import Krav, Sikkerhet
from ..fakta.verdier import SISTE_DAG
from ..lag.felles import Status, status_for, unike
from ..lag.foreldelse import Linjeforeldelse
from ..lag.foreldelsessikkerhet import sikkerhet_tross_foreldelse
from ..regelform.begreper.foreldelse import Sikkerhetsstilling
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.utfall import Avgjort, Utfall, hjemler_i
from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN
from ..rettskilder.tvil import tvilspunkt
from ..vurdering import Motornavn, Vurdering, emne_for, vurder
from .tenkt import Valg, med, slik_det_er_kjent
from .vernesteg import SKRITTENE, TIDLIGERE_17_2, VERN_FOR, Forutsetning, Forutsetningsslag, Maate, Skritt, Vern

_EN_DAG = timedelta(days=1)


class Verntilstand(StrEnum):
    """Hvordan det står til med linjen."""

    LOEPER = "LOEPER"
    HVILER = "HVILER"
    FORELDET = "FORELDET"
    KANSKJE_FORELDET = "KANSKJE_FORELDET"


@attrs.frozen(kw_only=True)
class Vernesteg:
    """Et skritt som flytter siste dag for en linje.

    Args:
        linje: linjen det gjelder.
        vern: skrittet.
        siste_dag: den siste dagen det sikkert er i tide; ``None`` når ingen dag er sikker.
        senest: den siste dagen det kan være i tide, når siste dag er åpen; ellers den samme.
        maate: det som må ha skjedd innen dagen.
        hendelse: skrittet som hendelse, slik det er regnet med.
        gir: tidslinjen for linjen når skrittet er tatt dagen i `hendelse`.
        tidligst_beslutning: for et varsel gitt den dagen: den første dagen tiltaket kan besluttes.
        forutsetninger: det skrittet forutsetter, med svaret på hver.
        trenger: fakta som avgjør hvilken dag som er den siste, og om skrittet virker.
        hjemler: bestemmelsene skrittet og den nye fristen følger av.
    """

    linje: str
    vern: Vern
    siste_dag: date | None
    senest: date | None
    maate: Maate
    hendelse: Hendelse
    gir: Linjeforeldelse
    tidligst_beslutning: date | None = None
    forutsetninger: tuple[Forutsetning, ...] = ()
    trenger: tuple[Variabel, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()

    @property
    def ny_siste_dag(self) -> date | None:
        """Siste dag etter skrittet; None når den er åpen, eller når foreldelsen da hviler."""
        return self.gir.siste_dag

    @property
    def aapent(self) -> bool:
        """Står det åpent om skrittet kan tas, eller hva det gir?"""
        return self.gir.status is not Status.AVGJORT or any(f.svar != "JA" for f in self.forutsetninger)


@attrs.frozen(kw_only=True)
class Pantevern:
    """Pant som består når en bot eller en inndragning er foreldet (straffeloven §§ 97 og 99).

    Args:
        siste_dag: den siste dagen utlegget sikkert er tatt i tide.
        hjemler: bestemmelsene det følger av.
    """

    siste_dag: date
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Linjevern:
    """Vernet for én linje.

    Args:
        linje: linjen.
        tilstand: om fristen løper, hviler eller er ute.
        foreldelse: tidslinjen slik den står.
        steg: skrittene som flytter siste dag, i lovens rekkefølge.
        stengt: skrittene som ville flyttet den, men som ikke kan tas, med forutsetningen som svikter.
        pant: for en bot eller en inndragning: pantet som består når den er foreldet; ``None`` ellers.
        kan_hjelpe: for en linje som er, eller kan være, foreldet: bestemmelsene som likevel kan gi mer tid.
    """

    linje: str
    tilstand: Verntilstand
    foreldelse: Linjeforeldelse
    steg: tuple[Vernesteg, ...]
    stengt: tuple[tuple[Vern, Forutsetning], ...]
    pant: Pantevern | None
    kan_hjelpe: tuple[Henvisning, ...]


def vern(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> tuple[Vernesteg, ...]:
    """Skrittene som flytter siste dag, linje for linje, i lovens rekkefølge.

    En linje som er foreldet, og en som hviler uten kjent slutt, har ingen; `linjevern` sier hvorfor. Bare hendelser til
    og med `per` er regnet med. Reiser UkjentLesning for en lesning som ikke finnes, og ValueError for en ukjent motor.
    """
    return tuple(steg for linje in linjevern(krav, per, motor=motor, lesninger=lesninger) for steg in linje.steg)


def linjevern(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> tuple[Linjevern, ...]:
    """Vernet for hver linje: tilstanden, skrittene, og det som kan hjelpe når fristen er ute. Som `vern` ellers.

    For et krav som oppstår senere, er det skrittene fra den dagen.
    """
    dagen = emne_for(krav, per, motor=motor, lesninger=lesninger).per
    per = max(dagen, krav.oppstaatt or dagen)
    kjent = slik_det_er_kjent(krav, per)
    proeve = _Proeve(kjent, per, Valg(motor, lesninger))
    return tuple(_linjen(proeve, nummer, linje) for nummer, linje in enumerate(proeve.foer(per)))


def _linjen(proeve: _Proeve, nummer: int, linje: Linjeforeldelse) -> Linjevern:
    tilstand = _tilstand(linje, proeve.per)
    proevd = () if tilstand is Verntilstand.HVILER else tuple(_proevd(proeve, nummer, linje))
    ute = tilstand in (Verntilstand.FORELDET, Verntilstand.KANSKJE_FORELDET)
    return Linjevern(
        linje=linje.linje,
        tilstand=tilstand,
        foreldelse=linje,
        steg=tuple(steg for steg, stengt in proevd if stengt is None),
        stengt=tuple((steg.vern, stengt) for steg, stengt in proevd if stengt is not None),
        pant=_pantet(proeve, nummer, linje),
        kan_hjelpe=tuple(_kan_hjelpe(proeve, nummer)) if ute else (),
    )


_MED_PANT_TIL_SLUTT = (RettsligArt.BOT, RettsligArt.INNDRAGNING, RettsligArt.INNDRAGNING_UTBYTTE)


def _pantet(proeve: _Proeve, nummer: int, linje: Linjeforeldelse) -> Pantevern | None:
    """Pantet som består, svart av reglene om sikkerheten når linjen er foreldet, for et utlegg tatt den siste dagen."""
    dag = linje.siste_dag or linje.tidligst
    if art(proeve.krav, proeve.per) not in _MED_PANT_TIL_SLUTT or linje.hviler or dag is None or dag < proeve.per:
        return None
    svar = proeve.sikkerheten(nummer, linje, Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, stiftet=dag))
    bestaar = isinstance(svar, Avgjort) and svar.verdi == Sikkerhetsstilling.BESTAAR
    return Pantevern(siste_dag=dag, hjemler=hjemler_i(svar)) if bestaar else None


def _tilstand(linje: Linjeforeldelse, per: date) -> Verntilstand:
    if linje.hviler:
        return Verntilstand.HVILER
    if linje.foreldet is None:
        return Verntilstand.KANSKJE_FORELDET
    return Verntilstand.FORELDET if linje.foreldet else Verntilstand.LOEPER


# ---- Ett skritt for en linje ----


def _proevd(proeve: _Proeve, nummer: int, linje: Linjeforeldelse) -> Iterator[tuple[Vernesteg, Forutsetning | None]]:
    """Skrittene som flytter siste dag, hvert med forutsetningen som stenger for det (None: ingen)."""
    for skritt in SKRITTENE:
        if not skritt.aktuelt(proeve.krav):
            continue
        dag = _dagen(proeve, skritt, linje)
        if dag is None:
            continue
        etter = proeve.etter(skritt, dag)[nummer]
        if not _flytter(proeve.foer(dag)[nummer], etter):
            continue
        forutsetninger = tuple(proeve.forutsetninger(skritt, dag))
        stengt = next((f for f in forutsetninger if f.svar == "NEI"), None)
        yield _steg(proeve, skritt, linje, dag, etter, forutsetninger), stengt


def _dagen(proeve: _Proeve, skritt: Skritt, linje: Linjeforeldelse) -> date | None:
    """Den siste dagen skrittet kan tas: den sikre når den ikke er over, ellers den siste mulige; None når den er over.

    En anmeldelse innen meldefristen regnes fra åpningen, så den kan komme etter at fristen ellers var ute.
    """
    if (meldefrist := _meldefristen(proeve, skritt)) is not None:
        # Et proklama må være kunngjort før foreldelse, men meldingen er bare i tide innen meldefristen.
        andre = (linje.siste_dag or linje.tidligst,) if skritt.vern is Vern.FORDRINGSANMELDELSE else ()
        sikker = max(filter(None, (meldefrist, *andre)))
        return sikker if sikker >= proeve.per else None
    if linje.foreldet:
        return None
    # Er den sikre dagen over eller ukjent, er i dag den beste.
    dag = max(linje.siste_dag or linje.tidligst or proeve.per, proeve.per)
    return None if dag > SISTE_DAG - TRE_UKER - _EN_DAG else dag


def _meldefristen(proeve: _Proeve, skritt: Skritt) -> date | None:
    return skritt.innen_meldefristen(proeve.krav) if skritt.innen_meldefristen else None


def _steg(
    proeve: _Proeve,
    skritt: Skritt,
    linje: Linjeforeldelse,
    dag: date,
    etter: Linjeforeldelse,
    forutsetninger: tuple[Forutsetning, ...],
) -> Vernesteg:
    anmeldelse = skritt.innen_meldefristen is not None
    hendelse = skritt.lag(proeve.krav, dag)
    tatt = next((s for s in reversed(etter.steg) if s.hendelse == hendelse.type.value and s.dato is not None), None)
    return Vernesteg(
        linje=linje.linje,
        vern=skritt.vern,
        siste_dag=dag if anmeldelse else linje.siste_dag or linje.tidligst,
        senest=dag if anmeldelse else linje.siste_dag or linje.senest,
        maate=_maaten(proeve, skritt),
        hendelse=hendelse,
        gir=etter,
        tidligst_beslutning=dag + TRE_UKER + _EN_DAG if skritt.varsler else None,
        forutsetninger=forutsetninger,
        trenger=unike((*linje.trenger, *etter.trenger)),
        hjemler=_hjemlene(skritt, tatt.hjemler if tatt else ()),
    )


def _hjemlene(skritt: Skritt, gir: tuple[Henvisning, ...]) -> tuple[Henvisning, ...]:
    """Bestemmelsene om skrittet, og dem virkningen følger av. Følger saken tidligere regelverk, er det de tidligere."""
    tidligere = bool(skritt.hjemler_tidligere) and TIDLIGERE_17_2 in gir
    return unike((*(skritt.hjemler_tidligere if tidligere else skritt.hjemler), *gir))


def _maaten(proeve: _Proeve, skritt: Skritt) -> Maate:
    """Måten skrittet er i tide på. Om et varsel må være gitt, eller bare postlagt, er tvilspunkt P60."""
    if skritt.maate is not Maate.GITT or not skritt.varsler:
        return skritt.maate
    lest = (proeve.valg.lesninger or {}).get("P60", tvilspunkt("P60").standard)
    return Maate.FRAMME_ELLER_POSTLAGT if lest == "postlagt" else Maate.GITT


def _flytter(foer: Linjeforeldelse, etter: Linjeforeldelse) -> bool:
    """Er siste dag senere med skrittet enn uten? Er den åpen, flyttes den når en av grensene gjør det."""
    par = tuple(zip(_grenser(foer), _grenser(etter), strict=True))
    return any(b > a for a, b in par) and all(b >= a for a, b in par)


def _grenser(linje: Linjeforeldelse) -> tuple[date, date]:
    """Tidligste og seneste siste dag; det som hviler eller ikke har noen kjent øvre grense, er lengst."""
    if linje.hviler:
        return date.max, date.max
    return linje.siste_dag or linje.tidligst or date.min, linje.siste_dag or linje.senest or date.max


# ---- Det som prøves ----


class _Proeve:
    """Kravet det prøves på, med det som alt er regnet ut."""

    def __init__(self, krav: Krav, per: date, valg: Valg) -> None:
        self.krav, self.per, self.valg = krav, per, valg
        self._foer: dict[date, tuple[Linjeforeldelse, ...]] = {}
        self._etter: dict[tuple[Vern, date], tuple[Linjeforeldelse, ...]] = {}
        self._forutsetninger: dict[tuple[Vern, date], tuple[Forutsetning, ...]] = {}

    def foer(self, dag: date) -> tuple[Linjeforeldelse, ...]:
        """Tidslinjene uten skritt, slik de står den dagen."""
        if dag not in self._foer:
            self._foer[dag] = self.valg.tidslinje(self.krav, dag)
        return self._foer[dag]

    def etter(self, skritt: Skritt, dag: date) -> tuple[Linjeforeldelse, ...]:
        """Tidslinjene med skrittet tatt den dagen."""
        noekkel = skritt.vern, dag
        if noekkel not in self._etter:
            self._etter[noekkel] = self.valg.tidslinje(self.tenkt(skritt, dag), dag)
        return self._etter[noekkel]

    def tenkt(self, skritt: Skritt, dag: date) -> Krav:
        """Kravet med skrittet tatt den dagen. Det tenkes å ha tvangsgrunnlag når det ikke er sikkert at det mangler."""
        grunnlag = skritt.grunnlag and self._grunnlag.svar != "NEI"
        return med(self.krav, (skritt.lag(self.krav, dag),), med_grunnlag=grunnlag)

    def forutsetninger(self, skritt: Skritt, dag: date) -> tuple[Forutsetning, ...]:
        """Det skrittet forutsetter når det tas den dagen."""
        noekkel = skritt.vern, dag
        if noekkel not in self._forutsetninger:
            self._forutsetninger[noekkel] = tuple(self._finn(skritt, dag))
        return self._forutsetninger[noekkel]

    def _finn(self, skritt: Skritt, dag: date) -> Iterator[Forutsetning]:
        for slag, aapent in skritt.aapent:
            if (svar := aapent(self.krav, dag)) is not True:
                yield Forutsetning(slag=slag, svar=Status.TRENGER.value if svar is None else "NEI")
        for slag in skritt.ellers:
            yield Forutsetning(slag=slag, svar=Status.TRENGER.value)
        if skritt.grunnlag:
            yield self._grunnlag
        if skritt.tiltak_som is not None:
            # Om tiltaket ellers kan brukes, er det samme som om det var varslet.
            varslet = self.forutsetninger(VERN_FOR[skritt.tiltak_som], dag)
            yield from (f for f in varslet if f.slag is Forutsetningsslag.TILTAK)
        if skritt.tiltak is not None:
            besluttes = dag + TRE_UKER + _EN_DAG if skritt.varsler else dag
            krav = self.tenkt(skritt, dag) if skritt.varsler else self.krav
            utfall = _tiltak(self._vurder(krav, besluttes), skritt.tiltak)
            yield Forutsetning.av(Forutsetningsslag.TILTAK, utfall, besluttes, skritt.tiltak)

    def sikkerheten(self, nummer: int, linje: Linjeforeldelse, sikkerhet: Sikkerhet) -> Utfall:
        """Om sikkerheten består når linjen er foreldet."""
        linjer = self.krav.linjer
        sikret = (*linjer[:nummer], attrs.evolve(linjer[nummer], sikkerhet=(sikkerhet,)), *linjer[nummer + 1 :])
        dagene = (linje.siste_dag, linje.tidligst, linje.senest, *(dag for _, dag in linje.alternativer))
        etterpaa = max(dag for dag in dagene if dag) + _EN_DAG
        krav = attrs.evolve(self.krav, linjer=sikret)
        emne = emne_for(krav, etterpaa, motor=self.valg.motor, lesninger=self.valg.lesninger)
        foreldet = attrs.evolve(linje, foreldet=True)
        svarene = sikkerhet_tross_foreldelse(emne, (foreldet,) * len(linjer))
        return next(svar.utfall for svar in svarene if svar.linje == linje.linje)

    def _vurder(self, krav: Krav, dag: date) -> Vurdering:
        return vurder(krav, dag, motor=self.valg.motor, lesninger=self.valg.lesninger)

    @cached_property
    def _grunnlag(self) -> Forutsetning:
        """Om kravet har tvangsgrunnlag: det som er oppgitt, ellers det reglene svarer."""
        slag, oppgitt = Forutsetningsslag.TVANGSGRUNNLAG, self.krav.tvangsgrunnlag
        svar = self._vurder(self.krav, self.per).hjemmel.tvangsgrunnlag
        foreligger = svar.foreligger if oppgitt is None else oppgitt
        if foreligger is not None:
            utfall = next((g.utfall for g in svar.grunnlag if g.foreligger is foreligger), None)
            return Forutsetning(slag=slag, per=self.per, svar="JA" if foreligger else "NEI", utfall=utfall)
        aapent: Utfall = next(g.utfall for g in svar.grunnlag if not isinstance(g.utfall, Avgjort))
        return Forutsetning(slag=slag, per=self.per, svar=status_for(aapent).value, utfall=aapent)


def _tiltak(vurdering: Vurdering, tiltak: Tiltaksslag) -> Utfall:
    return next(t.utfall for t in vurdering.tiltak if t.tiltak is tiltak)


# ---- Når fristen er ute ----

_TILLEGG = (
    (FORELDELSESLOVEN.p("10").nr(1), Kunnskapsemne.FORDRING_ELLER_SKYLDNER),
    (FORELDELSESLOVEN.p("10").nr(3), Kunnskapsemne.AVBRUDD_MULIG_I_NORGE),
)


def _kan_hjelpe(proeve: _Proeve, nummer: int) -> Iterator[Henvisning]:
    """Bestemmelsene som ville gitt mer tid om vilkåret ble oppfylt i dag: §§ 10 nr. 1 til 3 og 11.

    Et ansvar etter § 12 er ikke regelfestet, så den nevnes ikke.
    """
    dag = proeve.per
    tenkte: list[tuple[Henvisning, Hendelse]] = [
        (hjemmel, h.Kunnskap(dato=dag, fikk=dag, emne=emne)) for hjemmel, emne in _TILLEGG
    ]
    tenkte.insert(1, (FORELDELSESLOVEN.p("10").nr(2), h.HindringOpphoert(dato=dag, egne_forhold=False)))
    tenkte.append((FORELDELSESLOVEN.p("11"), h.Straffedom(dato=dag, fellende=True, rettskraftig=dag)))
    foer = proeve.foer(dag)[nummer]
    for hjemmel, hendelse in tenkte:
        etter = proeve.valg.tidslinje(med(proeve.krav, (hendelse,)), dag)[nummer]
        # Er taket alt nådd, er linjen foreldet også med tillegget.
        if _flytter(foer, etter) and etter.foreldet is not True:
            yield hjemmel
