"""Det reglene om rentegodtgjørelse av et tilgodebeløp spør om (skattebetalingsloven §§ 11-3 til 11-5)."""

from datetime import date

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.koder import Tilgodeopphav
from innkrevingsregler.fakta.verdier import Aarstall


@attrs.frozen(kw_only=True, repr=False)
class Godtgjoerelsesfakta(Faktum):
    """Hvordan et tilgodebeløp av skatt eller avgift oppsto, og når det ble betalt ut."""

    tilgodeopphav: Tilgodeopphav | None = attrs.field(
        default=None, metadata=om("Hvordan tilgodebeløpet oppsto (skattebetalingsloven §§ 11-4 og 11-5).")
    )
    innbetalt: date | None = attrs.field(
        default=None, metadata=om("Dagen det som er betalt for mye, ble betalt (skattebetalingsloven § 11-4).")
    )
    skatteoppgjoer_sendt: date | None = attrs.field(
        default=None,
        metadata=om("Dagen skatteoppgjøret ble sendt skattyteren (skattebetalingsloven §§ 11-4 og 11-5)."),
    )
    meldingsfrist: date | None = attrs.field(
        default=None,
        metadata=om("Fristen for å levere skattemeldingen for perioden (skattebetalingsloven § 11-4 tredje ledd)."),
    )
    godkjent: date | None = attrs.field(
        default=None,
        metadata=om("Dagen beløpet ble godkjent til utbetaling (skattebetalingsforskriften § 11-4-2)."),
    )
    beloepets_inntektsaar: Aarstall | None = attrs.field(
        default=None, metadata=om("Inntektsåret beløpet gjelder (skattebetalingsloven §§ 11-4 og 11-5).")
    )
    til_personlig_skattyter: bool | None = attrs.field(
        default=None, metadata=om("Om skattyteren er personlig (skattebetalingsloven § 11-5 andre og tredje ledd).")
    )
    tidlig_fastsatt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om avregningen følger etter tidlig fastsetting (skattebetalingsloven § 11-5 tredje ledd). Utelatt: nei."
        ),
    )
    avregnet_dag: date | None = attrs.field(
        default=None, metadata=om("Dagen det ble avregnet (skattebetalingsloven § 11-5 tredje ledd).")
    )
    aarsavgift: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om beløpet er årsavgift for motorvogn (skattebetalingsforskriften §§ 11-3-4 og 11-4-6). Utelatt: nei."
        ),
    )
    utbetalt: date | None = attrs.field(
        default=None, metadata=om("Dagen beløpet ble betalt ut (skattebetalingsloven § 11-3 første ledd).")
    )
    godskrevet_konto: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om beløpet ble godskrevet konto for tollkreditt, månedsoppgjør eller engangsavgift, og ikke utbetalt "
            "(skattebetalingsforskriften § 11-3-2). Utelatt: nei."
        ),
    )
    konto_savnes_fra: date | None = attrs.field(
        default=None,
        metadata=om(
            "Første dag utbetalingen ventet på opplysninger om konto eller på forhold ved kontoen "
            "(skattebetalingsloven § 11-3 første ledd). Utelatt: den ventet ikke."
        ),
    )
    konto_savnes_til: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag utbetalingen ventet på konto (skattebetalingsloven § 11-3 første ledd)."),
    )
    egne_forhold_fra: date | None = attrs.field(
        default=None,
        metadata=om(
            "Første dag forsinkelsen skyldtes forhold hos den som har beløpet til gode "
            "(skattebetalingsloven § 11-3 andre ledd). Utelatt: den skyldtes ikke det."
        ),
    )
    egne_forhold_til: date | None = attrs.field(
        default=None,
        metadata=om("Siste dag den skyldtes slike forhold (skattebetalingsloven § 11-3 andre ledd)."),
    )
