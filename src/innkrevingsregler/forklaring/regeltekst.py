"""Regler og vilkår som norsk tekst, slik at en jurist kan lese dem med loven ved siden av.

Teksten lages av regelen selv og kan derfor ikke si noe annet enn den. Et sammensatt vilkår blir en liste med ett punkt
for hver prøving; listen er Markdown, og den er like lesbar som ren tekst.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from ..regelform.regel import Regel
from ..regelform.utfall import Regelverdi
from ..regelform.variabler import Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import Blant, Eller, Fast, Og, Operator, Ordnet, Vilkaar
from ..regelform.virkninger import (
    Aar,
    Avtalt,
    Beregning,
    Dager,
    Frist,
    Gebyr,
    Grense,
    Hviler,
    IngenFrist,
    IngenGebyr,
    IngenKompetanse,
    IngenRente,
    IngenVirkning,
    Kompetanse,
    KreverBeslutning,
    KreverSamtykke,
    Lengde,
    Maaneder,
    Maksimalsats,
    NyFrist,
    Opphoerer,
    Rentegrunnlag,
    Rentetid,
    SammeFrist,
    TidligstEtter,
    Tiltak,
    Trinn,
    Udekket,
    Uker,
    Utgangspunkt,
)
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.periode import Periode
from .spraak import liten

__all__ = ["regel_tekst", "svar_tekst", "vilkaar_tekst"]

_INNRYKK = "    "
_DATOORD = {
    Operator.FOER: "før",
    Operator.SENEST: "senest",
    Operator.ETTER: "etter",
    Operator.TIDLIGST: "tidligst",
}
_TALLORD = {
    Operator.FOER: "mindre enn",
    Operator.SENEST: "høyst",
    Operator.ETTER: "mer enn",
    Operator.TIDLIGST: "minst",
}


def vilkaar_tekst(vilkaar: Vilkaar) -> str:
    """Vilkåret som tekst.

    En enkelt prøving blir én linje uten punktum. Et sammensatt vilkår blir «alle disse:» eller «minst én av disse:»
    fulgt av en innrykket liste, så dypt som vilkåret går.

        >>> from innkrevingsregler.fakta.koder import Linjetype, RettsligArt
        >>> from innkrevingsregler.regelform.felter import KRAV, LINJE
        >>> print(vilkaar_tekst(KRAV.art.er_en_av(RettsligArt.BOT, RettsligArt.INNDRAGNING)))
        kravets rettslige art: `BOT` eller `INNDRAGNING`
        >>> print(vilkaar_tekst((LINJE.type == Linjetype.HOVEDSTOL) & ~KRAV.kredittkjoep.ja))
        alle disse:
        - hva linjen er: `HOVEDSTOL`
        - om lånet finansierte et kredittkjøp (foreldelsesloven § 5 nr. 2): nei
    """
    return "\n".join(_linjer(vilkaar))


def svar_tekst(svar: Regelverdi) -> str:
    """Det en regel svarer, som én linje uten punktum."""
    match svar:
        case bool():
            return _ja_nei(svar)
        case date():
            return dato_tekst(svar)
        case int():
            return str(svar)
        case str():
            return f"`{svar}`"
        case Frist():
            return _frist(svar)
        case IngenFrist():
            return "kravet foreldes ikke"
        case Utgangspunkt(fra):
            return f"fristen regnes fra {_emne(fra)}"
        case NyFrist(lengde, fra, avbrutt):
            naar = f" ({_emne(avbrutt)})" if avbrutt else ""
            return f"avbryter{naar}; ny frist på {_lengde(lengde)} fra {_emne(fra)}"
        case SammeFrist(fra, avbrutt):
            return f"avbryter ({_emne(avbrutt)}); ny frist, like lang som kravets egen, fra {_emne(fra)}"
        case TidligstEtter():
            return _tidligst_etter(svar)
        case Hviler():
            return _hviler(svar)
        case Opphoerer():
            return _opphoerer(svar)
        case Avtalt(til, fra, hoeyst, tak, flyttes):
            flytting = "; en lørdag eller helligdag flyttes" if flyttes else ""
            grenser = f"høyst {_lengde(hoeyst)} fra {_emne(fra)} og {_lengde(tak)} ut over den ellers siste dagen"
            return f"siste dag er {_emne(til)}, {grenser}{flytting}"
        case IngenVirkning():
            return "ingen virkning"
        case Rentegrunnlag(serie, fra, etter, tidligst):
            tillegg = f", {_lengde(etter)} lagt til" if etter else ""
            grense = f", tidligst fra {_emne(tidligst)}" if tidligst else ""
            return f"rente etter satsserien `{serie}` fra {_emne(fra)}{tillegg}{grense}"
        case Rentetid(serie, fra, til, etter):
            tillegg = f", {_lengde(etter)} lagt til," if etter else ""
            return f"rente etter satsserien `{serie}` fra {_emne(fra)}{tillegg} til {_emne(til)}"
        case IngenRente():
            return "ingen rente"
        case Gebyr(slag, serie, teller, nevner, dag):
            return f"gebyret `{slag}`: {teller}/{nevner} av satsen i serien `{serie}`, satsen fra {_emne(dag)}"
        case IngenGebyr():
            return "ingen gebyr"
        case Maksimalsats(serie, trinn, dag):
            return f"høyst {_trinnene(trinn)} av satsen i serien `{serie}`, satsen fra {_emne(dag)}"
        case Trinn(nummer, navn):
            return f"trinn {nummer}: {navn}"
        case Kompetanse(utoever, None):
            return f"`{utoever}` har kompetansen; kildene sier ikke om avgjørelsen kan påklages"
        case Kompetanse(utoever, klage):
            return f"`{utoever}` har kompetansen; avgjørelsen kan {'' if klage else 'ikke '}påklages"
        case KreverSamtykke(fra):
            return f"krever samtykke fra {' eller '.join(f'`{en}`' for en in fra)}"
        case KreverBeslutning(av):
            return f"krever beslutning av `{av}`"
        case IngenKompetanse(hvorfor):
            return f"ingen kompetanse: {hvorfor}"
        case Tiltak(status, varsel):
            return f"`{status}`" + (f"; varsel: {varsel}" if varsel else "")
        case Udekket(hvorfor):
            return f"utenfor dekning: {hvorfor}"
        case _:
            assert_never(svar)


def _frist(frist: Frist) -> str:
    """Fristen med de ytre grensene, og loven siste dag regnes etter når det ikke er foreldelsesloven."""
    tekst = f"frist på {_lengde(frist.lengde)}, regnet fra {_emne(frist.fra)}"
    if frist.senest is not None:
        tekst += f"; senest {_grense(frist.senest)}"
    if frist.tidligst is not None:
        tekst += f"; tidligst {_grense(frist.tidligst)}"
    flyttes = {Beregning.STRAFFELOVEN: "; flyttes ikke", Beregning.STRAFFELOVEN_FLYTTES: "; flyttes etter straffeloven"}
    return tekst + flyttes.get(frist.beregning, "")


def _grense(grense: Grense) -> str:
    om = ", om den er inntruffet" if grense.om_inntruffet else ""
    return (f"{_lengde(grense.lengde)} etter " if grense.lengde else "") + _emne(grense.fra) + om


def _tidligst_etter(svar: TidligstEtter) -> str:
    hoeyst = f", men forlenget med høyst {_lengde(svar.tak)} ({svar.regnes.value})" if svar.tak else ""
    innen = f", når {_emne(svar.innen)} var før kravet ble foreldet" if svar.innen else ""
    lengde = f"{_lengde(svar.lengde)} etter " if svar.lengde.antall else ""
    return f"foreldes tidligst {lengde}{_emne(svar.fra)}{hoeyst}{innen}"


def _hviler(svar: Hviler) -> str:
    deler = [f"fristen hviler fra {_emne(svar.fra)}, så lenge {svar.saa_lenge}"]
    deler += [f"det kommer i stedet for at {svar.avloeser}"] if svar.avloeser else []
    fra = _emne(svar.frist_fra) if svar.frist_fra else "samme dag"
    deler += [f"ny frist på {_lengde(svar.frist)} fra {fra}"] if svar.frist else []
    deler += [f"slutt er {_emne(svar.slutt)}"] if svar.slutt else []
    deler += [f"virkningen varer {_lengde(svar.etter)} til"] if svar.etter else []
    deler += [f"da løper en ny frist på {_lengde(svar.ny)}"] if svar.ny else []
    return "; ".join(deler)


def _opphoerer(svar: Opphoerer) -> str:
    deler = [f"virkningen opphører fra {_emne(svar.fra)}" + (f" ({svar.saa_lenge})" if svar.saa_lenge else "")]
    naar = f", avbrutt {_emne(svar.avbrutt)}" if svar.avbrutt else ""
    deler += [f"ny frist på {_lengde(svar.ny)} fra {_emne(svar.ny_fra or svar.fra)}{naar}"] if svar.ny else []
    if svar.etter:
        hoeyst = f", høyst {_lengde(svar.hoeyst)} etter {_emne(svar.fra)}" if svar.hoeyst else ""
        deler.append(f"virkningen varer {_lengde(svar.etter)} fra {_emne(svar.etter_fra or svar.fra)}{hoeyst}")
    return "; ".join(deler)


def regel_tekst(regel: Regel) -> str:
    """Regelen som et avsnitt i Markdown: grunnen, og så vilkår, svar, hjemmel, rekkefølge og tid som punkter.

    Reiser KeyError hvis regelen siterer en rettskilde som ikke står i registeret; det gjør ingen regel i en regelbok.
    """
    punkter = [
        f"**Spørsmål:** {regel.om.begrep.beskrivelse} (`{regel.om}`)",
        "**Vilkår:** " + "\n".join(_rykk_inn(_linjer(regel.naar))).lstrip(),
        f"**Svar:** {svar_tekst(regel.da)}",
        f"**Hjemmel:** {henvisninger_tekst(regel.hjemmel)}",
    ]
    if regel.unntak_fra:
        punkter.append(f"**Går foran:** {', '.join(f'`{r}`' for r in regel.unntak_fra)}")
    if regel.gjelder != Periode() and regel.tidsvariabel is not None:
        punkter.append(f"**Gjelder:** {_periode(regel.gjelder)}, prøvd mot {_emne(regel.tidsvariabel)}")
    return "\n".join([regel.fordi, "", *(f"- {p}" for p in punkter)])


# --- vilkår ---


def _linjer(vilkaar: Vilkaar) -> list[str]:
    if isinstance(vilkaar, Blant):
        return [_blant(vilkaar)]
    if isinstance(vilkaar, Ordnet):
        return [_ordnet(vilkaar)]
    if isinstance(vilkaar, Og | Eller):
        hode = "alle disse:" if isinstance(vilkaar, Og) else "minst én av disse:"
        return [hode, *(linje for ledd in vilkaar.ledd for linje in _punkt(ledd))]
    assert isinstance(vilkaar, Fast)
    return ["alltid" if vilkaar.sant else "aldri"]


def _punkt(vilkaar: Vilkaar) -> list[str]:
    foerste, *resten = _linjer(vilkaar)
    return [f"- {foerste}", *_rykk_inn(resten)]


def _rykk_inn(linjer: list[str]) -> list[str]:
    return [_INNRYKK + linje for linje in linjer]


def _blant(blad: Blant) -> str:
    v = blad.variabel
    if v.slag is Slag.TVIL:
        ikke = "ikke " if blad.negert else ""
        return f"tvilspunkt {v.noekkel.removeprefix('tvil.')} {ikke}lest som {_eller(blad.verdier)}"
    if v.verditype is Verditype.BOOL:
        oppfylt = blad.prov(True)
        if v.slag is Slag.SKJOENN:
            return f"skjønn: {'' if oppfylt else 'ikke slik at '}{liten(v.beskrivelse)}"
        if v.slag is Slag.MANGLER:
            return f"tekst som mangler: {liten(v.beskrivelse)}"
        return f"{_emne(v)}: {_ja_nei(oppfylt)}"
    return f"{_emne(v)}: {'ikke ' if blad.negert else ''}{_eller(blad.verdier)}"


def _ordnet(blad: Ordnet) -> str:
    ord_ = _DATOORD if blad.variabel.verditype is Verditype.DATO else _TALLORD
    return f"{_emne(blad.variabel)}: {ord_[blad.operator]} {_verdi(blad.grense)}"


# --- ord ---


def _emne(variabel: Variabel) -> str:
    """Det variabelen handler om, uten utdypingen etter kolon."""
    return liten(variabel.beskrivelse.split(": ")[0])


def _eller(verdier: tuple[Verdi, ...]) -> str:
    *foran, siste = map(_verdi, verdier)
    return f"{', '.join(foran)} eller {siste}" if foran else siste


def _verdi(verdi: Verdi) -> str:
    if isinstance(verdi, bool):
        return _ja_nei(verdi)
    if isinstance(verdi, date):
        return dato_tekst(verdi)
    return f"`{verdi}`" if isinstance(verdi, str) else str(verdi)


def _ja_nei(verdi: bool) -> str:
    return "ja" if verdi else "nei"


def _periode(periode: Periode) -> str:
    deler = ((ord_, dag) for ord_, dag in (("fra", periode.fra), ("til og med", periode.til)) if dag)
    return " ".join(f"{ord_} {dato_tekst(dag)}" for ord_, dag in deler)


def _trinnene(trinn: tuple[tuple[int | None, int], ...]) -> str:
    """Trinnene i en maksimalsats: kravsbeløpet i kroner og hundredelene."""
    deler = (f"{andel}/100 " + (f"til {grense // 100} kr" if grense else "over det") for grense, andel in trinn)
    return ", ".join(deler)


def _lengde(lengde: Lengde) -> str:
    match lengde:
        case Aar(antall):
            return f"{antall} år"
        case Maaneder(antall):
            return f"{antall} måned{'' if antall == 1 else 'er'}"
        case Uker(antall):
            return f"{antall} uke{'' if antall == 1 else 'r'}"
        case Dager(antall):
            return f"{antall} dag{'' if antall == 1 else 'er'}"
