"""JSON lest med grenser: størrelse, dybde, tegnsett og entydige navn. Alt som er galt, gir `UgyldigInndata`.

Brukes også av `grensesnitt`, som leser andres JSON.
"""

import decimal
import json
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NoReturn

from innkrevingsregler.fakta.feil import Inndatafeil, UgyldigInndata, sti_til, vis_verdi

STOERSTE_FIL: Final = 512 * 1024 * 1024
"""Største JSON i byte."""

STOERSTE_DYBDE: Final = 100
"""Så mange lag med lister og objekter inne i hverandre som minst leses."""

FLEST_SIFFER: Final = 100
"""Lengste tall som leses. Et tall er aldri et beløp, så grensen er romslig."""

EKSEMPEL: Final = '{"id": "K-1", "kravtype": "…"}'

_BOM = b"\xef\xbb\xbf"
_ALT_ANNET_ENN_STRUKTUR = bytes(set(range(256)) - set(b'[]{}"'))


class _DobleNavn(dict[str, Any]):
    """Et objekt der et navn sto flere ganger. JSON sier ikke hvilken av verdiene som gjelder."""

    doble: tuple[str, ...] = ()


def _stopp(sti: str, verdi: str, tillatt: str, eksempel: str = "") -> NoReturn:
    raise UgyldigInndata((Inndatafeil(sti, verdi, tillatt, eksempel),))


def finn_fil(kilde: str | bytes | Path) -> Path | None:
    """Stien kilden er, eller `None` når kilden er JSON-tekst.

    En tekst som begynner med `{` eller `[`, er JSON; annen tekst er en sti. Tom tekst og stier som ikke finnes
    gir `UgyldigInndata`.
    """
    if isinstance(kilde, bytes):
        return None
    if isinstance(kilde, str):
        if kilde.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
            return None
        if not kilde.strip():
            _stopp("$", vis_verdi(kilde), "JSON eller en sti, ikke tom tekst", EKSEMPEL)
    try:
        fil = Path(kilde)
        finnes = fil.exists()
    except (OSError, ValueError):  # for langt navn, nulltegn
        finnes = False
    if not finnes:
        _stopp(vis_verdi(str(kilde)), "finnes ikke", "JSON-tekst eller stien til en fil eller mappe som finnes")
    return fil


def les_fil(fil: Path, stoerst: int = STOERSTE_FIL) -> bytes:
    """Innholdet i en vanlig fil på høyst `stoerst` byte. Alt annet gir `UgyldigInndata`."""
    try:
        if not fil.is_file():
            _stopp(str(fil), "ikke en vanlig fil", "stien til en fil")
        if (stoerrelse := fil.stat().st_size) > stoerst:
            _stopp(str(fil), f"{stoerrelse} byte", f"høyst {stoerst} byte; del opp filen")
        return fil.read_bytes()
    except OSError as feil:
        _stopp(str(fil), f"kan ikke leses ({feil.strerror})", "en fil som kan leses")


def les_json(kilde: str | bytes | Path) -> Any:
    """Les JSON fra tekst, byte eller fil. Tall med desimaler blir `Decimal`.

    Tom eller for stor kilde, annet enn UTF-8, BOM, ugyldig JSON, for dyp JSON, NaN og Infinity, og samme navn to
    ganger i et objekt gir `UgyldigInndata`; aldri et annet unntak.
    """
    data, feil = les_json_med_feil(kilde)
    if feil:
        raise UgyldigInndata(tuple(feil))
    return data


def les_json_med_feil(kilde: str | bytes | Path) -> tuple[Any, list[Inndatafeil]]:
    """Som `les_json`, men gjentatte navn kommer som feil ved siden av dataene, så andre feil kan finnes også."""
    navn = "$"
    if (fil := finn_fil(kilde)) is not None:
        navn, innhold = str(fil), les_fil(fil)
    elif isinstance(kilde, str):
        innhold = kilde.encode("utf-8", "surrogatepass")
    else:
        assert isinstance(kilde, bytes)
        innhold = kilde
    tekst = _som_tekst(innhold, navn)
    _kontroller_dybde(innhold, navn)
    return _som_data(tekst, navn)


def _som_tekst(innhold: bytes, navn: str) -> str:
    if len(innhold) > STOERSTE_FIL:
        _stopp(navn, f"{len(innhold)} byte", f"høyst {STOERSTE_FIL} byte; del opp dataene")
    if innhold.startswith(_BOM):
        _stopp(navn, "begynner med BOM", "JSON i UTF-8 uten BOM", EKSEMPEL)
    if not innhold.strip():
        _stopp(navn, "tom", "JSON med ett krav eller en liste av krav", EKSEMPEL)
    try:
        return innhold.decode()
    except UnicodeDecodeError as feil:
        _stopp(navn, f"ikke UTF-8 (byte {feil.start})", "JSON i UTF-8", EKSEMPEL)


def _kontroller_dybde(innhold: bytes, navn: str) -> None:
    # Før json.loads, som bruker maskinens stabel. Alt skjer i noen få gjennomløp i C: bort med skråstreker
    # og det de verner, alt som ikke er struktur, tekstene, og så ett lag om gangen innenfra.
    if b"\\" in innhold:
        innhold = re.sub(rb"\\.", b"", innhold, flags=re.DOTALL)
    struktur = innhold.translate(None, _ALT_ANNET_ENN_STRUKTUR).replace(b'""', b"")
    struktur = re.sub(rb'"[^"]*"', b"", struktur)
    for _ in range(STOERSTE_DYBDE + 1):
        utenfor = struktur.replace(b"{}", b"").replace(b"[]", b"")
        if len(utenfor) == len(struktur):
            return
        struktur = utenfor
    _for_dyp(navn)


def _for_dyp(navn: str) -> NoReturn:
    _stopp(navn, "for mange lister og objekter inne i hverandre", f"høyst {STOERSTE_DYBDE} lag")


def _som_data(tekst: str, navn: str) -> tuple[Any, list[Inndatafeil]]:
    doble: list[_DobleNavn] = []

    def objekt(par: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(par)
        if len(data) == len(par):
            return data
        merket = _DobleNavn(data)
        merket.doble = tuple(navn for navn, antall in Counter(navn for navn, _ in par).items() if antall > 1)
        doble.append(merket)
        return merket

    try:
        data = json.loads(
            tekst,
            parse_int=_heltall,
            parse_float=_desimaltall,
            parse_constant=_ikke_tall,
            object_pairs_hook=objekt,
        )
    except json.JSONDecodeError as feil:
        sted = f"linje {feil.lineno}, kolonne {feil.colno}"
        _stopp(navn, f"ikke gyldig JSON ({sted})", "JSON med ett krav eller en liste av krav", EKSEMPEL)
    except RecursionError:
        # Ubalansert JSON slipper gjennom kontrollen av dybden, men stopper her.
        _for_dyp(navn)
    except ValueError as feil:
        tillatt = f"et endelig tall på høyst {FLEST_SIFFER} tegn; beløp skrives som tekst"
        _stopp(navn, vis_verdi(str(feil)), tillatt, '"100.00"')
    return data, _feil_ved_doble(data) if doble else []


def _heltall(tekst: str) -> int:
    if len(tekst) > FLEST_SIFFER:
        raise ValueError(tekst)
    return int(tekst)


def _desimaltall(tekst: str) -> Decimal:
    if len(tekst) > FLEST_SIFFER:
        raise ValueError(tekst)
    try:
        return Decimal(tekst)
    except decimal.DecimalException as feil:
        raise ValueError(tekst) from feil


def _ikke_tall(tekst: str) -> NoReturn:
    raise ValueError(tekst)


def _feil_ved_doble(data: Any) -> list[Inndatafeil]:
    feil = []
    igjen = [("$", data)]
    while igjen:
        sti, verdi = igjen.pop()
        if isinstance(verdi, _DobleNavn):
            feil += [
                Inndatafeil(sti_til(sti, navn), "samme navn flere ganger", "hvert navn én gang i et objekt")
                for navn in verdi.doble
            ]
        if isinstance(verdi, dict):
            igjen += [(sti_til(sti, navn), en) for navn, en in reversed(verdi.items())]
        elif isinstance(verdi, list):
            igjen += [(f"{sti}[{nummer}]", en) for nummer, en in reversed(list(enumerate(verdi)))]
    return feil
