"""What build.py does, one step a file."""
