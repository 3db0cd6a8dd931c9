"""Lager eksempelporteføljen: oppdiktede krav med historier som dekker det biblioteket kan få å gjøre med.

    python eksempler/lag_portefoelje.py [MAPPE]

skriver `krav.csv`, `linjer.csv`, `hendelser.csv`, `skyldnere.csv`, `saker.csv` og `trekk.csv` i mappen (ellers i
`eksempler/portefoelje`). Filene blir de samme hver gang, byte for byte: hvert krav har sin egen terning, sådd med
kravets nummer. Alt er oppdiktet. Ingen id er et fødselsnummer eller et organisasjonsnummer.

Porteføljen er satt sammen av åtte deler: ett krav for hver kravtype i katalogen, tre for hver rettslig art, vanlige
tilbakekrevinger fra Nav, krav med privat kreditor, saker i overgangsåret 2026, krav med kravtyper katalogen ikke
kjenner, krav der fristen ender på en dag som flytter den, og krav der lite er kjent.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from innkrevingsregler.fakta.koder import RettsligArt
from innkrevingsregler.rettskilder.katalog import Katalograd, Kategori, katalog

FROE = "innkrevingsregler-1"
FULLSTENDIG_TIL = date(2026, 11, 20)
ANTALL_SKYLDNERE = 320

Rad = dict[str, Any]

KOLONNER: dict[str, tuple[str, ...]] = {
    "krav": (
        "id", "kravtype", "rettslig_art", "kreditor.type", "kreditor.id", "innkrever", "skyldner", "oppstaatt",
        "fastsatt", "endelig", "vedtatt", "fastsettingsaar", "forfall", "siste_termin", "fristens_utgangspunkt",
        "kredittkjoep", "i_kontrakt", "ansvarsgrunnlag_opphoert", "personskade_unntak", "straffedom_rettskraftig",
        "melding_gave", "tvangsgrunnlag", "fullstendig_til",
    ),
    "linjer": (
        "krav", "id", "type", "underart", "beloep", "gjenstaar", "ilagt", "forfall", "periode.fra", "periode.til",
        "sikkerhet", "oppgjort", "retten_selv", "hovedstol",
    ),
    "hendelser": (
        "krav", "type", "dato", "sendt", "gitt", "fra_hvem", "til_hvem", "gjelder_linjer", "sak", "trekk", "bindende",
        "beloep", "frivillig", "erkjenner_rest", "overfor", "ny_forfall", "etter_si_loven", "tiltak", "uttalefrist",
        "postlagt", "berammet", "overfoert_ny_ordning", "dekket_av_varsel", "kjennskap", "opphoert", "fremmet",
        "forsettlig", "gruppesoeksmaal", "kan_kreves_fra", "straffesak", "fellende", "rettskraftig", "etter_16",
        "fullt_medhold", "av_fordringshaver", "meldefrist", "anerkjent", "etter_gjeldsordningsloven",
        "kommet_i_stand", "anmeldt", "sak_avsluttet", "aar", "til", "fikk", "burde", "emne", "egne_forhold",
        "bare_skritt_i_utlandet", "avsluttet", "art", "hjemmel", "ferdigbehandlet", "erkjenner", "fra",
    ),
    "skyldnere": (
        "id", "type", "fylke", "kommune", "adressegradering", "husstand.sivilstatus", "husstand.personer",
        "husstand.barn", "husstand.boutgifter", "husstand.andre_behov", "husstand.inntekt",
        "husstand.naeringsdrivende", "loepende_trekk_gammelt", "utleggssak_gammelt", "kravtyper_bokstav_e",
        "ett_trekk_nytt_fra", "perioder",
    ),
    "saker": (
        "krav", "id", "type", "namsmyndighet", "mottatt", "registrert", "varsel_sendt", "varsel_gitt", "uten_varsel",
        "beslutning", "utfall", "avsluttet", "tidligere_regelverk_valgt", "innmeldt_i_trekk", "gjelder_linjer",
    ),
    "trekk": (
        "krav", "id", "sak", "namsmyndighet", "besluttet", "regelverk", "periode.fra", "periode.til", "trekkpliktig",
        "stoerrelse", "prosent", "kravets_stoerrelse", "overfoert_dato", "overfoert_grunn", "siste_innbetaling",
        "siste_utbetaling", "bekreftet", "opphoert",
    ),
}  # fmt: skip
"""Tabellene og kolonnene, slik mappeleseren kjenner dem."""


class Terning:
    """Tilfeldige valg som blir de samme hver gang, i alle versjoner av Python."""

    def __init__(self, *deler: object) -> None:
        self._neste = Random("/".join(map(str, (FROE, *deler)))).random

    def tall(self, minst: int, hoeyst: int) -> int:
        return minst + int(self._neste() * (hoeyst - minst + 1))

    def en_av(self, *verdier: Any) -> Any:
        return verdier[self.tall(0, len(verdier) - 1)]

    def ja(self, prosent: int) -> bool:
        return self.tall(1, 100) <= prosent

    def kroner(self, minst: int, hoeyst: int) -> int:
        """Et beløp i øre, oftest i hele hundre kroner."""
        return self.tall(minst, hoeyst) * 10_000 if self.ja(60) else self.tall(minst * 10_000, hoeyst * 10_000)

    def dag(self, foerste: int, siste: int) -> date:
        """En dag i årene fra `foerste` til `siste`."""
        fra, til = date(foerste, 1, 1), date(siste, 12, 31)
        return fra + timedelta(days=self.tall(0, (til - fra).days))


def hverdag(dag: date) -> date:
    """Samme dag, eller mandagen etter når den er i en helg: myndigheter handler på hverdager."""
    return dag + timedelta(days=max(0, 7 - dag.weekday()) if dag.weekday() > 4 else 0)


class Krav:
    """Et krav som blir til: raden i `krav.csv` og radene som hører til den i de andre tabellene."""

    def __init__(self, nummer: int, terning: Terning, oppstaatt: date) -> None:
        self.id = f"K-{nummer:04d}"
        self.t = terning
        self.oppstaatt = oppstaatt
        self.rad: Rad = {"id": self.id}
        self.linjer: list[Rad] = []
        self.hendelser: list[Rad] = []
        self.saker: list[Rad] = []
        self.trekk: list[Rad] = []

    @property
    def beloep(self) -> int:
        """Hovedstolen i øre."""
        return int(self.linjer[0]["beloep"])

    def etter(self, dager: int, hoeyst: int | None = None) -> date:
        """En hverdag så mange dager (til `hoeyst`) etter at kravet oppsto."""
        return hverdag(self.oppstaatt + timedelta(days=self.t.tall(dager, hoeyst or dager)))

    def hendt(self, type_: str, dato: date, **felter: Any) -> date:
        self.hendelser.append({"krav": self.id, "type": type_, "dato": dato, **felter})
        return dato

    def melding(self, type_: str, sendt: date, **felter: Any) -> date:
        """En melding som er sendt én dag og gitt noen dager etter."""
        gitt = sendt + timedelta(days=self.t.tall(0, 5))
        return self.hendt(type_, sendt, sendt=sendt, gitt=gitt, til_hvem="SKYLDNER", **felter)

    def sak(self, namsmyndighet: str, type_: str = "UTLEGG", **felter: Any) -> str:
        id_ = f"S{len(self.saker) + 1}"
        self.saker.append({"krav": self.id, "id": id_, "type": type_, "namsmyndighet": namsmyndighet, **felter})
        return id_

    def nytt_trekk(self, sak: str | None, namsmyndighet: str, besluttet: date, regelverk: str, **felter: Any) -> str:
        id_ = f"T{len(self.trekk) + 1}"
        egne = {
            "krav": self.id,
            "id": id_,
            "sak": sak,
            "namsmyndighet": namsmyndighet,
            "besluttet": besluttet,
            "regelverk": regelverk,
            "periode.fra": besluttet.replace(day=1),
            "trekkpliktig": f"A-{self.t.tall(1, 60):03d}",
            "kravets_stoerrelse": self.beloep,
        }
        stoerrelse = {"prosent": self.t.tall(5, 30) * 100} if self.t.ja(40) else {"stoerrelse": self.t.kroner(5, 60)}
        self.trekk.append(egne | stoerrelse | felter)
        return id_


# ---- Historiene: det som hender med kravet ---------------------------------------------------------------

Historie = Callable[[Krav], None]


def purret(k: Krav) -> None:
    """Faktura, påkrav og purringer; ingenting av det avbryter."""
    k.melding("PAAKRAV", k.etter(20, 40), fra_hvem="KREDITOR")
    for nummer in range(k.t.tall(1, 3)):
        k.melding("PURRING", k.etter(60 + 45 * nummer, 90 + 45 * nummer), fra_hvem="KREDITOR")
    k.melding("RENTEVARSEL", k.etter(220, 240), fra_hvem="INNKREVINGSMYNDIGHETEN", etter_si_loven=k.t.ja(30))


def erkjent(k: Krav) -> None:
    """Skyldneren lover å betale; noen ganger med ny betalingsfrist."""
    dag = k.etter(120, 900)
    ny_forfall = hverdag(dag + timedelta(days=60)) if k.t.ja(35) else None
    overfor = k.t.en_av("KREDITOR", "INNKREVINGSMYNDIGHETEN", "KREDITOR", "ANNEN", None)
    k.hendt("ERKJENNELSE", dag, fra_hvem="SKYLDNER", overfor=overfor, ny_forfall=ny_forfall)
    k.melding("PURRING", hverdag(dag + timedelta(days=100)), fra_hvem="INNKREVINGSMYNDIGHETEN")


def for_sent_erkjent(k: Krav) -> None:
    """Erkjennelsen kommer etter at et treårskrav er foreldet."""
    k.hendt("ERKJENNELSE", k.etter(1200, 1500), fra_hvem="SKYLDNER", overfor="INNKREVINGSMYNDIGHETEN")


def betalingsavtale(k: Krav) -> None:
    """Søknad, avtale og frivillige avdrag."""
    soekt = k.hendt(
        "SOEKNAD",
        k.etter(40, 200),
        fra_hvem="SKYLDNER",
        art="BETALINGSAVTALE",
        hjemmel="innkrevingsloven § 17",
        erkjenner=k.t.en_av(True, False, None),
        ferdigbehandlet=k.etter(230),
    )
    avtalt = hverdag(soekt + timedelta(days=30))
    k.hendt("BETALINGSAVTALE", avtalt, til=avtalt + timedelta(days=730), erkjenner=k.t.en_av(True, None))
    for avdrag in range(1, k.t.tall(2, 5)):
        dag = hverdag(avtalt + timedelta(days=30 * avdrag))
        erkjenner = k.t.en_av(True, False, None)
        k.hendt("BETALING", dag, beloep=k.beloep // 24, frivillig=True, erkjenner_rest=erkjenner, fra_hvem="SKYLDNER")


def nytt_utleggstrekk(k: Krav) -> None:
    """Etter nytt regelverk: varsel, beslutning om trekk, utbetalinger og opphør. Kreditor er privat i noen av dem."""
    sendt = hverdag(date(2027, 1, 4) + timedelta(days=k.t.tall(0, 250)))
    gitt = sendt + timedelta(days=k.t.tall(1, 4))
    besluttet = hverdag(gitt + timedelta(days=30))
    sak = k.sak(
        "INNKREVINGSMYNDIGHETEN",
        varsel_sendt=sendt,
        varsel_gitt=gitt,
        uten_varsel=False,
        beslutning=besluttet,
        utfall="UTLEGGSTREKK",
    )
    varsel = {"tiltak": "UTLEGG", "uttalefrist": gitt + timedelta(days=14), "sak": sak}
    k.hendt("VARSEL_INNKREVINGSLOVEN_25", sendt, sendt=sendt, gitt=gitt, til_hvem="SKYLDNER", **varsel)
    slutt = hverdag(besluttet + timedelta(days=700)) if k.t.ja(50) else None
    trekk = k.nytt_trekk(sak, "INNKREVINGSMYNDIGHETEN", besluttet, "NYTT", opphoert=slutt)
    k.hendt("UTLEGGSTREKK_BESLUTTET", besluttet, sak=sak, trekk=trekk, dekket_av_varsel=True)
    for maaned in range(1, 4):
        dag = hverdag(besluttet + timedelta(days=31 * maaned))
        k.hendt("TREKKUTBETALING", dag, trekk=trekk, beloep=k.beloep // 40, til_hvem="KREDITOR")
    k.hendt("KREDITORBEKREFTELSE", hverdag(besluttet + timedelta(days=400)), trekk=trekk, fra_hvem="KREDITOR")
    if slutt:
        k.hendt("UTLEGGSTREKK_OPPHOERT", slutt, trekk=trekk, kjennskap=slutt + timedelta(days=20))


def varslet_om_utlegg(k: Krav) -> None:
    """Varsel om utlegg i 2027, og ennå ingen beslutning. Varselet avbryter når fristen ikke alt er ute."""
    sendt = hverdag(date(2027, 1, 1) + timedelta(days=k.t.tall(0, 200)))
    sak = k.sak("INNKREVINGSMYNDIGHETEN", varsel_sendt=sendt)
    k.melding("VARSEL_INNKREVINGSLOVEN_25", sendt, tiltak="UTLEGG", fra_hvem="INNKREVINGSMYNDIGHETEN", sak=sak)


def varsel_om_annet_enn_utlegg(k: Krav) -> None:
    """Varsel etter § 25 før tvangsdekning eller avregning: ingen utleggssak å knytte det til."""
    sendt = hverdag(date(2026, 2, 2) + timedelta(days=k.t.tall(0, 500)))
    tiltak = k.t.en_av("TVANGSDEKNING", "AVREGNING")
    k.melding("VARSEL_INNKREVINGSLOVEN_25", sendt, tiltak=tiltak, fra_hvem="INNKREVINGSMYNDIGHETEN")
    gjennomfoert = hverdag(sendt + timedelta(days=30))
    if tiltak == "TVANGSDEKNING":
        k.hendt("TVANGSDEKNING", gjennomfoert, beloep=k.beloep // 3)
    else:
        k.hendt("AVREGNING", gjennomfoert, beloep=k.t.kroner(5, 20), opphoert=gjennomfoert + timedelta(days=600))


def utlegg_i_utrullingen(k: Krav) -> None:
    """Varsel om utlegg sendt i 2026: regelverket beror på om skyldneren var omfattet av utrullingen."""
    sendt = hverdag(date(2026, 1, 5) + timedelta(days=k.t.tall(0, 320)))
    gitt = sendt + timedelta(days=3)
    besluttet = hverdag(sendt + timedelta(days=28))
    sak = k.sak("INNKREVINGSMYNDIGHETEN", varsel_sendt=sendt, varsel_gitt=gitt, beslutning=besluttet)
    k.saker[-1]["utfall"] = k.t.en_av("UTLEGGSPANT", "INTET_TIL_UTLEGG", "UTLEGGSTREKK", "UTEN_BESLUTNING")
    k.hendt("VARSEL_INNKREVINGSLOVEN_25", sendt, sendt=sendt, gitt=gitt, tiltak="UTLEGG", sak=sak)
    if k.saker[-1]["utfall"] == "INTET_TIL_UTLEGG":
        k.hendt("INTET_TIL_UTLEGG", besluttet, sak=sak)
    if k.saker[-1]["utfall"] == "UTLEGGSPANT":
        k.hendt("UTLEGGSPANT", besluttet, sak=sak)
        pant = {"art": "UTLEGGSPANT", "stiftet": besluttet.isoformat(), "registrert": True}
        k.linjer[0]["sikkerhet"] = json.dumps([pant])


def utlegg_uten_varsel(k: Krav) -> None:
    """Varsel er unnlatt, så beslutningen er skjæringstidspunktet; noen ganger er tidligere regelverk valgt (§ 8)."""
    besluttet = hverdag(date(2026, 12, 1) + timedelta(days=k.t.tall(0, 200)))
    sak = k.sak("INNKREVINGSMYNDIGHETEN", uten_varsel=True, beslutning=besluttet, utfall="UTLEGGSPANT")
    if k.t.ja(40):
        k.saker[-1]["tidligere_regelverk_valgt"] = True
    k.hendt("UTLEGGSPANT", besluttet, sak=sak)


def to_saker(k: Krav) -> None:
    """To saker mot samme skyldner: den andre oppstår mens, eller etter at, den første er til behandling."""
    registrert = hverdag(date(2026, 4, 7) + timedelta(days=k.t.tall(0, 60)))
    slutt = hverdag(registrert + timedelta(days=60))
    avsluttet = slutt if k.t.ja(60) else None
    k.sak("ALMINNELIG_NAMSMANN", registrert=registrert, beslutning=slutt, utfall="UTLEGGSPANT", avsluttet=avsluttet)
    sendt = hverdag(registrert + timedelta(days=k.t.tall(20, 110)))
    gitt = sendt + timedelta(days=2)
    sak = k.sak("INNKREVINGSMYNDIGHETEN", varsel_sendt=sendt, varsel_gitt=gitt)
    k.hendt("INNREGISTRERT", registrert, sak="S1", fra_hvem="ALMINNELIG_NAMSMANN")
    k.hendt("VARSEL_INNKREVINGSLOVEN_25", sendt, sendt=sendt, gitt=gitt, tiltak="UTLEGG", sak=sak)


def innmeldt_i_trekk(k: Krav) -> None:
    """Varslet etter tidligere regelverk; kravet meldes inn i ett trekk som er etablert mot skyldneren etter nytt."""
    sendt = hverdag(date(2026, 2, 2) + timedelta(days=k.t.tall(0, 120)))
    gitt = sendt + timedelta(days=2)
    etablert = hverdag(sendt + timedelta(days=30))
    sak = k.sak("INNKREVINGSMYNDIGHETEN", varsel_sendt=sendt, varsel_gitt=gitt, beslutning=etablert + timedelta(days=7))
    k.saker[-1] |= {"utfall": "UTLEGGSTREKK", "innmeldt_i_trekk": etablert + timedelta(days=7)}
    k.nytt_trekk(None, "ALMINNELIG_NAMSMANN", etablert, "NYTT")
    k.hendt("VARSEL_INNKREVINGSLOVEN_25", sendt, sendt=sendt, gitt=gitt, tiltak="UTLEGG", sak=sak)


def gammelt_trekk(k: Krav) -> None:
    """Trekkpålegg etter tidligere regelverk, senere overført til ny trekkordning eller avsluttet."""
    palagt = k.etter(200, 500)
    sak = k.sak("INNKREVINGSMYNDIGHETEN", uten_varsel=None, beslutning=palagt, utfall="UTLEGGSTREKK")
    til = palagt.replace(day=1) + timedelta(days=730)
    trekk = k.nytt_trekk(sak, "INNKREVINGSMYNDIGHETEN", palagt, "TIDLIGERE", **{"periode.til": til})
    k.hendt("UTLEGGSTREKK_BESLUTTET", palagt, sak=sak, trekk=trekk, overfoert_ny_ordning=k.t.en_av(True, False, None))
    k.hendt("TREKKPAALEGG", palagt, sak=sak, trekk=trekk, til_hvem="TREKKPLIKTIG")
    k.hendt("TREKKUTBETALING", hverdag(palagt + timedelta(days=60)), trekk=trekk, beloep=k.beloep // 20)
    if k.t.ja(50):
        overfoert = hverdag(date(2026, 3, 2) + timedelta(days=k.t.tall(0, 200)))
        k.trekk[-1] |= {"overfoert_dato": overfoert, "overfoert_grunn": k.t.en_av("ETT_TREKK_ETABLERT", "GRUPPE")}
        k.hendt("OVERFOERT_NY_TREKKORDNING", overfoert, trekk=trekk)
    else:
        k.trekk[-1]["opphoert"] = til
        k.hendt("UTLEGGSTREKK_OPPHOERT", til, trekk=trekk, kjennskap=k.t.en_av(None, til + timedelta(days=40)))


def gammel_utleggsforretning(k: Krav) -> None:
    """Berammet og holdt før 2026: pant, og saken avsluttet. Innmeldt i ett trekk senere i noen av dem."""
    berammet = k.etter(150, 600)
    holdt = hverdag(berammet + timedelta(days=30))
    utfall = k.t.en_av("UTLEGGSPANT", "INTET_TIL_UTLEGG")
    sak = k.sak("INNKREVINGSMYNDIGHETEN", varsel_sendt=berammet, beslutning=holdt, utfall=utfall, avsluttet=holdt)
    if k.t.ja(15):
        k.saker[-1]["innmeldt_i_trekk"] = date(2026, 9, 1)
    k.hendt("BERAMMELSE_UTLEGG", berammet, sak=sak)
    felter = {"berammet": berammet} if utfall == "UTLEGGSPANT" else {}
    k.hendt(utfall, holdt, sak=sak, **felter)
    k.hendt("UTLEGGSSAK_AVSLUTTET", holdt, sak=sak, fremmet=True)


def hos_namsmannen(k: Krav) -> None:
    """Begjæring til alminnelig namsmann, før og etter overgangen; en del ender uten fullbyrdelse."""
    postlagt = k.etter(200, 900)
    kommet = hverdag(postlagt + timedelta(days=3))
    registrert = hverdag(kommet + timedelta(days=4))
    slutt = hverdag(registrert + timedelta(days=90))
    sak = k.sak("ALMINNELIG_NAMSMANN", mottatt=kommet, registrert=registrert, beslutning=slutt, avsluttet=slutt)
    k.hendt("BEGJAERING_TVANGSFULLBYRDELSE", kommet, sak=sak, postlagt=postlagt, til_hvem="ALMINNELIG_NAMSMANN")
    k.hendt("INNREGISTRERT", registrert, sak=sak, fra_hvem="ALMINNELIG_NAMSMANN")
    if k.t.ja(50):
        k.saker[-1]["utfall"] = "INTET_TIL_UTLEGG"
        k.hendt("INTET_TIL_UTLEGG", slutt, sak=sak)
    fremmet = k.t.en_av(True, False, None)
    k.hendt("UTLEGGSSAK_AVSLUTTET", slutt, sak=sak, fremmet=fremmet, forsettlig=False, kjennskap=slutt)


def kommunal_sak(k: Krav) -> None:
    """Kommunen inndriver selv; beslutningen, ikke varselet, er skjæringstidspunktet."""
    sendt = hverdag(date(2026, 9, 1) + timedelta(days=k.t.tall(0, 240)))
    gitt = sendt + timedelta(days=2)
    besluttet = hverdag(sendt + timedelta(days=35))
    sak = k.sak("KOMMUNAL", varsel_sendt=sendt, varsel_gitt=gitt, beslutning=besluttet, utfall="UTLEGGSPANT")
    frist = gitt + timedelta(days=14)
    varsel = {"sendt": sendt, "gitt": gitt, "uttalefrist": frist, "fra_hvem": "KOMMUNE", "sak": sak}
    k.hendt("VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15", sendt, **varsel)
    k.hendt("UTLEGGSPANT", besluttet, sak=sak, fra_hvem="KOMMUNE")


def sikringstrekk(k: Krav) -> None:
    """Sikringstrekk etter gjeldsordningsloven og inntrekking: eget skjæringspunkt."""
    aapnet = hverdag(date(2026, 10, 1) + timedelta(days=k.t.tall(0, 200)))
    k.hendt("GJELDSFORHANDLING_AAPNET", aapnet, meldefrist=aapnet + timedelta(days=42), etter_gjeldsordningsloven=True)
    k.hendt("FORDRINGSANMELDELSE", hverdag(aapnet + timedelta(days=20)), fra_hvem="KREDITOR")
    type_ = k.t.en_av("SIKRINGSTREKK", "INNTREKKING")
    k.sak("ALMINNELIG_NAMSMANN", type_, mottatt=aapnet, registrert=aapnet, beslutning=hverdag(aapnet + timedelta(30)))


def forliksraadet(k: Krav) -> None:
    """Forliksklage og rettsforlik, eller dom."""
    postlagt = k.etter(200, 900)
    kommet = hverdag(postlagt + timedelta(days=2))
    k.hendt("FORLIKSKLAGE", kommet, postlagt=postlagt, fra_hvem="KREDITOR", til_hvem="DOMSTOL")
    slutt = hverdag(kommet + timedelta(days=150))
    type_ = k.t.en_av("RETTSFORLIK", "DOM")
    k.hendt(type_, slutt, bindende=True, kan_kreves_fra=slutt + timedelta(days=k.t.en_av(0, 14, 90)))


def soeksmaal(k: Krav) -> None:
    """Stevning, dom eller avvisning; prosessvarsel til en medskyldner."""
    postlagt = k.etter(300, 1000)
    kommet = hverdag(postlagt + timedelta(days=2))
    k.hendt("STEVNING", kommet, postlagt=postlagt, gruppesoeksmaal=k.t.ja(10), til_hvem="DOMSTOL")
    slutt = hverdag(kommet + timedelta(days=300))
    k.hendt("PROSESSVARSEL", hverdag(kommet + timedelta(days=60)), til_hvem="MEDSKYLDNER", sak_avsluttet=slutt)
    if k.t.ja(60):
        k.hendt("DOM", slutt, bindende=True, straffesak=False, kan_kreves_fra=slutt + timedelta(days=14))
    else:
        k.hendt("AVVISNING", slutt, forsettlig=k.t.en_av(True, False, None), kjennskap=slutt + timedelta(days=30))


def tvist(k: Krav) -> None:
    """Nemnd, voldgift eller et forvaltningsorgan som avgjør tvister."""
    innledet = k.etter(100, 700)
    avgjort = hverdag(innledet + timedelta(days=240))
    match k.t.tall(1, 3):
        case 1:
            k.hendt("VOLDGIFT", innledet, fra_hvem="KREDITOR")
            k.hendt("DOM", avgjort, bindende=True)
        case 2:
            k.hendt("NEMNDSKLAGE", innledet, til_hvem="NEMND")
            k.hendt("AVVISNING", avgjort, forsettlig=False)
        case _:
            k.hendt("KLAGE", innledet, fra_hvem="SKYLDNER", etter_16=k.t.en_av(True, False, None))
            medhold = k.t.en_av(True, False)
            k.hendt("FORVALTNINGSAVGJOERELSE", avgjort, etter_16=True, bindende=True, fullt_medhold=medhold)


def straffesak(k: Krav) -> None:
    """Krav som springer ut av en straffbar handling."""
    doemt = k.etter(200, 900)
    rettskraftig = doemt + timedelta(days=14)
    k.hendt("STRAFFEDOM", doemt, fellende=True, rettskraftig=rettskraftig, fra_hvem="DOMSTOL")
    k.rad["straffedom_rettskraftig"] = rettskraftig
    if k.t.ja(50):
        k.hendt("DOM", doemt, straffesak=True, bindende=True, kan_kreves_fra=rettskraftig)


def konkurs(k: Krav) -> None:
    """Konkurs: begjæring, åpning, anmeldelse og slutning."""
    begjaert = k.etter(150, 700)
    aapnet = hverdag(begjaert + timedelta(days=21))
    k.hendt("KONKURSBEGJAERING", begjaert, av_fordringshaver=k.t.en_av(True, False, None))
    k.hendt("BOAAPNING", aapnet, meldefrist=aapnet + timedelta(days=35))
    k.hendt("FORDRINGSANMELDELSE", hverdag(aapnet + timedelta(days=k.t.tall(5, 60))), til_hvem="BO")
    k.hendt("BOSLUTNING", hverdag(aapnet + timedelta(days=500)), anerkjent=k.t.en_av(True, False, None))


def doedsbo(k: Krav) -> None:
    """Skyldneren dør; proklama og offentlig skifte."""
    doed = k.hendt("DOEDSFALL", k.etter(100, 800))
    utferdiget = hverdag(doed + timedelta(days=60))
    anmeldt = k.t.en_av(True, False, None)
    k.hendt("PROKLAMA", utferdiget, meldefrist=utferdiget + timedelta(days=42), anmeldt=anmeldt)
    if k.t.ja(50):
        k.hendt("SKIFTEBEGJAERING", hverdag(doed + timedelta(days=90)), av_fordringshaver=k.t.ja(30))


def gjeldsordning(k: Krav) -> None:
    """Gjeldsforhandling etter gjeldsordningsloven, som fører fram eller ikke."""
    aapnet = k.etter(150, 700)
    k.hendt("GJELDSFORHANDLING_AAPNET", aapnet, meldefrist=aapnet + timedelta(42), etter_gjeldsordningsloven=True)
    k.hendt("FORDRINGSANMELDELSE", hverdag(aapnet + timedelta(days=25)))
    k.hendt("GJELDSORDNING", hverdag(aapnet + timedelta(days=180)), kommet_i_stand=k.t.en_av(True, False))


def avtalt_frist(k: Krav) -> None:
    """Skyldneren vedtar lengre frist: et antall år, eller til en bestemt dag."""
    dag = k.etter(300, 1000)
    avtale = {"aar": k.t.tall(1, 3)} if k.t.ja(50) else {"til": dag + timedelta(days=900)}
    k.hendt("FRISTAVTALE", dag, fra_hvem="SKYLDNER", til_hvem="KREDITOR", **avtale)


def uvitenhet(k: Krav) -> None:
    """Kreditor visste ikke om kravet eller skyldneren; eller noe hindret ham i å avbryte."""
    fikk = k.etter(900, 1500)
    emne = k.t.en_av("FORDRING_ELLER_SKYLDNER", "SKADE_OG_ANSVARLIG", "AVBRUDD_MULIG_I_NORGE")
    k.hendt("KUNNSKAP", fikk, fikk=fikk, burde=fikk - timedelta(days=k.t.tall(0, 200)), emne=emne)
    if k.t.ja(40):
        k.hendt("HINDRING_OPPHOERT", k.etter(600, 1400), egne_forhold=k.t.en_av(True, False, None))


def utlandet(k: Krav) -> None:
    """Skyldneren har reist, og kravet inndrives i utlandet."""
    reist = k.etter(60, 400)
    k.hendt("FORLATT_LANDET", reist, bare_skritt_i_utlandet=k.t.en_av(True, False, None))
    begjaert = hverdag(reist + timedelta(days=300))
    k.hendt("UTENLANDSINNDRIVING", begjaert, avsluttet=k.t.en_av(None, begjaert + timedelta(days=800)))


def trekk_i_ytelse(k: Krav) -> None:
    """Trekk i en løpende ytelse eller avregning, og motregning i tilgodebeløp."""
    fra = k.etter(100, 400)
    opphoert = k.t.en_av(None, hverdag(fra + timedelta(days=500)))
    k.hendt(k.t.en_av("TREKK_I_YTELSE", "AVREGNING"), fra, beloep=k.t.kroner(5, 30), opphoert=opphoert)
    k.hendt("MOTREGNING", hverdag(fra + timedelta(days=250)), beloep=k.beloep // 5)


def soekt_ettergivelse(k: Krav) -> None:
    """Søknad om ettergivelse, samtykke der kreditor er privat, og delvis ettergivelse."""
    soekt = k.etter(300, 700)
    hjemmel = k.t.en_av("innkrevingsloven § 18", "innkrevingsloven § 19", "SI-loven § 8")
    k.hendt("SOEKNAD", soekt, art="ETTERGIVELSE", hjemmel=hjemmel, fra_hvem="SKYLDNER", erkjenner=None)
    if k.rad["kreditor.type"] == "PRIVAT":
        k.hendt("SAMTYKKE", hverdag(soekt + timedelta(days=40)), fra_hvem="KREDITOR")
    if k.t.ja(60):
        beloep = k.beloep // 2
        k.hendt("ETTERGIVELSE", hverdag(soekt + timedelta(days=90)), beloep=beloep, hjemmel="innkrevingsloven § 18")


def bero(k: Krav) -> None:
    """Stilt i bero og tatt opp igjen; i noen tilfeller var forsinkelsen kreditors."""
    stilt = k.hendt("BERO", k.etter(200, 500))
    k.hendt("GJENOPPTAK", hverdag(stilt + timedelta(days=370)))
    if k.t.ja(50):
        k.hendt("FORHOLD_PAA_KREDITORS_SIDE", stilt, fra=stilt, til=stilt + timedelta(days=60), fra_hvem="KREDITOR")


def nedsatt(k: Krav) -> None:
    """Kravet settes ned etter klage."""
    klaget = k.hendt("KLAGE", k.etter(20, 60), fra_hvem="SKYLDNER", til_hvem="KREDITOR", etter_16=False)
    k.hendt("KRAV_REDUSERT", hverdag(klaget + timedelta(days=70)), beloep=k.beloep // 4, fra_hvem="KREDITOR")


def stille(k: Krav) -> None:
    """Ingenting har hendt."""


HISTORIER: tuple[tuple[Historie, int, int], ...] = (
    (stille, 2023, 2026), (purret, 2020, 2026), (erkjent, 2020, 2024), (nytt_utleggstrekk, 2024, 2026),
    (gammelt_trekk, 2019, 2024), (utlegg_i_utrullingen, 2023, 2025), (betalingsavtale, 2021, 2025),
    (for_sent_erkjent, 2018, 2021), (gammel_utleggsforretning, 2017, 2023), (hos_namsmannen, 2021, 2025),
    (utlegg_uten_varsel, 2023, 2026), (forliksraadet, 2019, 2024), (soeksmaal, 2018, 2023), (tvist, 2019, 2024),
    (varsel_om_annet_enn_utlegg, 2023, 2025), (straffesak, 2018, 2024), (konkurs, 2017, 2024), (doedsbo, 2019, 2025),
    (gjeldsordning, 2018, 2024), (sikringstrekk, 2023, 2026), (avtalt_frist, 2019, 2024), (uvitenhet, 2017, 2023),
    (utlandet, 2018, 2024), (trekk_i_ytelse, 2019, 2025), (soekt_ettergivelse, 2012, 2024), (bero, 2014, 2024),
    (nedsatt, 2022, 2026), (varslet_om_utlegg, 2024, 2026),
)  # fmt: skip
"""Historiene, og årene kravet kan ha oppstått i. Kommunale saker velges etter kreditor, ikke herfra."""


_VANLIGE_HISTORIER = (
    (stille, 2021, 2026), (purret, 2021, 2025), (erkjent, 2020, 2024), (varslet_om_utlegg, 2024, 2026),
    (for_sent_erkjent, 2018, 2021), (purret, 2023, 2026), (nytt_utleggstrekk, 2025, 2026),
)  # fmt: skip


# ---- Krav, linjer og skyldnere ---------------------------------------------------------------------------

_ART_ETTER_KATEGORI: dict[Kategori, tuple[str, ...]] = {
    Kategori.STRAFFERELATERT: ("BOT", "INNDRAGNING", "INNDRAGNING_UTBYTTE", "SAKSKOSTNADER"),
    Kategori.ADMINISTRATIV_SANKSJON: ("OVERTREDELSESGEBYR", "TVANGSMULKT"),
    Kategori.SEKTORAVGIFT_SAERAVGIFT_GEBYR: ("GEBYR", "OFFENTLIG_AVGIFT", "SAERAVGIFT"),
    Kategori.LAAN_ELLER_REFUSJON: ("PENGELAAN", "GJELDSBREV", "REFUSJON", "REGRESS"),
    Kategori.TILBAKEBETALING: ("ALMINNELIG", "TRYGD_TILBAKEKREVING", "TILSKUDD_TILBAKEBETALING"),
    Kategori.SKATT_OG_AVGIFT: ("RESTSKATT", "MERVERDIAVGIFT", "ARBEIDSGIVERAVGIFT", "TILLEGGSSKATT"),
    Kategori.UNDERHOLDSBIDRAG: ("UNDERHOLDSBIDRAG", "SAERTILSKUDD"),
    Kategori.ERSTATNING: ("SKADESERSTATNING", "ERSTATNING_STRAFFBAR", "VOLDSREGRESS"),
    Kategori.UTENLANDSK: ("UTENLANDSK",),
    Kategori.ANSVAR: ("ANSVAR_TREKK",),
}
_KREDITOR_ETTER_KATEGORI: dict[Kategori, tuple[str | None, ...]] = {
    Kategori.UNDERHOLDSBIDRAG: ("PRIVAT", "STAT", None),
    Kategori.UTENLANDSK: ("UTENLANDSK",),
    Kategori.ANSVAR: ("STAT", "PRIVAT", "KOMMUNE", None),
}
_BELOEP = {"BOT": (5, 150), "GEBYR": (5, 80), "PENGELAAN": (100, 4000), "RESTSKATT": (20, 2500)}


def _innkrever(kreditor: str | None, terning: Terning) -> str | None:
    if kreditor == "KOMMUNE":
        return str(terning.en_av("KOMMUNEN", "INKASSO", "INNKREVINGSMYNDIGHETEN"))
    if terning.ja(6):
        return None
    return str(terning.en_av("INNKREVINGSMYNDIGHETEN", "INNKREVINGSMYNDIGHETEN", "VIRKSOMHETEN"))


def _skyldner(terning: Terning) -> str:
    return f"S-{terning.tall(1, ANTALL_SKYLDNERE):04d}"


def _om_kravet(k: Krav, kravtype: str | None, art: str | None, kreditor: str | None) -> None:
    """Raden i krav.csv: datoer i den rekkefølgen de kommer, og det den rettslige arten spør etter."""
    fastsatt = k.etter(0, 60)
    forfall = hverdag(fastsatt + timedelta(days=21))
    k.rad |= {
        "kravtype": kravtype,
        "rettslig_art": art,
        "kreditor.type": kreditor,
        "kreditor.id": f"O-{k.t.tall(1, 90):03d}" if kreditor else None,
        "innkrever": _innkrever(kreditor, k.t),
        "skyldner": _skyldner(k.t),
        "oppstaatt": k.oppstaatt,
        "fastsatt": fastsatt,
        "forfall": forfall,
        "fristens_utgangspunkt": k.t.en_av(k.oppstaatt, forfall),
        "tvangsgrunnlag": k.t.en_av(True, False, None),
        "fullstendig_til": FULLSTENDIG_TIL if k.t.ja(60) else None,
    }


def _etter_arten(k: Krav, art: str | None) -> None:
    """Fakta bare noen arter har."""
    rad, forfall = k.rad, k.rad["forfall"]
    if art == "PENGELAAN":
        rad["kredittkjoep"] = k.t.en_av(False, False, True, None)
    if art in ("BOT", "INNDRAGNING", "INNDRAGNING_UTBYTTE", "OVERTREDELSESGEBYR"):
        rad["endelig"] = rad["fastsatt"] + timedelta(days=k.t.tall(14, 60))
        rad["vedtatt"] = rad["endelig"] if art == "BOT" and k.t.ja(60) else None
    if art in ("SKADESERSTATNING", "ERSTATNING_STRAFFBAR", "VOLDSREGRESS"):
        rad["i_kontrakt"] = k.t.en_av(True, False, None)
        rad["ansvarsgrunnlag_opphoert"] = k.oppstaatt
        rad["personskade_unntak"] = k.t.en_av(False, None)
    if art in ("RESTSKATT", "FORSKUDDSSKATT", "ARVEAVGIFT", "TILLEGGSSKATT", "KOMMUNAL_EIENDOMSSKATT"):
        rad["fastsettingsaar"] = rad["fastsatt"].year
        rad["siste_termin"] = forfall + timedelta(days=k.t.en_av(0, 60))
    if art == "ARVEAVGIFT":
        rad["melding_gave"] = k.oppstaatt


def _linjer(k: Krav, art: str | None) -> None:
    """Hovedstolen, og noen ganger rente, gebyr og omkostninger til den."""
    beloep = k.t.kroner(*_BELOEP.get(art or "", (10, 600)))
    gjenstaar = k.t.en_av(beloep, beloep, beloep // 2, beloep // 3)
    forfall, ilagt = k.rad["forfall"], k.rad["fastsatt"]
    hovedstol = {"krav": k.id, "id": "L1", "type": "HOVEDSTOL", "beloep": beloep, "gjenstaar": gjenstaar}
    k.linjer.append(hovedstol | {"ilagt": ilagt, "forfall": forfall})
    if art in ("PERIODISK_YTELSE", "UNDERHOLDSBIDRAG", "KOMMUNALT_GEBYR"):
        fra = k.oppstaatt.replace(day=1)
        k.linjer[0] |= {"periode.fra": fra, "periode.til": fra + timedelta(days=27), "retten_selv": k.t.ja(20)}
    for type_, underart, prosent, del_ in (
        ("RENTE", "forsinkelsesrente", 45, 12),
        ("GEBYR", "gebyr ved forsinket betaling", 25, 20),
        ("OMKOSTNING", "rettsgebyr", 25, 15),
    ):
        if not k.t.ja(prosent):
            continue
        dag = forfall + timedelta(days=k.t.tall(30, 200))
        tillegg = {"type": type_, "underart": underart, "beloep": beloep // del_, "gjenstaar": beloep // del_}
        linje = {"krav": k.id, "id": f"L{len(k.linjer) + 1}", "hovedstol": "L1", "ilagt": dag, "forfall": dag}
        k.linjer.append(linje | tillegg)
        if type_ == "RENTE" and k.t.ja(15):
            k.linjer[-1] |= {"gjenstaar": 0, "oppgjort": dag + timedelta(days=90)}
    if k.t.ja(5):
        k.linjer[0]["sikkerhet"] = json.dumps([{"art": "LOVBESTEMT_PANT", "registrert": False}])


def _krav(
    nummer: int,
    *,
    kravtype: str | None = None,
    art: str | None = None,
    katalogart: str | None = None,
    kreditor: str | None = None,
    historie: tuple[Historie, int, int] | None = None,
    oppstaatt: date | None = None,
) -> Krav:
    """Ett krav med linjer og historie. `art` er den oppgitte arten, `katalogart` den katalogen svarer."""
    t = Terning("krav", nummer)
    fortell, foerste, siste = historie or HISTORIER[nummer % len(HISTORIER)]
    if kreditor == "KOMMUNE" and t.ja(50):
        fortell, foerste, siste = kommunal_sak, 2023, 2026
    if oppstaatt is None:
        oppstaatt = min(t.dag(foerste, siste), date(2026, 8, 31))
    k = Krav(nummer, t, oppstaatt)
    _om_kravet(k, kravtype, art, kreditor)
    _etter_arten(k, art or katalogart)
    _linjer(k, art or katalogart)
    fortell(k)
    return k


def _glem(k: Krav) -> None:
    """Gjør noe av det som er kjent, ukjent, slik det er i virkelige registre."""
    t = k.t
    if t.ja(25):
        k.rad["fristens_utgangspunkt"] = None
        for navn in ("oppstaatt", "forfall", "fastsatt", "endelig"):
            if t.ja(20):
                k.rad[navn] = None
    for navn, prosent in (("innkrever", 3), ("kreditor.type", 3), ("skyldner", 3)):
        if t.ja(prosent):
            k.rad[navn] = None
    for linje in k.linjer:
        for navn in ("type", "beloep", "forfall", "hovedstol"):
            if t.ja(2):
                linje[navn] = None
                if navn == "beloep":
                    linje["gjenstaar"] = None
    for hendelse in k.hendelser:
        for navn in ("dato", "gitt", "overfor", "sak"):
            if t.ja(4):
                hendelse[navn] = None
        if len(k.linjer) > 1 and t.ja(10):
            hendelse["gjelder_linjer"] = ["L1"]
    for sak in k.saker:
        for navn in ("type", "namsmyndighet", "varsel_sendt", "beslutning", "registrert"):
            if t.ja(5):
                sak[navn] = None


def _alle_krav() -> list[Krav]:
    krav: list[Krav] = []

    def legg_til(**felter: Any) -> None:
        krav.append(_krav(len(krav) + 1, **felter))

    for rad in katalog():
        legg_til(**_fra_katalogen(rad, len(krav) + 1))
    for art in RettsligArt:
        for kreditor in ("STAT", "PRIVAT" if art in ("UNDERHOLDSBIDRAG", "SAERTILSKUDD") else "STAT", None):
            legg_til(art=art.value, kreditor=kreditor)
    fra_nav = [r for r in katalog() if r.oppdragsgiver == "Nav" and r.rettslig_art == "TRYGD_TILBAKEKREVING"]
    for nummer in range(90):
        vanlig = _VANLIGE_HISTORIER[nummer % len(_VANLIGE_HISTORIER)]
        legg_til(**_fra_katalogen(fra_nav[nummer % len(fra_nav)], len(krav) + 1), historie=vanlig)
    for nummer in range(12):
        privat = (soekt_ettergivelse, bero, betalingsavtale)[nummer % 3], 2014, 2024
        legg_til(art="UNDERHOLDSBIDRAG", kreditor="PRIVAT", historie=privat)
    for nummer in range(30):
        historie = (to_saker, innmeldt_i_trekk, utlegg_uten_varsel, utlegg_i_utrullingen, kommunal_sak)[nummer % 5]
        kreditor, art = (
            ("KOMMUNE", "KOMMUNAL_EIENDOMSSKATT") if historie is kommunal_sak else ("STAT", "MERVERDIAVGIFT")
        )
        legg_til(art=art, kreditor=kreditor, historie=(historie, 2024, 2025))
    for nummer in range(1, 31):
        art = None if nummer % 3 else "ALMINNELIG"
        legg_til(kravtype=f"UKJENT_KRAVTYPE_{nummer:02d}", art=art, kreditor="STAT")
    for dag in _UTGANGSPUNKT_VED_GRENSENE:
        for art in ("ALMINNELIG", "PENGELAAN"):
            legg_til(art=art, kreditor="STAT", oppstaatt=dag, historie=(stille, 0, 0))
            krav[-1].rad |= {"fristens_utgangspunkt": dag, "kredittkjoep": False if art == "PENGELAAN" else None}
    for kravet in krav:
        _glem(kravet)
    for kravet in _lite_kjent(len(krav)):
        krav.append(kravet)
    return krav


def _fra_katalogen(rad: Katalograd, nummer: int) -> Rad:
    """Kravtypen, og den rettslige arten oppgitt i to av tre krav der katalogen lar den stå åpen."""
    t = Terning("katalog", nummer)
    art = t.en_av(*_ART_ETTER_KATEGORI[rad.kategori]) if rad.rettslig_art is None and t.ja(67) else None
    kreditor = rad.kreditor or t.en_av(*_KREDITOR_ETTER_KATEGORI.get(rad.kategori, ("STAT", "STAT", None)))
    return {"kravtype": rad.kode, "art": art, "katalogart": rad.rettslig_art, "kreditor": kreditor}


_UTGANGSPUNKT_VED_GRENSENE = (
    date(2024, 2, 29), date(2020, 2, 29), date(2023, 12, 25), date(2024, 1, 1), date(2024, 3, 25), date(2024, 3, 28),
    date(2023, 4, 1), date(2024, 5, 1), date(2023, 5, 17), date(2024, 5, 17), date(2023, 11, 21), date(2023, 11, 22),
    date(2023, 11, 23), date(2016, 11, 21), date(2016, 11, 22), date(2022, 12, 31), date(2023, 1, 1),
)  # fmt: skip
"""Treårs- og tiårsfrister herfra ender på skuddårsdagen, i påsken, på 1. og 17. mai, i julen, ved nyttår eller nær
22. november 2026."""


def _lite_kjent(allerede: int) -> list[Krav]:
    """Krav der nesten alt er ukjent: bare en id, bare en linje, bare en hendelse uten dag."""
    krav = []
    for nummer in range(allerede + 1, allerede + 13):
        k = Krav(nummer, Terning("krav", nummer), date(2024, 1, 1))
        if nummer % 4:
            k.linjer.append({"krav": k.id, "id": "L1", "type": "HOVEDSTOL" if nummer % 2 else None})
        if nummer % 4 == 1:
            k.rad |= {"kravtype": "TILBAKEKREVING_DAGPENGER", "forfall": date(2024, 1, nummer % 28 + 1)}
        if nummer % 4 == 2:
            k.rad["rettslig_art"] = "PENGELAAN"
            k.hendelser.append({"krav": k.id, "type": "ERKJENNELSE"})
        if nummer % 4 == 3:
            k.saker.append({"krav": k.id, "id": "S1"})
            k.hendelser.append({"krav": k.id, "type": "VARSEL_INNKREVINGSLOVEN_25", "sak": "S1"})
        krav.append(k)
    return krav


_I_UTRULLINGEN = (
    ("Finnmark", "Vadsø"), ("Finnmark", "Sør-Varanger"), ("Finnmark", "Hammerfest"), ("Finnmark", "Båtsfjord"),
    ("Finnmark", "Alta"), ("Troms", "Tromsø"), ("Nordland", "Bodø"), ("Nordland", "Narvik"), ("Nordland", "Bindal"),
)  # fmt: skip
"""Kommuner i fylkene utrullingsforskriften § 1 bokstav a nevner, på ulike steder i utrullingen."""

_STEDER = (
    ("Nordland", "Bodø"), ("Nordland", "Bindal"), ("Troms", "Tromsø"), ("Finnmark", "Alta"), ("Oslo", "Oslo"),
    ("Vestland", "Bergen"), ("Trøndelag", "Trondheim"), ("Rogaland", "Stavanger"), ("Agder", "Kristiansand"),
    ("Innlandet", "Hamar"), (None, None),
)  # fmt: skip


def _skyldnerrad(nummer: int) -> Rad:
    t = Terning("skyldner", nummer)
    fylke, kommune = t.en_av(*_STEDER)
    rad: Rad = {
        "id": f"S-{nummer:04d}",
        "type": t.en_av("PERSON", "PERSON", "PERSON", "ORGANISASJON", None),
        "fylke": fylke,
        "kommune": kommune,
        "adressegradering": t.en_av("UGRADERT", "UGRADERT", "KLIENTADRESSE", "FORTROLIG", "STRENGT_FORTROLIG", None),
        "loepende_trekk_gammelt": t.en_av(True, False, None),
        "utleggssak_gammelt": t.en_av(True, False, None),
        "kravtyper_bokstav_e": t.en_av(True, False, None),
        "ett_trekk_nytt_fra": hverdag(t.dag(2026, 2026)) if t.ja(10) else None,
    }
    if t.ja(45):
        rad |= _uten_hindringer(t)
    if rad["type"] == "PERSON" and t.ja(40):
        rad |= _husstand(t)
    if t.ja(30):
        rad["perioder"] = json.dumps(_perioder(t), ensure_ascii=False)
    return rad


def _uten_hindringer(t: Terning) -> Rad:
    """En skyldner i nord som oppfyller bokstav b til e i utrullingsforskriften § 1."""
    fylke, kommune = t.en_av(*_I_UTRULLINGEN)
    return {
        "fylke": fylke,
        "kommune": kommune,
        "adressegradering": "UGRADERT",
        "loepende_trekk_gammelt": False,
        "utleggssak_gammelt": False,
        "kravtyper_bokstav_e": False,
    }


def _husstand(t: Terning) -> Rad:
    barn = [
        {"foedselsdato": t.dag(2009, 2025).isoformat(), "bor_hos_skyldner": t.ja(70), "samvaersklasse": t.tall(0, 4)}
        for _ in range(t.tall(0, 3))
    ]
    return {
        "husstand.sivilstatus": t.en_av("ENSLIG", "GIFT_ELLER_SAMBOENDE", "FORSOERGER_EKTEFELLE_ELLER_SAMBOER"),
        "husstand.personer": 1 + t.tall(0, 1) + sum(bool(b["bor_hos_skyldner"]) for b in barn),
        "husstand.barn": json.dumps(barn),
        "husstand.boutgifter": t.kroner(60, 180),
        "husstand.andre_behov": t.en_av(None, t.kroner(5, 40)),
        "husstand.inntekt": t.kroner(150, 500),
        "husstand.naeringsdrivende": t.ja(15),
    }


def _perioder(t: Terning) -> list[Rad]:
    """Flyttinger og trekk med tid: det som gjaldt før og etter en dag i 2025 eller 2026."""
    skifte = t.dag(2025, 2026)
    (fylke_foer, kommune_foer), (fylke, kommune) = t.en_av(*_STEDER[:-1]), t.en_av(*_STEDER[:-1])
    foer = {"til": (skifte - timedelta(days=1)).isoformat(), "fylke": fylke_foer, "kommune": kommune_foer}
    etter = {"fra": skifte.isoformat(), "fylke": fylke, "kommune": kommune}
    if t.ja(50):
        foer["loepende_trekk_gammelt"], etter["loepende_trekk_gammelt"] = True, False
    if t.ja(30):
        etter["adressegradering"] = t.en_av("UGRADERT", "FORTROLIG")
    return [foer, etter]


# ---- Skriving --------------------------------------------------------------------------------------------

_BELOEPSKOLONNER = frozenset(
    {"beloep", "gjenstaar", "stoerrelse", "kravets_stoerrelse", "prosent"}
    | {f"husstand.{navn}" for navn in ("boutgifter", "andre_behov", "inntekt")}
)


def _celle(kolonne: str, verdi: Any) -> str:
    if verdi is None:
        return ""
    if isinstance(verdi, bool):
        return "true" if verdi else "false"
    if kolonne in _BELOEPSKOLONNER:
        return f"{verdi // 100}.{verdi % 100:02d}"
    return ";".join(verdi) if isinstance(verdi, list) else str(verdi)


def _skriv(fil: Path, kolonner: Sequence[str], rader: Sequence[Rad]) -> None:
    with fil.open("w", encoding="utf-8", newline="") as ut:
        skriver = csv.writer(ut, lineterminator="\n")
        skriver.writerow(kolonner)
        for rad in rader:
            if ukjente := rad.keys() - set(kolonner):
                raise KeyError(f"{fil.name} har ikke kolonnene {', '.join(sorted(ukjente))}")
            skriver.writerow([_celle(kolonne, rad.get(kolonne)) for kolonne in kolonner])


def skriv_portefoelje(mappe: Path) -> None:
    """Skriv alle tabellene i mappen, som lages om den ikke finnes."""
    krav = _alle_krav()
    tabeller: dict[str, list[Rad]] = {
        "krav": [k.rad for k in krav],
        "linjer": [rad for k in krav for rad in k.linjer],
        "hendelser": [rad for k in krav for rad in k.hendelser],
        "skyldnere": [_skyldnerrad(nummer) for nummer in range(1, ANTALL_SKYLDNERE + 1)],
        "saker": [rad for k in krav for rad in k.saker],
        "trekk": [rad for k in krav for rad in k.trekk],
    }
    mappe.mkdir(parents=True, exist_ok=True)
    for navn, rader in tabeller.items():
        _skriv(mappe / f"{navn}.csv", KOLONNER[navn], rader)


if __name__ == "__main__":
    skriv_portefoelje(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "portefoelje")
