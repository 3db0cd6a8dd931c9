"""Hva hvis: tidslinjen slik den står og slik den ville vært, ved siden av hverandre."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav
from ..lag.foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg
from ..vurdering import Motornavn, emne_for
from .tenkt import Valg, med


@attrs.frozen(kw_only=True)
class Linjesammenlikning:
    """Én linje uten og med hendelsene.

    Args:
        linje: linjen.
        uten: tidslinjen slik den står.
        med: tidslinjen med hendelsene.
        avgjorde: stegene i `med` som gjør forskjellen, i tidsrekkefølge: de som kom av en hendelse svaret er et annet
            uten. Er det ingen slik, fordi hver av dem er nok, alle de nye. Tomt når svaret er det samme.
    """

    linje: str
    uten: Linjeforeldelse
    med: Linjeforeldelse
    avgjorde: tuple[Tidslinjesteg, ...]

    @property
    def forskjell(self) -> bool:
        """Om svaret på når linjen foreldes, er et annet."""
        return _svaret(self.uten) != _svaret(self.med)

    @property
    def side_om_side(self) -> tuple[tuple[Tidslinjesteg | None, Tidslinjesteg | None], ...]:
        """Tidslinjene steg for steg: det samme steget uten og med hendelsene, None der bare den ene har det."""
        return tuple(_par(self.uten.steg, self.med.steg))


@attrs.frozen(kw_only=True)
class Sammenlikning:
    """Foreldelsen av hver linje uten og med hendelsene, slik det står dagen `per`."""

    krav: str
    per: date
    hendelser: tuple[Hendelse, ...]
    linjer: tuple[Linjesammenlikning, ...]

    @property
    def forskjell(self) -> bool:
        """Om svaret er et annet for noen av linjene."""
        return any(linje.forskjell for linje in self.linjer)


def hva_hvis(
    krav: Krav,
    hendelser: Iterable[Hendelse] | Hendelse,
    per: date | None = None,
    *,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Sammenlikning:
    """Foreldelsen uten og med hendelsene.

    `per` er dagen det spørres om; utelatt: dagen den siste hendelsen er kjent virksom, for en hendelse etter `per`
    regnes ikke med. Én hendelse kan stå alene. Reiser ValueError når ingen av hendelsene har en dag og `per` er
    utelatt, og for noe som ikke er en hendelse, UkjentLesning for en lesning som ikke finnes, og UgyldigInndata når
    hendelsene ikke passer med kravet.
    """
    nye = tuple(hendelser) if isinstance(hendelser, Iterable) else (hendelser,)
    if gale := [type(x).__name__ for x in nye if not isinstance(x, Hendelse)]:
        raise ValueError(f"hendelser: {', '.join(gale)} – hendelser, som `Erkjennelse(dato=…)`")
    dagen = per or max((dag for x in nye for dag in (x.dato, x.gitt) if dag), default=None)
    if dagen is None:
        raise ValueError("per må oppgis når ingen av hendelsene har en dag")
    dagen = emne_for(krav, dagen, motor=motor, lesninger=lesninger).per
    valg = Valg(motor, lesninger)
    uten, etter = valg.tidslinje(krav, dagen), valg.tidslinje(med(krav, nye), dagen)
    uten_en = [valg.tidslinje(med(krav, (*nye[:n], *nye[n + 1 :])), dagen) for n in range(len(nye))]
    return Sammenlikning(
        krav=krav.id,
        per=dagen,
        hendelser=nye,
        linjer=tuple(
            _sammenlikn(uten[n], etter[n], [tidslinjene[n] for tidslinjene in uten_en]) for n in range(len(uten))
        ),
    )


def _sammenlikn(
    uten: Linjeforeldelse, etter: Linjeforeldelse, uten_en: Sequence[Linjeforeldelse]
) -> Linjesammenlikning:
    """`uten_en` er tidslinjen uten hver av hendelsene: er svaret da et annet, er det den hendelsen som avgjør."""
    if _svaret(uten) == _svaret(etter):
        return Linjesammenlikning(linje=uten.linje, uten=uten, med=etter, avgjorde=())
    avgjoerende = [annen for annen in uten_en if _svaret(annen) != _svaret(etter)] or [uten]
    avgjorde = tuple(
        s
        for s in etter.steg
        if s.virkning not in _GJOER_INGENTING and any(s not in annen.steg for annen in avgjoerende)
    )
    return Linjesammenlikning(linje=uten.linje, uten=uten, med=etter, avgjorde=avgjorde)


def _par(
    uten: Sequence[Tidslinjesteg], etter: Sequence[Tidslinjesteg]
) -> Iterator[tuple[Tidslinjesteg | None, Tidslinjesteg | None]]:
    """Stegene parvis i tidsrekkefølge. Et steg er det samme når det er den samme hendelsen den samme dagen."""
    igjen = list(uten)
    for steg in etter:
        felles = next((n for n, annet in enumerate(igjen) if _hva(annet) == _hva(steg)), None)
        if felles is None:
            yield None, steg
            continue
        # Det som sto foran uten å ha noe motstykke, er borte med hendelsene.
        yield from ((annet, None) for annet in igjen[:felles])
        yield igjen[felles], steg
        del igjen[: felles + 1]
    yield from ((annet, None) for annet in igjen)


def _hva(steg: Tidslinjesteg) -> tuple[object, ...]:
    # Steg som ikke kommer av en hendelse, som at linjen faller med hovedstolen, kan falle en annen dag.
    return (steg.dato, steg.hendelse) if steg.hendelse else (steg.virkning,)


_GJOER_INGENTING = (Stegvirkning.INGEN_VIRKNING, Stegvirkning.FOR_SENT, Stegvirkning.FORKORTER_IKKE)


def _svaret(linje: Linjeforeldelse) -> tuple[object, ...]:
    """Det som er svaret, uavhengig av veien dit."""
    felter = ("status", "siste_dag", "hviler", "tidligst", "senest", "foreldet", "trenger", "alternativer")
    return tuple(getattr(linje, felt) for felt in felter)
