"""Foreldelsen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Den alminnelige fristen er tre år fra dagen kreditor tidligst kunne kreve oppfyllelse.": (
            "Den allmenne fristen er tre år frå dagen kreditor tidlegast kunne krevje oppfylling."
        ),
        "Ved etteroppgjør for uføretrygd regnes fristen fra det endelige vedtaket om etteroppgjøret.": (
            "Ved etteroppgjer for uføretrygd blir fristen rekna frå det endelege vedtaket om etteroppgjeret."
        ),
        "Kravet er ikke foreldet, så foreldelse stenger ikke for motregning.": (
            "Kravet er ikkje forelda, så forelding stengjer ikkje for motrekning."
        ),
        "Kravet er foreldet, og ingen av grunnene til at motregningsretten likevel består, foreligger.": (
            "Kravet er forelda, og ingen av grunnane til at motrekningsretten likevel står ved lag, ligg føre."
        ),
        "Motregningsretten er avtalt, og den tapes ikke ved foreldelse.": (
            "Motrekningsretten er avtalt, og han går ikkje tapt ved forelding."
        ),
        "Kravene springer ut av samme rettsforhold, og det andre oppsto før dette var foreldet.": (
            "Krava spring ut av same rettsforhold, og det andre oppstod før dette var forelda."
        ),
        "En bot som er falt bort, er her lest slik at den ikke er noe krav å motregne med.": (
            "Ei bot som er fallen bort, er her lesen slik at ho ikkje er noko krav å motrekne med."
        ),
        "Et pengelån foreldes etter ti år.": "Eit pengelån blir forelda etter ti år.",
        "Lån som finansierer et kredittkjøp, følger ikke tiårsfristen, men den alminnelige.": (
            "Lån som finansierer eit kredittkjøp, følgjer ikkje tiårsfristen, men den allmenne."
        ),
        "Erkjennelse overfor fordringshaveren avbryter, og en ny frist løper etter lovens regler for kravet.": (
            "Erkjenning overfor fordringshavaren bryt av fristen, og ein ny frist går etter reglane i lova for kravet."
        ),
        "Bare skyldnerens egen erkjennelse overfor fordringshaveren avbryter.": (
            "Berre erkjenning frå skyldnaren sjølv overfor fordringshavaren bryt av fristen."
        ),
        "Varsel etter innkrevingsloven § 25 avbryter, og en ny frist på ti år løper fra dagen det ble gitt.": (
            "Varsel etter innkrevjingslova § 25 bryt av fristen, og ein ny frist på ti år går frå dagen det vart gitt."
        ),
        "Varselet avbrøt ikke etter tidligere regelverk; det gjorde berammelsen eller trekkpålegget.": (
            "Varselet braut ikkje av fristen etter tidlegare regelverk; det gjorde fastsetjinga av tid for utlegg "
            "eller trekkpålegget."
        ),
        "Avregning og tvangsdekning er ikke utlegg, og varselet avbryter for alle fra 2026.": (
            "Avrekning og tvangsdekning er ikkje utlegg, og varselet bryt av fristen for alle frå 2026."
        ),
        "Varselet avbrøt ikke etter tidligere regelverk, som her leses slik at det fortsatt gjelder.": (
            "Varselet braut ikkje av fristen etter tidlegare regelverk, som her blir lese slik at det framleis gjeld."
        ),
        "Loven krever erkjennelse, rettslig skritt eller tvangsfullbyrdelse; påminnelser avbryter ikke.": (
            "Lova krev erkjenning, rettsleg skritt eller tvangsfullføring; påminningar bryt ikkje av fristen."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Om kravet er for mye utbetalt uføretrygd etter etteroppgjør": (
            "Om kravet er for mykje utbetalt uføretrygd etter etteroppgjer"
        ),
        "Om linjen er foreldet dagen det spørres om": "Om linja er forelda dagen det blir spurt om",
        "Om motkravet oppsto etter at linjen var foreldet": ("Om motkravet oppstod etter at linja var forelda"),
        "Hva slags hendelse det er": "Kva slags hending det er",
        "Erkjennelsen, eller den senere dagen oppfyllelse tidligst kan kreves": (
            "Erkjenninga, eller den seinare dagen oppfylling tidlegast kan krevjast"
        ),
        "Om det var skyldneren selv som handlet; det er det når ingen annen er oppgitt": (
            "Om det var skyldnaren sjølv som handla; det reknar ein med når ingen annan er oppgitt"
        ),
        "Om varselet etter innkrevingsloven § 25 gjaldt utlegg": (
            "Om varselet etter innkrevjingslova § 25 galdt utlegg"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""
