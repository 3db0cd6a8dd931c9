"""Begrepene: spørsmålene reglene svarer på, én fil per rettsområde.

De står her og ikke i regelfilene, fordi en regelfil ikke leser en annen: det ene rettsområdet får det andres svar som
et faktum, gjennom begrepet.
"""
