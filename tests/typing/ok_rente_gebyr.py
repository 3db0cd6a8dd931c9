"""Slik renter og gebyr brukes: typene er de dokumenterte."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, assert_type

from innkrevingsregler import (
    Gebyrene,
    Gebyrsvar,
    Henvisning,
    Inkassofakta,
    Inkassotak,
    Krav,
    Lesningssum,
    Linjerente,
    Linjeutskrift,
    Oere,
    Planpunkt,
    Rentekontroll,
    Renteplan,
    Renter,
    Status,
    forklar_rentekontroll,
    gebyr,
    gebyrer,
    rentekontroll,
    rentekontroll_til_json,
    renteplan,
    renteplan_til_json,
    renter,
    skjema_rentekontroll,
    skjema_renteplan,
    vurder,
)

DAG = date(2026, 11, 22)
krav = Krav(id="K-1", inkasso=Inkassofakta(mest_utenfor_mva=True, avdrag=5))

# Renten i vurderingen
svar = vurder(krav, DAG).renter
assert_type(svar, Renter)
assert_type(svar.status, Status)
assert_type(svar.sum, Oere | None)
assert_type(svar.linjer, tuple[Linjerente, ...])
assert_type(svar.linjer[0].fra, date | None)
assert_type(svar.linjer[0].beregning, renter.Renteberegning | None)
assert_type(svar.rader, tuple[renter.Renterad, ...])
assert_type(svar.alternativer, tuple[Lesningssum, ...])
assert_type(svar.hjemler, tuple[Henvisning, ...])

# Planen framover
plan = renteplan(krav, DAG, date(2027, 6, 1), dager=[date(2027, 1, 1)], prognose={date(2027, 1, 1): Decimal("12.00")})
assert_type(plan, Renteplan)
assert_type(plan.punkter, tuple[Planpunkt, ...])
assert_type(plan.punkter[0].staar, Oere | None)
assert_type(plan.punkter[0].prognose, bool)
assert_type(renteplan_til_json(plan), dict[str, Any])
assert_type(skjema_renteplan(), dict[str, Any])

# Kontrollen i ettertid, og kontoutskriften
kontroll = rentekontroll(krav, DAG, motor="skalar", lesninger={"R12": "renter_foerst"})
assert_type(kontroll, Rentekontroll)
assert_type(kontroll.grunnlag, bool | None)
assert_type(kontroll.oppgjort, date | None)
assert_type(kontroll.utskrifter, tuple[Linjeutskrift, ...])
assert_type(kontroll.utskrifter[0].aa_betale, Oere)
assert_type(kontroll.utskrifter[0].utskrift, renter.Kontoutskrift)
assert_type(kontroll.utskrifter[0].utskrift.poster[0].saldo, renter.Saldo)
assert_type(forklar_rentekontroll(kontroll, "nn", "markdown"), str)
assert_type(rentekontroll_til_json(kontroll), dict[str, Any])
assert_type(skjema_rentekontroll(), dict[str, Any])

# Regnestykket for renten
beregnet = renter.beregn(
    Oere(1_000_00),
    date(2026, 1, 1),
    date(2026, 8, 1),
    hjemmel=renter.Rentehjemmel.INNKREVINGSLOVEN_15,
    betalinger=[renter.Betaling(dato=date(2026, 3, 1), beloep=Oere(100_00))],
    orden=renter.Dekningsorden.HOVEDSTOL_FOERST,
)
assert_type(beregnet, renter.Renteberegning | renter.UtenforSerie)
assert not isinstance(beregnet, renter.UtenforSerie)
assert_type(beregnet.sum, Oere)
assert_type(beregnet.rader[0].sats, Decimal)
assert_type(renter.kontoutskrift(beregnet), renter.Kontoutskrift)

# Gebyrene
gebyrene = gebyrer(krav, DAG)
assert_type(gebyrene, Gebyrene)
assert_type(gebyrene.gebyrer, tuple[Gebyrsvar, ...])
assert_type(gebyrene.gebyrer[0].status, str)
assert_type(gebyrene.inkassokostnader, Inkassotak)
assert_type(gebyrene.advokat, Inkassotak)

# Regnestykket for gebyr
ett = gebyr.beloep("rettsgebyr", 1, 3, DAG, avrunding=gebyr.Avrunding.KRONE_NED)
assert_type(ett, gebyr.Gebyrbeloep | gebyr.UtenforSerie)
assert isinstance(ett, gebyr.Gebyrbeloep)
assert_type(ett.beloep, Oere)
assert_type(ett.uavrundet, Fraction)
assert_type(gebyr.samlet_tak(ett, avdragsordning=True), Oere)
