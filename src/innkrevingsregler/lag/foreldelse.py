"""Foreldelsen, linje for linje: fristen, virkningen av hver hendelse, og tidslinjen de gir.

Hver hendelse blir et eller flere mulige skritt (`skritt`), og skrittene tas i tidsrekkefølge. Er alt kjent, er det ett
løp. Ellers følges to: det som ender tidligst, og det som ender senest; er de like, er det ukjente uten betydning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter

import attrs

from ..avledning.felles import Faktarad
from ..avledning.foreldelse import hvorfor_aapent
from ..avledning.rader import rad_for_krav, rad_for_linje
from ..avledning.saksavslutning import med_avslutninger
from ..fakta.hendelse import Hendelse
from ..fakta.koder import Linjetype
from ..fakta.krav import Krav, Kravlinje
from ..frister import Frist, foreldet
from ..loep import Loep, Skrittvirkning, avbryt
from ..regelform import virkninger
from ..regelform.begreper.foreldelse import FORELDELSESFRIST, TIDLIGST_FORELDET
from ..regelform.utfall import Avgjort, Trenger, Tvil, UtenforDekning, Utfall, hjemler_i, hvorfor_i
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import FORELDELSESLOVEN
from . import felles
from .avbrudd import Avbrudd
from .felles import Status, forenet, status_for, unike
from .foreldelseslinjer import (
    AAPNE_STATUSER,
    Linjeforeldelse,
    Stegvirkning,
    Tidslinjesteg,
    etter_lesninger,
    med_foreldet,
    med_hovedfordringen,
    med_hovedstolen,
    steg_av,
)
from .grunnfrist import avgjoerende, begrunnet, mangler, med_utgangspunkt, regn_frist, stoppet, ytterdager
from .linjetyper import etter_typene
from .mulige_frister import etter_det_ukjente
from .skritt import (
    RANG_INGENTING,
    RANG_NY_FRIST,
    Emne,
    ForLinjen,
    Hendelsessvar,
    Mulig,
    Svar,
    for_linjen,
    hendelsessvar,
    kan_vaere_postlagt,
    kanskje_postlagt,
    med_alle_skritt,
    med_faste,
    med_hjemler,
    mulige_verdier,
    virker_likevel,
)
from .tilleggstid import i_tilleggstiden

__all__ = ["Linjeforeldelse", "Stegvirkning", "Tidslinjesteg", "foreldelse"]


def foreldelse(emne: felles.Emne, regelverk: Mapping[str, str]) -> tuple[Linjeforeldelse, ...]:
    """Foreldelsen av hver linje i kravet. `regelverk` er som i `rad_for_sak`."""
    krav = med_avslutninger(emne.krav)
    eget = Emne(emne.motor, krav, emne.per, emne.lesninger, regelverk, rad_for_krav(krav, emne.per))
    return etter_typene(eget, _alle_linjene(eget), _alle_linjene)


def _alle_linjene(emne: Emne) -> tuple[Linjeforeldelse, ...]:
    return med_hovedstolen(emne, tuple([_foreldelse(emne, linje) for linje in emne.krav.linjer]), _foreldelse)


def _foreldelse(emne: Emne, linje: Kravlinje, saerskilt: Avgjort | None = None) -> Linjeforeldelse:
    """Tidslinjen for linjen alene. `saerskilt` er fristen den begynner med, når det ikke er kravets egen."""
    rad, utgangspunkt = med_utgangspunkt(emne, rad_for_linje(emne.krav, linje, emne.per, emne.rad))
    utfall = saerskilt or emne.motor.svar(FORELDELSESFRIST, rad, emne.lesninger)
    grunnfrist = _grunnfrist(utfall, rad)
    if isinstance(grunnfrist, Frist):
        assert isinstance(utfall, Avgjort)
        return _med_fristen(emne, linje, rad, begrunnet(utfall, utgangspunkt), grunnfrist)
    return _aapen_frist(emne, linje, rad, utfall, utgangspunkt, grunnfrist)


def _aapen_frist(
    emne: Emne,
    linje: Kravlinje,
    rad: Faktarad,
    utfall: Utfall,
    utgangspunkt: Avgjort | None,
    utenfor: UtenforDekning | None,
) -> Linjeforeldelse:
    """Tidslinjen når fristen den begynner med, ikke kan regnes ut. `utenfor` er at den faller utenfor kalenderen."""

    def regn(utfall: Avgjort, frist: Frist) -> Linjeforeldelse:
        return _med_fristen(emne, linje, rad, begrunnet(utfall, utgangspunkt), frist)

    proevd = etter_det_ukjente(emne, linje, rad, utfall, regn) if utenfor is None else None
    aapen = proevd or _uten_grunnfrist(linje, utenfor or utfall, rad, emne.krav, emne.per)
    if aapen.status is not Status.AVGJORT and (grunn := hvorfor_aapent(emne.krav, emne.per)) is not None:
        aapen = attrs.evolve(aapen, hvorfor=(*aapen.hvorfor, grunn))
    if proevd is not None:
        return aapen
    punkter = utfall.punkter if isinstance(utfall, Tvil) else ()
    return _med_lesninger(emne, linje, aapen, punkter) if aapen.status is Status.TVIL else aapen


def _med_fristen(emne: Emne, linje: Kravlinje, rad: Faktarad, utfall: Avgjort, grunnfrist: Frist) -> Linjeforeldelse:
    """Tidslinjen når fristen den begynner med, er den."""
    svar = _langs_hendelsene(emne, linje, rad, utfall, grunnfrist)
    return med_hovedfordringen(emne, rad, svar) if emne.krav.kausjon else svar


def _grunnfrist(utfall: Utfall, rad: Faktarad) -> Frist | UtenforDekning | None:
    """Fristen når den kan regnes ut, UtenforDekning når den faller utenfor kalenderen, ellers None."""
    if not isinstance(utfall, Avgjort) or not isinstance(utfall.verdi, virkninger.Frist):
        return None
    return regn_frist(utfall.verdi, rad)


def _uten_grunnfrist(linje: Kravlinje, utfall: Utfall, rad: Faktarad, krav: Krav, per: date) -> Linjeforeldelse:
    """Svaret når fristen ikke kan regnes ut: hva som mangler, og grensene hvis de finnes."""
    if isinstance(utfall, Avgjort) and isinstance(utfall.verdi, virkninger.IngenFrist):
        return _uten_frist(linje.id, utfall, utfall.verdi, per)
    # Kan fristen bli en annen enn dem reglene kjenner, setter de ingen grense.
    utenfor = isinstance(utfall, Trenger) and utfall.kan_falle_utenfor
    mulige = () if utenfor else mulige_verdier(utfall)
    fristene = tuple(v for v in mulige if isinstance(v, virkninger.Frist)) if _bare_frister(mulige) else ()
    trenger = avgjoerende(utfall.fakta) if isinstance(utfall, Trenger) else ()
    status, hvorfor = status_for(utfall), hvorfor_i(utfall)
    uten_hendelser = not _paa_linjen(krav, linje, per)
    tidligst, senest = ytterdager(fristene, rad, krav, linje)
    # Etter § 12 nr. 1 kan foreldelse komme senere enn fristen.
    senest = senest if uten_hendelser and not krav.verv else None
    if tidligst and senest and tidligst > senest:
        # Kravet kan ikke ha oppstått etter forfall; da er ingen av dagene å bygge på.
        tidligst = senest = None
    return med_foreldet(
        Linjeforeldelse(
            linje=linje.id,
            status=status,
            tidligst=tidligst,
            senest=senest,
            trenger=trenger,
            hvorfor=hvorfor,
            hjemler=hjemler_i(utfall),
        ),
        per,
    )


def _uten_frist(linje: str, utfall: Avgjort, ingen: virkninger.IngenFrist, per: date) -> Linjeforeldelse:
    """Svaret når det ikke løper noen frist: foreldelsen hviler så lenge forholdet består."""
    steg = Tidslinjesteg(
        dato=None,
        hendelse="",
        virkning=Stegvirkning.HVILER,
        fra=None,
        til=None,
        uten_flytting=None,
        hjemler=utfall.hjemler,
        fordi=" ".join(hvorfor_i(utfall)),
    )
    return Linjeforeldelse(
        linje=linje,
        status=Status.AVGJORT,
        foreldet=False,
        tidligst=per,
        hviler=(ingen.saa_lenge,),
        hjemler=utfall.hjemler,
        steg=(steg,),
        hviler_paa=utfall.hviler_paa,
    )


def _bare_frister(mulige: tuple[object, ...]) -> bool:
    """Kan svaret bli noe annet enn en frist, setter fristene ingen grense."""
    return all(isinstance(v, virkninger.Frist) for v in mulige)


def _paa_linjen(krav: Krav, linje: Kravlinje, per: date) -> list[Hendelse]:
    """Hendelsene som gjelder linjen og har hendt, eller kan ha hendt."""
    return [
        h
        for h in krav.hendelser
        if ((dato := h.dato) is None or dato <= per) and ((linjer := h.gjelder_linjer) is None or linje.id in linjer)
    ]


def _langs_hendelsene(
    emne: Emne, linje: Kravlinje, rad: Faktarad, utfall: Avgjort, grunnfrist: Frist
) -> Linjeforeldelse:
    assert isinstance(utfall.verdi, virkninger.Frist)
    lengde, per = utfall.verdi.lengde, emne.per
    svarene = _i_rekkefoelge(emne, _paa_linjen(emne.krav, linje, per), for_linjen(emne, rad, lengde))
    begynnelsen = Loep.av(grunnfrist, stoppet(utfall.verdi, rad))
    stegene = [_utgangspunkt(utfall, grunnfrist)]
    if emne.krav.verv and linje.type in (None, Linjetype.HOVEDSTOL):
        tidligst = _tidligst(emne, rad)
        if isinstance(tidligst, Linjeforeldelse):
            # Mens vervet varer, er året etter det ikke begynt; ellers er det fristen selv som setter den nedre grensen.
            nedre = max(per, grunnfrist.siste_dag) if tidligst.hviler else grunnfrist.siste_dag
            return attrs.evolve(
                tidligst,
                linje=linje.id,
                tidligst=nedre,
                steg=(*stegene, *tidligst.steg),
                hjemler=unike((*utfall.hjemler, *tidligst.hjemler)),
                foreldet=None if foreldet(grunnfrist, per) and not tidligst.hviler else False,
            )
        if tidligst[1].siste_dag > grunnfrist.siste_dag:
            # § 10 og § 28 gjelder også den fristen, så takene der regnes fra den (§ 10 nr. 4 tredje punktum).
            begynnelsen = begynnelsen._replace(frist=tidligst[1], uten_tillegg=tidligst[1])
            stegene.append(_ikke_foer(*tidligst))
    loep = _Loep(begynnelsen, begynnelsen, stegene, svarene)
    lest = [*utfall.hviler_paa]
    fra, til, uten_flytting = _loepende(begynnelsen.siste())
    for _, _, _, type_, _, _, dato, svar in svarene:
        if isinstance(svar, Avgjort):
            lest += svar.hviler_paa
            hjemler, fordi = svar.hjemler, svar.spor.fordi
            stegene.append(steg_av((dato, type_, _INGEN_VIRKNING, fra, til, uten_flytting, hjemler, fordi)))
            continue
        if isinstance(svar, Avbrudd):
            lest += svar.utfall.hviler_paa
            if (loepende := _avbrutt(loep, type_, svar)) is not None:
                fra, til, uten_flytting = loepende
                continue
            svar = med_alle_skritt(emne, svar, rad, lengde)
        else:
            lest += svar.hviler_paa
        _ett_skritt(emne, loep, svar)
        fra, til, uten_flytting = _loepende(loep.lavt.siste())
    if loep.like and not any(isinstance(u, Tvil) for s in loep.aapne for u in s.utfall):
        return _avgjort(linje, loep, per, unike([*lest, *loep.lest]) if lest or loep.lest else ())
    return _aapent(emne, linje, rad, utfall, grunnfrist, loep)


def _tidligst(emne: Emne, rad: Faktarad) -> tuple[Avgjort, Frist] | Linjeforeldelse:
    """Dagen foreldelse tidligst inntrer etter § 12 nr. 1; et åpent svar når den ikke er kjent."""
    utfall = emne.motor.svar(TIDLIGST_FORELDET, rad, emne.lesninger)
    assert isinstance(utfall, Avgjort)
    if isinstance(utfall.verdi, virkninger.IngenFrist):
        return _uten_frist("", utfall, utfall.verdi, emne.per)
    assert isinstance(utfall.verdi, virkninger.Frist)
    regnet = regn_frist(utfall.verdi, rad)
    if isinstance(regnet, Frist):
        return utfall, regnet
    ukjent = Linjeforeldelse(linje="", status=Status.TRENGER, trenger=mangler(utfall.verdi, rad))
    if isinstance(regnet, UtenforDekning):
        ukjent = attrs.evolve(ukjent, status=Status.UTENFOR_DEKNING, trenger=(), hvorfor=hvorfor_i(regnet))
    return attrs.evolve(ukjent, hjemler=utfall.hjemler)


def _ikke_foer(utfall: Avgjort, tidligst: Frist) -> Tidslinjesteg:
    return Tidslinjesteg(
        dato=tidligst.fra,
        hendelse="",
        virkning=Stegvirkning.FORLENGET,
        fra=tidligst.fra,
        til=tidligst.siste_dag,
        uten_flytting=tidligst.uten_flytting,
        hjemler=unike((*utfall.hjemler, *tidligst.hjemler)),
        fordi=" ".join(hvorfor_i(utfall)),
    )


@attrs.define
class _Loep:
    """Løpet så langt: det som ender tidligst, det som ender senest (None: ingen grense), stegene og det åpne.

    Det endres skritt for skritt mens tidslinjen for én linje regnes ut, og lever ikke lenger enn det.
    """

    lavt: Loep
    hoeyt: Loep | None
    steg: list[Tidslinjesteg]
    svarene: Sequence[_Plass]
    """Alle hendelsene, i rekkefølge."""
    aapne: list[Hendelsessvar] = attrs.field(factory=list)
    lest: list[tuple[str, str]] = attrs.field(factory=list)
    """Lesningene svaret på om noe virker etter siste dag, bygger på."""
    proevd: list[str] = attrs.field(factory=list)
    """Tvilspunktene et skritt reiste uten at de kunne endre noe."""
    funnet: tuple[Hendelsessvar, ...] | None = None
    """Tilleggene, når de er funnet."""

    @property
    def like(self) -> bool:
        """Om siste dag er den samme uansett det ukjente."""
        return not self.aapne or (self.hoeyt is not None and self.lavt.siste() == self.hoeyt.siste())

    def tillegg(self) -> tuple[Hendelsessvar, ...]:
        """Hendelsene som kan gi tilleggsfrist, i rekkefølge. De finnes én gang, når noe kom etter siste dag."""
        if self.funnet is None:
            svarene = (plass[-1] for plass in self.svarene)
            self.funnet = tuple([s for s in svarene if isinstance(s, Hendelsessvar) and s.gir_tillegg])
        return self.funnet


_Plass = tuple[date, int, date, str, date, int, date | None, Svar]
"""Dagen, rangen, enden, typen, dagen det hendte og nummeret, som ordner hendelsene; så dagen det hendte, om den er
kjent, og svaret.
"""


def _i_rekkefoelge(emne: Emne, hendelser: list[Hendelse], linje: ForLinjen) -> list[_Plass]:
    """Det som har virket dagen det spørres om, i tidsrekkefølge, med dem uten dag sist.

    Samme dag kommer tilleggsfristene først, for med dem var kravet ikke foreldet den dagen; så det som begynner, før
    det som slutter, og kortere frister før lengre. Er det likt, er det dagen det hendte, og nummeret holder det som er
    helt likt, slik det ble oppgitt.
    """
    plasser: list[_Plass] = []
    per, aldri, uvirksomme = emne.per, date.max, linje.uvirksomme
    for nummer, hendelse in enumerate(hendelser):
        dato, type_ = hendelse.dato, hendelse.type._value_
        hendte = dato or aldri
        # De fleste er uvirksomme, og et oppslag her er billigere enn et kall.
        svar = uvirksomme.get(type_) or hendelsessvar(emne, hendelse, linje)
        # Virkningen kan komme etter hendelsen: et varsel er sendt én dag og gitt en annen.
        if isinstance(svar, Avgjort):
            plasser.append((hendte, RANG_INGENTING, aldri, type_, hendte, nummer, dato, svar))
        elif isinstance(svar, Avbrudd):
            _, _, virket, ny, _ = svar
            if virket <= per:
                plasser.append((virket, RANG_NY_FRIST, ny.siste_dag, type_, hendte, nummer, dato, svar))
        elif (dag := svar.dag) is None or dag <= per:
            plasser.append((dag or hendte, svar.rang, svar.ende, type_, hendte, nummer, dato, svar))
    plasser.sort()
    return plasser


def _avbrutt(loep: _Loep, type_: str, svar: Avbrudd) -> _Loepende | None:
    """Før løpet fram til etter avbruddet, og gi fristen som da løper.

    None når avbruddet kom for sent, eller to løp følges; da er ingenting gjort.
    """
    foer = loep.lavt
    if loep.hoeyt is not foer:
        return None
    _, utfall, dag, ny, innenfor_stoppet = svar
    etter, virkning = avbryt(foer, dag, ny, innenfor_stoppet)
    if virkning is _FOR_SENT:
        return None
    loep.lavt = loep.hoeyt = etter
    siste, hjemler, fordi = etter.siste(), utfall.hjemler, utfall.spor.fordi
    if virkning is _NY_FRIST:
        hjemler = hjemler if siste is None else forenet((hjemler, siste.hjemler))
    else:
        fordi += _TILLEGG.get(virkning, "")
    loepende = _loepende(siste)
    loep.steg.append(steg_av((dag, type_, _STEGVIRKNING[virkning], *loepende, hjemler, fordi)))
    return loepende


_FOR_SENT, _NY_FRIST = Skrittvirkning.FOR_SENT, Skrittvirkning.NY_FRIST


def _ett_skritt(emne: Emne, loep: _Loep, svar: Hendelsessvar) -> None:
    """Før løpet fram til etter hendelsen, med steget den ble."""
    # Det lengste løpet prøves med hendelsen selv: kom den for sent i det korteste, er svaret for det festet til det.
    kortest, lave = _prov(emne, svar, loep.lavt, loep)
    hoeye = lave if loep.hoeyt is loep.lavt else () if loep.hoeyt is None else _prov(emne, svar, loep.hoeyt, loep)[1]
    svar = kortest
    if len(svar.utfall) > 1:
        loep.lest += svar.hviler_paa
    if svar.avgjort:
        (ett,) = lave
        loep.lavt = ett.loep
        loep.hoeyt = ett.loep if hoeye is lave else hoeye[0].loep if hoeye else None
        kan_virke = hoeye is not lave and (not hoeye or hoeye[0].virkning is not Skrittvirkning.FOR_SENT)
        loep.steg.append(_kanskje_for_sent(svar) if kan_virke and _for_sent(ett) else _steg(svar, ett))
        return
    if (
        not svar.ubegrenset
        and hoeye
        and all(m.loep == loep.lavt for m in lave)
        and all(m.loep == loep.hoeyt for m in hoeye)
    ):
        # Det ukjente kan ikke endre noe: kravet var alt foreldet, eller fristen er alt lengre.
        loep.steg.append(_steg(med_hjemler(emne, svar), lave[0]))
        loep.proevd += [punkt for u in svar.utfall if isinstance(u, Tvil) for punkt in u.punkter]
        return
    loep.steg.append(_aapent_steg(med_hjemler(emne, svar), loep.lavt))
    loep.aapne.append(svar)
    loep.lavt = min([m.loep for m in lave] + ([loep.lavt] if svar.ubegrenset else []), key=Loep.ende)
    loep.hoeyt = None if svar.ubegrenset or not hoeye else max((m.loep for m in hoeye), key=Loep.ende)


def _prov(emne: Emne, svar: Hendelsessvar, loep: Loep, alle: _Loep) -> tuple[Hendelsessvar, tuple[Mulig, ...]]:
    """De mulige løpene etter hendelsen. Kom den for sent, spørres det om den har virkning likevel."""
    mulige = tuple([ett.tatt(loep) for ett in svar.skritt])
    if not _noe_for_sent(mulige):
        return svar, mulige
    svar, mulige = i_tilleggstiden(svar, loep, alle.tillegg()) or (svar, mulige)
    if svar.spoer_om_virkning and _noe_for_sent(mulige):
        sendt = svar.hendelse.sendt or svar.hendelse.dato
        svar.rad["hendelse.sendt_i_tide"] = loep.levende(sendt) if sendt else None
        svar, mulige = virker_likevel(emne, svar, loep, mulige)
        svar = med_faste(svar, mulige)
        if _noe_for_sent(mulige) and kan_vaere_postlagt(svar):
            return kanskje_postlagt(emne, svar, loep)
    return med_faste(svar, mulige), mulige


def _noe_for_sent(mulige: tuple[Mulig, ...]) -> bool:
    return Skrittvirkning.FOR_SENT in [m.virkning for m in mulige]


def _avgjort(linje: Kravlinje, loep: _Loep, per: date, hviler_paa: tuple[tuple[str, str], ...]) -> Linjeforeldelse:
    siste = loep.lavt.siste()
    if siste is None:
        return Linjeforeldelse(
            linje=linje.id,
            status=Status.AVGJORT,
            foreldet=False,
            tidligst=max(per, loep.lavt.frist.siste_dag),
            hviler=unike(str(h.grunn) for h in loep.lavt.hviler if h.vern is None),
            hjemler=_hjemler(loep.steg),
            steg=tuple(loep.steg),
            hviler_paa=hviler_paa,
            proevd=unike(loep.proevd),
        )
    return Linjeforeldelse(
        linje=linje.id,
        status=Status.AVGJORT,
        siste_dag=siste.siste_dag,
        uten_flytting=siste.uten_flytting,
        flyttet_fordi=siste.flyttet_fordi,
        foreldet=foreldet(siste, per),
        hjemler=_hjemler(loep.steg),
        steg=tuple(loep.steg),
        hviler_paa=hviler_paa,
        proevd=unike(loep.proevd) if loep.proevd else (),
    )


def _hjemler(steg: Iterable[Tidslinjesteg]) -> tuple[Henvisning, ...]:
    """Bestemmelsene stegene følger av."""
    # Mange steg har det samme settet.
    return forenet(tuple({id(hjemler): hjemler for hjemler in map(_HJEMLER, steg)}.values()))


_HJEMLER = attrgetter("hjemler")


def _aapent(
    emne: Emne, linje: Kravlinje, rad: Faktarad, utfall: Avgjort, grunnfrist: Frist, loep: _Loep
) -> Linjeforeldelse:
    """Det åpne svaret; er det tvil, følges den samme fristen gjennom hendelsene med hver av lesningene."""
    tidligst, senest = loep.lavt.siste(), loep.hoeyt.siste() if loep.hoeyt else None
    aapen = Linjeforeldelse(
        linje=linje.id,
        status=_verste(loep.aapne),
        tidligst=tidligst.siste_dag if tidligst else None,
        senest=senest.siste_dag if senest else None,
        trenger=unike(v for s in loep.aapne for v in s.trenger),
        hvorfor=unike(grunn for s in loep.aapne for grunn in _hvorfor_aapen(s)),
        hjemler=_hjemler(loep.steg),
        steg=tuple(loep.steg),
    )
    # To løp følges, og et skritt kan bytte om på dem; da er det lesning for lesning grensene må finnes.
    if punkter := unike(p for s in loep.aapne for u in s.utfall if isinstance(u, Tvil) for p in u.punkter):
        aapen = etter_lesninger(emne, aapen, punkter, lambda lest: _med_fristen(lest, linje, rad, utfall, grunnfrist))
    return med_foreldet(aapen, emne.per) if aapen.status is not Status.AVGJORT else aapen


def _med_lesninger(emne: Emne, linje: Kravlinje, aapen: Linjeforeldelse, punkter: tuple[str, ...]) -> Linjeforeldelse:
    """Siste dag etter hver lesning av tvilspunktene. Er den lik i alle, er det ikke tvil om den."""
    return etter_lesninger(emne, aapen, punkter, lambda lest: _foreldelse(lest, linje))


# ---- Stegene ----


def _utgangspunkt(utfall: Avgjort, grunnfrist: Frist) -> Tidslinjesteg:
    return Tidslinjesteg(
        dato=grunnfrist.fra,
        hendelse="",
        virkning=Stegvirkning.UTGANGSPUNKT,
        fra=grunnfrist.fra,
        til=grunnfrist.siste_dag,
        uten_flytting=grunnfrist.uten_flytting,
        hjemler=forenet((utfall.hjemler, grunnfrist.hjemler)),
        fordi=utfall.spor.fordi,
    )


_TILLEGG = {
    Skrittvirkning.FORKORTER_IKKE: " Den nye fristen er ikke lengre enn den som løper, og endrer ikke siste dag.",
    Skrittvirkning.FOR_SENT: " Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.",
}
_I_LIVE = " Kravet var ikke foreldet da, for foreldelse inntrer tidligst når tilleggsfristen er ute."
_KANSKJE_I_LIVE = "om kravet alt var foreldet da, beror på tilleggsfristen"


_TAPT = (FORELDELSESLOVEN.p("24").nr(1),)
"""Et krav som er foreldet, kan ikke avbrytes: retten til oppfyllelse er tapt."""
_KANSKJE_FOR_SENT = "om kravet alt var foreldet da, beror på det som er åpent før"

_INGEN_VIRKNING = Stegvirkning.INGEN_VIRKNING
_STEGVIRKNING = {v: Stegvirkning(v.value) for v in Skrittvirkning}


def _steg(svar: Hendelsessvar, mulig: Mulig) -> Tidslinjesteg:
    siste = mulig.loep.siste()
    nye = siste.hjemler if siste and mulig.virkning in _GIR_FRIST else _TAPT if _for_sent(mulig) else ()
    fordi = svar.fordi + (_I_LIVE if svar.i_live else "")
    return Tidslinjesteg(
        svar.dag or svar.hendelse.dato,
        svar.hendelse.type._value_,
        _STEGVIRKNING[mulig.virkning] if mulig.virkning else Stegvirkning.INGEN_VIRKNING,
        *_loepende(siste),
        unike((*svar.hjemler, *nye)) if nye else svar.hjemler,
        (fordi + _TILLEGG[mulig.virkning]).lstrip() if mulig.virkning in _TILLEGG else fordi,
    )


def _for_sent(mulig: Mulig) -> bool:
    return mulig.virkning is Skrittvirkning.FOR_SENT


def _kanskje_for_sent(svar: Hendelsessvar) -> Tidslinjesteg:
    """Steget når det beror på noe åpent før hendelsen, om kravet alt var foreldet da."""
    return Tidslinjesteg(
        dato=svar.dag or svar.hendelse.dato,
        hendelse=svar.hendelse.type._value_,
        virkning=Stegvirkning.AAPEN,
        fra=None,
        til=None,
        uten_flytting=None,
        hjemler=unike((*svar.hjemler, *_TAPT)),
        fordi=f"{svar.hendelse.type._value_}: {_KANSKJE_FOR_SENT}",
    )


_Loepende = tuple[date | None, date | None, date | None]


def _loepende(siste: Frist | None) -> _Loepende:
    """Fristen som løper etter et steg: når den regnes fra, siste dag, og siste dag før den er flyttet."""
    return (siste.fra, siste.siste_dag, siste.uten_flytting) if siste is not None else (None, None, None)


_GIR_FRIST = frozenset({Skrittvirkning.NY_FRIST, Skrittvirkning.FORLENGET, Skrittvirkning.HVILER})


def _aapent_steg(svar: Hendelsessvar, foer: Loep) -> Tidslinjesteg:
    return Tidslinjesteg(
        dato=svar.hendelse.dato,
        hendelse=svar.hendelse.type.value,
        virkning=Stegvirkning.AAPEN,
        fra=foer.frist.fra,
        til=None,
        uten_flytting=None,
        hjemler=svar.hjemler,
        fordi="; ".join(_hvorfor_aapen(svar)),
    )


# ---- Fra utfall til felter i svaret ----


def _verste(aapne: Sequence[Hendelsessvar]) -> Status:
    statuser = {status_for(u) for s in aapne for u in s.utfall} | {Status.TRENGER for s in aapne if s.ukjente}
    return next(s for s in AAPNE_STATUSER if s in statuser)


def _hvorfor_aapen(svar: Hendelsessvar) -> tuple[str, ...]:
    navn = svar.hendelse.type.value
    ukjent = (f"dagen er ikke kjent ({', '.join(v.noekkel for v in svar.ukjente)})",) if svar.ukjente else ()
    aapne = (grunn for u in svar.utfall if not isinstance(u, Avgjort) for grunn in hvorfor_i(u))
    i_live = (_KANSKJE_I_LIVE,) if svar.i_live is None else ()
    return unike(f"{navn}: {grunn}" for grunn in (*ukjent, *aapne, *i_live))
