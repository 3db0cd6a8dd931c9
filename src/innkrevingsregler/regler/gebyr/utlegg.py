"""Gebyr for varsel og beslutning om utlegg. (innkrevingsloven § 23 femte ledd, innkrevingsforskriften § 23-1)

Gebyret er for varselet eller beslutningen, ikke for hvert krav som er med i det. Forskriften gjelder fra 2027; hva som
gjaldt i 2026, er ikke funnet.
"""

from __future__ import annotations

from ...fakta.koder import Hendelsestype, Namsmyndighet, Regelverk, RettsligArt
from ...regelform.begreper.gebyr import GEBYR_FOR_HENDELSE, GEBYR_TVANGSGRUNNLAG
from ...regelform.begreper.regelverk import REGELVERK_UTLEGG
from ...regelform.felter import HENDELSE, KRAV
from ...regelform.regel import regel
from ...regelform.tvilspunkter import lest
from ...regelform.vilkaar import ALLTID
from ...regelform.virkninger import Gebyr, Gebyrslag, IngenGebyr, Udekket
from ...rettskilder.katalog.liste import Liste
from ...rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN
from .felles import FOER_2027, FRA_2027, SISTE_2026

_VARSEL = (HENDELSE.type == Hendelsestype.VARSEL_INNKREVINGSLOVEN_25) & HENDELSE.varsel_om_utlegg.ja
_BESLUTNING = HENDELSE.type.er_en_av(
    Hendelsestype.UTLEGGSPANT, Hendelsestype.UTLEGGSTREKK_BESLUTTET, Hendelsestype.INTET_TIL_UTLEGG
)
_NAMSMYNDIGHETEN = HENDELSE.namsmyndighet == Namsmyndighet.INNKREVINGSMYNDIGHETEN
_EGEN_BESLUTNING = _BESLUTNING & _NAMSMYNDIGHETEN & (REGELVERK_UTLEGG.svar == Regelverk.NYTT)
_FRITATT_KRAV = KRAV.art.er_en_av(RettsligArt.UNDERHOLDSBIDRAG, RettsligArt.SAERTILSKUDD) | (
    KRAV.liste == Liste.PARAGRAF_2_8_TVANGSBOT
)
_FEMTE_LEDD = INNKREVINGSLOVEN.p("23").l(5)
_GEBYRFORSKRIFTEN = INNKREVINGSFORSKRIFTEN.p("23-1")

_VARSELGEBYRENE = ("gebyr.utlegg.varsel", "gebyr.utlegg.varsel_beslutningens_sats")
_BESLUTNINGSGEBYRENE = ("gebyr.utlegg.beslutning", "gebyr.utlegg.beslutning_varselets_sats")
_UTEN_VARSEL = "gebyr.utlegg.uten_varsel"
_ALLE_GEBYRENE = (*_VARSELGEBYRENE, *_BESLUTNINGSGEBYRENE, _UTEN_VARSEL)

_HENDELSENE = (
    regel(
        "gebyr.ingen",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(INNKREVINGSLOVEN.p("15").l(4).pkt(1), _FEMTE_LEDD.pkt(1)),
        naar=HENDELSE.type != Hendelsestype.PURRING,
        da=IngenGebyr(),
        fordi="Det er ikke fastsatt gebyr for hendelsen.",
    ),
    regel(
        "gebyr.utlegg.varsel",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_FEMTE_LEDD.pkt(1), _GEBYRFORSKRIFTEN.l(1).pkt(1)),
        naar=_VARSEL & ~lest("G6", "beslutning"),
        da=Gebyr(Gebyrslag.UTLEGGSVARSEL, "rettsgebyr", 345, 1000, HENDELSE.gebyrdag),
        unntak_fra=("gebyr.ingen",),
        gjelder=FRA_2027,
        fordi="Varsel om utlegg koster skyldneren 0,345 ganger rettsgebyret.",
    ),
    regel(
        "gebyr.utlegg.varsel_beslutningens_sats",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_FEMTE_LEDD.pkt(1), _GEBYRFORSKRIFTEN.l(1).pkt(1)),
        naar=_VARSEL & lest("G6", "beslutning"),
        da=Gebyr(Gebyrslag.UTLEGGSVARSEL, "rettsgebyr", 345, 1000, HENDELSE.beslutningsdag),
        unntak_fra=("gebyr.ingen",),
        gjelder=FRA_2027,
        fordi="Varsel om utlegg koster 0,345 ganger rettsgebyret, her lest som satsen da utlegget ble besluttet.",
    ),
    regel(
        "gebyr.utlegg.gjentatt",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_GEBYRFORSKRIFTEN.l(1).pkt(2), INNKREVINGSLOVEN.p("26").l(1).pkt(3)),
        naar=_VARSEL & HENDELSE.gjentatt_varsel.ja,
        da=IngenGebyr(),
        unntak_fra=("gebyr.ingen", *_VARSELGEBYRENE),
        gjelder=FRA_2027,
        fordi="Det tas ikke nytt gebyr når det varsles på nytt fordi fristen for beslutning var ute.",
    ),
    regel(
        "gebyr.utlegg.beslutning",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_FEMTE_LEDD.pkt(1), _GEBYRFORSKRIFTEN.l(2).pkt(1)),
        naar=_EGEN_BESLUTNING & ~lest("G6", "varsel"),
        da=Gebyr(Gebyrslag.UTLEGGSBESLUTNING, "rettsgebyr", 345, 1000, HENDELSE.gebyrdag),
        unntak_fra=("gebyr.ingen",),
        gjelder=FRA_2027,
        fordi="Beslutning om utlegg, også om intet til utlegg, koster skyldneren 0,345 ganger rettsgebyret.",
    ),
    regel(
        "gebyr.utlegg.beslutning_varselets_sats",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_FEMTE_LEDD.pkt(1), _GEBYRFORSKRIFTEN.l(2).pkt(1)),
        naar=_EGEN_BESLUTNING & lest("G6", "varsel"),
        da=Gebyr(Gebyrslag.UTLEGGSBESLUTNING, "rettsgebyr", 345, 1000, HENDELSE.varslingsdag),
        unntak_fra=("gebyr.ingen",),
        gjelder=FRA_2027,
        fordi="Beslutning om utlegg koster 0,345 ganger rettsgebyret, her lest som satsen da det ble varslet.",
    ),
    regel(
        _UTEN_VARSEL,
        om=GEBYR_FOR_HENDELSE,
        hjemmel=(_GEBYRFORSKRIFTEN.l(2).pkt(2), INNKREVINGSLOVEN.p("25").l(3)),
        naar=_EGEN_BESLUTNING & HENDELSE.varsel_unnlatt.ja,
        da=Gebyr(Gebyrslag.UTLEGGSBESLUTNING, "rettsgebyr", 690, 1000, HENDELSE.gebyrdag),
        unntak_fra=("gebyr.ingen", *_BESLUTNINGSGEBYRENE),
        gjelder=FRA_2027,
        fordi="Når varsel er unnlatt, er gebyret for beslutningen 0,69 ganger rettsgebyret.",
    ),
    regel(
        "gebyr.utlegg.bare_bidrag",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_GEBYRFORSKRIFTEN.l(3),
        naar=(_VARSEL | _EGEN_BESLUTNING) & _FRITATT_KRAV & HENDELSE.bare_bidrag.ja,
        da=IngenGebyr(),
        unntak_fra=("gebyr.ingen", *_ALLE_GEBYRENE),
        gjelder=FRA_2027,
        fordi="Når bare bidrag eller tvangsbot etter barnelova § 65 er med, er varselet og utlegget gebyrfritt.",
    ),
    regel(
        "gebyr.utlegg.bortfalt",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_FEMTE_LEDD.pkt(4),
        naar=(_VARSEL | _EGEN_BESLUTNING) & HENDELSE.gebyrplikten_bortfalt.ja,
        da=IngenGebyr(),
        unntak_fra=("gebyr.ingen", *_ALLE_GEBYRENE),
        gjelder=FRA_2027,
        fordi="Plikten til å betale gebyret falt bort da utlegget ble kjent ugyldig eller tvangsgrunnlaget opphevet.",
    ),
    regel(
        "gebyr.utlegg.foer_2027",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_FEMTE_LEDD.pkt(1).lydende_til(SISTE_2026),
        naar=_VARSEL | (_BESLUTNING & _NAMSMYNDIGHETEN),
        da=Udekket(
            "innkrevingsforskriften § 23-1 gjelder fra 2027; gebyret for utlegg før den tid er ikke funnet i kildene"
        ),
        unntak_fra=("gebyr.ingen",),
        gjelder=FOER_2027,
        fordi="Loven lar departementet fastsette gebyr for utlegg, men forskriften om det gjelder først fra 2027.",
    ),
    regel(
        "gebyr.utlegg.tidligere_regelverk",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_FEMTE_LEDD.pkt(1),
        naar=_BESLUTNING & _NAMSMYNDIGHETEN & (REGELVERK_UTLEGG.svar == Regelverk.TIDLIGERE),
        da=Udekket("gebyret for utlegg etter tidligere regelverk er ikke funnet i kildene"),
        unntak_fra=("gebyr.ingen",),
        gjelder=FRA_2027,
        fordi="Utlegget følger tidligere regelverk, og gebyret etter innkrevingsloven gjelder ikke.",
    ),
    regel(
        "gebyr.utlegg.andre",
        om=GEBYR_FOR_HENDELSE,
        hjemmel=_FEMTE_LEDD.pkt(1),
        naar=_BESLUTNING & ~_NAMSMYNDIGHETEN,
        da=Udekket("gebyret når en annen enn Innkrevingsmyndigheten tar utlegg, er ikke regelfestet"),
        unntak_fra=("gebyr.ingen",),
        fordi="Gebyret etter innkrevingsloven gjelder bare Innkrevingsmyndighetens egne utlegg.",
    ),
)

# ---- Tvangsgrunnlag for gebyret ----

_GRUNNLAGET = tuple(
    regel(
        f"gebyr.tvangsgrunnlag.{slag.value.lower()}",
        om=GEBYR_TVANGSGRUNNLAG(gebyr=slag),
        hjemmel=(_FEMTE_LEDD.pkt(2), _FEMTE_LEDD.pkt(3)),
        naar=ALLTID,
        da=True,
        fordi="Gebyret for varsel og beslutning om utlegg er tvangsgrunnlag i seg selv og legges til kravet.",
    )
    for slag in (Gebyrslag.UTLEGGSVARSEL, Gebyrslag.UTLEGGSBESLUTNING)
)

REGLER = _HENDELSENE + _GRUNNLAGET
