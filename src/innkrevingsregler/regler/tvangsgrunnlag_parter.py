"""Hvem tvangsgrunnlaget gjelder, hvem som kan bruke det, og hva skyldneren kan innvende.

(tvangsfullbyrdelsesloven §§ 4-2, 4-3 og 4-6 til 4-11)
"""

from __future__ import annotations

from ..fakta.koder import Begjaererstilling, Grunnlagsstilling
from ..regelform.begrep import Begrep
from ..regelform.begreper.hjemmel import (
    GRUNNLAG_OVERFOR,
    INNVENDINGER,
    KAN_BEGJAERE,
    MOTREGNING_ETTER_BEGJAERING,
    Innvendingsadgang,
)
from ..regelform.felter import KRAV
from ..regelform.regel import Regel, regel
from ..regelform.vilkaar import ALLTID, Vilkaar
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import TVANGSFULLBYRDELSESLOVEN

_TFL = TVANGSFULLBYRDELSESLOVEN
_STILLING = Grunnlagsstilling


def _ja(om: Begrep, id_: str, hjemmel: Henvisning, naar: Vilkaar, fordi: str, *, foran: str) -> Regel:
    return regel(id_, om=om, hjemmel=hjemmel, naar=naar, da=True, unntak_fra=(foran,), fordi=fordi)


# ---- Overfor hvem (§§ 4-7 til 4-11) ----------------------------------------------------------------------

_ANDRE = "tvangsgrunnlag.overfor.andre"
_HAR_ALMINNELIG = (
    KRAV.har_dom.ja
    | KRAV.har_forelegg.ja
    | KRAV.har_voldgiftsdom.ja
    | KRAV.har_forlik.ja
    | KRAV.har_utenlandsk.ja
    | KRAV.har_internasjonal.ja
)


def _overfor(id_: str, hjemmel: Henvisning, naar: Vilkaar, fordi: str) -> Regel:
    return _ja(GRUNNLAG_OVERFOR, f"tvangsgrunnlag.overfor.{id_}", hjemmel, naar, fordi, foran=_ANDRE)


OVERFOR_REGLER = (
    regel(
        _ANDRE,
        om=GRUNNLAG_OVERFOR,
        hjemmel=_TFL.p("4-7"),
        naar=ALLTID,
        da=False,
        fordi="Grunnlaget gjelder bare den som er nevnt som forpliktet, om ikke loven sier noe annet.",
    ),
    _overfor(
        "nevnt",
        _TFL.p("4-7"),
        KRAV.grunnlagsstilling == _STILLING.NEVNT,
        "Skyldneren er nevnt som forpliktet i grunnlaget.",
    ),
    _overfor(
        "arving",
        _TFL.p("4-8").l(1).pkt(1),
        KRAV.grunnlagsstilling.er_en_av(_STILLING.ARVING_MED_ANSVAR, _STILLING.GJENLEVENDE_I_USKIFTE),
        "Grunnlaget mot den døde gjelder også arvingen som overtok ansvaret, og gjenlevende ektefelle eller samboer i "
        "uskifte.",
    ),
    _overfor(
        "testamentsarving",
        _TFL.p("4-8").l(1).pkt(2),
        (KRAV.grunnlagsstilling == _STILLING.TESTAMENTSARVING) & KRAV.rettet_mot_eier.ja,
        "Grunnlaget var rettet mot den døde som eier av formuesgodet, og gjelder da også testamentsarvingen.",
    ),
    _overfor(
        "doedsbo",
        _TFL.p("4-8").l(2),
        (KRAV.grunnlagsstilling == _STILLING.DOEDSBO_OFFENTLIG_SKIFTE) & KRAV.fullbyrdelse_mot_boet.ja,
        "Grunnlaget mot den døde gjelder også dødsboet, så langt det kan fullbyrdes mot et bo som skiftes offentlig.",
    ),
    _overfor(
        "konkursbo",
        _TFL.p("4-9"),
        (KRAV.grunnlagsstilling == _STILLING.KONKURSBO) & KRAV.rettsvern.ja,
        "Grunnlaget gjelder også konkursboet når kravet har rettsvern.",
    ),
    _overfor(
        "selskapsdeltaker",
        _TFL.p("4-10").l(1),
        KRAV.grunnlagsstilling == _STILLING.SELSKAPSDELTAKER_MED_ANSVAR,
        "Grunnlaget mot selskapet gjelder også deltakeren som svarer direkte for forpliktelsene.",
    ),
    _overfor(
        "seksjonseier",
        _TFL.p("4-10").l(2),
        (KRAV.grunnlagsstilling == _STILLING.SEKSJONSEIER) & _HAR_ALMINNELIG,
        "Et alminnelig grunnlag mot seksjonseierne samlet gjelder også den enkelte for hans del av ansvaret.",
    ),
    _overfor(
        "erverver_av_pant",
        _TFL.p("4-11").l(1),
        (KRAV.grunnlagsstilling == _STILLING.ERVERVER_AV_PANT) & KRAV.ekstingvert.nei,
        "Grunnlaget for å dekke panteretten gjelder også den som senere ervervet pantet.",
    ),
    _overfor(
        "erverver_av_fast_eiendom",
        _TFL.p("4-11").l(2),
        (KRAV.grunnlagsstilling == _STILLING.ERVERVER_AV_FAST_EIENDOM) & KRAV.rettet_mot_eier.ja & KRAV.ekstingvert.nei,
        "Grunnlaget var rettet mot eieren av eiendommen som eier, og gjelder også den som senere ervervet den.",
    ),
)


# ---- Innvendingene (§ 4-2) -------------------------------------------------------------------------------


def _innvending(id_: str, hjemmel: Henvisning, naar: Vilkaar, da: Innvendingsadgang, fordi: str) -> Regel:
    return regel(
        f"tvangsgrunnlag.innvendinger.{id_}",
        om=INNVENDINGER,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        fordi=fordi,
    )


INNVENDINGSREGLER = (
    _innvending(
        "mot_grunnlaget",
        _TFL.p("4-2").l(1),
        _HAR_ALMINNELIG,
        Innvendingsadgang.ORGANET_ELLER_INNHOLDET,
        "Mot et alminnelig grunnlag kan det bare innvendes at organet ikke kan treffe en slik avgjørelse, eller at "
        "innholdet ikke kan fullbyrdes.",
    ),
    _innvending(
        "mot_kravet",
        _TFL.p("4-2").l(2),
        _HAR_ALMINNELIG,
        Innvendingsadgang.SENERE_OMSTENDIGHETER,
        "Mot kravet i et alminnelig grunnlag kan bare det innvendes som kom for sent til å bli "
        "påberopt før avgjørelsen.",
    ),
    _innvending(
        "saerlig",
        _TFL.p("4-2").l(3),
        KRAV.har_saerlig.ja,
        Innvendingsadgang.ENHVER,
        "Mot et særlig grunnlag kan alt som kunne vært innvendt i et søksmål, innvendes.",
    ),
    _innvending(
        "voldgift",
        _TFL.p("4-2").l(4),
        KRAV.har_voldgiftsdom.ja,
        Innvendingsadgang.ETTER_VOLDGIFTSLOVEN,
        "For innvendinger mot krav i en voldgiftsdom gjelder voldgiftsloven.",
    ),
)


# ---- Hvem som kan begjære (§ 4-6), og motregning etter begjæringen (§ 4-3) -------------------------------

_INGEN_RETT = "tvangsgrunnlag.kan_begjaere.andre"
_SPERRET = "tvangsgrunnlag.motregning.sperret"

ANDRE_REGLER = (
    regel(
        _INGEN_RETT,
        om=KAN_BEGJAERE,
        hjemmel=_TFL.p("4-6").l(1),
        naar=ALLTID,
        da=False,
        fordi="Andre enn den berettigede kan ikke begjære fullbyrdelse.",
    ),
    _ja(
        KAN_BEGJAERE,
        "tvangsgrunnlag.kan_begjaere.berettiget",
        _TFL.p("4-6").l(1),
        KRAV.begjaerer.er_en_av(Begjaererstilling.NEVNT, Begjaererstilling.GRUPPEMEDLEM, Begjaererstilling.ERVERVER),
        "Den som er nevnt som berettiget, gruppemedlemmet avgjørelsen omfatter, og den som lovlig har ervervet "
        "kravet, kan begjære fullbyrdelse.",
        foran=_INGEN_RETT,
    ),
    _ja(
        KAN_BEGJAERE,
        "tvangsgrunnlag.kan_begjaere.grupperepresentant",
        _TFL.p("4-6").l(2),
        (KRAV.begjaerer == Begjaererstilling.GRUPPEREPRESENTANT) & KRAV.slutning_om_gruppen.ja,
        "Sier slutningen hvordan gruppemedlemmene skal få oppfylt kravet direkte, kan også grupperepresentanten "
        "begjære fullbyrdelse.",
        foran=_INGEN_RETT,
    ),
    regel(
        _SPERRET,
        om=MOTREGNING_ETTER_BEGJAERING,
        hjemmel=_TFL.p("4-3").pkt(1),
        naar=ALLTID,
        da=False,
        fordi="Etter begjæringen kan skyldneren ikke erklære motregning med et omtvistet motkrav uten tvangsgrunnlag.",
    ),
    _ja(
        MOTREGNING_ETTER_BEGJAERING,
        "tvangsgrunnlag.motregning.ikke_begjaert",
        _TFL.p("4-3").pkt(1),
        KRAV.begjaert.nei,
        "Begrensningen gjelder først når fullbyrdelse er begjært.",
        foran=_SPERRET,
    ),
    _ja(
        MOTREGNING_ETTER_BEGJAERING,
        "tvangsgrunnlag.motregning.sikkert_motkrav",
        _TFL.p("4-3").pkt(1),
        KRAV.motkrav_erkjent.ja | KRAV.motkrav_med_grunnlag.ja,
        "Motkravet er erkjent, eller det er tvangsgrunnlag for det.",
        foran=_SPERRET,
    ),
)

REGLER = (*OVERFOR_REGLER, *INNVENDINGSREGLER, *ANDRE_REGLER)
