"""Loven som data: henvisninger, registeret over rettskilder med tid i kraft, satser og krav.

* :mod:`.henvisning` – en henvisning som verdi, skrevet slik jurister skriver den
* :mod:`.lover` – håndtakene henvisninger bygges fra
* :mod:`.rettskilde` – hva vi vet om hver lov og forskrift
* :mod:`.register` – om den siterte bestemmelsen finnes og gjelder
* :mod:`.periode` – tidsrom med hele dager
"""
