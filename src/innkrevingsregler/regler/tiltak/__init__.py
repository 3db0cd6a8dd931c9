"""Tabellen over tiltak: hva som kan gjøres for å få kravet betalt, og saksbehandlingen rundt det."""

from __future__ import annotations

from . import oppgjoer, saksbehandling, tvang

REGLER = oppgjoer.REGLER + tvang.REGLER + saksbehandling.REGLER
