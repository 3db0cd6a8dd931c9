"""Kommandolinjen. Tynn: den leser argumenter, kaller biblioteket og skriver svaret.

Avslutningskoden er 0 når det er svart, 2 ved ugyldige inndata – alle feilene er da listet opp og ingenting er skrevet –
og 1 ved en feil i biblioteket. Her, og bare her, leses klokken: uten `--per` vurderes kravene dagen det spørres.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from .fakta.feil import UgyldigInndata
from .kommando import (
    forklar,
    framover,
    frist,
    katalog,
    kompetanse,
    motregn,
    oppfoelging,
    regler,
    rente,
    rentegodtgjoerelse,
    rentekontroll,
    renteplan,
    skjema,
    tiltak,
    trekk,
    trekkstoerrelse,
    vurder,
)
from .kommando.argumenter import Leser
from .kommando.inndata import Inndata
from .kommando.utdata import format_av_endelsen, meld, skriv, skriver_utf8, taal_alle_tegn, utfil

VERB = (
    vurder,
    forklar,
    framover,
    tiltak,
    oppfoelging,
    kompetanse,
    motregn,
    trekk,
    trekkstoerrelse,
    frist,
    rente,
    renteplan,
    rentekontroll,
    rentegodtgjoerelse,
    regler,
    katalog,
    skjema,
)
"""Verbene, i den rekkefølgen hjelpen viser dem."""


def main(argv: Sequence[str] | None = None) -> int:
    """Kjør kommandoen og gi avslutningskoden. `argv` er argumentene uten programnavnet; utelatt: prosessens egne."""
    taal_alle_tegn()
    valg = _argumentleser().parse_args(argv)
    try:
        _kjoer(valg)
    except UgyldigInndata as ugyldig:
        meld(f"innkrevingsregler: ugyldige inndata, {len(ugyldig.feil)} feil; ingenting er skrevet")
        for feil in ugyldig.feil:
            meld(f"  {feil}")
        return 2
    except BrokenPipeError:
        # Den som leste, hadde fått nok. Uten dette klager Python når den tømmer stdout til slutt.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as feil:
        meld(_intern_feil(feil))
        return 1
    return 0


def _kjoer(valg: argparse.Namespace) -> None:
    inn = Inndata()
    maal = inn.les(None, utfil, valg.ut)
    valg.format = valg.format or format_av_endelsen(maal, valg.formater)
    valg.bare_ascii = maal is None and not skriver_utf8(sys.stdout.encoding)
    skriv(valg.verb(valg, inn), maal)


def _intern_feil(feil: Exception) -> str:
    """Slaget feil og stedet, men ikke meldingen: den kan ha opplysninger fra kravene i seg."""
    sted = traceback.extract_tb(feil.__traceback__)[-1]
    return (
        f"innkrevingsregler: intern feil ({type(feil).__name__}, {Path(sted.filename).name} linje {sted.lineno}). "
        "Det er en feil i biblioteket, ikke i inndata."
    )


def _argumentleser() -> argparse.ArgumentParser:
    leser = Leser(prog="innkrevingsregler", description="Norsk innkrevingsrett: svar med henvisninger.")
    verbene = leser.add_subparsers(title="verb", metavar="VERB", required=True)
    for verb in VERB:
        verb.legg_til(verbene)
    return leser
