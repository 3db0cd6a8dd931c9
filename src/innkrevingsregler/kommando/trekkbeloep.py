"""Beløpet verbet `trekk` fordeler når det ikke er oppgitt: det trekket er på i måneden.

Er størrelsen blant faktaene om trekket kravene har del i, er det den. Er trekket satt i prosent, må trekkgrunnlaget
oppgis. Ellers regnes den ut av husholdningen, når den er
oppgitt. Er ingen av delene nok, sies det hva som mangler.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from ..fakta.husholdning import Husholdning
from ..fakta.koder import Regelverk
from ..fakta.krav import Krav, Trekk
from ..fakta.verdier import Oere, skriv_oere
from ..trekkstoerrelse import Trekkstoerrelse, husholdning_for, trekkets_stoerrelse
from ..utleggstrekk import fordel_trekk, trekk_i_utbetaling
from .inndata import avvis

STOERRELSEN = "beløpet er det trekket er på i måneden"
AV_GRUNNLAGET = "beløpet er det trekket er på i utbetalingen, regnet ut av trekkgrunnlaget"
REGNET_UT = "beløpet er det meste som kan trekkes i måneden, regnet ut av husholdningen"
INGEN_MED = "beløpet er null fordi ingen av kravene har del i et trekk den dagen"
_TILLATT = "beløpet som er trukket"


@attrs.frozen
class Trekkbeloep:
    """Beløpet i øre, og forutsetningen om hvor det er hentet fra."""

    beloep: Oere
    forutsetning: str


def trekkbeloepet(
    krav: Sequence[Krav],
    dato: date,
    *,
    ordning: Regelverk,
    lesninger: Mapping[str, str],
    husholdning: Husholdning | None = None,
    trekkgrunnlag: Oere | None = None,
) -> Trekkbeloep:
    """Det trekket er på i måneden den dagen. En oppgitt husholdning går foran det som står om trekket.

    `trekkgrunnlag` er inntekten det trekkes i; den trengs når trekket er satt i prosent.

    Reiser UgyldigInndata, som sier hva som mangler, når faktaene ikke er nok.
    """
    if husholdning is not None:
        return _regnet_ut(husholdning, dato, lesninger, "--husholdning")
    trekkene = tuple(_med_del(krav, dato, ordning, lesninger))
    if not trekkene:
        return Trekkbeloep(Oere(0), INGEN_MED)
    if any(t.prosent is not None for t in trekkene):
        return _av_grunnlaget(trekkene, ordning, trekkgrunnlag)
    stoerrelser = {t.stoerrelse for t in trekkene if t.stoerrelse is not None}
    if len(stoerrelser) == 1 and _er_ett(trekkene, ordning):
        return Trekkbeloep(stoerrelser.pop(), STOERRELSEN)
    if stoerrelser:
        ulike = ", ".join(map(skriv_oere, sorted(stoerrelser)))
        avvis("--beloep", "utelatt", f"{_TILLATT}; kravene har del i trekk som ikke er det samme ({ulike} i måneden)")
    husstander = {k.skyldner.husstand: k.skyldner for k in krav if k.skyldner and k.skyldner.husstand}
    if len(husstander) != 1:
        avvis("--beloep", "utelatt", f"{_TILLATT}; verken trekkets `stoerrelse` eller `--husholdning` er oppgitt")
    (skyldner,) = husstander.values()
    return _regnet_ut(husholdning_for(skyldner, regelverk=ordning), dato, lesninger, "--beloep")


def _av_grunnlaget(trekkene: Sequence[Trekk], ordning: Regelverk, trekkgrunnlag: Oere | None) -> Trekkbeloep:
    """Trekket i én utbetaling når det er satt i prosent, eller som en kombinasjon av beløp og prosent."""
    satser = {(t.stoerrelse, t.prosent) for t in trekkene if t.stoerrelse is not None or t.prosent is not None}
    if len(satser) > 1 or not _er_ett(trekkene, ordning):
        avvis("--beloep", "utelatt", f"{_TILLATT}; kravene har del i trekk som ikke er det samme")
    ((stoerrelse, prosent),) = satser
    if trekkgrunnlag is None:
        avvis("--beloep", "utelatt", f"{_TILLATT}, eller --trekkgrunnlag; trekket er satt i prosent av inntekten")
    return Trekkbeloep(trekk_i_utbetaling(trekkgrunnlag, stoerrelse=stoerrelse, prosent=prosent), AV_GRUNNLAGET)


def _med_del(krav: Sequence[Krav], dato: date, ordning: Regelverk, lesninger: Mapping[str, str]) -> Iterator[Trekk]:
    """Trekkene kravene har del i den dagen, eller kan ha det; reglene sier hvilke."""
    svar = fordel_trekk(0, krav, dato, ordning=ordning, lesninger=lesninger)
    med = {(linje.krav, linje.trekk) for linje in svar.linjer if linje.deltar is not False}
    return (t for k in krav for t in k.trekk if (k.id, t.id) in med)


def _er_ett(trekkene: Sequence[Trekk], ordning: Regelverk) -> bool:
    """Om det er ett trekk: det er det alltid etter nytt regelverk; før kunne flere like store løpe side om side."""
    return ordning is Regelverk.NYTT or len({(t.besluttet, t.trekkpliktig, t.stoerrelse) for t in trekkene}) == 1


def _regnet_ut(husholdning: Husholdning, dato: date, lesninger: Mapping[str, str], sti: str) -> Trekkbeloep:
    svar = trekkets_stoerrelse(husholdning, dato, lesninger=lesninger)
    if svar.beloep is None:
        avvis(sti, "trekket kan ikke regnes ut", "; ".join((f"--beloep med {_TILLATT}", *_mangler(svar))))
    return Trekkbeloep(svar.beloep, REGNET_UT)


def _mangler(svar: Trekkstoerrelse) -> Iterator[str]:
    """Det som må til for at størrelsen er avgjort."""
    if svar.trenger:
        yield f"i husholdningen mangler {', '.join(dict.fromkeys(m.sti for m in svar.trenger))}"
    if svar.skjoenn:
        yield f"trekket beror på skjønn ({', '.join(dict.fromkeys(s.skjoenn.beskrivelse for s in svar.skjoenn))})"
    if svar.utgangspunkt is not None:
        yield f"utgangspunktet er {skriv_oere(svar.utgangspunkt)} i måneden"
    yield from svar.hvorfor
