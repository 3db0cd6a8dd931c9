"""Det reglene om bero har felles: hvilke krav punkt 5.4.3 gjelder, og fra når ordlyden er kjent."""

from __future__ import annotations

from datetime import date

from ...fakta.koder import Innkrever, Kreditortype
from ...regelform.begrep import Begrep, Spoersmaal
from ...regelform.begreper.opphoer import OPPHOERT, Opphoersgrunn
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import tekst_mangler
from ...regelform.virkninger import Udekket
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import OEKONOMIBESTEMMELSENE

PUNKTET = OEKONOMIBESTEMMELSENE.p("5.4.3")
ORDLYDEN_FRA = date(2023, 1, 1)
"""Punktet ble endret i desember 2022. Ordlyden før det er ikke funnet, og dagen er ikke oppgitt."""

KJENT = KRAV.per >= ORDLYDEN_FRA
KJENT_ORDLYD = KJENT | tekst_mangler(
    "oekonomibestemmelsene_5_4_3",
    "ordlyden i økonomibestemmelsene punkt 5.4.3 før endringen i desember 2022 er ikke funnet",
    hjemmel=PUNKTET,
)
"""Til spørsmål med flere svar side om side; de andre har en egen regel om tiden før."""
STATENS = (KRAV.kreditortype == Kreditortype.STAT) & (KRAV.innkrever != Innkrever.KOMMUNEN)
"""Statens krav hos en statlig virksomhet, også når et inkassoforetak krever inn for den."""
HOS_INNKREVINGSMYNDIGHETEN = KRAV.innkrever == Innkrever.INNKREVINGSMYNDIGHETEN
BORTE = (
    KRAV.opphoert.ja
    | OPPHOERT(grunn=Opphoersgrunn.FORELDET).svar.ja
    | OPPHOERT(grunn=Opphoersgrunn.STRAFFANSVARET_BORTFALT).svar.ja
    | OPPHOERT(grunn=Opphoersgrunn.DOEDSFALL).svar.ja
    | KRAV.oppgitt_slettet_uten_ansvar.ja
)
"""Kravet er gjort opp eller falt bort. Et slettet selskap teller bare når det er oppgitt at ingen hefter."""
IKKE_STATENS = "økonomibestemmelsene gjelder bare statens krav"


def foer_ordlyden(om: Begrep | Spoersmaal, id_: str, hjemmel: Henvisning) -> Regel:
    """Regelen om at ordlyden før 2023 ikke er kjent."""
    return regel(
        f"{id_}.foer_2023",
        om=om,
        hjemmel=hjemmel,
        naar=~KJENT,
        da=Udekket("ordlyden i økonomibestemmelsene før endringen i desember 2022 er ikke funnet"),
        fordi="Punktet ble endret i desember 2022, og den tidligere ordlyden er ikke kjent.",
    )
