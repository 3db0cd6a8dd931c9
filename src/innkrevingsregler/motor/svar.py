"""Fra «hvilke regler er oppfylt» til ett av de seks svarene.

En motor sier bare, for hver regel, om vilkåret er oppfylt, ikke oppfylt eller ukjent (`Statusgiver`). Alt det
andre – konflikter, hvilke ukjente som betyr noe, skjønn, tvil og spor – er felles for motorene, og står her.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, MutableMapping
from itertools import product
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

import attrs

from ..regelform.begrep import Begrep, Samling, Spoersmaal
from ..regelform.rad import LatRad
from ..regelform.regelbok import Regelbok, VirksomRegel
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
from ..regelform.vilkaar import ALDRI, ALLTID, Fast, Vilkaar, variabler
from ..regelform.virkninger import Udekket
from ..rettskilder.henvisning import Henvisning
from .diagram import ForStort, Node, Slutt, avgjoerende, diagram, slutter, stier
from .kleene import rest
from .utskriving import Utskrevet, skriv_ut

T = TypeVar("T")
Statuser = tuple[bool | None, ...]
Proeve = Callable[[Rad], Statuser]
Flere = tuple[tuple[Regelverdi, Utfall], ...]
"""Svarene på et ALLE-spørsmål: hver verdi reglene kan gi, og om den er et svar."""
Svarene = tuple[tuple[Any, Utfall], ...]
"""Det samme, eller svaret på et ENTYDIG spørsmål, med None som verdi."""


class Statusgiver(Protocol):
    """Det en motor gjør: sier for hver regel om vilkåret er oppfylt (True), ikke oppfylt (False) eller ukjent."""

    navn: str

    def proeve(self, spoersmaal: Spoersmaal) -> Proeve:
        """Prøven som gir én status per regel i `regelbok.virksomme[spoersmaal]`, i samme rekkefølge."""


@attrs.frozen
class _Sett:
    """Reglene om et spørsmål, og det som er fast for dem. `ellers` er svaret når ingen regel treffer.

    Når hver regel er oppfylt eller ikke oppfylt, følger svaret av det alene; `loeste` er svarene som er satt sammen.
    """

    spoersmaal: Spoersmaal
    regler: tuple[VirksomRegel, ...]
    svar: tuple[Regelverdi, ...]
    noekler: tuple[tuple[str, ...], ...]
    ellers: Regelverdi | None = None
    loeste: dict[Statuser, Utfall] = attrs.field(factory=dict, init=False)

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


@attrs.frozen
class _Emne:
    """Et spørsmål slik motoren svarer på det.

    `proeve` gir statusene. `bygger_paa` er spørsmålene svaret bygger på, med nøklene svarene på dem kan ha i et vilkår,
    `begreper` nøklene i vilkåret til hver regel, og `tvil` tvilspunktene i dem alle. `deler` er reglene for hvert av
    svarene et ALLE-spørsmål kan ha, med plassene deres, og `loeste` de samlede svarene på det. `ferdige` er det som
    står igjen når hver regel er oppfylt eller ikke oppfylt.
    """

    proeve: Proeve
    sett: _Sett
    bygger_paa: Mapping[Spoersmaal, frozenset[str]]
    begreper: tuple[tuple[str, ...], ...]
    tvil: tuple[_Punkt, ...]
    deler: Mapping[Regelverdi, tuple[tuple[int, ...], _Sett]]
    loeste: dict[Statuser, Flere] = attrs.field(factory=dict, init=False)
    ferdige: dict[Statuser, _Igjen] = attrs.field(factory=dict, init=False)


@attrs.frozen
class _Punkt:
    """Et tvilspunkt et spørsmål bygger på, og plassene til reglene det kan bety noe for."""

    variabel: Variabel
    id: str
    plasser: tuple[int, ...]

    def kan_bety_noe(self, statuser: Statuser) -> bool:
        """Er noen av reglene uavklart når punktet ikke er lest? Det som da er avklart, er det i hver lesning."""
        return None in [statuser[i] for i in self.plasser]


@attrs.frozen
class _Lest:
    """Et valg av lesning: punktet, lesningen, og det som ville stått igjen med hver av de andre lesningene."""

    id: str
    lesning: str
    andre: tuple[_Igjen, ...]


@attrs.frozen(eq=False)
class _Igjen:
    """Det som står igjen av et spørsmål når fakta er satt inn.

    `rester` er det som står igjen av vilkåret til hver regel. `under` er det samme for de begrepene som måtte besvares,
    og `aapne` de åpne svarene på dem (variabelnøkkel → svar). Når det er `ferdig`, er hver regel oppfylt eller ikke.

    Resten er det som alt er regnet ut av dette: `svar` er svarene, `etter` svarene med lesningene de hviler på,
    `skrevet` vilkårene med de åpne begrepene skrevet ut, og `utskrevet` svarene selv skrevet ut.
    """

    statuser: Statuser
    rester: tuple[Vilkaar, ...]
    under: Mapping[Spoersmaal, _Igjen] = MappingProxyType({})
    aapne: Mapping[str, Utfall] = MappingProxyType({})
    ferdig: bool = False
    svar: dict[Regelverdi | None, Utfall] = attrs.field(factory=dict, init=False)
    etter: dict[tuple[bool, tuple[_Lest, ...]], Svarene] = attrs.field(factory=dict, init=False)
    skrevet: list[tuple[Vilkaar, ...]] = attrs.field(factory=list, init=False)
    utskrevet: dict[str, Utskrevet] = attrs.field(factory=dict, init=False)


Felt = Mapping[str, Callable[[Any], Verdi | None]]
"""Hvordan ett faktum leses eller regnes ut av det en rad gjelder, som i `LatRad`."""


@attrs.frozen
class Oppslag(Generic[T]):
    """Svaret for en rad: `finn` gir det som huskes (None: ingenting), og `utled` regner det ut.

    `uten_rad` er som `finn`, av det raden ville gjelde og fakta som alt er slått opp; None også når det trengs mer.
    """

    finn: Callable[[Rad], T | None]
    utled: Callable[[Rad], T]
    uten_rad: Callable[[Felt, object, Rad], T | None]


class Motor:
    """Svarer på spørsmål med en regelbok og en statusgiver. All tilstand følger av regelboken."""

    def __init__(self, regelbok: Regelbok, statusgiver: Statusgiver) -> None:
        self.regelbok = regelbok
        self.navn = statusgiver.navn
        self._statusgiver = statusgiver
        self._emner: dict[Begrep | Spoersmaal, _Emne] = {}
        self._alene: dict[tuple[Begrep, str, Verdi], Utfall | None] = {}

    def alene(self, om: Begrep, noekkel: str, verdi: Verdi) -> Utfall | None:
        """Svaret på et ENTYDIG spørsmål når ett faktum alene avgjør hver regel; None når det ikke gjør det.

        Det er svaret uansett hva de andre fakta er, for det som er sikkert oppfylt eller ikke oppfylt uten dem, er det
        også med dem. Er faktumet en kode, er det ett svar å huske for hver.
        """
        plass = (om, noekkel, verdi)
        if plass not in self._alene:
            emne = self._emner.get(om) or self._bygg(om)
            statuser = emne.proeve({noekkel: verdi}) if emne else (None,)
            self._alene[plass] = None if emne is None or None in statuser else _loest(emne.sett, statuser)
        return self._alene[plass]

    def svar(self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None) -> Utfall:
        """Svaret på et ENTYDIG spørsmål.

        `rad` er fakta; det som mangler eller er None, er ukjent. `lesninger` velger lesning i tvilspunkter
        (id → lesning). Et spørsmål regelboken ikke har regler for, er UtenforDekning.
        """
        emne = self._emner.get(om) or self._bygg(om)
        if emne is None:
            return UtenforDekning(hvorfor=f"ingen regel svarer på {om() if isinstance(om, Begrep) else om}")
        statuser = emne.proeve(rad)
        if None in statuser:
            lest, valgte = self._les(emne, statuser, rad, lesninger)
            return self._etter(emne, (None,), self._igjen(emne, lest), lest, valgte)[0][1]
        return emne.sett.loeste.get(statuser) or _loest(emne.sett, statuser)

    def alle(self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None) -> Flere:
        """Svarene på et ALLE-spørsmål: for hver verdi reglene kan gi, om den er et svar (True/False, eller åpent)."""
        emne = self._emner.get(om) or self._bygg(om)
        if emne is None:
            return ()
        statuser = emne.proeve(rad)
        if None in statuser:
            lest, valgte = self._les(emne, statuser, rad, lesninger)
            return self._etter(emne, emne.deler, self._igjen(emne, lest), lest, valgte)
        if statuser not in emne.loeste:
            emne.loeste[statuser] = tuple(
                (verdi, _loest(sett, _utvalg(statuser, plasser))) for verdi, (plasser, sett) in emne.deler.items()
            )
        return emne.loeste[statuser]

    def hjemler(
        self, om: Begrep | Spoersmaal, rad: Rad, lesninger: Mapping[str, str] | None = None
    ) -> tuple[Henvisning, ...]:
        """Bestemmelsene i reglene om spørsmålet som er oppfylt, eller fortsatt kan bli det. Det åpne følger av dem."""
        emne = self._emner.get(om) or self._bygg(om)
        if emne is None:
            return ()
        statuser = emne.proeve(_lest(rad, lesninger))
        aktuelle = (v.regel for v, status in zip(emne.sett.regler, statuser, strict=True) if status is not False)
        return tuple(dict.fromkeys(h for r in aktuelle for h in r.hjemmel))

    def tvilspunkter(self, om: Begrep | Spoersmaal) -> tuple[str, ...]:
        """Id-ene til tvilspunktene i reglene om spørsmålet, og om dem det bygger på."""
        emne = self._emner.get(om) or self._bygg(om)
        return tuple([punkt.id for punkt in emne.tvil]) if emne else ()

    def oppslag(
        self,
        regn: Callable[[Motor, Rad, Mapping[str, str]], T],
        spoersmaal: tuple[Begrep, ...],
        lesninger: Mapping[str, str],
        *,
        bare_fakta: bool,
    ) -> Oppslag[T]:
        """Det `regn` gir av svarene på spørsmålene, for den ene raden etter den andre.

        En motor med minne husker det som ett svar. `regn` leser bare raden ved å stille spørsmålene, og gir aldri None.
        `bare_fakta` er om ingen av radene kan svare på hva en lesning eller et skjønn er.
        """
        return Oppslag(lambda rad: None, lambda rad: regn(self, rad, lesninger), lambda felt, gjelder, slaatt_opp: None)

    # --- ett spørsmål, når alle tvilspunkter er lest ---

    def _ett(self, emne: _Emne, verdi: Regelverdi | None, igjen: _Igjen) -> Utfall:
        """Svaret på et ENTYDIG spørsmål, eller om `verdi` er blant svarene på et ALLE-spørsmål."""
        if verdi not in igjen.svar:
            igjen.svar[verdi] = self._loes(emne, verdi, igjen)
        return igjen.svar[verdi]

    def _loes(self, emne: _Emne, verdi: Regelverdi | None, igjen: _Igjen) -> Utfall:
        if verdi is None:
            sett, statuser = emne.sett, igjen.statuser
        else:
            plasser, sett = emne.deler[verdi]
            statuser = _utvalg(igjen.statuser, plasser)
        if None not in statuser:
            return _loest(sett, statuser)
        rester = self._utskrevne_rester(igjen)
        return _uloest(sett, statuser, rester if verdi is None else tuple([rester[i] for i in plasser]), igjen.aapne)

    def _igjen(self, emne: _Emne, rad: Rad) -> _Igjen:
        """Det som står igjen når fakta er satt inn og begrepene som fortsatt betyr noe, er besvart."""
        statuser = emne.proeve(rad)
        if None not in statuser:
            return emne.ferdige.get(statuser) or _ferdig(emne, statuser)
        if not emne.bygger_paa:
            return _Igjen(statuser, _rester(emne, statuser, rad))
        ukjente = {
            noekkel
            for begreper, status in zip(emne.begreper, statuser, strict=True)
            if status is None
            for noekkel in begreper
            if rad.get(noekkel) is None
        }
        under = {s: self._under(self._emner[s], rad) for s, noekler in emne.bygger_paa.items() if noekler & ukjente}
        svar: dict[str, Verdi | None] = {}
        aapne: dict[str, Utfall] = {}
        for noekkel, utfall in self._svar_som_fakta(under, ukjente):
            if isinstance(utfall, Avgjort):
                assert isinstance(utfall.verdi, bool | str)
                svar[noekkel] = utfall.verdi
            else:
                aapne[noekkel] = utfall
        if svar:
            rad = _med(rad, svar)
            statuser = emne.proeve(rad)
            if None not in statuser:
                return emne.ferdige.get(statuser) or _ferdig(emne, statuser)
        return _Igjen(statuser, _rester(emne, statuser, rad), under, aapne)

    def _under(self, emne: _Emne, rad: Rad) -> _Igjen:
        """Det som står igjen av et spørsmål et annet bygger på."""
        return self._igjen(emne, rad)

    def _svar_som_fakta(
        self, under: Mapping[Spoersmaal, _Igjen], ukjente: Container[str]
    ) -> Iterator[tuple[str, Utfall]]:
        for s, igjen in under.items():
            emne = self._emner[s]
            for verdi in (None,) if s.begrep.samling is Samling.ENTYDIG else emne.deler:
                if (noekkel := _noekkel(s, verdi)) in ukjente:
                    yield noekkel, self._ett(emne, verdi, igjen)

    def _utskrevne_rester(self, igjen: _Igjen) -> tuple[Vilkaar, ...]:
        """Det som står igjen av vilkårene, med de åpne begrepene skrevet ut til det de selv bygger på."""
        if not igjen.skrevet:
            igjen.skrevet.append(self._skriv_ut(igjen))
        return igjen.skrevet[0]

    def _skriv_ut(self, igjen: _Igjen) -> tuple[Vilkaar, ...]:
        utskrevne = {
            noekkel: begrep
            for s, det_under in igjen.under.items()
            for noekkel, begrep in self._utskrevet(self._emner[s], det_under).items()
            if noekkel in igjen.aapne and not isinstance(igjen.aapne[noekkel], Konflikt)
        }
        return tuple([skriv_ut(r, utskrevne) for r in igjen.rester]) if utskrevne else igjen.rester

    def _utskrevet(self, emne: _Emne, igjen: _Igjen) -> Mapping[str, Utskrevet]:
        """Svarene på et spørsmål, skrevet ut, med nøklene de har i andre vilkår."""
        if not igjen.utskrevet:
            igjen.utskrevet.update(self._skriv_ut_svarene(emne, igjen))
        return igjen.utskrevet

    def _skriv_ut_svarene(self, emne: _Emne, igjen: _Igjen) -> Iterator[tuple[str, Utskrevet]]:
        rester = self._utskrevne_rester(igjen)
        spoersmaal = emne.sett.spoersmaal
        if spoersmaal.begrep.samling is Samling.ENTYDIG:
            yield _noekkel(spoersmaal, None), Utskrevet.ett_svar(emne.sett.svar, rester)
            return
        for verdi, (plasser, _) in emne.deler.items():
            yield _noekkel(spoersmaal, verdi), Utskrevet.en_av_flere(rester[i] for i in plasser)

    # --- tvil: prøv lesningene ---

    def _les(
        self, emne: _Emne, statuser: Statuser, rad: Rad, lesninger: Mapping[str, str] | None
    ) -> tuple[Rad, tuple[_Lest, ...]]:
        """Fakta med de valgte lesningene, og hva hver av de andre lesningene ville gitt.

        `statuser` er statusene uten lesningene. Bare punktene som da fortsatt kan bety noe, er med; har raden selv en
        lesning, er punktet alltid med, for da sier ikke statusene hva som ville stått igjen uten den.
        """
        valgte: dict[str, tuple[_Punkt, str]] = {}
        for punkt in emne.tvil:
            noekkel = punkt.variabel.noekkel
            egen = rad.get(noekkel)
            valgt = egen if lesninger is None else lesninger.get(punkt.id, egen)
            if valgt is not None and (egen is not None or punkt.kan_bety_noe(statuser)):
                valgte[noekkel] = (punkt, str(valgt))
        if not valgte:
            return rad, ()
        lest = _med(rad, {noekkel: lesning for noekkel, (_, lesning) in valgte.items()})
        return lest, tuple(
            [_Lest(p.id, lesning, self._andre(emne, p, lesning, lest)) for p, lesning in valgte.values()]
        )

    def _andre(
        self, emne: _Emne, punkt: _Punkt, lesning: str, lest: MutableMapping[str, Verdi | None]
    ) -> tuple[_Igjen, ...]:
        """Det som ville stått igjen med hver av de andre lesningene av punktet. `lest` er til slutt som før."""
        noekkel = punkt.variabel.noekkel
        andre = []
        for annen in punkt.variabel.domene:
            if annen != lesning:
                lest[noekkel] = annen
                andre.append(self._igjen(emne, lest))
        lest[noekkel] = lesning
        return tuple(andre)

    def _etter(
        self, emne: _Emne, verdier: Iterable[Regelverdi | None], igjen: _Igjen, lest: Rad, valgte: tuple[_Lest, ...]
    ) -> Svarene:
        """Svaret for hver av verdiene, med lesningene det hviler på.

        Er hver regel oppfylt eller ikke oppfylt, også med hver av de andre lesningene, følger svarene av statusene.
        """
        plass = (verdier is emne.deler, valgte)
        if (funnet := igjen.etter.get(plass)) is not None:
            return funnet
        svarene = tuple([(verdi, self._med_tvil(emne, verdi, igjen, lest, valgte)) for verdi in verdier])
        if igjen.ferdig and all(annet.ferdig for valgt in valgte for annet in valgt.andre):
            igjen.etter[plass] = svarene
        return svarene

    def _med_tvil(
        self, emne: _Emne, verdi: Regelverdi | None, igjen: _Igjen, lest: Rad, valgte: tuple[_Lest, ...]
    ) -> Utfall:
        """Svaret med de valgte lesningene; for resten prøves alle. Gir de samme svar, er det ikke tvil.

        `lest` er fakta og de valgte lesningene, og `igjen` det som står igjen når de er satt inn.
        """
        if not emne.tvil:
            return self._ett(emne, verdi, igjen)
        uvalgte = _tvil_i(igjen, emne, verdi) if None in igjen.statuser else ()
        # Mangler det fakta når lesningene er frie, mangler de samme i minst én lesning, og de må på plass først.
        if len(uvalgte) > 1 and isinstance(fritt := self._ett(emne, verdi, igjen), Trenger):
            return fritt
        if not uvalgte:
            svar = self._ett(emne, verdi, igjen)
        else:
            proevde = tuple(
                (valg, self._ett(emne, verdi, self._igjen(emne, _lest(lest, dict(valg)))))
                for valg in product(*([(_id(v), lesning) for lesning in v.domene] for v in uvalgte))
            )
            svar = proevde[0][1]
            if not all(_likt(utfall, svar) for _, utfall in proevde):
                return _tvil(emne.sett.spoersmaal, uvalgte, proevde)
        hviler = tuple([(v.id, v.lesning) for v in valgte if self._avgjoer(v, emne, verdi, igjen, svar)])
        return _hviler_paa(svar, hviler) if hviler else svar

    def _avgjoer(self, valgt: _Lest, emne: _Emne, verdi: Regelverdi | None, igjen: _Igjen, svar: Utfall) -> bool:
        """Ville svaret vært et annet med en annen lesning av punktet?"""
        return any(annet is not igjen and not _likt(self._ett(emne, verdi, annet), svar) for annet in valgt.andre)

    # --- det som er fast for et spørsmål ---

    def _bygg(self, om: Begrep | Spoersmaal) -> _Emne | None:
        """Emnet, satt sammen første gang det spørres; None når regelboken ikke har regler for spørsmålet."""
        spoersmaal = om() if isinstance(om, Begrep) else om
        if spoersmaal not in self.regelbok.virksomme:
            return None
        if spoersmaal not in self._emner:
            self._emner[spoersmaal] = self._emne(spoersmaal)
        self._emner[om] = self._emner[spoersmaal]
        return self._emner[om]

    def _emne(self, spoersmaal: Spoersmaal) -> _Emne:
        sett = _Sett.av(spoersmaal, self.regelbok.virksomme[spoersmaal])
        bygges_paa = self.regelbok.bygger_paa[spoersmaal]
        under = tuple(emne for s in bygges_paa if (emne := self._bygg(s)) is not None)
        plasser = {
            verdi: tuple(i for i, svar in enumerate(sett.svar) if svar == verdi)
            for verdi in self.regelbok.svar_paa(spoersmaal)
        }
        deler = {verdi: (ved, sett.bare(ved)) for verdi, ved in plasser.items()}
        begreper = tuple(tuple(x.noekkel for x in variabler(v.vilkaar) if x.slag is Slag.BEGREP) for v in sett.regler)
        noekler = {
            s: frozenset(_noekkel(s, verdi) for verdi in (None, *e.deler))
            for s, e in zip(bygges_paa, under, strict=True)
        }
        under_tvil = [(noekler[s], [p.variabel for p in e.tvil]) for s, e in zip(bygges_paa, under, strict=True)]
        tvil = _punkter(sett, begreper, under_tvil)
        return _Emne(self._statusgiver.proeve(spoersmaal), sett, noekler, begreper, tvil, deler)


def _punkter(
    sett: _Sett, begreper: tuple[tuple[str, ...], ...], under: Iterable[tuple[frozenset[str], Iterable[Variabel]]]
) -> tuple[_Punkt, ...]:
    """Tvilspunktene i reglene om et spørsmål og i `under`, det de bygger på: nøklene i vilkår, og punktene."""
    egne = [[x for x in variabler(v.vilkaar) if x.slag is Slag.TVIL] for v in sett.regler]
    plasser: dict[Variabel, dict[int, None]] = {x: {} for i in egne for x in i}
    for i, punkter in enumerate(egne):
        for x in punkter:
            plasser[x][i] = None
    for noekler, derfra in under:
        for x in derfra:
            plasser.setdefault(x, {}).update((i, None) for i, b in enumerate(begreper) if not noekler.isdisjoint(b))
    return tuple([_Punkt(x, _id(x), tuple(ved)) for x, ved in plasser.items()])


def _ferdig(emne: _Emne, statuser: Statuser) -> _Igjen:
    """Det som står igjen når hver regel er oppfylt eller ikke oppfylt. Det følger av statusene alene."""
    emne.ferdige[statuser] = _Igjen(statuser, tuple([ALLTID if status else ALDRI for status in statuser]), ferdig=True)
    return emne.ferdige[statuser]


def _noekkel(spoersmaal: Spoersmaal, verdi: Regelverdi | None) -> str:
    """Nøkkelen svaret på spørsmålet, eller at verdien er blant svarene, har i et vilkår."""
    return f"begrep.{spoersmaal.noekkel}" if verdi is None else f"begrep.{spoersmaal.noekkel}={verdi}"


def _rester(emne: _Emne, statuser: Statuser, rad: Rad) -> tuple[Vilkaar, ...]:
    """Det som står igjen av vilkåret til hver regel. Statusen er svaret når den er kjent."""
    kjente: dict[Vilkaar, Vilkaar] = {}
    return tuple(
        [
            rest(v.vilkaar, rad, kjente) if status is None else ALLTID if status else ALDRI
            for v, status in zip(emne.sett.regler, statuser, strict=True)
        ]
    )


# --- fra statuser til svar ---


def _utvalg(statuser: Statuser, plasser: tuple[int, ...]) -> Statuser:
    return tuple([statuser[i] for i in plasser])


def _loest(sett: _Sett, statuser: Statuser) -> Utfall:
    """Svaret når hver regel er oppfylt eller ikke oppfylt. Det følger av statusene alene og settes sammen én gang."""
    if statuser not in sett.loeste:
        oppfylte = tuple(i for i, s in enumerate(statuser) if s)
        svar = _unike(sett.svar[i] for i in oppfylte) or (sett.ellers,)
        spor = _spor(sett, statuser)
        konflikt = len(svar) > 1
        sett.loeste[statuser] = _konflikt(sett, oppfylte, spor) if konflikt else _avgjort(sett, svar[0], oppfylte, spor)
    return sett.loeste[statuser]


def _uloest(sett: _Sett, statuser: Statuser, rester: tuple[Vilkaar, ...], aapne: Mapping[str, Utfall]) -> Utfall:
    """Svaret når noen av reglene er uavklart. `aapne` er svarene på begreper som selv er åpne."""
    spor = _spor(sett, statuser)
    try:
        node = diagram(rester, sett.svar, sett.ellers)
    except ForStort:
        ukjente = tuple(dict.fromkeys(v for r in rester for v in variabler(r)))
        return _aapent(ukjente, None, (*dict.fromkeys(sett.svar), None), spor, aapne)
    if isinstance(node, Slutt):
        return _likt_uansett(sett, node, rester, spor)
    return _aapent(avgjoerende(node), node, tuple(s.verdi for s in slutter(node)), spor, aapne)


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
    mulige: tuple[Regelverdi | None, ...],
    spor: Spor,
    aapne: Mapping[str, Utfall],
) -> Utfall:
    """Svaret når noe som betyr noe, er ukjent: fakta før manglende tekst før skjønn."""
    if fakta := tuple(v for v in ukjente if v.slag in (Slag.FAKTUM, Slag.AVLEDET)):
        kjente = _unike(m for m in mulige if m is not None and not isinstance(m, Udekket))
        return Trenger(fakta=fakta, mulige=kjente, spor=spor, kan_falle_utenfor=len(kjente) < len(mulige))
    for v in ukjente:
        if isinstance(utfall := aapne.get(v.noekkel), Konflikt | UtenforDekning):
            return utfall
    # Et begrep som er utenfor dekning hva fakta enn er, men av en grunn som avhenger av dem.
    if under := [u for v in ukjente if isinstance(u := aapne.get(v.noekkel), Trenger)]:
        return Trenger(fakta=_unike(f for u in under for f in u.fakta), mulige=(), spor=spor, kan_falle_utenfor=True)
    if mangler := [v for v in ukjente if v.slag is Slag.MANGLER]:
        return UtenforDekning(hvorfor="; ".join(v.beskrivelse for v in mangler), hjemler=_hjemler(mangler), spor=spor)
    skjoenn = tuple(v for v in ukjente if v.slag is Slag.SKJOENN)
    alternativer = tuple(Alternativ(sti, slutt.verdi) for sti, slutt in stier(node)) if node else ()
    return Skjoenn(vilkaar=skjoenn, alternativer=alternativer, spor=spor)


def _unike(verdier: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(verdier))


def _hjemler(ukjente: Iterable[Variabel]) -> tuple[Henvisning, ...]:
    return tuple(dict.fromkeys(h for v in ukjente for h in v.hjemler))


def _spor(sett: _Sett, statuser: Statuser) -> Spor:
    steg = tuple(
        Sporsteg(v.regel.id, v.regel.hjemmel, v.regel.fordi, noekler, v.regel.unntak_fra)
        for v, noekler, status in zip(sett.regler, sett.noekler, statuser, strict=True)
        if status
    )
    return Spor(sett.spoersmaal.noekkel, steg)


# --- tvil ---


def _lest(rad: Rad, lesninger: Mapping[str, str] | None) -> Rad:
    """Fakta med lesningene (id → lesning) lagt til."""
    return _med(rad, {f"tvil.{id_}": lesning for id_, lesning in lesninger.items()}) if lesninger else rad


def _med(rad: Rad, tillegg: Mapping[str, Verdi | None]) -> MutableMapping[str, Verdi | None]:
    """Raden med noe lagt til. En vanlig dict er raskest å lese; andre rader regnes ikke ut for dette."""
    if isinstance(rad, dict):
        return {**rad, **tillegg}
    med = LatRad({}, under=rad)
    med.update(tillegg)
    return med


def _tvil_i(igjen: _Igjen, emne: _Emne, verdi: Regelverdi | None) -> tuple[Variabel, ...]:
    """Tvilspunktene i det som står igjen av reglene, eller av dem som gir `verdi`, og av begrepene de bygger på.

    Et tvilspunkt som ikke er der, er uten betydning for svaret, og lesningene av det prøves ikke.
    """
    rester = igjen.rester if verdi is None else [igjen.rester[i] for i in emne.deler[verdi][0]]
    funnet = _tvil_i_rester(rester, igjen.under)
    return tuple([punkt.variabel for punkt in emne.tvil if punkt.variabel in funnet])


def _tvil_i_rester(rester: Iterable[Vilkaar], under: Mapping[Spoersmaal, _Igjen]) -> set[Variabel]:
    ukjente = {v for r in rester if not isinstance(r, Fast) for v in variabler(r)}
    funnet = {v for v in ukjente if v.slag is Slag.TVIL}
    begreper = {v.noekkel.removeprefix("begrep.").partition("=")[0] for v in ukjente if v.slag is Slag.BEGREP}
    for s, det_under in under.items():
        if s.noekkel in begreper:
            funnet |= _tvil_i_rester(det_under.rester, det_under.under)
    return funnet


def _id(tvil: Variabel) -> str:
    return tvil.noekkel.removeprefix("tvil.")


def _likt(a: Utfall, b: Utfall) -> bool:
    """Er to svar like i det som betyr noe for den som spør?"""
    return a is b or (type(a) is type(b) and _innhold(a) == _innhold(b))


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
            kan_falle_utenfor=any(_kan_falle_utenfor(u) for _, u in proevde),
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


def _kan_falle_utenfor(utfall: Utfall) -> bool:
    return utfall.kan_falle_utenfor if isinstance(utfall, Trenger) else not isinstance(utfall, Avgjort)


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
