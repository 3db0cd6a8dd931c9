"""Hvilken liste kravet står på: paragrafen som legger innkrevingen til Innkrevingsmyndigheten, eller ingen.

Kravtypen avgjør gjennom listepunktet sitt. Er kravtypen ukjent, eller står den ikke på noen liste, kan den rettslige
arten alene gjøre det: en bot hører alltid under innkrevingsforskriften § 2-5, et overtredelsesgebyr beror på loven det
er ilagt etter. Kan kravet høre under flere punkter i samme paragraf, er paragrafen likevel sikker.

    >>> from datetime import date
    >>> from innkrevingsregler.rettskilder.katalog import finn
    >>> liste_for_kravtype(finn("ERSTATNING_DOM_NAV", date(2026, 3, 1)), date(2026, 3, 1)).value
    'PARAGRAF_2_5'
    >>> liste_for_art("BOT").value, liste_for_art("OVERTREDELSESGEBYR")
    ('PARAGRAF_2_5', None)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from innkrevingsregler.rettskilder.katalog import Katalograd
from innkrevingsregler.rettskilder.katalog.lasting import INGEN, UKJENT

__all__ = [
    "KAN_TILKOMME_KOMMUNEN",
    "KOMMUNEN_HAR_NAMSMYNDIGHET",
    "LISTENE_GJELDER_FRA",
    "Liste",
    "liste_for_art",
    "liste_for_kravtype",
]

LISTENE_GJELDER_FRA = date(2026, 1, 1)
"""Dagen innkrevingsforskriften trådte i kraft (§ 40-1); før den er ingen liste ført."""

_FORSKRIFTEN = "innkrevingsforskriften_"
_KOMMUNENS = "tvangsfullbyrdelsesloven_2-14_"

KOMMUNEN_HAR_NAMSMYNDIGHET = frozenset(
    {
        "innkrevingsforskriften_2-7_vegtrafikkloven",
        "innkrevingsforskriften_2-7_brann_og_eksplosjonsvernloven",
    }
)
"""Kravtypene på listen som står på kommunens egen liste når kravet tilkommer kommunen.

Tvangsfullbyrdelsesloven § 2-14 bokstav c og e. Vegtrafikkloven § 38 andre ledd tredje punktum legger bare det som
tilfaller staten, til Innkrevingsmyndigheten.
"""

KAN_TILKOMME_KOMMUNEN = frozenset(
    {
        "innkrevingsforskriften_2-6_1_plan_og_bygningsloven",
        "innkrevingsforskriften_2-6_2_plan_og_bygningsloven",
        "innkrevingsforskriften_2-6_1_brann_og_eksplosjonsvernloven",
        "innkrevingsforskriften_2-7_alkoholloven",
        *KOMMUNEN_HAR_NAMSMYNDIGHET,
        "innkrevingsforskriften_2-7_tobakksskadeloven",
    }
)
"""Kravtypene på listen der loven lar kommunen fastsette kravet eller sier at det tilfaller kommunen.

Plan- og bygningsloven §§ 32-5 og 32-8, brann- og eksplosjonsvernloven §§ 28 og 39, alkoholloven § 7-1, vegtrafikkloven
§ 31 a og tobakksskadeloven § 7. Ellers tilfaller tvangsmulkt og overtredelsesgebyr statskassen (forvaltningsloven §§ 44
og 51), også når kommunen har ilagt dem, og for resten er det ikke funnet at kommunen kan ha kravet.
"""


class Liste(StrEnum):
    """Listene, delt opp der vilkårene er ulike.

    ``PARAGRAF_2_x`` er paragrafene i innkrevingsforskriften. Bidrag (§ 2-4 bokstav a), skadelidtes krav (§ 2-5 bokstav
    d og e) og tvangsbot står for seg: der må noen be om innkrevingen. ``KOMMUNENS`` er listen i
    tvangsfullbyrdelsesloven § 2-14, ``KOMMUNENS_GEBYR`` et kommunalt gebyr der det ikke er sagt om det står der.
    ``INGEN`` er at kravet ikke er funnet på noen av dem, ``FOER_2026`` at listene ikke er ført for dagen.
    """

    PARAGRAF_2_2 = "PARAGRAF_2_2"
    PARAGRAF_2_3 = "PARAGRAF_2_3"
    PARAGRAF_2_4 = "PARAGRAF_2_4"
    PARAGRAF_2_4_A = "PARAGRAF_2_4_A"
    PARAGRAF_2_5 = "PARAGRAF_2_5"
    PARAGRAF_2_5_D = "PARAGRAF_2_5_D"
    PARAGRAF_2_5_E = "PARAGRAF_2_5_E"
    PARAGRAF_2_6_1 = "PARAGRAF_2_6_1"
    PARAGRAF_2_6_2 = "PARAGRAF_2_6_2"
    PARAGRAF_2_7 = "PARAGRAF_2_7"
    PARAGRAF_2_8 = "PARAGRAF_2_8"
    PARAGRAF_2_8_TVANGSBOT = "PARAGRAF_2_8_TVANGSBOT"
    PARAGRAF_2_9 = "PARAGRAF_2_9"
    PARAGRAF_2_10 = "PARAGRAF_2_10"
    KOMMUNENS = "KOMMUNENS"
    KOMMUNENS_GEBYR = "KOMMUNENS_GEBYR"
    INGEN = "INGEN"
    FOER_2026 = "FOER_2026"


# Punktene som har egne vilkår, foran paragrafen de står i; den lengste begynnelsen først.
_BEGYNNELSER: tuple[tuple[str, Liste], ...] = (
    (f"{_FORSKRIFTEN}2-8_barnelova_tvangsbot", Liste.PARAGRAF_2_8_TVANGSBOT),
    (f"{_FORSKRIFTEN}2-4_a", Liste.PARAGRAF_2_4_A),
    (f"{_FORSKRIFTEN}2-5_d", Liste.PARAGRAF_2_5_D),
    (f"{_FORSKRIFTEN}2-5_e", Liste.PARAGRAF_2_5_E),
    (f"{_FORSKRIFTEN}2-6_1_", Liste.PARAGRAF_2_6_1),
    (f"{_FORSKRIFTEN}2-6_2_", Liste.PARAGRAF_2_6_2),
    (f"{_FORSKRIFTEN}2-10_", Liste.PARAGRAF_2_10),
    (f"{_FORSKRIFTEN}2-2", Liste.PARAGRAF_2_2),
    (f"{_FORSKRIFTEN}2-3_", Liste.PARAGRAF_2_3),
    (f"{_FORSKRIFTEN}2-4_", Liste.PARAGRAF_2_4),
    (f"{_FORSKRIFTEN}2-5_", Liste.PARAGRAF_2_5),
    (f"{_FORSKRIFTEN}2-7_", Liste.PARAGRAF_2_7),
    (f"{_FORSKRIFTEN}2-8_", Liste.PARAGRAF_2_8),
    (f"{_FORSKRIFTEN}2-9_", Liste.PARAGRAF_2_9),
    (_KOMMUNENS, Liste.KOMMUNENS),
)

# Artene som alene sier hvilken paragraf det er. § 2-3 bokstav a og b omfatter alle skatte- og avgiftskrav, også de
# øvrige. Resten beror på loven kravet bygger på, på hvem som har kravet, eller på om det er tilkjent.
_LISTE_FOR_ART: Mapping[str, Liste] = {
    "ANSVAR_TREKK": Liste.PARAGRAF_2_2,
    "RESTSKATT": Liste.PARAGRAF_2_3,
    "FORSKUDDSSKATT": Liste.PARAGRAF_2_3,
    "FORSKUDDSTREKK": Liste.PARAGRAF_2_3,
    "ARBEIDSGIVERAVGIFT": Liste.PARAGRAF_2_3,
    "FINANSSKATT": Liste.PARAGRAF_2_3,
    "MERVERDIAVGIFT": Liste.PARAGRAF_2_3,
    "SAERAVGIFT": Liste.PARAGRAF_2_3,
    "TOLL": Liste.PARAGRAF_2_3,
    "ARVEAVGIFT": Liste.PARAGRAF_2_3,
    "TILLEGGSSKATT": Liste.PARAGRAF_2_3,
    "OEVRIG_SKATT_AVGIFT": Liste.PARAGRAF_2_3,
    "UNDERHOLDSBIDRAG": Liste.PARAGRAF_2_4_A,
    "SAERTILSKUDD": Liste.PARAGRAF_2_4_A,
    "FORSKOTTERING_REGRESS": Liste.PARAGRAF_2_4,
    "BOT": Liste.PARAGRAF_2_5,
    "INNDRAGNING": Liste.PARAGRAF_2_5,
    "INNDRAGNING_UTBYTTE": Liste.PARAGRAF_2_5,
    "VOLDSREGRESS": Liste.PARAGRAF_2_8,
    "KOMMUNAL_EIENDOMSSKATT": Liste.KOMMUNENS,
    "KOMMUNALT_GEBYR": Liste.KOMMUNENS_GEBYR,
}


def liste_for_kravtype(rad: Katalograd | None, per: date) -> Liste | None:
    """Listen kravtypen står på den dagen.

    Args:
        rad: katalograden for den dagen; ``None`` når kravtypen er ukjent.
        per: dagen.

    Returns:
        Listen; ``None`` når kravtypen er ukjent, eller kan høre under punkter i ulike paragrafer.
    """
    if per < LISTENE_GJELDER_FRA:
        return Liste.FOER_2026
    if rad is None:
        return None
    if rad.listepunkt is not None:
        return _liste(rad.listepunkt.kode)
    mulige = {_liste(kode) for kode in rad.mulige_listepunkter}
    if not mulige:
        return Liste.INGEN
    return mulige.pop() if len(mulige) == 1 else None


def liste_for_art(rettslig_art: str) -> Liste | None:
    """Listen som følger av kravets rettslige art, eller ``None`` når arten alene ikke avgjør det.

    Args:
        rettslig_art: kode fra kontraktens liste over rettslige arter; en ukjent kode gir ``None``.
    """
    return _LISTE_FOR_ART.get(rettslig_art)


def _liste(kode: str) -> Liste | None:
    """Listen et listepunkt står på; ``None`` for den som ikke kan sies (`UKJENT`)."""
    if kode in (INGEN, UKJENT):
        return Liste.INGEN if kode == INGEN else None
    return next(liste for begynnelse, liste in _BEGYNNELSER if kode.startswith(begynnelse))
