"""Setningene en forklaring består av, på bokmål og nynorsk.

Grunnene i en vurdering er skrevet på bokmål; på nynorsk står de i :mod:`.nynorsk`. Her står det vi selv sier rundt
dem. Hver målform har alle setningene, med de samme plassene å fylle ut.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import attrs

from ..fakta.koder import Hendelsestype, Linjetype
from ..rettskilder.datotekst import dato_tekst
from ..rettskilder.rettskilde import Maalform

_EGENNAVN = ("Innkrevingsmyndigheten", "Skatteetaten", "Nav", "Stortinget", "Finansdepartementet")


def liten(tekst: str) -> str:
    """Teksten med liten forbokstav, som inne i en setning; et egennavn beholder den store."""
    return tekst if tekst.startswith(_EGENNAVN) else tekst[:1].lower() + tekst[1:]


@attrs.frozen(kw_only=True)
class Spraak:
    """Setningene på én målform. Krøllparentes er en plass å fylle ut."""

    maalform: Maalform
    ukedager: tuple[str, ...]

    tittel: str
    vurdert: str
    kravtype: str
    kravtype_med_hjemmel: str
    kravtype_ukjent: str
    kravtype_ikke_oppgitt: str
    legger_til_grunn: str

    regelverk: str
    regelverk_nytt: str
    regelverk_tidligere: str
    regelverk_aapent: str
    aapent_svar: str

    foreldelse: str
    linje: str
    ingen_linjer: str
    siste_dag_er: str
    siste_dag_var: str
    hviler: str
    ikke_foreldet: str
    foreldet: str
    flyttet: str
    aapent: str
    mellom: str
    tidligst: str
    senest: str
    ikke_foreldet_uansett: str
    foreldet_uansett: str
    mangler: str
    ett_som_mangler: str
    utenfor: str
    skjoenn: str
    tvil: str
    alternativ: str
    alternativ_aapent: str
    alternativ_hviler: str
    alternativ_standard: str
    konflikt: str
    hviler_paa: str
    proevd: str

    tidslinje: str
    grunn: str
    jf: str
    fra_til: str
    fristen_hviler: str
    hendelse: str
    hendelse_ukjent_dag: str
    steg_flyttet: str
    fristen_staar: str
    fristen_var: str
    faller_bort: str
    virkning_aapen: str

    bestemmelser: str

    def ukedag_og_dato(self, dag: date) -> str:
        """Dagen med ukedagen foran: «mandag 3. januar 2028»."""
        return f"{self.ukedager[dag.weekday()]} {dato_tekst(dag)}"


BOKMAAL = Spraak(
    maalform=Maalform.NB,
    ukedager=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    tittel="Krav {krav}",
    vurdert="Vurdert slik kravet sto {per}.",
    kravtype="Kravet er «{navn}» ({kode}). Kravtypen står ikke på noen liste den dagen.",
    kravtype_med_hjemmel="Kravet er «{navn}» ({kode}), jf. {hjemmel}.",
    kravtype_ukjent="Kravtypen {kode} står ikke i katalogen.",
    kravtype_ikke_oppgitt="Kravtypen er ikke oppgitt.",
    legger_til_grunn="Svaret legger dette til grunn:",
    regelverk="Regelverk om utlegg",
    regelverk_nytt="Sak {sak} følger nytt regelverk om utlegg",
    regelverk_tidligere="Sak {sak} følger tidligere regelverk om utlegg",
    regelverk_aapent="Regelverket for sak {sak} er ikke avgjort.",
    aapent_svar="Dette er ikke avgjort.",
    foreldelse="Foreldelse",
    linje="Linje {linje}",
    ingen_linjer="Kravet har ingen linjer.",
    siste_dag_er="Siste dag før foreldelse er {dag}.",
    siste_dag_var="Siste dag før foreldelse var {dag}.",
    hviler="Foreldelsen hviler så lenge {grunn}.",
    ikke_foreldet="Linjen er ikke foreldet {per}.",
    foreldet="Linjen er foreldet {per}.",
    flyttet="Dagen er flyttet fra {uten_flytting}, på grunn av {dager}.",
    aapent="Siste dag før foreldelse er ikke avgjort.",
    mellom="Den er tidligst {tidligst} og senest {senest}.",
    tidligst="Den er tidligst {tidligst}.",
    senest="Den er senest {senest}.",
    ikke_foreldet_uansett="Linjen er uansett ikke foreldet {per}.",
    foreldet_uansett="Linjen er uansett foreldet {per}.",
    mangler="Dette mangler:",
    ett_som_mangler="{beskrivelse} ({felt})",
    utenfor="Biblioteket svarer ikke: {hvorfor}",
    skjoenn="Svaret beror på et skjønn: {hvorfor}",
    tvil="Rettskildene kan leses på flere måter: {hvorfor}",
    alternativ="{lesning}: siste dag er {dag}",
    alternativ_aapent="{lesning}: siste dag er ikke avgjort",
    alternativ_hviler="{lesning}: foreldelsen hviler",
    alternativ_standard="{alternativ} (den forsiktige lesningen)",
    konflikt="Det er en feil i biblioteket, ikke i fakta: {hvorfor}",
    hviler_paa="Svaret hviler på at tvilspunkt {punkt} er lest som «{lesning}».",
    proevd="Tvilspunkt {punkt} er prøvd: alle lesningene gir det samme svaret.",
    tidslinje="Tidslinje",
    grunn="{setning}, fordi {grunn}",
    jf="{setning}, jf. {hjemler}",
    fra_til="fra {fra} til {til}",
    fristen_hviler="foreldelsen hviler",
    hendelse="{navn}, {dato}: {setning}",
    hendelse_ukjent_dag="{navn}, ukjent dag: {setning}",
    steg_flyttet="Siste dag er flyttet fra {uten_flytting} til {til}.",
    fristen_staar="fristen løper fortsatt til {til}",
    fristen_var="fristen var ute {til}",
    faller_bort="linjen faller bort etter {til}",
    virkning_aapen="virkningen er ikke avgjort; {hvorfor}",
    bestemmelser="Bestemmelser",
)

NYNORSK = Spraak(
    maalform=Maalform.NN,
    ukedager=("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    tittel="Krav {krav}",
    vurdert="Vurdert slik kravet stod {per}.",
    kravtype="Kravet er «{navn}» ({kode}). Kravtypen står ikkje på noka liste den dagen.",
    kravtype_med_hjemmel="Kravet er «{navn}» ({kode}), jf. {hjemmel}.",
    kravtype_ukjent="Kravtypen {kode} står ikkje i katalogen.",
    kravtype_ikke_oppgitt="Kravtypen er ikkje oppgitt.",
    legger_til_grunn="Svaret legg dette til grunn:",
    regelverk="Regelverk om utlegg",
    regelverk_nytt="Sak {sak} følgjer nytt regelverk om utlegg",
    regelverk_tidligere="Sak {sak} følgjer tidlegare regelverk om utlegg",
    regelverk_aapent="Regelverket for sak {sak} er ikkje avgjort.",
    aapent_svar="Dette er ikkje avgjort.",
    foreldelse="Forelding",
    linje="Linje {linje}",
    ingen_linjer="Kravet har ingen linjer.",
    siste_dag_er="Siste dag før forelding er {dag}.",
    siste_dag_var="Siste dag før forelding var {dag}.",
    hviler="Foreldinga kviler så lenge {grunn}.",
    ikke_foreldet="Linja er ikkje forelda {per}.",
    foreldet="Linja er forelda {per}.",
    flyttet="Dagen er flytt frå {uten_flytting}, på grunn av {dager}.",
    aapent="Siste dag før forelding er ikkje avgjord.",
    mellom="Han er tidlegast {tidligst} og seinast {senest}.",
    tidligst="Han er tidlegast {tidligst}.",
    senest="Han er seinast {senest}.",
    ikke_foreldet_uansett="Linja er uansett ikkje forelda {per}.",
    foreldet_uansett="Linja er uansett forelda {per}.",
    mangler="Dette manglar:",
    ett_som_mangler="{beskrivelse} ({felt})",
    utenfor="Biblioteket svarar ikkje: {hvorfor}",
    skjoenn="Svaret kviler på eit skjønn: {hvorfor}",
    tvil="Rettskjeldene kan lesast på fleire måtar: {hvorfor}",
    alternativ="{lesning}: siste dag er {dag}",
    alternativ_aapent="{lesning}: siste dag er ikkje avgjord",
    alternativ_hviler="{lesning}: foreldinga kviler",
    alternativ_standard="{alternativ} (den varsame lesinga)",
    konflikt="Det er ein feil i biblioteket, ikkje i fakta: {hvorfor}",
    hviler_paa="Svaret kviler på at tvilspunkt {punkt} er lese som «{lesning}».",
    proevd="Tvilspunkt {punkt} er prøvd: alle lesingane gjev det same svaret.",
    tidslinje="Tidslinje",
    grunn="{setning}, fordi {grunn}",
    jf="{setning}, jf. {hjemler}",
    fra_til="frå {fra} til {til}",
    fristen_hviler="foreldinga kviler",
    hendelse="{navn}, {dato}: {setning}",
    hendelse_ukjent_dag="{navn}, ukjend dag: {setning}",
    steg_flyttet="Siste dag er flytt frå {uten_flytting} til {til}.",
    fristen_staar="fristen går framleis ut {til}",
    fristen_var="fristen var ute {til}",
    faller_bort="linja fell bort etter {til}",
    virkning_aapen="verknaden er ikkje avgjord; {hvorfor}",
    bestemmelser="Føresegner",
)

SPRAAK: Mapping[Maalform, Spraak] = MappingProxyType({s.maalform: s for s in (BOKMAAL, NYNORSK)})
"""Setningene etter målform."""

LINJENAVN: Mapping[Linjetype, Mapping[Maalform, str]] = MappingProxyType(
    {
        Linjetype.HOVEDSTOL: {Maalform.NB: "hovedstol", Maalform.NN: "hovudstol"},
        Linjetype.RENTE: {Maalform.NB: "rente", Maalform.NN: "rente"},
        Linjetype.GEBYR: {Maalform.NB: "gebyr", Maalform.NN: "gebyr"},
        Linjetype.OMKOSTNING: {Maalform.NB: "omkostning", Maalform.NN: "kostnad"},
    }
)

_H = Hendelsestype
_HENDELSESNAVN: Mapping[Hendelsestype, tuple[str, str]] = MappingProxyType(
    {
        _H.BETALING: ("betaling", "betaling"),
        _H.ERKJENNELSE: ("erkjennelse", "erkjenning"),
        _H.RENTEVARSEL: ("varsel om rente", "varsel om rente"),
        _H.PAAKRAV: ("påkrav", "påkrav"),
        _H.PURRING: ("purring", "purring"),
        _H.KRAV_REDUSERT: ("nedsettelse av kravet", "nedsetjing av kravet"),
        _H.VARSEL_INNKREVINGSLOVEN_25: ("varsel etter innkrevingsloven § 25", "varsel etter innkrevjingslova § 25"),
        _H.VARSEL_TVANGSFULLBYRDELSESLOVEN_2_15: (
            "varsel etter tvangsfullbyrdelsesloven § 2-15",
            "varsel etter tvangsfullføringslova § 2-15",
        ),
        _H.BERAMMELSE_UTLEGG: ("berammelse av utlegg", "fastsetjing av tid for utlegg"),
        _H.BEGJAERING_TVANGSFULLBYRDELSE: ("begjæring om tvangsfullbyrdelse", "kravsmål om tvangsfullføring"),
        _H.INNREGISTRERT: ("innregistrering hos namsmannen", "innregistrering hos namsmannen"),
        _H.UTLEGGSPANT: ("utleggspant", "utleggspant"),
        _H.UTLEGGSTREKK_BESLUTTET: ("beslutning om utleggstrekk", "avgjerd om utleggstrekk"),
        _H.TREKKPAALEGG: ("trekkpålegg", "trekkpålegg"),
        _H.OVERFOERT_NY_TREKKORDNING: ("overføring til ny trekkordning", "overføring til ny trekkordning"),
        _H.UTLEGGSTREKK_OPPHOERT: ("opphør av utleggstrekk", "opphøyr av utleggstrekk"),
        _H.TREKKUTBETALING: ("utbetaling fra trekk", "utbetaling frå trekk"),
        _H.KREDITORBEKREFTELSE: ("bekreftelse fra kreditor", "stadfesting frå kreditor"),
        _H.TREKK_I_YTELSE: ("trekk i ytelse", "trekk i yting"),
        _H.INTET_TIL_UTLEGG: ("intet til utlegg", "ingenting til utlegg"),
        _H.TVANGSDEKNING: ("tvangsdekning", "tvangsdekning"),
        _H.UTLEGGSSAK_AVSLUTTET: ("avslutning av utleggssaken", "avslutning av utleggssaka"),
        _H.FORLIKSKLAGE: ("forliksklage", "forliksklage"),
        _H.STEVNING: ("stevning", "stemning"),
        _H.RETTSFORLIK: ("rettsforlik", "rettsforlik"),
        _H.DOM: ("dom", "dom"),
        _H.STRAFFEDOM: ("straffedom", "straffedom"),
        _H.VOLDGIFT: ("voldgift", "valdgift"),
        _H.NEMNDSKLAGE: ("klage til nemnd", "klage til nemnd"),
        _H.FORVALTNINGSAVGJOERELSE: ("forvaltningsavgjørelse", "forvaltningsavgjerd"),
        _H.AVVISNING: ("avvisning", "avvising"),
        _H.KONKURSBEGJAERING: ("konkursbegjæring", "konkurskravsmål"),
        _H.SKIFTEBEGJAERING: ("skiftebegjæring", "skiftekravsmål"),
        _H.BOAAPNING: ("åpning av bo", "opning av bu"),
        _H.FORDRINGSANMELDELSE: ("anmeldelse av fordringen", "melding av kravet i buet"),
        _H.BOSLUTNING: ("slutning av bo", "slutning av bu"),
        _H.GJELDSFORHANDLING_AAPNET: ("åpning av gjeldsforhandling", "opning av gjeldsforhandling"),
        _H.GJELDSORDNING: ("gjeldsordning", "gjeldsordning"),
        _H.PROKLAMA: ("proklama", "proklama"),
        _H.PROSESSVARSEL: ("prosessvarsel", "prosessvarsel"),
        _H.FRISTAVTALE: ("avtale om lengre frist", "avtale om lengre frist"),
        _H.KUNNSKAP: ("kunnskap om kravet", "kunnskap om kravet"),
        _H.HINDRING_OPPHOERT: ("opphør av hindring", "opphøyr av hinder"),
        _H.FORLATT_LANDET: ("skyldneren forlot landet", "skyldnaren forlét landet"),
        _H.UTENLANDSINNDRIVING: ("inndriving i utlandet", "inndriving i utlandet"),
        _H.AVREGNING: ("avregning", "avrekning"),
        _H.MOTREGNING: ("motregning", "motrekning"),
        _H.SOEKNAD: ("søknad", "søknad"),
        _H.BETALINGSAVTALE: ("betalingsavtale", "betalingsavtale"),
        _H.SAMTYKKE: ("samtykke", "samtykke"),
        _H.ETTERGIVELSE: ("ettergivelse", "ettergiving"),
        _H.BERO: ("innkrevingen stilt i bero", "innkrevjinga stilt i bero"),
        _H.GJENOPPTAK: ("gjenopptatt innkreving", "innkrevjinga teken opp att"),
        _H.KLAGE: ("klage", "klage"),
        _H.FORHOLD_PAA_KREDITORS_SIDE: ("forhold på kreditors side", "forhold på kreditorsida"),
        _H.DOEDSFALL: ("dødsfall", "dødsfall"),
    }
)


def hendelsesnavn(type_: Hendelsestype, maalform: Maalform) -> str:
    """Hendelsestypen som ord: «erkjennelse», på nynorsk «erkjenning»."""
    bokmaal, nynorsk = _HENDELSESNAVN[type_]
    return bokmaal if maalform is Maalform.NB else nynorsk
