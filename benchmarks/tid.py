"""Tiden det tar å svare på en rekke saker."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def sekunder(svar: Callable[[T], object], saker: Sequence[T]) -> float:
    """Klokketid eller prosessortid, den minste: en delt maskin forstyrrer klokken, egne tråder prosessortiden."""
    klokke, prosessor = time.perf_counter(), time.process_time()
    for sak in saker:
        svar(sak)
    return min(time.perf_counter() - klokke, time.process_time() - prosessor)
