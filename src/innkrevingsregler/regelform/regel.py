"""Regler: et vilkår, et svar, en hjemmel og en grunn.

En `Regel` er ren data. Den kan verken regne, slå opp eller kalle noe; det vilkårstreet ikke kan si, er
regnestykker som står i `frister`, `renter` og `motregning`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import attrs

from ..rettskilder.henvisning import Henvisning
from ..rettskilder.periode import Periode
from .begrep import Begrep, Samling, Spoersmaal
from .utfall import Regelverdi
from .variabler import Slag, Variabel, Verdi
from .vilkaar import Blant, Eller, Fast, Og, Operator, Ordnet, Uttrykk, Vilkaar, og
from .virkninger import Udekket

ALLTID_I_KRAFT = Periode(None, None)


def _spoersmaal(om: Begrep | Spoersmaal) -> Spoersmaal:
    return om() if isinstance(om, Begrep) else om


def _henvisninger(hjemmel: Henvisning | tuple[Henvisning, ...]) -> tuple[Henvisning, ...]:
    return hjemmel if isinstance(hjemmel, tuple) else (hjemmel,)


def _enkel(verdi: Regelverdi | Enum) -> Regelverdi:
    return verdi.value if isinstance(verdi, Enum) else verdi


def _tid(tid: Uttrykk | Variabel | None) -> Variabel | None:
    return tid.variabel if isinstance(tid, Uttrykk) else tid


@attrs.frozen(kw_only=True)
class Regel:
    """En regel slik den står i regelfilen.

    `om` er spørsmålet, `naar` vilkåret, `da` svaret, `hjemmel` bestemmelsene og `fordi` grunnen i én setning.
    `unntak_fra` er id-ene til reglene denne går foran. `gjelder` er perioden regelen er i kraft; den prøves mot
    datoen i `tid` (ellers begrepets `tid`). Uten `gjelder` følger regelen bestemmelsene den siterer, og da må de
    være i kraft uten sluttdato. Samme id kan stå flere ganger med perioder som ikke overlapper.
    """

    id: str
    om: Spoersmaal = attrs.field(converter=_spoersmaal)
    hjemmel: tuple[Henvisning, ...] = attrs.field(converter=_henvisninger)
    naar: Vilkaar
    da: Regelverdi = attrs.field(converter=_enkel)
    unntak_fra: tuple[str, ...] = ()
    tid: Variabel | None = attrs.field(default=None, converter=_tid)
    gjelder: Periode = ALLTID_I_KRAFT
    fordi: str

    @property
    def tidsvariabel(self) -> Variabel | None:
        """Datoen perioden prøves mot."""
        return self.tid or self.om.begrep.tid

    @property
    def vilkaar(self) -> Vilkaar:
        """Vilkåret med perioden lagt til, men uten unntakene."""
        return og(self.naar, *self._i_kraft())

    def _i_kraft(self) -> tuple[Vilkaar, ...]:
        tid = self.tidsvariabel
        if tid is None:
            return ()
        fra, til = self.gjelder.fra, self.gjelder.til
        return (
            *((Ordnet(tid, Operator.TIDLIGST, fra),) if fra else ()),
            *((Ordnet(tid, Operator.SENEST, til),) if til else ()),
        )


def regel(
    id: str,
    *,
    om: Begrep | Spoersmaal,
    hjemmel: Henvisning | tuple[Henvisning, ...],
    naar: Vilkaar,
    da: Regelverdi | Enum,
    unntak_fra: tuple[str, ...] = (),
    tid: Uttrykk | Variabel | None = None,
    gjelder: Periode = ALLTID_I_KRAFT,
    fordi: str,
) -> Regel:
    """Skriv en regel. Ingenting kontrolleres her; det gjør `Regelbok.bygg`, for alle regler samlet."""
    return Regel(
        id=id,
        om=om,
        hjemmel=hjemmel,
        naar=naar,
        da=da,
        unntak_fra=unntak_fra,
        tid=tid,
        gjelder=gjelder,
        fordi=fordi,
    )


def feil_i_svar(regel: Regel) -> str | None:
    """Hva som er galt med `da` for begrepet, eller None."""
    svar: object = regel.da
    begrep = regel.om.begrep
    if callable(svar):
        return f"da er en kallbar ({svar!r}); en regel er data og kaller ingenting"
    if isinstance(svar, Udekket):
        return None if begrep.samling is Samling.ENTYDIG else "Udekket kan ikke være ett av flere svar"
    for type_ in begrep.svartype:
        if isinstance(svar, str) and issubclass(type_, Enum):
            return None if svar in {m.value for m in type_} else f"da er {svar!r}, som ikke er en {type_.__name__}"
        if isinstance(svar, type_) and (type_ is bool or not isinstance(svar, bool)):
            return None
    lovlig = " | ".join(t.__name__ for t in begrep.svartype)
    return f"da er {svar!r}; {begrep.navn} svarer med {lovlig}"


def feil_i_vilkaar(vilkaar: object, kjente: Mapping[str, Variabel]) -> list[str]:
    """Blad som ikke er det de gir seg ut for: ukjent felt, felt med annen type, kallbar verdi."""
    if isinstance(vilkaar, Og | Eller):
        return [feil for ledd in vilkaar.ledd for feil in feil_i_vilkaar(ledd, kjente)]
    if isinstance(vilkaar, Fast):
        return []
    if isinstance(vilkaar, Blant):
        return _feil_i_blad(vilkaar.variabel, vilkaar.verdier, kjente)
    if isinstance(vilkaar, Ordnet):
        return _feil_i_blad(vilkaar.variabel, (vilkaar.grense,), kjente)
    if callable(vilkaar):
        return [f"vilkåret inneholder en kallbar ({vilkaar!r}); en regel er data og kaller ingenting"]
    return [f"vilkåret inneholder {vilkaar!r}, som ikke er et vilkår"]


def _feil_i_blad(variabel: Variabel, verdier: tuple[Verdi, ...], kjente: Mapping[str, Variabel]) -> list[str]:
    feil = [f"{v!r} er kallbar; en regel er data og kaller ingenting" for v in verdier if callable(v)]
    feil += [f for v in verdier if not callable(v) and (f := variabel.feil_ved(v))]
    return feil + feil_i_felt(variabel, kjente)


def feil_i_felt(variabel: Variabel, kjente: Mapping[str, Variabel]) -> list[str]:
    """Et faktum eller avledet faktum som ikke står i registeret, eller står der som noe annet."""
    if variabel.slag not in (Slag.FAKTUM, Slag.AVLEDET):
        return []
    registrert = kjente.get(variabel.noekkel)
    if registrert is None:
        return [f"{variabel.noekkel} er ikke et registrert felt"]
    if registrert != variabel:
        return [f"{variabel.noekkel} er registrert som {registrert.verditype.value} med et annet innhold"]
    return []
