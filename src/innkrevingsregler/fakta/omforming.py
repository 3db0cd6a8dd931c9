"""Fakta til og fra JSON-verdier med cattrs.

Her er den raske veien: den gir fakta eller et unntak uten forklaring. Hva som er galt og hvor, finner
`diagnose`, som bruker de samme reglene for hvert felt (`slag`).
"""

import functools
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from types import NoneType
from typing import Any, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from innkrevingsregler.fakta.faktum import Faktum
from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.hendelser import HENDELSESKLASSER
from innkrevingsregler.fakta.koder import Hendelsestype
from innkrevingsregler.fakta.slag import ENKLE, enkelt_slag
from innkrevingsregler.fakta.verdier import Basispunkt, Oere, skriv_oere

Les = Callable[[Any, Any], Any]


def _er_enkel(type_: Any) -> bool:
    return type_ in ENKLE or (isinstance(type_, type) and issubclass(type_, StrEnum))


def _kan_mangle(type_: Any) -> bool:
    return NoneType in get_args(type_)


def _er_liste(type_: Any) -> bool:
    return get_origin(type_) is tuple


def _er_faktum(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Faktum)


@functools.cache
def omformer() -> Converter:
    """Omformeren mellom fakta og JSON-verdier. Lages én gang, når noen leser eller skriver."""
    ut_og_inn = Converter(detailed_validation=False, forbid_extra_keys=True, omit_if_default=True)

    # Egne regler for hver enkle type: cattrs ville ellers gjort tall og null om til tekst.
    for type_ in (*ENKLE, StrEnum):
        ut_og_inn.register_structure_hook(type_, lambda verdi, type_: enkelt_slag(type_).les(verdi))

    @ut_og_inn.register_structure_hook_factory(_kan_mangle)
    def les_valgfri(type_: Any) -> Les:
        (av,) = (del_ for del_ in get_args(type_) if del_ is not NoneType)
        if _er_enkel(av):
            les_verdi = enkelt_slag(av).les
            return lambda verdi, _: None if verdi is None else les_verdi(verdi)
        les = ut_og_inn.get_structure_hook(av)
        return lambda verdi, _: None if verdi is None else les(verdi, av)

    @ut_og_inn.register_structure_hook_factory(_er_liste)
    def les_liste(type_: Any) -> Les:
        av = get_args(type_)[0]
        les = ut_og_inn.get_structure_hook(av)

        def liste(verdi: Any, _: Any) -> tuple[Any, ...]:
            if verdi is None:
                return ()
            if type(verdi) is not list:
                raise ValueError(verdi)
            return tuple([les(en, av) for en in verdi])

        return liste

    @ut_og_inn.register_structure_hook_factory(_er_faktum)
    def les_faktum(klasse: Any) -> Les:
        les = make_dict_structure_fn(klasse, ut_og_inn)

        def objekt(verdi: Any, _: Any) -> Any:
            # Uten kontrollen ville en tom liste eller tekst blitt et faktum der alt er ukjent.
            if not isinstance(verdi, dict):
                raise ValueError(verdi)
            return les(verdi, klasse)

        return objekt

    # En hook for Hendelse gjelder også klassene under den, så hver hendelsestype må hente sin egen her.
    @functools.cache
    def les_felt(type_: Hendelsestype) -> Les:
        return make_dict_structure_fn(HENDELSESKLASSER[type_], ut_og_inn)

    @functools.cache
    def skriv_felt(type_: Hendelsestype) -> Callable[[Any], dict[str, Any]]:
        return make_dict_unstructure_fn(HENDELSESKLASSER[type_], ut_og_inn, _cattrs_omit_if_default=True)

    def les_hendelse(verdi: Any, _: Any) -> Hendelse:
        type_ = Hendelsestype(verdi["type"])
        uten_type = {navn: en for navn, en in verdi.items() if navn != "type"}
        hendelse: Hendelse = les_felt(type_)(uten_type, HENDELSESKLASSER[type_])
        return hendelse

    def skriv_hendelse(hendelse: Hendelse) -> dict[str, Any]:
        return {"type": hendelse.type.value, **skriv_felt(hendelse.type)(hendelse)}

    ut_og_inn.register_structure_hook(Hendelse, les_hendelse)
    ut_og_inn.register_unstructure_hook(Hendelse, skriv_hendelse)

    ut_og_inn.register_unstructure_hook(StrEnum, lambda kode: kode.value)
    ut_og_inn.register_unstructure_hook(date, date.isoformat)
    ut_og_inn.register_unstructure_hook(Oere, skriv_oere)
    ut_og_inn.register_unstructure_hook(Basispunkt, skriv_oere)
    return ut_og_inn
