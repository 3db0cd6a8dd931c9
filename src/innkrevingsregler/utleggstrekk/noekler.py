"""Fra plassen reglene gir, til tallene delingen sorterer på.

Nivåene er: om fortrinnet går foran alle, klassen, om fortrinnet gjelder i klassen, dagen det overførte trekket ble
besluttet, trinnet, og det som skiller innenfor trinnet – perioden for bidrag, forfallet for bøter og skatt. I klassene
for erstatning og andre krav deler kravene forholdsmessig etter størrelsen da trekket ble besluttet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

import attrs

from ..avledning.utleggstrekk import paaloep_ved_begynnelsen
from ..fakta.koder import Linjetype
from ..lag.utleggstrekk import Trekkplass
from ..motregning.deling import Post
from ..motregning.noekler import UKJENT_FORFALL, forfallet
from ..regelform.begreper.regelverk import Fordelingsgrunnlag
from ..regelform.begreper.utleggstrekk import Trekkfortrinn, Trekklasse

REGNESTYKKETS_TVIL = ("F12", "F17", "P196", "P197")
"""Tvilspunktene regnestykket leser. Reglene har sine egne."""

UKJENT_STOERRELSE = "trekk.kravets_stoerrelse"
UKJENT_STOERRELSE_VED_UTLOEPET = "trekk.stoerrelse_ved_utloepet"
UKJENT_LINJESTOERRELSE = "linje.ved_trekkbeslutningen"
MANGLER_FAKTUM = (UKJENT_FORFALL, UKJENT_STOERRELSE, UKJENT_STOERRELSE_VED_UTLOEPET, UKJENT_LINJESTOERRELSE)
"""Grunnene til en uviss plass som er et faktum noen kan oppgi."""

KLASSENE = tuple(Trekklasse)
FORHOLDSMESSIGE = (Trekklasse.B, Trekklasse.E)
"""Klassene der kravene deler forholdsmessig (dekningsloven § 2-8 tredje ledd), og § 29 gjelder innenfor kravet."""

_I_KLASSEN = 2
"""Så mange nivåer er felles for alle i en klasse."""
_TRINNET = 5
"""Så mange nivåer er felles for alle på et trinn."""
_SISTE_SEKS_MAANEDER, _SAERTILSKUDD = 1, 2

Linjeid = tuple[str, str]


@attrs.frozen(kw_only=True)
class Plass:
    """Nivåene i rekkefølgen, vekten, og nivået rekkefølgen ikke er kjent fra; ``hvorfor`` er da grunnen."""

    nivaaer: tuple[int, ...]
    uviss_fra: int | None = None
    hvorfor: str = ""


def plass_for(p: Trekkplass, lesninger: Mapping[str, str], *, uten_klasse_foerst: bool) -> Plass:
    """Nivåene for én linje. Linjer uten kjent klasse stilles først eller sist av alle, ytterpunktene av det mulige."""
    if p.klasse is None or p.fortrinn is None:
        ytterst = -1 if uten_klasse_foerst else 2
        return Plass(nivaaer=(ytterst,), uviss_fra=1, hvorfor="; ".join(p.hvorfor))
    foran, fortrinn = p.fortrinn is Trekkfortrinn.FORAN_ALLE, p.fortrinn is not Trekkfortrinn.INGEN
    i_klassen = (int(not foran), KLASSENE.index(p.klasse))
    if p.trinn is None:
        return Plass(nivaaer=i_klassen, uviss_fra=_I_KLASSEN, hvorfor="; ".join(p.hvorfor))
    besluttet = p.trekk.besluttet if p.trekk else None
    tid = besluttet.toordinal() if fortrinn and besluttet else 0
    paa_trinnet = (*i_klassen, int(not fortrinn), tid, p.trinn.nummer)
    return _paa_trinnet(p, paa_trinnet, lesninger)


def _paa_trinnet(p: Trekkplass, nivaaer: tuple[int, ...], lesninger: Mapping[str, str]) -> Plass:
    if p.klasse in FORHOLDSMESSIGE:
        mangler = UKJENT_LINJESTOERRELSE if lesninger["F12"] == "linje" else _ukjent_stoerrelse(p)
        if _vekten(p, lesninger) is None:
            return Plass(nivaaer=nivaaer, uviss_fra=_TRINNET, hvorfor=mangler)
        return Plass(nivaaer=nivaaer)
    assert p.trinn is not None
    if p.klasse is not Trekklasse.A:
        forfall = forfallet(p.krav, p.linje)
        if forfall is None:
            return Plass(nivaaer=nivaaer, uviss_fra=_TRINNET, hvorfor=UKJENT_FORFALL)
        return Plass(nivaaer=(*nivaaer, forfall.toordinal()))
    if p.trinn.nummer == _SAERTILSKUDD:
        return Plass(nivaaer=nivaaer)
    dag = paaloep_ved_begynnelsen(p.krav, p.linje)
    if dag is None:
        return Plass(nivaaer=nivaaer, uviss_fra=_TRINNET, hvorfor=UKJENT_FORFALL)
    maaned = dag.year * 12 + dag.month
    return Plass(nivaaer=(*nivaaer, -maaned if p.trinn.nummer == _SISTE_SEKS_MAANEDER else maaned))


# ---- Vekten i klassene som deler forholdsmessig ----


def _ukjent_stoerrelse(p: Trekkplass) -> str:
    ved_utloepet = p.grunnlag is Fordelingsgrunnlag.VED_UTLOEPET
    return UKJENT_STOERRELSE_VED_UTLOEPET if ved_utloepet else UKJENT_STOERRELSE


def _vekten(p: Trekkplass, lesninger: Mapping[str, str]) -> int | None:
    """Størrelsen da trekket ble besluttet, eller da perioden løp ut; linjens egen etter én lesning av F12."""
    oere = p.linje.ved_trekkbeslutningen if lesninger["F12"] == "linje" else _kravets_stoerrelse(p)
    # Lød kravet på null, sier størrelsen ingenting om forholdet til andre.
    return int(oere) if oere else None


def _kravets_stoerrelse(p: Trekkplass) -> int | None:
    """Det kravet lød på; er summen ikke oppgitt, summen av linjene når alle er det."""
    if p.trekk is None or p.grunnlag is None:
        return None
    if p.grunnlag is Fordelingsgrunnlag.VED_UTLOEPET:
        return p.trekk.stoerrelse_ved_utloepet
    if p.trekk.kravets_stoerrelse is not None:
        return p.trekk.kravets_stoerrelse
    linjene = [li.ved_trekkbeslutningen for li in p.krav.linjer]
    return None if None in linjene else sum(b for b in linjene if b is not None)


# ---- Postene ----


def postene(
    plasser: Mapping[Linjeid, tuple[Trekkplass, Plass]], beloep: Mapping[Linjeid, int], lesninger: Mapping[str, str]
) -> tuple[tuple[Post, ...], Mapping[tuple[str, str], tuple[Linjeid, ...]]]:
    """Postene som deler, og linjene bak hver av dem.

    I de forholdsmessige klassene er kravet én post, om ikke F12 er lest annerledes; ellers er hver linje en.
    """
    bak: dict[tuple[str, str], list[Linjeid]] = defaultdict(list)
    for id_, (p, plass) in plasser.items():
        bak[_post_id(p, plass, lesninger)].append(id_)
    poster = []
    for (krav, navn), linjene in bak.items():
        p, plass = plasser[linjene[0]]
        uvisse = [plasser[i][1] for i in linjene if plasser[i][1].uviss_fra is not None]
        poster.append(
            Post(
                krav=krav,
                linje=navn,
                beloep=sum(beloep[i] for i in linjene),
                plass=plass.nivaaer,
                vekt=_postens_vekt(p, lesninger, beloep, plasser, linjene),
                uviss_fra=uvisse[0].uviss_fra if uvisse else None,
            )
        )
    return tuple(poster), {navn: tuple(linjene) for navn, linjene in bak.items()}


def _post_id(p: Trekkplass, plass: Plass, lesninger: Mapping[str, str]) -> tuple[str, str]:
    if p.klasse in FORHOLDSMESSIGE and p.trinn is not None and lesninger["F12"] == "krav":
        return p.krav.id, "\0" + "/".join(map(str, plass.nivaaer))
    return p.id


def _postens_vekt(
    p: Trekkplass,
    lesninger: Mapping[str, str],
    beloep: Mapping[Linjeid, int],
    plasser: Mapping[Linjeid, tuple[Trekkplass, Plass]],
    linjene: Sequence[Linjeid],
) -> int | Fraction | None:
    """Vekten mot andre på samme plass; None er det som gjenstår av linjen."""
    if p.trinn is None or p.klasse is None:
        return None
    if p.klasse in FORHOLDSMESSIGE:
        # En linje som står for seg, utenfor klassen hovedstolen er i, har bare sin egen størrelse.
        alene = all(plasser[i][0].linje.type is not Linjetype.HOVEDSTOL for i in linjene)
        return None if alene and lesninger["F12"] == "krav" else _vekten(p, lesninger)
    if lesninger["P196"] != "kravet":
        return None
    samme = [i for i, (_, plass) in plasser.items() if i[0] == p.krav.id and plass.nivaaer == plasser[p.id][1].nivaaer]
    paa_plassen = sum(beloep[i] for i in samme)
    hele = sum(oere for (krav, _), oere in beloep.items() if krav == p.krav.id)
    return Fraction(hele * beloep[p.id], paa_plassen) if paa_plassen else 0


def nedskrivingsplass(p: Trekkplass, plass: Plass, lesninger: Mapping[str, str]) -> Plass:
    """Plassen innenfor kravet (innkrevingsloven § 29 første ledd). `plass` er den mellom kravene.

    I bøter og skatt holder linjer av samme slag rekkefølgen forskriften gir dem.
    """
    if p.nedskriving is None:
        return Plass(nivaaer=(), uviss_fra=0, hvorfor="; ".join(p.hvorfor))
    slag = (p.nedskriving.nummer,)
    if p.klasse not in FORHOLDSMESSIGE:
        uviss_fra = None if plass.uviss_fra is None else 1
        return Plass(nivaaer=slag if uviss_fra else (*slag, *plass.nivaaer), uviss_fra=uviss_fra, hvorfor=plass.hvorfor)
    if lesninger["P197"] != "eldste_foerst":
        return Plass(nivaaer=slag)
    forfall = forfallet(p.krav, p.linje)
    if forfall is None:
        return Plass(nivaaer=slag, uviss_fra=1, hvorfor=UKJENT_FORFALL)
    return Plass(nivaaer=(*slag, forfall.toordinal()))
