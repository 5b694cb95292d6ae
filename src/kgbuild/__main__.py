"""``python -m kgbuild``: the same as the command ``kgbuild``."""

import sys

from kgbuild.cli import main

if __name__ == "__main__":
    sys.exit(main())
