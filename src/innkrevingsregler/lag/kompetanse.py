"""Hvem kan ettergi kravet eller inngå betalingsavtale? Ett svar for hver bestemmelse; de står side om side.

Svaret er aldri at noe er innvilget: det er hvem som har kompetanse og på hvilke skjønn den står, hvem som må samtykke
eller avgjøre, eller hvorfor ingen har kompetansen etter bestemmelsen. Med en fullmaktsmatrise sies det også hvem i
myndigheten som på lavest nivå kan avgjøre.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from ..avledning.felles import Faktarad, art
from ..avledning.gjenstaaende import det_som_gjenstaar
from ..avledning.rader import rad_for_krav
from ..fakta.hendelser import Betalingsavtale, Soeknad
from ..fakta.koder import Hendelsestype, Kreditortype, Linjetype, RettsligArt
from ..fakta.krav import Krav
from ..fullmakt import Avgjoerelse, Fullmakt, Fullmaktsmatrise
from ..regelform.begrep import Begrep
from ..regelform.begreper.ettergivelse import (
    AVSKRIVNING_LOENNSGARANTI,
    BETALINGSAVTALEFORM,
    BETALINGSAVTALEKOMPETANSE,
    ETTERGIVELSESFORM,
    ETTERGIVELSESKOMPETANSE,
    Avgjoerelsesform,
    Betalingsavtalegrunnlag,
    Ettergivelsesgrunnlag,
)
from ..regelform.utfall import Avgjort, Skjoenn, Utfall
from ..regelform.variabler import Variabel
from ..regelform.virkninger import IngenKompetanse, Kompetanse, KreverBeslutning, KreverSamtykke, Utoever
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.katalog.ettergivelse import ettergivelse_for
from ..rettskilder.rundskriv import RUNDSKRIV, Rundskriv
from .felles import Emne, status_for


class Kompetansestatus(StrEnum):
    """Hva svaret for én bestemmelse er. Ingen av dem sier at noe er ettergitt eller innvilget."""

    KOMPETENT = "KOMPETENT"
    KOMPETENT_HVIS = "KOMPETENT_HVIS"
    KREVER_SAMTYKKE = "KREVER_SAMTYKKE"
    KREVER_BESLUTNING = "KREVER_BESLUTNING"
    INGEN_KOMPETANSE = "INGEN_KOMPETANSE"
    SKJOENN = "SKJOENN"
    TRENGER = "TRENGER"
    TVIL = "TVIL"
    KONFLIKT = "KONFLIKT"
    UTENFOR_DEKNING = "UTENFOR_DEKNING"


_STATUS_FOR_SVAR: dict[type, Kompetansestatus] = {
    Kompetanse: Kompetansestatus.KOMPETENT,
    KreverSamtykke: Kompetansestatus.KREVER_SAMTYKKE,
    KreverBeslutning: Kompetansestatus.KREVER_BESLUTNING,
    IngenKompetanse: Kompetansestatus.INGEN_KOMPETANSE,
}

Grunnlag = Ettergivelsesgrunnlag | Betalingsavtalegrunnlag


@attrs.frozen(kw_only=True)
class Kompetanseutfall:
    """Et svar om hvem som kan avgjøre noe, og hva det står på."""

    utfall: Utfall

    @property
    def status(self) -> Kompetansestatus:
        """Hva svaret er."""
        if isinstance(self.utfall, Avgjort):
            return _STATUS_FOR_SVAR[type(self.utfall.verdi)]
        if isinstance(self.utfall, Skjoenn):
            return Kompetansestatus.SKJOENN if self.kompetanse is None else Kompetansestatus.KOMPETENT_HVIS
        return Kompetansestatus(status_for(self.utfall).value)

    @property
    def kompetanse(self) -> Kompetanse | None:
        """Kompetansen bestemmelsen gir, om skjønnet går den veien; None når den ikke gir noen eller det er ukjent."""
        match self.utfall:
            case Avgjort(verdi=Kompetanse() as verdi):
                return verdi
            case Skjoenn(alternativer=alternativer):
                return next((a.verdi for a in alternativer if isinstance(a.verdi, Kompetanse)), None)
            case _:
                return None

    def kreves(self, skjoenn: Variabel) -> bool | None:
        """Hva skjønnet må falle ut til for at det skal være kompetanse; None når det beror på de andre skjønnene."""
        alternativer = self.utfall.alternativer if isinstance(self.utfall, Skjoenn) else ()
        veier = [dict(a.naar) for a in alternativer if isinstance(a.verdi, Kompetanse)]
        svar = {vei.get(skjoenn.noekkel) for vei in veier}
        return bool(svar.pop()) if len(svar) == 1 and None not in svar else None

    @property
    def vilkaar(self) -> tuple[Variabel, ...]:
        """Skjønnene kompetansen står på, med momenter og hjemmel."""
        return self.utfall.vilkaar if isinstance(self.utfall, Skjoenn) else ()


@attrs.frozen
class Erkjennelsesspoersmaal:
    """En søknad om eller avtale om betaling, og om den erkjenner kravet (foreldelsesloven § 14).

    `erkjenner` er None når det ikke er oppgitt; da er spørsmålet åpent i foreldelsen også. En søknad om ettergivelse er
    med, for også den kan bygge på at kravet består.
    """

    type: Hendelsestype
    dato: date | None
    erkjenner: bool | None


@attrs.frozen(kw_only=True)
class Kompetansesvar(Kompetanseutfall):
    """Svaret for én bestemmelse.

    `form` er formkravene, hvert med svaret; de som sikkert ikke gjelder, er utelatt. `fullmakt` er raden med lavest
    nivå i matrisen; None når det ikke er gitt noen, når myndigheten etter loven ikke er den matrisen gjelder, eller
    når beløpet eller arten er ukjent.
    """

    grunnlag: Grunnlag
    form: tuple[tuple[Avgjoerelsesform, Utfall], ...] = ()
    fullmakt: Fullmakt | None = None


@attrs.frozen(kw_only=True)
class Kompetanser:
    """Svarene for alle bestemmelsene.

    `avskrivning` er om kravet kan avskrives etter lønnsgarantiordningen; det er ikke å ettergi det. `saerregler` er
    bestemmelsene katalogen siterer for kravtypen, også dem som ikke er regelfestet. `erkjennelser` er søknadene og
    avtalene som har hendt, i den rekkefølgen de står. `historikk` er rundskriv om statens krav som bare er dokumentert
    historie; ingen av svarene bygger på dem.
    """

    ettergivelse: tuple[Kompetansesvar, ...]
    betalingsavtale: tuple[Kompetansesvar, ...]
    avskrivning: Utfall
    saerregler: tuple[Henvisning, ...]
    erkjennelser: tuple[Erkjennelsesspoersmaal, ...] = ()
    historikk: tuple[Rundskriv, ...] = ()


def kompetanser(
    emne: Emne, fullmakter: Fullmaktsmatrise | None = None, myndighet: Utoever = Utoever.INNKREVINGSMYNDIGHETEN
) -> Kompetanser:
    """Svarene for kravet den dagen. Matrisen gjelder de avgjørelsene loven legger til `myndighet`."""
    rad = rad_for_krav(emne.krav, emne.per)
    matrise = _Matrise(emne, fullmakter, myndighet)
    opplysning = ettergivelse_for(emne.krav.kravtype) if emne.krav.kravtype else None
    return Kompetanser(
        ettergivelse=tuple(
            _svar(emne, rad, matrise, ETTERGIVELSESKOMPETANSE, ETTERGIVELSESFORM, g) for g in Ettergivelsesgrunnlag
        ),
        betalingsavtale=tuple(
            _svar(emne, rad, matrise, BETALINGSAVTALEKOMPETANSE, BETALINGSAVTALEFORM, g)
            for g in Betalingsavtalegrunnlag
        ),
        avskrivning=emne.motor.svar(AVSKRIVNING_LOENNSGARANTI, rad, emne.lesninger),
        saerregler=() if opplysning is None else opplysning.saerregel_hjemler,
        erkjennelser=tuple(_erkjennelser(emne)),
        historikk=RUNDSKRIV if _statens(emne.krav) else (),
    )


def _erkjennelser(emne: Emne) -> Iterator[Erkjennelsesspoersmaal]:
    for hendelse in emne.krav.hendelser:
        hendt = hendelse.dato is None or hendelse.dato <= emne.per
        if isinstance(hendelse, Soeknad | Betalingsavtale) and hendt:
            yield Erkjennelsesspoersmaal(hendelse.type, hendelse.dato, hendelse.erkjenner)


def _statens(krav: Krav) -> bool:
    return krav.kreditor is not None and krav.kreditor.type is Kreditortype.STAT


def _svar(
    emne: Emne, rad: Faktarad, matrise: _Matrise, begrep: Begrep, form: Begrep, grunnlag: Grunnlag
) -> Kompetansesvar:
    svar = Kompetansesvar(
        grunnlag=grunnlag,
        utfall=emne.motor.svar(begrep(grunnlag=grunnlag), rad, emne.lesninger),
        form=tuple(
            (Avgjoerelsesform(str(verdi)), utfall)
            for verdi, utfall in emne.motor.alle(form(grunnlag=grunnlag), rad, emne.lesninger)
            if not isinstance(utfall, Avgjort) or utfall.verdi is True
        ),
    )
    if svar.status is Kompetansestatus.INGEN_KOMPETANSE:
        return attrs.evolve(svar, form=())
    return attrs.evolve(svar, fullmakt=matrise.lavest(svar))


# ---- Fullmakten i myndigheten ----

_LINJER = {
    Ettergivelsesgrunnlag.INNKREVINGSLOVEN_20_RENTE: Linjetype.RENTE,
    Ettergivelsesgrunnlag.INNKREVINGSLOVEN_20_GEBYR: Linjetype.GEBYR,
    Ettergivelsesgrunnlag.INNKREVINGSLOVEN_20_OMKOSTNINGER: Linjetype.OMKOSTNING,
}
"""Linjene som kan ettergis etter innkrevingsloven § 20; ellers er det alle linjene i kravet."""


@attrs.frozen
class _Matrise:
    """Matrisen, for ett krav og én myndighet."""

    emne: Emne
    matrise: Fullmaktsmatrise | None
    myndighet: Utoever

    def lavest(self, svar: Kompetansesvar) -> Fullmakt | None:
        """Raden med lavest nivå som kan bruke kompetansen i svaret."""
        kompetanse = svar.kompetanse
        if self.matrise is None or kompetanse is None or kompetanse.utoever is not self.myndighet:
            return None
        kravets_art = art(self.emne.krav, self.emne.per)
        beloep = det_som_gjenstaar(self.emne.krav, self.emne.per, _linjetype(svar.grunnlag))
        if kravets_art is None or beloep is None:
            return None
        return self.matrise.lavest(
            _avgjoerelse(svar.grunnlag), RettsligArt(kravets_art), beloep, self.emne.per, self.emne.krav.kravtype
        )


def _avgjoerelse(grunnlag: Grunnlag) -> Avgjoerelse:
    if isinstance(grunnlag, Betalingsavtalegrunnlag):
        return Avgjoerelse.BETALINGSAVTALE
    return Avgjoerelse.ETTERGIVELSE if _linjetype(grunnlag) is None else Avgjoerelse.ETTERGIVELSE_TILLEGG


def _linjetype(grunnlag: Grunnlag) -> Linjetype | None:
    return _LINJER.get(grunnlag) if isinstance(grunnlag, Ettergivelsesgrunnlag) else None
