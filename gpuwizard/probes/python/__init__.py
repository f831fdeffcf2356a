"""Facts about the chosen Python: asked once, then read from its files without importing anything."""
