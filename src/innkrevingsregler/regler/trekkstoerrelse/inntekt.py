"""Hvilke inntekter kan det trekkes i, og hvordan? (dekningsloven §§ 2-4 og 2-7 første til tredje ledd)

Bare lønn er nevnt i den tidligere ordlyden som er funnet; annet og tredje ledd slik de lød før 2026, mangler.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...fakta.husholdning import Inntektsslag
from ...regelform.begreper.trekkstoerrelse import (
    ANDRE_INNTEKTER,
    BEDRE_TREKK,
    INNTEKTSBEHANDLING,
    NAERING_OGSAA_UNDERHOLD,
    Inntektsbehandling,
)
from ...regelform.felter import INNTEKT
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import DEKNINGSLOVEN
from .felles import NYTT, P2_7, P2_11, SISTE_2025, TIDLIGERE, TIL_BOET, UTLEGG

_P2_4 = DEKNINGSLOVEN.p("2-4")
_FORMAALSBIDRAG = INNTEKT.slag == Inntektsslag.FORMAALSBIDRAG
_BARNETRYGD = INNTEKT.slag == Inntektsslag.BARNETRYGD_OG_LIGNENDE
_NAERING = INNTEKT.slag == Inntektsslag.NAERING

LIKESTILT: Mapping[str, tuple[Inntektsslag, str]] = {
    "a": (Inntektsslag.ANNET_ARBEIDSVEDERLAG, "Annet vederlag for personlig arbeid er likestilt med lønn."),
    "b": (Inntektsslag.TJENESTEPENSJON, "Pensjon fra eller sikret av arbeidsgiveren er likestilt med lønn."),
    "c": (Inntektsslag.ANNEN_PENSJON, "Annen pensjon, stønad og livrente er likestilt med lønn."),
    "d": (
        Inntektsslag.UNDERHOLDSBIDRAG_TIL_SEG_SELV,
        "Underholdsbidrag skyldneren har krav på til seg selv, er likestilt med lønn.",
    ),
    "e": (Inntektsslag.TRYGDEYTELSE, "Ytelser fra folketrygden og lignende er likestilt med lønn."),
    "f": (Inntektsslag.PERSONSKADEERSTATNING, "Erstatning og oppreisning for personskade er likestilt med lønn."),
    "g": (Inntektsslag.INNSAMLEDE_MIDLER, "Det som er samlet inn offentlig til skyldneren, er likestilt med lønn."),
    "h": (Inntektsslag.AERESGAVE, "Æresgaver i penger er likestilt med lønn."),
}
"""Bokstavene i annet ledd i ordlyden fra 2026, inntekten hver gjelder, og grunnen."""


def _regel(
    navn: str, naar: Vilkaar, da: Inntektsbehandling | Udekket, hjemmel: Henvisning | tuple[Henvisning, ...], fordi: str
) -> Regel:
    return regel(
        f"trekkstoerrelse.inntekt.{navn}",
        om=INNTEKTSBEHANDLING,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        fordi=fordi,
    )


ARBEID_OG_YTELSER = (
    _regel(
        "annen",
        INNTEKT.slag == Inntektsslag.ANNEN_INNTEKT,
        Inntektsbehandling.IKKE_TREKK,
        P2_7.l(1).pkt(1),
        "Utleggstrekk tas bare i inntektene loven nevner.",
    ),
    _regel(
        "loenn",
        INNTEKT.slag == Inntektsslag.LOENN,
        Inntektsbehandling.UTOVER_UNDERHOLD,
        P2_7.l(1).pkt(1),
        "I lønn kan det trekkes i det som er til overs etter skatt og underhold.",
    ),
    *(
        _regel(
            f"bokstav_{bokstav}",
            NYTT & (INNTEKT.slag == slag),
            Inntektsbehandling.UTOVER_UNDERHOLD,
            P2_7.l(2).bok(bokstav),
            fordi,
        )
        for bokstav, (slag, fordi) in LIKESTILT.items()
    ),
    _regel(
        "annet_ledd_foer_2026",
        TIDLIGERE
        & (
            INNTEKT.slag.er_en_av(*(slag for slag, _ in LIKESTILT.values()))
            | (_BARNETRYGD & lest("P203", "trygdeytelse"))
        ),
        Udekket("hvilke inntekter som var likestilt med lønn før 2026, er ikke funnet i kildene"),
        P2_7.l(2),
        "Oppregningen av inntekter likestilt med lønn før 2026 er ikke funnet.",
    ),
    _regel(
        "lott",
        INNTEKT.slag == Inntektsslag.LOTT_ELLER_PART,
        Udekket("forskriften om hvordan trekk i lotter og parter beregnes, er ikke funnet i kildene"),
        P2_7.l(1).pkt(4),
        "Hvordan trekk i lotter og parter beregnes, overlater loven til en forskrift som ikke er funnet.",
    ),
)

NAERING = (
    _regel(
        "naering",
        NYTT & _NAERING & (UTLEGG | lest("P214", "taket_ogsaa")),
        Inntektsbehandling.BRUTTOANDEL,
        (P2_7.l(3).pkt(1), P2_7.l(3).pkt(2)),
        "I godtgjørelse i selvstendig næring kan det trekkes inntil 20 prosent av brutto, eller mer med samtykke.",
    ),
    _regel(
        "naering_under_konkurs",
        NYTT & _NAERING & TIL_BOET & lest("P214", "bare_underhold"),
        Inntektsbehandling.UTOVER_UNDERHOLD,
        P2_11.l(1).pkt(1),
        "Lest slik at bare det som trengs til underhold, begrenser inntrekking av næringsinntekt under konkursen.",
    ),
    _regel(
        "naering_foer_2026",
        TIDLIGERE & _NAERING,
        Udekket("hva dekningsloven § 2-7 tredje ledd sa om næringsinntekt før 2026, er ikke funnet i kildene"),
        P2_7.l(3),
        "Ordlyden av tredje ledd før 2026 er ikke funnet.",
    ),
    regel(
        "trekkstoerrelse.naering_underhold.nei",
        om=NAERING_OGSAA_UNDERHOLD,
        hjemmel=P2_7.l(3).pkt(1),
        naar=UTLEGG & lest("P201", "i_stedet"),
        da=False,
        fordi="Lest slik at andelen av brutto kommer i stedet for det som trengs til underhold.",
    ),
    regel(
        "trekkstoerrelse.naering_underhold.ja",
        om=NAERING_OGSAA_UNDERHOLD,
        hjemmel=(P2_7.l(1).pkt(1), P2_7.l(3).pkt(1)),
        naar=UTLEGG & lest("P201", "begge"),
        da=True,
        fordi="Lest slik at skyldneren også må få beholde det som trengs til underhold.",
    ),
    regel(
        "trekkstoerrelse.naering_underhold.konkurs",
        om=NAERING_OGSAA_UNDERHOLD,
        hjemmel=P2_11.l(1).pkt(1),
        naar=TIL_BOET,
        da=True,
        fordi="Under konkurs må skyldneren alltid få beholde det som trengs til underhold.",
    ),
)

UTENFOR = (
    _regel(
        "formaalsbidrag",
        _FORMAALSBIDRAG & INNTEKT.personlig_loenn.nei,
        Inntektsbehandling.BESLAGSFRI,
        (_P2_4.l(1).bok("a"), _P2_4.l(1).bok("b")),
        "Stipend og bidrag til et særskilt formål kan fordringshaverne ikke ta dekning i.",
    ),
    _regel(
        "personlig_loenn",
        _FORMAALSBIDRAG & INNTEKT.personlig_loenn.ja,
        Inntektsbehandling.UTOVER_UNDERHOLD,
        (_P2_4.l(2), P2_7.l(1).pkt(1)),
        "Et bidrag som har karakter av personlig lønn, er ikke vernet.",
    ),
    _regel(
        "barnetrygd_formaal",
        _BARNETRYGD & lest("P203", "formaalsbidrag"),
        Inntektsbehandling.BESLAGSFRI,
        _P2_4.l(1).bok("b"),
        "Lest slik at ytelsen er et offentlig bidrag til et særskilt formål.",
    ),
    _regel(
        "barnetrygd_trygd",
        NYTT & _BARNETRYGD & lest("P203", "trygdeytelse"),
        Inntektsbehandling.UTOVER_UNDERHOLD,
        P2_7.l(2).bok("e"),
        "Lest slik at ytelsen er en trygdeytelse det kan trekkes i.",
    ),
    regel(
        "trekkstoerrelse.andre_inntekter.nei",
        om=ANDRE_INNTEKTER,
        hjemmel=P2_7.l(1).pkt(1),
        naar=lest("P202", "holdes_utenfor"),
        da=False,
        fordi="Lest slik at bare inntektene det kan trekkes i, måles mot det som trengs til underhold.",
    ),
    regel(
        "trekkstoerrelse.andre_inntekter.ja",
        om=ANDRE_INNTEKTER,
        hjemmel=P2_7.l(1).pkt(1),
        naar=lest("P202", "regnes_med"),
        da=True,
        fordi="Lest slik at det som trengs til underhold, først dekkes av inntekter det ikke kan trekkes i.",
    ),
)

TIDLIGERE_TREKK = (
    regel(
        "trekkstoerrelse.bedre_trekk.foer",
        om=BEDRE_TREKK,
        hjemmel=P2_7.l(1).pkt(2).lydende_til(SISTE_2025),
        naar=TIDLIGERE,
        da=True,
        fordi="Det regnes med det som er igjen etter trekk med bedre prioritet.",
    ),
    regel(
        "trekkstoerrelse.bedre_trekk.naa",
        om=BEDRE_TREKK,
        hjemmel=(P2_7.l(1).pkt(1), DEKNINGSLOVEN.p("2-8").l(1).pkt(1)),
        naar=NYTT,
        da=False,
        fordi="Det er bare ett trekk, og alle kravene deltar i det.",
    ),
)

REGLER = ARBEID_OG_YTELSER + NAERING + UTENFOR + TIDLIGERE_TREKK
