"""Fordelingen av utleggstrekk: hvem som har del i trekkbeløpet, og i hvilken rekkefølge.

Fem spørsmål om hver linje: har den del (`deltar`), i hvilken klasse (`klasser`), med hvilken fortrinnsrett fra et
overført trekk (`fortrinn`), på hvilket trinn i klassen (`trinn`), og på hvilken plass innenfor kravet (`nedskriving`).
For seg står ansvaret til den trekkpliktige (`ansvar`). Regnestykket står i pakken `utleggstrekk`.
"""

from . import ansvar, deltar, fortrinn, klasser, nedskriving, trinn

REGLER = deltar.REGLER + klasser.REGLER + fortrinn.REGLER + trinn.REGLER + nedskriving.REGLER + ansvar.REGLER
