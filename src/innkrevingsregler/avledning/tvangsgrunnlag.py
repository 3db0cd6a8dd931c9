"""Fakta om tvangsgrunnlaget: hva som foreligger, hva katalogen sier om kravtypen, og hvor langt fristene er kommet."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from ..fakta.grunnlag import Grunnlag
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Dom, Klage, Rettsforlik, Straffedom
from ..fakta.koder import (
    Avgjoerelsesopphav,
    Grunnlagsstilling,
    Hendelsestype,
    Innkrever,
    Innkrevingslovkrav,
    Klageemne,
    Namsmyndighet,
    RettsligArt,
    Sakstype,
)
from ..fakta.krav import Krav, Utleggssak
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, frist
from ..regelform.avledede.tvangsgrunnlag import BokstavD, Fremmet, Saerlovgrunnlag
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.katalog import finn
from ..rettskilder.katalog.egenskaper import Tvangsgrunnlagsopplysning, Tvangsgrunnlagsstatus, tvangsgrunnlag_for
from ..rettskilder.katalog.forbehold import Forbeholdsslag, forbehold_for
from ..rettskilder.lover import INNKREVINGSLOVEN, SKATTEBETALINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from .felles import Faktarad, enkel, enkle, har, innen, noen

_O = Avgjoerelsesopphav
_ART = RettsligArt
_STATUS = Tvangsgrunnlagsstatus
_PARAGRAF_7_2 = TVANGSFULLBYRDELSESLOVEN.p("7-2")

SKATTER_OG_AVGIFTER = frozenset(
    {
        _ART.RESTSKATT,
        _ART.FORSKUDDSSKATT,
        _ART.FORSKUDDSTREKK,
        _ART.ARBEIDSGIVERAVGIFT,
        _ART.FINANSSKATT,
        _ART.MERVERDIAVGIFT,
        _ART.SAERAVGIFT,
        _ART.TOLL,
        _ART.ARVEAVGIFT,
        _ART.TILLEGGSSKATT,
        _ART.OEVRIG_SKATT_AVGIFT,
    }
)
"""Artene som er skatte- og avgiftskrav etter skattebetalingsloven § 1-1 andre og tredje ledd."""

_STRAFF = frozenset({_ART.BOT, _ART.INNDRAGNING, _ART.INNDRAGNING_UTBYTTE})
_BIDRAG = frozenset({_ART.UNDERHOLDSBIDRAG, _ART.SAERTILSKUDD})
# Punktet er både løpende bidrag og særtilskudd, så katalogen sier ikke arten.
_BIDRAGSPUNKTET = "innkrevingsforskriften_2-4_a"
_AVGJORT_I_STRAFFESAK = _STRAFF | {_ART.ERSTATNING_STRAFFBAR, _ART.SAKSKOSTNADER}
_STATENS_I_STRAFFESAK = "innkrevingsforskriften_2-5_a"
_I_STRAFFESAK = frozenset({_STATENS_I_STRAFFESAK, "innkrevingsforskriften_2-5_d"})
_I_SIVIL_SAK = frozenset({"innkrevingsforskriften_2-5_c", "innkrevingsforskriften_2-5_e"})
_KAN_STAA_I_FORELEGG = _STRAFF | {_ART.ERSTATNING_STRAFFBAR, _ART.SAKSKOSTNADER, _ART.SKADESERSTATNING}
_KAN_STAA_I_GJELDSBREV = frozenset({_ART.ALMINNELIG, _ART.PENGELAAN, _ART.GJELDSBREV, _ART.ANDRE_STATLIGE})
_UTEN_SAERLOV = SKATTER_OG_AVGIFTER | _STRAFF
_REFSELSE = frozenset(
    {
        "innkrevingsforskriften_2-8_disiplinaerloven",
        "innkrevingsforskriften_2-8_sivilbeskyttelsesloven_refselsesbot",
    }
)
_INNKREVINGSLOVEN = {
    "innkrevingsforskriften_2-2": Innkrevingslovkrav.ANSVAR_31,
    "innkrevingsforskriften_2-8_innkrevingsloven_7": Innkrevingslovkrav.TILBAKEBETALING_7,
    "innkrevingsforskriften_2-8_tvangsdekning_24": Innkrevingslovkrav.TVANGSDEKNING_24,
}
_EGNE_REGLER = frozenset({TVANGSFULLBYRDELSESLOVEN.id, SKATTEBETALINGSLOVEN.id, INNKREVINGSLOVEN.id})
"""Lovene med hver sin regel om tvangsgrunnlag; de andre virker gjennom § 7-2 første ledd bokstav e."""

_UTEN_OPPLYSNINGER = Grunnlag()
_TO_UKER = 2


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Alt om tvangsgrunnlaget. `hendt` er det som har hendt dagen det spørres om."""
    grunnlag = krav.grunnlag or _UTEN_OPPLYSNINGER
    return {
        **enkle(grunnlag, "krav"),
        **_foreligger(krav, grunnlag, per, hendt),
        **_om_kravtypen(krav, grunnlag),
        **_om_avgjoerelsene(krav, per, hendt),
        **_om_fristene(krav, grunnlag, per, hendt),
        "krav.namsmyndighet_for_kravet": enkel(namsmyndighet(krav, per)),
        # Regelverket følger saken; det er det laget som svarer på, og her er det ukjent.
        "krav.grunnlagsstilling": enkel(_stilling(grunnlag, hendt)),
    }


# ---- Hva som foreligger ----------------------------------------------------------------------------------


def avgjoerelser(hendt: Sequence[Hendelse], *opphav: Avgjoerelsesopphav) -> tuple[Dom, ...]:
    """Avgjørelsene med et av opphavene, den eldste først. Uten oppgitt opphav er det en norsk domstol."""
    funnet = (h for h in hendt if isinstance(h, Dom) and (h.opphav or _O.NORSK_DOMSTOL) in opphav)
    return tuple(sorted(funnet, key=_dag))


def forlik(hendt: Sequence[Hendelse], *opphav: Avgjoerelsesopphav) -> tuple[Rettsforlik, ...]:
    """Forlikene med et av opphavene, det eldste først. Uten oppgitt opphav er det for en norsk domstol."""
    funnet = (h for h in hendt if isinstance(h, Rettsforlik) and (h.opphav or _O.NORSK_DOMSTOL) in opphav)
    return tuple(sorted(funnet, key=_dag))


def _dag(hendelse: Hendelse) -> date:
    return hendelse.dato or date.min


@functools.cache
def _bokstaven(bokstav: str) -> Henvisning:
    """Bokstaven i § 7-2. Den er den samme for alle krav, og å sette sammen en henvisning koster mer enn å slå opp."""
    return _PARAGRAF_7_2.l(1).bok(bokstav)


def _foreligger(krav: Krav, grunnlag: Grunnlag, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    def dokument(oppgitt: bool | None, bokstav: str) -> bool | None:
        return oppgitt if oppgitt is not None else _kan_ikke_vaere(krav, _bokstaven(bokstav))

    return {
        "krav.dom_foreligger": _dom(krav, hendt),
        "krav.rettsforlik_foreligger": bool(forlik(hendt, _O.NORSK_DOMSTOL, _O.VOLDGIFT)),
        "krav.avgjoerelse_med_domsvirkning": bool(avgjoerelser(hendt, _O.NORSK_MYNDIGHET)),
        "krav.forelegg_vedtatt": _forelegg(krav, per),
        "krav.voldgiftsdom_foreligger": bool(avgjoerelser(hendt, _O.VOLDGIFT)),
        "krav.utenlandsk_avgjoerelse": bool(avgjoerelser(hendt, _O.UTENLANDSK) or forlik(hendt, _O.UTENLANDSK)),
        "krav.utenlandsk_vernetingsavgjoerelse": bool(avgjoerelser(hendt, _O.UTENLANDSK_VERNETINGSAVTALE)),
        "krav.internasjonal_avgjoerelse": bool(
            avgjoerelser(hendt, _O.INTERNASJONAL) or forlik(hendt, _O.INTERNASJONAL)
        ),
        "krav.gjeldsbrev_foreligger": dokument(grunnlag.gjeldsbrev, "a"),
        "krav.veksel_foreligger": dokument(grunnlag.veksel, "b"),
        "krav.sjekk_foreligger": dokument(grunnlag.sjekk, "c"),
        "krav.gjeldserklaering_foreligger": dokument(grunnlag.elektronisk_gjeldserklaering, "g"),
    }


def _dom(krav: Krav, hendt: Sequence[Hendelse]) -> bool | None:
    """Foreligger det norsk dom eller kjennelse? Ukjent når en straffedom kan ha avgjort kravet.

    STRAFFEDOM sier bare at forholdet er avgjort, ved dom eller ved vedtatt forelegg.
    """
    if avgjoerelser(hendt, _O.NORSK_DOMSTOL):
        return True
    kan_ha_avgjort = krav.vedtatt is None and (_kode(krav) in _I_STRAFFESAK or _art(krav) in _AVGJORT_I_STRAFFESAK)
    doemt = any(isinstance(h, Straffedom) and h.fellende is not False for h in hendt)
    return None if kan_ha_avgjort and doemt else False


def _forelegg(krav: Krav, per: date) -> bool | None:
    """Er et forelegg vedtatt? Ukjent bare for krav som kan stå i et forelegg."""
    if krav.vedtatt is not None:
        return krav.vedtatt <= per
    if _kode(krav) in _I_SIVIL_SAK:
        return False
    art = _art(krav)
    if art is not None:
        return None if art in _KAN_STAA_I_FORELEGG else False
    opplysning = _opplysning(krav)
    if opplysning is None or opplysning.status is _STATUS.AAPEN:
        return None
    return None if _siterer(opplysning, TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("c")) else False


def _kan_ikke_vaere(krav: Krav, bokstav: Henvisning) -> bool | None:
    """Nei når kravtypen eller arten utelukker et slikt dokument; ellers ukjent."""
    opplysning = _opplysning(krav)
    if opplysning is not None and _siterer(opplysning, bokstav):
        return None
    if krav.rettslig_art is not None:
        return None if krav.rettslig_art in _KAN_STAA_I_GJELDSBREV else False
    return None if opplysning is None or opplysning.status is _STATUS.AAPEN else False


# ---- Hva katalogen sier om kravtypen ---------------------------------------------------------------------


def _om_kravtypen(krav: Krav, grunnlag: Grunnlag) -> Faktarad:
    slag = {f.slag for f in forbehold_for(krav.kravtype)} if krav.kravtype else set()
    kjent = finn(krav.kravtype) is not None if krav.kravtype else krav.rettslig_art is not None
    lovkrav = _innkrevingslovkrav(krav, grunnlag)
    return {
        "krav.vedtak_bokstav_d": enkel(_bokstav_d(krav)),
        "krav.grunnlag_i_saerlov": enkel(_saerlov(krav)),
        "krav.skattekrav": _skattekrav(krav),
        "krav.bidragskrav": _kode(krav) == _BIDRAGSPUNKTET or _art(krav) in _BIDRAG if kjent else None,
        "krav.innkrevingslovkrav": enkel(lovkrav),
        "krav.saerlov_krever_endelig": Forbeholdsslag.ENDELIG_VEDTAK in slag if kjent else None,
        "krav.soeksmaal_utsetter": Forbeholdsslag.SOEKSMAAL_UTSETTER in slag if kjent else None,
        "krav.klage_utsetter": noen(
            (
                None if lovkrav is None else lovkrav is Innkrevingslovkrav.TILBAKEBETALING_7,
                Forbeholdsslag.KLAGE_UTSETTER in slag if kjent else None,
            )
        ),
    }


def _opplysning(krav: Krav) -> Tvangsgrunnlagsopplysning | None:
    return tvangsgrunnlag_for(krav.kravtype) if krav.kravtype else None


def _siterer(opplysning: Tvangsgrunnlagsopplysning, bestemmelse: Henvisning) -> bool:
    return any(bestemmelse.rammer(h) for h in opplysning.hjemler)


def _kode(krav: Krav) -> str | None:
    """Koden til listepunktet kravtypen hører til, eller kravtypens egen når den ikke står på noe."""
    rad = finn(krav.kravtype) if krav.kravtype else None
    return None if rad is None else rad.listepunkt.kode if rad.listepunkt else rad.kode


def _art(krav: Krav) -> RettsligArt | None:
    if krav.rettslig_art is not None:
        return krav.rettslig_art
    rad = finn(krav.kravtype) if krav.kravtype else None
    return RettsligArt(rad.rettslig_art) if rad and rad.rettslig_art else None


def _bokstav_d(krav: Krav) -> BokstavD | None:
    """Arten avgjør; uten art sier katalogen om kravet er refselse, eller at det avhenger av noe mer."""
    art, opplysning = _art(krav), _opplysning(krav)
    if art is not None:
        return {_ART.TVANGSMULKT: BokstavD.TVANGSMULKT, _ART.OVERTREDELSESGEBYR: BokstavD.SANKSJON}.get(
            art, BokstavD.INGEN
        )
    if opplysning is None or opplysning.status is _STATUS.AAPEN:
        return None
    rad = finn(krav.kravtype) if krav.kravtype else None
    if rad and rad.kode in _REFSELSE:
        return BokstavD.DISIPLINAERSTRAFF
    return None if _siterer(opplysning, _bokstaven("d")) else BokstavD.INGEN


def _saerlov(krav: Krav) -> Saerlovgrunnlag | None:
    """Gir loven kravet bygger på, tvangsgrunnlag? Avgjør ikke katalogen det, gjør `krav.saerlov` det."""
    opplysning = _opplysning(krav)
    if opplysning is None:
        if krav.rettslig_art is None:
            return None
        return Saerlovgrunnlag.NEI if krav.rettslig_art in _UTEN_SAERLOV else Saerlovgrunnlag.AVHENGER
    egen = any(h.kilde not in _EGNE_REGLER for h in opplysning.hjemler)
    match opplysning.status:
        case _STATUS.EGEN_LOV | _STATUS.BEGGE if egen:
            return Saerlovgrunnlag.JA
        case _STATUS.AVHENGER if egen or _siterer(opplysning, _PARAGRAF_7_2.l(2)):
            return Saerlovgrunnlag.AVHENGER
        case _STATUS.AAPEN:
            return Saerlovgrunnlag.AVHENGER
        case _:
            return Saerlovgrunnlag.NEI


def _skattekrav(krav: Krav) -> bool | None:
    art, opplysning = _art(krav), _opplysning(krav)
    if art in SKATTER_OG_AVGIFTER:
        return True
    if opplysning is None or krav.rettslig_art is not None:
        return None if art is None else False
    return None if opplysning.status is _STATUS.AAPEN else _siterer(opplysning, SKATTEBETALINGSLOVEN.p("1-4"))


def _innkrevingslovkrav(krav: Krav, grunnlag: Grunnlag) -> Innkrevingslovkrav | None:
    if grunnlag.innkrevingsloven is not None:
        return grunnlag.innkrevingsloven
    rad = finn(krav.kravtype) if krav.kravtype else None
    if rad is not None:
        return _INNKREVINGSLOVEN.get(rad.listepunkt.kode if rad.listepunkt else rad.kode, Innkrevingslovkrav.INGEN)
    if krav.rettslig_art in (None, _ART.ANSVAR_TREKK, _ART.GEBYR, _ART.ANDRE_STATLIGE):
        return None
    return Innkrevingslovkrav.INGEN


# ---- De alminnelige grunnlagene --------------------------------------------------------------------------


def _om_avgjoerelsene(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Den siste avgjørelsen av hvert slag er den som gjelder. Uten noen er svarene ukjente og uten betydning."""
    dommer = avgjoerelser(hendt, _O.NORSK_DOMSTOL, _O.NORSK_MYNDIGHET)
    dom = dommer[-1] if dommer else None
    voldgift = next(reversed(avgjoerelser(hendt, _O.VOLDGIFT)), None)
    ett_forlik = next(reversed(forlik(hendt, _O.NORSK_DOMSTOL, _O.VOLDGIFT)), None)
    utenlandsk = _sist(
        *avgjoerelser(hendt, _O.UTENLANDSK, _O.UTENLANDSK_VERNETINGSAVTALE), *forlik(hendt, _O.UTENLANDSK)
    )
    internasjonal = _sist(*avgjoerelser(hendt, _O.INTERNASJONAL), *forlik(hendt, _O.INTERNASJONAL))
    return {
        "krav.dom_er_kjennelse": bool(dom.kjennelse) if dom else None,
        "krav.dom_forkynt": _naadd(dom.forkynt, per) if dom else None,
        "krav.dom_rettskraftig": _naadd(dom.rettskraftig, per) if dom else None,
        "krav.dom_frist_oversittet": _oversittet(dom.oppfyllelsesfrist, per) if dom else None,
        "krav.dom_sikkerhet_stilt": dom.sikkerhet_stilt if dom else None,
        "krav.dom_i_straffesak": _i_straffesak(krav, dom) if dom else None,
        "krav.dom_om_straff": _til_staten_i_straffesak(krav),
        "krav.voldgiftsdom_rettskraftig": _naadd(voldgift.rettskraftig, per) if voldgift else None,
        "krav.voldgiftsdom_frist_oversittet": _oversittet(voldgift.oppfyllelsesfrist, per) if voldgift else None,
        "krav.forlik_frist_oversittet": _oversittet(ett_forlik.oppfyllelsesfrist, per) if ett_forlik else None,
        "krav.utenlandsk_kan_fullbyrdes": utenlandsk.kan_fullbyrdes_her if utenlandsk else None,
        "krav.utenlandsk_rettskraftig": _rettskraftig(utenlandsk, per),
        "krav.internasjonal_kan_fullbyrdes": internasjonal.kan_fullbyrdes_her if internasjonal else None,
        "krav.internasjonal_rettskraftig": _rettskraftig(internasjonal, per),
    }


def _i_straffesak(krav: Krav, dom: Dom) -> bool | None:
    """Er avgjørelsen truffet i straffesak? Det dommen selv sier, går foran det kravtypen og arten tilsier."""
    if dom.straffesak is not None:
        return dom.straffesak
    art, kode = _art(krav), _kode(krav)
    if art in _STRAFF or kode in _I_STRAFFESAK:
        return True
    if kode in _I_SIVIL_SAK:
        return False
    if art is not None:
        return None if art in _AVGJORT_I_STRAFFESAK else False
    opplysning = _opplysning(krav)
    hviler_paa_dom = opplysning is None or _siterer(opplysning, TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2).bok("a"))
    return None if hviler_paa_dom else False


def _til_staten_i_straffesak(krav: Krav) -> bool | None:
    """Er kravet, når det er avgjort i straffesak, straff, inndragning eller saksomkostninger til staten?"""
    art = _art(krav)
    if _kode(krav) == _STATENS_I_STRAFFESAK:
        return True
    if art is None:
        return None if _kode(krav) is None else False
    return art in _STRAFF or art is _ART.SAKSKOSTNADER


def _sist(*hendelser: Dom | Rettsforlik) -> Dom | Rettsforlik | None:
    return max(hendelser, key=_dag, default=None)


def _rettskraftig(avgjoerelse: Dom | Rettsforlik | None, per: date) -> bool | None:
    return _naadd(avgjoerelse.rettskraftig, per) if isinstance(avgjoerelse, Dom) else None


def _naadd(dagen: date | None, per: date) -> bool | None:
    return None if dagen is None else dagen <= per


def _oversittet(siste_dag: date | None, per: date) -> bool | None:
    return None if siste_dag is None else per > siste_dag


# ---- Fristene og varslene --------------------------------------------------------------------------------


def _om_fristene(krav: Krav, grunnlag: Grunnlag, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    oppfyllelsesfrist = grunnlag.oppfyllelsesfrist or krav.forfall
    for_tidlig = None if grunnlag.varslet is None else innen(grunnlag.varslet + timedelta(days=1), krav.forfall)
    return {
        "krav.misligholdt": _misligholdt(krav, per),
        "krav.to_uker_siden_varsel": _gaatt_to_uker(grunnlag.varslet, per),
        "krav.varslet_for_tidlig": for_tidlig,
        "krav.to_uker_siden_forfall": _gaatt_to_uker(krav.forfall, per),
        "krav.to_uker_siden_nytt_varsel": _gaatt_to_uker(grunnlag.varslet_paa_nytt, per),
        "krav.utsatt_over_et_aar": _utsatt_over_et_aar(grunnlag, per),
        "krav.fremmet_alminnelig": enkel(_fremmet(_adganger(krav, hendt, per), hendt, per)),
        "krav.fremmet_saerlig": enkel(_fremmet_saerlig(krav, grunnlag, oppfyllelsesfrist, hendt, per)),
        "krav.oppfyllelsesfrist_oversittet": _oversittet(oppfyllelsesfrist, per),
        "krav.vedtaket_endelig": _naadd(krav.endelig, per),
        "krav.klage_til_behandling": klage_til_behandling(hendt, per),
        "krav.begjaert": har(hendt, *_BEGJAERT),
    }


def klage_til_behandling(hendt: Sequence[Hendelse], per: date) -> bool | None:
    """Om en klage over kravet ikke er avgjort. Ukjent når det ikke er sagt hva en klage gjelder."""
    return noen(
        None if h.klage_over is None else h.klage_over is Klageemne.KRAVET
        for h in hendt
        if isinstance(h, Klage) and (h.avgjort is None or h.avgjort > per)
    )


_BEGJAERT = (
    Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE,
    Hendelsestype.INNREGISTRERT,
    Hendelsestype.UTLEGGSPANT,
    Hendelsestype.UTLEGGSTREKK_BESLUTTET,
    Hendelsestype.INTET_TIL_UTLEGG,
    Hendelsestype.TVANGSDEKNING,
)
"""Hendelsene som viser at fullbyrdelse er begjært, eller at namsmyndigheten har besluttet den uten begjæring."""

_VARSLET = (Hendelsestype.VARSEL_INNKREVINGSLOVEN_25, Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15)


def _misligholdt(krav: Krav, per: date) -> bool | None:
    """Er kravet forfalt og misligholdt? Et forelegg uten oppgitt forfall er forfalt straks det er vedtatt."""
    if krav.forfall is None and krav.vedtatt is not None and krav.vedtatt <= per:
        return True
    return _oversittet(krav.forfall, per)


def _gaatt_to_uker(fra: date | None, per: date) -> bool | None:
    """Er det gått to uker? Dagen med samme navn to uker senere hører med til ventetiden; den flyttes ikke."""
    return None if fra is None else per > _om(fra, uker=_TO_UKER)


def _utsatt_over_et_aar(grunnlag: Grunnlag, per: date) -> bool:
    """Er saken utsatt, og ikke begjært fortsatt innen ett år?"""
    if grunnlag.sak_utsatt is None or grunnlag.sak_utsatt > per:
        return False
    return min(grunnlag.begjaert_fortsatt or per, per) > _om(grunnlag.sak_utsatt, aar=1)


def _om(fra: date, *, uker: int = 0, aar: int = 0) -> date:
    """Dagen så lenge etter. Etter siste dag det kan spørres om, er alle dager like langt fram."""
    if fra.year + aar + 1 > SISTE_DAG.year:
        return date.max
    return frist(fra, aar=aar, uker=uker, regel=Fristregel.DAGER).siste_dag


def _adgang_saerlig(krav: Krav, grunnlag: Grunnlag, oppfyllelsesfrist: date | None) -> date | None:
    """Den siste dagen det ennå ikke var adgang til å fullbyrde etter et særlig grunnlag."""
    if _bokstav_d(krav) is BokstavD.SANKSJON:
        return oppfyllelsesfrist
    if grunnlag.varslet is not None:
        return _om(grunnlag.varslet, uker=_TO_UKER)
    return _om(krav.forfall, uker=_TO_UKER) if krav.forfall is not None else None


def _fremmet_saerlig(
    krav: Krav, grunnlag: Grunnlag, oppfyllelsesfrist: date | None, hendt: Sequence[Hendelse], per: date
) -> Fremmet | None:
    """Er dagen for varselet ukjent, kan adgangen ha kommet senere enn regnet fra forfall, aldri tidligere."""
    svar = _fremmet_ett(_adgang_saerlig(krav, grunnlag, oppfyllelsesfrist), hendt, per)
    varsel_trengs = _bokstav_d(krav) is not BokstavD.SANKSJON and not (
        grunnlag.uten_kjent_adresse or grunnlag.fritatt_for_varsel
    )
    if varsel_trengs and grunnlag.varslet is None and svar is not Fremmet.AARET_LOEPER:
        return None
    return svar


def _adganger(krav: Krav, hendt: Sequence[Hendelse], per: date) -> tuple[date | None, ...]:
    """For hvert alminnelig grunnlag: den siste dagen det ennå ikke var adgang til å fullbyrde."""
    norske = avgjoerelser(hendt, _O.NORSK_DOMSTOL, _O.NORSK_MYNDIGHET)[-1:]
    voldgift = avgjoerelser(hendt, _O.VOLDGIFT)[-1:]
    utenlandske = (
        *avgjoerelser(hendt, _O.UTENLANDSK, _O.UTENLANDSK_VERNETINGSAVTALE, _O.INTERNASJONAL),
        *forlik(hendt, _O.UTENLANDSK, _O.INTERNASJONAL),
    )
    return (
        *(_adgang_dom(krav, d) for d in norske),
        *(_seneste(d.oppfyllelsesfrist, d.rettskraftig) for d in voldgift),
        *(f.oppfyllelsesfrist for f in forlik(hendt, _O.NORSK_DOMSTOL, _O.VOLDGIFT)[-1:]),
        *(h.dato for h in utenlandske),
        *((krav.vedtatt,) if krav.vedtatt and krav.vedtatt <= per else ()),
    )


def _adgang_dom(krav: Krav, dom: Dom) -> date | None:
    """Er det stilt sikkerhet, eller er kravet statens i straffesak, er det ikke adgang før den er rettskraftig."""
    i_straffesak = _i_straffesak(krav, dom) is True and _til_staten_i_straffesak(krav) is True
    if dom.sikkerhet_stilt or i_straffesak:
        return _seneste(dom.oppfyllelsesfrist, dom.rettskraftig)
    return dom.oppfyllelsesfrist


def _seneste(a: date | None, b: date | None) -> date | None:
    return max(a, b) if a and b else None


def _fremmet(adganger: Iterable[date | None], hendt: Sequence[Hendelse], per: date) -> Fremmet | None:
    """Det beste svaret for grunnlagene; ukjent når et ukjent kunne gitt et bedre."""
    svar = [_fremmet_ett(adgang, hendt, per) for adgang in adganger]
    kjente = [s for s in svar if s is not None]
    best = min(kjente, key=tuple(Fremmet).index, default=None)
    uavhengig = (Fremmet.AARET_LOEPER, Fremmet.BEGJAERT)
    return best if best in uavhengig or None not in svar else None


def _fremmet_ett(adgang: date | None, hendt: Sequence[Hendelse], per: date) -> Fremmet | None:
    if adgang is None:
        return None
    siste_dag = _om(adgang, aar=1)
    if per <= siste_dag:
        return Fremmet.AARET_LOEPER
    i_aaret = [h for h in hendt if h.dato and adgang < h.dato <= siste_dag]
    if har(i_aaret, *_BEGJAERT):
        return Fremmet.BEGJAERT
    return Fremmet.BARE_VARSLET if har(i_aaret, *_VARSLET) else Fremmet.IKKE


# ---- Hvem --------------------------------------------------------------------------------------------------


def namsmyndighet(krav: Krav, per: date) -> Namsmyndighet | None:
    """Hvem som skal beslutte utlegg: den som har en utleggssak som pågår, ellers etter hvem som krever inn."""
    i_sak = {s.namsmyndighet for s in krav.saker if s.namsmyndighet and _paagaar(s, per)}
    if len(i_sak) == 1:
        return i_sak.pop()
    match krav.innkrever:
        case Innkrever.INNKREVINGSMYNDIGHETEN:
            return Namsmyndighet.INNKREVINGSMYNDIGHETEN
        case Innkrever.VIRKSOMHETEN | Innkrever.INKASSO:
            return Namsmyndighet.ALMINNELIG_NAMSMANN
        case Innkrever.KOMMUNEN:
            return _kommunens(krav)
        case None:
            return None


def _paagaar(sak: Utleggssak, per: date) -> bool:
    return sak.type is not Sakstype.ANNEN_TVANGSFULLBYRDELSE and (sak.avsluttet is None or sak.avsluttet > per)


def _kommunens(krav: Krav) -> Namsmyndighet | None:
    """Kommunen har bare namsmyndighet for kravene i tvangsfullbyrdelsesloven § 2-14."""
    rad = finn(krav.kravtype) if krav.kravtype else None
    if rad is not None:
        kode = rad.listepunkt.kode if rad.listepunkt else rad.kode
        kommunalt = kode.startswith("tvangsfullbyrdelsesloven_2-14")
    elif krav.rettslig_art is not None:
        kommunalt = krav.rettslig_art in (_ART.KOMMUNAL_EIENDOMSSKATT, _ART.KOMMUNALT_GEBYR)
    else:
        return None
    return Namsmyndighet.KOMMUNAL if kommunalt else Namsmyndighet.ALMINNELIG_NAMSMANN


def _stilling(grunnlag: Grunnlag, hendt: Sequence[Hendelse]) -> Grunnlagsstilling | None:
    if grunnlag.stilling is not None:
        return grunnlag.stilling
    return None if har(hendt, Hendelsestype.DOEDSFALL) else Grunnlagsstilling.NEVNT
