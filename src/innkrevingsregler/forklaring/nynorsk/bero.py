"""Beroen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FORDI: Mapping[str, str] = MappingProxyType(
    {
        "Når kravet er falt bort, tilbakeføres avsetningen først.": (
            "Når kravet er falle bort, skal avsetjinga tilbakeførast først."
        ),
        "Et krav som er falt bort, føres ut uten at det avsettes først.": (
            "Eit krav som er falle bort, blir ført ut utan at det blir gjort avsetjing først."
        ),
        "Et krav som er gjort opp eller falt bort, er det ikke noe ventet tap på.": (
            "Eit krav som er gjort opp eller falle bort, er det ikkje noko venta tap på."
        ),
        "Det er alt gjort avsetning for tapet.": "Det er alt gjort avsetjing for tapet.",
        "Det skal dokumenteres hva som er gjort for å få kravet betalt.": (
            "Det skal dokumenterast kva som er gjort for å få kravet betalt."
        ),
        "Det skal vurderes om kravet kan dekkes ved utleggstrekk.": (
            "Det skal vurderast om kravet kan dekkjast ved utleggstrekk."
        ),
        "Det skal vurderes om kravet kan motregnes i noe skyldneren har til gode hos staten.": (
            "Det skal vurderast om kravet kan motreknast i noko skyldnaren har til gode hos staten."
        ),
        "Det skal vurderes om skyldneren bør begjæres konkurs.": (
            "Det skal vurderast om det bør krevjast konkurs hos skyldnaren."
        ),
        "Det skal vurderes om skyldneren har formuesgoder det kan tas utlegg i.": (
            "Det skal vurderast om skyldnaren har formuesgode det kan takast utlegg i."
        ),
        "Er det ikke muligheter for dekning, kan kravet få foreldes etter virksomhetens retningslinjer.": (
            "Er det ikkje utsikt til dekning, kan kravet få forelde etter retningslinjene i verksemda."
        ),
        "Er det lite sannsynlig at kravet blir gjort opp, skal det gjøres avsetning for tapet.": (
            "Er det lite sannsynleg at kravet blir gjort opp, skal det gjerast avsetjing for tapet."
        ),
        "Et krav som er gjort opp eller falt bort, skal ut av kontospesifikasjonen, ikke hvile.": (
            "Eit krav som er gjort opp eller falle bort, skal ut av kontospesifikasjonen, ikkje kvile."
        ),
        "Et krav som er gjort opp, gir ikke noe ventet tap.": "Eit krav som er gjort opp, gir ikkje noko venta tap.",
        "Innkrevingen er ikke stilt i bero.": "Innkrevjinga er ikkje stilt i bero.",
        "Innkrevingen fortsetter så lenge vilkårene for å stille den i bero ikke er oppfylt.": (
            "Innkrevjinga held fram så lenge vilkåra for å stille henne i bero ikkje er oppfylte."
        ),
        "Innkrevingen hviler til det blir grunnlag for å ta den opp igjen.": (
            "Innkrevjinga kviler til det blir grunnlag for å ta henne opp att."
        ),
        "Innkrevingen skal tas opp igjen når det blir grunnlag for det.": (
            "Innkrevjinga skal takast opp att når det blir grunnlag for det."
        ),
        "Innkrevingsmyndigheten er kreditor for kravet, og kan stille innkrevingen i bero.": (
            "Innkrevingsmyndigheten er kreditor for kravet, og kan stille innkrevjinga i bero."
        ),
        "Innkrevingsmyndigheten er kreditor, og kan la kravet foreldes når det ikke er muligheter for dekning.": (
            "Innkrevingsmyndigheten er kreditor, og kan la kravet forelde når det ikkje er utsikt til dekning."
        ),
        "Kan kravet fortsatt dekkes i framtiden, skal foreldelsen avbrytes.": (
            "Kan kravet framleis dekkjast i framtida, skal foreldinga avbrytast."
        ),
        "Kravet består og blir stående, med en avsetning for tapet.": (
            "Kravet består og blir ståande, med ei avsetjing for tapet."
        ),
        "Mulighetene for dekning i framtiden skal vurderes før foreldelsesfristen går ut.": (
            "Utsikta til dekning i framtida skal vurderast før foreldingsfristen går ut."
        ),
        "Når kravet er gjort opp, skal avsetningen tilbakeføres.": (
            "Når kravet er gjort opp, skal avsetjinga tilbakeførast."
        ),
        "Punktet ble endret i desember 2022, og den tidligere ordlyden er ikke kjent.": (
            "Punktet vart endra i desember 2022, og den tidlegare ordlyden er ikkje kjend."
        ),
        "Punktet gjelder statens krav hos statlige virksomheter.": (
            "Punktet gjeld krav staten har, hos statlege verksemder."
        ),
        "Rutinen bygger på en eldre ordlyd, og der de skiller seg, er det punktet som gjelder.": (
            "Rutinen byggjer på ein eldre ordlyd, og der dei skil seg, er det punktet som gjeld."
        ),
        "Rutinen fører et krav med ventet tap ut, og holder oversikt over det ved siden av.": (
            "Rutinen fører eit krav med venta tap ut, og held oversikt over det ved sida av."
        ),
        "Rutinen gjelder statlige virksomheters krav.": "Rutinen gjeld krava til statlege verksemder.",
        "Rutinen lar et krav uten ventet tap stå.": "Rutinen lèt eit krav utan venta tap stå.",
        "Særlov, forskrift og avgiftsvedtak kan ha egne regler om oppfølgingen.": (
            "Særlov, forskrift og avgiftsvedtak kan ha eigne reglar om oppfølginga."
        ),
        "Uten ventet tap blir kravet stående uendret.": "Utan venta tap blir kravet ståande uendra.",
        "Uten ventet tap skal det ikke gjøres avsetning.": "Utan venta tap skal det ikkje gjerast avsetjing.",
        "Virksomheten kan stille innkrevingen i bero når vilkårene er oppfylt.": (
            "Verksemda kan stille innkrevjinga i bero når vilkåra er oppfylte."
        ),
        "Virksomheten skal ha retningslinjer for hvem som kan la være å avbryte foreldelsen.": (
            "Verksemda skal ha retningslinjer for kven som kan la vere å avbryte foreldinga."
        ),
    }
)

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "ordlyden i økonomibestemmelsene punkt 5.4.3 før endringen i desember 2022 er ikke funnet": (
            "ordlyden i økonomiføresegnene punkt 5.4.3 før endringa i desember 2022 er ikkje funnen"
        ),
        "Om det er oppgitt at skyldneren er et slettet selskap, og at ingen hefter for kravet": (
            "Om det er oppgitt at skyldnaren er eit sletta selskap, og at ingen heftar for kravet"
        ),
        "Om virksomheten har vurdert om kravet ventes å bli gjort opp": (
            "Om verksemda har vurdert om kravet er venta å bli gjort opp"
        ),
        "Det er blitt grunnlag for å ta innkrevingen opp igjen": "Det har vorte grunnlag for å ta innkrevjinga opp att",
        "Det er fortsatt muligheter for at kravet kan dekkes i framtiden": (
            "Det er framleis utsikt til at kravet kan dekkjast i framtida"
        ),
        "Det er klart at kravet ikke kan inndrives for tiden": "Det er klart at kravet ikkje kan drivast inn for tida",
        "Det er lite sannsynlig at kravet blir gjort opp": "Det er lite sannsynleg at kravet blir gjort opp",
        (
            "Om det er dokumentert hva som er gjort for å få kravet betalt (økonomibestemmelsene punkt 5.4.3 "
            "andre ledd)"
        ): (
            "Om det er dokumentert kva som er gjort for å få kravet betalt (økonomiføresegnene punkt 5.4.3 andre ledd)"
        ),
        "Om det er gjort avsetning for tap på kravet (økonomibestemmelsene punkt 5.4.3 andre ledd)": (
            "Om det er gjort avsetjing for tap på kravet (økonomiføresegnene punkt 5.4.3 andre ledd)"
        ),
        "Om det er vurdert om det finnes formuesgoder å ta utlegg i (økonomibestemmelsene punkt 5.4.2.5 andre ledd)": (
            "Om det er vurdert om det finst formuesgode å ta utlegg i (økonomiføresegnene punkt 5.4.2.5 andre ledd)"
        ),
        "Om det skrittene som gjenstår, ventes å koste, er mer enn det de ventes å gi": (
            "Om det dei stega som står att, er venta å koste, er meir enn det dei er venta å gi"
        ),
        "Om innkrevingen er stilt i bero og ikke tatt opp igjen": (
            "Om innkrevjinga er stilt i bero og ikkje teken opp att"
        ),
        "Om konkursbegjæring er vurdert (økonomibestemmelsene punkt 5.4.2.5 andre ledd)": (
            "Om krav om konkurs er vurdert (økonomiføresegnene punkt 5.4.2.5 andre ledd)"
        ),
        "Om kravet følger egne regler om oppfølgingen i særlov, forskrift eller avgiftsvedtak": (
            "Om kravet følgjer eigne reglar om oppfølginga i særlov, forskrift eller avgiftsvedtak"
        ),
        (
            "Om motregning i det skyldneren har til gode hos staten, er vurdert (økonomibestemmelsene punkt "
            "5.4.2.5 andre ledd)"
        ): (
            "Om motrekning i det skyldnaren har til gode hos staten, er vurdert (økonomiføresegnene punkt 5.4.2.5 "
            "andre ledd)"
        ),
        (
            "Om mulighetene for dekning i framtiden er vurdert før foreldelsesfristen går ut "
            "(økonomibestemmelsene punkt 5.4.3 tredje ledd)"
        ): (
            "Om utsikta til dekning i framtida er vurdert før foreldingsfristen går ut (økonomiføresegnene punkt "
            "5.4.3 tredje ledd)"
        ),
        "Om utlegg, utleggstrekk, motregning og konkurs alle er vurdert": (
            "Om utlegg, utleggstrekk, motrekning og konkurs alle er vurderte"
        ),
        "Om utleggstrekk er vurdert (økonomibestemmelsene punkt 5.4.2.5 andre ledd)": (
            "Om utleggstrekk er vurdert (økonomiføresegnene punkt 5.4.2.5 andre ledd)"
        ),
        (
            "Om virksomheten har retningslinjer for hvem som kan la være å avbryte foreldelse "
            "(økonomibestemmelsene punkt 5.4.3 tredje ledd)"
        ): (
            "Om verksemda har retningslinjer for kven som kan la vere å avbryte forelding (økonomiføresegnene "
            "punkt 5.4.3 tredje ledd)"
        ),
    }
)

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "det er fortsatt muligheter for dekning, og da skal foreldelsen avbrytes": (
            "det er framleis utsikt til dekning, og då skal foreldinga avbrytast"
        ),
        "innkrevingen er ikke stilt i bero": "innkrevjinga er ikkje stilt i bero",
        "kravet er gjort opp eller falt bort, og det er ingen frist igjen å avbryte": (
            "kravet er gjort opp eller falle bort, og det er ingen frist att å avbryte"
        ),
        "kravet er gjort opp eller falt bort, og det er ingen innkreving å stille i bero": (
            "kravet er gjort opp eller falle bort, og det er inga innkrevjing å stille i bero"
        ),
        "kravet følger egne regler om oppfølgingen, og de er ikke regelfestet": (
            "kravet følgjer eigne reglar om oppfølginga, og dei er ikkje regelfeste"
        ),
        "mulighetene for dekning i framtiden er ikke vurdert": "utsikta til dekning i framtida er ikkje vurdert",
        "ordlyden i økonomibestemmelsene før endringen i desember 2022 er ikke funnet": (
            "ordlyden i økonomiføresegnene før endringa i desember 2022 er ikkje funnen"
        ),
        "vilkårene for å stille innkrevingen i bero er ikke oppfylt": (
            "vilkåra for å stille innkrevjinga i bero er ikkje oppfylte"
        ),
        "virksomheten har ikke retningslinjer for hvem som kan la kravet foreldes": (
            "verksemda har ikkje retningslinjer for kven som kan la kravet forelde"
        ),
    }
)
"""Grunnene til at det ikke er kompetanse, og til at noe er utenfor dekning."""
