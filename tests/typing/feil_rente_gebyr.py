"""Slik renter og gebyr ikke kan brukes. Hver linje med feil sier hva typekontrollen skal svare."""

from datetime import date

from innkrevingsregler import Inkassofakta, Krav, Oere, forklar_rentekontroll, gebyr, rentekontroll, renteplan, renter

krav = Krav(id="K-1")
DAG = date(2026, 11, 22)

renteplan(krav, DAG)  # E: Missing positional argument "til"
renteplan(krav, DAG, "2027-01-01")  # E: incompatible type "str"; expected "date"
renteplan(krav, DAG, DAG, [DAG])  # E: Too many positional arguments
renteplan(krav, DAG, DAG, prognose={DAG: 12.0})  # E: Dict entry 0 has incompatible type
rentekontroll(krav, DAG, motor="rask")  # E: Literal['rask']
kontroll = rentekontroll(krav, DAG)
kontroll.sum = Oere(0)  # E: Property "sum" defined in "Rentekontroll" is read-only
forklar_rentekontroll(kontroll, "en")  # E: Literal['en']
forklar_rentekontroll(kontroll, format="pdf")  # E: Literal['pdf']
utskrift = kontroll.utskrift  # E: "Rentekontroll" has no attribute "utskrift"
renter.beregn(Oere(1), DAG, DAG)  # E: Missing named argument "hjemmel"
renter.beregn(1.5, DAG, DAG, hjemmel=renter.Rentehjemmel.SI_LOVEN_7)  # E: incompatible type "float"; expected "Oere"
gebyr.beloep("rettsgebyr", 1, 3, DAG)  # E: Missing named argument "avrunding"
gebyr.beloep("rettsgebyr", 0.345, 1, DAG, avrunding=gebyr.Avrunding.OERE_NED)  # E: incompatible type "float"
Inkassofakta(avdrag="5")  # E: incompatible type "str"; expected "int | None"
