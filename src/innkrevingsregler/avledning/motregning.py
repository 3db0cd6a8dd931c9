"""Fakta om motregning: hva slags krav det motregnes med, og hvordan tilgodebeløpet står til det.

Svarene fra lagene foran – hvilken myndighet det bygges på, og når kravet ble foreldet – legges til i `lag.motregning`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..fakta.hendelse import Hendelse
from ..fakta.koder import Innkrever, Kreditortype, Regelverk, RettsligArt, Tilgodegrunnlag
from ..fakta.krav import Krav, Tilgode, Trekk
from ..frister import Fristregel, frist
from ..rettskilder.katalog import finn
from ..rettskilder.katalog.prioritet import Formaal, prioritet_for
from .felles import Faktarad, art, enkle
from .tiltak import aapent_bo, loeper

SKATTER_OG_AVGIFTER = frozenset(
    {
        RettsligArt.RESTSKATT,
        RettsligArt.FORSKUDDSSKATT,
        RettsligArt.FORSKUDDSTREKK,
        RettsligArt.ARBEIDSGIVERAVGIFT,
        RettsligArt.FINANSSKATT,
        RettsligArt.MERVERDIAVGIFT,
        RettsligArt.SAERAVGIFT,
        RettsligArt.TOLL,
        RettsligArt.ARVEAVGIFT,
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
    }
)
"""Artene som er skatte- og avgiftskrav (skattebetalingsloven § 1-1 andre og tredje ledd)."""
KAN_VAERE_SKATTEKRAV = frozenset(
    {
        RettsligArt.OFFENTLIG_AVGIFT,
        RettsligArt.GEBYR,
        RettsligArt.OVERTREDELSESGEBYR,
        RettsligArt.TVANGSMULKT,
        RettsligArt.SAKSKOSTNADER,
        RettsligArt.REGRESS,
        RettsligArt.ANSVAR_TREKK,
        RettsligArt.ANDRE_STATLIGE,
    }
)
"""Artene som er skatte- og avgiftskrav når de hører til et slikt krav (skattebetalingsloven § 1-1 tredje ledd)."""
KAN_FORDELES = frozenset(
    {
        RettsligArt.RESTSKATT,
        RettsligArt.FORSKUDDSSKATT,
        RettsligArt.FORSKUDDSTREKK,
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
        RettsligArt.GEBYR,
        RettsligArt.SAKSKOSTNADER,
        RettsligArt.ANSVAR_TREKK,
    }
)
"""Artene som kan være skatt kapittel 8 fordeler. Petroleumsskatt er også restskatt, så det må oppgis."""
_INNTEKTSSKATT = frozenset({RettsligArt.RESTSKATT, RettsligArt.FORSKUDDSSKATT, RettsligArt.FORSKUDDSTREKK})
_AVGIFTER = frozenset({RettsligArt.MERVERDIAVGIFT, RettsligArt.SAERAVGIFT, RettsligArt.TOLL, RettsligArt.ARVEAVGIFT})
_ALDRI_SKATTEKRAV = frozenset(RettsligArt) - SKATTER_OG_AVGIFTER - KAN_VAERE_SKATTEKRAV
_BIDRAG = frozenset({RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD})


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om motregning spør om kravet. `hendt` er det som har hendt dagen `per`."""
    kravets_art = art(krav, per)
    aapnet = boaapning(hendt)
    return {
        "krav.skatt_som_fordeles": _oppgitt_eller_art(
            krav.fordeles_etter_kapittel_8, kravets_art, ja=frozenset(), kanskje=KAN_FORDELES
        ),
        "krav.er_skattekrav": _oppgitt_eller_art(
            krav.skatte_og_avgiftskrav, kravets_art, ja=SKATTER_OG_AVGIFTER, kanskje=KAN_VAERE_SKATTEKRAV
        ),
        "krav.forsoergelseskrav": _i_klassen(krav, per, "a", _er_bidrag(krav)),
        "krav.skade_ved_straffbar_handling": _i_klassen(
            krav, per, "b", krav.rettslig_art is RettsligArt.ERSTATNING_STRAFFBAR
        ),
        "krav.kreditorslag": _kreditorslag(krav, per),
        "krav.trekk_mot_skyldneren": _trekk_mot_skyldneren(krav, per),
        "krav.foer_boaapningen": _senest(krav.oppstaatt, aapnet),
        "krav.forfaller_etter_boaapningen": _foer(aapnet, krav.forfall),
    }


def om_tilgode(krav: Krav, tilgode: Tilgode) -> Faktarad:
    """Det reglene spør om tilgodebeløpet, sett fra kravet."""
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= tilgode.dato)
    aapnet = boaapning(hendt)
    return {
        **enkle(tilgode, "hovedkrav"),
        "hovedkrav.en_annens": _en_annens(krav, tilgode),
        "hovedkrav.samme_type": samme_type(art(krav, tilgode.dato), tilgode),
        "hovedkrav.i_boet": tilgode.i_konkursboet if aapent_bo(hendt) is not None else False,
        "hovedkrav.foer_boaapningen": _senest(tilgode.oppstaatt, aapnet),
        "hovedkrav.forfalt_foer_boaapningen": _foer(tilgode.forfall, aapnet),
        "hovedkrav.krevd_i_tide": krevd_i_tide(tilgode),
        "hovedkrav.bare_kommunale": _bare_kommunale(krav, tilgode),
    }


def boaapning(hendt: Sequence[Hendelse]) -> date | None:
    """Dagen boet som er under behandling, ble åpnet."""
    bo = aapent_bo(hendt)
    return bo.dato if bo else None


def maanedsfrist(fra: date) -> date | None:
    """Siste dag i en måned regnet etter domstolloven (tvangsfullbyrdelsesloven § 2-7).

    None utenfor årene helligdagene er kjent for.
    """
    try:
        return frist(fra, maaneder=1, regel=Fristregel.DOMSTOLLOVEN).siste_dag
    except ValueError:
        return None


def krevd_i_tide(tilgode: Tilgode) -> bool | None:
    """Ble beslagsfrihet krevd innen fristen? Ukjent når en av dagene er det."""
    if tilgode.underrettet is None or tilgode.beslagsfrihet_krevd_dato is None:
        return None
    siste = maanedsfrist(tilgode.underrettet)
    return None if siste is None else tilgode.beslagsfrihet_krevd_dato <= siste


def samme_type(kravets_art: str | None, tilgode: Tilgode) -> bool | None:
    """Er beløpet og kravet av samme type? Skatt og trygdeavgift er samme type (skattebetalingsloven § 13-3).

    Uten beløpets art er svaret bare sikkert når kravet ikke kan være av det slaget grunnlaget sier.
    """
    if kravets_art is None:
        return None
    if tilgode.rettslig_art is not None:
        begge = {RettsligArt(kravets_art), tilgode.rettslig_art}
        return len(begge) == 1 or begge <= _INNTEKTSSKATT
    utelukket = {
        Tilgodegrunnlag.SKATT: _ALDRI_SKATTEKRAV | _AVGIFTER,
        Tilgodegrunnlag.AVGIFT: _ALDRI_SKATTEKRAV | _INNTEKTSSKATT,
        Tilgodegrunnlag.ANNET: SKATTER_OG_AVGIFTER,
    }
    if tilgode.grunnlag is not None and RettsligArt(kravets_art) in utelukket[tilgode.grunnlag]:
        return False
    return None


# ---- Kravet ----


def _oppgitt_eller_art(
    oppgitt: bool | None, kravets_art: str | None, *, ja: frozenset[RettsligArt], kanskje: frozenset[RettsligArt]
) -> bool | None:
    """Det oppgitte; ellers det arten sier. Ukjent når arten er det, eller kan være begge deler."""
    if oppgitt is not None or kravets_art is None:
        return oppgitt
    return True if kravets_art in ja else None if kravets_art in kanskje else False


def _er_bidrag(krav: Krav) -> bool | None:
    """Er kravet den bidragsberettigedes? Statens er ikke det; kommunens og en utenlandsk kreditors er uvisst."""
    type_ = krav.kreditor.type if krav.kreditor else None
    if krav.rettslig_art not in _BIDRAG or type_ is Kreditortype.STAT:
        return False
    return True if type_ in (None, Kreditortype.PRIVAT) else None


def _i_klassen(krav: Krav, per: date, bokstav: str, etter_arten: bool | None) -> bool | None:
    """Har kravet denne klassen? Den oppgitte arten går foran katalogen; ukjent der katalogen har flere."""
    if krav.rettslig_art is not None:
        return etter_arten
    for prioritet in (prioritet_for(krav.kravtype) if krav.kravtype else None) or ():
        if prioritet.formaal is Formaal.MOTREGNING and prioritet.gjelder(per):
            mulige = set(prioritet.mulige)
            return bokstav in mulige if len(mulige) == 1 or bokstav not in mulige else None
    return None


def _trekk_mot_skyldneren(krav: Krav, per: date) -> bool:
    """Løper det et trekk etter nytt regelverk, som kravet deltar i eller som er etablert mot skyldneren?

    Et trekk som ikke er oppgitt, er lagt til grunn ikke å finnes. Er regelverket ikke oppgitt, er det det nye.
    """
    fra = krav.skyldner.paa(per).ett_trekk_nytt_fra if krav.skyldner else None
    egne = any(loeper(trekk, per) and _etter_nytt(trekk, per) for trekk in krav.trekk)
    return egne or (fra is not None and fra <= per)


def _etter_nytt(trekk: Trekk, per: date) -> bool:
    overfoert = trekk.overfoert_dato is not None and trekk.overfoert_dato <= per
    return overfoert or trekk.regelverk is not Regelverk.TIDLIGERE


def _kreditorslag(krav: Krav, per: date) -> str | None:
    if krav.kreditor is not None and krav.kreditor.type is not None:
        return krav.kreditor.type.value
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return rad.kreditor if rad else None


# ---- Tilgodebeløpet ----


def _en_annens(krav: Krav, tilgode: Tilgode) -> bool | None:
    """Uten oppgitt eier er beløpet skyldnerens eget; er skyldneren ukjent, er svaret det også."""
    if tilgode.skyldner is None:
        return False
    if krav.skyldner is None or krav.skyldner.id is None:
        return None
    return tilgode.skyldner != krav.skyldner.id


def _bare_kommunale(krav: Krav, tilgode: Tilgode) -> bool | None:
    if krav.innkrever is Innkrever.INNKREVINGSMYNDIGHETEN:
        return False
    return tilgode.dekker_bare_kommunale_krav


def _senest(dag: date | None, grense: date | None) -> bool | None:
    return None if dag is None or grense is None else dag <= grense


def _foer(dag: date | None, grense: date | None) -> bool | None:
    return None if dag is None or grense is None else dag < grense
