"""Regler og vilkår som norsk tekst."""

from __future__ import annotations

from datetime import date

import pytest

from innkrevingsregler.fakta.koder import Hendelsestype, Linjetype, RettsligArt
from innkrevingsregler.forklaring.regeltekst import regel_tekst, svar_tekst, vilkaar_tekst
from innkrevingsregler.regelform.felter import HENDELSE, KRAV, LINJE
from innkrevingsregler.regelform.regel import Regel
from innkrevingsregler.regelform.tvilspunkter import lest
from innkrevingsregler.regelform.utfall import Regelverdi
from innkrevingsregler.regelform.vilkaar import ALDRI, ALLTID, Vilkaar, skjoenn, tekst_mangler
from innkrevingsregler.regelform.virkninger import (
    VIRKNINGER,
    Aar,
    Avtalt,
    Beregning,
    Dager,
    Frist,
    Gebyr,
    Gebyrslag,
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
    Maaneder,
    Maksimalsats,
    NyFrist,
    Opphoerer,
    Rentegrunnlag,
    Rentetid,
    SammeFrist,
    TidligstEtter,
    Tiltak,
    Tiltaksstatus,
    Trinn,
    Udekket,
    Uker,
    Utgangspunkt,
    Utoever,
)
from innkrevingsregler.regler import ALLE_REGLER
from innkrevingsregler.rettskilder.henvisning import henvisninger_tekst
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN

_HJEMMEL = FORELDELSESLOVEN.p("2")
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL


@pytest.mark.parametrize(
    ("vilkaar", "tekst"),
    [
        (ALLTID, "alltid"),
        (ALDRI, "aldri"),
        (_HOVEDSTOL, "hva linjen er: `HOVEDSTOL`"),
        (~_HOVEDSTOL, "hva linjen er: ikke `HOVEDSTOL`"),
        (
            KRAV.art.er_en_av(RettsligArt.BOT, RettsligArt.TOLL, RettsligArt.GEBYR),
            "kravets rettslige art: `BOT`, `TOLL` eller `GEBYR`",
        ),
        (KRAV.privat_samtykke.ja, "om den private kreditoren samtykker i ettergivelsen: ja"),
        (KRAV.privat_samtykke.nei, "om den private kreditoren samtykker i ettergivelsen: nei"),
        (~KRAV.privat_samtykke.nei, "om den private kreditoren samtykker i ettergivelsen: ja"),
        (KRAV.forfall < date(2026, 1, 1), "dagen kravet forfaller til betaling: før 1. januar 2026"),
        (KRAV.forfall <= date(2026, 1, 1), "dagen kravet forfaller til betaling: senest 1. januar 2026"),
        (KRAV.forfall > date(2026, 1, 1), "dagen kravet forfaller til betaling: etter 1. januar 2026"),
        (KRAV.forfall >= date(2026, 1, 1), "dagen kravet forfaller til betaling: tidligst 1. januar 2026"),
        (KRAV.forfall == date(2026, 5, 17), "dagen kravet forfaller til betaling: 17. mai 2026"),
        (LINJE.beloep < 100, "opprinnelig beløp: mindre enn 100"),
        (LINJE.beloep <= 100, "opprinnelig beløp: høyst 100"),
        (LINJE.beloep > 100, "opprinnelig beløp: mer enn 100"),
        (LINJE.beloep >= 100, "opprinnelig beløp: minst 100"),
        (lest("F16", "endelig"), "tvilspunkt F16 lest som `endelig`"),
        (~lest("F16", "endelig"), "tvilspunkt F16 ikke lest som `endelig`"),
        (skjoenn("x", "Det er rimelig", hjemmel=_HJEMMEL, momenter=()), "skjønn: det er rimelig"),
        (~skjoenn("x", "Det er rimelig", hjemmel=_HJEMMEL, momenter=()), "skjønn: ikke slik at det er rimelig"),
        (tekst_mangler("x", "Ordlyden før 2026", hjemmel=_HJEMMEL), "tekst som mangler: ordlyden før 2026"),
    ],
)
def test_en_proeving(vilkaar: Vilkaar, tekst: str) -> None:
    assert vilkaar_tekst(vilkaar) == tekst


def test_et_vilkaar_i_flere_lag_er_en_innrykket_liste() -> None:
    vilkaar = _HOVEDSTOL & (KRAV.privat_samtykke.ja | (KRAV.kredittkjoep.nei & (LINJE.beloep > 0)))
    assert vilkaar_tekst(vilkaar).splitlines() == [
        "alle disse:",
        "- hva linjen er: `HOVEDSTOL`",
        "- minst én av disse:",
        "    - om den private kreditoren samtykker i ettergivelsen: ja",
        "    - alle disse:",
        "        - om lånet finansierte et kredittkjøp (foreldelsesloven § 5 nr. 2): nei",
        "        - opprinnelig beløp: mer enn 0",
    ]


SVAR: tuple[tuple[Regelverdi, str], ...] = (
    (True, "ja"),
    (False, "nei"),
    (7, "7"),
    (date(2026, 2, 28), "28. februar 2026"),
    ("NYTT", "`NYTT`"),
    (Frist(Aar(3), fra=KRAV.forfall), "frist på 3 år, regnet fra dagen kravet forfaller til betaling"),
    (
        Frist(Aar(3), fra=KRAV.kunnskap_om_skaden, senest=Grense(KRAV.ansvarsgrunnlag_opphoert, Aar(20))),
        "frist på 3 år, regnet fra den første dagen fordringshaveren visste om skaden og den ansvarlige, eller burde "
        "visst det; senest 20 år etter dagen ansvarsgrunnlaget opphørte (foreldelsesloven § 9 nr. 2)",
    ),
    (
        Frist(Aar(1), fra=KRAV.innfridd, tidligst=Grense(KRAV.innfridd_frist)),
        "frist på 1 år, regnet fra dagen den som krever regress, innfridde (foreldelsesloven § 8); tidligst siste dag "
        "i fristen for den innfridde fordringen mot skyldneren (foreldelsesloven § 8)",
    ),
    (
        Frist(
            Aar(10),
            fra=KRAV.forfall,
            senest=Grense(KRAV.doedsfall, om_inntruffet=True),
            beregning=Beregning.STRAFFELOVEN,
        ),
        "frist på 10 år, regnet fra dagen kravet forfaller til betaling; senest dagen skyldneren døde, om den er "
        "inntruffet; flyttes ikke",
    ),
    (
        Frist(Aar(10), fra=KRAV.forfall, beregning=Beregning.STRAFFELOVEN_FLYTTES),
        "frist på 10 år, regnet fra dagen kravet forfaller til betaling; flyttes etter straffeloven",
    ),
    (Utgangspunkt(fra=KRAV.forfall), "fristen regnes fra dagen kravet forfaller til betaling"),
    (IngenFrist(), "kravet foreldes ikke"),
    (NyFrist(Maaneder(1), fra=HENDELSE.dato), "avbryter; ny frist på 1 måned fra dagen det hendte"),
    (
        SammeFrist(fra=HENDELSE.dato, avbrutt=HENDELSE.sendt),
        "avbryter (dagen meldingen eller skrivet ble sendt); ny frist, like lang som kravets egen, "
        "fra dagen det hendte",
    ),
    (TidligstEtter(Aar(1), fra=HENDELSE.dato), "foreldes tidligst 1 år etter dagen det hendte"),
    (
        TidligstEtter(Aar(1), fra=HENDELSE.dato, tak=Aar(10)),
        "foreldes tidligst 1 år etter dagen det hendte, men forlenget med høyst 10 år (hver frist, uten flytting)",
    ),
    (
        TidligstEtter(Dager(0), fra=HENDELSE.meldefrist, innen=HENDELSE.dato),
        "foreldes tidligst siste dag for å anmelde krav i boet (foreldelsesloven § 18 nr. 2), "
        "når dagen det hendte var før kravet ble foreldet",
    ),
    (
        NyFrist(Aar(10), fra=HENDELSE.dato, avbrutt=HENDELSE.sendt),
        "avbryter (dagen meldingen eller skrivet ble sendt); ny frist på 10 år fra dagen det hendte",
    ),
    (Hviler(HENDELSE.dato, "trekket består"), "fristen hviler fra dagen det hendte, så lenge trekket består"),
    (
        Hviler(HENDELSE.dato, "saken pågår", slutt=HENDELSE.sendt, etter=Aar(1), ny=Aar(3), frist=Aar(10)),
        "fristen hviler fra dagen det hendte, så lenge saken pågår; ny frist på 10 år fra samme dag; slutt er dagen "
        "meldingen eller skrivet ble sendt; virkningen varer 1 år til; da løper en ny frist på 3 år",
    ),
    (
        Opphoerer(HENDELSE.dato, "saken pågår", ny=Aar(10), etter=Aar(1), etter_fra=HENDELSE.sendt, hoeyst=Aar(3)),
        "virkningen opphører fra dagen det hendte (saken pågår); ny frist på 10 år fra dagen det hendte; virkningen "
        "varer 1 år fra dagen meldingen eller skrivet ble sendt, høyst 3 år etter dagen det hendte",
    ),
    (
        Opphoerer(HENDELSE.dato, etter=Aar(1)),
        "virkningen opphører fra dagen det hendte; virkningen varer 1 år fra dagen det hendte",
    ),
    (
        Avtalt(HENDELSE.sendt, HENDELSE.dato, Aar(3), Aar(10)),
        "siste dag er dagen meldingen eller skrivet ble sendt, høyst 3 år fra dagen det hendte og 10 år ut over den "
        "ellers siste dagen",
    ),
    (
        Avtalt(HENDELSE.sendt, HENDELSE.dato, Aar(3), Aar(10), flyttes=True),
        "siste dag er dagen meldingen eller skrivet ble sendt, høyst 3 år fra dagen det hendte og 10 år ut over den "
        "ellers siste dagen; en lørdag eller helligdag flyttes",
    ),
    (Opphoerer(HENDELSE.dato), "virkningen opphører fra dagen det hendte"),
    (IngenVirkning(), "ingen virkning"),
    (
        Rentegrunnlag("forsinkelsesrente", fra=HENDELSE.dato, etter=Dager(30)),
        "rente etter satsserien `forsinkelsesrente` fra dagen det hendte, 30 dager lagt til",
    ),
    (
        Rentegrunnlag("forsinkelsesrente", fra=HENDELSE.dato),
        "rente etter satsserien `forsinkelsesrente` fra dagen det hendte",
    ),
    (
        Rentetid("styringsrente", fra=HENDELSE.sendt, til=HENDELSE.dato),
        "rente etter satsserien `styringsrente` fra dagen meldingen eller skrivet ble sendt til dagen det hendte",
    ),
    (
        Rentetid("styringsrente", fra=HENDELSE.sendt, til=HENDELSE.dato, etter=Uker(3)),
        "rente etter satsserien `styringsrente` fra dagen meldingen eller skrivet ble sendt, 3 uker lagt til, til "
        "dagen det hendte",
    ),
    (IngenRente(), "ingen rente"),
    (
        Gebyr(Gebyrslag.PURRING, "inkassosats", 1, 20, HENDELSE.dato),
        "gebyret `PURRING`: 1/20 av satsen i serien `inkassosats`, satsen fra dagen det hendte",
    ),
    (IngenGebyr(), "ingen gebyr"),
    (
        Maksimalsats("inkassosats", ((500_00, 25), (None, 720)), HENDELSE.dato),
        "høyst 25/100 til 500 kr, 720/100 over det av satsen i serien `inkassosats`, satsen fra dagen det hendte",
    ),
    (Trinn(2, "omkostninger"), "trinn 2: omkostninger"),
    (Kompetanse(Utoever.STORTINGET, klage=False), "`STORTINGET` har kompetansen; avgjørelsen kan ikke påklages"),
    (Kompetanse(Utoever.STORTINGET, klage=True), "`STORTINGET` har kompetansen; avgjørelsen kan påklages"),
    (
        Kompetanse(Utoever.STORTINGET, klage=None),
        "`STORTINGET` har kompetansen; kildene sier ikke om avgjørelsen kan påklages",
    ),
    (KreverSamtykke((Utoever.PRIVAT_KREDITOR,)), "krever samtykke fra `PRIVAT_KREDITOR`"),
    (KreverSamtykke((Utoever.KONGEN, Utoever.STORTINGET)), "krever samtykke fra `KONGEN` eller `STORTINGET`"),
    (KreverBeslutning(Utoever.STORTINGET), "krever beslutning av `STORTINGET`"),
    (IngenKompetanse("boten er unntatt"), "ingen kompetanse: boten er unntatt"),
    (Tiltak(Tiltaksstatus.JA), "`JA`"),
    (Tiltak(Tiltaksstatus.JA, "to uker"), "`JA`; varsel: to uker"),
    (Udekket("satsen mangler"), "utenfor dekning: satsen mangler"),
)


@pytest.mark.parametrize(("svar", "tekst"), SVAR)
def test_svaret(svar: Regelverdi, tekst: str) -> None:
    assert svar_tekst(svar) == tekst


def test_hver_virkning_er_proevd() -> None:
    assert set(VIRKNINGER) <= {type(svar) for svar, _ in SVAR}


@pytest.mark.parametrize(
    ("lengde", "tekst"), [(Uker(1), "1 uke"), (Uker(3), "3 uker"), (Dager(1), "1 dag"), (Maaneder(6), "6 måneder")]
)
def test_lengden_boeyes(lengde: Uker | Dager | Maaneder, tekst: str) -> None:
    assert svar_tekst(Frist(lengde, fra=KRAV.forfall)).startswith(f"frist på {tekst}, ")


@pytest.mark.parametrize("regel", ALLE_REGLER, ids=lambda r: r.id)
def test_hver_regel_kan_skrives(regel: Regel) -> None:
    tekst = regel_tekst(regel)
    assert tekst.startswith(regel.fordi)
    assert f"- **Hjemmel:** {henvisninger_tekst(regel.hjemmel)}" in tekst
    assert ("- **Går foran:**" in tekst) == bool(regel.unntak_fra)
    assert ("- **Gjelder:**" in tekst) == ((regel.gjelder.fra or regel.gjelder.til) is not None)


def test_perioden_staar_med_datoen_den_proeves_mot() -> None:
    regel = next(r for r in ALLE_REGLER if r.id == "foreldelse.virkning.varsel_innkrevingsloven")
    assert regel.naar is not None
    assert "- **Gjelder:** fra 1. januar 2026, prøvd mot dagen meldingen ble gitt" in regel_tekst(regel)
    assert f"- hva slags hendelse det er: `{Hendelsestype.VARSEL_INNKREVINGSLOVEN_25}`" in regel_tekst(regel)
