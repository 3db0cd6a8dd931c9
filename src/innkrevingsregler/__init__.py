"""Norske innkrevingsregler som deklarative regler."""
