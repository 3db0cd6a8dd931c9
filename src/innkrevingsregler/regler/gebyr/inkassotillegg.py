"""Det som legges til og trekkes fra taket for inkassokostnader, og det som kan kreves i stedet.

(inkassoforskriften §§ 1-4, 2-2, 2-4, 2-5 og 2-6) Taket selv står i `inkasso`. Når saken går til rettslig inndriving,
gjelder reglene om sakskostnader for den delen (inkassoloven § 21); da faller forhøyelsen for avdragsordning bort.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever
from ...regelform.begreper.gebyr import (
    ADVOKATERSTATNING,
    FAKTISKE_KOSTNADER,
    FORHOEYELSE_MVA,
    INKASSO_MVA,
    INKASSOFORHOEYELSE,
    INKASSOFRADRAG,
    Forhoeyelsesgrunn,
)
from ...regelform.felter import KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import IngenGebyr, Maksimalsats, Udekket
from ...rettskilder.lover import INKASSOFORSKRIFTEN, INKASSOLOVEN
from ...rettskilder.periode import Periode
from .felles import FOER_OKTOBER_2020, GAMLE_SATSER, NYE_SATSER
from .skjoenn import RIMELIG_GRUNN_TIL_PROEVING, SAERLIGE_TILFELLER

_2010 = date(2010, 1, 1)
_SISTE_2009 = date(2009, 12, 31)
_JUNI_2003 = date(2003, 6, 30)
_JANUAR_2006 = date(2006, 1, 26)
_MARS_2013 = date(2013, 3, 15)


def _etter(siste: date) -> Periode:
    return Periode(date.fromordinal(siste.toordinal() + 1), None)


# ---- Merverdiavgift ----

_MVA = INKASSOFORSKRIFTEN.p("2-2").l(1).pkt(2)

_MERVERDIAVGIFT = (
    regel(
        "gebyr.inkasso.mva",
        om=INKASSO_MVA,
        hjemmel=_MVA,
        naar=KRAV.mest_utenfor_mva.ja,
        da=True,
        gjelder=_etter(_JUNI_2003),
        fordi="Mer enn halvparten av kravet er fra virksomhet uten merverdiavgift, og taket får et tillegg for den.",
    ),
    regel(
        "gebyr.inkasso.uten_mva",
        om=INKASSO_MVA,
        hjemmel=_MVA,
        naar=KRAV.mest_utenfor_mva.nei,
        da=False,
        gjelder=_etter(_JUNI_2003),
        fordi="Minst halvparten av kravet er fra merverdiavgiftspliktig virksomhet, og taket får ikke noe tillegg.",
    ),
    regel(
        "gebyr.inkasso.mva_foer_juli_2003",
        om=INKASSO_MVA,
        hjemmel=_MVA.lydende_til(_JUNI_2003),
        naar=ALLTID,
        da=Udekket("tillegget for merverdiavgift i krav dekket før juli 2003, er ikke ført inn"),
        gjelder=Periode(None, _JUNI_2003),
        fordi="Hovedkravet ble dekket mens forskriften hadde en annen regel om merverdiavgift.",
    ),
    regel(
        "gebyr.inkasso.forhoeyelse_uten_mva",
        om=FORHOEYELSE_MVA,
        hjemmel=INKASSOFORSKRIFTEN.p("2-4").l(1).pkt(1),
        naar=lest("P181", "bare_satsene"),
        da=False,
        fordi="Tillegget for merverdiavgift er her lest slik at det bare gjelder satsene og ikke forhøyelsen.",
    ),
    regel(
        "gebyr.inkasso.forhoeyelse_med_mva",
        om=FORHOEYELSE_MVA,
        hjemmel=INKASSOFORSKRIFTEN.p("2-4").l(1).pkt(1),
        naar=lest("P181", "ogsaa_forhoeyelsen"),
        da=True,
        fordi="Tillegget for merverdiavgift er her lest slik at det også gjelder forhøyelsen.",
    ),
)

# ---- Forhøyelse ----

_AVDRAG = INKASSOFORHOEYELSE(grunn=Forhoeyelsesgrunn.AVDRAGSORDNING)
_KONKURS = INKASSOFORHOEYELSE(grunn=Forhoeyelsesgrunn.KONKURSVARSEL)
_AVDRAGSLEDDET = INKASSOFORSKRIFTEN.p("2-4").l(1)
_KONKURSLEDDET = INKASSOFORSKRIFTEN.p("2-4").l(2)

_FORHOEYELSENE = (
    regel(
        "gebyr.inkasso.avdragsordning",
        om=_AVDRAG,
        hjemmel=_AVDRAGSLEDDET.pkt(1),
        naar=KRAV.avdrag > 4,
        da=True,
        gjelder=_etter(_JANUAR_2006),
        fordi="Det er avtalt mer enn fire avdrag, og taket forhøyes med halvannen inkassosats.",
    ),
    regel(
        "gebyr.inkasso.faa_avdrag",
        om=_AVDRAG,
        hjemmel=_AVDRAGSLEDDET.pkt(1),
        naar=KRAV.avdrag <= 4,
        da=False,
        gjelder=_etter(_JANUAR_2006),
        fordi="Det er ikke avtalt mer enn fire avdrag.",
    ),
    regel(
        "gebyr.inkasso.innbrakt",
        om=_AVDRAG,
        hjemmel=_AVDRAGSLEDDET.pkt(2),
        naar=(KRAV.avdrag > 4) & KRAV.innbrakt.ja,
        da=False,
        unntak_fra=("gebyr.inkasso.avdragsordning",),
        gjelder=_etter(_JANUAR_2006),
        fordi="Saken er brakt inn for retten eller namsmyndigheten, og da forhøyes ikke taket.",
    ),
    regel(
        "gebyr.inkasso.avdrag_foer_2006",
        om=_AVDRAG,
        hjemmel=_AVDRAGSLEDDET.lydende_til(_JANUAR_2006),
        naar=ALLTID,
        da=Udekket("forhøyelsen i krav dekket før 27. januar 2006, er ikke ført inn"),
        gjelder=Periode(None, _JANUAR_2006),
        fordi="Hovedkravet ble dekket mens forskriften hadde en annen regel om forhøyelse.",
    ),
    regel(
        "gebyr.inkasso.konkursvarsel",
        om=_KONKURS,
        hjemmel=_KONKURSLEDDET,
        naar=KRAV.konkursvarselgebyr > 0,
        da=True,
        fordi="Taket forhøyes med gebyret for å få konkursvarselet forkynt.",
    ),
    regel(
        "gebyr.inkasso.uten_konkursvarsel",
        om=_KONKURS,
        hjemmel=_KONKURSLEDDET,
        naar=KRAV.konkursvarselgebyr <= 0,
        da=False,
        fordi="Det er ikke betalt noe gebyr for konkursvarsel.",
    ),
)

# ---- Fradrag for kompensasjon ----

_FRADRAG = INKASSOFORSKRIFTEN.p("2-6")

_FRADRAGENE = (
    regel(
        "gebyr.inkasso.fradrag",
        om=INKASSOFRADRAG,
        hjemmel=_FRADRAG.l(1),
        naar=(KRAV.kompensasjon_krevd > 0) & KRAV.kostnader_krevd_foerst.nei,
        da=True,
        gjelder=_etter(_MARS_2013),
        fordi="Kompensasjonen som er krevd for forsinkelsen, trekkes fra i erstatningen.",
    ),
    regel(
        "gebyr.inkasso.fradrag_i_kompensasjonen",
        om=INKASSOFRADRAG,
        hjemmel=_FRADRAG.l(2),
        naar=(KRAV.kompensasjon_krevd > 0) & KRAV.kostnader_krevd_foerst.ja,
        da=False,
        fordi="Kostnadene ble krevd først, og da er det kompensasjonen som settes ned med erstatningen.",
    ),
    regel(
        "gebyr.inkasso.uten_kompensasjon",
        om=INKASSOFRADRAG,
        hjemmel=_FRADRAG.l(1),
        naar=KRAV.kompensasjon_krevd <= 0,
        da=False,
        fordi="Det er ikke krevd noen kompensasjon.",
    ),
    regel(
        "gebyr.inkasso.fradrag_foer_2013",
        om=INKASSOFRADRAG,
        hjemmel=INKASSOFORSKRIFTEN.p("2-1").l(1).pkt(1).lydende_til(_MARS_2013),
        naar=(KRAV.kompensasjon_krevd > 0) & KRAV.kostnader_krevd_foerst.nei,
        da=False,
        gjelder=Periode(None, _MARS_2013),
        fordi="Regelen om fradrag for kompensasjon var ikke gitt.",
    ),
)

# ---- Faktiske kostnader ----

_FAKTISKE = INKASSOFORSKRIFTEN.p("2-5")
_BEGRUNNET = KRAV.kostnader_over_satsene.ja & KRAV.skriftlig_begrunnet.ja

_KOSTNADENE = (
    regel(
        "gebyr.inkasso.faktiske_kostnader",
        om=FAKTISKE_KOSTNADER,
        hjemmel=(_FAKTISKE.l(1), _FAKTISKE.l(2), INKASSOLOVEN.p("17").l(1).pkt(1)),
        naar=_BEGRUNNET & SAERLIGE_TILFELLER,
        da=True,
        fordi="Tilfellet er særlig, og det er rimelig at de faktiske kostnadene dekkes uten hensyn til taket.",
    ),
    regel(
        "gebyr.inkasso.ikke_saerlig_tilfelle",
        om=FAKTISKE_KOSTNADER,
        hjemmel=(_FAKTISKE.l(1), _FAKTISKE.l(2)),
        naar=_BEGRUNNET & ~SAERLIGE_TILFELLER,
        da=False,
        fordi="Tilfellet er ikke så særlig at taket kan fravikes.",
    ),
    regel(
        "gebyr.inkasso.ikke_begrunnet",
        om=FAKTISKE_KOSTNADER,
        hjemmel=_FAKTISKE.l(3),
        naar=KRAV.kostnader_over_satsene.ja & KRAV.skriftlig_begrunnet.nei,
        da=False,
        fordi="Et krav ut over satsene må begrunnes skriftlig overfor skyldneren.",
    ),
    regel(
        "gebyr.inkasso.innenfor_satsene",
        om=FAKTISKE_KOSTNADER,
        hjemmel=_FAKTISKE.l(1),
        naar=KRAV.kostnader_over_satsene.nei,
        da=False,
        fordi="Kostnadene er ikke større enn satsene dekker.",
    ),
)

# ---- Egen inndriving under ledelse av advokat ----

_ADVOKAT = INKASSOFORSKRIFTEN.p("1-4")
_SELV = KRAV.innkrever.er_en_av(Innkrever.VIRKSOMHETEN, Innkrever.KOMMUNEN)
_VILKAARENE = _SELV & KRAV.advokat_leder.ja & KRAV.varselgebyr_krevd.nei & KRAV.egen_oppfordring_oversittet.ja
_ERSTATNINGENE = ("gebyr.advokat.erstatning", "gebyr.advokat.erstatning_2010", "gebyr.advokat.foer_2010")


def _erstatning(*trinn: tuple[int | None, int]) -> Maksimalsats:
    """Erstatningen som kan kreves etter kravets størrelse i kroner."""
    i_oere = tuple((None if kroner is None else kroner * 100, andel) for kroner, andel in trinn)
    return Maksimalsats("inkassosats", i_oere, KRAV.hovedkrav_dekket)


_ADVOKATEN = (
    regel(
        "gebyr.advokat.ingen",
        om=ADVOKATERSTATNING,
        hjemmel=(_ADVOKAT.l(1), _ADVOKAT.l(3).pkt(1)),
        naar=ALLTID,
        da=IngenGebyr(),
        fordi="Erstatning uten hensyn til kostnadene krever egen inndriving ledet av advokat og en oversittet frist.",
    ),
    regel(
        _ERSTATNINGENE[0],
        om=ADVOKATERSTATNING,
        hjemmel=(_ADVOKAT.l(1), _ADVOKAT.l(2).pkt(1), _ADVOKAT.l(5)),
        naar=_VILKAARENE & NYE_SATSER,
        da=_erstatning((500, 25), (1_000, 35), (2_500, 40), (10_000, 80), (50_000, 160), (250_000, 360), (None, 720)),
        unntak_fra=("gebyr.advokat.ingen",),
        fordi="En advokat har ledet fordringshaverens egen inndriving, og erstatningen følger kravets størrelse.",
    ),
    regel(
        _ERSTATNINGENE[1],
        om=ADVOKATERSTATNING,
        hjemmel=(
            _ADVOKAT.l(1),
            _ADVOKAT.l(2).pkt(1).lydende_til(FOER_OKTOBER_2020),
            _ADVOKAT.l(5),
        ),
        naar=_VILKAARENE & GAMLE_SATSER & (KRAV.forfall >= _2010),
        da=_erstatning((2_500, 50), (10_000, 100), (50_000, 200), (250_000, 400), (None, 800)),
        unntak_fra=("gebyr.advokat.ingen",),
        fordi="For krav som forfalt fra 2010 til satsene ble satt ned i 2020, er erstatningen høyere.",
    ),
    regel(
        _ERSTATNINGENE[2],
        om=ADVOKATERSTATNING,
        hjemmel=_ADVOKAT.l(2).pkt(1).lydende_til(_SISTE_2009),
        naar=_VILKAARENE & (KRAV.forfall < _2010),
        da=Udekket("erstatningen for krav som forfalt før 2010, er ikke ført inn"),
        unntak_fra=("gebyr.advokat.ingen",),
        fordi="Kravet forfalt før satsene fra 2010.",
    ),
    regel(
        "gebyr.advokat.innsigelser",
        om=ADVOKATERSTATNING,
        hjemmel=INKASSOLOVEN.p("17").l(2),
        naar=_VILKAARENE & KRAV.innsigelser_foer_inndriving.ja & RIMELIG_GRUNN_TIL_PROEVING,
        da=IngenGebyr(),
        unntak_fra=_ERSTATNINGENE,
        fordi="Skyldneren hadde innvendinger som med god grunn burde vært prøvd før noe ble krevd inn med tvang.",
    ),
    regel(
        "gebyr.advokat.inkassoskikk",
        om=ADVOKATERSTATNING,
        hjemmel=INKASSOLOVEN.p("17").l(4).pkt(1),
        naar=_VILKAARENE & KRAV.god_inkassoskikk_brutt.ja,
        da=IngenGebyr(),
        unntak_fra=("gebyr.advokat.ingen", *_ERSTATNINGENE),
        fordi="Kostnadene kan ikke kreves når noen har opptrådt i strid med god inkassoskikk mot skyldneren.",
    ),
)

REGLER = _MERVERDIAVGIFT + _FORHOEYELSENE + _FRADRAGENE + _KOSTNADENE + _ADVOKATEN
