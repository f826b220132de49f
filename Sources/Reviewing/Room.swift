// Room for Reviewing.
