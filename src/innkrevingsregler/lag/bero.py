"""Kan innkrevingen stilles i bero, hva mangler, og når foreldes kravet likevel? (økonomibestemmelsene punkt 5.4.3)

Svaret er aldri at innkrevingen er stilt i bero. Siste dag for hver linje er den samme som ellers: bero stanser ikke
foreldelsen. Med en fullmaktsmatrise sies det hvem i virksomheten som på lavest nivå kan avgjøre.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from ..avledning.bero import beroregning
from ..avledning.felles import Faktarad, art
from ..avledning.gjenstaaende import det_som_gjenstaar
from ..avledning.rader import rad_for_krav
from ..berokostnad import Beroregning
from ..fakta.koder import RettsligArt
from ..fullmakt import Avgjoerelse, Fullmakt, Fullmaktsmatrise
from ..regelform.begrep import Begrep, Spoersmaal
from ..regelform.begreper.bero import (
    BERODOKUMENTASJON,
    BEROKOMPETANSE,
    GJENOPPTAS,
    KILDEN_SOM_FOELGES,
    KONTOBEHANDLING,
    LA_FORELDES,
    TAPSAVSETNING,
    Berodokumentasjon,
    Berogrunnlag,
    Berokilde,
)
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Utfall
from ..regelform.virkninger import Utoever
from .felles import Emne, med_lagene
from .foreldelse import Linjeforeldelse
from .kompetanse import Kompetanseutfall
from .pant_foreldet import pantet
from .samlet_foreldelse import aapen_foreldelse, alle_foreldet


@attrs.frozen(kw_only=True)
class Berokompetanse(Kompetanseutfall):
    """Svaret for én grunn. `fullmakt` er raden med lavest nivå i matrisen; None uten."""

    grunnlag: Berogrunnlag
    fullmakt: Fullmakt | None = None


@attrs.frozen(kw_only=True)
class Bero:
    """Svarene om bero.

    Args:
        kompetanse: ett svar for hver grunn til å stille i bero.
        regnestykke: kostnad mot forventet innbetaling; ``None`` når tallene ikke er oppgitt.
        dokumentasjon: det som mangler, eller kan mangle, av vurderinger og dokumentasjon.
        tapsavsetning: hva som skal gjøres med avsetningen for tap.
        kontobehandling: hva hver kilde sier om kravet i kontospesifikasjonen.
        kilde: kilden som følges.
        gjenopptas: om innkrevingen skal tas opp igjen.
        la_foreldes: hvem som kan la kravet foreldes.
        la_foreldes_fullmakt: raden med lavest nivå i matrisen for det; ``None`` uten.
        foreldelse: tidslinjen for hver linje; bero endrer den ikke.
    """

    kompetanse: tuple[Berokompetanse, ...]
    regnestykke: Beroregning | None
    dokumentasjon: tuple[tuple[Berodokumentasjon, Utfall], ...]
    tapsavsetning: Utfall
    kontobehandling: tuple[tuple[Berokilde, Utfall], ...]
    kilde: Utfall
    gjenopptas: Utfall
    la_foreldes: Kompetanseutfall
    la_foreldes_fullmakt: Fullmakt | None
    foreldelse: tuple[Linjeforeldelse, ...]


@attrs.frozen
class Kravspoersmaal:
    """Spørsmålene om kravet, stilt mot én rad der det er svart på om kravet er foreldet og om pantet består."""

    emne: Emne
    rad: Faktarad
    lag: Mapping[str, Utfall | None]

    @classmethod
    def med_foreldelsen(cls, emne: Emne, foreldelse: Sequence[Linjeforeldelse]) -> Kravspoersmaal:
        """Spørsmålene, med svaret fra foreldelsen som faktum."""
        pant, pantets_svar = pantet(emne, foreldelse)
        fakta = {"krav.foreldet": alle_foreldet(foreldelse), **pant}
        rad = LatRad(fakta, under=rad_for_krav(emne.krav, emne.per))
        return cls(emne, rad, {"krav.foreldet": aapen_foreldelse(foreldelse), **pantets_svar})

    def svar(self, om: Begrep | Spoersmaal) -> Utfall:
        """Svaret på et spørsmål med ett svar."""
        return med_lagene(self.emne.motor.svar(om, self.rad, self.emne.lesninger), self.lag)

    def som_gjelder(self, om: Begrep) -> tuple[tuple[str, Utfall], ...]:
        """Svarene på et spørsmål med flere svar, uten dem som sikkert ikke gjelder."""
        svarene = self.emne.motor.alle(om, self.rad, self.emne.lesninger)
        return tuple(
            (str(verdi), med_lagene(utfall, self.lag))
            for verdi, utfall in svarene
            if not isinstance(utfall, Avgjort) or utfall.verdi is True
        )


def bero(
    emne: Emne,
    foreldelse: Sequence[Linjeforeldelse],
    fullmakter: Fullmaktsmatrise | None = None,
    myndighet: Utoever | None = None,
) -> Bero:
    """Svarene for kravet den dagen. `fullmakter` er matrisen til `myndighet`; utelatt: til den som har kravet."""
    matrise = Matrise(emne, fullmakter, myndighet)
    spoer = Kravspoersmaal.med_foreldelsen(emne, foreldelse)
    la_foreldes = Kompetanseutfall(utfall=spoer.svar(LA_FORELDES))
    kompetanse = (Berokompetanse(grunnlag=g, utfall=spoer.svar(BEROKOMPETANSE(grunnlag=g))) for g in Berogrunnlag)
    return Bero(
        kompetanse=tuple(attrs.evolve(k, fullmakt=matrise.lavest(k, Avgjoerelse.BERO)) for k in kompetanse),
        regnestykke=beroregning(emne.krav, emne.per),
        dokumentasjon=tuple((Berodokumentasjon(d), u) for d, u in spoer.som_gjelder(BERODOKUMENTASJON)),
        tapsavsetning=spoer.svar(TAPSAVSETNING),
        kontobehandling=tuple((kilde, spoer.svar(KONTOBEHANDLING(kilde=kilde))) for kilde in Berokilde),
        kilde=spoer.svar(KILDEN_SOM_FOELGES),
        gjenopptas=spoer.svar(GJENOPPTAS),
        la_foreldes=la_foreldes,
        la_foreldes_fullmakt=matrise.lavest(la_foreldes, Avgjoerelse.LA_FORELDES),
        foreldelse=tuple(foreldelse),
    )


@attrs.frozen
class Matrise:
    """Fullmaktsmatrisen, for ett krav. Uten `myndighet` gjelder den for den som etter svaret har kompetansen."""

    emne: Emne
    fullmakter: Fullmaktsmatrise | None
    myndighet: Utoever | None = None

    def lavest(self, svar: Kompetanseutfall, avgjoerelse: Avgjoerelse) -> Fullmakt | None:
        """Raden med lavest nivå som kan avgjøre.

        None uten matrise eller kompetanse, når en annen myndighet har den, og når art eller beløp er ukjent.
        """
        krav, per = self.emne.krav, self.emne.per
        kravets_art, beloep = art(krav, per), det_som_gjenstaar(krav, per)
        if self.fullmakter is None or svar.kompetanse is None or kravets_art is None or beloep is None:
            return None
        if self.myndighet not in (None, svar.kompetanse.utoever):
            return None
        return self.fullmakter.lavest(avgjoerelse, RettsligArt(kravets_art), beloep, per, krav.kravtype)
