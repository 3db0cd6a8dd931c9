"""Fakta om dekningsrekkefølgen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ..fakta.koder import Kreditortype, RettsligArt, Tilskuddslov
from ..fakta.krav import Krav, Kravlinje
from ..rettskilder.katalog import finn
from ..rettskilder.katalog.prioritet import Kravnatur, prioritetsopplysning_for
from .felles import Faktarad, innen_maaneder, yngre_enn

_SKATTER = (
    RettsligArt.RESTSKATT,
    RettsligArt.FORSKUDDSSKATT,
    RettsligArt.FORSKUDDSTREKK,
    RettsligArt.ARBEIDSGIVERAVGIFT,
    RettsligArt.FINANSSKATT,
    RettsligArt.MERVERDIAVGIFT,
    RettsligArt.SAERAVGIFT,
    RettsligArt.TOLL,
    RettsligArt.ARVEAVGIFT,
    RettsligArt.OEVRIG_SKATT_AVGIFT,
    RettsligArt.KOMMUNAL_EIENDOMSSKATT,
)
_ANDRE = (
    RettsligArt.PENGELAAN,
    RettsligArt.GJELDSBREV,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.TRYGD_TILBAKEKREVING,
    RettsligArt.TILSKUDD_TILBAKEBETALING,
    RettsligArt.SAKSKOSTNADER,
)
_VIDE = frozenset(
    {
        RettsligArt.ALMINNELIG,
        RettsligArt.PERIODISK_YTELSE,
        RettsligArt.SKADESERSTATNING,
        RettsligArt.REFUSJON,
        RettsligArt.REGRESS,
        RettsligArt.ANDRE_STATLIGE,
    }
)
"""Artene som rommer flere slags krav; er kravtypen kjent, sier katalogen mer."""

_AV_ARTEN: Mapping[RettsligArt, str] = MappingProxyType(
    {
        **dict.fromkeys(_SKATTER, Kravnatur.SKATT.value),
        **dict.fromkeys(_ANDRE, Kravnatur.ANDRE.value),
        RettsligArt.SAERTILSKUDD: Kravnatur.BIDRAG_BERETTIGET.value,
        RettsligArt.FORSKOTTERING_REGRESS: Kravnatur.FORSKOTTERING_REGRESS.value,
        RettsligArt.ERSTATNING_STRAFFBAR: Kravnatur.ERSTATNING_STRAFFBAR.value,
        RettsligArt.VOLDSREGRESS: Kravnatur.VOLDSREGRESS.value,
        RettsligArt.BOT: Kravnatur.BOT.value,
        RettsligArt.OFFENTLIG_AVGIFT: Kravnatur.OFFENTLIG_AVGIFT.value,
        RettsligArt.GEBYR: "K1",
        RettsligArt.KOMMUNALT_GEBYR: "K1",
        RettsligArt.OVERTREDELSESGEBYR: "K3",
        RettsligArt.TVANGSMULKT: "K3",
        RettsligArt.TILLEGGSSKATT: "P8",
    }
)
"""Artene som alene sier hva kravet er i dekningslovens øyne, eller hvilket tvilspunkt som avgjør det."""

_ELDRE_REGRESS = "K6"
_REGRESS = (RettsligArt.REGRESS, RettsligArt.VOLDSREGRESS)
"""Artene regresskravene etter den eldre voldsoffererstatningsloven kan oppgis med; klassen avgjøres av K6."""

_BIDRAG: Mapping[Kreditortype, str] = MappingProxyType(
    {
        Kreditortype.PRIVAT: Kravnatur.BIDRAG_BERETTIGET.value,
        Kreditortype.KOMMUNE: "K4",
        Kreditortype.STAT: Kravnatur.FORSOERGELSESPLIKT.value,
        Kreditortype.UTENLANDSK: "P212",
    }
)
"""Hva et underholdsbidrag er, etter hvem det tilkommer. Statens er ikke krav fra den bidragsberettigede."""


def om_krav(krav: Krav, per: date) -> Faktarad:
    """Botens alder, regnet fra hver av dagene den kan regnes fra (tvilspunkt F16), og hva slags krav det er."""
    return {
        "krav.dekningsart": dekningsart(krav, per),
        "krav.etter_tilskuddslov": _tilskuddslov(krav),
        "krav.nevnt_kommunalt_gebyr": _nevnt_gebyr(krav),
        "krav.med_saerlig_tilknytning": krav.saerlig_tilknytning is True,
        "krav.yngre_enn_fem_aar_fra_endelig": yngre_enn(krav.endelig, 5, per),
        "krav.yngre_enn_fem_aar_fra_fastsatt": yngre_enn(krav.fastsatt, 5, per),
        "krav.yngre_enn_fem_aar_fra_vedtatt": yngre_enn(krav.vedtatt or krav.straffedom_rettskraftig, 5, per),
        "krav.yngre_enn_fem_aar_fra_forfall": yngre_enn(krav.forfall, 5, per),
    }


_TILSKUDDSLOVENES = {
    "innkrevingsforskriften_2-8_omsetningsfall": Tilskuddslov.OMSETNINGSFALL,
    "innkrevingsforskriften_2-8_nullsats": Tilskuddslov.NULLSATS,
}
_NEVNTE_GEBYRER = frozenset(f"tvangsfullbyrdelsesloven_2-14_{bokstav}" for bokstav in "bde")
"""Vann- og avløpsgebyr, avfallsgebyr og gebyr etter vegtrafikkloven. Bokstav c rommer mer enn feieavgift."""


def _tilskuddslov(krav: Krav) -> str | None:
    """Den oppgitte loven, ellers kravtypens. Uten noen av dem er den ukjent."""
    if krav.tilskuddslov is not None:
        return krav.tilskuddslov.value
    rad = finn(krav.kravtype) if krav.kravtype else None
    return _TILSKUDDSLOVENES.get(rad.kode, Tilskuddslov.INGEN).value if rad else None


def _nevnt_gebyr(krav: Krav) -> bool | None:
    """Det oppgitte, ellers ja for kravtypene som er nevnt; for de andre er det ukjent."""
    if krav.kommunalt_gebyr_nevnt is not None or krav.kravtype is None:
        return krav.kommunalt_gebyr_nevnt
    rad = finn(krav.kravtype)
    return True if rad is not None and rad.kode in _NEVNTE_GEBYRER else None


def om_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Om linjen er forfalt, sikret, og om den forfalt de siste seks månedene etter hver lesning av F1."""
    forfall = linje.forfall or krav.forfall
    maaneder = None if forfall is None else _maaneder_siden(forfall, per)
    forfalt = None if forfall is None else forfall <= per
    return {
        "linje.er_forfalt": forfalt,
        "linje.sikret": bool(linje.sikkerhet),
        "linje.siste_seks_kalendermaaneder": forfalt if maaneder is None else bool(forfalt) and maaneder < 6,
        "linje.siste_seks_maaneder_paa_dagen": forfalt and forfall is not None and _innen_seks_maaneder(forfall, per),
        "linje.seks_hele_maaneder_foer": None if maaneder is None else 1 <= maaneder <= 6,
    }


def _maaneder_siden(forfall: date, per: date) -> int:
    return (per.year - forfall.year) * 12 + per.month - forfall.month


def _innen_seks_maaneder(forfall: date, per: date) -> bool:
    """Den samme dagen i den sjette måneden regnes med, som i frister ellers."""
    return innen_maaneder(forfall, 6, per)


def dekningsart(krav: Krav, per: date) -> str | None:
    """Hva kravet er i dekningslovens øyne: en Kravnatur, eller id-en til tvilspunktet som avgjør det.

    Oppgitt art går foran katalogen, men er den vid, sier katalogen mer. None når det avhenger av noe som ikke er kjent.
    """
    opplysning = prioritetsopplysning_for(krav.kravtype) if krav.kravtype else None
    if opplysning is not None and _ELDRE_REGRESS in opplysning.naturer and krav.rettslig_art in _REGRESS:
        return _ELDRE_REGRESS
    if krav.rettslig_art is not None and krav.rettslig_art not in _VIDE:
        return _av_arten(krav, krav.rettslig_art)
    if opplysning is not None and len(opplysning.naturer) == 1:
        return opplysning.naturer[0]
    if krav.rettslig_art is not None:
        return Kravnatur.ANDRE.value
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    art = rad.rettslig_art if rad else None
    return _av_arten(krav, RettsligArt(art)) if art and RettsligArt(art) not in _VIDE else None


def mulige_dekningsarter(krav: Krav, per: date) -> frozenset[str] | None:
    """Det kravet kan være når `dekningsart` er ukjent: det katalogen sier, eller for bidrag det kreditoren avgjør.

    None når det kan være hva som helst.
    """
    opplysning = prioritetsopplysning_for(krav.kravtype) if krav.kravtype else None
    if krav.rettslig_art is None and opplysning is not None and opplysning.naturer:
        return frozenset(opplysning.naturer)
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    av_krav_eller_katalog = krav.rettslig_art or (rad.rettslig_art if rad else None)
    return frozenset(_BIDRAG.values()) if av_krav_eller_katalog == RettsligArt.UNDERHOLDSBIDRAG else None


def _av_arten(krav: Krav, art: RettsligArt) -> str | None:
    if art is RettsligArt.UNDERHOLDSBIDRAG:
        return _BIDRAG[krav.kreditor.type] if krav.kreditor and krav.kreditor.type else None
    if art is RettsligArt.ANSVAR_TREKK:
        underliggende = krav.ansvar_for
        return None if underliggende in (None, RettsligArt.ANSVAR_TREKK) else _av_arten(krav, underliggende)
    return Kravnatur.ANDRE.value if art in _VIDE else _AV_ARTEN.get(art)
