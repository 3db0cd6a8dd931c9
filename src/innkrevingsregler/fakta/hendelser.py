"""Hendelsestypene i kontrakten, én klasse for hver, med det loven spør om ved akkurat den hendelsen.

Rekkefølgen er kontraktens. Alle felt er valgfrie; utelatt er ukjent. Klassene er mange, så modulen lastes først
når noen trenger den: `from innkrevingsregler.fakta import hendelser`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

import attrs

from innkrevingsregler.fakta.faktum import om
from innkrevingsregler.fakta.feil import Inndatafeil
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import (
    Avgjoerelsesopphav,
    Hendelsestype,
    Klageemne,
    Kunnskapsemne,
    Part,
    Saksskritt,
    Soeknadsart,
    TidligereMyndighet,
    Varselstiltak,
)
from innkrevingsregler.fakta.verdier import Oere

# ---- Betaling, erkjennelse og varsler ------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class Betaling(Hendelse):
    """En innbetaling på kravet. En tvungen betaling erkjenner ingenting (foreldelsesloven § 14)."""

    type = Hendelsestype.BETALING
    beloep: Oere | None = attrs.field(default=None, metadata=om("Betalt beløp."))
    frivillig: bool | None = attrs.field(default=None, metadata=om("Om skyldneren betalte uten tvang."))
    erkjenner_rest: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren med betalingen erkjente resten av kravet (foreldelsesloven § 14)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Erkjennelse(Hendelse):
    """Skyldneren erkjenner forpliktelsen (foreldelsesloven §§ 14 og 20)."""

    type = Hendelsestype.ERKJENNELSE
    overfor: Part | None = attrs.field(default=None, metadata=om("Hvem erkjennelsen ble gitt overfor."))
    ny_forfall: date | None = attrs.field(
        default=None,
        metadata=om("Den senere dagen oppfyllelse tidligst kan kreves (foreldelsesloven § 20)."),
    )
    uttrykkelig: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren uttrykkelig lovet å betale; utelatt er det ikke sagt (tvilspunkt L22)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Rentevarsel(Hendelse):
    """Varsel om at rente vil påløpe ved forsinket betaling (innkrevingsloven § 15 andre ledd)."""

    type = Hendelsestype.RENTEVARSEL
    etter_si_loven: bool | None = attrs.field(
        default=None,
        metadata=om("Om varselet ble gitt etter SI-loven § 7 andre ledd (FOR-2025-07-01-1418 § 10)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Paakrav(Hendelse):
    """Påkrav om betaling (forsinkelsesrenteloven § 2)."""

    type = Hendelsestype.PAAKRAV
    elektronisk_uten_samtykke: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det ble sendt elektronisk uten at skyldneren uttrykkelig hadde godtatt det "
            "(forsinkelsesrenteloven § 2 første ledd). Utelatt: nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Purring(Hendelse):
    """Påminning om betaling."""

    type = Hendelsestype.PURRING
    inkassovarsel: bool | None = attrs.field(
        default=None, metadata=om("Om skrivet varslet at inkasso vil bli satt i verk (inkassoloven § 9).")
    )
    betalingsfrist: date | None = attrs.field(
        default=None, metadata=om("Betalingsfristen i skrivet (inkassoloven § 9).")
    )
    betalingsoppfordring: bool | None = attrs.field(
        default=None, metadata=om("Om skrivet var inkassatorens betalingsoppfordring (inkassoloven § 10).")
    )
    fra_fordringshaver: bool | None = attrs.field(
        default=None,
        metadata=om("Om fordringshaveren selv sendte skrivet (inkassoforskriften § 1-2 tredje ledd)."),
    )
    oppfyller_kravene: bool | None = attrs.field(
        default=None,
        metadata=om("Om skrivet har det innholdet loven krever (inkassoforskriften § 1-2, inkassoloven §§ 9 og 10)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class KravRedusert(Hendelse):
    """Kravet er satt ned av den som eier det."""

    type = Hendelsestype.KRAV_REDUSERT
    beloep: Oere | None = attrs.field(default=None, metadata=om("Hvor mye kravet er satt ned med."))


# ---- Utlegg, trekk og dekning --------------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class VarselInnkrevingsloven25(Hendelse):
    """Varsel fra Innkrevingsmyndigheten før avregning, utlegg eller tvangsdekning (innkrevingsloven § 25)."""

    type = Hendelsestype.VARSEL_INNKREVINGSLOVEN_25
    tiltak: Varselstiltak | None = attrs.field(default=None, metadata=om("Tiltaket det varsles om."))
    uttalefrist: date | None = attrs.field(
        default=None, metadata=om("Dagen skyldneren er gitt til å uttale seg (innkrevingsloven § 25 første ledd).")
    )
    uttalt: date | None = attrs.field(
        default=None, metadata=om("Dagen skyldneren sist uttalte seg (tvangsfullbyrdelsesloven § 7-10).")
    )
    bedt_om_beslutning: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen skyldneren ba om beslutning før fristen var ute (innkrevingsloven § 26 første ledd). Utelatt: ikke "
            "bedt om."
        ),
    )
    gjentatt: bool | None = attrs.field(
        default=None,
        metadata=om("Om det ble varslet på nytt fordi fristen for beslutning var ute (innkrevingsloven § 26)."),
    )
    bare_bidrag: bool | None = attrs.field(
        default=None,
        metadata=om("Om bare underholdsbidrag mv. eller tvangsbot er med i varselet (innkrevingsforskriften § 23-1)."),
    )
    utlegget_bortfalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet (innkrevingsloven § 23 femte ledd). Utelatt: "
            "nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class VarselTvangsfullbyrdelsesloven215(Hendelse):
    """Varsel fra kommunen før utlegg (tvangsfullbyrdelsesloven § 2-15 andre ledd)."""

    type = Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15
    uttalefrist: date | None = attrs.field(
        default=None, metadata=om("Dagen skyldneren er gitt til å uttale seg (tvangsfullbyrdelsesloven § 7-6).")
    )


@attrs.frozen(kw_only=True, repr=False)
class BerammelseUtlegg(Hendelse):
    """Utleggsforretning er berammet (foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025)."""

    type = Hendelsestype.BERAMMELSE_UTLEGG


@attrs.frozen(kw_only=True, repr=False)
class BegjaeringTvangsfullbyrdelse(Hendelse):
    """Begjæring om utlegg eller dekning (foreldelsesloven § 17 nr. 1)."""

    type = Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE
    postlagt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen begjæringen ble postlagt i Norge; ble den levert på annen måte, dagen den kom fram "
            "(foreldelsesloven § 29 nr. 3). Utelatt: ukjent, og det spørres om den når det har noe å si."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Innregistrert(Hendelse):
    """Begjæringen er innregistrert hos alminnelig namsmann (FOR-2025-07-01-1418 § 1 første ledd)."""

    type = Hendelsestype.INNREGISTRERT


@attrs.frozen(kw_only=True, repr=False)
class Utleggspant(Hendelse):
    """Utleggspant er besluttet (foreldelsesloven § 17 nr. 3)."""

    type = Hendelsestype.UTLEGGSPANT
    berammet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen forretningen ble berammet (foreldelsesloven § 17 nr. 2 til 31. desember 2025)."),
    )
    enkelt_pengekrav: bool | None = attrs.field(
        default=None, metadata=om("Om pantet er i et enkelt pengekrav (innkrevingsloven § 24 første ledd).")
    )
    dekket_av_varsel: bool | None = attrs.field(
        default=None,
        metadata=om("Om beslutningen bygger på et varsel som ikke var brukt opp (innkrevingsloven § 26)."),
    )
    rettsvern: bool | None = attrs.field(
        default=None,
        metadata=om("Om utlegget har rettsvern, og dermed er tvangsgrunnlag (tvangsfullbyrdelsesloven § 8-2)."),
    )
    bare_bidrag: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bare underholdsbidrag mv. eller tvangsbot er med i beslutningen (innkrevingsforskriften § 23-1)."
        ),
    )
    utlegget_bortfalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet (innkrevingsloven § 23 femte ledd). Utelatt: "
            "nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class UtleggstrekkBesluttet(Hendelse):
    """Det er besluttet at kravet skal dekkes ved utleggstrekk (foreldelsesloven §§ 17 nr. 3 og 21 nr. 1)."""

    type = Hendelsestype.UTLEGGSTREKK_BESLUTTET
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))
    overfoert_ny_ordning: bool | None = attrs.field(
        default=None, metadata=om("Om trekket senere er overført til ny ordning (FOR-2025-07-01-1418 § 3).")
    )
    dekket_av_varsel: bool | None = attrs.field(
        default=None,
        metadata=om("Om beslutningen bygger på et varsel som ikke var brukt opp (innkrevingsloven § 26)."),
    )
    bare_bidrag: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bare underholdsbidrag mv. eller tvangsbot er med i beslutningen (innkrevingsforskriften § 23-1)."
        ),
    )
    utlegget_bortfalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet (innkrevingsloven § 23 femte ledd). Utelatt: "
            "nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Trekkpaalegg(Hendelse):
    """Pålegg til den trekkpliktige (foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025)."""

    type = Hendelsestype.TREKKPAALEGG
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))


@attrs.frozen(kw_only=True, repr=False)
class OverfoertNyTrekkordning(Hendelse):
    """Et løpende trekk er overført til ny trekkordning (FOR-2025-07-01-1418 § 3)."""

    type = Hendelsestype.OVERFOERT_NY_TREKKORDNING
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))


@attrs.frozen(kw_only=True, repr=False)
class UtleggstrekkOpphoert(Hendelse):
    """Utleggstrekket er slutt (foreldelsesloven § 22 nr. 4, tvangsfullbyrdelsesloven § 7-28)."""

    type = Hendelsestype.UTLEGGSTREKK_OPPHOERT
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))
    kjennskap: date | None = attrs.field(
        default=None,
        metadata=om("Dagen fordringshaveren fikk kjennskap til opphøret (foreldelsesloven § 22 nr. 4)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Trekkutbetaling(Hendelse):
    """Utbetaling til fordringshaveren fra et trekk (foreldelsesloven § 21 nr. 1)."""

    type = Hendelsestype.TREKKUTBETALING
    innbetalt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen Innkrevingsmyndigheten mottok beløpet (tvangsfullbyrdelsesloven § 7-28). Utelatt: regnet som dagen "
            "det ble utbetalt."
        ),
    )
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))
    beloep: Oere | None = attrs.field(default=None, metadata=om("Utbetalt beløp."))


@attrs.frozen(kw_only=True, repr=False)
class Kreditorbekreftelse(Hendelse):
    """Fordringshaveren melder at kravet består (foreldelsesloven § 21 nr. 1, innkrevingsloven § 32)."""

    type = Hendelsestype.KREDITORBEKREFTELSE
    trekk: str | None = attrs.field(default=None, metadata=om("Id-en til trekket, ett av kravets `trekk`.", "T1"))


@attrs.frozen(kw_only=True, repr=False)
class TrekkIYtelse(Hendelse):
    """Trekk i en løpende ytelse (folketrygdloven § 22-14 femte ledd)."""

    type = Hendelsestype.TREKK_I_YTELSE
    beloep: Oere | None = attrs.field(default=None, metadata=om("Trukket beløp, per måned."))
    opphoert: date | None = attrs.field(default=None, metadata=om("Dagen trekket sluttet."))


@attrs.frozen(kw_only=True, repr=False)
class IntetTilUtlegg(Hendelse):
    """Inndrivingen er avsluttet med intet til utlegg (innkrevingsloven § 23 andre ledd)."""

    type = Hendelsestype.INTET_TIL_UTLEGG
    dekket_av_varsel: bool | None = attrs.field(
        default=None,
        metadata=om("Om beslutningen bygger på et varsel som ikke var brukt opp (innkrevingsloven § 26)."),
    )
    bare_bidrag: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om bare underholdsbidrag mv. eller tvangsbot er med i beslutningen (innkrevingsforskriften § 23-1)."
        ),
    )
    utlegget_bortfalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om utlegget er kjent ugyldig eller tvangsgrunnlaget opphevet (innkrevingsloven § 23 femte ledd). Utelatt: "
            "nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Tvangsdekning(Hendelse):
    """Tvangsdekning er besluttet (innkrevingsloven § 24)."""

    type = Hendelsestype.TVANGSDEKNING
    beloep: Oere | None = attrs.field(default=None, metadata=om("Dekket beløp."))
    dekket_av_varsel: bool | None = attrs.field(
        default=None,
        metadata=om("Om beslutningen bygger på et varsel som ikke var brukt opp (innkrevingsloven § 26)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class UtleggssakAvsluttet(Hendelse):
    """Utleggssaken er avsluttet (foreldelsesloven §§ 21 nr. 3 og 22 nr. 1)."""

    type = Hendelsestype.UTLEGGSSAK_AVSLUTTET
    fremmet: bool | None = attrs.field(
        default=None, metadata=om("Om tvangsfullbyrdelsen ble fremmet (foreldelsesloven § 21 nr. 3).")
    )
    forsettlig: bool | None = attrs.field(
        default=None,
        metadata=om("Om utfallet skyldes forsett hos fordringshaveren (foreldelsesloven § 22 nr. 1)."),
    )
    kjennskap: date | None = attrs.field(
        default=None,
        metadata=om("Dagen fordringshaveren fikk eller burde fått vite det (foreldelsesloven § 22 nr. 1)."),
    )


# ---- Domstol, nemnd og forvaltning ---------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class Forliksklage(Hendelse):
    """Forliksklage (foreldelsesloven § 15 nr. 2)."""

    type = Hendelsestype.FORLIKSKLAGE
    postlagt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen klagen ble postlagt i Norge; ble den levert på annen måte, dagen den kom fram (foreldelsesloven "
            "§ 29 nr. 3). Utelatt: ukjent, og det spørres om den når det har noe å si."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Stevning(Hendelse):
    """Stevning (foreldelsesloven §§ 15 nr. 2 og 15 a)."""

    type = Hendelsestype.STEVNING
    postlagt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen stevningen ble postlagt i Norge; ble den levert på annen måte, dagen den kom fram (foreldelsesloven "
            "§ 29 nr. 3). Utelatt: ukjent, og det spørres om den når det har noe å si."
        ),
    )
    gruppesoeksmaal: bool | None = attrs.field(
        default=None, metadata=om("Om det er et gruppesøksmål (foreldelsesloven § 15 a).")
    )
    skritt: Saksskritt | None = attrs.field(
        default=None,
        metadata=om(
            "Måten kravet ble gjort gjeldende på (foreldelsesloven § 15 nr. 1 og 2). Utelatt: stevning i egen sak."
        ),
    )
    innenfor_rammen: bool | None = attrs.field(
        default=None,
        metadata=om("Om kravet var innenfor rammen av gruppesøksmålet (foreldelsesloven § 15 a). Utelatt: ja."),
    )
    gruppe_godkjent: date | None = attrs.field(
        default=None, metadata=om("Dagen gruppesøksmålet ble godkjent (foreldelsesloven § 15 a andre ledd).")
    )
    krever_registrering: bool | None = attrs.field(
        default=None,
        metadata=om("Om gruppesøksmålet bare gjelder registrerte medlemmer (foreldelsesloven § 15 a andre ledd)."),
    )
    registrert_i_gruppen: bool | None = attrs.field(
        default=None,
        metadata=om("Om fordringshaveren ble registrert som gruppemedlem (foreldelsesloven § 15 a andre ledd)."),
    )
    uttreden: date | None = attrs.field(
        default=None,
        metadata=om("Dagen retten fikk melding om at fordringshaveren trer ut (foreldelsesloven § 15 a tredje ledd)."),
    )
    i_utlandet: bool | None = attrs.field(
        default=None, metadata=om("Om saken er reist i en fremmed stat (foreldelsesloven § 23). Utelatt: nei.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Rettsforlik(Hendelse):
    """Rettsforlik (foreldelsesloven § 21 nr. 2)."""

    type = Hendelsestype.RETTSFORLIK
    anerkjennes_her: bool | None = attrs.field(
        default=None, metadata=om("Om den utenlandske avgjørelsen anerkjennes i Norge (foreldelsesloven § 23 nr. 2).")
    )
    kan_kreves_fra: date | None = attrs.field(
        default=None, metadata=om("Dagen oppfyllelse tidligst kan kreves (foreldelsesloven § 21 nr. 2).")
    )
    opphav: Avgjoerelsesopphav | None = attrs.field(
        default=None,
        metadata=om("Hvor forliket er inngått (tvangsfullbyrdelsesloven § 4-1). Utelatt: norsk domstol."),
    )
    oppfyllelsesfrist: date | None = attrs.field(
        default=None, metadata=om("Siste dag i oppfyllelsesfristen (tvangsfullbyrdelsesloven § 4-16).")
    )
    kan_fullbyrdes_her: bool | None = attrs.field(
        default=None,
        metadata=om("Om den er tvangskraftig i opphavsstaten, eller overenskomstens vilkår er oppfylt (§ 4-17)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Dom(Hendelse):
    """Dom eller kjennelse om fordringen (foreldelsesloven § 21 nr. 2)."""

    type = Hendelsestype.DOM
    anerkjennes_her: bool | None = attrs.field(
        default=None, metadata=om("Om den utenlandske avgjørelsen anerkjennes i Norge (foreldelsesloven § 23 nr. 2).")
    )
    kan_kreves_fra: date | None = attrs.field(
        default=None, metadata=om("Dagen oppfyllelse tidligst kan kreves (foreldelsesloven § 21 nr. 2).")
    )
    straffesak: bool | None = attrs.field(
        default=None, metadata=om("Om kravet ble pådømt i straffesak (foreldelsesloven §§ 11 og 15 nr. 2).")
    )
    opphav: Avgjoerelsesopphav | None = attrs.field(
        default=None,
        metadata=om("Hvem avgjørelsen kommer fra (tvangsfullbyrdelsesloven § 4-1). Utelatt: norsk domstol."),
    )
    oppfyllelsesfrist: date | None = attrs.field(
        default=None,
        metadata=om(
            "Siste dag i oppfyllelsesfristen; har den ingen, dagen den ble forkynt "
            "(tvangsfullbyrdelsesloven §§ 4-12, 4-13 og 4-15)."
        ),
    )
    kan_fullbyrdes_her: bool | None = attrs.field(
        default=None,
        metadata=om("Om den er tvangskraftig i opphavsstaten, eller overenskomstens vilkår er oppfylt (§ 4-17)."),
    )
    kjennelse: bool | None = attrs.field(
        default=None,
        metadata=om("Om avgjørelsen er en kjennelse (tvangsfullbyrdelsesloven § 4-13). Utelatt: en dom."),
    )
    forkynt: date | None = attrs.field(
        default=None, metadata=om("Dagen kjennelsen ble forkynt (tvangsfullbyrdelsesloven § 4-13).")
    )
    rettskraftig: date | None = attrs.field(
        default=None, metadata=om("Dagen avgjørelsen ble rettskraftig (tvangsfullbyrdelsesloven §§ 4-12 til 4-15).")
    )
    sikkerhet_stilt: bool | None = attrs.field(
        default=None,
        metadata=om("Om skyldneren har stilt sikkerhet for kravet (tvangsfullbyrdelsesloven §§ 4-12 og 4-13)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Straffedom(Hendelse):
    """Dom i straffesak, eller vedtatt forelegg, om forholdet kravet springer ut av (foreldelsesloven § 11)."""

    type = Hendelsestype.STRAFFEDOM
    fellende: bool | None = attrs.field(default=None, metadata=om("Om skyldneren ble funnet skyldig eller vedtok."))
    rettskraftig: date | None = attrs.field(default=None, metadata=om("Dagen dommen ble rettskraftig."))


@attrs.frozen(kw_only=True, repr=False)
class Voldgift(Hendelse):
    """Voldgiftssak er innledet (foreldelsesloven § 15 nr. 3)."""

    type = Hendelsestype.VOLDGIFT
    skritt: Saksskritt | None = attrs.field(
        default=None,
        metadata=om(
            "Måten kravet ble gjort gjeldende på (foreldelsesloven § 15 nr. 3). Utelatt: voldgiftssak er innledet."
        ),
    )
    i_utlandet: bool | None = attrs.field(
        default=None, metadata=om("Om saken er reist i en fremmed stat (foreldelsesloven § 23). Utelatt: nei.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Nemndsklage(Hendelse):
    """Tvisten er brakt inn for nemnd eller annet organ (foreldelsesloven § 16 nr. 2)."""

    type = Hendelsestype.NEMNDSKLAGE


@attrs.frozen(kw_only=True, repr=False)
class Forvaltningsavgjoerelse(Hendelse):
    """Avgjørelse fra et forvaltningsorgan (foreldelsesloven §§ 16, 21 nr. 2 og 22 nr. 1)."""

    type = Hendelsestype.FORVALTNINGSAVGJOERELSE
    etter_16: bool | None = attrs.field(
        default=None,
        metadata=om("Om organet har særskilt myndighet til å avgjøre tvisten (foreldelsesloven § 16 nr. 1)."),
    )
    fullt_medhold: bool | None = attrs.field(
        default=None, metadata=om("Om fordringshaveren fikk fullt medhold (foreldelsesloven § 22 nr. 1).")
    )
    ombudet_ba_om_ny_behandling: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om Sivilombudet kritiserte og ba forvaltningen behandle saken på nytt (foreldelsesloven § 21 nr. 2). "
            "Utelatt: nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Avvisning(Hendelse):
    """Saken endte uten realitetsavgjørelse (foreldelsesloven § 22 nr. 1)."""

    type = Hendelsestype.AVVISNING
    trukket: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om fornærmede trakk begjæringen om å få kravet pådømt i straffesaken (foreldelsesloven § 22 nr. 1). "
            "Utelatt: nei."
        ),
    )
    forsettlig: bool | None = attrs.field(
        default=None,
        metadata=om("Om utfallet skyldes forsett hos fordringshaveren (foreldelsesloven § 22 nr. 1)."),
    )
    kjennskap: date | None = attrs.field(
        default=None,
        metadata=om("Dagen fordringshaveren fikk eller burde fått vite det (foreldelsesloven § 22 nr. 1)."),
    )


# ---- Konkurs, skifte og gjeldsordning ------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class Konkursbegjaering(Hendelse):
    """Begjæring om konkurs (foreldelsesloven § 18 nr. 1)."""

    type = Hendelsestype.KONKURSBEGJAERING
    av_fordringshaver: bool | None = attrs.field(
        default=None, metadata=om("Om begjæringen kom fra den som har dette kravet (foreldelsesloven § 18 nr. 1).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Skiftebegjaering(Hendelse):
    """Begjæring om offentlig skifte (foreldelsesloven § 18 nr. 1)."""

    type = Hendelsestype.SKIFTEBEGJAERING
    av_fordringshaver: bool | None = attrs.field(
        default=None, metadata=om("Om begjæringen kom fra den som har dette kravet (foreldelsesloven § 18 nr. 1).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Boaapning(Hendelse):
    """Konkurs eller offentlig skifte er åpnet (foreldelsesloven § 18 nr. 2)."""

    type = Hendelsestype.BOAAPNING
    meldefrist: date | None = attrs.field(
        default=None, metadata=om("Siste dag for å anmelde krav i boet (foreldelsesloven § 18 nr. 2).")
    )
    samtykke_til_dekning: bool | None = attrs.field(
        default=None, metadata=om("Om boet har samtykket i tvangsdekning (konkursloven § 117).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Fordringsanmeldelse(Hendelse):
    """Fordringen er anmeldt i boet eller til namsmannen (foreldelsesloven § 18 nr. 2)."""

    type = Hendelsestype.FORDRINGSANMELDELSE


@attrs.frozen(kw_only=True, repr=False)
class Boslutning(Hendelse):
    """Bobehandlingen er slutt (foreldelsesloven §§ 21 nr. 3 og 22 nr. 2)."""

    type = Hendelsestype.BOSLUTNING
    anerkjent: bool | None = attrs.field(
        default=None, metadata=om("Om fordringen ble anerkjent i boet (foreldelsesloven § 21 nr. 3).")
    )
    nektet: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen det ble besluttet, og meddelt, at fordringen ikke anerkjennes (foreldelsesloven § 22 nr. 2). "
            "Utelatt: ingen slik beslutning."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class GjeldsforhandlingAapnet(Hendelse):
    """Gjeldsforhandling er åpnet (foreldelsesloven § 18 nr. 2)."""

    type = Hendelsestype.GJELDSFORHANDLING_AAPNET
    meldefrist: date | None = attrs.field(
        default=None, metadata=om("Siste dag for å anmelde krav (foreldelsesloven § 18 nr. 2).")
    )
    etter_gjeldsordningsloven: bool | None = attrs.field(
        default=None,
        metadata=om("Om den er etter gjeldsordningsloven og ikke konkursloven (foreldelsesloven § 22)."),
    )
    tvangsakkord: bool | None = attrs.field(
        default=None,
        metadata=om("Om det forhandles om tvangsakkord og ikke frivillig gjeldsordning (konkursloven § 16)."),
    )
    samtykke_til_dekning: bool | None = attrs.field(
        default=None, metadata=om("Om gjeldsnemnda har samtykket i tvangsdekning (konkursloven § 17).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Gjeldsordning(Hendelse):
    """Gjeldsordning kom i stand eller ble nektet (foreldelsesloven §§ 21 nr. 3 og 22 nr. 2)."""

    type = Hendelsestype.GJELDSORDNING
    kommet_i_stand: bool | None = attrs.field(
        default=None, metadata=om("Om ordningen omfatter fordringen (foreldelsesloven § 21 nr. 3).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Proklama(Hendelse):
    """Proklama eller annen offentlig innkalling av fordringshavere (foreldelsesloven § 13)."""

    type = Hendelsestype.PROKLAMA
    meldefrist: date | None = attrs.field(default=None, metadata=om("Siste dag i meldefristen."))
    anmeldt: bool | None = attrs.field(
        default=None, metadata=om("Om fordringen ble anmeldt i rett tid (foreldelsesloven § 13).")
    )
    i_bo: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om innkallingen ble kunngjort i konkurs, gjeldsforhandling eller offentlig skifte "
            "(foreldelsesloven § 13). Utelatt: nei."
        ),
    )


# ---- Avtaler, kunnskap og hindringer -------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class Prosessvarsel(Hendelse):
    """Prosessvarsel til medskyldner eller i avhengig sak (foreldelsesloven § 19)."""

    type = Hendelsestype.PROSESSVARSEL
    sak_avsluttet: date | None = attrs.field(
        default=None, metadata=om("Dagen saken det ble varslet om, var avsluttet (foreldelsesloven § 19 nr. 1).")
    )
    avhengig_sak: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det ble varslet om en sak om et rettsforhold fordringen avhenger av (foreldelsesloven § 19 nr. 2). "
            "Utelatt: nei."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class Fristavtale(Hendelse):
    """Avtale om lengre frist (foreldelsesloven § 28 nr. 1). Enten antall år eller en bestemt dag."""

    type = Hendelsestype.FRISTAVTALE
    aar: int | None = attrs.field(default=None, metadata=om("Avtalt forlengelse i år, regnet fra avtalen."))
    til: date | None = attrs.field(default=None, metadata=om("Avtalt siste dag."))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Avtalen sier år eller dag, ikke begge."""
        yield from Hendelse.sammenheng(self, sti)
        if self.aar is not None and self.til is not None:
            yield Inndatafeil(f"{sti}.til", str(self.til), "enten aar eller til, ikke begge")


@attrs.frozen(kw_only=True, repr=False)
class Kunnskap(Hendelse):
    """Fordringshaveren fikk, eller burde skaffet seg, kunnskap (foreldelsesloven §§ 9 nr. 1 og 10 nr. 1 og 3)."""

    type = Hendelsestype.KUNNSKAP
    fikk: date | None = attrs.field(default=None, metadata=om("Dagen fordringshaveren fikk kunnskapen."))
    burde: date | None = attrs.field(
        default=None, metadata=om("Dagen fordringshaveren burde ha skaffet seg kunnskapen.")
    )
    emne: Kunnskapsemne | None = attrs.field(
        default=None,
        metadata=om(
            "Hva kunnskapen gjelder. Utelatt: skaden og den ansvarlige der fristen regnes fra det (foreldelsesloven "
            "§ 9), ellers fordringen eller skyldneren (§ 10 nr. 1)."
        ),
    )


@attrs.frozen(kw_only=True, repr=False)
class HindringOpphoert(Hendelse):
    """En hindring for å avbryte foreldelsen er borte (foreldelsesloven § 10 nr. 2)."""

    type = Hendelsestype.HINDRING_OPPHOERT
    egne_forhold: bool | None = attrs.field(
        default=None, metadata=om("Om hindringen skyldtes fordringshaverens egne forhold. Utelatt: nei.")
    )


@attrs.frozen(kw_only=True, repr=False)
class ForlattLandet(Hendelse):
    """Skyldneren har forlatt landet (foreldelsesloven § 10 nr. 3)."""

    type = Hendelsestype.FORLATT_LANDET
    bare_skritt_i_utlandet: bool | None = attrs.field(
        default=None, metadata=om("Om foreldelsen bare kunne avbrytes etter foreldelsesloven § 23.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Utenlandsinndriving(Hendelse):
    """Begjæring om inndriving i en fremmed stat (foreldelsesloven § 17 nr. 2 og nr. 3 tredje punktum)."""

    type = Hendelsestype.UTENLANDSINNDRIVING
    avsluttet: date | None = attrs.field(default=None, metadata=om("Dagen saken i utlandet var avsluttet."))


# ---- Oppgjør, søknader og beslutninger -----------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False)
class Avregning(Hendelse):
    """Avregning i en ytelse (innkrevingsloven § 22)."""

    type = Hendelsestype.AVREGNING
    beloep: Oere | None = attrs.field(default=None, metadata=om("Avregnet beløp, per måned."))
    opphoert: date | None = attrs.field(default=None, metadata=om("Dagen avregningen sluttet."))
    dekket_av_varsel: bool | None = attrs.field(
        default=None,
        metadata=om("Om beslutningen bygger på et varsel som ikke var brukt opp (innkrevingsloven § 26)."),
    )


@attrs.frozen(kw_only=True, repr=False)
class Motregning(Hendelse):
    """Motregning er besluttet (innkrevingsloven § 21, FOR-2025-07-01-1418 § 12)."""

    type = Hendelsestype.MOTREGNING
    beloep: Oere | None = attrs.field(default=None, metadata=om("Motregnet beløp."))
    tidligere_myndighet: TidligereMyndighet | None = attrs.field(
        default=None, metadata=om("Hvem myndigheten som brukes, tidligere lå til (FOR-2025-07-01-1418 § 9).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Soeknad(Hendelse):
    """Søknad fra skyldneren om betalingsavtale eller ettergivelse (FOR-2025-07-01-1418 § 11)."""

    type = Hendelsestype.SOEKNAD
    art: Soeknadsart | None = attrs.field(default=None, metadata=om("Hva det er søkt om."))
    hjemmel: str | None = attrs.field(default=None, metadata=om("Bestemmelsen søknaden er satt fram etter."))
    ferdigbehandlet: date | None = attrs.field(
        default=None, metadata=om("Dagen søknaden var ferdigbehandlet (FOR-2025-07-01-1418 § 11).")
    )
    erkjenner: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren i søknaden erkjenner kravet (foreldelsesloven § 14).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Betalingsavtale(Hendelse):
    """Betalingsavtale (innkrevingsloven §§ 17 og 19 andre ledd)."""

    type = Hendelsestype.BETALINGSAVTALE
    til: date | None = attrs.field(default=None, metadata=om("Siste dag i avtalen."))
    erkjenner: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren i avtalen erkjenner kravet (foreldelsesloven § 14).")
    )


@attrs.frozen(kw_only=True, repr=False)
class Samtykke(Hendelse):
    """Samtykke til ettergivelse (innkrevingsloven § 18 tredje ledd, økonomibestemmelsene punkt 5.4.4)."""

    type = Hendelsestype.SAMTYKKE


@attrs.frozen(kw_only=True, repr=False)
class Ettergivelse(Hendelse):
    """Kravet er helt eller delvis ettergitt (innkrevingsloven §§ 18 til 20)."""

    type = Hendelsestype.ETTERGIVELSE
    beloep: Oere | None = attrs.field(default=None, metadata=om("Ettergitt beløp."))
    hjemmel: str | None = attrs.field(default=None, metadata=om("Bestemmelsen kravet er ettergitt etter."))


@attrs.frozen(kw_only=True, repr=False)
class Bero(Hendelse):
    """Innkrevingen er stilt i bero (økonomibestemmelsene punkt 5.4.3)."""

    type = Hendelsestype.BERO


@attrs.frozen(kw_only=True, repr=False)
class Gjenopptak(Hendelse):
    """Innkrevingen er tatt opp igjen (økonomibestemmelsene punkt 5.4.3)."""

    type = Hendelsestype.GJENOPPTAK


@attrs.frozen(kw_only=True, repr=False)
class Klage(Hendelse):
    """Klage over kravet eller et tiltak (foreldelsesloven § 16, innkrevingsloven §§ 21 til 24)."""

    type = Hendelsestype.KLAGE
    klage_over: Klageemne | None = attrs.field(
        default=None,
        metadata=om("Hva klagen gjelder (innkrevingsloven § 7 tredje ledd, FOR-2025-07-01-1418 §§ 14 og 17)."),
    )
    avgjort: date | None = attrs.field(
        default=None, metadata=om("Dagen klagen var avgjort (innkrevingsloven § 7 tredje ledd).")
    )
    etter_16: bool | None = attrs.field(
        default=None,
        metadata=om("Om klageorganet har særskilt myndighet til å avgjøre tvisten (foreldelsesloven § 16 nr. 1)."),
    )
    i_utlandet: bool | None = attrs.field(
        default=None, metadata=om("Om saken er reist i en fremmed stat (foreldelsesloven § 23). Utelatt: nei.")
    )


@attrs.frozen(kw_only=True, repr=False)
class ForholdPaaKreditorsSide(Hendelse):
    """Forsinkelsen skyldes forhold på kreditors side (innkrevingsloven § 15 femte ledd)."""

    type = Hendelsestype.FORHOLD_PAA_KREDITORS_SIDE
    fra: date | None = attrs.field(default=None, metadata=om("Første dag forholdet forsinket betalingen."))
    til: date | None = attrs.field(default=None, metadata=om("Siste dag forholdet forsinket betalingen."))

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """Perioden må ha en retning."""
        yield from Hendelse.sammenheng(self, sti)
        if self.fra and self.til and self.til < self.fra:
            yield Inndatafeil(f"{sti}.til", str(self.til), f"samme dag som fra ({self.fra}) eller senere")


@attrs.frozen(kw_only=True, repr=False)
class Doedsfall(Hendelse):
    """Skyldneren er død (straffeloven § 100)."""

    type = Hendelsestype.DOEDSFALL


HENDELSESKLASSER: Final[Mapping[Hendelsestype, type[Hendelse]]] = MappingProxyType(
    {
        klasse.type: klasse
        for klasse in tuple(globals().values())
        if isinstance(klasse, type) and issubclass(klasse, Hendelse) and klasse is not Hendelse
    }
)
"""Klassen for hver hendelsestype, i kontraktens rekkefølge."""
