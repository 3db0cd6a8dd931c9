"""Svaret på en fordeling: hva hver linje får, hva hver klasse får, og det som er åpent."""

from __future__ import annotations

from datetime import date

import attrs

from ..fakta.koder import Kreditortype
from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..regelform.begreper.dekning import Dekningsorden
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Trinn
from ..rettskilder.henvisning import Henvisning

Lesninger = tuple[tuple[str, str], ...]
"""Tvilspunkt og lesning."""


@attrs.frozen(kw_only=True)
class Linjeandel:
    """Det en kravlinje får.

    Args:
        krav: kravets id.
        linje: linjens id.
        kreditor: kreditors id; ``None`` når den ikke er oppgitt.
        kreditortype: om kreditor er stat, kommune, privat eller utenlandsk; ``None`` når det ikke er oppgitt.
        gjenstaar: det som gjensto før fordelingen, i øre; ``None`` når det ikke er oppgitt.
        deltar: om linjen har del; ``None`` når det avhenger av noe ukjent.
        klasse: klassen linjen dekkes i; ``None`` når den ikke er kjent, eller linjen ikke har del.
        trinn: trinnet i klassen; ``None`` når det ikke finnes eller ikke er kjent.
        andel: det linjen får, i øre, etter standardlesningene; ``None`` når bare grensene er sikre.
        lavest: det minste linjen kan få.
        hoeyest: det meste linjen kan få.
        regler: id-ene til reglene som ga plassen.
        hjemler: bestemmelsene de siterer.
        hvorfor: grunnene til at andelen ikke er sikker.
        uten_del_fordi: grunnene når linjen ikke har del.
    """

    krav: str
    linje: str
    kreditor: str | None
    kreditortype: Kreditortype | None
    gjenstaar: Oere | None
    deltar: bool | None
    klasse: Trinn | None
    trinn: Trinn | None
    andel: Oere | None
    lavest: Oere
    hoeyest: Oere
    regler: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    hvorfor: tuple[str, ...] = ()
    uten_del_fordi: tuple[str, ...] = ()

    @property
    def rest(self) -> Oere | None:
        """Det som fortsatt gjenstår etterpå; ``None`` når det ikke er sikkert."""
        return None if self.andel is None or self.gjenstaar is None else Oere(self.gjenstaar - self.andel)


@attrs.frozen(kw_only=True)
class Klassesum:
    """Det en klasse får til sammen; ``dekket`` er ``None`` når bare grensene er sikre."""

    klasse: Trinn
    krevd: Oere
    dekket: Oere | None
    lavest: Oere
    hoeyest: Oere


@attrs.frozen
class Flyttet:
    """En linje som får noe annet enn etter standarden, i øre; ``None`` når andelen da ikke er sikker."""

    krav: str
    linje: str
    andel: Oere | None


@attrs.frozen
class Lesningsfordeling:
    """Det én annen lesning av et tvilspunkt ville gitt, linje for linje der det er et annet."""

    punkt: str
    lesning: str
    flyttet: tuple[Flyttet, ...]


@attrs.frozen
class Skjoennsvalg:
    """Det ett utfall av et skjønn ville gitt. ``linje`` er tom når skjønnet gjelder hele kravet."""

    skjoenn: Variabel
    krav: str
    linje: str
    valg: bool
    andeler: tuple[Flyttet, ...]


@attrs.frozen
class Mangler:
    """Et faktum som mangler og kan flytte penger, og kravet og linjen det gjelder (tomme når det er tilgodebeløpet)."""

    krav: str
    linje: str
    faktum: Variabel


@attrs.frozen(kw_only=True)
class Fordeling:
    """Fordelingen av et beløp mellom kravene mot én skyldner.

    Args:
        beloep: det som ble fordelt, i øre.
        dato: dagen motregningen besluttes.
        orden: bestemmelsene rekkefølgen følger av; ``None`` når det er åpent.
        status: hva slags svar det er. ``TVIL`` betyr at minst én annen lesning flytter penger.
        linjer: andelene, i den rekkefølgen de dekkes.
        klasser: summen for hver klasse.
        ufordelt: det som blir til overs når alt er dekket; ``None`` når det ikke er sikkert.
        trenger: fakta som mangler og kan flytte penger.
        skjoenn: utfallene av hvert skjønn som kan flytte penger.
        alternativer: de andre lesningene som flytter penger.
        hvorfor: grunnene til det som er åpent.
        hjemler: bestemmelsene rekkefølgen følger av.
        lesninger: lesningene den som spurte, valgte.
        forutsetninger: det svaret legger til grunn uten å vite.
    """

    beloep: Oere
    dato: date
    orden: Dekningsorden | None
    status: Status
    linjer: tuple[Linjeandel, ...] = ()
    klasser: tuple[Klassesum, ...] = ()
    ufordelt: Oere | None = None
    trenger: tuple[Mangler, ...] = ()
    skjoenn: tuple[Skjoennsvalg, ...] = ()
    alternativer: tuple[Lesningsfordeling, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    lesninger: Lesninger = ()
    forutsetninger: tuple[str, ...] = ()

    def for_linjen(self, krav: str, linje: str) -> Linjeandel:
        """Andelen til én linje.

        Raises:
            KeyError: hvis linjen ikke er med i fordelingen.
        """
        for andel in self.linjer:
            if (andel.krav, andel.linje) == (krav, linje):
                return andel
        raise KeyError(f"{krav}/{linje}")
