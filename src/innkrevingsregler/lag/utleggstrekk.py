"""Plassen til hver linje i et utleggstrekk: reglene spurt linje for linje, med de mulige plassene der noe er ukjent.

Regelverket sakene følger, og om linjen er foreldet, er svar fra lagene foran, og her fakta. Er et faktum med et endelig
antall verdier ukjent, prøves hver verdi; det er en gren. Først når pengene er fordelt, viser det seg om det betyr noe.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from ..avledning.dekning import mulige_dekningsarter
from ..avledning.felles import Faktarad
from ..avledning.rader import rad_for_krav, rad_for_linje, rad_for_trekk
from ..fakta.koder import Regelverk
from ..fakta.krav import Krav, Kravlinje, Trekk
from ..regelform.begrep import Begrep
from ..regelform.begreper.regelverk import FORDELINGSGRUNNLAG, Fordelingsgrunnlag
from ..regelform.begreper.utleggstrekk import (
    NEDSKRIVING,
    TREKK_DELTAR,
    TREKKANSVAR,
    TREKKFORTRINN,
    TREKKLASSE,
    TREKKPOTT,
    TREKKTRINN,
    Trekkfortrinn,
    Trekklasse,
    Trekkpott,
)
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Trenger, Utfall, hvorfor_i
from ..regelform.variabler import Omfang, Variabel, Verdi, Verditype
from ..regelform.virkninger import Trinn
from ..rettskilder.henvisning import Henvisning
from ..rettskilder.lover import DEKNINGSLOVEN
from .felles import Emne, unike
from .foreldelse import Linjeforeldelse
from .regelverk import regelverk_utlegg

BEGREPENE = (TREKK_DELTAR, TREKKPOTT, TREKKLASSE, TREKKFORTRINN, TREKKTRINN, NEDSKRIVING, FORDELINGSGRUNNLAG)
"""Spørsmålene om en linje, i den rekkefølgen de stilles."""

FLEST_GRENER = 128
"""Så mange grener prøves for ett krav. Er det flere, er plassen til linjene i kravet ikke kjent."""

UTEN_TREKK = "kravet er ikke besluttet dekket ved utleggstrekk"

Sted = tuple[str, str, str]
"""Et ukjent faktum: kravets id, linjens eller trekkets id (tom for kravet selv) og nøkkelen."""


@attrs.frozen(kw_only=True)
class Trekkplass:
    """Plassen en linje har etter reglene. Det som er ``None``, finnes ikke eller er utenfor dekning (``hvorfor``).

    ``kanskje`` er at det er utenfor dekning om linjen har del i det hele tatt.
    """

    krav: Krav
    linje: Kravlinje
    trekk: Trekk | None
    deltar: bool
    pott: Trekkpott = Trekkpott.GRUNNTREKKET
    klasse: Trekklasse | None = None
    fortrinn: Trekkfortrinn | None = None
    trinn: Trinn | None = None
    nedskriving: Trinn | None = None
    grunnlag: Fordelingsgrunnlag | None = None
    regler: tuple[str, ...] = ()
    hjemler: tuple[Henvisning, ...] = ()
    hvorfor: tuple[str, ...] = ()
    hviler_paa: tuple[str, ...] = ()
    kanskje: bool = False

    @property
    def id(self) -> tuple[str, str]:
        """Kravets og linjens id."""
        return self.krav.id, self.linje.id


@attrs.frozen(kw_only=True)
class Trekkgren:
    """Plassene i ett krav når det ukjente har disse verdiene."""

    plasser: tuple[Trekkplass, ...]
    tildelt: tuple[tuple[Sted, Verdi], ...] = ()


@attrs.frozen(kw_only=True)
class Trekkspoersmaal:
    """Det som trengs for å stille spørsmålene om ett krav.

    ``rader`` er fakta om hver linje i hvert av trekkene den kan delta med (linjens id → trekk og rad), ``foreldelse``
    svaret for hver linje, og ``ukjente`` faktaene det er grenet på.
    """

    emne: Emne
    rader: Mapping[str, tuple[tuple[Trekk, Faktarad], ...]]
    foreldelse: Mapping[str, Linjeforeldelse]
    ukjente: dict[Sted, Variabel] = attrs.field(factory=dict, eq=False)

    @property
    def krav(self) -> Krav:
        """Kravet det spørres om."""
        return self.emne.krav


def trekkspoersmaal(
    emne: Emne, ordning: Regelverk, foreldelse: Mapping[str, Linjeforeldelse], foreldet: Mapping[str, bool | None]
) -> Trekkspoersmaal:
    """Radene om kravet, laget én gang for alle lesningene.

    `foreldet` er om hver linje er foreldet, og `foreldelse` svaret bak det der det er prøvd.
    """
    krav, per = emne.krav, emne.per
    regelverk = {s.sak: str(s.utfall.verdi) for s in regelverk_utlegg(emne).saker if isinstance(s.utfall, Avgjort)}
    om_kravet = rad_for_krav(krav, per)
    rader = {}
    for linje in krav.linjer:
        under = LatRad({"linje.foreldet": foreldet.get(linje.id)}, under=rad_for_linje(krav, linje, per, om_kravet))
        rader[linje.id] = tuple(
            (trekk, rad_for_trekk(krav, trekk, regelverk, per, fordeles_etter=ordning, under=under))
            for trekk in _trekkene(krav, linje, per)
        )
    return Trekkspoersmaal(emne=emne, rader=rader, foreldelse=foreldelse)


def _trekkene(krav: Krav, linje: Kravlinje, per: date) -> tuple[Trekk, ...]:
    """Trekkene linjen kan delta med, det eldste først: de som er besluttet, og som saken tar med linjen i."""
    saker = {sak.id: sak for sak in krav.saker}

    def _gjelder(trekk: Trekk) -> bool:
        sak = saker.get(trekk.sak) if trekk.sak else None
        return sak is None or sak.gjelder_linjer is None or linje.id in sak.gjelder_linjer

    aktuelle = (t for t in krav.trekk if (t.besluttet is None or t.besluttet <= per) and _gjelder(t))
    return tuple(sorted(aktuelle, key=lambda t: (t.besluttet or date.max, t.id)))


def trekkgrener(spoersmaal: Trekkspoersmaal, lesninger: Mapping[str, str]) -> tuple[Trekkgren, ...] | None:
    """De mulige plassene for linjene i kravet: én gren når alt er kjent, og None når det er for mange."""
    funnet: dict[tuple[Trekkplass, ...], Trekkgren] = {}
    igjen: list[tuple[tuple[Sted, Verdi], ...]] = [()]
    antall = 0
    while igjen:
        tildelt = igjen.pop()
        antall += 1
        if antall > FLEST_GRENER:
            return None
        svar = _plassene(spoersmaal, lesninger, dict(tildelt))
        if isinstance(svar, tuple):
            funnet.setdefault(svar, Trekkgren(plasser=svar, tildelt=tildelt))
            continue
        # Prøves i den rekkefølgen verdiene står, så svaret ikke avhenger av noe annet.
        igjen += [(*tildelt, (svar.sted, verdi)) for verdi in reversed(svar.verdier)]
    return tuple(funnet.values())


@attrs.frozen
class _Ukjent:
    """Et ukjent faktum, og verdiene det kan ha."""

    sted: Sted
    verdier: tuple[Verdi, ...]


def _plassene(
    spoersmaal: Trekkspoersmaal, lesninger: Mapping[str, str], tildelt: Mapping[Sted, Verdi]
) -> tuple[Trekkplass, ...] | _Ukjent:
    plasser = []
    for linje in spoersmaal.krav.linjer:
        plass = _plassen(spoersmaal, linje, lesninger, tildelt)
        if isinstance(plass, _Ukjent):
            return plass
        plasser.append(plass)
    return tuple(plasser)


def _plassen(
    spoersmaal: Trekkspoersmaal, linje: Kravlinje, lesninger: Mapping[str, str], tildelt: Mapping[Sted, Verdi]
) -> Trekkplass | _Ukjent:
    """Plassen i det første trekket linjen deltar med; deltar den ikke med noen, grunnen i det første."""
    krav = spoersmaal.krav
    foerste: Trekkplass | None = None
    for trekk, rad in spoersmaal.rader[linje.id]:
        plass = _i_trekket(spoersmaal, linje, trekk, _med(rad, linje, trekk, tildelt), lesninger)
        if isinstance(plass, _Ukjent) or plass.deltar:
            return plass
        foerste = foerste or plass
    return foerste or Trekkplass(
        krav=krav,
        linje=linje,
        trekk=None,
        deltar=False,
        hjemler=(DEKNINGSLOVEN.p("2-8").l(1).pkt(1),),
        hvorfor=(UTEN_TREKK,),
    )


def _med(rad: Faktarad, linje: Kravlinje, trekk: Trekk, tildelt: Mapping[Sted, Verdi]) -> Faktarad:
    gjelder: Faktarad = {
        noekkel: verdi
        for (_, sted, noekkel), verdi in tildelt.items()
        if sted == {Omfang.LINJE.value: linje.id, Omfang.TREKK.value: trekk.id}.get(noekkel.partition(".")[0], "")
    }
    return LatRad(gjelder, under=rad) if gjelder else rad


def _i_trekket(
    spoersmaal: Trekkspoersmaal, linje: Kravlinje, trekk: Trekk, rad: Faktarad, lesninger: Mapping[str, str]
) -> Trekkplass | _Ukjent:
    svarene: dict[Begrep, Utfall] = {}
    for begrep in BEGREPENE:
        utfall = spoersmaal.emne.motor.svar(begrep, rad, lesninger)
        if isinstance(utfall, Trenger):
            return _ukjent(spoersmaal, linje, trekk, utfall.fakta[0])
        svarene[begrep] = utfall
        if begrep is TREKK_DELTAR and isinstance(utfall, Avgjort) and utfall.verdi is False:
            break
    return _samlet(spoersmaal.krav, linje, trekk, svarene)


def _ukjent(spoersmaal: Trekkspoersmaal, linje: Kravlinje, trekk: Trekk, variabel: Variabel) -> _Ukjent:
    sted = {Omfang.LINJE: linje.id, Omfang.TREKK: trekk.id}.get(variabel.omfang, "")
    her = (spoersmaal.krav.id, sted, variabel.noekkel)
    spoersmaal.ukjente[her] = variabel
    verdier: tuple[Verdi, ...] = (False, True) if variabel.verditype is Verditype.BOOL else variabel.domene
    if variabel.noekkel == "krav.dekningsart":
        mulige = mulige_dekningsarter(spoersmaal.krav, spoersmaal.emne.per)
        verdier = tuple(v for v in verdier if mulige is None or v in mulige)
    return _Ukjent(her, verdier)


def _samlet(krav: Krav, linje: Kravlinje, trekk: Trekk, svarene: Mapping[Begrep, Utfall]) -> Trekkplass:
    avgjorte = [s for s in svarene.values() if isinstance(s, Avgjort)]
    verdi = {b: s.verdi for b, s in svarene.items() if isinstance(s, Avgjort)}
    deltar, kanskje = verdi.get(TREKK_DELTAR) is not False, TREKK_DELTAR not in verdi
    trinn, nedskriving = verdi.get(TREKKTRINN), verdi.get(NEDSKRIVING)
    return Trekkplass(
        krav=krav,
        linje=linje,
        trekk=trekk if deltar else None,
        deltar=deltar,
        pott=Trekkpott(str(verdi.get(TREKKPOTT, Trekkpott.GRUNNTREKKET))),
        klasse=Trekklasse(str(verdi[TREKKLASSE])) if TREKKLASSE in verdi and not kanskje else None,
        fortrinn=Trekkfortrinn(str(verdi[TREKKFORTRINN])) if TREKKFORTRINN in verdi else None,
        trinn=trinn if isinstance(trinn, Trinn) else None,
        nedskriving=nedskriving if isinstance(nedskriving, Trinn) else None,
        grunnlag=Fordelingsgrunnlag(str(verdi[FORDELINGSGRUNNLAG])) if FORDELINGSGRUNNLAG in verdi else None,
        regler=unike(r for s in avgjorte for r in s.regler),
        hjemler=unike(h for s in avgjorte for h in s.hjemler),
        hvorfor=tuple(_hvorfor(svarene)),
        hviler_paa=unike(p for s in avgjorte for p, _ in s.hviler_paa),
        kanskje=kanskje,
    )


def _hvorfor(svarene: Mapping[Begrep, Utfall]) -> Iterator[str]:
    """Grunnen til at linjen ikke har del, eller grunnene til at noe ikke er avgjort."""
    for begrep, svar in svarene.items():
        if not isinstance(svar, Avgjort) or (begrep is TREKK_DELTAR and svar.verdi is False):
            yield from hvorfor_i(svar)


# ---- Den trekkpliktiges ansvar ----


def trekkansvar(emne: Emne, trekk: Trekk) -> Utfall:
    """Hva den trekkpliktige er ansvarlig for (innkrevingsloven § 31). `trekk` er et av kravets.

    `emne` er kravet og dagen, som `vurdering.emne_for` gir. Er noe ukjent, sier svaret hva.
    """
    regelverk = {s.sak: str(s.utfall.verdi) for s in regelverk_utlegg(emne).saker if isinstance(s.utfall, Avgjort)}
    return emne.motor.svar(TREKKANSVAR, rad_for_trekk(emne.krav, trekk, regelverk, emne.per), emne.lesninger)
