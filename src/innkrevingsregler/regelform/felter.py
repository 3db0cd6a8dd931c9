"""Registeret over felter regler kan spørre om: `KRAV.forfall`, `HENDELSE.gitt`, `SAK.namsmyndighet`.

Feltene følger av faktaklassene; her står bare de *avledede* fakta – det som regnes ut av andre fakta før reglene
prøves, hvert med bestemmelsen det følger av. Et vilkår regner aldri selv med datoer.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from ..fakta import slag
from ..fakta.faktum import Faktum
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import HENDELSESKLASSER
from ..fakta.koder import Hendelsestype, Kreditortype, RettsligArt
from ..fakta.krav import Krav, Kravlinje, Skyldner, Trekk, Utleggssak
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import (
    FOLKETRYGDLOVEN,
    FOR_2025_06_10_968,
    FORELDELSESLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    OVERGANGSFORSKRIFTEN,
    TVANGSFULLBYRDELSESLOVEN,
    UTRULLINGSFORSKRIFTEN,
)
from .variabler import Omfang, Slag, Variabel, Verditype
from .vilkaar import Uttrykk


class UkjentFelt(AttributeError):
    """En regel spør om et felt som ikke finnes."""


class Felter:
    """Feltene i ett omfang, som attributter: `KRAV.forfall` er uttrykket for kravets forfall."""

    def __init__(self, omfang: Omfang, variabler: Iterable[Variabel]) -> None:
        self._omfang = omfang
        self._uttrykk = MappingProxyType({v.noekkel.partition(".")[2]: Uttrykk(v) for v in variabler})

    def __getattr__(self, navn: str) -> Uttrykk:
        try:
            return self._uttrykk[navn]
        except KeyError:
            likt = difflib.get_close_matches(navn, self._uttrykk, n=3)
            forslag = f"; mente du {', '.join(likt)}?" if likt else ""
            raise UkjentFelt(f"{self._omfang.value} har ikke feltet {navn!r}{forslag}") from None

    @property
    def variabler(self) -> tuple[Variabel, ...]:
        """Feltene som variabler."""
        return tuple(u.variabel for u in self._uttrykk.values())


_VERDITYPER: Mapping[object, Verditype] = {
    slag.TEKST.gyldig: Verditype.TEKST,
    slag.DATO.gyldig: Verditype.DATO,
    slag.JA_NEI.gyldig: Verditype.BOOL,
    slag.OERE.gyldig: Verditype.OERE,
    slag.PROSENT.gyldig: Verditype.HELTALL,
    slag.AAR.gyldig: Verditype.HELTALL,
    slag.ANTALL.gyldig: Verditype.HELTALL,
}


def _av_klasse(omfang: Omfang, *klasser: type[Faktum]) -> dict[str, Variabel]:
    """Variablene for de enkle feltene i faktaklassene. Samme navn i flere klasser må ha samme type."""
    funnet: dict[str, Variabel] = {}
    for felt in (f for klasse in klasser for f in slag.felt_i(klasse).values()):
        if not isinstance(felt.slag, slag.Enkelt):
            continue
        variabel = Variabel(
            noekkel=f"{omfang.value}.{felt.navn}",
            omfang=omfang,
            slag=Slag.FAKTUM,
            verditype=Verditype.KODE if felt.slag.koder else _VERDITYPER[felt.slag.gyldig],
            beskrivelse=felt.tekst.rstrip("."),
            domene=felt.slag.koder,
        )
        tidligere = funnet.setdefault(variabel.noekkel, variabel)
        if (tidligere.verditype, tidligere.domene) != (variabel.verditype, variabel.domene):
            raise TypeError(f"{variabel.noekkel} har ulik type i to faktaklasser")
    return funnet


def _avledet(
    omfang: Omfang,
    navn: str,
    verditype: Verditype,
    beskrivelse: str,
    *,
    av: tuple[str, ...],
    hjemler: tuple[Henvisning, ...] = (),
    domene: tuple[str, ...] = (),
) -> Variabel:
    return Variabel(
        noekkel=f"{omfang.value}.{navn}",
        omfang=omfang,
        slag=Slag.AVLEDET,
        verditype=verditype,
        beskrivelse=beskrivelse,
        domene=domene,
        hjemler=hjemler,
        av=av,
    )


def _felter(omfang: Omfang, *klasser: type[Faktum], avledede: Iterable[Variabel] = ()) -> Felter:
    variabler = _av_klasse(omfang, *klasser)
    for v in avledede:
        if v.noekkel in variabler:
            raise TypeError(f"{v.noekkel} er alt et faktum og kan ikke også avledes")
        variabler[v.noekkel] = v
    return Felter(omfang, variabler.values())


def _om_skyldneren() -> tuple[Variabel, ...]:
    """Det utrullingsforskriften spør om skyldneren, slik det var på sakens skjæringstidspunkt."""
    skyldner = _av_klasse(Omfang.SAK, Skyldner)
    bokstaver = {
        "kommune": "a",
        "fylke": "a",
        "loepende_trekk_gammelt": "b",
        "utleggssak_gammelt": "c",
        "adressegradering": "d",
        "kravtyper_bokstav_e": "e",
    }
    return tuple(
        _avledet(
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


KRAV = _felter(
    Omfang.KRAV,
    Krav,
    avledede=(
        _avledet(
            Omfang.KRAV,
            "per",
            Verditype.DATO,
            "Dagen det spørres om",
            av=(),
        ),
        _avledet(
            Omfang.KRAV,
            "art",
            Verditype.KODE,
            "Kravets rettslige art: den oppgitte, ellers katalogens for kravtypen",
            av=("krav.rettslig_art", "krav.kravtype"),
            domene=tuple(a.value for a in RettsligArt),
        ),
        _avledet(
            Omfang.KRAV,
            "kreditortype",
            Verditype.KODE,
            "Om kreditor er stat, kommune, privat eller utenlandsk",
            av=("krav.kreditor.type",),
            domene=tuple(k.value for k in Kreditortype),
        ),
        _avledet(
            Omfang.KRAV,
            "dom_foreligger",
            Verditype.BOOL,
            "Om kravet var pådømt dagen det spørres om",
            av=("krav.hendelser", "krav.fullstendig_til"),
            hjemler=(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("a"),),
        ),
        _avledet(
            Omfang.KRAV,
            "rettsforlik_foreligger",
            Verditype.BOOL,
            "Om kravet var forlikt i retten dagen det spørres om",
            av=("krav.hendelser", "krav.fullstendig_til"),
            hjemler=(TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("e"),),
        ),
        _avledet(
            Omfang.KRAV,
            "etteroppgjoer_ufoeretrygd",
            Verditype.BOOL,
            "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør",
            av=("krav.kravtype",),
            hjemler=(FOLKETRYGDLOVEN.p("22-14").l(2).pkt(2),),
        ),
        _avledet(
            Omfang.KRAV,
            "unntatt_fra_rente",
            Verditype.BOOL,
            "Om kravet står på forskriftens liste over krav det ikke løper rente for",
            av=("krav.kravtype",),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("15-1"),),
        ),
        _avledet(
            Omfang.KRAV,
            "utenlandsk_delegering",
            Verditype.BOOL,
            "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi",
            av=(),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("c"),),
        ),
        _avledet(
            Omfang.KRAV,
            "ansvar_for_andres_krav",
            Verditype.BOOL,
            "Om ansvarskravet er knyttet til et krav Innkrevingsmyndigheten ikke selv har innkrevingsansvar for",
            av=(),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("d"),),
        ),
        _avledet(
            Omfang.KRAV,
            "bidragsforskudd_med_gjeld",
            Verditype.BOOL,
            "Om kravet er feilutbetalt bidragsforskudd og det er bidragsgjeld for barnet for samme periode",
            av=("krav.kravtype",),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("e"),),
        ),
        _avledet(
            Omfang.KRAV,
            "loepende_bidrag",
            Verditype.BOOL,
            "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner",
            av=(),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("f"),),
        ),
        _avledet(
            Omfang.KRAV,
            "forfalt_mer_enn_ti_aar",
            Verditype.BOOL,
            "Om kravet forfalt mer enn ti år før dagen det spørres om",
            av=("krav.forfall",),
            hjemler=(INNKREVINGSLOVEN.p("18").l(2).pkt(1),),
        ),
        _avledet(
            Omfang.KRAV,
            "rentevarsel_gitt",
            Verditype.DATO,
            "Dagen det første gang ble varslet om rente ved forsinket betaling",
            av=("krav.hendelser", "krav.fullstendig_til"),
            hjemler=(INNKREVINGSLOVEN.p("15").l(2),),
        ),
        _avledet(
            Omfang.KRAV,
            "forsinkelse_paa_kreditors_side",
            Verditype.BOOL,
            "Om det dagen det spørres om var et forhold på kreditors side som forsinket betalingen",
            av=("krav.hendelser", "krav.fullstendig_til"),
            hjemler=(INNKREVINGSLOVEN.p("15").l(5),),
        ),
        _avledet(
            Omfang.KRAV,
            "yngre_enn_fem_aar_fra_endelig",
            Verditype.BOOL,
            "Om det er mindre enn fem år siden boten ble endelig",
            av=("krav.endelig",),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
        ),
        _avledet(
            Omfang.KRAV,
            "yngre_enn_fem_aar_fra_fastsatt",
            Verditype.BOOL,
            "Om det er mindre enn fem år siden boten ble ilagt",
            av=("krav.fastsatt",),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
        ),
        _avledet(
            Omfang.KRAV,
            "yngre_enn_fem_aar_fra_vedtatt",
            Verditype.BOOL,
            "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig",
            av=("krav.vedtatt", "krav.straffedom_rettskraftig"),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
        ),
        _avledet(
            Omfang.KRAV,
            "egen_forsinkelsesreaksjon",
            Verditype.BOOL,
            "Om lov eller forskrift fastsetter en egen reaksjon ved forsinket betaling av kravet",
            av=("krav.kravtype",),
            hjemler=(INNKREVINGSLOVEN.p("15").l(1),),
        ),
        _avledet(
            Omfang.KRAV,
            "privat_samtykke",
            Verditype.BOOL,
            "Om den private kreditoren samtykker i ettergivelsen",
            av=("krav.hendelser", "krav.fullstendig_til"),
            hjemler=(INNKREVINGSLOVEN.p("18").l(3),),
        ),
        _avledet(
            Omfang.KRAV,
            "yngre_enn_fem_aar_fra_forfall",
            Verditype.BOOL,
            "Om det er mindre enn fem år siden boten forfalt",
            av=("krav.forfall",),
            hjemler=(INNKREVINGSFORSKRIFTEN.p("16-4").l(1).bok("a"),),
        ),
    ),
)
LINJE = _felter(Omfang.LINJE, Kravlinje)
HENDELSE = _felter(
    Omfang.HENDELSE,
    Hendelse,
    *HENDELSESKLASSER.values(),
    avledede=(
        _avledet(
            Omfang.HENDELSE,
            "type",
            Verditype.KODE,
            "Hva slags hendelse det er",
            av=(),
            domene=tuple(t.value for t in Hendelsestype),
        ),
        _avledet(
            Omfang.HENDELSE,
            "av_skyldneren",
            Verditype.BOOL,
            "Om det var skyldneren selv som handlet; det er det når ingen annen er oppgitt",
            av=("hendelse.fra_hvem",),
            hjemler=(FORELDELSESLOVEN.p("14"), FORELDELSESLOVEN.p("25").nr(1)),
        ),
        _avledet(
            Omfang.HENDELSE,
            "varsel_om_utlegg",
            Verditype.BOOL,
            "Om varselet etter innkrevingsloven § 25 gjaldt utlegg",
            av=("hendelse.tiltak", "hendelse.sak"),
            hjemler=(INNKREVINGSLOVEN.p("25").l(1),),
        ),
        _avledet(
            Omfang.HENDELSE,
            "erkjent_fra",
            Verditype.DATO,
            "Erkjennelsen, eller den senere dagen oppfyllelse tidligst kan kreves",
            av=("hendelse.dato", "hendelse.ny_forfall"),
            hjemler=(FORELDELSESLOVEN.p("20"),),
        ),
    ),
)
SAK = _felter(
    Omfang.SAK,
    Utleggssak,
    avledede=(
        _avledet(
            Omfang.SAK,
            "skjaeringstidspunkt",
            Verditype.DATO,
            "Dagen som avgjør regelverket for saken: innregistrering, utsendt varsel eller beslutning",
            av=("sak.namsmyndighet", "sak.registrert", "sak.varsel_sendt", "sak.uten_varsel", "sak.beslutning"),
            hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(1), OVERGANGSFORSKRIFTEN.p("1").l(2)),
        ),
        *_om_skyldneren(),
        _avledet(
            Omfang.SAK,
            "innmeldt_nytt",
            Verditype.BOOL,
            "Om kravet alt var meldt inn i ett utleggstrekk etter nytt regelverk",
            av=("sak.innmeldt_i_trekk",),
            hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(4).pkt(2),),
        ),
        _avledet(
            Omfang.SAK,
            "valgt_tidligere",
            Verditype.BOOL,
            "Om Innkrevingsmyndigheten har valgt tidligere regelverk for et krav som kan følge det",
            av=("sak.tidligere_regelverk_valgt", "sak.beslutning", "krav.rettslig_art", "krav.kravtype"),
            hjemler=(OVERGANGSFORSKRIFTEN.p("8").l(1),),
        ),
        _avledet(
            Omfang.SAK,
            "besluttet_fra_2027",
            Verditype.BOOL,
            "Om saken er besluttet i 2027 eller senere",
            av=("sak.beslutning",),
            hjemler=(FOR_2025_06_10_968.p("").nr(1).l(5),),
        ),
        _avledet(
            Omfang.SAK,
            "ett_trekk_nytt",
            Verditype.BOOL,
            "Om det på skjæringstidspunktet var etablert ett utleggstrekk mot skyldneren etter nytt regelverk",
            av=("skyldner.ett_trekk_nytt_fra", "krav.trekk"),
            hjemler=(FOR_2025_06_10_968.p("").nr(1).l(4), OVERGANGSFORSKRIFTEN.p("1").l(2)),
        ),
        _avledet(
            Omfang.SAK,
            "annen_sak_nytt",
            Verditype.BOOL,
            "Om en annen sak mot skyldneren var til behandling etter nytt regelverk på skjæringstidspunktet",
            av=("krav.saker",),
            hjemler=(OVERGANGSFORSKRIFTEN.p("1").l(3),),
        ),
    ),
)
SKYLDNER = _felter(Omfang.SKYLDNER, Skyldner)
TREKK = _felter(Omfang.TREKK, Trekk)

ALLE_FELTER: tuple[Variabel, ...] = tuple(
    v for felter in (KRAV, LINJE, HENDELSE, SAK, SKYLDNER, TREKK) for v in felter.variabler
)
"""Alle registrerte felter."""
