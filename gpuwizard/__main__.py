"""`python -m gpuwizard`."""

import sys

from gpuwizard.app import main

if __name__ == "__main__":
    sys.exit(main())
