"""Kontroll av numre på personer, virksomheter, krav og saker, ut fra sifrene alene.

Kontrollen sier om et nummer er bygd riktig, ikke om noen har det: det siste er et oppslag i
Folkeregisteret eller Enhetsregisteret, som den som spør må gjøre selv.
"""

from __future__ import annotations

import re
import uuid

__all__ = [
    "gyldig_foedselsnummer",
    "gyldig_oppdragsgiverreferanse",
    "gyldig_organisasjonsnummer",
    "gyldig_skatteetatens_kravidentifikator",
]

_DAGER_I_MAANED = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SIFRE = re.compile(r"[0-9]+", re.ASCII)
_REFERANSE = re.compile(r"[a-zæøåA-ZÆØÅ0-9/-]{1,40}")


def gyldig_foedselsnummer(verdi: str) -> bool:
    """Om verdien er bygd som et fødselsnummer eller d-nummer: elleve sifre, dato og to kontrollsifre.

    D-nummer har 4 lagt til første siffer i dagen. Syntetiske testpersoner har 40 eller 80 lagt til måneden
    (Skatteetatens og NAVs testdata) og godtas, ellers kunne ikke grensesnittet prøves uten ekte personer.
    """
    if len(verdi) != 11 or not _SIFRE.fullmatch(verdi):
        return False
    dag, maaned = int(verdi[0:2]), int(verdi[2:4])
    dag -= 40 if dag > 40 else 0
    maaned -= 80 if maaned > 80 else 40 if maaned > 40 else 0
    if not (1 <= maaned <= 12 and 1 <= dag <= _DAGER_I_MAANED[maaned - 1]):
        return False
    if (dag, maaned) == (29, 2) and int(verdi[4:6]) % 4:
        return False
    return _mod11(verdi[:10], (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)) and _mod11(verdi, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def gyldig_organisasjonsnummer(verdi: str) -> bool:
    """Om verdien er bygd som et organisasjonsnummer: ni sifre, det siste et kontrollsiffer (modulus 11)."""
    return len(verdi) == 9 and _SIFRE.fullmatch(verdi) is not None and _mod11(verdi, (3, 2, 7, 6, 5, 4, 3, 2, 1))


def gyldig_oppdragsgiverreferanse(verdi: str) -> bool:
    """Om verdien er 1–40 tegn, bare bokstaver (a–å, A–Å), sifre, bindestrek og skråstrek.

    Gjelder både oppdragsgivers referanse og oppdragsgivers kravidentifikator
    (Skatteetaten, Innkrevingsoppdrag, «Felles valideringsregler»).
    """
    return _REFERANSE.fullmatch(verdi) is not None


def gyldig_skatteetatens_kravidentifikator(verdi: str) -> bool:
    """Om verdien er en UUID skrevet på vanlig måte: 32 heksadesimale sifre i fem grupper."""
    try:
        return str(uuid.UUID(verdi)) == verdi.lower()
    except ValueError:
        return False


def _mod11(sifre: str, vekter: tuple[int, ...]) -> bool:
    """Om den vektede tverrsummen går opp i elleve; det siste sifferet med vekt 1 er kontrollsifferet."""
    return sum(int(s) * v for s, v in zip(sifre, vekter, strict=True)) % 11 == 0
