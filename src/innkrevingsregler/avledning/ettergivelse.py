"""Fakta om ettergivelse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from types import MappingProxyType

from ..fakta.ettergivelse import Ettergivelsesfakta
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Soeknad
from ..fakta.koder import Hendelsestype, Innkrever, Kreditortype, Linjetype, Part, RettsligArt, Soeknadsart
from ..fakta.krav import Krav
from ..fakta.verdier import Oere
from ..regelform.avledede.ettergivelse import Saerregel, Unntaksart
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.katalog.ettergivelse import Sperre, ettergivelse_for
from ..rettskilder.lover import (
    A_OPPLYSNINGSLOVEN,
    BARNELOVA,
    BILDEPROGRAMLOVEN,
    BRANN_OG_EKSPLOSJONSVERNLOVEN,
    DOKUMENTAVGIFTSLOVEN,
    EIGEDOMSSKATTELOVA,
    EL_TILSYNSLOVEN,
    FOLKEREGISTERLOVEN,
    FOLKETRYGDLOVEN,
    FOR_1981_01_05_8825,
    FOR_2001_12_21_1597,
    FOR_2009_12_23_1842,
    FOR_2011_12_20_1437,
    FOR_2012_12_20_1417,
    FOR_2021_03_26_963,
    FORVALTNINGSLOVEN,
    HUSBANKLOVEN,
    INNKREVINGSFORSKRIFTEN,
    KRINGKASTINGSLOVEN,
    LOV_OM_MEDISINSK_UTSTYR_1995,
    LUFTFARTSLOVEN,
    MOTORKJOERETOEY_OG_BAATAVGIFTSLOVEN,
    PLAN_OG_BYGNINGSLOVEN,
    REGNSKAPSLOVEN,
    SKATTEFORVALTNINGSLOVEN,
    UTDANNINGSSTOETTELOVEN,
    VOLDSERSTATNINGSFORSKRIFTEN,
)
from .felles import Faktarad, art, eldre_enn, enkle, er_kravtype, har, noen
from .gjenstaaende import gjenstaar_eller_beloep
from .overgang import soekt_etter_nevnte
from .virkeomraade import LAAN_PAA_OPPDRAG

BIDRAGSFORSKUDD = frozenset({"innkrevingsforskriften_2-4_f"})
"""Kravtypene innkrevingsforskriften § 3-3 første ledd bokstav e kan gjelde, med katalogens koder."""
BIDRAG_SOM_GAAR_OVER = frozenset(
    {"innkrevingsforskriften_2-4_b", "innkrevingsforskriften_2-4_d", "innkrevingsforskriften_2-9_b"}
)
"""Kravtypene som er underholdsbidrag i bokstav f uten at arten sier det: regress, nytt pålegg og utenlandsk bidrag."""
BIDRAG_SOM_KAN_VAERE_EKTEFELLENS = frozenset({"innkrevingsforskriften_2-4_a"})
"""Kravtypen som er bidrag etter barnelova eller ekteskapsloven, når arten ikke sier hva slags bidrag det er."""
LOENNSGARANTI = FOR_1981_01_05_8825.id
"""Forskriften katalogen siterer for statens krav etter lønnsgarantiordningen."""

IKRAFT = date(2026, 1, 1)
_UTEN_OPPLYSNINGER = Ettergivelsesfakta()
_UTEN_FORSKRIFTENS_UNNTAK = frozenset(RettsligArt) - {
    RettsligArt.BOT,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.UTENLANDSK,
    RettsligArt.ANSVAR_TREKK,
    RettsligArt.UNDERHOLDSBIDRAG,
    RettsligArt.SAERTILSKUDD,
    RettsligArt.FORSKOTTERING_REGRESS,
    RettsligArt.ANDRE_STATLIGE,
}
"""Artene innkrevingsforskriften § 3-3 ikke kan ta ut av kompetansen i innkrevingsloven."""
_FORMUES_OG_INNTEKTSSKATT = frozenset(
    {RettsligArt.RESTSKATT.value, RettsligArt.FORSKUDDSSKATT.value, RettsligArt.FORSKUDDSTREKK.value}
)
_TIL_SKADELIDTE = frozenset({RettsligArt.ERSTATNING_STRAFFBAR.value, RettsligArt.SKADESERSTATNING.value})

_SAERREGLER = MappingProxyType(
    {
        Saerregel.SKATTEFORVALTNINGSLOVEN_9_9: SKATTEFORVALTNINGSLOVEN.p("9-9"),
        Saerregel.REGNSKAPSLOVEN_8_3: REGNSKAPSLOVEN.p("8-3"),
        Saerregel.FOLKETRYGDLOVEN_25_3: FOLKETRYGDLOVEN.p("25-3"),
        Saerregel.FOLKEREGISTERLOVEN_12_1: FOLKEREGISTERLOVEN.p("12-1"),
        Saerregel.UTDANNINGSSTOETTELOVEN_10: UTDANNINGSSTOETTELOVEN.p("10"),
        Saerregel.HUSBANKLOVEN_9: HUSBANKLOVEN.p("9"),
        Saerregel.A_OPPLYSNINGSLOVEN_10: A_OPPLYSNINGSLOVEN.p("10"),
        Saerregel.AKVAKULTURGEBYR_4: FOR_2001_12_21_1597.p("4"),
        Saerregel.BARNELOVA_74: BARNELOVA.p("74"),
        Saerregel.BILDEPROGRAMLOVEN_19: BILDEPROGRAMLOVEN.p("19"),
        Saerregel.BRANNVERNLOVEN_39: BRANN_OG_EKSPLOSJONSVERNLOVEN.p("39"),
        Saerregel.DOKUMENTAVGIFTSLOVEN_3: DOKUMENTAVGIFTSLOVEN.p("3"),
        Saerregel.EIGEDOMSSKATTELOVA_28: EIGEDOMSSKATTELOVA.p("28"),
        Saerregel.EL_TILSYNSLOVEN_13_A: EL_TILSYNSLOVEN.p("13a"),
        Saerregel.FISKERITVANGSMULKT_2: FOR_2011_12_20_1437.p("2"),
        Saerregel.FORSKNINGSAVGIFT_6: FOR_2012_12_20_1417.p("6"),
        Saerregel.KRINGKASTINGSLOVEN_8_3: KRINGKASTINGSLOVEN.p("8-3"),
        Saerregel.KRINGKASTINGSLOVEN_10_3: KRINGKASTINGSLOVEN.p("10-3"),
        Saerregel.LUFTFARTSLOVEN_13_A_5: LUFTFARTSLOVEN.p("13a-5"),
        Saerregel.MEDISINSK_UTSTYR_12: LOV_OM_MEDISINSK_UTSTYR_1995.p("12"),
        Saerregel.MINERALFORSKRIFTEN_6_7: FOR_2009_12_23_1842.p("6-7"),
        Saerregel.MOTORKJOERETOEYAVGIFT_8: MOTORKJOERETOEY_OG_BAATAVGIFTSLOVEN.p("8"),
        Saerregel.PLAN_OG_BYGNINGSLOVEN_32_5: PLAN_OG_BYGNINGSLOVEN.p("32-5"),
        Saerregel.VEGTRAFIKKGEBYR_5: FOR_2021_03_26_963.p("5"),
        Saerregel.VOLDSERSTATNINGSFORSKRIFTEN_8: VOLDSERSTATNINGSFORSKRIFTEN.p("8"),
    }
)
OMFATTER_OGSAA_ANDRE = frozenset(
    {
        "innkrevingsforskriften_2-3_e",
        "innkrevingsforskriften_2-4_a",
        "innkrevingsforskriften_2-6_2_folketrygdloven",
        "innkrevingsforskriften_2-7_dokumentavgiftsloven",
        "innkrevingsforskriften_2-7_motorkjoeretoey_og_baatavgiftsloven",
        "innkrevingsforskriften_2-8_voldserstatningsloven",
    }
)
"""Kravtypene som også omfatter krav særlovens regel ikke gjelder: avgift på fiskeeksport, bidrag etter ekteskapsloven,
gebyr etter folketrygdloven § 25-6 a, tilleggsavgift, og tilbakebetaling av voldserstatning."""
_MULKTREGELEN = FORVALTNINGSLOVEN.p("51").l(3)
_IKKE_SAERREGLER = frozenset(
    {"forvaltningsloven", "innkrevingsforskriften", "FOR-2010-09-03-1244", "FOR-1981-01-05-8825"}
)
"""Kildene katalogen nevner ved siden av, men som ikke er særlovens egen regel."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om ettergivelse spør om. `hendt` er det som har hendt dagen det spørres om."""
    fakta = krav.ettergivelse or _UTEN_OPPLYSNINGER
    return {
        **enkle(fakta, "krav"),
        "krav.unntaksart": _unntaksart(krav, per),
        "krav.regress_for_bidragsforskudd": _regress(krav, per),
        "krav.bidragsforskudd_med_gjeld": _bidragsforskudd(krav, fakta),
        "krav.bidrag_i_bokstav_f": _bidrag(krav, fakta, per),
        "krav.privat_samtykke": _samtykket(hendt, Part.KREDITOR),
        "krav.offentlig_samtykke": _samtykket(hendt, Part.FORVALTNINGSORGAN),
        "krav.saerregelen_gjelder_kravet": _gjelder_kravet(krav, fakta),
        "krav.forfalt_mer_enn_ti_aar": eldre_enn(krav.forfall, 10, per),
        "krav.ettergivelse_utenfor_oppdraget": _utenfor_oppdraget(krav, fakta.ettergivelse_utenfor_avtalen),
        "krav.betalingsavtale_utenfor_oppdraget": _utenfor_oppdraget(krav, fakta.betalingsavtale_utenfor_avtalen),
        "krav.tillegg_til_privat": _til_privat(krav, fakta),
        "krav.generell_hjemmel": _generell_hjemmel(krav, fakta, per),
        "krav.skatten_er_fastsatt": _fastsatt(krav, per),
        "krav.over_skatteutvalgets_grense": _over_grensen(krav, fakta),
        "krav.til_skadelidte": _til_skadelidte(krav, per),
        "krav.eldre_soeknad_etter_annet": _eldre_soeknad(hendt, per),
        "krav.laantakeren_doed": har(hendt, Hendelsestype.DOEDSFALL),
        "krav.innen_halvannet_grunnbeloep": _innen(krav, fakta.grunnbeloep, 3, 2),
        "krav.over_seks_grunnbeloep": _ikke(_innen(krav, fakta.grunnbeloep, 6, 1)),
        **_fra_katalogen(krav, per),
    }


# ---- Unntakene i innkrevingsforskriften §§ 3-1 og 3-3, og innkrevingsloven § 20 ----


_UNNTAKSARTER = MappingProxyType(
    {
        RettsligArt.BOT: Unntaksart.BOT,
        RettsligArt.INNDRAGNING: Unntaksart.INNDRAGNING,
        RettsligArt.INNDRAGNING_UTBYTTE: Unntaksart.INNDRAGNING,
        RettsligArt.UTENLANDSK: Unntaksart.UTENLANDSK,
        RettsligArt.ANSVAR_TREKK: Unntaksart.ANSVAR_TREKK,
    }
)
_ETTER_ARTEN = tuple(INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok(bokstav) for bokstav in "abcd")
_BOKSTAV_F = INNKREVINGSFORSKRIFTEN.p("3-3").l(1).bok("f")


def unntaksart_for(kravets_art: RettsligArt) -> Unntaksart:
    """Slaget i innkrevingsforskriften § 3-3 for en kjent art."""
    return _UNNTAKSARTER.get(kravets_art, Unntaksart.INGEN)


def _unntaksart(krav: Krav, per: date) -> str | None:
    """Er arten åpen, avgjør katalogen bare at ingen av unntakene kan gjelde kravtypen."""
    if (kravets_art := art(krav, per)) is not None:
        return unntaksart_for(RettsligArt(kravets_art)).value
    return Unntaksart.INGEN.value if _katalogen_utelukker(krav, _ETTER_ARTEN) else None


def _katalogen_utelukker(krav: Krav, unntakene: Sequence[Henvisning]) -> bool:
    """Kjenner katalogen kravtypen, og er ingen av unntakene blant dem den siterer for den?"""
    opplysning = ettergivelse_for(krav.kravtype) if krav.kravtype else None
    if opplysning is None or opplysning.paragraf_18 is Sperre.IKKE_OMFATTET:
        return False
    return not any(unntak.rammer(h) for unntak in unntakene for h in opplysning.hjemler)


def _regress(krav: Krav, per: date) -> bool | None:
    if (kravets_art := art(krav, per)) is not None:
        return kravets_art == RettsligArt.FORSKOTTERING_REGRESS
    return False if ettergivelse_for(krav.kravtype or "") is not None else None


def _bidragsforskudd(krav: Krav, fakta: Ettergivelsesfakta) -> bool | None:
    return False if er_kravtype(krav, BIDRAGSFORSKUDD) is False else fakta.bidragsgjeld_samme_periode


def _bidrag(krav: Krav, fakta: Ettergivelsesfakta, per: date) -> bool | None:
    """Er kravet bidrag i bokstav f? Særtilskudd fastsettes bare etter barnelova; annet bidrag kan være ektefellens."""
    if er_kravtype(krav, BIDRAG_SOM_GAAR_OVER):
        return True
    match art(krav, per):
        case None if er_kravtype(krav, BIDRAG_SOM_KAN_VAERE_EKTEFELLENS):
            return _ikke(fakta.ektefellebidrag)
        case None:
            return False if _katalogen_utelukker(krav, (_BOKSTAV_F,)) else None
        case RettsligArt.SAERTILSKUDD.value:
            return True
        case RettsligArt.UNDERHOLDSBIDRAG.value:
            return _ikke(fakta.ektefellebidrag)
        case _:
            return False


def _utenfor_oppdraget(krav: Krav, utenfor_avtalen: bool | None) -> bool | None:
    """En kreditorrolle som ikke er begrenset, omfatter ettergivelse og betalingsavtaler."""
    paa_oppdrag = er_kravtype(krav, LAAN_PAA_OPPDRAG)
    if paa_oppdrag is False or krav.kreditorrolle_begrenset is False:
        return False
    return utenfor_avtalen


def _til_privat(krav: Krav, fakta: Ettergivelsesfakta) -> bool | None:
    if krav.kreditor is None or krav.kreditor.type is None:
        return fakta.tillegg_tilfaller_privat
    return fakta.tillegg_tilfaller_privat if krav.kreditor.type is Kreditortype.PRIVAT else False


# ---- Samtykke, fastsetting og søknader ----


def _samtykket(hendt: Iterable[Hendelse], part: Part) -> bool | None:
    """Har denne samtykket? Et samtykke uten avsender kan være dennes."""
    samtykker = (h for h in hendt if h.type is Hendelsestype.SAMTYKKE)
    return noen(None if h.fra_hvem is None else h.fra_hvem is part for h in samtykker)


def _generell_hjemmel(krav: Krav, fakta: Ettergivelsesfakta, per: date) -> bool | None:
    """Det oppgitte; ellers er innkrevingsloven hjemmelen for krav hos Innkrevingsmyndigheten som ikke er unntatt."""
    if fakta.lov_eller_plenarvedtak is not None:
        return fakta.lov_eller_plenarvedtak
    if krav.innkrever is not Innkrever.INNKREVINGSMYNDIGHETEN or per < IKRAFT:
        return None
    if (kravets_art := art(krav, per)) is not None:
        return True if kravets_art in _UTEN_FORSKRIFTENS_UNNTAK else None
    unntatt = (_bidragsforskudd(krav, fakta), _bidrag(krav, fakta, per))
    return True if _unntaksart(krav, per) == Unntaksart.INGEN and unntatt == (False, False) else None


def _fastsatt(krav: Krav, per: date) -> bool | None:
    """Skattefastsettingen må være foretatt bare for formues- og inntektsskatt; er dagen ukjent, holder året."""
    kravets_art = art(krav, per)
    if kravets_art is not None and kravets_art not in _FORMUES_OG_INNTEKTSSKATT:
        return True
    if krav.fastsatt is not None:
        return krav.fastsatt <= per
    if krav.fastsettingsaar is None or krav.fastsettingsaar == per.year:
        return None
    return krav.fastsettingsaar < per.year


def _til_skadelidte(krav: Krav, per: date) -> bool | None:
    """Erstatningen er den skadelidtes når kreditoren er privat."""
    kravets_art = art(krav, per)
    if kravets_art is not None and kravets_art not in _TIL_SKADELIDTE:
        return False
    if krav.kreditor is None or krav.kreditor.type is None:
        return None
    privat = krav.kreditor.type is Kreditortype.PRIVAT
    return None if privat and kravets_art is None else privat


def _eldre_soeknad(hendt: Iterable[Hendelse], per: date) -> bool | None:
    """Er det søkt før 2026 etter andre bestemmelser enn dem § 11 første punktum nevner, uten at den er ferdig?"""
    if per < IKRAFT:
        return False
    return noen(
        _ikke(soekt_etter_nevnte(h.hjemmel))
        for h in hendt
        if isinstance(h, Soeknad)
        and h.art in (None, Soeknadsart.ETTERGIVELSE)
        and h.dato is not None
        and h.dato < IKRAFT
        and (h.ferdigbehandlet is None or h.ferdigbehandlet > per)
    )


# ---- Det katalogen sier om kravtypen ----


def _fra_katalogen(krav: Krav, per: date) -> Faktarad:
    opplysning = ettergivelse_for(krav.kravtype) if krav.kravtype else None
    hjemler = None if opplysning is None else opplysning.saerregel_hjemler
    return {
        "krav.saerregel_ettergivelse": None if hjemler is None else _saerregel(hjemler).value,
        "krav.foelger_mulktregelen": _foelger_mulktregelen(krav, hjemler, per),
        "krav.loennsgarantikrav": None if hjemler is None else any(h.kilde == LOENNSGARANTI for h in hjemler),
    }


def _gjelder_kravet(krav: Krav, fakta: Ettergivelsesfakta) -> bool | None:
    """En kravtype som ikke omfatter andre krav, er det særregelen gjelder; ellers er det et faktum."""
    return True if er_kravtype(krav, OMFATTER_OGSAA_ANDRE) is False else fakta.omfattet_av_saerregelen


def _saerregel(hjemler: Sequence[Henvisning]) -> Saerregel:
    for saerregel, paragraf in _SAERREGLER.items():
        if any(paragraf.rammer(h) for h in hjemler):
            return saerregel
    andre = [h for h in hjemler if h.kilde not in _IKKE_SAERREGLER]
    return Saerregel.ANNEN if andre else Saerregel.INGEN


def _foelger_mulktregelen(krav: Krav, hjemler: Sequence[Henvisning] | None, per: date) -> bool | None:
    if (kravets_art := art(krav, per)) is not None and kravets_art != RettsligArt.TVANGSMULKT:
        return False
    return None if hjemler is None else any(_MULKTREGELEN.rammer(h) for h in hjemler)


# ---- Beløp ----

SKATTEUTVALGETS_GRENSE = Oere(200_000_00)
"""Skattebetalingsloven § 15-1 slik den lød til 2019."""


def _over_grensen(krav: Krav, fakta: Ettergivelsesfakta) -> bool | None:
    """Over grensen: det oppgitte; ellers er det nei når alt som gjenstår, er innenfor."""
    if fakta.beloep_aa_ettergi is not None:
        return fakta.beloep_aa_ettergi > SKATTEUTVALGETS_GRENSE
    gjenstaar = [gjenstaar_eller_beloep(linje) for linje in krav.linjer]
    if not gjenstaar or None in gjenstaar:
        return None
    return False if sum(b for b in gjenstaar if b is not None) <= SKATTEUTVALGETS_GRENSE else None


def _innen(krav: Krav, grunnbeloep: int | None, teller: int, nevner: int) -> bool | None:
    """Er hovedstolen høyst så mange grunnbeløp?"""
    hovedstol = [linje.beloep for linje in krav.linjer if linje.type in (Linjetype.HOVEDSTOL, None)]
    if grunnbeloep is None or not hovedstol or None in hovedstol:
        return None
    return sum(b for b in hovedstol if b is not None) * nevner <= grunnbeloep * teller


def _ikke(svar: bool | None) -> bool | None:
    return None if svar is None else not svar
