"""Særlovene som lar den som ila eller eier kravet, frafalle det på egne vilkår: én linje i tabellen for hver regel.

Hver regel gjelder fra den dagen ordlyden er kjent fra; før det er svaret utenfor dekning. Tar særloven bare noen av
kravene i kravtypen, må det være sagt at kravet er et av dem (`omfattet_av_saerregelen`). Om forvaltningslovens grense
fra 2026 – bare grunner knyttet til ileggelsen – også binder særlovens egen regel om tvangsmulkt, er tvilspunkt P240.
"""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from ...regelform.avledede.ettergivelse import Saerregel
from ...regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    A_OPPLYSNINGSLOVEN,
    BARNELOVA,
    BILDEPROGRAMLOVEN,
    BRANN_OG_EKSPLOSJONSVERNLOVEN,
    DOKUMENTAVGIFTSLOVEN,
    EIGEDOMSSKATTELOVA,
    EL_TILSYNSLOVEN,
    FOR_2001_12_21_1597,
    FOR_2009_12_23_1842,
    FOR_2011_12_20_1437,
    FOR_2012_12_20_1417,
    FOR_2021_03_26_963,
    KRINGKASTINGSLOVEN,
    LOV_OM_MEDISINSK_UTSTYR_1995,
    LUFTFARTSLOVEN,
    MOTORKJOERETOEY_OG_BAATAVGIFTSLOVEN,
    PLAN_OG_BYGNINGSLOVEN,
    VOLDSERSTATNINGSFORSKRIFTEN,
)
from ...rettskilder.periode import Periode
from .saerlov import BARE_ILEGGELSEN, GRUNNER_VED_ILEGGELSEN_51, forhold_eller_grunner

_OM = ETTERGIVELSESKOMPETANSE(grunnlag=Ettergivelsesgrunnlag.SAERLOV)
_S, _U = Saerregel, Utoever
_IKRAFT = date(2026, 1, 1)

# ---- Skjønnene ----


def _ileggelsen(noekkel: str, hjemmel: Henvisning) -> Vilkaar:
    return skjoenn(
        f"grunner_ved_ileggelsen_{noekkel}",
        "Særlige grunner knyttet til ileggelsen tilsier at gebyret frafalles",
        hjemmel=hjemmel,
        momenter=("grunnlaget for ileggelsen", "hvordan gebyret ble fastsatt"),
    )


def _saerlig(noekkel: str, hjemmel: Henvisning) -> Vilkaar:
    return skjoenn(
        f"saerlig_tilfelle_{noekkel}",
        "Tilfellet er særlig nok til at kravet settes ned eller frafalles",
        hjemmel=hjemmel,
        momenter=("hvorfor plikten ikke ble oppfylt", "hva kravet betyr for skyldneren", "likebehandling"),
    )


_FORSKNINGSAVGIFT = FOR_2012_12_20_1417.p("6").l(3)
UTILSIKTET = skjoenn(
    "utilsiktet_virkning_av_avgiften",
    "Tilfellet var ikke overveid da forskriften ble gitt, og avgiften slår klart urimelig ut",
    hjemmel=_FORSKNINGSAVGIFT,
    momenter=("hva forskriften tok høyde for", "virkningen i tilfellet"),
)
STERKE_GRUNNER = skjoenn(
    "sterke_grunner_for_endring_av_bidraget",
    "Sterke grunner taler for å endre bidraget bakover i tid",
    hjemmel=BARNELOVA.p("74").l(2),
    momenter=("hvorfor endringen ikke ble krevd før", "partenes inntekt", "hva barnet har fått"),
)
VANSKELIGE_OMSTENDIGHETER = skjoenn(
    "saerskilte_omstendigheter_mineral",
    "Særskilte omstendigheter gjorde det svært vanskelig å oppfylle plikten",
    hjemmel=FOR_2009_12_23_1842.p("6-7").l(1),
    momenter=("hva som hindret den ansvarlige", "dokumentasjonen"),
)
SAERS_URIMELEG = skjoenn(
    "saers_urimelig_eiendomsskatt",
    "Særlige grunner gjør det særs urimelig å kreve inn hele skatten",
    hjemmel=EIGEDOMSSKATTELOVA.p("28"),
    momenter=("grunnene", "hva skatten betyr for skyldneren"),
)

_INNENFOR_GRENSEN = (
    KRAV.foelger_mulktregelen.nei | ~BARE_ILEGGELSEN | lest("P240", "saerloven_alene") | GRUNNER_VED_ILEGGELSEN_51
)
"""Grensen i forvaltningsloven § 51 tredje ledd andre punktum, om den binder særlovens egen regel."""


# ---- Tabellen ----


@attrs.frozen(kw_only=True)
class _Saerlov:
    """Én særregel: navnet i reglenes id, bestemmelsene, vilkårene, hvem som avgjør, og tiden ordlyden er kjent for.

    `ny_i_2026` er at ordlyden er fra innkrevingsreformen, så en eldre søknad følger en ordlyd som ikke er ført.
    """

    navn: str
    saerregel: Saerregel
    hjemmel: tuple[Henvisning, ...]
    vilkaar: Vilkaar
    utoever: Utoever
    fra: date
    til: date | None = None
    klage: bool | None = None

    @property
    def ny_i_2026(self) -> bool:
        return self.fra == _IKRAFT


def _paragraf(
    navn: str, saerregel: Saerregel, hjemmel: Henvisning, vilkaar: Vilkaar, utoever: Utoever, fra: date
) -> _Saerlov:
    return _Saerlov(navn=navn, saerregel=saerregel, hjemmel=(hjemmel,), vilkaar=vilkaar, utoever=utoever, fra=fra)


_A_OPPLYSNING = A_OPPLYSNINGSLOVEN.p("10").l(4)
_AKVAKULTUR = FOR_2001_12_21_1597.p("4")
_BILDEPROGRAM = BILDEPROGRAMLOVEN.p("19").l(2).pkt(2)
_DOKUMENTAVGIFT = DOKUMENTAVGIFTSLOVEN.p("3")
_EL = EL_TILSYNSLOVEN.p("13a").l(4)
_FISKERI = FOR_2011_12_20_1437.p("2").l(3)
_KRINGKASTING = KRINGKASTINGSLOVEN.p("8-3").l(2)
_KRINGKASTINGSGEBYR = KRINGKASTINGSLOVEN.p("10-3").l(2).pkt(2)
_LUFTFART = LUFTFARTSLOVEN.p("13a-5").l(4).pkt(2)
_MINERAL = FOR_2009_12_23_1842.p("6-7")
_VEGTRAFIKK = FOR_2021_03_26_963.p("5")
_VOLD = VOLDSERSTATNINGSFORSKRIFTEN
_I_TIDE = KRAV.soekt_innen_saerlovens_frist.ja

TABELL = (
    _paragraf(
        "a_opplysning",
        _S.A_OPPLYSNINGSLOVEN_10,
        _A_OPPLYSNING,
        forhold_eller_grunner("a_opplysning", _A_OPPLYSNING),
        _U.SKATTEMYNDIGHETENE,
        _IKRAFT,
    ),
    _Saerlov(
        navn="akvakultur",
        saerregel=_S.AKVAKULTURGEBYR_4,
        hjemmel=(_AKVAKULTUR.pkt(1), _AKVAKULTUR.pkt(2)),
        vilkaar=_saerlig("akvakultur", _AKVAKULTUR.pkt(1)),
        utoever=_U.FISKERIDIREKTORATET,
        fra=date(2010, 1, 1),
        klage=False,
    ),
    _paragraf(
        "bidrag",
        _S.BARNELOVA_74,
        BARNELOVA.p("74").l(2),
        KRAV.bidraget_krevd_endret.ja & STERKE_GRUNNER,
        _U.BIDRAGSFASTSETTEREN,
        date(2004, 4, 1),
    ),
    _paragraf(
        "bildeprogram",
        _S.BILDEPROGRAMLOVEN_19,
        _BILDEPROGRAM,
        _saerlig("bildeprogram", _BILDEPROGRAM),
        _U.MEDIETILSYNET,
        date(2015, 7, 1),
    ),
    _paragraf(
        "brannvern",
        _S.BRANNVERNLOVEN_39,
        BRANN_OG_EKSPLOSJONSVERNLOVEN.p("39").l(1).pkt(3),
        _INNENFOR_GRENSEN,
        _U.TILSYNSMYNDIGHETEN,
        date(2002, 7, 1),
    ),
    _paragraf(
        "dokumentavgift",
        _S.DOKUMENTAVGIFTSLOVEN_3,
        _DOKUMENTAVGIFT,
        _saerlig("dokumentavgift", _DOKUMENTAVGIFT),
        _U.DEPARTEMENTET,
        date(1976, 1, 1),
    ),
    _paragraf(
        "eiendomsskatt",
        _S.EIGEDOMSSKATTELOVA_28,
        EIGEDOMSSKATTELOVA.p("28"),
        SAERS_URIMELEG,
        _U.FORMANNSKAPET,
        _IKRAFT,
    ),
    _paragraf("el_tilsyn", _S.EL_TILSYNSLOVEN_13_A, _EL, _ileggelsen("el", _EL), _U.TILSYNSMYNDIGHETEN, _IKRAFT),
    _paragraf(
        "fiskeri",
        _S.FISKERITVANGSMULKT_2,
        _FISKERI,
        _saerlig("fiskeri", _FISKERI) & _INNENFOR_GRENSEN,
        _U.FISKERIDIREKTORATET,
        date(2017, 9, 1),
    ),
    _paragraf(
        "forskningsavgift",
        _S.FORSKNINGSAVGIFT_6,
        _FORSKNINGSAVGIFT,
        UTILSIKTET,
        _U.INNKREVINGSMYNDIGHETEN,
        _IKRAFT,
    ),
    _paragraf(
        "kringkastingsavgift",
        _S.KRINGKASTINGSLOVEN_8_3,
        _KRINGKASTING,
        _saerlig("kringkastingsavgift", _KRINGKASTING),
        _U.KONGEN,
        date(2020, 1, 1),
    ),
    _paragraf(
        "kringkastingsgebyr",
        _S.KRINGKASTINGSLOVEN_10_3,
        _KRINGKASTINGSGEBYR,
        _ileggelsen("kringkasting", _KRINGKASTINGSGEBYR),
        _U.MEDIETILSYNET,
        _IKRAFT,
    ),
    _paragraf(
        "luftfart",
        _S.LUFTFARTSLOVEN_13_A_5,
        _LUFTFART,
        _ileggelsen("luftfart", _LUFTFART),
        _U.LUFTFARTSTILSYNET,
        _IKRAFT,
    ),
    _paragraf(
        "medisinsk_utstyr",
        _S.MEDISINSK_UTSTYR_12,
        LOV_OM_MEDISINSK_UTSTYR_1995.p("12").l(2),
        _INNENFOR_GRENSEN,
        _U.TILSYNSMYNDIGHETEN,
        date(2009, 1, 1),
    ),
    _Saerlov(
        navn="mineral",
        saerregel=_S.MINERALFORSKRIFTEN_6_7,
        hjemmel=(_MINERAL.l(1), _MINERAL.l(2)),
        vilkaar=_I_TIDE & VANSKELIGE_OMSTENDIGHETER & _INNENFOR_GRENSEN,
        utoever=_U.DIREKTORATET_FOR_MINERALFORVALTNING,
        fra=date(2010, 1, 1),
        til=date(2026, 6, 30),
    ),
    _paragraf(
        "motorkjoeretoeyavgift",
        _S.MOTORKJOERETOEYAVGIFT_8,
        MOTORKJOERETOEY_OG_BAATAVGIFTSLOVEN.p("8"),
        KRAV.bruken_hindret.ja,
        _U.DEPARTEMENTET,
        date(1978, 4, 21),
    ),
    _paragraf(
        "plan_og_bygning",
        _S.PLAN_OG_BYGNINGSLOVEN_32_5,
        PLAN_OG_BYGNINGSLOVEN.p("32-5").l(2).pkt(3),
        KRAV.forholdet_rettet.ja & _INNENFOR_GRENSEN,
        _U.KOMMUNEN,
        date(2010, 7, 1),
    ),
    _Saerlov(
        navn="vegtrafikk",
        saerregel=_S.VEGTRAFIKKGEBYR_5,
        hjemmel=(_VEGTRAFIKK.l(1), _VEGTRAFIKK.l(3).pkt(2)),
        vilkaar=_I_TIDE & _ileggelsen("vegtrafikk", _VEGTRAFIKK.l(1).pkt(1)),
        utoever=_U.POLITIET_ELLER_STATENS_VEGVESEN,
        fra=date(2026, 2, 27),
        klage=False,
    ),
    _Saerlov(
        navn="voldserstatning",
        saerregel=_S.VOLDSERSTATNINGSFORSKRIFTEN_8,
        hjemmel=(_VOLD.p("8"), _VOLD.p("9").l(1), _VOLD.p("10")),
        vilkaar=KRAV.rente_under_soning.ja & _I_TIDE,
        utoever=_U.KONTORET_FOR_VOLDSOFFERERSTATNING,
        fra=date(2024, 1, 1),
        klage=True,
    ),
)


def _regler(saerlov: _Saerlov) -> tuple[Regel, ...]:
    """Hovedregelen, unntaket når vilkårene er oppfylt, og tiden ordlyden ikke er kjent for."""
    id_ = f"ettergivelse.saerlov.{saerlov.navn}"
    gjelder_kravet = (KRAV.saerregel_ettergivelse == saerlov.saerregel) & KRAV.saerregelen_gjelder_kravet.ja
    eldre_soeknad = KRAV.eldre_soeknad_etter_annet
    naar = gjelder_kravet & (eldre_soeknad.nei if saerlov.ny_i_2026 else ALLTID)
    eldre = (KRAV.per < saerlov.fra) | eldre_soeknad.ja if saerlov.ny_i_2026 else KRAV.per < saerlov.fra
    gjelder = Periode(saerlov.fra, saerlov.til)
    return (
        regel(
            f"{id_}.vilkaar_ikke_oppfylt",
            om=_OM,
            hjemmel=saerlov.hjemmel[0],
            naar=naar,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=gjelder,
            fordi="Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen.",
        ),
        regel(
            id_,
            om=_OM,
            hjemmel=saerlov.hjemmel,
            naar=naar & saerlov.vilkaar,
            da=Kompetanse(saerlov.utoever, klage=saerlov.klage),
            unntak_fra=(f"{id_}.vilkaar_ikke_oppfylt",),
            gjelder=gjelder,
            fordi="Særloven lar den som eier eller ila kravet, ettergi det når vilkårene er oppfylt.",
        ),
        regel(
            f"{id_}.eldre_ordlyd",
            om=_OM,
            hjemmel=saerlov.hjemmel[0],
            naar=gjelder_kravet & eldre,
            da=Udekket("særlovens ordlyd fra den gangen er ikke ført"),
            fordi="Dagen eller søknaden er fra før den ordlyden som er ført.",
        ),
        *(() if saerlov.til is None else (_usikker_senere(id_, gjelder_kravet, saerlov.hjemmel[0], saerlov.til),)),
    )


def _usikker_senere(id_: str, gjelder_kravet: Vilkaar, hjemmel: Henvisning, til: date) -> Regel:
    return regel(
        f"{id_}.senere",
        om=_OM,
        hjemmel=hjemmel,
        naar=gjelder_kravet,
        da=Udekket("om forskriften gjelder etter at loven den bygger på ble opphevet, er ikke kontrollert"),
        gjelder=Periode(til + timedelta(days=1), None),
        fordi="Loven forskriften bygger på, er opphevet.",
    )


REGLER = tuple(r for saerlov in TABELL for r in _regler(saerlov))
