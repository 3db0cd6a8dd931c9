"""Hva hvis: tidslinjen slik den står og slik den ville vært, ved siden av hverandre."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from ..fakta.hendelse import Hendelse
from ..fakta.krav import Krav
from ..lag.foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg
from ..vurdering import Motornavn
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
    hendelser: Iterable[Hendelse],
    per: date | None = None,
    *,
    motor: Motornavn = "skalar",
    lesninger: Mapping[str, str] | None = None,
) -> Sammenlikning:
    """Foreldelsen uten og med hendelsene.

    `per` er dagen det spørres om; utelatt: dagen den siste hendelsen er kjent virksom, for en hendelse etter `per`
    regnes ikke med. Reiser ValueError når ingen av hendelsene har en dag og `per` er utelatt, UkjentLesning for en
    lesning som ikke finnes, og UgyldigInndata når hendelsene ikke passer med kravet.
    """
    nye = tuple(hendelser)
    dagen = per or max((dag for x in nye for dag in (x.dato, x.gitt) if dag), default=None)
    if dagen is None:
        raise ValueError("per må oppgis når ingen av hendelsene har en dag")
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


_GJOER_INGENTING = (Stegvirkning.INGEN_VIRKNING, Stegvirkning.FOR_SENT, Stegvirkning.FORKORTER_IKKE)


def _svaret(linje: Linjeforeldelse) -> tuple[object, ...]:
    """Det som er svaret, uavhengig av veien dit."""
    felter = ("status", "siste_dag", "hviler", "tidligst", "senest", "foreldet", "trenger", "alternativer")
    return tuple(getattr(linje, felt) for felt in felter)
