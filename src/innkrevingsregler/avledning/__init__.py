"""Fra fakta til det reglene prøves mot: én flat rad med enkle verdier, og de avledede fakta regnet ut.

Reglene regner ikke med datoer. Alt som er avledet av andre fakta – «forfalt for mer enn ti år siden», sakens
skjæringstidspunkt – regnes ut her, før reglene prøves. Et avledet faktum er ukjent når det ikke kan regnes ut av det
som er kjent. Det er én fil per rettsområde, som i `regelform.avledede`; `rader` setter dem sammen.
"""
