"""Fakta om virkeområdet: listen kravet står på, hvem det tilkommer, og om noen har bedt om innkrevingen."""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Kreditortype, Linjetype, RettsligArt
from ..fakta.krav import Krav
from ..rettskilder.katalog import Katalograd, finn
from ..rettskilder.katalog.liste import (
    KAN_TILKOMME_KOMMUNEN,
    KOMMUNEN_HAR_NAMSMYNDIGHET,
    Liste,
    liste_for_art,
    liste_for_kravtype,
)
from .felles import Faktarad, er_kravtype

HUSBANKLAAN = frozenset({"innkrevingsforskriften_2-8_husbanken"})
"""Kravtypene innkrevingsforskriften § 3-1 andre ledd gjelder, med katalogens koder."""
LAAN_PAA_OPPDRAG = HUSBANKLAAN | {"innkrevingsforskriften_2-8_utdanningsstoetteloven"}
"""Kravtypene innkrevingsforskriften § 3-1 første ledd gjelder, med katalogens koder."""


def om_krav(krav: Krav, per: date) -> Faktarad:
    """Listen for dagen, og det reglene om virkeområdet ellers spør om."""
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    liste = _liste(krav, rad, per)
    return {
        "krav.liste": None if liste is None else liste.value,
        "krav.tilkommer_kommunen": _tilkommer_kommunen(krav, rad),
        "krav.bedt_om_innkreving": _bedt_om_innkreving(krav),
        "krav.bidrag_lenge_forfalt": _lenge_forfalt(krav),
        "krav.laan_paa_oppdrag": er_kravtype(krav, LAAN_PAA_OPPDRAG),
        "krav.husbanklaan": er_kravtype(krav, HUSBANKLAAN),
        "krav.kommunalt_krav_med_namskompetanse": _med_namskompetanse(liste),
    }


def _liste(krav: Krav, rad: Katalograd | None, per: date) -> Liste | None:
    """Kravtypens liste; står den ikke på noen, eller er det uvisst, avgjør den oppgitte arten når den kan det.

    Sakskostnader som er tilkjent staten, hører under § 2-5 enten saken var sivil (bokstav c) eller ikke (bokstav a).
    Gebyr etter vegtrafikkloven og brannvernloven som tilkommer kommunen, står på kommunens egen liste. §§ 2-3 til 2-5
    gjelder norske krav; en utenlandsk myndighets bot eller skatt er bare på listen når § 2-9 nevner den.
    """
    for_kravtypen = liste_for_kravtype(rad, per)
    if for_kravtypen is Liste.PARAGRAF_2_7 and _kommunen_har_namsmyndighet(krav, rad):
        return Liste.KOMMUNENS
    if krav.rettslig_art is None or for_kravtypen not in (None, Liste.INGEN):
        return for_kravtypen
    kreditortype = _kreditortype(krav, rad)
    if krav.rettslig_art is RettsligArt.SAKSKOSTNADER and kreditortype is Kreditortype.STAT:
        return Liste.PARAGRAF_2_5
    if kreditortype is Kreditortype.UTENLANDSK:
        return for_kravtypen
    return liste_for_art(krav.rettslig_art.value) or for_kravtypen


def _kreditortype(krav: Krav, rad: Katalograd | None) -> Kreditortype | None:
    """Den oppgitte kreditoren, ellers katalogens."""
    if krav.kreditor is not None and krav.kreditor.type is not None:
        return krav.kreditor.type
    return Kreditortype(rad.kreditor) if rad is not None and rad.kreditor else None


def _tilkommer_kommunen(krav: Krav, rad: Katalograd | None) -> bool | None:
    """Er kreditor ukjent, er svaret nei for kravtyper kommunen ikke kan ha; ellers ukjent."""
    kreditortype = _kreditortype(krav, rad)
    if kreditortype is not None:
        return kreditortype is Kreditortype.KOMMUNE
    if rad is None:
        return None
    return None if _koder(rad) & KAN_TILKOMME_KOMMUNEN else False


def _kommunen_har_namsmyndighet(krav: Krav, rad: Katalograd | None) -> bool:
    """Om kravet er et kommunen har, etter en lov tvangsfullbyrdelsesloven § 2-14 nevner."""
    return bool(_koder(rad) & KOMMUNEN_HAR_NAMSMYNDIGHET) and _kreditortype(krav, rad) is Kreditortype.KOMMUNE


def _koder(rad: Katalograd | None) -> frozenset[str]:
    """Kravtypens egen kode og listepunktets."""
    if rad is None:
        return frozenset()
    return frozenset({rad.kode, rad.listepunkt.kode} if rad.listepunkt else {rad.kode})


def _bedt_om_innkreving(krav: Krav) -> bool | None:
    """Det oppgitte; et krav som alt er til innkreving hos Innkrevingsmyndigheten, er det bedt om."""
    if krav.innkreving_begjaert is not None:
        return krav.innkreving_begjaert
    if krav.innkrever is Innkrever.INNKREVINGSMYNDIGHETEN or krav.innkreving_begjaert_dato is not None:
        return True
    return None


def _lenge_forfalt(krav: Krav) -> bool | None:
    """Var bidraget forfalt mer enn ett år før den måneden det ble bedt om innkreving?

    Er kravet alt til innkreving, er det avgjort at det er det. Forfalt terminene på hver sin side, er svaret ukjent.
    """
    if krav.innkrever is Innkrever.INNKREVINGSMYNDIGHETEN:
        return False
    begjaert = krav.innkreving_begjaert_dato
    linjene = {linje.forfall for linje in krav.linjer if linje.type is Linjetype.HOVEDSTOL}
    forfall = {krav.forfall} if krav.forfall is not None else linjene
    if begjaert is None or not forfall or None in forfall:
        return None
    grense = date(begjaert.year - 1, begjaert.month, 1)
    svar = {dag < grense for dag in forfall if dag is not None}
    return svar.pop() if len(svar) == 1 else None


def _med_namskompetanse(liste: Liste | None) -> bool | None:
    """Et kommunalt gebyr der kravtypen ikke er kjent, kan være et av dem eller ikke."""
    if liste in (None, Liste.KOMMUNENS_GEBYR, Liste.FOER_2026):
        return None
    return liste is Liste.KOMMUNENS
