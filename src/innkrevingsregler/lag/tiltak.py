"""Tabellen over tiltak: for hvert tiltak om det kan brukes, varslene, klagen, fristene og hva en maskin kan avgjøre.

Spørsmålene stilles alle mot den samme raden. Svarene fra lagene foran – om kravet er foreldet, om rente løper og
hvilket regelverk en utleggssak følger – er fakta i den. Er et slikt svar selv åpent, nevner tiltaket det svaret
mangler, ikke det avledede faktumet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import attrs

from ..avledning.felles import Faktarad
from ..avledning.renter import rentevarsler
from ..avledning.tiltaksfrister import Tiltaksfrist, tiltaksfrister
from ..fakta.koder import Regelverk
from ..motor.svar import Flere
from ..regelform.avledede.tiltak import Rentetilstand
from ..regelform.begreper.renter import RENTEGRUNNLAG
from ..regelform.begreper.tiltak import (
    AUTOMATISERBAR,
    TILTAK_KLAGE,
    TILTAK_LOVLIG,
    TILTAK_VARSEL,
    Klagevei,
    Tiltaksslag,
    Varselskrav,
)
from ..regelform.rad import LatRad
from ..regelform.utfall import Avgjort, Skjoenn, Trenger, Tvil, UtenforDekning, Utfall
from ..regelform.variabler import Variabel, Verdi
from ..regelform.virkninger import IngenRente, Rentegrunnlag
from ..renter import Rentehjemmel
from .felles import Emne, med_lagene, status_for
from .foreldelse import Linjeforeldelse
from .gebyrtiltak import gebyrtiltaket
from .hjemmel import Grunnlagsrad
from .motregning_foreldet import motregningsretten
from .pant_foreldet import pantet
from .rentestart import foerste_dag
from .samlet_foreldelse import aapen_foreldelse, alle_foreldet


@attrs.frozen(kw_only=True)
class Tiltakssvar:
    """Svaret for ett tiltak.

    `utfall` er om tiltaket kan brukes nå. `varsel` og `klage` er varslene det krever og veiene det kan påklages, hver
    med svaret; de som sikkert ikke gjelder, er utelatt. `automatiserbar` er None når tiltaket ikke kan brukes.
    `regelverk` er regelverket om utlegg, bare for utlegg.
    """

    tiltak: Tiltaksslag
    utfall: Utfall
    varsel: tuple[tuple[Varselskrav, Utfall], ...] = ()
    klage: tuple[tuple[Klagevei, Utfall], ...] = ()
    frister: tuple[Tiltaksfrist, ...] = ()
    automatiserbar: Utfall | None = None
    regelverk: Utfall | None = None

    @property
    def status(self) -> str:
        """JA eller NEI når det er avgjort, ellers hva slags åpent svar det er."""
        return ja_nei_eller_status(self.utfall)


def ja_nei_eller_status(utfall: Utfall) -> str:
    """JA eller NEI når svaret er avgjort, ellers statusen."""
    if isinstance(utfall, Avgjort):
        return "JA" if utfall.verdi is True else "NEI"
    return status_for(utfall).value


def tiltakene(emne: Emne, foreldelse: Sequence[Linjeforeldelse], grunnlag: Grunnlagsrad) -> tuple[Tiltakssvar, ...]:
    """Svaret for hvert tiltak, i tabellens rekkefølge. `grunnlag` er fakta om samme krav og dag."""
    rente = _rente(emne, grunnlag.rad)
    rett, rettens_svar = motregningsretten(emne, foreldelse)
    pant, pantets_svar = pantet(emne, foreldelse)
    fra_lagene: dict[str, Verdi | None] = {
        "krav.foreldet": alle_foreldet(foreldelse),
        "krav.motregningsrett": rett,
        "krav.rentetilstand": _rentetilstand(rente, grunnlag.rad, emne),
        **pant,
    }
    rad = LatRad(fra_lagene, under=grunnlag.rad)
    lag = {
        **grunnlag.lag,
        "krav.foreldet": aapen_foreldelse(foreldelse),
        "krav.motregningsrett": rettens_svar,
        "krav.rentetilstand": rente,
        **pantets_svar,
    }
    return tuple(_svar(emne, rad, lag, tiltak, grunnlag) for tiltak in Tiltaksslag)


_UTLEGG = frozenset({Tiltaksslag.UTLEGGSPANT, Tiltaksslag.UTLEGGSTREKK})


def _svar(
    emne: Emne, rad: Faktarad, lag: Mapping[str, Utfall | None], tiltak: Tiltaksslag, grunnlag: Grunnlagsrad
) -> Tiltakssvar:
    if tiltak is Tiltaksslag.GEBYR:
        utfall = gebyrtiltaket(emne, rad, grunnlag, lag, _kan_kreve_gebyr)
    else:
        utfall = med_lagene(emne.motor.svar(TILTAK_LOVLIG(tiltak=tiltak), rad, emne.lesninger), lag)
    varsel = emne.motor.alle(TILTAK_VARSEL(tiltak=tiltak), rad, emne.lesninger)
    klage = emne.motor.alle(TILTAK_KLAGE(tiltak=tiltak), rad, emne.lesninger)
    return Tiltakssvar(
        tiltak=tiltak,
        utfall=utfall,
        varsel=tuple((Varselskrav(v), u) for v, u in _som_gjelder(varsel, lag)),
        klage=tuple((Klagevei(v), u) for v, u in _som_gjelder(klage, lag)),
        frister=tiltaksfrister(tiltak, emne.krav, emne.per, _regelverk(rad)),
        automatiserbar=_automatiserbar(emne, rad, tiltak, utfall),
        regelverk=lag["krav.regelverk_utlegg"] if tiltak in _UTLEGG else None,
    )


def _kan_kreve_gebyr(emne: Emne, rad: Faktarad) -> Utfall:
    return emne.motor.svar(TILTAK_LOVLIG(tiltak=Tiltaksslag.GEBYR), rad, emne.lesninger)


def _regelverk(rad: Faktarad) -> Regelverk | None:
    regelverk = rad["krav.regelverk_utlegg"]
    return None if regelverk is None else Regelverk(str(regelverk))


def _som_gjelder(svar: Flere, lag: Mapping[str, Utfall | None]) -> Sequence[tuple[str, Utfall]]:
    """Svarene uten dem som sikkert ikke gjelder."""
    return [
        (str(verdi), med_lagene(utfall, lag))
        for verdi, utfall in svar
        if not isinstance(utfall, Avgjort) or utfall.verdi is True
    ]


# ---- Automatisert avgjørelse ----


def _automatiserbar(emne: Emne, rad: Faktarad, tiltak: Tiltaksslag, utfall: Utfall) -> Utfall | None:
    if isinstance(utfall, Avgjort) and utfall.verdi is False:
        return None
    return automatiserbar(emne, rad, _bygger_paa_skjoenn(rad, tiltak, utfall))


def automatiserbar(emne: Emne, rad: Faktarad, med_skjoenn: bool | None) -> Utfall:
    """Om en avgjørelse kan treffes av en maskin alene (innkrevingsloven § 12 andre ledd)."""
    med_svaret = LatRad({"krav.avgjoerelse_med_skjoenn": med_skjoenn}, under=rad)
    return emne.motor.svar(AUTOMATISERBAR, med_svaret, emne.lesninger)


def _bygger_paa_skjoenn(rad: Faktarad, tiltak: Tiltaksslag, utfall: Utfall) -> bool | None:
    """Bygger avgjørelsen på skjønn: adgangen selv, eller størrelsen på avregningen og trekket?

    Størrelsen beror på hva som med rimelighet trengs til underhold (dekningsloven § 2-7 første ledd). Løper det et
    trekk, meldes kravet inn i det uten at størrelsen settes på nytt (innkrevingsloven § 23 andre ledd).
    """
    if isinstance(utfall, Skjoenn) or tiltak is Tiltaksslag.AVREGNING:
        return True
    if tiltak is Tiltaksslag.UTLEGGSTREKK and rad["krav.trekk_loeper"] is not True:
        return True
    return False if isinstance(utfall, Avgjort) else None


# ---- Svarene fra lagene foran ----


def _rente(emne: Emne, rad: Faktarad) -> Utfall:
    """Rentegrunnlaget den dagen. Ved tvil den forsiktige lesningen; mangler dagen renten regnes fra, er det svaret."""
    utfall = emne.motor.svar(RENTEGRUNNLAG, rad, emne.lesninger)
    if isinstance(utfall, Tvil):
        utfall = utfall.standard or utfall
    if isinstance(utfall, Avgjort) and isinstance(utfall.verdi, Rentegrunnlag):
        fra = _renten_fra(utfall, rad, emne)
        if isinstance(fra, Variabel):
            return Trenger(fakta=(fra,), mulige=(), spor=utfall.spor)
    return utfall


def _rentetilstand(utfall: Utfall, rad: Faktarad, emne: Emne) -> str | None:
    """Løper renten? Er det ikke varslet, gjør den ikke det."""
    if isinstance(utfall, UtenforDekning):
        return Rentetilstand.UTENFOR_REGLENE.value
    if not isinstance(utfall, Avgjort):
        return None
    if isinstance(utfall.verdi, IngenRente):
        return Rentetilstand.LOEPER_IKKE.value
    fra = _renten_fra(utfall, rad, emne)
    if isinstance(fra, Variabel):
        return None
    if fra is None or emne.per < fra:
        return Rentetilstand.LOEPER_IKKE.value
    assert isinstance(utfall.verdi, Rentegrunnlag)
    etter_15 = utfall.verdi.serie == Rentehjemmel.INNKREVINGSLOVEN_15
    return (Rentetilstand.LOEPER if etter_15 else Rentetilstand.LOEPER_ETTER_ANNEN_REGEL).value


def _renten_fra(utfall: Avgjort, rad: Faktarad, emne: Emne) -> date | Variabel | None:
    assert isinstance(utfall.verdi, Rentegrunnlag)
    return foerste_dag(utfall.verdi, rad, emne.lesninger, dict(rentevarsler(emne.krav, emne.per)))
