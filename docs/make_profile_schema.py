"""Writes docs/profile.schema.json from the profile's own types."""

import json
from pathlib import Path

from gpuwizard.setup.profile import schema

if __name__ == "__main__":
    target = Path(__file__).with_name("profile.schema.json")
    target.write_text(json.dumps(schema(), indent=2, sort_keys=True) + "\n", "utf-8")
