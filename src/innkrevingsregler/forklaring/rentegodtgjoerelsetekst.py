"""Rentegodtgjørelsen av et tilgodebeløp som tekst, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ..fakta.verdier import skriv_oere
from ..lag.godtgjoerelse import Godtgjoerelse, Rentegodtgjoerelse
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Avsnitt, Blokk, Dokument, Liste, Overskrift, Punkt, som_html, som_markdown, som_tekst
from .nynorsk import til_nynorsk
from .rentetekst import radtekst
from .spraak import liten

_SKRIVERE = MappingProxyType({"tekst": som_tekst, "markdown": som_markdown, "html": som_html})
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "tittel": ("Rentegodtgjørelse", "Rentegodtgjersle"),
        "i_alt": ("Renten er {sum} kroner i alt.", "Renta er {sum} kroner i alt."),
        "i_alt_aapen": ("Renten er ikke avgjort.", "Renta er ikkje avgjord."),
        "til_forfall": ("Fram til beløpet skal betales ut", "Fram til beløpet skal betalast ut"),
        "forsinket": ("For sen utbetaling", "For sein utbetaling"),
        "sum": ("Renten er {sum} kroner.", "Renta er {sum} kroner."),
        "tid": ("Den regnes fra {fra} til {til}.", "Ho blir rekna frå {fra} til {til}."),
        "aapen": ("Renten er ikke avgjort.", "Renta er ikkje avgjord."),
        "mangler": ("Mangler: {fakta}.", "Manglar: {fakta}."),
        "avrundet": (
            "Summen av radene er {foer} kroner før avrunding.",
            "Summen av radene er {foer} kroner før avrunding.",
        ),
        "jf": ("{grunn}, jf. {hjemler}.", "{grunn}, jf. {hjemler}."),
    }
)


def forklar_rentegodtgjoerelse(
    svar: Rentegodtgjoerelse,
    maalform: Literal["nb", "nn"] = "nb",
    format: Literal["tekst", "markdown", "html"] = "tekst",
) -> str:
    """Rentegodtgjørelsen som tekst.

    `maalform` er «nb» eller «nn», `format` er «tekst», «markdown» eller «html» (ett `article`-element). Reiser
    ValueError for en ukjent målform og et ukjent format.
    """
    if format not in _SKRIVERE:
        raise ValueError(f"ukjent format {format!r}; lovlig er {', '.join(_SKRIVERE)}")
    return _SKRIVERE[format](_Skriver(Maalform(maalform)).dokument(svar))


class _Skriver:
    """Skriver svaret på én målform."""

    def __init__(self, maalform: Maalform) -> None:
        self._maalform = maalform

    def _sagt(self, navn: str, **verdier: object) -> str:
        return _ORD[navn][self._maalform is Maalform.NN].format(**verdier)

    def _oversatt(self, tekst: str) -> str:
        return til_nynorsk(tekst) if self._maalform is Maalform.NN else tekst

    def dokument(self, svar: Rentegodtgjoerelse) -> Dokument:
        """Summen øverst, og så hver del."""
        i_alt = self._sagt("i_alt_aapen") if svar.sum is None else self._sagt("i_alt", sum=skriv_oere(svar.sum))
        return (
            Overskrift(1, self._sagt("tittel")),
            Avsnitt(i_alt),
            *self._delen("til_forfall", svar.til_forfall),
            *self._delen("forsinket", svar.forsinket),
        )

    def _delen(self, navn: str, svar: Godtgjoerelse) -> Iterator[Blokk]:
        yield Overskrift(2, self._sagt(navn))
        yield Avsnitt(" ".join(self._setningene(svar)))
        if svar.rader:
            yield Liste(tuple(Punkt(radtekst(self._maalform, rad)) for rad in svar.rader))

    def _setningene(self, svar: Godtgjoerelse) -> Iterator[str]:
        yield self._sagt("aapen") if svar.sum is None else self._sagt("sum", sum=skriv_oere(svar.sum))
        if svar.fra and svar.til and svar.fra < svar.til:
            yield self._sagt("tid", fra=dato_tekst(svar.fra), til=dato_tekst(svar.til))
        if svar.trenger:
            fakta = "; ".join(liten(self._oversatt(v.beskrivelse)) for v in svar.trenger)
            yield self._sagt("mangler", fakta=fakta)
        yield from self._grunnene(svar)
        if svar.beregning is not None and svar.beregning.sum != svar.sum:
            yield self._sagt("avrundet", foer=skriv_oere(svar.beregning.sum))

    def _grunnene(self, svar: Godtgjoerelse) -> Iterator[str]:
        sitat = henvisninger_tekst(svar.hjemler, self._maalform)
        for grunn in svar.hvorfor:
            tekst = self._oversatt(grunn).removesuffix(".")
            stor = f"{tekst[:1].upper()}{tekst[1:]}"
            yield self._sagt("jf", grunn=stor, hjemler=sitat) if sitat and grunn == svar.hvorfor[-1] else f"{stor}."
