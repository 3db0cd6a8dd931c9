"""Foreldelsen når fristen linjen begynner med, ikke kan regnes ut fordi noe ikke er kjent.

Er det ukjent hvilken av flere frister det er, følges hver av dem gjennom hendelsene. Er en dag fristen hviler på,
ukjent, følges den tidligste og den seneste fristen det kan være. Ender alle samme dag, er det svaret, uansett det
ukjente. Ellers er den tidligste og den seneste dagen grensene, og det ukjente som flytter dagen, er det som mangler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from ..avledning.felles import Faktarad
from ..avledning.foreldelse import mulige_regimer
from ..fakta.krav import Kravlinje
from ..frister import Frist
from ..regelform import virkninger
from ..regelform.begreper.foreldelse import FORELDELSESFRIST
from ..regelform.felter import KRAV
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Regelverdi, Skjoenn, Trenger, Tvil, Utfall, hjemler_i, hvorfor_i
from ..regelform.variabler import Variabel, Verdi, Verditype
from .felles import Emne, Status, status_for, unike
from .foreldelseslinjer import AAPNE_STATUSER, Linjeforeldelse, Stegvirkning, med_foreldet
from .grunnfrist import avgjoerende as foerst
from .grunnfrist import mangler, regn_frist, seneste_utgangspunkt, stoppet, tidligste_utgangspunkt

Regn = Callable[[Avgjort, Frist], Linjeforeldelse]
"""Tidslinjen når fristen er den."""

FLEST_SPOERSMAAL = 64
"""Så mange ganger kan reglene spørres om fristen, med det ukjente på ulike måter."""
UANSETT = "Siste dag er den samme uansett det som ikke er kjent."


@attrs.frozen
class _Spenn:
    """Tidslinjene den tidligste og den seneste fristen gir; None når det ikke er noen kjent grense."""

    tidligst: Linjeforeldelse | None
    senest: Linjeforeldelse | None
    mangler: tuple[Variabel, ...] = ()

    @property
    def begge(self) -> tuple[Linjeforeldelse, ...]:
        return tuple(x for x in (self.tidligst, self.senest) if x is not None)


def etter_det_ukjente(
    emne: Emne, linje: Kravlinje, rad: Faktarad, utfall: Utfall, regn: Regn
) -> Linjeforeldelse | None:
    """Svaret, eller grensene for det; None når det ukjente ikke er av det slaget som kan prøves."""
    proeve = _Proeve(emne, rad)
    tre = proeve.tre(utfall)
    if tre is None:
        return None
    fristene = {svar.verdi: svar for svar in _blader(tre)}
    spennene = {verdi: _spennet(emne, linje, rad, svar, regn) for verdi, svar in fristene.items()}
    if (samme := _samme(spennene.values(), fristene.values())) is not None:
        return samme
    avgjoerende = _avgjoerende(tre, spennene) if isinstance(utfall, Trenger) else ()
    if isinstance(utfall, Trenger) and not avgjoerende:
        # Det er bare en lesning som skiller, og da er det tvil.
        return None
    trenger = foerst((*avgjoerende, *(v for spenn in spennene.values() for v in spenn.mangler)))
    return _grensene(linje, utfall, tuple(spennene.values()), trenger, emne.per)


# ---- Fakta som ikke er kjent ----


@attrs.frozen
class _Gren:
    """Det fristen blir for hver verdi av ett ukjent faktum, eller for hver lesning (None)."""

    variabel: Variabel | None
    under: tuple[_Tre, ...]


_Tre = _Gren | Avgjort


@attrs.frozen
class _Svargren:
    """Tidslinjene for hver verdi av ett ukjent faktum, eller for hver lesning, når de ikke er de samme."""

    variabel: Variabel | None
    under: tuple[_Svartre, ...]


_Svartre = _Svargren | _Spenn


@attrs.define
class _Proeve:
    """Spør reglene om fristen for hver verdi det ukjente kan ha, til fristen er avgjort."""

    emne: Emne
    rad: Faktarad
    igjen: int = FLEST_SPOERSMAAL

    def tre(self, utfall: Utfall, kjent: Mapping[str, Verdi] = MappingProxyType({})) -> _Tre | None:
        """Fristene etter det ukjente; None når en av dem ikke er en frist, eller det er for mange å spørre om."""
        if isinstance(utfall, Avgjort):
            return utfall if isinstance(utfall.verdi, virkninger.Frist) else None
        if isinstance(utfall, Tvil) and kjent:
            return self._gren(None, (self.tre(ett.utfall) for ett in utfall.alternativer))
        ukjente = utfall.fakta if isinstance(utfall, Trenger) else utfall.vilkaar if isinstance(utfall, Skjoenn) else ()
        if not ukjente:
            return None
        foerst = _REGIMET if _REGIMET in ukjente else ukjente[0]
        if not (verdier := self._verdier(foerst)):
            return None
        return self._gren(foerst, (self._spoer({**kjent, foerst.noekkel: verdi}) for verdi in verdier))

    def _gren(self, variabel: Variabel | None, traerne: Iterable[_Tre | None]) -> _Gren | None:
        under = []
        for tre in traerne:
            if tre is None:
                return None
            under.append(tre)
        return _Gren(variabel, tuple(under))

    def _spoer(self, kjent: Mapping[str, Verdi]) -> _Tre | None:
        self.igjen -= 1
        if self.igjen < 0:
            return None
        rad = LatRad(dict(kjent), under=self.rad)
        return self.tre(self.emne.motor.svar(FORELDELSESFRIST, rad, self.emne.lesninger), kjent)

    def _verdier(self, variabel: Variabel) -> tuple[Verdi, ...]:
        """Det faktumet kan være; tom når det kan være hva som helst. Regimene er dem katalogen nevner."""
        if variabel == _REGIMET:
            return tuple(regime.value for regime in mulige_regimer(self.emne.krav, self.emne.per))
        return (True, False) if variabel.verditype is Verditype.BOOL else variabel.domene


_REGIMET = KRAV.foreldelsesregime.variabel


def _blader(tre: _Tre) -> Iterator[Avgjort]:
    if isinstance(tre, Avgjort):
        yield tre
    else:
        for under in tre.under:
            yield from _blader(under)


def _avgjoerende(tre: _Tre, spennene: Mapping[Regelverdi, _Spenn]) -> tuple[Variabel, ...]:
    """Det ukjente som kan gjøre svaret til et annet: et faktum der alt blir det samme for hver verdi, kan det ikke."""
    return unike(_fakta(_forenklet(tre, spennene)))


def _forenklet(tre: _Tre, spennene: Mapping[Regelverdi, _Spenn]) -> _Svartre:
    if isinstance(tre, Avgjort):
        return spennene[tre.verdi]
    foerste, *resten = under = tuple(_forenklet(ett, spennene) for ett in tre.under)
    return foerste if all(_like(foerste, annet) for annet in resten) else _Svargren(tre.variabel, under)


def _like(ett: _Svartre, annet: _Svartre) -> bool:
    if isinstance(ett, _Svargren) and isinstance(annet, _Svargren):
        return ett.variabel == annet.variabel and all(map(_like, ett.under, annet.under))
    return isinstance(ett, _Spenn) and isinstance(annet, _Spenn) and _samme_dager(ett, annet)


def _fakta(tre: _Svartre) -> Iterator[Variabel]:
    if isinstance(tre, _Svargren):
        if tre.variabel is not None:
            yield tre.variabel
        for under in tre.under:
            yield from _fakta(under)


def _samme_dager(ett: _Spenn, annet: _Spenn) -> bool:
    return len(ett.begge) == len(annet.begge) == 2 and all(map(_likt, ett.begge, annet.begge))


# ---- Dager som ikke er kjent ----


def _spennet(emne: Emne, linje: Kravlinje, rad: Faktarad, svar: Avgjort, regn: Regn) -> _Spenn:
    """Tidslinjene fristen gir, når den regnes fra den tidligste og den seneste dagen det kan være.

    Fra jo senere dag fristen regnes, jo senere er den ute. Uten en ytre stopp er den ikke ute før enn med den, og uten
    en tidligste dag ikke etter.
    """
    frist = svar.verdi
    assert isinstance(frist, virkninger.Frist)

    def fra(dag: date | None, uten: virkninger.Frist) -> Linjeforeldelse | None:
        regnet = regn_frist(uten, rad if dag is None else LatRad({frist.fra.noekkel: dag}, under=rad))
        return regn(svar, regnet) if isinstance(regnet, Frist) else None

    if not (ukjente := mangler(frist, rad)):
        kjent = fra(None, frist)
        return _Spenn(kjent, kjent)
    tidligste, seneste = None, None
    if frist.fra in ukjente:
        tidligste = tidligste_utgangspunkt(frist.fra, emne.krav)
        seneste = seneste_utgangspunkt(frist.fra, emne.krav, linje)
    nedre, oevre = frist, frist
    if frist.tidligst is not None and frist.tidligst.fra in ukjente:
        nedre = attrs.evolve(frist, tidligst=None)
    if frist.senest is not None and frist.senest.fra in ukjente:
        oevre = attrs.evolve(frist, senest=None)
    if tidligste and seneste and tidligste > seneste:
        # Kravet kan ikke ha oppstått etter forfall; da er ingen av dagene å bygge på.
        return _Spenn(None, None, ukjente)
    lav, hoey = fra(tidligste, nedre), fra(seneste, oevre)
    if hoey is None and (stopp := _stoppen(frist, rad)) is not None:
        hoey = regn(svar, stopp)
    return _Spenn(lav, hoey, ukjente)


def _stoppen(frist: virkninger.Frist, rad: Faktarad) -> Frist | None:
    """Den ytre stoppen; None også når den ender utenfor kalenderen, for da er den ingen kjent grense."""
    try:
        return stoppet(frist, rad)
    except ValueError:
        return None


# ---- Ett svar av flere ----

_SVARET = ("status", "siste_dag", "hviler", "hviler_naar", "alternativer", "trenger")


def _likt(en: Linjeforeldelse, annen: Linjeforeldelse) -> bool:
    """Er svaret det samme? Hviler det, er grensene bare et uttrykk for at det ikke er slutt."""
    felter = _SVARET if en.siste_dag or en.hviler else (*_SVARET, "tidligst", "senest")
    return all(getattr(en, felt) == getattr(annen, felt) for felt in felter)


def _samme(spennene: Iterable[_Spenn], utfall: Iterable[Avgjort]) -> Linjeforeldelse | None:
    """Svaret når tidslinjene er like: med grunnene og hjemlene til hver av fristene; None når de ikke er det."""
    foerste, *resten = spennene
    svar = foerste.senest
    if svar is None or not all(_samme_dager(_Spenn(svar, svar), spenn) for spenn in (foerste, *resten)):
        return None
    if not svar.steg or svar.steg[0].virkning is not Stegvirkning.UTGANGSPUNKT:
        return svar
    alle = tuple(utfall)
    hjemler = unike((*(h for u in alle for h in u.hjemler), *svar.steg[0].hjemler))
    fordi = " ".join(unike((*(grunn for u in alle for grunn in hvorfor_i(u)), UANSETT)))
    steg = svar.steg[0]._replace(hjemler=hjemler, fordi=fordi)
    return attrs.evolve(svar, hjemler=unike((*hjemler, *svar.hjemler)), steg=(steg, *svar.steg[1:]))


def _grensene(
    linje: Kravlinje, utfall: Utfall, spennene: tuple[_Spenn, ...], trenger: tuple[Variabel, ...], per: date
) -> Linjeforeldelse:
    """Det åpne svaret, med den tidligste og den seneste av dagene som grenser."""
    mulige = tuple(x for spenn in spennene for x in spenn.begge)
    egen = Status.TRENGER if isinstance(utfall, Avgjort) else status_for(utfall)
    statuser = {egen, *(Status.TRENGER for _ in trenger), *(x.status for x in mulige)}
    if isinstance(utfall, Trenger):
        utfall = attrs.evolve(utfall, fakta=tuple(v for v in utfall.fakta if v in trenger))
    grunner = () if isinstance(utfall, Avgjort) else hvorfor_i(utfall)
    tidligst = [spenn.tidligst and _tidligst(spenn.tidligst) for spenn in spennene]
    senest = [spenn.senest and _senest(spenn.senest) for spenn in spennene]
    return med_foreldet(
        Linjeforeldelse(
            linje=linje.id,
            status=next(s for s in AAPNE_STATUSER if s in statuser),
            tidligst=None if None in tidligst else min(dag for dag in tidligst if dag),
            senest=None if None in senest else max(dag for dag in senest if dag),
            trenger=unike((*trenger, *(v for x in mulige for v in x.trenger))),
            hvorfor=unike((*grunner, *(grunn for x in mulige for grunn in x.hvorfor))),
            hjemler=unike((*hjemler_i(utfall), *(h for x in mulige for h in x.hjemler))),
        ),
        per,
    )


def _tidligst(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.tidligst


def _senest(svar: Linjeforeldelse) -> date | None:
    return svar.siste_dag or svar.senest
