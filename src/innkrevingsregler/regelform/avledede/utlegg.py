"""Avledede fakta om utleggssaken."""

from __future__ import annotations

from ...fakta.krav import Skyldner
from ...rettskilder.lover import FOR_2025_06_10_968, OVERGANGSFORSKRIFTEN, UTRULLINGSFORSKRIFTEN
from ..variabler import Omfang, Variabel, Verditype
from .felles import av_klasse, avledet


def _om_skyldneren() -> tuple[Variabel, ...]:
    """Det utrullingsforskriften spør om skyldneren, slik det var på sakens skjæringstidspunkt."""
    skyldner = av_klasse(Omfang.SAK, Skyldner)
    bokstaver = {
        "kommune": "a",
        "fylke": "a",
        "loepende_trekk_gammelt": "b",
        "utleggssak_gammelt": "c",
        "adressegradering": "d",
        "kravtyper_bokstav_e": "e",
    }
    return tuple(
        avledet(
            Omfang.SAK,
            f"skyldner_{navn}",
            skyldner[f"sak.{navn}"].verditype,
            f"{skyldner[f'sak.{navn}'].beskrivelse}, på sakens skjæringstidspunkt",
            av=(f"skyldner.{navn}", "sak.skjaeringstidspunkt"),
            hjemler=(UTRULLINGSFORSKRIFTEN.p("1").l(1).bok(bokstav),),
            domene=skyldner[f"sak.{navn}"].domene,
        )
        for navn, bokstav in bokstaver.items()
    )


OM_SAK = (
    avledet(
        Omfang.SAK,
        "skjaeringstidspunkt",
        Verditype.DATO,
        "Dagen som avgjør regelverket for saken: innregistrering, utsendt varsel eller beslutning",
        av=(
            "sak.namsmyndighet",
            "sak.registrert",
            "sak.varsel_sendt",
            "sak.uten_varsel",
            "sak.beslutning",
            "sak.mottatt",
        ),
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("1").l(2)),
    ),
    *_om_skyldneren(),
    avledet(
        Omfang.SAK,
        "innmeldt_nytt",
        Verditype.BOOL,
        "Om kravet alt var meldt inn i ett utleggstrekk etter nytt regelverk",
        av=("sak.innmeldt_i_trekk",),
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(4).pkt(2),),
    ),
    avledet(
        Omfang.SAK,
        "valgt_tidligere",
        Verditype.BOOL,
        "Om Innkrevingsmyndigheten har valgt tidligere regelverk for et krav som kan følge det",
        av=("sak.tidligere_regelverk_valgt", "sak.beslutning", "krav.rettslig_art", "krav.kravtype"),
        hjemler=(OVERGANGSFORSKRIFTEN.p("8").l(1),),
    ),
    avledet(
        Omfang.SAK,
        "besluttet_fra_2027",
        Verditype.BOOL,
        "Om saken er besluttet, eller fortsatt til behandling, i 2027 eller senere",
        av=("sak.beslutning", "sak.avsluttet", "krav.fullstendig_til"),
        hjemler=(FOR_2025_06_10_968.p("").nr(1).l(5),),
    ),
    avledet(
        Omfang.SAK,
        "ikke_besluttet_foer_2027",
        Verditype.BOOL,
        "Om det er sikkert at saken ikke er besluttet før 2027",
        av=(
            "sak.beslutning",
            "sak.varsel_sendt",
            "sak.varsel_gitt",
            "sak.mottatt",
            "sak.registrert",
            "sak.avsluttet",
            "krav.fullstendig_til",
            "krav.hendelser",
        ),
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(2).pkt(2),),
    ),
    avledet(
        Omfang.SAK,
        "ett_trekk_nytt",
        Verditype.BOOL,
        "Om det på skjæringstidspunktet var etablert ett utleggstrekk mot skyldneren etter nytt regelverk",
        av=("skyldner.ett_trekk_nytt_fra", "krav.trekk", "krav.hendelser"),
        hjemler=(FOR_2025_06_10_968.p("").nr(1).l(4), OVERGANGSFORSKRIFTEN.p("1").l(2)),
    ),
    avledet(
        Omfang.SAK,
        "trekk_overfoert",
        Verditype.BOOL,
        "Om et trekk mot skyldneren på skjæringstidspunktet var overført uten at ett trekk alt var etablert",
        av=("krav.trekk", "krav.hendelser"),
        hjemler=(OVERGANGSFORSKRIFTEN.p("3"),),
    ),
    avledet(
        Omfang.SAK,
        "annen_sak_nytt",
        Verditype.BOOL,
        "Om en annen sak mot skyldneren var til behandling etter nytt regelverk på skjæringstidspunktet",
        av=("krav.saker",),
        hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(3),),
    ),
)
