"""Kan den som ila eller eier kravet, ettergi det etter særloven? (forvaltningsloven § 51, skatt, gebyr og statens lån)

Hvilken særlov som gjelder, sier katalogen. Fra 2026 er grunnene knyttet til ileggelsen de eneste den som ila
tvangsmulkten, kan bygge på når Innkrevingsmyndigheten krever den inn. En søknad fra før 2026 følger reglene fra da.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.avledede.ettergivelse import Saerregel
from ...regelform.begreper.ettergivelse import ETTERGIVELSESKOMPETANSE, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import (
    FOLKEREGISTERLOVEN,
    FOLKETRYGDLOVEN,
    FORVALTNINGSLOVEN,
    HUSBANKLOVEN,
    OEKONOMIBESTEMMELSENE,
    OVERGANGSFORSKRIFTEN,
    REGNSKAPSLOVEN,
    SKATTEFORVALTNINGSLOVEN,
    UTDANNINGSSTOETTELOVEN,
)

_SISTE_2025 = date(2025, 12, 31)
_INNKREVES = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
_UOPPFYLT = IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt")
_ILEGGEREN_KAN = "Den som ila kravet, kan sette det ned eller frafalle det når vilkårene er oppfylt."
_UTEN_VILKAARENE = "Uten at vilkårene er oppfylt, er det ingen kompetanse etter bestemmelsen."

# ---- Tvangsmulkt (forvaltningsloven § 51) ----

_51_3 = FORVALTNINGSLOVEN.p("51").l(3)
_OM_51 = ETTERGIVELSESKOMPETANSE(grunnlag=Ettergivelsesgrunnlag.FORVALTNINGSLOVEN_51)
_51_GJELDER = (KRAV.per >= date(2017, 7, 1)) & KRAV.foelger_mulktregelen.ja
BARE_ILEGGELSEN = (KRAV.per > _SISTE_2025) & _INNKREVES & KRAV.eldre_soeknad_etter_annet.nei

SAERLIGE_TILFELLER_51 = skjoenn(
    "saerlige_tilfeller_51",
    "Tilfellet er særlig nok til å redusere eller frafalle mulkten",
    hjemmel=_51_3.pkt(1),
    momenter=("hvorfor plikten ikke ble etterlevd", "mulktens størrelse", "skyldnerens forhold"),
)
GRUNNER_VED_ILEGGELSEN_51 = skjoenn(
    "grunner_ved_ileggelsen_51",
    "Særlige grunner knyttet til ileggelsen tilsier at mulkten reduseres eller frafalles",
    hjemmel=_51_3.pkt(2),
    momenter=("grunnlaget for ileggelsen", "hvordan mulkten ble fastsatt"),
)

TVANGSMULKT = (
    regel(
        "ettergivelse.mulkt.foer_2017",
        om=_OM_51,
        hjemmel=FORVALTNINGSLOVEN.p("51"),
        naar=KRAV.per < date(2017, 7, 1),
        da=IngenKompetanse("bestemmelsen gjaldt ikke før 1. juli 2017"),
        fordi="Forvaltningsloven hadde ingen regel om tvangsmulkt da.",
    ),
    regel(
        "ettergivelse.mulkt.andre_krav",
        om=_OM_51,
        hjemmel=_51_3,
        naar=(KRAV.per >= date(2017, 7, 1)) & KRAV.foelger_mulktregelen.nei,
        da=IngenKompetanse("kravet er ikke tvangsmulkt som følger forvaltningsloven"),
        fordi="Bestemmelsen gjelder bare tvangsmulkt.",
    ),
    regel(
        "ettergivelse.mulkt.saerlige_tilfeller",
        om=_OM_51,
        hjemmel=_51_3.pkt(1),
        naar=_51_GJELDER & ~BARE_ILEGGELSEN & SAERLIGE_TILFELLER_51,
        da=Kompetanse(Utoever.ILEGGEREN, klage=None),
        fordi=_ILEGGEREN_KAN,
    ),
    regel(
        "ettergivelse.mulkt.ikke_saerlig",
        om=_OM_51,
        hjemmel=_51_3.pkt(1),
        naar=_51_GJELDER & ~BARE_ILEGGELSEN & ~SAERLIGE_TILFELLER_51,
        da=_UOPPFYLT,
        fordi=_UTEN_VILKAARENE,
    ),
    regel(
        "ettergivelse.mulkt.ileggelsen",
        om=_OM_51,
        hjemmel=_51_3.pkt(2),
        naar=_51_GJELDER & BARE_ILEGGELSEN & GRUNNER_VED_ILEGGELSEN_51,
        da=Kompetanse(Utoever.ILEGGEREN, klage=None),
        fordi="Når Innkrevingsmyndigheten krever inn mulkten, teller bare grunner knyttet til ileggelsen.",
    ),
    regel(
        "ettergivelse.mulkt.ikke_ileggelsen",
        om=_OM_51,
        hjemmel=_51_3.pkt(2),
        naar=_51_GJELDER & BARE_ILEGGELSEN & ~GRUNNER_VED_ILEGGELSEN_51,
        da=_UOPPFYLT,
        fordi=_UTEN_VILKAARENE,
    ),
)

# ---- Særlovene ----

_OM_SAERLOV = ETTERGIVELSESKOMPETANSE(grunnlag=Ettergivelsesgrunnlag.SAERLOV)
_S = Saerregel
_ETTER_ELDRE_REGLER = (KRAV.per <= _SISTE_2025) | KRAV.eldre_soeknad_etter_annet.ja
_NY_ORDLYD = KRAV.saerregel_ettergivelse.er_en_av(
    _S.SKATTEFORVALTNINGSLOVEN_9_9,
    _S.REGNSKAPSLOVEN_8_3,
    _S.FOLKETRYGDLOVEN_25_3,
    _S.FOLKEREGISTERLOVEN_12_1,
    _S.UTDANNINGSSTOETTELOVEN_10,
    _S.HUSBANKLOVEN_9,
)
"""Særreglene her, med ordlyden fra 2026; resten står i `saerlovene`, hver med sin tid."""


def _etter(saerregel: Saerregel) -> Vilkaar:
    return (KRAV.saerregel_ettergivelse == saerregel) & KRAV.saerregelen_gjelder_kravet.ja & ~_ETTER_ELDRE_REGLER


def forhold_eller_grunner(noekkel: str, hjemmel: Henvisning) -> Vilkaar:
    """Skjønnet flere lover har likt: forhold utenfor kontroll, eller rimelighetsgrunner ved ileggelsen."""
    return skjoenn(
        f"forhold_eller_grunner_{noekkel}",
        "Plikten ble ikke oppfylt av forhold utenfor den ansvarliges kontroll, eller særlige rimelighetsgrunner ved "
        "ileggelsen tilsier det",
        hjemmel=hjemmel,
        momenter=("hva som hindret den ansvarlige", "grunnene knyttet til ileggelsen"),
    )


SAERLIG_URIMELIG = skjoenn(
    "saerlig_urimelig_fastsetting",
    "Særlige grunner ved fastsettingen gjør det særlig urimelig å holde fast ved hele kravet",
    hjemmel=SKATTEFORVALTNINGSLOVEN.p("9-9").l(1),
    momenter=("grunnene knyttet til fastsettingen", "hva kravet betyr for skyldneren"),
)
UFOERHET_ELLER_SYKDOM = skjoenn(
    "ufoerhet_eller_sykdom",
    "Uførhet eller langvarig sykdom gjør det rimelig å ettergi lånet",
    hjemmel=UTDANNINGSSTOETTELOVEN.p("10").l(2),
    momenter=("uførheten eller sykdommen", "låntakerens inntekt"),
)
STORTINGETS_RAMMER = skjoenn(
    "stortingets_rammer",
    "Lånet kan ettergis innenfor rammene Stortinget har fastsatt",
    hjemmel=UTDANNINGSSTOETTELOVEN.p("10").l(3),
    momenter=("hvor låntakeren bor og arbeider", "rammene for året"),
)
KAN_IKKE_DRIVES_INN = skjoenn(
    "kan_ikke_drives_inn",
    "Det lar seg ikke gjøre å drive inn kravet",
    hjemmel=HUSBANKLOVEN.p("9").pkt(1),
    momenter=("skyldnerens inntekt og formue", "tidligere innkrevingsforsøk"),
)
_STUDIELAAN = _etter(_S.UTDANNINGSSTOETTELOVEN_10)
_HUSBANKLAAN = _etter(_S.HUSBANKLOVEN_9)
_STOETTEGRUNN = UFOERHET_ELLER_SYKDOM | STORTINGETS_RAMMER


def _saerlov(
    navn: str, hjemmel: Henvisning | tuple[Henvisning, ...], naar: Vilkaar, vilkaar: Vilkaar, utoever: Utoever
) -> tuple[Regel, ...]:
    return (
        regel(
            f"ettergivelse.saerlov.{navn}",
            om=_OM_SAERLOV,
            hjemmel=hjemmel,
            naar=naar & vilkaar,
            da=Kompetanse(utoever, klage=None),
            fordi="Særloven lar den som eier eller ila kravet, ettergi det når vilkårene er oppfylt.",
        ),
        regel(
            f"ettergivelse.saerlov.{navn}.vilkaar_ikke_oppfylt",
            om=_OM_SAERLOV,
            hjemmel=hjemmel,
            naar=naar & ~vilkaar,
            da=_UOPPFYLT,
            fordi=_UTEN_VILKAARENE,
        ),
    )


SAERLOVENE = (
    regel(
        "ettergivelse.saerlov.ingen",
        om=_OM_SAERLOV,
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(3),
        naar=KRAV.saerregel_ettergivelse == _S.INGEN,
        da=IngenKompetanse("katalogen kjenner ingen særregel for kravet"),
        fordi="Særlovgivningen er lest uten at det ble funnet en egen regel for kravet.",
    ),
    regel(
        "ettergivelse.saerlov.ikke_kravet",
        om=_OM_SAERLOV,
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(3),
        naar=~KRAV.saerregel_ettergivelse.er_en_av(_S.INGEN, _S.ANNEN) & KRAV.saerregelen_gjelder_kravet.nei,
        da=IngenKompetanse("særregelen for kravtypen gjelder andre krav enn dette"),
        fordi="Særregelen gjelder bare noen av kravene i kravtypen, og dette er ikke et av dem.",
    ),
    regel(
        "ettergivelse.saerlov.annen",
        om=_OM_SAERLOV,
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(3),
        naar=KRAV.saerregel_ettergivelse == _S.ANNEN,
        da=Udekket("særloven overlater det til en forskrift som ikke er blant kildene; katalogen siterer loven"),
        fordi="Særloven lar en forskrift avgjøre det, og forskriften er ikke blant kildene.",
    ),
    regel(
        "ettergivelse.saerlov.eldre_regler",
        om=_OM_SAERLOV,
        hjemmel=OVERGANGSFORSKRIFTEN.p("11").pkt(2),
        naar=_NY_ORDLYD & KRAV.saerregelen_gjelder_kravet.ja & _ETTER_ELDRE_REGLER,
        da=Udekket("særlovens ordlyd før 2026 er ikke ført"),
        fordi="Søknaden eller dagen er fra før 2026, og da gjelder særlovens ordlyd fra den gangen.",
    ),
    *_saerlov(
        "skatt",
        SKATTEFORVALTNINGSLOVEN.p("9-9").l(1),
        _etter(_S.SKATTEFORVALTNINGSLOVEN_9_9),
        SAERLIG_URIMELIG,
        Utoever.SKATTEMYNDIGHETENE,
    ),
    *_saerlov(
        "regnskap",
        REGNSKAPSLOVEN.p("8-3").l(3),
        _etter(_S.REGNSKAPSLOVEN_8_3),
        forhold_eller_grunner("regnskap", REGNSKAPSLOVEN.p("8-3").l(3)),
        Utoever.REGNSKAPSREGISTERET,
    ),
    *_saerlov(
        "folketrygd",
        FOLKETRYGDLOVEN.p("25-3").l(7),
        _etter(_S.FOLKETRYGDLOVEN_25_3),
        forhold_eller_grunner("folketrygd", FOLKETRYGDLOVEN.p("25-3").l(7)),
        Utoever.ILEGGEREN,
    ),
    *_saerlov(
        "folkeregister",
        FOLKEREGISTERLOVEN.p("12-1").l(4),
        _etter(_S.FOLKEREGISTERLOVEN_12_1),
        forhold_eller_grunner("folkeregister", FOLKEREGISTERLOVEN.p("12-1").l(4)),
        Utoever.ILEGGEREN,
    ),
    regel(
        "ettergivelse.saerlov.studielaan_doed",
        om=_OM_SAERLOV,
        hjemmel=(UTDANNINGSSTOETTELOVEN.p("10").l(1), UTDANNINGSSTOETTELOVEN.p("13").pkt(3)),
        naar=_STUDIELAAN & KRAV.laantakeren_doed.ja,
        da=Kompetanse(Utoever.LAANEKASSEN, klage=None),
        fordi="Dør låntakeren, skal Lånekassen ettergi lånet, også når det er overført til innkreving.",
    ),
    regel(
        "ettergivelse.saerlov.studielaan_overfoert",
        om=_OM_SAERLOV,
        hjemmel=UTDANNINGSSTOETTELOVEN.p("13").pkt(2),
        naar=_STUDIELAAN & KRAV.laantakeren_doed.nei & _INNKREVES,
        da=IngenKompetanse("overføringen til Innkrevingsmyndigheten tok bort rettighetene etter loven"),
        fordi="Er lånet overført til innkreving, er rettighetene etter loven tapt.",
    ),
    *_saerlov(
        "studielaan",
        (UTDANNINGSSTOETTELOVEN.p("10").l(2), UTDANNINGSSTOETTELOVEN.p("10").l(3)),
        _STUDIELAAN & KRAV.laantakeren_doed.nei & ~_INNKREVES,
        _STOETTEGRUNN,
        Utoever.LAANEKASSEN,
    ),
    regel(
        "ettergivelse.saerlov.husbank_overfoert",
        om=_OM_SAERLOV,
        hjemmel=HUSBANKLOVEN.p("9").pkt(2),
        naar=_HUSBANKLAAN & _INNKREVES,
        da=IngenKompetanse("kravet er overført til Innkrevingsmyndigheten"),
        fordi="Husbanken kan ikke selv ettergi et krav som er overført til innkreving.",
    ),
    *_saerlov(
        "husbank",
        HUSBANKLOVEN.p("9").pkt(1),
        _HUSBANKLAAN & ~_INNKREVES,
        KAN_IKKE_DRIVES_INN,
        Utoever.HUSBANKEN,
    ),
)

REGLER = TVANGSMULKT + SAERLOVENE
