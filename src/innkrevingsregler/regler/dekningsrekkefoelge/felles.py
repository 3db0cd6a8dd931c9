"""Det reglene om klasser og trinn har felles: hva slags krav det er, og at rekkefølgen gjelder."""

from __future__ import annotations

from ...regelform.dekningsart import ANSVAR_SOM_ANDRE_KRAV, er, er_med_ansvar

__all__ = ["ANSVAR_SOM_ANDRE_KRAV", "er", "er_med_ansvar"]
