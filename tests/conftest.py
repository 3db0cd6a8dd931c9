"""Felles for prøvene: hva som kan hoppes over, og når ingenting kan det."""

from __future__ import annotations

import importlib.util

import pytest

EKSTRAPAKKER = ("durable", "duckdb")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--ingen-hopp",
        action="store_true",
        help="feil i stedet for å hoppe over prøver som krever en ekstrapakke som ikke er installert",
    )


def pytest_configure(config: pytest.Config) -> None:
    for pakke in EKSTRAPAKKER:
        config.addinivalue_line("markers", f"krever_{pakke}: prøven trenger ekstrapakken med {pakke}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--ingen-hopp"):
        return
    for pakke in EKSTRAPAKKER:
        if importlib.util.find_spec(pakke) is None:
            hopp = pytest.mark.skip(reason=f"{pakke} er ikke installert")
            for item in items:
                if item.get_closest_marker(f"krever_{pakke}"):
                    item.add_marker(hopp)
