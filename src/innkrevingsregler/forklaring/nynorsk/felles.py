"""Det områdene har felles: kravet, hendelsene og vendingene ellers i svarene, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Dagen det spørres om": "Dagen det blir spurt om",
        "Kravets rettslige art: den oppgitte, ellers katalogens for kravtypen": (
            "Den rettslege arten til kravet: den oppgitte, elles den katalogen har for kravtypen"
        ),
        "Hvem som har kravet til innkreving": "Kven som har kravet til innkrevjing",
        "Om kreditor er stat, kommune, privat eller utenlandsk": (
            "Om kreditor er stat, kommune, privat eller utanlandsk"
        ),
        "Dagen foreldelsesfristen regnes fra, når den er kjent (foreldelsesloven § 3)": (
            "Dagen foreldingsfristen blir rekna frå, når han er kjend (foreldingslova § 3)"
        ),
        "Dagen avgjørelsen ble endelig eller rettskraftig (straffeloven § 97)": (
            "Dagen avgjerda vart endeleg eller rettskraftig (straffelova § 97)"
        ),
        "Om lånet finansierte et kredittkjøp (foreldelsesloven § 5 nr. 2)": (
            "Om lånet finansierte eit kredittkjøp (foreldingslova § 5 nr. 2)"
        ),
        "Hva linjen er": "Kva linja er",
        "Dagen det hendte": "Dagen det hende",
        "Dagen meldingen ble gitt (foreldelsesloven § 17 nr. 3 og 4)": (
            "Dagen meldinga vart gitt (foreldingslova § 17 nr. 3 og 4)"
        ),
        "Hvem erkjennelsen ble gitt overfor": "Kven erkjenninga vart gitt overfor",
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "det er ikke sagt hvor langt hendelsene er fullstendige; bare de oppgitte er regnet med": (
            "det er ikkje sagt kor langt hendingane er fullstendige; berre dei oppgitte er rekna med"
        ),
        "hendelsene er fullstendige til": "hendingane er fullstendige til",
        "etter den dagen er ingen flere regnet med": "etter den dagen er ingen fleire rekna med",
        "hendelser etter": "hendingar etter",
        "er ikke regnet med": "er ikkje rekna med",
        "dagen er ikke kjent": "dagen er ikkje kjend",
        "er ikke kjent": "er ikkje kjent",
        "strider mot hverandre": "strir mot kvarandre",
        "reglene": "reglane",
        "ingen regel svarer på": "ingen regel svarar på",
        "ingen regel om": "ingen regel om",
        "treffer disse fakta": "treffer desse fakta",
        "kalenderen dekker årene": "kalenderen dekkjer åra",
        "med denne lengden gir en frist etter": "med denne lengda gir ein frist etter",
        "som er siste dag vi regner med": "som er siste dagen vi reknar med",
        "Den nye fristen er ikke lengre enn den som løper, og endrer ikke siste dag.": (
            "Den nye fristen er ikkje lengre enn den som går, og endrar ikkje siste dag."
        ),
        "Kravet var alt foreldet, og avbruddet gjenoppliver det ikke.": (
            "Kravet var alt forelda, og avbrotet gir det ikkje liv att."
        ),
        "om kravet alt var foreldet da, beror på det som er åpent før": (
            "om kravet alt var forelda då, kjem an på det som er ope før"
        ),
        "Kravet var ikke foreldet da, for foreldelse inntrer tidligst når tilleggsfristen er ute.": (
            "Kravet var ikkje forelda då, for forelding kjem tidlegast når tilleggsfristen er ute."
        ),
        "om kravet alt var foreldet da, beror på tilleggsfristen": (
            "om kravet alt var forelda då, kjem an på tilleggsfristen"
        ),
        "det er lagt til grunn at erstatningskravet, som springer ut av kontrakt, ikke gjelder personskade": (
            "det er lagt til grunn at skadebotkravet, som spring ut av kontrakt, ikkje er for personskade"
        ),
        "Siste dag er den samme uansett det som ikke er kjent.": "Siste dagen er den same same kva det ukjende er.",
        "lørdag": "laurdag",
    }
)
"""Vendingene vurderingen og fristene selv føyer til."""
