"""De samme reglene skrevet for hånd som if/else, uten spor: gulvet det måles mot.

Slik en utvikler ville skrevet dem om biblioteket ikke fantes: én funksjon per spørsmål, svaret og ingenting annet.
Ingen hjemler, ingen ukjente fakta, ingen tvil. `maal.py` prøver at svarene er reglenes i hver eneste sak, så den som
endrer en regel, endrer den her også.
"""

from __future__ import annotations

from datetime import date

from saker import Sak

from innkrevingsregler.regelform.felter import HENDELSE, KRAV
from innkrevingsregler.regelform.utfall import Regelverdi
from innkrevingsregler.regelform.virkninger import (
    Aar,
    Frist,
    IngenKompetanse,
    IngenVirkning,
    Kompetanse,
    NyFrist,
    SammeFrist,
    Trinn,
    Utoever,
)

Svar = Regelverdi | None

SPOERSMAAL = (
    "regelverk.utlegg",
    "tvangsgrunnlag.slag",
    "foreldelse.frist",
    "foreldelse.virkning",
    "dekning.trinn.bot",
    "ettergivelse.kompetanse[INNKREVINGSLOVEN_18_1]",
    "ettergivelse.kompetanse[INNKREVINGSLOVEN_18_2]",
)
"""Spørsmålene som er skrevet for hånd. Nye spørsmål i regelboken måles ikke mot dette før de også står her."""

_2026 = date(2026, 1, 1)
_2027 = date(2027, 1, 1)
_MIDTEN_AV_2027 = date(2027, 6, 30)

_TRE_AAR = Frist(Aar(3), fra=KRAV.fristens_utgangspunkt)
_TRE_AAR_FRA_ENDELIG = Frist(Aar(3), fra=KRAV.endelig)
_TI_AAR = Frist(Aar(10), fra=KRAV.fristens_utgangspunkt)
_SAMME_FRIST = SammeFrist(fra=HENDELSE.erkjent_fra, avbrutt=HENDELSE.dato)
_NY_FRIST = NyFrist(Aar(10), fra=HENDELSE.gitt)
_INGEN_VIRKNING = IngenVirkning()
_YNGRE = Trinn(1, "bøtekrav yngre enn fem år")
_OEVRIGE = Trinn(2, "øvrige bøtekrav")
_OMKOSTNINGER = Trinn(3, "omkostninger")
_RENTER = Trinn(4, "forsinkelsesrenter og gebyrer ved forsinket betaling")
_KAN = Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=False)
_IKKE_OPPFYLT = IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt")
_BOT = IngenKompetanse("bot er unntatt fra kompetansen")
_INNDRAGNING = IngenKompetanse("inndragning er unntatt fra kompetansen")
_UTENLANDSK = IngenKompetanse("kravet kreves inn for en utenlandsk myndighet som ikke har delegert myndigheten")
_ANSVAR = IngenKompetanse("ansvarskravet er knyttet til et krav andre har innkrevingsansvaret for")
_BIDRAGSFORSKUDD = IngenKompetanse("kravet er feilutbetalt bidragsforskudd, og det er bidragsgjeld for samme periode")
_BIDRAG = IngenKompetanse("det er løpende bidrag mot den bidragspliktige")
_IKKE_SAMTYKKET = IngenKompetanse("den private kreditoren har ikke samtykket")

_SKATTER_OG_AVGIFTER = (
    "RESTSKATT",
    "FORSKUDDSSKATT",
    "FORSKUDDSTREKK",
    "ARBEIDSGIVERAVGIFT",
    "FINANSSKATT",
    "MERVERDIAVGIFT",
    "SAERAVGIFT",
    "TOLL",
    "ARVEAVGIFT",
)
_ALDER = {
    "endelig": "krav.yngre_enn_fem_aar_fra_endelig",
    "ilagt": "krav.yngre_enn_fem_aar_fra_fastsatt",
    "vedtatt": "krav.yngre_enn_fem_aar_fra_vedtatt",
    "forfall": "krav.yngre_enn_fem_aar_fra_forfall",
}


def svar(sak: Sak) -> tuple[Svar | tuple[Svar, ...], ...]:
    """Svarene på `SPOERSMAAL`, i den rekkefølgen. Et spørsmål med flere svar gir dem som en tuppel."""
    utlegg = regelverk_utlegg(sak)
    return (
        utlegg,
        tvangsgrunnlag(sak),
        foreldelsesfrist(sak),
        foreldelsesvirkning(sak, utlegg),
        dekningstrinn_bot(sak),
        ettergivelse_18_1(sak),
        ettergivelse_18_2(sak),
    )


def regelverk_utlegg(sak: Sak) -> Svar:
    if sak["sak.type"] in ("SIKRINGSTREKK", "INNTREKKING"):
        return "NYTT" if sak["sak.beslutning"] >= _2027 or sak["sak.ett_trekk_nytt"] else "TIDLIGERE"
    namsmyndighet = sak["sak.namsmyndighet"]
    if namsmyndighet == "KOMMUNAL":
        return _kommunal_sak(sak)
    skjaert = sak["sak.skjaeringstidspunkt"]
    if skjaert < _2026:
        return "NYTT" if sak["sak.innmeldt_nytt"] else "TIDLIGERE"
    fra_innkrevingsmyndigheten = namsmyndighet == "INNKREVINGSMYNDIGHETEN"
    if (
        fra_innkrevingsmyndigheten
        and sak["sak.valgt_tidligere"]
        and sak["sak.beslutning"] <= _MIDTEN_AV_2027
        and sak["sak.utfall"] in ("UTLEGGSPANT", "INTET_TIL_UTLEGG")
    ):
        return "TIDLIGERE"
    if skjaert >= _2027 or sak["sak.ett_trekk_nytt"] or sak["sak.annen_sak_nytt"] or sak["sak.innmeldt_nytt"]:
        return "NYTT"
    if _utrullet(sak, skjaert):
        return "NYTT"
    sent_besluttet = fra_innkrevingsmyndigheten and sak["sak.besluttet_fra_2027"]
    return "NYTT" if sent_besluttet and sak["tvil.L14"] == "nytt_ved_beslutning_2027" else "TIDLIGERE"


def _kommunal_sak(sak: Sak) -> Svar:
    if sak["sak.beslutning"] < _2027:
        return "NYTT" if sak["sak.ett_trekk_nytt"] or sak["sak.innmeldt_nytt"] else "TIDLIGERE"
    if sak["sak.varsel_sendt"] < _2027 and not sak["sak.ett_trekk_nytt"] and sak["tvil.L15"] == "varsel":
        return "TIDLIGERE"
    return "NYTT"


def _utrullet(sak: Sak, skjaert: date) -> bool:
    if (
        sak["sak.skyldner_loepende_trekk_gammelt"]
        or sak["sak.skyldner_utleggssak_gammelt"]
        or sak["sak.skyldner_kravtyper_bokstav_e"]
        or sak["sak.skyldner_adressegradering"] in ("FORTROLIG", "STRENGT_FORTROLIG")
    ):
        return False
    fylke, kommune = sak["sak.skyldner_fylke"], sak["sak.skyldner_kommune"]
    if skjaert < date(2026, 2, 16):
        return sak["mangler.utrullingsforskriften_1_a"]
    if skjaert < date(2026, 3, 16):
        return kommune in ("Sør-Varanger", "Vadsø", "Hammerfest")
    if skjaert < date(2026, 4, 7):
        return fylke == "Finnmark" and kommune != "Alta"
    return fylke in ("Finnmark", "Troms", "Nordland") and kommune != "Bindal"


def tvangsgrunnlag(sak: Sak) -> tuple[Svar, ...]:
    grunnlag: list[Svar] = []
    if sak["krav.dom_foreligger"]:
        grunnlag.append("DOM")
    if sak["krav.rettsforlik_foreligger"]:
        grunnlag.append("RETTSFORLIK")
    art = sak["krav.art"]
    fra_2026 = sak["krav.per"] >= _2026
    if art in ("TVANGSMULKT", "OVERTREDELSESGEBYR"):
        if fra_2026 or sak["mangler.tvangsfullbyrdelsesloven_7_2_foer_2026"]:
            grunnlag.append("SANKSJON_ELLER_TVANGSMULKT")
    elif art in _SKATTER_OG_AVGIFTER and (fra_2026 or sak["mangler.skattebetalingsloven_14_1"]):
        grunnlag.append("SKATT_OG_AVGIFT")
    return tuple(grunnlag)


def foreldelsesfrist(sak: Sak) -> Svar:
    if sak["linje.type"] != "HOVEDSTOL":
        return None
    art = sak["krav.art"]
    if art == "PENGELAAN":
        return _TRE_AAR if sak["krav.kredittkjoep"] else _TI_AAR
    if art == "TRYGD_TILBAKEKREVING":
        return _TRE_AAR_FRA_ENDELIG if sak["krav.etteroppgjoer_ufoeretrygd"] else _TRE_AAR
    return _TRE_AAR if art == "ALMINNELIG" else None


def foreldelsesvirkning(sak: Sak, utlegg: Svar) -> Svar:
    hendelse = sak["hendelse.type"]
    if hendelse == "ERKJENNELSE":
        overfor_fordringshaveren = sak["hendelse.overfor"] in ("KREDITOR", "INNKREVINGSMYNDIGHETEN")
        return _SAMME_FRIST if sak["hendelse.av_skyldneren"] and overfor_fordringshaveren else _INGEN_VIRKNING
    if hendelse == "VARSEL_INNKREVINGSLOVEN_25":
        if sak["hendelse.varsel_om_utlegg"]:
            if utlegg == "TIDLIGERE":
                return _INGEN_VIRKNING
        elif sak["tvil.L9"] == "tidligere" and _2026 <= sak["hendelse.gitt"] < _2027:
            return _INGEN_VIRKNING
        return _NY_FRIST if sak["hendelse.gitt"] >= _2026 else None
    if hendelse in ("RENTEVARSEL", "PAAKRAV", "PURRING", "KRAV_REDUSERT"):
        return _INGEN_VIRKNING
    return None


def dekningstrinn_bot(sak: Sak) -> Svar:
    if sak["krav.art"] != "BOT" or sak["krav.per"] < _2027:
        return None
    linje = sak["linje.type"]
    if linje == "HOVEDSTOL":
        return _YNGRE if sak[_ALDER[sak["tvil.F16"]]] else _OEVRIGE
    if linje == "OMKOSTNING":
        return _OMKOSTNINGER
    return _RENTER if linje == "RENTE" else None


def ettergivelse_18_1(sak: Sak) -> Svar:
    if sak["krav.innkrever"] != "INNKREVINGSMYNDIGHETEN" or sak["krav.per"] < _2026:
        return None
    if stengt := _stengt(sak):
        return stengt
    return _KAN if sak["skjoenn.like_god_dekning"] and not sak["skjoenn.stoetende_18_1"] else _IKKE_OPPFYLT


def ettergivelse_18_2(sak: Sak) -> Svar:
    if sak["krav.innkrever"] != "INNKREVINGSMYNDIGHETEN" or sak["krav.per"] < _2026:
        return None
    if stengt := _stengt(sak):
        return stengt
    oppfylt = (
        sak["krav.forfalt_mer_enn_ti_aar"]
        and sak["skjoenn.ingen_dekning_av_betydning"]
        and not sak["skjoenn.stoetende_18_2"]
    )
    return _KAN if oppfylt else _IKKE_OPPFYLT


def _stengt(sak: Sak) -> Svar:
    art = sak["krav.art"]
    if art == "BOT":
        return _BOT
    if art in ("INNDRAGNING", "INNDRAGNING_UTBYTTE"):
        return _INNDRAGNING
    if art == "UTENLANDSK":
        unntak = None if sak["krav.utenlandsk_delegering"] else _UTENLANDSK
    elif art == "ANSVAR_TREKK":
        unntak = _ANSVAR if sak["krav.ansvar_for_andres_krav"] else None
    elif art in ("UNDERHOLDSBIDRAG", "SAERTILSKUDD"):
        unntak = _BIDRAG if sak["krav.loepende_bidrag"] else None
    else:
        unntak = _BIDRAGSFORSKUDD if sak["krav.bidragsforskudd_med_gjeld"] else None
    if unntak:
        return unntak
    return _IKKE_SAMTYKKET if sak["krav.kreditortype"] == "PRIVAT" and not sak["krav.privat_samtykke"] else None
