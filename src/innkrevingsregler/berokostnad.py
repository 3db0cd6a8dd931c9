"""Regnestykket bak bero: hva skrittene som gjenstår, ventes å koste og å gi (økonomibestemmelsene punkt 5.4.3).

Tallene er oppgitt av den som spør; ingen er lagt til. Skrittene tas i den rekkefølgen de står, og hvert av dem tas
bare så lenge noe gjenstår. Om et skritt gir innbetaling, er uavhengig av de andre. Det regnes med brøk, så
sammenlikningen er nøyaktig; bare det som skrives ut, er rundet av.

    >>> from innkrevingsregler import Basispunkt, Beroskritt, Oere
    >>> utlegg = Beroskritt(navn="utlegg", kostnad=Oere(1_500_00), sannsynlighet=Basispunkt(10_00))
    >>> svar = regn_ut((utlegg,), Oere(10_000_00))
    >>> svar.ventet_kostnad, svar.ventet_innbetaling, svar.kostnad_over_forventet
    (150000, 100000, True)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import attrs

from .fakta.bero import Beroskritt
from .fakta.verdier import HELE, Oere

__all__ = ["Beroregning", "Skrittrad", "regn_ut"]

_HALV = Fraction(1, 2)


@attrs.frozen(kw_only=True)
class Skrittrad:
    """Ett skritt i regnestykket.

    Args:
        navn: skrittet.
        tas: sannsynligheten for at noe gjenstår når skrittet står for tur, så det tas.
        kostnad: det skrittet koster når det tas, i øre.
        sannsynlighet: sannsynligheten for at det gir innbetaling når det tas.
        innbetaling: det skrittet da gir, i øre; aldri mer enn det som gjenstår.
        bidrag_kostnad: kostnaden ganget med sannsynligheten for at den påløper, i øre.
        bidrag_innbetaling: det skrittet i gjennomsnitt gir, i øre.
    """

    navn: str
    tas: Fraction
    kostnad: Oere
    sannsynlighet: Fraction
    innbetaling: Oere
    bidrag_kostnad: Fraction
    bidrag_innbetaling: Fraction


@attrs.frozen(kw_only=True)
class Beroregning:
    """Regnestykket, rad for rad. `gjenstaar` er det som gjenstår av kravet, i øre."""

    gjenstaar: Oere
    rader: tuple[Skrittrad, ...]

    @property
    def kostnad(self) -> Fraction:
        """Det skrittene ventes å koste, nøyaktig, i øre."""
        return sum((rad.bidrag_kostnad for rad in self.rader), Fraction(0))

    @property
    def innbetaling(self) -> Fraction:
        """Det skrittene ventes å gi, nøyaktig, i øre."""
        return sum((rad.bidrag_innbetaling for rad in self.rader), Fraction(0))

    @property
    def ventet_kostnad(self) -> Oere:
        """Kostnaden i hele øre, halve opp."""
        return i_oere(self.kostnad)

    @property
    def ventet_innbetaling(self) -> Oere:
        """Innbetalingen i hele øre, halve opp."""
        return i_oere(self.innbetaling)

    @property
    def kostnad_over_forventet(self) -> bool:
        """Om kostnaden overstiger det som ventes innbetalt. Er de like, gjør den ikke det."""
        return self.kostnad > self.innbetaling


def i_oere(beloep: Fraction) -> Oere:
    """Et nøyaktig beløp som hele øre, halve opp."""
    return Oere((beloep + _HALV) // 1)


def regn_ut(skritt: Iterable[Beroskritt], gjenstaar: Oere) -> Beroregning | None:
    """Regnestykket for skrittene; None når kostnaden eller sannsynligheten for et av dem ikke er kjent.

    `gjenstaar` er det som gjenstår av kravet, i øre. Et skritt uten oppgitt innbetaling gir alt som gjenstår.
    """
    rader = []
    utfall: Mapping[int, Fraction] = {gjenstaar: Fraction(1)} if gjenstaar else {}
    for ett in skritt:
        if ett.kostnad is None or ett.sannsynlighet is None:
            return None
        gir = gjenstaar if ett.innbetaling is None else min(ett.innbetaling, gjenstaar)
        lykkes = Fraction(ett.sannsynlighet, HELE)
        tas = sum(utfall.values(), Fraction(0))
        rader.append(
            Skrittrad(
                navn=ett.navn,
                tas=tas,
                kostnad=ett.kostnad,
                sannsynlighet=lykkes,
                innbetaling=Oere(gir),
                bidrag_kostnad=tas * ett.kostnad,
                bidrag_innbetaling=lykkes * sum((p * min(gir, rest) for rest, p in utfall.items()), Fraction(0)),
            )
        )
        utfall = _etter(utfall, gir, lykkes)
    return Beroregning(gjenstaar=gjenstaar, rader=tuple(rader))


def _etter(utfall: Mapping[int, Fraction], gir: int, lykkes: Fraction) -> Mapping[int, Fraction]:
    """Hva som kan gjenstå etter skrittet, og hvor sannsynlig hvert beløp er; det som er dekket, er ute."""
    neste: dict[int, Fraction] = {}
    for rest, p in utfall.items():
        for ny, sannsynlighet in ((rest, p * (1 - lykkes)), (rest - gir, p * lykkes)):
            if ny > 0 and sannsynlighet:
                neste[ny] = neste.get(ny, Fraction(0)) + sannsynlighet
    return neste
