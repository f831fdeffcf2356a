"""Pictures of the window, to be looked at: see screenshots.py. Not tests."""
