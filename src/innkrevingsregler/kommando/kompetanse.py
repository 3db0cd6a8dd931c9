"""`kompetanse`, `bero`, `avslutning` og `opphoer`: hvem som kan la kravet fare eller hvile, og om det er falt bort."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import attrs

from ..fakta.feil import UgyldigInndata, vis_verdi
from ..fakta.krav import Krav
from ..forklaring.bero_json import avslutning_til_json, bero_til_json, opphoer_til_json
from ..forklaring.ettergivelse_json import ettergivelse_til_json, hvorfor
from ..forklaring.tabell import Rad
from ..fullmakt import Fullmakt, Fullmaktsmatrise, les_fullmakter
from ..lag.avslutning import Avslutning
from ..lag.bero import Bero
from ..lag.felles import status_for
from ..lag.kompetanse import Kompetanser, Kompetanseutfall
from ..lag.opphoer import Opphoer
from ..regelform.begreper.ettergivelse import Betalingsavtalegrunnlag
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i, hvorfor_i
from ..regelform.virkninger import KreverBeslutning, KreverSamtykke, Utoever
from ..rettskilder.henvisning import henvisninger_tekst
from ..vurdering import Vurdering
from .argumenter import RADFORMATER, Verbene, krav_argumenter, nytt_verb
from .inndata import Inndata, avvis, ett_krav, forslag, til_vurdering
from .utdata import med_framdrift, svar_i_format

KOLONNER = ("krav", "del", "spoersmaal", "status", "svar", "hjemler", "fullmakt")


def legg_til(verb: Verbene) -> None:
    """Verbene og argumentene deres."""
    leser = nytt_verb(
        verb, "kompetanse", _kompetanse, RADFORMATER, "vis hvem som kan ettergi kravet eller inngå betalingsavtale"
    )
    _argumenter(leser)
    _fullmaktsargument(leser)
    _myndighetsargument(leser, "INNKREVINGSMYNDIGHETEN")
    leser = nytt_verb(verb, "bero", _bero, RADFORMATER, "vis om innkrevingen kan stilles i bero, og hva som mangler")
    _argumenter(leser)
    _fullmaktsargument(leser)
    _myndighetsargument(leser, "den som har kravet")
    leser = nytt_verb(verb, "avslutning", _avslutning, RADFORMATER, "vis om innkrevingen kan avsluttes")
    _argumenter(leser)
    _fullmaktsargument(leser)
    leser = nytt_verb(
        verb, "opphoer", _opphoer, RADFORMATER, "vis om kravet er falt bort, og hvordan det føres ut av regnskapet"
    )
    _argumenter(leser)


def _argumenter(leser: argparse.ArgumentParser) -> None:
    krav_argumenter(leser)
    leser.add_argument("--krav", metavar="ID", help="bare kravet med denne id-en")


def _fullmaktsargument(leser: argparse.ArgumentParser) -> None:
    hjelp = "matrisen over hvem som kan avgjøre, i CSV eller JSON; da nevnes det laveste nivået"
    leser.add_argument("--fullmakter", metavar="FIL", help=hjelp)


def _myndighetsargument(leser: argparse.ArgumentParser, utelatt: str) -> None:
    leser.add_argument("--myndighet", metavar="KODE", help=f"myndigheten matrisen gjelder; utelatt: {utelatt}")


# ---- Det verbene leser ----


def _innlest(valg: argparse.Namespace, inn: Inndata) -> Iterator[Vurdering]:
    """Vurderingene. Feil i kravene, matrisen og argumentene meldes sammen før noe regnes ut."""
    innlest, vurder_ett = til_vurdering(valg, inn)
    krav: tuple[Krav, ...] = innlest.krav
    if valg.krav is not None and krav:
        ett = inn.les(None, ett_krav, krav, valg)
        krav = (ett,) if ett is not None else ()
    inn.kontroller()
    if valg.krav is not None and not krav:
        avvis("--krav", vis_verdi(valg.krav), f"id-en til et krav; {valg.sti} har ingen")
    return (vurder_ett(ett) for ett in med_framdrift(krav, valg))


def _les_matrise(sti: str | None) -> Fullmaktsmatrise | None:
    if sti is None:
        return None
    if not sti.strip():
        avvis("--fullmakter", vis_verdi(sti), "stien til en fil", "fullmakter.csv")
    try:
        return les_fullmakter(Path(sti))
    except UgyldigInndata as ugyldig:
        feil = (attrs.evolve(f, sti="--fullmakter" + f.sti.removeprefix("$")) for f in ugyldig.feil)
        raise UgyldigInndata(tuple(feil)) from None


def _les_myndighet(kode: str | None) -> Utoever | None:
    if kode is None:
        return None
    if kode.upper() not in set(Utoever):
        kjente = [u.value for u in Utoever]
        avvis("--myndighet", vis_verdi(kode), "en av " + ", ".join(kjente) + forslag(kode.upper(), kjente))
    return Utoever(kode.upper())


# ---- Verbene ----


def _kompetanse(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    matrise = inn.les(None, _les_matrise, valg.fullmakter)
    myndighet = inn.les(None, _les_myndighet, valg.myndighet) or Utoever.INNKREVINGSMYNDIGHETEN
    svarene = ((v, v.kompetanser_etter(matrise, myndighet)) for v in _innlest(valg, inn))
    yield from svar_i_format(
        valg, KOLONNER, svarene, _kompetanserader, lambda svaret: _data(svaret[0], ettergivelse_til_json(svaret[1]))
    )


def _bero(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    matrise = inn.les(None, _les_matrise, valg.fullmakter)
    myndighet = inn.les(None, _les_myndighet, valg.myndighet)
    svarene = ((v, v.bero_etter(matrise, myndighet)) for v in _innlest(valg, inn))
    yield from svar_i_format(
        valg, KOLONNER, svarene, _berorader, lambda svaret: _data(svaret[0], bero_til_json(svaret[1]))
    )


def _avslutning(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    matrise = inn.les(None, _les_matrise, valg.fullmakter)
    svarene = ((v, v.avslutning_etter(matrise)) for v in _innlest(valg, inn))
    yield from svar_i_format(
        valg, KOLONNER, svarene, _avslutningsrader, lambda svaret: _data(svaret[0], avslutning_til_json(svaret[1]))
    )


def _opphoer(valg: argparse.Namespace, inn: Inndata) -> Iterator[str]:
    svarene = ((v, v.opphoer) for v in _innlest(valg, inn))
    yield from svar_i_format(
        valg, KOLONNER, svarene, _opphoersrader, lambda svaret: _data(svaret[0], opphoer_til_json(svaret[1]))
    )


def _data(vurdering: Vurdering, svar: dict[str, object]) -> dict[str, object]:
    return {"krav": vurdering.krav.id, "per": vurdering.per.isoformat(), **svar}


# ---- Radene ----


def _kompetanserader(svaret: tuple[Vurdering, Kompetanser]) -> Iterator[Rad]:
    """Én rad for hver bestemmelse, også dem som ikke gir kompetanse."""
    vurdering, svar = svaret
    id_ = vurdering.krav.id
    for ett in (*svar.ettergivelse, *svar.betalingsavtale):
        del_ = "betalingsavtale" if isinstance(ett.grunnlag, Betalingsavtalegrunnlag) else "ettergivelse"
        yield _kompetanserad(id_, del_, ett.grunnlag.value, ett, ett.fullmakt)
    yield _kompetanserad(id_, "avskrivning", "LOENNSGARANTI", Kompetanseutfall(utfall=svar.avskrivning))


def _berorader(svaret: tuple[Vurdering, Bero]) -> Iterator[Rad]:
    vurdering, svar = svaret
    id_ = vurdering.krav.id
    for ett in svar.kompetanse:
        yield _kompetanserad(id_, "bero", ett.grunnlag.value, ett, ett.fullmakt)
    yield _kompetanserad(id_, "bero", "LA_FORELDES", svar.la_foreldes, svar.la_foreldes_fullmakt)
    yield _rad(id_, "bero", "GJENOPPTAS", svar.gjenopptas)
    for hva, utfall in svar.dokumentasjon:
        yield _rad(id_, "mangler", hva.value, utfall)
    yield _rad(id_, "regnskap", "TAPSAVSETNING", svar.tapsavsetning)
    for kilde, utfall in svar.kontobehandling:
        yield _rad(id_, "regnskap", kilde.value, utfall)
    yield _rad(id_, "regnskap", "KILDEN_SOM_FOELGES", svar.kilde)
    for linje in svar.foreldelse:
        siste = "" if linje.siste_dag is None else f"siste dag {linje.siste_dag}; bero endrer den ikke"
        yield (id_, "foreldelse", linje.linje, linje.status.value, siste, "", "")


def _avslutningsrader(svaret: tuple[Vurdering, Avslutning]) -> Iterator[Rad]:
    vurdering, svar = svaret
    id_ = vurdering.krav.id
    for ett in svar.kompetanse:
        yield _kompetanserad(id_, "avslutning", ett.grunnlag.value, ett, ett.fullmakt)
    yield _kompetanserad(id_, "avslutning", "OVERLATE_TVANGSDEKNING", svar.overlate)
    yield _rad(id_, "avslutning", "TVANGSGRUNNLAGET_BESTAAR", svar.tvangsgrunnlaget)
    yield _rad(id_, "utlegg", "INTET_TIL_UTLEGG", svar.intet_til_utlegg)
    for trekk, utfall in svar.trekk:
        yield _rad(id_, "trekk", trekk, utfall)


def _opphoersrader(svaret: tuple[Vurdering, Opphoer]) -> Iterator[Rad]:
    vurdering, svar = svaret
    id_ = vurdering.krav.id
    for grunn, utfall in svar.grunner:
        yield _rad(id_, "opphoer", grunn.value, utfall)
    for nummer, (postering, utfall) in enumerate(svar.posteringer, start=1):
        yield _rad(id_, f"postering {nummer}", postering.value, utfall)
    for hva, utfall in svar.dokumentasjon:
        yield _rad(id_, "mangler", hva.value, utfall)


def _kompetanserad(
    id_: str, del_: str, spoersmaal: str, svar: Kompetanseutfall, fullmakt: Fullmakt | None = None
) -> Rad:
    hvem = "" if fullmakt is None else f"{fullmakt.hvem} (nivå {fullmakt.nivaa}, {fullmakt.hjemmel})"
    return (
        *(id_, del_, spoersmaal, svar.status.value, "; ".join(_deler(svar))),
        *(henvisninger_tekst(hjemler_i(svar.utfall)), hvem),
    )


def _deler(svar: Kompetanseutfall) -> Iterator[str]:
    """Hvem som kan, må samtykke eller må avgjøre, og skjønnene det står på; ellers det som mangler eller stenger."""
    if svar.kompetanse is not None:
        yield svar.kompetanse.utoever.value
    match svar.utfall:
        case Avgjort(verdi=KreverSamtykke(fra=fra)):
            yield " eller ".join(fra)
        case Avgjort(verdi=KreverBeslutning(av=av)):
            yield av.value
        case Trenger(fakta=fakta):
            yield ", ".join(v.noekkel for v in fakta)
        case _ if svar.vilkaar:
            yield "skjønn: " + ", ".join(v.noekkel.removeprefix("skjoenn.") for v in svar.vilkaar)
        case utfall if svar.kompetanse is None:
            yield from hvorfor(utfall)


def _rad(id_: str, del_: str, spoersmaal: str, utfall: Utfall) -> Rad:
    return (id_, del_, spoersmaal, status_for(utfall).value, _svaret(utfall), henvisninger_tekst(hjemler_i(utfall)), "")


def _svaret(utfall: Utfall) -> str:
    if isinstance(utfall, Avgjort):
        return {True: "ja", False: "nei"}[utfall.verdi] if isinstance(utfall.verdi, bool) else str(utfall.verdi)
    return ", ".join(v.noekkel for v in utfall.fakta) if isinstance(utfall, Trenger) else " ".join(hvorfor_i(utfall))
