"""Fakta om innkrevingstiltak: hva som er forfalt, varslet, sikret og stanset dagen det spørres om.

Det lagene svarer – om kravet er foreldet, om rente løper, hvilket regelverk en utleggssak følger – legges til i
`lag.tiltak`. Lister over hendelser leses slik de andre avledningene leser dem: det som ikke står der, har ikke hendt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from ..fakta.hendelse import Hendelse
from ..fakta.hendelser import (
    Betalingsavtale,
    Boaapning,
    GjeldsforhandlingAapnet,
    Purring,
    Utleggspant,
    VarselInnkrevingsloven25,
    VarselTvangsfullbyrdelsesloven215,
)
from ..fakta.koder import Hendelsestype, Innkrever, RettsligArt, Sikkerhetsart, Utleggsutfall, Varselstiltak
from ..fakta.krav import Krav, Trekk
from ..fakta.verdier import SISTE_DAG
from ..frister import Fristregel, frist
from ..regelform.avledede.tiltak import Varselstilstand
from ..rettskilder.katalog import finn
from ..rettskilder.katalog.prioritet import Formaal, prioritet_for
from .felles import Faktarad, art, er_kravtype, noen
from .tiltakshindre import begge, har_ordning_etter, hindre

Varsel = VarselInnkrevingsloven25 | VarselTvangsfullbyrdelsesloven215
"""Varslene som må være gitt før beslutningen: Innkrevingsmyndighetens, og kommunens om utlegg."""
TRE_UKER = timedelta(weeks=3)
TO_UKER = timedelta(weeks=2)

AVREGNES = frozenset(
    {
        "innkrevingsforskriften_2-10_a",
        "innkrevingsforskriften_2-10_b",
        "innkrevingsforskriften_2-10_c",
        "innkrevingsforskriften_2-8_folketrygdloven_12-14",
        "TILBAKEKREVING_UFOERETRYGD_ETTEROPPGJOER",
    }
)
"""Kravtypene der en lov gir avregning: innkrevingsforskriften § 2-10 og folketrygdloven § 12-14."""
KAN_VAERE_AVREGNET = frozenset({RettsligArt.TRYGD_TILBAKEKREVING, RettsligArt.REFUSJON, RettsligArt.PERIODISK_YTELSE})
PANT = frozenset(Sikkerhetsart) - {Sikkerhetsart.KAUSJON, Sikkerhetsart.TILBAKEHOLDSRETT}
"""Sikkerheten som er pant."""


def om_krav(krav: Krav, per: date, hendt: Sequence[Hendelse]) -> Faktarad:
    """Det reglene om tiltak spør om. `hendt` er det som har hendt dagen `per`."""
    return {
        **hindre(krav, per, hendt),
        "krav.kommunal_namskompetanse": _kommunal(krav, per),
        "krav.kan_avregnes": _kan_avregnes(krav, per),
        **{f"krav.varsel_om_{t.value.lower()}": varselstilstand(krav, t, per) for t in Varselstiltak},
        "krav.trekk_loeper": any(loeper(trekk, per) for trekk in krav.trekk),
        "krav.trekkrang_bak": _trekkrang_bak(krav, per),
        "krav.pant_foreligger": _pant_foreligger(krav, hendt, per),
        "krav.utlegg_som_grunnlag": _utlegg_som_grunnlag(krav, hendt, per),
        "krav.utlegg_dekkes_i_tide": _dekkes_i_tide(krav, hendt, per),
        "krav.avtale_eller_lov_gir_pant": _avtale_eller_lov_gir_pant(krav),
        "krav.pant_i_pengekrav": noen(h.enkelt_pengekrav if h else None for h in _utleggene(krav, hendt, per)),
        "krav.to_uker_etter_utlegg": _to_uker_etter_utlegg(krav, hendt, per),
        "krav.under_konkurs": aapent_bo(hendt) is not None,
        "krav.boet_stenger_dekning": _boet_stenger(hendt, per),
        "krav.i_gjeldsforhandling": _i_gjeldsforhandling(krav, hendt, per),
        "krav.avtale_loeper": _avtale_loeper(hendt, per),
        "krav.inkassovarsel_utloept": _inkassovarsel_utloept(krav, hendt, per),
    }


# ---- Kravtypen ----


def _kommunal(krav: Krav, per: date) -> bool | None:
    """Står kravet i tvangsfullbyrdelsesloven § 2-14? Et kommunalt gebyr uten kravtype kan stå der."""
    if krav.kravtype is not None and (rad := finn(krav.kravtype, per)) is not None:
        return rad.kode.startswith("tvangsfullbyrdelsesloven_2-14_")
    kravets_art = art(krav, per)
    if kravets_art in (None, RettsligArt.KOMMUNALT_GEBYR):
        return None
    return kravets_art == RettsligArt.KOMMUNAL_EIENDOMSSKATT


def _kan_avregnes(krav: Krav, per: date) -> bool | None:
    """Gir loven avregning for kravet? For andre trygdekrav enn dem som er lest, er svaret ukjent."""
    if er_kravtype(krav, AVREGNES):
        return True
    kravets_art = art(krav, per)
    return None if kravets_art is None or kravets_art in KAN_VAERE_AVREGNET else False


def _trekkrang_bak(krav: Krav, per: date) -> bool | None:
    """Har kravet bare prioritet etter siste bokstav? Ukjent når kravtypen er ukjent eller klassen ikke er avgjort."""
    prioriteter = prioritet_for(krav.kravtype) if krav.kravtype else None
    for prioritet in prioriteter or ():
        if prioritet.formaal is Formaal.TREKK_NYTT and prioritet.gjelder(per):
            mulige = set(prioritet.mulige)
            return "e" in mulige if len(mulige) == 1 or "e" not in mulige else None
    return None


# ---- Varsler ----


def uttalefrist(varsel: Varsel) -> date | None:
    """Dagen skyldneren har til å uttale seg: den som er satt, men aldri kortere enn loven sier (§ 25 første ledd)."""
    sendt = varsel.sendt or varsel.dato
    if sendt is None:
        return varsel.uttalefrist
    return max(sendt + TRE_UKER, varsel.uttalefrist or sendt)


def gyldig_til(varsel: Varsel) -> date | None:
    """Siste dag beslutningen kan bygge på varselet (innkrevingsloven § 26, tvangsfullbyrdelsesloven § 7-10)."""
    fristen = uttalefrist(varsel)
    if fristen is None:
        return None
    sist = max(fristen, getattr(varsel, "uttalt", None) or fristen)
    return _om(sist, 2)


def varsler_om(krav: Krav, tiltak: Varselstiltak, per: date) -> tuple[Varsel, ...]:
    """Varslene som er sendt om tiltaket, også de der sendedagen ikke er kjent.

    Et varsel som ikke sier hva det gjelder, regnes som varsel om utlegg. En sak sier selv når varselet ble
    sendt; står varselet også blant hendelsene, er det den dagen som teller.
    """
    varsler: list[Varsel] = [
        h for h in krav.hendelser if isinstance(h, Varsel) and _fra_den_som_krever_inn(h, krav) and _gjelder(h, tiltak)
    ]
    if tiltak is Varselstiltak.UTLEGG:
        i_hendelsene = {h.sak for h in varsler}
        varsler += [
            VarselInnkrevingsloven25(tiltak=tiltak, sendt=s.varsel_sendt, dato=s.varsel_sendt)
            for s in krav.saker
            if s.varsel_sendt and s.id not in i_hendelsene
        ]
    return tuple(v for v in varsler if (sendt := v.sendt or v.dato) is None or sendt <= per)


def _fra_den_som_krever_inn(varsel: Varsel, krav: Krav) -> bool:
    """Innkrevingsmyndigheten varsler etter innkrevingsloven § 25, kommunen etter tvangsfullbyrdelsesloven § 2-15."""
    match krav.innkrever:
        case Innkrever.INNKREVINGSMYNDIGHETEN:
            return isinstance(varsel, VarselInnkrevingsloven25)
        case Innkrever.KOMMUNEN:
            return isinstance(varsel, VarselTvangsfullbyrdelsesloven215)
        case _:
            return True


def _gjelder(varsel: Varsel, tiltak: Varselstiltak) -> bool:
    om = varsel.tiltak if isinstance(varsel, VarselInnkrevingsloven25) else None
    return (om or Varselstiltak.UTLEGG) is tiltak


def varselstilstand(krav: Krav, tiltak: Varselstiltak, per: date) -> str | None:
    """Hvor langt varselet er kommet; det beste når flere er sendt. Ukjent når sendedagen til et varsel er det.

    Er varsel unnlatt, eller har skyldneren ingen kjent adresse, trengs ikke noe (innkrevingsloven § 25 tredje ledd).
    """
    if varsel_unnlatt(krav, tiltak):
        return Varselstilstand.KLART.value
    tilstander = {_tilstand(krav, v, per) for v in varsler_om(krav, tiltak, per)}
    if Varselstilstand.KLART in tilstander:
        return Varselstilstand.KLART.value
    if None in tilstander:
        return None
    beste = (Varselstilstand.FRISTEN_LOEPER, Varselstilstand.BRUKT_OPP)
    return next((t.value for t in beste if t in tilstander), Varselstilstand.IKKE_GITT.value)


def varsel_unnlatt(krav: Krav, tiltak: Varselstiltak) -> bool:
    """Er det oppgitt et forhold som gjør at varsel kan unnlates?

    Kommunen følger tvangsfullbyrdelsesloven § 7-6, som ikke unntar skyldnere uten kjent adresse.
    """
    kommunen = krav.innkrever is Innkrever.KOMMUNEN
    if krav.skyldner is not None and krav.skyldner.kjent_adresse is False and not kommunen:
        return True
    return tiltak is Varselstiltak.UTLEGG and any(sak.uten_varsel for sak in krav.saker)


def bedt_om_beslutning(varsel: Varsel) -> date | None:
    """Dagen skyldneren ba om beslutning før fristen. Kommunen har ikke denne adgangen (§ 2-15 tredje ledd)."""
    return varsel.bedt_om_beslutning if isinstance(varsel, VarselInnkrevingsloven25) else None


def tidligst_varsel(krav: Krav, varsel: Varsel, per: date) -> tuple[date | None, bool]:
    """Første dag varselet kunne gis, og om den er kjent (innkrevingsloven § 25 første ledd andre punktum).

    Bare varsel om tvangsdekning har en slik dag: tre uker etter at et av utleggene i pengekrav ble besluttet.
    """
    hendt = [h for h in krav.hendelser if isinstance(h, Utleggspant) and (h.dato is None or h.dato <= per)]
    utlegg = [h.dato for h in hendt if h.enkelt_pengekrav is not False]
    if not _gjelder(varsel, Varselstiltak.TVANGSDEKNING) or not utlegg:
        return None, True
    kjente = [dag for dag in utlegg if dag]
    return (min(kjente) + TRE_UKER if kjente else None), None not in utlegg


def _tilstand(krav: Krav, varsel: Varsel, per: date) -> Varselstilstand | None:
    """Hvor langt ett varsel er kommet. Et varsel om tvangsdekning som er sendt for tidlig, regnes ikke som gitt."""
    fristen, siste = uttalefrist(varsel), gyldig_til(varsel)
    if fristen is None or siste is None:
        return None
    tidligst, kjent = tidligst_varsel(krav, varsel, per)
    sendt = varsel.sendt or varsel.dato
    if sendt is not None and (tidligst is None or sendt < tidligst):
        if not kjent:
            return None
        if tidligst is not None:
            return Varselstilstand.IKKE_GITT
    bedt = bedt_om_beslutning(varsel)
    if per <= fristen and not (bedt and bedt <= per):
        return Varselstilstand.FRISTEN_LOEPER
    return Varselstilstand.KLART if per <= siste else Varselstilstand.BRUKT_OPP


def inkassofrist(purring: Purring) -> date | None:
    """Betalingsfristen i inkassovarselet, aldri kortere enn loven sier (inkassoloven § 9)."""
    sendt = purring.sendt or purring.dato
    if sendt is None:
        return None
    return max(sendt + TO_UKER, purring.betalingsfrist or sendt)


def _inkassovarsel_utloept(krav: Krav, hendt: Iterable[Hendelse], per: date) -> bool | None:
    """Er fristen ute i et inkassovarsel som er sendt etter forfall? Ukjent når forfallsdagen er det."""
    return noen(
        None
        if h.inkassovarsel is None
        else h.inkassovarsel and begge(_etter_forfall(krav, h), _utloept(inkassofrist(h), per))
        for h in hendt
        if isinstance(h, Purring)
    )


def _etter_forfall(krav: Krav, purring: Purring) -> bool | None:
    sendt = purring.sendt or purring.dato
    return None if sendt is None or krav.forfall is None else sendt > krav.forfall


def _utloept(fristen: date | None, per: date) -> bool | None:
    """Er fristen ute den dagen? Ukjent når fristen er det."""
    return None if fristen is None else per > fristen


def _om(dag: date, maaneder: int) -> date:
    """Samme dag så mange måneder senere, uten flytting. Etter siste dag det kan spørres om, er alle like langt fram."""
    if dag.year >= SISTE_DAG.year:
        return date.max
    return frist(dag, maaneder=maaneder, regel=Fristregel.DAGER).siste_dag


# ---- Klage, sikkerhet og trekk ----


def loeper(trekk: Trekk, per: date) -> bool:
    """Om trekket løper den dagen. Er dagen det ble besluttet ikke oppgitt, er det begynt."""
    begynt = trekk.besluttet is None or trekk.besluttet <= per
    return begynt and (trekk.opphoert is None or trekk.opphoert > per)


def _utlegg_i_sakene(krav: Krav, per: date) -> bool:
    return any(
        s.utfall is Utleggsutfall.UTLEGGSPANT and s.beslutning is not None and s.beslutning <= per for s in krav.saker
    )


def _utleggene(krav: Krav, hendt: Iterable[Hendelse], per: date) -> tuple[Utleggspant | None, ...]:
    """Utleggene blant hendelsene. Et utlegg som bare sakene eller linjene vet om, er None: mer er ikke kjent om det."""
    utlegg = tuple(h for h in hendt if isinstance(h, Utleggspant))
    paa_linjene = any(s.art is Sikkerhetsart.UTLEGGSPANT for linje in krav.linjer for s in linje.sikkerhet or ())
    return utlegg or ((None,) if paa_linjene or _utlegg_i_sakene(krav, per) else ())


def _utlegg_som_grunnlag(krav: Krav, hendt: Iterable[Hendelse], per: date) -> bool | None:
    """Er det et utlegg med rettsvern? Et utlegg som er registrert på linjen, har det."""
    registrert = (
        s.registrert or None
        for linje in krav.linjer
        for s in linje.sikkerhet or ()
        if s.art is Sikkerhetsart.UTLEGGSPANT
    )
    return noen((*registrert, *(h.rettsvern if h else None for h in _utleggene(krav, hendt, per))))


def _pant_foreligger(krav: Krav, hendt: Iterable[Hendelse], per: date) -> bool | None:
    """Er det pant? Ukjent når en linje ikke sier om den er sikret."""
    if any(isinstance(h, Utleggspant) for h in hendt) or _utlegg_i_sakene(krav, per):
        return True
    return noen(
        None if linje.sikkerhet is None else any(s.art in PANT for s in linje.sikkerhet) for linje in krav.linjer
    )


def _dekkes_i_tide(krav: Krav, hendt: Sequence[Hendelse], per: date) -> bool | None:
    """Er det under ett år siden dekning kunne begjæres etter et utlegg, eller ble den begjært innen da? (§ 4-19)"""
    return noen(_ett_dekkes_i_tide(h.sendt if h else None, hendt, per) for h in _utleggene(krav, hendt, per))


def _ett_dekkes_i_tide(sendt: date | None, hendt: Iterable[Hendelse], per: date) -> bool | None:
    if sendt is None:
        return None
    adgang = sendt + TO_UKER
    siste = _om(adgang, 12)
    if per <= siste:
        return True
    return any(
        h.type is Hendelsestype.BEGJAERING_TVANGSFULLBYRDELSE and h.dato is not None and adgang <= h.dato <= siste
        for h in hendt
    )


_GIR_GRUNNLAG = frozenset(
    {Sikkerhetsart.AVTALEPANT, Sikkerhetsart.LOVBESTEMT_PANT, Sikkerhetsart.SALGSPANT_ELLER_EIENDOMSFORBEHOLD}
)
"""Pant som selv er tvangsgrunnlag for dekning når det har rettsvern; et skadesløsbrev trenger dom eller liknende."""


def _avtale_eller_lov_gir_pant(krav: Krav) -> bool | None:
    """Har kravet pant med rettsvern ved avtale eller lov? Uregistrert kan rettsvernet følge av noe annet: ukjent."""
    return noen(
        None
        if linje.sikkerhet is None
        else noen(s.registrert or None for s in linje.sikkerhet if s.art in _GIR_GRUNNLAG)
        for linje in krav.linjer
    )


def _to_uker_etter_utlegg(krav: Krav, hendt: Iterable[Hendelse], per: date) -> bool | None:
    """Er ventetiden ute for minst ett utlegg? Annet pant enn utlegg har ingen slik ventetid."""
    annet_pant = any(
        s.art in PANT and s.art is not Sikkerhetsart.UTLEGGSPANT for linje in krav.linjer for s in linje.sikkerhet or ()
    )
    utlegg = [h for h in hendt if isinstance(h, Utleggspant)]
    if annet_pant or (not utlegg and not _utlegg_i_sakene(krav, per)):
        return True if annet_pant else None
    return noen([None if h.sendt is None else per >= h.sendt + TO_UKER for h in utlegg] or [None])


# ---- Konkurs, gjeldsforhandling og avtaler ----


def aapent_bo(hendt: Iterable[Hendelse]) -> Boaapning | None:
    """Den siste åpningen av et bo som ikke er sluttet."""
    bo: Boaapning | None = None
    for h in sorted(hendt, key=lambda h: h.dato or date.max):
        if isinstance(h, Boaapning):
            bo = h
        elif h.type is Hendelsestype.BOSLUTNING:
            bo = None
    return bo


def _boet_stenger(hendt: Sequence[Hendelse], per: date) -> bool | None:
    """Stenger boet for tvangsdekning?

    Fristdagen er dagen den begjæringen som førte fram, kom inn (dekningsloven § 1-2). Uten en begjæring fra før boet
    ble åpnet, eller der flere gir hvert sitt svar, er det ukjent.
    """
    bo = aapent_bo(hendt)
    if bo is None or bo.samtykke_til_dekning:
        return False
    aapnet = bo.dato or date.max
    svar = {
        per <= _om(h.dato, 6)
        for h in hendt
        if h.type is Hendelsestype.KONKURSBEGJAERING and h.dato and h.dato <= aapnet
    }
    return svar.pop() if len(svar) == 1 else None


def _i_gjeldsforhandling(krav: Krav, hendt: Sequence[Hendelse], per: date) -> bool | None:
    """Har skyldneren betalingsutsettelse for kravet? Perioden er fire måneder fra åpningen, eller til en ordning."""
    return noen(_utsatt(krav, h, hendt, per) for h in hendt if isinstance(h, GjeldsforhandlingAapnet))


def _utsatt(krav: Krav, aapning: GjeldsforhandlingAapnet, hendt: Sequence[Hendelse], per: date) -> bool | None:
    assert aapning.dato is not None
    if aapning.etter_gjeldsordningsloven is False:
        return False
    if per > _om(aapning.dato, 4) or har_ordning_etter(hendt, aapning.dato):
        return False
    if krav.oppstaatt is not None and krav.oppstaatt > aapning.dato:
        return False
    # Et krav som var forfalt, var også oppstått.
    var_oppstaatt = krav.oppstaatt is not None or (krav.forfall is not None and krav.forfall <= aapning.dato)
    return True if var_oppstaatt and aapning.etter_gjeldsordningsloven else None


def _avtale_loeper(hendt: Iterable[Hendelse], per: date) -> bool | None:
    return noen(None if h.til is None else per <= h.til for h in hendt if isinstance(h, Betalingsavtale))
