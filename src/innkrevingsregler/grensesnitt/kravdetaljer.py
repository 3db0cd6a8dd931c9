"""Skatteetatens svar på «hent kravdetaljer», versjon 1.4, lest inn som fakta.

Kilder: Skatteetatens OpenAPI-spesifikasjon av responsen (versjon 1.4), Skatteetatens dokumentasjon av
Innkrevingsoppdrag API («Beskrivelse av tjenester»), og NAVs åpne klient for samme tjeneste. Der de ikke er enige
eller tier, avgjør adapteren, og sier fra i ``merknader``:

==============================  ====================================================================================
Spørsmål                        Hva adapteren gjør
==============================  ====================================================================================
Påkrevde felt som mangler       Spesifikasjonen krever datoer, kravtype, kravlinjer og Skatteetatens kravidentifikator;
                                NAVs klient tåler at de er null eller borte. Mangler de, er faktumet ukjent og det
                                står en merknad. Bare et krav helt uten kravidentifikator er en feil.
Kravets id                      Skatteetatens kravidentifikator. Mangler den (krav fra før det nye mottaket), brukes
                                oppdragsgivers kravidentifikator.
Beløp                           ``number`` med format ``double`` i spesifikasjonen. Leses siffer for siffer til øre:
                                ``1000``, ``1000.5`` og ``1000.50`` er beløp; mer enn to desimaler er feil, også
                                når double-regning har gitt dem. ``1.2345678E7``, som Java skriver double fra og med
                                ti millioner, er et beløp; ellers er nuller som bare eksponenten gir (``1e5``), feil,
                                og tall som tekst.
Datoer                          ``format: date``, men beskrivelsen nevner også ``19981221``. Begge leses.
Periode                         ``fom`` og ``tom`` i responsen, ``fraDato`` og ``tilDato`` i oppdraget. Begge leses
                                begge steder. Perioden knyttes til kravets eneste hovedstol.
Stoppdato for mulkt             ``stoppdatoForLoependeMulkt`` i responsen, ``stoppdatoForLøpendeMulkt`` i oppdraget.
                                Begge leses begge steder; datoen svarer ikke til noe faktum.
Kravlinjenes id                 Finnes ikke i responsen. Linjene nummereres fra «1» i den rekkefølgen de står.
Kravlinjetype                   Åpen kodeliste. Typene spesifikasjonen nevner, blir linjetyper; en annen kode gir
                                linje med ukjent type. Koden beholdes alltid i ``underart``.
Hovedstol for tilleggslinjer    Sies ikke. Har kravet én hovedstol, hører tillegget til den; ellers ukjent.
Innbetalingstype                Åpen kodeliste som «innebærer også avskrivninger». Koder som begynner med AVSKRIV,
                                leses som nedsatt krav, resten som betaling. Om den var frivillig og erkjente
                                resten, er ukjent.
Skyldnerens type                Sies ikke. Elleve sifre er en person, ni en organisasjon, annet er ukjent.
Innkrever                       Svaret gjelder krav Skatteetaten har til innkreving: Innkrevingsmyndigheten.
Kreditor                        Oppdragsgiveren, som «står som eier av kravet»; om det er stat eller kommune, er ukjent.
Summer                          Kravets beløp skal være summen av linjenes. Stemmer de ikke, gjelder linjene.
Foreldelsesdato                 Den andre partens påstand, aldri faktum, se ``foreldelsespaastand``.
Fristens utgangspunkt           Står ikke i responsen: ukjent.
Avvik                           Et svar med teknisk feil eller nedetid kan mangle krav: tomt resultat og en merknad.
Ukjente felt                    Står i ``merknader``; de er ingen feil.
==============================  ====================================================================================
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from innkrevingsregler.fakta.hendelse import Hendelse
from innkrevingsregler.fakta.koder import Innkrever, Linjetype, Skyldnertype
from innkrevingsregler.fakta.krav import Krav, Kravlinje, Kreditor, Skyldner, Tidsrom
from innkrevingsregler.fakta.verdier import Oere
from innkrevingsregler.grensesnitt._leser import JsonObjekt, aapne
from innkrevingsregler.grensesnitt._tillegg import les_periode, les_stoppdato
from innkrevingsregler.grensesnitt.foreldelsespaastand import Foreldelsespaastand
from innkrevingsregler.grensesnitt.merknader import Merknad, Merknadsslag

__all__ = ["Kravdetaljer", "les_kravdetaljer"]

LINJETYPER: Mapping[str, Linjetype] = {
    "HOVEDSTOL": Linjetype.HOVEDSTOL,
    "RENTE": Linjetype.RENTE,
    "RENTER": Linjetype.RENTE,
    "RENTETILLEGG": Linjetype.RENTE,
    "STRAFFERENTE": Linjetype.RENTE,
    "GEBYR": Linjetype.GEBYR,
    "GEBYRER": Linjetype.GEBYR,
    "OMKOSTNING": Linjetype.OMKOSTNING,
    "OMKOSTNINGER": Linjetype.OMKOSTNING,
}
"""Kravlinjetypene spesifikasjonene nevner, i entall og flertall. Sammenlignes uten hensyn til store bokstaver."""


@attrs.frozen
class Kravdetaljer:
    """Et lest svar.

    Args:
        krav: kravene som fakta, i den rekkefølgen de sto.
        paastander: den andre partens foreldelsesdato per krav.
        merknader: det adapteren tolket, lot ligge eller stusset over, med sti.
    """

    krav: tuple[Krav, ...]
    paastander: tuple[Foreldelsespaastand, ...]
    merknader: tuple[Merknad, ...]


def les_kravdetaljer(kilde: str | bytes | Path | Mapping[str, object] | list[object]) -> Kravdetaljer:
    """Leser ett svar fra «hent kravdetaljer», eller en liste av slike svar.

    Args:
        kilde: JSON som tekst eller byte, stien til en JSON-fil, eller JSON som alt er lest.

    Returns:
        Kravene som fakta, den andre partens foreldelsesdatoer og merknadene. Tabellen øverst i modulen sier
        hvordan hvert tvilstilfelle er lest. Et felt som mangler eller er null, er ukjent (``None``).

    Raises:
        UgyldigInndata: ikke JSON, feil form, feil type, tvetydig beløp, umulig dato, manglende kravidentifikator
            eller samme kravidentifikator to ganger. Alle feilene samlet, hver med sti.
    """
    data, funn = aapne(kilde)
    samling = _Samling()
    svar = [(f"$[{i}]", ett) for i, ett in enumerate(data)] if isinstance(data, list) else [("$", data)]
    for sti, ett in svar:
        _les_svar(JsonObjekt.av(ett, sti, funn), samling)
    funn.kast()
    return Kravdetaljer(tuple(samling.krav), tuple(samling.paastander), tuple(funn.merknader))


@attrs.define
class _Samling:
    """Det som er lest så langt; ``steder`` har stien hver kravidentifikator først sto på."""

    krav: list[Krav] = attrs.field(factory=list)
    paastander: list[Foreldelsespaastand] = attrs.field(factory=list)
    steder: dict[str, str] = attrs.field(factory=dict)


def _les_svar(svar: JsonObjekt, samling: _Samling) -> None:
    """Leser ett svar og legger kravet og påstanden til samlingen."""
    meldt_avvik = _les_avvik(svar)
    kreditor, skyldner = _les_kreditor(svar), _les_skyldner(svar)
    detaljer = svar.objekt("krav")
    svar.ferdig()
    if detaljer is not None:
        _les_krav(detaljer, kreditor, skyldner, samling)
    elif not meldt_avvik:
        svar.funn.avvis(
            svar.under("krav"), None, "påkrevd: et krav, eller et avvik som sier hvorfor det mangler", "{…}"
        )


def _les_avvik(svar: JsonObjekt) -> bool:
    """Om svaret melder om teknisk feil eller nedetid; meldingen blir en merknad."""
    avvik = svar.objekt("avvik")
    if avvik is None:
        return False
    slag = avvik.tekst("avvikstype", "tekniskfeil") or "avvik"
    beskrivelse = avvik.tekst("utdypendeAvviksbeskrivelse", "…") or "uten beskrivelse"
    avvik.ferdig()
    svar.funn.merk(Merknadsslag.AVVIK, avvik.sti, f"{slag}: {beskrivelse}")
    return True


def _les_kreditor(svar: JsonObjekt) -> Kreditor | None:
    oppdragsgiver = svar.objekt("oppdragsgiver")
    if oppdragsgiver is None:
        svar.savn("oppdragsgiver", "oppdragsgiveren mangler; kreditor er ukjent")
        return None
    nummer = oppdragsgiver.tekst("organisasjonsnummer", "889640782")
    oppdragsgiver.tekst("organisasjonsnavn", "Arbeids- og velferdsetaten")
    oppdragsgiver.ferdig()
    return oppdragsgiver.bygg(Kreditor, id=nummer or None)


def _les_skyldner(svar: JsonObjekt) -> Skyldner | None:
    skyldner = svar.objekt("skyldner")
    if skyldner is None:
        svar.savn("skyldner", "skyldneren mangler; ukjent")
        return None
    nummer = skyldner.tekst("identifikator", "15927520068")
    skyldner.tekst("skyldnersNavn", "NAVN NAVNESEN")
    skyldner.ferdig()
    if not nummer:
        skyldner.savn("identifikator", "skyldneren er uten identifikator; ukjent")
        return None
    return skyldner.bygg(Skyldner, id=nummer, type=_skyldnertype(nummer, skyldner))


def _skyldnertype(nummer: str, skyldner: JsonObjekt) -> Skyldnertype | None:
    """Person eller organisasjon etter antall sifre; responsen sier det ikke."""
    lengder = {11: Skyldnertype.PERSON, 9: Skyldnertype.ORGANISASJON}
    slag = lengder.get(len(nummer)) if nummer.isascii() and nummer.isdigit() else None
    tekst = f"lest som {slag}: {len(nummer)} sifre" if slag else "verken ni eller elleve sifre; type ukjent"
    skyldner.funn.merk(Merknadsslag.TOLKET, skyldner.under("identifikator"), tekst)
    return slag


def _les_krav(krav: JsonObjekt, kreditor: Kreditor | None, skyldner: Skyldner | None, samling: _Samling) -> None:
    """Leser kravet. Uten id blir det verken krav eller påstand, men resten av feilene kommer med."""
    id_ = _les_kravidentifikator(krav)
    kravtype = krav.tekst("kravtype", "TILBAKEKREVING_BARNETRYGD")
    krav.savn("kravtype", "kravtypen mangler; ukjent")
    datoer = {navn: krav.dato(navn) for navn in ("fastsettelsesdato", "forfallsdato", "foreldelsesdato")}
    for navn in datoer:
        krav.savn(navn, f"{navn} mangler; ukjent")
    linjer = _les_linjer(krav, _les_tilleggsinformasjon(krav))
    _kontroller_summer(krav, linjer)
    hendelser = tuple(h for i in krav.objekter("innbetalingerPlassertMotKrav") if (h := _les_innbetaling(i)))
    krav.ferdig()
    if id_ is None:
        return
    _kontroller_entydig(krav, id_, samling)
    lest = krav.bygg(
        Krav,
        id=id_,
        kravtype=kravtype or None,
        kreditor=kreditor,
        innkrever=Innkrever.INNKREVINGSMYNDIGHETEN,
        skyldner=skyldner,
        linjer=linjer,
        fastsatt=datoer["fastsettelsesdato"],
        forfall=datoer["forfallsdato"],
        hendelser=hendelser,
    )
    if lest is not None:
        samling.krav.append(lest)
    if datoer["foreldelsesdato"] is not None:
        samling.paastander.append(Foreldelsespaastand(id_, None, datoer["foreldelsesdato"]))


def _kontroller_entydig(krav: JsonObjekt, id_: str, samling: _Samling) -> None:
    foerste = samling.steder.setdefault(id_, krav.sti)
    if foerste != krav.sti:
        krav.funn.avvis(krav.under("skatteetatensKravidentifikator"), id_, f"en annen id enn {foerste} har")


def _les_kravidentifikator(krav: JsonObjekt) -> str | None:
    """Skatteetatens kravidentifikator, ellers oppdragsgivers; mangler begge, er det en feil."""
    skatteetatens = krav.tekst("skatteetatensKravidentifikator", "3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11")
    grunnlag = krav.objekt("kravgrunnlag")
    oppdragsgivers = None
    if grunnlag is not None:
        oppdragsgivers = grunnlag.tekst("oppdragsgiversKravidentifikator", "BA-2025-0004711")
        if grunnlag.tekst("oppdragsgiversReferanse", "SAK-2025-0198"):
            grunnlag.ikke_brukt("oppdragsgiversReferanse", "sakens referanse svarer ikke til noe faktum")
        grunnlag.ferdig()
    if skatteetatens:
        return skatteetatens
    sti = krav.under("skatteetatensKravidentifikator")
    if oppdragsgivers:
        tekst = f"mangler; oppdragsgivers kravidentifikator {oppdragsgivers!r} er brukt som kravets id"
        krav.funn.merk(Merknadsslag.MANGLER, sti, tekst)
        return oppdragsgivers
    if krav.data.get("skatteetatensKravidentifikator") in (None, ""):
        krav.funn.avvis(
            sti,
            krav.data.get("skatteetatensKravidentifikator"),
            "påkrevd: Skatteetatens eller oppdragsgivers kravidentifikator",
            "3f0c1d52-7a1e-4c7b-9d55-0b6f5f8d2a11",
        )
    return None


def _les_tilleggsinformasjon(krav: JsonObjekt) -> Tidsrom | None:
    """Perioden kravet gjelder; resten av tilleggsinformasjonen svarer ikke til noe faktum."""
    tillegg = krav.objekt("tilleggsinformasjon")
    if tillegg is None:
        return None
    nav = tillegg.objekt("tilleggsinformasjonNav")
    brreg = tillegg.objekt("tilleggsinformasjonBroennoeysundRegistrene")
    tillegg.ferdig()
    perioder: list[Tidsrom | None] = []
    if nav is not None:
        perioder.append(_tidsrom(nav, "tilbakekrevingsperiode"))
        _les_ytelse(nav)
        nav.ferdig()
    if brreg is not None:
        perioder.append(_tidsrom(brreg, "periode"))
        if (stoppdato := les_stoppdato(brreg)) is not None:
            tekst = f"den løpende mulkten ble stanset {stoppdato}; det svarer ikke til noe faktum"
            brreg.ikke_brukt("stoppdatoForLoependeMulkt", tekst)
        brreg.ferdig()
    if nav is not None and brreg is not None:
        tekst = "tilleggsinformasjon både fra NAV og Brønnøysundregistrene; perioden er ikke brukt"
        krav.funn.merk(Merknadsslag.UOVERENSSTEMMELSE, tillegg.sti, tekst)
        return None
    return perioder[0] if perioder else None


def _les_ytelse(nav: JsonObjekt) -> None:
    ytelse = nav.objekt("ytelserForAvregning")
    if ytelse is None:
        return
    ytelse.tekst("valuta", "NOK")
    ytelse.beloep("beloep")
    ytelse.ferdig()
    nav.ikke_brukt("ytelserForAvregning", "ytelsen som kan avregnes, svarer ikke til noe faktum")


def _tidsrom(tillegg: JsonObjekt, navn: str) -> Tidsrom | None:
    periode = les_periode(tillegg, navn)
    if periode is None:
        return None
    if periode.fom and periode.tom and periode.tom < periode.fom:
        tekst = f"perioden slutter ({periode.tom}) før den begynner ({periode.fom}); ikke brukt"
        tillegg.funn.merk(Merknadsslag.UOVERENSSTEMMELSE, tillegg.under(navn), tekst)
        return None
    return Tidsrom(fra=periode.fom, til=periode.tom)


def _les_linjer(krav: JsonObjekt, periode: Tidsrom | None) -> tuple[Kravlinje, ...]:
    """Kravlinjene, nummerert fra 1, med perioden på hovedstolen og tilleggene knyttet til den."""
    felt = [_les_linje(linje) for linje in krav.objekter("kravlinjer")]
    if not felt:
        krav.savn("kravlinjer", "kravlinjene mangler; kravet er uten linjer")
    hovedstoler = [str(i) for i, (_, slag, *_) in enumerate(felt, 1) if slag is Linjetype.HOVEDSTOL]
    eneste = hovedstoler[0] if len(hovedstoler) == 1 else None
    if periode is not None and eneste is None:
        tekst = "perioden er ikke knyttet til noen linje: kravet har ikke nøyaktig én hovedstol"
        krav.funn.merk(Merknadsslag.TOLKET, krav.under("tilleggsinformasjon"), tekst)
    linjer = []
    for nummer, (linje, slag, underart, beloep, gjenstaar) in enumerate(felt, 1):
        tillegg = slag is not None and slag is not Linjetype.HOVEDSTOL
        bygd = linje.bygg(
            Kravlinje,
            id=str(nummer),
            type=slag,
            underart=underart or None,
            beloep=beloep,
            gjenstaar=gjenstaar,
            periode=periode if str(nummer) == eneste else None,
            hovedstol=eneste if tillegg else None,
        )
        linjer.append(bygd)
    hele = tuple(linje for linje in linjer if linje is not None)
    # Mangler en linje, ville kravet fått feil for henvisninger til den i tillegg til linjens egen feil.
    return hele if len(hele) == len(linjer) else ()


def _les_linje(
    linje: JsonObjekt,
) -> tuple[JsonObjekt, Linjetype | None, str | None, Oere | None, Oere | None]:
    """Feltene i en kravlinje. Beskrivelsen er fri tekst og brukes ikke."""
    kode = linje.tekst("kravlinjetype", "HOVEDSTOL")
    linje.savn("kravlinjetype", "kravlinjetypen mangler; ukjent")
    slag = LINJETYPER.get(kode.strip().upper()) if kode else None
    if kode and slag is None:
        tekst = f"kravlinjetypen {kode!r} er ikke kjent; linjens type er ukjent, koden står i underart"
        linje.funn.merk(Merknadsslag.UKJENT_KODE, linje.under("kravlinjetype"), tekst)
    for navn in ("opprinneligBeloep", "gjenstaaendeBeloep"):
        linje.savn(navn, f"{navn} mangler; ukjent")
    beloep, gjenstaar = linje.beloep("opprinneligBeloep"), linje.beloep("gjenstaaendeBeloep")
    linje.verdi("kravlinjeBeskrivelse")
    linje.ferdig()
    return linje, slag, kode, beloep, gjenstaar


def _kontroller_summer(krav: JsonObjekt, linjer: Sequence[Kravlinje]) -> None:
    """Merknad når kravets beløp ikke er summen av linjenes. Ukjente linjebeløp gir ingen sum å sammenligne."""
    for navn, linjebeloep in (
        ("opprinneligBeloep", [linje.beloep for linje in linjer]),
        ("gjenstaaendeBeloep", [linje.gjenstaar for linje in linjer]),
    ):
        krav.savn(navn, f"{navn} mangler; linjenes beløp gjelder")
        oppgitt = krav.beloep(navn)
        kjente = [ett for ett in linjebeloep if ett is not None]
        if oppgitt is not None and kjente and len(kjente) == len(linjebeloep) and oppgitt != sum(kjente):
            tekst = f"{oppgitt} øre, men linjene er til sammen {sum(kjente)} øre; linjene gjelder"
            krav.funn.merk(Merknadsslag.UOVERENSSTEMMELSE, krav.under(navn), tekst)


def _les_innbetaling(innbetaling: JsonObjekt) -> Hendelse | None:
    """En innbetaling plassert mot kravet: en betaling, eller en nedsettelse når koden er en avskrivning."""
    # Hendelsesklassene er mange og lastes først når et svar har innbetalinger.
    from innkrevingsregler.fakta.hendelser import Betaling, KravRedusert

    innbetaling.tekst("innbetalingsIdentifikator", "INN-2025-88120")
    kode = innbetaling.tekst("innbetalingstype", "INNBETALING")
    for navn in ("innbetalingsdato", "innbetaltBeloep"):
        innbetaling.savn(navn, f"{navn} mangler; ukjent")
    dato, beloep = innbetaling.dato("innbetalingsdato"), innbetaling.beloep("innbetaltBeloep")
    innbetaling.ferdig()
    nedsatt = kode is not None and kode.strip().upper().startswith("AVSKRIV")
    hva = "nedsatt krav" if nedsatt else "betaling; om den var frivillig og erkjente resten, er ukjent"
    sti = innbetaling.under("innbetalingstype")
    innbetaling.funn.merk(Merknadsslag.TOLKET, sti, f"{kode!r} er lest som {hva}")
    if nedsatt:
        return innbetaling.bygg(KravRedusert, dato=dato, beloep=beloep)
    return innbetaling.bygg(Betaling, dato=dato, beloep=beloep)
