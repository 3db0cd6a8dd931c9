"""Oppfølging på nynorsk."""

FORDI = {}
BESKRIVELSER = {}
