"""Det økonomibestemmelsene spør om før bero: hva som er vurdert, og hva mer innkreving koster."""

from collections.abc import Iterable
from typing import Final

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om
from innkrevingsregler.fakta.feil import Inndatafeil
from innkrevingsregler.fakta.verdier import Basispunkt, Oere

FLEST_SKRITT: Final = 12
"""Så mange skritt kan det regnes på; med flere blir det for mange utfall å legge sammen nøyaktig."""


@attrs.frozen(kw_only=True, repr=False)
class Beroskritt(Faktum):
    """Et skritt innkrevingen kan fortsette med: hva det koster, og hva det kan gi (punkt 5.4.3 første ledd)."""

    navn: str = attrs.field(metadata=om("Hva skrittet er.", "utlegg"))
    kostnad: Oere | None = attrs.field(default=None, metadata=om("Det skrittet koster når det tas."))
    sannsynlighet: Basispunkt | None = attrs.field(
        default=None, metadata=om("Sannsynligheten i prosent for at skrittet gir innbetaling når det tas.", "25.00")
    )
    innbetaling: Oere | None = attrs.field(
        default=None, metadata=om("Det skrittet da gir. Utelatt: alt som gjenstår av kravet.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Berofakta(Faktum):
    """Opplysninger reglene om bero trenger (økonomibestemmelsene punkt 5.4.2.5 og 5.4.3).

    At innkrevingen er stilt i bero og tatt opp igjen, er hendelser; her står resten.
    """

    vurdert_utlegg: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er vurdert om det finnes formuesgoder å ta utlegg i "
            "(økonomibestemmelsene punkt 5.4.2.5 andre ledd)."
        ),
    )
    vurdert_utleggstrekk: bool | None = attrs.field(
        default=None,
        metadata=om("Om utleggstrekk er vurdert (økonomibestemmelsene punkt 5.4.2.5 andre ledd)."),
    )
    vurdert_motregning: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om motregning i det skyldneren har til gode hos staten, er vurdert "
            "(økonomibestemmelsene punkt 5.4.2.5 andre ledd)."
        ),
    )
    vurdert_konkurs: bool | None = attrs.field(
        default=None,
        metadata=om("Om konkursbegjæring er vurdert (økonomibestemmelsene punkt 5.4.2.5 andre ledd)."),
    )
    innfordring_dokumentert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om det er dokumentert hva som er gjort for å få kravet betalt "
            "(økonomibestemmelsene punkt 5.4.3 andre ledd)."
        ),
    )
    skritt: tuple[Beroskritt, ...] | None = attrs.field(
        default=None,
        metadata=om(
            "Skrittene som gjenstår, i den rekkefølgen de ville blitt tatt; en tom liste sier at det ikke er noen "
            "(økonomibestemmelsene punkt 5.4.3 første ledd)."
        ),
    )
    egne_beroregler: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om særlov, forskrift eller avgiftsvedtak har egne regler om oppfølgingen av kravet "
            "(økonomibestemmelsene punkt 5.4.3 fjerde ledd)."
        ),
    )
    tapsavsetning: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er gjort avsetning for tap på kravet (økonomibestemmelsene punkt 5.4.3 andre ledd)."),
    )
    muligheter_vurdert: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om mulighetene for dekning i framtiden er vurdert før foreldelsesfristen går ut "
            "(økonomibestemmelsene punkt 5.4.3 tredje ledd)."
        ),
    )
    retningslinjer_foreldelse: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om virksomheten har retningslinjer for hvem som kan la være å avbryte foreldelse "
            "(økonomibestemmelsene punkt 5.4.3 tredje ledd)."
        ),
    )

    def sammenheng(self, sti: str) -> Iterable[Inndatafeil]:
        """For mange skritt."""
        if self.skritt is not None and len(self.skritt) > FLEST_SKRITT:
            yield Inndatafeil(f"{sti}.skritt", f"{len(self.skritt)} skritt", f"høyst {FLEST_SKRITT}")
