"""Fakta om overgangen fra tidligere regelverk: renter, gebyr og skritt i innkrevingen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Rentevarsel, Soeknad
from ..fakta.koder import Hendelsestype, Innkrever, Linjetype, Namsmyndighet, Part
from ..fakta.krav import Krav, Kravlinje, Utleggssak
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import BIDRAGSINNKREVINGSLOVEN, SI_LOVEN, SKATTEBETALINGSLOVEN
from .felles import Faktarad, noen

IKRAFT = date(2026, 1, 1)
"""Innkrevingsloven og overgangsforskriften trådte i kraft (FOR-2025-06-10-967, FOR-2025-07-01-1418 § 24)."""

SISTE_FOER_IKRAFT = IKRAFT - timedelta(days=1)

_TRETTI_DAGER = timedelta(days=30)


def om_krav(krav: Krav, hendt: Sequence[Hendelse]) -> Faktarad:
    """Varslene om rente fra før 2026, renten som løp da, og dagen et gebyr ble ilagt."""
    varsler = [h for h in hendt if isinstance(h, Rentevarsel)]
    har_si_varsel = noen([h.etter_si_loven for h in varsler if _sendt(h) < IKRAFT]) if varsler else False
    si_varsel = min([_sendt(h) for h in varsler if h.etter_si_loven], default=None)
    return {
        "krav.har_si_varsel": har_si_varsel,
        "krav.si_varsel_sendt": si_varsel,
        "krav.renteberegnet_2025": _renteberegnet(krav, si_varsel, har_si_varsel),
        "krav.bare_varsel_foer_2026": _bare_eldre_varsel(varsler),
        "krav.gebyr_ilagt": ilagt(krav),
    }


def _sendt(varsel: Rentevarsel) -> date:
    """Overgangsregelen regner fra dagen varselet ble sendt; en hendelse som har hendt, har i det minste en dato."""
    dag = varsel.sendt or varsel.dato
    assert dag is not None
    return dag


def _renteberegnet(krav: Krav, si_varsel: date | None, har_si_varsel: bool | None) -> bool | None:
    """Løp det rente etter SI-loven § 7 den siste dagen loven gjaldt? Etter loven løp den fra 30 dager etter varselet.

    Det oppgitte går foran. Et krav som oppsto senere, eller som det aldri ble varslet for, bar ikke rente.
    """
    if krav.renteberegnet_si_loven is not None:
        return krav.renteberegnet_si_loven
    if krav.oppstaatt is not None and krav.oppstaatt >= IKRAFT:
        return False
    if si_varsel is not None and si_varsel + _TRETTI_DAGER < IKRAFT:
        return True
    return None if har_si_varsel is None else False


def _bare_eldre_varsel(varsler: Sequence[Rentevarsel]) -> bool | None:
    """Er det bare varslet før 2026, og ikke etter SI-loven? Ukjent når det er ukjent hva det ble varslet etter."""
    if not varsler or any(_sendt(h) >= IKRAFT or h.etter_si_loven for h in varsler):
        return False
    return None if any(h.etter_si_loven is None for h in varsler) else True


def ilagt(krav: Krav) -> date | None:
    """Dagen hovedstolen ble ilagt, ellers dagen kravet ble fastsatt."""
    dager = (linje.ilagt for linje in krav.linjer if linje.type in (Linjetype.HOVEDSTOL, Linjetype.GEBYR))
    return min((dag for dag in dager if dag), default=krav.fastsatt)


def om_linje(krav: Krav, linje: Kravlinje) -> Faktarad:
    """Et krav som oppsto etter ikrafttredelsen, var ikke foreldet da. Ellers svarer tidslinjen."""
    oppsto = krav.oppstaatt or linje.ilagt
    return {"linje.foreldet_foer_2026": False if oppsto is not None and oppsto >= IKRAFT else None}


def om_hendelse(krav: Krav, hendelse: Hendelse) -> Faktarad:
    """Hvem som besluttet, utlegget det gjelder, og det søknaden bygger på."""
    sak = next((s for s in krav.saker if s.id == hendelse.sak), None)
    rad: Faktarad = {
        "hendelse.av_innkrevingsmyndigheten": _av_innkrevingsmyndigheten(krav, hendelse, sak),
        "hendelse.utlegg_av_innkrevingsmyndigheten": _hos_innkrevingsmyndigheten(sak),
        "hendelse.utlegg_foer_2026": None if sak is None or sak.beslutning is None else sak.beslutning < IKRAFT,
    }
    if isinstance(hendelse, Soeknad):
        rad["hendelse.soekt_etter_nevnte"] = soekt_etter_nevnte(hendelse.hjemmel)
        rad["hendelse.ferdig_foer_2026"] = _ferdig_foer_2026(krav, hendelse)
    return rad


EGNE_SKRITT = frozenset({Hendelsestype.AVREGNING, Hendelsestype.TVANGSDEKNING, Hendelsestype.MOTREGNING})
"""Skrittene etter innkrevingsloven §§ 21, 22 og 24: når ingen annen er oppgitt, er de Innkrevingsmyndighetens."""


def _av_innkrevingsmyndigheten(krav: Krav, hendelse: Hendelse, sak: Utleggssak | None) -> bool | None:
    """Var beslutningen Innkrevingsmyndighetens? En motregning for et krav andre krever inn, kan være deres egen."""
    if hendelse.fra_hvem is not None:
        return hendelse.fra_hvem is Part.INNKREVINGSMYNDIGHETEN
    if hendelse.type is Hendelsestype.MOTREGNING and krav.innkrever not in (None, Innkrever.INNKREVINGSMYNDIGHETEN):
        return None
    return True if hendelse.type in EGNE_SKRITT else _hos_innkrevingsmyndigheten(sak)


def _ferdig_foer_2026(krav: Krav, soeknad: Soeknad) -> bool | None:
    """Var søknaden ferdigbehandlet før 2026? Er dagen ukjent, er svaret nei bare når opplysningene er fullstendige."""
    if soeknad.ferdigbehandlet is not None:
        return soeknad.ferdigbehandlet < IKRAFT
    return False if krav.fullstendig_til is not None and krav.fullstendig_til >= SISTE_FOER_IKRAFT else None


def _hos_innkrevingsmyndigheten(sak: Utleggssak | None) -> bool | None:
    if sak is None or sak.namsmyndighet is None:
        return None
    return sak.namsmyndighet is Namsmyndighet.INNKREVINGSMYNDIGHETEN


NEVNTE_BESTEMMELSER = (
    SKATTEBETALINGSLOVEN.p("15-1"),
    SKATTEBETALINGSLOVEN.p("15-2"),
    SI_LOVEN.p("8"),
    BIDRAGSINNKREVINGSLOVEN.p("10"),
)
"""Bestemmelsene FOR-2025-07-01-1418 § 11 første punktum nevner."""


def soekt_etter_nevnte(hjemmel: str | None) -> bool | None:
    """Er søknaden satt fram etter en av bestemmelsene § 11 første punktum nevner?

    Ukjent når bestemmelsen ikke er oppgitt eller ikke er skrevet slik at den kan leses («SI-loven § 8»).
    """
    if hjemmel is None:
        return None
    try:
        henvisning = Henvisning.fra_tekst(hjemmel)
    except ValueError:
        return None
    if not henvisning.paragraf:
        return None
    return any(nevnt.rammer(henvisning) for nevnt in NEVNTE_BESTEMMELSER)
