"""Det inkassoforskriften spør om: hva kravet skriver seg fra, hva som er avtalt, og hva som er gjort og krevd."""

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.verdier import Basispunkt, Oere


@attrs.frozen(kw_only=True, repr=False)
class Inkassofakta(Faktum):
    """Opplysninger reglene om inkassokostnader trenger (inkassoloven kapittel VI, inkassoforskriften kapittel 1 og 2).

    Varslene, betalingsoppfordringen og fristene i dem er hendelser; her står resten.
    """

    mest_utenfor_mva: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om mer enn halvparten av kravet skriver seg fra virksomhet som ikke er merverdiavgiftspliktig "
            "(inkassoforskriften § 2-2 første ledd)."
        ),
    )
    merverdiavgiftssats: Basispunkt | None = attrs.field(
        default=None,
        metadata=om("Den generelle satsen for merverdiavgift (inkassoforskriften § 2-2 første ledd).", "25.00"),
    )
    avdrag: int | None = attrs.field(
        default=None,
        metadata=om(
            "Antall avdrag i avdragsordningen; 0 når ingen er avtalt (inkassoforskriften § 2-4 første ledd).", "6"
        ),
    )
    innbrakt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om saken er brakt inn for forliksråd, tingrett eller namsmyndighet, eller var behandlet der før "
            "avdragsordningen ble avtalt (inkassoforskriften § 2-4 første ledd)."
        ),
    )
    konkursvarselgebyr: Oere | None = attrs.field(
        default=None,
        metadata=om(
            "Gebyret til det offentlige for forkynnelse av konkursvarsel; 0.00 når det ikke er noe "
            "(inkassoforskriften § 2-4 andre ledd)."
        ),
    )
    kompensasjon_krevd: Oere | None = attrs.field(
        default=None,
        metadata=om(
            "Kompensasjonen som er krevd etter forsinkelsesrenteloven § 3 a; 0.00 når ingen er krevd "
            "(inkassoforskriften § 2-6)."
        ),
    )
    kostnader_krevd_foerst: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om erstatning for inndrivingskostnader ble krevd før kompensasjonen (inkassoforskriften § 2-6 andre ledd)."
        ),
    )
    kostnader_over_satsene: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om fordringshaveren har hatt større kostnader enn satsene dekker (inkassoforskriften § 2-5 første ledd)."
        ),
    )
    skriftlig_begrunnet: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om kravet på større erstatning er begrunnet skriftlig overfor skyldneren "
            "(inkassoforskriften § 2-5 tredje ledd)."
        ),
    )
    advokat_leder: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om en advokat som har stilt sikkerhet, leder fordringshaverens egen inndriving faglig "
            "(inkassoforskriften § 1-4 første ledd)."
        ),
    )
    varselgebyr_krevd: bool | None = attrs.field(
        default=None,
        metadata=om("Om det samtidig er krevd gebyr for varsler (inkassoforskriften § 1-4 første ledd bokstav a)."),
    )
    varslingsreglene_brutt: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om reglene om varsel, betalingsoppfordring og rettslig inndriving er overtrådt "
            "(inkassoloven § 17 fjerde ledd andre punktum)."
        ),
    )
