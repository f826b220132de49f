// Room for Linting.
