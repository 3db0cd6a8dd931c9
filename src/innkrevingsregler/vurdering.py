"""Vurderingen av et krav: fakta inn, svar med henvisninger ut. Her møtes reglene og regnestykkene.

Lagene svarer ett om gangen: fakta → regelverk for hver sak → virkningen av hver hendelse → tidslinjen. Svaret i ett
lag, også når det er åpent, er et faktum i det neste. Hvert lag står i sin egen fil i `lag`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Literal

import attrs

from .avledning.foreldelse import forutsetninger as foreldelsens_forutsetninger
from .avledning.rader import rad_for_krav
from .fakta.krav import Krav, Tilgode
from .fakta.verdier import FOERSTE_DAG, SISTE_DAG
from .fullmakt import Fullmaktsmatrise
from .lag.avslutning import Avslutning, avslutning
from .lag.bero import Bero, bero
from .lag.felles import Emne, Status, unike
from .lag.foreldelse import Linjeforeldelse, foreldelse
from .lag.foreldelsessikkerhet import Sikkerhetssvar, sikkerhet_tross_foreldelse
from .lag.gebyr import Gebyrene, gebyrene
from .lag.godtgjoerelse import Rentegodtgjoerelse, godtgjoerelsen
from .lag.hjemmel import Grunnlagsrad, Hjemmel, rad_med_grunnlag, tvangsgrunnlag, virkeomraade
from .lag.kompetanse import Kompetanser, kompetanser
from .lag.motregning import Motregninger, motregningene
from .lag.oppfoelging import Oppfoelging, oppfoelgingen
from .lag.opphoer import Opphoer, opphoer
from .lag.regelverk import Regelverkene, Saksregelverk, regelverk_fra_foer, regelverk_utlegg, regelverkene
from .lag.renteplan import Rentekontroll, Renteplan, kontroller, planlegg
from .lag.renter import Linjerente, Renter, renter
from .lag.tiltak import Tiltakssvar, automatiserbar, tiltakene
from .motor.svar import Motor
from .oppfoelgingsrutine import Rutine
from .regelform.utfall import Skjoenn, Trenger, UtenforDekning, Utfall
from .regelform.variabler import Variabel
from .regelform.virkninger import Utoever
from .regler import regelbok
from .rettskilder.henvisning import Henvisning
from .rettskilder.katalog import Katalograd, finn
from .rettskilder.tvil import kontroller_lesninger

Motornavn = Literal["skalar", "durable"]


@attrs.frozen
class Utenfor:
    """Noe biblioteket ikke svarer på: grunnen med ord, og bestemmelsene det gjelder."""

    hvorfor: str
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Vurdering:
    """Svaret om ett krav en bestemt dag.

    `katalog` er None for en kravtype katalogen ikke kjenner; da er det rettslig art som mangler. Deler biblioteket ikke
    svarer på ennå, er ikke med.
    """

    krav: Krav
    per: date
    motor: str
    katalog: Katalograd | None
    forutsetninger: tuple[str, ...]
    utlegg: tuple[Saksregelverk, ...]
    regelverk: Regelverkene
    foreldelse: tuple[Linjeforeldelse, ...]
    lesninger: Mapping[str, str] = attrs.field(factory=dict, repr=False, eq=dict, hash=False)

    @functools.cached_property
    def hjemmel(self) -> Hjemmel:
        """Virkeområdet og tvangsgrunnlagene. Regnes ut første gang det spørres."""
        return Hjemmel(virkeomraade=virkeomraade(self._emne), tvangsgrunnlag=tvangsgrunnlag(self._emne, self._grunnlag))

    @functools.cached_property
    def tiltak(self) -> tuple[Tiltakssvar, ...]:
        """Tabellen over tiltak. Regnes ut første gang det spørres."""
        return tiltakene(self._emne, self.foreldelse, self._grunnlag)

    @functools.cached_property
    def sikkerhet(self) -> tuple[Sikkerhetssvar, ...]:
        """Sikkerheten for hver linje, og om den består når linjen er foreldet. Regnes ut første gang det spørres."""
        return sikkerhet_tross_foreldelse(self._emne, self.foreldelse)

    @functools.cached_property
    def ettergivelse(self) -> Kompetanser:
        """Hvem som kan ettergi kravet eller inngå betalingsavtale, etter hver bestemmelse. Regnes ut når det spørres.

        Det som mangler for disse svarene, står i dem, og ikke i `trenger` og `utenfor`.
        """
        return kompetanser(self._emne)

    @functools.cached_property
    def oppfoelging(self) -> Oppfoelging:
        """Tilstanden kravet er i, neste skritt og resten av oppfølgingen, etter den vanlige rutinen.

        Regnes ut når det spørres. Det som mangler for disse svarene, står i dem, og ikke i `trenger` og `utenfor`.
        """
        return self.oppfulgt_etter(Rutine())

    def oppfulgt_etter(self, rutine: Rutine) -> Oppfoelging:
        """Oppfølgingen etter virksomhetens egen rutine."""
        return oppfoelgingen(self._emne, self._grunnlag, self.foreldelse, self.tiltak, self.hjemmel, rutine)

    def kompetanser_etter(
        self, fullmakter: Fullmaktsmatrise | None, myndighet: Utoever = Utoever.INNKREVINGSMYNDIGHETEN
    ) -> Kompetanser:
        """Svarene om ettergivelse og betalingsavtale, med det laveste nivået i matrisen til `myndighet`."""
        return kompetanser(self._emne, fullmakter, myndighet)

    def bero_etter(self, fullmakter: Fullmaktsmatrise | None, myndighet: Utoever | None = None) -> Bero:
        """Svarene om bero, med det laveste nivået i matrisen til `myndighet`; utelatt: til den som har kravet."""
        return bero(self._emne, self.foreldelse, fullmakter, myndighet)

    def avslutning_etter(self, fullmakter: Fullmaktsmatrise | None) -> Avslutning:
        """Svarene om avslutning, med det laveste nivået i Innkrevingsmyndighetens matrise."""
        return avslutning(self._emne, self.foreldelse, fullmakter)

    @functools.cached_property
    def bero(self) -> Bero:
        """Om innkrevingen kan stilles i bero, og det som følger med. Det som mangler, står i svarene."""
        return bero(self._emne, self.foreldelse)

    @functools.cached_property
    def avslutning(self) -> Avslutning:
        """Om innkrevingen kan avsluttes, og hva som alt er slutt. Det som mangler, står i svarene."""
        return avslutning(self._emne, self.foreldelse)

    @functools.cached_property
    def opphoer(self) -> Opphoer:
        """Om kravet er falt bort, og hvordan det føres ut. Det som mangler, står i svarene."""
        return opphoer(self._emne, self.foreldelse)

    @functools.cached_property
    def motregning(self) -> Motregninger:
        """Motregning i hvert slag tilgodebeløp, og avregning. Regnes ut første gang det spørres."""
        return motregningene(self._emne, self.foreldelse)

    @functools.cached_property
    def gebyr(self) -> Gebyrene:
        """Gebyrene som har påløpt, og taket for inkassokostnader. Regnes ut første gang det spørres.

        Det som mangler for å svare om gebyr, står i `gebyr.trenger`, ikke i `trenger`.
        """
        return gebyrene(self._emne, self._grunnlag)

    @functools.cached_property
    def renter(self) -> Renter:
        """Renten fram til `per`, rad for rad. Regnes ut første gang det spørres."""
        return renter(self._emne, self.foreldelse)

    @functools.cached_property
    def automatiserbar(self) -> Utfall:
        """Om vurderingen av kravet selv – hjemmelen, regelverket og foreldelsen – kan avgjøres av en maskin alene.

        Hvert tiltak har sitt eget svar (innkrevingsloven § 12 andre ledd).
        """
        grunnlag = self.hjemmel.tvangsgrunnlag.grunnlag
        svarene = (self.hjemmel.virkeomraade.ansvar, *(g.utfall for g in grunnlag), *(s.utfall for s in self.utlegg))
        med_skjoenn = any(isinstance(u, Skjoenn) for u in svarene) or any(
            linje.status is Status.SKJOENN for linje in self.foreldelse
        )
        return automatiserbar(self._emne, rad_for_krav(self.krav, self.per), med_skjoenn)

    @property
    def utfall(self) -> tuple[Utfall, ...]:
        """Svarene som er ett av de seks: regelverket, hjemmelen og tiltakene. Foreldelsen har sine egne felter."""
        omraade, grunnlag = self.hjemmel.virkeomraade, self.hjemmel.tvangsgrunnlag
        return (
            *(s.utfall for s in self.utlegg),
            *(s.utfall for s in self.regelverk.alle),
            *(omraade.ansvar, omraade.innkrever, grunnlag.overfor),
            *(g.utfall for g in grunnlag.grunnlag if not grunnlag.foreligger),
            *(k.utfall for k in grunnlag.kraft),
            *(t.utfall for t in self.tiltak),
        )

    @functools.cached_property
    def trenger(self) -> tuple[Variabel, ...]:
        """Fakta som mangler og fortsatt kan endre noen del av svaret, hvert én gang.

        Det som mangler om et tenkt tilgodebeløp, står ved svaret om det.
        """
        i_svarene = (v for u in self.utfall if isinstance(u, Trenger) for v in u.fakta)
        i_tidslinjen = (v for linje in self.foreldelse for v in linje.trenger)
        return unike((*i_svarene, *i_tidslinjen, *self.renter.trenger))

    @functools.cached_property
    def utenfor(self) -> tuple[Utenfor, ...]:
        """Det biblioteket ikke svarer på for kravet, med grunnen, hvert én gang."""
        i_svarene = (Utenfor(u.hvorfor, u.hjemler) for u in self.utfall if isinstance(u, UtenforDekning))
        delene: tuple[Linjeforeldelse | Linjerente, ...] = (*self.foreldelse, *self.renter.linjer)
        linjer = (linje for linje in delene if linje.status is Status.UTENFOR_DEKNING)
        return unike((*i_svarene, *(Utenfor(grunn, linje.hjemler) for linje in linjer for grunn in linje.hvorfor)))

    @functools.cached_property
    def _grunnlag(self) -> Grunnlagsrad:
        return rad_med_grunnlag(self._emne)

    @property
    def emne(self) -> Emne:
        """Det lagene svarer for. For moduler som spør lagene selv."""
        return self._emne

    @property
    def _emne(self) -> Emne:
        return Emne(_motor(self.motor), self.krav, self.per, self.lesninger)

    @property
    def aapent(self) -> bool:
        """Står noe i vurderingen åpent?"""
        return any(f.status is not Status.AVGJORT for f in self.foreldelse)


def vurder(
    krav: Krav,
    per: date,
    *,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Vurdering:
    """Vurder ett krav slik det sto dagen `per`.

    `motor` er «skalar» (referansen) eller «durable» (ekstrapakken av samme navn). `lesninger` velger lesning i
    tvilspunkter (id → lesning). Ukjente fakta gir åpne svar, aldri unntak. Reiser UkjentLesning for en lesning som ikke
    finnes, og ValueError for en ukjent motor eller en `per` som ikke er en dag i årene 1900–2200.
    """
    emne = _emne(krav, per, motor, lesninger)
    utlegg = regelverk_utlegg(emne)
    linjer = foreldelse(emne, utlegg.oppsto)
    katalog = finn(krav.kravtype, emne.per) if krav.kravtype else None
    return Vurdering(
        krav=krav,
        per=emne.per,
        motor=motor,
        katalog=katalog,
        forutsetninger=_forutsetninger(krav, emne.per),
        utlegg=utlegg.saker,
        regelverk=regelverkene(emne, utlegg, linjer, katalog),
        foreldelse=linjer,
        lesninger=emne.lesninger,
    )


def tidslinje(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> tuple[Linjeforeldelse, ...]:
    """Foreldelsen av hver kravlinje, med stegene. Det samme som `vurder(…).foreldelse`, uten resten."""
    emne = _emne(krav, per, motor, lesninger)
    return foreldelse(emne, regelverk_fra_foer(emne))


def tiltak(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> tuple[Tiltakssvar, ...]:
    """Tabellen over tiltak: hva som kan gjøres for å få kravet betalt. Det samme som `vurder(…).tiltak`."""
    return vurder(krav, per, motor=motor, lesninger=lesninger).tiltak


def emne_for(krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None) -> Emne:
    """Det lagene svarer for: kravet, dagen, motoren og lesningene. For moduler som spør lagene selv."""
    return _emne(krav, per, motor, lesninger)


def kompetanse(
    krav: Krav,
    per: date,
    *,
    fullmakter: Fullmaktsmatrise | None = None,
    myndighet: Utoever = Utoever.INNKREVINGSMYNDIGHETEN,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Kompetanser:
    """Hvem som kan ettergi kravet eller inngå betalingsavtale, etter hver bestemmelse.

    `fullmakter` er matrisen over hvem i `myndighet` som kan avgjøre; med den nevnes det laveste nivået. Uten den er
    svaret det samme som `vurder(…).ettergivelse`. Reiser UkjentLesning og ValueError som `vurder`.
    """
    return kompetanser(_emne(krav, per, motor, lesninger), fullmakter, myndighet)


def oppfoelging(
    krav: Krav,
    per: date,
    *,
    rutine: Rutine | None = None,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Oppfoelging:
    """Tilstanden kravet er i, neste skritt med siste dag, utsendingen, oppgjøret og klagene.

    `rutine` er virksomhetens egen; uten den er svaret det samme som `vurder(…).oppfoelging`.
    """
    vurdering = vurder(krav, per, motor=motor, lesninger=lesninger)
    return vurdering.oppfoelging if rutine is None else vurdering.oppfulgt_etter(rutine)


def berovurdering(
    krav: Krav,
    per: date,
    *,
    fullmakter: Fullmaktsmatrise | None = None,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Bero:
    """Om innkrevingen kan stilles i bero, og hvem som kan la kravet foreldes mens den hviler.

    `fullmakter` er matrisen til den som har kravet; med den nevnes det laveste nivået. Uten den er svaret det samme
    som `vurder(…).bero`. Reiser UkjentLesning og ValueError som `vurder`.
    """
    emne = _emne(krav, per, motor, lesninger)
    return bero(emne, foreldelse(emne, regelverk_utlegg(emne).oppsto), fullmakter)


def gebyrer(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> Gebyrene:
    """Gebyrene som har påløpt til og med dagen, og taket for inkassokostnader. Det samme som `vurder(…).gebyr`."""
    return vurder(krav, per, motor=motor, lesninger=lesninger).gebyr


def renteplan(
    krav: Krav,
    per: date,
    til: date,
    *,
    dager: Iterable[date] = (),
    prognose: Mapping[date, Decimal] | None = None,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Renteplan:
    """Hva kravet vil koste fram til `til` om ingenting mer betales: renten, og alt som da står.

    `dager` er dagene det spørres om; utelatt den første i hver måned, og `til`. `prognose` er satser for dager etter
    den siste kjente (dag → prosent); uten dem er renten utenfor dekning fra den dagen. Reiser ValueError for en dag
    utenfor tidsrommet, og som `vurder`.
    """
    vurdering = vurder(krav, per, motor=motor, lesninger=lesninger)
    emne = _emne(krav, per, motor, lesninger)
    return planlegg(emne, vurdering.foreldelse, til, dager, MappingProxyType(dict(prognose or {})))


def rentegodtgjoerelse(
    tilgode: Tilgode, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> Rentegodtgjoerelse:
    """Renten som ytes av et tilgodebeløp av skatt eller avgift: fram til det skal betales ut, og om det er for sent.

    `tilgode.dato` er dagen det spørres om. Reiser UkjentLesning og ValueError som `vurder`.
    """
    valgte = MappingProxyType(dict(lesninger or {}))
    kontroller_lesninger(valgte)
    return godtgjoerelsen(_motor(motor), tilgode, valgte)


def rentekontroll(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> Rentekontroll:
    """Renten i ettertid, for eksempel av et krav som er gjort opp for sent: var det grunnlag, og var det varslet?"""
    vurdering = vurder(krav, per, motor=motor, lesninger=lesninger)
    return kontroller(_emne(krav, per, motor, lesninger), vurdering.foreldelse)


def _emne(krav: Krav, per: date, motor: str, lesninger: Mapping[str, str] | None) -> Emne:
    if not isinstance(krav, Krav):
        raise ValueError(f"krav: {type(krav).__name__} – et Krav, som `les_krav` gir")
    if lesninger is not None and not isinstance(lesninger, Mapping):
        raise ValueError(f"lesninger: {type(lesninger).__name__} – punkt og lesning, som {{'L7': 'flyttes_ikke'}}")
    if not lesninger:
        return Emne(_motor(motor), krav, les_dagen(per), _INGEN_VALGT)
    valgte = MappingProxyType(dict(lesninger))
    kontroller_lesninger(valgte)
    return Emne(_motor(motor), krav, les_dagen(per), valgte)


_INGEN_VALGT: Mapping[str, str] = MappingProxyType({})


def les_dagen(dag: date, navn: str = "per") -> date:
    """Dagen, uten klokkeslett: tidspunktet i en tabell er den dagen det faller på. `navn` er argumentet i feilen.

    Reiser ValueError for noe annet enn en dag i årene 1900–2200.
    """
    if type(dag) is date and FOERSTE_DAG <= dag <= SISTE_DAG:
        return dag
    if not isinstance(dag, date) or not FOERSTE_DAG.year <= dag.year <= SISTE_DAG.year:
        raise ValueError(f"{navn}: {dag!r} – en dag (datetime.date) i årene {FOERSTE_DAG.year}–{SISTE_DAG.year}")
    return date.fromordinal(dag.toordinal())


@functools.cache
def _motor(navn: str) -> Motor:
    if navn == "skalar":
        from .motor.minne import huskende_motor

        return huskende_motor(regelbok())
    if navn == "durable":
        from .motor.durable import durable_motor

        return durable_motor(regelbok())
    raise ValueError(f"ukjent motor {navn!r}; lovlig er «skalar» og «durable»")


def motor_med_navn(navn: str) -> Motor:
    """Motoren med reglene. Reiser ValueError for en ukjent motor."""
    return _motor(navn)


def _forutsetninger(krav: Krav, per: date) -> tuple[str, ...]:
    """Det svaret legger til grunn uten å vite, sagt én gang."""
    funnet = []
    if krav.fullstendig_til is None:
        funnet.append("det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er regnet med")
    elif krav.fullstendig_til < per:
        funnet.append(
            f"hendelsene er fullstendige til {krav.fullstendig_til}; etter den dagen er ingen flere regnet med"
        )
    if any(dag is not None and dag > per for h in krav.hendelser for dag in (h.dato, h.gitt)):
        funnet.append(f"hendelser etter {per} er ikke regnet med")
    return (*funnet, *foreldelsens_forutsetninger(krav, per))
