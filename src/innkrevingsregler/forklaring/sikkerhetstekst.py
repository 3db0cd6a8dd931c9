"""Sikkerheten for en foreldet linje som tekst, på bokmål og nynorsk: ett punkt for hver sikkerhet.

Er linjen ikke foreldet, er det ikke noe å si: da står sikkerheten som før.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..fakta.koder import Sikkerhetsart
from ..fakta.verdier import skriv_oere
from ..lag.felles import status_for
from ..lag.foreldelsessikkerhet import Sikkerhetssvar
from ..regelform.begreper.foreldelse import Sikkerhetsstilling
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Blokk, Liste, Overskrift, Punkt

_NAVN: Mapping[Sikkerhetsart | None, tuple[str, str]] = MappingProxyType(
    {
        None: ("Sikkerhet", "Tryggleik"),
        Sikkerhetsart.UTLEGGSPANT: ("Utleggspant", "Utleggspant"),
        Sikkerhetsart.LOVBESTEMT_PANT: ("Pant etter loven", "Pant etter lova"),
        Sikkerhetsart.AVTALEPANT: ("Avtalepant", "Avtalepant"),
        Sikkerhetsart.SKADESLOESBREV: ("Pant etter skadesløsbrev", "Pant etter skadeslausbrev"),
        Sikkerhetsart.SALGSPANT_ELLER_EIENDOMSFORBEHOLD: (
            "Salgspant eller eiendomsforbehold",
            "Salspant eller eigedomsatterhald",
        ),
        Sikkerhetsart.TILBAKEHOLDSRETT: ("Tilbakeholdsrett", "Tilbakehaldsrett"),
        Sikkerhetsart.KAUSJON: ("Garanti", "Garanti"),
    }
)
_STILLING: Mapping[Sikkerhetsstilling, tuple[str, str]] = MappingProxyType(
    {
        Sikkerhetsstilling.BESTAAR: ("består", "står ved lag"),
        Sikkerhetsstilling.BORTFALT: ("er falt bort", "er fallen bort"),
        Sikkerhetsstilling.EGET_KRAV: ("vurderes for seg", "blir vurdert for seg"),
    }
)
_AAPEN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "TRENGER": ("mangler opplysninger", "manglar opplysningar"),
        "TVIL": ("det er tvilsomt", "det er tvilsamt"),
        "UTENFOR_DEKNING": ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
    }
)
_OVERSKRIFT = ("Sikkerheten", "Tryggleiken")
_STIFTET = (" stiftet {dag}", " stifta {dag}")
_INNTIL = (", inntil {kroner} kroner", ", inntil {kroner} kroner")


def sikkerhetstekst(
    maalform: Maalform, svarene: tuple[Sikkerhetssvar, ...], ordene: Callable[[str], str]
) -> Iterator[Blokk]:
    """Sikkerheten for én linje som blokker; ingenting når linjen ikke er foreldet eller ikke er sikret."""
    foreldede = tuple(svar for svar in svarene if svar.foreldet is not False)
    if foreldede:
        yield Overskrift(4, _valgt(_OVERSKRIFT, maalform))
        yield Liste(tuple(Punkt(_punkt(svar, maalform, ordene)) for svar in foreldede))


def _punkt(svar: Sikkerhetssvar, maalform: Maalform, ordene: Callable[[str], str]) -> str:
    stiftet = svar.sikkerhet.stiftet
    navn = _valgt(_NAVN[svar.sikkerhet.art], maalform)
    dagen = _valgt(_STIFTET, maalform).format(dag=dato_tekst(stiftet)) if stiftet else ""
    kroner = skriv_oere(svar.inntil).replace(".", ",") if svar.inntil is not None else ""
    inntil = _valgt(_INNTIL, maalform).format(kroner=kroner) if kroner else ""
    sitat = henvisninger_tekst(hjemler_i(svar.utfall), maalform)
    grunn = "; ".join(ordene(g).removesuffix(".") for g in _grunner(svar.utfall))
    jf = f", jf. {sitat}" if sitat else ""
    return f"{navn}{dagen}: {_stilling(svar.utfall, maalform)}{inntil}. {grunn}{jf}."


def _stilling(utfall: Utfall, maalform: Maalform) -> str:
    if isinstance(utfall, Avgjort):
        return _valgt(_STILLING[Sikkerhetsstilling(str(utfall.verdi))], maalform)
    return _valgt(_AAPEN[status_for(utfall).value], maalform)


def _grunner(utfall: Utfall) -> tuple[str, ...]:
    return tuple(v.beskrivelse for v in utfall.fakta) if isinstance(utfall, Trenger) else hvorfor_i(utfall)


def _valgt(begge: tuple[str, str], maalform: Maalform) -> str:
    return begge[maalform is Maalform.NN]
