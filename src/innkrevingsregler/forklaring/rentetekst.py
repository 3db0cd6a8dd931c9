"""Renten som tekst, på bokmål og nynorsk: summen og grunnen, radene, og det som er åpent eller kan leses ulikt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from ..fakta.verdier import Oere, skriv_oere
from ..lag.renter import Linjerente, Renter
from ..regelform.utfall import Skjoenn
from ..renter import Kompensasjon, Renterad
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "renter": ("Renter", "Renter"),
        "sum": ("Renten er {sum} kroner, regnet til {til}.", "Renta er {sum} kroner, rekna til {til}."),
        "prognose": ("Noe av den bygger på oppgitte satser.", "Noko av henne byggjer på oppgitte satsar."),
        "aapen": ("Renten er ikke avgjort.", "Renta er ikkje avgjord."),
        "rad": (
            "{fra} til {til} ({dager} dager): {sats} prosent av {grunnlag} kroner er {rente} kroner",
            "{fra} til {til} ({dager} dagar): {sats} prosent av {grunnlag} kroner er {rente} kroner",
        ),
        "pause": ("{fra} til {til} ({dager} dager): ingen rente", "{fra} til {til} ({dager} dagar): inga rente"),
        "mangler": ("Mangler: {fakta}.", "Manglar: {fakta}."),
        "lesninger": ("Tvilspunkt {punkt}: {summer}.", "Tvilspunkt {punkt}: {summer}."),
        "lesning": ("{sum} kroner lest som «{lesning}»", "{sum} kroner lese som «{lesning}»"),
        "kombinasjon": ("Leses {lesninger}: {sum}.", "Om ein les {lesninger}: {sum}."),
        "kroner": ("{sum} kroner", "{sum} kroner"),
        "aapent": ("åpent", "ope"),
        "mellom": (
            "Renten er fra {lavest} til {hoeyest} kroner, etter hvordan tvilspunktene leses.",
            "Renta er frå {lavest} til {hoeyest} kroner, etter korleis tvilspunkta blir lesne.",
        ),
        "lesning_aapen": ("åpent lest som «{lesning}»", "ope lese som «{lesning}»"),
        "avrundet": (
            "Summen av radene, {foer} kroner, rundes ned til hele kroner.",
            "Summen av radene, {foer} kroner, blir runda ned til heile kroner.",
        ),
        "tillegg": (
            "Rentetillegget på ti prosent er {sum} kroner, jf. {hjemler}.",
            "Rentetillegget på ti prosent er {sum} kroner, jf. {hjemler}.",
        ),
        "hviler_paa": (
            "Svaret bygger ellers på disse lesningene, men andre lesninger gir samme sum: {lesninger}.",
            "Svaret byggjer elles på desse lesingane, men andre lesingar gir same sum: {lesninger}.",
        ),
        "lemping": (
            "Renten kan settes ned hvis dette er oppfylt: {vilkaar}; det er et skjønn, jf. {hjemler}.",
            "Renta kan setjast ned om dette er oppfylt: {vilkaar}; det er eit skjønn, jf. {hjemler}.",
        ),
        "skattetillegg": (
            "Renten som legges til skatten før forfall, er {sum} kroner for tiden {fra} til {til}, jf. {hjemler}.",
            "Renta som blir lagd til skatten før forfall, er {sum} kroner for tida {fra} til {til}, jf. {hjemler}.",
        ),
        "kompensasjon": (
            "Det kan også kreves {sum} kroner i kompensasjon, jf. {hjemler}.",
            "Det kan også krevjast {sum} kroner i kompensasjon, jf. {hjemler}.",
        ),
    }
)


def rentetekst(maalform: Maalform, renter: Renter, ordene: Ordene) -> Iterator[Blokk]:
    """Renten som blokker i en forklaring."""
    s = _Skriver(maalform, ordene)
    yield Overskrift(2, s.ord("renter"))
    yield Avsnitt(" ".join(s.hoveddelen(renter)))
    if renter.rader:
        yield Liste(tuple(Punkt(s.rad(rad)) for rad in renter.rader))
    if punkter := tuple(s.lesninger(renter)):
        yield Liste(tuple(Punkt(punkt) for punkt in punkter))
    if renter.forutsetninger:
        yield Liste(tuple(Punkt(s.setning(grunn)) for grunn in renter.forutsetninger))


def radtekst(maalform: Maalform, rad: Renterad) -> str:
    """Én rad i en renteberegning, som et punkt."""
    return _Skriver(maalform, str).rad(rad)


class _Skriver:
    """Skriver svaret på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `_ORD`."""
        return _ORD[navn][self._maalform is Maalform.NN]

    def hoveddelen(self, renter: Renter) -> Iterator[str]:
        """Summen med grunnen, eller hva som mangler."""
        if renter.sum is None:
            yield self.ord("aapen")
        else:
            yield self.ord("sum").format(sum=skriv_oere(renter.sum), til=dato_tekst(renter.til))
        for linje in renter.linjer:
            yield from self._grunnene(linje)
        if renter.prognose:
            yield self.ord("prognose")
        if renter.trenger:
            fakta = "; ".join(liten(self._ordene(v.beskrivelse)) for v in renter.trenger)
            yield self.ord("mangler").format(fakta=fakta)
        if renter.tillegg is not None:
            yield self._beloep("tillegg", *renter.tillegg)
        if (skatt := renter.skattetillegg) is not None and skatt.sum and skatt.fra and skatt.til:
            yield self.ord("skattetillegg").format(
                sum=skriv_oere(skatt.sum),
                fra=dato_tekst(skatt.fra),
                til=dato_tekst(skatt.til),
                hjemler=henvisninger_tekst(skatt.hjemler, self._maalform),
            )
        if isinstance(renter.lemping, Skjoenn):
            vilkaar = "; ".join(liten(self._ordene(v.beskrivelse)) for v in renter.lemping.vilkaar)
            hjemler = henvisninger_tekst(renter.lemping.hjemler, self._maalform)
            yield self.ord("lemping").format(vilkaar=vilkaar, hjemler=hjemler)
        if isinstance(renter.kompensasjon, Kompensasjon):
            yield self._beloep("kompensasjon", renter.kompensasjon.beloep, renter.kompensasjon.hjemler)

    def _grunnene(self, linje: Linjerente) -> Iterator[str]:
        sitat = henvisninger_tekst(linje.hjemler, self._maalform)
        *foran, siste = [self.setning(grunn).removesuffix(".") for grunn in linje.hvorfor] or [""]
        yield from (f"{grunn}." for grunn in foran)
        if siste:
            yield f"{siste}, jf. {sitat}." if sitat else f"{siste}."
        if linje.avrundet is not None and linje.avrundet.foer != linje.avrundet.rente:
            yield self.ord("avrundet").format(foer=skriv_oere(linje.avrundet.foer))

    def _beloep(self, navn: str, beloep: Oere, hjemler: tuple[Henvisning, ...]) -> str:
        sitat = henvisninger_tekst(hjemler, self._maalform)
        return self.ord(navn).format(sum=skriv_oere(beloep), hjemler=sitat)

    def setning(self, grunn: str) -> str:
        """Grunnen på målformen, som en hel setning."""
        tekst = self._ordene(grunn).removesuffix(".")
        return f"{tekst[:1].upper()}{tekst[1:]}."

    def rad(self, rad: Renterad) -> str:
        """Raden som et punkt."""
        tekst = self.ord("pause" if rad.satsperiode.pause else "rad").format(
            fra=dato_tekst(rad.fra),
            til=dato_tekst(rad.til),
            dager=rad.dager,
            sats=_prosent(rad.sats),
            grunnlag=skriv_oere(rad.grunnlag),
            rente=skriv_oere(rad.rente),
        )
        return f"{tekst}, jf. {henvisninger_tekst(rad.hjemler, self._maalform)}."

    def _kroner(self, sum_: Oere | None) -> str:
        return self.ord("aapent") if sum_ is None else self.ord("kroner").format(sum=skriv_oere(sum_))

    def lesninger(self, renter: Renter) -> Iterator[str]:
        """Summene i hver lesning som flytter renten."""
        for punkt in dict.fromkeys(a.punkt for a in renter.alternativer):
            egne = [a for a in renter.alternativer if a.punkt == punkt]
            summer = ", ".join(
                self.ord("lesning_aapen").format(lesning=a.lesning)
                if a.sum is None
                else self.ord("lesning").format(sum=skriv_oere(a.sum), lesning=a.lesning)
                for a in egne
            )
            yield self.ord("lesninger").format(punkt=punkt, summer=summer)
        for kombinasjon in renter.kombinasjoner:
            lesninger = ", ".join(f"{punkt} «{lesning}»" for punkt, lesning in kombinasjon.lesninger)
            yield self.ord("kombinasjon").format(lesninger=lesninger, sum=self._kroner(kombinasjon.sum))
        if renter.sum is None and renter.lavest is not None and renter.hoeyest is not None:
            yield self.ord("mellom").format(lavest=skriv_oere(renter.lavest), hoeyest=skriv_oere(renter.hoeyest))
        if renter.hviler_paa:
            lesninger = ", ".join(f"{punkt} «{lesning}»" for punkt, lesning in renter.hviler_paa)
            yield self.ord("hviler_paa").format(lesninger=lesninger)


def _prosent(sats: Decimal) -> str:
    return str(sats).replace(".", ",")
