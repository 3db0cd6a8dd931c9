"""Oppfølgingen: tilstanden kravet er i, neste skritt med siste dag, utsendingen, oppgjøret og klagene.

Svarene fra lagene foran – om tiltakene kan brukes, om kravet har tvangsgrunnlag og når det foreldes – er fakta her.
Et skjønn eller en tvil om et tiltak hindrer ikke at det skal vurderes; da er det mulig.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..fakta.hendelser import Klage
from ..fakta.koder import Klageemne
from ..oppfoelgingsrutine import Rutine
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.oppfoelging import (
    KANAL,
    KRAVTILSTAND,
    OPPDRAGSGIVERHANDLING,
    OPPFOELGINGSSTEG,
    OPPGJOERSMAATE,
    OVERGANG,
    PURREINNHOLD,
    SKYLDNERHANDLING,
    SLUTTILSTANDER,
    STEGFRIST,
    Kravtilstand,
    Oppdragsgiverhandling,
    Oppfoelgingssteg,
    Purreinnhold,
    Skyldnerhandling,
    Stegfrist,
)
from ..regelform.begreper.opphoer import OPPHOERT, Opphoersgrunn
from ..regelform.begreper.renter import RENTEGRUNNLAG
from ..regelform.begreper.tiltak import Tiltaksslag
from ..regelform.begreper.virkeomraade import KLAGE_TIL_KRAVSEIER, KRAVSEIERS_UTTALELSE
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Trenger, Tvil, Utfall, hjemler_i
from ..regelform.variabler import Variabel, Verdi
from ..regelform.virkninger import Rentegrunnlag
from ..rettskilder.henvisning import Henvisning
from .felles import Emne, med_lagene, unike
from .foreldelse import Linjeforeldelse
from .hjemmel import Grunnlagsrad, Hjemmel
from .pant_foreldet import pantet
from .renteplan import Rentekontroll, kontroller
from .samlet_foreldelse import aapen_foreldelse, alle_foreldet
from .tiltak import Tiltakssvar

_MULIG: Mapping[str, tuple[Tiltaksslag, ...]] = {
    "krav.kan_gebyr": (Tiltaksslag.GEBYR,),
    "krav.kan_motregning": (Tiltaksslag.MOTREGNING,),
    "krav.kan_utleggspant": (Tiltaksslag.UTLEGGSPANT,),
    "krav.kan_utleggstrekk": (Tiltaksslag.UTLEGGSTREKK,),
    "krav.kan_konkursbegjaering": (Tiltaksslag.KONKURSBEGJAERING,),
    "krav.kan_pantedekning": (Tiltaksslag.TVANGSDEKNING, Tiltaksslag.TVANGSSALG),
}


@attrs.frozen(kw_only=True)
class Nestesteg:
    """Ett skritt som skal tas eller vurderes, eller der det er åpent om det skal det.

    `frist` er det siste dag følger av, og `senest` dagen; None når det ikke er noen, eller den ikke er kjent (da står
    det som mangler, i `trenger`). `forbi` er at dagen er passert. `hjemler` er bestemmelsene om skrittet og fristen.
    """

    steg: Oppfoelgingssteg
    utfall: Utfall
    frist: Stegfrist
    senest: date | None
    forbi: bool
    trenger: tuple[Variabel, ...]
    hjemler: tuple[Henvisning, ...]


@attrs.frozen(kw_only=True)
class Klagesvar:
    """Hvem som behandler en klage som ikke er avgjort.

    `til_kravseier` er om kravseieren behandler den når den bare gjelder kravet og er satt fram uavhengig av
    innkrevingen; None når klagen gjelder noe annet. `uttalelse` er om kravseieren bør få uttale seg når klagen gjelder
    innkrevingen.
    """

    dato: date | None
    klage_over: Klageemne | None
    til_kravseier: Utfall | None
    uttalelse: Utfall


@attrs.frozen(kw_only=True)
class Oppfoelging:
    """Oppfølgingen av ett krav en dag.

    Listene er uten det som sikkert ikke gjelder. `overganger` er tilstandene kravet kan gå over i; tom når tilstanden
    ikke er avgjort. `neste_purredag` er den neste dagen purringer lages. `rentekontroll` er svaret på om det var
    grunnlag for rente og om den var varslet, når renten skal kontrolleres; ellers None.
    """

    tilstand: Utfall
    neste: tuple[Nestesteg, ...]
    purreinnhold: tuple[tuple[Purreinnhold, Utfall], ...]
    neste_purredag: date
    kanal: Utfall
    oppdragsgivers_tekst: str | None
    oppgjoer: Utfall
    skyldneren: tuple[tuple[Skyldnerhandling, Utfall], ...]
    oppdragsgiveren: tuple[tuple[Oppdragsgiverhandling, Utfall], ...]
    overganger: tuple[Kravtilstand, ...]
    klager: tuple[Klagesvar, ...]
    rentekontroll: Rentekontroll | None


def oppfoelgingen(
    emne: Emne,
    grunnlag: Grunnlagsrad,
    foreldelse: Sequence[Linjeforeldelse],
    tiltak: Sequence[Tiltakssvar],
    hjemmel: Hjemmel,
    rutine: Rutine,
) -> Oppfoelging:
    """Oppfølgingen; de andre argumentene er svarene fra lagene foran om samme krav og dag."""
    spoer = _Spoer(emne, grunnlag, foreldelse, tiltak, hjemmel)
    dager = _Dager(emne, foreldelse, rutine)
    tilstand = spoer.en(KRAVTILSTAND())
    neste = tuple(
        _neste(spoer, dager, Oppfoelgingssteg(navn), utfall) for navn, utfall in spoer.flere(OPPFOELGINGSSTEG())
    )
    skal_kontrolleres = any(steg.steg is Oppfoelgingssteg.KONTROLLER_RENTE for steg in neste)
    return Oppfoelging(
        tilstand=tilstand,
        neste=neste,
        purreinnhold=tuple((Purreinnhold(n), u) for n, u in spoer.flere(PURREINNHOLD())),
        neste_purredag=rutine.neste_purredag(emne.per),
        kanal=spoer.en(KANAL()),
        oppdragsgivers_tekst=emne.krav.oppfoelging.oppdragsgivers_tekst if emne.krav.oppfoelging else None,
        oppgjoer=spoer.en(OPPGJOERSMAATE()),
        skyldneren=tuple((Skyldnerhandling(n), u) for n, u in spoer.flere(SKYLDNERHANDLING())),
        oppdragsgiveren=tuple((Oppdragsgiverhandling(n), u) for n, u in spoer.flere(OPPDRAGSGIVERHANDLING())),
        overganger=_overganger(spoer, tilstand),
        klager=tuple(_klagene(emne, spoer)),
        rentekontroll=kontroller(emne, tuple(foreldelse)) if skal_kontrolleres else None,
    )


class _Spoer:
    """Stiller spørsmålene mot raden der svarene fra lagene foran er lagt til."""

    def __init__(
        self,
        emne: Emne,
        grunnlag: Grunnlagsrad,
        foreldelse: Sequence[Linjeforeldelse],
        tiltak: Sequence[Tiltakssvar],
        hjemmel: Hjemmel,
    ) -> None:
        svarene = {svar.tiltak: svar for svar in tiltak}
        foreligger = hjemmel.tvangsgrunnlag.foreligger
        pant, pantets_svar = pantet(emne, foreldelse)
        renten = _rentegrunnlaget(emne, grunnlag.rad)
        fra_lagene: dict[str, Verdi | None] = {
            "krav.foreldet": alle_foreldet(foreldelse),
            "krav.kan_bli_foreldet": _kan_bli_foreldet(foreldelse),
            "krav.uten_tvangshjemmel": None if foreligger is None else not foreligger,
            "krav.rente_kan_paaloepe": _kan_paaloepe(renten),
            "krav.falt_bort": _falt_bort(emne, grunnlag.rad),
            **pant,
            **{navn: _mulig(svarene[t] for t in slag) for navn, slag in _MULIG.items()},
        }
        self._emne, self.per = emne, emne.per
        self._rad: Faktarad = LatRad(fra_lagene, under=grunnlag.rad)
        self._lag: dict[str, Utfall | None] = {
            **grunnlag.lag,
            "krav.foreldet": aapen_foreldelse(foreldelse),
            "krav.kan_bli_foreldet": aapen_foreldelse(foreldelse),
            "krav.rente_kan_paaloepe": renten,
            **pantets_svar,
            **{navn: _det_som_mangler(svarene[t].utfall for t in slag) for navn, slag in _MULIG.items()},
        }

    def en(self, spoersmaal: Spoersmaal) -> Utfall:
        return med_lagene(self._emne.motor.svar(spoersmaal, self._rad, self._emne.lesninger), self._lag)

    def flere(self, spoersmaal: Spoersmaal) -> Iterable[tuple[str, Utfall]]:
        """Svarene uten dem som sikkert ikke gjelder."""
        for verdi, utfall in self._emne.motor.alle(spoersmaal, self._rad, self._emne.lesninger):
            if not isinstance(utfall, Avgjort) or utfall.verdi is True:
                yield str(verdi), med_lagene(utfall, self._lag)


def _mulig(svarene: Iterable[Tiltakssvar]) -> bool | None:
    """Kan minst ett av tiltakene brukes, kanskje etter et skjønn? Ukjent når det mangler fakta om dem som er igjen."""
    statuser = {svar.status for svar in svarene}
    if statuser & {"JA", "SKJOENN", "TVIL"}:
        return True
    return False if statuser == {"NEI"} else None


def _det_som_mangler(utfallene: Iterable[Utfall]) -> Utfall | None:
    return next((u for u in utfallene if isinstance(u, Trenger)), None)


def _kan_bli_foreldet(foreldelse: Sequence[Linjeforeldelse]) -> bool | None:
    """Er det en linje som ikke er foreldet, og der fristen løper? En frist som hviler uten kjent slutt, løper ikke."""
    loeper = [linje for linje in foreldelse if linje.foreldet is False and not linje.hviler]
    if loeper:
        return True
    return None if any(linje.foreldet is None for linje in foreldelse) else False


def _rentegrunnlaget(emne: Emne, rad: Faktarad) -> Utfall:
    """Renten reglene gir kravet, varslet eller ikke. Ved tvil den forsiktige lesningen."""
    utfall = emne.motor.svar(RENTEGRUNNLAG, rad, emne.lesninger)
    return utfall.standard or utfall if isinstance(utfall, Tvil) else utfall


def _kan_paaloepe(utfall: Utfall) -> bool | None:
    return isinstance(utfall.verdi, Rentegrunnlag) if isinstance(utfall, Avgjort) else None


_BORTFALL = (Opphoersgrunn.STRAFFANSVARET_BORTFALT, Opphoersgrunn.DOEDSFALL, Opphoersgrunn.SELSKAPET_SLETTET)


def _falt_bort(emne: Emne, rad: Faktarad) -> bool:
    """Er kravet sikkert falt bort? Er det åpent, følges kravet opp som før: det kan ennå tapes."""
    svarene = (emne.motor.svar(OPPHOERT(grunn=grunn), rad, emne.lesninger) for grunn in _BORTFALL)
    return any(isinstance(svar, Avgjort) and svar.verdi is True for svar in svarene)


# ---- Skrittene og siste dag ----


class _Dager:
    """Dagene fristene følger av."""

    def __init__(self, emne: Emne, foreldelse: Sequence[Linjeforeldelse], rutine: Rutine) -> None:
        krav = emne.krav
        aapne = [linje for linje in foreldelse if linje.foreldet is not True]
        self.foreldelse = min((dag for linje in aapne if (dag := forsiktig_siste_dag(linje))), default=None)
        self.mangler = unike(v for linje in aapne for v in linje.trenger)
        self.purring = None if krav.forfall is None else rutine.foerste_purredag(krav.forfall)
        satt = krav.oppfoelging.bero_vurderes if krav.oppfoelging else None
        self.vurdering = min((dag for dag in (satt, self.foreldelse) if dag), default=None)

    def dag(self, frist: Stegfrist, per: date) -> date | None:
        """Dagen fristen gir; None når det ikke er noen, eller den ikke er kjent."""
        match frist:
            case Stegfrist.STRAKS:
                return per
            case Stegfrist.FOERSTE_PURREDAG:
                return self.purring
            case Stegfrist.VURDERINGSDAG:
                return self.vurdering
            case Stegfrist.FOER_FORELDELSE:
                return self.foreldelse
            case Stegfrist.INGEN_FAST:
                return None


def forsiktig_siste_dag(linje: Linjeforeldelse) -> date | None:
    """Siste dag før linjen er foreldet; er det åpent, den tidligste det kan være. None når ingen er kjent."""
    if linje.siste_dag is not None:
        return linje.siste_dag
    dager = [dag for _, dag in linje.alternativer if dag]
    return min((*dager, *((linje.tidligst,) if linje.tidligst else ())), default=None)


def _neste(spoer: _Spoer, dager: _Dager, steg: Oppfoelgingssteg, utfall: Utfall) -> Nestesteg:
    fristens = spoer.en(STEGFRIST(steg=steg))
    assert isinstance(fristens, Avgjort)  # reglene om frist spør ikke om noe
    frist = Stegfrist(str(fristens.verdi))
    per = spoer.per
    senest = dager.dag(frist, per)
    ved_foreldelse = frist in (Stegfrist.FOER_FORELDELSE, Stegfrist.VURDERINGSDAG)
    return Nestesteg(
        steg=steg,
        utfall=utfall,
        frist=frist,
        senest=senest,
        forbi=senest is not None and senest < per,
        trenger=dager.mangler if ved_foreldelse else (),
        hjemler=unike((*hjemler_i(utfall), *fristens.hjemler)),
    )


# ---- Overgangene og klagene ----


def _overganger(spoer: _Spoer, tilstand: Utfall) -> tuple[Kravtilstand, ...]:
    if not isinstance(tilstand, Avgjort) or tilstand.verdi in SLUTTILSTANDER:
        return ()
    return tuple(Kravtilstand(navn) for navn, _ in spoer.flere(OVERGANG(fra=str(tilstand.verdi))))


def _klagene(emne: Emne, spoer: _Spoer) -> Iterable[Klagesvar]:
    for h in emne.krav.hendelser:
        if not isinstance(h, Klage) or (h.dato is not None and h.dato > emne.per):
            continue
        if h.avgjort is None or h.avgjort > emne.per:
            kan_gjelde_kravet = h.klage_over in (None, Klageemne.KRAVET)
            yield Klagesvar(
                dato=h.dato,
                klage_over=h.klage_over,
                til_kravseier=spoer.en(KLAGE_TIL_KRAVSEIER()) if kan_gjelde_kravet else None,
                uttalelse=spoer.en(KRAVSEIERS_UTTALELSE()),
            )
