"""durable_rules gjennom `Host`, i en egen prosess: én linje inn gir én linje ut (JSON).

`svar` gir reglene som traff i hver sak, `maal N` sekundene det tok å svare på de N første, `minne` KiB på det meste.
"""

from __future__ import annotations

import json
import os
import resource
import sys

from boken import maalt_bok
from enkle import enkle_regler
from motstandere import DurableHost
from saker import lag_saker
from tid import sekunder


def main(antall: int) -> None:
    """Svar til det ikke kommer flere linjer. Trådene i `Host` stopper aldri, så det ventes ikke på dem."""
    bok = maalt_bok()
    host = DurableHost(enkle_regler(bok))
    saker = [host.forbered(sak) for sak in lag_saker(bok, antall)]
    for linje in sys.stdin:
        ordre, *tall = linje.split()
        if ordre == "svar":
            svar: object = [sorted(id_ for id_, _ in host.svar(sak)) for sak in saker]
        elif ordre == "maal":
            svar = sekunder(host.svar, saker[: int(tall[0])])
        else:
            svar = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps(svar), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
