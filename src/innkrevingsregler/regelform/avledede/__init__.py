"""De avledede fakta: det som regnes ut av andre fakta før reglene prøves, én fil per rettsområde.

Hvert har navn, type og bestemmelsen det følger av. Regnestykkene står i `avledning`. Et vilkår regner aldri selv med
datoer.
"""
