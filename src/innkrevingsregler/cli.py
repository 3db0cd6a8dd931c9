"""Kommandolinjen. Tynn: den leser argumenter, kaller biblioteket og skriver svaret.

Avslutningskoden er 0 når det er svart, 2 ved ugyldige inndata – alle feilene er da listet opp og ingenting er skrevet –
og 1 ved en feil i biblioteket. Her, og bare her, leses klokken: uten `--per` vurderes kravene dagen det spørres.
"""

from __future__ import annotations

import argparse
import codecs
import difflib
import functools
import importlib.util
import json
import os
import re
import shutil
import sys
import traceback
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import attrs

from .dekningsregister import Dekningslinje, dekning
from .fakta.feil import Inndatafeil, UgyldigInndata, vis_verdi
from .fakta.json_inn import finn_fil, les_json_med_feil
from .fakta.koder import Linjetype
from .fakta.krav import Krav
from .fakta.lesing import krav_av, les_krav
from .fakta.skjema import skjema_krav
from .fakta.verdier import Oere, les_dato, les_oere, skriv_oere
from .forklaring.dokument import synlig
from .forklaring.katalogkort import katalogkort, kort_som_tabell, kort_som_tekst
from .forklaring.regeltekst import svar_tekst, vilkaar_tekst
from .forklaring.som_json import skjema_vurdering, til_json
from .forklaring.tabell import Rad, RichMangler, Tabell, som_markdown, som_skjermtabell, som_tsv
from .forklaring.tekst import DELER, HELE, forklar
from .forklaring.tiltak_json import hjemmel_til_json, tiltak_til_json, utfall_til_json
from .frister import Frist, Fristregel, frist
from .grensesnitt.foreldelsespaastand import Foreldelsesavvik, Foreldelsespaastand, sammenlign_foreldelse
from .grensesnitt.gjenkjenning import gjenkjenn
from .grensesnitt.innkrevingsoppdrag import les_innkrevingsoppdrag, til_krav
from .grensesnitt.kravdetaljer import les_kravdetaljer
from .grensesnitt.merknader import Merknad
from .lag.felles import Status
from .lag.foreldelse import Linjeforeldelse
from .lag.tiltak import ja_nei_eller_status
from .regelform.regel import Regel
from .regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from .regler import ALLE_REGLER
from .renter import (
    Betaling,
    Dekningsorden,
    Renteberegning,
    Rentefeil,
    Rentehjemmel,
    UtenforSerie,
    beregn,
    trekkbetaling,
)
from .renter import til_json as renteberegning_til_json
from .rettskilder.henvisning import henvisninger_tekst
from .rettskilder.katalog import Katalograd, finn, katalog
from .rettskilder.katalog.som_json import til_json as katalograd_til_json
from .rettskilder.tvil import UkjentLesning, kontroller_lesninger
from .vurdering import Vurdering, vurder

T = TypeVar("T")
U = TypeVar("U")

RADFORMATER = ("tabell", "json", "jsonl", "tsv", "markdown")
TEKSTFORMATER = ("tekst", "markdown", "html", "json")
_ENDELSER = {".json": "json", ".jsonl": "jsonl", ".tsv": "tsv", ".md": "markdown", ".html": "html", ".txt": "tekst"}
_BREDDE_UTEN_TERMINAL = 200


def main(argv: Sequence[str] | None = None) -> int:
    """Kjør kommandoen og gi avslutningskoden. `argv` er argumentene uten programnavnet; utelatt: prosessens egne."""
    _taal_alle_tegn()
    valg = _argumentleser().parse_args(argv)
    try:
        _kjoer(valg)
    except UgyldigInndata as ugyldig:
        _meld(f"innkrevingsregler: ugyldige inndata, {len(ugyldig.feil)} feil; ingenting er skrevet")
        for feil in ugyldig.feil:
            _meld(f"  {feil}")
        return 2
    except BrokenPipeError:
        # Den som leste, hadde fått nok. Uten dette klager Python når den tømmer stdout til slutt.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as feil:
        _meld(_intern_feil(feil))
        return 1
    return 0


def _kjoer(valg: argparse.Namespace) -> None:
    inn = _Inndata()
    maal = inn.les(None, _utfil, valg.ut)
    valg.format = valg.format or _format_av_endelsen(maal, valg.formater)
    valg.bare_ascii = maal is None and not _skriver_utf8(sys.stdout.encoding)
    _skriv(valg.verb(valg, inn), maal)


def _intern_feil(feil: Exception) -> str:
    """Slaget feil og stedet, men ikke meldingen: den kan ha opplysninger fra kravene i seg."""
    sted = traceback.extract_tb(feil.__traceback__)[-1]
    return (
        f"innkrevingsregler: intern feil ({type(feil).__name__}, {Path(sted.filename).name} linje {sted.lineno}). "
        "Det er en feil i biblioteket, ikke i inndata."
    )


class _Inndata:
    """Leser inndata og samler feilene, så alle kan meldes på en gang."""

    def __init__(self) -> None:
        self._feil: list[Inndatafeil] = []

    def les(self, ellers: T, les: Callable[..., U], *argumenter: object) -> T | U:
        """Det `les` gir; `ellers` når inndata er ugyldige."""
        try:
            return les(*argumenter)
        except UgyldigInndata as ugyldig:
            self._feil.extend(ugyldig.feil)
            return ellers

    def kontroller(self) -> None:
        """Reiser UgyldigInndata med alle feilene så langt."""
        if self._feil:
            raise UgyldigInndata(tuple(self._feil))


def _avvis(sti: str, verdi: str, tillatt: str, eksempel: str = "") -> NoReturn:
    raise UgyldigInndata((Inndatafeil(sti, verdi, tillatt, eksempel),))


# ---- vurder ----

VURDERINGSKOLONNER = ("krav", "linje", "type", "kravtype", "listepunkt", "siste_dag", "foreldet", "status", "mangler")


def _vurder(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    innlest, vurder_ett = _til_vurdering(valg, inn)
    inn.kontroller()
    telling = _Telling()
    vurderinger = (telling.med(vurder_ett(krav)) for krav in _med_framdrift(innlest.krav, valg))
    kolonner = (*VURDERINGSKOLONNER, *(("oppgitt_foreldelsesdato",) if innlest.paastander else ()))
    yield from _svar(valg, kolonner, vurderinger, lambda v: _vurderingsrader(v, innlest.paastander), til_json)
    if valg.format == "tabell":
        yield f"\n{telling.oppsummert()}\n"
    if valg.format != "tabell" or valg.ut:
        _meld(telling.oppsummert())
    _meld_merknader(innlest.merknader, alle=valg.merknader)


def _til_vurdering(valg: argparse.Namespace, inn: _Inndata) -> tuple[_Innlest, Callable[[Krav], Vurdering]]:
    """Kravene, og måten de skal vurderes på etter argumentene."""
    per = inn.les(None, _dag, "--per", valg.per) or date.today()  # noqa: DTZ011 – dagen der brukeren er
    lesninger = inn.les(dict[str, str](), _lesninger, valg.lesning)
    inn.les(None, _kontroller_motor, valg.motor)
    innlest = inn.les(_Innlest(), _les, valg.sti)
    return innlest, lambda krav: vurder(krav, per, motor=valg.motor, lesninger=lesninger)


def _vurderingsrader(vurdering: Vurdering, paastander: Mapping[str, Foreldelsespaastand]) -> Iterator[Rad]:
    """Én rad for hver linje i kravet; én uten linje når kravet ikke har noen."""
    krav, rad = vurdering.krav, vurdering.katalog
    listepunkt = rad.listepunkt.sitat() if rad and rad.listepunkt else ""
    faste = (krav.kravtype or "", listepunkt)
    paastand = paastander.get(krav.id)
    if not vurdering.foreldelse:
        yield (krav.id, "", "", *faste, "", "", "", "kravet har ingen linjer", *(("",) if paastander else ()))
    for kravlinje, linje in zip(krav.linjer, vurdering.foreldelse, strict=True):
        oppgitt = ""
        if paastand and kravlinje.type is Linjetype.HOVEDSTOL:
            oppgitt = _avvik(sammenlign_foreldelse(paastand, linje.siste_dag))
        foreldet = {None: "", True: "ja", False: "nei"}[linje.foreldet]
        yield (
            *(krav.id, linje.linje, kravlinje.type.value if kravlinje.type else "", *faste),
            *(_siste_dag(linje), foreldet, linje.status.value, _mangler(linje)),
            *((oppgitt,) if paastander else ()),
        )


def _siste_dag(linje: Linjeforeldelse) -> str:
    if linje.siste_dag:
        return str(linje.siste_dag)
    if linje.tidligst and linje.senest:
        return f"{linje.tidligst} – {linje.senest}"
    if linje.tidligst:
        return f"tidligst {linje.tidligst}"
    return f"senest {linje.senest}" if linje.senest else ""


def _mangler(linje: Linjeforeldelse) -> str:
    if linje.status is Status.TRENGER:
        return ", ".join(variabel.noekkel for variabel in linje.trenger)
    return "; ".join(linje.hvorfor)


def _avvik(avvik: Foreldelsesavvik) -> str:
    dato, retning = avvik.paastand.dato, avvik.retning.value.lower()
    if not avvik.dager:
        return f"{dato} ({retning})"
    antall = abs(avvik.dager)
    return f"{dato} ({antall} {'dag' if antall == 1 else 'dager'} {retning})"


_AAPNE = {
    Status.TRENGER: "trenger fakta",
    Status.SKJOENN: "skjønn",
    Status.TVIL: "tvil",
    Status.KONFLIKT: "konflikt",
    Status.UTENFOR_DEKNING: "utenfor dekning",
}


@attrs.define
class _Telling:
    """Hvor mange krav og linjer som er vurdert, og hva svaret ble."""

    krav: int = 0
    foreldet: int = 0
    status: Counter[Status] = attrs.field(factory=Counter)

    def med(self, vurdering: Vurdering) -> Vurdering:
        """Tell vurderingen, og gi den tilbake."""
        self.krav += 1
        self.foreldet += sum(linje.foreldet is True for linje in vurdering.foreldelse)
        self.status.update(linje.status for linje in vurdering.foreldelse)
        return vurdering

    def oppsummert(self) -> str:
        """«12 krav, 20 linjer: 15 avgjort, 5 åpne (3 trenger fakta, 2 utenfor dekning); 4 foreldet.»"""
        linjer, avgjort = self.status.total(), self.status[Status.AVGJORT]
        aapne = ", ".join(f"{self.status[status]} {ord_}" for status, ord_ in _AAPNE.items() if self.status[status])
        return (
            f"{self.krav} krav, {linjer} {'linje' if linjer == 1 else 'linjer'}: {avgjort} avgjort, "
            f"{linjer - avgjort} åpne{f' ({aapne})' if aapne else ''}; {self.foreldet} foreldet."
        )


def _med_framdrift(krav: Sequence[Krav], valg: argparse.Namespace) -> Iterator[Krav]:
    """Kravene, med framdriftslinje på stderr når det er en terminal og svaret ikke selv strømmer ut på den."""
    stroemmer = valg.format != "tabell" and not valg.ut and sys.stdout.isatty()
    if not sys.stderr.isatty() or stroemmer or importlib.util.find_spec("rich") is None:
        yield from krav
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as framdrift:
        yield from framdrift.track(krav, description="Vurderer")


def _meld_merknader(merknader: Sequence[Merknad], *, alle: bool) -> None:
    if alle:
        for merknad in merknader:
            _meld(f"{merknad.slag.value} {merknad.sti}: {merknad.tekst}")
    elif merknader:
        antall = Counter(merknad.slag.value for merknad in merknader)
        _meld(f"merknader til innlesingen: {', '.join(f'{n} {s}' for s, n in antall.items())} (vis med --merknader)")


# ---- tiltak ----

TILTAKSKOLONNER = ("krav", "tiltak", "status", "hvorfor", "hjemler", "varsel", "frist", "klage", "maskin")


def _tiltak(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    innlest, vurder_ett = _til_vurdering(valg, inn)
    krav = innlest.krav
    if valg.krav is not None and krav:
        ett = inn.les(None, _ett_krav, krav, valg)
        krav = (ett,) if ett is not None else ()
    inn.kontroller()
    if valg.krav is not None and not krav:
        _avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    vurderinger = (vurder_ett(ett) for ett in _med_framdrift(krav, valg))
    yield from _svar(valg, TILTAKSKOLONNER, vurderinger, _tiltaksrader, _tiltaksdata)


def _tiltaksrader(vurdering: Vurdering) -> Iterator[Rad]:
    """Én rad for hvert tiltak."""
    for svar in vurdering.tiltak:
        frister = (f"{f.slag.value} {f.dag or 'ukjent: ' + ', '.join(f.trenger)}" for f in svar.frister)
        yield (
            *(vurdering.krav.id, svar.tiltak.value, svar.status, _hvorfor(svar.utfall)),
            *(henvisninger_tekst(hjemler_i(svar.utfall)), _med_aapne(svar.varsel), "; ".join(frister)),
            *(_med_aapne(svar.klage), ja_nei_eller_status(svar.automatiserbar) if svar.automatiserbar else ""),
        )


def _hvorfor(utfall: Utfall) -> str:
    """Det som mangler når svaret trenger fakta, ellers grunnene."""
    if isinstance(utfall, Trenger):
        return ", ".join(variabel.noekkel for variabel in utfall.fakta)
    return " ".join(hvorfor_i(utfall))


def _med_aapne(svar: Iterable[tuple[str, Utfall]]) -> str:
    """Kodene; er det åpent om en av dem gjelder, står statusen etter."""
    return "; ".join(
        str(kode) if isinstance(utfall, Avgjort) else f"{kode} ({ja_nei_eller_status(utfall)})" for kode, utfall in svar
    )


def _tiltaksdata(vurdering: Vurdering) -> dict[str, object]:
    return {
        "krav": vurdering.krav.id,
        "per": vurdering.per.isoformat(),
        "hjemmel": hjemmel_til_json(vurdering.hjemmel),
        "tiltak": [tiltak_til_json(svar) for svar in vurdering.tiltak],
        "automatiserbar": utfall_til_json(vurdering.automatiserbar),
    }


# ---- forklar ----


def _forklar(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    innlest, vurder_ett = _til_vurdering(valg, inn)
    krav = inn.les(None, _ett_krav, innlest.krav, valg) if innlest.krav else None
    inn.kontroller()
    if krav is None:
        _avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    vurdering = vurder_ett(krav)
    if valg.format == "json":
        yield _json(til_json(vurdering), valg)
    else:
        yield forklar(vurdering, valg.maalform, valg.format, tuple(valg.deler or HELE))


def _ett_krav(krav: tuple[Krav, ...], valg: argparse.Namespace) -> Krav:
    for ett in krav:
        if ett.id == valg.krav:
            return ett
    _avvis("--krav", vis_verdi(valg.krav), "id-en til et krav i inndata" + _forslag(valg.krav, [k.id for k in krav]))


# ---- frist ----


def _frist(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    fra = inn.les(None, _dag, "--fra", valg.fra)
    enheter = ("aar", "maaneder", "uker", "dager")
    lengde = {enhet: inn.les(0, _heltall, f"--{enhet}", getattr(valg, enhet)) for enhet in enheter}
    inn.kontroller()
    assert fra is not None
    svar = _regn_frist(fra, lengde, Fristregel(valg.regel))
    data: dict[str, object] = {
        "fra": str(svar.fra),
        "siste_dag": str(svar.siste_dag),
        "uten_flytting": str(svar.uten_flytting),
        "flyttet_fordi": svar.flyttet_fordi,
        "manglende_dag": svar.manglende_dag,
        "regel": svar.regel.value,
        "hjemler": [str(hjemmel) for hjemmel in svar.hjemler],
    }
    if valg.format == "json":
        yield _json(data, valg)
        return
    kolonner = ("fra", "siste_dag", "uten_flytting", "flyttet_fordi", "regel", "hjemler")
    rad = (*(str(data[k] or "") for k in kolonner[:-1]), henvisninger_tekst(svar.hjemler))
    yield from _svar(valg, kolonner, [svar], lambda _: [rad], lambda _: data)


def _regn_frist(fra: date, lengde: Mapping[str, int], regel: Fristregel) -> Frist:
    try:
        return frist(fra, **lengde, regel=regel)
    except ValueError as ugyldig:
        gitt = " ".join(f"--{enhet} {antall}" for enhet, antall in lengde.items() if antall)
        _avvis("frist", f"--fra {fra} {gitt}".strip(), str(ugyldig))


# ---- rente ----

RENTEKOLONNER = ("fra", "til", "dager", "sats", "grunnlag", "rente", "prognose", "hjemmel")


def _rente(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    beloep = inn.les(None, _beloep, "--beloep", valg.beloep)
    fra, til = inn.les(None, _dag, "--fra", valg.fra), inn.les(None, _dag, "--til", valg.til)
    lesninger = inn.les(dict[str, str](), _lesninger, valg.lesning)
    betalinger = [inn.les(None, _betaling, tekst) for tekst in valg.betaling]
    betalinger += [inn.les(None, _trekkbetaling, tekst, lesninger) for tekst in valg.trekk]
    prognose = [inn.les(None, _prognose, tekst) for tekst in valg.sats]
    inn.kontroller()
    assert beloep is not None
    assert fra is not None
    assert til is not None
    svar = _regn_rente(
        beloep,
        fra,
        til,
        hjemmel=Rentehjemmel(valg.grunnlag),
        betalinger=[betaling for betaling in betalinger if betaling],
        orden=Dekningsorden(valg.orden) if valg.orden else None,
        prognose=dict(filter(None, prognose)),
        lesninger=lesninger,
    )
    if valg.format == "json":
        yield _json(renteberegning_til_json(svar), valg)
        return
    yield from _svar(valg, RENTEKOLONNER, [svar], _renterader, renteberegning_til_json)
    oppsummert = f"Rente {skriv_oere(svar.sum)}; står igjen {skriv_oere(svar.saldo.sum)}"
    oppsummert += f"; betalt for mye {skriv_oere(svar.til_overs)}." if svar.til_overs else "."
    if valg.format == "tabell":
        yield f"\n{oppsummert}\n"
    else:
        _meld(oppsummert)


def _regn_rente(beloep: Oere, fra: date, til: date, **valg: Any) -> Renteberegning:
    try:
        svar = beregn(beloep, fra, til, **valg)
    except Rentefeil as ugyldig:
        raise UgyldigInndata(tuple(Inndatafeil("rente", f"--fra {fra} --til {til}", f) for f in ugyldig.feil)) from None
    if isinstance(svar, UtenforSerie):
        _avvis(
            "rente", f"--fra {fra} --til {til}", f"{svar.hvorfor}; en sats kan oppgis med --sats", "2027-01-01:12.25"
        )
    return svar


def _renterader(svar: Renteberegning) -> Iterator[Rad]:
    for rad in renteberegning_til_json(svar)["rader"]:
        yield tuple(
            {True: "ja", False: ""}.get(rad[k], rad[k]) if k == "prognose" else str(rad[k]) for k in RENTEKOLONNER
        )


# ---- regler ----


def _regler(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    if valg.dekning:
        inn.kontroller()
        kolonner = ("bestemmelse", "status", "regler", "hvorfor", "tvil")
        yield from _svar(valg, kolonner, dekning(), lambda d: [_dekningsrad(d)], _dekningsdata)
        return
    regler = inn.les((), _regler_om, valg.om)
    inn.kontroller()
    regelkolonner = ("id", "om", "svar", "hjemmel", "gjelder", "fordi")
    yield from _svar(valg, regelkolonner, regler, lambda r: [_regelrad(r)], _regeldata)


def _regler_om(om: str | None) -> tuple[Regel, ...]:
    """Reglene om et begrep, et spørsmål eller et rettsområde; alle når ingenting er valgt."""
    if om is None:
        return ALLE_REGLER
    funnet = tuple(r for r in ALLE_REGLER if r.om.begrep.navn == om or f"{r.om}.".startswith(f"{om}."))
    if not funnet:
        navn = list(dict.fromkeys(r.om.begrep.navn for r in ALLE_REGLER))
        _avvis("--om", vis_verdi(om), f"et av begrepene {', '.join(navn)}{_forslag(om, navn)}")
    return funnet


def _regelrad(regel: Regel) -> Rad:
    gjelder = str(regel.gjelder) if regel.gjelder.fra or regel.gjelder.til else ""
    return (
        *(regel.id, regel.om.noekkel, svar_tekst(regel.da)),
        *(henvisninger_tekst(regel.hjemmel), gjelder, regel.fordi),
    )


def _regeldata(regel: Regel) -> dict[str, object]:
    return {
        "id": regel.id,
        "om": regel.om.noekkel,
        "vilkaar": vilkaar_tekst(regel.naar),
        "svar": svar_tekst(regel.da),
        "hjemler": [str(hjemmel) for hjemmel in regel.hjemmel],
        "unntak_fra": list(regel.unntak_fra),
        "gjelder": {
            "fra": regel.gjelder.fra and regel.gjelder.fra.isoformat(),
            "til": regel.gjelder.til and regel.gjelder.til.isoformat(),
        },
        "fordi": regel.fordi,
    }


def _dekningsrad(linje: Dekningslinje) -> Rad:
    status = "IKKE_ENNAA" if linje.ikke_ennaa else linje.status.value
    regler = ", ".join((*linje.regler, *linje.regnestykker))
    return str(linje.bestemmelse), status, regler, linje.hvorfor, ", ".join(linje.tvil)


def _dekningsdata(linje: Dekningslinje) -> dict[str, object]:
    return {
        "bestemmelse": str(linje.bestemmelse),
        "status": linje.status.value,
        "ikke_ennaa": linje.ikke_ennaa,
        "regler": list(linje.regler),
        "regnestykker": list(linje.regnestykker),
        "hvorfor": linje.hvorfor,
        "tvil": list(linje.tvil),
        "omraade": linje.omraade and linje.omraade.value,
    }


# ---- katalog ----

KATALOGKOLONNER = (
    *("kode", "navn", "kategori", "listepunkt", "fra", "til", "kreditor", "rettslig_art", "tvangsgrunnlag"),
    *("trekk_tidligere", "trekk_nytt", "motregning", "rente", "foreldelse", "ettergivelse"),
)
KATALOG_PAA_SKJERM = (
    *("kode", "navn", "tvangsgrunnlag", "trekk_nytt", "motregning"),
    *("rente", "foreldelse", "ettergivelse"),
)


def _katalog(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    per = inn.les(None, _dag, "--per", valg.per)
    rader = inn.les((), _katalograder, valg.kode, per)
    inn.kontroller()
    if valg.kode is not None and valg.format == "tabell":
        yield from (kort_som_tekst(katalogkort(rad, per), _bredde(valg)) for rad in rader)
    elif valg.kode is not None and valg.format == "markdown":
        yield from (linje for rad in rader for linje in som_markdown(kort_som_tabell(katalogkort(rad, per))))
    else:
        kolonner = KATALOG_PAA_SKJERM if valg.format == "tabell" else KATALOGKOLONNER
        data = functools.partial(katalograd_til_json, per=per)
        yield from _svar(valg, kolonner, rader, lambda r: [_celler(_katalograd(r, per), kolonner)], data)


def _katalograder(kode: str | None, per: date | None) -> tuple[Katalograd, ...]:
    if kode is None:
        return katalog(per)
    rad = finn(kode, per)
    if rad is None:
        _avvis("--kode", vis_verdi(kode), "en kode i katalogen" + _forslag(kode, [r.kode for r in katalog()]))
    return (rad,)


def _celler(rad: Mapping[str, str], kolonner: Rad) -> Rad:
    return tuple(rad[kolonne] for kolonne in kolonner)


def _katalograd(rad: Katalograd, per: date | None) -> dict[str, str]:
    """Cellene for kravtypen. Klassene er bokstavene kravet kan ha den dagen, eller etter de nyeste reglene."""
    data = katalograd_til_json(rad, per)
    punkt = data["listepunkt"] or {}
    klasser = {p["formaal"].lower(): "/".join(p["mulige"]) for p in data["prioritet"]}
    return {
        "kode": rad.kode,
        "navn": rad.navn,
        "kategori": rad.kategori.value,
        "listepunkt": punkt.get("hjemmel", ""),
        "fra": punkt.get("fra", ""),
        "til": punkt.get("til") or "",
        "kreditor": rad.kreditor or "",
        "rettslig_art": rad.rettslig_art or "",
        "tvangsgrunnlag": data["tvangsgrunnlag"]["status"],
        **{formaal: klasser.get(formaal, "") for formaal in ("trekk_tidligere", "trekk_nytt", "motregning")},
        "rente": data["rente"]["status"],
        "foreldelse": data["foreldelse"]["status"],
        "ettergivelse": data["ettergivelse"]["sperret"],
    }


# ---- skjema ----


def _skjema(valg: argparse.Namespace, inn: _Inndata) -> Iterator[str]:
    inn.kontroller()
    yield _json({"krav": skjema_krav, "vurdering": skjema_vurdering}[valg.hva](), valg)


# ---- Lese ----


@attrs.frozen
class _Innlest:
    """Krav, den andre partens foreldelsesdatoer etter kravets id, og merknadene til innlesingen."""

    krav: tuple[Krav, ...] = ()
    paastander: Mapping[str, Foreldelsespaastand] = attrs.field(factory=dict)
    merknader: tuple[Merknad, ...] = ()


def _les(sti: str) -> _Innlest:
    """Krav fra en JSON-fil, en mappe med tabeller eller en mappe med bare JSON-filer."""
    if not sti.strip():
        _avvis("STI", vis_verdi(sti), "stien til en fil eller mappe", "krav.json")
    kilde = finn_fil(Path(sti))
    assert kilde is not None
    try:
        if not kilde.is_dir():
            return _les_fil(kilde)
        filer = sorted(kilde.iterdir())
        jsonfiler = [fil for fil in filer if fil.suffix == ".json"]
        if jsonfiler and not any(fil.suffix in (".csv", ".parquet") for fil in filer):
            return _les_filer(jsonfiler)
        return _Innlest(les_krav(kilde))
    except OSError as feil:
        _avvis(str(kilde), f"kan ikke leses ({feil.strerror})", "en fil eller mappe som kan leses")


def _les_fil(fil: Path) -> _Innlest:
    data, feil = les_json_med_feil(fil)
    match gjenkjenn(data):
        case "kravdetaljer":
            detaljer = les_kravdetaljer(fil)
            return _Innlest(detaljer.krav, {p.krav_id: p for p in detaljer.paastander}, detaljer.merknader)
        case "innkrevingsoppdrag":
            oppdrag = les_innkrevingsoppdrag(fil)
            return _Innlest((til_krav(oppdrag),), merknader=oppdrag.merknader)
        case _:
            return _Innlest(krav_av(data, feil))


def _les_filer(filer: Sequence[Path]) -> _Innlest:
    """Kravene i flere filer; stiene i feil og merknader får filnavnet foran."""
    feil: list[Inndatafeil] = []
    krav: dict[str, Krav] = {}
    paastander: dict[str, Foreldelsespaastand] = {}
    merknader: list[Merknad] = []
    for fil in filer:
        try:
            innlest = _les_fil(fil)
        except UgyldigInndata as ugyldig:
            feil += (f if f.sti == str(fil) else attrs.evolve(f, sti=f"{fil.name} {f.sti}") for f in ugyldig.feil)
            continue
        brukt = "en id som ikke er brukt i en annen fil i mappen"
        feil += (Inndatafeil(fil.name, vis_verdi(ett.id), brukt) for ett in innlest.krav if ett.id in krav)
        krav |= {ett.id: ett for ett in innlest.krav}
        paastander |= innlest.paastander
        merknader += (attrs.evolve(m, sti=f"{fil.name} {m.sti}") for m in innlest.merknader)
    if feil:
        raise UgyldigInndata(tuple(feil))
    return _Innlest(tuple(krav.values()), paastander, tuple(merknader))


def _dag(navn: str, tekst: str | None) -> date | None:
    if tekst is None:
        return None
    try:
        return les_dato(tekst)
    except ValueError:
        _avvis(navn, vis_verdi(tekst), "en dag som finnes, skrevet ÅÅÅÅ-MM-DD, i årene 1900–2200", "2026-11-22")


def _heltall(navn: str, tekst: str | None) -> int:
    if tekst is None:
        return 0
    if not re.fullmatch("[0-9]{1,9}", tekst):
        _avvis(navn, vis_verdi(tekst), "et helt tall fra 0", "3")
    return int(tekst)


def _beloep(navn: str, tekst: str) -> Oere:
    """Kroner fra kommandolinjen; hele kroner kan skrives uten desimaler."""
    try:
        return les_oere(f"{tekst}.00" if re.fullmatch("[0-9]+", tekst) else tekst)
    except ValueError:
        _avvis(navn, vis_verdi(tekst), "hele kroner, eller kroner med to desimaler", "10000.00")


def _dag_og_verdi(navn: str, tekst: str) -> tuple[date, str]:
    dag, kolon, verdi = tekst.partition(":")
    if not kolon:
        _avvis(navn, vis_verdi(tekst), "skrevet DATO:VERDI")
    lest = _dag(navn, dag)
    assert lest is not None
    return lest, verdi


def _betaling(tekst: str) -> Betaling:
    dag, beloep = _dag_og_verdi("--betaling", tekst)
    return Betaling(dato=dag, beloep=_beloep("--betaling", beloep))


def _trekkbetaling(tekst: str, lesninger: Mapping[str, str]) -> Betaling:
    dag, beloep = _dag_og_verdi("--trekk", tekst)
    oere = _beloep("--trekk", beloep)
    try:
        return trekkbetaling(dag, oere, lesninger=lesninger)
    except ValueError as for_tidlig:
        _avvis("--trekk", vis_verdi(tekst), str(for_tidlig))


def _prognose(tekst: str) -> tuple[date, Decimal]:
    dag, prosent = _dag_og_verdi("--sats", tekst)
    try:
        return dag, Decimal(prosent)
    except InvalidOperation:
        _avvis("--sats", vis_verdi(tekst), "skrevet DATO:PROSENT", "2027-01-01:12.25")


def _lesninger(valgte: Sequence[str]) -> dict[str, str]:
    feil: list[Inndatafeil] = []
    lesninger: dict[str, str] = {}
    for valgt in valgte:
        punkt, er_lik, lesning = valgt.partition("=")
        try:
            if not er_lik:
                feil.append(Inndatafeil("--lesning", vis_verdi(valgt), "skrevet ID=LESNING", "F16=endelig"))
            elif lesninger.setdefault(punkt, lesning) != lesning:
                feil.append(Inndatafeil("--lesning", vis_verdi(valgt), f"én lesning av hvert punkt; {punkt} har to"))
            else:
                kontroller_lesninger({punkt: lesning})
        except UkjentLesning as ukjent:
            feil += (Inndatafeil("--lesning", vis_verdi(valgt), f.partition(": ")[2]) for f in ukjent.feil)
    if feil:
        raise UgyldigInndata(tuple(feil))
    return lesninger


def _kontroller_motor(navn: str) -> None:
    if navn == "durable" and importlib.util.find_spec("durable") is None:
        tillegg = "pip install 'innkrevingsregler[durable]'"
        _avvis("--motor", vis_verdi(navn), f"skalar; durable krever et tillegg ({tillegg})")


def _forslag(gitt: str, kjente: Iterable[str]) -> str:
    naere = difflib.get_close_matches(gitt, list(kjente), n=3)
    return f"; mente du {' eller '.join(naere)}?" if naere else ""


# ---- Skrive ----


def _svar(
    valg: argparse.Namespace,
    kolonner: Rad,
    ting: Iterable[T],
    rader: Callable[[T], Iterable[Rad]],
    data: Callable[[T], Mapping[str, object]],
) -> Iterator[str]:
    """Svaret i det valgte formatet, stykke for stykke."""
    if valg.format == "json":
        yield from _jsonliste(map(data, ting), valg)
        return
    if valg.format == "jsonl":
        yield from (json.dumps(data(en), ensure_ascii=valg.bare_ascii) + "\n" for en in ting)
        return
    tabell = Tabell(kolonner, (rad for en in ting for rad in rader(en)))
    if valg.format == "markdown":
        yield from som_markdown(tabell)
    elif valg.format == "tsv":
        yield from som_tsv(tabell)
    else:
        yield from _skjermtabell(tabell, valg)


def _skjermtabell(tabell: Tabell, valg: argparse.Namespace) -> Iterator[str]:
    try:
        yield from som_skjermtabell(tabell, _bredde(valg), bare_ascii=valg.bare_ascii)
    except RichMangler:
        _meld("tabell krever tillegget terminal (pip install 'innkrevingsregler[terminal]'); skriver tsv")
        yield from som_tsv(tabell)


def _bredde(valg: argparse.Namespace) -> int:
    paa_terminal = not valg.ut and sys.stdout.isatty()
    return shutil.get_terminal_size().columns if paa_terminal else _BREDDE_UTEN_TERMINAL


def _json(data: Mapping[str, object], valg: argparse.Namespace) -> str:
    return json.dumps(data, ensure_ascii=valg.bare_ascii, indent=2) + "\n"


def _jsonliste(data: Iterable[Mapping[str, object]], valg: argparse.Namespace) -> Iterator[str]:
    """En liste skrevet element for element, så store svar ikke samles i minnet."""
    foran = "[\n  "
    for ett in data:
        yield foran + json.dumps(ett, ensure_ascii=valg.bare_ascii, indent=2).replace("\n", "\n  ")
        foran = ",\n  "
    yield "[]\n" if foran == "[\n  " else "\n]\n"


def _skriv(deler: Iterable[str], maal: Path | None) -> None:
    """Skriv til stdout, eller til filen: den er enten helt skrevet eller urørt."""
    if maal is None:
        for del_ in deler:
            sys.stdout.write(del_)
        sys.stdout.flush()
        return
    midlertidig = maal.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with midlertidig.open("x", encoding="utf-8", errors="backslashreplace", newline="\n") as fil:
            fil.writelines(deler)
        midlertidig.replace(maal)
    except OSError as feil:
        _avvis("--ut", vis_verdi(str(maal)), f"en fil som kan skrives ({feil.strerror})")
    finally:
        midlertidig.unlink(missing_ok=True)


def _utfil(ut: str | None) -> Path | None:
    """Filen svaret skal i. Kontrollert før noe regnes ut, så en skrivefeil ikke kommer etter en lang jobb."""
    if ut is None:
        return None
    try:
        maal = Path(ut).resolve()
        # os.replace ville byttet ut en enhet som /dev/null med en vanlig fil.
        if ut.strip() and maal.parent.is_dir() and not maal.is_dir() and (maal.is_file() or not maal.exists()):
            return maal
    except (OSError, ValueError):  # for langt navn, nulltegn
        pass
    _avvis("--ut", vis_verdi(ut), "en vanlig fil, ny eller fra før, i en mappe som finnes", "svar.json")


def _format_av_endelsen(maal: Path | None, formater: Sequence[str]) -> str:
    """Formatet filnavnet tilsier, ellers verbets eget."""
    tilsagt = _ENDELSER.get(maal.suffix, "") if maal else ""
    return tilsagt if tilsagt in formater else formater[0]


def _taal_alle_tegn() -> None:
    """Tegn terminalen ikke har, skrives som kode i stedet for å stoppe programmet."""
    for stroem in (sys.stdout, sys.stderr):
        if isinstance(stroem, TextIOWrapper):
            stroem.reconfigure(errors="backslashreplace")


def _skriver_utf8(tegnsett: str | None) -> bool:
    return tegnsett is not None and codecs.lookup(tegnsett).name == "utf-8"


def _meld(tekst: str) -> None:
    print(synlig(tekst), file=sys.stderr)


# ---- Argumentene ----


def _argumentleser() -> argparse.ArgumentParser:
    leser = _Leser(prog="innkrevingsregler", description="Norsk innkrevingsrett: svar med henvisninger.")
    verb = leser.add_subparsers(title="verb", metavar="VERB", required=True)

    vurder_ = _verb(verb, "vurder", _vurder, RADFORMATER, "vurder krav og skriv svaret for hver kravlinje")
    _krav_argumenter(vurder_)
    vurder_.add_argument("--merknader", action="store_true", help="vis alle merknader til innlesingen")

    forklar_ = _verb(verb, "forklar", _forklar, TEKSTFORMATER, "forklar svaret for ett krav, med hjemlene")
    _krav_argumenter(forklar_)
    forklar_.add_argument("--krav", metavar="ID", required=True, help="kravets id")
    forklar_.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")

    forklar_.add_argument(
        "--del",
        dest="deler",
        action="append",
        choices=DELER,
        help="bare denne delen; kan gjentas. Virker ikke på json, som alltid har alt",
    )

    tiltak_ = _verb(verb, "tiltak", _tiltak, RADFORMATER, "vis hva som kan gjøres for å få kravet betalt")
    _krav_argumenter(tiltak_)
    tiltak_.add_argument("--krav", metavar="ID", help="bare kravet med denne id-en")

    frist_ = _verb(verb, "frist", _frist, RADFORMATER, "regn ut en frist")
    frist_.add_argument("--fra", metavar="DATO", required=True, help="dagen fristen regnes fra")
    for enhet in ("aar", "maaneder", "uker", "dager"):
        frist_.add_argument(f"--{enhet}", metavar="N", help=f"antall {enhet.replace('aa', 'å')}")
    regler_for_frist = [regel.value for regel in Fristregel]
    frist_.add_argument("--regel", choices=regler_for_frist, default=regler_for_frist[0], help="loven det regnes etter")

    _rente_argumenter(_verb(verb, "rente", _rente, RADFORMATER, "regn ut renten av et krav, rad for rad"))

    regler_ = _verb(verb, "regler", _regler, RADFORMATER, "vis reglene, eller hva som er dekket")
    ett_av = regler_.add_mutually_exclusive_group()
    ett_av.add_argument("--dekning", action="store_true", help="vis dekningsregisteret, bestemmelse for bestemmelse")
    ett_av.add_argument("--om", metavar="BEGREP", help="bare reglene om et begrep eller et rettsområde")

    katalog_ = _verb(verb, "katalog", _katalog, RADFORMATER, "vis kravtypene, og det katalogen vet om dem")
    katalog_.add_argument("--kode", metavar="K", help="kortet for kravtypen med denne koden")
    katalog_.add_argument("--per", metavar="DATO", help="slik katalogen er en dag; utelatt: det nyeste")

    skjema_ = _verb(verb, "skjema", _skjema, ("json",), "skriv JSON-skjemaet")
    skjema_.add_argument("hva", choices=("krav", "vurdering"), help="det skjemaet gjelder")
    return leser


def _verb(
    verb: argparse._SubParsersAction[Any],
    navn: str,
    utfoer: Callable[[argparse.Namespace, _Inndata], Iterator[str]],
    formater: tuple[str, ...],
    hjelp: str,
) -> argparse.ArgumentParser:
    leser: argparse.ArgumentParser = verb.add_parser(navn, help=hjelp, description=f"{hjelp[0].upper()}{hjelp[1:]}.")
    leser.set_defaults(verb=utfoer, formater=formater)
    leser.add_argument(
        "--format", choices=formater, help=f"formatet på svaret; utelatt: etter endelsen på --ut, ellers {formater[0]}"
    )
    leser.add_argument("--ut", metavar="FIL", help="skriv svaret i en fil i stedet for til skjermen")
    return leser


def _krav_argumenter(leser: argparse.ArgumentParser) -> None:
    leser.add_argument("sti", metavar="STI", help="JSON-fil, mappe med tabeller eller mappe med JSON-filer")
    leser.add_argument("--per", metavar="DATO", help="dagen kravene vurderes; utelatt: i dag")
    leser.add_argument("--motor", choices=("skalar", "durable"), default="skalar", help="motoren reglene prøves med")
    hjelp = "velg lesning i et tvilspunkt; kan gjentas"
    leser.add_argument("--lesning", metavar="ID=LESNING", action="append", default=[], help=hjelp)


def _rente_argumenter(leser: argparse.ArgumentParser) -> None:
    leser.add_argument("--beloep", metavar="B", required=True, help="hovedstolen i kroner, for eksempel 10000.00")
    leser.add_argument("--fra", metavar="DATO", required=True, help="første dag renten løper")
    leser.add_argument("--til", metavar="DATO", required=True, help="dagen renten regnes fram til")
    betaling = "en betaling og dagen den er gjort; kan gjentas"
    leser.add_argument("--betaling", metavar="DATO:B", action="append", default=[], help=betaling)
    trekk = "et utleggstrekk, som regnes fra den første i måneden; kan gjentas"
    leser.add_argument("--trekk", metavar="DATO:B", action="append", default=[], help=trekk)
    ordener = [orden.value for orden in Dekningsorden]
    leser.add_argument("--orden", choices=ordener, help="hva betalingene dekker først; må oppgis når det er noen")
    grunnlag = [hjemmel.value for hjemmel in Rentehjemmel]
    standard = Rentehjemmel.FORSINKELSESRENTELOVEN.value
    hjelp = f"bestemmelsen renten følger; utelatt: {standard}"
    leser.add_argument("--grunnlag", choices=grunnlag, default=standard, help=hjelp)
    sats = "en sats for dager etter den siste som er fastsatt; svaret merkes som prognose; kan gjentas"
    leser.add_argument("--sats", metavar="DATO:PROSENT", action="append", default=[], help=sats)
    lesning = "velg lesning i et tvilspunkt; kan gjentas"
    leser.add_argument("--lesning", metavar="ID=LESNING", action="append", default=[], help=lesning)


class _Hjelp(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "bruk: " if prefix is None else prefix)


class _Leser(argparse.ArgumentParser):
    """Argumentleser på norsk. Argumenter kan ikke forkortes, så et nytt argument aldri endrer hva et gammelt betyr."""

    def __init__(self, **valg: Any) -> None:
        super().__init__(formatter_class=_Hjelp, allow_abbrev=False, add_help=False, **valg)
        self._positionals.title, self._optionals.title = "argumenter", "valg"
        self.add_argument("-h", "--help", "--hjelp", action="help", help="vis denne hjelpen")

    def error(self, message: str) -> NoReturn:
        """Meld feilen på norsk og avslutt med kode 2."""
        for engelsk, norsk in _ARGUMENTFEIL:
            message = re.sub(engelsk, norsk, message)
        self.exit(2, f"{self.format_usage()}{self.prog}: {synlig(message)}\n")


_ARGUMENTFEIL = (
    (r"the following arguments are required: (.*)", r"det mangler: \1"),
    (r"unrecognized arguments: (.*)", r"ukjente argumenter: \1"),
    (r"argument (.*): expected one argument", r"\1: mangler verdi"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1: \2 – en av \3"),
    (r"argument (.*): not allowed with argument (.*)", r"\1: kan ikke brukes sammen med \2"),
)
