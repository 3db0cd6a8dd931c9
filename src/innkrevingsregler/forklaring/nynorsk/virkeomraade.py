"""Virkeområdet, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Ansvar for misligholdt trekk kreves inn av Innkrevingsmyndigheten, også når kravet bak ikke gjør det.": (
            "Ansvar for misleghalde trekk blir kravt inn av Innkrevingsmyndigheten, også når kravet bak ikkje blir det."
        ),
        "Skatte- og avgiftskrav, og krav i tilknytning til dem, står på listen.": (
            "Skatte- og avgiftskrav, og krav i tilknyting til dei, står på lista."
        ),
        "Regress, tilbakebetaling og gebyr i bidragssaker står på listen.": (
            "Regress, tilbakebetaling og gebyr i bidragssaker står på lista."
        ),
        "Det staten er tilkjent i straffesak eller sivil sak, står på listen.": (
            "Det staten er tilkjend i straffesak eller sivil sak, står på lista."
        ),
        "Kravet er blant de øvrige kravene på listen.": "Kravet er blant dei andre krava på lista.",
        "Kravet er blant de utenlandske kravene som kan kreves inn i Norge.": (
            "Kravet er blant dei utanlandske krava som kan krevjast inn i Noreg."
        ),
        "Tvangsmulkt etter loven står på listen.": "Tvangsmulkt etter lova står på lista.",
        "Overtredelsesgebyr etter loven står på listen.": "Lovbrotsgebyr etter lova står på lista.",
        "Gebyret eller avgiften står på listen.": "Gebyret eller avgifta står på lista.",
        "Kravet tilkommer kommunen, og listen gjelder statens krav.": (
            "Kravet tilkjem kommunen, og lista gjeld krava til staten."
        ),
        "Underholdsbidrag kreves inn når en av partene ber om det, når folketrygden har krav på refusjon, "
        "og når bidraget tilkommer det offentlige etter barnevernsloven.": (
            "Underhaldsbidrag blir kravt inn når ein av partane ber om det, når folketrygda har krav på refusjon, og "
            "når bidraget tilkjem det offentlege etter barnevernslova."
        ),
        "Det en skadelidt er tilkjent i straffesak, kreves inn når den berettigede ønsker det.": (
            "Det ein skadelidd er tilkjend i straffesak, blir kravt inn når den som har retten, ønskjer det."
        ),
        "Det en skadelidt er tilkjent i sivil sak, kreves inn når den berettigede begjærer det.": (
            "Det ein skadelidd er tilkjend i sivil sak, blir kravt inn når den som har retten, krev det."
        ),
        "Tvangsbot etter barnelova kreves inn når den som har retten, ber om det.": (
            "Tvangsbot etter barnelova blir kravd inn når den som har retten, ber om det."
        ),
        "Ingen som har rett til det, har bedt om innkrevingen i tide.": (
            "Ingen som har rett til det, har bedt om innkrevjinga i tide."
        ),
        "For slike krav kan Innkrevingsmyndigheten bare beslutte avregning.": (
            "For slike krav kan Innkrevingsmyndigheten berre ta avgjerd om avrekning."
        ),
        "Kravet er kommunens, som selv har namsmyndighet for kravene loven nevner.": (
            "Kravet er kommunen sitt, og kommunen har sjølv namsmynde for krava lova nemner."
        ),
        "Kravet er ikke funnet på listen over det Innkrevingsmyndigheten er pålagt å kreve inn.": (
            "Kravet er ikkje funne på lista over det Innkrevingsmyndigheten er pålagd å krevje inn."
        ),
        "Listen over krav til innkreving gjelder fra 2026.": "Lista over krav til innkrevjing gjeld frå 2026.",
        "Kravet er til innkreving hos den som er pålagt å kreve det inn.": (
            "Kravet er til innkrevjing hos den som er pålagd å krevje det inn."
        ),
        "Det er oppgitt at Innkrevingsmyndigheten har kravet til innkreving, men den er ikke pålagt det.": (
            "Det er oppgitt at Innkrevingsmyndigheten har kravet til innkrevjing, men han er ikkje pålagd det."
        ),
        "Kravet er hos Innkrevingsmyndigheten, men bare til avregning.": (
            "Kravet er hos Innkrevingsmyndigheten, men berre til avrekning."
        ),
        "Kravet er ikke hos Innkrevingsmyndigheten.": "Kravet er ikkje hos Innkrevingsmyndigheten.",
        "Innkrevingsmyndigheten er i kreditors sted for krav den har til innkreving.": (
            "Innkrevingsmyndigheten står i staden for kreditor for krav han har til innkrevjing."
        ),
        "For husbanklån og studielån kan oppdragsavtalen begrense kreditorrollen, og her gjør den det.": (
            "For husbanklån og studielån kan oppdragsavtalen avgrense kreditorrolla, og her gjer han det."
        ),
        "Innkrevingsmyndigheten kan bare beslutte avregning, og rollen går ikke lenger.": (
            "Innkrevingsmyndigheten kan berre ta avgjerd om avrekning, og rolla går ikkje lenger."
        ),
        "Kreditorrollen følger bare med krav som er til innkreving.": (
            "Kreditorrolla følgjer berre med krav som er til innkrevjing."
        ),
        "Innkrevingsmyndigheten utøver partsstillingen i saker av dette slaget.": (
            "Innkrevingsmyndigheten utøver partsstillinga i saker av dette slaget."
        ),
        "Uten at Innkrevingsmyndigheten er gitt partsstillingen, er det kreditor selv som opptrer i saken.": (
            "Utan at Innkrevingsmyndigheten er gitt partsstillinga, er det kreditor sjølv som opptrer i saka."
        ),
        "Husbanken ivaretar selv gjeldsordninger for misligholdte husbanklån.": (
            "Husbanken tek sjølv hand om gjeldsordningar for misleghaldne husbanklån."
        ),
        "Staten er part i saker om innkreving av krav til det offentlige.": (
            "Staten er part i saker om innkrevjing av krav til det offentlege."
        ),
        "En privat kreditor er selv part i saker om innkreving av kravet sitt.": (
            "Ein privat kreditor er sjølv part i saker om innkrevjing av kravet sitt."
        ),
        "Kravet fra den utenlandske myndigheten regnes som krav til det offentlige.": (
            "Kravet frå den utanlandske styresmakta blir rekna som krav til det offentlege."
        ),
        "Krav til det offentlige er krav til norske myndigheter, og den utenlandske er selv part.": (
            "Krav til det offentlege er krav til norske styresmakter, og den utanlandske er sjølv part."
        ),
        "Loven sier bare hvem som er part når kravet kreves inn etter den.": (
            "Lova seier berre kven som er part når kravet blir kravt inn etter ho."
        ),
        "Den som eier eller fastsetter kravet, behandler klagen når den bare gjelder om kravet er riktig.": (
            "Den som eig eller fastset kravet, behandlar klaga når ho berre gjeld om kravet er rett."
        ),
        "Forskriften fordeler bare klager over krav som Innkrevingsmyndigheten krever inn.": (
            "Forskrifta fordeler berre klager over krav som Innkrevingsmyndigheten krev inn."
        ),
        "Uten at det er grunn til det, trenger ikke kravseieren å få uttale seg.": (
            "Utan at det er grunn til det, treng ikkje kravseigaren å få uttale seg."
        ),
        "Innkrevingsmyndigheten skal vurdere om kravseieren bør få uttale seg når klagen sier at kravet er feil.": (
            "Innkrevingsmyndigheten skal vurdere om kravseigaren bør få uttale seg når klaga seier at kravet er feil."
        ),
        "Innkrevingsmyndigheten motregner ikke for kommunen uten at vilkårene for det er oppfylt.": (
            "Innkrevingsmyndigheten motreknar ikkje for kommunen utan at vilkåra for det er oppfylte."
        ),
        "Kommunale krav som er meldt inn, dekkes ved Innkrevingsmyndighetens motregning.": (
            "Kommunale krav som er melde inn, blir dekte ved motrekninga til Innkrevingsmyndigheten."
        ),
    }
)
"""Grunnene i reglene."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Listen over krav til innkreving som kravet står på": "Lista over krav til innkrevjing som kravet står på",
        "Om kravet tilkommer en kommune": "Om kravet tilkjem ein kommune",
        "Om noen som har rett til det, har bedt om innkrevingen; det er forutsatt når kravet alt er til innkreving": (
            "Om nokon som har rett til det, har bedt om innkrevjinga; det er føresett når kravet alt er til innkrevjing"
        ),
        "Om bidraget forfalt mer enn ett år før måneden det ble bedt om innkreving, og ikke alt er til innkreving": (
            "Om tilskotet forfall meir enn eitt år før månaden det vart bede om innkrevjing, "
            "og ikkje alt er til innkrevjing"
        ),
        "Det er særlige grunner til at bidragsmottakeren ikke ba om innkreving før": (
            "Det er særlege grunnar til at mottakaren av tilskotet ikkje bad om innkrevjing før"
        ),
        "Om kravet er et misligholdt husbanklån eller et oppsagt studielån": (
            "Om kravet er eit misleghalde husbanklån eller eit oppsagt studielån"
        ),
        "Om kravet er et misligholdt husbanklån": "Om kravet er eit misleghalde husbanklån",
        "Om kravet er et av dem kommunen har egen namsmyndighet for": (
            "Om kravet er eit av dei kommunen har eige namsmynde for"
        ),
        "Om folketrygden har krav på refusjon i bidraget (bidragsinnkrevingsloven § 5 andre ledd)": (
            "Om folketrygda har krav på refusjon i bidraget (bidragsinnkrevjingslova § 5 andre ledd)"
        ),
        "Om oppdragsavtalen begrenser utøvelsen av kreditorrollen (innkrevingsforskriften § 3-1)": (
            "Om oppdragsavtalen avgrensar utøvinga av kreditorrolla (innkrevjingsforskrifta § 3-1)"
        ),
        "Om kommunen har meldt kravet inn til motregning (innkrevingsforskriften § 21-1)": (
            "Om kommunen har meldt kravet inn til motrekning (innkrevjingsforskrifta § 21-1)"
        ),
        "Kravseieren, eller den som fastsetter kravet, bør få mulighet til å uttale seg før klagen behandles": (
            "Kravseigaren, eller den som fastset kravet, bør få høve til å uttale seg før klaga blir behandla"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "hvem som krevde inn kravet før 2026, er ikke ført": "kven som kravde inn kravet før 2026, er ikkje ført",
    }
)
"""Vendingene reglene selv føyer til."""
