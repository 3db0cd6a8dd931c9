"""Dekningsrekkefølgen, på nynorsk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_KLASSER = {
    "lovbestemt underholdsbidrag": ("lovfesta fostringstilskot"),
    "erstatning for skade ved straffbar handling": ("skadebot for skade ved strafflagd handling"),
    "statens regress for voldserstatning": ("regressen til staten for valdsskadebot"),
    "bøter": ("bøter"),
    "skatt og offentlig avgift": ("skatt og avgift til det offentlege"),
    "andre krav": ("andre krav"),
}
"""Klassene i dekningsloven § 2-8."""

_I_DAGENS_2_8 = (
    "lovbestemt underholdsbidrag",
    "erstatning for skade ved straffbar handling",
    "bøter",
    "skatt og offentlig avgift",
    "andre krav",
)

_TILGODESKATT = {
    "forskuddsskatt for avregningsåret og annen forfalt forskuddsskatt": (
        "forskotsskatt for avrekningsåret og annan forfallen forskotsskatt"
    ),
    "restskatt": ("restskatt"),
    "forfalte terminer av årets forskuddsskatt": ("forfalne terminar av forskotsskatten for året"),
    "terminer av årets forskuddsskatt med fremskyndet forfall": (
        "terminar av forskotsskatten for året med framskunda forfall"
    ),
    "forskuddstrekk": ("forskotstrekk"),
    "utleggstrekk": ("utleggstrekk"),
    "arbeidsgiveravgift": ("arbeidsgivaravgift"),
    "finansskatt på lønn": ("finansskatt på løn"),
    "underholdsbidrag": ("fostringstilskot"),
    "erstatning for skade ved straffbar handling": ("skadebot for skade ved strafflagd handling"),
    "statens regress for voldserstatning": ("regressen til staten for valdsskadebot"),
    "bøter": ("bøter"),
    "merverdiavgift og arveavgift": ("meirverdiavgift og arveavgift"),
    "øvrige skatte- og avgiftskrav": ("andre skatte- og avgiftskrav"),
    "midlertidige tilskudd som kreves tilbake": ("mellombelse tilskot som blir kravde tilbake"),
    "feilutbetalt trygd og stønad": ("feilutbetalt trygd og stønad"),
    "kommunale krav": ("kommunale krav"),
    "andre statlige krav": ("andre statlege krav"),
}
"""Klassene i skattebetalingsforskriften § 13-6-1."""

_TIDLIGERE = {
    "Statens innkrevingssentral dekker kravene i klassene i dekningsloven § 2-8.": (
        "Statens innkrevjingssentral dekkjer krava i klassane i dekningslova § 2-8."
    ),
    "Ved motregning i tilgodeskatt gjelder rekkefølgen i skattebetalingsforskriften.": (
        "Ved motrekning i tilgodeskatt gjeld rekkjefølgja i skattebetalingsforskrifta."
    ),
    "Krav av samme art som tilgodebeløpet dekkes først, og ellers gjelder rekkefølgen for tilgodeskatt.": (
        "Krav av same slag som tilgodebeløpet blir dekte først, og elles gjeld rekkjefølgja for tilgodeskatt."
    ),
    "Innkrevingssentralens motregning sto i bidragsinnkrevingsloven, uten noen rekkefølge.": (
        "Motrekninga til Innkrevingssentralen stod i bidragsinnkrevjingslova, utan noka rekkjefølgje."
    ),
}
"""Grunnene til en tidligere rekkefølge; de samme gjelder ved motregning besluttet i 2026."""

FORDI: Mapping[str, str] = MappingProxyType(
    {
        **_TIDLIGERE,
        **{
            f"Motregning besluttet i 2026 følger de tidligere reglene. {bm}": (
                f"Motrekning vedteken i 2026 følgjer dei gamle reglane. {nn}"
            )
            for bm, nn in _TIDLIGERE.items()
        },
        **{
            f"Kravet med tillegg dekkes i klassen for {bm}.": f"Kravet med tillegg blir dekt i klassen for {nn}."
            for bm, nn in _KLASSER.items()
            if bm in _I_DAGENS_2_8
        },
        **{
            f"Kravet dekkes i klassen for {bm}.": f"Kravet blir dekt i klassen for {nn}." for bm, nn in _KLASSER.items()
        },
        **{
            f"Kravet dekkes i klassen for {bm}, slik § 2-8 lyder i 2026.": (
                f"Kravet blir dekt i klassen for {nn}, slik § 2-8 lyder i 2026."
            )
            for bm, nn in _KLASSER.items()
            if bm in _I_DAGENS_2_8
        },
        **{
            f"I tilgodeskatt dekkes {bm} i sin egen klasse.": f"I tilgodeskatt blir {nn} dekt i sin eigen klasse."
            for bm, nn in _TILGODESKATT.items()
        },
        "Kravene dekkes i klassene i dekningsloven § 2-8, og innenfor dem slik forskriften sier.": (
            "Krava blir dekte i klassane i dekningslova § 2-8, og innanfor dei slik forskrifta seier."
        ),
        "Kravet er ikke foreldet og kan få dekning.": ("Kravet er ikkje forelda og kan få dekning."),
        "Et foreldet krav har ikke rett til dekning.": ("Eit forelda krav har ikkje rett til dekning."),
        "Foreldelsen hindrer ikke motregning som er avtalt, eller mellom krav fra samme rettsforhold.": (
            "Foreldinga hindrar ikkje motrekning som er avtalt, eller mellom krav frå same rettshøve."
        ),
        "Lest slik at det som ikke er forfalt, bare kan motregnes i et bo.": (
            "Lese slik at det som ikkje er forfalle, berre kan motreknast i eit bu."
        ),
        "Innkrevingsmyndigheten behøver ikke dekke et krav den har betryggende sikkerhet for.": (
            "Innkrevjingsstyresmakta treng ikkje dekkje eit krav ho har trygg sikkerheit for."
        ),
        "Misligholdsgebyret tilfaller staten og er ikke et krav fra den bidragsberettigede.": (
            "Mishaldsgebyret går til staten og er ikkje eit krav frå den som har rett til tilskotet."
        ),
        "Kravet har en særlig tilknytning til tilgodebeløpet og dekkes først.": (
            "Kravet har ei særskild tilknyting til tilgodebeløpet og blir dekt først."
        ),
        "Fortrinnsretten gjaldt ikke renter og omkostninger; de er andre krav.": (
            "Fortrinnsretten galdt ikkje renter og kostnader; dei er andre krav."
        ),
        "Renter og omkostninger av skattekravene foran er en egen klasse.": (
            "Renter og kostnader av skattekrava framfor er ein eigen klasse."
        ),
        "Lest etter ordlyden nevnte den siste bokstaven ikke tillegget til andre statlige krav.": (
            "Lese etter ordlyden nemnde den siste bokstaven ikkje tillegget til andre statlege krav."
        ),
        "Rekkefølgen regner opp bestemte krav.": ("Rekkjefølgja reknar opp bestemte krav."),
        "Krav av samme art som tilgodebeløpet dekkes før andre.": (
            "Krav av same slag som tilgodebeløpet blir dekte før andre."
        ),
        "Eldre bidrag og tillegg dekkes sist i klassen.": ("Eldre tilskot og tillegg blir dekte sist i klassen."),
        "Forfalt bidrag for de siste seks månedene dekkes først.": (
            "Forfalle tilskot for dei siste seks månadene blir dekt først."
        ),
        "Særtilskudd dekkes etter de siste seks månedenes bidrag.": (
            "Særtilskot blir dekt etter tilskota for dei siste seks månadene."
        ),
        "Hovedstolene dekkes først i klassen.": ("Hovudstolane blir dekte først i klassen."),
        "Omkostningene dekkes sammen med hovedstolene.": ("Kostnadene blir dekte saman med hovudstolane."),
        "Omkostningene dekkes mellom hovedstoler og renter.": ("Kostnadene blir dekte mellom hovudstolar og renter."),
        "Renter og gebyrer dekkes etter hovedstolene.": ("Renter og gebyr blir dekte etter hovudstolane."),
        "Omkostningene dekkes etter rentene.": ("Kostnadene blir dekte etter rentene."),
        "Gebyrene dekkes sist i klassen.": ("Gebyra blir dekte sist i klassen."),
        "Forsinkelsesrenter og gebyrer dekkes sist i klassen.": (
            "Forseinkingsrenter og gebyr blir dekte sist i klassen."
        ),
        "Bøter som er fem år eller eldre, dekkes etter de yngre.": (
            "Bøter som er fem år eller eldre, blir dekte etter dei yngre."
        ),
        "Bøter yngre enn fem år dekkes først i klassen.": ("Bøter yngre enn fem år blir dekte først i klassen."),
        "Omkostninger dekkes etter bøtene selv.": ("Kostnader blir dekte etter bøtene sjølve."),
    }
)
"""Grunnene i reglene."""

DELVIS: Mapping[str, str] = MappingProxyType(
    {
        "trinnene utenfor bøteklassen og før 2027 er ikke regelfestet ennå": (
            "trinna utanfor bøteklassen og før 2027 er ikkje regelfesta enno"
        ),
        "rekkefølgen så langt tilbake er ikke funnet i kildene": (
            "rekkjefølgja så langt tilbake er ikkje funnen i kjeldene"
        ),
        "trinnene gjelder fra 2027 og for andre krav enn bøter": ("trinna gjeld frå 2027 og for andre krav enn bøter"),
    }
)
"""Hvorfor et begrep ikke er dekket for alle fakta."""

BESKRIVELSER: Mapping[str, str] = MappingProxyType(
    {
        "Den midlertidige tilskuddsloven kravet bygger på: den oppgitte, ellers kravtypens": (
            "Den mellombelse tilskotslova kravet byggjer på: den oppgjevne, elles ho kravtypen har"
        ),
        "Om kravet er et av de kommunale gebyrene som har plass i rekkefølgen: det oppgitte, ellers kravtypens": (
            "Om kravet er eit av dei kommunale gebyra som har plass i rekkjefølgja: det oppgjevne, elles det kravtypen "
            "seier"
        ),
        "Om det er mindre enn fem år siden boten ble endelig": ("Om det er mindre enn fem år sidan bota vart endeleg"),
        "Om det er mindre enn fem år siden boten ble ilagt": ("Om det er mindre enn fem år sidan bota vart ilagd"),
        "Om det er mindre enn fem år siden boten forfalt": ("Om det er mindre enn fem år sidan bota forfall"),
        "Om det er mindre enn fem år siden forelegget ble vedtatt eller straffedommen rettskraftig": (
            "Om det er mindre enn fem år sidan førelegget vart vedteke eller straffedommen rettskraftig"
        ),
        "Hva kravet er i dekningslovens øyne, eller tvilspunktet som avgjør det": (
            "Kva kravet er i auga til dekningslova, eller tvilspunktet som avgjer det"
        ),
        "Om det er oppgitt at kravet har særlig tilknytning til tilgodebeløpet": (
            "Om det er oppgitt at kravet har særskild tilknyting til tilgodebeløpet"
        ),
        "Om linjen er forfalt den dagen det motregnes": ("Om linja er forfallen den dagen det blir motrekna"),
        "Om det er oppgitt sikkerhet for linjen": ("Om det er oppgitt sikkerheit for linja"),
        "Om linjen forfalt i en av de seks siste kalendermånedene, den inneværende medregnet": (
            "Om linja forfall i ein av dei seks siste kalendermånadene, den inneverande medrekna"
        ),
        "Om linjen forfalt innen seks måneder, regnet på dagen": (
            "Om linja forfall innan seks månader, rekna på dagen"
        ),
        "Om linjen forfalt i en av de seks hele månedene før den inneværende": (
            "Om linja forfall i ein av dei seks heile månadene før den inneverande"
        ),
        "Innkrevingsmyndigheten lar være å dekke et krav den har betryggende sikkerhet for": (
            "Innkrevjingsstyresmakta let vere å dekkje eit krav ho har trygg sikkerheit for"
        ),
        "Innkrevingsmyndigheten fraviker rekkefølgen fordi kravene har en særlig tilknytning, og dekker kravet først": (
            "Innkrevjingsstyresmakta fråvik rekkjefølgja fordi krava har ei særskild tilknyting, og dekkjer det først"
        ),
        "Hva beløpet gjelder": ("Kva beløpet gjeld"),
        "Hvilken del av forskuddsskatten kravet gjelder (skattebetalingsforskriften § 13-6-1)": (
            "Kva del av forskotsskatten kravet gjeld (skattebetalingsforskrifta § 13-6-1)"
        ),
        "Om kravet er av samme art som tilgodebeløpet (skattebetalingsforskriften § 13-6-2)": (
            "Om kravet er av same slag som tilgodebeløpet (skattebetalingsforskrifta § 13-6-2)"
        ),
    }
)
"""Opplysningene og skjønnene reglene spør om, og tekstene de savner."""

_TRINN = {
    "krav med særlig tilknytning": "krav med særskild tilknyting",
    "renter og omkostninger av kravene foran": "renter og kostnader av krava framfor",
    "krav av samme art som tilgodebeløpet": "krav av same slag som tilgodebeløpet",
    "øvrige krav, eldste periode først": "andre krav, eldste periode først",
    "bidrag for de siste seks månedene, nyeste periode først": (
        "tilskot for dei siste seks månadene, nyaste periode først"
    ),
    "særtilskudd": "særtilskot",
    "hovedstoler": "hovudstolar",
    "omkostninger": "kostnader",
    "forsinkelsesrenter": "forseinkingsrenter",
    "omkostninger, sist": "kostnader, sist",
    "gebyrer": "gebyr",
    "forsinkelsesrenter og gebyrer ved forsinket betaling": "forseinkingsrenter og gebyr ved forseinka betaling",
    "øvrige bøtekrav": "andre bøtekrav",
    "bøtekrav yngre enn fem år": "bøtekrav yngre enn fem år",
}
TRINNAVN: Mapping[str, str] = MappingProxyType({**_KLASSER, **_TILGODESKATT, **_TRINN})
"""Klassene og trinnene, uten bokstaven."""

VENDINGER: Mapping[str, str] = MappingProxyType(
    {
        "der sikkerhet ikke er oppgitt, er linjen regnet som usikret": (
            "der tryggleik ikkje er oppgitt, er linja rekna som usikra"
        ),
        "der innkreveren eller kravtypen ikke er oppgitt, er kravet regnet som et Innkrevingsmyndigheten har til "
        "innkreving": (
            "der innkrevjaren eller kravtypen ikkje er oppgitt, er kravet rekna som eit Innkrevjingsstyresmakta "
            "har til innkrevjing"
        ),
        "der særlig tilknytning ikke er oppgitt, er rekkefølgen ikke fraveket": (
            "der særskild tilknyting ikkje er oppgitt, er rekkjefølgja ikkje fråviken"
        ),
        "der det som gjenstår ikke er oppgitt, og ingen betaling, dekning eller nedsettelse er det heller, er hele "
        "beløpet regnet som gjenstående": (
            "der det som står att ikkje er oppgitt, og inga betaling, dekking eller nedsetjing er det heller, er heile "
            "beløpet rekna som ståande att"
        ),
        "det beslagsfrie er ikke med i beløpet": "det beslagsfrie er ikkje med i beløpet",
        "rekkefølgen innenfor klassen er ikke funnet i kildene; summen for klassen er sikker": (
            "rekkjefølgja innanfor klassen er ikkje funnen i kjeldene; summen for klassen er sikker"
        ),
        "rekkefølgen mellom flere krav med særlig tilknytning er ikke regulert": (
            "rekkjefølgja mellom fleire krav med særskild tilknyting er ikkje regulert"
        ),
        "forskriften sier ikke hva som gjelder for like gamle krav; summen er sikker": (
            "forskrifta seier ikkje kva som gjeld for like gamle krav; summen er sikker"
        ),
        "det er for mye ukjent til at rekkefølgen kan prøves": (
            "det er for mykje ukjent til at rekkjefølgja kan prøvast"
        ),
    }
)
"""Det fordelingen selv sier."""
