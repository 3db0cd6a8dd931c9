"""Slik biblioteket brukes: typene er de dokumenterte."""

from datetime import date
from typing import Literal, assert_type

import innkrevingsregler
from innkrevingsregler import (
    Avgjort,
    Dekningslinje,
    Endring,
    Endringsslag,
    Henvisning,
    Hjemmel,
    Katalograd,
    Konflikt,
    Krav,
    Linjeforeldelse,
    Linjesammenlikning,
    Linjevern,
    Oere,
    Regel,
    Rentekontroll,
    Renteplan,
    Renter,
    Sammenlikning,
    Skjoenn,
    Status,
    Tidslinjesteg,
    Tiltakssvar,
    Trenger,
    Tvil,
    UtenforDekning,
    Vern,
    Vernesteg,
    Verntilstand,
    Vurdering,
    dekning,
    endringer,
    forklar,
    frister,
    hendelser,
    hva_hvis,
    katalog,
    les_krav,
    linjevern,
    neste_endring,
    regler,
    rentekontroll,
    renteplan,
    renter,
    skjema_krav,
    skjema_vurdering,
    tidslinje,
    til_json,
    tiltak,
    vern,
    vurder,
)

krav = les_krav("[]")
assert_type(krav, tuple[Krav, ...])

vurdering = vurder(krav[0], date(2026, 11, 22), motor="skalar", lesninger={"F16": "endelig"})
assert_type(vurdering, Vurdering)
assert_type(vurdering.krav, Krav)
assert_type(vurdering.katalog, Katalograd | None)
assert_type(tidslinje(krav[0], date(2026, 11, 22)), tuple[Linjeforeldelse, ...])

assert_type(vurdering.hjemmel, Hjemmel)
assert_type(vurdering.tiltak, tuple[Tiltakssvar, ...])
assert_type(tiltak(krav[0], date(2026, 11, 22)), tuple[Tiltakssvar, ...])
assert_type([t.status for t in vurdering.tiltak], list[str])
assert_type(vurdering.renter, Renter)
assert_type(vurdering.renter.sum, Oere | None)
assert_type(vurdering.renter.rader, tuple[renter.Renterad, ...])
assert_type(renteplan(krav[0], date(2026, 11, 22), date(2026, 12, 31)), Renteplan)
assert_type(rentekontroll(krav[0], date(2026, 11, 22)), Rentekontroll)
assert_type([v.noekkel for v in vurdering.trenger], list[str])
assert_type([u.hvorfor for u in vurdering.utenfor], list[str])

for linje in vurdering.foreldelse:
    assert_type(linje.status, Status)
    assert_type(linje.siste_dag, date | None)
    assert_type(linje.foreldet, bool | None)
    assert_type(linje.hjemler, tuple[Henvisning, ...])
    assert_type(linje.steg, tuple[Tidslinjesteg, ...])

for sak in vurdering.utlegg:
    match sak.utfall:
        case Avgjort(hjemler=hjemler):
            assert_type(hjemler, tuple[Henvisning, ...])
        case Trenger() | Skjoenn() | Tvil() | Konflikt() | UtenforDekning() as aapent:
            assert_type(aapent, Trenger | Skjoenn | Tvil | Konflikt | UtenforDekning)

maalform: Literal["nb", "nn"] = "nn"
assert_type(forklar(vurdering, maalform, format="html"), str)
assert_type(regler(), tuple[Regel, ...])
assert_type(innkrevingsregler.regler(), tuple[Regel, ...])
assert_type(dekning(), tuple[Dekningslinje, ...])
assert_type(innkrevingsregler.dekning(), tuple[Dekningslinje, ...])
assert_type(katalog(date(2026, 1, 1)), tuple[Katalograd, ...])
assert_type(frister.frist(date(2024, 2, 29), aar=3), frister.Frist)
assert_type(
    renter.beregn(Oere(100), date(2025, 1, 1), date(2025, 2, 1), hjemmel=renter.Rentehjemmel.FORSINKELSESRENTELOVEN),
    renter.Renteberegning | renter.UtenforSerie,
)
assert_type(hendelser.Erkjennelse(dato=date(2025, 1, 1)).dato, date | None)
skjemaer = [skjema_krav(), skjema_vurdering(), til_json(vurdering)]

(steget, *_) = vern(krav[0], date(2026, 11, 22), motor="skalar", lesninger={"P60": "gitt"})
assert_type(steget, Vernesteg)
assert_type(steget.vern, Vern)
assert_type(steget.siste_dag, date | None)
assert_type(steget.gir, Linjeforeldelse)
assert_type(linjevern(krav[0], date(2026, 11, 22)), tuple[Linjevern, ...])
assert_type(linjevern(krav[0], date(2026, 11, 22))[0].tilstand, Verntilstand)
assert_type(neste_endring(krav[0], date(2026, 11, 22)), tuple[Endring, ...])
assert_type(endringer(krav[0], date(2026, 11, 22), date(2030, 1, 1))[0].slag, Endringsslag)
sammenlikning = hva_hvis(krav[0], [hendelser.Purring(dato=date(2026, 11, 22))])
assert_type(sammenlikning, Sammenlikning)
assert_type(sammenlikning.linjer, tuple[Linjesammenlikning, ...])
assert_type(sammenlikning.linjer[0].avgjorde, tuple[Tidslinjesteg, ...])
