"""Hva som stenger for at Innkrevingsmyndigheten ettergir kravet, og hvilke andre regler om ettergivelse som finnes.

``ettergivelse.csv`` sier for hvert krav om det er noe i kravets art som tar det ut av kompetansen i innkrevingsloven
§ 18 (hensynet til kreditor), § 19 (hensynet til skyldneren) og § 20 (forsinkelsesrente, gebyr og omkostninger).
Sperrene står i innkrevingsforskriften § 3-3 og i lovens egne ledd om private kreditorer. Vilkårene i §§ 18 til 20,
som bygger på skjønn, avgjøres ikke her. Radene gjelder fra 2026-01-01.

Særreglene er de lovene og forskriftene som lar den som ila eller eier kravet, sette det ned eller frafalle det ved
siden av. For all tvangsmulkt er det forvaltningsloven § 51 tredje ledd; når Innkrevingsmyndigheten krever inn mulkten,
bare av særlige grunner knyttet til ileggelsen (andre punktum). Om den grensen også gjelder der særloven har sin egen
regel, er ikke avgjort. Er det ingen særregel i raden, er loven lest uten at noen ble funnet.

    >>> erstatning = ettergivelse_for("innkrevingsforskriften_2-5_d")
    >>> (erstatning.sperret.value, erstatning.paragraf_19.value, str(erstatning.hjemler[0]))
    ('AVHENGER', 'AVHENGER', 'innkrevingsloven § 18 tredje ledd')
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
from innkrevingsregler.rettskilder.lover import INNKREVINGSFORSKRIFTEN, INNKREVINGSLOVEN

__all__ = ["Ettergivelsesopplysning", "Sperre", "bygg_ettergivelse", "ettergivelse_for"]

KOLONNER = ("kode", "paragraf_18", "paragraf_19", "paragraf_20", "hjemler", "saerregel_hjemler", "merknad")

_KOMPETANSE = (
    INNKREVINGSLOVEN.p("18").l(1),
    INNKREVINGSLOVEN.p("18").l(2),
    INNKREVINGSLOVEN.p("19").l(1),
    INNKREVINGSLOVEN.p("20").l(1),
)
_SAMTYKKE = INNKREVINGSLOVEN.p("18").l(3)
_UNNTAK = (
    INNKREVINGSFORSKRIFTEN.p("3-3"),
    INNKREVINGSFORSKRIFTEN.p("3-1"),
    _SAMTYKKE,
    INNKREVINGSLOVEN.p("19").l(3),
    INNKREVINGSLOVEN.p("20").l(3),
)


class Sperre(StrEnum):
    """Om kravets art stenger for ettergivelse.

    * ``NEI``: ingen sperre; kompetansen i paragrafen gjelder.
    * ``JA``: stengt.
    * ``AVHENGER``: et forhold ved kravet avgjør; ``merknad`` sier hvilket.
    * ``SAMTYKKE``: bare når den private kreditoren samtykker (innkrevingsloven § 18 tredje ledd).
    * ``IKKE_OMFATTET``: Innkrevingsmyndigheten krever ikke inn kravet, så paragrafene gjelder ikke.
    """

    NEI = "NEI"
    JA = "JA"
    AVHENGER = "AVHENGER"
    SAMTYKKE = "SAMTYKKE"
    IKKE_OMFATTET = "IKKE_OMFATTET"


@attrs.frozen(kw_only=True)
class Ettergivelsesopplysning:
    """Sperrene mot ettergivelse for én kravtype.

    Args:
        paragraf_18: ettergivelse av hensyn til kreditor.
        paragraf_19: ettergivelse av hensyn til skyldneren.
        paragraf_20: ettergivelse av forsinkelsesrente, gebyr ved forsinket betaling og omkostninger.
        hjemler: bestemmelsene som stenger; når ingenting er stengt, bestemmelsene som gir kompetansen.
        saerregel_hjemler: regler som lar andre, eller på annet grunnlag, sette ned, frafalle eller ettergi kravet.
        merknad: det en jurist bør vite; ``None`` når det ikke er noe.
    """

    paragraf_18: Sperre
    paragraf_19: Sperre
    paragraf_20: Sperre
    hjemler: tuple[Henvisning, ...]
    saerregel_hjemler: tuple[Henvisning, ...] = ()
    merknad: str | None = None

    @property
    def sperret(self) -> Sperre:
        """§§ 18 og 19 sett under ett: om kravet selv kan ettergis.

        ``SAMTYKKE`` når § 18 krever samtykke og § 19 er stengt; ``AVHENGER`` når de to ellers er ulike.
        """
        match (self.paragraf_18, self.paragraf_19):
            case (Sperre.SAMTYKKE, Sperre.JA):
                return Sperre.SAMTYKKE
            case (en, annen) if en is annen:
                return en
            case _:
                return Sperre.AVHENGER


def ettergivelse_for(kode: str) -> Ettergivelsesopplysning | None:
    """Sperrene mot ettergivelse for kravtypen med denne koden, eller ``None`` når koden er ukjent.

    Args:
        kode: som for :func:`innkrevingsregler.rettskilder.katalog.finn`.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    return slaa_opp(_innlest(), kode)


def bygg_ettergivelse(
    rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd]
) -> dict[str, Ettergivelsesopplysning]:
    """Sperrene for hver kravtype, egen rad foran listepunktets. Nøkkelen er den normaliserte koden.

    Raises:
        KatalogFeil: med alle feilene.
    """
    return arvet(rader, kravtyper, _opplysning, "ettergivelse")


@functools.cache
def _innlest() -> Mapping[str, Ettergivelsesopplysning]:
    return bygg_ettergivelse(les("ettergivelse.csv", KOLONNER), katalog())


def _opplysning(rad: Tabellrad, feil: list[str]) -> Ettergivelsesopplysning | None:
    """Raden som opplysning; ``None`` når den ikke kan leses. Uten sperre siteres kompetansen."""
    kode = rad["kode"]
    foer = len(feil)
    hjemler = henvisninger(kode, rad["hjemler"], feil)
    saerregel_hjemler = henvisninger(kode, rad["saerregel_hjemler"], feil)
    sperrer = [rad[navn] for navn in ("paragraf_18", "paragraf_19", "paragraf_20")]
    feil += [f"{kode}: sperren «{sperre}» er ikke kjent" for sperre in sperrer if sperre not in set(Sperre)]
    if len(feil) > foer:
        return None
    paragraf_18, paragraf_19, paragraf_20 = map(Sperre, sperrer)
    opplysning = Ettergivelsesopplysning(
        paragraf_18=paragraf_18,
        paragraf_19=paragraf_19,
        paragraf_20=paragraf_20,
        hjemler=hjemler,
        saerregel_hjemler=saerregel_hjemler,
        merknad=rad["merknad"] or None,
    )
    feil += [f"{kode}: {mangel}" for mangel in _mangler(opplysning)]
    return opplysning if hjemler else attrs.evolve(opplysning, hjemler=_KOMPETANSE)


def _mangler(o: Ettergivelsesopplysning) -> list[str]:
    """Det ved raden som ikke henger sammen."""
    sperrer = (o.paragraf_18, o.paragraf_19, o.paragraf_20)
    mangler = []
    if set(sperrer) == {Sperre.NEI}:
        if o.hjemler:
            mangler.append("uten sperre skal raden ikke ha hjemler")
    elif Sperre.IKKE_OMFATTET in sperrer:
        if set(sperrer) != {Sperre.IKKE_OMFATTET}:
            mangler.append("IKKE_OMFATTET gjelder alle paragrafene eller ingen")
        if not o.hjemler:
            mangler.append("IKKE_OMFATTET skal ha hjemmel")
    elif not any(unntak.rammer(h) for unntak in _UNNTAK for h in o.hjemler):
        mangler.append("sperren skal ha et unntak i loven eller forskriften som hjemmel")
    if Sperre.SAMTYKKE in sperrer and (sperrer.count(Sperre.SAMTYKKE) > 1 or o.paragraf_18 is not Sperre.SAMTYKKE):
        mangler.append("SAMTYKKE gjelder bare § 18")
    if o.paragraf_18 is Sperre.SAMTYKKE and _SAMTYKKE not in o.hjemler:
        mangler.append("SAMTYKKE skal ha innkrevingsloven § 18 tredje ledd")
    if Sperre.AVHENGER in sperrer and not (o.merknad or "").startswith("Avhenger av "):
        mangler.append("AVHENGER skal ha merknad som begynner med «Avhenger av»")
    return mangler
