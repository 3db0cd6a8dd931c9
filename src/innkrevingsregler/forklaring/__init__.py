"""En vurdering for lesere: JSON etter kontrakten, og tekst på bokmål og nynorsk.

* :mod:`.tekst` – en vurdering som tekst, Markdown og HTML
* :mod:`.som_json` – en vurdering som JSON-verdier, og skjemaet
* :mod:`.tabell` – rader som TSV, Markdown og JSON, og tabell på skjerm
* :mod:`.regeltekst` – en regel som tekst
* :mod:`.nynorsk` – reglenes grunner på nynorsk
"""
