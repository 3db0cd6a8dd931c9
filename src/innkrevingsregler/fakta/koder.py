"""Kodelistene i kontrakten.

Alle er lukkede lister: en verdi utenfor listen er en feil i inndata, ikke en gjetning. Den ene åpne
kodelisten, `kravtype`, er vanlig tekst og står i katalogen, ikke her.
"""

from enum import StrEnum


class RettsligArt(StrEnum):
    """Hva kravet er rettslig sett. Oppgitt art går foran det katalogen ville svart."""

    ALMINNELIG = "ALMINNELIG"
    PENGELAAN = "PENGELAAN"
    GJELDSBREV = "GJELDSBREV"
    PERIODISK_YTELSE = "PERIODISK_YTELSE"
    UNDERHOLDSBIDRAG = "UNDERHOLDSBIDRAG"
    SAERTILSKUDD = "SAERTILSKUDD"
    FORSKOTTERING_REGRESS = "FORSKOTTERING_REGRESS"
    RESTSKATT = "RESTSKATT"
    FORSKUDDSSKATT = "FORSKUDDSSKATT"
    FORSKUDDSTREKK = "FORSKUDDSTREKK"
    ARBEIDSGIVERAVGIFT = "ARBEIDSGIVERAVGIFT"
    FINANSSKATT = "FINANSSKATT"
    MERVERDIAVGIFT = "MERVERDIAVGIFT"
    SAERAVGIFT = "SAERAVGIFT"
    TOLL = "TOLL"
    ARVEAVGIFT = "ARVEAVGIFT"
    TILLEGGSSKATT = "TILLEGGSSKATT"
    OEVRIG_SKATT_AVGIFT = "OEVRIG_SKATT_AVGIFT"
    OFFENTLIG_AVGIFT = "OFFENTLIG_AVGIFT"
    GEBYR = "GEBYR"
    BOT = "BOT"
    INNDRAGNING = "INNDRAGNING"
    INNDRAGNING_UTBYTTE = "INNDRAGNING_UTBYTTE"
    OVERTREDELSESGEBYR = "OVERTREDELSESGEBYR"
    TVANGSMULKT = "TVANGSMULKT"
    ERSTATNING_STRAFFBAR = "ERSTATNING_STRAFFBAR"
    SKADESERSTATNING = "SKADESERSTATNING"
    VOLDSREGRESS = "VOLDSREGRESS"
    TRYGD_TILBAKEKREVING = "TRYGD_TILBAKEKREVING"
    TILSKUDD_TILBAKEBETALING = "TILSKUDD_TILBAKEBETALING"
    REFUSJON = "REFUSJON"
    REGRESS = "REGRESS"
    SAKSKOSTNADER = "SAKSKOSTNADER"
    ANSVAR_TREKK = "ANSVAR_TREKK"
    KOMMUNAL_EIENDOMSSKATT = "KOMMUNAL_EIENDOMSSKATT"
    KOMMUNALT_GEBYR = "KOMMUNALT_GEBYR"
    UTENLANDSK = "UTENLANDSK"
    ANDRE_STATLIGE = "ANDRE_STATLIGE"


class Hendelsestype(StrEnum):
    """Hendelsestypene i kontrakten; hver har sin klasse i `fakta.hendelser`."""

    BETALING = "BETALING"
    ERKJENNELSE = "ERKJENNELSE"
    RENTEVARSEL = "RENTEVARSEL"
    PAAKRAV = "PAAKRAV"
    PURRING = "PURRING"
    KRAV_REDUSERT = "KRAV_REDUSERT"
    VARSEL_INNKREVINGSLOVEN_25 = "VARSEL_INNKREVINGSLOVEN_25"
    VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15 = "VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15"
    BERAMMELSE_UTLEGG = "BERAMMELSE_UTLEGG"
    BEGJAERING_TVANGSFULLBYRDELSE = "BEGJAERING_TVANGSFULLBYRDELSE"
    INNREGISTRERT = "INNREGISTRERT"
    UTLEGGSPANT = "UTLEGGSPANT"
    UTLEGGSTREKK_BESLUTTET = "UTLEGGSTREKK_BESLUTTET"
    TREKKPAALEGG = "TREKKPAALEGG"
    OVERFOERT_NY_TREKKORDNING = "OVERFOERT_NY_TREKKORDNING"
    UTLEGGSTREKK_OPPHOERT = "UTLEGGSTREKK_OPPHOERT"
    TREKKUTBETALING = "TREKKUTBETALING"
    KREDITORBEKREFTELSE = "KREDITORBEKREFTELSE"
    TREKK_I_YTELSE = "TREKK_I_YTELSE"
    INTET_TIL_UTLEGG = "INTET_TIL_UTLEGG"
    TVANGSDEKNING = "TVANGSDEKNING"
    UTLEGGSSAK_AVSLUTTET = "UTLEGGSSAK_AVSLUTTET"
    FORLIKSKLAGE = "FORLIKSKLAGE"
    STEVNING = "STEVNING"
    RETTSFORLIK = "RETTSFORLIK"
    DOM = "DOM"
    STRAFFEDOM = "STRAFFEDOM"
    VOLDGIFT = "VOLDGIFT"
    NEMNDSKLAGE = "NEMNDSKLAGE"
    FORVALTNINGSAVGJOERELSE = "FORVALTNINGSAVGJOERELSE"
    AVVISNING = "AVVISNING"
    KONKURSBEGJAERING = "KONKURSBEGJAERING"
    SKIFTEBEGJAERING = "SKIFTEBEGJAERING"
    BOAAPNING = "BOAAPNING"
    FORDRINGSANMELDELSE = "FORDRINGSANMELDELSE"
    BOSLUTNING = "BOSLUTNING"
    GJELDSFORHANDLING_AAPNET = "GJELDSFORHANDLING_AAPNET"
    GJELDSORDNING = "GJELDSORDNING"
    PROKLAMA = "PROKLAMA"
    PROSESSVARSEL = "PROSESSVARSEL"
    FRISTAVTALE = "FRISTAVTALE"
    KUNNSKAP = "KUNNSKAP"
    HINDRING_OPPHOERT = "HINDRING_OPPHOERT"
    FORLATT_LANDET = "FORLATT_LANDET"
    UTENLANDSINNDRIVING = "UTENLANDSINNDRIVING"
    AVREGNING = "AVREGNING"
    MOTREGNING = "MOTREGNING"
    SOEKNAD = "SOEKNAD"
    BETALINGSAVTALE = "BETALINGSAVTALE"
    SAMTYKKE = "SAMTYKKE"
    ETTERGIVELSE = "ETTERGIVELSE"
    BERO = "BERO"
    GJENOPPTAK = "GJENOPPTAK"
    KLAGE = "KLAGE"
    FORHOLD_PAA_KREDITORS_SIDE = "FORHOLD_PAA_KREDITORS_SIDE"
    DOEDSFALL = "DOEDSFALL"


class Linjetype(StrEnum):
    """Delene av et krav; de foreldes og dekkes hver for seg."""

    HOVEDSTOL = "HOVEDSTOL"
    RENTE = "RENTE"
    GEBYR = "GEBYR"
    OMKOSTNING = "OMKOSTNING"


class Kreditortype(StrEnum):
    """Hvem kravet tilkommer."""

    STAT = "STAT"
    KOMMUNE = "KOMMUNE"
    PRIVAT = "PRIVAT"
    UTENLANDSK = "UTENLANDSK"


class Innkrever(StrEnum):
    """Hvem som har kravet til innkreving."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    VIRKSOMHETEN = "VIRKSOMHETEN"
    KOMMUNEN = "KOMMUNEN"
    INKASSO = "INKASSO"


class Skyldnertype(StrEnum):
    """Fysisk eller juridisk person."""

    PERSON = "PERSON"
    ORGANISASJON = "ORGANISASJON"


class Offentligorgan(StrEnum):
    """Hva slags offentlig organ skyldneren er (tvangsfullbyrdelsesloven § 1-2)."""

    STATEN = "STATEN"
    KOMMUNE_ELLER_FORETAK = "KOMMUNE_ELLER_FORETAK"
    NORGES_BANK = "NORGES_BANK"
    INGEN = "INGEN"


class Adressegradering(StrEnum):
    """Beskyttelse av adressen (utrullingsforskriften § 1 bokstav d spør etter de to siste)."""

    UGRADERT = "UGRADERT"
    KLIENTADRESSE = "KLIENTADRESSE"
    FORTROLIG = "FORTROLIG"
    STRENGT_FORTROLIG = "STRENGT_FORTROLIG"


class Regelverk(StrEnum):
    """Nytt eller tidligere regelverk om utlegg (FOR-2025-07-01-1418 § 1)."""

    NYTT = "NYTT"
    TIDLIGERE = "TIDLIGERE"


class Namsmyndighet(StrEnum):
    """Hvem som behandler utleggssaken eller har besluttet trekket."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    ALMINNELIG_NAMSMANN = "ALMINNELIG_NAMSMANN"
    KOMMUNAL = "KOMMUNAL"


class Sakstype(StrEnum):
    """Slaget sak; FOR-2025-07-01-1418 § 1 andre ledd har eget skjæringspunkt for sikringstrekk og inntrekking.

    Den siste er saker om tvangsfullbyrdelse som ikke gjelder utlegg, som tvangssalg og tvangsdekning (§ 18).
    """

    UTLEGG = "UTLEGG"
    SIKRINGSTREKK = "SIKRINGSTREKK"
    INNTREKKING = "INNTREKKING"
    ANNEN_TVANGSFULLBYRDELSE = "ANNEN_TVANGSFULLBYRDELSE"


class Utleggsutfall(StrEnum):
    """Hva utleggssaken endte med (innkrevingsloven § 23 andre ledd)."""

    UTLEGGSPANT = "UTLEGGSPANT"
    UTLEGGSTREKK = "UTLEGGSTREKK"
    INTET_TIL_UTLEGG = "INTET_TIL_UTLEGG"
    UTEN_BESLUTNING = "UTEN_BESLUTNING"


class Overfoeringsgrunn(StrEnum):
    """Hvorfor et løpende trekk ble overført til ny trekkordning (FOR-2025-07-01-1418 § 3)."""

    ETT_TREKK_ETABLERT = "ETT_TREKK_ETABLERT"
    ENDRING_ELLER_KLAGE = "ENDRING_ELLER_KLAGE"
    SKIFTE_AV_TREKKPLIKTIG = "SKIFTE_AV_TREKKPLIKTIG"
    GRUPPE = "GRUPPE"
    FOELGER_ANNET_TREKK = "FOELGER_ANNET_TREKK"
    SAMSKYLDNER = "SAMSKYLDNER"


class Varselstiltak(StrEnum):
    """Hva et varsel etter innkrevingsloven § 25 gjelder."""

    AVREGNING = "AVREGNING"
    UTLEGG = "UTLEGG"
    TVANGSDEKNING = "TVANGSDEKNING"


class Part(StrEnum):
    """Hvem en hendelse kommer fra eller retter seg mot."""

    SKYLDNER = "SKYLDNER"
    MEDSKYLDNER = "MEDSKYLDNER"
    GARANTIST = "GARANTIST"
    KREDITOR = "KREDITOR"
    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    ALMINNELIG_NAMSMANN = "ALMINNELIG_NAMSMANN"
    KOMMUNE = "KOMMUNE"
    DOMSTOL = "DOMSTOL"
    PAATALEMYNDIGHET = "PAATALEMYNDIGHET"
    FORVALTNINGSORGAN = "FORVALTNINGSORGAN"
    NEMND = "NEMND"
    BO = "BO"
    TREKKPLIKTIG = "TREKKPLIKTIG"
    ANNEN = "ANNEN"


class Kunnskapsemne(StrEnum):
    """Hva fordringshaveren fikk eller burde skaffet seg kunnskap om (foreldelsesloven §§ 9 og 10)."""

    SKADE_OG_ANSVARLIG = "SKADE_OG_ANSVARLIG"
    FORDRING_ELLER_SKYLDNER = "FORDRING_ELLER_SKYLDNER"
    AVBRUDD_MULIG_I_NORGE = "AVBRUDD_MULIG_I_NORGE"


class Soeknadsart(StrEnum):
    """Hva skyldneren har søkt om."""

    BETALINGSAVTALE = "BETALINGSAVTALE"
    ETTERGIVELSE = "ETTERGIVELSE"


class TidligereMyndighet(StrEnum):
    """Hvem myndigheten tidligere lå til (FOR-2025-07-01-1418 § 9)."""

    STATENS_INNKREVINGSSENTRAL = "STATENS_INNKREVINGSSENTRAL"
    INNKREVINGSSENTRALEN = "INNKREVINGSSENTRALEN"
    SKATTEKONTORET = "SKATTEKONTORET"


class Klageemne(StrEnum):
    """Hva en klage gjelder."""

    KRAVET = "KRAVET"
    TVANGSFULLBYRDELSE = "TVANGSFULLBYRDELSE"
    AVREGNING = "AVREGNING"
    MOTREGNING = "MOTREGNING"
    ANNET = "ANNET"


class Sikkerhetsart(StrEnum):
    """Slaget sikkerhet for en kravlinje (foreldelsesloven § 27, straffeloven § 97)."""

    UTLEGGSPANT = "UTLEGGSPANT"
    LOVBESTEMT_PANT = "LOVBESTEMT_PANT"
    AVTALEPANT = "AVTALEPANT"
    SKADESLOESBREV = "SKADESLOESBREV"
    SALGSPANT_ELLER_EIENDOMSFORBEHOLD = "SALGSPANT_ELLER_EIENDOMSFORBEHOLD"
    TILBAKEHOLDSRETT = "TILBAKEHOLDSRETT"
    KAUSJON = "KAUSJON"


class Sivilstatus(StrEnum):
    """Skyldnerens stilling i husstanden (FOR-2014-06-13-724 § 3)."""

    ENSLIG = "ENSLIG"
    GIFT_ELLER_SAMBOENDE = "GIFT_ELLER_SAMBOENDE"
    FORSOERGER_EKTEFELLE_ELLER_SAMBOER = "FORSOERGER_EKTEFELLE_ELLER_SAMBOER"


class Forskuddsterminslag(StrEnum):
    """Hvilken del av forskuddsskatten kravet gjelder (skattebetalingsforskriften § 13-6-1 bokstav a, c og d)."""

    AVREGNINGSAARET_ELLER_FORFALT = "AVREGNINGSAARET_ELLER_FORFALT"
    LOEPENDE_AAR = "LOEPENDE_AAR"
    LOEPENDE_AAR_FREMSKYNDET = "LOEPENDE_AAR_FREMSKYNDET"


class Tilgodegrunnlag(StrEnum):
    """Hva tilgodebeløpet gjelder (innkrevingsloven § 21 første og andre ledd)."""

    SKATT = "SKATT"
    AVGIFT = "AVGIFT"
    ANNET = "ANNET"


class Avgjoerelsesopphav(StrEnum):
    """Hvem en dom, kjennelse eller et forlik kommer fra (tvangsfullbyrdelsesloven § 4-1 andre ledd)."""

    NORSK_DOMSTOL = "NORSK_DOMSTOL"
    NORSK_MYNDIGHET = "NORSK_MYNDIGHET"
    VOLDGIFT = "VOLDGIFT"
    UTENLANDSK = "UTENLANDSK"
    UTENLANDSK_VERNETINGSAVTALE = "UTENLANDSK_VERNETINGSAVTALE"
    INTERNASJONAL = "INTERNASJONAL"


class Saksskritt(StrEnum):
    """Måten fordringen gjøres gjeldende på i en sak (foreldelsesloven § 15)."""

    SOEKSMAAL = "SOEKSMAAL"
    KRAV_I_SAKEN = "KRAV_I_SAKEN"
    STRAFFESAK_427 = "STRAFFESAK_427"
    STRAFFESAK_428 = "STRAFFESAK_428"
    ANNEN_AVGJOERELSESMAATE = "ANNEN_AVGJOERELSESMAATE"


class Innkrevingslovkrav(StrEnum):
    """Bestemmelsene i innkrevingsloven som selv gir et krav."""

    TILBAKEBETALING_7 = "TILBAKEBETALING_7"
    GEBYR_15 = "GEBYR_15"
    GEBYR_23 = "GEBYR_23"
    TVANGSDEKNING_24 = "TVANGSDEKNING_24"
    ANSVAR_31 = "ANSVAR_31"
    ANSVAR_39 = "ANSVAR_39"
    INGEN = "INGEN"


class Grunnlagsstilling(StrEnum):
    """Skyldnerens stilling til tvangsgrunnlaget (tvangsfullbyrdelsesloven §§ 4-7 til 4-11)."""

    NEVNT = "NEVNT"
    ARVING_MED_ANSVAR = "ARVING_MED_ANSVAR"
    GJENLEVENDE_I_USKIFTE = "GJENLEVENDE_I_USKIFTE"
    TESTAMENTSARVING = "TESTAMENTSARVING"
    DOEDSBO_OFFENTLIG_SKIFTE = "DOEDSBO_OFFENTLIG_SKIFTE"
    KONKURSBO = "KONKURSBO"
    SELSKAPSDELTAKER_MED_ANSVAR = "SELSKAPSDELTAKER_MED_ANSVAR"
    SEKSJONSEIER = "SEKSJONSEIER"
    ERVERVER_AV_PANT = "ERVERVER_AV_PANT"
    ERVERVER_AV_FAST_EIENDOM = "ERVERVER_AV_FAST_EIENDOM"
    ANNEN = "ANNEN"


class Begjaererstilling(StrEnum):
    """Stillingen til den som vil fullbyrde kravet (tvangsfullbyrdelsesloven § 4-6)."""

    NEVNT = "NEVNT"
    GRUPPEMEDLEM = "GRUPPEMEDLEM"
    ERVERVER = "ERVERVER"
    GRUPPEREPRESENTANT = "GRUPPEREPRESENTANT"
    ANNEN = "ANNEN"


# Hendelser som gjelder skyldneren eller ansvarsgrunnlaget, ikke kravet. De kan komme før kravet oppsto
# (et bo kan være åpnet før en ny fordring), så de holdes utenfor kontrollen av rekkefølgen.
UAVHENGIGE_AV_KRAVET = frozenset(
    {
        Hendelsestype.STRAFFEDOM,
        Hendelsestype.KONKURSBEGJAERING,
        Hendelsestype.SKIFTEBEGJAERING,
        Hendelsestype.BOAAPNING,
        Hendelsestype.GJELDSFORHANDLING_AAPNET,
        Hendelsestype.GJELDSORDNING,
        Hendelsestype.PROKLAMA,
        Hendelsestype.KUNNSKAP,
        Hendelsestype.FORLATT_LANDET,
        Hendelsestype.DOEDSFALL,
    }
)
