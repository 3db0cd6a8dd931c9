"""Vurderingen av et krav: fakta inn, svar med henvisninger ut. Her møtes reglene og regnestykkene.

Lagene svarer ett om gangen: fakta → regelverk for hver sak → virkningen av hver hendelse → tidslinjen. Svaret i ett
lag, også når det er åpent, er et faktum i det neste. Hvert lag står i sin egen fil i `lag`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import Literal

import attrs

from .fakta.krav import Krav
from .lag.felles import Emne, Status
from .lag.foreldelse import Linjeforeldelse, foreldelse
from .lag.regelverk import Saksregelverk, regelverk_utlegg
from .lag.tilleggsytelser import med_hovedstol
from .motor.svar import Motor
from .regler import regelbok
from .rettskilder.katalog import Katalograd, finn
from .rettskilder.tvil import kontroller_lesninger

Motornavn = Literal["skalar", "durable"]


@attrs.frozen(kw_only=True)
class Vurdering:
    """Svaret om ett krav en bestemt dag.

    `katalog` er None for en kravtype katalogen ikke kjenner; da er det rettslig art som mangler. Deler biblioteket ikke
    svarer på ennå, er ikke med.
    """

    krav: Krav
    per: date
    motor: str
    katalog: Katalograd | None
    forutsetninger: tuple[str, ...]
    utlegg: tuple[Saksregelverk, ...]
    foreldelse: tuple[Linjeforeldelse, ...]

    @property
    def aapent(self) -> bool:
        """Står noe i vurderingen åpent?"""
        return any(f.status is not Status.AVGJORT for f in self.foreldelse)


def vurder(
    krav: Krav,
    per: date,
    *,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Vurdering:
    """Vurder ett krav slik det sto dagen `per`.

    `motor` er «skalar» (referansen) eller «durable» (ekstrapakken av samme navn). `lesninger` velger lesning i
    tvilspunkter (id → lesning). Ukjente fakta gir åpne svar, aldri unntak. Reiser UkjentLesning for en lesning som ikke
    finnes, og ValueError for en ukjent motor.
    """
    valgte = dict(lesninger or {})
    kontroller_lesninger(valgte)
    emne = Emne(_motor(motor), krav, per, valgte)
    utlegg = regelverk_utlegg(emne)
    return Vurdering(
        krav=krav,
        per=per,
        motor=motor,
        katalog=finn(krav.kravtype, per) if krav.kravtype else None,
        forutsetninger=_forutsetninger(krav, per),
        utlegg=utlegg.saker,
        foreldelse=med_hovedstol(emne, foreldelse(emne, utlegg.oppsto)),
    )


def tidslinje(
    krav: Krav, per: date, *, motor: Motornavn = "skalar", lesninger: Mapping[str, str] | None = None
) -> tuple[Linjeforeldelse, ...]:
    """Foreldelsen av hver kravlinje, med stegene. Det samme som `vurder(…).foreldelse`."""
    return vurder(krav, per, motor=motor, lesninger=lesninger).foreldelse


@functools.cache
def _motor(navn: str) -> Motor:
    if navn == "skalar":
        from .motor.skalar import skalar_motor

        return skalar_motor(regelbok())
    if navn == "durable":
        from .motor.durable import durable_motor

        return durable_motor(regelbok())
    raise ValueError(f"ukjent motor {navn!r}; lovlig er «skalar» og «durable»")


def _forutsetninger(krav: Krav, per: date) -> tuple[str, ...]:
    """Det svaret legger til grunn uten å vite, sagt én gang."""
    funnet = []
    if krav.fullstendig_til is None:
        funnet.append("det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er regnet med")
    elif krav.fullstendig_til < per:
        funnet.append(
            f"hendelsene er fullstendige til {krav.fullstendig_til}; etter den dagen er ingen flere regnet med"
        )
    if any(dag is not None and dag > per for h in krav.hendelser for dag in (h.dato, h.gitt)):
        funnet.append(f"hendelser etter {per} er ikke regnet med")
    return tuple(funnet)
