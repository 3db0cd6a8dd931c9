"""Hvilke regler om foreldelse hvert krav i katalogen følger, og hva særloven endrer.

``foreldelse.csv`` har radene for hvert listepunkt, og for hver kravkode som ikke har listepunkt eller som skiller seg
fra sitt. De andre kravkodene arver listepunktets rader. Har reglene vært endret, har kravet én rad for hver periode.

Foreldelsesloven gjelder når ikke annet er lovbestemt (§ 1 nr. 1). At en særlov ikke har egen regel, er undersøkt i
teksten slik den lyder per 2026-07-02. Mange særlover sier når adgangen til å *ilegge* et gebyr foreldes; det er ikke
foreldelse av det ilagte kravet, og kolonnen ``soekt`` nevner slike regler for at ingen skal ta dem for det.

Raden sier hvilket sett regler som gjelder, ikke når kravet er foreldet: avbrudd, ny frist, tilleggsfrister og renter
hører til tidslinjen. Et krav som er fastslått ved dom, har ny frist på ti år (§ 21 nr. 2) uansett rad.

    >>> from datetime import date
    >>> foreldelse_for("TILBAKEKREVING_DAGPENGER", date(2026, 1, 1)).saerregel
    'Tre år. Trekk etter § 22-15 åttende ledd avbryter; virkningen faller bort ett år etter at trekket tok slutt.'
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
from innkrevingsregler.rettskilder.lover import (
    FOLKETRYGDLOVEN,
    FORELDELSESLOVEN,
    INNKREVINGSLOVEN,
    SKATTEBETALINGSLOVEN,
    STRAFFELOVEN,
)

__all__ = [
    "Foreldelsesopplysning",
    "Foreldelsesregime",
    "bygg_foreldelse",
    "foreldelse_for",
    "hovedregel_for_art",
    "regime_for_art",
]

KOLONNER = ("kode", "fra", "til", "regime", "hjemler", "saerregel", "merknad", "soekt")


class Foreldelsesregime(StrEnum):
    """Hvilke regler som gir fristens lengde og utgangspunkt.

    * ``ALMINNELIG``: foreldelsesloven §§ 2 og 3 nr. 1, tre år fra betaling tidligst kunne kreves.
    * ``PENGELAAN``: § 5 nr. 2, ti år for hovedstolen.
    * ``GJELDSBREV``: § 5 nr. 1, ti år for hovedstolen.
    * ``PERIODISK``: § 6, ti år uten betaling for retten selv, tre år for hver termin.
    * ``UNDERHOLDSBIDRAG``: § 6, ti år også for hver termin.
    * ``ERSTATNING``: § 9, tre år fra kunnskap.
    * ``REGRESS``: § 8, ett år fra innfrielsen eller fristen for det innfridde kravet.
    * ``SKATT_12_1``: skattebetalingsloven § 12-1, fra utgangen av kalenderåret.
    * ``BOT_97``: straffeloven § 97.
    * ``INNDRAGNING_99``: straffeloven § 99.
    * ``TRYGD_22_14``: folketrygdloven § 22-14, foreldelsesloven med særregler.
    * ``ANSVAR_31``: innkrevingsloven § 31 femte ledd, som viser til foreldelsesloven §§ 9 og 11.
    * ``ANSVAR_16_20``: skattebetalingsloven § 16-20 andre ledd, som viser til de samme.
    * ``DOM_21_2``: foreldelsesloven § 21 nr. 2, ti år: kravet er bare på listen når det er tilkjent.
    * ``UTENLANDSK``: kravet er fastsatt i en annen stat; ``hjemler`` er tom når reglene ikke er blant kildene.
    * ``AVHENGER``: et forhold ved kravet avgjør; ``merknad`` sier hvilket, ``hjemler`` er de mulige reglene.
    * ``AAPEN``: ikke avgjort; ``merknad`` sier hvorfor, ``soekt`` hvor det er søkt.
    """

    ALMINNELIG = "ALMINNELIG"
    PENGELAAN = "PENGELAAN"
    GJELDSBREV = "GJELDSBREV"
    PERIODISK = "PERIODISK"
    UNDERHOLDSBIDRAG = "UNDERHOLDSBIDRAG"
    ERSTATNING = "ERSTATNING"
    REGRESS = "REGRESS"
    SKATT_12_1 = "SKATT_12_1"
    BOT_97 = "BOT_97"
    INNDRAGNING_99 = "INNDRAGNING_99"
    TRYGD_22_14 = "TRYGD_22_14"
    ANSVAR_31 = "ANSVAR_31"
    ANSVAR_16_20 = "ANSVAR_16_20"
    DOM_21_2 = "DOM_21_2"
    UTENLANDSK = "UTENLANDSK"
    AVHENGER = "AVHENGER"
    AAPEN = "AAPEN"


_REGIMER = {regime.value: regime for regime in Foreldelsesregime}

# Bestemmelsene hver rad med regimet må sitere.
_GRUNNREGLER: Mapping[Foreldelsesregime, tuple[Henvisning, ...]] = {
    Foreldelsesregime.ALMINNELIG: (FORELDELSESLOVEN.p("2"), FORELDELSESLOVEN.p("3").nr(1)),
    Foreldelsesregime.PENGELAAN: (FORELDELSESLOVEN.p("5").nr(2).pkt(1), FORELDELSESLOVEN.p("3").nr(1)),
    Foreldelsesregime.GJELDSBREV: (FORELDELSESLOVEN.p("5").nr(1), FORELDELSESLOVEN.p("3").nr(1)),
    Foreldelsesregime.PERIODISK: (FORELDELSESLOVEN.p("6").pkt(1), FORELDELSESLOVEN.p("6").pkt(3)),
    Foreldelsesregime.UNDERHOLDSBIDRAG: (FORELDELSESLOVEN.p("6").pkt(1), FORELDELSESLOVEN.p("6").pkt(3)),
    Foreldelsesregime.ERSTATNING: (FORELDELSESLOVEN.p("9").nr(1).pkt(1),),
    Foreldelsesregime.REGRESS: (FORELDELSESLOVEN.p("8").pkt(1), FORELDELSESLOVEN.p("8").pkt(2)),
    Foreldelsesregime.SKATT_12_1: (SKATTEBETALINGSLOVEN.p("12-1").l(2), FORELDELSESLOVEN.p("2")),
    Foreldelsesregime.BOT_97: (STRAFFELOVEN.p("97").l(1),),
    Foreldelsesregime.INNDRAGNING_99: (STRAFFELOVEN.p("99").l(1).pkt(1),),
    Foreldelsesregime.TRYGD_22_14: (FOLKETRYGDLOVEN.p("22-14").l(1), FORELDELSESLOVEN.p("2")),
    Foreldelsesregime.ANSVAR_31: (INNKREVINGSLOVEN.p("31").l(5), FORELDELSESLOVEN.p("9").nr(1).pkt(1)),
    Foreldelsesregime.ANSVAR_16_20: (SKATTEBETALINGSLOVEN.p("16-20").l(2), FORELDELSESLOVEN.p("9").nr(1).pkt(1)),
    Foreldelsesregime.DOM_21_2: (FORELDELSESLOVEN.p("21").nr(2).pkt(1),),
}
# De rettslige artene som alene avgjør regimet. Resten hviler også på hvilken lov kravet bygger på: tvangsmulkt og
# gebyr kan være tilknyttet skatt, og tilbakekreving fra Nav bygger ikke alltid på folketrygdloven.
_REGIME_FOR_ART: Mapping[str, Foreldelsesregime] = {
    "ALMINNELIG": Foreldelsesregime.ALMINNELIG,
    "PENGELAAN": Foreldelsesregime.PENGELAAN,
    "GJELDSBREV": Foreldelsesregime.GJELDSBREV,
    "PERIODISK_YTELSE": Foreldelsesregime.PERIODISK,
    "UNDERHOLDSBIDRAG": Foreldelsesregime.UNDERHOLDSBIDRAG,
    "FORSKOTTERING_REGRESS": Foreldelsesregime.UNDERHOLDSBIDRAG,
    "RESTSKATT": Foreldelsesregime.SKATT_12_1,
    "FORSKUDDSSKATT": Foreldelsesregime.SKATT_12_1,
    "FORSKUDDSTREKK": Foreldelsesregime.SKATT_12_1,
    "ARBEIDSGIVERAVGIFT": Foreldelsesregime.SKATT_12_1,
    "FINANSSKATT": Foreldelsesregime.SKATT_12_1,
    "MERVERDIAVGIFT": Foreldelsesregime.SKATT_12_1,
    "SAERAVGIFT": Foreldelsesregime.SKATT_12_1,
    "TOLL": Foreldelsesregime.SKATT_12_1,
    "ARVEAVGIFT": Foreldelsesregime.SKATT_12_1,
    "TILLEGGSSKATT": Foreldelsesregime.SKATT_12_1,
    "OEVRIG_SKATT_AVGIFT": Foreldelsesregime.SKATT_12_1,
    "BOT": Foreldelsesregime.BOT_97,
    "INNDRAGNING": Foreldelsesregime.INNDRAGNING_99,
    "INNDRAGNING_UTBYTTE": Foreldelsesregime.INNDRAGNING_99,
    "OVERTREDELSESGEBYR": Foreldelsesregime.ALMINNELIG,
    "ERSTATNING_STRAFFBAR": Foreldelsesregime.ERSTATNING,
    "SKADESERSTATNING": Foreldelsesregime.ERSTATNING,
    # Staten overtar skadelidtes krav; er det tilkjent, er det dommen i hendelsene som gir ti år.
    "VOLDSREGRESS": Foreldelsesregime.ERSTATNING,
    "TILSKUDD_TILBAKEBETALING": Foreldelsesregime.ALMINNELIG,
    "SAKSKOSTNADER": Foreldelsesregime.DOM_21_2,
    "KOMMUNAL_EIENDOMSSKATT": Foreldelsesregime.ALMINNELIG,
    "KOMMUNALT_GEBYR": Foreldelsesregime.ALMINNELIG,
    "UTENLANDSK": Foreldelsesregime.UTENLANDSK,
}
# Artene der loven kravet bygger på, kunne gitt noe annet. Sier ikke katalogen noe om den, er dette hovedregelen:
# foreldelsesloven gjelder når ikke annet er lovbestemt (§ 1 nr. 1), og skattekrav har sine egne arter.
_HOVEDREGEL_FOR_ART: Mapping[str, Foreldelsesregime] = {
    "GEBYR": Foreldelsesregime.ALMINNELIG,
    "TVANGSMULKT": Foreldelsesregime.ALMINNELIG,
    "OFFENTLIG_AVGIFT": Foreldelsesregime.ALMINNELIG,
    "REFUSJON": Foreldelsesregime.ALMINNELIG,
    "ANDRE_STATLIGE": Foreldelsesregime.ALMINNELIG,
    "REGRESS": Foreldelsesregime.REGRESS,
    # Ansvar for skattetrekk (skattebetalingsloven § 16-20) har den samme fristen, fra den samme dagen.
    "ANSVAR_TREKK": Foreldelsesregime.ANSVAR_31,
}
_SKAL_SI_HVOR_DET_ER_SOEKT = frozenset({Foreldelsesregime.ALMINNELIG, Foreldelsesregime.AAPEN})


@attrs.frozen(kw_only=True)
class Foreldelsesopplysning:
    """Reglene om foreldelse for én kravtype i ett tidsrom.

    Args:
        regime: hvilket sett regler det er, se :class:`Foreldelsesregime`.
        hjemler: bestemmelsene som gir fristen, særreglene med; tom for ``AAPEN``, og for ``UTENLANDSK`` når
            reglene ikke er blant kildene.
        saerregel: det som avviker fra eller kommer i tillegg til regimets frist, med hjemmel i ``hjemler``;
            ``None`` når det ikke er noe.
        merknad: det en jurist bør vite: forbehold, tvil, døde henvisninger; ``None`` når det ikke er noe.
        soekt: bestemmelsene som er lest uten at en regel om det ilagte kravet ble funnet, og hva de gjelder.
        fra: første dag raden gjelder; ``None`` når begynnelsen ikke har betydning eller ikke er kjent.
        til: siste dag raden gjelder; ``None`` når den fortsatt gjelder.
    """

    regime: Foreldelsesregime
    hjemler: tuple[Henvisning, ...]
    saerregel: str | None = None
    merknad: str | None = None
    soekt: str | None = None
    fra: date | None = None
    til: date | None = None

    @property
    def mulige(self) -> tuple[Foreldelsesregime, ...]:
        """Regimene kravet kan følge: det det følger, eller for ``AVHENGER`` de som har alle sine regler i `hjemler`.

        Bygger et regime på et annet, som ansvaret på § 9, er det bare det mest særskilte som er mulig.
        """
        if self.regime is not Foreldelsesregime.AVHENGER:
            return (self.regime,)
        funnet = {r: set(regler) for r, regler in _GRUNNREGLER.items() if set(regler).issubset(self.hjemler)}
        return tuple(r for r, regler in funnet.items() if not any(regler < andre for andre in funnet.values()))


Versjoner = tuple[Foreldelsesopplysning, ...]


def foreldelse_for(kode: str, per: date | None = None) -> Foreldelsesopplysning | None:
    """Reglene om foreldelse for kravtypen med denne koden, eller ``None`` når koden er ukjent.

    Args:
        kode: som for :func:`innkrevingsregler.rettskilder.katalog.finn`.
        per: dagen reglene skal gjelde; ``None`` gir de nyeste, også om de ennå ikke er i kraft.

    Raises:
        KatalogFeil: hvis de medfølgende dataene ikke er i orden; alle feilene er med.
    """
    versjoner = slaa_opp(_innlest(), kode)
    if versjoner is None:
        return None
    if per is None:
        return versjoner[-1]
    return next(o for o in versjoner if o.til is None or per <= o.til)


def regime_for_art(rettslig_art: str) -> Foreldelsesregime | None:
    """Regimet som følger av kravets rettslige art, eller ``None`` når arten alene ikke avgjør det.

    Svarer på ``AVHENGER`` når arten er oppgitt for kravet. Gjelder fristen før kravet eventuelt er fastslått ved dom.

    Args:
        rettslig_art: kode fra kontraktens liste over rettslige arter; en ukjent kode gir ``None``.
    """
    return _REGIME_FOR_ART.get(rettslig_art)


def hovedregel_for_art(rettslig_art: str) -> Foreldelsesregime | None:
    """Regimet som gjelder for arten når ingen særlov sier noe annet; ``None`` når arten har et regime av seg selv.

    Svarer for et krav katalogen ikke kjenner. Den som bruker svaret, må si at det bygger på at ingen særlov gjelder.

    Args:
        rettslig_art: kode fra kontraktens liste over rettslige arter; en ukjent kode gir ``None``.
    """
    return _HOVEDREGEL_FOR_ART.get(rettslig_art)


def bygg_foreldelse(rader: Iterable[Tabellrad], kravtyper: Sequence[Katalograd]) -> dict[str, Versjoner]:
    """Opplysningene for hver kravtype, eldste først. Nøkkelen er den normaliserte koden.

    Raises:
        KatalogFeil: med alle feilene: rader som ikke kan leses eller ikke henger sammen, perioder som ikke følger
            etter hverandre eller ikke dekker all tid, ukjente koder, og kravtyper uten svar.
    """
    grupper: dict[str, list[Tabellrad]] = {}
    for rad in rader:
        grupper.setdefault(normaliser(rad["kode"]), []).append(rad)

    def les_versjoner(foerste: Tabellrad, feil: list[str]) -> Versjoner | None:
        return _versjoner(grupper[normaliser(foerste["kode"])], feil)

    return arvet((gruppe[0] for gruppe in grupper.values()), kravtyper, les_versjoner, "foreldelse")


@functools.cache
def _innlest() -> Mapping[str, Versjoner]:
    return bygg_foreldelse(les("foreldelse.csv", KOLONNER), katalog())


def _versjoner(rader: Sequence[Tabellrad], feil: list[str]) -> Versjoner | None:
    """Kravets rader som opplysninger; ``None`` når en av dem ikke kan leses."""
    leste = [_opplysning(rad, feil) for rad in rader]
    versjoner = tuple(o for o in leste if o is not None)
    if len(versjoner) < len(leste):
        return None
    feil += [f"{rader[0]['kode']}: {hull}" for hull in _hull(versjoner)]
    return versjoner


def _hull(versjoner: Versjoner) -> list[str]:
    """Det som er galt med periodene: sammen skal de dekke hver dag én gang."""
    hull = []
    if versjoner[0].fra is not None:
        hull.append(f"tiden før {versjoner[0].fra} mangler")
    if versjoner[-1].til is not None:
        hull.append(f"tiden etter {versjoner[-1].til} mangler")
    for foer, etter in itertools.pairwise(versjoner):
        if foer.til is None or etter.fra != foer.til + timedelta(days=1):
            hull.append(f"perioden fra {etter.fra} følger ikke rett etter den som slutter {foer.til}")
    return hull


def _opplysning(rad: Tabellrad, feil: list[str]) -> Foreldelsesopplysning | None:
    """Raden som opplysning; ``None`` når den ikke kan leses."""
    kode = rad["kode"]
    foer = len(feil)
    hjemler = henvisninger(kode, rad["hjemler"], feil)
    fra, til = _dag(kode, rad["fra"], feil), _dag(kode, rad["til"], feil)
    if rad["regime"] not in _REGIMER:
        feil.append(f"{kode}: regimet «{rad['regime']}» er ikke kjent")
    if len(feil) > foer:
        return None
    opplysning = Foreldelsesopplysning(
        regime=_REGIMER[rad["regime"]],
        hjemler=hjemler,
        saerregel=rad["saerregel"] or None,
        merknad=rad["merknad"] or None,
        soekt=rad["soekt"] or None,
        fra=fra,
        til=til,
    )
    feil += [f"{kode}: {mangel}" for mangel in _mangler(opplysning)]
    return opplysning


def _mangler(o: Foreldelsesopplysning) -> list[str]:
    """Det ved raden som ikke henger sammen med regimet."""
    mangler = [f"{o.regime} skal sitere {regel}" for regel in _GRUNNREGLER.get(o.regime, ()) if regel not in o.hjemler]
    if o.regime is Foreldelsesregime.AVHENGER:
        if len(o.hjemler) < 2:
            mangler.append("AVHENGER skal ha minst to mulige regler")
        if o.merknad is None or not o.merknad.startswith("Avhenger av "):
            mangler.append("AVHENGER skal ha merknad som begynner med «Avhenger av »")
    if o.regime is Foreldelsesregime.AAPEN:
        if o.hjemler:
            mangler.append("AAPEN skal ikke ha hjemmel")
        if o.merknad is None:
            mangler.append("AAPEN skal ha merknad")
    if o.regime is Foreldelsesregime.UTENLANDSK and not o.hjemler and (o.merknad is None or o.soekt is None):
        mangler.append("UTENLANDSK uten hjemmel skal ha merknad og si hvor det er søkt")
    if o.regime in _SKAL_SI_HVOR_DET_ER_SOEKT and o.soekt is None:
        mangler.append(f"{o.regime} skal si hvor det er søkt")
    if o.saerregel is not None and not o.hjemler:
        mangler.append("en særregel skal ha hjemmel")
    return mangler


def _dag(kode: str, verdi: str, feil: list[str]) -> date | None:
    if not verdi:
        return None
    try:
        return date.fromisoformat(verdi)
    except ValueError:
        feil.append(f"{kode}: «{verdi}» er ikke en dag på formen ÅÅÅÅ-MM-DD")
        return None
