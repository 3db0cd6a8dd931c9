"""Regelboken: alle reglene, kontrollert samlet og ordnet etter spørsmål.

Kontrollen skjer én gang, når boken bygges, og melder alle feil på en gang. Etterpå er boken frossen, og en motor
trenger bare å prøve hvert spørsmåls *virksomme* vilkår: vilkåret med perioden lagt til og unntakene trukket fra.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from ..rettskilder.henvisning import Henvisning
from ..rettskilder.periode import Periode
from .begrep import Begrep, Samling, Spoersmaal, endelig_domene
from .regel import Regel, feil_i_felt, feil_i_svar, feil_i_vilkaar
from .utfall import Regelverdi
from .variabler import Omfang, Slag, Variabel, Verditype
from .vilkaar import ALDRI, Vilkaar, eller, og, variabler
from .virkninger import variabler_i

Henvisningskontroll = Callable[[Henvisning, Periode], Iterable[str]]
"""Sier hva som er galt med å sitere en bestemmelse for en periode; ingenting når alt er i orden."""

GRUNNPERIODE = Periode(date(2026, 1, 1), None)
"""En regel uten egen periode må sitere bestemmelser som gjelder fra innkrevingsloven trådte i kraft og fortsatt."""

SYNLIG_FRA: Mapping[Omfang, frozenset[Omfang]] = MappingProxyType(
    {
        Omfang.SKYLDNER: frozenset({Omfang.SKYLDNER}),
        Omfang.KRAV: frozenset({Omfang.KRAV, Omfang.HOVEDKRAV, Omfang.SKYLDNER}),
        Omfang.HOVEDKRAV: frozenset({Omfang.HOVEDKRAV, Omfang.SKYLDNER}),
        Omfang.LINJE: frozenset({Omfang.LINJE, Omfang.KRAV, Omfang.HOVEDKRAV, Omfang.SKYLDNER, Omfang.TREKK}),
        Omfang.SIKKERHET: frozenset({Omfang.SIKKERHET, Omfang.LINJE, Omfang.KRAV, Omfang.SKYLDNER}),
        Omfang.SAK: frozenset({Omfang.SAK, Omfang.SKYLDNER, Omfang.KRAV}),
        Omfang.TREKK: frozenset({Omfang.TREKK, Omfang.SAK, Omfang.SKYLDNER, Omfang.KRAV}),
        Omfang.HENDELSE: frozenset(Omfang),
        Omfang.HUSHOLDNING: frozenset({Omfang.HUSHOLDNING}),
        Omfang.INNTEKT: frozenset({Omfang.INNTEKT, Omfang.HUSHOLDNING}),
        Omfang.UTGIFT: frozenset({Omfang.UTGIFT, Omfang.HUSHOLDNING}),
        Omfang.BARN: frozenset({Omfang.BARN, Omfang.HUSHOLDNING}),
    }
)
"""Hva som er kjent når det spørres om noe: et krav har ingen hendelse, en hendelse har et krav."""


class Regelfeil(ValueError):
    """Reglene kan ikke registreres. `feil` er alle feilene, hver med regelens id først."""

    def __init__(self, feil: Iterable[str]) -> None:
        self.feil = tuple(feil)
        super().__init__("reglene kan ikke registreres:\n" + "\n".join(f"  - {f}" for f in self.feil))


@attrs.frozen
class VirksomRegel:
    """En regel med vilkåret slik det virker når unntakene er trukket fra."""

    regel: Regel
    vilkaar: Vilkaar
    unntak: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Regelbok:
    """Alle reglene. `spoersmaal` står i rekkefølge: et svar et annet spørsmål bygger på, kommer først.

    `bygger_paa` er spørsmålene reglene om hvert spørsmål bygger på svaret til.
    """

    regler: tuple[Regel, ...]
    virksomme: Mapping[Spoersmaal, tuple[VirksomRegel, ...]]
    spoersmaal: tuple[Spoersmaal, ...]
    bygger_paa: Mapping[Spoersmaal, tuple[Spoersmaal, ...]]
    felter: Mapping[str, Variabel]

    @classmethod
    def bygg(
        cls,
        regler: Iterable[Regel],
        felter: Iterable[Variabel],
        henvisningskontroll: Henvisningskontroll,
    ) -> Regelbok:
        """Kontroller reglene og bygg boken.

        `felter` er registeret over fakta og avledede fakta. Reiser Regelfeil med alle feil samlet.
        """
        regler = tuple(regler)
        kjente = {v.noekkel: v for v in felter}
        feil = [
            *(f"{r.id}: {f}" for r in regler for f in _feil_i_regel(r, kjente, henvisningskontroll)),
            *_feil_i_perioder(regler),
            *_feil_i_begreper(regler),
            *_feil_i_unntak(regler),
        ]
        if feil:
            raise Regelfeil(feil)
        per_spoersmaal = _per_spoersmaal(regler)
        rekkefoelge = _rekkefoelge(per_spoersmaal)
        virksomme = {s: _virksomme(per_spoersmaal[s]) for s in rekkefoelge}
        return cls(
            regler=regler,
            virksomme=MappingProxyType(virksomme),
            spoersmaal=rekkefoelge,
            bygger_paa=MappingProxyType(_bygger_paa(virksomme)),
            felter=MappingProxyType(kjente),
        )

    def om(self, begrep: Begrep) -> tuple[Spoersmaal, ...]:
        """Spørsmålene boken har regler for under et begrep."""
        return tuple(s for s in self.spoersmaal if s.begrep == begrep)

    def uten(self, id: str) -> tuple[Regel, ...]:
        """Reglene uten den ene, og uten unntak som bare gjaldt den: til prøvingen av at hver regel trengs."""
        return tuple(
            attrs.evolve(r, unntak_fra=tuple(u for u in r.unntak_fra if u != id)) for r in self.regler if r.id != id
        )

    def svar_paa(self, spoersmaal: Spoersmaal) -> tuple[Regelverdi, ...]:
        """Svarene reglene kan gi på et spørsmål, hvert én gang."""
        return tuple(dict.fromkeys(v.regel.da for v in self.virksomme[spoersmaal]))


def _bygger_paa(virksomme: Mapping[Spoersmaal, Iterable[VirksomRegel]]) -> dict[Spoersmaal, tuple[Spoersmaal, ...]]:
    """Spørsmålene reglene om hvert spørsmål bygger på svaret til."""
    etter_navn = {s.noekkel: s for s in virksomme}
    return {
        spoersmaal: tuple(dict.fromkeys(etter_navn[navn] for r in regler for navn in _begreper_i(r.vilkaar)))
        for spoersmaal, regler in virksomme.items()
    }


def _begreper_i(vilkaar: Vilkaar) -> tuple[str, ...]:
    return tuple(
        v.noekkel.removeprefix("begrep.").partition("=")[0] for v in variabler(vilkaar) if v.slag is Slag.BEGREP
    )


def _feil_i_regel(regel: Regel, kjente: Mapping[str, Variabel], henvisningskontroll: Henvisningskontroll) -> list[str]:
    feil = feil_i_vilkaar(regel.naar, kjente)
    if svarfeil := feil_i_svar(regel):
        feil.append(svarfeil)
    if not regel.hjemmel:
        feil.append("mangler hjemmel")
    if not regel.fordi.strip():
        feil.append("mangler grunn (fordi)")
    if (regel.gjelder.fra or regel.gjelder.til) and regel.tidsvariabel is None:
        feil.append(f"gjelder {regel.gjelder}, men verken regelen eller begrepet sier hvilken dato det prøves mot")
    feil += _feil_i_datoer(regel, kjente)
    if feil:
        return feil
    feil += _feil_i_omfang(regel)
    periode = regel.gjelder if (regel.gjelder.fra or regel.gjelder.til) else GRUNNPERIODE
    return feil + [f for h in regel.hjemmel for f in henvisningskontroll(h, periode)]


def _feil_i_datoer(regel: Regel, kjente: Mapping[str, Variabel]) -> list[str]:
    """Det perioden prøves mot, og det svaret regnes fra, må være datoer i registeret."""
    tid = regel.tidsvariabel
    feil = [f for v in dict.fromkeys((tid, *variabler_i(regel.da))) if v for f in feil_i_felt(v, kjente)]
    if tid and tid.verditype is not Verditype.DATO:
        feil.append(f"{tid.noekkel} er {tid.verditype.value}; en periode prøves mot en dato")
    return feil


def _feil_i_omfang(regel: Regel) -> list[str]:
    synlig = SYNLIG_FRA[regel.om.begrep.omfang]
    brukte = (*variabler(regel.vilkaar), *variabler_i(regel.da))
    return [
        f"{v.noekkel} er ikke kjent når det spørres om {regel.om.begrep.omfang.value}"
        for v in brukte
        if v.slag in (Slag.FAKTUM, Slag.AVLEDET, Slag.BEGREP) and v.omfang not in synlig
    ]


def _feil_i_perioder(regler: tuple[Regel, ...]) -> list[str]:
    feil = []
    versjoner: dict[str, list[Regel]] = {}
    for r in regler:
        versjoner.setdefault(r.id, []).append(r)
    for id_, like in versjoner.items():
        if len({r.om for r in like}) > 1:
            feil.append(f"{id_}: samme id svarer på ulike spørsmål")
        feil += [
            f"{id_}: periodene overlapper ({a.gjelder} og {b.gjelder})"
            for i, a in enumerate(like)
            for b in like[i + 1 :]
            if a.gjelder.overlapper(b.gjelder)
        ]
    return feil


def _feil_i_begreper(regler: tuple[Regel, ...]) -> list[str]:
    svar = _svar_som_variabler(regler)
    brukte = [(r, v) for r in regler for v in variabler(r.naar) if v.slag is Slag.BEGREP]
    navn = [begrep.navn for begrep in dict.fromkeys(r.om.begrep for r in regler)]
    feil = [f"begrepet {n} er erklært på flere måter" for n in dict.fromkeys(navn) if navn.count(n) > 1]
    feil += [
        f"{r.id}: bygger på {v.noekkel.removeprefix('begrep.')}, som ingen regel svarer på"
        for r, v in brukte
        if v.noekkel not in svar
    ]
    feil += [
        f"{r.id}: {v.noekkel} er ikke svaret slik begrepet er erklært"
        for r, v in brukte
        if v.noekkel in svar and svar[v.noekkel] != v
    ]
    kjente = {r.om.noekkel for r in regler}
    ring = _ring({n: {a for r in regler if r.om.noekkel == n for a in _begreper_i(r.naar)} for n in kjente})
    return [*feil, *([f"begrepene går i ring: {' → '.join(ring)}"] if ring else [])]


def _svar_som_variabler(regler: tuple[Regel, ...]) -> dict[str, Variabel]:
    """Svarene andre regler kan bygge på, slik de heter i et vilkår."""
    svar: dict[str, Variabel] = {}
    for r in regler:
        if r.om.begrep.samling is Samling.ENTYDIG and endelig_domene(r.om.begrep) is not None:
            variabel = r.om.svar.variabel
            svar[variabel.noekkel] = variabel
        if r.om.begrep.samling is Samling.ALLE and isinstance(r.da, bool | int | str | date):
            variabel = r.om.har(r.da).variabel
            svar[variabel.noekkel] = variabel
    return svar


def _feil_i_unntak(regler: tuple[Regel, ...]) -> list[str]:
    om = {r.id: r.om for r in regler}
    feil = []
    for r in regler:
        for id_ in r.unntak_fra:
            if id_ not in om:
                feil.append(f"{r.id}: unntak fra {id_}, som ikke finnes")
            elif om[id_] != r.om:
                feil.append(f"{r.id}: unntak fra {id_}, som svarer på et annet spørsmål ({om[id_]})")
    ring = _ring({r.id: {u for s in regler if s.id == r.id for u in s.unntak_fra} for r in regler})
    return [*feil, *([f"unntakene går i ring: {' → '.join(ring)}"] if ring else [])]


def _ring(kanter: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """En ring i grafen, eller tomt."""
    ferdig: set[str] = set()

    def gaa(node: str, sti: tuple[str, ...]) -> tuple[str, ...]:
        if node in sti:
            return (*sti[sti.index(node) :], node)
        if node in ferdig:
            return ()
        for neste in sorted(kanter.get(node, ())):
            if ring := gaa(neste, (*sti, node)):
                return ring
        ferdig.add(node)
        return ()

    return next((ring for node in sorted(kanter) if (ring := gaa(node, ()))), ())


def _per_spoersmaal(regler: tuple[Regel, ...]) -> dict[Spoersmaal, tuple[Regel, ...]]:
    samlet: dict[Spoersmaal, list[Regel]] = {}
    for r in regler:
        samlet.setdefault(r.om, []).append(r)
    return {s: tuple(rs) for s, rs in samlet.items()}


def _rekkefoelge(per_spoersmaal: Mapping[Spoersmaal, tuple[Regel, ...]]) -> tuple[Spoersmaal, ...]:
    """Spørsmålene slik at hvert kommer etter dem det bygger på; ellers i den rekkefølgen reglene står."""
    etter_navn = {s.noekkel: s for s in per_spoersmaal}
    ordnet: dict[Spoersmaal, None] = {}

    def legg_til(s: Spoersmaal) -> None:
        if s not in ordnet:
            for r in per_spoersmaal[s]:
                for navn in _begreper_i(r.vilkaar):
                    legg_til(etter_navn[navn])
            ordnet[s] = None

    for s in per_spoersmaal:
        legg_til(s)
    return tuple(ordnet)


def _virksomme(regler: tuple[Regel, ...]) -> tuple[VirksomRegel, ...]:
    """Trekk unntakene fra: en regel viker for et unntak som selv får virkning."""
    unntak: dict[str, tuple[Regel, ...]] = {}
    for r in regler:
        unntak[r.id] = tuple(u for u in regler if r.id in u.unntak_fra)

    def virksomt(r: Regel) -> Vilkaar:
        viker = eller(*(virksomt(u) for u in unntak[r.id])) if unntak[r.id] else ALDRI
        return og(r.vilkaar, ~viker)

    return tuple(VirksomRegel(r, virksomt(r), tuple(dict.fromkeys(u.id for u in unntak[r.id]))) for r in regler)
