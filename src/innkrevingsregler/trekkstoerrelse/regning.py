"""Regnestykkene for størrelsen på et utleggstrekk: andelen av brutto, tilleggene for barn, og det som kan trekkes.

Rent regnestykke i øre: hva hver inntekt og hvert barn er, sier reglene. Alt rundes slik at skyldneren aldri får mindre
enn loven sier: det som kan trekkes, ned, og det som trengs, opp.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from ..fakta.verdier import HELE
from ..regelform.begreper.trekkstoerrelse import Aldersgruppe, Barnetillegg

TJUE_PROSENT = 20_00
_FRADRAG = 20
_FULLT_I_HUSSTANDEN = 3
_FULLT_VED_SAMVAER = 2


@attrs.frozen(kw_only=True)
class Barnepost:
    """Tillegget for ett barn før fradrag, i øre. `nummer` er barnets plass i husholdningen."""

    nummer: int
    tillegg: Barnetillegg
    gruppe: Aldersgruppe
    sats: int
    foedt: date | None


@attrs.frozen(kw_only=True)
class Tilleggsrad:
    """Et barns tillegg og fradraget i det, i øre."""

    post: Barnepost
    fradrag: int

    @property
    def beloep(self) -> int:
        """Tillegget når fradraget er gjort."""
        return self.post.sats - self.fradrag


@attrs.frozen(kw_only=True)
class Trekkdeling:
    """Det som kan trekkes i lønn og lignende, og det som kan trekkes i næringsgodtgjørelse, i øre."""

    loenn: int
    naering: int

    @property
    def sum(self) -> int:
        """Hele trekket."""
        return self.loenn + self.naering


def bruttotak(brutto: int, netto: int, samtykket: int = 0) -> int:
    """Det meste som kan trekkes i næringsgodtgjørelse: 20 prosent av brutto, eller mer med samtykke.

    `samtykket` er basispunkter. Det kan ikke trekkes mer enn det som utbetales. (dekningsloven § 2-7 tredje ledd)

        >>> bruttotak(30_000_00, 30_000_00), bruttotak(30_000_00, 30_000_00, 25_00)
        (600000, 750000)
    """
    return min(brutto * max(TJUE_PROSENT, samtykket) // HELE, netto)


def det_som_kan_trekkes(
    *, loenn: int, naering: int = 0, naeringstak: int = 0, andre: int = 0, behov: int, ogsaa_underhold: bool = True
) -> Trekkdeling:
    """Trekket: det som er til overs når det som trengs til underhold, er dekket, men aldri mer enn inntekten selv.

    `loenn` og `naering` er etter forskuddstrekk. `naeringstak` er det meste som kan trekkes i næringsgodtgjørelse;
    `ogsaa_underhold` sier om skyldneren også da må få beholde det som trengs. `andre` er inntekter som dekker behovet
    uten at det kan trekkes i dem. (dekningsloven § 2-7 første og tredje ledd)

        >>> det_som_kan_trekkes(loenn=25_000_00, behov=21_046_00).sum
        395400
    """
    if not ogsaa_underhold:
        til_overs = max(0, loenn + andre - behov)
        return Trekkdeling(loenn=min(loenn, til_overs), naering=naeringstak)
    til_overs = max(0, loenn + naering + andre - behov)
    fra_naering = min(naeringstak, til_overs)
    return Trekkdeling(loenn=min(loenn, til_overs - fra_naering), naering=fra_naering)


def tilleggene(poster: Sequence[Barnepost], personer: int) -> tuple[Tilleggsrad, ...]:
    """Tilleggene med fradragene på 20 prosent, i den rekkefølgen barna står.

    I husstanden er fradraget fra og med person nummer fire, ved samvær fra og med barn nummer tre, og det gjøres for de
    yngste barna. Fødselsdagene må være kjent. (livsoppholdsforskriften §§ 4 tredje ledd og 5 tredje ledd)
    """
    i_husstanden = [p for p in poster if p.tillegg is Barnetillegg.HUSSTAND]
    ved_samvaer = [p for p in poster if p.tillegg not in (Barnetillegg.HUSSTAND, Barnetillegg.INGEN)]
    med_fradrag = {
        *_yngste(i_husstanden, personer - _FULLT_I_HUSSTANDEN),
        *_yngste(ved_samvaer, len(ved_samvaer) - _FULLT_VED_SAMVAER),
    }
    return tuple(_rad(p, fradrag=p.nummer in med_fradrag) for p in poster if p.tillegg is not Barnetillegg.INGEN)


def tilleggsgrenser(poster: Sequence[Barnepost], faerrest: int, flest: int) -> tuple[int, int]:
    """Det laveste og høyeste tilleggene kan bli når antallet i husstanden eller fødselsdagene ikke er sikre."""
    if all(p.foedt is not None for p in poster):
        return _sum(tilleggene(poster, flest)), _sum(tilleggene(poster, faerrest))
    i_husstanden = [p.sats for p in poster if p.tillegg is Barnetillegg.HUSSTAND]
    ved_samvaer = [p.sats for p in poster if p.tillegg not in (Barnetillegg.HUSSTAND, Barnetillegg.INGEN)]
    samvaer_fradrag = len(ved_samvaer) - _FULLT_VED_SAMVAER
    lavest = _med_fradrag(i_husstanden, flest - _FULLT_I_HUSSTANDEN, stoerste=True)
    hoeyest = _med_fradrag(i_husstanden, faerrest - _FULLT_I_HUSSTANDEN, stoerste=False)
    lavest += _med_fradrag(ved_samvaer, samvaer_fradrag, stoerste=True)
    hoeyest += _med_fradrag(ved_samvaer, samvaer_fradrag, stoerste=False)
    return lavest, hoeyest


def andel_etter_inntekt(beloep: int, egen: int, ektefelles: int) -> int:
    """Den delen av beløpet som svarer til egen inntekt av begges, rundet opp. Uten inntekt er det hele."""
    begges = egen + ektefelles
    return beloep if begges == 0 else -(-beloep * egen // begges)


def per_uke(maaned: int) -> int:
    """Månedsbeløpet for en uke: tolv måneder på 52 uker, rundet ned. Omregningen er ikke lovfestet."""
    return maaned * 12 // 52


def per_fjorten_dager(maaned: int) -> int:
    """Månedsbeløpet for fjorten dager: tolv måneder på 26 perioder, rundet ned. Omregningen er ikke lovfestet."""
    return maaned * 12 // 26


def _yngste(poster: Iterable[Barnepost], antall: int) -> tuple[int, ...]:
    def yngst_foerst(post: Barnepost) -> tuple[int, int]:
        assert post.foedt is not None
        return -post.foedt.toordinal(), post.nummer

    return tuple(p.nummer for p in sorted(poster, key=yngst_foerst)[: max(0, antall)])


def _rad(post: Barnepost, *, fradrag: bool) -> Tilleggsrad:
    return Tilleggsrad(post=post, fradrag=post.sats * _FRADRAG // 100 if fradrag else 0)


def _sum(rader: Iterable[Tilleggsrad]) -> int:
    return sum(rad.beloep for rad in rader)


def _med_fradrag(satser: Sequence[int], antall: int, *, stoerste: bool) -> int:
    valgte = sorted(satser, reverse=stoerste)[: max(0, antall)]
    return sum(satser) - sum(sats * _FRADRAG // 100 for sats in valgte)
