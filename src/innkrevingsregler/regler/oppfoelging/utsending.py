"""Hvordan sendes kravet, og hvordan gjøres det som kommer inn, opp med oppdragsgiveren?

Adressene hentes fra registrene, og fakturaen kan ha tekst oppdragsgiveren ønsker; ingen av delene endrer kanalen.
"""

from __future__ import annotations

from ...fakta.koder import Innkrever, Kreditortype, Skyldnertype
from ...regelform.begreper.oppfoelging import KANAL, OPPGJOERSMAATE, Kanal, Oppgjoersmaate
from ...regelform.felter import KRAV, SKYLDNER
from ...regelform.regel import regel
from ...rettskilder.lover import INNKREVINGSTJENESTEN, OEKONOMIBESTEMMELSENE

_TJENESTEN = INNKREVINGSTJENESTEN.hele()
_PERSON = SKYLDNER.type == Skyldnertype.PERSON
_VIRKSOMHET = SKYLDNER.type == Skyldnertype.ORGANISASJON
_STATENS = KRAV.kreditortype == Kreditortype.STAT
_PAA_OPPDRAG = KRAV.innkrever.er_en_av(Innkrever.INNKREVINGSMYNDIGHETEN, Innkrever.INKASSO)

_KANALEN = (
    regel(
        "oppfoelging.kanal.efaktura",
        om=KANAL,
        hjemmel=_TJENESTEN,
        naar=_PERSON & KRAV.efaktura_avtalt.ja,
        da=Kanal.EFAKTURA,
        fordi="En person som har avtalt eFaktura, får kravet der.",
    ),
    regel(
        "oppfoelging.kanal.altinn_person",
        om=KANAL,
        hjemmel=_TJENESTEN,
        naar=_PERSON & KRAV.efaktura_avtalt.nei & KRAV.digital_bruker.ja,
        da=Kanal.ALTINN,
        fordi="En person uten eFaktura som tar imot digital post, får kravet i Altinn.",
    ),
    regel(
        "oppfoelging.kanal.post",
        om=KANAL,
        hjemmel=_TJENESTEN,
        naar=_PERSON & KRAV.efaktura_avtalt.nei & KRAV.digital_bruker.nei,
        da=Kanal.POST,
        fordi="En person som ikke tar imot digital post, får kravet i posten.",
    ),
    regel(
        "oppfoelging.kanal.ehf",
        om=KANAL,
        hjemmel=(OEKONOMIBESTEMMELSENE.p("5.4.2.2").l(1).pkt(1), _TJENESTEN),
        naar=_VIRKSOMHET & KRAV.ehf_mottaker.ja,
        da=Kanal.EHF,
        fordi="En virksomhet som er registrert som mottaker, får elektronisk faktura i EHF-format.",
    ),
    regel(
        "oppfoelging.kanal.altinn_virksomhet",
        om=KANAL,
        hjemmel=_TJENESTEN,
        naar=_VIRKSOMHET & KRAV.ehf_mottaker.nei,
        da=Kanal.ALTINN,
        fordi="En virksomhet som ikke er registrert som mottaker av EHF, får kravet i Altinn.",
    ),
)
_OPPGJOERET = (
    regel(
        "oppfoelging.oppgjoer.bokfoeres",
        om=OPPGJOERSMAATE,
        hjemmel=_TJENESTEN,
        naar=_PAA_OPPDRAG & _STATENS & KRAV.belastningsfullmakt.ja,
        da=Oppgjoersmaate.BOKFOERES_HOS_OPPDRAGSGIVER,
        fordi="Med belastningsfullmakt bokføres beløpet rett på oppdragsgiverens kapittel og post.",
    ),
    regel(
        "oppfoelging.oppgjoer.overfoeres",
        om=OPPGJOERSMAATE,
        hjemmel=_TJENESTEN,
        naar=_PAA_OPPDRAG & (~_STATENS | KRAV.belastningsfullmakt.nei),
        da=Oppgjoersmaate.OVERFOERES,
        fordi="Uten belastningsfullmakt, eller når kravet ikke er statens, overføres beløpet til oppdragsgiveren.",
    ),
    regel(
        "oppfoelging.oppgjoer.eget_krav",
        om=OPPGJOERSMAATE,
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.2.4").l(1).pkt(1),
        naar=~_PAA_OPPDRAG,
        da=Oppgjoersmaate.EGET_KRAV,
        fordi="Den som krever inn sitt eget krav, utligner det mot innbetalingen; det er ingen å gjøre opp med.",
    ),
)

REGLER = (*_KANALEN, *_OPPGJOERET)
