"""Norske innkrevingsregler: fakta inn, svar med henvisninger ut.

Alt som kan brukes utenfra, står i `__all__`, og lastes først når det brukes.

    >>> from datetime import date
    >>> from innkrevingsregler import les_krav, vurder
    >>> (krav,) = les_krav('''{
    ...     "id": "K-1",
    ...     "kravtype": "TILBAKEKREVING_BARNETRYGD",
    ...     "fristens_utgangspunkt": "2024-03-15",
    ...     "linjer": [{"id": "L-1", "type": "HOVEDSTOL"}]
    ... }''')
    >>> (linje,) = vurder(krav, date(2026, 11, 22)).foreldelse
    >>> linje.siste_dag
    datetime.date(2027, 3, 15)
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import frister, gebyr, motregning, renter, trekkstoerrelse, utleggstrekk
    from .dekningsregister import Dekningslinje, dekning
    from .fakta import (
        Aarstall,
        Adressegradering,
        Avgjoerelsesopphav,
        Avslutningsfakta,
        Barn,
        Basispunkt,
        Begjaererstilling,
        Berofakta,
        Beroskritt,
        Ettergivelsesfakta,
        Godtgjoerelsesfakta,
        Grunnlag,
        Grunnlagsstilling,
        Hendelse,
        Hendelsestype,
        Husstand,
        Ilegger,
        Inkassofakta,
        Inndatafeil,
        Innkrever,
        Innkrevingslovkrav,
        Klageemne,
        Krav,
        Kravlinje,
        Kreditor,
        Kreditortype,
        Kunnskapsemne,
        Linjetype,
        Namsmyndighet,
        Oere,
        Oppfoelgingsfakta,
        Overfoeringsgrunn,
        Part,
        Regelverk,
        Renteregel,
        RettsligArt,
        Sakstype,
        Sikkerhet,
        Sikkerhetsart,
        Sivilstatus,
        Skatteendring,
        Skattefakta,
        Skyldner,
        Skyldnerperiode,
        Skyldnertype,
        Soeknadsart,
        TidligereMyndighet,
        Tidsrom,
        Tilgode,
        Tilgodegrunnlag,
        Tilgodeopphav,
        Trekk,
        UgyldigInndata,
        Utleggssak,
        Utleggsutfall,
        Varselstiltak,
        fra_kroner,
        hendelser,
        som_kroner,
    )
    from .fakta.lesing import les_krav
    from .fakta.skjema import KONTRAKT, skjema_krav
    from .fakta.tilgode_lesing import les_tilgode, skjema_tilgode
    from .forklaring.gjennomgang_json import gjennomgang_til_json, skjema_gjennomgang
    from .forklaring.gjennomgangstekst import forklar_gjennomgang
    from .forklaring.rentegodtgjoerelse_json import rentegodtgjoerelse_til_json, skjema_rentegodtgjoerelse
    from .forklaring.rentegodtgjoerelsetekst import forklar_rentegodtgjoerelse
    from .forklaring.rentekontrolltekst import forklar_rentekontroll
    from .forklaring.renteplan_json import (
        rentekontroll_til_json,
        renteplan_til_json,
        skjema_rentekontroll,
        skjema_renteplan,
    )
    from .forklaring.som_json import skjema_vurdering, til_json
    from .forklaring.tekst import forklar
    from .framover import (
        Endring,
        Endringsslag,
        Linjesammenlikning,
        Linjevern,
        Sammenlikning,
        Vern,
        Vernesteg,
        Verntilstand,
        endringer,
        hva_hvis,
        linjevern,
        neste_endring,
        vern,
    )
    from .fullmakt import Avgjoerelse, Fullmakt, Fullmaktsmatrise, les_fullmakter
    from .kravgjennomgang import Gjennomgangsrad, Linjetap, Rentehinder, Tapsgrunn, TaptRente, gjennomgang
    from .lag.avslutning import Avslutning
    from .lag.bero import Bero
    from .lag.felles import Status
    from .lag.foreldelse import Linjeforeldelse, Stegvirkning, Tidslinjesteg
    from .lag.gebyr import Gebyrene, Gebyrsvar, Inkassotak
    from .lag.hjemmel import Hjemmel
    from .lag.kompetanse import Kompetanser, Kompetansestatus, Kompetansesvar
    from .lag.oppfoelging import Klagesvar, Nestesteg, Oppfoelging
    from .lag.opphoer import Opphoer
    from .lag.regelverk import Saksregelverk
    from .lag.renteplan import Linjeutskrift, Planpunkt, Rentekontroll, Renteplan
    from .lag.renter import Lesningssum, Linjerente, Renter
    from .lag.tiltak import Tiltakssvar
    from .oppfoelgingsrutine import Rutine, Ukedag
    from .regelform.begreper.oppfoelging import Kravtilstand
    from .regelform.begreper.tiltak import Tiltaksslag
    from .regelform.regel import Regel
    from .regelform.utfall import Avgjort, Konflikt, Skjoenn, Trenger, Tvil, UtenforDekning
    from .rettskilder.henvisning import Henvisning
    from .rettskilder.katalog import Katalograd, katalog
    from .rettskilder.tvil import Tvilspunkt, UkjentLesning, tvilsregister
    from .vurdering import (
        Vurdering,
        berovurdering,
        gebyrer,
        kompetanse,
        oppfoelging,
        rentegodtgjoerelse,
        rentekontroll,
        renteplan,
        tidslinje,
        tiltak,
        vurder,
    )

__all__ = [
    "KONTRAKT",
    "Aarstall",
    "Adressegradering",
    "Avgjoerelse",
    "Avgjoerelsesopphav",
    "Avgjort",
    "Avslutning",
    "Avslutningsfakta",
    "Barn",
    "Basispunkt",
    "Begjaererstilling",
    "Bero",
    "Berofakta",
    "Beroskritt",
    "Dekningslinje",
    "Endring",
    "Endringsslag",
    "Ettergivelsesfakta",
    "Fullmakt",
    "Fullmaktsmatrise",
    "Gebyrene",
    "Gebyrsvar",
    "Gjennomgangsrad",
    "Godtgjoerelsesfakta",
    "Grunnlag",
    "Grunnlagsstilling",
    "Hendelse",
    "Hendelsestype",
    "Henvisning",
    "Hjemmel",
    "Husstand",
    "Ilegger",
    "Inkassofakta",
    "Inkassotak",
    "Inndatafeil",
    "Innkrever",
    "Innkrevingslovkrav",
    "Katalograd",
    "Klageemne",
    "Klagesvar",
    "Kompetanser",
    "Kompetansestatus",
    "Kompetansesvar",
    "Konflikt",
    "Krav",
    "Kravlinje",
    "Kravtilstand",
    "Kreditor",
    "Kreditortype",
    "Kunnskapsemne",
    "Lesningssum",
    "Linjeforeldelse",
    "Linjerente",
    "Linjesammenlikning",
    "Linjetap",
    "Linjetype",
    "Linjeutskrift",
    "Linjevern",
    "Namsmyndighet",
    "Nestesteg",
    "Oere",
    "Oppfoelging",
    "Oppfoelgingsfakta",
    "Opphoer",
    "Overfoeringsgrunn",
    "Part",
    "Planpunkt",
    "Regel",
    "Regelverk",
    "Rentehinder",
    "Rentekontroll",
    "Renteplan",
    "Renter",
    "Renteregel",
    "RettsligArt",
    "Rutine",
    "Saksregelverk",
    "Sakstype",
    "Sammenlikning",
    "Sikkerhet",
    "Sikkerhetsart",
    "Sivilstatus",
    "Skatteendring",
    "Skattefakta",
    "Skjoenn",
    "Skyldner",
    "Skyldnerperiode",
    "Skyldnertype",
    "Soeknadsart",
    "Status",
    "Stegvirkning",
    "Tapsgrunn",
    "TaptRente",
    "TidligereMyndighet",
    "Tidslinjesteg",
    "Tidsrom",
    "Tilgode",
    "Tilgodegrunnlag",
    "Tilgodeopphav",
    "Tiltaksslag",
    "Tiltakssvar",
    "Trekk",
    "Trenger",
    "Tvil",
    "Tvilspunkt",
    "UgyldigInndata",
    "Ukedag",
    "UkjentLesning",
    "UtenforDekning",
    "Utleggssak",
    "Utleggsutfall",
    "Varselstiltak",
    "Vern",
    "Vernesteg",
    "Verntilstand",
    "Vurdering",
    "berovurdering",
    "dekning",
    "endringer",
    "forklar",
    "forklar_gjennomgang",
    "forklar_rentegodtgjoerelse",
    "forklar_rentekontroll",
    "fra_kroner",
    "frister",
    "gebyr",
    "gebyrer",
    "gjennomgang",
    "gjennomgang_til_json",
    "hendelser",
    "hva_hvis",
    "katalog",
    "kompetanse",
    "les_fullmakter",
    "les_krav",
    "les_tilgode",
    "linjevern",
    "motregning",
    "neste_endring",
    "oppfoelging",
    "regler",
    "rentegodtgjoerelse",
    "rentegodtgjoerelse_til_json",
    "rentekontroll",
    "rentekontroll_til_json",
    "renteplan",
    "renteplan_til_json",
    "renter",
    "skjema_gjennomgang",
    "skjema_krav",
    "skjema_rentegodtgjoerelse",
    "skjema_rentekontroll",
    "skjema_renteplan",
    "skjema_tilgode",
    "skjema_vurdering",
    "som_kroner",
    "tidslinje",
    "til_json",
    "tiltak",
    "trekkstoerrelse",
    "tvilsregister",
    "utleggstrekk",
    "vern",
    "vurder",
]

# Hvor navnene finnes; de andre står i `fakta`.
_MODUL = {
    "KONTRAKT": "fakta.skjema",
    "Avgjoerelse": "fullmakt",
    "Fullmakt": "fullmakt",
    "Fullmaktsmatrise": "fullmakt",
    "Avgjort": "regelform.utfall",
    "Dekningslinje": "dekningsregister",
    "Avslutning": "lag.avslutning",
    "Bero": "lag.bero",
    "Opphoer": "lag.opphoer",
    "berovurdering": "vurdering",
    "Gebyrene": "lag.gebyr",
    "Gebyrsvar": "lag.gebyr",
    "Endring": "framover",
    "Endringsslag": "framover",
    "Henvisning": "rettskilder.henvisning",
    "Hjemmel": "lag.hjemmel",
    "Inkassotak": "lag.gebyr",
    "Katalograd": "rettskilder.katalog",
    "Kompetanser": "lag.kompetanse",
    "Kompetansestatus": "lag.kompetanse",
    "Kompetansesvar": "lag.kompetanse",
    "Konflikt": "regelform.utfall",
    "Gjennomgangsrad": "kravgjennomgang",
    "Klagesvar": "lag.oppfoelging",
    "Kravtilstand": "regelform.begreper.oppfoelging",
    "Linjeforeldelse": "lag.foreldelse",
    "Linjetap": "kravgjennomgang",
    "Nestesteg": "lag.oppfoelging",
    "Oppfoelging": "lag.oppfoelging",
    "Rutine": "oppfoelgingsrutine",
    "Tapsgrunn": "kravgjennomgang",
    "Ukedag": "oppfoelgingsrutine",
    "gjennomgang": "kravgjennomgang",
    "gjennomgang_til_json": "forklaring.gjennomgang_json",
    "skjema_gjennomgang": "forklaring.gjennomgang_json",
    "forklar_gjennomgang": "forklaring.gjennomgangstekst",
    "Rentehinder": "kravgjennomgang",
    "TaptRente": "kravgjennomgang",
    "Linjesammenlikning": "framover",
    "Linjevern": "framover",
    "Regel": "regelform.regel",
    "Saksregelverk": "lag.regelverk",
    "Sammenlikning": "framover",
    "Skjoenn": "regelform.utfall",
    "Status": "lag.felles",
    "Stegvirkning": "lag.foreldelse",
    "Tidslinjesteg": "lag.foreldelse",
    "Tiltaksslag": "regelform.begreper.tiltak",
    "Tiltakssvar": "lag.tiltak",
    "Lesningssum": "lag.renter",
    "Linjeutskrift": "lag.renteplan",
    "Linjerente": "lag.renter",
    "Planpunkt": "lag.renteplan",
    "Rentekontroll": "lag.renteplan",
    "Renteplan": "lag.renteplan",
    "Renter": "lag.renter",
    "rentegodtgjoerelse": "vurdering",
    "forklar_rentekontroll": "forklaring.rentekontrolltekst",
    "forklar_rentegodtgjoerelse": "forklaring.rentegodtgjoerelsetekst",
    "rentegodtgjoerelse_til_json": "forklaring.rentegodtgjoerelse_json",
    "skjema_rentegodtgjoerelse": "forklaring.rentegodtgjoerelse_json",
    "les_tilgode": "fakta.tilgode_lesing",
    "skjema_tilgode": "fakta.tilgode_lesing",
    "rentekontroll": "vurdering",
    "rentekontroll_til_json": "forklaring.renteplan_json",
    "renteplan_til_json": "forklaring.renteplan_json",
    "skjema_rentekontroll": "forklaring.renteplan_json",
    "skjema_renteplan": "forklaring.renteplan_json",
    "renteplan": "vurdering",
    "Trenger": "regelform.utfall",
    "Tvil": "regelform.utfall",
    "Tvilspunkt": "rettskilder.tvil",
    "UkjentLesning": "rettskilder.tvil",
    "UtenforDekning": "regelform.utfall",
    "Vern": "framover",
    "Vernesteg": "framover",
    "Verntilstand": "framover",
    "Vurdering": "vurdering",
    "dekning": "dekningsregister",
    "endringer": "framover",
    "forklar": "forklaring.tekst",
    "gebyrer": "vurdering",
    "hva_hvis": "framover",
    "katalog": "rettskilder.katalog",
    "kompetanse": "vurdering",
    "les_fullmakter": "fullmakt",
    "les_krav": "fakta.lesing",
    "linjevern": "framover",
    "neste_endring": "framover",
    "oppfoelging": "vurdering",
    "skjema_krav": "fakta.skjema",
    "skjema_vurdering": "forklaring.som_json",
    "tidslinje": "vurdering",
    "til_json": "forklaring.som_json",
    "tiltak": "vurdering",
    "tvilsregister": "rettskilder.tvil",
    "vern": "framover",
    "vurder": "vurdering",
}
_UNDERMODULER = {
    "frister": "frister",
    "gebyr": "gebyr",
    "hendelser": "fakta.hendelser",
    "motregning": "motregning",
    "renter": "renter",
    "trekkstoerrelse": "trekkstoerrelse",
    "utleggstrekk": "utleggstrekk",
}


def regler() -> tuple[Regel, ...]:
    """Alle reglene, i den rekkefølgen rettsområdene svarer."""
    from .regler import ALLE_REGLER

    return ALLE_REGLER


if not TYPE_CHECKING:  # ellers ville typekontrollen godta alle navn

    def __getattr__(navn: str) -> object:
        """Last navnet første gang det brukes; etterpå er det et vanlig navn i pakken."""
        if navn in _UNDERMODULER:
            verdi: object = import_module(f".{_UNDERMODULER[navn]}", __name__)
        elif navn in __all__:
            verdi = getattr(import_module(f".{_MODUL.get(navn, 'fakta')}", __name__), navn)
        else:
            raise AttributeError(f"{__name__} har ikke {navn!r}")
        globals()[navn] = verdi
        return verdi


def __dir__() -> list[str]:
    """Navnene som kan brukes, også de som ikke er lastet."""
    return sorted({*globals(), *__all__})


class _Pakke(ModuleType):
    """Pakken selv. `regler` er både en funksjon og en undermodul, og her er det funksjonen."""

    def __setattr__(self, navn: str, verdi: object) -> None:
        # Importsystemet legger en lastet undermodul inn i pakken, og ville ellers skjult funksjonen.
        if not (navn == "regler" and isinstance(verdi, ModuleType)):
            super().__setattr__(navn, verdi)


sys.modules[__name__].__class__ = _Pakke
