"""Type designations of aircraft, vehicles and missiles: F-16, KC-135, MiG-29s, S-400.

Mission letters and a number follow the tri-service system of the United States
(AFI 16-401) and the habits of other makers. Only the prefixes below count, so that
"G-7" and "A-4 paper" do not.
"""

from __future__ import annotations

import re

__all__ = ["is_designation"]

_PREFIXES = (
    "f fa cf b kc c ec rc ac ch uh ah mh hh cv mv av rq mq p e ea j jf h z su mig tu il an mi ka "
    "yak t bmp btr m s is buk nh as tpz pzh mlrs jas"
).split()
_DESIGNATION = re.compile(rf"(?:{'|'.join(_PREFIXES)})[-‐‑]\d{{1,4}}[a-z]{{0,3}}")


def is_designation(word: str) -> bool:
    """True for a lower-case word that names a type of aircraft, vehicle or missile.

    Example:
        >>> [is_designation(word) for word in ("f-15cs", "kc-135", "s-400", "g-7", "covid-19")]
        [True, True, True, False, False]
    """
    return _DESIGNATION.fullmatch(word) is not None
