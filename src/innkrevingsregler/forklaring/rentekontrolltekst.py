"""Rentekontrollen og kontoutskriften som tekst en skyldner kan lese, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal

from ..fakta.verdier import skriv_oere
from ..lag.renteplan import Linjeutskrift, Rentekontroll
from ..renter import Kontopost, Postslag, Renterad, Saldo
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from .dokument import Avsnitt, Blokk, Dokument, Liste, Overskrift, Punkt, som_html, som_markdown, som_tekst
from .nynorsk import til_nynorsk
from .spraak import liten

_SKRIVERE = MappingProxyType({"tekst": som_tekst, "markdown": som_markdown, "html": som_html})
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "tittel": ("Kontoutskrift for krav {krav}", "Kontoutskrift for krav {krav}"),
        "per": ("Regnet til {dag}.", "Rekna til {dag}."),
        "grunnlag": ("Grunnlag for rente: {svar}.", "Grunnlag for rente: {svar}."),
        "varslet": (
            "Vilkåret om varsel eller forfall oppfylt: {svar}.",
            "Vilkåret om varsel eller forfall oppfylt: {svar}.",
        ),
        "ja": ("ja", "ja"),
        "nei": ("nei", "nei"),
        "aapent": ("ikke avgjort", "ikkje avgjort"),
        "fra": ("Renten løper fra {dag}.", "Renta løper frå {dag}."),
        "oppgjort": ("Hovedstolen var betalt {dag}.", "Hovudstolen var betalt {dag}."),
        "ikke_oppgjort": ("Hovedstolen er ikke betalt.", "Hovudstolen er ikkje betalt."),
        "sum": ("Renten er {sum} kroner.", "Renta er {sum} kroner."),
        "sum_aapen": ("Renten er ikke avgjort.", "Renta er ikkje avgjord."),
        "hjemler": ("Etter {hjemler}.", "Etter {hjemler}."),
        "mangler": ("Mangler: {fakta}.", "Manglar: {fakta}."),
        "konto": ("Hovedstol {linjer}", "Hovudstol {linjer}"),
        "forfalt": ("Hovedstol {linjer}, forfall {dag}", "Hovudstol {linjer}, forfall {dag}"),
        "inngaaende": ("Inngående saldo {dag}: {saldo}.", "Inngåande saldo {dag}: {saldo}."),
        "utgaaende": ("Utgående saldo {dag}: {saldo}.", "Utgåande saldo {dag}: {saldo}."),
        "ingen_poster": ("Ingenting har hendt på kontoen.", "Ingenting har hendt på kontoen."),
        "avrunding": (
            "Renten rundes ned med {beloep} kroner. Å betale: {aa_betale} kroner.",
            "Renta blir runda ned med {beloep} kroner. Å betale: {aa_betale} kroner.",
        ),
        "til_overs": (
            "Betalt eller satt ned for mye: {beloep} kroner.",
            "Betalt eller sett ned for mykje: {beloep} kroner.",
        ),
        "prognose": ("Noe bygger på oppgitte satser.", "Noko byggjer på oppgitte satsar."),
        "hovedstol": ("hovedstol {kroner}", "hovudstol {kroner}"),
        "tillegg": ("tillegg som bærer rente {kroner}", "tillegg som ber rente {kroner}"),
        "kostnader": ("kostnader {kroner}", "kostnader {kroner}"),
        "gebyrer": ("gebyrer {kroner}", "gebyr {kroner}"),
        "renter": ("renter {kroner}", "renter {kroner}"),
        "saldo": ("{sum} kroner ({deler})", "{sum} kroner ({deler})"),
        Postslag.RENTE.value: (
            "{fra} til {dag}: rente {beloep} kroner, {sats} prosent av {grunnlag} kroner i {dager} dager",
            "{fra} til {dag}: rente {beloep} kroner, {sats} prosent av {grunnlag} kroner i {dager} dagar",
        ),
        Postslag.PAUSE.value: (
            "{fra} til {dag}: ingen rente i {dager} dager",
            "{fra} til {dag}: inga rente i {dager} dagar",
        ),
        Postslag.TILLEGG.value: ("{dag}: tillegg {beloep} kroner", "{dag}: tillegg {beloep} kroner"),
        Postslag.NEDSETTELSE.value: ("{dag}: satt ned {beloep} kroner", "{dag}: sett ned {beloep} kroner"),
        Postslag.BETALING.value: ("{dag}: betalt {beloep} kroner", "{dag}: betalt {beloep} kroner"),
        "virker": (" (regnet {dag})", " (rekna {dag})"),
        "overs": (", {beloep} til overs", ", {beloep} til overs"),
        "post": ("{post}; saldo {saldo} kroner{hjemmel}.", "{post}; saldo {saldo} kroner{hjemmel}."),
    }
)


def forklar_rentekontroll(
    kontroll: Rentekontroll,
    maalform: Literal["nb", "nn"] = "nb",
    format: Literal["tekst", "markdown", "html"] = "tekst",
) -> str:
    """Rentekontrollen med kontoutskriftene som tekst.

    `maalform` er «nb» eller «nn», `format` er «tekst», «markdown» eller «html» (ett `article`-element). Reiser
    ValueError for en ukjent målform og et ukjent format.
    """
    if format not in _SKRIVERE:
        raise ValueError(f"ukjent format {format!r}; lovlig er {', '.join(_SKRIVERE)}")
    return _SKRIVERE[format](_Skriver(Maalform(maalform)).dokument(kontroll))


class _Skriver:
    """Skriver kontrollen på én målform."""

    def __init__(self, maalform: Maalform) -> None:
        self._maalform = maalform

    def _sagt(self, navn: str, **verdier: object) -> str:
        return _ORD[navn][self._maalform is Maalform.NN].format(**verdier)

    def _oversatt(self, tekst: str) -> str:
        return til_nynorsk(tekst) if self._maalform is Maalform.NN else tekst

    def dokument(self, kontroll: Rentekontroll) -> Dokument:
        """Svarene øverst, og så én utskrift for hver forfallsdag."""
        return (
            Overskrift(1, self._sagt("tittel", krav=kontroll.krav)),
            Avsnitt(self._sagt("per", dag=dato_tekst(kontroll.per))),
            Liste(tuple(Punkt(punkt) for punkt in self._svarene(kontroll))),
            *(blokk for utskrift in kontroll.utskrifter for blokk in self._utskrift(utskrift)),
        )

    def _svarene(self, kontroll: Rentekontroll) -> Iterator[str]:
        yield self._sagt("grunnlag", svar=self._ja_nei(kontroll.grunnlag))
        yield self._sagt("varslet", svar=self._ja_nei(kontroll.varslet))
        if kontroll.fra is not None:
            yield self._sagt("fra", dag=dato_tekst(kontroll.fra))
        if kontroll.oppgjort is not None:
            yield self._sagt("oppgjort", dag=dato_tekst(kontroll.oppgjort))
        elif kontroll.utskrifter:
            yield self._sagt("ikke_oppgjort")
        yield self._sagt("sum_aapen") if kontroll.sum is None else self._sagt("sum", sum=_kroner(kontroll.sum))
        if kontroll.renter.trenger:
            fakta = "; ".join(liten(self._oversatt(v.beskrivelse)) for v in kontroll.renter.trenger)
            yield self._sagt("mangler", fakta=fakta)
        for grunn in (*kontroll.renter.hvorfor, *kontroll.renter.forutsetninger):
            tekst = self._oversatt(grunn).removesuffix(".")
            yield f"{tekst[:1].upper()}{tekst[1:]}."
        if kontroll.hjemler:
            yield self._sagt("hjemler", hjemler=henvisninger_tekst(kontroll.hjemler, self._maalform))

    def _ja_nei(self, svar: bool | None) -> str:
        return self._sagt({True: "ja", False: "nei", None: "aapent"}[svar])

    def _utskrift(self, en: Linjeutskrift) -> Iterator[Blokk]:
        utskrift, linjer = en.utskrift, ", ".join(en.linjer)
        if en.forfall is None:
            yield Overskrift(2, self._sagt("konto", linjer=linjer))
        else:
            yield Overskrift(2, self._sagt("forfalt", linjer=linjer, dag=dato_tekst(en.forfall)))
        yield Avsnitt(self._saldo("inngaaende", utskrift.fra, utskrift.inngaaende))
        if utskrift.poster:
            yield Liste(tuple(Punkt(self._post(post)) for post in utskrift.poster))
        else:
            yield Avsnitt(self._sagt("ingen_poster"))
        yield Avsnitt(" ".join(self._slutten(en)))

    def _slutten(self, en: Linjeutskrift) -> Iterator[str]:
        yield self._saldo("utgaaende", en.utskrift.til, en.utskrift.utgaaende)
        if en.avrunding:
            yield self._sagt("avrunding", beloep=_kroner(-en.avrunding), aa_betale=_kroner(en.aa_betale))
        if en.utskrift.til_overs:
            yield self._sagt("til_overs", beloep=_kroner(en.utskrift.til_overs))
        if en.utskrift.prognose:
            yield self._sagt("prognose")

    def _saldo(self, navn: str, dag: date, saldo: Saldo) -> str:
        deler = [self._sagt(del_, kroner=_kroner(beloep)) for del_, beloep in saldo._asdict().items() if beloep]
        sum_ = _kroner(saldo.sum)
        tekst = self._sagt("saldo", sum=sum_, deler=", ".join(deler)) if len(deler) > 1 else f"{sum_} kroner"
        return self._sagt(navn, dag=dato_tekst(dag), saldo=tekst)

    def _post(self, post: Kontopost) -> str:
        sitat = henvisninger_tekst(post.hjemler, self._maalform)
        tekst = self._rad(post, post.grunnlag) if isinstance(post.grunnlag, Renterad) else self._bevegelse(post)
        return self._sagt("post", post=tekst, saldo=_kroner(post.saldo.sum), hjemmel=f", jf. {sitat}" if sitat else "")

    def _rad(self, post: Kontopost, rad: Renterad) -> str:
        return self._sagt(
            post.slag.value,
            fra=dato_tekst(rad.fra),
            dag=dato_tekst(rad.til),
            beloep=_kroner(rad.rente),
            sats=str(rad.sats).replace(".", ","),
            grunnlag=_kroner(rad.grunnlag),
            dager=rad.dager,
        )

    def _bevegelse(self, post: Kontopost) -> str:
        assert not isinstance(post.grunnlag, Renterad)
        dag = post.grunnlag.hendelse.dato
        tekst = self._sagt(post.slag.value, dag=dato_tekst(dag), beloep=_kroner(abs(post.beloep)))
        if dag != post.dato:
            tekst += self._sagt("virker", dag=dato_tekst(post.dato))
        return tekst + (self._sagt("overs", beloep=_kroner(post.til_overs)) if post.til_overs else "")


def _kroner(oere: int) -> str:
    return skriv_oere(oere).replace(".", ",")
