"""Hvor fort et tilgodebeløp fordeles: mange skyldnere med mange linjer, med og uten spor.

Uten spor er det bare regnestykket, på de samme postene; forskjellen er det reglene og begrunnelsen koster. Foreldelsen
er gitt. Kjøres slik: `python benchmarks/motregning.py [SKYLDNERE]`.
"""

from __future__ import annotations

import gc
import random
import resource
import sys
import time
from datetime import date

from innkrevingsregler.fakta.koder import Kreditortype, Linjetype, RettsligArt, Tilgodegrunnlag
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.motregning import Fordeling, fordel
from innkrevingsregler.motregning.deling import Post, del_ut

DATO = date(2027, 3, 15)
ARTER = (
    RettsligArt.RESTSKATT,
    RettsligArt.BOT,
    RettsligArt.ERSTATNING_STRAFFBAR,
    RettsligArt.TRYGD_TILBAKEKREVING,
    RettsligArt.MERVERDIAVGIFT,
)
LESNINGER = {"F14": "linjen", "F16": "endelig"}
LINJER_I_KRAVET = 5


def kravene(tilfeldig: random.Random, linjer: int) -> tuple[Krav, ...]:
    """Kravene mot én skyldner."""
    return tuple(_krav(tilfeldig, nummer) for nummer in range(linjer // LINJER_I_KRAVET))


def _krav(tilfeldig: random.Random, nummer: int) -> Krav:
    forfall = date(2025, tilfeldig.randint(1, 12), 1)
    return Krav(
        id=f"K{nummer}",
        rettslig_art=tilfeldig.choice(ARTER),
        kreditor=Kreditor(type=Kreditortype.STAT),
        endelig=forfall,
        forfall=forfall,
        linjer=tuple(
            Kravlinje(
                id=f"L{i}",
                type=Linjetype.HOVEDSTOL if i % 2 == 0 else Linjetype.RENTE,
                gjenstaar=Oere(tilfeldig.randint(100, 500_000)),
                forfall=forfall,
                sikkerhet=(),
                hovedstol=None if i % 2 == 0 else f"L{i - 1}",
            )
            for i in range(LINJER_I_KRAVET)
        ),
    )


def poster(svar: Fordeling) -> tuple[Post, ...]:
    """Postene regnestykket hadde, så det kan kjøres alene."""
    return tuple(
        Post(
            krav=li.krav,
            linje=li.linje,
            beloep=li.gjenstaar or 0,
            plass=(li.klasse.nummer if li.klasse else 0, li.trinn.nummer if li.trinn else 0),
        )
        for li in svar.linjer
    )


def main() -> None:
    """Mål og skriv tallene."""
    skyldnere = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    tilfeldig = random.Random(1)
    alle = [kravene(tilfeldig, 50) for _ in range(skyldnere)]
    beloep = [tilfeldig.randint(0, sum(li.gjenstaar or 0 for k in krav for li in k.linjer)) for krav in alle]
    foreldet = [{(k.id, li.id): False for k in krav for li in k.linjer} for krav in alle]
    fordel(beloep[0], alle[0], DATO, foreldet=foreldet[0], lesninger=LESNINGER, grunnlag=Tilgodegrunnlag.SKATT)
    gc.collect()
    foer = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    svarene = [
        fordel(b, krav, DATO, foreldet=f, lesninger=LESNINGER, grunnlag=Tilgodegrunnlag.SKATT)
        for b, krav, f in zip(beloep, alle, foreldet, strict=True)
    ]
    med_spor = time.process_time() - start
    minne = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - foer
    stilt = [poster(svar) for svar in svarene]
    start = time.process_time()
    for b, p in zip(beloep, stilt, strict=True):
        del_ut(b, p)
    uten_spor = time.process_time() - start
    linjer = sum(map(len, stilt))
    print(f"{skyldnere} skyldnere, {linjer} linjer")
    print(f"med spor:  {linjer / med_spor:10.0f} linjer/s ({med_spor:.2f} s)")
    print(f"uten spor: {linjer / uten_spor:10.0f} linjer/s ({uten_spor:.2f} s), forhold {med_spor / uten_spor:.1f}")
    print(f"minne for svarene: {minne / 1024:.0f} MiB ({minne * 1024 / linjer:.0f} byte for hver linje)")


if __name__ == "__main__":
    main()
