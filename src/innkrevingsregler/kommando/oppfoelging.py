"""`oppfoelging` og `gjennomgang`: neste skritt for hvert krav, og hva som haster mest i en portefølje."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Iterator, Sequence
from datetime import timedelta

from ..fakta.feil import vis_verdi
from ..fakta.verdier import Oere, skriv_oere
from ..forklaring.gjennomgang_json import gjennomgangsrad_til_json
from ..forklaring.gjennomgangstekst import forklar_gjennomgang, grunner
from ..forklaring.oppfoelging_json import oppfoelging_til_json
from ..forklaring.tabell import Rad
from ..kravgjennomgang import Gjennomgangsrad, gjennomgang_av
from ..lag.felles import status_for
from ..lag.oppfoelging import Oppfoelging
from ..lag.tiltak import ja_nei_eller_status
from ..oppfoelgingsrutine import Rutine, Ukedag
from ..regelform.utfall import Avgjort, Trenger, Utfall, hvorfor_i
from ..rettskilder.henvisning import henvisninger_tekst
from ..rettskilder.rettskilde import Maalform
from ..vurdering import Vurdering
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, les_dag, til_vurdering
from .utdata import med_framdrift, svar_i_format

STEGKOLONNER = ("krav", "tilstand", "steg", "status", "senest", "forbi", "hvorfor", "hjemmel")
GJENNOMGANGSKOLONNER = ("plass", "krav", "tilstand", "kan_tapes", "rente", "siste_dag", "hvorfor")
PERIODE = timedelta(days=30)
"""Så lenge gjennomgangen ser fram når ikke annet er sagt."""


def legg_til(verb: Verbene) -> None:
    """Verbene og argumentene deres."""
    leser = nytt_verb(verb, "oppfoelging", _oppfoelging, RADFORMATER, "vis tilstanden og neste skritt for hvert krav")
    krav_argumenter(leser)
    _rutineargument(leser)
    hjelp = "vis kravene som trenger noe gjort, det som taper mest først"
    leser = nytt_verb(verb, "gjennomgang", _gjennomgang, (*RADFORMATER, "tekst"), hjelp)
    krav_argumenter(leser)
    leser.add_argument("--til", metavar="DATO", help="siste dag i perioden; utelatt: 30 dager fram")
    leser.add_argument("--maalform", choices=("nb", "nn"), default="nb", help="bokmål (nb) eller nynorsk (nn)")
    _rutineargument(leser)


def _rutineargument(leser: argparse.ArgumentParser) -> None:
    hjelp = "fast ukedag for purring; kan gjentas. Utelatt: ONSDAG og FREDAG"
    leser.add_argument("--purredag", metavar="UKEDAG", action="append", default=[], help=hjelp)


def _les_rutine(valgte: Sequence[str]) -> Rutine:
    if ukjente := [dag for dag in valgte if dag.upper() not in set(Ukedag)]:
        avvis("--purredag", vis_verdi(ukjente[0]), "en av " + ", ".join(Ukedag), "ONSDAG")
    return Rutine(purredager=tuple(Ukedag(dag.upper()) for dag in valgte)) if valgte else Rutine()


# ---- oppfoelging ----


def _oppfoelging(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    rutine = inn.les(None, _les_rutine, valg.purredag) or Rutine()
    inn.kontroller()
    svarene = (_med_svaret(vurder_ett(ett), rutine) for ett in med_framdrift(innlest.krav, valg))
    yield from svar_i_format(valg, STEGKOLONNER, svarene, _stegrader, _data)


def _med_svaret(vurdering: Vurdering, rutine: Rutine) -> tuple[Vurdering, Oppfoelging]:
    return vurdering, vurdering.oppfulgt_etter(rutine)


def _stegrader(svaret: tuple[Vurdering, Oppfoelging]) -> Iterator[Rad]:
    """Én rad for hvert skritt; et krav uten skritt har én rad med tilstanden."""
    vurdering, svar = svaret
    tilstand = _kode(svar.tilstand)
    if not svar.neste:
        yield (vurdering.krav.id, tilstand, "", "", "", "", _hvorfor(svar.tilstand), "")
    for steg in svar.neste:
        yield (
            *(vurdering.krav.id, tilstand, steg.steg.value, ja_nei_eller_status(steg.utfall)),
            *(str(steg.senest or ""), "ja" if steg.forbi else "", _hvorfor(steg.utfall)),
            henvisninger_tekst(steg.hjemler),
        )


def _kode(utfall: Utfall) -> str:
    return str(utfall.verdi) if isinstance(utfall, Avgjort) else status_for(utfall).value


def _hvorfor(utfall: Utfall) -> str:
    if isinstance(utfall, Trenger):
        return ", ".join(variabel.noekkel for variabel in utfall.fakta)
    return " ".join(hvorfor_i(utfall))


def _data(svaret: tuple[Vurdering, Oppfoelging]) -> dict[str, object]:
    vurdering, svar = svaret
    return {"krav": vurdering.krav.id, "per": vurdering.per.isoformat(), **oppfoelging_til_json(svar)}


# ---- gjennomgang ----


def _gjennomgang(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    innlest, vurder_ett = til_vurdering(valg, inn)
    rutine = inn.les(None, _les_rutine, valg.purredag) or Rutine()
    siste = inn.les(None, les_dag, "--til", valg.til)
    inn.kontroller()
    vurderinger = [vurder_ett(ett) for ett in med_framdrift(innlest.krav, valg)]
    per = max((v.per for v in vurderinger), default=None)
    if siste is not None and per is not None and siste < per:
        avvis("--til", vis_verdi(valg.til), f"samme dag som --per ({per}) eller senere")
    rader = gjennomgang_av(vurderinger, siste or per + PERIODE, rutine) if per else ()
    if valg.format == "tekst":
        yield forklar_gjennomgang(rader, valg.maalform)
        return
    som_rad = functools.partial(_gjennomgangsrad, Maalform(valg.maalform))
    yield from svar_i_format(valg, GJENNOMGANGSKOLONNER, rader, som_rad, gjennomgangsrad_til_json)


def _gjennomgangsrad(maalform: Maalform, rad: Gjennomgangsrad) -> Iterator[Rad]:
    yield (
        *(str(rad.plass), rad.krav, "" if rad.tilstand is None else rad.tilstand.value),
        *(skriv_oere(rad.kan_tapes), _renten(rad), str(rad.siste_dag or "")),
        "; ".join(grunner(rad, maalform)),
    )


def _renten(rad: Gjennomgangsrad) -> str:
    """Renten som kan tapes; tom når den ikke er regnet ut."""
    delene = (rad.rente.med_hovedstolen, rad.rente.ved_venting)
    return "" if None in delene else skriv_oere(Oere(sum(del_ or 0 for del_ in delene)))
