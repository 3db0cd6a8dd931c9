"""Fra fakta til det reglene prøves mot: én flat rad med enkle verdier, og de avledede fakta regnet ut.

Reglene regner ikke med datoer. Alt som er avledet av andre fakta – «forfalt for mer enn ti år siden», sakens
skjæringstidspunkt – regnes ut her, før reglene prøves. Et avledet faktum er ukjent når det ikke kan regnes ut av det
som er kjent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum

import attrs

from .fakta.faktum import Faktum
from .fakta.hendelse import Hendelse
from .fakta.hendelser import Erkjennelse, ForholdPaaKreditorsSide, VarselInnkrevingsloven25
from .fakta.koder import (
    Hendelsestype,
    Namsmyndighet,
    Overfoeringsgrunn,
    Part,
    Regelverk,
    RettsligArt,
    Sakstype,
    Varselstiltak,
)
from .fakta.krav import Krav, Kravlinje, Skyldner, Trekk, Utleggssak
from .fakta.slag import Enkelt, felt_i
from .fakta.verdier import SISTE_DAG
from .frister import Fristregel, frist
from .regelform.variabler import Verdi
from .rettskilder.katalog import finn
from .rettskilder.katalog.rente import Rentestatus, rente_for
from .rettskilder.lover import INNKREVINGSFORSKRIFTEN

Faktarad = dict[str, Verdi | None]

NYTT_TIDLIGST = date(2026, 1, 1)
"""Før denne dagen fulgte ingen saker og ingen trekk nytt regelverk (FOR-2025-07-01-1418 § 24)."""
ALLE_FRA = date(2027, 1, 1)
"""Fra denne dagen gjelder nytt regelverk for alle skyldnere (FOR-2025-06-10-968 nr. 1 femte avsnitt)."""


def rad_for_krav(krav: Krav, per: date) -> Faktarad:
    """Fakta om kravet og skyldneren, slik de er kjent den dagen."""
    rad = _enkle(krav, "krav")
    if krav.skyldner is not None:
        rad.update(_enkle(krav.skyldner.paa(per), "skyldner"))
    hendt = tuple(h for h in krav.hendelser if h.dato is not None and h.dato <= per)
    unntatt_fra_rente, egen_forsinkelsesreaksjon = _forsinkelse(krav, per)
    rad.update(
        {
            "krav.per": per,
            "krav.art": _art(krav, per),
            "krav.kreditortype": krav.kreditor.type.value if krav.kreditor and krav.kreditor.type else None,
            "krav.dom_foreligger": _har(hendt, Hendelsestype.DOM),
            "krav.rettsforlik_foreligger": _har(hendt, Hendelsestype.RETTSFORLIK),
            "krav.etteroppgjoer_ufoeretrygd": _er_kravtype(krav, ETTEROPPGJOER_UFOERETRYGD),
            "krav.bidragsforskudd_med_gjeld": False if _er_kravtype(krav, BIDRAGSFORSKUDD) is False else None,
            "krav.unntatt_fra_rente": unntatt_fra_rente,
            "krav.egen_forsinkelsesreaksjon": egen_forsinkelsesreaksjon,
            "krav.privat_samtykke": _har(hendt, Hendelsestype.SAMTYKKE),
            "krav.forsinkelse_paa_kreditors_side": any(
                isinstance(h, ForholdPaaKreditorsSide) and _varte(h, per) for h in krav.hendelser
            ),
            "krav.rentevarsel_gitt": min(
                (h.gitt or h.dato for h in hendt if h.type is Hendelsestype.RENTEVARSEL and h.dato), default=None
            ),
            "krav.forfalt_mer_enn_ti_aar": _eldre_enn(krav.forfall, 10, per),
            "krav.yngre_enn_fem_aar_fra_endelig": _yngre_enn(krav.endelig, 5, per),
            "krav.yngre_enn_fem_aar_fra_fastsatt": _yngre_enn(krav.fastsatt, 5, per),
            "krav.yngre_enn_fem_aar_fra_vedtatt": _yngre_enn(krav.vedtatt or krav.straffedom_rettskraftig, 5, per),
            "krav.yngre_enn_fem_aar_fra_forfall": _yngre_enn(krav.forfall, 5, per),
        }
    )
    if rad["krav.etteroppgjoer_ufoeretrygd"] and krav.endelig is None:
        # Er utgangspunktet oppgitt direkte, er det dagen det endelige vedtaket om etteroppgjøret ble fattet.
        rad["krav.endelig"] = krav.fristens_utgangspunkt
    return rad


def rad_for_linje(krav: Krav, linje: Kravlinje, per: date) -> Faktarad:
    """Fakta om kravet og linjen."""
    return {**rad_for_krav(krav, per), **_enkle(linje, "linje")}


def rad_for_hendelse(rad: Faktarad, krav: Krav, hendelse: Hendelse, regelverk: Mapping[str, str]) -> Faktarad:
    """Radens fakta med hendelsen, og utleggssaken den hører til, lagt til.

    `regelverk` er som i `rad_for_sak`.
    """
    full = {**rad, **_enkle(hendelse, "hendelse"), "hendelse.type": hendelse.type.value}
    full["hendelse.av_skyldneren"] = hendelse.fra_hvem in (None, Part.SKYLDNER)
    if isinstance(hendelse, VarselInnkrevingsloven25):
        full["hendelse.varsel_om_utlegg"] = _varsel_om_utlegg(hendelse)
    if isinstance(hendelse, Erkjennelse):
        full["hendelse.erkjent_fra"] = _senest(hendelse.dato, hendelse.ny_forfall)
    sak = _saken(krav, hendelse)
    if sak is not None:
        per = rad["krav.per"]
        assert isinstance(per, date)
        full.update(rad_for_sak(krav, sak, regelverk, per))
        full["sak.innmeldt_nytt"] = _innmeldt(sak, hendelse.gitt or hendelse.dato)
    return full


def _saken(krav: Krav, hendelse: Hendelse) -> Utleggssak | None:
    """Saken hendelsen hører til.

    Er ingen saker oppgitt, sier et varsel etter innkrevingsloven § 25 selv det regelverket beror på: det er
    Innkrevingsmyndighetens, og utsendelsen er skjæringstidspunktet (FOR-2025-07-01-1418 § 1 første ledd).
    """
    if krav.saker or not isinstance(hendelse, VarselInnkrevingsloven25):
        return next((s for s in krav.saker if s.id == hendelse.sak), None)
    return Utleggssak(
        id="varselet",
        type=Sakstype.UTLEGG,
        namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
        varsel_sendt=hendelse.sendt or hendelse.dato,
    )


def rad_for_sak(krav: Krav, sak: Utleggssak, regelverk: Mapping[str, str], per: date) -> Faktarad:
    """Fakta om utleggssaken dagen `per`, og om skyldneren slik det var på sakens skjæringstidspunkt.

    `regelverk` er regelverket de tidligere sakene fulgte fra sine egne skjæringstidspunkter (saksid → kode). En sak
    det ikke er avgjort for, står ikke der.
    """
    dagen = skjaeringstidspunkt(sak)
    rad: Faktarad = {
        **_enkle(sak, "sak"),
        "sak.skjaeringstidspunkt": dagen,
        "sak.innmeldt_nytt": _innmeldt(sak, per),
        "sak.valgt_tidligere": _valgt_tidligere(sak, _art(krav, per)),
        "sak.besluttet_fra_2027": _besluttet_fra_2027(sak, per),
    }
    if (skyldner := _skyldneren(krav.skyldner, dagen)) is not None:
        rad.update((f"sak.skyldner_{navn}", _enkel(getattr(skyldner, navn))) for navn in OM_SKYLDNEREN)
        rad["sak.skyldner_fylke"] = _stedsnavn(skyldner.fylke)
        rad["sak.skyldner_kommune"] = _stedsnavn(skyldner.kommune)
    rad["sak.ett_trekk_nytt"] = _ett_trekk_nytt(krav, dagen)
    rad["sak.annen_sak_nytt"] = _noen(
        _nytt_til_behandling(annen, regelverk, dagen) for annen in krav.saker if annen.id != sak.id
    )
    return rad


def _skyldneren(skyldner: Skyldner | None, dagen: date | None) -> Skyldner | None:
    """Skyldneren den dagen. Er dagen ukjent, er skyldneren kjent bare når ingen opplysning har tid."""
    if skyldner is None or dagen is None:
        return skyldner if skyldner and not skyldner.perioder else None
    return skyldner.paa(dagen)


def etter_skjaeringstidspunkt(saker: Iterable[Utleggssak]) -> tuple[Utleggssak, ...]:
    """Sakene i den rekkefølgen regelverket må avgjøres: en sak kan avhenge av dem som var der før den."""
    return tuple(sorted(saker, key=lambda s: (skjaeringstidspunkt(s) or date.max, s.id)))


def som_den_oppsto(sak: Utleggssak) -> Utleggssak:
    """Saken slik den var på skjæringstidspunktet: før utfallet, et valg etter § 8 og innmelding i et trekk."""
    return attrs.evolve(
        sak,
        beslutning=skjaeringstidspunkt(sak),
        utfall=None,
        tidligere_regelverk_valgt=False,
        innmeldt_i_trekk=None,
    )


def skjaeringstidspunkt(sak: Utleggssak) -> date | None:
    """Dagen som avgjør hvilket regelverk saken følger (FOR-2025-07-01-1418 § 1 første og andre ledd).

    Hos alminnelig namsmann er det registreringen, hos Innkrevingsmyndigheten utsendelsen av varselet og – når varsel
    ikke sendes – beslutningen. For kommunale saker, sikringstrekk og inntrekking er det beslutningen. None når dagen
    ikke er kjent.
    """
    if sak.type is not Sakstype.UTLEGG:
        return sak.beslutning if sak.type is not None else None
    if sak.namsmyndighet is Namsmyndighet.ALMINNELIG_NAMSMANN:
        return sak.registrert
    if sak.namsmyndighet is Namsmyndighet.INNKREVINGSMYNDIGHETEN:
        return sak.varsel_sendt or (sak.beslutning if sak.uten_varsel else None)
    return sak.beslutning if sak.namsmyndighet is Namsmyndighet.KOMMUNAL else None


MED_VALG = frozenset({RettsligArt.MERVERDIAVGIFT, RettsligArt.ARVEAVGIFT})
KANSKJE_MED_VALG = frozenset(
    {
        RettsligArt.TILLEGGSSKATT,
        RettsligArt.TVANGSMULKT,
        RettsligArt.GEBYR,
        RettsligArt.SAKSKOSTNADER,
        RettsligArt.SKADESERSTATNING,
        RettsligArt.REGRESS,
        RettsligArt.ANSVAR_TREKK,
        RettsligArt.OEVRIG_SKATT_AVGIFT,
    }
)
"""Artene i FOR-2025-07-01-1418 § 8 første ledd, og artene som kan være tilknyttet slike krav."""


def _valgt_tidligere(sak: Utleggssak, art: str | None) -> bool | None:
    """Er tidligere regelverk valgt? Et valg tas med beslutningen, og bare for krav som § 8 nevner."""
    if art is not None and art not in MED_VALG | KANSKJE_MED_VALG:
        return False
    if sak.tidligere_regelverk_valgt is None and sak.beslutning is None:
        return False
    return sak.tidligere_regelverk_valgt


def _besluttet_fra_2027(sak: Utleggssak, per: date) -> bool | None:
    """Er saken besluttet i 2027 eller senere? Før 2027 kan den ikke være det."""
    if sak.beslutning is None:
        return None if per >= ALLE_FRA else False
    return sak.beslutning >= ALLE_FRA


def _innmeldt(sak: Utleggssak, dagen: date | None) -> bool | None:
    if sak.innmeldt_i_trekk is None:
        return False
    return _innen(sak.innmeldt_i_trekk, dagen)


OM_SKYLDNEREN = (
    "adressegradering",
    "loepende_trekk_gammelt",
    "utleggssak_gammelt",
    "kravtyper_bokstav_e",
)


def _ett_trekk_nytt(krav: Krav, dagen: date | None) -> bool | None:
    """Var ett trekk etter nytt regelverk etablert? Et trekk som ikke er oppgitt, er lagt til grunn ikke å finnes."""
    if dagen is not None and dagen < NYTT_TIDLIGST:
        return False
    skyldner = krav.skyldner.paa(dagen) if krav.skyldner and dagen else krav.skyldner
    fra = skyldner.ett_trekk_nytt_fra if skyldner else None
    uten_dag = skyldner is not None and any(p.ett_trekk_nytt_fra for p in skyldner.perioder)
    return _noen(
        (
            None if uten_dag else fra is not None and _innen(fra, dagen),
            *(_nytt_trekk(trekk, dagen) for trekk in krav.trekk),
        )
    )


def _nytt_trekk(trekk: Trekk, dagen: date | None) -> bool | None:
    """Var det ved dette trekket etablert ett trekk etter nytt regelverk?

    Om et trekk som er overført uten at ett trekk var etablert, er det, er tvilsomt (P13); da er svaret ukjent.
    """
    overfoert = trekk.overfoert_dato is not None and _innen(trekk.overfoert_dato, dagen)
    if overfoert and trekk.overfoert_grunn is not Overfoeringsgrunn.ETT_TREKK_ETABLERT:
        return None
    if overfoert is not False or trekk.regelverk is Regelverk.TIDLIGERE:
        return overfoert
    if trekk.besluttet is None:
        return None
    besluttet = trekk.besluttet >= NYTT_TIDLIGST and _innen(trekk.besluttet, dagen)
    return besluttet if trekk.regelverk is Regelverk.NYTT or besluttet is False else None


def _nytt_til_behandling(sak: Utleggssak, regelverk: Mapping[str, str], dagen: date | None) -> bool | None:
    """Var saken, som kom før, til behandling etter nytt regelverk hos namsmannen eller Innkrevingsmyndigheten?

    Ukjent når sakens skjæringstidspunkt eller regelverk er ukjent. En sak fra samme dag er ikke en tidligere sak.
    """
    if sak.type not in (None, Sakstype.UTLEGG) or sak.namsmyndighet is Namsmyndighet.KOMMUNAL:
        return False
    fra = skjaeringstidspunkt(sak)
    if dagen is None:
        return None
    if (fra is not None and fra >= dagen) or (sak.avsluttet is not None and sak.avsluttet < dagen):
        return False
    if sak.innmeldt_i_trekk is not None and sak.innmeldt_i_trekk <= dagen:
        return True
    return None if fra is None or sak.id not in regelverk else regelverk[sak.id] == Regelverk.NYTT


def _innen(dato: date, dagen: date | None) -> bool | None:
    """Var det som skjedde den datoen, skjedd denne dagen? Ukjent når dagen er det."""
    return None if dagen is None else dato <= dagen


def _noen(svar: Iterable[bool | None]) -> bool | None:
    """Om noen av svarene er ja; ukjent når ingen er det, men noen er ukjente."""
    sett = set(svar)
    return True if True in sett else None if None in sett else False


def _stedsnavn(navn: str | None) -> str | None:
    """Det norske navnet på en kommune eller et fylke som også har samisk eller kvensk navn («Troms – Romsa»)."""
    return navn.replace(" - ", " – ").partition(" – ")[0].strip() if navn else navn


ETTEROPPGJOER_UFOERETRYGD = frozenset(
    {"TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "innkrevingsforskriften_2-8_folketrygdloven_12-14"}
)
BIDRAGSFORSKUDD = frozenset({"innkrevingsforskriften_2-4_f"})
"""Kravtypene en bestemmelse nevner særskilt, med katalogens koder."""


def _er_kravtype(krav: Krav, koder: frozenset[str]) -> bool | None:
    """Er kravet av en av typene? Er bare arten oppgitt, er det den som gjelder, og ingen særskilt kravtype."""
    if krav.kravtype is None:
        return None if krav.rettslig_art is None else False
    rad = finn(krav.kravtype)
    return rad is not None and rad.kode in koder


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


def _varsel_om_utlegg(varsel: VarselInnkrevingsloven25) -> bool | None:
    """Et varsel som hører til en utleggssak, gjelder utlegg når ikke noe annet er sagt."""
    if varsel.tiltak is None:
        return True if varsel.sak is not None else None
    return varsel.tiltak is Varselstiltak.UTLEGG


def _art(krav: Krav, per: date) -> str | None:
    """Den oppgitte arten står over katalogens; en ukjent kravtype gir ukjent art."""
    if krav.rettslig_art is not None:
        return krav.rettslig_art.value
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return rad.rettslig_art if rad else None


def _har(hendelser: Iterable[Hendelse], *typer: Hendelsestype) -> bool:
    return any(h.type in typer for h in hendelser)


def _eldre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per > _om(fra, aar)


def _yngre_enn(fra: date | None, aar: int, per: date) -> bool | None:
    return None if fra is None else per < _om(fra, aar)


def _om(fra: date, aar: int) -> date:
    """Den samme dagen så mange år senere. Etter siste dag det kan spørres om, er alle dager like langt fram."""
    return date.max if fra.year + aar > SISTE_DAG.year else frist(fra, aar=aar, regel=Fristregel.DAGER).siste_dag


def _senest(dato: date | None, senere: date | None) -> date | None:
    return max(dato, senere) if dato and senere else dato


# Vanlig oppslag, ikke functools.cache: mypy vil ikke ha klasser som nøkkel der.
_NOEKLER: dict[tuple[type[Faktum], str], tuple[tuple[str, str], ...]] = {}


def _enkle(faktum: Faktum, prefiks: str) -> Faktarad:
    rad: Faktarad = {}
    for navn, noekkel in _noekler(type(faktum), prefiks):
        rad[noekkel] = _enkel(getattr(faktum, navn))
    return rad


def _enkel(verdi: Verdi | Enum | None) -> Verdi | None:
    return verdi.value if isinstance(verdi, Enum) else verdi


def _noekler(klasse: type[Faktum], prefiks: str) -> tuple[tuple[str, str], ...]:
    if (klasse, prefiks) not in _NOEKLER:
        enkle = (f.navn for f in felt_i(klasse).values() if isinstance(f.slag, Enkelt))
        _NOEKLER[klasse, prefiks] = tuple((navn, f"{prefiks}.{navn}") for navn in enkle)
    return _NOEKLER[klasse, prefiks]
