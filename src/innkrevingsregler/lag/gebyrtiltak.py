"""Tiltaket gebyr: svaret bygger på reglene om gebyr, som spørres om det som ville utløst gebyr den dagen.

Bidrag har gebyr for hver termin som er misligholdt. For andre krav hos Innkrevingsmyndigheten tenkes et varsel om
utlegg for dette kravet alene, sendt den dagen det spørres om. Utenfor tenkes en purring, et inkassovarsel og – fra
andre enn en inkassator – en egen betalingsoppfordring, alle med det innholdet loven krever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from ..avledning.felles import Faktarad
from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import Purring, VarselInnkrevingsloven25
from ..fakta.koder import Innkrever, RettsligArt, Varselstiltak
from ..regelform.avledede.tiltak import Gebyrtilstand
from ..regelform.felter import KRAV, LINJE
from ..regelform.rad import LatRad
from ..regelform.utfall import (
    Avgjort,
    Konflikt,
    Lesningsutfall,
    Skjoenn,
    Spor,
    Trenger,
    Tvil,
    UtenforDekning,
    Utfall,
    hvorfor_i,
)
from ..regelform.virkninger import Gebyr, Gebyrslag, IngenGebyr
from .felles import Emne, med_lagene, unike
from .gebyr import REKKENS_FAKTA, er_standard, gebyr_for_hendelsene, gebyr_for_terminene
from .hjemmel import Grunnlagsrad

TILSTANDEN = "krav.gebyrtilstand"
_UTEN_SPOR = Spor("tiltak.gebyr")
_TILSTAND_FOR = {Gebyrslag.BIDRAGSMISLIGHOLD: Gebyrtilstand.BIDRAG, Gebyrslag.UTLEGGSVARSEL: Gebyrtilstand.UTLEGG}
_AAPNE = (Trenger, Tvil, Skjoenn, Konflikt, UtenforDekning)
"""De åpne svarene, i den rekkefølgen ett av dem er svaret når ingenting gir gebyr."""

Spoer = Callable[[Emne, Faktarad], Utfall]
"""Spørsmålet om tiltaket, stilt med lesningene i emnet."""


def gebyrtiltaket(
    emne: Emne, rad: Faktarad, grunnlag: Grunnlagsrad, lag: Mapping[str, Utfall | None], spoer: Spoer
) -> Utfall:
    """Om gebyr kan kreves den dagen. `rad` er fakta i tabellen over tiltak, og `lag` svarene fra lagene foran."""
    gebyret = _gebyret(emne, grunnlag)
    if isinstance(gebyret, Tvil):
        return _i_hver_lesning(
            gebyret,
            lambda lest: gebyrtiltaket(attrs.evolve(emne, lesninger=lest), rad, grunnlag, lag, spoer),
            emne.lesninger,
        )
    tilstand = _tilstanden(gebyret)
    if tilstand is not None:
        return _med_gebyrets_grunner(med_lagene(spoer(emne, _med(tilstand, rad)), lag), gebyret, tilstand)
    mulig = _mulig_tilstand(emne, grunnlag)
    utfall = med_lagene(spoer(emne, _med(mulig, rad)), {**lag, TILSTANDEN: gebyret})
    return utfall if mulig is None else _naar_gebyret_er_aapent(utfall, gebyret)


def _med(tilstand: Gebyrtilstand | None, rad: Faktarad) -> Faktarad:
    return LatRad({TILSTANDEN: None if tilstand is None else tilstand.value}, under=rad)


def _mulig_tilstand(emne: Emne, grunnlag: Grunnlagsrad) -> Gebyrtilstand | None:
    """Gebyret det er spørsmål om når det er åpent; None når det heller ikke er kjent."""
    if emne.krav.innkrever not in (None, Innkrever.INNKREVINGSMYNDIGHETEN):
        return Gebyrtilstand.VARSEL
    art = grunnlag.rad.get("krav.art")
    if emne.krav.innkrever is None or art is None:
        return None
    return Gebyrtilstand.BIDRAG if art == RettsligArt.UNDERHOLDSBIDRAG.value else Gebyrtilstand.UTLEGG


def _naar_gebyret_er_aapent(ellers: Utfall, gebyret: Utfall) -> Utfall:
    """Svaret når gebyret selv er åpent, og tiltaket ellers ville hatt svaret `ellers`.

    Stenger noe annet, er det svaret. Mangler det fakta begge steder, nevnes alle.
    """
    if isinstance(ellers, Avgjort) and ellers.verdi is False:
        return ellers
    if isinstance(ellers, Trenger):
        egne = gebyret.fakta if isinstance(gebyret, Trenger) else ()
        return attrs.evolve(ellers, fakta=unike((*egne, *ellers.fakta)))
    return attrs.evolve(gebyret, mulige=(True, False)) if isinstance(gebyret, Trenger) else gebyret


def _i_hver_lesning(tvil: Tvil, svar: Callable[[Mapping[str, str]], Utfall], lesninger: Mapping[str, str]) -> Utfall:
    """Tiltaket i hver av lesningene gebyret er tvilsomt i; ett svar når de er like."""
    lest = [(a.lesninger, svar({**lesninger, **dict(a.lesninger)})) for a in tvil.alternativer]
    forsiktig = next((utfall for valg, utfall in lest if er_standard(valg)), None)
    if len({_kort(utfall) for _, utfall in lest}) == 1:
        return forsiktig or lest[0][1]
    alternativer = tuple(Lesningsutfall(valg, utfall) for valg, utfall in lest)
    return attrs.evolve(tvil, alternativer=alternativer, standard=forsiktig)


def _kort(utfall: Utfall) -> tuple[object, ...]:
    """Det som skiller svarene for den som spør: ja eller nei, eller det som er åpent."""
    match utfall:
        case Avgjort():
            return (Avgjort, utfall.verdi)
        case Trenger():
            return (Trenger, frozenset(utfall.fakta))
        case _:
            return (type(utfall), hvorfor_i(utfall))


def _tilstanden(gebyret: Utfall) -> Gebyrtilstand | None:
    if isinstance(gebyret, UtenforDekning):
        return Gebyrtilstand.UTENFOR_REGLENE
    if not isinstance(gebyret, Avgjort):
        return None
    if not isinstance(gebyret.verdi, Gebyr):
        return Gebyrtilstand.INGEN
    return _TILSTAND_FOR.get(gebyret.verdi.slag, Gebyrtilstand.VARSEL)


def _med_gebyrets_grunner(utfall: Utfall, gebyret: Utfall, tilstand: Gebyrtilstand) -> Utfall:
    """Svaret med bestemmelsene og grunnene fra gebyret, når det er gebyret som avgjør."""
    if isinstance(utfall, UtenforDekning) and isinstance(gebyret, UtenforDekning):
        return attrs.evolve(gebyret, spor=utfall.spor)
    if not (isinstance(utfall, Avgjort) and isinstance(gebyret, Avgjort)):
        return utfall
    if f"tiltak.gebyr.{tilstand.value.lower()}" not in utfall.regler:
        return utfall
    # Der det ikke påløper gebyr, sier gebyrets egen bestemmelse hvorfor; tiltakets nevner alle gebyrene.
    tiltakets = () if tilstand is Gebyrtilstand.INGEN and gebyret.hjemler else utfall.hjemler
    return attrs.evolve(
        utfall,
        hjemler=unike((*tiltakets, *gebyret.hjemler)),
        spor=attrs.evolve(utfall.spor, steg=unike((*utfall.spor.steg, *gebyret.spor.steg))),
        hviler_paa=unike((*utfall.hviler_paa, *gebyret.hviler_paa)),
    )


# ---- Det reglene om gebyr svarer ----


def _gebyret(emne: Emne, grunnlag: Grunnlagsrad) -> Utfall:
    """Gebyret som påløper, det åpne svaret når ingenting sikkert gir gebyr, eller at det ikke påløper."""
    svarene = tuple(_svarene(emne, grunnlag))
    avgjorte = [u for u in svarene if isinstance(u, Avgjort)]
    if paaloept := [u for u in avgjorte if isinstance(u.verdi, Gebyr)]:
        return paaloept[0]
    for slag in _AAPNE:
        if aapne := [u for u in svarene if isinstance(u, slag)]:
            return _samlet(aapne)
    return Avgjort(
        verdi=IngenGebyr(),
        regler=(),
        hjemler=unike(h for u in avgjorte for h in u.hjemler),
        spor=attrs.evolve(_UTEN_SPOR, steg=unike(steg for u in avgjorte for steg in u.spor.steg)),
        hviler_paa=unike(lest for u in avgjorte for lest in u.hviler_paa),
    )


def _samlet(aapne: Sequence[Utfall]) -> Utfall:
    """Det første av svarene; mangler det fakta, er det de fakta noen av svarene mangler."""
    foerste = aapne[0]
    if not isinstance(foerste, Trenger):
        return foerste
    return attrs.evolve(foerste, fakta=unike(v for u in aapne if isinstance(u, Trenger) for v in u.fakta))


def _svarene(emne: Emne, grunnlag: Grunnlagsrad) -> Iterator[Utfall]:
    """Svarene om gebyr: for terminene, for et tenkt varsel om utlegg eller for tenkte påminnelser."""
    innkrever = emne.krav.innkrever
    if innkrever is None:
        yield Trenger(fakta=(KRAV.innkrever.variabel,), mulige=(), spor=_UTEN_SPOR)
        return
    if innkrever is not Innkrever.INNKREVINGSMYNDIGHETEN:
        yield from (_for_tenkt(emne, grunnlag, skriv) for skriv in _skrivene(emne))
        return
    art = grunnlag.rad.get("krav.art")
    if art in (None, RettsligArt.UNDERHOLDSBIDRAG.value):
        yield from gebyr_for_terminene(emne, grunnlag)
        if not emne.krav.linjer:
            yield Trenger(fakta=(LINJE.type.variabel,), mulige=(), spor=_UTEN_SPOR)
    if art != RettsligArt.UNDERHOLDSBIDRAG.value:
        yield _for_tenkt(emne, grunnlag, _varselet(emne))


def _for_tenkt(emne: Emne, grunnlag: Grunnlagsrad, hendelse: Hendelse) -> Utfall:
    """Gebyret for en hendelse som tenkes å komme den dagen, etter dem av samme slag som alt er kommet."""
    like = [h for h in emne.krav.hendelser if h.type is hendelse.type]
    # Er dagen før kravet oppsto, tenkes kravet også å ha oppstått; en hendelse kan ikke komme før det.
    oppstaatt = emne.krav.oppstaatt and min(emne.krav.oppstaatt, emne.per)
    krav = attrs.evolve(emne.krav, hendelser=(*like, hendelse), oppstaatt=oppstaatt)
    svarene = gebyr_for_hendelsene(attrs.evolve(emne, krav=krav), grunnlag)
    utfall = svarene.pop(len(like))
    foer = [u for u in svarene.values() if isinstance(u, Trenger)]
    if not isinstance(utfall, Trenger) or not foer:
        return utfall
    egne = (v for v in utfall.fakta if v.noekkel not in REKKENS_FAKTA)
    return attrs.evolve(utfall, fakta=unike((*(v for u in foer for v in u.fakta), *egne)))


def _varselet(emne: Emne) -> VarselInnkrevingsloven25:
    """Det første varselet i en ny sak, for dette kravet alene."""
    return VarselInnkrevingsloven25(
        dato=emne.per,
        sendt=emne.per,
        gitt=emne.per,
        tiltak=Varselstiltak.UTLEGG,
        gjentatt=False,
        bare_bidrag=True,
    )


def _skrivene(emne: Emne) -> Iterator[Purring]:
    """Påminnelsene skyldneren kan få; inkassatorens egen betalingsoppfordring er uten gebyr."""
    purring = Purring(
        dato=emne.per, sendt=emne.per, inkassovarsel=False, betalingsoppfordring=False, oppfyller_kravene=True
    )
    yield purring
    yield attrs.evolve(purring, inkassovarsel=True)
    if emne.krav.innkrever is not Innkrever.INKASSO:
        yield attrs.evolve(purring, betalingsoppfordring=True, fra_fordringshaver=True)
