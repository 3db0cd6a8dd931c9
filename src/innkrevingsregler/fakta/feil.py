"""Feil i inndata: alle på én gang, hver med sti, verdi, hva som er tillatt og et eksempel."""

from decimal import Decimal

import attrs

LENGSTE_VERDI = 80


def vis_verdi(verdi: object) -> str:
    """Verdien slik den vises i en feilmelding: `repr`, kuttet til 80 tegn.

    Strenger kuttes før `repr`, så en verdi på hundre megabyte ikke blir kopiert for å vise 80 tegn.
    Samlinger vises med slag og størrelse: innholdet kan være dypt eller stort.
    """
    if isinstance(verdi, dict):
        return f"objekt med {len(verdi)} felt"
    if isinstance(verdi, list | tuple):
        return f"liste med {len(verdi)} verdier"
    if isinstance(verdi, int) and verdi.bit_length() > 256:
        return f"heltall på {verdi.bit_length()} bit"
    if isinstance(verdi, Decimal):
        return str(verdi)[:LENGSTE_VERDI]
    tekst = repr(verdi[:LENGSTE_VERDI] if isinstance(verdi, str | bytes) else verdi)
    return tekst if len(tekst) <= LENGSTE_VERDI else tekst[: LENGSTE_VERDI - 1] + "…"


def sti_til(sti: str, navn: str) -> str:
    """Stien til et felt; navn som ikke er enkle, skrives i hakeparentes slik de kan vises."""
    enkelt = navn.isascii() and navn.isidentifier() and len(navn) <= 80
    return f"{sti}.{navn}" if enkelt else f"{sti}[{vis_verdi(navn)}]"


@attrs.frozen
class Inndatafeil:
    """Én feil i inndata.

    `sti` er veien inn i dataene (`$[3].linjer[2].beloep`; fra en tabell `krav.csv linje 12, kolonne beloep`),
    `verdi` det som sto der (kuttet til 80 tegn), `tillatt` hva som kan stå der, `eksempel` et riktig
    eksempel eller tom tekst når det ikke gir mening.
    """

    sti: str
    verdi: str
    tillatt: str
    eksempel: str = ""

    def __str__(self) -> str:
        eksempel = f", for eksempel {self.eksempel}" if self.eksempel else ""
        return f"{self.sti}: {self.verdi} – {self.tillatt}{eksempel}"


class UgyldigInndata(ValueError):
    """Inndata kan ikke brukes. `feil` har alle feilene, i den rekkefølgen de står i inndata."""

    def __init__(self, feil: tuple[Inndatafeil, ...]) -> None:
        super().__init__(feil)
        self.feil = feil

    def __str__(self) -> str:
        antall = "1 feil" if len(self.feil) == 1 else f"{len(self.feil)} feil"
        return "\n".join([f"ugyldige inndata, {antall}:", *(f"  {en}" for en in self.feil)])
