"""Opphøret, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Bestemmelsen gjelder bare bot og inndragning.": "Føresegna gjeld berre bot og inndraging.",
        "Boten faller bort når den skyldige dør.": "Bota fell bort når den skuldige døyr.",
        "Deretter bokføres det konstaterte tapet mot salgsinntekt.": (
            "Deretter blir det konstaterte tapet bokført mot salsinntekt."
        ),
        "Deretter tilbakeføres det opprinnelige salget.": "Deretter blir det opphavlege salet tilbakeført.",
        "Er det gjort avsetning, tilbakeføres den først.": "Er det gjort avsetjing, blir ho tilbakeført først.",
        "Er det ikke gjort avsetning, tilbakeføres det opprinnelige salget først.": (
            "Er det ikkje gjort avsetjing, blir det opphavlege salet tilbakeført først."
        ),
        "Fullmaktene skal være dokumentert, også den som er brukt til å la kravet foreldes eller ettergi det.": (
            "Fullmaktene skal vere dokumenterte, også den som er brukt til å la kravet forelde eller ettergi det."
        ),
        "Hele kravet er ettergitt.": "Heile kravet er ettergitt.",
        "Inndragningen faller bort når den ansvarlige dør.": "Inndraginga fell bort når den ansvarlege døyr.",
        "Kravet er foreldet.": "Kravet er forelda.",
        "Kravet er ikke ettergitt, eller bare delvis.": "Kravet er ikkje ettergitt, eller berre delvis.",
        "Kravet er ikke foreldet, eller det kan fortsatt gjøres gjeldende i pantet.": (
            "Kravet er ikkje forelda, eller det kan framleis gjerast gjeldande i pantet."
        ),
        "Opphøret skal bokføres i kontospesifikasjonen.": "Bortfallet skal bokførast i kontospesifikasjonen.",
        "Retten har besluttet at inndragningen av utbytte kan fullbyrdes etter dødsfallet.": (
            "Retten har avgjort at inndraginga av utbytte kan fullførast etter dødsfallet."
        ),
        "Selskapet er slettet, men noen hefter fortsatt for kravet.": (
            "Selskapet er sletta, men nokon heftar framleis for kravet."
        ),
        "Selskapet er slettet, og ingen hefter for kravet.": "Selskapet er sletta, og ingen heftar for kravet.",
        "Skyldneren er død, og verken bo eller arvinger hefter for kravet.": (
            "Skyldnaren er død, og korkje bu eller arvingar heftar for kravet."
        ),
        "Skyldneren er ikke et slettet selskap.": "Skyldnaren er ikkje eit sletta selskap.",
        "Skyldneren er ikke oppgitt å være død.": "Skyldnaren er ikkje oppgitt å vere død.",
        "Skyldneren har ikke gått inn i en fusjon eller fisjon.": (
            "Skyldnaren har ikkje gått inn i ein fusjon eller fisjon."
        ),
        "Skyldneren lever, noen hefter etter dødsfallet, eller kravet faller bort etter straffelovens regel.": (
            "Skyldnaren lever, nokon heftar etter dødsfallet, eller kravet fell bort etter regelen i straffelova."
        ),
        "Til slutt bokføres det konstaterte tapet mot salgsinntekt.": (
            "Til slutt blir det konstaterte tapet bokført mot salsinntekt."
        ),
        "Ved fusjon og fisjon kan et annet selskap ha overtatt kravet.": (
            "Ved fusjon og fisjon kan eit anna selskap ha teke over kravet."
        ),
    }
)

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        (
            "Om det er dokumentert hvem som lot kravet foreldes eller ettergav det, og med hvilken fullmakt "
            "(økonomibestemmelsene punkt 5.4.1 andre ledd)"
        ): (
            "Om det er dokumentert kven som let kravet forelde eller ettergav det, og med kva fullmakt "
            "(økonomiføresegnene punkt 5.4.1 andre ledd)"
        ),
        (
            "Om det ikke lenger er noen som hefter for kravet, verken bo, arving, deltaker eller andre "
            "(økonomibestemmelsene punkt 5.4.5 første ledd)"
        ): (
            "Om det ikkje lenger er nokon som heftar for kravet, korkje bu, arving, deltakar eller andre "
            "(økonomiføresegnene punkt 5.4.5 første ledd)"
        ),
        "Om hele kravet er ettergitt": "Om heile kravet er ettergitt",
        "Om opphøret er bokført i kontospesifikasjonen (økonomibestemmelsene punkt 5.4.5 første ledd)": (
            "Om bortfallet er bokført i kontospesifikasjonen (økonomiføresegnene punkt 5.4.5 første ledd)"
        ),
        "Om skyldneren er et selskap som er slettet": "Om skyldnaren er eit selskap som er sletta",
        "Om skyldneren er et selskap som har gått inn i en fusjon eller fisjon": (
            "Om skyldnaren er eit selskap som har gått inn i ein fusjon eller fisjon"
        ),
        "ordlyden i økonomibestemmelsene punkt 5.4.5 før endringen i desember 2022 er ikke funnet": (
            "ordlyden i økonomiføresegnene punkt 5.4.5 før endringa i desember 2022 er ikkje funnen"
        ),
    }
)

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "hvem som overtar kravet ved fusjon og fisjon, er ikke regelfestet": (
            "kven som tek over kravet ved fusjon og fisjon, er ikkje regelfest"
        ),
    }
)
"""Grunnene til at det ikke er kompetanse, og til at noe er utenfor dekning."""
