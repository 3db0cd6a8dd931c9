"""Trinnene innenfor bøteklassen ved motregning. (innkrevingsforskriften § 16-4, fra 2027)

Fra hvilken dag en bots alder regnes, sier ikke forskriften; det er
tvilspunkt F16.
"""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Linjetype, RettsligArt
from ...regelform.begreper.dekning import DEKNINGSTRINN_BOT
from ...regelform.felter import KRAV, LINJE
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.virkninger import Trinn, Udekket
from ...rettskilder.katalog.prioritet import Kravnatur
from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN
from ...rettskilder.periode import Periode
from .felles import er_med_ansvar, foer_2027

_FRA_2027 = Periode(date(2027, 1, 1), None)
_ANSVAR = KRAV.art == RettsligArt.ANSVAR_TREKK
_BOT = er_med_ansvar(Kravnatur.BOT) & ~_ANSVAR
_PARAGRAF = INNKREVINGSFORSKRIFTEN.p("16-4").l(1)
_YNGRE_ENN_FEM_AAR = (
    (lest("F16", "endelig") & KRAV.yngre_enn_fem_aar_fra_endelig.ja)
    | (lest("F16", "ilagt") & KRAV.yngre_enn_fem_aar_fra_fastsatt.ja)
    | (lest("F16", "vedtatt") & KRAV.yngre_enn_fem_aar_fra_vedtatt.ja)
    | (lest("F16", "forfall") & KRAV.yngre_enn_fem_aar_fra_forfall.ja)
)

REGLER = (
    regel(
        "dekning.bot.oevrige",
        om=DEKNINGSTRINN_BOT,
        hjemmel=_PARAGRAF.bok("b"),
        naar=_BOT & (LINJE.type == Linjetype.HOVEDSTOL),
        da=Trinn(2, "øvrige bøtekrav"),
        gjelder=_FRA_2027,
        fordi="Bøter som er fem år eller eldre, dekkes etter de yngre.",
    ),
    regel(
        "dekning.bot.yngre_enn_fem_aar",
        om=DEKNINGSTRINN_BOT,
        hjemmel=_PARAGRAF.bok("a"),
        naar=_BOT & (LINJE.type == Linjetype.HOVEDSTOL) & _YNGRE_ENN_FEM_AAR,
        da=Trinn(1, "bøtekrav yngre enn fem år"),
        unntak_fra=("dekning.bot.oevrige",),
        gjelder=_FRA_2027,
        fordi="Bøter yngre enn fem år dekkes først i klassen.",
    ),
    regel(
        "dekning.bot.omkostninger",
        om=DEKNINGSTRINN_BOT,
        hjemmel=_PARAGRAF.bok("c"),
        naar=_BOT & (LINJE.type == Linjetype.OMKOSTNING),
        da=Trinn(3, "omkostninger"),
        gjelder=_FRA_2027,
        fordi="Omkostninger dekkes etter bøtene selv.",
    ),
    regel(
        "dekning.bot.renter",
        om=DEKNINGSTRINN_BOT,
        hjemmel=_PARAGRAF.bok("d"),
        naar=_BOT & LINJE.type.er_en_av(Linjetype.RENTE, Linjetype.GEBYR),
        da=Trinn(4, "forsinkelsesrenter og gebyrer ved forsinket betaling"),
        gjelder=_FRA_2027,
        fordi="Forsinkelsesrenter og gebyrer dekkes sist i klassen.",
    ),
    regel(
        "dekning.bot.ansvar",
        om=DEKNINGSTRINN_BOT,
        hjemmel=_PARAGRAF,
        naar=er_med_ansvar(Kravnatur.BOT) & _ANSVAR,
        da=Udekket("hvor i klassen for bøter ansvar for trekk dekkes, står ikke i forskriften"),
        gjelder=_FRA_2027,
        fordi="Trinnene gjelder bøtene selv, og ansvar for dem er ikke nevnt.",
    ),
    regel(
        "dekning.bot.andre_klasser",
        om=DEKNINGSTRINN_BOT,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("16-1").l(1).pkt(2),
        naar=~er_med_ansvar(Kravnatur.BOT),
        da=Trinn(0, "ikke i klassen for bøter"),
        gjelder=_FRA_2027,
        fordi="Kravet er ikke en bot og dekkes i en annen klasse.",
    ),
    *foer_2027("dekning.bot", DEKNINGSTRINN_BOT),
)
