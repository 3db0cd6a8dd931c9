"""Hva som løper når kravet ikke betales i tide: rente etter hvilken regel, gebyr i stedet, eller unntatt.

``rente.csv`` har én rad for hvert listepunkt og periode, og for hver kravkode som ikke har listepunkt eller som
skiller seg fra sitt. De andre kravkodene arver listepunktets rader.

Innkrevingsloven § 15 første ledd gjelder bare der verken lov eller forskrift fastsetter en reaksjon på forsinket
betaling. Derfor går særlovens og forskriftens egen regel foran, og forsinkelsesrenteloven for krav på formuerettens
område. Unntakene i innkrevingsforskriften § 15-1 tar bare bort rente etter § 15; en egen regel står. Strekpunktene
der flyttet seg 2026-02-24, så radene siterer paragrafen, og merknaden sier hvilket punkt det er.

Et rentetillegg som ikke avhenger av når det betales (folketrygdloven § 22-17 a), er ikke en slik reaksjon. Før
2026-01-01 sier tabellen ingenting.

    >>> from datetime import date
    >>> etteroppgjoer = "TILBAKEKREVING_OMSTILLINGSSTOENAD_ETTEROPPGJOER"
    >>> [rente_for(etteroppgjoer, date(2026, 2, dag)).status.value for dag in (23, 24)]
    ['AVHENGER', 'UNNTATT_15_1']
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning
from innkrevingsregler.rettskilder.katalog import Katalograd, katalog
from innkrevingsregler.rettskilder.katalog.arv import arvet, henvisninger
from innkrevingsregler.rettskilder.katalog.lasting import Tabellrad, les, normaliser, slaa_opp
from innkrevingsregler.rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN, SKATTEBETALINGSLOVEN
from innkrevingsregler.rettskilder.rettskilde import Rettskildetype, rettskilder

__all__ = ["Renteopplysning", "Rentestatus", "bygg_rente", "rente_for"]

KOLONNER = ("kode", "fra", "til", "status", "hjemler", "merknad", "soekt")

_PARAGRAF_15 = INNKREVINGSLOVEN.p("15").l(1)
_UNNTAKENE = INNKREVINGSFORSKRIFTEN.p("15-1")
_SKATT = SKATTEBETALINGSLOVEN.p("11-1")


class Rentestatus(StrEnum):
    """Hva som løper ved forsinket betaling.

    * ``PARAGRAF_15``: rente etter innkrevingsloven § 15 første ledd; ingen annen reaksjon er fastsatt.
    * ``UNNTATT_15_1``: unntatt ved innkrevingsforskriften § 15-1, og ingen egen regel er funnet.
    * ``EGEN_LOV``: rente etter særloven, gjeldsbrevlova eller forsinkelsesrenteloven.
    * ``EGEN_FORSKRIFT``: rente etter forskrift for kravtypen.
    * ``SKATTEBETALINGSLOVEN_11_1``: rente etter skattebetalingsloven § 11-1.
    * ``GEBYR_I_STEDET``: gebyr eller tillegg i stedet for rente.
    * ``AVHENGER``: et forhold ved kravet avgjør; ``merknad`` sier hvilket, ``hjemler`` er de mulige reglene.
    * ``AAPEN``: ikke avgjort; ``merknad`` sier hvorfor, ``soekt`` hvor det er søkt.
    """

    PARAGRAF_15 = "PARAGRAF_15"
    UNNTATT_15_1 = "UNNTATT_15_1"
    EGEN_LOV = "EGEN_LOV"
    EGEN_FORSKRIFT = "EGEN_FORSKRIFT"
    SKATTEBETALINGSLOVEN_11_1 = "SKATTEBETALINGSLOVEN_11_1"
    GEBYR_I_STEDET = "GEBYR_I_STEDET"
    AVHENGER = "AVHENGER"
    AAPEN = "AAPEN"


_SOEKT_FORGJEVES = frozenset({Rentestatus.PARAGRAF_15, Rentestatus.AAPEN})
_MERKNAD_BEGYNNER = {
    Rentestatus.UNNTATT_15_1: "Punktet om ",
    Rentestatus.AVHENGER: "Avhenger av ",
    Rentestatus.AAPEN: "",
}


@attrs.frozen(kw_only=True)
class Renteopplysning:
    """Rentegrunnlaget for én kravtype i ett tidsrom.

    Args:
        status: hva som løper, se :class:`Rentestatus`.
        hjemler: bestemmelsene som gir renten, gebyret eller unntaket, den viktigste først; tom bare for ``AAPEN``.
        merknad: det en jurist bør vite: hvilket punkt i § 15-1, hva det avhenger av, forbehold; ellers ``None``.
        soekt: bestemmelsene som er lest uten at de gir et annet eller fyldigere svar; ``None`` når det ikke trengs.
        fra: første dag svaret gjelder; ``None`` bare for tiden før tabellen begynner.
        til: siste dag svaret gjelder; ``None`` når den ikke er fastsatt.
    """

    status: Rentestatus
    hjemler: tuple[Henvisning, ...]
    merknad: str | None = None
    soekt: str | None = None
    fra: date | None
    til: date | None = None

    def gjelder(self, dato: date) -> bool:
        """Om svaret gjelder denne dagen, begge ender medregnet."""
        return (self.fra is None or self.fra <= dato) and (self.til is None or dato <= self.til)


Rentehistorie = tuple[Renteopplysning, ...]
"""Svarene for én kravtype, eldste først, uten hull og uten felles dager."""


def rente_for(kode: str, per: date | None = None) -> Renteopplysning | None:
    """Rentegrunnlaget for kravtypen med denne koden, eller ``None`` når koden er ukjent.

    Args:
        kode: som for :func:`innkrevingsregler.rettskilder.katalog.finn`.
        per: dagen renten løper. ``None`` gir det nyeste svaret, også om det ennå ikke gjelder. For en dag før
            tabellen begynner, er svaret ``AAPEN``.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    historie = slaa_opp(_innlest(), kode)
    if historie is None or per is None:
        return None if historie is None else historie[-1]
    return next((o for o in historie if o.gjelder(per)), None) or _foer(historie[0])


def bygg_rente(rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd]) -> dict[str, Rentehistorie]:
    """Svarene for hver kravtype, egne rader foran listepunktets. Nøkkelen er den normaliserte koden.

    Raises:
        KatalogFeil: med alle feilene: rader som ikke kan leses eller ikke henger sammen, perioder som ikke følger
            etter hverandre, ukjente koder, og kravtyper uten svar.
    """
    etter_kode: dict[str, list[Tabellrad]] = {}
    for rad in rader:
        etter_kode.setdefault(normaliser(rad["kode"]), []).append(rad)

    def historie(foerste: Tabellrad, feil: list[str]) -> Rentehistorie | None:
        return _historie(etter_kode[normaliser(foerste["kode"])], feil)

    return arvet([radene[0] for radene in etter_kode.values()], kravtyper, historie, "rente")


@functools.cache
def _innlest() -> Mapping[str, Rentehistorie]:
    return bygg_rente(les("rente.csv", KOLONNER), katalog())


def _foer(foerste: Renteopplysning) -> Renteopplysning:
    """Svaret for tiden før tabellen begynner."""
    return Renteopplysning(
        status=Rentestatus.AAPEN,
        hjemler=(),
        merknad=f"Tabellen begynner {foerste.fra}; hvilken reaksjon som gjaldt før det, er ikke ført.",
        soekt="SI-loven § 7; overgangsforskriften § 10",
        fra=None,
        til=foerste.fra and foerste.fra - timedelta(days=1),
    )


def _historie(rader: Sequence[Tabellrad], feil: list[str]) -> Rentehistorie | None:
    """Kravtypens rader i rekkefølge; ``None`` når en av dem ikke kan leses."""
    leste = [_opplysning(rad, feil) for rad in rader]
    historie = tuple(o for o in leste if o is not None)
    if len(historie) < len(leste):
        return None
    kode = rader[0]["kode"]
    for forrige, neste in itertools.pairwise(historie):
        if forrige.til is None or neste.fra != forrige.til + timedelta(days=1):
            feil.append(f"{kode}: perioden fra {neste.fra} følger ikke etter den før")
    if historie[-1].til is not None:
        feil.append(f"{kode}: den siste perioden slutter {historie[-1].til}")
    return historie


def _opplysning(rad: Tabellrad, feil: list[str]) -> Renteopplysning | None:
    """Raden som opplysning; ``None`` når den ikke kan leses."""
    kode = rad["kode"]
    foer = len(feil)
    hjemler = henvisninger(kode, rad["hjemler"], feil)
    fra, til = _dag(kode, rad["fra"], feil), _dag(kode, rad["til"], feil) if rad["til"] else None
    if fra is not None and til is not None and til < fra:
        feil.append(f"{kode}: perioden slutter ({til}) før den begynner ({fra})")
    if rad["status"] not in set(Rentestatus):
        feil.append(f"{kode}: statusen «{rad['status']}» er ikke kjent")
    if len(feil) > foer:
        return None
    opplysning = Renteopplysning(
        status=Rentestatus(rad["status"]),
        hjemler=hjemler,
        merknad=rad["merknad"] or None,
        soekt=rad["soekt"] or None,
        fra=fra,
        til=til,
    )
    feil += [f"{kode}: {mangel}" for mangel in _mangler(opplysning)]
    return opplysning


def _mangler(o: Renteopplysning) -> list[str]:
    """Det ved raden som ikke henger sammen med statusen."""
    match o.status:
        case Rentestatus.PARAGRAF_15:
            i_orden, krav = o.hjemler == (_PARAGRAF_15,), "bare innkrevingsloven § 15 første ledd"
        case Rentestatus.UNNTATT_15_1:
            i_orden, krav = o.hjemler == (_UNNTAKENE,), "bare innkrevingsforskriften § 15-1"
        case Rentestatus.EGEN_LOV:
            i_orden, krav = _foerst_er(o, Rettskildetype.LOV), "en annen lov først"
        case Rentestatus.EGEN_FORSKRIFT:
            i_orden, krav = _foerst_er(o, Rettskildetype.FORSKRIFT), "en annen forskrift først"
        case Rentestatus.SKATTEBETALINGSLOVEN_11_1:
            i_orden, krav = any(map(_SKATT.rammer, o.hjemler)), "skattebetalingsloven § 11-1"
        case Rentestatus.GEBYR_I_STEDET | Rentestatus.AVHENGER:
            i_orden, krav = bool(o.hjemler), "minst én hjemmel"
        case Rentestatus.AAPEN:
            i_orden, krav = not o.hjemler, "ingen hjemmel"
    mangler = [] if i_orden else [f"{o.status} skal ha {krav}"]
    begynnelse = _MERKNAD_BEGYNNER.get(o.status)
    if begynnelse is not None and not (o.merknad and o.merknad.startswith(begynnelse)):
        mangler.append(f"{o.status} skal ha merknad" + (f" som begynner med «{begynnelse}»" if begynnelse else ""))
    if o.status in _SOEKT_FORGJEVES and o.soekt is None:
        mangler.append(f"{o.status} skal si hvor det er søkt")
    return mangler


def _foerst_er(o: Renteopplysning, type_: Rettskildetype) -> bool:
    """Om den første hjemmelen er av denne typen, og ikke innkrevingsloven eller -forskriften selv."""
    if not o.hjemler or o.hjemler[0].kilde in (INNKREVINGSLOVEN.id, INNKREVINGSFORSKRIFTEN.id):
        return False
    kilde = rettskilder().get(o.hjemler[0].kilde)
    return kilde is not None and kilde.type is type_


def _dag(kode: str, verdi: str, feil: list[str]) -> date | None:
    try:
        return date.fromisoformat(verdi)
    except ValueError:
        feil.append(f"{kode}: «{verdi}» er ikke en dag på formen ÅÅÅÅ-MM-DD")
        return None
