"""Rekkefølgen når et beløp ikke dekker alle krav ved motregning.

Fire spørsmål, i tur og orden: hvilken rekkefølge gjelder (`orden`), har linjen del (`deltar`), hvilken klasse
(`klasser`, `tilgodeskatt`), og hvilket trinn i klassen (`trinn`, `boeter`). Regnestykket står i `motregning`.
"""

from . import boeter, deltar, klasser, orden, tilgodeskatt, trinn

REGLER = orden.REGLER + deltar.REGLER + klasser.REGLER + tilgodeskatt.REGLER + trinn.REGLER + boeter.REGLER
