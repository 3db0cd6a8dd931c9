"""Hjemmelen for innkrevingen: om kravet er Innkrevingsmyndighetens, og hvilke tvangsgrunnlag det har."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..avledning.felles import Faktarad
from ..avledning.rader import rad_for_krav
from ..fakta.koder import Regelverk
from ..motor.svar import Motor
from ..regelform.avledede.tvangsgrunnlag import GRUNNLAGENE
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.hjemmel import (
    GRUNNLAG_OVERFOR,
    INNVENDINGER,
    SAERLIGE,
    TVANGSGRUNNLAG,
    TVANGSKRAFT,
    Fullbyrdelse,
    Grunnlagsslag,
)
from ..regelform.begreper.virkeomraade import INNKREVER, VIRKEOMRAADE
from ..regelform.utfall import Avgjort, Trenger, Utfall, hjemler_i
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.katalog import Listepunkt, finn
from ..rettskilder.katalog.egenskaper import Tvangsgrunnlagsopplysning, Tvangsgrunnlagsstatus, tvangsgrunnlag_for
from ..rettskilder.katalog.forbehold import Forbehold, forbehold_for
from ..rettskilder.lover import TVANGSFULLBYRDELSESLOVEN
from .felles import Emne, Status, med_lagene, status_for, unike
from .regelverk import regelverk_for_kravet

# ---- Virkeområdet ----


@attrs.frozen(kw_only=True)
class Virkeomraade:
    """Hvem som har ansvaret for innkrevingen.

    Args:
        ansvar: svaret på `VIRKEOMRAADE`.
        innkrever: svaret på `INNKREVER`: om den oppgitte innkreveren stemmer med ansvaret.
        listepunkt: punktet kravtypen står på den dagen; ``None`` når den ikke står på noe, eller er ukjent.
        uten_listepunkt: katalogens grunn til at listepunkt mangler; ``None`` når kravtypen er ukjent for katalogen.
    """

    ansvar: Utfall
    innkrever: Utfall
    listepunkt: Listepunkt | None
    uten_listepunkt: str | None


def virkeomraade(emne: Emne) -> Virkeomraade:
    """Ansvaret for kravet dagen det spørres om, med listepunktet svaret bygger på."""
    krav, per = emne.krav, emne.per
    fakta = rad_for_krav(krav, per)
    rad = finn(krav.kravtype, per) if krav.kravtype else None
    return Virkeomraade(
        ansvar=emne.motor.svar(VIRKEOMRAADE, fakta, emne.lesninger),
        innkrever=emne.motor.svar(INNKREVER, fakta, emne.lesninger),
        listepunkt=rad.listepunkt if rad else None,
        uten_listepunkt=rad.uten_listepunkt if rad else None,
    )


# ---- Tvangsgrunnlaget ----


@attrs.frozen(kw_only=True)
class Grunnlagssvar:
    """Svaret om ett slag tvangsgrunnlag.

    Args:
        slag: grunnlaget det spørres om.
        foreligger: ja eller nei; None når det er åpent, og da sier `status` og `utfall` hvordan.
        status: hva slags svar det er.
        hjemler: bestemmelsene regelen siterer, og etter dem katalogens egne for kravtypen.
        utfall: motorens svar, med sporet.
    """

    slag: Grunnlagsslag
    foreligger: bool | None
    status: Status
    hjemler: tuple[Henvisning, ...]
    utfall: Utfall


@attrs.frozen(kw_only=True)
class Kraftsvar:
    """Om kravet har et tvangskraftig grunnlag for én fullbyrdelse. `tvangskraftig` er None når svaret er åpent."""

    fullbyrdelse: Fullbyrdelse
    tvangskraftig: bool | None
    status: Status
    hjemler: tuple[Henvisning, ...]
    utfall: Utfall


@attrs.frozen(kw_only=True)
class Tvangsgrunnlag:
    """Hele svaret om tvangsgrunnlaget for kravet.

    Args:
        grunnlag: svaret om hvert slag, i den rekkefølgen loven regner dem opp.
        kraft: svaret for hver fullbyrdelse.
        overfor: om grunnlaget gjelder den kravet rettes mot.
        innvendinger: innvendingene skyldneren kan sette fram, med svaret på om hver av dem er aktuell.
        regelverk: regelverket om utlegg svaret bygger på; None når det ikke er kjent.
        forbehold: særlovens forbehold for kravtypen.
        oppgitt: det avsenderen selv har oppgitt om tvangsgrunnlag. Det er aldri et grunnlag i seg selv.
        mangler: det som mangler når det ikke foreligger noe grunnlag, i hele setninger på bokmål; ellers tomt.
    """

    grunnlag: tuple[Grunnlagssvar, ...]
    kraft: tuple[Kraftsvar, ...]
    overfor: Utfall
    innvendinger: tuple[tuple[str, Utfall], ...]
    regelverk: Regelverk | None
    forbehold: tuple[Forbehold, ...]
    oppgitt: bool | None
    mangler: tuple[str, ...]

    @property
    def foreligger(self) -> bool | None:
        """Om det foreligger minst ett grunnlag; None når det er åpent."""
        svar = {g.foreligger for g in self.grunnlag}
        return True if True in svar else None if None in svar else False

    @property
    def slag(self) -> tuple[Grunnlagsslag, ...]:
        """Slagene som foreligger."""
        return tuple(g.slag for g in self.grunnlag if g.foreligger)

    @property
    def stemmer_med_oppgitt(self) -> bool | None:
        """Om svaret er det avsenderen har oppgitt; None når ett av dem er ukjent."""
        return None if self.oppgitt is None or self.foreligger is None else self.oppgitt == self.foreligger


@attrs.frozen(kw_only=True)
class Hjemmel:
    """Hjemmelen for innkrevingen: hvem kravet er lagt til, og tvangsgrunnlaget."""

    virkeomraade: Virkeomraade
    tvangsgrunnlag: Tvangsgrunnlag


def tvangsgrunnlag(emne: Emne, raden: Grunnlagsrad) -> Tvangsgrunnlag:
    """Hvilke grunnlag kravet har, hva de er sterke nok til, hvem de gjelder, og hva som mangler.

    `raden` er svaret fra `rad_med_grunnlag` for samme krav og dag.
    """
    rad = raden.rad
    opplysning = tvangsgrunnlag_for(emne.krav.kravtype) if emne.krav.kravtype else None
    grunnlag = tuple(
        _grunnlagssvar(Grunnlagsslag(str(slag)), utfall, opplysning) for slag, utfall in raden.grunnlag.items()
    )
    regelverk = rad["krav.regelverk_utlegg"]
    return Tvangsgrunnlag(
        grunnlag=tuple(sorted(grunnlag, key=lambda g: tuple(Grunnlagsslag).index(g.slag))),
        kraft=tuple(_kraftsvar(emne, raden, fullbyrdelse) for fullbyrdelse in Fullbyrdelse),
        overfor=emne.motor.svar(GRUNNLAG_OVERFOR, rad, emne.lesninger),
        innvendinger=tuple((str(hvilke), u) for hvilke, u in emne.motor.alle(INNVENDINGER, rad, emne.lesninger)),
        regelverk=Regelverk(str(regelverk)) if regelverk is not None else None,
        forbehold=forbehold_for(emne.krav.kravtype) if emne.krav.kravtype else (),
        oppgitt=emne.krav.tvangsgrunnlag,
        mangler=_mangler(grunnlag, opplysning),
    )


@attrs.frozen
class Grunnlagsrad:
    """Fakta om kravet med regelverket for utlegg og grunnlagene, og svarene de to fakta er hentet fra.

    `grunnlag` er svaret om hvert slag. `lag` er svarene som fakta i `rad` står for (nøkkel → svar), til `med_lagene`.
    """

    rad: Faktarad
    grunnlag: Mapping[str, Utfall]
    lag: Mapping[str, Utfall | None]


def rad_med_grunnlag(emne: Emne) -> Grunnlagsrad:
    """Fakta om kravet, med regelverket for utlegg og hvilke grunnlag kravet har.

    Lagene etter dette trenger den: uten er regelverket og grunnlagene ukjente for reglene om tvangskraft.
    """
    rad = rad_for_krav(emne.krav, emne.per)
    regelverk = regelverk_for_kravet(emne, kommunal=rad["krav.kommunal_namskompetanse"] is True)
    rad["krav.regelverk_utlegg"] = str(regelverk.verdi) if isinstance(regelverk, Avgjort) else None
    full = med_grunnlag(emne.motor, rad, emne.lesninger)
    grunnlag = {str(slag): utfall for slag, utfall in emne.motor.alle(TVANGSGRUNNLAG, rad, emne.lesninger)}
    lag = {navn: _samlet(grunnlag.get(slag.value) for slag in alle) for navn, alle in _SAMLET.items()}
    return Grunnlagsrad(full, grunnlag, {**lag, "krav.regelverk_utlegg": regelverk})


def med_grunnlag(motor: Motor, rad: Faktarad, lesninger: Mapping[str, str]) -> Faktarad:
    """Raden med hvilke grunnlag kravet har, som fakta til de neste spørsmålene. Et åpent svar er et ukjent faktum.

    Tvilspunkt P6 leses her slik at et mulig grunnlag er med; reglene om tvangskraft tar det ut igjen etter den andre
    lesningen. Fakta som alt er satt, beholdes.
    """
    svar = dict(motor.alle(TVANGSGRUNNLAG, rad, {**lesninger, "P6": "side_om_side"}))
    for navn, alle in _SAMLET.items():
        if rad.get(navn) is None:
            rad[navn] = _noen(svar.get(slag.value) for slag in alle)
    return rad


def _samlet(utfall: Iterable[Utfall | None]) -> Utfall | None:
    """Det de åpne svarene mangler, samlet; None når ingen av dem mangler fakta."""
    aapne = [u for u in utfall if isinstance(u, Trenger)]
    return attrs.evolve(aapne[0], fakta=unike(f for u in aapne for f in u.fakta)) if aapne else None


_SAMLET: Mapping[str, tuple[Grunnlagsslag, ...]] = dict(
    zip(
        (v.noekkel for v in GRUNNLAGENE),
        (
            (Grunnlagsslag.DOM, Grunnlagsslag.AVGJOERELSE_MED_DOMSVIRKNING),
            (Grunnlagsslag.VEDTATT_FORELEGG,),
            (Grunnlagsslag.VOLDGIFTSDOM,),
            (Grunnlagsslag.RETTSFORLIK,),
            (Grunnlagsslag.UTENLANDSK_AVGJOERELSE,),
            (Grunnlagsslag.INTERNASJONAL_AVGJOERELSE,),
            SAERLIGE,
        ),
        strict=True,
    )
)
"""Slagene hvert av de samlede fakta står for."""


def _noen(utfall: Iterable[Utfall | None]) -> bool | None:
    svar = {u.verdi is True if isinstance(u, Avgjort) else None for u in utfall}
    return True if True in svar else None if None in svar else False


# ---- Svarene ---------------------------------------------------------------------------------------------


def _ja(utfall: Utfall) -> bool | None:
    return utfall.verdi is True if isinstance(utfall, Avgjort) else None


def _grunnlagssvar(slag: Grunnlagsslag, utfall: Utfall, opplysning: Tvangsgrunnlagsopplysning | None) -> Grunnlagssvar:
    foreligger = _ja(utfall)
    hjemler = hjemler_i(utfall)
    if foreligger is not False and opplysning is not None:
        hjemler = (*hjemler, *(h for h in opplysning.hjemler if _hoerer_til(h, slag)))
    return Grunnlagssvar(
        slag=slag, foreligger=foreligger, status=status_for(utfall), hjemler=unike(hjemler), utfall=utfall
    )


def _hoerer_til(hjemmel: Henvisning, slag: Grunnlagsslag) -> bool:
    """Katalogens særlover hører til grunnlaget de virker gjennom, § 7-2 første ledd bokstav e."""
    return slag is Grunnlagsslag.SAERLOV and hjemmel.kilde != TVANGSFULLBYRDELSESLOVEN.id


def _kraftsvar(emne: Emne, raden: Grunnlagsrad, fullbyrdelse: Fullbyrdelse) -> Kraftsvar:
    spoersmaal = TVANGSKRAFT(fullbyrdelse=fullbyrdelse)
    svar = emne.motor.svar(spoersmaal, raden.rad, emne.lesninger)
    utfall = med_lagene(_med_grunnene(emne, raden.rad, spoersmaal, svar), raden.lag)
    return Kraftsvar(
        fullbyrdelse=fullbyrdelse,
        tvangskraftig=_ja(utfall),
        status=status_for(utfall),
        hjemler=hjemler_i(utfall),
        utfall=utfall,
    )


def _med_grunnene(emne: Emne, rad: Faktarad, spoersmaal: Spoersmaal, svar: Utfall) -> Utfall:
    """Svaret med reglene det bygger på: vilkårene grunnlaget oppfyller, eller det som hindrer alle."""
    if not isinstance(svar, Avgjort):
        return svar
    under = [emne.motor.svar(s, rad, emne.lesninger) for s in emne.motor.regelbok.bygger_paa[spoersmaal]]
    like = [u for u in under if isinstance(u, Avgjort) and u.verdi == svar.verdi]
    hjemler = unike((*svar.hjemler, *(h for u in like for h in u.hjemler)))
    steg = (*svar.spor.steg, *(s for u in like for s in u.spor.steg if s.regel in u.regler))
    return attrs.evolve(svar, hjemler=hjemler, spor=attrs.evolve(svar.spor, steg=unike(steg)))


def _mangler(grunnlag: Iterable[Grunnlagssvar], opplysning: Tvangsgrunnlagsopplysning | None) -> tuple[str, ...]:
    if any(g.foreligger is not False for g in grunnlag):
        return ()
    katalogen: tuple[str, ...] = ()
    if opplysning is not None and opplysning.status is Tvangsgrunnlagsstatus.DOM_KREVES and opplysning.merknad:
        katalogen = (opplysning.merknad,)
    return (
        "Det foreligger ikke noe tvangsgrunnlag; dom, rettsforlik eller et annet grunnlag etter "
        "tvangsfullbyrdelsesloven §§ 4-1 eller 7-2 må til før kravet kan tvangsfullbyrdes.",
        *katalogen,
    )
