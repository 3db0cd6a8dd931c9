"""Begreper: spørsmålene reglene svarer på.

Et `Begrep` sier hva det handler om (`omfang`), hvilke parametre det har, hva slags svar det gir og om svaret er
ett (`ENTYDIG`) eller om flere grunner kan stå ved siden av hverandre (`ALLE`). Et `Spoersmaal` er et begrep med
parametrene fylt ut; det er det en regel er `om`.
"""

from __future__ import annotations

import functools
from enum import Enum, StrEnum

import attrs

from .variabler import Omfang, Slag, Variabel, Verdi, Verditype
from .vilkaar import Uttrykk


class Samling(Enum):
    """Hvor mange svar et begrep kan ha."""

    ENTYDIG = "ett svar"
    ALLE = "flere svar kan stå side om side"


class Begrepsfeil(ValueError):
    """Et begrep er brukt på en måte det ikke er erklært for."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Begrep:
    """Et spørsmål reglene svarer på.

    `svartype` er typen på svaret: `bool`, en StrEnum eller en eller flere virkningsklasser. `tid` er datoen reglenes
    periode prøves mot når regelen ikke nevner en annen. `delvis` er grunnen til at begrepet ikke er dekket for alle
    fakta; står den tom, skal reglene gi svar for alle fakta, og beviset krever det.
    """

    navn: str
    omfang: Omfang
    svartype: tuple[type, ...]
    beskrivelse: str
    samling: Samling = Samling.ENTYDIG
    parametre: tuple[tuple[str, tuple[str, ...]], ...] = ()
    tid: Variabel | None = None
    delvis: str = ""

    def __call__(self, **argumenter: str) -> Spoersmaal:
        """Spørsmålet med parametrene fylt ut; Begrepsfeil om en mangler, er ukjent eller har en ulovlig verdi."""
        lovlige = dict(self.parametre)
        feil = [f"mangler parameter {navn}" for navn in lovlige if navn not in argumenter]
        feil += [f"ukjent parameter {navn}" for navn in argumenter if navn not in lovlige]
        feil += [
            f"{navn} kan ikke være {verdi!r}; lovlig er {', '.join(lovlige[navn])}"
            for navn, verdi in argumenter.items()
            if navn in lovlige and lovlige[navn] and str(verdi) not in lovlige[navn]
        ]
        if feil:
            raise Begrepsfeil(f"{self.navn}: " + "; ".join(feil))
        return Spoersmaal(self, tuple((navn, str(argumenter[navn])) for navn, _ in self.parametre))

    @property
    def svar(self) -> Uttrykk:
        """Svaret på et begrep uten parametre, som uttrykk i et vilkår."""
        return self().svar

    def har(self, verdi: Verdi) -> Uttrykk:
        """Om `verdi` er blant svarene på et ALLE-begrep uten parametre, som uttrykk i et vilkår."""
        return self().har(verdi)


@attrs.frozen(cache_hash=True)
class Spoersmaal:
    """Et begrep med parametrene fylt ut."""

    begrep: Begrep
    argumenter: tuple[tuple[str, str], ...] = ()

    @property
    def noekkel(self) -> str:
        """Navnet spørsmålet har i sporet og som variabel: `tiltak.lovlig[UTLEGGSTREKK]`."""
        ledd = ",".join(verdi for _, verdi in self.argumenter)
        return f"{self.begrep.navn}[{ledd}]" if ledd else self.begrep.navn

    def __str__(self) -> str:
        return self.noekkel

    @property
    def svar(self) -> Uttrykk:
        """Svaret som uttrykk i et vilkår. Bare for ENTYDIG begrep med ja/nei eller kode som svar."""
        if self.begrep.samling is not Samling.ENTYDIG:
            raise Begrepsfeil(f"{self.noekkel} kan ha flere svar: bruk .har(verdi)")
        domene = endelig_domene(self.begrep)
        if domene is None:
            raise Begrepsfeil(f"{self.noekkel} svarer med en virkning og kan ikke prøves i et vilkår")
        return Uttrykk(self._variabel("", domene))

    def har(self, verdi: Verdi) -> Uttrykk:
        """Om `verdi` er blant svarene (ALLE), som ja/nei-uttrykk."""
        if self.begrep.samling is not Samling.ALLE:
            raise Begrepsfeil(f"{self.noekkel} har ett svar: bruk .svar == verdi")
        enkel = verdi.value if isinstance(verdi, Enum) else verdi
        return Uttrykk(self._variabel(f"={enkel}", ()))

    def _variabel(self, tillegg: str, domene: tuple[str, ...]) -> Variabel:
        return _svaret(self, tillegg, domene)


# Det samme svaret er samme objekt, så vilkår som likner, kjennes igjen uten å sammenliknes felt for felt.
@functools.cache
def _svaret(spoersmaal: Spoersmaal, tillegg: str, domene: tuple[str, ...]) -> Variabel:
    return Variabel(
        noekkel=f"begrep.{spoersmaal.noekkel}{tillegg}",
        omfang=spoersmaal.begrep.omfang,
        slag=Slag.BEGREP,
        verditype=Verditype.KODE if domene else Verditype.BOOL,
        beskrivelse=spoersmaal.begrep.beskrivelse,
        domene=domene,
    )


def endelig_domene(begrep: Begrep) -> tuple[str, ...] | None:
    """Kodene et begrep kan svare med; tomt for ja/nei; None når svaret er en virkning."""
    if begrep.svartype == (bool,):
        return ()
    if len(begrep.svartype) == 1 and issubclass(begrep.svartype[0], StrEnum):
        return tuple(medlem.value for medlem in begrep.svartype[0])
    return None
