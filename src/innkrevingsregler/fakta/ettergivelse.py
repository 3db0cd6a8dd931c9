"""Det loven spør om før noen kan ettergi kravet: delegeringer, avtaler og forhold ved kravet."""

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.koder import TidligereMyndighet
from innkrevingsregler.fakta.verdier import Oere


@attrs.frozen(kw_only=True, repr=False)
class Ettergivelsesfakta(Faktum):
    """Opplysninger reglene om ettergivelse og betalingsavtale trenger (innkrevingsloven kapittel 5).

    Samtykke, søknad og dødsfall er hendelser; her står resten.
    """

    utenlandsk_delegering: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om den utenlandske myndigheten uttrykkelig har delegert myndighet til å ettergi "
            "(innkrevingsforskriften § 3-3 første ledd c og andre ledd a)."
        ),
    )
    ansvar_for_andres_krav: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om ansvaret er for et krav som andre enn Innkrevingsmyndigheten skal kreve inn "
            "(innkrevingsforskriften § 3-3 første ledd d og andre ledd b)."
        ),
    )
    bidragsgjeld_samme_periode: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om den bidragspliktige har bidragsgjeld for barnet for samme periode "
            "(innkrevingsforskriften § 3-3 første ledd e)."
        ),
    )
    loepende_bidrag: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er løpende bidrag mot den bidragspliktige, også når det er fastsatt til null kroner "
            "(innkrevingsforskriften § 3-3 første ledd f)."
        ),
    )
    ektefellebidrag: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bidraget er fastsatt etter ekteskapsloven, og ikke etter barnelova eller utenlandsk rett "
            "(innkrevingsforskriften § 3-3 første ledd f)."
        ),
    )
    betalingsavtale_utenfor_avtalen: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om oppdragsavtalen for lånet holder betalingsavtaler utenfor det Innkrevingsmyndigheten kan gjøre "
            "(innkrevingsforskriften § 3-1 første ledd)."
        ),
    )
    omfattet_av_saerregelen: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet er av det slaget særlovens regel om ettergivelse gjelder, når kravtypen også omfatter andre "
            "(økonomibestemmelsene punkt 5.4.4)."
        ),
    )
    soekt_innen_saerlovens_frist: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er søkt om ettergivelse innen fristen særloven setter, eller uten frist sammen med en klage "
            "(FOR-2009-12-23-1842 § 6-7, FOR-2021-03-26-963 § 5 og voldserstatningsforskriften § 9)."
        ),
    )
    forholdet_rettet: bool | None = attrs.field(
        default=None,
        metadata=om("Om forholdet tvangsmulkten gjaldt, er rettet (plan- og bygningsloven § 32-5 andre ledd)."),
    )
    rente_under_soning: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det har løpt forsinkelsesrente på kravet mens skyldneren gjennomførte fengselsstraff eller forvaring "
            "(voldserstatningsforskriften § 8)."
        ),
    )
    bidraget_krevd_endret: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er krevd endring av bidraget for tiden kravet gjelder (barnelova § 74 andre ledd)."),
    )
    bruken_hindret: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bruken av kjøretøyet eller båten ble hindret eller vesentlig innskrenket ved offentlig tiltak i tiden "
            "avgiften gjelder (motorkjøretøy- og båtavgiftsloven § 8)."
        ),
    )
    ettergivelse_utenfor_avtalen: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om oppdragsavtalen for lånet holder ettergivelse utenfor det Innkrevingsmyndigheten kan gjøre "
            "(innkrevingsforskriften § 3-1 første ledd)."
        ),
    )
    tillegg_tilfaller_privat: bool | None = attrs.field(
        default=None,
        metadata=om("Om forsinkelsesrenten eller gebyret tilfaller en privat kreditor (innkrevingsloven § 20)."),
    )
    lov_eller_plenarvedtak: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om lov eller plenarvedtak i Stortinget gir en generell hjemmel for å ettergi kravet "
            "(økonomibestemmelsene punkt 5.4.4)."
        ),
    )
    betalingstilbud: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren har satt fram et betalingstilbud (skattebetalingsloven § 15-2, opphevet fra 2026)."),
    )
    tidligere_innkrever: TidligereMyndighet | None = attrs.field(
        default=None,
        metadata=om("Hvem som hadde kravet til innkreving før 2026 (FOR-2025-07-01-1418 § 9)."),
    )
    bare_statsskatt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skyldneren bare skulle betale skatt til staten (skattebetalingsloven § 15-1 slik den lød til 2019)."
        ),
    )
    beloep_aa_ettergi: Oere | None = attrs.field(
        default=None,
        metadata=om(
            "Hvor mye det er spørsmål om å ettergi; uten det regnes alt som gjenstår som det høyeste "
            "(skattebetalingsloven § 15-1 slik den lød til 2019)."
        ),
    )
    i_straffesak: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet er tilkjent statskassen i en straffesak (FOR-2010-09-03-1244 nr. 1)."),
    )
    benefisert_sak: bool | None = attrs.field(
        default=None,
        metadata=om("Om sakskostnadene er tilkjent staten i en benefisert sak (FOR-2010-09-03-1244 nr. 1)."),
    )
    staten_var_part: bool | None = attrs.field(
        default=None,
        metadata=om("Om kostnadene stammer fra et søksmål der staten var part (FOR-2010-09-03-1244 nr. 2 og 3)."),
    )
    selskapet_er_opphoert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skyldneren er et opphørt selskap med begrenset ansvar, og ingen andre svarer for gjelden "
            "(FOR-1981-01-05-8825 § 2 bokstav a)."
        ),
    )
    doedsbo_uten_soekegode: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren er død, og ingen søkegod har overtatt gjelden (FOR-1981-01-05-8825 § 2 bokstav b)."),
    )
    krav_mot_tjenestemann: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet er regress eller et annet krav mot en tjenestemann (FOR-1981-01-05-8825 § 4)."),
    )
    reist_av_riksrevisjonen: bool | None = attrs.field(
        default=None,
        metadata=om("Om Riksrevisjonen har tatt opp avskrivningen av kravet (FOR-1981-01-05-8825 § 4)."),
    )
    grunnbeloep: Oere | None = attrs.field(
        default=None,
        metadata=om("Folketrygdens grunnbeløp dagen det spørres om (FOR-2010-09-03-1244 nr. 3)."),
    )
