"""Kontrollerer reglene samlet: henvisninger, hull og overlapp, og at dekningsregisteret er fullstendig.

Kjør `python verktoey/kontroller_regler.py`. Hvert funn skrives på en linje; uten funn er utgangskoden 0.
"""

from __future__ import annotations

import sys

from innkrevingsregler.dekningsregister import feil_i_dekning
from innkrevingsregler.motor.bevis import bevis
from innkrevingsregler.regelform.regelbok import Regelfeil
from innkrevingsregler.regler import regelbok
from innkrevingsregler.tilstander import feil_i_tilstandene


def kontroller() -> list[str]:
    """Alle funn, som setninger."""
    try:
        bok = regelbok()
    except Regelfeil as feil:
        return list(feil.feil)
    return [
        *(funn.tekst() for funn in bevis(bok)),
        *feil_i_dekning(),
        *feil_i_tilstandene(),
    ]


def main() -> int:
    """Skriv funnene og si om alt er i orden."""
    funn = kontroller()
    for linje in funn:
        print(linje)
    print(f"{len(regelbok().regler)} regler, {len(regelbok().spoersmaal)} spørsmål, {len(funn)} funn")
    return 1 if funn else 0


if __name__ == "__main__":
    sys.exit(main())
