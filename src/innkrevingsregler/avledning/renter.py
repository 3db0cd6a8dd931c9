"""Fakta om forsinket betaling."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import ForholdPaaKreditorsSide
from ..fakta.koder import Hendelsestype
from ..fakta.krav import Krav
from ..rettskilder.katalog.rente import Rentestatus, rente_for
from ..rettskilder.lover import INNKREVINGSFORSKRIFTEN
from .felles import Faktarad


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Reaksjonen på forsinket betaling, varselet om rente og forhold på kreditors side."""
    unntatt_fra_rente, egen_forsinkelsesreaksjon = _forsinkelse(krav, per)
    return {
        "krav.unntatt_fra_rente": unntatt_fra_rente,
        "krav.egen_forsinkelsesreaksjon": egen_forsinkelsesreaksjon,
        "krav.forsinkelse_paa_kreditors_side": any(
            isinstance(h, ForholdPaaKreditorsSide) and _varte(h, per) for h in krav.hendelser
        ),
        "krav.rentevarsel_gitt": min(
            (h.gitt or h.dato for h in hendt if h.type is Hendelsestype.RENTEVARSEL and h.dato), default=None
        ),
    }


_RENTEUNNTAKENE = INNKREVINGSFORSKRIFTEN.p("15-1")
_RENTE_UAVKLART = frozenset({Rentestatus.AVHENGER, Rentestatus.AAPEN})
_UTEN_EGEN_REAKSJON = frozenset({Rentestatus.PARAGRAF_15, Rentestatus.UNNTATT_15_1})


def _forsinkelse(krav: Krav, per: date) -> tuple[bool | None, bool | None]:
    """Er kravet unntatt fra rente etter § 15, og er det fastsatt en egen reaksjon på forsinket betaling?

    Kravtypen avgjør, etter katalogens rad for dagen; den rettslige arten alene gjør det ikke. Underholdsbidrag er
    både unntatt og har gebyr. Et unntak som ikke har noe å ta bort, fordi særloven selv gir renten, regnes ikke med:
    da er kravet ikke uten rente. Begge er ukjente når raden er åpen eller avhenger av noe mer enn kravtypen.
    """
    opplysning = rente_for(krav.kravtype, per) if krav.kravtype else None
    if opplysning is None or opplysning.status in _RENTE_UAVKLART:
        return None, None
    return _RENTEUNNTAKENE in opplysning.hjemler, opplysning.status not in _UTEN_EGEN_REAKSJON


def _varte(forhold: ForholdPaaKreditorsSide, per: date) -> bool:
    fra = forhold.fra or forhold.dato
    return fra is not None and fra <= per and (forhold.til is None or per <= forhold.til)
