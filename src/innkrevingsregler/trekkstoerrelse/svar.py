"""Svaret om størrelsen: det som kan trekkes, radene det er regnet av, og det som er åpent."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

from ..fakta.husholdning import Husholdning
from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..lag.trekkstoerrelse import Avgjoerelse, Regulering
from ..regelform.variabler import Variabel
from ..rettskilder.henvisning import Henvisning
from .regning import per_fjorten_dager, per_uke


class Radslag(StrEnum):
    """Hva en rad i regnestykket er."""

    INNTEKT = "INNTEKT"
    FORSKUDDSTREKK = "FORSKUDDSTREKK"
    BEDRE_TREKK = "BEDRE_TREKK"
    ANNEN_INNTEKT = "ANNEN_INNTEKT"
    HOLDES_UTENFOR = "HOLDES_UTENFOR"
    LIVSOPPHOLD = "LIVSOPPHOLD"
    UNDERHOLD_FASTSATT = "UNDERHOLD_FASTSATT"
    BARN = "BARN"
    SAMVAER = "SAMVAER"
    FRADRAG = "FRADRAG"
    EKTEFELLES_ANDEL = "EKTEFELLES_ANDEL"
    UTGIFT = "UTGIFT"
    UTGIFT_IKKE_MED = "UTGIFT_IKKE_MED"
    NAERINGSTAK = "NAERINGSTAK"
    TREKK = "TREKK"


@attrs.frozen(kw_only=True)
class Regnerad:
    """Én rad i regnestykket.

    Args:
        slag: hva raden er.
        sti: feltet i husholdningen raden bygger på; tom når den ikke bygger på ett.
        navn: navnet inntekten eller utgiften er gitt; tomt ellers.
        beloep: beløpet per måned i øre, negativt når det trekkes fra; ``None`` når det ikke er kjent.
        hjemler: bestemmelsene raden følger av.
        fordi: reglenes grunn.
        forskrift: nummeret på forskriften satsen er fra; ``None`` når raden ikke er en sats.
    """

    slag: Radslag
    sti: str = ""
    navn: str = ""
    beloep: int | None
    hjemler: tuple[Henvisning, ...]
    fordi: str = ""
    forskrift: str | None = None


@attrs.frozen
class Trekkmangel:
    """Et felt i husholdningen som ikke er oppgitt, og som kan endre trekket."""

    sti: str
    beskrivelse: str


@attrs.frozen(kw_only=True)
class Trekkskjoenn:
    """Et skjønn trekket beror på.

    Args:
        sti: feltet i husholdningen det gjelder; tom når det gjelder hele trekket.
        skjoenn: vurderingen, med momenter og hjemmel.
        ja: trekket når vurderingen er oppfylt, ellers som utgangspunktet; ``None`` når det ikke kan regnes ut.
        nei: trekket når den ikke er det.
    """

    sti: str
    skjoenn: Variabel
    ja: Oere | None
    nei: Oere | None


@attrs.frozen(kw_only=True)
class Trekkalternativ:
    """Trekket når ett tvilspunkt leses på en annen måte enn den valgte."""

    punkt: str
    lesning: str
    utgangspunkt: Oere | None
    lavest: Oere
    hoeyest: Oere | None


@attrs.frozen(kw_only=True)
class Trekkstoerrelse:
    """Det meste som kan trekkes per måned, med alt det er regnet av. Alle beløp er i øre, og uten et avkall.

    Args:
        husholdning: det som er lagt til grunn.
        per: dagen trekket er regnet ut for.
        status: hva slags svar det er.
        beloep: det meste som kan trekkes; ``None`` når det ikke er avgjort. Ved tvil er det etter de valgte lesningene.
        utgangspunkt: trekket når satsene brukes som de er, alle oppgitte utgifter regnes med, og skjønnet i
            dekningsloven § 2-7 fjerde ledd ikke stenger; ``None`` når fakta mangler.
        lavest: det laveste trekket kan bli når det som mangler blir kjent og utgiftene er vurdert.
        hoeyest: det høyeste; ``None`` når det ikke har noen øvre grense. Begge forutsetter at satsene ikke fravikes.
        aldri_over: det trekket ikke kan overstige uten avkall, uansett hvordan underholdet vurderes; ``None`` uten øvre
            grense.
        skal_beholde: det som trengs til underhold etter utgangspunktet; ``None`` når fakta mangler.
        rader: regnestykket etter utgangspunktet, i den rekkefølgen det leses.
        trenger: fakta som mangler og kan endre trekket.
        skjoenn: vurderingene trekket beror på.
        alternativer: lesningene som ville gitt noe annet.
        avgjoerelse: hvem som fastsetter trekket, og om et avkall legges til grunn.
        regulering: om et løpende trekk kan reguleres.
        hvorfor: grunnene til at det er utenfor dekning; tom ellers.
        hjemler: bestemmelsene svaret bygger på.
        forutsetninger: det som er lagt til grunn uten å være oppgitt.
        lesninger: lesningen av hvert tvilspunkt svaret er regnet med.
    """

    husholdning: Husholdning
    per: date
    status: Status
    beloep: Oere | None
    utgangspunkt: Oere | None
    lavest: Oere
    hoeyest: Oere | None
    aldri_over: Oere | None
    skal_beholde: Oere | None
    rader: tuple[Regnerad, ...]
    trenger: tuple[Trekkmangel, ...]
    skjoenn: tuple[Trekkskjoenn, ...]
    alternativer: tuple[Trekkalternativ, ...]
    avgjoerelse: Avgjoerelse
    regulering: Regulering
    hvorfor: tuple[str, ...]
    hjemler: tuple[Henvisning, ...]
    forutsetninger: tuple[str, ...]
    lesninger: tuple[tuple[str, str], ...]

    @property
    def uke(self) -> Oere | None:
        """Utgangspunktet per uke; omregningen er ikke lovfestet."""
        return None if self.utgangspunkt is None else Oere(per_uke(self.utgangspunkt))

    @property
    def fjorten_dager(self) -> Oere | None:
        """Utgangspunktet per fjorten dager; omregningen er ikke lovfestet."""
        return None if self.utgangspunkt is None else Oere(per_fjorten_dager(self.utgangspunkt))
