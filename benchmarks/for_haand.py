"""De samme reglene skrevet for hånd som if/else, uten spor: gulvet det måles mot.

Slik en utvikler ville skrevet dem om biblioteket ikke fantes: én funksjon per spørsmål, svaret og ingenting annet.
Ingen hjemler, ingen ukjente fakta, ingen tvil. `maal.py` prøver at svarene er reglenes i hver eneste sak, så den som
endrer en regel, endrer den her også. Fristene og trinnene selv er de samme konstantene som i reglene; det som er
skrevet for hånd, er hvilken av dem som gjelder.
"""

from __future__ import annotations

from datetime import date

from saker import Sak

from innkrevingsregler.regelform.utfall import Regelverdi
from innkrevingsregler.regler import regelbok

Svar = Regelverdi | None

SPOERSMAAL = (
    "regelverk.utlegg",
    "tvangsgrunnlag.slag",
    "foreldelse.frist",
    "dekning.trinn.bot",
    "ettergivelse.kompetanse[INNKREVINGSLOVEN_18_1]",
    "ettergivelse.kompetanse[INNKREVINGSLOVEN_18_2]",
)
"""Spørsmålene som er skrevet for hånd. Nye spørsmål i regelboken måles ikke mot dette før de også står her."""

_2026 = date(2026, 1, 1)
_2027 = date(2027, 1, 1)
_MIDTEN_AV_2027 = date(2027, 6, 30)
_BOKSTAV_D = (date(2017, 4, 18), date(2017, 7, 1))
"""Dagen ordlyden i tvangsfullbyrdelsesloven § 7-2 er kjent fra, og dagen sanksjoner kom med."""

_DA = {r.id: r.da for r in regelbok().regler}


def _frist(navn: str) -> Svar:
    return _DA[f"foreldelse.frist.{navn}"]


def _18(navn: str) -> Svar:
    return _DA[f"ettergivelse.18_1.{navn}"]


_ALMINNELIG = _frist("alminnelig")
_ETTEROPPGJOER = _frist("etteroppgjoer_ufoeretrygd")
_INNSKUDD = _frist("innskudd")
_INNSKUDD_UTEN_KONTAKT = _frist("innskudd_uten_kontakt")
_INNSKUDD_BRUKT = _frist("innskudd_brukt")
_INNSKUDD_FRA_BRUKEN = _frist("innskudd_fra_bruken")
_PENGELAAN = _frist("pengelaan")
_KREDITTKJOEP = _frist("kredittkjoep")
_GJELDSBREV = _frist("gjeldsbrev")
_TILKJENT = _frist("tilkjent")
_RETTEN_SELV = _frist("retten_til_ytelsene")
_GRUNNBYRDE = _frist("grunnbyrde")
_TERMIN = _frist("termin")
_BIDRAGSTERMIN = _frist("bidragstermin")
_BIDRAGSTERMIN_MED_RETTEN = _frist("bidragstermin_med_retten")
_BIDRAG_PAA_NYTT = {"ti_aar": _frist("bidrag_paa_nytt_som_bidrag"), "tre_aar": _frist("bidrag_paa_nytt_som_eget_krav")}
_SYKEPENGER = {"utbetaling": _frist("sykepenger_fra_utbetalingen"), "forfall": _frist("sykepenger_fra_forfall")}
_SAERTILSKUDD = {"ti_aar": _frist("saertilskudd_bidrag"), "tre_aar": _frist("saertilskudd_ett_beloep")}
_REGRESS = _frist("regress")
_REGRESS_ETTER_VARSEL = _frist("regress_etter_varsel")
_REGRESS_UTEN_VARSEL = _frist("regress_uten_varsel")
_ERSTATNING = _frist("erstatning")
_ERSTATNING_PERSONSKADE = _frist("erstatning_personskade")
_ERSTATNING_UTEN_VARSLING = _frist("erstatning_uten_varsling")
_ERSTATNING_UTEN_VARSLING_PERSONSKADE = _frist("erstatning_uten_varsling_personskade")
_ERSTATNING_I_KONTRAKT = _frist("erstatning_i_kontrakt")
_ANSVAR_UTLEGGSTREKK = _frist("ansvar_for_utleggstrekk")
_ANSVAR_SKATTETREKK = _frist("ansvar_for_skattetrekk")
_RENTE = _frist("rente")
_RENTER_AV = {
    "PENGELAAN": _frist("rente_av_laan"),
    "GJELDSBREV": _frist("rente_av_gjeldsbrev"),
    "DOM_21_2": _frist("rente_av_tilkjent"),
}
_GEBYR = _frist("gebyr_og_omkostning")
_SKATT = _frist("skatt")
_FORSKUDDSSKATT = _frist("forskuddsskatt")
_ARVEAVGIFT = _frist("arveavgift")
_GAVEAVGIFT = _frist("arveavgift_av_gave")
_SKATTERENTE = {
    "aarets_utgang": _frist("skatterente_fra_aarets_utgang"),
    "forfall": _frist("skatterente_fra_forfall"),
}
_SKATTEGEBYR = _frist("gebyr_og_omkostning_av_skatt")
_BOT_FRIST = {"flyttes_ikke": _frist("bot"), "flyttes": _frist("bot_flyttes")}
_INNDRAGNING_FRIST = {"flyttes_ikke": _frist("inndragning"), "flyttes": _frist("inndragning_flyttes")}
_UTBYTTE = {
    "flyttes_ikke": _frist("inndragning_av_utbytte"),
    "flyttes": _frist("inndragning_av_utbytte_flyttes"),
}
_UTBYTTE_ETTER_DOED = {
    "flyttes_ikke": _frist("inndragning_av_utbytte_etter_doed"),
    "flyttes": _frist("inndragning_av_utbytte_etter_doed_flyttes"),
}

_YNGRE = _DA["dekning.bot.yngre_enn_fem_aar"]
_OEVRIGE = _DA["dekning.bot.oevrige"]
_OMKOSTNINGER = _DA["dekning.bot.omkostninger"]
_RENTER = _DA["dekning.bot.renter"]
_ANDRE_KLASSER = _DA["dekning.bot.andre_klasser"]

_FOER_2026 = _18("foer_2026")
_ANDRE = _18("andre_krever_inn")
_KAN = _DA["ettergivelse.18_1"]
_IKKE_OPPFYLT = _18("vilkaar_ikke_oppfylt")
_PRIVAT = _18("privat_kreditor")
_BOT = _18("bot")
_INNDRAGNING = _18("inndragning")
_UTENLANDSK = _18("utenlandsk")
_ANSVAR = _18("ansvar")
_BIDRAGSFORSKUDD = _18("bidragsforskudd")
_BIDRAG = _18("bidrag")
_OPPDRAGET = _18("oppdraget")

_ALDER = {
    "endelig": "krav.yngre_enn_fem_aar_fra_endelig",
    "ilagt": "krav.yngre_enn_fem_aar_fra_fastsatt",
    "vedtatt": "krav.yngre_enn_fem_aar_fra_vedtatt",
    "forfall": "krav.yngre_enn_fem_aar_fra_forfall",
}


def svar(sak: Sak) -> tuple[Svar | tuple[Svar, ...], ...]:
    """Svarene på `SPOERSMAAL`, i den rekkefølgen. Et spørsmål med flere svar gir dem som en tuppel."""
    return (
        regelverk_utlegg(sak),
        tvangsgrunnlag(sak),
        foreldelsesfrist(sak),
        dekningstrinn_bot(sak),
        ettergivelse_18_1(sak),
        ettergivelse_18_2(sak),
    )


def regelverk_utlegg(sak: Sak) -> Svar:
    type_ = sak["sak.type"]
    if type_ == "ANNEN_TVANGSFULLBYRDELSE":
        return "NYTT" if sak["sak.skjaeringstidspunkt"] >= _2026 else "TIDLIGERE"
    if type_ in ("SIKRINGSTREKK", "INNTREKKING"):
        return "NYTT" if sak["sak.beslutning"] >= _2027 or _senere_sak(sak) else "TIDLIGERE"
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
    if skjaert >= _2027 or _senere_sak(sak) or sak["sak.annen_sak_nytt"] or sak["sak.innmeldt_nytt"]:
        return "NYTT"
    if _utrullet(sak, skjaert):
        return "NYTT"
    sent_besluttet = fra_innkrevingsmyndigheten and sak["sak.besluttet_fra_2027"]
    return "NYTT" if sent_besluttet and sak["tvil.L14"] == "nytt_ved_beslutning_2027" else "TIDLIGERE"


def _senere_sak(sak: Sak) -> bool:
    return sak["sak.ett_trekk_nytt"] or (sak["sak.trekk_overfoert"] and sak["tvil.P13"] == "ja")


def _kommunal_sak(sak: Sak) -> Svar:
    if sak["sak.innmeldt_nytt"] or _senere_sak(sak):
        return "NYTT"
    if sak["sak.beslutning"] < _2027:
        return "TIDLIGERE"
    return "TIDLIGERE" if sak["sak.varsel_sendt"] < _2027 and sak["tvil.L15"] == "varsel" else "NYTT"


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
    if sak["krav.avgjoerelse_med_domsvirkning"]:
        grunnlag.append("AVGJOERELSE_MED_DOMSVIRKNING")
    if sak["krav.forelegg_vedtatt"]:
        grunnlag.append("VEDTATT_FORELEGG")
    if sak["krav.voldgiftsdom_foreligger"]:
        grunnlag.append("VOLDGIFTSDOM")
    if sak["krav.rettsforlik_foreligger"]:
        grunnlag.append("RETTSFORLIK")
    if sak["krav.utenlandsk_avgjoerelse"] or sak["krav.utenlandsk_vernetingsavgjoerelse"]:
        grunnlag.append("UTENLANDSK_AVGJOERELSE")
    if sak["krav.internasjonal_avgjoerelse"]:
        grunnlag.append("INTERNASJONAL_AVGJOERELSE")
    fra_2026 = sak["krav.per"] >= _2026
    endelig = not sak["krav.saerlov_krever_endelig"] or sak["krav.vedtaket_endelig"]
    tidligere_ordlyd = not fra_2026 or sak["krav.regelverk_utlegg"] == "TIDLIGERE"
    kjent_ordlyd = sak["krav.per"] >= _BOKSTAV_D[0] or sak["mangler.tvangsfullbyrdelsesloven_7_2_foer_2017"]
    if kjent_ordlyd:
        if sak["krav.gjeldsbrev_foreligger"]:
            grunnlag.append("GJELDSBREV")
        if sak["krav.veksel_foreligger"]:
            grunnlag.append("VEKSEL")
        if sak["krav.sjekk_foreligger"]:
            grunnlag.append("SJEKK")
        if _etter_bokstav_d(sak, tidligere_ordlyd) and (endelig or sak["tvil.P6"] == "side_om_side"):
            grunnlag.append("SANKSJON_ELLER_TVANGSMULKT")
    if (kjent_ordlyd and endelig and _saerlov(sak, fra_2026)) or (fra_2026 and _bidrag_i_saerlov(sak)):
        grunnlag.append("SAERLOV")
    if kjent_ordlyd:
        if sak["krav.skriftlig_meddelelse"] and (
            sak["krav.namsmyndighet_for_kravet"] == "ALMINNELIG_NAMSMANN"
            or (tidligere_ordlyd and sak["mangler.tvangsfullbyrdelsesloven_2_14_foer_2026"])
        ):
            grunnlag.append("SKRIFTLIG_MEDDELELSE")
        if sak["krav.gjeldserklaering_foreligger"]:
            grunnlag.append("ELEKTRONISK_GJELDSERKLAERING")
    if sak["krav.skattekrav"] and (fra_2026 or sak["mangler.skattebetalingsloven_14_1"]):
        grunnlag.append("SKATT_OG_AVGIFT")
    if fra_2026 and (eget := _etter_innkrevingsloven(sak)):
        grunnlag.append(eget)
    return tuple(grunnlag)


def _saerlov(sak: Sak, fra_2026: bool) -> bool:
    i_saerlov = sak["krav.grunnlag_i_saerlov"]
    har = i_saerlov == "JA" or (i_saerlov == "AVHENGER" and sak["krav.saerlov"])
    return har and (fra_2026 or sak["mangler.saerlov_foer_2026"])


def _etter_bokstav_d(sak: Sak, tidligere_ordlyd: bool) -> bool:
    vedtak = sak["krav.vedtak_bokstav_d"]
    if vedtak == "SANKSJON":
        return not tidligere_ordlyd or not _BOKSTAV_D[0] <= sak["krav.per"] < _BOKSTAV_D[1]
    return vedtak in ("TVANGSMULKT", "DISIPLINAERSTRAFF")


def _bidrag_i_saerlov(sak: Sak) -> bool:
    if not sak["krav.bidragskrav"] or sak["krav.grunnlag_i_saerlov"] != "AVHENGER":
        return False
    til_innkreving = sak["krav.innkrever"] == "INNKREVINGSMYNDIGHETEN"
    return til_innkreving or sak["krav.bidrag_avgjort"] or sak["krav.innkreving_avsluttet"]


def _etter_innkrevingsloven(sak: Sak) -> Svar:
    krav = sak["krav.innkrevingslovkrav"]
    if krav == "TILBAKEBETALING_7":
        return "TILBAKEBETALING"
    if krav == "GEBYR_15":
        return "GEBYR" if sak["krav.hovedkravet_har_grunnlag"] else None
    if krav == "GEBYR_23":
        return "GEBYR" if sak["krav.regelverk_utlegg"] == "NYTT" else None
    if krav == "TVANGSDEKNING_24":
        return "TVANGSDEKNINGSKRAV"
    return "ANSVAR" if krav in ("ANSVAR_31", "ANSVAR_39") else None


def foreldelsesfrist(sak: Sak) -> Svar:
    regime, linje = sak["krav.foreldelsesregime"], sak["linje.type"]
    if regime == "UTENLANDSK":
        return None
    if regime == "ALMINNELIG" and sak["krav.innskudd"] and linje in ("HOVEDSTOL", "RENTE"):
        return _innskudd(sak)
    if linje == "RENTE":
        return _SKATTERENTE[sak["tvil.L19"]] if regime == "SKATT_12_1" else _RENTER_AV.get(regime, _RENTE)
    if linje in ("GEBYR", "OMKOSTNING"):
        return _SKATTEGEBYR if regime == "SKATT_12_1" else _GEBYR
    return _frist_for_hovedstol(sak, regime) if linje == "HOVEDSTOL" else None


def _innskudd(sak: Sak) -> Svar:
    kontakt = sak["skjoenn.foreldelse.innskudd.kontakt"]
    if not sak["krav.innskudd_avbrutt"]:
        return _INNSKUDD if kontakt else _INNSKUDD_UTEN_KONTAKT
    if sak["tvil.P152"] == "ny_melding":
        return _INNSKUDD_BRUKT
    return _INNSKUDD_FRA_BRUKEN if kontakt else _INNSKUDD_UTEN_KONTAKT


def _frist_for_hovedstol(sak: Sak, regime: object) -> Svar:
    if regime == "ALMINNELIG":
        return _ALMINNELIG
    if regime == "TRYGD_22_14":
        return _trygd(sak)
    if regime == "PENGELAAN":
        return _KREDITTKJOEP if sak["krav.kredittkjoep"] else _PENGELAAN
    if regime == "GJELDSBREV":
        return _GJELDSBREV
    if regime == "DOM_21_2":
        return _TILKJENT
    if regime in ("PERIODISK", "UNDERHOLDSBIDRAG"):
        return _periodisk(sak, regime)
    if regime == "REGRESS":
        return _regress(sak)
    if regime == "ERSTATNING":
        return _erstatning(sak)
    if regime == "ANSVAR_31":
        return _ANSVAR_UTLEGGSTREKK
    if regime == "ANSVAR_16_20":
        return _ANSVAR_SKATTETREKK
    if regime == "SKATT_12_1":
        return _skatt(sak)
    if regime == "BOT_97":
        return _BOT_FRIST[sak["tvil.L7"]]
    if regime == "AAPEN":
        return _BIDRAG_PAA_NYTT[sak["tvil.P12"]] if sak["krav.paalegg_om_nytt_bidrag"] else None
    return _inndragning(sak) if regime == "INNDRAGNING_99" else None


def _trygd(sak: Sak) -> Svar:
    if sak["krav.etteroppgjoer_ufoeretrygd"]:
        return _ETTEROPPGJOER
    sykepenger = sak["krav.sykepenger_for_arbeidsgiver"] and sak["linje.utgangspunktets_grunn"] != "OPPGITT"
    return _SYKEPENGER[sak["tvil.P36"]] if sykepenger else _ALMINNELIG


def _periodisk(sak: Sak, regime: object) -> Svar:
    bidrag = regime == "UNDERHOLDSBIDRAG"
    if bidrag and sak["krav.art"] == "SAERTILSKUDD":
        return _SAERTILSKUDD[sak["tvil.P11"]]
    if sak["linje.retten_selv"]:
        return _GRUNNBYRDE if sak["krav.hviler_som_grunnbyrde"] else _RETTEN_SELV
    if not bidrag:
        return _TERMIN
    med_retten = sak["linje.betalt_foer_terminen"] and sak["tvil.P35"] == "med_retten"
    return _BIDRAGSTERMIN_MED_RETTEN if med_retten else _BIDRAGSTERMIN


def _regress(sak: Sak) -> Svar:
    if not sak["krav.foreldet_ved_innfrielsen"]:
        return _REGRESS
    varslet = sak["skjoenn.foreldelse.regress.varslet_om_innfrielsen"] and (
        not sak["krav.avbrutt_foer_innfrielse"] or sak["skjoenn.foreldelse.regress.varslet_om_avbruddet"]
    )
    return _REGRESS_ETTER_VARSEL if varslet else _REGRESS_UTEN_VARSEL


def _erstatning(sak: Sak) -> Svar:
    if not sak["krav.personskade"]:
        return _ERSTATNING_I_KONTRAKT if sak["krav.i_kontrakt"] else _ERSTATNING
    uten_ytterste = sak["krav.voldt_i_erverv_eller_mot_barn"] and sak["krav.faren_var_kjent"]
    if sak["krav.varslingsplikt_brutt"]:
        return _ERSTATNING_UTEN_VARSLING_PERSONSKADE if uten_ytterste else _ERSTATNING_UTEN_VARSLING
    return _ERSTATNING_PERSONSKADE if uten_ytterste else _ERSTATNING


def _skatt(sak: Sak) -> Svar:
    art = sak["krav.art"]
    if art == "FORSKUDDSSKATT":
        return _FORSKUDDSSKATT
    if art == "ARVEAVGIFT":
        return _GAVEAVGIFT if sak["krav.gave_eller_uskiftebo"] else _ARVEAVGIFT
    return _SKATT


def _inndragning(sak: Sak) -> Svar:
    lesning = sak["tvil.L7"]
    if sak["krav.art"] != "INNDRAGNING_UTBYTTE":
        return _INNDRAGNING_FRIST[lesning]
    etter_doed = sak["krav.skyldneren_doed"] and not sak["krav.inndragning_mot_boet"]
    return _UTBYTTE_ETTER_DOED[lesning] if etter_doed else _UTBYTTE[lesning]


def dekningstrinn_bot(sak: Sak) -> Svar:
    if sak["krav.per"] < _2027:
        return None
    if not _bot_eller_ansvar(sak):
        return _ANDRE_KLASSER
    if sak["krav.art"] == "ANSVAR_TREKK":
        return None
    linje = sak["linje.type"]
    if linje == "HOVEDSTOL":
        return _YNGRE if sak[_ALDER[sak["tvil.F16"]]] else _OEVRIGE
    if linje == "OMKOSTNING":
        return _OMKOSTNINGER
    return _RENTER if linje in ("RENTE", "GEBYR") else None


def _bot_eller_ansvar(sak: Sak) -> bool:
    if sak["krav.ansvar_uten_noe_trekk"]:
        return sak["tvil.K7"] == "kravets_klasse" and _er_bot(sak, "krav.dekningsart")
    if sak["krav.ansvar_for_dekket_krav"]:
        return sak["tvil.P190"] == "neste_krav" and _er_bot(sak, "krav.neste_dekningsart")
    return _er_bot(sak, "krav.dekningsart")


def _er_bot(sak: Sak, art: str) -> bool:
    return sak[art] == "BOT" or (sak[art] in ("K2", "K3") and sak[f"tvil.{sak[art]}"] == "bot")


def ettergivelse_18_1(sak: Sak) -> Svar:
    if (stengt := _stengt(sak)) is not None:
        return stengt
    return _KAN if sak["skjoenn.like_god_dekning"] and not sak["skjoenn.stoetende_18_1"] else _IKKE_OPPFYLT


def ettergivelse_18_2(sak: Sak) -> Svar:
    if (stengt := _stengt(sak)) is not None:
        return stengt
    oppfylt = (
        sak["krav.forfalt_mer_enn_ti_aar"]
        and sak["skjoenn.ingen_dekning_av_betydning"]
        and not sak["skjoenn.stoetende_18_2"]
    )
    return _KAN if oppfylt else _IKKE_OPPFYLT


def _stengt(sak: Sak) -> Svar:
    if sak["krav.per"] < _2026:
        return _FOER_2026
    if sak["krav.innkrever"] != "INNKREVINGSMYNDIGHETEN":
        return _ANDRE
    if (unntatt := _unntatt(sak)) is not None:
        return unntatt
    return _PRIVAT if sak["krav.kreditortype"] == "PRIVAT" and not sak["krav.privat_samtykke"] else None


def _unntatt(sak: Sak) -> Svar:
    art = sak["krav.art"]
    if art == "BOT":
        return _BOT
    if art in ("INNDRAGNING", "INNDRAGNING_UTBYTTE"):
        return _INNDRAGNING
    if art == "ANSVAR_TREKK":
        return _ANSVAR if sak["krav.ansvar_for_andres_krav"] else None
    if art == "UTENLANDSK" and not sak["krav.utenlandsk_delegering"]:
        return _UTENLANDSK
    if sak["krav.bidrag_i_bokstav_f"]:
        foelger = art != "FORSKOTTERING_REGRESS" or sak["tvil.P121"] == "foelger_bidraget"
        return _BIDRAG if foelger and sak["krav.loepende_bidrag"] else None
    if art == "UTENLANDSK":
        return None
    if sak["krav.bidragsforskudd_med_gjeld"]:
        return _BIDRAGSFORSKUDD
    return _OPPDRAGET if sak["krav.ettergivelse_utenfor_oppdraget"] else None
