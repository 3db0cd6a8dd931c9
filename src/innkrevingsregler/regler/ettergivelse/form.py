"""Formen en avgjørelse om ettergivelse har: enkeltvedtak eller ikke, begrunnelsen, og hvem den må legges fram for."""

from __future__ import annotations

from datetime import date

from ...regelform.begreper.ettergivelse import ETTERGIVELSESFORM, Avgjoerelsesform, Ettergivelsesgrunnlag
from ...regelform.felter import KRAV
from ...regelform.regel import Regel, regel
from ...regelform.vilkaar import ALLTID, Vilkaar, skjoenn
from ...rettskilder.henvisning import Henvisning
from ...rettskilder.lover import INNKREVINGSLOVEN, OEKONOMIBESTEMMELSENE, SI_LOVEN
from ...rettskilder.periode import Periode

_G = Ettergivelsesgrunnlag
_FRA_2026 = Periode(date(2026, 1, 1), None)
_SI_TIL_2026 = Periode(date(2019, 7, 1), date(2025, 12, 31))
_18_4 = INNKREVINGSLOVEN.p("18").l(4).pkt(2)
_SI_2_2 = SI_LOVEN.p("2").l(2)

SVEKKER_DEKNINGEN = skjoenn(
    "begrunnelsen_svekker_dekningen",
    "En full begrunnelse antas å kunne svekke muligheten for senere dekning",
    hjemmel=_18_4,
    momenter=("hva begrunnelsen røper om innkrevingen", "om det gjenstår noe å kreve inn"),
)
SVEKKET_DEKNINGEN = skjoenn(
    "begrunnelsen_svekket_dekningen",
    "En full begrunnelse antas å kunne svekke mulighetene for senere dekning",
    hjemmel=_SI_2_2,
    momenter=("hva begrunnelsen røper om innkrevingen", "om det gjenstår noe å kreve inn"),
)


def _form(
    id_: str,
    grunnlag: Ettergivelsesgrunnlag,
    hjemmel: Henvisning,
    form: Avgjoerelsesform,
    fordi: str,
    naar: Vilkaar = ALLTID,
    gjelder: Periode = _FRA_2026,
) -> Regel:
    return regel(
        f"ettergivelse.form.{id_}",
        om=ETTERGIVELSESFORM(grunnlag=grunnlag),
        hjemmel=hjemmel,
        naar=naar,
        da=form,
        gjelder=gjelder,
        fordi=fordi,
    )


_BEGRENSET = "Begrunnelsen kan begrenses når den ellers kunne svekke dekningen."

REGLER = (
    *(
        _form(id_, grunnlag, _18_4, Avgjoerelsesform.BEGRUNNELSEN_KAN_BEGRENSES, _BEGRENSET, SVEKKER_DEKNINGEN)
        for id_, grunnlag in (("18_1", _G.INNKREVINGSLOVEN_18_1), ("18_2", _G.INNKREVINGSLOVEN_18_2))
    ),
    *(
        _form(
            id_,
            grunnlag,
            INNKREVINGSLOVEN.p("20").l(2),
            Avgjoerelsesform.IKKE_ENKELTVEDTAK,
            "Avgjørelsen regnes ikke som enkeltvedtak.",
        )
        for id_, grunnlag in (
            ("20_rente", _G.INNKREVINGSLOVEN_20_RENTE),
            ("20_gebyr", _G.INNKREVINGSLOVEN_20_GEBYR),
            ("20_omkostninger", _G.INNKREVINGSLOVEN_20_OMKOSTNINGER),
        )
    ),
    *(
        _form(
            id_,
            grunnlag,
            _SI_2_2,
            Avgjoerelsesform.BEGRUNNELSEN_KAN_BEGRENSES,
            _BEGRENSET,
            SVEKKET_DEKNINGEN,
            _SI_TIL_2026,
        )
        for id_, grunnlag in (("si_8_b_tilbud", _G.SI_LOVEN_8_B_TILBUD), ("si_8_b_gamle", _G.SI_LOVEN_8_B_GAMLE))
    ),
    regel(
        "ettergivelse.form.staten",
        om=ETTERGIVELSESFORM(grunnlag=_G.OEKONOMIBESTEMMELSENE_5_4_4),
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(5),
        naar=ALLTID,
        da=Avgjoerelsesform.FORELEGGES_FINANSDEPARTEMENTET,
        fordi="Uten hjemmel i lov eller plenarvedtak skal saken legges fram for Finansdepartementet.",
    ),
    regel(
        "ettergivelse.form.staten_vedtak",
        om=ETTERGIVELSESFORM(grunnlag=_G.OEKONOMIBESTEMMELSENE_5_4_4),
        hjemmel=OEKONOMIBESTEMMELSENE.p("5.4.4").pkt(4),
        naar=KRAV.offentlig_samtykke.ja,
        da=Avgjoerelsesform.SKRIFTLIG_VEDTAK,
        fordi="Når det er samtykket, kan overordnet departement treffe skriftlig vedtak.",
    ),
)
