"""Plassen til hver linje: reglene spurt linje for linje, med de mulige plassene der noe er ukjent.

Først spørres det om kravet kan motregnes i beløpet i det hele tatt. Kan det ikke det, har ingen av linjene del.

Er et faktum med et endelig antall verdier ukjent, prøves hver verdi: det er en gren. Et skjønn gir også to grener. Det
er først når pengene er fordelt at det viser seg om det ukjente betyr noe.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from operator import attrgetter

import attrs

from ..avledning import dekning, motregning, tiltak
from ..avledning.felles import Faktarad
from ..avledning.rader import rad_for_krav, rad_for_linje
from ..avledning.tiltak import aapent_bo
from ..avledning.tvangsgrunnlag import klage_til_behandling
from ..fakta.koder import TidligereMyndighet
from ..fakta.krav import Krav, Kravlinje, Tilgode
from ..lag.felles import Emne
from ..lag.foreldelse import Linjeforeldelse
from ..lag.motregning import adgang_til_kravet
from ..lag.motregning_foreldet import for_ungt
from ..motor.svar import Motor
from ..regelform.begrep import Begrep
from ..regelform.begreper.dekning import (
    DEKNING_DELTAR,
    DEKNINGSKLASSE,
    DEKNINGSTRINN,
    DEKNINGSTRINN_BOT,
    Dekningsorden,
)
from ..regelform.begreper.motregning import MOTREGNING_ADGANG
from ..regelform.rad import Gruppe, LatRad
from ..regelform.utfall import Avgjort, Konflikt, Skjoenn, Trenger, UtenforDekning, Utfall, hvorfor_i
from ..regelform.variabler import Omfang, Slag, Variabel, Verdi, Verditype
from ..regelform.vilkaar import variabler
from ..regelform.virkninger import Trinn
from ..rettskilder.henvisning import Henvisning

FLEST_GRENER = 128
"""Så mange grener prøves for ett krav. Er det flere, er plassen til linjene i kravet ikke kjent."""

BOTEKLASSEN = 3
"""Nummeret på klassen for bøter i dekningsloven § 2-8, fra 2026."""

Tildeling = tuple[tuple[str, str, str], Verdi]
"""Et ukjent faktum – kravets id, linjens id (tom for kravet selv) og nøkkelen – og verdien det er prøvd med."""

ADGANGEN = MOTREGNING_ADGANG.svar.variabel
"""Om kravet kan motregnes. Er det åpent, prøves ja og nei."""


@attrs.frozen(kw_only=True)
class Plassering:
    """Plassen en linje har, etter reglene.

    ``deltar`` er nei når linjen ikke har del. ``klasse`` og ``trinn`` er ``None`` når de ikke finnes eller er utenfor
    dekning; da sier ``hvorfor`` det. ``hviler_paa`` er tvilspunktene en annen lesning ville gitt en annen plass etter,
    ``uten_del_fordi`` grunnene når linjen ikke har del, og ``aapen_adgang`` hvorfor det er åpent om kravet kan
    motregnes.
    """

    # Likheten bygger på id-ene: å sammenlikne hele kravet koster, og id-en er entydig i fordelingen.
    krav: Krav = attrs.field(eq=attrgetter("id"))
    linje: Kravlinje = attrs.field(eq=attrgetter("id"))
    deltar: bool
    klasse: Trinn | None = None
    trinn: Trinn | None = None
    regler: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hviler_paa: tuple[str, ...] = ()
    uten_del_fordi: tuple[str, ...] = ()
    aapen_adgang: tuple[str, ...] = ()

    @property
    def id(self) -> tuple[str, str]:
        """Kravets og linjens id."""
        return self.krav.id, self.linje.id


@attrs.frozen(kw_only=True)
class Gren:
    """Plassene i ett krav når det ukjente har disse verdiene."""

    plasser: tuple[Plassering, ...]
    tildelt: tuple[Tildeling, ...] = ()


@attrs.frozen
class ForMange:
    """Det er for mange grener; faktaene er de ukjente."""

    ukjente: tuple[Variabel, ...]


@attrs.frozen(kw_only=True)
class Kravsporsmaal:
    """Det som trengs for å stille spørsmålene om ett krav.

    ``foreldelse`` er svaret for hver linje, ``rader`` fakta om den, og ``variabler`` de ukjente det er grenet på.
    ``om_kravet`` er fakta om kravet og ``tilgode`` beløpet det motregnes i; uten det spørres det ikke om adgangen.
    ``svar`` er svarene for de linjene som er spurt: linjer med de samme fakta har dem felles, også i ulike krav.
    """

    motor: Motor
    krav: Krav
    dato: date
    orden: Dekningsorden
    foreldelse: Mapping[str, Linjeforeldelse]
    rader: Mapping[str, Faktarad]
    om_kravet: Faktarad
    tilgode: Tilgode | None = None
    variabler: dict[str, Variabel] = attrs.field(factory=dict, eq=False)
    svar: dict[tuple[object, ...], tuple[Utfall, ...]] = attrs.field(factory=dict, eq=False)


def kravspoersmaal(
    motor: Motor,
    krav: Krav,
    dato: date,
    orden: Dekningsorden,
    foreldelse: Mapping[str, Linjeforeldelse],
    foreldet: Mapping[str, bool | None],
    hovedkrav: Mapping[str, Verdi | None],
    tilgode: Tilgode | None = None,
    svar: dict[tuple[object, ...], tuple[Utfall, ...]] | None = None,
) -> Kravsporsmaal:
    """Radene om kravet, laget én gang for alle lesningene. `hovedkrav` er fakta om tilgodebeløpet.

    `foreldet` er om hver linje er foreldet, og `foreldelse` svaret bak det der det er prøvd. `tilgode` er beløpet det
    motregnes i; utelatt prøves det ikke om kravet kan motregnes. `svar` er svarene kravene i fordelingen har felles.
    """
    om_kravet = _om_kravet(krav, dato)
    rader: dict[str, Faktarad] = {}
    for linje in krav.linjer:
        kjent: Faktarad = {
            "linje.foreldet": foreldet.get(linje.id),
            "hovedkrav.i_boet": _i_boet(krav, tilgode) if tilgode else None,
            "linje.motkravet_for_ungt": _for_ungt(tilgode, foreldelse.get(linje.id)),
            **hovedkrav,
        }
        rader[linje.id] = _om_linjen(kjent, krav, linje, dato, om_kravet)
    return Kravsporsmaal(
        motor=motor,
        krav=krav,
        dato=dato,
        orden=orden,
        foreldelse=foreldelse,
        rader=rader,
        om_kravet=om_kravet,
        tilgode=tilgode,
        svar={} if svar is None else svar,
    )


def _om_kravet(krav: Krav, dato: date) -> Faktarad:
    """Raden for kravet, der det en fordeling spør om, står først: da regnes ikke resten ut."""
    hendt = tuple([h for h in krav.hendelser if h.dato is not None and h.dato <= dato])
    grupper: tuple[Gruppe, ...] = (
        lambda _: dekning.om_krav(krav, dato),
        lambda _: {"krav.klage_til_behandling": klage_til_behandling(hendt, dato)},
        lambda _: tiltak.om_krav(krav, dato, hendt),
        lambda _: motregning.om_krav(krav, dato, hendt),
    )
    # Arten og det andre som oftest spørres om, er i raden under.
    under = rad_for_krav(krav, dato)
    return LatRad({"krav.art": under["krav.art"]}, {"krav": grupper}, under=under)


def _om_linjen(kjent: Faktarad, krav: Krav, linje: Kravlinje, dato: date, om_kravet: Faktarad) -> Faktarad:
    """Raden for linjen, der det en fordeling spør om, står først."""
    grupper: dict[str, tuple[Gruppe, ...]] = {"linje": (lambda _: dekning.om_linje(krav, linje, dato),)}
    return LatRad(kjent, grupper, under=rad_for_linje(krav, linje, dato, om_kravet))


def _i_boet(krav: Krav, tilgode: Tilgode) -> bool | None:
    """Om beløpet inngår i et bo under behandling dagen det motregnes. Uten bo er svaret nei."""
    hendt = tuple([h for h in krav.hendelser if h.dato is not None and h.dato <= tilgode.dato])
    return tilgode.i_konkursboet if aapent_bo(hendt) is not None else False


def _for_ungt(tilgode: Tilgode | None, foreldelse: Linjeforeldelse | None) -> bool | None:
    """Om beløpet oppsto etter at linjen var foreldet. Uten dagen gjelder det som er oppgitt i kravet."""
    oppstaatt = tilgode.oppstaatt if tilgode else None
    if foreldelse is None:
        return False if oppstaatt is None else None
    return for_ungt(oppstaatt, foreldelse)


def adgangen(emne: Kravsporsmaal, lesninger: Mapping[str, str]) -> Utfall | None:
    """Om kravet kan motregnes, etter lesningene; None når det ikke er spurt om.

    Rekkefølgen i skattebetalingsforskriften omfatter også krav skattekontoret ikke selv hadde adgang til å motregne.
    Da er det nok at en av de andre tidligere myndighetene hadde det.
    """
    if emne.tilgode is None:
        return None
    spurt = Emne(emne.motor, emne.krav, emne.tilgode.dato, lesninger)
    svar = adgang_til_kravet(spurt, emne.tilgode, emne.om_kravet)
    if emne.orden not in _OMFATTER_ANDRES or (isinstance(svar, Avgjort) and svar.verdi is True):
        return svar
    for myndighet in _ANDRE_MYNDIGHETER:
        annet = adgang_til_kravet(spurt, attrs.evolve(emne.tilgode, tidligere_myndighet=myndighet), emne.om_kravet)
        if isinstance(annet, Avgjort) and annet.verdi is True:
            return annet
    return svar


_OMFATTER_ANDRES = (Dekningsorden.TILGODESKATT, Dekningsorden.ANDRE_TILGODE)
_ANDRE_MYNDIGHETER = (TidligereMyndighet.STATENS_INNKREVINGSSENTRAL, TidligereMyndighet.INNKREVINGSSENTRALEN)


def grener(emne: Kravsporsmaal, lesninger: Mapping[str, str]) -> tuple[Gren, ...] | ForMange:
    """De mulige plassene for linjene i kravet, etter lesningene: én gren når alt er kjent."""
    funnet: dict[tuple[Plassering, ...], Gren] = {}
    igjen: list[tuple[Tildeling, ...]] = [()]
    antall = 0
    adgang = adgangen(emne, lesninger)
    while igjen:
        tildelt = igjen.pop()
        antall += 1
        if antall > FLEST_GRENER:
            return ForMange(tuple(emne.variabler.values()))
        svar = _plassene(emne, lesninger, dict(tildelt), adgang)
        if isinstance(svar, tuple):
            if not tildelt:
                return (Gren(plasser=svar),)
            funnet.setdefault(svar, Gren(plasser=svar, tildelt=tildelt))
            continue
        # Prøves i den rekkefølgen verdiene står, så svaret ikke avhenger av noe annet.
        igjen += [(*tildelt, (svar.noekkel, verdi)) for verdi in reversed(svar.verdier)]
    return tuple(funnet.values())


@attrs.frozen
class _Ukjent:
    """Et ukjent faktum eller skjønn, og verdiene det kan ha."""

    noekkel: tuple[str, str, str]
    verdier: tuple[Verdi, ...]


def _plassene(
    emne: Kravsporsmaal,
    lesninger: Mapping[str, str],
    tildelt: Mapping[tuple[str, str, str], Verdi],
    adgang: Utfall | None,
) -> tuple[Plassering, ...] | _Ukjent:
    if adgang is not None and not isinstance(adgang, Avgjort):
        noekkel = (emne.krav.id, "", ADGANGEN.noekkel)
        if noekkel not in tildelt:
            emne.variabler[ADGANGEN.noekkel] = ADGANGEN
            return _Ukjent(noekkel, (False, True))
        if tildelt[noekkel] is False:
            return tuple(_uten_adgang(emne, linje, adgang) for linje in emne.krav.linjer)
    elif adgang is not None and adgang.verdi is False:
        return tuple(_uten_adgang(emne, linje, adgang) for linje in emne.krav.linjer)
    plasser = []
    felles = () if tildelt else _om_hver_linje(emne, lesninger)
    svart: dict[int, _Svart] = {}
    for linje in emne.krav.linjer:
        svar = _svarene_om(emne, linje, lesninger, tildelt, felles)
        if isinstance(svar, _Ukjent):
            return svar
        # De samme svarene er det samme objektet, som `emne.svar` holder på.
        like = svart.get(id(svar)) if felles else None
        if like is None:
            like = svart[id(svar)] = _samlet(svar, adgang)
        plasser.append(like.plass(emne.krav, linje))
    return tuple(plasser)


def _uten_adgang(emne: Kravsporsmaal, linje: Kravlinje, adgang: Utfall) -> Plassering:
    """En linje som ikke har del fordi kravet ikke kan motregnes."""
    if not isinstance(adgang, Avgjort):
        return Plassering(krav=emne.krav, linje=linje, deltar=False, aapen_adgang=_det_aapne(adgang))
    return Plassering(
        krav=emne.krav,
        linje=linje,
        deltar=False,
        regler=adgang.regler,
        hjemler=adgang.hjemler,
        hviler_paa=tuple(dict.fromkeys(p for p, _ in adgang.hviler_paa)),
        uten_del_fordi=adgang.spor.grunner,
    )


def _det_aapne(adgang: Utfall | None) -> tuple[str, ...]:
    """Hvorfor det er åpent om kravet kan motregnes; fakta som mangler, nevnes for seg."""
    return () if adgang is None or isinstance(adgang, Avgjort | Trenger) else hvorfor_i(adgang)


def _svarene_om(
    emne: Kravsporsmaal,
    linje: Kravlinje,
    lesninger: Mapping[str, str],
    tildelt: Mapping[tuple[str, str, str], Verdi],
    felles: tuple[object, ...],
) -> tuple[Utfall, ...] | _Ukjent:
    """Svarene om linjen. `felles` er det alle linjene i kravet har felles; tomt når noe ukjent er prøvd."""
    rad = emne.rader[linje.id]
    if tildelt:
        # Satt etterpå: det tildelte kan være et skjønn, og raden må vite at den har mer enn fakta.
        rad = LatRad({}, under=rad)
        rad.update({n: v for (_, l_id, n), v in tildelt.items() if l_id in ("", linje.id)})
    if not felles:
        return _svarene(emne, linje, rad, lesninger)
    fakta = (felles, *[rad.get(n) for n in _leses(emne.motor)[1]])
    svarene = emne.svar.get(fakta)
    if svarene is not None:
        return svarene
    funnet = _svarene(emne, linje, rad, lesninger)
    if not isinstance(funnet, _Ukjent):
        emne.svar[fakta] = funnet
    return funnet


def _svarene(
    emne: Kravsporsmaal, linje: Kravlinje, rad: Faktarad, lesninger: Mapping[str, str]
) -> tuple[Utfall, ...] | _Ukjent:
    """Svarene om linjen, i tur og orden, til det første som gjør resten uten betydning."""
    svarene: list[Utfall] = []
    for begrep in (DEKNING_DELTAR, DEKNINGSKLASSE, None):
        if begrep is None:
            begrep = _trinnbegrep(emne.orden, svarene[-1])
            if begrep is None:
                break
        utfall = emne.motor.svar(begrep, rad, lesninger)
        if isinstance(utfall, Trenger | Skjoenn):
            return _ukjent(emne, linje, begrep, utfall)
        svarene.append(utfall)
        if isinstance(utfall, Avgjort) and utfall.verdi is False:
            break
    return tuple(svarene)


def _om_hver_linje(emne: Kravsporsmaal, lesninger: Mapping[str, str]) -> tuple[object, ...]:
    """Lesningene og fakta om kravet og tilgodebeløpet, som er de samme for hver linje."""
    rad = next(iter(emne.rader.values()), emne.om_kravet)
    return (tuple(lesninger.items()), *[rad.get(n) for n in _leses(emne.motor)[0]])


@functools.cache
def _leses(motor: Motor) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Fakta reglene om plassen kan lese: om kravet og tilgodebeløpet, og om linjen.

    Er de like for to linjer, er svarene det også.
    """
    spurt = [begrep() for begrep in (DEKNING_DELTAR, DEKNINGSKLASSE, DEKNINGSTRINN, DEKNINGSTRINN_BOT)]
    for spoersmaal in spurt:
        spurt += [s for s in motor.regelbok.bygger_paa.get(spoersmaal, ()) if s not in spurt]
    lest = (v for s in spurt for virksom in motor.regelbok.virksomme[s] for v in variabler(virksom.regel.vilkaar))
    fakta = dict.fromkeys(v for v in lest if v.slag in (Slag.FAKTUM, Slag.AVLEDET))
    om_linjen = tuple([v.noekkel for v in fakta if v.omfang is Omfang.LINJE])
    return tuple([v.noekkel for v in fakta if v.omfang is not Omfang.LINJE]), om_linjen


def _trinnbegrep(orden: Dekningsorden, klasse: Utfall) -> Begrep | None:
    """Begrepet som svarer på trinnet i klassen; None når klassen ikke har trinn."""
    if orden is not Dekningsorden.INNKREVINGSFORSKRIFTEN or not isinstance(klasse, Avgjort):
        return None
    assert isinstance(klasse.verdi, Trinn)
    if klasse.verdi.nummer == 0:
        return None
    return DEKNINGSTRINN_BOT if klasse.verdi.nummer == BOTEKLASSEN else DEKNINGSTRINN


def _ukjent(emne: Kravsporsmaal, linje: Kravlinje, begrep: Begrep, utfall: Trenger | Skjoenn) -> _Ukjent:
    variabel = utfall.fakta[0] if isinstance(utfall, Trenger) else utfall.vilkaar[0]
    for_linjen = variabel.omfang is Omfang.LINJE or (variabel.slag is Slag.SKJOENN and begrep is DEKNING_DELTAR)
    emne.variabler[variabel.noekkel] = variabel
    verdier: tuple[Verdi, ...] = (False, True) if variabel.verditype is Verditype.BOOL else variabel.domene
    if variabel.noekkel == "krav.dekningsart":
        mulige = dekning.mulige_dekningsarter(emne.krav, emne.dato)
        verdier = tuple([v for v in verdier if mulige is None or v in mulige])
    return _Ukjent((emne.krav.id, linje.id if for_linjen else "", variabel.noekkel), verdier)


@attrs.frozen(kw_only=True)
class _Svart:
    """Det svarene gir, likt for hver linje som har dem."""

    deltar: bool
    klasse: Trinn | None
    trinn: Trinn | None
    regler: tuple[str, ...]
    hjemler: tuple[Henvisning, ...]
    hvorfor: tuple[str, ...]
    hviler_paa: tuple[str, ...]
    uten_del_fordi: tuple[str, ...]
    aapen_adgang: tuple[str, ...]

    def plass(self, krav: Krav, linje: Kravlinje) -> Plassering:
        """Plassen til linjen."""
        return Plassering(
            krav=krav,
            linje=linje,
            deltar=self.deltar,
            klasse=self.klasse,
            trinn=self.trinn,
            regler=self.regler,
            hjemler=self.hjemler,
            hvorfor=self.hvorfor,
            hviler_paa=self.hviler_paa,
            uten_del_fordi=self.uten_del_fordi,
            aapen_adgang=self.aapen_adgang,
        )


def _samlet(svarene: tuple[Utfall, ...], adgang: Utfall | None) -> _Svart:
    verdier = [s.verdi if isinstance(s, Avgjort) else None for s in svarene]
    deltar = verdier[0] is True
    avgjorte = [s for s in (adgang, *svarene) if isinstance(s, Avgjort)]
    trinnene = [v for v in verdier[1:] if isinstance(v, Trinn)]
    return _Svart(
        deltar=deltar,
        klasse=trinnene[0] if trinnene else None,
        trinn=trinnene[1] if len(trinnene) > 1 else None,
        regler=tuple([r for s in avgjorte for r in s.regler]),
        hjemler=tuple(dict.fromkeys([h for s in avgjorte for h in s.hjemler])),
        hvorfor=tuple(_hvorfor(svarene)),
        hviler_paa=tuple(dict.fromkeys([p for s in avgjorte for p, _ in s.hviler_paa])),
        uten_del_fordi=() if deltar else tuple([g for s in avgjorte if s.verdi is False for g in s.spor.grunner]),
        aapen_adgang=_det_aapne(adgang),
    )


def _hvorfor(svarene: tuple[Utfall, ...]) -> Iterator[str]:
    for svar in svarene:
        if isinstance(svar, UtenforDekning):
            yield svar.hvorfor
        elif isinstance(svar, Konflikt):
            yield f"reglene {', '.join(svar.regler)} strider mot hverandre"
