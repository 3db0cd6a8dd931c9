"""Husholdningen slik den følger av opplysningene om skyldneren i et krav."""

from __future__ import annotations

from ..fakta.husholdning import Husholdning, Inntekt, Inntektsslag, Trekkravslag, Utgift, Utgiftsslag
from ..fakta.koder import Regelverk
from ..fakta.krav import Husstand, Skyldner
from ..fakta.verdier import Oere


def husholdning_for(
    skyldner: Skyldner, *, regelverk: Regelverk | None = None, kravslag: Trekkravslag | None = None
) -> Husholdning:
    """Husholdningen til skyldneren, så langt den er oppgitt i `husstand`; det andre er ukjent.

    `inntekt` er der etter forskuddstrekk, for næringsdrivende før. Utgiftene er ikke vurdert av namsmyndigheten.
    `regelverk` og `kravslag` er trekkets, og følger ikke av skyldneren. Reiser UgyldigInndata når antallet personer er
    mindre enn dem som er nevnt.
    """
    husstand = skyldner.husstand or Husstand()
    return Husholdning(
        regelverk=regelverk,
        kravslag=kravslag,
        sivilstatus=husstand.sivilstatus,
        personer=husstand.personer,
        barn=husstand.barn,
        inntekter=_inntekter(husstand),
        utgifter=_utgifter(husstand),
    )


def _inntekter(husstand: Husstand) -> tuple[Inntekt, ...] | None:
    if husstand.inntekt is None:
        return None
    slag = {True: Inntektsslag.NAERING, False: Inntektsslag.LOENN, None: None}[husstand.naeringsdrivende]
    # Lønnen er oppgitt etter skatt. Hva en næringsdrivende får trukket, er ikke oppgitt.
    skatt = Oere(0) if slag is Inntektsslag.LOENN else None
    return (Inntekt(slag=slag, brutto=husstand.inntekt, forskuddstrekk=skatt),)


def _utgifter(husstand: Husstand) -> tuple[Utgift, ...] | None:
    if husstand.boutgifter is None and husstand.andre_behov is None:
        return None
    return (
        Utgift(slag=Utgiftsslag.BOLIG, beloep=husstand.boutgifter),
        Utgift(slag=Utgiftsslag.ANNET_BEHOV, beloep=husstand.andre_behov),
    )
