"""Fakta om foreldelsesfristen: reglene kravet følger, og dagene fristene regnes fra."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Doedsfall, Dom, Kunnskap
from ..fakta.koder import Hendelsestype, Kreditortype, Kunnskapsemne, Linjetype, RettsligArt
from ..fakta.krav import Krav, Kravlinje
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, UtenforKalender, frist
from ..regelform.variabler import Verdi
from ..rettskilder.katalog.foreldelse import (
    Foreldelsesopplysning,
    Foreldelsesregime,
    foreldelse_for,
    hovedregel_for_art,
    regime_for_art,
)
from ..rettskilder.lover import (
    ARBEIDSMARKEDSLOVEN,
    BARNETRYGDLOVEN,
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    KONTANTSTOETTELOVEN,
    LOV_OM_PENSJONSORDNING_TIL_SJOES,
)
from .felles import Faktarad, er_kravtype, senest

ETTEROPPGJOER_UFOERETRYGD = frozenset(
    {"TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", "innkrevingsforskriften_2-8_folketrygdloven_12-14"}
)
"""Kravtypene folketrygdloven § 22-14 andre ledd andre punktum nevner, med katalogens koder."""
PAALEGG_OM_NYTT_BIDRAG = frozenset({"innkrevingsforskriften_2-4_d"})
MOTORKJOERETOEY_OG_BAATAVGIFT = frozenset({"innkrevingsforskriften_2-7_motorkjoeretoey_og_baatavgiftsloven"})
SYKEPENGER_FOR_ARBEIDSGIVER = frozenset({"innkrevingsforskriften_2-8_folketrygdloven_8-22"})

_IKKE_DET_OFFENTLIGE = frozenset({Kreditortype.PRIVAT, Kreditortype.UTENLANDSK})

_TRYGD_ELLER_ALMINNELIG = frozenset(
    {
        FOLKETRYGDLOVEN.p("22-14").l(1),
        FORELDELSESLOVEN.p("2"),
        FORELDELSESLOVEN.p("3").nr(1),
        ARBEIDSMARKEDSLOVEN.p("22"),
    }
)
"""Avhenger det bare av disse, er fristen den samme: § 22-14 første ledd viser til §§ 2 og 3, og det gjør de andre."""

_SIER_HVILKEN = {
    RettsligArt.REGRESS: (Foreldelsesregime.REGRESS,),
    RettsligArt.ANSVAR_TREKK: (Foreldelsesregime.ANSVAR_31, Foreldelsesregime.ANSVAR_16_20),
    RettsligArt.REFUSJON: (Foreldelsesregime.ALMINNELIG,),
}
"""Artene som sier hvilken av katalogens muligheter det er. Andre arter kan være hvilken som helst av dem."""

FOELGER_ET_ANNET_KRAV = frozenset(
    {
        "innkrevingsforskriften_2-5_b",
        "innkrevingsforskriften_2-8_tvangsdekning_24",
        "NA RE",
        "MO RE",
        "YS RE",
    }
)
"""Kravtypene som kan ha fristen til et annet krav, så katalogens bestemmelser ikke er alle de mulige."""

_ARTER_MED_REGIME = {
    # Særtilskudd er bidrag; om tiårsfristen gjelder, er tvilspunkt P11 og står i reglene.
    RettsligArt.SAERTILSKUDD: Foreldelsesregime.UNDERHOLDSBIDRAG,
    # Lengde og utgangspunkt er de samme enten tilbakekrevingen bygger på folketrygdloven eller ikke.
    RettsligArt.TRYGD_TILBAKEKREVING: Foreldelsesregime.TRYGD_22_14,
}


def regime(krav: Krav, per: date) -> Foreldelsesregime | None:
    """Reglene fristens lengde og utgangspunkt følger; None når det som er kjent om kravet, ikke avgjør det.

    Den oppgitte arten står over katalogen. Avgjør den ikke alene, gjør kravtypen det. Kjenner katalogen den ikke, er
    det hovedregelen for arten som gjelder.
    """
    art = krav.rettslig_art
    if art is not None and (artens := regime_for_art(art._value_) or _ARTER_MED_REGIME.get(art)) is not None:
        return artens
    opplysning = foreldelse_for(krav.kravtype, per) if krav.kravtype is not None else None
    if opplysning is not None:
        return _katalogens_regime(opplysning, art)
    return hovedregel_for_art(art._value_) if art is not None and krav.kravtype is not None else None


def _utenfor_katalogen(krav: Krav, per: date) -> bool:
    """Er kravtypen oppgitt, uten at katalogen kjenner den?"""
    return krav.kravtype is not None and foreldelse_for(krav.kravtype, per) is None


def forutsetninger(krav: Krav, per: date) -> tuple[str, ...]:
    """Det fristen legger til grunn om loven kravet bygger på, og om en oppgitt dag som loven selv regner annerledes."""
    funnet = []
    gjeldende = regime(krav, per)
    hovedregel = hovedregel_for_art(krav.rettslig_art.value) if krav.rettslig_art else None
    if hovedregel is not None and _utenfor_katalogen(krav, per):
        funnet.append(
            "katalogen kjenner ikke kravtypen; det er lagt til grunn at ingen særlov gir kravet en egen frist"
        )
    if gjeldende is Foreldelsesregime.SKATT_12_1 and krav.fristens_utgangspunkt is not None:
        funnet += [
            f"fristens utgangspunkt er oppgitt til {krav.fristens_utgangspunkt}, men loven regner fra {lovens}"
            for lovens in _lovens_utgangspunkter(krav)
            if lovens != krav.fristens_utgangspunkt
        ]
    hendt = [h for h in krav.hendelser if h.dato is None or h.dato <= per]
    utelatt = krav.personskade is None and not krav.personskade_unntak
    if gjeldende is Foreldelsesregime.ERSTATNING and utelatt and _personskade_utelatt(krav, hendt) is False:
        funnet.append(
            "det er lagt til grunn at erstatningskravet, som springer ut av kontrakt, ikke gjelder personskade"
        )
    return tuple(funnet)


def _lovens_utgangspunkter(krav: Krav) -> tuple[date, ...]:
    """Dagene fristen for hovedstolene i et skattekrav regnes fra etter loven selv, når de er kjent."""
    if krav.rettslig_art is RettsligArt.ARVEAVGIFT:
        return ()
    if krav.skatt_utsatt or krav.utsettelse_opphoert:
        dagene = [krav.utsettelse_opphoert]
    elif krav.rettslig_art is RettsligArt.FORSKUDDSSKATT:
        dagene = [_aarets_utgang(krav.fastsettingsaar)]
    else:
        hovedstoler = (linje for linje in krav.linjer if linje.type in (None, Linjetype.HOVEDSTOL))
        dagene = [_utgangen_av_forfallsaaret(krav, linje) for linje in hovedstoler]
    return tuple(dict.fromkeys(dag for dag in dagene if dag is not None))


_FRA_KUNNSKAP = frozenset({Foreldelsesregime.ERSTATNING, Foreldelsesregime.ANSVAR_31, Foreldelsesregime.ANSVAR_16_20})
"""Regimene som følger foreldelsesloven § 9: tre år fra kunnskap, senest tjue fra ansvarsgrunnlaget opphørte."""


def kunnskapens_emne(krav: Krav, per: date) -> Kunnskapsemne:
    """Det en kunnskap gjelder når det ikke er sagt: det fristen regnes fra, ellers fordringen (§§ 9 og 10 nr. 1)."""
    om_skaden = regime(krav, per) in _FRA_KUNNSKAP
    return Kunnskapsemne.SKADE_OG_ANSVARLIG if om_skaden else Kunnskapsemne.FORDRING_ELLER_SKYLDNER


def _katalogens_regime(opplysning: Foreldelsesopplysning, art: RettsligArt | None) -> Foreldelsesregime | None:
    if opplysning.regime is not Foreldelsesregime.AVHENGER:
        return opplysning.regime
    if _TRYGD_ELLER_ALMINNELIG.issuperset(opplysning.hjemler):
        return Foreldelsesregime.TRYGD_22_14
    if art is RettsligArt.GEBYR and Foreldelsesregime.SKATT_12_1 in opplysning.mulige:
        # Gebyret kan følge skatten eller ikke. Reglene sier hva det beror på.
        return Foreldelsesregime.AAPEN
    mulige = opplysning.mulige
    return next((en for en in _SIER_HVILKEN.get(art, ()) if en in mulige), None) if art else None


def mulige_regimer(krav: Krav, per: date) -> tuple[Foreldelsesregime, ...]:
    """Reglene kravet kan følge når det ikke er kjent hvilke, men katalogen nevner dem alle; ellers tom."""
    opplysning = foreldelse_for(krav.kravtype, per) if krav.kravtype is not None else None
    if opplysning is None or regime(krav, per) is not None or er_kravtype(krav, FOELGER_ET_ANNET_KRAV):
        return ()
    return opplysning.mulige


def hvorfor_aapent(krav: Krav, per: date) -> str | None:
    """Katalogens grunn til at kravtypen alene ikke avgjør fristen; None når den gjør det eller ikke er kjent."""
    if krav.kravtype is None or regime(krav, per) not in _UAVKLARTE:
        return None
    opplysning = foreldelse_for(krav.kravtype, per)
    return opplysning.merknad if opplysning else None


_UAVKLARTE = (None, Foreldelsesregime.AAPEN, Foreldelsesregime.UTENLANDSK)
_FRA_ENDELIG = frozenset({Foreldelsesregime.BOT_97, Foreldelsesregime.INNDRAGNING_99})


def _regimekoden(krav: Krav, per: date) -> str | None:
    gjeldende = regime(krav, per)
    return gjeldende._value_ if gjeldende else None


ENKELTVIS: Mapping[str, Callable[[Krav, date], Verdi | None]] = {
    "krav.foreldelsesregime": _regimekoden,
    "krav.etteroppgjoer_ufoeretrygd": lambda krav, _: er_kravtype(krav, ETTEROPPGJOER_UFOERETRYGD),
    "krav.sykepenger_for_arbeidsgiver": lambda krav, _: er_kravtype(krav, SYKEPENGER_FOR_ARBEIDSGIVER),
    "krav.paalegg_om_nytt_bidrag": lambda krav, _: er_kravtype(krav, PAALEGG_OM_NYTT_BIDRAG),
    "krav.innskudd": lambda krav, _: bool(krav.innskudd),
    "krav.tilleggsavgift": lambda krav, _: _er_tilleggsavgift(krav),
    "krav.skatt_er_utsatt": lambda krav, _: krav.skatt_utsatt is True or krav.utsettelse_opphoert is not None,
    "krav.utsettelsen_varer": lambda krav, per: krav.utsettelse_opphoert is None or krav.utsettelse_opphoert > per,
    "krav.andres_fordring": lambda krav, _: krav.kreditor is not None and krav.kreditor.type in _IKKE_DET_OFFENTLIGE,
}
"""Reglene fristen følger. For de fleste krav er det alt den beror på, så dette regnes ut hvert for seg."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Dagene fristen regnes fra. Har regimet sin egen dag, går den foran et oppgitt utgangspunkt.

    `hendt` er det som har hendt dagen det spørres om. At skyldneren er død, er lagt til grunn å være oppgitt.
    """
    gjeldende = regime(krav, per)
    etteroppgjoer = er_kravtype(krav, ETTEROPPGJOER_UFOERETRYGD)
    oppgitt = krav.fristens_utgangspunkt
    doedsfall = [h for h in hendt if isinstance(h, Doedsfall)]
    rad: Faktarad = {
        "krav.kunnskap_om_skaden": senest(_kunnskap(hendt), krav.erstatning_kan_kreves_fra) or oppgitt,
        "krav.utgangen_av_fastsettingsaaret": _aarets_utgang(krav.fastsettingsaar) or oppgitt,
        "krav.gaveavgift_fra": (krav.melding_gave and senest(krav.forfall, krav.melding_gave)) or oppgitt,
        "krav.ytelseslov": _ytelseslov(krav, per),
        "krav.innskudd_avbrutt": _innskudd_avbrutt(krav),
        "krav.voldt_i_erverv_eller_mot_barn": _vilkaaret(krav, krav.voldt_i_erverv_eller_mot_barn),
        "krav.faren_var_kjent": _vilkaaret(krav, krav.faren_var_kjent),
        "krav.skyldneren_doed": bool(doedsfall),
        "krav.doedsfall": min((h.dato for h in doedsfall if h.dato), default=None),
        "krav.dom_fra": _dom_fra(krav, hendt),
        "krav.varslingsplikt_brutt": krav.varslingsplikt_brutt is True,
        "krav.garanti_fra": _tidligst(krav.garantivarsel, krav.garanti_utloep),
        "krav.er_kausjon": krav.kausjon is True,
        "krav.kausjonen_staar_alene": krav.kausjon_uavhengig is True,
        "krav.hviler_som_grunnbyrde": krav.grunnbyrde is True,
        "krav.av_verv": krav.verv is True,
        "krav.vervet_varer": krav.verv_varer is True and (krav.verv_opphoert is None or krav.verv_opphoert > per),
        "krav.kjent_foer_vervet_opphoerte": krav.verv_kjent is not None
        and (krav.verv_opphoert is None or krav.verv_kjent < krav.verv_opphoert),
        "krav.innskuddet_fra": senest(krav.medlemskap_slutt, krav.forfall),
        "krav.foreldet_ved_innfrielsen": None
        if krav.innfridd is None or krav.innfridd_frist is None
        else krav.innfridd > krav.innfridd_frist,
    }
    if krav.gave_eller_uskiftebo is None:
        rad["krav.gave_eller_uskiftebo"] = krav.melding_gave is not None
    if krav.personskade is None:
        rad["krav.personskade"] = True if krav.personskade_unntak else _personskade_utelatt(krav, hendt)
    if krav.endelig is None and (etteroppgjoer or gjeldende in _FRA_ENDELIG):
        rad["krav.endelig"] = oppgitt
    return rad


def _er_tilleggsavgift(krav: Krav) -> bool:
    """Avgiften selv har sin egen art; det som ellers kreves etter loven, er tilleggsavgiften."""
    return krav.rettslig_art is RettsligArt.GEBYR and er_kravtype(krav, MOTORKJOERETOEY_OG_BAATAVGIFT) is True


_YTELSESLOVENE = MappingProxyType(
    {
        BARNETRYGDLOVEN.p("13").l(4).pkt(1): "BARNETRYGDLOVEN",
        KONTANTSTOETTELOVEN.p("11").l(4).pkt(1): "KONTANTSTOETTELOVEN",
        LOV_OM_PENSJONSORDNING_TIL_SJOES.p("24").nr(4).pkt(1): "PENSJONSLOVEN_FOR_SJOEFOLK",
    }
)


def _ytelseslov(krav: Krav, per: date) -> str:
    """Loven med den egne regelen om trekk i ytelsen som katalogen nevner for kravtypen."""
    opplysning = foreldelse_for(krav.kravtype, per) if krav.kravtype else None
    hjemler = opplysning.hjemler if opplysning else ()
    return next((_YTELSESLOVENE[h] for h in hjemler if h in _YTELSESLOVENE), "ANNEN")


def _innskudd_avbrutt(krav: Krav) -> bool:
    """Er innskuddet brukt etter meldingen, og innen tjue år? Er en av dagene ikke oppgitt, er det ikke det (§ 4)."""
    melding, brukt = krav.innskudd_melding, krav.innskudd_brukt
    if melding is None or brukt is None or brukt < melding:
        return False
    if melding.year + 20 > SISTE_DAG.year:
        return True
    try:
        return brukt <= frist(melding, aar=20).siste_dag
    except UtenforKalender:  # i et år helligdagene ikke er kjent for, flyttes ikke fristen
        return brukt <= frist(melding, aar=20, regel=Fristregel.DAGER).siste_dag


def _personskade_utelatt(krav: Krav, hendt: Iterable[Hendelse]) -> bool | None:
    """Om erstatningskravet gjelder personskade når det ikke er sagt (§ 9 nr. 3).

    Springer det ut av kontrakt, er det lagt til grunn at det ikke gjør det, så lenge ingenting som bare har noe å si
    etter § 9 nr. 1 og 2, er oppgitt. Ellers er det ukjent.
    """
    om_skaden = (
        _kunnskap(hendt),
        krav.erstatning_kan_kreves_fra,
        krav.ansvarsgrunnlag_opphoert,
        krav.voldt_i_erverv_eller_mot_barn,
        krav.faren_var_kjent,
        krav.varslingsplikt_brutt,
    )
    return False if krav.i_kontrakt and all(faktum is None for faktum in om_skaden) else None


def _vilkaaret(krav: Krav, oppgitt: bool | None) -> bool | None:
    """Ett av vilkårene for unntaket i § 9 nr. 2. Er bare unntaket samlet oppgitt, er begge vilkårene som det."""
    return krav.personskade_unntak if oppgitt is None else oppgitt


def har_tjueaarsgrense(krav: Krav, linje: Kravlinje, per: date) -> bool:
    """Om fristen har den ytre grensen i § 9 nr. 2. Ethvert avbrudd spør om den."""
    return (
        krav.ansvarsgrunnlag_opphoert is not None
        and linje.type in (None, Linjetype.HOVEDSTOL)
        and regime(krav, per) in _FRA_KUNNSKAP
    )


def om_linje(krav: Krav, linje: Kravlinje, hendt: Iterable[Hendelse], per: date) -> Faktarad:
    """Dagene linjens frist kan regnes fra, og opplysningen som sier hvilken det er."""
    hovedstol = linje.type in (None, Linjetype.HOVEDSTOL)
    forfall = linje.forfall or (krav.forfall if hovedstol else None)
    termin = linje.forfall or krav.fristens_utgangspunkt or krav.forfall
    krevd = linje.forfall or linje.ilagt
    foer_terminen = _siste_betaling_foer(termin, hendt)
    rad: Faktarad = {
        "linje.siste_ytelse_foer_terminen": foer_terminen,
        "linje.betalt_foer_terminen": foer_terminen is not None,
        "linje.kan_kreves_fra": krevd,
        "linje.terminens_forfall": termin,
        "linje.siste_ytelse": _siste_betaling(linje, hendt) or termin,
        "linje.utgangen_av_forfallsaaret": _utgangen_av_forfallsaaret(krav, linje),
        "linje.forfall_etter_loven": forfall,
        "linje.utgangspunktets_grunn": _utgangspunktets_grunn(krav, linje, forfall, hendt),
        # Uten et motkrav gjelder det som er oppgitt: at det er fra samme rettsforhold, og eldre.
        "linje.motkravet_for_ungt": False,
    }
    if not hovedstol:
        rad.update(_om_hovedstolen(krav, linje, hendt, per))
    if linje.retten_selv is None and termin is not None:
        # Et beløp som er forfalt, er en termin; retten selv har ikke noe forfall.
        rad["linje.retten_selv"] = False
    return rad


def _utgangen_av_forfallsaaret(krav: Krav, linje: Kravlinje) -> date | None:
    """Utgangen av året siste termin forfaller; er den ikke kjent for hovedstolen, den oppgitte dagen."""
    if linje.type not in (None, Linjetype.HOVEDSTOL):
        dag = linje.forfall or linje.ilagt
        return _aarets_utgang(dag.year if dag else None)
    siste = krav.siste_termin or linje.forfall or krav.forfall
    return _aarets_utgang(siste.year) if siste else krav.fristens_utgangspunkt


def _aarets_utgang(aar: int | None) -> date | None:
    return date(aar, 12, 31) if aar else None


def hovedstolen(krav: Krav, linje: Kravlinje) -> Kravlinje | None:
    """Hovedstolen linjen hører til: den oppgitte, ellers den eneste. Har kravet flere, er det ukjent hvilken."""
    if linje.type in (None, Linjetype.HOVEDSTOL):
        return None
    if linje.hovedstol is not None:
        return next((en for en in krav.linjer if en.id == linje.hovedstol and en is not linje), None)
    hovedstoler = [en for en in krav.linjer if en.type is Linjetype.HOVEDSTOL]
    return hovedstoler[0] if len(hovedstoler) == 1 else None


def _om_hovedstolen(krav: Krav, linje: Kravlinje, hendt: Iterable[Hendelse], per: date) -> Faktarad:
    """Om hovedstolen besto den dagen. Er verken oppgjøret eller det som gjenstår, oppgitt, gjorde den det."""
    hoved = hovedstolen(krav, linje)
    if hoved is None:
        return {"linje.hovedstolen_gjort_opp": False, "linje.hovedstolen_oppgjort": None}
    return {
        "linje.hovedstolen_gjort_opp": hoved.oppgjort <= per if hoved.oppgjort else hoved.gjenstaar == 0,
        "linje.hovedstolen_oppgjort": hoved.oppgjort or _siste_betaling(hoved, hendt, _DEKNINGER),
    }


def _utgangspunktets_grunn(krav: Krav, linje: Kravlinje, forfall: date | None, hendt: Iterable[Hendelse]) -> str | None:
    """Den mest særskilte opplysningen om når oppfyllelse kunne kreves; None når ingen av dem er kjent.

    Forfallsdagen er det bare når den er bestemt, så kravet ikke kunne kreves før. Var det et påkravskrav, er det dagen
    kravet oppsto. Er de to den samme dagen, er det den.
    """
    if krav.fristens_utgangspunkt is not None:
        return "OPPGITT"
    if krav.kausjon:
        return "KAUSJON" if krav.hovedfordring_kan_kreves_fra else None
    if krav.selskapsinnskudd:
        return "MEDLEMSKAP" if krav.medlemskap_slutt else None
    saerskilte = (
        ("STATSSTOETTE", krav.tilbakefoeringsvedtak),
        ("DOM", _dom_fra(krav, hendt) if _bare_tilkjent(krav) else None),
        ("UTBETALING", linje.utbetalt),
        ("MISLIGHOLD", krav.mislighold),
        ("FORFALLSGRUNN", krav.forfallsgrunn_varslet),
        ("GARANTI", _tidligst(krav.garantivarsel, krav.garanti_utloep)),
    )
    for grunn, dag in saerskilte:
        if dag is not None:
            return grunn
    if forfall is not None and (krav.forfall_bestemt or forfall == krav.oppstaatt):
        return "FORFALL"
    return "OPPSTAATT" if krav.oppstaatt is not None and krav.forfall_bestemt is False else None


def _bare_tilkjent(krav: Krav) -> bool:
    """Er kravet av dem som bare finnes når de er tilkjent? Regimet skifter ikke med dagen det spørres om."""
    return regime(krav, date.max) is Foreldelsesregime.DOM_21_2


def _dom_fra(krav: Krav, hendt: Iterable[Hendelse]) -> date | None:
    """Dagen for den første dommen, eller den senere dagen oppfyllelse kan kreves.

    Er ingen dom oppgitt, er det dagen forelegget ble vedtatt, som virker som dom, og ellers dagen kravet ble fastsatt.
    """
    dommer = (h for h in hendt if h.type in (Hendelsestype.DOM, Hendelsestype.RETTSFORLIK) and h.dato)
    foerste = min(dommer, key=lambda h: h.dato or date.max, default=None)
    if foerste is None:
        return krav.vedtatt or krav.fastsatt
    return senest(foerste.dato, foerste.kan_kreves_fra if isinstance(foerste, Dom) else None)


def _kunnskap(hendt: Iterable[Hendelse]) -> date | None:
    """Den første dagen fordringshaveren visste om skaden og den ansvarlige, eller burde visst det."""
    om_skaden = (h for h in hendt if isinstance(h, Kunnskap) and h.emne in (None, Kunnskapsemne.SKADE_OG_ANSVARLIG))
    dagene = (dag for h in om_skaden for dag in ((h.fikk, h.burde) if h.fikk or h.burde else (h.dato,)))
    return min((dag for dag in dagene if dag is not None), default=None)


_BETALINGER = frozenset({Hendelsestype.BETALING, Hendelsestype.TREKKUTBETALING})


_DEKNINGER = frozenset({*_BETALINGER, Hendelsestype.MOTREGNING, Hendelsestype.AVREGNING, Hendelsestype.TVANGSDEKNING})


def _siste_betaling(
    linje: Kravlinje, hendt: Iterable[Hendelse], typer: frozenset[Hendelsestype] = _BETALINGER
) -> date | None:
    """Dagen det sist ble betalt på linjen, uansett om det var frivillig."""
    paa_linjen = (h for h in hendt if h.gjelder_linjer is None or linje.id in h.gjelder_linjer)
    return max((h.dato for h in paa_linjen if h.type in typer and h.dato), default=None)


def _siste_betaling_foer(termin: date | None, hendt: Iterable[Hendelse]) -> date | None:
    """Dagen det sist ble betalt på kravet, på hvilken som helst linje, før terminen forfalt."""
    if termin is None:
        return None
    return max((h.dato for h in hendt if h.type in _BETALINGER and h.dato and h.dato < termin), default=None)


def _tidligst(en: date | None, annen: date | None) -> date | None:
    return min((dag for dag in (en, annen) if dag is not None), default=None)
