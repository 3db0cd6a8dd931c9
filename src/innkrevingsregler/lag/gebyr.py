"""Gebyrene for ett krav: hva hver hendelse og hver termin utløser, hvor mye det er, og taket for inkassokostnader.

Hendelsene tas i tidsrekkefølge. Om et varsel koster noe, beror på varslene det alt er krevd gebyr for
(inkassoforskriften § 1-3), så svaret om ett varsel er et faktum i det neste. Kan loven leses på flere måter, står hvert
beløp for seg, med lesningene det bygger på.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..avledning.gebyr import fristen_oversittet, gebyrdagen, kravets_stoerrelse, over_seks_maaneder
from ..avledning.rader import rad_for_hendelse, rad_for_linje
from ..fakta.hendelser import Purring
from ..fakta.inkasso import Inkassofakta
from ..fakta.koder import Innkrever, Linjetype, RettsligArt
from ..fakta.verdier import Oere
from ..gebyr import Gebyrbeloep, UtenforSerie, beloep, maksimalbeloep, samlet_tak
from ..regelform.avledede.gebyr import Gebyrrekke
from ..regelform.begrep import Spoersmaal
from ..regelform.begreper.gebyr import (
    ADVOKATERSTATNING,
    AVRUNDING_INKASSOSATS,
    AVRUNDING_RETTSGEBYR,
    FAKTISKE_KOSTNADER,
    FORHOEYELSE_MVA,
    GEBYR_FOR_HENDELSE,
    GEBYR_FOR_TERMIN,
    GEBYR_TVANGSGRUNNLAG,
    INKASSO_MVA,
    INKASSOFAKTOR,
    INKASSOFORHOEYELSE,
    INKASSOFRADRAG,
    INKASSOKOSTNADER,
    Avrunding,
    Forhoeyelsesgrunn,
    Satsfaktor,
)
from ..regelform.felter import KRAV
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Regelverdi, Trenger, Tvil, Utfall
from ..regelform.variabler import Variabel
from ..regelform.virkninger import Gebyr, Gebyrslag, IngenGebyr, Maksimalsats
from ..rettskilder.tvil import tvilspunkt
from .felles import Emne, status_for, unike
from .hjemmel import Grunnlagsrad
from .regelverk import regelverk_fra_foer

Lesninger = tuple[tuple[str, str], ...]


@attrs.frozen(kw_only=True)
class Beloepssvar:
    """Ett mulig beløp, med lesningene som gir det (tomt når det bare er ett).

    `standard` er om beløpet følger av den forsiktige lesningen i hvert punkt. `ukjent_dag` er dagen satsen skulle vært
    fra, når den ikke er kjent.
    """

    lesninger: Lesninger
    standard: bool
    svar: Gebyrbeloep | UtenforSerie | None
    ukjent_dag: Variabel | None = None


@attrs.frozen(kw_only=True)
class Gebyrsvar:
    """Gebyret for en hendelse (`hendelse` er nummeret i kravet) eller en termin (`linje`).

    `utfall` er om det påløper gebyr, og hvilket. `beloep` er ett beløp, eller ett for hver lesning som skiller; tomt
    når det ikke påløper gebyr eller det ikke er avgjort. `tvangsgrunnlag` er None når reglene ikke sier noe om det.
    """

    dato: date | None
    hendelse: int | None = None
    linje: str | None = None
    utfall: Utfall
    avrunding: Utfall | None = None
    beloep: tuple[Beloepssvar, ...] = ()
    tvangsgrunnlag: Utfall | None = None

    @property
    def slag(self) -> Gebyrslag | None:
        """Gebyret som påløper; None når det ikke påløper, eller det ikke er avgjort hvilket."""
        slagene = {g.slag for g in _verdiene(self.utfall) if isinstance(g, Gebyr)}
        return slagene.pop() if len(slagene) == 1 else None

    @property
    def status(self) -> str:
        """JA eller NEI når det er avgjort om gebyret påløper, ellers hva slags åpent svar det er."""
        if not isinstance(self.utfall, Avgjort):
            return status_for(self.utfall).value
        return "NEI" if isinstance(self.utfall.verdi, IngenGebyr) else "JA"


@attrs.frozen(kw_only=True)
class Samletbeloep:
    """Det meste skyldneren kan måtte betale når alt er lagt til og trukket fra, med lesningene det bygger på."""

    lesninger: Lesninger
    standard: bool
    beloep: Oere


@attrs.frozen(kw_only=True)
class Inkassotillegg:
    """Det som legges til og trekkes fra taket (inkassoforskriften §§ 2-2, 2-4 og 2-6).

    Hvert svar er ja eller nei, eller åpent. `samlet` er tom når noe er åpent; `mangler` er beløpene som da trengs.
    """

    merverdiavgift: Utfall
    avdragsordning: Utfall
    avgift_av_forhoeyelsen: Utfall | None
    konkursvarsel: Utfall
    fradrag: Utfall
    mangler: tuple[Variabel, ...] = ()
    samlet: tuple[Samletbeloep, ...] = ()

    @property
    def alle(self) -> tuple[Utfall, ...]:
        """Svarene, i forskriftens rekkefølge."""
        svarene = (
            self.merverdiavgift,
            self.avdragsordning,
            self.avgift_av_forhoeyelsen,
            self.konkursvarsel,
            self.fradrag,
        )
        return tuple(u for u in svarene if u is not None)


@attrs.frozen(kw_only=True)
class Inkassotak:
    """Taket for utenrettslige inndrivingskostnader. `faktor` er None når det ikke er noe tak.

    `beloep` er maksimalsatsen uten merverdiavgift, forhøyelse og fradrag; `tillegg` er det som kommer til og går fra.
    """

    utfall: Utfall
    faktor: Utfall | None = None
    krav: Oere | None = None
    beloep: tuple[Beloepssvar, ...] = ()
    tillegg: Inkassotillegg | None = None

    @property
    def status(self) -> str:
        """JA når kostnader kan kreves opp til taket, NEI når de ikke kan kreves, ellers det åpne svaret."""
        if not isinstance(self.utfall, Avgjort):
            return status_for(self.utfall).value
        return "NEI" if isinstance(self.utfall.verdi, IngenGebyr) else "JA"


@attrs.frozen(kw_only=True)
class Gebyrene:
    """Gebyrene for hendelser og terminer, i tidsrekkefølge, og taket for inkassokostnader."""

    gebyrer: tuple[Gebyrsvar, ...]
    inkassokostnader: Inkassotak
    advokat: Inkassotak
    faktiske_kostnader: Utfall | None = None

    @property
    def trenger(self) -> tuple[Variabel, ...]:
        """Fakta som mangler og fortsatt kan endre et gebyr eller taket, hvert én gang."""
        tak = self.inkassokostnader
        tilleggene = tak.tillegg.alle if tak.tillegg else ()
        utfall = (*(g.utfall for g in self.gebyrer), tak.utfall, tak.faktor, *tilleggene, self.faktiske_kostnader)
        i_svarene = (v for u in utfall if isinstance(u, Trenger) for v in u.fakta)
        return unike((*i_svarene, *(tak.tillegg.mangler if tak.tillegg else ())))


def gebyrene(emne: Emne, grunnlag: Grunnlagsrad) -> Gebyrene:
    """Gebyrene til og med dagen det spørres om. `grunnlag` er fakta om samme krav og dag."""
    return Gebyrene(
        gebyrer=tuple(sorted((*_hendelsene(emne, grunnlag), *_terminene(emne, grunnlag)), key=_dagen)),
        inkassokostnader=_inkassotak(emne, grunnlag.rad),
        advokat=_taket(emne, grunnlag.rad, ADVOKATERSTATNING()),
        faktiske_kostnader=_faktiske_kostnader(emne, grunnlag.rad),
    )


def _dagen(svar: Gebyrsvar) -> date:
    return svar.dato or date.max


@attrs.frozen
class _Mulig:
    """Et mulig svar, med lesningene som gir det, og om det er det forsiktige."""

    verdi: Regelverdi
    lesninger: Lesninger
    standard: bool


def _mulige(emne: Emne, spoersmaal: Spoersmaal, rad: Faktarad, utfall: Utfall) -> tuple[_Mulig, ...]:
    """Det svaret kan være: verdien når det er avgjort, og én for hver lesning som gir noe annet; ellers ingenting.

    Også der den forsiktige lesningen er brukt uten å være valgt, tas de andre med.
    """
    match utfall:
        case Avgjort():
            egne = {p: lesning for p, lesning in utfall.hviler_paa if p not in emne.lesninger}
            funnet = [_Mulig(utfall.verdi, tuple(egne.items()), standard=True)]
            for punkt, brukt in egne.items():
                for lesning in tvilspunkt(punkt).lesninger:
                    if lesning.id != brukt:
                        annet = emne.motor.svar(spoersmaal, rad, {**emne.lesninger, **egne, punkt: lesning.id})
                        if isinstance(annet, Avgjort):
                            valgt = {**egne, punkt: lesning.id}
                            funnet.append(_Mulig(annet.verdi, tuple(valgt.items()), standard=False))
        case Tvil():
            funnet = [
                _Mulig(m.verdi, (*a.lesninger, *m.lesninger), standard=m.standard and er_standard(a.lesninger))
                for a in utfall.alternativer
                for m in _mulige(emne, spoersmaal, rad, a.utfall)
            ]
        case _:
            funnet = []
    return tuple({m.verdi: m for m in reversed(funnet)}.values())[::-1]


def er_standard(lesninger: Lesninger) -> bool:
    """Om hver av lesningene er den forsiktige."""
    return all(tvilspunkt(punkt).standard == lesning for punkt, lesning in lesninger)


def _verdiene(utfall: Utfall) -> tuple[Regelverdi, ...]:
    """Verdiene svaret kan være, uten hensyn til lesningene."""
    match utfall:
        case Avgjort():
            return (utfall.verdi,)
        case Tvil():
            return tuple(v for a in utfall.alternativer for v in _verdiene(a.utfall))
        case _:
            return ()


# ---- Hendelsene ----


@attrs.frozen
class _Rekke:
    """Varslene det er krevd gebyr for i samme rekke; None der det er åpent."""

    trinn: Gebyrrekke | None = Gebyrrekke.INGEN
    foerste: Purring | None = None
    siste: date | None = None

    def fakta(self, dag: date | None) -> dict[str, bool | str | None]:
        """Det neste varsel beror på, den dagen det sendes."""
        if self.trinn is None or dag is None:
            return dict.fromkeys(REKKENS_FAKTA)
        return {
            "hendelse.gebyrrekke": self.trinn.value,
            "hendelse.foerste_frist_oversittet": fristen_oversittet(self.foerste, dag) if self.foerste else False,
            "hendelse.seks_maaneder_siden_siste": self.siste is not None and over_seks_maaneder(self.siste, dag),
        }

    def etter(self, varsel: Purring, dag: date | None, utfall: Utfall) -> _Rekke:
        """Rekken etter varselet. Etter mer enn seks måneder begynner en ny."""
        if isinstance(utfall, Avgjort) and isinstance(utfall.verdi, IngenGebyr):
            return self
        verdiene = _verdiene(utfall)
        slag = {g.slag for g in verdiene if isinstance(g, Gebyr)}
        if dag is None or len(slag) != 1 or any(isinstance(g, IngenGebyr) for g in verdiene):
            return _Rekke(None)
        ny = self.siste is not None and over_seks_maaneder(self.siste, dag)
        foer = Gebyrrekke.INGEN if ny else self.trinn
        return _Rekke(_neste(foer, slag.pop()), varsel if ny or self.foerste is None else self.foerste, dag)


REKKENS_FAKTA = (
    "hendelse.gebyrrekke",
    "hendelse.foerste_frist_oversittet",
    "hendelse.seks_maaneder_siden_siste",
)
"""Fakta om ett varsel som følger av svarene om dem før det."""


def _neste(foer: Gebyrrekke | None, slag: Gebyrslag) -> Gebyrrekke | None:
    if foer is None:
        return None
    if slag is Gebyrslag.BETALINGSOPPFORDRING:
        return Gebyrrekke.BETALINGSOPPFORDRING
    if foer is not Gebyrrekke.INGEN:
        return Gebyrrekke.TO_VARSLER
    return Gebyrrekke.EN_PURRING if slag is Gebyrslag.PURRING else Gebyrrekke.ETT_INKASSOVARSEL


@attrs.frozen
class _Spurt:
    """Det reglene svarte om en hendelse (`nummer`) eller en termin (`linje`), og fakta de svarte av."""

    dag: date | None
    rad: Faktarad
    utfall: Utfall
    nummer: int | None = None
    linje: str | None = None


def _hendelsene(emne: Emne, grunnlag: Grunnlagsrad) -> Iterator[Gebyrsvar]:
    """Svaret for hver hendelse som er kommet, unntatt dem det aldri er gebyr for."""
    return (_med_beloep(emne, grunnlag, spurt, GEBYR_FOR_HENDELSE()) for spurt in _spurt_om_hendelsene(emne, grunnlag))


def _terminene(emne: Emne, grunnlag: Grunnlagsrad) -> Iterator[Gebyrsvar]:
    """Svaret for hver hovedstol som har forfalt, når kravet er eller kan være underholdsbidrag."""
    return (_med_beloep(emne, grunnlag, spurt, GEBYR_FOR_TERMIN()) for spurt in _spurt_om_terminene(emne, grunnlag))


def gebyr_for_hendelsene(emne: Emne, grunnlag: Grunnlagsrad) -> dict[int, Utfall]:
    """Det reglene svarer om gebyr for hver hendelse (nummeret i kravet), uten beløp."""
    spurt = _spurt_om_hendelsene(emne, grunnlag)
    return {en.nummer: en.utfall for en in spurt if en.nummer is not None}


def gebyr_for_terminene(emne: Emne, grunnlag: Grunnlagsrad) -> tuple[Utfall, ...]:
    """Det reglene svarer om gebyr for hver termin som har forfalt, uten beløp."""
    return tuple(en.utfall for en in _spurt_om_terminene(emne, grunnlag))


def _spurt_om_hendelsene(emne: Emne, grunnlag: Grunnlagsrad) -> Iterator[_Spurt]:
    rekke = _Rekke()
    # Regelverket i én sak kan følge av dem som kom før.
    regelverk = regelverk_fra_foer(emne)
    hendt = [(gebyrdagen(h), nummer, h) for nummer, h in enumerate(emne.krav.hendelser)]
    kommet = [(dag, nummer, h) for dag, nummer, h in hendt if dag is not None and dag <= emne.per]
    for dag, nummer, hendelse in sorted(kommet, key=lambda rad: rad[:2]):
        rad = rad_for_hendelse(grunnlag.rad, emne.krav, hendelse, regelverk)
        if rad.get("hendelse.gebyrdag") is None:
            continue
        if isinstance(hendelse, Purring):
            rad = LatRad(dict(rekke.fakta(dag)), under=rad)
        utfall = _spoer(emne, GEBYR_FOR_HENDELSE(), rad)
        yield _Spurt(dag=dag, rad=rad, utfall=utfall, nummer=nummer)
        if isinstance(hendelse, Purring):
            rekke = rekke.etter(hendelse, dag, utfall)


def _spurt_om_terminene(emne: Emne, grunnlag: Grunnlagsrad) -> Iterator[_Spurt]:
    if grunnlag.rad.get("krav.art") not in (None, RettsligArt.UNDERHOLDSBIDRAG.value):
        return
    for linje in emne.krav.linjer:
        if linje.type is not Linjetype.HOVEDSTOL or (linje.forfall is not None and linje.forfall > emne.per):
            continue
        rad = rad_for_linje(emne.krav, linje, emne.per, grunnlag.rad)
        utfall = _spoer(emne, GEBYR_FOR_TERMIN(), rad)
        yield _Spurt(dag=linje.forfall, rad=rad, utfall=utfall, linje=linje.id)


_AVRUNDING = {"rettsgebyr": AVRUNDING_RETTSGEBYR(), "inkassosats": AVRUNDING_INKASSOSATS()}
_TVANGSGRUNNLAG = {
    slag: GEBYR_TVANGSGRUNNLAG(gebyr=slag)
    for slag in (Gebyrslag.UTLEGGSVARSEL, Gebyrslag.UTLEGGSBESLUTNING, Gebyrslag.BIDRAGSMISLIGHOLD)
}


def _med_beloep(emne: Emne, grunnlag: Grunnlagsrad, spurt: _Spurt, om: Spoersmaal) -> Gebyrsvar:
    """Svaret, med beløpene og tvangsgrunnlaget når det kan påløpe gebyr."""
    rad = spurt.rad
    svar = Gebyrsvar(dato=spurt.dag, hendelse=spurt.nummer, linje=spurt.linje, utfall=spurt.utfall)
    gebyrene = [(m, m.verdi) for m in _mulige(emne, om, rad, spurt.utfall) if isinstance(m.verdi, Gebyr)]
    if not gebyrene:
        return svar
    spoersmaal = _AVRUNDING[gebyrene[0][1].serie]
    avrunding = _spoer(emne, spoersmaal, rad)
    grunnlaget = _TVANGSGRUNNLAG.get(gebyrene[0][1].slag)
    return attrs.evolve(
        svar,
        avrunding=avrunding,
        beloep=tuple(
            _beloepet(gebyr, mulig, runding, rad)
            for mulig, gebyr in gebyrene
            for runding in _mulige(emne, spoersmaal, rad, avrunding)
        ),
        tvangsgrunnlag=None if grunnlaget is None else _spoer(emne, grunnlaget, grunnlag.rad),
    )


def _spoer(emne: Emne, spoersmaal: Spoersmaal, rad: Faktarad) -> Utfall:
    return emne.motor.svar(spoersmaal, rad, emne.lesninger)


def _beloepet(gebyr: Gebyr, mulig: _Mulig, runding: _Mulig, rad: Faktarad) -> Beloepssvar:
    lesninger = (*mulig.lesninger, *runding.lesninger)
    standard = mulig.standard and runding.standard
    dag = rad.get(gebyr.dag.noekkel)
    if not isinstance(dag, date):
        return Beloepssvar(lesninger=lesninger, standard=standard, svar=None, ukjent_dag=gebyr.dag)
    svar = beloep(gebyr.serie, gebyr.teller, gebyr.nevner, dag, avrunding=Avrunding(str(runding.verdi)))
    return Beloepssvar(lesninger=lesninger, standard=standard, svar=svar)


# ---- Taket for inkassokostnader ----


def _inkassotak(emne: Emne, rad: Faktarad) -> Inkassotak:
    """Taket, med det som legges til og trekkes fra når det er et tak."""
    tak = _taket(emne, rad, INKASSOKOSTNADER())
    return tak if tak.faktor is None else attrs.evolve(tak, tillegg=_tillegget(emne, rad, tak))


def _faktiske_kostnader(emne: Emne, rad: Faktarad) -> Utfall | None:
    """Om taket kan fravikes. Spørsmålet stilles bare når inkassoforskriften gjelder."""
    hos_myndigheten = rad.get("krav.innkrever") in (None, Innkrever.INNKREVINGSMYNDIGHETEN.value)
    return None if hos_myndigheten else _spoer(emne, FAKTISKE_KOSTNADER(), rad)


def _taket(emne: Emne, rad: Faktarad, spoersmaal: Spoersmaal) -> Inkassotak:
    """Beløpet etter kravets størrelse: taket, eller erstatningen ved advokat."""
    utfall = _spoer(emne, spoersmaal, rad)
    satser = [(m, m.verdi) for m in _mulige(emne, spoersmaal, rad, utfall) if isinstance(m.verdi, Maksimalsats)]
    if not satser:
        return Inkassotak(utfall=utfall)
    faktor = _spoer(emne, INKASSOFAKTOR(), rad)
    krav = kravets_stoerrelse(emne.krav)
    if krav is None:
        return Inkassotak(utfall=utfall, faktor=faktor)
    return Inkassotak(
        utfall=utfall,
        faktor=faktor,
        krav=krav,
        beloep=tuple(
            Beloepssvar(
                lesninger=mulig.lesninger,
                standard=mulig.standard,
                svar=maksimalbeloep(krav, sats.trinn, _dag(rad, sats.dag), faktor=Satsfaktor(str(verdi))),
            )
            for mulig, sats in satser
            for verdi in _verdiene(faktor)
        ),
    )


def _tillegget(emne: Emne, rad: Faktarad, tak: Inkassotak) -> Inkassotillegg:
    avgift = _spoer(emne, INKASSO_MVA(), rad)
    avdrag = _spoer(emne, INKASSOFORHOEYELSE(grunn=Forhoeyelsesgrunn.AVDRAGSORDNING), rad)
    begge = _JA in _verdiene(avgift) and _JA in _verdiene(avdrag)
    svar = Inkassotillegg(
        merverdiavgift=avgift,
        avdragsordning=avdrag,
        avgift_av_forhoeyelsen=_spoer(emne, FORHOEYELSE_MVA(), rad) if begge else None,
        konkursvarsel=_spoer(emne, INKASSOFORHOEYELSE(grunn=Forhoeyelsesgrunn.KONKURSVARSEL), rad),
        fradrag=_spoer(emne, INKASSOFRADRAG(), rad),
    )
    fakta = emne.krav.inkasso
    sats = fakta.merverdiavgiftssats if fakta else None
    if _JA in _verdiene(avgift) and sats is None:
        return attrs.evolve(svar, mangler=(KRAV.merverdiavgiftssats.variabel,))
    faste = (avgift, avdrag, svar.konkursvarsel, svar.fradrag)
    if not all(isinstance(u, Avgjort) for u in faste):
        return svar
    return attrs.evolve(svar, samlet=tuple(_samlede(emne, rad, tak, svar)))


_JA: Regelverdi = True


def _samlede(emne: Emne, rad: Faktarad, tak: Inkassotak, svar: Inkassotillegg) -> Iterator[Samletbeloep]:
    """Beløpet når hvert svar er avgjort: ett for hver lesning som skiller."""
    fakta = emne.krav.inkasso or Inkassofakta()
    forhoeyelsen = svar.avgift_av_forhoeyelsen
    ingen = (_Mulig(verdi=False, lesninger=(), standard=True),)
    mulige = ingen if forhoeyelsen is None else _mulige(emne, FORHOEYELSE_MVA(), rad, forhoeyelsen)
    for en in tak.beloep:
        if isinstance(en.svar, Gebyrbeloep):
            for mulig in mulige:
                samlet = samlet_tak(
                    en.svar,
                    merverdiavgift=fakta.merverdiavgiftssats if _er_ja(svar.merverdiavgift) else None,
                    avdragsordning=_er_ja(svar.avdragsordning),
                    avgift_av_forhoeyelsen=mulig.verdi is True,
                    konkursvarsel=(fakta.konkursvarselgebyr or _INGENTING),
                    fradrag=(fakta.kompensasjon_krevd or _INGENTING) if _er_ja(svar.fradrag) else _INGENTING,
                )
                lesninger = (*en.lesninger, *mulig.lesninger)
                yield Samletbeloep(lesninger=lesninger, standard=en.standard and mulig.standard, beloep=samlet)


_INGENTING = Oere(0)


def _er_ja(utfall: Utfall) -> bool:
    return isinstance(utfall, Avgjort) and utfall.verdi is True


def _dag(rad: Faktarad, variabel: Variabel) -> date:
    dag = rad[variabel.noekkel]
    assert isinstance(dag, date)
    return dag
