"""Setningene om hvilket regelverk trekk, skritt og krav følger, på bokmål og nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..lag.regelverk import Regelverkssvar
from ..regelform.begreper import regelverk as b
from ..regelform.begreper.foreldelse import INNDRAGNING_I_TREKK
from ..regelform.utfall import Avgjort, Regelverdi
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.rettskilde import Maalform
from .spraak import hendelsesnavn

OVERSKRIFT: Mapping[Maalform, str] = MappingProxyType(
    {Maalform.NB: "Overgangen fra tidligere regelverk", Maalform.NN: "Overgangen frå tidlegare regelverk"}
)

UTELATT_NAAR_NYTT = frozenset(
    {
        b.REGELVERK_TREKKFORSKRIFT.navn,
        b.REGELVERK_LOESOERE.navn,
        b.REGELVERK_FORELDELSE.navn,
        b.REGELVERK_NAMSBOK.navn,
        b.FORDELINGSGRUNNLAG.navn,
    }
)
"""Spørsmål teksten bare tar med når svaret er noe annet enn det vanlige; alle svarene står i vurderingen."""
_VANLIG = frozenset({"NYTT", "VED_BESLUTNINGEN"})


def vises(svar: Regelverkssvar) -> bool:
    """Om svaret hører hjemme i teksten: tenkte skritt gjør det ikke, og heller ikke det som er som for alle andre."""
    if svar.tenkt:
        return False
    vanlig = not isinstance(svar.utfall, Avgjort) or svar.utfall.verdi in _VANLIG
    return not (svar.spoersmaal in UTELATT_NAAR_NYTT and vanlig)


def emne(svar: Regelverkssvar, maalform: Maalform) -> str:
    """Det svaret gjelder: «Trekk T1», «Motregning, 3. mars 2026» eller «Kravet»."""
    if svar.hendelse is not None:
        navn = hendelsesnavn(svar.hendelse, maalform)
        navn = navn[:1].upper() + navn[1:]
        return f"{navn}, {dato_tekst(svar.dato)}" if svar.dato else navn
    if svar.gjelder is None:
        return "Kravet"
    if svar.spoersmaal == b.REGELVERK_FORELDELSE.navn:
        return f"Linje {svar.gjelder}"
    if svar.spoersmaal in (b.REGELVERK_TVANGSFULLBYRDELSE.navn, b.REGELVERK_NAMSBOK.navn):
        return f"Sak {svar.gjelder}"
    return f"Trekk {svar.gjelder}"


def setning(svar: Regelverkssvar, maalform: Maalform) -> str:
    """Svaret som setning uten punktum. Reiser KeyError for et spørsmål det ikke er skrevet setning for."""
    assert isinstance(svar.utfall, Avgjort)
    tekst = SETNINGER[svar.spoersmaal, svar.utfall.verdi][0 if maalform is Maalform.NB else 1]
    return f"{emne(svar, maalform)}: {tekst}"


def _nytt_eller_tidligere(navn: str, nb: str, nn: str) -> dict[tuple[str, Regelverdi], tuple[str, str]]:
    """To setninger der bare «nytt» og «tidligere» skiller; `{}` er plassen."""
    return {
        (navn, "NYTT"): (nb.format("nytt"), nn.format("nytt")),
        (navn, "TIDLIGERE"): (nb.format("tidligere"), nn.format("tidlegare")),
    }


SETNINGER: Mapping[tuple[str, Regelverdi], tuple[str, str]] = MappingProxyType(
    {
        **_nytt_eller_tidligere(
            b.REGELVERK_TVANGSFULLBYRDELSE.navn,
            "saken følger {} regelverk om tvangsfullbyrdelse",
            "saka følgjer {} regelverk om tvangsfullføring",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_NAMSBOK.navn,
            "en namsbok som føres nå, følger {} regelverk",
            "ei namsbok som blir ført no, følgjer {} regelverk",
        ),
        **_nytt_eller_tidligere(b.REGELVERK_TREKK.navn, "trekket følger {} regelverk", "trekket følgjer {} regelverk"),
        (b.TREKKSTILLING.navn, "LOEPER"): ("trekket løper", "trekket går"),
        (b.TREKKSTILLING.navn, "OVERFOERT"): (
            "kravet deltar i ett trekk etter ny trekkordning",
            "kravet deltek i eitt trekk etter ny trekkordning",
        ),
        (b.TREKKSTILLING.navn, "MELDT_INN"): (
            "kravet er meldt inn i ett trekk etter ny trekkordning",
            "kravet er meldt inn i eitt trekk etter ny trekkordning",
        ),
        (b.TREKKSTILLING.navn, "TATT_UT"): ("kravet er tatt ut av trekket", "kravet er teke ut av trekket"),
        (b.TREKKSTILLING.navn, "AVSLUTTET"): ("trekket er avsluttet", "trekket er avslutta"),
        (b.TREKKSTILLING.navn, "BORTFALT"): ("trekket er bortfalt", "trekket er falle bort"),
        (b.TREKKSTILLING.navn, "UGYLDIG"): (
            "beslutningen om trekket er ugyldig",
            "avgjerda om trekket er ugyldig",
        ),
        (b.TIDSPRIORITET.navn, True): ("kravet beholder tidsprioriteten", "kravet held på tidsprioriteten"),
        (b.TIDSPRIORITET.navn, False): (
            "kravet har ikke lenger tidsprioritet",
            "kravet har ikkje lenger tidsprioritet",
        ),
        (b.FORDELINGSGRUNNLAG.navn, "VED_BESLUTNINGEN"): (
            "fordelingen bygger på kravets størrelse da trekket ble besluttet",
            "fordelinga byggjer på storleiken på kravet då trekket vart vedteke",
        ),
        (b.FORDELINGSGRUNNLAG.navn, "VED_UTLOEPET"): (
            "fordelingen bygger på kravets størrelse da trekkperioden løp ut",
            "fordelinga byggjer på storleiken på kravet då trekkperioden gjekk ut",
        ),
        (b.STOERRELSE_BESLUTTES.navn, True): (
            "størrelsen på trekket skulle besluttes sammen med overføringen",
            "storleiken på trekket skulle avgjerast saman med overføringa",
        ),
        (b.STOERRELSE_BESLUTTES.navn, False): (
            "overføringen krevde ingen ny beslutning om størrelsen på trekket",
            "overføringa kravde inga ny avgjerd om storleiken på trekket",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_TREKKFORSKRIFT.navn,
            "innmelding og godskriving følger {} regelverk",
            "innmelding og godskriving følgjer {} regelverk",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_LOESOERE.navn,
            "registreringen i Løsøreregisteret følger {} regelverk",
            "registreringa i Lausøyreregisteret følgjer {} regelverk",
        ),
        (b.UTEN_BESLUTNING.navn, True): (
            "bidraget kan meldes inn uten beslutning om utlegg",
            "bidraget kan meldast inn utan avgjerd om utlegg",
        ),
        (b.UTEN_BESLUTNING.navn, False): (
            "det må tas beslutning om utlegg før bidraget kan meldes inn",
            "det må takast avgjerd om utlegg før bidraget kan meldast inn",
        ),
        (b.BOT_I_TREKK.navn, True): (
            "boten kan delta i trekket selv om den er foreldet",
            "bota kan delta i trekket sjølv om ho er forelda",
        ),
        (b.BOT_I_TREKK.navn, False): (
            "boten kan ikke delta i trekket når den er foreldet",
            "bota kan ikkje delta i trekket når ho er forelda",
        ),
        (INNDRAGNING_I_TREKK.navn, True): (
            "inndragningen kan delta i trekket selv om den er foreldet",
            "inndraginga kan delta i trekket sjølv om ho er forelda",
        ),
        (INNDRAGNING_I_TREKK.navn, False): (
            "inndragningen kan ikke delta i trekket når den er foreldet",
            "inndraginga kan ikkje delta i trekket når ho er forelda",
        ),
        (b.FORSKOTTERING_I_TREKK.navn, True): (
            "kravet har prioritet i første klasse i trekket",
            "kravet har prioritet i første klasse i trekket",
        ),
        (b.FORSKOTTERING_I_TREKK.navn, False): (
            "kravet har ikke lenger prioritet i første klasse i trekket",
            "kravet har ikkje lenger prioritet i første klasse i trekket",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_MOTREGNING.navn, "motregningen følger {} regelverk", "motrekninga følgjer {} regelverk"
        ),
        (b.MYNDIGHETSGRUNNLAG.navn, "INNKREVINGSLOVEN"): (
            "motregningen bygger på innkrevingsloven",
            "motrekninga byggjer på innkrevjingslova",
        ),
        (b.MYNDIGHETSGRUNNLAG.navn, "STATENS_INNKREVINGSSENTRAL"): (
            "motregningen bygger på myndigheten Statens innkrevingssentral hadde",
            "motrekninga byggjer på myndet Statens innkrevingssentral hadde",
        ),
        (b.MYNDIGHETSGRUNNLAG.navn, "INNKREVINGSSENTRALEN"): (
            "motregningen bygger på myndigheten Innkrevingssentralen for bidrag hadde",
            "motrekninga byggjer på myndet Innkrevingssentralen for bidrag hadde",
        ),
        (b.MYNDIGHETSGRUNNLAG.navn, "SKATTEKONTORET"): (
            "motregningen bygger på myndigheten skattekontoret hadde",
            "motrekninga byggjer på myndet skattekontoret hadde",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_AVREGNING.navn,
            "avbrudd ved avregningen følger {} regelverk",
            "avbrot ved avrekninga følgjer {} regelverk",
        ),
        (b.AVREGNING_UTENFOR_TREKK.navn, True): (
            "beløpet kan dekkes utenfor et løpende trekk",
            "beløpet kan dekkjast utanfor eit løpande trekk",
        ),
        (b.AVREGNING_UTENFOR_TREKK.navn, False): (
            "beløpet dekkes av et løpende trekk",
            "beløpet blir dekt av eit løpande trekk",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_AVREGNINGSKLAGE.navn,
            "klagen over avregningen følger {} regelverk",
            "klaga over avrekninga følgjer {} regelverk",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_VERNETING.navn, "vernetinget følger {} regelverk", "vernetinget følgjer {} regelverk"
        ),
        (b.REGELVERK_PROEVING.navn, True): (
            "den nye fristen for å få prøvd kravet gjelder",
            "den nye fristen for å få prøvd kravet gjeld",
        ),
        (b.REGELVERK_PROEVING.navn, False): (
            "den nye fristen for å få prøvd kravet gjelder ikke",
            "den nye fristen for å få prøvd kravet gjeld ikkje",
        ),
        (b.REGELVERK_TVANGSDEKNING.navn, True): (
            "Innkrevingsmyndigheten kan selv gjennomføre tvangsdekningen",
            "Innkrevingsmyndigheten kan sjølv gjennomføre tvangsdekninga",
        ),
        (b.REGELVERK_TVANGSDEKNING.navn, False): (
            "Innkrevingsmyndigheten kan ikke selv gjennomføre tvangsdekningen",
            "Innkrevingsmyndigheten kan ikkje sjølv gjennomføre tvangsdekninga",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_SOEKNAD.navn, "søknaden følger {} regelverk", "søknaden følgjer {} regelverk"
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_RETTERGANG.navn, "rettergang følger {} regelverk", "rettargang følgjer {} regelverk"
        ),
        (b.REGELVERK_RENTE.navn, "SI_LOVEN"): (
            "renten følger SI-loven",
            "renta følgjer SI-lova",
        ),
        (b.REGELVERK_RENTE.navn, "INNKREVINGSLOVEN"): (
            "renten følger innkrevingsloven og varsel etter den",
            "renta følgjer innkrevjingslova og varsel etter ho",
        ),
        (b.REGELVERK_RENTE.navn, "VIDERE_UTEN_VARSEL"): (
            "renten kan beregnes videre etter innkrevingsloven uten nytt varsel",
            "renta kan reknast vidare etter innkrevjingslova utan nytt varsel",
        ),
        (b.REGELVERK_RENTE.navn, "FRA_SI_VARSEL"): (
            "renten løper etter innkrevingsloven fra 30 dager etter varselet etter SI-loven",
            "renta går etter innkrevjingslova frå 30 dagar etter varselet etter SI-lova",
        ),
        (b.REGELVERK_RENTE.navn, "VARSEL_REGNET_FRA_2026"): (
            "renten regnes av et varsel som er gitt da innkrevingsloven trådte i kraft",
            "renta blir rekna ut frå eit varsel som er gitt då innkrevjingslova tok til å gjelde",
        ),
        (b.REGELVERK_RENTE.navn, "INGEN_RENTE"): (
            "det løper ikke forsinkelsesrente etter SI-loven eller innkrevingsloven",
            "det går ikkje forseinkingsrente etter SI-lova eller innkrevjingslova",
        ),
        (b.REGELVERK_RENTE.navn, "EGEN_REAKSJON"): (
            "forsinkelsen har en egen reaksjon, og renten følger ikke innkrevingsloven",
            "forseinkinga har ein eigen reaksjon, og renta følgjer ikkje innkrevjingslova",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_PARKERINGSGEBYR.navn,
            "forsinket betaling av gebyret følger {} regelverk",
            "forseinka betaling av gebyret følgjer {} regelverk",
        ),
        **_nytt_eller_tidligere(
            b.REGELVERK_FORELDELSE.navn,
            "foreldelsen følger {} regelverk",
            "foreldinga følgjer {} regelverk",
        ),
    }
)
"""Setningen for hvert spørsmål og svar, på bokmål og nynorsk."""
