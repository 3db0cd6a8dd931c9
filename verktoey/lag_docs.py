"""Lager sidene i `docs/` som følger av registrene og reglene.

python verktoey/lag_docs.py            skriver sidene
python verktoey/lag_docs.py --sjekk    skriver ingenting; feiler når en side ikke er som den skulle
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import attrs

from innkrevingsregler.dekningsregister import Dekningslinje, dekning, sammendrag
from innkrevingsregler.forklaring import katalogkort
from innkrevingsregler.forklaring.regeltekst import regel_tekst
from innkrevingsregler.regelform.begrep import Begrep
from innkrevingsregler.regler import OMRAADER
from innkrevingsregler.rettskilder.dekning import OMFANG
from innkrevingsregler.rettskilder.henvisning import Haandtak, Henvisning, henvisninger_tekst
from innkrevingsregler.rettskilder.katalog import Katalograd, katalog
from innkrevingsregler.rettskilder.katalog.egenskaper import tvangsgrunnlag_for
from innkrevingsregler.rettskilder.katalog.ettergivelse import ettergivelse_for
from innkrevingsregler.rettskilder.katalog.foreldelse import foreldelse_for
from innkrevingsregler.rettskilder.katalog.prioritet import Formaal, prioritet_for
from innkrevingsregler.rettskilder.katalog.rente import rente_for
from innkrevingsregler.rettskilder.omraade import Omraade
from innkrevingsregler.rettskilder.rettskilde import rettskilde
from innkrevingsregler.rettskilder.satser import Hull, Sats, Satsserie, alle_serier
from innkrevingsregler.rettskilder.tvil import Styrke, Tvilspunkt, tvilsregister
from innkrevingsregler.tilstander import PARTENE, TILSTANDSNAVN, handlinger, mermaid, overganger

DOCS = Path(__file__).resolve().parent.parent / "docs"

_OMRAADENAVN = {
    Omraade.REGELVERKSVALG: "Regelverksvalg",
    Omraade.TREKKREGELVERK: "Overgangen: utleggstrekk",
    Omraade.SKRITTREGELVERK: "Overgangen: skritt i innkrevingen",
    Omraade.KRAVREGELVERK: "Overgangen: kravet",
    Omraade.VIRKEOMRAADE: "Virkeområde",
    Omraade.TVANGSGRUNNLAG: "Tvangsgrunnlag",
    Omraade.FORELDELSE: "Foreldelse",
    Omraade.TILTAK: "Tiltak",
    Omraade.RENTER: "Renter",
    Omraade.GEBYR: "Gebyr",
    Omraade.DEKNINGSREKKEFOELGE: "Dekningsrekkefølge",
    Omraade.MOTREGNING: "Motregning",
    Omraade.UTLEGGSTREKK: "Utleggstrekk",
    Omraade.TREKKSTOERRELSE: "Størrelsen på trekket",
    Omraade.ETTERGIVELSE: "Ettergivelse",
    Omraade.BERO: "Bero",
    Omraade.AVSLUTNING: "Avslutning",
    Omraade.OPPHOER: "Opphør",
    Omraade.OPPFOELGING: "Oppfølging",
}
_SISTE_2026, _FOERSTE_2027 = date(2026, 12, 31), date(2027, 1, 1)


def sider() -> dict[str, str]:
    """Filnavnet og innholdet til hver side som lages."""
    return {
        "dekning.md": _side(
            "Dekningsregisteret",
            "Hva biblioteket svarer for, bestemmelse for bestemmelse, ned til leddet. Statusen er utledet av "
            "henvisningene i reglene og regnestykkene; bare vurderingen av hva en bestemmelse *skal* være, er skrevet.",
            "**Regelfestet**: hele bestemmelsen er sitert, og ingenting er meldt å mangle. **Delvis**: noe mangler, og "
            "det står hva. **Skjønn** og **tvil**: reglene fører fram til et skjønn eller et åpent rettsspørsmål, som "
            "vises fram, men ikke avgjøres. **Ikke ennå**: hører hit, men er ikke skrevet. **Utenfor**: hører ikke "
            "hit, og det står hvorfor. Kolonnen «Tvil» viser til [tvilsregisteret](tvil.md), også der en standard "
            "gjør svaret avgjort.",
            *_dekning(),
        ),
        "regler.md": _side(
            "Reglene",
            f"Alle {_antall_regler()} reglene slik de står i regelfilene, skrevet ut av reglene selv. Hvordan en regel "
            "leses og skrives, står i [Regelformen](regelform.md).",
            *_regler(),
        ),
        "katalog.md": _side(
            "Katalogen over krav",
            f"Alle {len(katalog())} kravtypene: hvert listepunkt i innkrevingsforskriften §§ 2-2 til 2-10, de "
            "kommunale kravene, og kravkodene oppdragsgiverne bruker, ordnet etter paragrafen som sier hvem som krever "
            "dem inn. Hver opplysning har bestemmelsene den bygger på, og er det nyeste svaret.",
            "Klassen er bokstaven i dekningsloven § 2-8 første ledd, i trekk etter nytt regelverk og ved motregning. "
            "«f → e» er f ut 2026 og e fra 2027, «d/e» er at kravet kan ha begge bokstavene, og «–» at § 2-8 ikke "
            "brukes. Tvilspunkter er lest etter standarden.",
            "«Avhenger» og «åpen» har alltid en grunn. Den står på kortet for kravtypen, sammen med merknader, "
            "listepunktets tid, hva som er søkt, og klassen for andre tidsrom og i eldre trekk: "
            "`innkrevingsregler katalog --kode KODE`. En kravtype som ikke står her, er ingen feil; da mangler den "
            "rettslige arten, og svaret sier det.",
            *_katalog(),
        ),
        "tvil.md": _side(
            "Tvilsregisteret",
            f"De {len(tvilsregister())} åpne rettsspørsmålene biblioteket kjenner. Der to lesninger kan forsvares, "
            "velger det ikke i stillhet: gir lesningene ulike svar, er svaret tvil, med alle lesningenes utfall.",
            'En annen lesning velges med id-ene: `vurder(krav, per, lesninger={"R3": "dagen_etter"})`.',
            *_tvil(),
        ),
        "satser.md": _side(
            "Satsene",
            "Én rad for hver periode, med nummeret på forskriften som fastsatte satsen. Begge dager er med. En dag "
            "uten kjent sats gir ikke nærmeste rad, men et svar om at satsen ikke er kjent, og hvorfor.",
            *_satser(),
        ),
        "tilstander.md": _side(
            "Tilstandene et krav kan være i",
            "Et krav er i én tilstand om gangen. Tilstandene, overgangene og det partene selv kan gjøre, følger av "
            "reglene om oppfølging; det kontrolleres at hver tilstand kan nås, og at ingen er en blindvei.",
            *_tilstander(),
        ),
    }


def _tilstander() -> Iterator[str]:
    yield f"```mermaid\n{mermaid()}\n```"
    yield "## Overgangene"
    yield "\n".join(
        (
            "| Fra | Til | Hjemmel | Grunn |",
            "|---|---|---|---|",
            *(
                f"| {TILSTANDSNAVN[o.fra]} | {TILSTANDSNAVN[o.til]} | {henvisninger_tekst(o.hjemler)} | {o.fordi} |"
                for o in overganger()
            ),
        )
    )
    for part, begrep in PARTENE.items():
        yield f"## {part} kan selv"
        yield "\n".join(("| Tilstand | Handling | |", "|---|---|---|", *_handlingsrader(begrep)))
        yield "Reglene bak er:"
        yield "\n".join(
            f"* {r.da}: {r.fordi} ({henvisninger_tekst(r.hjemmel)})"
            for r in OMRAADER["oppfoelging"]
            if r.om.begrep is begrep
        )


def _handlingsrader(begrep: Begrep) -> Iterator[str]:
    for h in handlinger(begrep, _FOERSTE_2027):
        yield f"| {TILSTANDSNAVN[h.tilstand]} | {h.handling} | {'' if h.alltid else 'beror på hvem som krever inn'} |"


def _side(tittel: str, *avsnitt: str) -> str:
    merke = "<!-- Laget av verktoey/lag_docs.py. Rett i registeret eller regelen, og kjør verktøyet. -->"
    return "\n\n".join((merke, f"# {tittel}", *avsnitt)) + "\n"


def _tabell(hode: tuple[str, ...], rader: Iterable[tuple[str, ...]]) -> str:
    linjer = (hode, ("---",) * len(hode), *rader)
    return "\n".join("| " + " | ".join(celle.replace("|", "\\|") for celle in linje) + " |" for linje in linjer)


# ---- Dekning ----


def _dekning() -> Iterator[str]:
    hode = ("Kilde", "Bestemmelser", "Regelfestet", "Delvis", "Skjønn", "Tvil", "Ikke ennå", "Utenfor")
    yield _tabell(hode, ((rettskilde(s.kilde).navn(), *map(str, attrs.astuple(s)[1:])) for s in sammendrag()))
    for kilde in OMFANG:
        yield f"## {_stor(rettskilde(kilde).navn())}"
        linjer = (_dekningsrad(d) for d in dekning() if d.bestemmelse.kilde == kilde)
        yield _tabell(("Bestemmelse", "Status", "Regler", "Hvorfor", "Tvil"), linjer)


def _dekningsrad(d: Dekningslinje) -> tuple[str, ...]:
    return (
        str(d.bestemmelse).removeprefix(rettskilde(d.bestemmelse.kilde).navn()).strip(),
        "ikke ennå" if d.ikke_ennaa else {"SKJOENN": "skjønn"}.get(d.status, d.status.lower()),
        "<br>".join(f"`{navn}`" for navn in (*d.regler, *d.regnestykker)),
        d.hvorfor,
        ", ".join(d.tvil),
    )


# ---- Regler ----


def _antall_regler() -> int:
    return sum(len(regler) for regler in OMRAADER.values())


def _regler() -> Iterator[str]:
    for omraade, regler in OMRAADER.items():
        yield f"## {_OMRAADENAVN[Omraade(omraade)]}"
        for regel in regler:
            yield f"### {regel.id}"
            yield regel_tekst(regel)


# ---- Katalog ----


def _katalog() -> Iterator[str]:
    etter_paragraf: dict[str, list[Katalograd]] = {}
    for rad in katalog():
        punkt = rad.listepunkt
        paragraf = str(Haandtak(punkt.hjemmel.kilde).p(punkt.hjemmel.paragraf)) if punkt else "uten listepunkt"
        etter_paragraf.setdefault(paragraf, []).append(rad)
    hode = ("Kode", "Navn", "Tvangsgrunnlag", "Klasse", "Rente", "Foreldelse", "Ettergivelse")
    for paragraf in sorted(etter_paragraf, key=lambda p: p == "uten listepunkt"):
        yield f"## {_stor(paragraf)}"
        yield _tabell(hode, map(_katalograd, etter_paragraf[paragraf]))


def _katalograd(rad: Katalograd) -> tuple[str, ...]:
    kode = rad.kode
    grunnlag, rente, foreldelse = tvangsgrunnlag_for(kode), rente_for(kode), foreldelse_for(kode)
    ettergivelse = ettergivelse_for(kode)
    assert grunnlag is not None
    assert rente is not None
    assert foreldelse is not None
    assert ettergivelse is not None
    return (
        f"`{kode}`",
        rad.navn,
        _med_hjemler(katalogkort.TVANGSGRUNNLAG[grunnlag.status], grunnlag.hjemler),
        f"trekk {_klasse(kode, Formaal.TREKK_NYTT)}<br>motregning {_klasse(kode, Formaal.MOTREGNING)}",
        _med_hjemler(katalogkort.RENTE[rente.status], rente.hjemler),
        _med_hjemler(katalogkort.FORELDELSE[foreldelse.regime], foreldelse.hjemler),
        _med_hjemler(katalogkort.sperrer(ettergivelse), ettergivelse.hjemler),
    )


def _med_hjemler(svar: str, hjemler: Iterable[Henvisning]) -> str:
    return f"{svar}<br>{henvisninger_tekst(hjemler)}".removesuffix("<br>")


def _klasse(kode: str, formaal: Formaal) -> str:
    """Bokstaven ut 2026 og fra 2027; én når den er den samme."""
    foer, etter = (_bokstav(kode, formaal, dag) for dag in (_SISTE_2026, _FOERSTE_2027))
    return etter if foer == etter else f"{foer} → {etter}"


def _bokstav(kode: str, formaal: Formaal, dag: date) -> str:
    for p in prioritet_for(kode) or ():
        if p.formaal is formaal and p.gjelder(dag):
            return "/".join(p.mulige) or "åpen"
    return "–"


# ---- Tvil ----


def _tvil() -> Iterator[str]:
    for omraade in Omraade:
        punkter = [p for p in tvilsregister().values() if p.omraade is omraade]
        if punkter:
            yield f"## {_OMRAADENAVN[omraade]}"
        for punkt in punkter:
            yield f"### {punkt.id}"
            yield punkt.spoersmaal
            yield _tvilspunkt(punkt)


def _tvilspunkt(punkt: Tvilspunkt) -> str:
    linjer = [f"- `{lesning.id}`: {lesning.tekst} {lesning.foelge}" for lesning in punkt.lesninger]
    linjer.append(f"- **Standard:** {_standard(punkt)}")
    linjer.append(f"- **Kilder:** {henvisninger_tekst(punkt.kilder)}")
    if punkt.merknad:
        linjer.append(f"- **Merknad:** {punkt.merknad}")
    return "\n".join(linjer)


def _standard(punkt: Tvilspunkt) -> str:
    if punkt.standard is None:
        return "ingen"
    svak = " (svak)" if punkt.styrke is Styrke.SVAK else ""
    return f"`{punkt.standard}`{svak}" + ("; alle utfall vises der de er ulike" if punkt.vis_begge else "")


# ---- Satser ----


def _satser() -> Iterator[str]:
    for serie in alle_serier():
        yield f"## {serie.navn}"
        yield (
            f"{_stor(serie.tittel)} i {serie.enhet.value}, fastsatt etter {serie.hjemmel}. "
            f"Før første rad: {serie.foer}. Etter siste rad: {serie.etter}."
        )
        yield _tabell(("Fra", "Til", "Sats", "Forskrift", "Kilde", "Merknad"), _satsrader(serie))


def _satsrader(serie: Satsserie) -> Iterator[tuple[str, ...]]:
    for rad in serie.rader:
        yield str(rad.fra), str(rad.til), _satstall(rad), rad.forskrift or "", rad.kilde, rad.merknad


def _satstall(rad: Sats | Hull) -> str:
    return "mangler" if isinstance(rad, Hull) else str(rad.verdi).replace(".", ",")


def _stor(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


# ---- Kjøring ----


def utdaterte() -> list[str]:
    """Sidene i `docs/` som ikke er slik de skulle vært, eller som mangler."""
    return [navn for navn, innhold in sider().items() if _les(DOCS / navn) != innhold]


def _les(fil: Path) -> str | None:
    return fil.read_text(encoding="utf-8") if fil.exists() else None


def main(argumenter: list[str] | None = None) -> int:
    """Skriver sidene, eller prøver dem. Svarer 0 når alt er i orden, ellers 1."""
    parser = argparse.ArgumentParser(description="Lager sidene i docs/ som følger av registrene og reglene.")
    parser.add_argument("--sjekk", action="store_true", help="skriv ingenting; feil når en side er utdatert")
    valg = parser.parse_args(argumenter)
    gamle = utdaterte()
    if valg.sjekk:
        for navn in gamle:
            print(f"docs/{navn} er utdatert: kjør python verktoey/lag_docs.py", file=sys.stderr)
        return 1 if gamle else 0
    for navn in gamle:
        (DOCS / navn).write_text(sider()[navn], encoding="utf-8")
        print(f"docs/{navn}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
