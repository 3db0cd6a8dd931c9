"""Det reglene om rente i skattebetalingsloven kapittel 11 spør om, ut over kravet selv."""

from datetime import date

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.koder import Skatteendring
from innkrevingsregler.fakta.verdier import Aarstall


@attrs.frozen(kw_only=True, repr=False)
class Skattefakta(Faktum):
    """Opplysninger om fastsettingen av et skatte- eller avgiftskrav (skattebetalingsloven §§ 11-2 og 11-5)."""

    skatteendring: Skatteendring | None = attrs.field(
        default=None,
        metadata=om(
            "Hvordan økningen kravet gjelder, kom til (skattebetalingsloven § 11-2); INGEN når det ikke er en."
        ),
    )
    opprinnelig_forfall: date | None = attrs.field(
        default=None,
        metadata=om(
            "Forfallet for kravet før økningen, etter skattebetalingsloven §§ 10-1 til 10-41 "
            "(skattebetalingsloven § 11-2 andre ledd)."
        ),
    )
    endret: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen økningen ble vedtatt, eller meldingen om egenretting kom fram "
            "(skattebetalingsloven § 11-2 andre ledd)."
        ),
    )
    for_mye_utbetalt: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen avgiften, refusjonen eller kompensasjonen som kreves tilbake, ble utbetalt "
            "(skattebetalingsloven § 11-2 femte og sjette ledd)."
        ),
    )
    endelig_avgiftsfastsettelse: date | None = attrs.field(
        default=None,
        metadata=om("Dagen arveavgiften ble endelig fastsatt (skattebetalingsloven § 11-2 sjuende ledd)."),
    )
    inntektsaar: Aarstall | None = attrs.field(
        default=None, metadata=om("Inntektsåret skatten gjelder (skattebetalingsloven § 11-5 første ledd).")
    )
    personlig_skattyter: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skattyteren er personlig (skattebetalingsloven § 11-5 første ledd). Utelatt: det følger av om "
            "skyldneren er en person."
        ),
    )
    foerste_termin: date | None = attrs.field(
        default=None,
        metadata=om("Forfallet for første termin av restskatten (skattebetalingsloven § 11-5 første ledd)."),
    )
    petroleumsskatt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skatten er fastsatt etter petroleumsskatteloven (skattebetalingsforskriften § 11-5-8). Utelatt: nei."
        ),
    )
    skatt_begrenset: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skatten er begrenset etter skatteloven § 17-1 (skattebetalingsforskriften § 11-5-4). Utelatt: nei."
        ),
    )
    manglende_trekk_uten_skyld: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om restskatten skyldes at arbeidsgiveren ikke trakk riktig, og skattyteren ikke kan lastes for det "
            "(skattebetalingsforskriften § 11-5-4). Utelatt: nei."
        ),
    )
    forhaandsfastsatt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om avregningen følger etter forhåndsfastsetting (skattebetalingsforskriften §§ 11-5-4 og 11-5-5). "
            "Utelatt: nei."
        ),
    )
    utsatt_iverksetting: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om sanksjonen har utsatt iverksetting og er fastholdt (skattebetalingsforskriften § 11-7-5). Utelatt: nei."
        ),
    )
    klagefrist_utloep: date | None = attrs.field(
        default=None,
        metadata=om("Dagen klagefristen for sanksjonen løp ut (skattebetalingsforskriften § 11-7-5 første ledd)."),
    )
    klage_avgjort: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen klagen var avgjort eller dommen endelig, eller søksmålsfristen løp ut "
            "(skattebetalingsforskriften § 11-7-5 første ledd)."
        ),
    )
    avregnet: date | None = attrs.field(
        default=None,
        metadata=om("Dagen det ble avregnet (skattebetalingsforskriften §§ 11-5-4 og 11-5-5)."),
    )
