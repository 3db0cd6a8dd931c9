"""Svaret om størrelsen: reglene spørres, grensene regnes ut, og det åpne navngis.

Det som mangler, er nevnt bare når det kan endre trekket: husholdningen prøves med ytterpunktene av hvert felt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from ..avledning.trekkstoerrelse import avkall_i_tide
from ..fakta.feil import Inndatafeil, UgyldigInndata
from ..fakta.husholdning import Husholdning, Utgift
from ..fakta.koder import Regelverk
from ..fakta.verdier import Oere
from ..lag.felles import Status, unike
from ..lag.trekkstoerrelse import Avgjoerelse, Regulering, Trekksvar, avgjoerelse, barnene, regulering, trekksvar
from ..motor.svar import Motor
from ..regelform.begreper.trekkstoerrelse import Aldersgruppe, Avkall, Barnetillegg, Livsoppholdssats
from ..regelform.utfall import Avgjort, Skjoenn, UtenforDekning, Utfall, hjemler_i
from ..rettskilder.satser import Livsoppholdsgruppe, UtenforSerie
from ..rettskilder.tvil import kontroller_lesninger, tvilspunkt
from ..vurdering import motor_med_navn
from .grenser import UKJENT_HOEYEST, Grenser, Spenn, barnegruppe, grensene, gruppe_for, mulige, sats, uten_adgangen
from .rader import radene
from .svar import Trekkalternativ, Trekkmangel, Trekkskjoenn, Trekkstoerrelse
from .ukjente import med_inntekt, ukjente

PUNKTER = ("P200", "P201", "P202", "P203", "P204", "P205", "P213", "P214")
"""Tvilspunktene om størrelsen på trekk."""
_NY_ORDLYD = date(2026, 1, 1)


def trekkets_stoerrelse(
    husholdning: Husholdning, per: date, *, motor: str = "skalar", lesninger: Mapping[str, str] | None = None
) -> Trekkstoerrelse:
    """Det meste som kan trekkes per måned dagen `per`, og det svaret beror på. (dekningsloven §§ 2-7 og 2-11)

    Skal inntektene trekkes inn i et konkursbo, er det retten som avgjør, og regnestykket er ellers det samme. Et avkall
    på beslagsfriheten (§ 2-9) endrer ikke beløpet; svaret sier om det legges til grunn.

    `lesninger` velger lesning i tvilspunkter; de andre leses etter standarden, og `alternativer` sier hva en annen
    lesning av ett punkt ville gitt. Reiser UkjentLesning, ValueError for en ukjent motor, og UgyldigInndata når det nye
    regelverket er oppgitt for en dag før det gjaldt.
    """
    valgte = dict(lesninger or {})
    kontroller_lesninger(valgte)
    if husholdning.regelverk is Regelverk.NYTT and per < _NY_ORDLYD:
        tillatt = f"TIDLIGERE for {per}: det nye regelverket gjelder fra {_NY_ORDLYD}"
        raise UgyldigInndata((Inndatafeil("$.regelverk", '"NYTT"', tillatt, '"TIDLIGERE"'),))
    return _Beregning(motor_med_navn(motor), per, valgte, husholdning).svar()


@attrs.frozen
class _Beregning:
    """Det ett svar regnes ut av."""

    motor: Motor
    per: date
    valgte: Mapping[str, str]
    husholdning: Husholdning

    @property
    def lesninger(self) -> dict[str, str]:
        """Lesningen av hvert punkt om trekk, og de andre valgte."""
        standard = {p: tvilspunkt(p).standard or "" for p in PUNKTER}
        return {**standard, **self.valgte}

    def trekksvar(self) -> Trekksvar:
        return trekksvar(self.motor, self.husholdning, self.per, self.lesninger)

    def regulering(self) -> Regulering:
        return regulering(self.motor, self.husholdning, self.per, self.lesninger)

    def avgjoerelse(self) -> Avgjoerelse:
        return avgjoerelse(self.motor, self.husholdning, self.per, self.lesninger)

    def grenser(self) -> Grenser | None:
        """Trekket for alt som fortsatt er mulig; None når noe er utenfor dekning."""
        svar = self.trekksvar()
        return None if any(_utenfor(svar, self.husholdning, self.per)) else grensene(svar, self.husholdning, self.per)

    def med(self, husholdning: Husholdning) -> _Beregning:
        return attrs.evolve(self, husholdning=husholdning)

    def svar(self) -> Trekkstoerrelse:
        svar = self.trekksvar()
        utenfor = unike(_utenfor(svar, self.husholdning, self.per))
        if utenfor:
            return self._uten_dekning(svar, utenfor)
        grenser = grensene(svar, self.husholdning, self.per)
        utgangspunkt = self._utgangspunktet()
        trenger = tuple(self._trenger())
        skjoenn = tuple(self._skjoenn(svar, grenser, _oere(utgangspunkt.trekk))) if grenser.aldri_over else ()
        alternativer = tuple(self._alternativer(grenser, utgangspunkt)) if grenser.aldri_over else ()
        status = _statusen(trenger, skjoenn, alternativer)
        return Trekkstoerrelse(
            husholdning=self.husholdning,
            per=self.per,
            status=status,
            beloep=_oere(utgangspunkt.trekk) if status in (Status.AVGJORT, Status.TVIL) else None,
            utgangspunkt=_oere(utgangspunkt.trekk),
            lavest=Oere(grenser.trekk.lavest),
            hoeyest=_uten_ukjent(grenser.trekk.hoeyest),
            aldri_over=_uten_ukjent(grenser.aldri_over),
            skal_beholde=_oere(utgangspunkt.underhold.grenser),
            rader=tuple(radene(svar, self.husholdning, self.per, utgangspunkt)),
            trenger=trenger,
            skjoenn=skjoenn,
            alternativer=alternativer,
            avgjoerelse=self.avgjoerelse(),
            regulering=self.regulering(),
            hvorfor=(),
            hjemler=unike(h for utfall in _alle(svar) for h in hjemler_i(utfall)),
            forutsetninger=tuple(self._forutsetninger()),
            lesninger=tuple(sorted(self.lesninger.items())),
        )

    def _uten_dekning(self, svar: Trekksvar, utenfor: tuple[UtenforDekning, ...]) -> Trekkstoerrelse:
        return Trekkstoerrelse(
            husholdning=self.husholdning,
            per=self.per,
            status=Status.UTENFOR_DEKNING,
            beloep=None,
            utgangspunkt=None,
            lavest=Oere(0),
            hoeyest=None,
            aldri_over=None,
            skal_beholde=None,
            rader=(),
            trenger=(),
            skjoenn=(),
            alternativer=(),
            avgjoerelse=self.avgjoerelse(),
            regulering=self.regulering(),
            hvorfor=unike(u.hvorfor for u in utenfor),
            hjemler=unike(h for u in utenfor for h in u.hjemler),
            forutsetninger=(),
            lesninger=tuple(sorted(self.lesninger.items())),
        )

    def _utgangspunktet(self) -> Grenser:
        """Grensene når alle oppgitte utgifter regnes med og skjønnet om betalingsvilje ikke stenger."""
        utgifter = self.husholdning.utgifter
        med = self.med(attrs.evolve(self.husholdning, utgifter=utgifter and tuple(map(_godtatt, utgifter))))
        svar = med.trekksvar()
        grenser = grensene(svar, med.husholdning, self.per)
        if isinstance(svar.adgang, Skjoenn):
            return attrs.evolve(grenser, trekk=uten_adgangen(svar, med.husholdning, self.per))
        return grenser

    # ---- Det åpne ----

    def _skjoenn(self, svar: Trekksvar, grenser: Grenser, utgangspunkt: Oere | None) -> Iterator[Trekkskjoenn]:
        if isinstance(svar.adgang, Skjoenn):
            for vilkaar in svar.adgang.vilkaar:
                yield Trekkskjoenn(sti="", skjoenn=vilkaar, ja=Oere(0), nei=utgangspunkt)
        if isinstance(svar.satsene_fravikes, Skjoenn):
            for vilkaar in svar.satsene_fravikes.vilkaar:
                yield Trekkskjoenn(sti="", skjoenn=vilkaar, ja=None, nei=utgangspunkt)
        for nummer, utfall in enumerate(svar.utgifter):
            if isinstance(utfall, Skjoenn):
                uten = self._med_utgift(nummer, godtatt=Oere(0))
                if uten != grenser.trekk:
                    ja = self._utgangspunktet_med(nummer)
                    nei = _oere(self.med(self._husholdning_med_utgift(nummer, Oere(0)))._utgangspunktet().trekk)
                    sti = f"$.utgifter[{nummer}]"
                    yield from (Trekkskjoenn(sti=sti, skjoenn=v, ja=ja, nei=nei) for v in utfall.vilkaar)

    def _utgangspunktet_med(self, nummer: int) -> Oere | None:
        utgift = (self.husholdning.utgifter or ())[nummer]
        if utgift.beloep is None:
            return None
        return _oere(self.med(self._husholdning_med_utgift(nummer, utgift.beloep))._utgangspunktet().trekk)

    def _med_utgift(self, nummer: int, godtatt: Oere) -> Spenn | None:
        grenser = self.med(self._husholdning_med_utgift(nummer, godtatt)).grenser()
        return None if grenser is None else grenser.trekk

    def _husholdning_med_utgift(self, nummer: int, godtatt: Oere) -> Husholdning:
        utgifter = list(self.husholdning.utgifter or ())
        utgifter[nummer] = attrs.evolve(utgifter[nummer], godtatt=godtatt)
        return attrs.evolve(self.husholdning, utgifter=tuple(utgifter))

    def _alternativer(self, grenser: Grenser, utgangspunkt: Grenser) -> Iterator[Trekkalternativ]:
        for punkt in PUNKTER:
            for lesning in tvilspunkt(punkt).lesninger:
                if punkt in self.valgte or lesning.id == self.lesninger[punkt]:
                    continue
                annen = attrs.evolve(self, valgte={**self.valgte, punkt: lesning.id})
                andre = annen.grenser()
                if andre is None:
                    yield Trekkalternativ(
                        punkt=punkt, lesning=lesning.id, utgangspunkt=None, lavest=Oere(0), hoeyest=None
                    )
                    continue
                annet_utgangspunkt = annen._utgangspunktet()
                if (andre.trekk, annet_utgangspunkt.trekk) != (grenser.trekk, utgangspunkt.trekk):
                    yield Trekkalternativ(
                        punkt=punkt,
                        lesning=lesning.id,
                        utgangspunkt=_oere(annet_utgangspunkt.trekk),
                        lavest=Oere(andre.trekk.lavest),
                        hoeyest=_uten_ukjent(andre.trekk.hoeyest),
                    )

    def _ytterpunkter(self) -> tuple[Spenn, int, Spenn] | None:
        """Det et ukjent felt kan endre; None når noe er utenfor dekning."""
        grenser = self.grenser()
        return None if grenser is None else (grenser.trekk, grenser.aldri_over, self._utgangspunktet().trekk)

    def _trenger(self) -> Iterator[Trekkmangel]:
        """Feltene som kan endre trekket, alene eller når inntekten også blir kjent."""
        virksomme = {*self._virksomme(), *self.med(med_inntekt(self.husholdning))._virksomme()}
        for felt in ukjente(self.husholdning, self.per):
            if felt.sti in virksomme:
                yield Trekkmangel(felt.sti, felt.beskrivelse)

    def _virksomme(self) -> Iterator[str]:
        her = self._ytterpunkter()
        for felt in ukjente(self.husholdning, self.per):
            if any(self.med(proevd)._ytterpunkter() != her for proevd in felt.proever):
                yield felt.sti

    def _forutsetninger(self) -> Iterator[str]:
        if self.husholdning.personer is None:
            yield "husstanden er bare skyldneren og de andre som er oppgitt i den"
        if self.husholdning.besluttet is None:
            yield "trekket er ikke besluttet før dagen det regnes ut for"
        yield from _om_avkallet(self.husholdning, self.per, self.avgjoerelse().avkall)
        if len(barnene(self.husholdning, self.per)) != len(self.husholdning.barn or ()):
            yield f"barn født etter {self.per} er ikke regnet med"


def _om_avkallet(husholdning: Husholdning, per: date, svar: Utfall) -> Iterator[str]:
    if husholdning.avkall is None or husholdning.avkall > per:
        return
    i_tide = avkall_i_tide(husholdning)
    if not i_tide and None in (husholdning.varslet, husholdning.konkurs_aapnet):
        yield "et varsel om utlegg og en konkurs som ikke er oppgitt, var ikke kommet da avkallet ble gitt"
    foer = (dag is not None and dag < husholdning.avkall for dag in (husholdning.varslet, husholdning.konkurs_aapnet))
    if i_tide and not any(foer):
        yield "avkallet er gitt etter varselet eller åpningen av konkursen samme dag"
    if not isinstance(svar, Avgjort) or svar.verdi == Avkall.GJELDER:
        yield "det skyldneren har gitt avkall på, er ikke regnet med i beløpene"


# ---- Hva som er utenfor dekning ----


def _alle(svar: Trekksvar) -> tuple[Utfall, ...]:
    barn = (utfall for par in svar.barn for utfall in par)
    return (svar.adgang, svar.livsopphold, *svar.inntekter, *svar.utgifter, *barn)


def _utenfor(svar: Trekksvar, husholdning: Husholdning, per: date) -> Iterator[UtenforDekning]:
    """Svarene og satsene som er utenfor dekning. Stenger loven for trekk, betyr de ikke noe."""
    if isinstance(svar.adgang, Avgjort) and svar.adgang.verdi is False:
        return
    yield from (u for u in _alle(svar) if isinstance(u, UtenforDekning))
    if husholdning.underhold_fastsatt is None:
        for gruppe in _gruppene(svar):
            funnet = sats(gruppe, per)
            if isinstance(funnet, UtenforSerie):
                yield UtenforDekning(hvorfor=funnet.hvorfor, hjemler=(gruppe.hjemmel,))


def _gruppene(svar: Trekksvar) -> Iterator[Livsoppholdsgruppe]:
    for verdi in mulige(svar.livsopphold):
        if verdi != Livsoppholdssats.INGEN_SATS:
            yield gruppe_for(Livsoppholdssats(str(verdi)))
    for tilleggene, aldrene in svar.barn:
        for tillegg in map(Barnetillegg, map(str, mulige(tilleggene))):
            if tillegg is not Barnetillegg.INGEN:
                yield from (barnegruppe(tillegg, Aldersgruppe(str(alder))) for alder in mulige(aldrene))


# ---- Statusen og beløpene ----


def _statusen(
    trenger: tuple[Trekkmangel, ...],
    skjoenn: tuple[Trekkskjoenn, ...],
    alternativer: tuple[Trekkalternativ, ...],
) -> Status:
    if trenger:
        return Status.TRENGER
    if skjoenn:
        return Status.SKJOENN
    return Status.TVIL if alternativer else Status.AVGJORT


def _godtatt(utgift: Utgift) -> Utgift:
    return attrs.evolve(utgift, godtatt=utgift.beloep) if utgift.godtatt is None else utgift


def _oere(spenn: Spenn) -> Oere | None:
    return None if spenn.kjent is None else Oere(spenn.kjent)


def _uten_ukjent(oere: int) -> Oere | None:
    """Beløpet; None når det hviler på et ukjent beløp uten øvre grense."""
    return None if oere >= UKJENT_HOEYEST // 2 else Oere(oere)
