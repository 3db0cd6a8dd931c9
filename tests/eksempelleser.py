"""Leser eksemplene i `tests/eksempler/*.yaml` og finner svaret på hvert av dem med en gitt motor.

Et eksempel er noe en jurist kan lese: fakta, et spørsmål, svaret og hjemmelen. Formatet står i
`tests/eksempler/LESMEG.md`. Her oversettes det begge veier: YAML til fakta, og motorens svar til den samme korte
teksten svaret er skrevet med i eksemplet.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import yaml

from innkrevingsregler.avledning import godtgjoerelse
from innkrevingsregler.avledning.rader import rad_for_hendelse, rad_for_krav, rad_for_linje, rad_for_trekk
from innkrevingsregler.avledning.utlegg import rad_for_sak
from innkrevingsregler.fakta.krav import Krav, Tilgode
from innkrevingsregler.fakta.lesing import les_krav
from innkrevingsregler.fakta.omforming import omformer
from innkrevingsregler.fakta.verdier import Oere, skriv_oere
from innkrevingsregler.lag.felles import Emne
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.lag.gebyr import Gebyrene
from innkrevingsregler.lag.hjemmel import med_grunnlag
from innkrevingsregler.lag.motregning import rad_for_motregning
from innkrevingsregler.lag.regelverk import regelverk_utlegg
from innkrevingsregler.lag.renter import Renter
from innkrevingsregler.motor.skalar import skalar_motor
from innkrevingsregler.motor.svar import Motor
from innkrevingsregler.regelform import utfall as u
from innkrevingsregler.regelform import virkninger as v
from innkrevingsregler.regelform.begrep import Samling, Spoersmaal
from innkrevingsregler.regelform.begreper.hjemmel import TVANGSGRUNNLAG
from innkrevingsregler.regelform.felter import ALLE_FELTER
from innkrevingsregler.regelform.regelbok import Regelbok
from innkrevingsregler.regelform.variabler import Omfang
from innkrevingsregler.regler import ALLE_REGLER, regelbok
from innkrevingsregler.rettskilder.henvisning import Henvisning, henvisninger_tekst
from innkrevingsregler.rettskilder.register import kontroller
from innkrevingsregler.vurdering import vurder

MAPPE = Path(__file__).parent / "eksempler"
TIDSLINJE, RENTER, GEBYR = "tidslinje", "renter", "gebyr"
HELE = frozenset({TIDSLINJE, RENTER, GEBYR})
"""Det som er svaret på en hel del av vurderingen, og ikke på ett begrep."""
BYGGER_PAA_GRUNNLAGET = ("tvangsgrunnlag",)
"""Filene der spørsmålene bygger på hvilke tvangsgrunnlag kravet har."""


@attrs.frozen(kw_only=True, eq=False)
class Eksempel:
    """Ett eksempel, slik det står i filen."""

    fil: str
    navn: str
    spoersmaal: str
    svar: Mapping[str, Any]
    per: date
    krav: Mapping[str, Any] = {}
    fakta: Mapping[str, Any] = {}
    tilgode: Mapping[str, Any] | None = None
    hjemmel: str | None = None
    linje: str | None = None
    sak: str | None = None
    trekk: str | None = None
    hendelse: int = 0
    lesninger: Mapping[str, str] = {}
    uten_unntak: str | None = None
    merknad: str = ""

    @property
    def id(self) -> str:
        """Områdets navn og eksemplets navn."""
        return f"{self.fil}: {self.navn}"


@functools.cache
def eksempler() -> tuple[Eksempel, ...]:
    """Alle eksemplene, fil for fil i den rekkefølgen de står."""
    return tuple(
        Eksempel(fil=fil.stem.partition(".")[0], **_med_resten(rad))
        for fil in sorted(MAPPE.glob("*.yaml"))
        for rad in yaml.safe_load(fil.read_text(encoding="utf-8"))
    )


def _med_resten(rad: dict[str, Any]) -> dict[str, Any]:
    """Eksemplet med svaret skrevet fullt ut: `ellers` er svaret for hver verdi som ikke er nevnt."""
    svar = dict(rad["svar"])
    if "ellers" not in svar:
        return rad
    ellers = svar.pop("ellers")
    spoersmaal = next(s for s in regelbok().spoersmaal if s.noekkel == rad["spoersmaal"])
    return {**rad, "svar": {**dict.fromkeys(map(verditekst, regelbok().svar_paa(spoersmaal)), ellers), **svar}}


@functools.cache
def motor_uten_unntak(id_: str | None) -> Motor:
    """Motoren for regelboken, eller for boken der én regel ikke sier hva den er unntak fra."""
    if id_ is None:
        return skalar_motor(regelbok())
    regler = (attrs.evolve(r, unntak_fra=()) if r.id == id_ else r for r in ALLE_REGLER)
    return skalar_motor(Regelbok.bygg(regler, ALLE_FELTER, kontroller))


# ---- Fra eksempel til svar -------------------------------------------------------------------------------


@functools.cache
def kravet(eksempel: Eksempel) -> Krav:
    """Kravet i eksemplet, lest som kontrakten sier. Uten linjer har det én hovedstol."""
    ferdig = {"id": "K1", "linjer": [{"id": "L1", "type": "HOVEDSTOL"}], **eksempel.krav}
    return les_krav(json.dumps(ferdig, default=date.isoformat))[0]


def raden(eksempel: Eksempel, omfang: Omfang, motor: Motor) -> Mapping[str, Any]:
    """Fakta til spørsmålet: de avledede av kravet, og `fakta` i eksemplet oppå.

    Har kravet flere saker, er regelverket for dem som kom før et faktum, og det svarer motoren på. Det gjør den også
    på hvilke tvangsgrunnlag kravet har, for spørsmålene som bygger på det.
    """
    krav = kravet(eksempel)
    if omfang is Omfang.TREKK and krav.saker:
        saker = regelverk_utlegg(Emne(motor, krav, eksempel.per, eksempel.lesninger)).saker
        svart = ((s.sak, str(s.utfall.verdi)) for s in saker if isinstance(s.utfall, u.Avgjort))
        return _raden(eksempel, omfang, tuple(svart))
    if len(krav.saker) <= 1:
        rad = _raden(eksempel, omfang)
    else:
        oppsto = regelverk_utlegg(Emne(motor, krav, eksempel.per, eksempel.lesninger)).oppsto
        rad = _raden(eksempel, omfang, tuple(oppsto.items()))
    trenger_grunnlag = eksempel.fil in BYGGER_PAA_GRUNNLAGET and eksempel.spoersmaal != TVANGSGRUNNLAG.navn
    return med_grunnlag(motor, dict(rad), eksempel.lesninger) if trenger_grunnlag else rad


@functools.cache
def _raden(eksempel: Eksempel, omfang: Omfang, oppsto: tuple[tuple[str, str], ...] = ()) -> Mapping[str, Any]:
    krav = kravet(eksempel)
    match omfang:
        case Omfang.KRAV:
            rad = _rad_for_kravet(eksempel)
        case Omfang.LINJE | Omfang.SIKKERHET:
            rad = rad_for_linje(krav, _med_id(krav.linjer, eksempel.linje), eksempel.per)
            if eksempel.fil == "utleggstrekk":
                trekk = _med_id(krav.trekk, eksempel.trekk)
                rad = rad_for_trekk(krav, trekk, dict(oppsto), eksempel.per, under=rad)
        case Omfang.SAK:
            sak = _med_id(krav.saker, eksempel.sak) if krav.saker else None
            rad = rad_for_sak(krav, sak, dict(oppsto), eksempel.per) if sak else {}
        case Omfang.TREKK:
            rad = rad_for_trekk(krav, _med_id(krav.trekk, eksempel.trekk), dict(oppsto), eksempel.per)
        case Omfang.HENDELSE:
            rad = rad_for_linje(krav, _med_id(krav.linjer, eksempel.linje), eksempel.per)
            if krav.hendelser:
                rad = rad_for_hendelse(rad, krav, krav.hendelser[eksempel.hendelse], dict(oppsto))
        case Omfang.HUSHOLDNING | Omfang.INNTEKT | Omfang.UTGIFT | Omfang.BARN:
            rad = {"husholdning.per": eksempel.per}
        case _:
            raise ValueError(f"{eksempel.id}: ingen rad for {omfang}")
    kjente = {variabel.noekkel for variabel in ALLE_FELTER}
    if ukjente := {f for f in eksempel.fakta if not f.startswith("begrep.")} - kjente:
        raise ValueError(f"{eksempel.id}: ukjente fakta {sorted(ukjente)}")
    return {**rad, **eksempel.fakta}


def _rad_for_kravet(eksempel: Eksempel) -> Mapping[str, Any]:
    """Fakta om kravet, med dem om tilgodebeløpet når eksemplet har et. Det motregnes dagen det spørres om."""
    krav = kravet(eksempel)
    if eksempel.tilgode is None:
        return {**rad_for_krav(krav, eksempel.per), "hovedkrav.dato": eksempel.per}
    data = json.loads(json.dumps({"beloep": "1000.00", "dato": eksempel.per, **eksempel.tilgode}, default=str))
    emne = Emne(motor_uten_unntak(None), krav, eksempel.per, eksempel.lesninger)
    tilgode = omformer().structure(data, Tilgode)
    return {**rad_for_motregning(emne, tilgode).fakta, **godtgjoerelse.om_tilgode(tilgode)}


def _med_id(deler: tuple[Any, ...], id_: str | None) -> Any:
    return deler[0] if id_ is None else next(d for d in deler if d.id == id_)


def spoersmaalet(eksempel: Eksempel) -> Spoersmaal:
    """Spørsmålet i regelboken med dette navnet."""
    return next(s for s in regelbok().spoersmaal if s.noekkel == eksempel.spoersmaal)


def svaret(eksempel: Eksempel, motor: Motor | None = None) -> dict[str, Any]:
    """Svaret, skrevet slik eksemplene skriver det. For tidslinjen alle feltene, ikke bare de eksemplet nevner."""
    if eksempel.spoersmaal in (RENTER, GEBYR):
        vurdering = vurder(kravet(eksempel), eksempel.per, lesninger=eksempel.lesninger)
        return rentetekst(vurdering.renter) if eksempel.spoersmaal == RENTER else gebyrtekst(vurdering.gebyr)
    if eksempel.spoersmaal == TIDSLINJE:
        linjene = vurder(kravet(eksempel), eksempel.per, lesninger=eksempel.lesninger).foreldelse
        return tidslinjetekst(next(x for x in linjene if x.linje == (eksempel.linje or linjene[0].linje)))
    return utfallstekster(eksempel, motor)[0]


def hjemmelen(eksempel: Eksempel, motor: Motor | None = None) -> str:
    """Hjemmelen for svaret, skrevet slik jurister siterer."""
    if eksempel.spoersmaal == RENTER:
        return henvisninger_tekst(vurder(kravet(eksempel), eksempel.per, lesninger=eksempel.lesninger).renter.hjemler)
    if eksempel.spoersmaal == GEBYR:
        gebyrer = vurder(kravet(eksempel), eksempel.per, lesninger=eksempel.lesninger).gebyr.gebyrer
        return henvisninger_tekst(tuple(h for gebyr in gebyrer for h in hjemler_i(gebyr.utfall)))
    if eksempel.spoersmaal == TIDSLINJE:
        linjene = vurder(kravet(eksempel), eksempel.per, lesninger=eksempel.lesninger).foreldelse
        return henvisninger_tekst(next(x for x in linjene if x.linje == (eksempel.linje or linjene[0].linje)).hjemler)
    return utfallstekster(eksempel, motor)[1]


def utfallstekster(
    eksempel: Eksempel, motor: Motor | None = None, radens: Motor | None = None
) -> tuple[dict[str, Any], str]:
    """Svaret på et begrep, og hjemmelen. `radens` er motoren som gir raden det den trenger; ellers er det den samme."""
    motor = motor or motor_uten_unntak(eksempel.uten_unntak)
    spoersmaal = spoersmaalet(eksempel)
    rad = raden(eksempel, spoersmaal.begrep.omfang, radens or motor)
    if spoersmaal.begrep.samling is Samling.ALLE:
        svar = motor.alle(spoersmaal, rad, eksempel.lesninger)
        hjemler = tuple(h for _, en in svar if _er_ja(en) for h in hjemler_i(en))
        hvert = {verditekst(verdi): _ja_eller_nei(en) for verdi, en in svar}
        return _uten_unevnt_ja(hvert, eksempel.svar), henvisninger_tekst(hjemler)
    utfall = motor.svar(spoersmaal, rad, eksempel.lesninger)
    return _uten_unevnt_ja(utfallstekst(utfall), eksempel.svar), henvisninger_tekst(hjemler_i(utfall))


# ---- Fra svar til tekst ----------------------------------------------------------------------------------


def hjemler_i(utfall: u.Utfall) -> tuple[Henvisning, ...]:
    """Bestemmelsene et utfall siterer."""
    if isinstance(utfall, u.Trenger):
        return ()
    return utfall.kilder if isinstance(utfall, u.Tvil) else utfall.hjemler


def utfallstekst(utfall: u.Utfall) -> dict[str, Any]:
    """Utfallet slik eksemplene skriver det."""
    match utfall:
        case u.Avgjort():
            hviler_paa = {"hviler_paa": dict(utfall.hviler_paa)} if utfall.hviler_paa else {}
            return {"AVGJORT": verditekst(utfall.verdi), **hviler_paa}
        case u.Trenger():
            return {"TRENGER": sorted(f.noekkel for f in utfall.fakta), "kan_bli": _sortert(utfall.mulige)}
        case u.Skjoenn():
            vilkaar = [x.noekkel.removeprefix("skjoenn.") for x in utfall.vilkaar]
            kan_bli = _sortert(a.verdi for a in utfall.alternativer)
            return {"SKJOENN": sorted(vilkaar), "kan_bli": kan_bli, "ja": _naar_alt_er_oppfylt(utfall)}
        case u.Tvil():
            lesninger = {", ".join(f"{p}: {x}" for p, x in a.lesninger): a.utfall for a in utfall.alternativer}
            svar = {lesning: utfallstekst(en) for lesning, en in lesninger.items()}
            return {"TVIL": svar, "standard": utfall.standard and utfallstekst(utfall.standard)}
        case u.Konflikt():
            return {"KONFLIKT": sorted(utfall.regler)}
        case u.UtenforDekning():
            return {"UTENFOR_DEKNING": utfall.hvorfor}


def _naar_alt_er_oppfylt(utfall: u.Skjoenn) -> str:
    """Svaret når alle skjønnsvilkårene det kommer an på, er oppfylt; flere når det også hviler på noe annet."""
    skjoenn = {v.noekkel for v in utfall.vilkaar}
    oppfylt = (a for a in utfall.alternativer if all(v is True for n, v in a.naar if n in skjoenn))
    return " eller ".join(_sortert(a.verdi for a in oppfylt))


def _uten_unevnt_ja(svar: dict[str, Any], skrevet: Any) -> dict[str, Any]:
    """Svaret uten hva skjønnet gir når det faller ut til ja, der eksemplet ikke sier det."""
    sagt = skrevet if isinstance(skrevet, Mapping) else {}
    return {
        navn: _uten_unevnt_ja(verdi, sagt.get(navn)) if isinstance(verdi, dict) else verdi
        for navn, verdi in svar.items()
        if navn != "ja" or "ja" in sagt
    }


def _er_ja(utfall: u.Utfall) -> bool:
    return isinstance(utfall, u.Avgjort) and utfall.verdi is True


def _ja_eller_nei(utfall: u.Utfall) -> Any:
    if isinstance(utfall, u.Avgjort):
        return "ja" if utfall.verdi is True else "nei"
    tekst = utfallstekst(utfall)
    tekst.pop("kan_bli", None)
    return {**tekst, "ja": "ja" if tekst["ja"] == "True" else "nei"} if "ja" in tekst else tekst


def _sortert(verdier: Any) -> list[str]:
    return sorted({verditekst(verdi) for verdi in verdier})


def verditekst(verdi: object) -> str:
    """En verdi eller virkning med noen få ord."""
    match verdi:
        case None:
            return "ikke svar"
        case v.Frist():
            return _fristtekst(verdi)
        case v.IngenFrist():
            return "ingen frist"
        case v.Utgangspunkt():
            return f"fra {verdi.fra}"
        case v.NyFrist():
            avbrutt = f"avbrutt {verdi.avbrutt}" if verdi.avbrutt else "avbrutt samme dag"
            return f"ny frist på {_lengde(verdi.lengde)} fra {verdi.fra}, {avbrutt}"
        case v.SammeFrist():
            innenfor = ", innenfor stoppet" if verdi.innenfor_stoppet else ""
            return f"ny frist av samme lengde fra {verdi.fra}, avbrutt {verdi.avbrutt}{innenfor}"
        case v.TidligstEtter() | v.Hviler() | v.Opphoerer() | v.Avtalt():
            return _felttekst(verdi)
        case v.IngenVirkning():
            return "ingen virkning"
        case v.Rentegrunnlag():
            etter = f" og {_lengde(verdi.etter)}" if verdi.etter else ""
            return f"{verdi.serie} fra {verdi.fra}{etter}" + (f", tidligst {verdi.tidligst}" if verdi.tidligst else "")
        case v.Rentetid():
            etter = f" og {_lengde(verdi.etter)}" if verdi.etter else ""
            return f"{verdi.serie} fra {verdi.fra}{etter} til {verdi.til}"
        case v.IngenRente():
            return "ingen rente"
        case v.Gebyr():
            return f"{verdi.slag} {verdi.teller}/{verdi.nevner} av {verdi.serie} på {verdi.dag}"
        case v.IngenGebyr():
            return "ingen gebyr"
        case v.Maksimalsats():
            trinn = ", ".join(
                f"{andel} til {grense // 100}" if grense else f"{andel} over" for grense, andel in verdi.trinn
            )
            return f"høyst {trinn} av {verdi.serie} på {verdi.dag}"
        case v.Trinn():
            return f"trinn {verdi.nummer}: {verdi.navn}"
        case v.Kompetanse():
            klage = {True: "med klagerett", False: "uten klagerett", None: "klageretten ikke avklart"}[verdi.klage]
            return f"{verdi.utoever} kan, {klage}"
        case v.KreverSamtykke():
            return f"krever samtykke fra {' eller '.join(verdi.fra)}"
        case v.KreverBeslutning():
            return f"krever beslutning av {verdi.av}"
        case v.IngenKompetanse():
            return f"ingen kompetanse: {verdi.hvorfor}"
        case _:
            return str(verdi)


def _fristtekst(frist: v.Frist) -> str:
    """Fristen, de ytre grensene, og loven siste dag regnes etter når det ikke er foreldelsesloven."""
    grenser = (("senest", frist.senest), ("tidligst", frist.tidligst))
    deler = [f"{_lengde(frist.lengde)} fra {frist.fra}"]
    deler += [
        f"{navn} {f'{_lengde(g.lengde)} fra ' if g.lengde else ''}{g.fra}"
        + (" om inntruffet" if g.om_inntruffet else "")
        for navn, g in grenser
        if g
    ]
    if frist.beregning is not v.Beregning.FORELDELSESLOVEN:
        deler.append(frist.beregning.value)
    return ", ".join(deler)


def _felttekst(virkning: object) -> str:
    """En virkning med feltene som er satt: «hviler fra hendelse.dato, saa_lenge utleggstrekket består»."""
    navn = {v.TidligstEtter: "tidligst", v.Hviler: "hviler", v.Opphoerer: "opphører", v.Avtalt: "avtalt"}
    felter = [(f.name, getattr(virkning, f.name)) for f in attrs.fields(type(virkning))]
    deler = [
        f"{felt} {_lengde(x) if isinstance(x, v.Lengde) else x}" for felt, x in felter if x not in (None, "", False)
    ]
    return f"{navn[type(virkning)]} " + ", ".join(deler)


def _lengde(lengde: v.Lengde) -> str:
    enhet = {v.Aar: "år", v.Maaneder: "måneder", v.Uker: "uker", v.Dager: "dager"}[type(lengde)]
    return f"{lengde.antall} {enhet}"


def tidslinjetekst(linje: Linjeforeldelse) -> dict[str, Any]:
    """Foreldelsen av en linje slik eksemplene skriver den; det som er ukjent eller tomt, er null."""
    felter = {navn: getattr(linje, navn) for navn in ("siste_dag", "uten_flytting", "flyttet_fordi", "foreldet")}
    return {
        "status": linje.status.value,
        **felter,
        "tidligst": linje.tidligst,
        "senest": linje.senest,
        "trenger": sorted(x.noekkel for x in linje.trenger),
        "hvorfor": list(linje.hvorfor),
        "alternativer": {", ".join(f"{p}: {x}" for p, x in valg): dag for valg, dag in linje.alternativer},
        "hviler_paa": dict(linje.hviler_paa),
        "hviler": list(linje.hviler),
        "steg": [_stegtekst(s.dato, s.hendelse, s.virkning.value, s.til) for s in linje.steg],
    }


def rentetekst(svar: Renter) -> dict[str, Any]:
    """Renten slik eksemplene skriver den: beløp i kroner, og en rad som «fra til dager sats grunnlag rente»."""
    alternativer: dict[str, dict[str, Any]] = {}
    for ett in svar.alternativer:
        alternativer.setdefault(ett.punkt, {})[ett.lesning] = _kroner(ett.sum)
    return {
        "status": svar.status.value,
        "sum": _kroner(svar.sum),
        "rader": [
            f"{r.fra} {r.til} {(r.til - r.fra).days} {r.sats} {skriv_oere(r.grunnlag)} {skriv_oere(r.rente)}"
            for r in svar.rader
        ],
        "trenger": sorted(v.noekkel for v in svar.trenger),
        "hvorfor": list(svar.hvorfor),
        "tillegg": _kroner(svar.tillegg and svar.tillegg[0]),
        "kompensasjon": _kroner(getattr(svar.kompensasjon, "beloep", None)),
        "alternativer": alternativer,
        "hviler_paa": dict(svar.hviler_paa),
    }


def gebyrtekst(svar: Gebyrene) -> dict[str, Any]:
    """Gebyrene slik eksemplene skriver dem: «dato slag status», og beløpene i kroner for hver lesning."""
    return {
        "gebyrer": [f"{g.dato} {g.slag or 'INGEN'} {g.status}" for g in svar.gebyrer],
        "beloep": [
            {
                ", ".join(f"{p}: {x}" for p, x in b.lesninger) or "beløp": _kroner(getattr(b.svar, "beloep", None))
                for b in g.beloep
            }
            for g in svar.gebyrer
        ],
        "inkassokostnader": svar.inkassokostnader.status,
        "inkassotak": sorted(
            {t for b in svar.inkassokostnader.beloep if (t := _kroner(getattr(b.svar, "beloep", None)))}
        ),
        "trenger": sorted(v.noekkel for v in svar.trenger),
    }


def _kroner(oere: int | None) -> str | None:
    return None if oere is None else skriv_oere(Oere(oere))


def _stegtekst(dato: date | None, hendelse: str, virkning: str, til: date | None) -> str:
    return " ".join(filter(None, (str(dato or "ukjent dag"), hendelse, virkning, f"til {til}" if til else "")))
