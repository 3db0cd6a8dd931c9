"""Svaret på fordelingen av et trekkbeløp: hva hver linje får, hva hver klasse får, og det som er åpent."""

from __future__ import annotations

from datetime import date

import attrs

from ..fakta.koder import Kreditortype, Regelverk
from ..fakta.verdier import Oere
from ..lag.felles import Status
from ..motregning.svar import Klassesum, Lesninger, Lesningsfordeling, Mangler
from ..regelform.begreper.utleggstrekk import Trekkfortrinn
from ..regelform.virkninger import Trinn
from ..rettskilder.henvisning import Henvisning

INGEN = Oere(0)


@attrs.frozen(kw_only=True)
class Trekkandel:
    """Det en kravlinje får av trekkbeløpet.

    Args:
        krav: kravets id.
        linje: linjens id.
        trekk: id-en til trekket kravet deltar med; ``None`` når det ikke deltar.
        kreditor: kreditors id; ``None`` når den ikke er oppgitt.
        kreditortype: om kreditor er stat, kommune, privat eller utenlandsk; ``None`` når det ikke er oppgitt.
        gjenstaar: det som gjensto før fordelingen, i øre; ``None`` når det ikke er oppgitt.
        deltar: om linjen har del; ``None`` når det avhenger av noe ukjent.
        klasse: klassen linjen dekkes i, med bokstaven etter trekkets regelverk; ``None`` når den ikke er kjent.
        fortrinn: hva linjen går foran etter tidsprioriteten fra et overført trekk; ``None`` når det ikke er kjent.
        trinn: trinnet i klassen; ``None`` når det ikke er kjent.
        nedskriving: plassen innenfor kravet; ``None`` når den ikke er kjent.
        andel: det linjen får, i øre, etter standardlesningene; ``None`` når bare grensene er sikre.
        lavest: det minste linjen kan få.
        hoeyest: det meste linjen kan få.
        regler: id-ene til reglene som ga plassen.
        hjemler: bestemmelsene de siterer.
        hvorfor: grunnene til at linjen ikke har del, eller til at andelen ikke er sikker.
    """

    krav: str
    linje: str
    trekk: str | None
    kreditor: str | None
    kreditortype: Kreditortype | None
    gjenstaar: Oere | None
    deltar: bool | None
    klasse: Trinn | None
    fortrinn: Trekkfortrinn | None
    trinn: Trinn | None
    nedskriving: Trinn | None
    andel: Oere | None
    lavest: Oere
    hoeyest: Oere
    regler: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    hvorfor: tuple[str, ...] = ()

    @property
    def rest(self) -> Oere | None:
        """Det som fortsatt gjenstår etterpå; ``None`` når det ikke er sikkert."""
        return None if self.andel is None or self.gjenstaar is None else Oere(self.gjenstaar - self.andel)


@attrs.frozen(kw_only=True)
class Lite:
    """En kreditor som får mindre enn den minste utbetalingen, og beløpet. ``kreditor`` er som i `Trekkandel`."""

    kreditor: str | None
    kreditortype: Kreditortype | None
    beloep: Oere


@attrs.frozen(kw_only=True)
class Trekkfordeling:
    """Fordelingen av et trekkbeløp mellom kravene mot én skyldner.

    Args:
        beloep: det som ble fordelt, i øre.
        dato: dagen det fordeles.
        ordning: om det er ett trekk etter nytt regelverk som er fordelt, eller trekk etter tidligere.
        status: hva slags svar det er. ``TVIL`` betyr at minst én annen lesning flytter penger.
        linjer: andelene, i den rekkefølgen de dekkes.
        klasser: summen for hver klasse; den er sikker også der andelene i klassen ikke er det.
        avregning: det av beløpet som først dekker en avregning, i øre.
        ufordelt: det som blir til overs når alt er dekket; ``None`` når det ikke er sikkert.
        til_boet: om det som blir til overs, trekkes inn i skyldnerens konkursbo (dekningsloven § 2-11).
        for_lite: kreditorene som får mindre enn den minste utbetalingen, og hva de får.
        trenger: fakta som mangler og kan flytte penger.
        alternativer: de andre lesningene som flytter penger.
        hvorfor: grunnene til det som er åpent.
        lesninger: lesningene den som spurte, valgte.
        forutsetninger: det svaret legger til grunn uten å vite.
    """

    beloep: Oere
    dato: date
    ordning: Regelverk
    status: Status
    linjer: tuple[Trekkandel, ...] = ()
    klasser: tuple[Klassesum, ...] = ()
    avregning: Oere = INGEN
    ufordelt: Oere | None = None
    til_boet: bool = False
    for_lite: tuple[Lite, ...] = ()
    trenger: tuple[Mangler, ...] = ()
    alternativer: tuple[Lesningsfordeling, ...] = ()
    hvorfor: tuple[str, ...] = ()
    lesninger: Lesninger = ()
    forutsetninger: tuple[str, ...] = ()

    def for_linjen(self, krav: str, linje: str) -> Trekkandel:
        """Andelen til én linje.

        Raises:
            KeyError: hvis linjen ikke er med i fordelingen.
        """
        for andel in self.linjer:
            if (andel.krav, andel.linje) == (krav, linje):
                return andel
        raise KeyError(f"{krav}/{linje}")
