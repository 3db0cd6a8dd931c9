"""Alt vurderingen svarer en bestemt dag, del for del, slik at to dager kan sammenliknes.

Delene er de i JSON-vurderingen, så ingenting i svaret kan endre seg uten at en del gjør det. Det som bare gjentar dagen
det spørres om, er tatt bort: hvilken dag en beslutning tidligst kan komme om varselet sendes i dag, dagen et tenkt
skritt er tenkt tatt, og grensene for en åpen linje.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import attrs

from ..avledning.felles import Faktarad, art
from ..avledning.rader import rad_for_hendelse, rad_for_krav, rad_for_linje, rad_for_trekk
from ..avledning.tiltaksfrister import Tiltaksfristslag
from ..avledning.utlegg import rad_for_sak
from ..fakta.faktum import Faktum
from ..fakta.koder import Hendelsestype, RettsligArt
from ..fakta.krav import Trekk
from ..fakta.slag import felt_i
from ..forklaring.som_json import REGELVERKSDELER, til_json
from ..frister import Fristregel
from ..lag.felles import Emne
from ..lag.lengder import regn
from ..lag.oppfoelging import Oppfoelging
from ..lag.regelverk import regelverk_utlegg
from ..lag.skritt import mulige_verdier
from ..lag.tiltak import ja_nei_eller_status
from ..motor.bevis import grensedatoer
from ..oppfoelgingsrutine import Rutine
from ..regelform.begreper.foreldelse import BEKREFTELSESFRIST, TREKKETS_SLUTT
from ..regelform.begreper.oppfoelging import Stegfrist
from ..regelform.begreper.regelverk import BOT_I_TREKK
from ..regelform.begreper.renter import RENTEGRUNNLAG
from ..regelform.felter import KRAV
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, UtenforDekning, Utfall, hjemler_i
from ..regelform.variabler import Verdi
from ..regelform.virkninger import Frist as Fristvirkning
from ..regelform.virkninger import IngenRente
from ..regler import regelbok
from ..rettskilder import satser
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN, INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from ..rettskilder.satser.serie import Sats, Satsserie
from ..vurdering import Vurdering

_EN_DAG = timedelta(days=1)


class Endringsslag(StrEnum):
    """Delene av svaret som kan endre seg."""

    FORELDELSE = "FORELDELSE"
    TILTAK = "TILTAK"
    HJEMMEL = "HJEMMEL"
    REGELVERK = "REGELVERK"
    KATALOG = "KATALOG"
    AUTOMATISERBAR = "AUTOMATISERBAR"
    OPPFOELGING = "OPPFOELGING"
    ALDER = "ALDER"
    TREKK = "TREKK"
    BEKREFTELSE = "BEKREFTELSE"
    SATS = "SATS"
    ANNET = "ANNET"


@attrs.frozen
class Del:
    """En del av svaret: hva det er med ett ord, hele svaret, og bestemmelsene."""

    svar: str
    alt: str
    hjemler: tuple[Henvisning, ...]


Tilstand = Mapping[tuple[Endringsslag, str], Del]


def tilstand(vurdering: Vurdering, emne: Emne) -> Tilstand:
    """Delene av svaret den dagen."""
    uten_ekko = _uten_ekko(til_json(vurdering))
    return dict(
        (
            *_fra_vurderingen(vurdering, uten_ekko),
            *_alder(emne),
            *_trekk(emne),
            *_satser(emne),
        )
    )


_Deler = Iterator[tuple[tuple[Endringsslag, str], Del]]


def _fra_vurderingen(v: Vurdering, som_json: dict[str, Any]) -> _Deler:
    for linje, alt in zip(v.foreldelse, som_json["foreldelse"]["linjer"], strict=True):
        svar = {True: "FORELDET", False: "IKKE_FORELDET", None: linje.status.value}[linje.foreldet]
        yield (Endringsslag.FORELDELSE, linje.linje), Del(svar, _dump(alt), linje.hjemler)
    for tiltak, alt in zip(v.tiltak, som_json["tiltak"], strict=True):
        yield (Endringsslag.TILTAK, tiltak.tiltak.value), Del(tiltak.status, _dump(alt), hjemler_i(tiltak.utfall))
    yield from _hjemmelen(v, som_json["hjemmel"])
    for sak, alt in zip(v.utlegg, som_json["regelverk"]["utlegg"], strict=True):
        yield (Endringsslag.REGELVERK, f"utlegg {sak.sak}"), _del(sak.utfall, alt)
    for del_ in REGELVERKSDELER:
        svarene = zip(getattr(v.regelverk, del_), som_json["regelverk"][del_], strict=True)
        for nummer, (svar_, alt) in enumerate(svarene):
            navn = " ".join(filter(None, (svar_.spoersmaal, svar_.gjelder, str(nummer))))
            yield (Endringsslag.REGELVERK, navn), _del(svar_.utfall, alt)
    for felt, alt in (som_json["katalog"] or {}).items():
        yield (Endringsslag.KATALOG, felt), Del(alt if isinstance(alt, str) else "", _dump(alt), ())
    yield (Endringsslag.AUTOMATISERBAR, ""), _del(v.automatiserbar, som_json["automatiserbar"])
    yield from _oppfoelgingen(v.oppfoelging, som_json["oppfoelging"])
    for felt in som_json.keys() - _EGNE_DELER:
        yield (Endringsslag.ANNET, felt), Del("", _dump(_uten_dagen(som_json[felt], v.per.isoformat())), ())


_EKKO = frozenset({"per", "forutsetninger", "renter", "trenger", "utenfor"})
"""Renten øker hver dag; når den begynner og stanser, står ved tiltaket. De to siste er samlet fra de andre delene."""
_EGNE_DELER = frozenset({"foreldelse", "tiltak", "hjemmel", "regelverk", "katalog", "automatiserbar", "oppfoelging"})


def _oppfoelgingen(svar: Oppfoelging, som_json: dict[str, Any]) -> _Deler:
    """Tilstanden, hvert skritt, og resten for seg; et skritt som er forbi siste dag, er noe annet enn før."""
    yield (Endringsslag.OPPFOELGING, "tilstand"), _del(svar.tilstand, som_json["tilstand"])
    for steg, alt in zip(svar.neste, som_json["neste"], strict=True):
        naar = "FORBI" if steg.forbi else ja_nei_eller_status(steg.utfall)
        yield (Endringsslag.OPPFOELGING, steg.steg.value), Del(naar, _dump(alt), steg.hjemler)
    rest = {felt: alt for felt, alt in som_json.items() if felt not in ("tilstand", "neste")}
    yield (Endringsslag.OPPFOELGING, "ellers"), Del("", _dump(rest), ())


def _hjemmelen(v: Vurdering, som_json: dict[str, Any]) -> _Deler:
    grunnlag = v.hjemmel.tvangsgrunnlag
    for ett, alt in zip(grunnlag.grunnlag, som_json["tvangsgrunnlag"], strict=True):
        yield (Endringsslag.HJEMMEL, f"tvangsgrunnlag {ett.slag}"), _del(ett.utfall, alt)
    for kraft, alt in zip(grunnlag.kraft, som_json["tvangskraft"], strict=True):
        yield (Endringsslag.HJEMMEL, f"tvangskraft {kraft.fullbyrdelse}"), _del(kraft.utfall, alt)
    yield (Endringsslag.HJEMMEL, "virkeomraade"), _del(v.hjemmel.virkeomraade.ansvar, som_json["virkeomraade"])
    rest = {
        felt: alt for felt, alt in som_json.items() if felt not in ("tvangsgrunnlag", "tvangskraft", "virkeomraade")
    }
    yield (Endringsslag.HJEMMEL, "ellers"), Del("", _dump(rest), ())


def _del(utfall: Utfall, alt: object) -> Del:
    if isinstance(utfall, Avgjort) and not isinstance(utfall.verdi, bool):
        return Del(str(utfall.verdi), _dump(alt), utfall.hjemler)
    return Del(ja_nei_eller_status(utfall), _dump(alt), hjemler_i(utfall))


def _dump(verdi: object) -> str:
    return verdi if isinstance(verdi, str) else json.dumps(verdi, sort_keys=True, ensure_ascii=False)


def _uten_ekko(som_json: dict[str, Any]) -> dict[str, Any]:
    """JSON-vurderingen uten det som følger dagen det spørres om, og uten det som er samlet fra de andre delene."""
    uten = {felt: alt for felt, alt in som_json.items() if felt not in _EKKO}
    linjer = [_linje_uten_ekko(linje) for linje in uten["foreldelse"]["linjer"]]
    regelverk = {del_: [_tenkt_uten_dag(svar) for svar in svarene] for del_, svarene in uten["regelverk"].items()}
    tiltak = [{**ett, "frist": [_frist_uten_dag(f) for f in ett["frist"]]} for ett in uten["tiltak"]]
    gebyr = {**uten["gebyr"], "inkassokostnader": _tak_uten_dag(uten["gebyr"]["inkassokostnader"], som_json["per"])}
    return {
        **uten,
        "foreldelse": {"linjer": linjer},
        "regelverk": regelverk,
        "tiltak": tiltak,
        "gebyr": gebyr,
        "oppfoelging": _oppfoelging_uten_dag(uten["oppfoelging"]),
    }


def _uten_dagen(alt: Any, dagen: str) -> Any:
    """Verdien der en `dato` som er dagen det spørres om, er tatt bort: noe som tenkes gjort den dagen."""
    if isinstance(alt, dict):
        return {n: None if n == "dato" and x == dagen else _uten_dagen(x, dagen) for n, x in alt.items()}
    return [_uten_dagen(ett, dagen) for ett in alt] if isinstance(alt, list) else alt


def _linje_uten_ekko(linje: dict[str, Any]) -> dict[str, Any]:
    return linje if linje["siste_dag"] else {**linje, "tidligst": None, "senest": None}


def _tenkt_uten_dag(svar: dict[str, Any]) -> dict[str, Any]:
    return {**svar, "dato": None} if svar.get("tenkt") else svar


def _frist_uten_dag(frist: dict[str, Any]) -> dict[str, Any]:
    ved_varsel_i_dag = frist["frist"] == Tiltaksfristslag.TIDLIGST_BESLUTNING_VED_VARSEL_I_DAG
    return {**frist, "dag": None} if ved_varsel_i_dag else frist


def _oppfoelging_uten_dag(oppfoelging: dict[str, Any]) -> dict[str, Any]:
    """Den neste purredagen, og et skritt som skal tas straks, følger dagen det spørres om."""
    straks = Stegfrist.STRAKS.value
    neste = [{**steg, "senest": None} if steg["frist"] == straks else steg for steg in oppfoelging["neste"]]
    return {**oppfoelging, "neste": neste, "neste_purredag": None}


def _tak_uten_dag(tak: dict[str, Any], dagen: str) -> dict[str, Any]:
    """Taket følger satsen dagen det spørres om så lenge kravet ikke er dekket; satsen selv er med."""
    return {**tak, "beloep": [{**b, "dag": None if b["dag"] == dagen else b["dag"]} for b in tak["beloep"]]}


# ---- Kravets alder, trekkene og satsene ----

_TI_AAR = KRAV.forfalt_mer_enn_ti_aar.variabel
_FEM_AAR = (
    KRAV.yngre_enn_fem_aar_fra_endelig.variabel,
    KRAV.yngre_enn_fem_aar_fra_vedtatt.variabel,
    KRAV.yngre_enn_fem_aar_fra_fastsatt.variabel,
    KRAV.yngre_enn_fem_aar_fra_forfall.variabel,
)
ALDERSFELTER = (_TI_AAR, *_FEM_AAR)
"""Faktaene om kravets alder det meldes om."""


def _alder(emne: Emne) -> _Deler:
    """Ti år etter forfall (innkrevingsloven § 18), og for bøter fem år (innkrevingsforskriften § 16-4)."""
    rad = rad_for_krav(emne.krav, emne.per)
    for variabel in (_TI_AAR, *(_FEM_AAR if rad["krav.art"] == RettsligArt.BOT else ())):
        if (verdi := rad.get(variabel.noekkel)) is not None:
            svar = "JA" if verdi else "NEI"
            yield (Endringsslag.ALDER, variabel.noekkel), Del(svar, svar, variabel.hjemler)


def _trekk(emne: Emne) -> _Deler:
    """Om trekket består, og om fristen for å bekrefte kravet løper (§§ 7-28 og 21 nr. 1)."""
    for dag in _trekkdager(emne):
        svar = "LOEPER" if emne.per <= dag.siste else "UTE" if dag.sikker else "KAN_VAERE_UTE"
        yield (dag.slag, dag.navn), Del(svar, svar, dag.hjemler)
    yield from _foreldet_bot(emne)


def _foreldet_bot(emne: Emne) -> _Deler:
    """Om en foreldet bot kan delta i et trekk som bare er oppgitt som hendelse (FOR-2025-07-01-1418 § 21).

    Et trekk som er oppgitt på kravet, har svaret i regelverket. Bare at boten ikke lenger kan delta, er sikkert uten.
    """
    krav, per = emne.krav, emne.per
    if art(krav, per) != RettsligArt.BOT or krav.trekk:
        return
    for nummer, hendelse in enumerate(krav.hendelser):
        if hendelse.type is Hendelsestype.UTLEGGSTREKK_BESLUTTET and hendelse.dato and hendelse.dato <= per:
            trekk = Trekk(id=f"{hendelse.type} {nummer}", sak=hendelse.sak, besluttet=hendelse.dato)
            rad = rad_for_trekk(krav, trekk, regelverk_utlegg(emne).oppsto, per)
            utfall = emne.motor.svar(BOT_I_TREKK, rad, emne.lesninger)
            svar = ja_nei_eller_status(utfall)
            yield (Endringsslag.TREKK, f"{BOT_I_TREKK.navn} {trekk.id}"), Del(svar, svar, hjemler_i(utfall))


@attrs.frozen
class _Trekkdag:
    """Siste dag i en frist for et trekk. `sikker` er nei når fristen også kan være en annen, eller ingen."""

    slag: Endringsslag
    navn: str
    siste: date
    sikker: bool
    hjemler: tuple[Henvisning, ...]


_TREKKFRISTENE = (
    (Endringsslag.TREKK, TREKKETS_SLUTT, Fristregel.DAGER, (TVANGSFULLBYRDELSESLOVEN.p("7-28").l(1),)),
    (
        Endringsslag.BEKREFTELSE,
        BEKREFTELSESFRIST,
        Fristregel.FORELDELSESLOVEN,
        (FORELDELSESLOVEN.p("21").nr(1).pkt(3), INNKREVINGSLOVEN.p("32")),
    ),
)


def _trekkdager(emne: Emne) -> Iterator[_Trekkdag]:
    rad = rad_for_krav(emne.krav, emne.per)
    regelverk = regelverk_utlegg(emne).oppsto
    for nummer, hendelse in enumerate(emne.krav.hendelser):
        if hendelse.type not in (Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.TREKKPAALEGG):
            continue
        om_hendelsen = rad_for_hendelse(rad, emne.krav, hendelse, regelverk)
        for slag, begrep, regel, ellers in _TREKKFRISTENE:
            utfall = emne.motor.svar(begrep, om_hendelsen, emne.lesninger)
            dager = {_siste_dag(verdi, om_hendelsen, regel) for verdi in mulige_verdier(utfall)}
            hjemler = hjemler_i(utfall) if isinstance(utfall, Avgjort) else ellers
            for siste in sorted(dag for dag in dager if dag):
                # Er det den samme dagen uansett hva det åpne er, er den sikker.
                navn = f"{hendelse.type} {nummer} {siste}"
                yield _Trekkdag(slag, navn, siste, len(dager) == 1, hjemler)


def _siste_dag(verdi: object, rad: Faktarad, regel: Fristregel) -> date | None:
    """Siste dag i fristen; None når svaret ikke er noen frist, eller dagen den regnes fra, ikke er kjent."""
    dag = rad.get(verdi.fra.noekkel) if isinstance(verdi, Fristvirkning) else None
    if not isinstance(verdi, Fristvirkning) or not isinstance(dag, date):
        return None
    utregnet = regn(verdi.lengde, dag, regel)
    return None if isinstance(utregnet, UtenforDekning) else utregnet.siste_dag


def _satser(emne: Emne) -> _Deler:
    for serie in _seriene(emne):
        sats = serie.paa(emne.per)
        svar = str(sats.verdi) if isinstance(sats, Sats) else "UKJENT"
        yield (Endringsslag.SATS, serie.navn), Del(svar, svar, (serie.hjemmel,))


def _seriene(emne: Emne) -> tuple[Satsserie, ...]:
    """Satsene kravet kan bero på: rettsgebyret, og forsinkelsesrenten når det kan løpe rente."""
    utfall = emne.motor.svar(RENTEGRUNNLAG, rad_for_krav(emne.krav, emne.per), emne.lesninger)
    uten_rente = isinstance(utfall, Avgjort) and isinstance(utfall.verdi, IngenRente)
    return (satser.rettsgebyr(),) if uten_rente else (satser.forsinkelsesrente(), satser.rettsgebyr())


# ---- Fingeravtrykket ----


@functools.cache
def _regelgrenser() -> tuple[date, ...]:
    bok = regelbok()
    dager = {dag for spoersmaal in bok.spoersmaal for dag in grensedatoer(bok, spoersmaal)}
    satsene = {dag for serie in satser.alle_serier() for r in serie.rader for dag in (r.fra, r.til + _EN_DAG)}
    return tuple(sorted(dager | satsene))


def grensedager(emne: Emne) -> tuple[date, ...]:
    """Dagene svaret kan endre seg uten at noe faktum gjør det.

    Det er reglenes og satsenes perioder, trekkenes frister og den første purredagen.
    """
    trekk = {dag.siste + _EN_DAG for dag in _trekkdager(emne)}
    purredag = None if emne.krav.forfall is None else Rutine().foerste_purredag(emne.krav.forfall)
    purret = {purredag + _EN_DAG} if purredag else set()
    return tuple(sorted({*_regelgrenser(), *trekk, *purret}))


def oppgitte_dager(faktum: Faktum) -> frozenset[date]:
    """Dagene som står i kravet, og dagen etter hver av dem: der begynner og slutter det som er oppgitt med en dag."""
    dager = frozenset(_dager_i(faktum))
    return dager | {dag + _EN_DAG for dag in dager if dag < date.max}


def _dager_i(verdi: object) -> Iterator[date]:
    if isinstance(verdi, date):
        yield verdi
    elif isinstance(verdi, tuple):
        for en in verdi:
            yield from _dager_i(en)
    elif isinstance(verdi, Faktum):
        for felt in felt_i(type(verdi)).values():
            yield from _dager_i(getattr(verdi, felt.navn))


def fingeravtrykk(emne: Emne, linjer: tuple[object, ...]) -> tuple[object, ...]:
    """Alle fakta svaret bygger på den dagen, uten dagen selv. Er de like to dager, er svaret det, om ingen grense er
    passert imellom. `linjer` er tidslinjene.
    """
    krav, per = emne.krav, emne.per
    regelverk = regelverk_utlegg(emne).oppsto
    rad = rad_for_krav(krav, per)
    rader = (
        rad,
        *(rad_for_linje(krav, linje, per, rad) for linje in krav.linjer),
        *(rad_for_hendelse(rad, krav, hendelse, regelverk) for hendelse in krav.hendelser),
        *(rad_for_sak(krav, sak, regelverk, per) for sak in krav.saker),
        *(rad_for_trekk(krav, trekk, regelverk, per) for trekk in krav.trekk),
    )
    # Det som står om kravet under en linje eller en hendelse, er det samme som i raden for kravet.
    egne = (en.egne() if isinstance(en, LatRad) else en for en in rader)
    return (*(_uten_selve_dagen(en, per) for en in egne), *linjer)


def _uten_selve_dagen(rad: Mapping[str, Verdi | None], per: date) -> dict[str, object]:
    """Raden der et faktum som er dagen det spørres om, bare sier det: at det følger dagen, er ingen endring."""
    return {noekkel: _DAGEN if verdi == per else verdi for noekkel, verdi in rad.items()}


_DAGEN = "dagen det spørres om"
