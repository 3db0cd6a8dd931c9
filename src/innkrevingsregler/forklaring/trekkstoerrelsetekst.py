"""Størrelsen på et utleggstrekk som tekst en skyldner kan lese, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ..lag.felles import Status, status_for
from ..regelform.begreper.trekkstoerrelse import Avkall
from ..regelform.utfall import Avgjort, UtenforDekning, Utfall, hjemler_i
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..trekkstoerrelse import Radslag, Regnerad, Trekkstoerrelse
from .nynorsk import til_nynorsk

_RADER: Mapping[Radslag, tuple[str, str]] = MappingProxyType(
    {
        Radslag.INNTEKT: ("Inntekt", "Inntekt"),
        Radslag.FORSKUDDSTREKK: ("Forskuddstrekk", "Forskotstrekk"),
        Radslag.BEDRE_TREKK: ("Trekk som går foran", "Trekk som går framfor"),
        Radslag.ANNEN_INNTEKT: ("Inntekt det ikke trekkes i", "Inntekt det ikkje blir trekt i"),
        Radslag.HOLDES_UTENFOR: ("Inntekt som holdes utenfor", "Inntekt som blir halden utanfor"),
        Radslag.LIVSOPPHOLD: ("Livsopphold etter satsen", "Livsopphald etter satsen"),
        Radslag.UNDERHOLD_FASTSATT: ("Satt av til underhold", "Sett av til underhald"),
        Radslag.BARN: ("Tillegg for barn", "Tillegg for barn"),
        Radslag.SAMVAER: ("Tillegg for samvær", "Tillegg for samvær"),
        Radslag.FRADRAG: ("Fradrag på 20 prosent", "Frådrag på 20 prosent"),
        Radslag.EKTEFELLES_ANDEL: ("Ektefelles eller samboers del", "Delen til ektefelle eller sambuar"),
        Radslag.UTGIFT: ("Utgift", "Utgift"),
        Radslag.UTGIFT_IKKE_MED: ("Utgift som ikke regnes med", "Utgift som ikkje blir rekna med"),
        Radslag.NAERINGSTAK: ("Det meste som kan trekkes i næring", "Det meste som kan trekkjast i næring"),
        Radslag.TREKK: ("Kan trekkes", "Kan trekkjast"),
    }
)
_ORD: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "topp": ("Utleggstrekk per måned, regnet ut for {per}", "Utleggstrekk per månad, rekna ut for {per}"),
        "topp_boet": (
            "Inntrekking i konkursboet per måned, regnet ut for {per}. Retten avgjør ved kjennelse.",
            "Inntrekking i konkursbuet per månad, rekna ut for {per}. Retten avgjer i ein kjennelse.",
        ),
        "avkall_GJELDER": (
            "Avkallet på beslagsfriheten legges til grunn; beløpene er regnet uten det. {hjemmel}.",
            "Avkallet på beslagsfridomen blir lagt til grunn; beløpa er rekna ut utan det. {hjemmel}.",
        ),
        "avkall_UTEN_VIRKNING": (
            "Avkallet på beslagsfriheten har ingen virkning. {fordi} {hjemmel}.",
            "Avkallet på beslagsfridomen har ingen verknad. {fordi} {hjemmel}.",
        ),
        "avkall_SKJOENN": (
            "Om avkallet på beslagsfriheten kan legges til grunn, må vurderes; beløpene er regnet uten det. {hjemmel}.",
            "Om avkallet på beslagsfridomen kan leggjast til grunn, må vurderast; beløpa er rekna ut utan det. "
            "{hjemmel}.",
        ),
        "avkall_UTENFOR_DEKNING": (
            "Om avkallet på beslagsfriheten gjelder, er ikke kjent: {hvorfor}.",
            "Om avkallet på beslagsfridomen gjeld, er ikkje kjent: {hvorfor}.",
        ),
        "AVGJORT": ("Det kan trekkes {beloep}.", "Det kan trekkjast {beloep}."),
        "TVIL": (
            "Det kan trekkes {beloep} etter de valgte lesningene.",
            "Det kan trekkjast {beloep} etter dei valde lesingane.",
        ),
        "SKJOENN": (
            "Namsmyndigheten må vurdere underholdet. Utgangspunktet er {beloep}.",
            "Namsstyresmakta må vurdere underhaldet. Utgangspunktet er {beloep}.",
        ),
        "SKJOENN_boet": (
            "Retten må vurdere underholdet. Utgangspunktet er {beloep}.",
            "Retten må vurdere underhaldet. Utgangspunktet er {beloep}.",
        ),
        "TRENGER": ("Det mangler opplysninger.", "Det manglar opplysningar."),
        "UTENFOR_DEKNING": ("Dette kan ikke regnes ut: {hvorfor}.", "Dette kan ikkje reknast ut: {hvorfor}."),
        "mellom": (
            "Trekket blir mellom {lavest} og {hoeyest} når satsene ikke fravikes.",
            "Trekket blir mellom {lavest} og {hoeyest} når satsane ikkje blir fråvikne.",
        ),
        "aldri": ("Det kan aldri bli mer enn {beloep}.", "Det kan aldri bli meir enn {beloep}."),
        "beholde": (
            "Til underhold trengs {beloep}.",
            "Til underhald trengst {beloep}.",
        ),
        "omregnet": (
            "Det svarer til {uke} i uken eller {fjorten} hver fjortende dag. Omregningen er ikke lovfestet.",
            "Det svarer til {uke} i veka eller {fjorten} kvar fjortande dag. Omrekninga er ikkje lovfest.",
        ),
        "mangler": ("Mangler: {beskrivelse} ({sti})", "Manglar: {beskrivelse} ({sti})"),
        "skjoenn": (
            "Skjønn – {beskrivelse}: ja gir {ja}, nei gir {nei}",
            "Skjøn – {beskrivelse}: ja gir {ja}, nei gir {nei}",
        ),
        "tvil": (
            "{punkt} lest som «{lesning}» gir {beloep}",
            "{punkt} lesen som «{lesning}» gir {beloep}",
        ),
        "ukjent": ("ikke kjent", "ikkje kjent"),
    }
)


def trekkstoerrelsetekst(svar: Trekkstoerrelse, maalform: Maalform = Maalform.NB) -> str:
    """Svaret, regnestykket rad for rad med hjemmel, og det åpne."""
    return "\n".join(_linjene(svar, maalform))


def _linjene(svar: Trekkstoerrelse, maalform: Maalform) -> Iterator[str]:
    boet = svar.husholdning.til_konkursboet is True
    yield _ord(maalform, "topp_boet" if boet else "topp").format(per=svar.per)
    yield _ord(maalform, "SKJOENN_boet" if boet and svar.status is Status.SKJOENN else svar.status.value).format(
        beloep=_kroner(svar.utgangspunkt if svar.beloep is None else svar.beloep, maalform),
        hvorfor=_paa(maalform, "; ".join(svar.hvorfor)),
    )
    yield from _avkallet(svar.avgjoerelse.avkall, maalform)
    if svar.status is Status.UTENFOR_DEKNING:
        return
    for rad in svar.rader:
        yield f"  {_rad(rad, maalform)}"
    if svar.skal_beholde is not None:
        yield _ord(maalform, "beholde").format(beloep=_kroner(svar.skal_beholde, maalform))
    if svar.utgangspunkt:
        yield _ord(maalform, "omregnet").format(
            uke=_kroner(svar.uke, maalform), fjorten=_kroner(svar.fjorten_dager, maalform)
        )
    if svar.status in (Status.TRENGER, Status.SKJOENN):
        yield _ord(maalform, "mellom").format(
            lavest=_kroner(svar.lavest, maalform), hoeyest=_kroner(svar.hoeyest, maalform)
        )
        if svar.aldri_over is not None:
            yield _ord(maalform, "aldri").format(beloep=_kroner(svar.aldri_over, maalform))
    yield from _aapent(svar, maalform)


def _avkallet(utfall: Utfall, maalform: Maalform) -> Iterator[str]:
    """Hva som gjelder for avkallet, når skyldneren har gitt et."""
    if isinstance(utfall, Avgjort) and utfall.verdi == Avkall.INGEN:
        return
    navn = str(utfall.verdi) if isinstance(utfall, Avgjort) else status_for(utfall).value
    yield _ord(maalform, f"avkall_{navn}").format(
        fordi=_paa(maalform, utfall.spor.fordi) if isinstance(utfall, Avgjort) else "",
        hvorfor=_paa(maalform, utfall.hvorfor) if isinstance(utfall, UtenforDekning) else "",
        hjemmel=henvisninger_tekst(hjemler_i(utfall), maalform),
    )


def _aapent(svar: Trekkstoerrelse, maalform: Maalform) -> Iterator[str]:
    for mangel in svar.trenger:
        yield _ord(maalform, "mangler").format(beskrivelse=_paa(maalform, mangel.beskrivelse), sti=mangel.sti)
    for skjoenn in svar.skjoenn:
        yield _ord(maalform, "skjoenn").format(
            beskrivelse=_paa(maalform, skjoenn.skjoenn.beskrivelse),
            ja=_kroner(skjoenn.ja, maalform),
            nei=_kroner(skjoenn.nei, maalform),
        )
    for annen in svar.alternativer:
        yield _ord(maalform, "tvil").format(
            punkt=annen.punkt, lesning=annen.lesning, beloep=_kroner(annen.utgangspunkt, maalform)
        )


def _rad(rad: Regnerad, maalform: Maalform) -> str:
    navn = _RADER[rad.slag][maalform is Maalform.NN] + (f" ({rad.navn})" if rad.navn else "")
    fordi = f" {_paa(maalform, rad.fordi)}" if rad.fordi else ""
    hjemmel = henvisninger_tekst(rad.hjemler, maalform) + (f" ({rad.forskrift})" if rad.forskrift else "")
    return f"{navn}: {_kroner(rad.beloep, maalform)} – {hjemmel}.{fordi}"


def _paa(maalform: Maalform, tekst: str) -> str:
    return til_nynorsk(tekst) if maalform is Maalform.NN else tekst


def _ord(maalform: Maalform, navn: str) -> str:
    return _ORD[navn][maalform is Maalform.NN]


def _kroner(oere: int | None, maalform: Maalform) -> str:
    if oere is None:
        return _ord(maalform, "ukjent")
    return f"{'-' if oere < 0 else ''}{abs(oere) // 100},{abs(oere) % 100:02d} kroner"
