"""kgbuild: from news about deployments, borders and alliances to an RDF graph."""

__version__ = "0.1.0"
