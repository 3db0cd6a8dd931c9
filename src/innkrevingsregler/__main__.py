"""`python -m innkrevingsregler` er det samme som kommandoen `innkrevingsregler`."""

import sys

from .cli import main

sys.exit(main())
