"""Slutten på utleggssaken, når det er saken selv som sier den; og varselet i en sak som tok slutt uten beslutning.

(foreldelsesloven §§ 21 nr. 3 og 22 nr. 1, tvilspunkt L11)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import attrgetter

import attrs

from ..fakta import hendelser as h
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Utleggsutfall
from ..fakta.krav import Krav, Trekk, Utleggssak

__all__ = ["alt_forsettlig_avsluttet", "avsluttet_foer_gitt", "med_avslutninger", "uten_beslutning"]


# ---- Slutten som hendelse ----

_BEGYNNER_HVILE = (h.BegjaeringTvangsfullbyrdelse, h.BerammelseUtlegg)
_BESLUTNINGER = (h.Utleggspant, h.IntetTilUtlegg)
_OM_TREKK = (h.UtleggstrekkBesluttet, h.Trekkpaalegg)
_MED_BESLUTNING = (Utleggsutfall.UTLEGGSPANT, Utleggsutfall.INTET_TIL_UTLEGG)
_FREMMET = {
    Utleggsutfall.UTLEGGSPANT: True,
    Utleggsutfall.INTET_TIL_UTLEGG: True,
    Utleggsutfall.UTLEGGSTREKK: True,
    Utleggsutfall.UTEN_BESLUTNING: False,
}


def med_avslutninger(krav: Krav) -> Krav:
    """Kravet der slutten på en sak også er en hendelse når det bare er saken som sier den.

    Det er det samme om slutten er oppgitt i hendelsen eller i saken. Står begge der, er det én slutt: hendelsen
    gjelder, også når den har en annen dag, og det den ikke sier, sier saken. Sier bare saken den, er det ikke kjent om
    utfallet skyldtes forsett; er heller ikke dagen for en sak uten beslutning oppgitt, er den ukjent.

    Endte saken på annen måte, er slutten bare med når en hendelse sier at noe er gjort i den: den ender det hendelsen
    begynte. Er dagen den var avsluttet, ikke oppgitt, er det dagen det ble besluttet pant eller intet til utlegg. Endte
    den med utleggstrekk, hviler foreldelsen videre på trekket.
    """
    slutt = [sak for sak in krav.saker if (sak.utfall or sak.avsluttet) and _gjaldt(krav, sak)]
    if not slutt:
        return krav
    hendelser = tuple(_med_saken(krav, a) if isinstance(a, h.UtleggssakAvsluttet) else a for a in krav.hendelser)
    nye = tuple(ny for sak in slutt for ny in _nye(krav, sak))
    uendret = all(ny is gammel for ny, gammel in zip(hendelser, krav.hendelser, strict=True))
    return krav if uendret and not nye else attrs.evolve(krav, hendelser=(*hendelser, *nye))


def _gjaldt(krav: Krav, sak: Utleggssak) -> bool:
    """En sak som var slutt før kravet oppsto, gjaldt det ikke."""
    return not _foer_kravet(krav, sak.avsluttet)


def _foer_kravet(krav: Krav, dag: date | None) -> bool:
    return dag is not None and krav.oppstaatt is not None and dag < krav.oppstaatt


def _med_saken(krav: Krav, avslutningen: h.UtleggssakAvsluttet) -> h.UtleggssakAvsluttet:
    if avslutningen.dato and avslutningen.fremmet is not None:
        return avslutningen
    sak = next((sak for sak in krav.saker if _i_saken(krav, avslutningen, sak)), None)
    if sak is None or not _gjaldt(krav, sak):
        return avslutningen
    return attrs.evolve(
        avslutningen,
        dato=avslutningen.dato or _sluttdag(krav, sak),
        fremmet=_fremmet(krav, sak) if avslutningen.fremmet is None else avslutningen.fremmet,
    )


def _i_saken(krav: Krav, hendelse: Hendelse, sak: Utleggssak) -> bool:
    """Hører hendelsen til saken? Sier den det ikke, gjør den det når saken er den eneste."""
    return hendelse.sak == sak.id if hendelse.sak is not None else len(krav.saker) == 1


def _nye(krav: Krav, sak: Utleggssak) -> Iterator[Hendelse]:
    """Det saken sier om slutten, og ingen hendelse gjør."""
    dag = _sluttdag(krav, sak)
    if dag is None and sak.utfall not in (Utleggsutfall.UTEN_BESLUTNING, Utleggsutfall.UTLEGGSTREKK):
        return
    sagt = any(_kan_slutte(a, sak) for a in krav.hendelser)
    if sak.utfall is Utleggsutfall.UTEN_BESLUTNING:
        if not sagt:
            yield h.UtleggssakAvsluttet(dato=dag, sak=sak.id, fremmet=False, gjelder_linjer=sak.gjelder_linjer)
        return
    if sak.utfall is Utleggsutfall.UTLEGGSTREKK:
        yield from _trekket(krav, sak)
    i_saken = _gjort(krav, sak, dag, (*_BEGYNNER_HVILE, *_BESLUTNINGER))
    if dag is None or sagt or not i_saken:
        return
    besluttet = any(isinstance(a, _BESLUTNINGER) for a in i_saken)
    yield h.UtleggssakAvsluttet(
        dato=dag,
        sak=sak.id,
        fremmet=True if besluttet else _fremmet(krav, sak),
        gjelder_linjer=_linjene(i_saken, sak),
    )


def _kan_slutte(hendelse: Hendelse, sak: Utleggssak) -> bool:
    """Sier hendelsen at saken er slutt? En slutt uten sak kan være slutten på hvilken som helst."""
    return isinstance(hendelse, h.UtleggssakAvsluttet) and hendelse.sak in (None, sak.id)


def _sluttdag(krav: Krav, sak: Utleggssak) -> date | None:
    besluttet = None if _foer_kravet(krav, sak.beslutning) else sak.beslutning
    return sak.avsluttet or (besluttet if sak.utfall in _MED_BESLUTNING else None)


def _fremmet(krav: Krav, sak: Utleggssak) -> bool | None:
    """Om saken førte fram; ukjent når det ble besluttet før kravet oppsto, og ingen hendelse gjelder kravet i trekket.

    Kravet kan ha kommet til et trekk som alt var besluttet, og da er det ikke sakens beslutning som sier det.
    """
    if sak.utfall is None:
        return None
    uvisst = sak.utfall is not Utleggsutfall.UTEN_BESLUTNING and _foer_kravet(krav, _besluttet(krav, sak))
    return None if uvisst and not _gjort(krav, sak, None, _OM_TREKK) else _FREMMET[sak.utfall]


def _besluttet(krav: Krav, sak: Utleggssak) -> date | None:
    """Dagen det ble besluttet: den saken sier, ellers den trekket sier."""
    trekk = _trekket_i(krav, sak) if sak.utfall is Utleggsutfall.UTLEGGSTREKK else None
    return sak.beslutning or (trekk.besluttet if trekk else None)


def _trekket_i(krav: Krav, sak: Utleggssak) -> Trekk | None:
    """Trekket i saken, når det er ett."""
    trekkene = [t for t in krav.trekk if t.sak == sak.id]
    return trekkene[0] if len(trekkene) == 1 else None


def _trekket(krav: Krav, sak: Utleggssak) -> Iterator[h.UtleggstrekkBesluttet]:
    """Beslutningen om trekk i saken, når ingen hendelse sier den: begjæringen eller berammelsen er fulgt av trekket."""
    trekk, dag = _trekket_i(krav, sak), _besluttet(krav, sak) or sak.avsluttet
    i_saken = _gjort(krav, sak, dag, _BEGYNNER_HVILE)
    if dag is not None and not _foer_kravet(krav, dag) and i_saken and not _gjort(krav, sak, None, _OM_TREKK):
        yield h.UtleggstrekkBesluttet(
            dato=dag, sak=sak.id, trekk=trekk.id if trekk else None, gjelder_linjer=_linjene(i_saken, sak)
        )


def _gjort(krav: Krav, sak: Utleggssak, innen: date | None, typer: tuple[type[Hendelse], ...]) -> list[Hendelse]:
    """Hendelsene av disse slagene i saken, til og med dagen."""
    av_slaget = (a for a in krav.hendelser if isinstance(a, typer) and _i_saken(krav, a, sak))
    return [a for a in av_slaget if a.dato is None or innen is None or a.dato <= innen]


def _linjene(i_saken: list[Hendelse], sak: Utleggssak) -> tuple[str, ...] | None:
    """Linjene det er gjort noe for i saken; None er alle."""
    grupper = [a.gjelder_linjer for a in i_saken]
    alle = None if None in grupper else tuple(dict.fromkeys(linje for gruppe in grupper for linje in gruppe or ()))
    if alle is None or sak.gjelder_linjer is None:
        return sak.gjelder_linjer if alle is None else alle
    return tuple(linje for linje in alle if linje in sak.gjelder_linjer)


# ---- Varselet i en sak som tok slutt uten beslutning ----


def uten_beslutning(krav: Krav, varsel: Hendelse, per: date) -> bool:
    """Er det kjent dagen `per` at saken det ble varslet i, endte uten beslutning? Er det ikke sagt, er det nei.

    Er det sagt, men ikke hvilken dag, er det ja. En sak som endte før varselet ble sendt, er en annen.
    """
    return bool(_avslutninger(krav, varsel, per))


def avsluttet_foer_gitt(krav: Krav, varsel: Hendelse, per: date) -> date | None:
    """Dagen saken endte uten beslutning, når det var etter at varselet ble sendt, men før det ble gitt.

    Ellers None: da ender saken, om den gjør det, etter at varselet begynte å virke. At året regnes fra en senere
    kjennskap, er det ikke spurt om her.
    """
    foer = _foer_gitt(krav, varsel, per)
    return foer.dato if foer else None


def alt_forsettlig_avsluttet(krav: Krav, varsel: Hendelse, per: date) -> bool | None:
    """Skyldtes det forsett at saken alt var slutt da varselet ble gitt? Var den ikke det, nei; ellers som oppgitt."""
    foer = _foer_gitt(krav, varsel, per)
    return foer.forsettlig if foer else False


def _foer_gitt(krav: Krav, varsel: Hendelse, per: date) -> h.UtleggssakAvsluttet | None:
    """Den siste avslutningen, når den kom før varselet ble gitt; None når den, eller en av dagene, er en annen."""
    alle = _avslutninger(krav, varsel, per)
    foer = [a for a in alle if a.dato and varsel.gitt and a.dato < varsel.gitt]
    return max(foer, key=lambda a: a.dato or date.min) if foer and len(foer) == len(alle) else None


def _avslutninger(krav: Krav, varsel: Hendelse, per: date) -> list[h.UtleggssakAvsluttet]:
    """Avslutningene av saken uten beslutning, også dem det ikke er sagt dagen for."""
    # De fleste krav har ingen, og det sees av hva slags hendelser det er, og av hva sakene endte med.
    if h.UtleggssakAvsluttet in map(type, krav.hendelser) or _UTEN_BESLUTNING in map(_UTFALL, krav.saker):
        return _avslutningene(krav, varsel, per)
    return []


_UTEN_BESLUTNING = Utleggsutfall.UTEN_BESLUTNING
_UTFALL = attrgetter("utfall")


def _avslutningene(krav: Krav, varsel: Hendelse, per: date) -> list[h.UtleggssakAvsluttet]:
    return [
        a
        for a in med_avslutninger(krav).hendelser
        if isinstance(a, h.UtleggssakAvsluttet)
        and a.fremmet is False
        and _i_samme_sak(a, varsel)
        and (a.dato is None or (a.dato <= per and (varsel.dato is None or varsel.dato <= a.dato)))
    ]


def _i_samme_sak(avslutningen: Hendelse, varsel: Hendelse) -> bool:
    return avslutningen.sak is None or varsel.sak is None or avslutningen.sak == varsel.sak
