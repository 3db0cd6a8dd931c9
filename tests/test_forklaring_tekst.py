"""Vurderingen som tekst: setningene, målformene og formatene."""

import re
from collections.abc import Iterator
from datetime import date
from string import Formatter

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innkrevingsregler import testing
from innkrevingsregler.fakta.hendelser import Dom, Erkjennelse, Purring, VarselInnkrevingsloven25
from innkrevingsregler.fakta.koder import Adressegradering, Hendelsestype, Linjetype, Namsmyndighet, Part, Sakstype
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Skyldner, Utleggssak
from innkrevingsregler.forklaring import nynorsk
from innkrevingsregler.forklaring.dokument import (
    Avsnitt,
    Liste,
    Overskrift,
    Punkt,
    som_html,
    som_markdown,
    som_tekst,
    synlig,
)
from innkrevingsregler.forklaring.spraak import BOKMAAL, LINJENAVN, NYNORSK, Spraak, hendelsesnavn
from innkrevingsregler.forklaring.tekst import Maalformnavn, forklar
from innkrevingsregler.lag.felles import Status
from innkrevingsregler.lag.foreldelse import Linjeforeldelse
from innkrevingsregler.lag.regelverk import Saksregelverk
from innkrevingsregler.regelform.utfall import Konflikt, Skjoenn, Spor, Tvil, UtenforDekning, Utfall
from innkrevingsregler.regelform.variabler import Slag, Variabel
from innkrevingsregler.regelform.vilkaar import variabler
from innkrevingsregler.regelform.virkninger import variabler_i
from innkrevingsregler.regler import ALLE_REGLER
from innkrevingsregler.regler.ettergivelse.innkrevingsloven import LIKE_GOD_DEKNING
from innkrevingsregler.rettskilder.rettskilde import Maalform
from innkrevingsregler.vurdering import Vurdering, vurder

PER = date(2027, 2, 1)
KRAV = Krav(
    id="K-1",
    kravtype="TILBAKEKREVING_BARNETRYGD",
    fristens_utgangspunkt=date(2024, 3, 15),
    fullstendig_til=PER,
    linjer=(Kravlinje(id="L1", type=Linjetype.HOVEDSTOL),),
)
SAK = Utleggssak(
    id="S1",
    type=Sakstype.UTLEGG,
    namsmyndighet=Namsmyndighet.INNKREVINGSMYNDIGHETEN,
    varsel_sendt=date(2027, 1, 5),
    tidligere_regelverk_valgt=False,
)


def med(**felt: object) -> Vurdering:
    """Vurderingen av kravet med disse feltene."""
    return vurder(attrs.evolve(KRAV, **felt), PER)  # type: ignore[arg-type]


def linjer(tekst: str) -> list[str]:
    return [linje.strip() for linje in tekst.splitlines()]


ERKJENT = Erkjennelse(dato=date(2025, 1, 1), overfor=Part.KREDITOR)

STEG = [
    pytest.param(
        (),
        "1. Fra 15. mars 2024 til 15. mars 2027, fordi den alminnelige fristen er tre år fra dagen kreditor tidligst "
        "kunne kreve oppfyllelse, jf. foreldelsesloven §§ 2, 3 nr. 1 og 29 nr. 1 første punktum.",
        "1. Frå 15. mars 2024 til 15. mars 2027, fordi den allmenne fristen er tre år frå dagen kreditor tidlegast "
        "kunne krevje oppfylling, jf. foreldingslova §§ 2, 3 nr. 1 og 29 nr. 1 første punktum.",
        id="utgangspunkt",
    ),
    pytest.param(
        (ERKJENT,),
        "2. Erkjennelse, 1. januar 2025: fra 1. januar 2025 til 3. januar 2028, fordi erkjennelse overfor "
        "fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet, jf. foreldelsesloven §§ 14, "
        "20 og 29 nr. 1 første punktum og nr. 2 og helligdagsloven § 2 bokstav a og b. Siste dag er flyttet fra lørdag "
        "1. januar 2028 til mandag 3. januar 2028.",
        "2. Erkjenning, 1. januar 2025: frå 1. januar 2025 til 3. januar 2028, fordi erkjenning overfor "
        "fordringshavaren bryt av fristen, og ein ny frist går etter reglane i lova for kravet, jf. foreldingslova "
        "§§ 14, 20 og 29 nr. 1 første punktum og nr. 2 og helligdagslova § 2 bokstav a og b. Siste dag er flytt frå "
        "laurdag 1. januar 2028 til måndag 3. januar 2028.",
        id="ny frist, flyttet",
    ),
    pytest.param(
        (Erkjennelse(dato=date(2024, 3, 15), overfor=Part.KREDITOR),),
        "2. Erkjennelse, 15. mars 2024: fristen løper fortsatt til 15. mars 2027. Erkjennelse overfor fordringshaveren "
        "avbryter, og en ny frist løper etter lovens regler for kravet, jf. foreldelsesloven §§ 14 og 20. Den nye "
        "fristen er ikke lengre enn den som løper, og endrer ikke siste dag.",
        "2. Erkjenning, 15. mars 2024: fristen går framleis ut 15. mars 2027. Erkjenning overfor fordringshavaren bryt "
        "av fristen, og ein ny frist går etter reglane i lova for kravet, jf. foreldingslova §§ 14 og 20. Den nye "
        "fristen er ikkje lengre enn den som går, og endrar ikkje siste dag.",
        id="forkorter ikke",
    ),
    pytest.param(
        (Purring(dato=date(2024, 5, 1)),),
        "2. Purring, 1. mai 2024: fristen løper fortsatt til 15. mars 2027, fordi loven krever erkjennelse, rettslig "
        "skritt eller tvangsfullbyrdelse; påminnelser avbryter ikke, jf. foreldelsesloven §§ 14, 15 nr. 1 og 17 nr. 1.",
        "2. Purring, 1. mai 2024: fristen går framleis ut 15. mars 2027, fordi lova krev erkjenning, rettsleg skritt "
        "eller tvangsfullføring; påminningar bryt ikkje av fristen, jf. foreldingslova §§ 14, 15 nr. 1 og 17 nr. 1.",
        id="ingen virkning",
    ),
    pytest.param(
        (Dom(dato=date(2024, 5, 2)),),
        "2. Dom, 2. mai 2024: virkningen er ikke avgjort; hendelse.fastslaatt er ikke kjent: om fordringen er bindende "
        "fastslått; ved rettsforlik er den det når ikke annet er sagt, jf. foreldelsesloven § 21 nr. 2 første og andre "
        "punktum.",
        "2. Dom, 2. mai 2024: verknaden er ikkje avgjord; hendelse.fastslaatt er ikkje kjent: om fordringa er bindande "
        "fastslått; ved rettsforlik er den det når ikkje anna er sagt, jf. foreldingslova § 21 nr. 2 første og andre "
        "punktum.",
        id="avgjørelsen er ukjent",
    ),
    pytest.param(
        (Erkjennelse(overfor=Part.KREDITOR),),
        "2. Erkjennelse, ukjent dag: virkningen er ikke avgjort; dagen er ikke kjent (hendelse.dato), "
        "jf. foreldelsesloven §§ 14 og 20.",
        "2. Erkjenning, ukjend dag: verknaden er ikkje avgjord; dagen er ikkje kjend (hendelse.dato), "
        "jf. foreldingslova §§ 14 og 20.",
        id="ukjent dag",
    ),
    pytest.param(
        (Erkjennelse(dato=date(2025, 1, 1)),),
        "2. Erkjennelse, 1. januar 2025: virkningen er ikke avgjort; hendelse.overfor er ikke kjent: hvem erkjennelsen "
        "ble gitt overfor, jf. foreldelsesloven §§ 14 og 20.",
        "2. Erkjenning, 1. januar 2025: verknaden er ikkje avgjord; hendelse.overfor er ikkje kjent: kven erkjenninga "
        "vart gitt overfor, jf. foreldingslova §§ 14 og 20.",
        id="faktum mangler",
    ),
]


@pytest.mark.parametrize(("hendelser", "bokmaal", "nynorsk_"), STEG)
def test_steg_paa_tidslinjen(hendelser: tuple[object, ...], bokmaal: str, nynorsk_: str) -> None:
    vurdering = med(hendelser=hendelser)
    assert bokmaal in linjer(forklar(vurdering, "nb"))
    assert nynorsk_ in linjer(forklar(vurdering, "nn"))


def test_avbrudd_for_sent() -> None:
    krav = attrs.evolve(KRAV, hendelser=(Erkjennelse(dato=date(2027, 3, 16), overfor=Part.KREDITOR),))
    vurdering = vurder(krav, date(2028, 1, 1))
    tekst = forklar(vurdering)
    assert "fristen var ute 15. mars 2027. Erkjennelse overfor" in tekst
    assert tekst.count("Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.") == 1
    assert "Siste dag før foreldelse var mandag 15. mars 2027. Linjen er foreldet 1. januar 2028." in tekst
    assert "Kravet var alt forelda, og avbrotet gir det ikkje liv att." in forklar(vurdering, "nn")


def test_varselet_etter_tidligere_regelverk() -> None:
    varsel = VarselInnkrevingsloven25(dato=date(2026, 12, 30), gitt=date(2026, 12, 30), sak="S1")
    sak = attrs.evolve(SAK, varsel_sendt=date(2025, 12, 30))
    tekst = forklar(med(saker=(sak,), hendelser=(varsel,)))
    assert "Sak S1 følger tidligere regelverk om utlegg, fordi skjæringstidspunktet er før" in tekst
    assert (
        "fristen løper fortsatt til 15. mars 2027, fordi varselet avbrøt ikke etter tidligere regelverk; det gjorde "
        "berammelsen eller trekkpålegget, jf. foreldelsesloven § 17 nr. 2 slik den lød til 31. desember 2025."
    ) in tekst


@pytest.mark.parametrize(
    ("maalform", "setning"),
    [
        ("nb", "Sak S1 følger tidligere regelverk om utlegg. Lest slik at varselet er skjæringstidspunktet også hos "
               "kommunen, jf. overgangsforskriften § 1 andre ledd."),
        ("nn", "Sak S1 følgjer tidlegare regelverk om utlegg. Lese slik at varselet er skjeringstidspunktet også hos "
               "kommunen, jf. overgangsforskrifta § 1 andre ledd."),
    ],
)  # fmt: skip
def test_lesningen_staar_i_egen_setning(maalform: Maalformnavn, setning: str) -> None:
    sak = attrs.evolve(
        SAK, namsmyndighet=Namsmyndighet.KOMMUNAL, varsel_sendt=date(2026, 12, 1), beslutning=date(2027, 1, 5)
    )
    vurdering = vurder(attrs.evolve(KRAV, saker=(sak,)), PER, lesninger={"L15": "varsel"})
    assert setning in linjer(forklar(vurdering, maalform))


def test_omvendt_setning_staar_ikke_etter_fordi() -> None:
    krav = attrs.evolve(KRAV, kravtype="TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER", endelig=date(2024, 10, 1))
    assert "1. Fra 1. oktober 2024 til 1. oktober 2027. Ved etteroppgjør for uføretrygd regnes fristen fra" in forklar(
        vurder(krav, PER)
    )


@pytest.mark.parametrize(
    ("maalform", "setning"),
    [
        ("nb", "Siste dag før foreldelse er mandag 3. januar 2028. Dagen er flyttet fra lørdag 1. januar 2028, på "
               "grunn av nyttårsdag og søndag. Linjen er ikke foreldet 1. februar 2027."),
        ("nn", "Siste dag før forelding er måndag 3. januar 2028. Dagen er flytt frå laurdag 1. januar 2028, på grunn "
               "av nyttårsdag og søndag. Linja er ikkje forelda 1. februar 2027."),
    ],
)  # fmt: skip
def test_flyttet_siste_dag(maalform: Maalformnavn, setning: str) -> None:
    assert setning in linjer(forklar(med(hendelser=(ERKJENT,)), maalform))


@pytest.mark.parametrize(
    ("felt", "setning"),
    [
        (
            {"oppstaatt": date(2023, 1, 1), "forfall": date(2023, 3, 1)},
            "Siste dag før foreldelse er ikke avgjort. Den er tidligst 2. januar 2026 og senest 2. mars 2026. "
            "Linjen er uansett foreldet 1. februar 2027.",
        ),
        (
            {"oppstaatt": date(2024, 3, 1)},
            "Siste dag før foreldelse er ikke avgjort. Den er tidligst 1. mars 2027. "
            "Linjen er uansett ikke foreldet 1. februar 2027.",
        ),
        ({"forfall": date(2024, 3, 1)}, "Siste dag før foreldelse er ikke avgjort. Den er senest 1. mars 2027."),
        ({}, "Siste dag før foreldelse er ikke avgjort."),
    ],
)
def test_grenser(felt: dict[str, date], setning: str) -> None:
    tekst = forklar(med(fristens_utgangspunkt=None, **felt))
    assert setning in linjer(tekst)
    assert (
        "- Dagen foreldelsesfristen regnes fra, når den er kjent (foreldelsesloven § 3) (krav.fristens_utgangspunkt)"
        in (linjer(tekst))
    )


def test_regelverk_for_hver_sak() -> None:
    kommunal = Utleggssak(
        id="S3", type=Sakstype.UTLEGG, namsmyndighet=Namsmyndighet.KOMMUNAL, beslutning=date(2026, 12, 5)
    )
    tekst = linjer(forklar(med(saker=(SAK, Utleggssak(id="S2"), kommunal))))
    assert (
        "Sak S1 følger nytt regelverk om utlegg, fordi det nye regelverket om utlegg gjelder for alle skyldnere fra "
        "1. januar 2027, jf. overgangsforskriften § 1 første ledd og FOR-2025-06-10-968 punkt 1 femte avsnitt."
    ) in tekst
    assert "Regelverket for sak S2 er ikke avgjort." in tekst
    assert "- Hvem som behandler saken (sak.namsmyndighet)" in tekst
    assert (
        "Sak S3 følger tidligere regelverk om utlegg, fordi en kommunal sak følger tidligere regelverk til ett "
        "utleggstrekk er etablert etter nytt regelverk, jf. overgangsforskriften § 1 andre ledd første punktum."
    ) in tekst


def test_teksten_som_mangler_sies_paa_begge_maalformer() -> None:
    skyldner = Skyldner(
        id="P-1",
        fylke="Finnmark",
        kommune="Vadsø",
        adressegradering=Adressegradering.UGRADERT,
        loepende_trekk_gammelt=False,
        utleggssak_gammelt=False,
        kravtyper_bokstav_e=False,
    )
    sak = attrs.evolve(SAK, varsel_sendt=date(2026, 1, 10), beslutning=date(2026, 3, 1))
    vurdering = med(skyldner=skyldner, saker=(sak,))
    assert (
        "Regelverket for sak S1 er ikke avgjort. Biblioteket svarer ikke: ordlyden i utrullingsforskriften § 1 "
        "bokstav a fra 1. januar til 15. februar 2026 er ikke funnet, jf. utrullingsforskriften § 1 første ledd "
        "bokstav a."
    ) in linjer(forklar(vurdering))
    assert "ordlyden i utrullingsforskrifta § 1 bokstav a frå 1. januar" in forklar(vurdering, "nn")


@pytest.mark.parametrize(
    ("felt", "setning"),
    [
        ({}, "Kravet er «Tilbakekreving av feilutbetalt barnetrygd» (TILBAKEKREVING_BARNETRYGD), jf. "
             "innkrevingsforskriften § 2-8."),
        ({"kravtype": "HELT_NY"}, "Kravtypen HELT_NY står ikke i katalogen."),
        ({"kravtype": None}, "Kravtypen er ikke oppgitt."),
        ({"linjer": ()}, "Kravet har ingen linjer."),
        ({"fullstendig_til": None}, "- Det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er "
                                    "regnet med."),
        ({"fullstendig_til": date(2026, 1, 3)}, "- Hendelsene er fullstendige til 3. januar 2026; etter den dagen er "
                                                "ingen flere regnet med."),
    ],
)  # fmt: skip
def test_innledningen(felt: dict[str, object], setning: str) -> None:
    assert any(linje.endswith(setning) for linje in linjer(forklar(med(**felt))))


def test_kravtypen_foer_listen_gjaldt() -> None:
    assert "Kravtypen står ikke på noen liste den dagen." in forklar(vurder(KRAV, date(2025, 1, 1)))


# ---- Åpne svar som ikke er fakta som mangler ----

SPOR = Spor("regelverk.utlegg")
AAPNE: list[tuple[Utfall, str]] = [
    (UtenforDekning(hvorfor="teksten mangler"), "Biblioteket svarer ikke: teksten mangler."),
    (
        Skjoenn(vilkaar=variabler(LIKE_GOD_DEKNING), alternativer=(), spor=SPOR),
        "Svaret beror på et skjønn: Det antas at ettergivelsen gir like god eller bedre dekning enn fortsatt "
        "innkreving, jf. innkrevingsloven § 18 første ledd.",
    ),
    (
        Tvil(punkter=("F16",), alternativer=(), standard=None, kilder=(), spor=SPOR),
        "Rettskildene kan leses på flere måter: tvilspunkt F16.",
    ),
    (
        Konflikt(regler=("a", "b"), hjemler=(), spor=SPOR),
        "Det er en feil i biblioteket, ikke i fakta: reglene a, b strider mot hverandre.",
    ),
]


@pytest.mark.parametrize(("utfall", "setning"), AAPNE, ids=lambda verdi: type(verdi).__name__)
def test_aapent_regelverk(utfall: Utfall, setning: str) -> None:
    vurdering = attrs.evolve(med(), utlegg=(Saksregelverk("S1", utfall),))
    assert f"Regelverket for sak S1 er ikke avgjort. {setning}" in linjer(forklar(vurdering))


@pytest.mark.parametrize(
    ("linje", "setninger"),
    [
        (
            Linjeforeldelse(linje="L1", status=Status.SKJOENN, hvorfor=("det er støtende",)),
            ["Svaret beror på et skjønn: det er støtende."],
        ),
        (
            Linjeforeldelse(
                linje="L1",
                status=Status.TVIL,
                hvorfor=("tvilspunkt L8",),
                alternativer=(((("L8", "ruller"),), date(2028, 1, 3)), ((("L8", "staar"),), None)),
            ),
            [
                "Rettskildene kan leses på flere måter: tvilspunkt L8.",
                "- L8 «ruller»: siste dag er 3. januar 2028",
                "- L8 «staar»: siste dag er ikke avgjort (den forsiktige lesningen)",
            ],
        ),
        (
            Linjeforeldelse(
                linje="L1",
                status=Status.AVGJORT,
                siste_dag=date(2028, 1, 3),
                foreldet=False,
                hviler_paa=(("L7", "nei"),),
            ),
            [
                "Siste dag før foreldelse er mandag 3. januar 2028. Linjen er ikke foreldet 1. februar 2027. "
                "Svaret hviler på at tvilspunkt L7 er lest som «nei»."
            ],
        ),
    ],
)
def test_aapen_linje(linje: Linjeforeldelse, setninger: list[str]) -> None:
    tekst = linjer(forklar(attrs.evolve(med(), foreldelse=(linje,))))
    assert [s for s in setninger if s not in tekst] == []


# ---- Nynorsk ----


def test_hver_grunn_har_nynorsk() -> None:
    assert set(nynorsk.FORDI) == {regel.fordi for regel in ALLE_REGLER}


def test_hvert_forbehold_har_nynorsk() -> None:
    assert set(nynorsk.DELVIS) == {r.om.begrep.delvis for r in ALLE_REGLER if r.om.begrep.delvis}


def spurte_variabler() -> Iterator[Variabel]:
    """Fakta, skjønn og manglende tekster reglene spør om, og fakta de regner fra; noen flere ganger."""
    slag = (Slag.FAKTUM, Slag.AVLEDET, Slag.SKJOENN, Slag.MANGLER)
    for regel in ALLE_REGLER:
        yield from (v for v in variabler(regel.vilkaar) if v.slag in slag)
        yield from variabler_i(regel.da)


def test_hver_beskrivelse_har_nynorsk() -> None:
    assert set(nynorsk.BESKRIVELSER) == {variabel.beskrivelse for variabel in spurte_variabler()}


BOKMAALSORD = re.compile(
    r"\b(ikke|fra|hvem|hvor|hva|hvis|noen|noe|bare|mer|være|ble|blir gitt|skal svares|gjelder|løper|kreve|krever|"
    r"loven|lovens|regler|oppfyllelse|erkjennelse|skyldner|skyldnere|hendelse|hendelser|foreldelse|foreldet|"
    r"mangler|svarer|følger|tidligere|tidligst|senest|lørdag|mandag|ettergi[ve]*lse|særlig|offentlig|alminnelig)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "tabell",
    [nynorsk.FORDI, nynorsk.DELVIS, nynorsk.BESKRIVELSER, nynorsk.VENDINGER],
    ids=["fordi", "delvis", "beskrivelser", "vendinger"],
)
def test_nynorsken_er_ikke_bokmaal(tabell: dict[str, str]) -> None:
    assert {noekkel: funn for noekkel, tekst in tabell.items() if (funn := BOKMAALSORD.findall(tekst))} == {}


def test_rammesetningene_er_ikke_bokmaal() -> None:
    tekster = [v for v in attrs.astuple(NYNORSK) if isinstance(v, str)]
    uten_plasser = [re.sub(r"\{\w+\}", "", tekst) for tekst in tekster]
    assert {tekst: funn for tekst in uten_plasser if (funn := BOKMAALSORD.findall(tekst))} == {}


@pytest.mark.parametrize("hendelser", [verdi.values[0] for verdi in STEG], ids=[str(verdi.id) for verdi in STEG])
def test_en_hel_nynorsk_forklaring(hendelser: tuple[object, ...]) -> None:
    saker = (SAK, Utleggssak(id="S2"), attrs.evolve(SAK, id="S3", varsel_sendt=date(2026, 5, 5)))
    for felt in ({}, {"fullstendig_til": None}, {"fristens_utgangspunkt": None, "forfall": date(2024, 1, 1)}):
        tekst = forklar(med(hendelser=hendelser, saker=saker, **felt), "nn")
        uten_navn_og_koder = re.sub(r"«[^»]*»|\b\w+[._]\w+\b", "", tekst)
        assert BOKMAALSORD.findall(uten_navn_og_koder) == []


@pytest.mark.parametrize("felt", [f.name for f in attrs.fields(Spraak) if f.name not in ("maalform", "ukedager")])
def test_setningene_har_de_samme_plassene(felt: str) -> None:
    plasser = [{navn for _, navn, _, _ in Formatter().parse(getattr(s, felt)) if navn} for s in (BOKMAAL, NYNORSK)]
    assert plasser[0] == plasser[1]


@pytest.mark.parametrize("maalform", Maalform)
def test_alle_typer_har_navn(maalform: Maalform) -> None:
    assert all(hendelsesnavn(type_, maalform) for type_ in Hendelsestype)
    assert all(LINJENAVN[type_][maalform] for type_ in Linjetype)


def test_datoer() -> None:
    assert [BOKMAAL.ukedag_og_dato(date(2028, 1, d)).split()[0] for d in range(3, 10)] == list(BOKMAAL.ukedager)
    assert NYNORSK.ukedag_og_dato(date(2028, 1, 1)) == "laurdag 1. januar 2028"


def test_nummeret_paa_en_forskrift_er_ingen_dato() -> None:
    assert "(FOR-2025-07-01-1418 § 1 andre ledd)" in forklar(med(saker=(Utleggssak(id="S2"),)))


# ---- Formatene ----

DOKUMENT = (
    Overskrift(1, "Krav K_1 <b>"),
    Avsnitt("1. ledd & *mer*\x1b[2J"),
    Liste((Punkt("§ 2", "https://example.org/?a=1&b=2"), Punkt("linje\nskift")), nummerert=True),
    Liste((Punkt("punkt | strek"),)),
)


def test_ren_tekst() -> None:
    assert som_tekst(DOKUMENT) == (
        "Krav K_1 <b>\n============\n\n1. ledd & *mer*\\x1b[2J\n\n  1. § 2\n  2. linje\\nskift\n\n  - punkt | strek\n"
    )


def test_markdown() -> None:
    assert som_markdown(DOKUMENT) == (
        "# Krav K\\_1 \\<b\\>\n\n1\\. ledd & \\*mer\\*\\\\x1b\\[2J\n\n"
        "1. [§ 2](<https://example.org/?a=1&b=2>)\n2. linje\\\\nskift\n\n- punkt \\| strek\n"
    )


def test_html() -> None:
    assert som_html(DOKUMENT) == (
        "<article>\n<h1>Krav K_1 &lt;b&gt;</h1>\n<p>1. ledd &amp; *mer*\\x1b[2J</p>\n<ol>\n"
        '<li><a href="https://example.org/?a=1&amp;b=2">§ 2</a></li>\n<li>linje\\nskift</li>\n</ol>\n<ul>\n'
        "<li>punkt | strek</li>\n</ul>\n</article>\n"
    )


def test_lenker_til_bestemmelsene() -> None:
    assert '<a href="https://lovdata.no/lov/1979-05-18-18/§2">foreldelsesloven § 2</a>' in forklar(med(), format="html")


@pytest.mark.parametrize("argumenter", [("en", "tekst"), ("nb", "pdf")])
def test_ukjent_maalform_og_format(argumenter: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"en|pdf"):
        forklar(med(), *argumenter)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tekst", "vist"),
    [("abc æøå – §", "abc æøå – §"), ("a\tb\n", "a\\tb\\n"), ("\x1b[0m", "\\x1b[0m"), ("\u202e", "\\u202e")],
)
def test_synlig(tekst: str, vist: str) -> None:
    assert synlig(tekst) == vist


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(testing.krav(), st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.sampled_from(["nb", "nn"]))
def test_alle_krav_kan_forklares(krav: Krav, per: date, maalform: Maalformnavn) -> None:
    vurdering = vurder(krav, per)
    tekst = forklar(vurdering, maalform)
    assert synlig(krav.id) in tekst
    assert forklar(vurdering, maalform, "html").startswith("<article>\n<h1>")
    assert forklar(vurdering, maalform, "markdown").startswith("# ")
