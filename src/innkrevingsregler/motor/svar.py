"""Fra «hvilke regler er oppfylt» til ett av de seks svarene.

En motor sier bare, for hver regel, om vilkåret er oppfylt, ikke oppfylt eller ukjent (`Statusgiver`). Alt det
andre – konflikter, hvilke ukjente som betyr noe, skjønn, tvil og spor – er felles for motorene, og står her.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import product
from typing import Protocol

import attrs

from ..regelform.begrep import Begrep, Samling, Spoersmaal
from ..regelform.regelbok import Regelbok, VirksomRegel, bygger_paa
from ..regelform.utfall import (
    Alternativ,
    Avgjort,
    Konflikt,
    Lesningsutfall,
    Rad,
    Regelverdi,
    Skjoenn,
    Spor,
    Sporsteg,
    Trenger,
    Tvil,
    UtenforDekning,
    Utfall,
)
from ..regelform.variabler import Slag, Variabel, Verdi
from ..regelform.vilkaar import ALDRI, Vilkaar, variabler
from ..regelform.virkninger import Udekket
from ..rettskilder.henvisning import Henvisning
from .diagram import ForStort, Node, Slutt, avgjoerende, diagram, slutter, stier
from .kleene import rest

Statuser = tuple[bool | None, ...]


class Statusgiver(Protocol):
    """Det en motor gjør: sier for hver regel om vilkåret er oppfylt (True), ikke oppfylt (False) eller ukjent."""

    navn: str

    def statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> Statuser:
        """Én status per regel i `regelbok.virksomme[spoersmaal]`, i samme rekkefølge."""


@attrs.frozen
class _Sett:
    """Reglene om et spørsmål, og det som er fast for dem. `ellers` er svaret når ingen regel treffer."""

    spoersmaal: Spoersmaal
    regler: tuple[VirksomRegel, ...]
    svar: tuple[Regelverdi, ...]
    noekler: tuple[tuple[str, ...], ...]
    ellers: Regelverdi | None = None

    @classmethod
    def av(cls, spoersmaal: Spoersmaal, regler: tuple[VirksomRegel, ...]) -> _Sett:
        return cls(
            spoersmaal,
            regler,
            tuple(v.regel.da for v in regler),
            tuple(tuple(x.noekkel for x in variabler(v.regel.vilkaar)) for v in regler),
        )

    def bare(self, plasser: tuple[int, ...]) -> _Sett:
        """Reglene for ett av flere mulige svar, som et ja/nei-spørsmål."""
        return _Sett(
            self.spoersmaal,
            tuple(self.regler[i] for i in plasser),
            tuple(True for _ in plasser),
            tuple(self.noekler[i] for i in plasser),
            ellers=False,
        )


class Motor:
    """Svarer på spørsmål med en regelbok og en statusgiver. All tilstand følger av regelboken."""

    def __init__(self, regelbok: Regelbok, statusgiver: Statusgiver) -> None:
        self.regelbok = regelbok
        self.navn = statusgiver.navn
        self._status = statusgiver
        self._sett = {s: _Sett.av(s, regelbok.virksomme[s]) for s in regelbok.spoersmaal}
        self._begreper = {s: bygger_paa(regelbok, s) for s in regelbok.spoersmaal}
        self._tvil = {s: tuple(self._tvil_i(s)) for s in regelbok.spoersmaal}

    def svar(self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None) -> Utfall:
        """Svaret på et ENTYDIG spørsmål.

        `rad` er fakta; det som mangler eller er None, er ukjent. `lesninger` velger lesning i tvilspunkter
        (id → lesning). Et spørsmål regelboken ikke har regler for, er UtenforDekning.
        """
        spoersmaal = om() if isinstance(om, Begrep) else om
        if spoersmaal not in self._sett:
            return UtenforDekning(hvorfor=f"ingen regel svarer på {spoersmaal}")
        if not self._tvil[spoersmaal]:
            return self._ett(spoersmaal, rad)
        return self._lest(spoersmaal, None, rad, lesninger or {})

    def alle(
        self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None
    ) -> tuple[tuple[Regelverdi, Utfall], ...]:
        """Svarene på et ALLE-spørsmål: for hver verdi reglene kan gi, om den er et svar (True/False, eller åpent)."""
        spoersmaal = om() if isinstance(om, Begrep) else om
        if spoersmaal not in self._sett:
            return ()
        return tuple(
            (verdi, self._lest(spoersmaal, verdi, rad, lesninger or {})) for verdi in self.regelbok.svar_paa(spoersmaal)
        )

    # --- ett spørsmål, når alle tvilspunkter er lest ---

    def _ett(self, spoersmaal: Spoersmaal, rad: Rad) -> Utfall:
        rad, statuser, aapne = self._statuser(spoersmaal, rad)
        return _loes(self._sett[spoersmaal], statuser, rad, aapne)

    def _ett_av_flere(self, spoersmaal: Spoersmaal, verdi: Regelverdi, rad: Rad) -> Utfall:
        rad, statuser, aapne = self._statuser(spoersmaal, rad)
        sett = self._sett[spoersmaal]
        plasser = tuple(i for i, svar in enumerate(sett.svar) if svar == verdi)
        return _loes(sett.bare(plasser), tuple(statuser[i] for i in plasser), rad, aapne)

    def _statuser(self, spoersmaal: Spoersmaal, rad: Rad) -> tuple[Rad, Statuser, Mapping[str, Utfall]]:
        """Statusene, etter at begrepene som fortsatt betyr noe, er besvart. De åpne svarene på dem følger med."""
        statuser = self._status.statuser(spoersmaal, rad)
        if None not in statuser or not self._begreper[spoersmaal]:
            return rad, statuser, {}
        ukjente = {
            v.noekkel
            for virksom, status in zip(self._sett[spoersmaal].regler, statuser, strict=True)
            if status is None
            for v in variabler(rest(virksom.vilkaar, rad))
            if v.slag is Slag.BEGREP
        }
        if not ukjente:
            return rad, statuser, {}
        full, aapne = dict(rad), {}
        for noekkel, utfall in self._svar_som_fakta(spoersmaal, rad, ukjente):
            if isinstance(utfall, Avgjort):
                assert isinstance(utfall.verdi, bool | str)
                full[noekkel] = utfall.verdi
            else:
                aapne[noekkel] = utfall
        return full, self._status.statuser(spoersmaal, full), aapne

    def _svar_som_fakta(
        self, spoersmaal: Spoersmaal, rad: Rad, ukjente: Container[str]
    ) -> Iterator[tuple[str, Utfall]]:
        for s in self._begreper[spoersmaal]:
            if s.begrep.samling is Samling.ENTYDIG:
                if (noekkel := f"begrep.{s.noekkel}") in ukjente:
                    yield noekkel, self._ett(s, rad)
                continue
            for verdi in self.regelbok.svar_paa(s):
                if (noekkel := f"begrep.{s.noekkel}={verdi}") in ukjente:
                    yield noekkel, self._ett_av_flere(s, verdi, rad)

    # --- tvil: prøv lesningene ---

    def _lest(self, spoersmaal: Spoersmaal, verdi: Regelverdi | None, rad: Rad, lesninger: Mapping[str, str]) -> Utfall:
        """Svaret med de valgte lesningene; for resten prøves alle. Gir de samme svar, er det ikke tvil."""
        tvil = self._tvil[spoersmaal]

        def svar(valg: Mapping[str, str]) -> Utfall:
            full = {**rad, **{f"tvil.{id_}": lesning for id_, lesning in valg.items()}}
            return self._ett(spoersmaal, full) if verdi is None else self._ett_av_flere(spoersmaal, verdi, full)

        uvalgte = tuple(v for v in tvil if _id(v) not in lesninger)
        proevde = tuple(
            (valg, svar({**lesninger, **dict(valg)}))
            for lesning in product(*(v.domene for v in uvalgte))
            for valg in [tuple((_id(v), valgt) for v, valgt in zip(uvalgte, lesning, strict=True))]
        )
        foerste = proevde[0][1]
        if all(_likt(utfall, foerste) for _, utfall in proevde):
            avgjorde = tuple(
                (_id(v), lesninger[_id(v)])
                for v in tvil
                if _id(v) in lesninger and not all(_likt(svar({**lesninger, _id(v): d}), foerste) for d in v.domene)
            )
            return _hviler_paa(foerste, avgjorde)
        return _tvil(spoersmaal, uvalgte, proevde)

    def _tvil_i(self, spoersmaal: Spoersmaal) -> dict[Variabel, None]:
        egne = (x for v in self.regelbok.virksomme[spoersmaal] for x in variabler(v.vilkaar))
        tvil = dict.fromkeys(x for x in egne if x.slag is Slag.TVIL)
        for s in self._begreper[spoersmaal]:
            tvil |= self._tvil_i(s)
        return tvil


# --- fra statuser til svar ---


def _loes(sett: _Sett, statuser: Statuser, rad: Rad, aapne: Mapping[str, Utfall]) -> Utfall:
    """Svaret når statusene er kjent. `aapne` er svarene på begreper som selv er åpne."""
    spor = _spor(sett, statuser, rad)
    if None not in statuser:
        oppfylte = [i for i, s in enumerate(statuser) if s]
        svar = tuple(dict.fromkeys(sett.svar[i] for i in oppfylte)) or (sett.ellers,)
        return _konflikt(sett, oppfylte, spor) if len(svar) > 1 else _avgjort(sett, svar[0], oppfylte, spor)
    rester = tuple(rest(v.vilkaar, rad) for v in sett.regler)
    try:
        node = diagram(rester, sett.svar, sett.ellers)
    except ForStort:
        ukjente = tuple(dict.fromkeys(v for r in rester for v in variabler(r)))
        return _aapent(ukjente, None, tuple(dict.fromkeys(sett.svar)), spor, aapne)
    if isinstance(node, Slutt):
        return _likt_uansett(sett, node, rester, spor)
    mulige = tuple(dict.fromkeys(s.verdi for s in slutter(node) if s.verdi is not None))
    return _aapent(avgjoerende(node), node, mulige, spor, aapne)


def _avgjort(sett: _Sett, verdi: Regelverdi | None, plasser: Iterable[int], spor: Spor) -> Utfall:
    regler = tuple(sett.regler[i].regel for i in plasser)
    hjemler = tuple(dict.fromkeys(h for r in regler for h in r.hjemmel))
    if verdi is None:
        begrep = sett.spoersmaal.begrep
        hvorfor = begrep.delvis or f"ingen regel om {sett.spoersmaal} treffer disse fakta"
        return UtenforDekning(hvorfor=hvorfor, spor=spor)
    if isinstance(verdi, Udekket):
        return UtenforDekning(hvorfor=verdi.hvorfor, hjemler=hjemler, spor=spor)
    return Avgjort(verdi=verdi, regler=tuple(r.id for r in regler), hjemler=hjemler, spor=spor)


def _konflikt(sett: _Sett, plasser: Iterable[int], spor: Spor) -> Konflikt:
    regler = tuple(sett.regler[i].regel for i in plasser)
    hjemler = tuple(dict.fromkeys(h for r in regler for h in r.hjemmel))
    return Konflikt(regler=tuple(r.id for r in regler), hjemler=hjemler, spor=spor)


def _likt_uansett(sett: _Sett, slutt: Slutt, rester: tuple[Vilkaar, ...], spor: Spor) -> Utfall:
    """De ukjente er prøvd verdi for verdi, og svaret er det samme uansett."""
    proevde = dict.fromkeys(v.noekkel for r in rester for v in variabler(r))
    spor = attrs.evolve(spor, merknader=(f"svaret er det samme uansett {', '.join(proevde)}",))
    if slutt.konflikt:
        return _konflikt(sett, slutt.konflikt, spor)
    plasser = [i for i, r in enumerate(rester) if r != ALDRI and sett.svar[i] == slutt.verdi]
    return _avgjort(sett, slutt.verdi, plasser, spor)


def _aapent(
    ukjente: tuple[Variabel, ...],
    node: Node | None,
    mulige: tuple[Regelverdi, ...],
    spor: Spor,
    aapne: Mapping[str, Utfall],
) -> Utfall:
    """Svaret når noe som betyr noe, er ukjent: fakta før manglende tekst før skjønn."""
    underliggende = [aapne[v.noekkel] for v in ukjente if v.slag is Slag.BEGREP and v.noekkel in aapne]
    fakta = [v for v in ukjente if v.slag in (Slag.FAKTUM, Slag.AVLEDET)]
    fakta += [v for v in ukjente if v.slag is Slag.BEGREP and v.noekkel not in aapne]
    fakta += [f for u in underliggende if isinstance(u, Trenger) for f in u.fakta]
    if fakta:
        return Trenger(fakta=tuple(dict.fromkeys(fakta)), mulige=mulige, spor=spor)
    for utfall in underliggende:
        if isinstance(utfall, Konflikt | UtenforDekning):
            return utfall
    if mangler := [v for v in ukjente if v.slag is Slag.MANGLER]:
        return UtenforDekning(hvorfor="; ".join(v.beskrivelse for v in mangler), hjemler=_hjemler(mangler), spor=spor)
    skjoenn = [v for v in ukjente if v.slag is Slag.SKJOENN]
    skjoenn += [v for u in underliggende if isinstance(u, Skjoenn) for v in u.vilkaar]
    alternativer = tuple(Alternativ(sti, slutt.verdi) for sti, slutt in stier(node)) if node else ()
    return Skjoenn(vilkaar=tuple(dict.fromkeys(skjoenn)), alternativer=alternativer, spor=spor)


def _hjemler(ukjente: Iterable[Variabel]) -> tuple[Henvisning, ...]:
    return tuple(dict.fromkeys(h for v in ukjente for h in v.hjemler))


def _spor(sett: _Sett, statuser: Statuser, rad: Rad) -> Spor:
    return Spor(
        sett.spoersmaal.noekkel,
        tuple(
            [
                Sporsteg(v.regel.id, v.regel.hjemmel, v.regel.fordi, _kjente(noekler, rad), v.regel.unntak_fra)
                for v, noekler, status in zip(sett.regler, sett.noekler, statuser, strict=True)
                if status
            ]
        ),
    )


def _kjente(noekler: tuple[str, ...], rad: Rad) -> tuple[tuple[str, Verdi], ...]:
    return tuple([(n, verdi) for n in noekler if (verdi := rad.get(n)) is not None])


# --- tvil ---


def _id(tvil: Variabel) -> str:
    return tvil.noekkel.removeprefix("tvil.")


def _likt(a: Utfall, b: Utfall) -> bool:
    """Er to svar like i det som betyr noe for den som spør?"""
    return type(a) is type(b) and _innhold(a) == _innhold(b)


def _innhold(utfall: Utfall) -> object:
    if isinstance(utfall, Avgjort):
        return utfall.verdi
    if isinstance(utfall, Trenger):
        return frozenset(utfall.fakta), frozenset(utfall.mulige)
    if isinstance(utfall, Skjoenn):
        return frozenset(utfall.vilkaar), utfall.alternativer
    if isinstance(utfall, Konflikt):
        return utfall.regler
    return utfall.hvorfor if isinstance(utfall, UtenforDekning) else utfall


def _hviler_paa(utfall: Utfall, lesninger: tuple[tuple[str, str], ...]) -> Utfall:
    if lesninger and isinstance(utfall, Avgjort | Trenger | Skjoenn):
        return attrs.evolve(utfall, hviler_paa=lesninger)
    return utfall


def _tvil(
    spoersmaal: Spoersmaal,
    uvalgte: tuple[Variabel, ...],
    proevde: tuple[tuple[tuple[tuple[str, str], ...], Utfall], ...],
) -> Utfall:
    """Lesningene gir ulike svar. Mangler det fakta i en av dem, må de på plass først."""
    trenger = [u for _, u in proevde if isinstance(u, Trenger)]
    punkter = tuple(v for v in uvalgte if _skiller(v, uvalgte, proevde))
    spor = Spor(spoersmaal.noekkel, merknader=(f"lesningene av {', '.join(map(_id, punkter))} gir ulike svar",))
    if trenger:
        return Trenger(
            fakta=tuple(dict.fromkeys(f for u in trenger for f in u.fakta)),
            mulige=tuple(dict.fromkeys(m for _, u in proevde for m in _mulige(u))),
            spor=spor,
        )
    standardvalg = {_id(v): v.standard for v in punkter}
    alternativer = dict(
        reversed(
            [(tuple((id_, valgt) for id_, valgt in valg if id_ in standardvalg), utfall) for valg, utfall in proevde]
        )
    )
    return Tvil(
        punkter=tuple(standardvalg),
        alternativer=tuple(Lesningsutfall(valg, utfall) for valg, utfall in reversed(alternativer.items())),
        standard=next((u for valg, u in alternativer.items() if dict(valg) == standardvalg), None),
        kilder=_hjemler(punkter),
        spor=spor,
    )


def _mulige(utfall: Utfall) -> tuple[Regelverdi, ...]:
    if isinstance(utfall, Avgjort):
        return (utfall.verdi,)
    return utfall.mulige if isinstance(utfall, Trenger) else ()


def _skiller(
    variabel: Variabel,
    uvalgte: tuple[Variabel, ...],
    proevde: tuple[tuple[tuple[tuple[str, str], ...], Utfall], ...],
) -> bool:
    """Finnes det lesninger av de andre punktene der dette punktet endrer svaret?"""
    plass = uvalgte.index(variabel)
    grupper: dict[object, Utfall] = {}
    for valg, utfall in proevde:
        andre = valg[:plass] + valg[plass + 1 :]
        if not _likt(grupper.setdefault(andre, utfall), utfall):
            return True
    return False
