"""Hypothesis-strategier for gyldige fakta, til egne tester av det som bygger på biblioteket.

Modulen trenger hypothesis, som ikke følger med biblioteket; ingen annen modul importerer den. Strategiene gir
fakta der hvert felt kan være ukjent, og der delene henger sammen: henvisninger treffer, perioder har en retning,
hendelser kommer etter at kravet oppsto. Verdiene er ellers vilkårlige, så ikke alt som kommer ut, ligner på noe en
innkrever har sett.

    from hypothesis import given
    from innkrevingsregler import testing

    @given(testing.krav())
    def test_noe(krav): ...
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from innkrevingsregler.fakta import slag
from innkrevingsregler.fakta.avslutning import Avslutningsfakta
from innkrevingsregler.fakta.bero import Berofakta, Beroskritt
from innkrevingsregler.fakta.ettergivelse import Ettergivelsesfakta
from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.godtgjoerelse import Godtgjoerelsesfakta
from innkrevingsregler.fakta.grunnlag import Grunnlag
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.inkasso import Inkassofakta
from innkrevingsregler.fakta.koder import UAVHENGIGE_AV_KRAVET, Hendelsestype
from innkrevingsregler.fakta.krav import (
    PERIODEFELT,
    Barn,
    Husstand,
    Krav,
    Kravlinje,
    Kreditor,
    Sikkerhet,
    Skyldner,
    Skyldnerperiode,
    Tidsrom,
    Tilgode,
    Trekk,
    Utleggssak,
)
from innkrevingsregler.fakta.oppfoelging import Oppfoelgingsfakta
from innkrevingsregler.fakta.skatt import Skattefakta
from innkrevingsregler.fakta.verdier import FOERSTE_DAG, HELE, SISTE_DAG, STOERSTE_BELOEP, Oere

__all__ = [
    "avslutningsfakta",
    "berofakta",
    "datoer",
    "ettergivelsesfakta",
    "grunnlag",
    "hendelser",
    "husstander",
    "inkassofakta",
    "krav",
    "kravlister",
    "kreditorer",
    "linjer",
    "oere",
    "saker",
    "sikkerheter",
    "skyldnere",
    "tekster",
    "tidsrom",
    "tilgode",
    "trekk",
]

F = TypeVar("F", bound=Faktum)

FLEST_DELER = 3
"""Høyeste antall linjer, saker, trekk og perioder; hendelser kan være dobbelt så mange."""


# ---- Enkle verdier -------------------------------------------------------------------------------------


def tekster() -> SearchStrategy[str]:
    """Tekst slik et felt kan ha: minst ett tegn, ingen kontrolltegn."""
    tegn = st.characters(codec="utf-8", exclude_categories=("C", "Z"), include_characters=" ")
    return st.text(tegn, min_size=1, max_size=12)


def datoer(fra: date = date(1990, 1, 1), til: date = date(2040, 12, 31)) -> SearchStrategy[date]:
    """Dager fra og med `fra` til og med `til`, og av og til dagene i hver ende av det som er gyldig."""
    return st.one_of(st.dates(fra, til), st.sampled_from([FOERSTE_DAG, SISTE_DAG]))


def oere(minst: int = 0, hoeyst: int = STOERSTE_BELOEP) -> SearchStrategy[Oere]:
    """Beløp i øre, oftest vanlige, av og til ved grensene."""
    vanlige = st.integers(minst, min(hoeyst, 100_000_000))
    return st.one_of(vanlige, st.integers(minst, hoeyst)).map(Oere)


def _verdi(ett_slag: slag.Slag) -> SearchStrategy[Any]:
    match ett_slag:
        case slag.Liste(av=av):
            return st.lists(_verdi(av), max_size=FLEST_DELER).map(tuple)
        case slag.Objekt(klasse=klasse):
            return _DELER[klasse]
        case slag.Enkelt(koder=koder) if koder:
            return st.sampled_from(koder).map(ett_slag.les)
        case _:
            return _ENKLE[id(ett_slag)]


def _felter(klasse: type[Faktum], uten: Sequence[str] = ()) -> SearchStrategy[dict[str, Any]]:
    """Felter til klassen: de påkrevde, og noen av de andre. Sammenhengen mellom dem er det ikke tatt hensyn til."""
    felter = [felt for felt in slag.felt_i(klasse).values() if felt.navn not in uten]
    return st.fixed_dictionaries(
        {felt.navn: _verdi(felt.slag) for felt in felter if felt.paakrevd},
        optional={felt.navn: _verdi(felt.slag) for felt in felter if not felt.paakrevd},
    )


def _i_rekkefoelge(verdier: dict[str, Any], foerst: str, sist: str) -> dict[str, Any]:
    if verdier.get(foerst) and verdier.get(sist) and verdier[sist] < verdier[foerst]:
        return verdier | {foerst: verdier[sist], sist: verdier[foerst]}
    return verdier


# ---- Delene av et krav ---------------------------------------------------------------------------------


def tidsrom() -> SearchStrategy[Tidsrom]:
    """Tidsrom, også åpne."""
    return _felter(Tidsrom).map(lambda verdier: Tidsrom(**_i_rekkefoelge(verdier, "fra", "til")))


def sikkerheter() -> SearchStrategy[Sikkerhet]:
    """Sikkerhet for en linje."""
    return _felter(Sikkerhet).map(lambda verdier: Sikkerhet(**verdier))


def linjer() -> SearchStrategy[Kravlinje]:
    """Kravlinjer; `hovedstol` er ukjent når linjen står alene."""

    def linje(verdier: dict[str, Any]) -> Kravlinje:
        gjenstaar, beloep = verdier.get("gjenstaar"), verdier.get("beloep")
        if gjenstaar is not None and beloep is not None:
            verdier = verdier | {"gjenstaar": min(gjenstaar, beloep)}
        return Kravlinje(**verdier | {"hovedstol": None})

    return _felter(Kravlinje).map(linje)


def barn() -> SearchStrategy[Barn]:
    """Barn i husstanden eller med samvær."""
    samvaer = st.integers(0, 4)
    return st.tuples(_felter(Barn), samvaer).map(
        lambda par: Barn(**par[0] | ({"samvaersklasse": par[1]} if "samvaersklasse" in par[0] else {}))
    )


def husstander() -> SearchStrategy[Husstand]:
    """Husstander på minst én person."""
    return _felter(Husstand).filter(lambda verdier: verdier.get("personer") != 0).map(lambda v: Husstand(**v))


def kreditorer() -> SearchStrategy[Kreditor]:
    """Kreditorer."""
    return _felter(Kreditor).map(lambda verdier: Kreditor(**verdier))


def grunnlag() -> SearchStrategy[Grunnlag]:
    """Opplysninger om tvangsgrunnlaget."""
    return _felter(Grunnlag).map(lambda verdier: Grunnlag(**verdier))


def ettergivelsesfakta() -> SearchStrategy[Ettergivelsesfakta]:
    """Opplysninger om adgangen til å ettergi."""
    return _felter(Ettergivelsesfakta).map(lambda verdier: Ettergivelsesfakta(**verdier))


def avslutningsfakta() -> SearchStrategy[Avslutningsfakta]:
    """Opplysninger om avslutning og opphør."""
    return _felter(Avslutningsfakta).map(lambda verdier: Avslutningsfakta(**verdier))


def _beroskritt() -> SearchStrategy[Beroskritt]:
    return _felter(Beroskritt).map(lambda verdier: Beroskritt(**verdier))


def berofakta() -> SearchStrategy[Berofakta]:
    """Opplysninger om å stille innkrevingen i bero."""
    return _felter(Berofakta).map(lambda verdier: Berofakta(**verdier))


def skattefakta() -> SearchStrategy[Skattefakta]:
    """Opplysninger om fastsettingen av skatten."""
    return _felter(Skattefakta).map(lambda verdier: Skattefakta(**verdier))


def godtgjoerelsesfakta() -> SearchStrategy[Godtgjoerelsesfakta]:
    """Opplysninger om rentegodtgjørelsen av et tilgodebeløp."""
    return _felter(Godtgjoerelsesfakta).map(lambda verdier: Godtgjoerelsesfakta(**verdier))


def inkassofakta() -> SearchStrategy[Inkassofakta]:
    """Opplysninger om inkassokostnadene."""
    return _felter(Inkassofakta).map(lambda verdier: Inkassofakta(**verdier))


def oppfoelgingsfakta() -> SearchStrategy[Oppfoelgingsfakta]:
    """Opplysninger om oppfølgingen av kravet."""
    return _felter(Oppfoelgingsfakta).map(lambda verdier: Oppfoelgingsfakta(**verdier))


def _skyldnerperioder() -> SearchStrategy[Skyldnerperiode]:
    return _felter(Skyldnerperiode).map(lambda v: Skyldnerperiode(**_i_rekkefoelge(v, "fra", "til")))


def skyldnere() -> SearchStrategy[Skyldner]:
    """Skyldnere, med perioder som ikke sier mot hverandre."""

    def skyldner(verdier: dict[str, Any]) -> Skyldner:
        # Den første perioden kan si noe om alt; de neste bare om det ingen tidligere har sagt noe om.
        perioder: list[Skyldnerperiode] = []
        for periode in verdier.get("perioder", ()):
            sagt = {navn for navn in PERIODEFELT for en in perioder if getattr(en, navn) is not None}
            perioder.append(attrs.evolve(periode, **dict.fromkeys(sagt)))
        return Skyldner(**verdier | {"perioder": tuple(perioder)})

    return _felter(Skyldner).map(skyldner)


def saker() -> SearchStrategy[Utleggssak]:
    """Utleggssaker."""

    def sak(verdier: dict[str, Any]) -> Utleggssak:
        verdier = _i_rekkefoelge(verdier, "varsel_sendt", "varsel_gitt")
        if verdier.get("varsel_sendt") or verdier.get("varsel_gitt"):
            verdier = verdier | {"uten_varsel": None}
        return Utleggssak(**verdier)

    return _felter(Utleggssak).map(sak)


def trekk() -> SearchStrategy[Trekk]:
    """Utleggstrekk; `sak` er ukjent når trekket står alene."""
    return _felter(Trekk).map(lambda verdier: Trekk(**verdier | {"sak": None}))


def tilgode() -> SearchStrategy[Tilgode]:
    """Beløp skyldneren har til gode."""
    return _felter(Tilgode).map(lambda verdier: Tilgode(**verdier))


def hendelser(*typer: Hendelsestype) -> SearchStrategy[Hendelse]:
    """Hendelser av de gitte typene, eller av alle. Henvisninger til linjer, sak og trekk er vilkårlige."""
    return st.sampled_from(typer or tuple(Hendelsestype)).flatmap(_hendelser_av)


def _hendelser_av(type_: Hendelsestype) -> SearchStrategy[Hendelse]:
    klasse = HENDELSESKLASSER[type_]

    def hendelse(verdier: dict[str, Any]) -> Hendelse:
        verdier = _i_rekkefoelge(verdier, "sendt", "gitt")
        verdier = _i_rekkefoelge(verdier, "fra", "til")
        if "aar" in verdier:
            verdier.pop("til", None)
        return klasse(**verdier)

    return _felter(klasse).map(hendelse)


# ---- Hele krav -----------------------------------------------------------------------------------------


@st.composite
def krav(draw: DrawFn) -> Krav:
    """Hele krav, der linjer, saker, trekk og hendelser viser til hverandre."""
    kravets_linjer = draw(_entydige(linjer()))
    linje_id = [linje.id for linje in kravets_linjer]
    kravets_linjer = [attrs.evolve(linje, hovedstol=draw(_en_av(linje_id))) for linje in kravets_linjer]
    kravets_saker = [attrs.evolve(sak, gjelder_linjer=draw(_noen_av(linje_id))) for sak in draw(_entydige(saker()))]
    sak_id = [sak.id for sak in kravets_saker]
    kravets_trekk = [attrs.evolve(ett, sak=draw(_en_av(sak_id))) for ett in draw(_entydige(trekk()))]
    trekk_id = [ett.id for ett in kravets_trekk]
    kravets_hendelser = []
    for hendelse in draw(st.lists(hendelser(), max_size=2 * FLEST_DELER)):
        henvisninger: dict[str, Any] = {"gjelder_linjer": draw(_noen_av(linje_id)), "sak": draw(_en_av(sak_id))}
        if hasattr(hendelse, "trekk"):
            henvisninger["trekk"] = draw(_en_av(trekk_id))
        kravets_hendelser.append(attrs.evolve(hendelse, **henvisninger))
    resten = draw(_felter(Krav, uten=("linjer", "saker", "trekk", "hendelser")))
    if resten.get("oppstaatt"):
        resten["oppstaatt"] = min(resten["oppstaatt"], *_dager(kravets_hendelser), SISTE_DAG)
    deler = {
        "linjer": tuple(kravets_linjer),
        "saker": tuple(kravets_saker),
        "trekk": tuple(kravets_trekk),
        "hendelser": tuple(kravets_hendelser),
    }
    return Krav(**resten | deler)


def kravlister(flest: int = 4) -> SearchStrategy[tuple[Krav, ...]]:
    """Flere krav med hver sin id."""
    return st.lists(krav(), max_size=flest, unique_by=lambda ett: ett.id).map(tuple)


def _dager(hendelsene: Sequence[Hendelse]) -> list[date]:
    """Dagene som må komme etter at kravet oppsto."""
    av_kravet = [hendelse for hendelse in hendelsene if hendelse.type not in UAVHENGIGE_AV_KRAVET]
    return [dag for hendelse in av_kravet for dag in (hendelse.dato, hendelse.sendt, hendelse.gitt) if dag]


def _entydige(deler: SearchStrategy[Any]) -> SearchStrategy[list[Any]]:
    return st.lists(deler, max_size=FLEST_DELER, unique_by=lambda del_: del_.id)


def _en_av(id_er: Sequence[str]) -> SearchStrategy[str | None]:
    return st.sampled_from([None, *id_er])


def _noen_av(id_er: Sequence[str]) -> SearchStrategy[tuple[str, ...] | None]:
    noen = st.lists(st.sampled_from(id_er), unique=True).map(tuple) if id_er else st.just(())
    return st.none() | noen


_ENKLE: dict[int, SearchStrategy[Any]] = {
    id(slag.TEKST): tekster(),
    id(slag.DATO): datoer(),
    id(slag.JA_NEI): st.booleans(),
    id(slag.OERE): oere(),
    id(slag.PROSENT): st.integers(0, HELE),
    id(slag.AAR): st.integers(FOERSTE_DAG.year, SISTE_DAG.year),
    id(slag.ANTALL): st.integers(0, 20),
}

_DELER: dict[type[Faktum], SearchStrategy[Any]] = {
    Tidsrom: st.deferred(tidsrom),
    Sikkerhet: st.deferred(sikkerheter),
    Barn: st.deferred(barn),
    Husstand: st.deferred(husstander),
    Kreditor: st.deferred(kreditorer),
    Grunnlag: st.deferred(grunnlag),
    Ettergivelsesfakta: st.deferred(ettergivelsesfakta),
    Skattefakta: st.deferred(skattefakta),
    Avslutningsfakta: st.deferred(avslutningsfakta),
    Beroskritt: st.deferred(_beroskritt),
    Berofakta: st.deferred(berofakta),
    Godtgjoerelsesfakta: st.deferred(godtgjoerelsesfakta),
    Inkassofakta: st.deferred(inkassofakta),
    Oppfoelgingsfakta: st.deferred(oppfoelgingsfakta),
    Skyldnerperiode: st.deferred(_skyldnerperioder),
    Skyldner: st.deferred(skyldnere),
}
