"""Klassene ved motregning i tilgodeskatt, og i andre krav på det offentlige. (skattebetalingsforskriften §§ 13-6-1 og
13-6-2, slik de lød fra 2008, 2017, 2020 og 2023)

Bokstavene skiftet etter hvert som nye klasser kom til; nummeret på klassen her er det samme i alle versjonene.
Renter og omkostninger av skatte- og avgiftskravene i de første bokstavene er en egen klasse; ellers dekkes de sammen
med kravet de hører til (tvilspunkt F8).
"""

from __future__ import annotations

from datetime import date, timedelta

from ...fakta.koder import (
    Forskuddsterminslag,
    Linjetype,
    RettsligArt,
    TidligereMyndighet,
    Tilgodegrunnlag,
    Tilskuddslov,
)
from ...regelform.begreper.dekning import DEKNINGSKLASSE
from ...regelform.felter import HOVEDKRAV, KRAV, LINJE
from ...regelform.regel import Regel, regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import Vilkaar
from ...regelform.virkninger import Trinn, Udekket
from ...rettskilder.lover import SKATTEBETALINGSFORSKRIFTEN
from ...rettskilder.periode import Periode
from .felles import foer_kildene

_FOERSTE_LEDD = SKATTEBETALINGSFORSKRIFTEN.p("13-6-1").l(1)
_SKATTEKONTORET = HOVEDKRAV.tidligere_myndighet == TidligereMyndighet.SKATTEKONTORET
_TILGODESKATT = _SKATTEKONTORET & (HOVEDKRAV.grunnlag == Tilgodegrunnlag.SKATT)
_ANDRE_TILGODE = _SKATTEKONTORET & (HOVEDKRAV.grunnlag != Tilgodegrunnlag.SKATT) & (KRAV.per >= date(2017, 1, 1))
_SAMME_ART = _SKATTEKONTORET & (HOVEDKRAV.grunnlag != Tilgodegrunnlag.SKATT) & KRAV.samme_art_som_hovedkravet.ja
_GJELDER = _TILGODESKATT | (_ANDRE_TILGODE & KRAV.samme_art_som_hovedkravet.nei)
_TILLEGG = LINJE.type.er_en_av(Linjetype.RENTE, Linjetype.OMKOSTNING, Linjetype.GEBYR)
_HOVEDSTOL = LINJE.type == Linjetype.HOVEDSTOL

_BEGYNNELSER = (date(2008, 12, 19), date(2017, 1, 1), date(2020, 5, 7), date(2023, 1, 16))
_SLUTT = date(2026, 12, 31)

_I_A_TIL_H = (
    RettsligArt.RESTSKATT,
    RettsligArt.FORSKUDDSSKATT,
    RettsligArt.FORSKUDDSTREKK,
    RettsligArt.ANSVAR_TREKK,
    RettsligArt.ARBEIDSGIVERAVGIFT,
)
_FORSKUDD = KRAV.art == RettsligArt.FORSKUDDSSKATT
_BIDRAG = (RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD, RettsligArt.FORSKOTTERING_REGRESS)
_MVA = (RettsligArt.MERVERDIAVGIFT, RettsligArt.ARVEAVGIFT)
_OEVRIG = (RettsligArt.SAERAVGIFT, RettsligArt.TOLL, RettsligArt.TILLEGGSSKATT, RettsligArt.OEVRIG_SKATT_AVGIFT)
_FRA_2017 = (RettsligArt.ERSTATNING_STRAFFBAR, RettsligArt.BOT)
_STATLIGE = (
    RettsligArt.PENGELAAN,
    RettsligArt.OFFENTLIG_AVGIFT,
    RettsligArt.GEBYR,
    RettsligArt.INNDRAGNING,
    RettsligArt.INNDRAGNING_UTBYTTE,
    RettsligArt.TVANGSMULKT,
    RettsligArt.REFUSJON,
    RettsligArt.REGRESS,
    RettsligArt.SAKSKOSTNADER,
    RettsligArt.ANDRE_STATLIGE,
)
_ETTER_TILSKUDDSLOV = (RettsligArt.TILSKUDD_TILBAKEBETALING, RettsligArt.OVERTREDELSESGEBYR)
"""Kravene om tilbakebetaling og de administrative sanksjonene de midlertidige tilskuddslovene kan gi."""
_MED_PLASS = (
    *_I_A_TIL_H,
    RettsligArt.FINANSSKATT,
    *_BIDRAG,
    *_FRA_2017,
    RettsligArt.VOLDSREGRESS,
    *_MVA,
    *_OEVRIG,
    *_ETTER_TILSKUDDSLOV,
    RettsligArt.TRYGD_TILBAKEKREVING,
    RettsligArt.KOMMUNAL_EIENDOMSSKATT,
    RettsligArt.KOMMUNALT_GEBYR,
    *_STATLIGE,
)


def _er(*arter: RettsligArt) -> Vilkaar:
    return KRAV.art.er_en_av(*arter)


def _periode(versjon: int) -> Periode:
    """Tiden én versjon av leddet ble brukt: den siste også ved motregning besluttet i 2026."""
    neste = _BEGYNNELSER[versjon + 1 :]
    return Periode(_BEGYNNELSER[versjon], neste[0] - timedelta(days=1) if neste else _SLUTT)


def _klasse(
    navn: str, nummer: int, kalles: str, naar: Vilkaar, bokstaver: str, *, ogsaa_foer: Vilkaar | None = None
) -> tuple[Regel, ...]:
    """Reglene for én klasse: én for hver versjon der bokstaven er en annen.

    `bokstaver` er bokstaven i hver versjon, «-» der klassen ikke fantes.
    """
    regler = []
    for versjon, bokstav in enumerate(bokstaver):
        if bokstav == "-" or bokstav in bokstaver[:versjon]:
            continue
        siste = max(v for v, b in enumerate(bokstaver) if b == bokstav)
        regler.append(
            regel(
                f"dekning.tilgodeskatt.{navn}.{_BEGYNNELSER[versjon].year}",
                om=DEKNINGSKLASSE,
                hjemmel=_FOERSTE_LEDD.bok(bokstav),
                naar=_GJELDER & (naar if versjon or ogsaa_foer is None else naar | ogsaa_foer),
                da=Trinn(nummer, f"bokstav {bokstav}: {kalles}"),
                gjelder=Periode(_periode(versjon).fra, _periode(siste).til),
                fordi=f"I tilgodeskatt dekkes {kalles} i sin egen klasse.",
            )
        )
    return tuple(regler)


_SLAG = KRAV.forskuddsskatt_slag
_A_TIL_H = _er(*_I_A_TIL_H)
_FINANS = _er(RettsligArt.FINANSSKATT)
_VOLD = _er(RettsligArt.VOLDSREGRESS)
_ETTER_LOVEN = _er(*_ETTER_TILSKUDDSLOV)
_LOV = KRAV.etter_tilskuddslov
_MIDLERTIDIG_TILSKUDD = (
    (_LOV == Tilskuddslov.OMSETNINGSFALL)
    | (_LOV.er_en_av(Tilskuddslov.AVBRUTT_PERMITTERING, Tilskuddslov.NULLSATS) & (KRAV.per >= date(2020, 7, 1)))
    | ((_LOV == Tilskuddslov.LOENNSSTOETTE) & (KRAV.per >= date(2022, 2, 4)))
)
"""Lovene bokstaven for tilskudd nevnte, etter hvert som de kom til."""
_GEBYR = _er(RettsligArt.KOMMUNALT_GEBYR)
_STATLIG = (
    _er(*_STATLIGE)
    | (_VOLD & (KRAV.per < _BEGYNNELSER[3]))
    | (_ETTER_LOVEN & ((KRAV.per < _BEGYNNELSER[2]) | ~_MIDLERTIDIG_TILSKUDD))
)
_NEVNES_IKKE = ((KRAV.per >= _BEGYNNELSER[2]) & (KRAV.per <= date(2020, 10, 31))) | (KRAV.per == _BEGYNNELSER[3])
"""Dagene den siste bokstaven ikke nevnte tillegget til krav i bokstaven foran (tvilspunkt P210)."""

KLASSER = (
    *_klasse(
        "forskuddsskatt",
        1,
        "forskuddsskatt for avregningsåret og annen forfalt forskuddsskatt",
        _FORSKUDD & (_SLAG == Forskuddsterminslag.AVREGNINGSAARET_ELLER_FORFALT) & _HOVEDSTOL,
        "aaaa",
    ),
    *_klasse("restskatt", 2, "restskatt", _er(RettsligArt.RESTSKATT) & _HOVEDSTOL, "bbbb"),
    *_klasse(
        "terminer",
        3,
        "forfalte terminer av årets forskuddsskatt",
        _FORSKUDD & (_SLAG == Forskuddsterminslag.LOEPENDE_AAR) & _HOVEDSTOL,
        "cccc",
    ),
    *_klasse(
        "fremskyndet",
        4,
        "terminer av årets forskuddsskatt med fremskyndet forfall",
        _FORSKUDD & (_SLAG == Forskuddsterminslag.LOEPENDE_AAR_FREMSKYNDET) & _HOVEDSTOL,
        "dddd",
    ),
    *_klasse("forskuddstrekk", 5, "forskuddstrekk", _er(RettsligArt.FORSKUDDSTREKK) & _HOVEDSTOL, "eeee"),
    *_klasse("utleggstrekk", 6, "utleggstrekk", _er(RettsligArt.ANSVAR_TREKK) & _HOVEDSTOL, "ffff"),
    *_klasse("arbeidsgiveravgift", 7, "arbeidsgiveravgift", _er(RettsligArt.ARBEIDSGIVERAVGIFT) & _HOVEDSTOL, "gggg"),
    *_klasse("finansskatt", 8, "finansskatt på lønn", _FINANS & _HOVEDSTOL, "-hhh"),
    regel(
        "dekning.tilgodeskatt.renter.2008",
        om=DEKNINGSKLASSE,
        hjemmel=_FOERSTE_LEDD.bok("h"),
        naar=_GJELDER & _A_TIL_H & _TILLEGG,
        da=Trinn(9, "bokstav h: renter og omkostninger av kravene foran"),
        gjelder=_periode(0),
        fordi="Renter og omkostninger av skattekravene foran er en egen klasse.",
    ),
    regel(
        "dekning.tilgodeskatt.renter.2017",
        om=DEKNINGSKLASSE,
        hjemmel=_FOERSTE_LEDD.bok("i"),
        naar=_GJELDER & (_A_TIL_H | _FINANS) & _TILLEGG,
        da=Trinn(9, "bokstav i: renter og omkostninger av kravene foran"),
        gjelder=Periode(_BEGYNNELSER[1], _SLUTT),
        fordi="Renter og omkostninger av skattekravene foran er en egen klasse.",
    ),
    *_klasse("bidrag", 10, "underholdsbidrag", _er(*_BIDRAG), "ijjj"),
    *_klasse(
        "erstatning",
        11,
        "erstatning for skade ved straffbar handling",
        _er(RettsligArt.ERSTATNING_STRAFFBAR),
        "-kkk",
    ),
    *_klasse("voldsregress", 12, "statens regress for voldserstatning", _VOLD, "---l"),
    *_klasse("boeter", 13, "bøter", _er(RettsligArt.BOT), "-llm"),
    *_klasse("merverdiavgift", 14, "merverdiavgift og arveavgift", _er(*_MVA), "jmmn"),
    *_klasse("oevrig_skatt", 15, "øvrige skatte- og avgiftskrav", _er(*_OEVRIG), "knno", ogsaa_foer=_FINANS),
    *_klasse("tilskudd", 16, "midlertidige tilskudd som kreves tilbake", _ETTER_LOVEN & _MIDLERTIDIG_TILSKUDD, "--op"),
    *_klasse("trygd", 17, "feilutbetalt trygd og stønad", _er(RettsligArt.TRYGD_TILBAKEKREVING), "lopq"),
    *_klasse(
        "kommunale",
        18,
        "kommunale krav",
        _er(RettsligArt.KOMMUNAL_EIENDOMSSKATT) | (_GEBYR & KRAV.nevnt_kommunalt_gebyr.ja),
        "mpqr",
    ),
    *_klasse(
        "statlige",
        19,
        "andre statlige krav",
        _STATLIG & (_HOVEDSTOL | ~_NEVNES_IKKE | lest("P210", "med_kravet")),
        "nqrs",
        ogsaa_foer=_er(*_FRA_2017),
    ),
    regel(
        "dekning.tilgodeskatt.tillegg_ikke_nevnt",
        om=DEKNINGSKLASSE,
        hjemmel=_FOERSTE_LEDD,
        naar=_GJELDER & _STATLIG & _TILLEGG & _NEVNES_IKKE & lest("P210", "ordlyden"),
        da=Udekket("ordlyden ga ikke tillegget til andre statlige krav noen plass"),
        fordi="Lest etter ordlyden nevnte den siste bokstaven ikke tillegget til andre statlige krav.",
    ),
    regel(
        "dekning.tilgodeskatt.uten_plass",
        om=DEKNINGSKLASSE,
        hjemmel=_FOERSTE_LEDD,
        naar=_GJELDER & (~_er(*_MED_PLASS) | (_GEBYR & KRAV.nevnt_kommunalt_gebyr.nei)),
        da=Udekket("om kravet har en plass i rekkefølgen for tilgodeskatt, følger ikke av arten alene"),
        gjelder=Periode(_BEGYNNELSER[0], _SLUTT),
        fordi="Rekkefølgen regner opp bestemte krav.",
    ),
)

REGLER = (
    *KLASSER,
    foer_kildene("dekning.tilgodeskatt.foer_kildene", DEKNINGSKLASSE, _FOERSTE_LEDD, _TILGODESKATT, _BEGYNNELSER[0]),
    foer_kildene(
        "dekning.andre_tilgode.foer_kildene",
        DEKNINGSKLASSE,
        SKATTEBETALINGSFORSKRIFTEN.p("13-6-2"),
        _SKATTEKONTORET & (HOVEDKRAV.grunnlag != Tilgodegrunnlag.SKATT),
        date(2017, 1, 1),
    ),
    regel(
        "dekning.andre_tilgode.samme_art",
        om=DEKNINGSKLASSE,
        hjemmel=SKATTEBETALINGSFORSKRIFTEN.p("13-6-2"),
        naar=_SAMME_ART,
        da=Trinn(0, "krav av samme art som tilgodebeløpet"),
        gjelder=Periode(date(2017, 1, 1), _SLUTT),
        fordi="Krav av samme art som tilgodebeløpet dekkes før andre.",
    ),
)
