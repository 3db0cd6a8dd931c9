"""Delene av kravet: hva et avbrudd gjelder, og det som faller med hovedstolen.

(foreldelsesloven §§ 21 nr. 2, 4 og 5 og 24, skattebetalingsloven § 12-1 femte ledd til 2025, straffeloven §§ 97 og 99)
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Hendelsestype, Linjetype
from ...regelform.begreper.foreldelse import (
    AVBRUDD_VIRKER,
    FALLER_MED_HOVEDSTOLEN,
    SENERE_RENTE,
    VIRKER_ETTER_SISTE_DAG,
    Rentefrist,
)
from ...regelform.felter import HENDELSE, KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import Aar, Frist
from ...rettskilder.katalog.foreldelse import Foreldelsesregime
from ...rettskilder.lover import (
    FOR_2025_06_10_967,
    FORELDELSESLOVEN,
    OVERGANGSFORSKRIFTEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
)
from ...rettskilder.periode import Periode
from .avgjoerelser import AV_STRAFFBAR_HANDLING

_RENTE = LINJE.type == Linjetype.RENTE
_TILLEGG = LINJE.type.er_en_av(Linjetype.GEBYR, Linjetype.OMKOSTNING)
_SENERE_RENTE = _RENTE & HENDELSE.foer_forfall.ja
_AVBRUTT_FOER_2026 = HENDELSE.dato < date(2026, 1, 1)
"""Før loven fikk en egen regel om avbrudd ved varsel eller beslutning, og om renter etter det (§ 21 nr. 4)."""
_VED_ENDELIG_AVGJOERELSE = (LINJE.type == Linjetype.HOVEDSTOL) & KRAV.foreldelsesregime.er_en_av(
    Foreldelsesregime.BOT_97, Foreldelsesregime.INNDRAGNING_99
)
"""Boten eller inndragningen selv. Omkostninger og gebyrer i saken følger foreldelsesloven."""

_VIRKER = (
    regel(
        "foreldelse.avbrudd_virker.alminnelig",
        om=AVBRUDD_VIRKER,
        hjemmel=FORELDELSESLOVEN.p("1").nr(1),
        naar=~_SENERE_RENTE & ~_VED_ENDELIG_AVGJOERELSE,
        da=True,
        fordi="Foreldelseslovens regler om avbrudd gjelder for kravet.",
    ),
    regel(
        "foreldelse.avbrudd_virker.straffekrav",
        om=AVBRUDD_VIRKER,
        hjemmel=(STRAFFELOVEN.p("97").l(1), STRAFFELOVEN.p("99").l(1), FORELDELSESLOVEN.p("30")),
        naar=_VED_ENDELIG_AVGJOERELSE,
        da=False,
        fordi="En ilagt bot eller inndragning faller bort en bestemt tid etter at den ble endelig; ingenting avbryter.",
    ),
    regel(
        "foreldelse.avbrudd_virker.senere_rente",
        om=AVBRUDD_VIRKER,
        hjemmel=(
            FORELDELSESLOVEN.p("21").nr(2).pkt(4),
            FORELDELSESLOVEN.p("21").nr(3).pkt(3),
            FORELDELSESLOVEN.p("21").nr(4).pkt(2),
        ),
        naar=_SENERE_RENTE & ~_VED_ENDELIG_AVGJOERELSE & ~_AVBRUTT_FOER_2026,
        da=False,
        fordi="Den nye fristen gjelder ikke rente som forfaller etter avbruddet.",
    ),
    regel(
        "foreldelse.avbrudd_virker.senere_rente_foer_2026",
        om=AVBRUDD_VIRKER,
        hjemmel=(FORELDELSESLOVEN.p("21").nr(2).pkt(4), FORELDELSESLOVEN.p("21").nr(3).pkt(3)),
        naar=_SENERE_RENTE & ~_VED_ENDELIG_AVGJOERELSE & _AVBRUTT_FOER_2026,
        da=False,
        fordi="Den nye fristen gjelder ikke rente som forfaller etter avbruddet.",
    ),
)

_AVGJORT = HENDELSE.type.er_en_av(Hendelsestype.DOM, Hendelsestype.RETTSFORLIK)
_LOEFTE = (HENDELSE.type == Hendelsestype.ERKJENNELSE) & HENDELSE.nytt_loefte.ja
_KOMMUNENS_VARSEL = HENDELSE.type == Hendelsestype.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15
_VARSLET_I_TIDE = (
    (HENDELSE.type == Hendelsestype.VARSEL_INNKREVINGSLOVEN_25) | _KOMMUNENS_VARSEL
) & HENDELSE.sendt_i_tide.ja
_ETTER_STRAFFEDOM = _AVGJORT & AV_STRAFFBAR_HANDLING & HENDELSE.tilkjent_etter_straffedom.ja
"""Loven gir selv adgang til å få kravet avgjort etter at det var foreldet."""
_KJENT_FOR_SENT = _AVGJORT & HENDELSE.saksanlegg_kjent.ja & ~_ETTER_STRAFFEDOM

_ETTER_SISTE_DAG = (
    regel(
        "foreldelse.etter_siste_dag.tapt",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=(~_AVGJORT & ~_LOEFTE & ~_VARSLET_I_TIDE)
        | (_VARSLET_I_TIDE & lest("P60", "gitt"))
        | (_KJENT_FOR_SENT & lest("L6", "gjenoppliver_ikke"))
        | (_LOEFTE & lest("L22", "ny_forpliktelse")),
        da=False,
        fordi="Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.",
    ),
    regel(
        "foreldelse.etter_siste_dag.dom",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        naar=_KJENT_FOR_SENT & lest("L6", "ti_aar_fra_dom"),
        da=True,
        fordi="Dommen fastslår kravet, og innvendingen om at det var foreldet, er her avskåret.",
    ),
    regel(
        "foreldelse.etter_siste_dag.dom_etter_straffedom",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=(
            FORELDELSESLOVEN.p("11").pkt(1),
            FORELDELSESLOVEN.p("11").pkt(2),
            FORELDELSESLOVEN.p("21").nr(2).pkt(1),
        ),
        naar=_ETTER_STRAFFEDOM,
        da=True,
        fordi="Kravet kunne reises etter den fellende dommen selv om det var foreldet, og dommen om det gir ny frist.",
    ),
    regel(
        "foreldelse.etter_siste_dag.i_tide",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=(FORELDELSESLOVEN.p("15").nr(2), FORELDELSESLOVEN.p("21").nr(2).pkt(1)),
        naar=_AVGJORT & HENDELSE.saksanlegg_kjent.nei,
        da=True,
        fordi="Var saken reist i tide, gir dommen ny frist selv om den kom etter siste dag.",
    ),
    regel(
        "foreldelse.etter_siste_dag.varsel_postlagt",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(3).pkt(1), FORELDELSESLOVEN.p("29").nr(3).pkt(1)),
        naar=_VARSLET_I_TIDE & ~_KOMMUNENS_VARSEL & lest("P60", "postlagt"),
        da=True,
        fordi="Varselet var sendt i tide, og er her lest slik at det avbryter selv om det ble gitt etter siste dag.",
    ),
    regel(
        "foreldelse.etter_siste_dag.kommunens_varsel_postlagt",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=(FORELDELSESLOVEN.p("17").nr(4).pkt(1), FORELDELSESLOVEN.p("29").nr(3).pkt(1)),
        naar=_VARSLET_I_TIDE & _KOMMUNENS_VARSEL & lest("P60", "postlagt"),
        da=True,
        fordi="Varselet var sendt i tide, og er her lest slik at det avbryter selv om det ble gitt etter siste dag.",
    ),
    regel(
        "foreldelse.etter_siste_dag.loefte",
        om=VIRKER_ETTER_SISTE_DAG,
        hjemmel=FORELDELSESLOVEN.p("14"),
        naar=_LOEFTE & lest("L22", "gjenoppliver"),
        da=True,
        fordi="Et uttrykkelig løfte er her lest slik at det gir ny frist, også etter at kravet var foreldet.",
    ),
)

_FALLER = (
    regel(
        "foreldelse.faller_med_hovedstolen.rente",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=_RENTE,
        da=True,
        fordi="Foreldes hovedstolen, er også renten foreldet.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.gebyr",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=_TILLEGG & lest("L3", "med_hovedstol"),
        da=True,
        fordi="Gebyr og omkostninger er her lest som tilleggsytelser, som foreldes senest med hovedstolen.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.egen_frist",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=_TILLEGG & lest("L3", "egen_frist"),
        da=False,
        fordi="Gebyr og omkostninger er her lest som egne krav, med sin egen frist.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.gjort_opp",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(2),
        naar=(_RENTE | _TILLEGG) & LINJE.hovedstolen_gjort_opp.ja,
        da=False,
        unntak_fra=("foreldelse.faller_med_hovedstolen.rente", "foreldelse.faller_med_hovedstolen.gebyr"),
        fordi="Hovedstolen er gjort opp og kan ikke foreldes; denne delen har sin egen frist.",
    ),
    regel(
        "foreldelse.faller_med_hovedstolen.hovedstol",
        om=FALLER_MED_HOVEDSTOLEN,
        hjemmel=FORELDELSESLOVEN.p("24").nr(1),
        naar=LINJE.type == Linjetype.HOVEDSTOL,
        da=False,
        fordi="Hovedstolen har sin egen frist.",
    ),
)

_LOVENDRINGEN = date(2026, 1, 1)
_SISTE_DAG_FOER = date(2025, 12, 31)
_SKATT = (KRAV.foreldelsesregime == Foreldelsesregime.SKATT_12_1) & LINJE.forfalt_etter_utleggsavbrudd.ja
_LEVDE_I_2026 = LINJE.foreldet_foer_2026.nei | _SKATT
_NR_5 = lest("L1", "loeper_ikke") & (LINJE.avbrudd_i_gammel_utleggssak.nei | lest("L2", "alle_fra_2026"))
_HVILTE_FRA_2026 = _RENTE & LINJE.forfalt_etter_avbrudd.ja & _LEVDE_I_2026 & _NR_5
_NR_5_FOR_ELDRE_KRAV = (FORELDELSESLOVEN.p("21").nr(5), OVERGANGSFORSKRIFTEN.p("19"))

_RENTER = (
    regel(
        "foreldelse.senere_rente.egen",
        om=SENERE_RENTE,
        hjemmel=(FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
        naar=ALLTID,
        da=Rentefrist.EGEN,
        fordi="Renten har sin egen frist fra den dagen den forfalt.",
    ),
    regel(
        "foreldelse.senere_rente.hviler",
        om=SENERE_RENTE,
        hjemmel=_NR_5_FOR_ELDRE_KRAV,
        naar=_HVILTE_FRA_2026 & LINJE.hovedstolen_gjort_opp.nei,
        da=Rentefrist.HVILER_MED_HOVEDSTOLEN,
        unntak_fra=("foreldelse.senere_rente.egen",),
        tid=KRAV.per,
        gjelder=Periode(_LOVENDRINGEN, None),
        fordi="Er foreldelsen avbrutt ved påtale, løper ikke fristen for senere renter mens hovedstolen består.",
    ),
    regel(
        "foreldelse.senere_rente.fra_oppgjoeret",
        om=SENERE_RENTE,
        hjemmel=(*_NR_5_FOR_ELDRE_KRAV, FORELDELSESLOVEN.p("2")),
        naar=_HVILTE_FRA_2026 & LINJE.hovedstolen_gjort_opp.ja & (LINJE.hovedstolen_oppgjort >= _LOVENDRINGEN),
        da=Frist(Aar(3), fra=LINJE.hovedstolen_oppgjort),
        unntak_fra=("foreldelse.senere_rente.egen",),
        tid=KRAV.per,
        gjelder=Periode(_LOVENDRINGEN, None),
        fordi="Fristen for renten løp ikke mens hovedstolen besto, og er tre år fra den ble gjort opp.",
    ),
    regel(
        "foreldelse.senere_rente.skatt",
        om=SENERE_RENTE,
        hjemmel=SKATTEBETALINGSLOVEN.p("12-1").l(5).lydende_til(_SISTE_DAG_FOER),
        naar=_RENTE & _SKATT & LINJE.hovedstolen_gjort_opp.nei,
        da=Rentefrist.HVILER_MED_HOVEDSTOLEN,
        unntak_fra=("foreldelse.senere_rente.egen",),
        tid=KRAV.per,
        gjelder=Periode(None, _SISTE_DAG_FOER),
        fordi="Etter avbrudd ved utlegg ble senere forfalte forsinkelsesrenter av skatt ikke foreldet før hovedstolen.",
    ),
    regel(
        "foreldelse.senere_rente.skatt_i_gammel_sak",
        om=SENERE_RENTE,
        # Leddet selv er opphevet; det som eventuelt lar det gjelde videre, er unntaket i ikrafttredelsen.
        hjemmel=FOR_2025_06_10_967.p("").bok("a"),
        naar=_RENTE
        & _SKATT
        & LINJE.hovedstolen_gjort_opp.nei
        & LINJE.avbrudd_i_gammel_utleggssak.ja
        & lest("L2", "foelger_utlegg")
        & lest("P4", "foelger_utlegg"),
        da=Rentefrist.HVILER_MED_HOVEDSTOLEN,
        unntak_fra=("foreldelse.senere_rente.egen",),
        fordi="Leddet om renter av skatt er her lest slik at det gjelder videre i saker etter tidligere regelverk.",
    ),
)

REGLER = _VIRKER + _ETTER_SISTE_DAG + _FALLER + _RENTER
