"""Er kravet Innkrevingsmyndighetens? (innkrevingsloven §§ 2, 3 og 36, innkrevingsforskriften kapittel 2)

Loven lar Innkrevingsmyndigheten kreve inn det den er pålagt i lov eller forskrift, og forskriften §§ 2-2 til 2-10 er
listen. Reglene følger listen paragraf for paragraf; hvilket punkt kravtypen står på, sier katalogen. Renter, gebyrer,
omkostninger og sakskostnader følger kravet (§ 2-1 andre punktum), så svaret gjelder alle linjene i det.

Et krav som ikke står på listen, er ikke Innkrevingsmyndighetens, heller ikke når det er oppgitt at det er der til
innkreving; da sier kontrollen av innkreveren det. Loven gjelder også på Svalbard og Jan Mayen (§ 2 andre ledd) og med
de begrensninger som følger av folkeretten (fjerde ledd); ingen av dem er et vilkår om kravet.
"""

from __future__ import annotations

from datetime import date

from ..fakta.koder import Innkrever, Kreditortype
from ..regelform.begreper.virkeomraade import (
    INNKREVER,
    KLAGE_TIL_KRAVSEIER,
    KOMMUNAL_MOTREGNING,
    KRAVSEIERS_UTTALELSE,
    KREDITORROLLE,
    PART,
    PARTSSTILLING,
    VIRKEOMRAADE,
    Innkreverkontroll,
    Innkrevingsansvar,
    Kravspart,
    Kreditorrolle,
    Partsutoever,
    Saksslag,
)
from ..regelform.felter import KRAV
from ..regelform.regel import Regel, regel
from ..regelform.tvilspunkter import lest
from ..regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ..regelform.virkninger import Udekket
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.katalog.liste import Liste
from ..rettskilder.lover import (
    BARNELOVA,
    BIDRAGSINNKREVINGSLOVEN,
    INNKREVINGSFORSKRIFTEN,
    INNKREVINGSLOVEN,
    TVANGSFULLBYRDELSESLOVEN,
)
from ..rettskilder.periode import Periode

_FRA_2027 = Periode(date(2027, 1, 1), None)
_PAALAGT = INNKREVINGSLOVEN.p("2").l(1).pkt(2)
_LISTEN = INNKREVINGSFORSKRIFTEN.p("2-1").pkt(1)

_DERES = VIRKEOMRAADE.svar == Innkrevingsansvar.INNKREVINGSMYNDIGHETEN
_BARE_AVREGNING = VIRKEOMRAADE.svar == Innkrevingsansvar.BARE_AVREGNING
_IKKE_DERES = VIRKEOMRAADE.svar == Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN


# ---- Ansvaret --------------------------------------------------------------------------------------------


def _ansvar(
    navn: str,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    naar: Vilkaar,
    fordi: str,
    da: Innkrevingsansvar = Innkrevingsansvar.INNKREVINGSMYNDIGHETEN,
    unntak_fra: tuple[str, ...] = (),
) -> Regel:
    return regel(
        f"virkeomraade.{navn}",
        om=VIRKEOMRAADE,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        unntak_fra=unntak_fra,
        fordi=fordi,
    )


_UBETINGET: tuple[tuple[str, Liste, Henvisning, str], ...] = (
    (
        "ansvar_for_trekk",
        Liste.PARAGRAF_2_2,
        INNKREVINGSFORSKRIFTEN.p("2-2"),
        "Ansvar for misligholdt trekk kreves inn av Innkrevingsmyndigheten, også når kravet bak ikke gjør det.",
    ),
    (
        "skatt_og_avgift",
        Liste.PARAGRAF_2_3,
        INNKREVINGSFORSKRIFTEN.p("2-3"),
        "Skatte- og avgiftskrav, og krav i tilknytning til dem, står på listen.",
    ),
    (
        "krav_om_bidrag",
        Liste.PARAGRAF_2_4,
        INNKREVINGSFORSKRIFTEN.p("2-4"),
        "Regress, tilbakebetaling og gebyr i bidragssaker står på listen.",
    ),
    (
        "straff_og_erstatning",
        Liste.PARAGRAF_2_5,
        INNKREVINGSFORSKRIFTEN.p("2-5"),
        "Det staten er tilkjent i straffesak eller sivil sak, står på listen.",
    ),
    (
        "oevrige",
        Liste.PARAGRAF_2_8,
        INNKREVINGSFORSKRIFTEN.p("2-8"),
        "Kravet er blant de øvrige kravene på listen.",
    ),
    (
        "utenlandske",
        Liste.PARAGRAF_2_9,
        INNKREVINGSFORSKRIFTEN.p("2-9"),
        "Kravet er blant de utenlandske kravene som kan kreves inn i Norge.",
    ),
)
"""Listene der det ikke er andre vilkår enn at kravet står der: navn, liste, bestemmelse og grunn."""

_KAN_VAERE_KOMMUNENS: tuple[tuple[str, Liste, Henvisning, str], ...] = (
    (
        "tvangsmulkt",
        Liste.PARAGRAF_2_6_1,
        INNKREVINGSFORSKRIFTEN.p("2-6").l(1),
        "Tvangsmulkt etter loven står på listen.",
    ),
    (
        "overtredelsesgebyr",
        Liste.PARAGRAF_2_6_2,
        INNKREVINGSFORSKRIFTEN.p("2-6").l(2),
        "Overtredelsesgebyr etter loven står på listen.",
    ),
    (
        "gebyr_og_avgift",
        Liste.PARAGRAF_2_7,
        INNKREVINGSFORSKRIFTEN.p("2-7"),
        "Gebyret eller avgiften står på listen.",
    ),
)
"""Listene som nevner krav etter lover der også kommunen kan ha kravet (tvilspunkt P20)."""

SAERLIGE_GRUNNER = skjoenn(
    "saerlige_grunner_til_sen_begjaering",
    "Det er særlige grunner til at bidragsmottakeren ikke ba om innkreving før",
    hjemmel=BIDRAGSINNKREVINGSLOVEN.p("5").l(1).pkt(3),
    momenter=("hva som hindret bidragsmottakeren", "hvor lenge siden bidraget forfalt"),
)

_PAA_BEGJAERING: tuple[tuple[str, Liste, tuple[Henvisning, ...], Vilkaar, str], ...] = (
    (
        "bidrag",
        Liste.PARAGRAF_2_4_A,
        (INNKREVINGSFORSKRIFTEN.p("2-4").bok("a"), BIDRAGSINNKREVINGSLOVEN.p("5")),
        (KRAV.bedt_om_innkreving.ja & (KRAV.bidrag_lenge_forfalt.nei | SAERLIGE_GRUNNER))
        | KRAV.bidragsforskott_refusjon.ja
        | KRAV.kreditortype.er_en_av(Kreditortype.STAT, Kreditortype.KOMMUNE),
        "Underholdsbidrag kreves inn når en av partene ber om det, når folketrygden har krav på refusjon, "
        "og når bidraget tilkommer det offentlige etter barnevernsloven.",
    ),
    (
        "skadelidt_i_straffesak",
        Liste.PARAGRAF_2_5_D,
        (INNKREVINGSFORSKRIFTEN.p("2-5").bok("d"),),
        KRAV.bedt_om_innkreving.ja,
        "Det en skadelidt er tilkjent i straffesak, kreves inn når den berettigede ønsker det.",
    ),
    (
        "skadelidt_i_sivil_sak",
        Liste.PARAGRAF_2_5_E,
        (INNKREVINGSFORSKRIFTEN.p("2-5").bok("e"),),
        KRAV.bedt_om_innkreving.ja,
        "Det en skadelidt er tilkjent i sivil sak, kreves inn når den berettigede begjærer det.",
    ),
    (
        "tvangsbot",
        Liste.PARAGRAF_2_8_TVANGSBOT,
        (INNKREVINGSFORSKRIFTEN.p("2-8"), BARNELOVA.p("65")),
        KRAV.bedt_om_innkreving.ja,
        "Tvangsbot etter barnelova kreves inn når den som har retten, ber om det.",
    ),
)
"""Listepunktene der noen må be om innkrevingen: navn, liste, bestemmelser, vilkår og grunn."""

_HVEM_KREVER_INN = (
    *(_ansvar(navn, hjemmel, KRAV.liste == liste, fordi) for navn, liste, hjemmel, fordi in _UBETINGET),
    *(
        _ansvar(navn, hjemmel, (KRAV.liste == liste) & (KRAV.tilkommer_kommunen.nei | lest("P20", "alle")), fordi)
        for navn, liste, hjemmel, fordi in _KAN_VAERE_KOMMUNENS
    ),
    _ansvar(
        "kommunens_paa_listen",
        (_PAALAGT, _LISTEN),
        KRAV.liste.er_en_av(*(liste for _, liste, *_ in _KAN_VAERE_KOMMUNENS))
        & KRAV.tilkommer_kommunen.ja
        & lest("P20", "statens"),
        "Kravet tilkommer kommunen, og listen gjelder statens krav.",
        Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN,
    ),
    *(
        _ansvar(navn, hjemler, (KRAV.liste == liste) & vilkaar, fordi, unntak_fra=("virkeomraade.ikke_bedt_om",))
        for navn, liste, hjemler, vilkaar, fordi in _PAA_BEGJAERING
    ),
    _ansvar(
        "ikke_bedt_om",
        _PAALAGT,
        KRAV.liste.er_en_av(*(liste for _, liste, *_ in _PAA_BEGJAERING)),
        "Ingen som har rett til det, har bedt om innkrevingen i tide.",
        Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN,
    ),
    _ansvar(
        "bare_avregning",
        INNKREVINGSFORSKRIFTEN.p("2-10"),
        KRAV.liste == Liste.PARAGRAF_2_10,
        "For slike krav kan Innkrevingsmyndigheten bare beslutte avregning.",
        Innkrevingsansvar.BARE_AVREGNING,
    ),
    _ansvar(
        "kommunens",
        (_PAALAGT, TVANGSFULLBYRDELSESLOVEN.p("2-14")),
        KRAV.liste.er_en_av(Liste.KOMMUNENS, Liste.KOMMUNENS_GEBYR),
        "Kravet er kommunens, som selv har namsmyndighet for kravene loven nevner.",
        Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN,
    ),
    _ansvar(
        "ikke_paa_listen",
        (_PAALAGT, _LISTEN),
        KRAV.liste == Liste.INGEN,
        "Kravet er ikke funnet på listen over det Innkrevingsmyndigheten er pålagt å kreve inn.",
        Innkrevingsansvar.IKKE_INNKREVINGSMYNDIGHETEN,
    ),
    regel(
        "virkeomraade.foer_2026",
        om=VIRKEOMRAADE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("40-1").pkt(1),
        naar=KRAV.liste == Liste.FOER_2026,
        da=Udekket("hvem som krevde inn kravet før 2026, er ikke ført"),
        fordi="Listen over krav til innkreving gjelder fra 2026.",
    ),
)

# ---- Innkreveren -----------------------------------------------------------------------------------------

_ER_HOS_DEM = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
_INNKREVEREN = (
    regel(
        "virkeomraade.innkrever.stemmer",
        om=INNKREVER,
        hjemmel=(_PAALAGT, _LISTEN),
        naar=_ER_HOS_DEM & _DERES,
        da=Innkreverkontroll.STEMMER,
        fordi="Kravet er til innkreving hos den som er pålagt å kreve det inn.",
    ),
    regel(
        "virkeomraade.innkrever.uten_hjemmel",
        om=INNKREVER,
        hjemmel=(_PAALAGT, _LISTEN),
        naar=_ER_HOS_DEM & _IKKE_DERES,
        da=Innkreverkontroll.UTEN_HJEMMEL,
        fordi="Det er oppgitt at Innkrevingsmyndigheten har kravet til innkreving, men den er ikke pålagt det.",
    ),
    regel(
        "virkeomraade.innkrever.bare_avregning",
        om=INNKREVER,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("2-10"),
        naar=_ER_HOS_DEM & _BARE_AVREGNING,
        da=Innkreverkontroll.BARE_AVREGNING,
        fordi="Kravet er hos Innkrevingsmyndigheten, men bare til avregning.",
    ),
    regel(
        "virkeomraade.innkrever.hos_andre",
        om=INNKREVER,
        hjemmel=_PAALAGT,
        naar=~_ER_HOS_DEM,
        da=Innkreverkontroll.HOS_ANDRE,
        fordi="Kravet er ikke hos Innkrevingsmyndigheten.",
    ),
)

# ---- Kreditorrollen og partsstillingen -------------------------------------------------------------------

_ROLLEN = INNKREVINGSLOVEN.p("3").l(1)
_KREDITORROLLEN = (
    regel(
        "virkeomraade.kreditorrolle.hele",
        om=KREDITORROLLE,
        hjemmel=_ROLLEN,
        naar=_DERES | (_BARE_AVREGNING & lest("P22", "til_innkreving")),
        da=Kreditorrolle.HELE,
        fordi="Innkrevingsmyndigheten er i kreditors sted for krav den har til innkreving.",
    ),
    regel(
        "virkeomraade.kreditorrolle.begrenset",
        om=KREDITORROLLE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-1").l(1),
        naar=_DERES & KRAV.laan_paa_oppdrag.ja & KRAV.kreditorrolle_begrenset.ja,
        da=Kreditorrolle.BEGRENSET_I_AVTALE,
        unntak_fra=("virkeomraade.kreditorrolle.hele",),
        fordi="For husbanklån og studielån kan oppdragsavtalen begrense kreditorrollen, og her gjør den det.",
    ),
    regel(
        "virkeomraade.kreditorrolle.bare_avregning",
        om=KREDITORROLLE,
        hjemmel=(_ROLLEN, INNKREVINGSFORSKRIFTEN.p("2-10")),
        naar=_BARE_AVREGNING & lest("P22", "bare_avregning"),
        da=Kreditorrolle.BARE_AVREGNING,
        fordi="Innkrevingsmyndigheten kan bare beslutte avregning, og rollen går ikke lenger.",
    ),
    regel(
        "virkeomraade.kreditorrolle.ingen",
        om=KREDITORROLLE,
        hjemmel=_ROLLEN,
        naar=_IKKE_DERES,
        da=Kreditorrolle.INGEN,
        fordi="Kreditorrollen følger bare med krav som er til innkreving.",
    ),
)

_PARTSSTILLINGEN = (INNKREVINGSLOVEN.p("36").l(1).pkt(2), INNKREVINGSLOVEN.p("36").l(2).pkt(2))


def _partsstilling(sak: Saksslag, navn: str, hjemmel: Henvisning, naar: Vilkaar) -> tuple[Regel, Regel]:
    """Innkrevingsmyndigheten utøver partsstillingen når vilkåret er oppfylt, ellers kreditor selv."""
    return (
        regel(
            f"virkeomraade.partsstilling.{navn}",
            om=PARTSSTILLING(sak=sak),
            hjemmel=(*_PARTSSTILLINGEN, hjemmel),
            naar=naar,
            da=Partsutoever.INNKREVINGSMYNDIGHETEN,
            unntak_fra=(f"virkeomraade.partsstilling.{navn}.kreditor",),
            fordi="Innkrevingsmyndigheten utøver partsstillingen i saker av dette slaget.",
        ),
        regel(
            f"virkeomraade.partsstilling.{navn}.kreditor",
            om=PARTSSTILLING(sak=sak),
            hjemmel=hjemmel,
            naar=ALLTID,
            da=Partsutoever.KREDITOR,
            fordi="Uten at Innkrevingsmyndigheten er gitt partsstillingen, er det kreditor selv som opptrer i saken.",
        ),
    )


_TIL_INNKREVING = _DERES | _BARE_AVREGNING
# § 36-1 første ledd nevner staten og privat kreditor. Bare krav etter § 2-9 kan ha en annen part (tvilspunkt P21).
_STATEN_ELLER_PRIVAT = ~(KRAV.liste == Liste.PARAGRAF_2_9) | PART.svar.er_en_av(
    Kravspart.STATEN, Kravspart.PRIVAT_KREDITOR
)
_PARTSSTILLING = (
    *_partsstilling(
        Saksslag.TVANGSFULLBYRDELSE_OG_INSOLVENS,
        "tvangsfullbyrdelse",
        INNKREVINGSFORSKRIFTEN.p("36-1").l(1),
        _TIL_INNKREVING & _STATEN_ELLER_PRIVAT,
    ),
    *_partsstilling(
        Saksslag.SOEKSMAAL,
        "soeksmaal",
        INNKREVINGSFORSKRIFTEN.p("36-1").l(2),
        _TIL_INNKREVING & (PART.svar == Kravspart.STATEN),
    ),
    *_partsstilling(
        Saksslag.GJELDSORDNING,
        "gjeldsordning",
        INNKREVINGSFORSKRIFTEN.p("36-1").l(1),
        (_DERES | (_BARE_AVREGNING & lest("P22", "til_innkreving"))) & _STATEN_ELLER_PRIVAT,
    ),
    regel(
        "virkeomraade.partsstilling.gjeldsordning.husbanken",
        om=PARTSSTILLING(sak=Saksslag.GJELDSORDNING),
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-1").l(2),
        naar=KRAV.husbanklaan.ja,
        da=Partsutoever.KREDITOR,
        unntak_fra=(
            "virkeomraade.partsstilling.gjeldsordning",
            "virkeomraade.partsstilling.gjeldsordning.kreditor",
        ),
        fordi="Husbanken ivaretar selv gjeldsordninger for misligholdte husbanklån.",
    ),
)

# ---- Parten ----------------------------------------------------------------------------------------------

_DET_OFFENTLIGE = INNKREVINGSLOVEN.p("36").l(1).pkt(1)
_PARTEN = (
    regel(
        "virkeomraade.part.staten",
        om=PART,
        hjemmel=_DET_OFFENTLIGE,
        naar=_TIL_INNKREVING & KRAV.kreditortype.er_en_av(Kreditortype.STAT, Kreditortype.KOMMUNE),
        da=Kravspart.STATEN,
        fordi="Staten er part i saker om innkreving av krav til det offentlige.",
    ),
    regel(
        "virkeomraade.part.privat",
        om=PART,
        hjemmel=INNKREVINGSLOVEN.p("36").l(2).pkt(1),
        naar=_TIL_INNKREVING & (KRAV.kreditortype == Kreditortype.PRIVAT),
        da=Kravspart.PRIVAT_KREDITOR,
        fordi="En privat kreditor er selv part i saker om innkreving av kravet sitt.",
    ),
    regel(
        "virkeomraade.part.utenlandsk_ved_staten",
        om=PART,
        hjemmel=_DET_OFFENTLIGE,
        naar=_TIL_INNKREVING & (KRAV.kreditortype == Kreditortype.UTENLANDSK) & lest("P21", "staten"),
        da=Kravspart.STATEN,
        fordi="Kravet fra den utenlandske myndigheten regnes som krav til det offentlige.",
    ),
    regel(
        "virkeomraade.part.utenlandsk",
        om=PART,
        hjemmel=_DET_OFFENTLIGE,
        naar=_TIL_INNKREVING & (KRAV.kreditortype == Kreditortype.UTENLANDSK) & lest("P21", "kreditoren"),
        da=Kravspart.UTENLANDSK_KREDITOR,
        fordi="Krav til det offentlige er krav til norske myndigheter, og den utenlandske er selv part.",
    ),
    regel(
        "virkeomraade.part.uregulert",
        om=PART,
        hjemmel=INNKREVINGSLOVEN.p("36").l(1),
        naar=_IKKE_DERES,
        da=Kravspart.UREGULERT,
        fordi="Loven sier bare hvem som er part når kravet kreves inn etter den.",
    ),
)

# ---- Klagen over kravet ----------------------------------------------------------------------------------

BOER_FAA_UTTALE_SEG = skjoenn(
    "kravseier_boer_uttale_seg",
    "Kravseieren, eller den som fastsetter kravet, bør få mulighet til å uttale seg før klagen behandles",
    hjemmel=INNKREVINGSFORSKRIFTEN.p("3-2").l(1),
    momenter=("hva som er anført mot kravet", "hva Innkrevingsmyndigheten selv vet om kravet", "tiden det tar"),
)
_KLAGEN = (
    regel(
        "virkeomraade.klage.til_kravseier",
        om=KLAGE_TIL_KRAVSEIER,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-2").l(2),
        naar=_TIL_INNKREVING,
        da=True,
        fordi="Den som eier eller fastsetter kravet, behandler klagen når den bare gjelder om kravet er riktig.",
    ),
    regel(
        "virkeomraade.klage.ikke_til_innkreving",
        om=KLAGE_TIL_KRAVSEIER,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-2").l(2),
        naar=_IKKE_DERES,
        da=False,
        fordi="Forskriften fordeler bare klager over krav som Innkrevingsmyndigheten krever inn.",
    ),
    regel(
        "virkeomraade.klage.ingen_uttalelse",
        om=KRAVSEIERS_UTTALELSE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-2").l(1),
        naar=ALLTID,
        da=False,
        fordi="Uten at det er grunn til det, trenger ikke kravseieren å få uttale seg.",
    ),
    regel(
        "virkeomraade.klage.uttalelse",
        om=KRAVSEIERS_UTTALELSE,
        hjemmel=INNKREVINGSFORSKRIFTEN.p("3-2").l(1),
        naar=_TIL_INNKREVING & BOER_FAA_UTTALE_SEG,
        da=True,
        unntak_fra=("virkeomraade.klage.ingen_uttalelse",),
        fordi="Innkrevingsmyndigheten skal vurdere om kravseieren bør få uttale seg når klagen sier at kravet er feil.",
    ),
)

# ---- Motregning for kommunen -----------------------------------------------------------------------------

_MOTREGNINGEN = (
    regel(
        "virkeomraade.kommunal_motregning.ikke",
        om=KOMMUNAL_MOTREGNING,
        hjemmel=TVANGSFULLBYRDELSESLOVEN.p("2-14"),
        naar=ALLTID,
        da=False,
        fordi="Innkrevingsmyndigheten motregner ikke for kommunen uten at vilkårene for det er oppfylt.",
    ),
    regel(
        "virkeomraade.kommunal_motregning",
        om=KOMMUNAL_MOTREGNING,
        hjemmel=(INNKREVINGSLOVEN.p("21").l(7), INNKREVINGSFORSKRIFTEN.p("21-1")),
        naar=KRAV.kommunalt_krav_med_namskompetanse.ja & KRAV.meldt_inn_til_motregning.ja,
        da=True,
        unntak_fra=("virkeomraade.kommunal_motregning.ikke",),
        gjelder=_FRA_2027,
        fordi="Kommunale krav som er meldt inn, dekkes ved Innkrevingsmyndighetens motregning.",
    ),
)

REGLER = (
    *_HVEM_KREVER_INN,
    *_INNKREVEREN,
    *_KREDITORROLLEN,
    *_PARTSSTILLING,
    *_PARTEN,
    *_KLAGEN,
    *_MOTREGNINGEN,
)
