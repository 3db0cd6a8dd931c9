"""Renter, gebyrer og omkostninger: de faller bort med hovedstolen de hører til (foreldelsesloven § 24 nr. 2)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from ..avledning.felles import enkle
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav, Kravlinje
from ..regelform.begreper.foreldelse import FALLER_MED_HOVEDSTOLEN
from ..regelform.utfall import Avgjort, Tvil, Utfall, hjemler_i, hvorfor_i
from .felles import Emne, Status, unike
from .foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg, med_foreldet


def med_hovedstol(emne: Emne, linjer: tuple[Linjeforeldelse, ...]) -> tuple[Linjeforeldelse, ...]:
    """Linjene, der ingen som følger en hovedstol, varer lenger enn den.

    En linje hører til hovedstolen den nevner, ellers til den eneste kravet har. Har kravet flere, og linjen ikke
    nevner noen, er den uendret.
    """
    etter_id = {linje.linje: linje for linje in linjer}
    return tuple(_begrenset(emne, kravlinje, etter_id) for kravlinje in emne.krav.linjer)


def _begrenset(emne: Emne, kravlinje: Kravlinje, etter_id: Mapping[str, Linjeforeldelse]) -> Linjeforeldelse:
    egen = etter_id[kravlinje.id]
    hovedstol = etter_id.get(_hovedstolen(emne.krav, kravlinje) or "")
    if hovedstol is None or hovedstol is egen:
        return egen
    utfall = emne.motor.svar(FALLER_MED_HOVEDSTOLEN, enkle(kravlinje, "linje"), emne.lesninger)
    felles = _senest_med(egen, hovedstol, utfall, emne.per)
    if felles == egen:
        return egen
    if isinstance(utfall, Tvil):
        return _begge(egen, felles, utfall, emne.per)
    if not isinstance(utfall, Avgjort):
        return egen
    # At svaret hviler på en lesning, har bare noe å si der dagene er ulike.
    svaret = felles if utfall.verdi is True else egen
    return attrs.evolve(svaret, hviler_paa=unike((*svaret.hviler_paa, *utfall.hviler_paa)))


def _hovedstolen(krav: Krav, linje: Kravlinje) -> str | None:
    if linje.hovedstol is not None:
        return linje.hovedstol
    hovedstoler = [annen.id for annen in krav.linjer if annen.type is Linjetype.HOVEDSTOL]
    return hovedstoler[0] if len(hovedstoler) == 1 else None


def _senest_med(egen: Linjeforeldelse, hovedstol: Linjeforeldelse, utfall: Utfall, per: date) -> Linjeforeldelse:
    """Linjen når den ikke kan vare lenger enn hovedstolen. Er en av dagene ukjent, er grensene det som er kjent."""
    foerst = hovedstol.siste_dag or hovedstol.tidligst
    if egen.siste_dag is not None and foerst is not None and egen.siste_dag <= foerst:
        return egen
    if egen.siste_dag is not None and hovedstol.siste_dag is not None:
        return attrs.evolve(
            hovedstol,
            linje=egen.linje,
            hjemler=unike((*egen.hjemler, *hjemler_i(utfall))),
            steg=(*egen.steg, _faller_med(hovedstol, utfall)),
            hviler_paa=unike((*egen.hviler_paa, *hovedstol.hviler_paa)),
        )
    tidligst = (egen.siste_dag or egen.tidligst, hovedstol.siste_dag or hovedstol.tidligst)
    senest = (egen.siste_dag or egen.senest, hovedstol.siste_dag or hovedstol.senest)
    aapen = egen if egen.siste_dag is None else hovedstol
    alternativer = tuple((valg, _foerste(dag, egen, hovedstol)) for valg, dag in aapen.alternativer)
    dagene = {dag for _, dag in alternativer}
    if hovedstol.siste_dag is not None and dagene == {hovedstol.siste_dag}:
        # Hovedstolen gjør at lesningene gir samme dag; da er det ikke tvil om den.
        return attrs.evolve(
            hovedstol,
            linje=egen.linje,
            hjemler=unike((*egen.hjemler, *hjemler_i(utfall))),
            steg=(*egen.steg, _faller_med(hovedstol, utfall)),
        )
    grenset = attrs.evolve(
        aapen,
        linje=egen.linje,
        tidligst=min(d for d in tidligst if d) if all(tidligst) else None,
        senest=min((d for d in senest if d), default=None),
        alternativer=alternativer,
        foreldet=None,
        steg=egen.steg,
    )
    return med_foreldet(grenset, per)


def _foerste(dag: date | None, egen: Linjeforeldelse, hovedstol: Linjeforeldelse) -> date | None:
    """Siste dag etter én lesning av den åpne linjen, når den andre linjens dag er kjent."""
    kjent = egen.siste_dag or hovedstol.siste_dag
    return min(dag, kjent) if dag is not None and kjent is not None else None


def _faller_med(hovedstol: Linjeforeldelse, utfall: Utfall) -> Tidslinjesteg:
    return Tidslinjesteg(
        dato=hovedstol.siste_dag,
        hendelse="",
        virkning=Stegvirkning.FALLER_MED_HOVEDSTOLEN,
        fra=hovedstol.siste_dag,
        til=hovedstol.siste_dag,
        uten_flytting=hovedstol.uten_flytting,
        hjemler=hjemler_i(utfall),
        fordi=" ".join(hvorfor_i(utfall)),
    )


def _begge(egen: Linjeforeldelse, felles: Linjeforeldelse, utfall: Tvil, per: date) -> Linjeforeldelse:
    """Linjen når det er tvil om den følger hovedstolen, med dagen etter hver lesning."""
    tidligst = (egen.siste_dag or egen.tidligst, felles.siste_dag or felles.tidligst)
    senest = (egen.siste_dag or egen.senest, felles.siste_dag or felles.senest)
    aapen = attrs.evolve(
        egen,
        status=Status.TVIL if egen.siste_dag is not None else egen.status,
        siste_dag=None,
        uten_flytting=None,
        flyttet_fordi=None,
        foreldet=None,
        tidligst=min(d for d in tidligst if d) if all(tidligst) else None,
        senest=max(d for d in senest if d) if all(senest) else None,
        hvorfor=unike((*egen.hvorfor, *hvorfor_i(utfall))),
        hjemler=unike((*egen.hjemler, *hjemler_i(utfall))),
        alternativer=tuple(
            (
                (*valg, *alternativ.lesninger),
                felles.siste_dag if _er_ja(alternativ.utfall) else dag,
            )
            for valg, dag in (egen.alternativer or (((), egen.siste_dag),))
            for alternativ in utfall.alternativer
        ),
    )
    return med_foreldet(aapen, per)


def _er_ja(utfall: Utfall) -> bool:
    return isinstance(utfall, Avgjort) and utfall.verdi is True
