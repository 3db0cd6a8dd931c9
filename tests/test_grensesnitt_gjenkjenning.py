"""Hva slags JSON det er."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innkrevingsregler.grensesnitt import gjenkjenn

ROT = Path(__file__).parents[1]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda deler: st.lists(deler, max_size=3) | st.dictionaries(st.text(max_size=5), deler, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("data", "slag"),
    [
        ({"id": "K-1", "kravtype": "X"}, "krav"),
        ({"kravtype": "X", "linjer": []}, "krav"),
        ([{"id": "K-1"}], "krav"),
        ([5, {"id": "K-1"}], "krav"),  # ett ødelagt krav i listen
        ({"krav": {}}, "kravdetaljer"),
        ({"avvik": {"avvikstype": "tekniskfeil"}}, "kravdetaljer"),
        ([{"krav": {}}, {"krav": {}}], "kravdetaljer"),
        ({"kravtype": "X", "hovedstol": {}}, "innkrevingsoppdrag"),
        ({"kravtype": "X", "fastsettelsesdato": "2026-01-01"}, "innkrevingsoppdrag"),
        ([{"kravtype": "X", "hovedstol": {}}], None),
        ({}, None),
        ([], None),
        ([[{"id": "K-1"}]], None),
        ({"noe": "annet"}, None),
        ("krav", None),
        (None, None),
    ],
)
def test_gjenkjenn(data: object, slag: str | None) -> None:
    assert gjenkjenn(data) == slag


@pytest.mark.parametrize("fil", sorted((ROT / "eksempler" / "kravdetaljer").glob("*.json")), ids=lambda f: f.stem)
def test_eksemplene_er_kravdetaljer(fil: Path) -> None:
    assert gjenkjenn(json.loads(fil.read_bytes())) == "kravdetaljer"


@pytest.mark.parametrize("fil", sorted((ROT / "tests/data/grensesnitt").glob("*.json")), ids=lambda f: f.stem)
def test_meldingene_er_innkrevingsoppdrag(fil: Path) -> None:
    assert gjenkjenn(json.loads(fil.read_bytes())) == "innkrevingsoppdrag"


@given(JSON)
def test_all_json_gir_et_svar(data: object) -> None:
    assert gjenkjenn(data) in ("krav", "kravdetaljer", "innkrevingsoppdrag", None)
