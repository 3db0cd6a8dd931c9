"""De samme reglene i en form andre motorer kan ta imot.

De andre motorene kjenner ikke begreper og ikke ukjente fakta. Her skrives reglene om slik en bruker ville skrevet dem
for hånd: et begrep erstattes av vilkårene for svaret, og det som følger av et annet ledd i samme vilkår, strykes.
"""

from __future__ import annotations

from datetime import date

import attrs
from saker import Sak

from innkrevingsregler.regelform.begrep import Spoersmaal
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.utfall import Regelverdi
from innkrevingsregler.regelform.variabler import Slag, Variabel, Verdi
from innkrevingsregler.regelform.vilkaar import ALDRI, ALLTID, Blant, Eller, Og, Ordnet, Vilkaar, eller, og
from innkrevingsregler.regelform.virkninger import Udekket
from innkrevingsregler.rettskilder.henvisning import Henvisning

Enkelverdi = bool | int | str


@attrs.frozen
class EnkelRegel:
    """En regel uten begreper, med det en motor trenger for å si hva den svarte og hvor det står."""

    id: str
    spoersmaal: str
    vilkaar: Vilkaar
    svar: Regelverdi
    hjemler: tuple[Henvisning, ...]


def enkle_regler(regelbok: Regelbok) -> tuple[EnkelRegel, ...]:
    """Reglene som gir et svar, hver med et vilkår som bare spør om fakta.

    En regel som bare sier at noe er utenfor dekning, gir ikke noe svar og er ikke med.
    """
    return tuple(
        EnkelRegel(v.regel.id, s.noekkel, _enkelt(v.vilkaar, regelbok), v.regel.da, v.regel.hjemmel)
        for s, virksomme in regelbok.virksomme.items()
        for v in virksomme
        if not isinstance(v.regel.da, Udekket)
    )


def enkel_sak(sak: Sak) -> dict[str, Enkelverdi]:
    """Saken med feltnavn og verdier alle motorene tåler: understrek for punktum, dato som dagnummer."""
    return {feltnavn(noekkel): enkel(verdi) for noekkel, verdi in sak.items()}


def feltnavn(noekkel: str) -> str:
    """`krav.art` som `krav_art`."""
    return noekkel.replace(".", "_")


def enkel(verdi: Verdi) -> Enkelverdi:
    """En dato som dagnummer; ellers verdien."""
    return verdi.toordinal() if isinstance(verdi, date) else verdi


def _enkelt(vilkaar: Vilkaar, regelbok: Regelbok) -> Vilkaar:
    return _uten_gjentakelser(_uten_begreper(vilkaar, regelbok))


# ---- Begreper ut ----


def _uten_begreper(vilkaar: Vilkaar, regelbok: Regelbok) -> Vilkaar:
    if isinstance(vilkaar, Og):
        return og(*(_uten_begreper(v, regelbok) for v in vilkaar.ledd))
    if isinstance(vilkaar, Eller):
        return eller(*(_uten_begreper(v, regelbok) for v in vilkaar.ledd))
    if isinstance(vilkaar, Blant) and vilkaar.variabel.slag is Slag.BEGREP:
        return _vilkaar_for_svaret(vilkaar, regelbok)
    return vilkaar


def _vilkaar_for_svaret(blad: Blant, regelbok: Regelbok) -> Vilkaar:
    """Vilkårene for at begrepet svarer med en av verdiene. Et nektet blad ville vært noe annet når svaret mangler."""
    if blad.negert:
        raise ValueError(f"{blad.variabel.noekkel}: et nektet begrep kan ikke skrives ut")
    om = _spoersmaal(blad.variabel, regelbok)
    return eller(*(_uten_begreper(v.vilkaar, regelbok) for v in regelbok.virksomme[om] if v.regel.da in blad.verdier))


def _spoersmaal(variabel: Variabel, regelbok: Regelbok) -> Spoersmaal:
    return next(s for s in regelbok.spoersmaal if f"begrep.{s.noekkel}" == variabel.noekkel)


# ---- Det som følger av et annet ledd, ut ----


def _uten_gjentakelser(vilkaar: Vilkaar, gitt: frozenset[Vilkaar] = frozenset()) -> Vilkaar:
    """Vilkåret når `gitt` alt er oppfylt: `a & (~a | b)` er `a & b`, og `a | (~a & b)` er `a | b`."""
    if isinstance(vilkaar, Blant | Ordnet):
        return ALLTID if vilkaar in gitt else ALDRI if ~vilkaar in gitt else vilkaar
    if not isinstance(vilkaar, Og | Eller):
        return vilkaar
    blad = frozenset(v for v in vilkaar.ledd if isinstance(v, Blant | Ordnet))
    av_bladene = gitt | (blad if isinstance(vilkaar, Og) else {~v for v in blad})
    ledd = (_uten_gjentakelser(v, gitt if v in blad else av_bladene) for v in vilkaar.ledd)
    return og(*ledd) if isinstance(vilkaar, Og) else eller(*ledd)
