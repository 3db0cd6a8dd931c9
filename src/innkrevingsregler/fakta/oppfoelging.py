"""Det oppfølgingen av ubetalte krav spør om: det virksomheten har avklart, ført og bestemt om kravet."""

from datetime import date

import attrs

from innkrevingsregler.fakta.faktum import Faktum, om


@attrs.frozen(kw_only=True, repr=False)
class Oppfoelgingsfakta(Faktum):
    """Opplysninger reglene om oppfølging, utsending og oppgjør trenger (økonomibestemmelsene punkt 5.4.2 og 5.4.3).

    Purring, bero, gjenopptak og tiltak er hendelser; her står resten.
    """

    fakturert: date | None = attrs.field(
        default=None, metadata=om("Dagen fakturaen ble sendt (oppfølgingsrutinen). Utelatt: ikke sendt.")
    )
    oppdragsgivers_tekst: str | None = attrs.field(
        default=None,
        metadata=om("Det oppdragsgiveren ønsker at fakturaen skal si (innkrevingstjenesten).", "Gjelder sak 26/1"),
    )
    hjemmel_avklart: bool | None = attrs.field(
        default=None,
        metadata=om("Om det er avklart at det er hjemmel for innkrevingstiltak for slike krav (oppfølgingsrutinen)."),
    )
    oppdragsavtale: bool | None = attrs.field(
        default=None,
        metadata=om("Om virksomheten har avtalt at kravet kan overføres til innkreving (oppfølgingsrutinen)."),
    )
    forventet_tap: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om virksomheten har vurdert at det er lite sannsynlig at kravet blir gjort opp "
            "(økonomibestemmelsene punkt 5.4.3 andre ledd)."
        ),
    )
    bero_vurderes: date | None = attrs.field(
        default=None,
        metadata=om(
            "Dagen virksomheten har satt for å vurdere et krav i bero på nytt (økonomibestemmelsene punkt 5.4.3). "
            "Utelatt: ingen er satt."
        ),
    )
    avsluttet_dato: date | None = attrs.field(
        default=None,
        metadata=om("Dagen innkrevingen ble besluttet avsluttet (innkrevingsloven § 3 fjerde ledd). Utelatt: ikke."),
    )
    gammel_post: bool | None = attrs.field(
        default=None,
        metadata=om("Om posten er så gammel at virksomhetens rutine krever en kommentar (oppfølgingsrutinen)."),
    )
    kommentert: bool | None = attrs.field(
        default=None, metadata=om("Om posten har en kommentar (oppfølgingsrutinen). Utelatt: nei.")
    )
    post_utlignet: bool | None = attrs.field(
        default=None,
        metadata=om("Om den åpne posten er utlignet (økonomibestemmelsene punkt 5.4.2.4 første ledd). Utelatt: nei."),
    )
    rente_etterproevd: bool | None = attrs.field(
        default=None,
        metadata=om("Om renten er kontrollert etter at kravet ble betalt for sent (oppfølgingsrutinen). Utelatt: nei."),
    )
    efaktura_avtalt: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren har avtalt eFaktura (innkrevingstjenesten).")
    )
    ehf_mottaker: bool | None = attrs.field(
        default=None,
        metadata=om(
            "Om skyldneren er registrert som mottaker av elektronisk faktura i EHF-format "
            "(økonomibestemmelsene punkt 5.4.2.2 første ledd)."
        ),
    )
    digital_bruker: bool | None = attrs.field(
        default=None, metadata=om("Om skyldneren tar imot post digitalt (innkrevingstjenesten).")
    )
    belastningsfullmakt: bool | None = attrs.field(
        default=None,
        metadata=om("Om innkreveren har fullmakt til å bokføre på oppdragsgiverens kapittel og post."),
    )
