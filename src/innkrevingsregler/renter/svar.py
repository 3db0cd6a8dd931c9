"""Svaret på en renteberegning: radene, bevegelsene og det hele."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import attrs

from ..fakta.verdier import Oere
from ..rettskilder.henvisning import Henvisning
from .hendelser import Kravhendelse, Saldo
from .satser import Rentehjemmel, Satsperiode

__all__ = ["Bevegelse", "Renteberegning", "Renterad"]

# Radene og bevegelsene er tupler og ikke attrs-klasser: det lages millioner av dem i en portefølje, og en tupel er tre
# ganger så rask å lage.


class Renterad(NamedTuple):
    """Renten i ett tidsrom der ingenting endrer seg.

    Args:
        fra, til: første dag, og første dag etter.
        dager: antall dager.
        grunnlag: beløpet renten er regnet av, i øre.
        rente: renten, i øre.
        satsperiode: satsen og hvor den står; :attr:`sats`, :attr:`hjemler` og :attr:`prognose` leser den.
    """

    fra: date
    til: date
    dager: int
    grunnlag: Oere
    rente: Oere
    satsperiode: Satsperiode

    @property
    def sats(self) -> Decimal:
        """Prosent per år; null i en pause."""
        return self.satsperiode.prosent

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Bestemmelsene satsen følger av, eller bestemmelsen om at det ikke løper rente."""
        return self.satsperiode.hjemler

    @property
    def prognose(self) -> bool:
        """Om satsen er oppgitt av den som spør."""
        return self.satsperiode.prognose


class Bevegelse(NamedTuple):
    """Noe som endret kravet underveis.

    Args:
        dato: dagen det virker fra i beregningen; hendelsens egen, men aldri før beregningen begynner.
        hendelse: betalingen, tillegget eller nedsettelsen.
        fordelt: beløpet, fordelt på delene av kravet.
        til_overs: det som ikke hadde noe å dekke.
        etter_rad: hvor mange rader som kommer før.
        hjemler: hendelsens bestemmelser, og den om rekkefølgen.
    """

    dato: date
    hendelse: Kravhendelse
    fordelt: Saldo
    til_overs: Oere
    etter_rad: int
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Renteberegning:
    """En utregnet rente.

    Args:
        fra, til: tidsrommet det er spurt om, halvåpent.
        hjemmel: bestemmelsen renten er regnet etter; ``None`` når satsene var oppgitt.
        aapning: kravet ved begynnelsen.
        rader: rentene, i tidsorden.
        bevegelser: betalinger, tillegg og nedsettelser, i den rekkefølgen de virker.
        saldo: kravet ved slutten, renter medregnet.
        til_overs: sum av det som er betalt eller nedsatt ut over det som sto.
        lesninger: lesningen som er brukt i hvert tvilspunkt.
    """

    fra: date
    til: date
    hjemmel: Rentehjemmel | None
    aapning: Saldo
    rader: tuple[Renterad, ...]
    bevegelser: tuple[Bevegelse, ...]
    saldo: Saldo
    til_overs: Oere
    lesninger: Mapping[str, str]

    @property
    def sum(self) -> Oere:
        """Summen av radene, i øre."""
        return Oere(sum(rad.rente for rad in self.rader))

    @property
    def prognose(self) -> bool:
        """Om noen av radene bygger på en sats den som spør har oppgitt."""
        return any(rad.prognose for rad in self.rader)

    @property
    def hjemler(self) -> tuple[Henvisning, ...]:
        """Alle bestemmelsene som er brukt, hver én gang."""
        radenes = (h for rad in self.rader for h in rad.hjemler)
        return tuple(dict.fromkeys((*radenes, *(h for b in self.bevegelser for h in b.hjemler))))
