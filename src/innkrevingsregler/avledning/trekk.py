"""Fakta om utleggstrekket: hva det ble besluttet etter, og hva som er hendt med det og med de andre trekkene.

Det som ikke er oppgitt – en overføring, et opphør, et annet trekk – er lagt til grunn ikke å ha hendt, som ellers for
det et krav regner opp (`Krav.fullstendig_til`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from ..fakta.koder import Namsmyndighet, Overfoeringsgrunn, Regelverk
from ..fakta.krav import Krav, Trekk
from .felles import Faktarad, eldre_enn, innen, noen
from .overfoering import (
    NYTT_TIDLIGST,
    kan_overfoeres,
    loep,
    opphoert,
    overfoeringsdag,
    overfoert,
    periode_over_to_aar,
    periode_utloept,
)


def om_trekk(krav: Krav, trekk: Trekk, regelverk: Mapping[str, str], per: date) -> Faktarad:
    """Fakta om trekket dagen `per`. `regelverk` er regelverket sakene følger (saksid → kode)."""
    alle = _Trekkene(krav, regelverk, per)
    etablert, usikkert = alle.etableringer(trekk)
    overfoerte = tuple(alle.overfoeringer(trekk))
    return {
        "trekk.besluttet_etter": alle.etter(trekk),
        "trekk.overfoert": overfoert(krav, trekk, per),
        "trekk.ett_trekk_etablert": noen((*(loep(krav, trekk, dag) for dag in etablert), usikkert)),
        "trekk.annet_overfoert": noen(
            o.virket(krav, trekk) for o in overfoerte if o.grunn is not Overfoeringsgrunn.SAMSKYLDNER
        ),
        "trekk.annet_overfoert_samskyldner": noen(
            o.virket(krav, trekk) for o in overfoerte if o.grunn is Overfoeringsgrunn.SAMSKYLDNER
        ),
        "trekk.parallelt": _senere(trekk, etablert, usikkert),
        "trekk.parallelt_med_overfoert": _senere(
            trekk, tuple(o.dag for o in overfoerte if o.dag), None if any(o.dag is None for o in overfoerte) else False
        ),
        "trekk.nytt_trekk_for_kravet": noen(alle.besluttet_paa_nytt(trekk)),
        "trekk.periode_utloept": periode_utloept(trekk, per),
        "trekk.periode_over_to_aar": periode_over_to_aar(trekk),
        "trekk.over_to_aar_siden_beslutning": eldre_enn(trekk.besluttet, 2, per),
        "trekk.er_opphoert": _hendt(opphoert(krav, trekk), per),
        "trekk.er_meldt_inn": _hendt(trekk.innmeldt_i_trekk, per),
    }


@attrs.frozen
class _Overfoering:
    """Et annet trekk som er overført. `dag` og `grunn` er None når de ikke er kjent."""

    dag: date | None
    grunn: Overfoeringsgrunn | None
    statlig: bool | None

    def virket(self, krav: Krav, trekk: Trekk) -> bool | None:
        """Løp trekket den dagen? Ukjent også når det ikke er kjent hvem som overførte, eller hvorfor."""
        loep_da = None if self.dag is None else loep(krav, trekk, self.dag)
        if loep_da is False:
            return False
        return None if self.statlig is None or self.grunn is None else loep_da


@attrs.frozen
class _Trekkene:
    """Trekkene i kravet, sett fra ett av dem."""

    krav: Krav
    regelverk: Mapping[str, str]
    per: date

    def andre(self, trekk: Trekk) -> tuple[Trekk, ...]:
        return tuple(t for t in self.krav.trekk if t.id != trekk.id)

    def etter(self, trekk: Trekk) -> str | None:
        """Regelverket trekket ble besluttet etter: det oppgitte, ellers sakens. Før 2026 fantes bare det tidligere."""
        if trekk.besluttet is not None and trekk.besluttet < NYTT_TIDLIGST:
            return Regelverk.TIDLIGERE.value
        if trekk.regelverk is not None:
            return trekk.regelverk.value
        return self.regelverk.get(trekk.sak) if trekk.sak else None

    def etableringer(self, trekk: Trekk) -> tuple[tuple[date, ...], bool | None]:
        """Dagene ett utleggstrekk etter nytt regelverk ble etablert, og None når det kan ha skjedd en ukjent dag.

        Er et annet trekk overført fordi ett trekk ble etablert, ble det etablert den dagen.
        """
        dager = list(self._av_skyldneren())
        usikkert: bool | None = False
        for annet in self.andre(trekk):
            if annet.overfoert_grunn is Overfoeringsgrunn.ETT_TREKK_ETABLERT and kan_overfoeres(annet):
                dag = overfoeringsdag(self.krav, annet)
                if dag is not None and overfoert(self.krav, annet, self.per):
                    dager.append(dag)
            etter = self.etter(annet)
            if etter == Regelverk.TIDLIGERE or (annet.besluttet is not None and annet.besluttet > self.per):
                continue
            if etter is None or annet.besluttet is None:
                usikkert = None
            else:
                dager.append(annet.besluttet)
        return tuple(dager), usikkert

    def _av_skyldneren(self) -> Iterator[date]:
        skyldner = self.krav.skyldner
        if skyldner is not None:
            for dag in (skyldner.ett_trekk_nytt_fra, *(p.ett_trekk_nytt_fra for p in skyldner.perioder)):
                if dag is not None and NYTT_TIDLIGST <= dag <= self.per:
                    yield dag

    def overfoeringer(self, trekk: Trekk) -> Iterator[_Overfoering]:
        """De andre trekkene mot skyldneren som er overført."""
        for annet in self.andre(trekk):
            if not kan_overfoeres(annet) or self.etter(annet) == Regelverk.NYTT:
                continue
            if overfoert(self.krav, annet, self.per) is not False:
                statlig = None if annet.namsmyndighet is None else True
                yield _Overfoering(overfoeringsdag(self.krav, annet), annet.overfoert_grunn, statlig)

    def besluttet_paa_nytt(self, trekk: Trekk) -> Iterator[bool | None]:
        """For hvert annet trekk: besluttet alminnelig namsmann det etter nytt regelverk, etter dette?"""
        for annet in self.andre(trekk):
            etter = self.etter(annet)
            if annet.namsmyndighet is not Namsmyndighet.ALMINNELIG_NAMSMANN or etter == Regelverk.TIDLIGERE:
                continue
            if annet.besluttet is not None and annet.besluttet > self.per:
                continue
            foer = None if annet.besluttet is None or trekk.besluttet is None else annet.besluttet > trekk.besluttet
            yield foer if etter is not None or foer is False else None


def _senere(trekk: Trekk, dager: tuple[date, ...], usikkert: bool | None) -> bool | None:
    """Ble trekket besluttet etter en av dagene? Ukjent når det skjedde samme dag, eller en av dagene er ukjent."""
    besluttet = trekk.besluttet
    if besluttet is not None and besluttet < NYTT_TIDLIGST:
        return False
    return noen(
        (
            *(None if besluttet is None or besluttet == dag else besluttet > dag for dag in dager),
            usikkert,
        )
    )


def _hendt(dag: date | None, per: date) -> bool | None:
    return dag is not None and innen(dag, per)
