"""What navies put before the names of their ships, in every language that writes of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["SHIP_PREFIXES"]

SHIP_PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "hms": "GBR",
        "rfa": "GBR",
        "uss": "USA",
        "usns": "USA",
        "hmas": "AUS",
        "hmcs": "CAN",
        "hmnzs": "NZL",
        "ins": "IND",
        "fgs": "DEU",
        "hnlms": "NLD",
        "hdms": "DNK",
        "hnoms": "NOR",
        "hswms": "SWE",
        "orp": "POL",
        "tcg": "TUR",
        "brp": "PHL",
        "roks": "KOR",
    }
)
"""Prefix in lower case → code of the nation."""
