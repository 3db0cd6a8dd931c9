"""Det loven spør om tvangsgrunnlaget: dokumentet, fristene, varslene og hvem grunnlaget gjelder."""

from datetime import date

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.koder import Begjaererstilling, Grunnlagsstilling, Innkrevingslovkrav


@attrs.frozen(kw_only=True, repr=False)
class Grunnlag(Faktum):
    """Opplysninger om tvangsgrunnlaget for kravet (tvangsfullbyrdelsesloven kapittel 4 og § 7-2).

    Dommer og rettsforlik er hendelser, og et vedtatt forelegg er kravets `vedtatt`; her står resten.
    """

    gjeldsbrev: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet bygger på et gjeldsbrev på en bestemt sum, med vedtatt inndriving uten søksmål og bekreftet "
            "underskrift (tvangsfullbyrdelsesloven § 7-2 første ledd a)."
        ),
    )
    veksel: bool | None = attrs.field(
        default=None, metadata=om("Om kravet er et vekselkrav (tvangsfullbyrdelsesloven § 7-2 første ledd b).")
    )
    sjekk: bool | None = attrs.field(
        default=None, metadata=om("Om kravet er et sjekkrav (tvangsfullbyrdelsesloven § 7-2 første ledd c).")
    )
    elektronisk_gjeldserklaering: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet bygger på en elektronisk gjeldserklæring til finansforetak, med vedtatt inndriving uten "
            "søksmål (tvangsfullbyrdelsesloven § 7-2 første ledd g)."
        ),
    )
    skriftlig_meddelelse: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kreditor selv har sendt skyldneren en skriftlig meddelelse som viser grunnlag og omfang "
            "(tvangsfullbyrdelsesloven § 7-2 første ledd f)."
        ),
    )
    saerlov: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bestemmelsen i særloven treffer dette kravet, der kravtypen alene ikke avgjør det "
            "(tvangsfullbyrdelsesloven § 7-2 første ledd e)."
        ),
    )
    innkrevingsloven: Innkrevingslovkrav | None = attrs.field(
        default=None, metadata=om("Bestemmelsen i innkrevingsloven som gir kravet, når det bygger på den.")
    )
    hovedkravet_har_grunnlag: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er tvangsgrunnlag for kravet gebyret gjelder (innkrevingsloven § 15 fjerde ledd)."),
    )
    oppfyllelsesfrist: date | None = attrs.field(
        default=None,
        metadata=om(
            "Siste dag i vedtakets oppfyllelsesfrist; utelatt: forfallsdagen (tvangsfullbyrdelsesloven § 4-18)."
        ),
    )
    varslet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen det ble sendt skriftlig varsel om fullbyrdelse (tvangsfullbyrdelsesloven § 4-18)."),
    )
    varslet_paa_nytt: date | None = attrs.field(
        default=None, metadata=om("Dagen det siste gang ble sendt nytt varsel (tvangsfullbyrdelsesloven § 4-19).")
    )
    sak_utsatt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen saken om fullbyrdelse ble utsatt; utelatt: ikke utsatt (tvangsfullbyrdelsesloven § 4-19 andre ledd)."
        ),
    )
    begjaert_fortsatt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen den utsatte saken ble begjært fortsatt; utelatt: ikke begjært "
            "(tvangsfullbyrdelsesloven § 4-19 andre ledd)."
        ),
    )
    uten_kjent_adresse: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om verken skyldneren eller en fullmektig har kjent oppholdssted eller kontaktinformasjon for elektronisk "
            "varsel (tvangsfullbyrdelsesloven § 4-18 andre ledd)."
        ),
    )
    fritatt_for_varsel: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om namsmyndigheten har fritatt for varsel (tvangsfullbyrdelsesloven § 4-18 andre ledd andre punktum)."
        ),
    )
    forelegg_anket: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om vedtakelsen av forelegget er anket i tide og anken ikke er avgjort (tvangsfullbyrdelsesloven § 4-14)."
        ),
    )
    soeksmaal_mot_staten: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er reist søksmål mot staten om vedtaket, som ikke er avgjort (særlovene, § 7-2 e)."),
    )
    stilling: Grunnlagsstilling | None = attrs.field(
        default=None,
        metadata=om(
            "Skyldnerens stilling til grunnlaget (tvangsfullbyrdelsesloven §§ 4-7 til 4-11). Utelatt: nevnt som "
            "forpliktet, om ikke skyldneren er død."
        ),
    )
    bidrag_deltar_i_trekk: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om en bidragsforpliktelse alt deltar i utleggstrekket kravet skal meldes inn i "
            "(innkrevingsforskriften § 27-1 første ledd)."
        ),
    )
    oekning_av_saertilskudd: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet er økningen av et særtilskudd som alt deltar i utleggstrekket "
            "(innkrevingsforskriften § 27-1 tredje ledd)."
        ),
    )
    bidrag_avgjort: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bidraget er fastsatt ved avgjørelse, og ikke bare i en skriftlig avtale "
            "(barnelova § 78 andre og tredje ledd)."
        ),
    )
    innkreving_avsluttet: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om Innkrevingsmyndigheten avsluttet innkrevingen av et bidrag som da hadde tvangsgrunnlag "
            "(bidragsinnkrevingsloven § 7 andre punktum)."
        ),
    )
    rettet_mot_eier: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om grunnlaget er rettet mot den forpliktede som eier av formuesgodet "
            "(tvangsfullbyrdelsesloven §§ 4-8 og 4-11)."
        ),
    )
    rettsvern: bool | None = attrs.field(
        default=None, metadata=om("Om kravet har rettsvern mot konkursboet (tvangsfullbyrdelsesloven § 4-9).")
    )
    ekstingvert: bool | None = attrs.field(
        default=None,
        metadata=om("Om retten falt bort ved erverv i god tro (tvangsfullbyrdelsesloven § 4-11)."),
    )
    fullbyrdelse_mot_boet: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er adgang til tvangsfullbyrdelse mot dødsbo som skiftes offentlig "
            "(tvangsfullbyrdelsesloven § 4-8 andre ledd)."
        ),
    )
    begjaerer: Begjaererstilling | None = attrs.field(
        default=None,
        metadata=om("Stillingen til den som vil fullbyrde kravet (tvangsfullbyrdelsesloven § 4-6)."),
    )
    slutning_om_gruppen: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om slutningen sier hvordan gruppemedlemmene skal få oppfylt direkte "
            "(tvangsfullbyrdelsesloven § 4-6 andre ledd)."
        ),
    )
    motkrav_erkjent: bool | None = attrs.field(
        default=None, metadata=om("Om skyldnerens motkrav er erkjent (tvangsfullbyrdelsesloven § 4-3).")
    )
    motkrav_med_grunnlag: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er tvangsgrunnlag for motkravet overfor saksøkeren (tvangsfullbyrdelsesloven § 4-3)."),
    )
