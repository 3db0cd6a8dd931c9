"""Rekkefølgen innenfor ett krav når utbetalingen ikke dekker hele. (innkrevingsloven § 29 første ledd)"""

from __future__ import annotations

from ...fakta.koder import Linjetype
from ...regelform.begreper.utleggstrekk import NEDSKRIVING
from ...regelform.felter import LINJE, TREKK
from ...regelform.regel import Regel, regel
from ...regelform.virkninger import Trinn, Udekket
from ...rettskilder.lover import INNKREVINGSLOVEN

_29 = INNKREVINGSLOVEN.p("29").l(1).pkt(2)


def _plass(type_: Linjetype, da: Trinn, fordi: str) -> Regel:
    return regel(
        f"utleggstrekk.nedskriving.{type_.value.lower()}",
        om=NEDSKRIVING,
        hjemmel=_29,
        naar=LINJE.type == type_,
        da=da,
        fordi=fordi,
    )


REGLER = (
    _plass(Linjetype.HOVEDSTOL, Trinn(1, "hovedstol"), "Hovedstolen skrives ned først."),
    _plass(Linjetype.OMKOSTNING, Trinn(2, "kostnader"), "Kostnadene skrives ned etter hovedstolen."),
    _plass(Linjetype.GEBYR, Trinn(3, "gebyrer"), "Gebyrene skrives ned etter kostnadene."),
    _plass(Linjetype.RENTE, Trinn(4, "renter"), "Rentene skrives ned til sist."),
    regel(
        "utleggstrekk.nedskriving.annet_bestemt",
        om=NEDSKRIVING,
        hjemmel=_29,
        naar=TREKK.nedskrives_annerledes.ja,
        da=Udekket("trekkbeslutningen bestemmer en annen rekkefølge innen kravet; den er ikke oppgitt linje for linje"),
        unntak_fra=tuple(f"utleggstrekk.nedskriving.{t.value.lower()}" for t in Linjetype),
        fordi="Trekkbeslutningen bestemmer noe annet om rekkefølgen innen kravet.",
    ),
)
