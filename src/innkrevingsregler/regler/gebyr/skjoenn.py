"""Skjønnene i reglene om gebyr og inkassokostnader."""

from __future__ import annotations

from ...regelform.vilkaar import skjoenn
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INKASSOLOVEN

RIMELIG_GRUNN_TIL_PROEVING = skjoenn(
    "inkasso.rimelig_grunn_til_proeving",
    "Innvendingene burde med god grunn vært prøvd før noe ble krevd inn med tvang",
    hjemmel=INKASSOLOVEN.p("17").l(2),
    momenter=(
        "hva innsigelsene gikk ut på, og om de framsto som holdbare",
        "om de var satt fram før kostnadene påløp, eller burde vært det",
    ),
)

SAERLIGE_TILFELLER = skjoenn(
    "inkasso.saerlig_tilfelle",
    "Det er et særlig tilfelle der det er rimelig at skyldneren dekker de faktiske kostnadene",
    hjemmel=INKASSOFORSKRIFTEN.p("2-5").l(1),
    momenter=(
        "hvor nødvendige og store kostnadene var",
        "om det kan legges skyldneren til last at de oppsto og ble så store",
        "om skyldneren har sluppet andre kostnader fordi fordringshaveren gikk fram slik",
    ),
)
