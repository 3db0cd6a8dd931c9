"""Hva skal være vurdert og dokumentert? Hvert svar er noe som mangler. (økonomibestemmelsene punkt 5.4.2.5 og 5.4.3)"""

from __future__ import annotations

from ...regelform.begreper.bero import BERODOKUMENTASJON, Berodokumentasjon
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OEKONOMIBESTEMMELSENE
from .felles import BORTE, KJENT_ORDLYD, PUNKTET, STATENS

_OPPFOELGINGEN = OEKONOMIBESTEMMELSENE.p("5.4.2.5").l(2)
_D = Berodokumentasjon


def _mangler(hva: Berodokumentasjon, hjemmel: Henvisning, naar: Vilkaar, fordi: str) -> Regel:
    """Et krav som er gjort opp eller falt bort, er det ingenting å vurdere eller dokumentere om her."""
    kjent = KJENT_ORDLYD if PUNKTET.rammer(hjemmel) else ALLTID
    return regel(
        f"bero.dokumentasjon.{hva.lower()}",
        om=BERODOKUMENTASJON,
        hjemmel=hjemmel,
        naar=STATENS & ~BORTE & kjent & naar,
        da=hva,
        fordi=fordi,
    )


REGLER = (
    _mangler(
        _D.VURDERT_UTLEGG,
        _OPPFOELGINGEN.pkt(2),
        KRAV.vurdert_utlegg.nei,
        "Det skal vurderes om skyldneren har formuesgoder det kan tas utlegg i.",
    ),
    _mangler(
        _D.VURDERT_UTLEGGSTREKK,
        _OPPFOELGINGEN.pkt(2),
        KRAV.vurdert_utleggstrekk.nei,
        "Det skal vurderes om kravet kan dekkes ved utleggstrekk.",
    ),
    _mangler(
        _D.VURDERT_MOTREGNING,
        _OPPFOELGINGEN.pkt(2),
        KRAV.vurdert_motregning.nei,
        "Det skal vurderes om kravet kan motregnes i noe skyldneren har til gode hos staten.",
    ),
    _mangler(
        _D.VURDERT_KONKURS,
        _OPPFOELGINGEN.pkt(3),
        KRAV.vurdert_konkurs.nei,
        "Det skal vurderes om skyldneren bør begjæres konkurs.",
    ),
    _mangler(
        _D.INNFORDRINGEN,
        PUNKTET.l(2).pkt(2),
        KRAV.innfordring_dokumentert.nei,
        "Det skal dokumenteres hva som er gjort for å få kravet betalt.",
    ),
    _mangler(
        _D.FRAMTIDIGE_MULIGHETER,
        PUNKTET.l(3).pkt(1),
        KRAV.i_bero.ja & KRAV.muligheter_vurdert.nei,
        "Mulighetene for dekning i framtiden skal vurderes før foreldelsesfristen går ut.",
    ),
    _mangler(
        _D.RETNINGSLINJER,
        PUNKTET.l(3).pkt(4),
        KRAV.retningslinjer_foreldelse.nei,
        "Virksomheten skal ha retningslinjer for hvem som kan la være å avbryte foreldelsen.",
    ),
)
