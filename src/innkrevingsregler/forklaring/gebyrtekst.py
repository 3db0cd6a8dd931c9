"""Gebyrene som tekst, på bokmål og nynorsk: ett punkt for hvert gebyr, og ett for taket for inkassokostnader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..fakta.koder import Innkrever
from ..fakta.verdier import skriv_oere
from ..gebyr import Gebyrbeloep
from ..lag.felles import Status, status_for
from ..lag.gebyr import Beloepssvar, Gebyrsvar, Inkassotak, Inkassotillegg, Lesninger
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.virkninger import Gebyrslag
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Blokk, Liste, Overskrift, Punkt

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_G = Gebyrslag
_NAVN: Mapping[Gebyrslag | None, tuple[str, str]] = MappingProxyType(
    {
        _G.UTLEGGSVARSEL: ("Gebyr for varsel om utlegg", "Gebyr for varsel om utlegg"),
        _G.UTLEGGSBESLUTNING: ("Gebyr for beslutning om utlegg", "Gebyr for avgjerd om utlegg"),
        _G.BIDRAGSMISLIGHOLD: ("Gebyr for bidrag betalt for sent", "Gebyr for bidrag betalt for seint"),
        _G.PURRING: ("Purregebyr", "Purregebyr"),
        _G.INKASSOVARSEL: ("Gebyr for inkassovarsel", "Gebyr for inkassovarsel"),
        _G.BETALINGSOPPFORDRING: ("Gebyr for betalingsoppfordring", "Gebyr for betalingsoppfordring"),
        None: ("Gebyr", "Gebyr"),
    }
)
_SVAR: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "JA": ("ja", "ja"),
        "NEI": ("nei", "nei"),
        Status.TRENGER.value: ("mangler opplysninger", "manglar opplysningar"),
        Status.SKJOENN.value: ("beror på et skjønn", "kviler på eit skjønn"),
        Status.TVIL.value: ("tvilsomt", "tvilsamt"),
        Status.KONFLIKT.value: ("reglene strider mot hverandre", "reglane strir mot kvarandre"),
        Status.UTENFOR_DEKNING.value: ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "gebyr": ("Gebyr", "Gebyr"),
        "tak": (
            "Høyeste erstatning for inkassokostnader, uten merverdiavgift",
            "Høgaste skadebot for inkassokostnader, utan meirverdiavgift",
        ),
        "beloep": ("{kroner} kroner", "{kroner} kroner"),
        "lest": ("{beloep} om {lesninger}", "{beloep} om {lesninger}"),
        "lesning": ("{punkt} leses «{lesning}»", "{punkt} blir lese «{lesning}»"),
        "ukjent": ("beløpet er ikke kjent", "beløpet er ikkje kjent"),
        "samlet": ("Høyeste erstatning, alt regnet med", "Høgaste skadebot, alt rekna med"),
        "merverdiavgift": ("Tillegg for merverdiavgift", "Tillegg for meirverdiavgift"),
        "avdragsordning": ("Forhøyelse for avdragsordning", "Forhøging for avdragsordning"),
        "avgift_av_forhoeyelsen": ("Merverdiavgift av forhøyelsen", "Meirverdiavgift av forhøginga"),
        "konkursvarsel": ("Forhøyelse for konkursvarsel", "Forhøging for konkursvarsel"),
        "fradrag": ("Fradrag for kompensasjon", "Frådrag for kompensasjon"),
        "faktiske": ("Faktiske kostnader ut over taket", "Faktiske kostnader ut over taket"),
        "advokat": (
            "Erstatning for egen inndriving ved advokat",
            "Skadebot for eiga inndriving ved advokat",
        ),
    }
)


def gebyrtekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Gebyrene som blokker i en forklaring. Ingenting når det verken er gebyr eller noe åpent om det."""
    s = _Skriver(maalform, ordene)
    gebyrene = vurdering.gebyr
    punkter = [Punkt(s.gebyr(g)) for g in gebyrene.gebyrer if g.status != "NEI"]
    if vurdering.krav.innkrever is Innkrever.INKASSO:
        punkter.append(Punkt(s.tak(gebyrene.inkassokostnader)))
        punkter += [Punkt(tekst) for tekst in s.tillegg(gebyrene.inkassokostnader.tillegg)]
        if gebyrene.faktiske_kostnader is not None:
            punkter.append(Punkt(s.svar("faktiske", gebyrene.faktiske_kostnader)))
    if gebyrene.advokat.status == "JA":
        punkter.append(Punkt(s.advokat(gebyrene.advokat)))
    if punkter:
        yield Overskrift(2, s.ord("gebyr"))
        yield Liste(tuple(punkter))


class _Skriver:
    """Skriver gebyrene på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `_ORD`."""
        return self._valgt(_ORD[navn])

    def _valgt(self, begge: tuple[str, str]) -> str:
        return begge[self._maalform is Maalform.NN]

    def gebyr(self, svar: Gebyrsvar) -> str:
        """Gebyret: navnet, dagen, svaret, beløpene og grunnen."""
        dagen = f", {dato_tekst(svar.dato)}" if svar.dato else ""
        return f"{self._valgt(_NAVN[svar.slag])}{dagen}: {self._resten(svar.status, svar.utfall, svar.beloep)}"

    def tak(self, svar: Inkassotak) -> str:
        """Taket for inkassokostnader."""
        return f"{self.ord('tak')}: {self._resten(svar.status, svar.utfall, svar.beloep)}"

    def advokat(self, svar: Inkassotak) -> str:
        """Erstatningen når en advokat har ledet inndrivingen."""
        return f"{self.ord('advokat')}: {self._resten(svar.status, svar.utfall, svar.beloep)}"

    def tillegg(self, tillegg: Inkassotillegg | None) -> Iterator[str]:
        """Det som legges til taket og trekkes fra, og det samlede beløpet når alt er avgjort."""
        if tillegg is None:
            return
        yield self.svar("merverdiavgift", tillegg.merverdiavgift)
        yield self.svar("avdragsordning", tillegg.avdragsordning)
        if tillegg.avgift_av_forhoeyelsen is not None:
            yield self.svar("avgift_av_forhoeyelsen", tillegg.avgift_av_forhoeyelsen)
        yield self.svar("konkursvarsel", tillegg.konkursvarsel)
        yield self.svar("fradrag", tillegg.fradrag)
        if tillegg.samlet:
            alene = len(tillegg.samlet) == 1
            beloepene = "; ".join(self._kroner(s.beloep, () if alene else s.lesninger) for s in tillegg.samlet)
            yield f"{self.ord('samlet')}: {beloepene}."

    def svar(self, navn: str, utfall: Utfall) -> str:
        """Et ja eller nei, eller det åpne svaret, med grunnen."""
        status = ("JA" if utfall.verdi else "NEI") if isinstance(utfall, Avgjort) else status_for(utfall).value
        return f"{self.ord(navn)}: {self._resten(status, utfall, ())}"

    def _resten(self, status: str, utfall: Utfall, beloep: tuple[Beloepssvar, ...]) -> str:
        belopene = "; ".join(dict.fromkeys(self._beloep(b, alene=len(beloep) == 1) for b in beloep))
        mangler = [v.beskrivelse for v in utfall.fakta] if isinstance(utfall, Trenger) else hvorfor_i(utfall)
        grunn = "; ".join(self._ordene(g).removesuffix(".") for g in mangler)
        sitat = henvisninger_tekst(hjemler_i(utfall), self._maalform)
        hoved = f"{self._valgt(_SVAR[status])}, {belopene}" if belopene else self._valgt(_SVAR[status])
        return f"{hoved}. {grunn[:1].upper()}{grunn[1:]}{f', jf. {sitat}' if sitat else ''}."

    def _beloep(self, svar: Beloepssvar, *, alene: bool) -> str:
        if not isinstance(svar.svar, Gebyrbeloep):
            return self.ord("ukjent")
        return self._kroner(svar.svar.beloep, () if alene else svar.lesninger)

    def _kroner(self, oere: int, lest_slik: Lesninger) -> str:
        beloep = self.ord("beloep").format(kroner=skriv_oere(oere).replace(".", ","))
        if not lest_slik:
            return beloep
        lesninger = ", ".join(self.ord("lesning").format(punkt=p, lesning=lest) for p, lest in lest_slik)
        return self.ord("lest").format(beloep=beloep, lesninger=lesninger)
