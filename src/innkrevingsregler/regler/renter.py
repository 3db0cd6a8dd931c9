"""Hvilken forsinkelsesrente løper, og fra når? (innkrevingsloven § 15, innkrevingsforskriften § 15-1)

Første del: hovedregelen i § 15, forskriftens liste og forhold på kreditors side.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever
from ..regelform.begreper.renter import RENTEGRUNNLAG
from ..regelform.felter import KRAV
from ..regelform.regel import regel
from ..regelform.virkninger import Dager, IngenRente, Rentegrunnlag
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from ..rettskilder.periode import Periode

_FRA_2026 = Periode(date(2026, 1, 1), None)
_INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN

REGLER = (
    regel(
        "renter.innkrevingsloven_15",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(1), INNKREVINGSLOVEN.p("15").l(2)),
        naar=_INNKREVES & KRAV.egen_forsinkelsesreaksjon.nei,
        da=Rentegrunnlag("forsinkelsesrente", fra=KRAV.rentevarsel_gitt, etter=Dager(30)),
        gjelder=_FRA_2026,
        fordi="Forsinkelsesrente løper fra 30 dager etter varsel om rente når ingen annen reaksjon er fastsatt.",
    ),
    regel(
        "renter.unntatt_kravtype",
        om=RENTEGRUNNLAG,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(3), INNKREVINGSFORSKRIFTEN.p("15-1")),
        naar=_INNKREVES & KRAV.unntatt_fra_rente.ja,
        da=IngenRente(),
        unntak_fra=("renter.innkrevingsloven_15",),
        gjelder=_FRA_2026,
        fordi="Kravet står på forskriftens liste over krav det ikke løper rente for etter § 15.",
    ),
    regel(
        "renter.kreditors_side",
        om=RENTEGRUNNLAG,
        hjemmel=INNKREVINGSLOVEN.p("15").l(5),
        naar=_INNKREVES & KRAV.forsinkelse_paa_kreditors_side.ja,
        da=IngenRente(),
        unntak_fra=("renter.innkrevingsloven_15",),
        gjelder=_FRA_2026,
        fordi="Forsinkelsen er fremkalt ved forhold på kreditors side, og så lenge svares det ikke rente.",
    ),
)
