"""Reference data: nations, alliances, who belongs to which and when, borders, names, places.

The tables stand in ``data/`` and say in ``data/SOURCES.md`` where they come from. They
are read once, on first use. A table that is not as it should be stops the reading
with :class:`~kgbuild.errors.InputError`; :func:`problems` finds all that is wrong with a
folder of tables, also what shows only when several are read together.
"""

from kgbuild.reference.faults import problems
from kgbuild.reference.records import (
    Alliance,
    Force,
    MembershipPeriod,
    Name,
    Nation,
    Place,
    Region,
    alliances,
    borders,
    forces,
    is_member,
    memberships,
    names,
    nations,
    places,
    regions,
    version,
)

__all__ = [
    "Alliance",
    "Force",
    "MembershipPeriod",
    "Name",
    "Nation",
    "Place",
    "Region",
    "alliances",
    "borders",
    "forces",
    "is_member",
    "memberships",
    "names",
    "nations",
    "places",
    "problems",
    "regions",
    "version",
]
