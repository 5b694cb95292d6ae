"""Write the terms of ontology/kgbuild.ttl into src/kgbuild/namespaces.py.

    python -m scripts.generate_namespaces           # rewrite the module
    python -m scripts.generate_namespaces --check   # exit 1 where it is out of date

Only the lines between the two marks are written; the rest of the module is by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rdflib import OWL, RDF, Graph, URIRef
from scripts.renewing import renew

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "ontology" / "kgbuild.ttl"
MODULE = ROOT / "src" / "kgbuild" / "namespaces.py"
KGO = "https://w3id.org/kgbuild/ontology#"
BEGIN = "    # --- generated from ontology/kgbuild.ttl by scripts/generate_namespaces.py ---\n"
END = "    # --- end of the generated terms ---\n"


def terms(ontology: Graph) -> dict[str, list[str]]:
    """Local names of the ontology's own terms, sorted, by heading."""
    groups: dict[str, list[str]] = {"Classes": [], "Properties": [], "Individuals": []}
    properties = {OWL.ObjectProperty, OWL.DatatypeProperty}
    for name in sorted({str(s) for s in ontology.subjects() if str(s).startswith(KGO)}):
        types = set(ontology.objects(URIRef(name), RDF.type))
        group = "Individuals"
        if OWL.Class in types:
            group = "Classes"
        elif types & properties:
            group = "Properties"
        groups[group].append(name.removeprefix(KGO))
    return groups


def generated(ontology: Graph) -> str:
    """The lines between the marks."""
    lines = []
    for heading, names in terms(ontology).items():
        lines.append(f"    # {heading}\n")
        lines += [f"    {name}: URIRef\n" for name in names]
    return "".join(lines)


def rewritten(module: str, ontology: Graph) -> str:
    """The module's text with its generated lines brought up to date."""
    before, rest = module.split(BEGIN)
    _, after = rest.split(END)
    return before + BEGIN + generated(ontology) + END + after


def main() -> int:
    """Rewrite the module, or say whether it is up to date."""
    module = MODULE.read_text(encoding="utf-8")
    wanted = rewritten(module, Graph().parse(ONTOLOGY, format="turtle"))
    return renew(MODULE, wanted, "scripts.generate_namespaces")


if __name__ == "__main__":
    sys.exit(main())
