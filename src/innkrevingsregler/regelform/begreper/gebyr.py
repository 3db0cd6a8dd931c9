"""Begrepene om gebyr: om en hendelse eller en termin utløser gebyr, og det meste inkasso kan koste skyldneren."""

from __future__ import annotations

from enum import StrEnum

from ..begrep import Begrep
from ..felter import HENDELSE, KRAV, LINJE
from ..variabler import Omfang
from ..virkninger import Gebyr, Gebyrslag, IngenGebyr, Maksimalsats


class Avrunding(StrEnum):
    """Hvordan et gebyr rundes av."""

    INGEN = "INGEN"
    OERE_HALV_OPP = "OERE_HALV_OPP"
    OERE_NED = "OERE_NED"
    KRONE_NED = "KRONE_NED"
    KRONE_HALV_OPP = "KRONE_HALV_OPP"
    KRONE_HALV_NED = "KRONE_HALV_NED"


class Satsfaktor(StrEnum):
    """Det maksimalsatsene ganges med."""

    HEL = "HEL"
    HALVANNEN = "HALVANNEN"


class Forhoeyelsesgrunn(StrEnum):
    """Hvorfor taket for inkassokostnader forhøyes (inkassoforskriften § 2-4)."""

    AVDRAGSORDNING = "AVDRAGSORDNING"
    KONKURSVARSEL = "KONKURSVARSEL"


GEBYR_FOR_HENDELSE = Begrep(
    navn="gebyr.hendelse",
    omfang=Omfang.HENDELSE,
    svartype=(Gebyr, IngenGebyr),
    beskrivelse="Gebyret hendelsen utløser",
    tid=HENDELSE.gebyrdag.variabel,
)
GEBYR_FOR_TERMIN = Begrep(
    navn="gebyr.termin",
    omfang=Omfang.LINJE,
    svartype=(Gebyr, IngenGebyr),
    beskrivelse="Gebyret som påløper når terminen ikke er betalt ved forfall",
    tid=LINJE.forfall.variabel,
)
AVRUNDING_RETTSGEBYR = Begrep(
    navn="gebyr.avrunding_rettsgebyr",
    omfang=Omfang.KRAV,
    svartype=(Avrunding,),
    beskrivelse="Avrundingen av gebyr som er en andel av rettsgebyret",
)
AVRUNDING_INKASSOSATS = Begrep(
    navn="gebyr.avrunding_inkassosats",
    omfang=Omfang.HENDELSE,
    svartype=(Avrunding,),
    beskrivelse="Avrundingen av gebyr for varsler etter inkassoforskriften",
    tid=HENDELSE.gebyrdag.variabel,
)
INKASSOKOSTNADER = Begrep(
    navn="gebyr.inkassokostnader",
    omfang=Omfang.KRAV,
    svartype=(Maksimalsats, IngenGebyr),
    beskrivelse="Det meste skyldneren kan måtte erstatte av kostnader ved utenrettslig inndriving",
    tid=KRAV.per.variabel,
)
INKASSOFAKTOR = Begrep(
    navn="gebyr.inkassofaktor",
    omfang=Omfang.KRAV,
    svartype=(Satsfaktor,),
    beskrivelse="Det maksimalsatsene for inkasso ganges med",
)
INKASSO_MVA = Begrep(
    navn="gebyr.inkassomva",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om maksimalsatsen skal ha et tillegg for merverdiavgift",
    tid=KRAV.hovedkrav_dekket.variabel,
)
INKASSOFORHOEYELSE = Begrep(
    navn="gebyr.inkassoforhoeyelse",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om maksimalsatsen for inkassokostnader forhøyes",
    tid=KRAV.hovedkrav_dekket.variabel,
    parametre=(("grunn", tuple(g.value for g in Forhoeyelsesgrunn)),),
)
FORHOEYELSE_MVA = Begrep(
    navn="gebyr.forhoeyelse_mva",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om også forhøyelsen skal ha tillegg for merverdiavgift",
)
INKASSOFRADRAG = Begrep(
    navn="gebyr.inkassofradrag",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om kompensasjonen trekkes fra i erstatningen for inkassokostnader",
    tid=KRAV.hovedkrav_dekket.variabel,
)
FAKTISKE_KOSTNADER = Begrep(
    navn="gebyr.faktiske_kostnader",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om fordringshaveren kan kreve faktiske kostnader ut over maksimalsatsene",
)
ADVOKATERSTATNING = Begrep(
    navn="gebyr.advokaterstatning",
    omfang=Omfang.KRAV,
    svartype=(Maksimalsats, IngenGebyr),
    beskrivelse="Erstatningen for egen inndriving under ledelse av advokat",
    tid=KRAV.per.variabel,
)
GEBYR_TVANGSGRUNNLAG = Begrep(
    navn="gebyr.tvangsgrunnlag",
    omfang=Omfang.KRAV,
    svartype=(bool,),
    beskrivelse="Om det er tvangsgrunnlag for gebyret",
    parametre=(
        (
            "gebyr",
            (
                Gebyrslag.UTLEGGSVARSEL.value,
                Gebyrslag.UTLEGGSBESLUTNING.value,
                Gebyrslag.BIDRAGSMISLIGHOLD.value,
            ),
        ),
    ),
)
