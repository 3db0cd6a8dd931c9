"""Hvem kan ettergi når innkrevingsloven ikke gir hjemmelen? (økonomibestemmelsene punkt 5.4.4, fullmakten av 2010)

Statens krav kan som utgangspunkt bare ettergis med hjemmel i lov eller stortingsvedtak. Fullmakten av 3. september
2010 bygger på et slikt vedtak; om den gjelder etter 2025, er ikke kontrollert. Avskrivning etter
lønnsgarantiordningen er ikke ettergivelse, og har sitt eget spørsmål. Rundskriv R-12/92 om avskrivning er bare
dokumentert historie (`rettskilder.rundskriv`) og gir ingen regel her. At vedtaket etter samtykke er skriftlig, følger
av rutinen for statens krav; teksten til den er ikke blant kildene.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Kreditortype, RettsligArt, TidligereMyndighet
from ...regelform.begreper.ettergivelse import (
    AVSKRIVNING_LOENNSGARANTI,
    ETTERGIVELSESKOMPETANSE,
    Ettergivelsesgrunnlag,
)
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar, skjoenn
from ...regelform.virkninger import (
    IngenKompetanse,
    Kompetanse,
    KreverBeslutning,
    KreverSamtykke,
    Udekket,
    Utoever,
)
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import FOR_1981_01_05_8825, FOR_2010_09_03_1244, OEKONOMIBESTEMMELSENE
from ...rettskilder.periode import Periode

_STATENS = KRAV.kreditortype == Kreditortype.STAT

# ---- Økonomibestemmelsene punkt 5.4.4 ----

_544 = OEKONOMIBESTEMMELSENE.p("5.4.4")
_OM_544 = ETTERGIVELSESKOMPETANSE(grunnlag=Ettergivelsesgrunnlag.OEKONOMIBESTEMMELSENE_5_4_4)
_UTEN_HJEMMEL = _STATENS & KRAV.generell_hjemmel.nei

MINDRE_SAK = skjoenn(
    "mindre_sak",
    "Saken er så liten at Kongen eller Finansdepartementet kan samtykke i stedet for Stortinget",
    hjemmel=_544.pkt(4),
    momenter=("kravets størrelse", "om saken er prinsipiell", "tidligere praksis"),
)

STATENS_KRAV = (
    regel(
        "ettergivelse.staten.ikke_statens_krav",
        om=_OM_544,
        hjemmel=_544.pkt(2),
        naar=~_STATENS,
        da=IngenKompetanse("økonomibestemmelsene gjelder bare statens krav"),
        fordi="Bestemmelsen gjelder statlige krav.",
    ),
    regel(
        "ettergivelse.staten.generell_hjemmel",
        om=_OM_544,
        hjemmel=_544.pkt(3),
        naar=_STATENS & KRAV.generell_hjemmel.ja,
        da=IngenKompetanse("en generell hjemmel i lov eller plenarvedtak avgjør hvem som kan ettergi"),
        fordi="Er det en generell hjemmel i lov eller plenarvedtak, er det den som gjelder.",
    ),
    regel(
        "ettergivelse.staten.samtykket",
        om=_OM_544,
        hjemmel=_544.pkt(4),
        naar=_UTEN_HJEMMEL & KRAV.offentlig_samtykke.ja,
        da=Kompetanse(Utoever.OVERORDNET_DEPARTEMENT, klage=None),
        fordi="Når det er samtykket, kan overordnet departement treffe skriftlig vedtak.",
    ),
    regel(
        "ettergivelse.staten.mindre_sak",
        om=_OM_544,
        hjemmel=(_544.pkt(4), _544.pkt(5)),
        naar=_UTEN_HJEMMEL & KRAV.offentlig_samtykke.nei & MINDRE_SAK,
        da=KreverSamtykke((Utoever.KONGEN, Utoever.FINANSDEPARTEMENTET)),
        fordi="I en mindre sak er det nok at Kongen eller Finansdepartementet samtykker.",
    ),
    regel(
        "ettergivelse.staten.stortinget",
        om=_OM_544,
        hjemmel=(_544.pkt(3), _544.pkt(5)),
        naar=_UTEN_HJEMMEL & KRAV.offentlig_samtykke.nei & ~MINDRE_SAK,
        da=KreverBeslutning(Utoever.STORTINGET),
        fordi="Uten hjemmel i lov eller plenarvedtak må saken legges fram for Stortinget, gjennom Finansdepartementet.",
    ),
)

# ---- Fullmakten av 3. september 2010 ----

_FULLMAKTEN = FOR_2010_09_03_1244.hele()
_FULLMAKTENS_TID = Periode(date(2010, 9, 3), date(2025, 12, 31))

SAERLIGE_FORHOLD_2010 = skjoenn(
    "saerlige_forhold_2010",
    "Særlige forhold taler for å ettergi",
    hjemmel=_FULLMAKTEN,
    momenter=("skyldnerens forhold", "hvordan kravet oppsto", "virkningen av fortsatt innkreving"),
)
_SAKSKOSTNADER = KRAV.art == RettsligArt.SAKSKOSTNADER
_I_STRAFFESAK = KRAV.art.er_en_av(
    RettsligArt.ERSTATNING_STRAFFBAR,
    RettsligArt.SAKSKOSTNADER,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
)
_NR_1 = _STATENS & ((_I_STRAFFESAK & KRAV.i_straffesak.ja) | (_SAKSKOSTNADER & KRAV.benefisert_sak.ja))
_NR_2 = _STATENS & _SAKSKOSTNADER & KRAV.staten_var_part.ja
_NR_3 = (
    _NR_2
    & (KRAV.tidligere_innkrever == TidligereMyndighet.STATENS_INNKREVINGSSENTRAL)
    & KRAV.innen_halvannet_grunnbeloep.ja
)


def _fullmakt(
    grunnlag: Ettergivelsesgrunnlag, id_: str, nummer: Henvisning, omfattet: Vilkaar, utoever: Utoever
) -> tuple[Regel, ...]:
    """Ett nummer i fullmakten: hva den omfatter, og skjønnet den gir."""
    om = ETTERGIVELSESKOMPETANSE(grunnlag=grunnlag)
    return (
        regel(
            f"ettergivelse.{id_}.ikke_omfattet",
            om=om,
            hjemmel=nummer,
            naar=~omfattet,
            da=IngenKompetanse("fullmakten omfatter ikke kravet"),
            fordi="Kravet er ikke blant dem fullmakten nevner.",
        ),
        regel(
            f"ettergivelse.{id_}.uavklart_tid",
            om=om,
            hjemmel=_FULLMAKTEN,
            naar=omfattet & ((KRAV.per < date(2010, 9, 3)) | (KRAV.per > date(2025, 12, 31))),
            da=Udekket("om fullmakten gjaldt den dagen, er ikke kontrollert"),
            fordi="Fullmakten er gitt 3. september 2010, og om den gjelder etter 2025, er ikke kontrollert.",
        ),
        regel(
            f"ettergivelse.{id_}",
            om=om,
            hjemmel=nummer,
            naar=omfattet & SAERLIGE_FORHOLD_2010,
            da=Kompetanse(utoever, klage=None),
            gjelder=_FULLMAKTENS_TID,
            fordi="Fullmakten gir adgang til å ettergi kravet når særlige forhold taler for det.",
        ),
        regel(
            f"ettergivelse.{id_}.vilkaar_ikke_oppfylt",
            om=om,
            hjemmel=nummer,
            naar=omfattet & ~SAERLIGE_FORHOLD_2010,
            da=IngenKompetanse("vilkårene i bestemmelsen er ikke oppfylt"),
            gjelder=_FULLMAKTENS_TID,
            fordi="Uten særlige forhold gir fullmakten ingen kompetanse.",
        ),
    )


_G = Ettergivelsesgrunnlag
FULLMAKTEN = (
    *_fullmakt(_G.FULLMAKT_2010_NR_1, "fullmakt_nr_1", _FULLMAKTEN.nr(1), _NR_1, Utoever.JUSTISDEPARTEMENTET),
    *_fullmakt(_G.FULLMAKT_2010_NR_2, "fullmakt_nr_2", _FULLMAKTEN.nr(2), _NR_2, Utoever.OVERORDNET_DEPARTEMENT),
    *_fullmakt(_G.FULLMAKT_2010_NR_3, "fullmakt_nr_3", _FULLMAKTEN.nr(3), _NR_3, Utoever.STATENS_INNKREVINGSSENTRAL),
)

# ---- Avskrivning etter lønnsgarantiordningen ----

_8825_2 = FOR_1981_01_05_8825.p("2")
IKKE_REGNINGSSVARENDE = skjoenn(
    "ikke_regningssvarende",
    "Det er ikke regningssvarende å drive inn kravet, sett ut fra kostnadene",
    hjemmel=_8825_2.bok("c"),
    momenter=("kostnaden ved å drive inn", "det som kan komme inn"),
)
UTEN_RESULTAT = skjoenn(
    "innfordring_uten_resultat",
    "Etter forsøk på inndrivelse er det overveiende sannsynlig at mer innfordring ikke gir resultater",
    hjemmel=_8825_2.bok("d"),
    momenter=("forsøkene som er gjort", "skyldnerens inntekt og formue"),
)
UERHOLDELIG = KRAV.selskapet_er_opphoert.ja | KRAV.doedsbo_uten_soekegode.ja | IKKE_REGNINGSSVARENDE | UTEN_RESULTAT
"""Tilfellene i § 2; de to første er fakta."""
RETTSLIG_ELLER_FAKTISK_TVIL = skjoenn(
    "tvil_om_fordringen",
    "Det knytter seg rettslig eller faktisk tvil til fordringen",
    hjemmel=FOR_1981_01_05_8825.p("3").pkt(2),
    momenter=("om fordringen er omtvistet", "om skyldneren kan betale"),
)
_ORDNINGEN = KRAV.loennsgarantikrav.ja & KRAV.krav_mot_tjenestemann.nei
_OMFATTET = _ORDNINGEN & KRAV.reist_av_riksrevisjonen.nei
_TIL_DEPARTEMENTET = KRAV.over_seks_grunnbeloep.ja & RETTSLIG_ELLER_FAKTISK_TVIL

LOENNSGARANTI = (
    regel(
        "ettergivelse.loennsgaranti.andre_krav",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=FOR_1981_01_05_8825.p("1"),
        naar=KRAV.loennsgarantikrav.nei,
        da=IngenKompetanse("forskriften gjelder bare statens krav etter lønnsgarantiordningen"),
        fordi="Kravet er ikke statens krav etter lønnsgarantiordningen.",
    ),
    regel(
        "ettergivelse.loennsgaranti.tjenestemann",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=FOR_1981_01_05_8825.p("4").pkt(2),
        naar=KRAV.loennsgarantikrav.ja & KRAV.krav_mot_tjenestemann.ja,
        da=IngenKompetanse("krav mot tjenestemenn er holdt utenfor ordningen"),
        fordi="Regress og andre krav mot tjenestemenn kan ikke avskrives etter forskriften.",
    ),
    regel(
        "ettergivelse.loennsgaranti.riksrevisjonen",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=FOR_1981_01_05_8825.p("4").pkt(1),
        naar=_ORDNINGEN & KRAV.reist_av_riksrevisjonen.ja,
        da=KreverBeslutning(Utoever.RIKSREVISJONEN),
        fordi="Har Riksrevisjonen tatt opp avskrivningen, er det den som avgjør.",
    ),
    regel(
        "ettergivelse.loennsgaranti.departementet",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=FOR_1981_01_05_8825.p("3").pkt(2),
        naar=_OMFATTET & _TIL_DEPARTEMENTET,
        da=KreverBeslutning(Utoever.OVERORDNET_DEPARTEMENT),
        fordi="Er det tvil om en stor fordring, avgjør departementet om den er uerholdelig.",
    ),
    regel(
        "ettergivelse.loennsgaranti",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=(FOR_1981_01_05_8825.p("1"), FOR_1981_01_05_8825.p("3").pkt(1), FOR_1981_01_05_8825.p("6")),
        naar=_OMFATTET & ~_TIL_DEPARTEMENTET & UERHOLDELIG,
        da=Kompetanse(Utoever.ARBEIDS_OG_VELFERDSETATEN, klage=None),
        fordi="Arbeids- og velferdsetaten kan avskrive et uerholdelig krav, men det er ikke å ettergi det.",
    ),
    regel(
        "ettergivelse.loennsgaranti.ikke_uerholdelig",
        om=AVSKRIVNING_LOENNSGARANTI,
        hjemmel=FOR_1981_01_05_8825.p("2"),
        naar=_OMFATTET & ~_TIL_DEPARTEMENTET & ~UERHOLDELIG,
        da=IngenKompetanse("kravet er ikke uerholdelig"),
        fordi="Bare et uerholdelig krav kan avskrives.",
    ),
)

REGLER = STATENS_KRAV + FULLMAKTEN + LOENNSGARANTI
