"""Writes docs/causes.md anew from the entries in gpuwizard/causes.

Usage: python docs/make_causes.py
"""

from pathlib import Path

from gpuwizard.causes.document import page

TARGET = Path(__file__).resolve().with_name("causes.md")

if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8", newline="\n")
