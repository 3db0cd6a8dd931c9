"""Det katalogen består av: kravtypen, listepunktet som sier hvem som krever den inn, og kategorien."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import attrs

from innkrevingsregler.rettskilder.henvisning import Henvisning

__all__ = ["KatalogFeil", "Katalograd", "Kategori", "Listepunkt"]


class Kategori(StrEnum):
    """Hva slags krav det er, i grove trekk. Rettsvirkninger knyttes aldri til kategorien.

    Overskriftene i innkrevingsforskriften kapittel 1 avgjør, og ellers kravets innhold. Kommunale krav
    har ingen egen kategori: eiendomsskatt er skatt, resten er gebyr og avgift, og kreditor sier hvem som
    har kravet.
    """

    STRAFFERELATERT = "STRAFFERELATERT"
    ADMINISTRATIV_SANKSJON = "ADMINISTRATIV_SANKSJON"
    SEKTORAVGIFT_SAERAVGIFT_GEBYR = "SEKTORAVGIFT_SAERAVGIFT_GEBYR"
    LAAN_ELLER_REFUSJON = "LAAN_ELLER_REFUSJON"
    TILBAKEBETALING = "TILBAKEBETALING"
    SKATT_OG_AVGIFT = "SKATT_OG_AVGIFT"
    UNDERHOLDSBIDRAG = "UNDERHOLDSBIDRAG"
    ERSTATNING = "ERSTATNING"
    UTENLANDSK = "UTENLANDSK"
    ANSVAR = "ANSVAR"


class KatalogFeil(ValueError):
    """Katalogens data er ikke i orden. ``feil`` har alle feilene, én setning for hver."""

    def __init__(self, feil: Iterable[str]) -> None:
        self.feil = tuple(feil)
        super().__init__("katalogen har feil:\n" + "\n".join(f"- {f}" for f in self.feil))


@attrs.frozen(kw_only=True)
class Listepunkt:
    """Et punkt på en liste som sier hvem som krever inn kravet.

    Args:
        kode: listepunktets faste kode, for eksempel ``innkrevingsforskriften_2-6_1_alkoholloven``.
        hjemmel: bestemmelsen. Strekpunkter er sitert til ledd eller paragraf, for nummeret på et
            strekpunkt flytter seg når listen endres; ``tekst`` sier hvilket det er.
        tekst: lovens korttittel eller en kort omtale av punktet.
        fra: første dag punktet gjelder.
        til: siste dag punktet gjelder; ``None`` når det fortsatt gjelder.
    """

    kode: str
    hjemmel: Henvisning
    tekst: str
    fra: date
    til: date | None = None

    def gjelder(self, dato: date) -> bool:
        """Om punktet står på listen denne dagen, begge ender medregnet."""
        return self.fra <= dato and (self.til is None or dato <= self.til)

    def sitat(self) -> str:
        """Punktet slik en jurist siterer det: «innkrevingsforskriften § 2-6 første ledd (alkoholloven)»."""
        if self.hjemmel.bokstav is not None:
            return str(self.hjemmel)
        return f"{self.hjemmel} ({self.tekst})"


@attrs.frozen(kw_only=True)
class Katalograd:
    """Én kravtype.

    Args:
        kode: fast kode i ASCII. Oppdragsgiverens egen kravkode der den finnes.
        navn: kort navn på kravet.
        kategori: grov inndeling, se :class:`Kategori`.
        listepunkt: punktet som legger innkrevingen til Innkrevingsmyndigheten eller kommunen, på den
            dagen det er spurt om; ``None`` når det ikke er noe, og da sier ``uten_listepunkt`` hvorfor.
        uten_listepunkt: hvorfor listepunkt mangler, med bestemmelsene det er søkt i; ellers ``None``.
        mulige_listepunkter: kodene til punktene kravet kan høre under når kravtypen alene ikke avgjør det.
            ``INGEN`` er at det også kan stå utenfor listen, ``UKJENT`` at navnet ikke sier hva kravet er. Tom når
            listepunktet er kjent, og når det er kjent at det ikke er noe.
        kreditor: ``STAT``, ``KOMMUNE``, ``PRIVAT`` eller ``UTENLANDSK`` der kilden sier det; ``None`` er
            ikke kjent, og må oppgis for kravet.
        rettslig_art: kode fra kontraktens liste der kravtypen alene gjør den sikker; ``None`` er åpen,
            og må oppgis for kravet.
        hjemmel: bestemmelsen kravet bygger på, der den er funnet.
        merknad: det en jurist bør vite: flere hjemler, døde henvisninger, tvil.
        oppdragsgiver: hvem kravkoden kommer fra; ``None`` for listepunktene selv.
        stoenadstyper: oppdragsgiverens koder for ytelsen, slik de er skrevet hos oppdragsgiveren.
    """

    kode: str
    navn: str
    kategori: Kategori
    listepunkt: Listepunkt | None = None
    uten_listepunkt: str | None = None
    mulige_listepunkter: tuple[str, ...] = ()
    kreditor: str | None = None
    rettslig_art: str | None = None
    hjemmel: Henvisning | None = None
    merknad: str | None = None
    oppdragsgiver: str | None = None
    stoenadstyper: tuple[str, ...] = ()
