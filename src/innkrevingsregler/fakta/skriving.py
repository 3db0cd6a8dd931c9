"""Krav ut som JSON, på formen `les_krav` leser."""

import json
from collections.abc import Iterable
from typing import Any

from innkrevingsregler.fakta.krav import Krav
from innkrevingsregler.fakta.omforming import omformer


def krav_til_dict(krav: Krav) -> dict[str, Any]:
    """Kravet som JSON-verdier: beløp som tekst i kroner, datoer ÅÅÅÅ-MM-DD, ukjente felt utelatt."""
    verdier: dict[str, Any] = omformer().unstructure(krav)
    return verdier


def til_json(krav: Krav | Iterable[Krav], *, innrykk: int | None = 2) -> str:
    """Kravet, eller flere krav som en liste, som JSON-tekst. `les_krav` av teksten gir de samme kravene."""
    verdier = krav_til_dict(krav) if isinstance(krav, Krav) else [krav_til_dict(ett) for ett in krav]
    return json.dumps(verdier, ensure_ascii=False, indent=innrykk)
