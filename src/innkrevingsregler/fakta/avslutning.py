"""Det reglene spør om når innkrevingen skal avsluttes, eller når kravet er falt bort."""

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.verdier import Oere


@attrs.frozen(kw_only=True, repr=False)
class Avslutningsfakta(Faktum):
    """Opplysninger reglene om avslutning og opphør trenger (innkrevingsforskriften § 3-4, økonomibestemmelsene 5.4.5).

    Utlegg, konkurs, gjeldsordning, ettergivelse og dødsfall er hendelser; her står resten.
    """

    samlet_ansvarskrav: Oere | None = attrs.field(
        default=None,
        metadata=om("Det samlede ansvarskravet mot den trekkpliktige (innkrevingsforskriften § 3-4 andre ledd)."),
    )
    rekonstruksjon_aapnet: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er åpnet rekonstruksjon mot den trekkpliktige (innkrevingsforskriften § 3-4 andre ledd)."),
    )
    intet_registrert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om beslutningen om intet til utlegg ble registrert i Løsøreregisteret (tvangsfullbyrdelsesloven § 7-23)."
        ),
    )
    namsmannen_kan_trekke: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om namsmannen som fant intet til utlegg, kunne etablere utleggstrekk "
            "(tvangsfullbyrdelsesloven § 7-23 andre ledd)."
        ),
    )
    hadde_utleggstrekk: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skyldneren alt hadde utleggstrekk da saken endte med intet til utlegg "
            "(tvangsfullbyrdelsesloven § 7-23 andre ledd)."
        ),
    )
    andre_krav_i_trekket: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det står andre krav igjen i utleggstrekket som kravet dekkes i (tvangsfullbyrdelsesloven § 7-28)."
        ),
    )
    grunnlaget_bortfalt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om tvangsgrunnlaget er opphevet, falt bort eller kjent ugyldig (tvangsfullbyrdelsesloven §§ 7-27 og 7-28)."
        ),
    )
    ingen_hefter: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det ikke lenger er noen som hefter for kravet, verken bo, arving, deltaker eller andre "
            "(økonomibestemmelsene punkt 5.4.5 første ledd)."
        ),
    )
    selskapet_slettet: bool | None = attrs.field(
        default=None,
        metadata=om("Om selskapet som skylder, er slettet (økonomibestemmelsene punkt 5.4.5 første ledd)."),
    )
    fusjon_eller_fisjon: bool | None = attrs.field(
        default=None,
        metadata=om("Om selskapet gikk inn i en fusjon eller fisjon (økonomibestemmelsene punkt 5.4.5 første ledd)."),
    )
    opphoer_bokfoert: bool | None = attrs.field(
        default=None,
        metadata=om("Om opphøret er bokført i kontospesifikasjonen (økonomibestemmelsene punkt 5.4.5 første ledd)."),
    )
    avgjoerelse_dokumentert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er dokumentert hvem som lot kravet foreldes eller ettergav det, og med hvilken fullmakt "
            "(økonomibestemmelsene punkt 5.4.1 andre ledd)."
        ),
    )
