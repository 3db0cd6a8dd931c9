"""Lagene i en vurdering, ett om gangen: svaret i ett lag, også når det er åpent, er et faktum i det neste."""
