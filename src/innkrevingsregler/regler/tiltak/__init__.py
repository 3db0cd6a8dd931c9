"""Tabellen over tiltak: hva som kan gjøres for å få kravet betalt, og saksbehandlingen rundt det."""
