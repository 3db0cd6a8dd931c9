"""Fra en hendelse til skrittene den kan være: det reglene svarer, med datoer regnet ut.

Et skritt er en dag og det som da skjer med løpet. Er svaret avgjort og alle dager kjent, er det ett. Ellers er det ett
for hver virkning som fortsatt er mulig, og svaret sier hva som mangler.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import product

import attrs

from ..avledning.felles import Faktarad
from ..avledning.foreldelsesvirkning import dommene, foer_forfall, paalagt_senest
from ..avledning.rader import om_hendelsen, rad_for_hendelse, rad_om
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Hendelsestype
from ..fakta.verdier import SISTE_DAG
from ..frister import Frist, Fristregel, UtenforKalender, frist
from ..loep import (
    Hvile,
    Loep,
    Skritt,
    Skrittvirkning,
    avbryt,
    avslutt,
    avtal,
    hvil,
    med_tilleggstid,
    taket,
    tilleggsfrist,
)
from ..motor.svar import Motor, Oppslag
from ..regelform import virkninger as v
from ..regelform.begrep import Begrep
from ..regelform.begreper.foreldelse import (
    AVBRUDD_VIRKER,
    BEKREFTELSESFRIST,
    FORELDELSESVIRKNING,
    TREKKETS_SLUTT,
    VIRKER_ETTER_SISTE_DAG,
)
from ..regelform.felter import HENDELSE
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Tvil, UtenforDekning, Utfall, hjemler_i
from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN
from . import felles
from .avbrudd import Avbrudd, Plan, avbrudd_av, planene
from .felles import unike
from .lengder import Regner, regn, regner

__all__ = [
    "Emne",
    "EttSkritt",
    "ForLinjen",
    "Hendelsessvar",
    "Mulig",
    "Svar",
    "for_linjen",
    "hendelsessvar",
    "kan_vaere_postlagt",
    "kanskje_postlagt",
    "med_alle_skritt",
    "med_faste",
    "med_hjemler",
    "mulige_verdier",
    "virker_likevel",
]


@attrs.frozen(slots=False)
class Emne(felles.Emne):
    """Emnet, med regelverket de tidligere utleggssakene fulgte (saksid → kode), og raden med fakta om kravet."""

    regelverk: Mapping[str, str]
    rad: Faktarad


@attrs.frozen
class Mulig:
    """Et mulig løp etter hendelsen; `virkning` er None når hendelsen ikke gjør noe."""

    loep: Loep
    virkning: Skrittvirkning | None


Gjoer = Callable[[Loep], Skritt]


@attrs.frozen
class EttSkritt:
    """Ett mulig skritt: dagen det virker, plassen blant skritt samme dag, og det det gjør (None: ingenting)."""

    dag: date | None
    rang: int
    gjoer: Gjoer | None
    ny: Frist | None = None

    def tatt(self, loep: Loep) -> Mulig:
        """Løpet etter skrittet."""
        return Mulig(loep, None) if self.gjoer is None else Mulig(*self.gjoer(loep))


RANG_INGENTING = 9
"""Plassen samme dag til det som ikke gjør noe: sist."""
_INGENTING = EttSkritt(None, RANG_INGENTING, None)


@attrs.frozen(kw_only=True)
class Hendelsessvar:
    """En hendelse med skrittene den kan være.

    `ubegrenset` er at virkningen også kan være en som ikke kan regnes ut. `ukjente` er dager som mangler, og `utfall`
    svarene det bygger på. `spoer_om_virkning` er at det kan spørres om hendelsen virker etter siste dag. `i_live` er om
    kravet levde da bare fordi et tillegg kom senere (foreldelsesloven § 10); None når det er åpent. `aktuelle` er
    bestemmelsene reglene som fortsatt kan gjelde, står i, når svaret er åpent.
    """

    hendelse: Hendelse
    rad: Faktarad
    skritt: tuple[EttSkritt, ...]
    utfall: tuple[Utfall, ...]
    ubegrenset: bool = False
    ukjente: tuple[Variabel, ...] = ()
    spoer_om_virkning: bool = True
    i_live: bool | None = False
    aktuelle: tuple[Henvisning, ...] = ()

    @property
    def avgjort(self) -> bool:
        """Om hendelsen bare kan være ett skritt."""
        return (
            not self.ubegrenset and not self.ukjente and len(self.skritt) == 1 and isinstance(self.utfall[0], Avgjort)
        )

    @property
    def dag(self) -> date | None:
        """Den første dagen skrittet kan virke."""
        if len(self.skritt) == 1:
            return self.skritt[0].dag
        return min([s.dag for s in self.skritt if s.dag is not None], default=None)

    @property
    def rang(self) -> int:
        """Plassen blant det som skjer samme dag."""
        if len(self.skritt) == 1:
            return self.skritt[0].rang
        return min([s.rang for s in self.skritt], default=RANG_INGENTING)

    @property
    def ende(self) -> date:
        """Enden på den korteste nye fristen, så like dager tas i samme rekkefølge uansett hvordan de er oppgitt."""
        return min([s.ny.siste_dag for s in self.skritt if s.ny], default=date.max)

    @property
    def gir_tillegg(self) -> bool:
        """Om hendelsen kan bety at foreldelse tidligst inntrer en senere dag."""
        return any(isinstance(verdi, v.TidligstEtter) for u in self.utfall for verdi in mulige_verdier(u))

    @property
    def trenger(self) -> tuple[Variabel, ...]:
        """Fakta som mangler."""
        return unike((*self.ukjente, *(x for u in self.utfall if isinstance(u, Trenger) for x in u.fakta)))

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Bestemmelsene virkningen følger av."""
        if len(self.utfall) == 1 and not self.aktuelle:
            return hjemler_i(self.utfall[0])
        return unike((*(h for u in self.utfall for h in hjemler_i(u)), *self.aktuelle))

    @property
    def fordi(self) -> str:
        """Grunnene, setning for setning."""
        return " ".join(dict.fromkeys([u.spor.fordi for u in self.utfall if isinstance(u, Avgjort)]))

    @property
    def hviler_paa(self) -> tuple[tuple[str, str], ...]:
        """Lesningene virkningen bygger på."""
        return tuple([valg for u in self.utfall if isinstance(u, Avgjort) for valg in u.hviler_paa])


@functools.lru_cache(maxsize=4)
def _uvirksomme(motor: Motor) -> Mapping[str, Avgjort]:
    """Hendelsestypene som aldri gjør noe med foreldelsen etter reglene motoren har, og svaret for hver av dem."""
    alene = {t.value: motor.alene(FORELDELSESVIRKNING, "hendelse.type", t.value) for t in Hendelsestype}
    return {t: u for t, u in alene.items() if isinstance(u, Avgjort) and isinstance(u.verdi, v.IngenVirkning)}


Svar = Hendelsessvar | Avbrudd | Avgjort
"""Det en hendelse er for linjen. Er det bare et avgjort svar, gjør den ingenting, og svaret sier det."""


@attrs.define
class ForLinjen:
    """Det hendelsene som gjelder en linje, har felles, slått opp én gang.

    `rad` er raden for linjen, `lengde` lengden på kravets egen frist og `regn` hvordan den regnes. `uvirksomme` er
    svaret for dem som aldri gjør noe, etter typen. `slaatt_opp` er det nesten alle avbrudd spør om linjen.
    """

    rad: Faktarad
    lengde: v.Lengde
    regn: Regner
    uvirksomme: Mapping[str, Avgjort]
    slaatt_opp: Faktarad
    planer: Oppslag[Plan]
    dommer: tuple[Hendelse, ...]


def for_linjen(emne: Emne, rad: Faktarad, lengde: v.Lengde) -> ForLinjen:
    """Det hendelsene har felles, for linjen raden gjelder."""
    return ForLinjen(
        rad,
        lengde,
        regner(lengde),
        _uvirksomme(emne.motor),
        {noekkel: rad.get(noekkel) for noekkel in _SLAAS_OPP},
        planene(emne.motor, rad, emne.lesninger),
        dommene(emne.krav),
    )


_SLAAS_OPP = ("linje.type", "linje.har_tjueaarsgrense", "krav.foreldelsesregime")


def hendelsessvar(emne: Emne, hendelse: Hendelse, linje: ForLinjen) -> Svar:
    """Det hendelsen er for linjen."""
    if (uvirksom := linje.uvirksomme.get(hendelse.type._value_)) is not None:
        # De fleste hendelser gjør aldri noe, og da er det ikke mer å vite om dem.
        return uvirksom
    om, felt = om_hendelsen(emne.krav, hendelse, emne.regelverk, emne.per, linje.dommer)
    # Raden trengs bare når planen er ny, eller beror på noe annet enn hendelsen og det linjene har felles.
    plan = linje.planer.uten_rad(felt, om, linje.slaatt_opp) or _planen(linje, rad_om(om, felt, linje.rad))
    utfall = plan.utfall
    if plan.fra in felt and plan.avbrutt in felt:
        assert isinstance(utfall, Avgjort)
        fra = felt[plan.fra](om)
        dag = fra if plan.avbrutt == plan.fra else felt[plan.avbrutt](om)
        if isinstance(fra, date) and isinstance(dag, date):
            ny = (plan.regn or linje.regn)(fra)
            if isinstance(ny, Frist):
                return avbrudd_av((hendelse, utfall, dag, ny, plan.innenfor_stoppet))
    if isinstance(utfall, Avgjort) and isinstance(utfall.verdi, v.IngenVirkning):
        return utfall
    full, lengde = rad_om(om, felt, linje.rad), linje.lengde
    if "hendelse.gitt" in _mangler(utfall) and (sendt := hendelse.sendt or hendelse.dato):
        return _en_gang(emne, hendelse, full, lengde, utfall, HENDELSE.gitt.variabel, (sendt, emne.per))
    svar = _samlet(emne, hendelse, full, lengde, utfall)
    if _PAALAGT in svar.ukjente and hendelse.dato is not None and hendelse.dato <= emne.per:
        dager = hendelse.dato, paalagt_senest(emne.krav, hendelse, emne.per)
        return _en_gang(emne, hendelse, full, lengde, utfall, _PAALAGT, dager)
    return svar


def _planen(linje: ForLinjen, rad: Faktarad) -> Plan:
    return linje.planer.finn(rad) or linje.planer.utled(rad)


def med_alle_skritt(emne: Emne, svar: Avbrudd, rad: Faktarad, lengde: v.Lengde) -> Hendelsessvar:
    """Avbruddet slik hendelser ellers er: det spørres om det når det kom for sent, og når to løp følges.

    `rad` er raden for linjen.
    """
    full = rad_for_hendelse(rad, emne.krav, svar.hendelse, emne.regelverk, emne.per)
    return _samlet(emne, svar.hendelse, full, lengde, svar.utfall)


def med_hjemler(emne: Emne, svar: Hendelsessvar) -> Hendelsessvar:
    """Svaret med bestemmelsene i reglene som fortsatt kan gjelde, for det fakta mangler til."""
    aapne = (_BEGREPENE.get(u.spor.spoersmaal) for u in svar.utfall if isinstance(u, Trenger))
    aktuelle = unike(h for b in aapne if b for h in emne.motor.hjemler(b, svar.rad, emne.lesninger))
    return attrs.evolve(svar, aktuelle=unike((*svar.aktuelle, *aktuelle))) if aktuelle else svar


_BEGREPENE = {begrep.navn: begrep for begrep in (FORELDELSESVIRKNING, AVBRUDD_VIRKER, VIRKER_ETTER_SISTE_DAG)}


def _en_gang(
    emne: Emne,
    hendelse: Hendelse,
    rad: Faktarad,
    lengde: v.Lengde,
    utfall: Utfall,
    ukjent: Variabel,
    dager: tuple[date, date],
) -> Hendelsessvar:
    """Skrittene når dagen `ukjent` ikke er kjent, men er en av dem fra den første til den siste i `dager`.

    Det som gir mest, er den siste dagen, eller den siste det er i tide når den er over.
    """
    fra, til = min(dager), dager[1]

    def ved(dag: date) -> Hendelsessvar:
        paa_dagen: Faktarad = LatRad({ukjent.noekkel: dag}, under=rad)
        svaret = emne.motor.svar(FORELDELSESVIRKNING, paa_dagen, emne.lesninger)
        return _samlet(emne, hendelse, paa_dagen, lengde, svaret)

    def i_siste_liten(loep: Loep) -> Skritt:
        siste = loep.siste()
        dag = til if siste is None else min(max(siste.siste_dag, fra), til)
        lengst = max((s.tatt(loep) for s in ved(dag).skritt), key=lambda m: m.loep.ende())
        return lengst.loep, lengst.virkning or Skrittvirkning.FORKORTER_IKKE

    svarene = [ved(fra), ved(til)]
    alle = (*(s for svar in svarene for s in svar.skritt), EttSkritt(None, svarene[0].rang, i_siste_liten))
    spurt = () if ukjent.noekkel in _mangler(utfall) else (ukjent,)
    return attrs.evolve(
        svarene[0],
        skritt=alle,
        utfall=(utfall, *_virker_ikke(svarene)),
        ubegrenset=any(svar.ubegrenset for svar in svarene),
        ukjente=unike((*spurt, *(x for svar in svarene for x in svar.ukjente))),
    )


def _virker_ikke(svarene: Iterable[Hendelsessvar]) -> tuple[Utfall, ...]:
    """Svarene som sier at det ikke har virkning for linjen, uansett dagen."""
    ett, annet = svarene
    return tuple(u for u in ett.utfall[1:] if isinstance(u, Avgjort) and u.verdi is False and u in annet.utfall)


_PAALAGT = HENDELSE.paalagt.variabel


def _mangler(utfall: Utfall) -> tuple[str, ...]:
    return tuple(x.noekkel for x in utfall.fakta) if isinstance(utfall, Trenger) else ()


def _samlet(emne: Emne, hendelse: Hendelse, full: Faktarad, lengde: v.Lengde, utfall: Utfall) -> Hendelsessvar:
    samling = _Samling(emne, full, lengde, [utfall])
    for verdi in (utfall.verdi,) if isinstance(utfall, Avgjort) else unike(mulige_verdier(utfall)):
        samling.ta_med(verdi)
    if isinstance(utfall, UtenforDekning) or (isinstance(utfall, Trenger) and utfall.kan_falle_utenfor):
        samling.ubegrenset = True
    return samling.svar(hendelse)


def virker_likevel(
    emne: Emne, svar: Hendelsessvar, loep: Loep, mulige: tuple[Mulig, ...]
) -> tuple[Hendelsessvar, tuple[Mulig, ...]]:
    """De mulige løpene når hendelsen kom etter siste dag, og svaret på om den virker likevel."""
    utfall = emne.motor.svar(VIRKER_ETTER_SISTE_DAG, svar.rad, emne.lesninger)
    kan = unike(mulige_verdier(utfall))
    i_tide = tuple(m for m in mulige if m.virkning is not Skrittvirkning.FOR_SENT)
    if kan == (False,):
        hviler_paa = isinstance(utfall, Avgjort) and utfall.hviler_paa
        return (attrs.evolve(svar, utfall=(*svar.utfall, utfall)) if hviler_paa else svar), mulige
    for_sent = (s for s in svar.skritt if s.tatt(loep).virkning is Skrittvirkning.FOR_SENT)
    gjenopplivet = tuple(_gjenopplivet(s, loep) for s in for_sent)
    if all(m.virkning is Skrittvirkning.FOR_SENT for m in gjenopplivet):
        # Det som verken gir ny frist eller er en sak som pågår, har ingenting å gjenopplive kravet med.
        return svar, mulige
    etter = attrs.evolve(svar, utfall=(*svar.utfall, utfall), spoer_om_virkning=False)
    if kan == (True,):
        return etter, (*i_tide, *gjenopplivet)
    return etter, (*mulige, *gjenopplivet)


def _gjenopplivet(ett: EttSkritt, loep: Loep) -> Mulig:
    """Løpet når skrittet virker selv om siste dag var gått: en ny frist, eller hvilen mens saken pågår."""
    if ett.ny is not None:
        return Mulig(Loep.av(ett.ny), Skrittvirkning.NY_FRIST)
    if ett.dag is not None:
        mulig = ett.tatt(Loep.av(med_tilleggstid(loep, ett.dag).frist))
        if mulig.virkning is Skrittvirkning.HVILER:
            return mulig
    return Mulig(loep, Skrittvirkning.FOR_SENT)


def med_faste(svar: Hendelsessvar, mulige: tuple[Mulig, ...]) -> Hendelsessvar:
    """Hendelsen som de løpene den kan gi, når de er flere enn skrittene den ellers er."""
    return attrs.evolve(svar, skritt=tuple([_fast(m) for m in mulige])) if len(mulige) > len(svar.skritt) else svar


_POSTLAGT = HENDELSE.postlagt.variabel
_RETTIDIG = HENDELSE.rettidig_dag.variabel


def kan_vaere_postlagt(svar: Hendelsessvar) -> bool:
    """Om det ikke er kjent når skriftet ble postlagt, og det har noe å si (foreldelsesloven § 29 nr. 3)."""
    hendelse = svar.hendelse
    return (
        hasattr(hendelse, "postlagt")
        and hendelse.postlagt is None
        and hendelse.dato is not None
        and any(_RETTIDIG in v.variabler_i(verdi) for verdi in mulige_verdier(svar.utfall[0]))
    )


def kanskje_postlagt(emne: Emne, svar: Hendelsessvar, loep: Loep) -> tuple[Hendelsessvar, tuple[Mulig, ...]]:
    """De mulige løpene når skriftet kom fram etter siste dag, og kan ha vært postlagt her i riket innen den.

    Loven sier ikke hvor lenge posten kan være underveis. Var det postlagt i tide, er det uten betydning hvilken dag:
    det løpet hviler på, er det samme.
    """
    siste = loep.siste()
    assert siste is not None
    rad = LatRad({_RETTIDIG.noekkel: siste.siste_dag}, under=svar.rad)
    # Ingen av virkningene et skrift har, er så lang som kravets egen frist.
    i_tide = _samlet(emne, svar.hendelse, rad, v.Dager(0), svar.utfall[0])
    mulige = tuple(s.tatt(loep) for s in (*svar.skritt, *i_tide.skritt))
    fulgt = attrs.evolve(
        svar,
        skritt=tuple(_fast(m) for m in mulige),
        ukjente=unike((*svar.ukjente, _POSTLAGT)),
        spoer_om_virkning=False,
        aktuelle=_I_TIDE_ELLER_TAPT,
    )
    return fulgt, mulige


_I_TIDE_ELLER_TAPT = (FORELDELSESLOVEN.p("29").nr(3).pkt(1), FORELDELSESLOVEN.p("24").nr(1))


def _fast(mulig: Mulig) -> EttSkritt:
    return EttSkritt(None, RANG_INGENTING, lambda _: (mulig.loep, mulig.virkning or Skrittvirkning.FORKORTER_IKKE))


def mulige_verdier(utfall: Utfall) -> tuple[object, ...]:
    """Verdiene svaret er, eller fortsatt kan bli."""
    if isinstance(utfall, Trenger):
        return utfall.mulige
    if isinstance(utfall, Skjoenn):
        return tuple(a.verdi for a in utfall.alternativer)
    if isinstance(utfall, Tvil):
        return tuple(verdi for a in utfall.alternativer for verdi in mulige_verdier(a.utfall))
    return (utfall.verdi,) if isinstance(utfall, Avgjort) else ()


class _Utenfor(Exception):
    """En frist faller utenfor kalenderen."""


class _Ukjent(Exception):
    """En dag skrittet trenger, er ikke kjent."""

    def __init__(self, *variabler: Variabel) -> None:
        super().__init__()
        self.variabler = variabler


class _Samling:
    """Skrittene for én hendelse mens de settes sammen."""

    def __init__(self, emne: Emne, rad: Faktarad, lengde: v.Lengde, utfall: list[Utfall]) -> None:
        self.emne, self.rad, self.lengde, self.utfall = emne, rad, lengde, utfall
        self.skritt: list[EttSkritt] = []
        self.ukjente: list[Variabel] = []
        self.ubegrenset = False

    def svar(self, hendelse: Hendelse) -> Hendelsessvar:
        """Hendelsen med det som er samlet."""
        return Hendelsessvar(
            hendelse=hendelse,
            rad=self.rad,
            skritt=tuple(self.skritt) or (_INGENTING,),
            utfall=tuple(self.utfall),
            ubegrenset=self.ubegrenset,
            ukjente=unike(self.ukjente),
        )

    def ta_med(self, verdi: object) -> None:
        """Skrittene for én mulig virkning."""
        try:
            nye = self._skritt(verdi)
        except _Ukjent as ukjent:
            self.ukjente += ukjent.variabler
            self.skritt.append(_INGENTING)
            if isinstance(verdi, v.Opphoerer):
                self.skritt.append(self._slutt_en_gang(verdi))
            # En slutt uten ny frist gir aldri mer enn at det fortsatt hviler.
            self.ubegrenset |= not (isinstance(verdi, v.Opphoerer) and verdi.ny is None)
            return
        except _Utenfor as utenfor:
            self.utfall.append(UtenforDekning(hvorfor=str(utenfor)))
            self.ubegrenset = True
            self.skritt.append(_INGENTING)
            return
        self.skritt += self._om_det_virker(nye)

    def _om_det_virker(self, nye: tuple[EttSkritt, ...]) -> tuple[EttSkritt, ...]:
        """Skrittene for denne linjen: noen krav og noen renter har avbruddet ingen virkning for."""
        if len(nye) == 1 and nye[0] is _INGENTING:
            return nye
        tillegg = nye[0].rang == _RANG_TILLEGG
        self.rad["hendelse.foer_forfall"] = False if tillegg else foer_forfall(self.rad, nye[0].dag)
        utfall = self._spoer(AVBRUDD_VIRKER)
        kan = mulige_verdier(utfall)
        if True not in kan:
            return (_INGENTING,)
        return nye if False not in kan else (*nye, _INGENTING)

    def _spoer(self, begrep: Begrep) -> Utfall:
        utfall = self.emne.motor.svar(begrep, self.rad, self.emne.lesninger)
        # Et ja eller nei som alltid er det samme, sier ikke noe; det gjør et unntak, en lesning og noe som mangler.
        if begrep is not AVBRUDD_VIRKER or not isinstance(utfall, Avgjort) or utfall.verdi is not True:
            self.utfall.append(utfall)
        return utfall

    # --- en virkning for hvert slag ---

    def _skritt(self, verdi: object) -> tuple[EttSkritt, ...]:
        match verdi:
            case v.NyFrist(lengde, fra, avbrutt):
                return (self._ny_frist(self._dag(avbrutt or fra), self._frist(lengde, self._dag(fra))),)
            case v.SammeFrist(fra, avbrutt, innenfor):
                return (self._ny_frist(self._dag(avbrutt), self._frist(self.lengde, self._dag(fra)), innenfor),)
            case v.TidligstEtter():
                return (self._tillegg(verdi),)
            case v.Hviler():
                return tuple(self._hviler(verdi))
            case v.Opphoerer():
                return (self._opphoerer(verdi),)
            case v.Avtalt():
                return (self._avtalt(verdi),)
            case _:
                return (_INGENTING,)

    def _ny_frist(self, dag: date, ny: Frist, innenfor_stoppet: bool = False) -> EttSkritt:
        return EttSkritt(dag, RANG_NY_FRIST, lambda loep: avbryt(loep, dag, ny, innenfor_stoppet), ny)

    def _tillegg(self, verdi: v.TidligstEtter) -> EttSkritt:
        fra = self._dag(verdi.fra)
        innen = self._dag(verdi.innen) if verdi.innen else None
        frist_, tak, regnes = self._frist(verdi.lengde, fra), verdi.tak, verdi.regnes

        def gjoer(loep: Loep) -> Skritt:
            hoeyst = taket(loep, tak.antall, flyttet=regnes is v.Tak.FLYTTET) if tak else None
            return tilleggsfrist(loep, frist_, tak=hoeyst, innen=innen, samlet=regnes is v.Tak.SAMLET)

        return EttSkritt(innen or fra, _RANG_TILLEGG, gjoer)

    def _hviler(self, verdi: v.Hviler) -> Iterable[EttSkritt]:
        fra = self._dag(verdi.fra)
        ny = self._frist(verdi.frist, self._dag(verdi.frist_fra) if verdi.frist_fra else fra) if verdi.frist else None
        slutter: Iterable[date | None] = [self._kanskje(verdi.slutt)]
        grenser: Iterable[Frist | None] = [None]
        if verdi.saa_lenge == v.Hvilegrunn.TREKK:
            slutter = [s.siste_dag if s else None for s in self._frister(TREKKETS_SLUTT, Fristregel.DAGER)]
            grenser = self._bekreftelser(slutter)
        for slutt, grense in product(slutter, grenser):
            etter = self._ettervirkning(verdi, slutt)
            yield self._hvilende(verdi, Hvile(verdi.saa_lenge, self._id(), fra, slutt, etter, grense), ny)

    def _hvilende(self, verdi: v.Hviler, hvile: Hvile, ny: Frist | None) -> EttSkritt:
        def gjoer(loep: Loep) -> Skritt:
            avloeser = loep.hvile(verdi.avloeser, None, hvile.fra) if verdi.avloeser else ()
            return hvil(loep, _med_resten(hvile, loep) if verdi.gjenstaaende else hvile, ny, avloeser)

        return EttSkritt(hvile.fra, _RANG_HVILE, gjoer)

    def _ettervirkning(self, verdi: v.Hviler, slutt: date | None) -> Frist | None:
        """Den lengste av ny frist og ettervirkning fra slutten; None når ingen slutt er kjent."""
        if slutt is None:
            return None
        lengder = [lengde for lengde in (verdi.ny, verdi.etter) if lengde] or [v.Dager(0)]
        return max((self._frist(lengde, slutt) for lengde in lengder), key=lambda f: f.siste_dag)

    def _bekreftelser(self, slutter: Iterable[date | None]) -> list[Frist | None]:
        """Fristene for å bekrefte kravet. Er trekket slutt før noen av dem kan være ute, spørres det ikke."""
        fra = self.rad.get("hendelse.sist_bekreftet_snevert")
        tidligst = regn(v.Aar(10), fra) if isinstance(fra, date) else None
        if isinstance(tidligst, Frist) and all(s is not None and s <= tidligst.siste_dag for s in slutter):
            return [None]
        return self._frister(BEKREFTELSESFRIST, Fristregel.FORELDELSESLOVEN)

    def _frister(self, begrep: Begrep, regel: Fristregel) -> list[Frist | None]:
        utfall = self._spoer(begrep)
        verdier = unike(mulige_verdier(utfall))
        if not verdier:
            self.ubegrenset = True
        return [self._som_frist(verdi, regel) for verdi in verdier] or [None]

    def _som_frist(self, verdi: object, regel: Fristregel) -> Frist | None:
        if not isinstance(verdi, v.Frist):
            return None
        regnet, grense = self._frist(verdi.lengde, self._dag(verdi.fra), regel), verdi.senest
        if grense is None or (grense.om_inntruffet and self._kanskje(grense.fra) is None):
            return regnet
        stopp = self._frist(grense.lengde or v.Dager(0), self._dag(grense.fra), regel)
        return min(regnet, stopp, key=lambda f: f.siste_dag)

    def _opphoerer(self, verdi: v.Opphoerer) -> EttSkritt:
        dag = self._dag(verdi.fra)
        ny = self._frist(verdi.ny, self._dag(verdi.ny_fra or verdi.fra)) if verdi.ny else None
        etter = self._frist(verdi.etter, self._dag(verdi.etter_fra or verdi.fra)) if verdi.etter else None
        if etter and verdi.hoeyst:
            etter = min(etter, self._frist(verdi.hoeyst, dag), key=lambda f: f.siste_dag)
        avbrutt, id_ = self._kanskje(verdi.avbrutt), self._id()

        def gjoer(loep: Loep) -> Skritt:
            return avslutt(loep, loep.hvile(verdi.saa_lenge, id_, dag), dag, ny=ny, etter=etter, avbrutt=avbrutt)

        return EttSkritt(dag, _RANG_SLUTT, gjoer, ny)

    def _slutt_en_gang(self, verdi: v.Opphoerer) -> EttSkritt:
        """Slutten når dagen ikke er kjent: det som hvilte på forholdet, gjør det kanskje ikke lenger."""
        id_ = self._id()

        def gjoer(loep: Loep) -> Skritt:
            av_grunnen = (h for h in loep.hviler if h.grunn == verdi.saa_lenge)
            return avslutt(loep, tuple(h for h in av_grunnen if id_ is None or h.id in (None, id_)), SISTE_DAG)

        return EttSkritt(None, RANG_INGENTING, gjoer)

    def _avtalt(self, verdi: v.Avtalt) -> EttSkritt:
        dag, til = self._dag(verdi.fra), self._dag(verdi.til)
        hoeyst = self._frist(verdi.hoeyst, dag)
        avtalt = self._avtalte_aar(dag, verdi.hoeyst)
        if avtalt is None:
            enden = self._frist(v.Dager(0), til)
            # Enden er avtalt, men det er fra avtalen fristen løper.
            avtalt = attrs.evolve(self._flyttet(enden) if verdi.flyttes else enden, fra=dag)

        def gjoer(loep: Loep) -> Skritt:
            return avtal(loep, dag, avtalt, hoeyst, taket(loep, verdi.tak.antall))

        return EttSkritt(dag, _RANG_AVTALE, gjoer)

    # --- dager og frister ---

    def _avtalte_aar(self, dag: date, hoeyst: v.Lengde) -> Frist | None:
        """Fristen på de avtalte årene, innenfor dem loven tillater; None når det er avtalt en bestemt dag."""
        aar = self.rad.get(HENDELSE.aar.variabel.noekkel)
        return self._frist(v.Aar(min(aar, hoeyst.antall)), dag) if isinstance(aar, int) else None

    def _flyttet(self, avtalt: Frist) -> Frist:
        """Den avtalte dagen, flyttet fra lørdag og helligdag slik enden på en frist er det."""
        dagen_foer = date.fromordinal(avtalt.siste_dag.toordinal() - 1)
        try:
            return frist(dagen_foer, dager=1, regel=Fristregel.FORELDELSESLOVEN)
        except ValueError as utenfor:
            raise _Utenfor(str(utenfor)) from utenfor

    def _frist(self, lengde: v.Lengde, fra: date, regel: Fristregel = Fristregel.FORELDELSESLOVEN) -> Frist:
        utregnet = regn(lengde, fra, regel)
        if isinstance(utregnet, UtenforDekning):
            raise _Utenfor(utregnet.hvorfor)
        return utregnet

    def _dag(self, variabel: Variabel) -> date:
        dag = self.rad.get(variabel.noekkel)
        if not isinstance(dag, date):
            raise _Ukjent(variabel)
        return dag

    def _kanskje(self, variabel: Variabel | None) -> date | None:
        dag = self.rad.get(variabel.noekkel) if variabel else None
        return dag if isinstance(dag, date) else None

    def _id(self) -> str | None:
        """Trekket eller saken hendelsen gjelder."""
        id_ = self.rad.get("hendelse.trekk") or self.rad.get("hendelse.sak")
        return str(id_) if id_ else None


def _med_resten(hvile: Hvile, loep: Loep) -> Hvile:
    """Hvilen der fristen sto stille: det som gjensto da den begynte, løper videre fra slutten."""
    if hvile.slutt is None:
        return hvile
    rest = min((loep.frist.uten_flytting - hvile.fra).days, (SISTE_DAG - hvile.slutt).days)
    return attrs.evolve(hvile, etter=_resten(hvile.slutt, rest)) if rest > 0 else hvile


def _resten(slutt: date, rest: int) -> Frist:
    """Bare enden er en frist etter loven; den flyttes som andre, når helligdagene det året er kjent."""
    try:
        return frist(slutt, dager=rest, regel=Fristregel.FORELDELSESLOVEN)
    except UtenforKalender:
        return frist(slutt, dager=rest, regel=Fristregel.DAGER)


_RANG_TILLEGG, _RANG_HVILE, RANG_NY_FRIST, _RANG_SLUTT, _RANG_AVTALE = range(5)
"""Rekkefølgen samme dag: tillegg, det som begynner, det som avbryter, det som slutter, og avtaler til sist."""
