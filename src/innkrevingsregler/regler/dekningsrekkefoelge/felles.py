"""Det reglene om klasser og trinn har felles: hva slags krav det er, og at rekkefølgen gjelder."""

from __future__ import annotations

from ...regelform.dekningsart import er

__all__ = ["er"]
