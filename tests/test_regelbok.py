"""Regelboken: alt som avvises når den bygges, med ordene det avvises med, og det den inneholder når den er bygget."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from innkrevingsregler.regelform.begrep import Begrep
from innkrevingsregler.regelform.regel import Regel, regel
from innkrevingsregler.regelform.regelbok import Regelbok, Regelfeil
from innkrevingsregler.regelform.variabler import Omfang, Slag, Variabel, Verditype
from innkrevingsregler.regelform.vilkaar import ALDRI, ALLTID, Blant, Operator, Ordnet, Uttrykk
from innkrevingsregler.regelform.virkninger import Aar, Frist, Udekket
from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.lover import FORELDELSESLOVEN, INNKREVINGSLOVEN
from innkrevingsregler.rettskilder.periode import Periode
from innkrevingsregler.rettskilder.register import kontroller
from regelgenerator import (
    ANNET_JA,
    BELOEP,
    BYGGER_PAA,
    DATO,
    FELTER,
    GRUNNER,
    HJEMMEL,
    JA,
    KODE,
    LESNING,
    SPOERSMAAL,
    Svar,
    faktum,
)

K, J, J2, D, B = (Uttrykk(v) for v in (KODE, JA, ANNET_JA, DATO, BELOEP))
I_2026 = Periode(date(2026, 1, 1), date(2026, 12, 31))
FRA_2027 = Periode(date(2027, 1, 1), None)
FRIST = Begrep(navn="test.frist", omfang=Omfang.KRAV, svartype=(Frist,), beskrivelse="fristen")
JA_NEI = Begrep(navn="test.ja_nei", omfang=Omfang.KRAV, svartype=(bool,), beskrivelse="ja eller nei")
TALL = Begrep(navn="test.tall", omfang=Omfang.KRAV, svartype=(int,), beskrivelse="et tall")


def lag(id: str = "a", **endringer) -> Regel:
    """En regel uten feil, med det som er sagt endret."""
    innhold = {"om": SPOERSMAAL, "hjemmel": HJEMMEL, "naar": ALLTID, "da": Svar.EN, "fordi": "grunn"}
    return regel(id, **(innhold | endringer))


def bygg(*regler: Regel, kontroll=lambda henvisning, periode: (), felter=FELTER) -> Regelbok:
    return Regelbok.bygg(regler, felter, kontroll)


def feil_i(*regler: Regel, **resten) -> tuple[str, ...]:
    with pytest.raises(Regelfeil) as feil:
        bygg(*regler, **resten)
    assert str(feil.value) == "reglene kan ikke registreres:\n" + "\n".join(f"  - {f}" for f in feil.value.feil)
    return feil.value.feil


def _kallbar() -> bool:
    return True


UREGISTRERT = faktum("uregistrert", Verditype.BOOL)
UREGISTRERT_DATO = faktum("uregistrert_dato", Verditype.DATO)
ANNEN_TYPE = attrs.evolve(JA, verditype=Verditype.KODE, domene=("JA",))
HENDELSESDATO = Variabel(
    noekkel="hendelse.dato",
    omfang=Omfang.HENDELSE,
    slag=Slag.FAKTUM,
    verditype=Verditype.DATO,
    beskrivelse="dagen hendelsen skjedde",
)
HENDELSE_JA = attrs.evolve(HENDELSESDATO, noekkel="hendelse.ja", verditype=Verditype.BOOL)
UTEN_TID = attrs.evolve(SPOERSMAAL.begrep, tid=None)
KALLBAR = "en regel er data og kaller ingenting"

AVVISES = {
    "ukjent felt": (lag(naar=Uttrykk(UREGISTRERT).ja), "a: krav.uregistrert er ikke et registrert felt"),
    "ukjent felt dypt i treet": (
        lag(naar=J.ja | (J2.ja & Uttrykk(UREGISTRERT).nei)),
        "a: krav.uregistrert er ikke et registrert felt",
    ),
    "felt med annen type": (
        lag(naar=Uttrykk(ANNEN_TYPE) == "JA"),
        "a: krav.ja er registrert som ja/nei med et annet innhold",
    ),
    "ukjent felt som tid": (
        lag(tid=UREGISTRERT_DATO, gjelder=I_2026),
        "a: krav.uregistrert_dato er ikke et registrert felt",
    ),
    "tid som ikke er dato": (
        lag(tid=BELOEP, gjelder=I_2026),
        "a: krav.beloep er øre; en periode prøves mot en dato",
    ),
    "ukjent felt i virkningen": (
        lag(om=FRIST, da=Frist(Aar(3), UREGISTRERT_DATO)),
        "a: krav.uregistrert_dato er ikke et registrert felt",
    ),
    "feil type på verdien": (lag(naar=Blant(JA, ("A",))), "a: krav.ja er ja/nei; 'A' er ikke det"),
    "verdi utenfor domenet": (
        lag(naar=Blant(KODE, ("D",))),
        "a: krav.kode kan ikke være 'D'; lovlig er A, B, C",
    ),
    "feil type på grensen": (
        lag(naar=Ordnet(DATO, Operator.FOER, 2026)),
        "a: krav.dato er dato; 2026 er ikke det",
    ),
    "kallbar som vilkår": (
        lag(naar=_kallbar),
        f"a: vilkåret inneholder en kallbar ({_kallbar!r}); {KALLBAR}",
    ),
    "kallbar inne i vilkåret": (
        lag(naar=J.ja & _kallbar),
        f"a: vilkåret inneholder en kallbar ({_kallbar!r}); {KALLBAR}",
    ),
    "kallbar som verdi": (lag(naar=Blant(JA, (_kallbar,))), f"a: {_kallbar!r} er kallbar; {KALLBAR}"),
    "kallbar som svar": (lag(da=_kallbar), f"a: da er en kallbar ({_kallbar!r}); {KALLBAR}"),
    "noe annet enn et vilkår": (lag(naar=True), "a: vilkåret inneholder True, som ikke er et vilkår"),
    "et felt uten prøving": (lag(naar=J), "a: vilkåret inneholder Uttrykk(krav.ja), som ikke er et vilkår"),
    "en liste": (lag(naar=[J.ja]), f"a: vilkåret inneholder {[J.ja]!r}, som ikke er et vilkår"),
    "svar som ikke finnes": (lag(da="FIRE"), "a: da er 'FIRE', som ikke er en Svar"),
    "svar av feil type": (lag(da=3), "a: da er 3; test.svar svarer med Svar"),
    "ja som tall": (lag(om=TALL, da=True), "a: da er True; test.tall svarer med int"),
    "tall som ja": (lag(om=JA_NEI, da=1), "a: da er 1; test.ja_nei svarer med bool"),
    "verdi der svaret er en virkning": (lag(om=FRIST, da=3), "a: da er 3; test.frist svarer med Frist"),
    "Udekket blant flere svar": (
        lag(om=GRUNNER, da=Udekket("fordi")),
        "a: Udekket kan ikke være ett av flere svar",
    ),
    "uten hjemmel": (lag(hjemmel=()), "a: mangler hjemmel"),
    "uten grunn": (lag(fordi="  "), "a: mangler grunn (fordi)"),
    "periode uten dato å prøve den mot": (
        lag(om=UTEN_TID, gjelder=I_2026),
        "a: gjelder fra 2026-01-01 til 2026-12-31, men verken regelen eller begrepet sier hvilken dato det prøves mot",
    ),
    "felt som ikke er kjent der det spørres": (
        lag(naar=Uttrykk(HENDELSE_JA).ja),
        "a: hendelse.ja er ikke kjent når det spørres om krav",
    ),
    "tid som ikke er kjent der det spørres": (
        lag(tid=HENDELSESDATO, gjelder=I_2026),
        "a: hendelse.dato er ikke kjent når det spørres om krav",
    ),
    "virkning fra en dato som ikke er kjent der det spørres": (
        lag(om=FRIST, da=Frist(Aar(3), HENDELSESDATO)),
        "a: hendelse.dato er ikke kjent når det spørres om krav",
    ),
    "unntak fra ingenting": (lag(unntak_fra=("b",)), "a: unntak fra b, som ikke finnes"),
    "unntak fra seg selv": (lag(unntak_fra=("a",)), "unntakene går i ring: a → a"),
    "begrep ingen svarer på": (
        lag(naar=BYGGER_PAA.svar == "EN"),
        "a: bygger på test.bygger_paa, som ingen regel svarer på",
    ),
    "begrep som bygger på seg selv": (
        lag(naar=SPOERSMAAL.svar == "EN"),
        "begrepene går i ring: test.svar → test.svar",
    ),
}


@pytest.mark.parametrize(("avvist", "tekst"), AVVISES.values(), ids=AVVISES.keys())
def test_avvises(avvist, tekst):
    assert feil_i(avvist, felter=(*FELTER, HENDELSESDATO, HENDELSE_JA)) == (tekst,)


FLERE_AVVISES = {
    "ring av begreper": (
        [lag("a", naar=BYGGER_PAA.svar == "EN"), lag("b", om=BYGGER_PAA, naar=SPOERSMAAL.svar == "EN")],
        "begrepene går i ring: test.bygger_paa → test.svar → test.bygger_paa",
    ),
    "ring gjennom flere svar": (
        [lag("a", naar=GRUNNER.har("EN").ja), lag("b", om=GRUNNER, naar=SPOERSMAAL.svar == "EN")],
        "begrepene går i ring: test.grunner → test.svar → test.grunner",
    ),
    "ring av unntak": (
        [lag("a", unntak_fra=("b",)), lag("b", unntak_fra=("c",)), lag("c", unntak_fra=("a",))],
        "unntakene går i ring: a → b → c → a",
    ),
    "unntak fra en regel om noe annet": (
        [lag("a"), lag("b", om=BYGGER_PAA, unntak_fra=("a",))],
        "b: unntak fra a, som svarer på et annet spørsmål (test.svar)",
    ),
    "ett svar ingen regel gir": (
        [lag("a", om=GRUNNER), lag("b", naar=GRUNNER.har("TO").ja)],
        "b: bygger på test.grunner=TO, som ingen regel svarer på",
    ),
    "samme id to ganger": (
        [lag("a"), lag("a", da=Svar.TO)],
        "a: periodene overlapper (uten tidsgrense og uten tidsgrense)",
    ),
    "perioder som overlapper en dag": (
        [lag("a", gjelder=Periode(None, date(2027, 1, 1))), lag("a", gjelder=FRA_2027)],
        "a: periodene overlapper (til 2027-01-01 og fra 2027-01-01)",
    ),
    "samme id om to spørsmål": (
        [lag("a", gjelder=I_2026), lag("a", om=BYGGER_PAA, tid=DATO, gjelder=FRA_2027)],
        "a: samme id svarer på ulike spørsmål",
    ),
    "samme begrep erklært to ganger": (
        [lag("a"), lag("b", om=attrs.evolve(SPOERSMAAL.begrep, delvis="resten mangler"))],
        "begrepet test.svar er erklært på flere måter",
    ),
    "svaret på et annet begrep med samme navn": (
        [lag("a", om=JA_NEI, da=True), lag("b", naar=attrs.evolve(JA_NEI, svartype=(Svar,)).svar == "EN")],
        "b: begrep.test.ja_nei er ikke svaret slik begrepet er erklært",
    ),
}


@pytest.mark.parametrize(("regler", "tekst"), FLERE_AVVISES.values(), ids=FLERE_AVVISES.keys())
def test_flere_avvises_sammen(regler, tekst):
    assert feil_i(*regler) == (tekst,)


# --- henvisningene, mot registeret ---

UKJENT_KILDE = Henvisning(kilde="finnes-ikke", paragraf="1")


@pytest.mark.parametrize(
    "hjemmel",
    [UKJENT_KILDE, INNKREVINGSLOVEN.p("999"), FORELDELSESLOVEN.p("2").nr(77)],
    ids=["ukjent kilde", "ukjent paragraf", "ukjent nummer"],
)
def test_henvisning_som_ikke_er_i_registeret(hjemmel):
    (feil,) = feil_i(lag(hjemmel=hjemmel), kontroll=kontroller)
    assert feil.startswith("a: ")


@pytest.mark.parametrize(
    ("hjemmel", "gjelder", "godtas"),
    [
        (INNKREVINGSLOVEN.p("18"), Periode(date(2025, 12, 31), None), False),
        (INNKREVINGSLOVEN.p("18"), Periode(date(2026, 1, 1), None), True),
        (INNKREVINGSLOVEN.p("18"), Periode(None, None), True),
        (INNKREVINGSLOVEN.p("21"), Periode(date(2026, 12, 31), None), False),
        (INNKREVINGSLOVEN.p("21"), Periode(date(2027, 1, 1), None), True),
        (INNKREVINGSLOVEN.p("21"), Periode(None, None), False),
    ],
)
def test_henvisningen_maa_vaere_i_kraft_i_hele_perioden(hjemmel, gjelder, godtas):
    """innkrevingsloven gjelder fra 2026-01-01, § 21 fra 2027-01-01."""
    proevd = lag(hjemmel=hjemmel, gjelder=gjelder)
    if godtas:
        assert bygg(proevd, kontroll=kontroller).regler == (proevd,)
    else:
        (feil,) = feil_i(proevd, kontroll=kontroller)
        assert feil.startswith("a: innkrevingsloven § ")


def test_kontrollen_faar_hver_henvisning_med_regelens_periode():
    spurt = []

    def kontroll(henvisning, periode):
        spurt.append((henvisning, periode))
        return [f"{henvisning} er feil"]

    to = FORELDELSESLOVEN.p("3")
    assert feil_i(lag(hjemmel=(HJEMMEL, to), gjelder=I_2026), lag("b"), kontroll=kontroll) == (
        "a: foreldelsesloven § 2 er feil",
        "a: foreldelsesloven § 3 er feil",
        "b: foreldelsesloven § 2 er feil",
    )
    assert spurt == [(HJEMMEL, I_2026), (to, I_2026), (HJEMMEL, Periode(date(2026, 1, 1), None))]


def test_alle_feil_meldes_samlet():
    assert feil_i(
        lag("a", naar=Uttrykk(UREGISTRERT).ja, da="FIRE", hjemmel=(), fordi=""),
        lag("b", naar=_kallbar, unntak_fra=("borte",)),
        lag("c"),
        lag("c"),
    ) == (
        "a: krav.uregistrert er ikke et registrert felt",
        "a: da er 'FIRE', som ikke er en Svar",
        "a: mangler hjemmel",
        "a: mangler grunn (fordi)",
        f"b: vilkåret inneholder en kallbar ({_kallbar!r}); {KALLBAR}",
        "c: periodene overlapper (uten tidsgrense og uten tidsgrense)",
        "b: unntak fra borte, som ikke finnes",
    )


# --- boken som er bygget ---


def test_perioder_som_foelger_paa_hverandre_godtas():
    bok = bygg(lag("a", gjelder=I_2026), lag("a", da=Svar.TO, gjelder=FRA_2027))
    assert [v.vilkaar for v in bok.virksomme[SPOERSMAAL]] == [
        (date(2026, 1, 1) <= D) & (date(2026, 12, 31) >= D),
        date(2027, 1, 1) <= D,
    ]


def test_regelens_egen_tid_gaar_foran_begrepets():
    annen = faktum("annen_dato", Verditype.DATO)
    bok = bygg(lag(tid=annen, gjelder=FRA_2027), felter=(*FELTER, annen))
    assert bok.virksomme[SPOERSMAAL][0].vilkaar == (Uttrykk(annen) >= date(2027, 1, 1))


def test_unntakene_er_trukket_fra():
    bok = bygg(
        lag("a"), lag("b", naar=J.ja, unntak_fra=("a",)), lag("c", naar=K == "A", unntak_fra=("a", "b")), lag("d")
    )
    a, b, c, d = bok.virksomme[SPOERSMAAL]
    assert (a.unntak, b.unntak, c.unntak, d.unntak) == (("b", "c"), ("c",), (), ())
    assert b.vilkaar == J.ja & (K != "A")
    assert c.vilkaar == (K == "A")
    assert d.vilkaar == ALLTID
    assert a.vilkaar == (~J.ja | (K == "A")) & (K != "A")


def test_unntak_fra_en_id_gjelder_alle_periodene_dens():
    bok = bygg(lag("a", gjelder=I_2026), lag("a", gjelder=FRA_2027), lag("b", naar=J.ja, unntak_fra=("a",)))
    assert [v.unntak for v in bok.virksomme[SPOERSMAAL]] == [("b",), ("b",), ()]


def test_spoersmaalene_staar_etter_dem_de_bygger_paa():
    bok = bygg(
        lag("c", om=JA_NEI, da=True, naar=BYGGER_PAA.svar == "EN"),
        lag("b", om=BYGGER_PAA, naar=(SPOERSMAAL.svar == "EN") & GRUNNER.har("EN").ja),
        lag("a"),
        lag("g", om=GRUNNER),
    )
    assert bok.spoersmaal == (SPOERSMAAL, GRUNNER, BYGGER_PAA, JA_NEI())
    assert bok.bygger_paa[BYGGER_PAA] == (SPOERSMAAL, GRUNNER)
    assert bok.bygger_paa[SPOERSMAAL] == ()
    assert bok.om(BYGGER_PAA.begrep) == (BYGGER_PAA,)
    assert bok.om(FRIST) == ()


def test_svarene_reglene_kan_gi():
    bok = bygg(lag("a"), lag("b", da=Svar.TO), lag("c"))
    assert bok.svar_paa(SPOERSMAAL) == ("EN", "TO")


def test_regelen_kan_tas_bort():
    bok = bygg(lag("a"), lag("b", unntak_fra=("a",)), lag("c", unntak_fra=("a", "b")))
    uten_a = bok.uten("a")
    assert [(r.id, r.unntak_fra) for r in uten_a] == [("b", ()), ("c", ("b",))]
    bygg(*uten_a)
    assert bok.uten("finnes ikke") == bok.regler


def test_boken_kan_ikke_endres():
    bok = bygg(lag())
    with pytest.raises(TypeError):
        bok.virksomme[SPOERSMAAL] = ()  # type: ignore[index]
    with pytest.raises(AttributeError):
        bok.regler = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        bok.regler[0].fordi = "noe annet"  # type: ignore[misc]


def test_aapne_blad_trenger_ikke_registreres():
    """Skjønn, tvil og manglende tekst er ikke felt; de har sine egne registre."""
    assert bygg(lag(naar=Uttrykk(LESNING) == "a"), lag("b", naar=ALDRI)).regler


def test_enum_skrives_som_verdien():
    assert lag(da=Svar.TO).da == "TO"
    assert type(lag(da=Svar.TO).da) is str


def test_alle_reglene_kan_registreres():
    from innkrevingsregler.regler import ALLE_REGLER, regelbok

    assert regelbok().regler == ALLE_REGLER
