"""Motregning og avregning: om kravet kan motregnes i et tilgodebeløp, etter hvilken bestemmelse, og hvordan.

Alt spørres om dagen det motregnes, som den står i tilgodebeløpet. Hvilken tidligere myndighet det bygges på, og om
kravet er foreldet, er svar fra lagene foran, og her fakta.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..avledning.motregning import maanedsfrist, om_tilgode
from ..avledning.rader import rad_for_krav
from ..fakta.hendelser import Motregning
from ..fakta.koder import Innkrever, TidligereMyndighet, Tilgodegrunnlag
from ..fakta.krav import Krav, Tilgode
from ..fakta.verdier import Oere
from ..regelform.begrep import Begrep
from ..regelform.begreper.motregning import (
    AVREGNING_BELOEPET,
    AVREGNINGSDEKNING,
    BESLAGSFRIHET,
    BESLAGSFRIHETSMYNDIGHET,
    MOTREGNING_ADGANG,
    MOTREGNINGSHJEMMEL,
    MOTREGNINGSKLAGE,
    MOTREGNINGSKRAV,
    MOTREGNINGSOMFANG,
    Motregningsklage,
    Motregningskrav,
)
from ..regelform.begreper.regelverk import MYNDIGHETSGRUNNLAG
from ..regelform.begreper.virkeomraade import VIRKEOMRAADE, Innkrevingsansvar
from ..regelform.felter import HOVEDKRAV
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Trenger, Utfall
from ..regelform.variabler import Verdi
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import INNKREVINGSLOVEN, TVANGSFULLBYRDELSESLOVEN
from .felles import Emne, med_lagene, unike
from .foreldelse import Linjeforeldelse, foreldelse
from .motregning_foreldet import motregningsretten
from .regelverk import regelverk_fra_foer
from .samlet_foreldelse import aapen_foreldelse, alle_foreldet

_FRA_2027 = date(2027, 1, 1)
_ANSVARET = VIRKEOMRAADE.svar.variabel


@attrs.frozen(kw_only=True)
class Motregningssvar:
    """Svarene om å motregne kravet i ett tilgodebeløp.

    `adgang` er om det kan motregnes, og `hjemmel` bestemmelsen. `krav` er det loven krever av gjennomføringen, hver med
    svaret; det som sikkert ikke kreves, er utelatt. `myndighet` er den tidligere myndigheten det bygges på; None fra
    2027. De andre er svarene på begrepene av samme navn.
    """

    tilgode: Tilgode
    adgang: Utfall
    hjemmel: Utfall
    myndighet: Utfall | None
    beslagsfrihet: Utfall
    omfang: Utfall
    krav: tuple[tuple[Motregningskrav, Utfall], ...]
    klagefrist: Utfall
    beslagsfrihetsmyndighet: Utfall


@attrs.frozen(kw_only=True)
class Motregningsfrist:
    """Fristene etter en motregning som er besluttet.

    `klage_senest` og `beslagsfrihet_senest` er None når de ikke kan regnes ut; da er `trenger` det som mangler. Før
    2027 er det ingen frist for å kreve beslagsfrihet.
    """

    besluttet: date | None
    klage_fra: Utfall
    klage_senest: date | None
    beslagsfrihet_senest: date | None
    hjemler: tuple[Henvisning, ...]
    trenger: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Avregningssvar:
    """Hvordan en avregning dekkes, og om beløpet holder seg innenfor det ytelsen kan belastes med."""

    dekning: Utfall
    stoerrelse: Utfall


@attrs.frozen(kw_only=True)
class Motregninger:
    """Motregning og avregning av kravet dagen det spørres om.

    `i_tilgode` er svaret for et tenkt beløp av hvert slag, som skyldneren selv har til gode utenfor et bo. `frister`
    gjelder motregningene som er besluttet.
    """

    i_tilgode: tuple[Motregningssvar, ...]
    frister: tuple[Motregningsfrist, ...]
    avregning: Avregningssvar


def kan_motregnes(emne: Emne, tilgode: Tilgode, linjer: Sequence[Linjeforeldelse] | None = None) -> Utfall:
    """Om kravet kan motregnes i beløpet den dagen det motregnes.

    `linjer` er tidslinjene for kravet samme dag; utelatt regnes de ut.
    """
    return _adgang(rad_for_motregning(emne, tilgode, linjer))


def adgang_til_kravet(emne: Emne, tilgode: Tilgode, om_kravet: Faktarad | None = None) -> Utfall:
    """Om kravet kan motregnes i beløpet, når det er forfalt og ikke foreldet; det prøves for hver linje for seg.

    `om_kravet` er raden for kravet dagen det motregnes (`emne.per`). Spørsmålet er om et krav Innkrevingsmyndigheten
    har til innkreving, der verken innkreveren eller kravtypen sier noe annet.
    """
    return _adgang(_fordelingsrad(emne, tilgode, om_kravet))


def beslagsfriheten(emne: Emne, tilgode: Tilgode) -> Utfall:
    """Om det skal tas hensyn til beslagsfrihet når kravet motregnes. Det er spurt om som i `adgang_til_kravet`."""
    return _fordelingsrad(emne, tilgode, None).svar(BESLAGSFRIHET)


def _fordelingsrad(emne: Emne, tilgode: Tilgode, om_kravet: Faktarad | None) -> Motregningsrad:
    under = rad_for_krav(emne.krav, emne.per) if om_kravet is None else om_kravet
    rad = LatRad(
        {"krav.foreldet": False, "krav.misligholdt": True},
        {"hovedkrav": (lambda _: om_tilgode(emne.krav, tilgode),)},
        under=under,
    )
    if emne.krav.innkrever is None:
        rad["krav.innkrever"] = Innkrever.INNKREVINGSMYNDIGHETEN.value
    if paa_premiss(emne.krav):
        rad[_ANSVARET.noekkel] = Innkrevingsansvar.INNKREVINGSMYNDIGHETEN.value
    myndighet = _myndigheten(emne, rad, tilgode)
    rad["hovedkrav.myndighet"] = str(myndighet.verdi) if isinstance(myndighet, Avgjort) else None
    return Motregningsrad(emne, rad, {"hovedkrav.myndighet": myndighet})


def paa_premiss(krav: Krav) -> bool:
    """Om det er spørsmålet, og ikke kravet selv, som sier at Innkrevingsmyndigheten har det til innkreving."""
    return krav.kravtype is None and krav.innkrever in (None, Innkrever.INNKREVINGSMYNDIGHETEN)


def motregning_i(emne: Emne, tilgode: Tilgode, linjer: Sequence[Linjeforeldelse] | None = None) -> Motregningssvar:
    """Alle svarene om å motregne kravet i beløpet. `linjer` er som i `kan_motregnes`."""
    rad = rad_for_motregning(emne, tilgode, linjer)
    return Motregningssvar(
        tilgode=tilgode,
        adgang=_adgang(rad),
        hjemmel=rad.svar(MOTREGNINGSHJEMMEL),
        myndighet=rad.lag["hovedkrav.myndighet"],
        beslagsfrihet=rad.svar(BESLAGSFRIHET),
        omfang=rad.svar(MOTREGNINGSOMFANG),
        krav=tuple((Motregningskrav(str(verdi)), utfall) for verdi, utfall in rad.alle(MOTREGNINGSKRAV)),
        klagefrist=rad.svar(MOTREGNINGSKLAGE),
        beslagsfrihetsmyndighet=rad.svar(BESLAGSFRIHETSMYNDIGHET),
    )


def motregningene(emne: Emne, linjer: Sequence[Linjeforeldelse]) -> Motregninger:
    """Motregning og avregning dagen det spørres om. `linjer` er tidslinjene den dagen."""
    rad = rad_for_krav(emne.krav, emne.per)
    return Motregninger(
        i_tilgode=tuple(motregning_i(emne, tenkt_tilgode(grunnlag, emne.per), linjer) for grunnlag in Tilgodegrunnlag),
        frister=tuple(_frister(emne)),
        avregning=Avregningssvar(
            dekning=emne.motor.svar(AVREGNINGSDEKNING, rad, emne.lesninger),
            stoerrelse=emne.motor.svar(AVREGNING_BELOEPET, rad, emne.lesninger),
        ),
    )


def tenkt_tilgode(grunnlag: Tilgodegrunnlag, dato: date) -> Tilgode:
    """Et beløp av dette slaget uten særlige omstendigheter: utenfor et bo, og ikke krevd beslagsfritt."""
    return Tilgode(beloep=Oere(0), dato=dato, grunnlag=grunnlag, i_konkursboet=False, beslagsfrihet_krevd=False)


# ---- Raden spørsmålene stilles mot ----


@attrs.frozen
class Motregningsrad:
    """Fakta om kravet og beløpet, og svarene fra lagene foran som noen av dem står for (nøkkel → svar)."""

    emne: Emne
    fakta: Faktarad
    lag: Mapping[str, Utfall | None]

    def svar(self, begrep: Begrep) -> Utfall:
        return med_lagene(self.emne.motor.svar(begrep, self.fakta, self.emne.lesninger), self.lag)

    def alle(self, begrep: Begrep) -> Iterator[tuple[object, Utfall]]:
        """Svarene på et begrep som kan ha flere, uten dem som sikkert ikke gjelder."""
        for verdi, utfall in self.emne.motor.alle(begrep, self.fakta, self.emne.lesninger):
            if not isinstance(utfall, Avgjort) or utfall.verdi is True:
                yield verdi, med_lagene(utfall, self.lag)


def rad_for_motregning(emne: Emne, tilgode: Tilgode, linjer: Sequence[Linjeforeldelse] | None = None) -> Motregningsrad:
    """Fakta om kravet og beløpet den dagen det motregnes. `linjer` er som i `kan_motregnes`."""
    dagen = attrs.evolve(emne, per=tilgode.dato)
    if linjer is None:
        linjer = foreldelse(dagen, regelverk_fra_foer(dagen))
    rad = rad_for_krav(emne.krav, tilgode.dato)
    myndighet = _myndigheten(dagen, rad, tilgode)
    rett, rettens_svar = motregningsretten(dagen, linjer, tilgode)
    fra_lagene: dict[str, Verdi | None] = {
        **om_tilgode(emne.krav, tilgode),
        "hovedkrav.myndighet": str(myndighet.verdi) if isinstance(myndighet, Avgjort) else None,
        "krav.foreldet": alle_foreldet(linjer),
        "krav.motregningsrett": rett,
    }
    lag = {
        "hovedkrav.myndighet": myndighet,
        "krav.foreldet": aapen_foreldelse(linjer),
        "krav.motregningsrett": rettens_svar,
    }
    return Motregningsrad(dagen, LatRad(fra_lagene, under=rad), lag)


_OPPGITT = {"hendelse.tidligere_myndighet": HOVEDKRAV.tidligere_myndighet.variabel}


def _myndigheten(emne: Emne, rad: Faktarad, tilgode: Tilgode) -> Utfall | None:
    """Den tidligere myndigheten motregningen bygger på (FOR-2025-07-01-1418 § 9); None fra 2027.

    Svaret mangler det som ville vært oppgitt på beslutningen, og her står det på tilgodebeløpet.
    """
    if tilgode.dato >= _FRA_2027:
        return None
    oppgitt: TidligereMyndighet | None = tilgode.tidligere_myndighet
    fakta: Faktarad = {
        "krav.art": rad["krav.art"],
        "hendelse.dato": tilgode.dato,
        "hendelse.tidligere_myndighet": None if oppgitt is None else oppgitt.value,
    }
    utfall = emne.motor.svar(MYNDIGHETSGRUNNLAG, fakta, emne.lesninger)
    if not isinstance(utfall, Trenger):
        return utfall
    return attrs.evolve(utfall, fakta=tuple(_OPPGITT.get(v.noekkel, v) for v in utfall.fakta))


_GRUNNREGLER = frozenset({"motregning.adgang.har_hjemmel", "motregning.adgang.uten_hjemmel"})


def _adgang(rad: Motregningsrad) -> Utfall:
    """Svaret, med bestemmelsen som gir eller nekter adgangen der det er den som avgjør."""
    adgang = rad.svar(MOTREGNING_ADGANG)
    if not isinstance(adgang, Avgjort) or not _GRUNNREGLER.intersection(adgang.regler):
        return adgang
    hjemmel = rad.svar(MOTREGNINGSHJEMMEL)
    stenger = tuple(s for s in adgang.spor.steg if s.regel not in _GRUNNREGLER)
    if isinstance(hjemmel, Avgjort):
        hjemler, grunner = hjemmel.hjemler, hjemmel.spor.steg
        hviler_paa = unike((*hjemmel.hviler_paa, *adgang.hviler_paa))
    else:
        # Adgang er det uansett hvilken av de mulige bestemmelsene den bygger på.
        mulige = set(hjemmel.mulige) if isinstance(hjemmel, Trenger) else set()
        regler = rad.emne.motor.regelbok.virksomme[MOTREGNINGSHJEMMEL()]
        hjemler = unike(h for v in regler if v.regel.da in mulige for h in v.regel.hjemmel)
        grunner, hviler_paa = (), adgang.hviler_paa
    return attrs.evolve(
        adgang,
        hjemler=unike((*hjemler, *(h for s in stenger if s.regel in adgang.regler for h in s.hjemler))),
        hviler_paa=hviler_paa,
        spor=attrs.evolve(adgang.spor, steg=(*grunner, *stenger)),
    )


# ---- Fristene etter en motregning ----


def _frister(emne: Emne) -> Iterator[Motregningsfrist]:
    for hendelse in emne.krav.hendelser:
        if isinstance(hendelse, Motregning) and (hendelse.dato is None or hendelse.dato <= emne.per):
            yield _fristen(emne, hendelse)


def _fristen(emne: Emne, hendelse: Motregning) -> Motregningsfrist:
    """Fristene regnes fra underretningen, eller fra motregningen der loven sier det."""
    tilgode = attrs.evolve(
        tenkt_tilgode(Tilgodegrunnlag.SKATT, hendelse.dato or emne.per),
        tidligere_myndighet=hendelse.tidligere_myndighet,
    )
    # Foreldelsen er uten betydning for klagefristen, og regnes ikke ut.
    fra = rad_for_motregning(emne, tilgode, ()).svar(MOTREGNINGSKLAGE)
    underrettet = hendelse.gitt or hendelse.sendt
    er_fra_motregningen = isinstance(fra, Avgjort) and fra.verdi == Motregningsklage.FRA_MOTREGNINGEN.value
    start = hendelse.dato if er_fra_motregningen else underrettet
    kjent = isinstance(fra, Avgjort) and fra.verdi != Motregningsklage.INGEN_MOTREGNING.value
    nytt = hendelse.dato is not None and hendelse.dato >= _FRA_2027
    mangler = "hendelse.dato" if er_fra_motregningen else "hendelse.gitt"
    return Motregningsfrist(
        besluttet=hendelse.dato,
        klage_fra=fra,
        klage_senest=maanedsfrist(start) if kjent and start else None,
        beslagsfrihet_senest=maanedsfrist(underrettet) if nytt and underrettet else None,
        hjemler=unike(
            (
                *(fra.hjemler if isinstance(fra, Avgjort) else ()),
                *((INNKREVINGSLOVEN.p("21").l(6).pkt(2),) if nytt else ()),
                TVANGSFULLBYRDELSESLOVEN.p("2-7"),
            )
        ),
        trenger=(mangler,) if kjent and start is None else (),
    )
