"""Verbene på kommandolinjen, ett i hver fil, og det de har felles: argumentene, inndata og utdata."""
