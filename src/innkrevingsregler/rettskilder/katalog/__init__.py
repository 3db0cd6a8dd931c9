"""Katalogen over krav: hva hver kravtype er, og hvilket listepunkt som sier hvem som krever den inn.

Den har hvert listepunkt i innkrevingsforskriften §§ 2-2 til 2-10 (FOR-2025-07-01-1396, endret ved
FOR-2025-12-11-2494 fra 2026-01-01 og FOR-2026-02-24-274 fra 2026-02-24), de kommunale kravene i
tvangsfullbyrdelsesloven § 2-14, Navs kravkoder og stønadstyper, og kravkoden fra Brønnøysundregistrene.

En kravtype finnes uavhengig av dagen; det er listepunktet som har en tid. Før 2026-01-01 har derfor ingen
kravtype listepunkt, og raden sier hvorfor.

    >>> from datetime import date
    >>> rad = finn("TILBAKEKREVING_BARNETRYGD", date(2026, 3, 1))
    >>> rad.listepunkt.sitat()
    'innkrevingsforskriften § 2-8 (feilutbetalt barnetrygd)'
    >>> finn("TILBAKEKREVING_BARNETRYGD", date(2025, 12, 31)).uten_listepunkt
    'listepunktet gjelder fra 2026-01-01'
"""

from __future__ import annotations

import functools
from datetime import date

from innkrevingsregler.rettskilder.katalog.lasting import (
    KRAVKOLONNER,
    LISTEKOLONNER,
    Versjoner,
    bygg,
    les,
    paa_dagen,
    slaa_opp,
)
from innkrevingsregler.rettskilder.katalog.rad import KatalogFeil, Katalograd, Kategori, Listepunkt

__all__ = ["KatalogFeil", "Katalograd", "Kategori", "Listepunkt", "finn", "katalog", "listepunkter"]


def katalog(per: date | None = None) -> tuple[Katalograd, ...]:
    """Alle kravtyper: listepunktene i forskriftens orden, så de kommunale, så oppdragsgivernes koder.

    Args:
        per: dagen listepunktene skal gjelde. ``None`` gir det nyeste listepunktet for hver kravtype,
            også om det ennå ikke er i kraft.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    return tuple(paa_dagen(versjoner, per) for versjoner in _innlest().values())


def finn(kode: str, per: date | None = None) -> Katalograd | None:
    """Kravtypen med denne koden, eller ``None`` når koden er ukjent.

    Store og små bokstaver, mellomrom foran, bak og i rad, og æ/ae, ø/oe, å/aa regnes som like.
    Stønadstypen til et krav som har egen kravkode, er ikke en kode.

    Args:
        kode: kravkoden, stønadstypen for krav uten kravkode (``AT LN``), eller listepunktets kode.
        per: som for :func:`katalog`.
    """
    versjoner = slaa_opp(_innlest(), kode)
    return None if versjoner is None else paa_dagen(versjoner, per)


def listepunkter(per: date | None = None) -> tuple[Listepunkt, ...]:
    """Listepunktene i innkrevingsforskriften §§ 2-2 til 2-10, i forskriftens orden.

    Args:
        per: bare punktene som gjelder denne dagen. ``None`` gir alle punkter og perioder.
    """
    rader = (versjon for versjoner in _innlest().values() for versjon in versjoner)
    punkter = (r.listepunkt for r in rader if r.listepunkt is not None and r.listepunkt.kode == r.kode)
    return tuple(p for p in punkter if p.hjemmel.kilde == "innkrevingsforskriften" and (per is None or p.gjelder(per)))


@functools.cache
def _innlest() -> dict[str, Versjoner]:
    return bygg(les("listepunkter.csv", LISTEKOLONNER), les("kravtyper.csv", KRAVKOLONNER))
