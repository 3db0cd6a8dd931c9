"""Virkninger: det en regel kan si, ut over en enkel verdi.

Settet er lukket. En virkning er data – den sier hva som skal regnes ut og fra hvilken dag – og regnestykket selv
står i `frister`, `renter` og `motregning`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import attrs

from .variabler import Variabel, Verditype
from .vilkaar import Uttrykk, Vilkaarsfeil


@attrs.frozen
class Aar:
    """Et antall år."""

    antall: int


@attrs.frozen
class Maaneder:
    """Et antall måneder."""

    antall: int


@attrs.frozen
class Uker:
    """Et antall uker."""

    antall: int


@attrs.frozen
class Dager:
    """Et antall dager."""

    antall: int


Lengde = Aar | Maaneder | Uker | Dager


def _datovariabel(verdi: Uttrykk | Variabel) -> Variabel:
    variabel = verdi.variabel if isinstance(verdi, Uttrykk) else verdi
    if variabel.verditype is not Verditype.DATO:
        raise Vilkaarsfeil(f"{variabel.noekkel} er {variabel.verditype.value}; en frist løper fra en dato")
    return variabel


class Beregning(StrEnum):
    """Loven siste dag regnes etter: med eller uten flytting fra lørdag og helligdag."""

    FORELDELSESLOVEN = "FORELDELSESLOVEN"
    STRAFFELOVEN = "STRAFFELOVEN"
    STRAFFELOVEN_FLYTTES = "STRAFFELOVEN_FLYTTES"


@attrs.frozen
class Grense:
    """En ytre grense for en frist: `lengde` etter `fra`, eller dagen `fra` selv når lengden er None.

    Med `om_inntruffet` gjelder grensen bare når dagen er kommet (et dødsfall); ellers er en ukjent dag ukjent.
    """

    fra: Variabel = attrs.field(converter=_datovariabel)
    lengde: Lengde | None = None
    om_inntruffet: bool = False


@attrs.frozen
class Frist:
    """En frist med lengde og utgangspunkt: «tre år fra den dagen kravet tidligst kunne kreves oppfylt».

    `senest` er en ytre stopp: fristen går ut den dagen om den ikke er ute før (foreldelsesloven § 9 nr. 2).
    `tidligst` er det motsatte: av de to dagene gjelder den seneste (§ 8).
    """

    lengde: Lengde
    fra: Variabel = attrs.field(converter=_datovariabel)
    senest: Grense | None = None
    tidligst: Grense | None = None
    beregning: Beregning = Beregning.FORELDELSESLOVEN


@attrs.frozen
class IngenFrist:
    """Kravet foreldes ikke så lenge forholdet i `saa_lenge` består."""

    saa_lenge: str = ""


@attrs.frozen
class Utgangspunkt:
    """Dagen en frist regnes fra."""

    fra: Variabel = attrs.field(converter=_datovariabel)


def _kanskje_dato(verdi: Uttrykk | Variabel | None) -> Variabel | None:
    return None if verdi is None else _datovariabel(verdi)


class Hvilegrunn(StrEnum):
    """Forholdet som gjør at ingen foreldelse skjer. Det samme står i skrittet som begynner, og i det som slutter."""

    RETTERGANG = "saken om fordringen pågår"
    TVANGSFULLBYRDELSE = "tvangsfullbyrdelsen pågår"
    TREKK = "utleggstrekket består"
    BO = "bobehandlingen pågår"
    YTELSESTREKK = "trekket i ytelsen består"
    AVREGNING = "avregningen består"
    UTLANDET = "inndrivingen i utlandet pågår"
    PROSESSVARSEL = "saken det er varslet om, pågår"


class Tak(StrEnum):
    """Det taket for en forlengelse regnes fra (tvilspunkt L17)."""

    UFLYTTET = "hver frist, uten flytting"
    FLYTTET = "hver frist, med flytting"
    SAMLET = "alle fristene under ett"


@attrs.frozen
class NyFrist:
    """Hendelsen avbryter fristen dagen `avbrutt` (ellers `fra`), og en ny løper fra `fra`."""

    lengde: Lengde
    fra: Variabel = attrs.field(converter=_datovariabel)
    avbrutt: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)


@attrs.frozen
class SammeFrist:
    """Hendelsen avbryter fristen dagen `avbrutt`, og en ny av samme lengde som kravets egen løper fra `fra`.

    Med `innenfor_stoppet` gjelder den ytre stoppen for kravets egen frist også den nye (tvilspunkt P153).
    """

    fra: Variabel = attrs.field(converter=_datovariabel)
    avbrutt: Variabel = attrs.field(converter=_datovariabel)
    innenfor_stoppet: bool = False


@attrs.frozen
class TidligstEtter:
    """Foreldelse inntrer tidligst `lengde` etter `fra`, men fristen forlenges aldri med mer enn `tak`.

    Er `innen` oppgitt, må den dagen være før kravet er foreldet; ellers virker tillegget også etter siste dag. Taket
    regnes slik `regnes` sier.
    """

    lengde: Lengde
    fra: Variabel = attrs.field(converter=_datovariabel)
    tak: Lengde | None = None
    innen: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)
    regnes: Tak = Tak.UFLYTTET


@attrs.frozen
class Hviler:
    """Hendelsen avbryter dagen `fra`, og ingen foreldelse skjer så lenge forholdet i `saa_lenge` består.

    Er `slutt` oppgitt, er den siste dagen forholdet besto, når den er kjent; `etter` er hvor lenge virkningen varer
    etterpå, og `ny` lengden på en ny frist fra den dagen. `frist` er lengden på en ny frist som løper fra `frist_fra`
    (ellers `fra`). `avloeser` er forholdet dette kommer i stedet for. Med `gjenstaaende` har fristen stått stille, og
    det som gjensto av den dagen `fra`, løper videre fra slutten.
    """

    fra: Variabel = attrs.field(converter=_datovariabel)
    saa_lenge: str = ""
    slutt: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)
    etter: Lengde | None = None
    ny: Lengde | None = None
    frist: Lengde | None = None
    avloeser: str = ""
    gjenstaaende: bool = False
    frist_fra: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)


@attrs.frozen
class Opphoerer:
    """Forholdet `saa_lenge`, som foreldelsen hvilte på, tar slutt dagen `fra`.

    `ny` er lengden på en ny frist fra `ny_fra` (ellers `fra`). Hvilte ikke løpet på forholdet, må `avbrutt` (ellers
    `fra`) være før kravet er foreldet. `etter` er hvor lenge virkningen av avbruddet varer etter `etter_fra` (ellers
    `fra`), men aldri lenger enn `hoeyst` etter `fra`.
    """

    fra: Variabel = attrs.field(converter=_datovariabel)
    saa_lenge: str = ""
    ny: Lengde | None = None
    ny_fra: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)
    etter: Lengde | None = None
    etter_fra: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)
    hoeyst: Lengde | None = None
    avbrutt: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)


@attrs.frozen
class Avtalt:
    """Siste dag er avtalt til `til`, høyst `hoeyst` etter `fra` og aldri mer enn `tak` etter den ellers siste dagen.

    `flyttes` er om en avtalt lørdag eller helligdag flyttes til neste virkedag (tvilspunkt L8).
    """

    til: Variabel = attrs.field(converter=_datovariabel)
    fra: Variabel = attrs.field(converter=_datovariabel)
    hoeyst: Lengde
    tak: Lengde
    flyttes: bool = False


@attrs.frozen
class IngenVirkning:
    """Hendelsen endrer ikke det begrepet handler om."""


@attrs.frozen
class Rentegrunnlag:
    """Rente løper etter `serie`, fra `fra` med `etter` i tillegg (f.eks. 30 dager etter varsel).

    `serie` er navnet på rentehjemmelen satsen følger av. Er `tidligst` oppgitt, løper renten ikke før den dagen.
    """

    serie: str
    fra: Variabel = attrs.field(converter=_datovariabel)
    etter: Lengde | None = None
    tidligst: Variabel | None = attrs.field(default=None, converter=_kanskje_dato)


@attrs.frozen
class Rentetid:
    """Rente etter `serie` for en avsluttet tid: fra og med `fra` til `til`, dagen selv ikke medregnet.

    `serie` er navnet på rentehjemmelen satsen følger av. `etter` legges til `fra`.
    """

    serie: str
    fra: Variabel = attrs.field(converter=_datovariabel)
    til: Variabel = attrs.field(converter=_datovariabel)
    etter: Lengde | None = None


@attrs.frozen
class IngenRente:
    """Det løper ikke forsinkelsesrente."""


class Gebyrslag(StrEnum):
    """Gebyrene, etter det som utløser dem."""

    UTLEGGSVARSEL = "UTLEGGSVARSEL"
    UTLEGGSBESLUTNING = "UTLEGGSBESLUTNING"
    BIDRAGSMISLIGHOLD = "BIDRAGSMISLIGHOLD"
    PURRING = "PURRING"
    INKASSOVARSEL = "INKASSOVARSEL"
    BETALINGSOPPFORDRING = "BETALINGSOPPFORDRING"


@attrs.frozen
class Gebyr:
    """Et gebyr: `teller`/`nevner` ganger satsen i satsserien `serie` dagen `dag`."""

    slag: Gebyrslag
    serie: str
    teller: int
    nevner: int
    dag: Variabel = attrs.field(converter=_datovariabel)


@attrs.frozen
class IngenGebyr:
    """Det påløper ikke gebyr."""


@attrs.frozen
class Maksimalsats:
    """Det meste skyldneren kan måtte betale: trinn etter kravets størrelse, som hundredeler av satsen dagen `dag`.

    `trinn` er (øvre kravsbeløp i øre, hundredeler); None er trinnet uten øvre grense.
    """

    serie: str
    trinn: tuple[tuple[int | None, int], ...]
    dag: Variabel = attrs.field(converter=_datovariabel)


@attrs.frozen
class Trinn:
    """Plassen i en rekkefølge: lavere nummer dekkes først; `navn` er det jurister kaller trinnet."""

    nummer: int
    navn: str


class Utoever(StrEnum):
    """Hvem som kan treffe en avgjørelse, eller må samtykke i den."""

    INNKREVINGSMYNDIGHETEN = "INNKREVINGSMYNDIGHETEN"
    VIRKSOMHETEN = "VIRKSOMHETEN"
    OPPDRAGSGIVER = "OPPDRAGSGIVER"
    PRIVAT_KREDITOR = "PRIVAT_KREDITOR"
    FINANSDEPARTEMENTET = "FINANSDEPARTEMENTET"
    KONGEN = "KONGEN"
    STORTINGET = "STORTINGET"
    OVERORDNET_DEPARTEMENT = "OVERORDNET_DEPARTEMENT"
    JUSTISDEPARTEMENTET = "JUSTISDEPARTEMENTET"
    SKATTEINNKREVINGEN = "SKATTEINNKREVINGEN"
    STATENS_INNKREVINGSSENTRAL = "STATENS_INNKREVINGSSENTRAL"
    INNKREVINGSSENTRALEN = "INNKREVINGSSENTRALEN"
    SKATTEMYNDIGHETENE = "SKATTEMYNDIGHETENE"
    ILEGGEREN = "ILEGGEREN"
    REGNSKAPSREGISTERET = "REGNSKAPSREGISTERET"
    LAANEKASSEN = "LAANEKASSEN"
    HUSBANKEN = "HUSBANKEN"
    ARBEIDS_OG_VELFERDSETATEN = "ARBEIDS_OG_VELFERDSETATEN"
    BIDRAGSFASTSETTEREN = "BIDRAGSFASTSETTEREN"
    DEPARTEMENTET = "DEPARTEMENTET"
    DIREKTORATET_FOR_MINERALFORVALTNING = "DIREKTORATET_FOR_MINERALFORVALTNING"
    FISKERIDIREKTORATET = "FISKERIDIREKTORATET"
    FORMANNSKAPET = "FORMANNSKAPET"
    KOMMUNEN = "KOMMUNEN"
    KONTORET_FOR_VOLDSOFFERERSTATNING = "KONTORET_FOR_VOLDSOFFERERSTATNING"
    LUFTFARTSTILSYNET = "LUFTFARTSTILSYNET"
    MEDIETILSYNET = "MEDIETILSYNET"
    POLITIET_ELLER_STATENS_VEGVESEN = "POLITIET_ELLER_STATENS_VEGVESEN"
    RIKSREVISJONEN = "RIKSREVISJONEN"
    SKATTEUTVALGET = "SKATTEUTVALGET"
    TILSYNSMYNDIGHETEN = "TILSYNSMYNDIGHETEN"


@attrs.frozen
class Kompetanse:
    """Kompetanse til en avgjørelse. Den sier at vilkårene for å *kunne* avgjøre er der, aldri at noe er innvilget.

    `klage` er om avgjørelsen kan påklages; None når kildene ikke sier det.
    """

    utoever: Utoever
    klage: bool | None


@attrs.frozen
class KreverSamtykke:
    """Det kan bare avgjøres når en av `fra` samtykker, og det samtykket er ikke gitt."""

    fra: tuple[Utoever, ...]


@attrs.frozen
class KreverBeslutning:
    """Bare `av` kan treffe avgjørelsen; den må forelegges der."""

    av: Utoever


@attrs.frozen
class IngenKompetanse:
    """Det finnes ingen kompetanse etter denne bestemmelsen; `hvorfor` er grunnen med egne ord."""

    hvorfor: str


class Tiltaksstatus(StrEnum):
    """Om et tiltak kan brukes."""

    JA = "JA"
    NEI = "NEI"


@attrs.frozen
class Tiltak:
    """Om et innkrevingstiltak kan brukes, og varselet det krever."""

    status: Tiltaksstatus
    varsel: str = ""


@attrs.frozen
class Udekket:
    """Regelen treffer, men svaret er utenfor dekning: `hvorfor` sier hva som mangler."""

    hvorfor: str


Virkning = (
    Frist
    | IngenFrist
    | Utgangspunkt
    | NyFrist
    | SammeFrist
    | TidligstEtter
    | Hviler
    | Opphoerer
    | Avtalt
    | IngenVirkning
    | Rentegrunnlag
    | Rentetid
    | IngenRente
    | Gebyr
    | IngenGebyr
    | Maksimalsats
    | Trinn
    | Kompetanse
    | KreverSamtykke
    | KreverBeslutning
    | IngenKompetanse
    | Tiltak
    | Udekket
)

VIRKNINGER: tuple[type, ...] = Virkning.__args__
"""Det lukkede settet, for kontroll ved registrering."""


_MED_DATOER: tuple[type, ...] = (*VIRKNINGER, Grense)


def variabler_i(virkning: object) -> tuple[Variabel, ...]:
    """Alle datoene en virkning nevner, hver én gang: dagen den regnes fra, dagen som avbryter, de ytre grensene."""
    if not isinstance(virkning, _MED_DATOER):
        return ()
    klasse: Any = type(virkning)
    verdier = [getattr(virkning, felt.name) for felt in attrs.fields(klasse)]
    i_grensene = (v for verdi in verdier if isinstance(verdi, Grense) for v in variabler_i(verdi))
    return tuple(dict.fromkeys((*(v for v in verdier if isinstance(v, Variabel)), *i_grensene)))
