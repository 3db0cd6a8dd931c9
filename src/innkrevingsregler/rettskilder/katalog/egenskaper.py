"""Hva som er tvangsgrunnlag for hvert krav i katalogen: setningen i loven, og når det ikke er noen.

``tvangsgrunnlag.csv`` har én rad for hvert listepunkt, og én for hver kravkode som ikke har listepunkt eller som
skiller seg fra sitt. De andre kravkodene arver listepunktets rad.

Særlovens regel virker gjennom tvangsfullbyrdelsesloven § 7-2 første ledd bokstav e. Bokstav d gjelder ved siden av:
den bærer vedtak om tvangsmulkt, administrativ sanksjon og disiplinærstraff også der særloven tier. Radene sier hva
som gjelder fra 2026-01-01; ordlyden av § 7-2 før den tid er ikke i registeret. Hva som skal til for at grunnlaget
også er tvangskraftig, avgjøres ikke her.

    >>> from innkrevingsregler.rettskilder.katalog.egenskaper import tvangsgrunnlag_for
    >>> grunnlag = tvangsgrunnlag_for("TILBAKEKREVING_DAGPENGER")
    >>> str(grunnlag.hjemler[0])
    'folketrygdloven § 22-15 åttende ledd første punktum'
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import Katalograd, katalog
from innkrevingsregler.rettskilder.katalog.arv import arvet, henvisninger
from innkrevingsregler.rettskilder.katalog.lasting import Tabellrad, les, slaa_opp
from innkrevingsregler.rettskilder.lover import TVANGSFULLBYRDELSESLOVEN

__all__ = ["Tvangsgrunnlagsopplysning", "Tvangsgrunnlagsstatus", "bygg_tvangsgrunnlag", "tvangsgrunnlag_for"]

KOLONNER = ("kode", "status", "hjemler", "merknad", "soekt")

_BOKSTAV_D = TVANGSFULLBYRDELSESLOVEN.p("7-2").l(1).bok("d")
_ALMINNELIGE = TVANGSFULLBYRDELSESLOVEN.p("4-1").l(2)
_GRUNNLAG_MAA_FINNES = TVANGSFULLBYRDELSESLOVEN.p("4-1").l(1)


class Tvangsgrunnlagsstatus(StrEnum):
    """Hva tvangsgrunnlaget for kravet er.

    * ``EGEN_LOV``: loven kravet bygger på, eller en lov den viser til, gjør vedtaket eller kravet til tvangsgrunnlag.
    * ``PARAGRAF_7_2_D``: bare tvangsfullbyrdelsesloven § 7-2 første ledd bokstav d.
    * ``BEGGE``: egen lov og bokstav d side om side, for hele eller deler av det koden omfatter.
    * ``ALMINNELIG``: dom, vedtatt forelegg eller et annet alminnelig tvangsgrunnlag (§ 4-1 andre ledd).
    * ``DOM_KREVES``: loven er lest og gir ikke tvangsgrunnlag.
    * ``AVHENGER``: et forhold ved kravet avgjør; ``merknad`` sier hvilket, ``hjemler`` er de mulige grunnlagene.
    * ``AAPEN``: ikke avgjort; ``merknad`` sier hvorfor, ``soekt`` hvor det er søkt.
    """

    EGEN_LOV = "EGEN_LOV"
    PARAGRAF_7_2_D = "PARAGRAF_7_2_D"
    BEGGE = "BEGGE"
    ALMINNELIG = "ALMINNELIG"
    DOM_KREVES = "DOM_KREVES"
    AVHENGER = "AVHENGER"
    AAPEN = "AAPEN"


_STATUSER = {status.value: status for status in Tvangsgrunnlagsstatus}
_SOEKT_FORGJEVES = frozenset(
    {Tvangsgrunnlagsstatus.PARAGRAF_7_2_D, Tvangsgrunnlagsstatus.DOM_KREVES, Tvangsgrunnlagsstatus.AAPEN}
)
_UTEN_SIKKERT_GRUNNLAG = frozenset(
    {Tvangsgrunnlagsstatus.AVHENGER, Tvangsgrunnlagsstatus.DOM_KREVES, Tvangsgrunnlagsstatus.AAPEN}
)


@attrs.frozen(kw_only=True)
class Tvangsgrunnlagsopplysning:
    """Tvangsgrunnlaget for én kravtype.

    Args:
        status: hva slags grunnlag det er, se :class:`Tvangsgrunnlagsstatus`.
        hjemler: setningene som gir grunnlaget. For ``DOM_KREVES`` er det kravet om at et grunnlag må finnes;
            tom bare for ``AAPEN``.
        merknad: det en jurist bør vite: vilkår, forbehold, døde henvisninger; ``None`` når det ikke er noe.
        soekt: bestemmelsene som er lest uten at grunnlaget ble funnet; ``None`` når det er funnet.
    """

    status: Tvangsgrunnlagsstatus
    hjemler: tuple[Henvisning, ...]
    merknad: str | None = None
    soekt: str | None = None


def tvangsgrunnlag_for(kode: str) -> Tvangsgrunnlagsopplysning | None:
    """Tvangsgrunnlaget for kravtypen med denne koden, eller ``None`` når koden er ukjent.

    Args:
        kode: som for :func:`innkrevingsregler.rettskilder.katalog.finn`.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    return slaa_opp(_innlest(), kode)


def bygg_tvangsgrunnlag(
    rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd]
) -> dict[str, Tvangsgrunnlagsopplysning]:
    """Tvangsgrunnlaget for hver kravtype, egen rad foran listepunktets. Nøkkelen er den normaliserte koden.

    Raises:
        KatalogFeil: med alle feilene: rader som ikke kan leses eller ikke henger sammen, koder som er ukjent
            eller står to ganger, og kravtyper uten svar.
    """
    return arvet(rader, kravtyper, _opplysning, "tvangsgrunnlag")


@functools.cache
def _innlest() -> Mapping[str, Tvangsgrunnlagsopplysning]:
    return bygg_tvangsgrunnlag(les("tvangsgrunnlag.csv", KOLONNER), katalog())


def _opplysning(rad: Tabellrad, feil: list[str]) -> Tvangsgrunnlagsopplysning | None:
    """Raden som opplysning; ``None`` når den ikke kan leses."""
    kode = rad["kode"]
    foer = len(feil)
    hjemler = henvisninger(kode, rad["hjemler"], feil)
    if rad["status"] not in _STATUSER:
        feil.append(f"{kode}: statusen «{rad['status']}» er ikke kjent")
    if len(feil) > foer:
        return None
    opplysning = Tvangsgrunnlagsopplysning(
        status=_STATUSER[rad["status"]],
        hjemler=hjemler,
        merknad=rad["merknad"] or None,
        soekt=rad["soekt"] or None,
    )
    feil += [f"{kode}: {mangel}" for mangel in _mangler(opplysning)]
    return opplysning


def _mangler(o: Tvangsgrunnlagsopplysning) -> list[str]:
    """Det ved raden som ikke henger sammen med statusen."""
    mangler: list[str] = []
    annen_lov = any(h.kilde != TVANGSFULLBYRDELSESLOVEN.id for h in o.hjemler)
    match o.status:
        case Tvangsgrunnlagsstatus.EGEN_LOV:
            i_orden, krav = annen_lov and _BOKSTAV_D not in o.hjemler, "en annen lov, og ikke § 7-2 bokstav d"
        case Tvangsgrunnlagsstatus.PARAGRAF_7_2_D:
            i_orden, krav = o.hjemler == (_BOKSTAV_D,), "bare § 7-2 første ledd bokstav d"
        case Tvangsgrunnlagsstatus.BEGGE:
            i_orden, krav = annen_lov and _BOKSTAV_D in o.hjemler, "både en annen lov og § 7-2 bokstav d"
        case Tvangsgrunnlagsstatus.ALMINNELIG:
            i_orden, krav = any(_ALMINNELIGE.rammer(h) for h in o.hjemler), "en bokstav i § 4-1 andre ledd"
        case Tvangsgrunnlagsstatus.DOM_KREVES:
            i_orden, krav = o.hjemler == (_GRUNNLAG_MAA_FINNES,), "bare § 4-1 første ledd"
        case Tvangsgrunnlagsstatus.AVHENGER:
            i_orden, krav = bool(o.hjemler), "minst ett mulig grunnlag"
        case Tvangsgrunnlagsstatus.AAPEN:
            i_orden, krav = not o.hjemler, "ingen hjemmel"
    if not i_orden:
        mangler.append(f"{o.status} skal ha {krav}")
    if o.status in _UTEN_SIKKERT_GRUNNLAG and o.merknad is None:
        mangler.append(f"{o.status} skal ha merknad")
    if o.status in _SOEKT_FORGJEVES and o.soekt is None:
        mangler.append(f"{o.status} skal si hvor det er søkt")
    return mangler
