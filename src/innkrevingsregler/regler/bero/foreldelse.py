"""Hvem kan la være å avbryte foreldelsen mens innkrevingen hviler? (økonomibestemmelsene punkt 5.4.3 tredje ledd)

Bero stanser ikke foreldelsen; fristene er de samme som ellers. Hvem i virksomheten det er, sier dens retningslinjer.
"""

from __future__ import annotations

from ...regelform.begreper.bero import LA_FORELDES
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import Vilkaar, skjoenn
from ...regelform.virkninger import IngenKompetanse, Kompetanse, Udekket, Utoever
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INNKREVINGSLOVEN, OEKONOMIBESTEMMELSENE
from .felles import BORTE, HOS_INNKREVINGSMYNDIGHETEN, IKKE_STATENS, KJENT, PUNKTET, STATENS, foer_ordlyden

_TREDJE = PUNKTET.l(3)

FRAMTIDIG_DEKNING = skjoenn(
    "framtidig_dekning",
    "Det er fortsatt muligheter for at kravet kan dekkes i framtiden",
    hjemmel=_TREDJE.pkt(2),
    momenter=(
        "skyldnerens alder, helse og arbeidsevne",
        "ventet inntekt, arv og formue",
        "hva det koster å avbryte foreldelsen",
    ),
)
_HVILER = KJENT & STATENS & KRAV.foelger_egne_beroregler.nei & ~BORTE & KRAV.i_bero.ja
_VURDERT = _HVILER & KRAV.muligheter_vurdert.ja
_KAN_FORELDES = _VURDERT & ~FRAMTIDIG_DEKNING & KRAV.retningslinjer_foreldelse.ja


def _ingen(id_: str, naar: Vilkaar, hvorfor: str, fordi: str, hjemmel: Henvisning) -> Regel:
    return regel(
        f"bero.la_foreldes.{id_}",
        om=LA_FORELDES,
        hjemmel=hjemmel,
        naar=naar,
        da=IngenKompetanse(hvorfor),
        fordi=fordi,
    )


REGLER = (
    foer_ordlyden(LA_FORELDES, "bero.la_foreldes", _TREDJE),
    _ingen(
        "ikke_statens",
        KJENT & ~STATENS,
        IKKE_STATENS,
        "Punktet gjelder statens krav hos statlige virksomheter.",
        _TREDJE.pkt(1),
    ),
    regel(
        "bero.la_foreldes.egne_regler",
        om=LA_FORELDES,
        hjemmel=PUNKTET.l(4),
        naar=KJENT & STATENS & KRAV.foelger_egne_beroregler.ja,
        da=Udekket("kravet følger egne regler om oppfølgingen, og de er ikke regelfestet"),
        fordi="Særlov, forskrift og avgiftsvedtak kan ha egne regler om oppfølgingen.",
    ),
    _ingen(
        "borte",
        KJENT & STATENS & KRAV.foelger_egne_beroregler.nei & BORTE,
        "kravet er gjort opp eller falt bort, og det er ingen frist igjen å avbryte",
        "Et krav som er gjort opp eller falt bort, skal ut av kontospesifikasjonen, ikke hvile.",
        OEKONOMIBESTEMMELSENE.p("5.4.5").l(1).pkt(1),
    ),
    _ingen(
        "hviler_ikke",
        KJENT & STATENS & KRAV.foelger_egne_beroregler.nei & ~BORTE & KRAV.i_bero.nei,
        "innkrevingen er ikke stilt i bero",
        "Innkrevingen er ikke stilt i bero.",
        _TREDJE.pkt(1),
    ),
    _ingen(
        "ikke_vurdert",
        _HVILER & KRAV.muligheter_vurdert.nei,
        "mulighetene for dekning i framtiden er ikke vurdert",
        "Mulighetene for dekning i framtiden skal vurderes før foreldelsesfristen går ut.",
        _TREDJE.pkt(1),
    ),
    _ingen(
        "skal_avbrytes",
        _VURDERT & FRAMTIDIG_DEKNING,
        "det er fortsatt muligheter for dekning, og da skal foreldelsen avbrytes",
        "Kan kravet fortsatt dekkes i framtiden, skal foreldelsen avbrytes.",
        _TREDJE.pkt(2),
    ),
    _ingen(
        "uten_retningslinjer",
        _VURDERT & ~FRAMTIDIG_DEKNING & KRAV.retningslinjer_foreldelse.nei,
        "virksomheten har ikke retningslinjer for hvem som kan la kravet foreldes",
        "Virksomheten skal ha retningslinjer for hvem som kan la være å avbryte foreldelsen.",
        _TREDJE.pkt(4),
    ),
    regel(
        "bero.la_foreldes",
        om=LA_FORELDES,
        hjemmel=(_TREDJE.pkt(3), _TREDJE.pkt(4)),
        naar=_KAN_FORELDES & ~HOS_INNKREVINGSMYNDIGHETEN,
        da=Kompetanse(Utoever.VIRKSOMHETEN, klage=None),
        fordi="Er det ikke muligheter for dekning, kan kravet få foreldes etter virksomhetens retningslinjer.",
    ),
    regel(
        "bero.la_foreldes.innkrevingsmyndigheten",
        om=LA_FORELDES,
        hjemmel=(_TREDJE.pkt(3), _TREDJE.pkt(4), INNKREVINGSLOVEN.p("3").l(1)),
        naar=_KAN_FORELDES & HOS_INNKREVINGSMYNDIGHETEN,
        da=Kompetanse(Utoever.INNKREVINGSMYNDIGHETEN, klage=None),
        fordi="Innkrevingsmyndigheten er kreditor, og kan la kravet foreldes når det ikke er muligheter for dekning.",
    ),
)
