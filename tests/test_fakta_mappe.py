"""Lesing av en mappe med tabeller: det samme som JSON, og feil med fil, linje og kolonne."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innkrevingsregler.fakta import (
    Adressegradering,
    Husstand,
    Innkrever,
    Krav,
    Kravlinje,
    Kreditor,
    Kreditortype,
    Linjetype,
    Oere,
    Sikkerhet,
    Sikkerhetsart,
    Skyldner,
    Skyldnerperiode,
    Tidsrom,
    Trekk,
    UgyldigInndata,
    Utleggssak,
)
from innkrevingsregler.fakta.hendelser import Bero, Betaling
from innkrevingsregler.fakta.lesing import les_krav

TABELLER = {
    "krav.csv": """\
id,kravtype,kreditor.type,innkrever,skyldner,forfall,fastsettingsaar,tvangsgrunnlag
K-1,BOT,STAT,INNKREVINGSMYNDIGHETEN,S-1,2026-02-01,2025,true
K-2,"Annet, med komma",,,S-1,,,false
K-3,,,,,,,
""",
    "linjer.csv": """\
krav,id,type,beloep,gjenstaar,periode.fra,sikkerhet
K-1,L1,HOVEDSTOL,100.00,50.00,,"[{""art"": ""UTLEGGSPANT""}]"
K-2,L1,HOVEDSTOL,7.00,,2026-01-01,[]
K-1,L2,RENTE,1.00,,,
""",
    "hendelser.csv": """\
krav,type,dato,beloep,gjelder_linjer,frivillig
K-1,BETALING,2026-03-01,50.00,L1;L2,true
K-1,BERO,2026-04-01,,,
""",
    "skyldnere.csv": """\
id,fylke,adressegradering,husstand.personer,husstand.boutgifter,perioder
S-1,Nordland,UGRADERT,2,9000.00,"[{""fra"": ""2026-01-01"", ""fylke"": ""Troms""}]"
""",
    "saker.csv": "krav,id,varsel_sendt\nK-2,S1,2026-05-01\n",
    "trekk.csv": "krav,id,sak,stoerrelse\nK-2,T1,S1,1500.00\n",
}

D = date
SKYLDNER = Skyldner(
    id="S-1",
    fylke="Nordland",
    adressegradering=Adressegradering.UGRADERT,
    husstand=Husstand(personer=2, boutgifter=Oere(900_000)),
    perioder=(Skyldnerperiode(fra=D(2026, 1, 1), fylke="Troms"),),
)
KRAV = (
    Krav(
        id="K-1",
        kravtype="BOT",
        kreditor=Kreditor(type=Kreditortype.STAT),
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        skyldner=SKYLDNER,
        forfall=D(2026, 2, 1),
        fastsettingsaar=2025,
        tvangsgrunnlag=True,
        linjer=(
            Kravlinje(
                id="L1",
                type=Linjetype.HOVEDSTOL,
                beloep=Oere(10_000),
                gjenstaar=Oere(5_000),
                sikkerhet=(Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT),),
            ),
            Kravlinje(id="L2", type=Linjetype.RENTE, beloep=Oere(100)),
        ),
        hendelser=(
            Betaling(dato=D(2026, 3, 1), beloep=Oere(5_000), gjelder_linjer=("L1", "L2"), frivillig=True),
            Bero(dato=D(2026, 4, 1)),
        ),
    ),
    Krav(
        id="K-2",
        kravtype="Annet, med komma",
        skyldner=SKYLDNER,
        tvangsgrunnlag=False,
        linjer=(
            Kravlinje(
                id="L1",
                type=Linjetype.HOVEDSTOL,
                beloep=Oere(700),
                periode=Tidsrom(fra=D(2026, 1, 1)),
                sikkerhet=(),
            ),
        ),
        saker=(Utleggssak(id="S1", varsel_sendt=D(2026, 5, 1)),),
        trekk=(Trekk(id="T1", sak="S1", stoerrelse=Oere(150_000)),),
    ),
    Krav(id="K-3"),
)


def skriv(mappe: Path, tabeller: Mapping[str, str | bytes]) -> Path:
    for navn, innhold in tabeller.items():
        (mappe / navn).write_bytes(innhold if isinstance(innhold, bytes) else innhold.encode())
    return mappe


def feil_i(mappe: Path) -> list[str]:
    with pytest.raises(UgyldigInndata) as feil:
        les_krav(mappe)
    return [str(en).replace(str(mappe), "MAPPE") for en in feil.value.feil]


def test_en_mappe_med_alle_tabellene(tmp_path: Path) -> None:
    assert les_krav(skriv(tmp_path, TABELLER)) == KRAV
    assert les_krav(str(tmp_path)) == KRAV


def test_bom_og_windowslinjer_fra_regneark_leses(tmp_path: Path) -> None:
    som_fra_regneark = {navn: "\ufeff" + tekst.replace("\n", "\r\n") for navn, tekst in TABELLER.items()}
    assert les_krav(skriv(tmp_path, som_fra_regneark)) == KRAV


def test_bare_krav_er_nok_og_skyldneren_er_da_bare_en_id(tmp_path: Path) -> None:
    krav = les_krav(skriv(tmp_path, {"krav.csv": "id,skyldner\nK-1,S-1\n"}))
    assert krav == (Krav(id="K-1", skyldner=Skyldner(id="S-1")),)


def test_andre_filer_i_mappen_er_uten_betydning(tmp_path: Path) -> None:
    assert les_krav(skriv(tmp_path, {"krav.csv": "id\nK-1\n", "LES MEG.txt": "hei"})) == (Krav(id="K-1"),)


@pytest.mark.krever_duckdb
def test_parquet_gir_det_samme_som_csv(tmp_path: Path) -> None:
    import duckdb

    skriv(tmp_path, TABELLER)
    with duckdb.connect() as base:
        for navn in TABELLER:
            csv = tmp_path / navn
            # all_varchar: tekst uendret, som fra et system som skriver alt som tekst
            base.execute(
                f"copy (select * from read_csv('{csv}', all_varchar = true)) "
                f"to '{csv.with_suffix('.parquet')}' (format parquet)"
            )
            csv.unlink()
    assert les_krav(tmp_path) == KRAV


@pytest.mark.krever_duckdb
def test_parquet_med_egne_typer(tmp_path: Path) -> None:
    import duckdb

    with duckdb.connect() as base:
        base.execute(
            "copy (select 'K-1' as id, date '2026-02-01' as forfall, 2025 as fastsettingsaar, true as tvangsgrunnlag,"
            f" 'STAT' as \"kreditor.type\") to '{tmp_path / 'krav.parquet'}' (format parquet)"
        )
        base.execute(
            "copy (select 'K-1' as krav, 'L1' as id, 100.00::decimal(18,2) as beloep,"
            " [{'art': 'UTLEGGSPANT', 'beloep': 50.00::decimal(18,2), 'stiftet': null}] as sikkerhet)"
            f" to '{tmp_path / 'linjer.parquet'}' (format parquet)"
        )
        base.execute(
            "copy (select 'K-1' as krav, 'BERO' as type, ['L1'] as gjelder_linjer)"
            f" to '{tmp_path / 'hendelser.parquet'}' (format parquet)"
        )
    (krav,) = les_krav(tmp_path)
    assert krav == Krav(
        id="K-1",
        forfall=D(2026, 2, 1),
        fastsettingsaar=2025,
        tvangsgrunnlag=True,
        kreditor=Kreditor(type=Kreditortype.STAT),
        linjer=(
            Kravlinje(
                id="L1",
                beloep=Oere(10_000),
                sikkerhet=(Sikkerhet(art=Sikkerhetsart.UTLEGGSPANT, beloep=Oere(5_000)),),
            ),
        ),
        hendelser=(Bero(gjelder_linjer=("L1",)),),
    )


@pytest.mark.krever_duckdb
def test_parquet_med_flyttall_og_klokkeslett_er_feil(tmp_path: Path) -> None:
    import duckdb

    with duckdb.connect() as base:
        base.execute(
            "copy (select 'K-1' as id, timestamp '2026-02-01 10:00:00' as forfall)"
            f" to '{tmp_path / 'krav.parquet'}' (format parquet)"
        )
        base.execute(
            "copy (select 'K-1' as krav, 'L1' as id, 100.5::double as beloep)"
            f" to '{tmp_path / 'linjer.parquet'}' (format parquet)"
        )
    assert [en.partition(" – ")[0] for en in feil_i(tmp_path)] == [
        "linjer.parquet rad 1, kolonne beloep: 100.5",
        "krav.parquet rad 1, kolonne forfall: '2026-02-01T10:00:00'",
    ]


def test_alle_feilene_i_alle_tabellene_paa_en_gang_med_fil_linje_og_kolonne(tmp_path: Path) -> None:
    skriv(
        tmp_path,
        {
            "krav.csv": "id,forfall,fastsettingsaar,tvangsgrunnlag,skyldner,xyz\n"
            "K-1,2026-02-30,20x5,ja,S-1,1\n"
            'K-1,,,,"S-9",\n'
            ",,,,S-1,\n",
            "linjer.csv": "krav,id,beloep,gjenstaar,sikkerhet\n"
            "K-1,L1,1e5,2.00,\nK-9,L1,,,\n,L3,,,\nK-1,L2,1.00,2.00,{\n",
            "hendelser.csv": "krav,type,beloep,gjelder_linjer\nK-1,PURRING,1.00,\nK-1,BERO,,L1;L7\nK-1,,,\n",
            "skyldnere.csv": "id,adressegradering,husstand.personer\nS-1,HEMMELIG,x\nS-1,,\n,,\n",
        },
    )
    assert [en.partition(" – ")[0] for en in feil_i(tmp_path)] == [
        "krav.csv linje 1, kolonne 'xyz': ukjent kolonne",
        "skyldnere.csv linje 3, kolonne id: 'S-1'",
        "skyldnere.csv linje 4, kolonne id: mangler",
        "linjer.csv linje 3, kolonne krav: 'K-9'",
        "linjer.csv linje 4, kolonne krav: mangler",
        "krav.csv linje 3, kolonne skyldner: 'S-9'",
        "skyldnere.csv linje 2, kolonne adressegradering: 'HEMMELIG'",
        "skyldnere.csv linje 2, kolonne husstand.personer: 'x'",
        "linjer.csv linje 2, kolonne beloep: '1e5'",
        "linjer.csv linje 5, kolonne sikkerhet: '{'",
        "linjer.csv linje 5, kolonne gjenstaar: 200 øre",
        "krav.csv linje 2, kolonne fastsettingsaar: '20x5'",
        "krav.csv linje 2, kolonne forfall: '2026-02-30'",
        "krav.csv linje 2, kolonne tvangsgrunnlag: 'ja'",
        "hendelser.csv linje 2, kolonne beloep: '1.00'",
        "hendelser.csv linje 4, kolonne type: mangler",
        "hendelser.csv linje 3, kolonne gjelder_linjer[1]: 'L7'",
        "krav.csv linje 4, kolonne id: mangler",
        "krav.csv linje 3, kolonne id: 'K-1'",
    ]


def test_linjenummeret_er_linjen_i_filen_ogsaa_etter_celler_med_linjeskift(tmp_path: Path) -> None:
    skriv(tmp_path, {"krav.csv": 'id,kravtype\nK-1,"a\nb"\nK-2,\nK-3,BOT\nK-3,BOT\n'})
    assert [en.partition(": ")[0] for en in feil_i(tmp_path)] == [
        "krav.csv linje 3, kolonne kravtype",
        "krav.csv linje 6, kolonne id",
    ]


@pytest.mark.parametrize(
    ("tabeller", "melding"),
    [
        ({}, "MAPPE: tabellen krav mangler – krav.csv eller krav.parquet"),
        ({"krav.csv": "id\n", "hendelse.csv": "krav\n"}, "MAPPE/hendelse.csv: ukjent tabell"),
        ({"krav.csv": "id\n", "krav.parquet": b"x"}, "MAPPE/krav.parquet: tabellen står to ganger"),
        ({"krav.csv": "id;kravtype\nK-1;BOT\n"}, "krav.csv linje 1: 'id;kravtype' – komma mellom cellene"),
        ({"krav.csv": "id,id\nK-1,K-2\n"}, "krav.csv linje 1, kolonne id: 2 ganger"),
        ({"krav.csv": "id,forfal\nK-1,\n"}, "krav.csv linje 1, kolonne 'forfal': ukjent kolonne – mente du forfall?"),
        ({"krav.csv": "id,forfall\nK-1\n"}, "krav.csv linje 2: 1 celler – 2 celler"),
        ({"krav.csv": 'id\n"K-1\n'}, "krav.csv linje 2: unexpected end of data – gyldig CSV"),
        ({"krav.csv": b"id\nK-\xe5\n"}, "krav.csv: ikke UTF-8 (byte 5)"),
        ({"krav.csv": "id\n" + "x" * 200_000 + "\n"}, "krav.csv linje 2: field larger than field limit"),
        ({"krav.parquet": b"dette er ikke Parquet"}, "krav.parquet: "),
        ({"krav.csv": "id\n\0\n"}, "krav.csv linje 2, kolonne id: '\\x00'"),
    ],
)
def test_mapper_som_ikke_kan_leses(tmp_path: Path, tabeller: dict[str, str | bytes], melding: str) -> None:
    assert feil_i(skriv(tmp_path, tabeller))[0].startswith(melding)


def test_parquet_uten_tillegget_sier_hva_som_trengs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    skriv(tmp_path, {"krav.parquet": b""})
    assert feil_i(tmp_path) == [
        "krav.parquet: Parquet kan ikke leses – tillegget portefoelje: pip install 'innkrevingsregler[portefoelje]'"
    ]


def test_tomme_tabeller_er_ingen_krav(tmp_path: Path) -> None:
    assert les_krav(skriv(tmp_path, {"krav.csv": "id,forfall\n\n"})) == ()
