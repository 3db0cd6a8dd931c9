"""Motregning og avregning som tekst, på bokmål og nynorsk: ett punkt for hvert slag tilgodebeløp, og fristene."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from ..fakta.koder import Tilgodegrunnlag
from ..lag.felles import status_for
from ..lag.motregning import Motregningsfrist, Motregningssvar
from ..regelform.begreper.motregning import (
    Avregningsdekning,
    Beslagsfrihet,
    Beslagsfrihetsmyndighet,
    Motregningsklage,
    Motregningskrav,
    Motregningsomfang,
)
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import Henvisning, henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .dokument import Avsnitt, Blokk, Liste, Overskrift, Punkt
from .spraak import liten

Ordene = Callable[[str], str]
"""Tekst fra vurderingen på målformen det skrives på."""

TILGODENAVN: Mapping[Tilgodegrunnlag, tuple[str, str]] = MappingProxyType(
    {
        Tilgodegrunnlag.SKATT: ("Skatt til gode", "Skatt til gode"),
        Tilgodegrunnlag.AVGIFT: ("Avgift til gode", "Avgift til gode"),
        Tilgodegrunnlag.ANNET: ("Andre krav på det offentlige", "Andre krav på det offentlege"),
    }
)
_B = Beslagsfrihet
BESLAGSFRIHETSTEKST: Mapping[Beslagsfrihet, tuple[str, str]] = MappingProxyType(
    {
        _B.VURDERES: ("Beslagsfrihet skal vurderes.", "Beslagsfridom skal vurderast."),
        _B.MAA_KREVES: (
            "Det tas bare hensyn til beslagsfrihet når skyldneren krever det innen én måned.",
            "Det blir berre teke omsyn til beslagsfridom når skyldnaren krev det innan éin månad.",
        ),
        _B.KREVD_FOR_SENT: ("Beslagsfrihet er krevd for sent.", "Beslagsfridom er kravd for seint."),
        _B.GJELDER_IKKE: (
            "Reglene om beslagsfrihet gjelder ikke.",
            "Reglane om beslagsfridom gjeld ikkje.",
        ),
        _B.INGEN_MOTREGNING: ("", ""),
    }
)
_K = Motregningskrav
KRAVTEKST: Mapping[Motregningskrav, tuple[str, str]] = MappingProxyType(
    {
        _K.UTBETALER_OVERFOERER: ("utbetaleren overfører beløpet", "utbetalaren overfører beløpet"),
        _K.UNDERRETNING_SNAREST: (
            "skyldneren underrettes så snart som mulig",
            "skyldnaren blir underretta så snart som mogleg",
        ),
        _K.UNDERRETNING_SAMTIDIG: ("skyldneren underrettes samtidig", "skyldnaren blir underretta samtidig"),
        _K.OPPGI_KRAVENE: ("underretningen sier hvilke krav", "underrettinga seier kva krav"),
        _K.OPPGI_RETTIGHETENE: (
            "den opplyser om skyldnerens rettigheter",
            "ho opplyser om rettane til skyldnaren",
        ),
        _K.OPPGI_KLAGEADGANGEN: ("den opplyser om klagen", "ho opplyser om klaga"),
        _K.BOER_OPPGI_FAKTA: (
            "den bør si hva vurderingen av beslagsfrihet bygger på",
            "ho bør seie kva vurderinga av beslagsfridom byggjer på",
        ),
        _K.IKKE_ENKELTVEDTAK: ("beslutningen er ikke et enkeltvedtak", "avgjerda er ikkje eit enkeltvedtak"),
    }
)
KLAGETEKST: Mapping[Motregningsklage, tuple[str, str]] = MappingProxyType(
    {
        Motregningsklage.FRA_UNDERRETNINGEN: (
            "Klage til tingretten innen én måned fra underretningen.",
            "Klage til tingretten innan éin månad frå underrettinga.",
        ),
        Motregningsklage.FRA_MOTTATT: (
            "Klage til tingretten innen én måned fra erklæringen ble mottatt.",
            "Klage til tingretten innan éin månad frå erklæringa vart motteken.",
        ),
        Motregningsklage.FRA_MOTREGNINGEN: (
            "Klage til tingretten innen én måned fra motregningen.",
            "Klage til tingretten innan éin månad frå motrekninga.",
        ),
        Motregningsklage.INGEN_MOTREGNING: ("", ""),
    }
)
AVGJOERES: Mapping[Beslagsfrihetsmyndighet, tuple[str, str]] = MappingProxyType(
    {
        Beslagsfrihetsmyndighet.INNKREVINGSMYNDIGHETEN: (
            "Innkrevingsmyndigheten avgjør hva som er beslagsfritt.",
            "Innkrevingsmyndigheten avgjer kva som er beslagsfritt.",
        ),
        Beslagsfrihetsmyndighet.KOMMUNEN: (
            "Kommunen avgjør hva som er beslagsfritt.",
            "Kommunen avgjer kva som er beslagsfritt.",
        ),
        Beslagsfrihetsmyndighet.DEN_SOM_MOTREGNER: (
            "Den som motregner, avgjør hva som er beslagsfritt.",
            "Den som motreknar, avgjer kva som er beslagsfritt.",
        ),
    }
)
AVREGNINGSTEKST: Mapping[Avregningsdekning, tuple[str, str]] = MappingProxyType(
    {
        Avregningsdekning.FORAN_TREKK: (
            "Avregning går foran utleggstrekk.",
            "Avrekning går framfor utleggstrekk.",
        ),
        Avregningsdekning.AV_TREKKET: (
            "Avregningsbeløpet dekkes av utleggstrekket som løper.",
            "Avrekningsbeløpet blir dekt av utleggstrekket som går.",
        ),
        Avregningsdekning.VALGFRITT: (
            "Avregningsbeløpet dekkes av utleggstrekket som løper, eller utenfor det.",
            "Avrekningsbeløpet blir dekt av utleggstrekket som går, eller utanfor det.",
        ),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "motregning": ("Motregning", "Motrekning"),
        "og": (" og ", " og "),
        "ja": ("ja", "ja"),
        "nei": ("nei", "nei"),
        "trenger": ("mangler opplysninger", "manglar opplysningar"),
        "skjoenn": ("beror på et skjønn", "kviler på eit skjønn"),
        "tvil": ("tvilsomt", "tvilsamt"),
        "konflikt": ("reglene strider mot hverandre", "reglane strir mot kvarandre"),
        "utenfor_dekning": ("biblioteket svarer ikke", "biblioteket svarar ikkje"),
        "krever": ("Krav til gjennomføringen: {krav}.", "Krav til gjennomføringa: {krav}."),
        "andel": ("Bare i andelen av boets krav.", "Berre i delen av kravet til buet."),
        "beslag_tvil": ("Om beslagsfrihet gjelder, er åpent.", "Om beslagsfridom gjeld, er ope."),
        "besluttet": ("Motregningen {dag}:", "Motrekninga {dag}:"),
        "ukjent_dag": ("på en ukjent dag", "på ein ukjend dag"),
        "klage_senest": ("siste dag for klage {dag}", "siste dag for klage {dag}"),
        "beslag_senest": ("siste dag for å kreve beslagsfrihet {dag}", "siste dag for å krevje beslagsfridom {dag}"),
        "ingen_frist": ("fristene er ikke kjent", "fristane er ikkje kjende"),
    }
)


def motregningstekst(maalform: Maalform, vurdering: Vurdering, ordene: Ordene) -> Iterator[Blokk]:
    """Motregning og avregning som blokker i en forklaring."""
    s = _Skriver(maalform, ordene)
    motregning = vurdering.motregning
    yield Overskrift(2, s.ord("motregning"))
    yield Liste(tuple(Punkt(tekst) for tekst in s.tilgodene(motregning.i_tilgode)))
    if motregning.frister:
        yield Liste(tuple(Punkt(s.frist(frist)) for frist in motregning.frister))
    dekning = motregning.avregning.dekning
    if isinstance(dekning, Avgjort) and _kan_avregnes(vurdering):
        yield Avsnitt(s.setning(AVREGNINGSTEKST[Avregningsdekning(str(dekning.verdi))], dekning))


def siterte_i_motregning(vurdering: Vurdering) -> list[Henvisning]:
    """Bestemmelsene svarene om adgangen bygger på."""
    return [h for svar in vurdering.motregning.i_tilgode for h in hjemler_i(svar.adgang)]


_UTEN_AVREGNING = frozenset({"tiltak.avregning.andre", "tiltak.avregning.uten_hjemmel"})
"""Reglene som sier at kravet ikke kan avregnes, uansett varsel og tid."""


def _kan_avregnes(vurdering: Vurdering) -> bool:
    (svar,) = (s.utfall for s in vurdering.tiltak if s.tiltak is Tiltaksslag.AVREGNING)
    return not (isinstance(svar, Avgjort) and _UTEN_AVREGNING.intersection(svar.regler))


class _Skriver:
    """Skriver svarene på én målform."""

    def __init__(self, maalform: Maalform, ordene: Ordene) -> None:
        self._maalform, self._ordene = maalform, ordene

    def ord(self, navn: str) -> str:
        """Ett av ordene i `_ORD`."""
        return self._valgt(_ORD[navn])

    def _valgt(self, begge: tuple[str, str]) -> str:
        return begge[self._maalform is Maalform.NN]

    def tilgodene(self, svarene: Iterable[Motregningssvar]) -> Iterator[str]:
        """Ett punkt for hvert svar; slagene som har det samme, står sammen."""
        navnene: dict[str, list[str]] = {}
        for svar in svarene:
            grunnlag = svar.tilgode.grunnlag
            navn = self._valgt(TILGODENAVN[grunnlag]) if grunnlag else self.ord("motregning")
            navnene.setdefault(self._tilgode(svar), []).append(navn)
        for tekst, like in navnene.items():
            yield f"{self.ord('og').join([like[0], *map(liten, like[1:])])}: {tekst}"

    def _tilgode(self, svar: Motregningssvar) -> str:
        """Svaret; er det ikke ja, er det ikke mer å si."""
        deler = [self._svar(svar.adgang)]
        if isinstance(svar.adgang, Avgjort) and svar.adgang.verdi is True:
            deler += self._hvordan(svar)
        return " ".join(d for d in deler if d)

    def _hvordan(self, svar: Motregningssvar) -> Iterator[str]:
        if isinstance(svar.omfang, Avgjort) and svar.omfang.verdi == Motregningsomfang.ANDELEN_I_BOET.value:
            yield self.ord("andel")
        if isinstance(svar.beslagsfrihet, Avgjort):
            yield self._valgt(BESLAGSFRIHETSTEKST[Beslagsfrihet(str(svar.beslagsfrihet.verdi))])
        else:
            yield self.ord("beslag_tvil")
        if isinstance(svar.beslagsfrihetsmyndighet, Avgjort):
            yield self._valgt(AVGJOERES[Beslagsfrihetsmyndighet(str(svar.beslagsfrihetsmyndighet.verdi))])
        krav = [self._valgt(KRAVTEKST[k]) for k, utfall in svar.krav if isinstance(utfall, Avgjort)]
        if krav:
            yield self.ord("krever").format(krav="; ".join(krav))
        if isinstance(svar.klagefrist, Avgjort):
            yield self._valgt(KLAGETEKST[Motregningsklage(str(svar.klagefrist.verdi))])

    def frist(self, frist: Motregningsfrist) -> str:
        """Fristene etter en motregning som et punkt."""
        dag = dato_tekst(frist.besluttet) if frist.besluttet else self.ord("ukjent_dag")
        deler = [
            self.ord(navn).format(dag=dato_tekst(siste))
            for navn, siste in (("klage_senest", frist.klage_senest), ("beslag_senest", frist.beslagsfrihet_senest))
            if siste
        ]
        resten = "; ".join(deler) or self.ord("ingen_frist")
        return f"{self.ord('besluttet').format(dag=dag)} {resten}."

    def setning(self, tekst: tuple[str, str], utfall: Utfall) -> str:
        """«Setningen, jf. bestemmelsene.»"""
        sitat = henvisninger_tekst(hjemler_i(utfall), self._maalform)
        return f"{self._valgt(tekst).removesuffix('.')}, jf. {sitat}."

    def _svar(self, utfall: Utfall) -> str:
        mangler = [v.beskrivelse for v in utfall.fakta] if isinstance(utfall, Trenger) else hvorfor_i(utfall)
        grunner = [self._ordene(g).removesuffix(".") for g in mangler]
        grunn = "; ".join([*grunner[:1], *map(liten, grunner[1:])])
        sitat = f", jf. {henvisninger_tekst(hjemler_i(utfall), self._maalform)}" if hjemler_i(utfall) else ""
        return f"{self._status(utfall)}. {grunn[:1].upper()}{grunn[1:]}{sitat}."

    def _status(self, utfall: Utfall) -> str:
        if isinstance(utfall, Avgjort):
            return self.ord("ja" if utfall.verdi is True else "nei")
        return self.ord(status_for(utfall).value.lower())
