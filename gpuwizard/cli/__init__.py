"""The terminal twin: the same engine without Qt."""
