// Room for Statistics.
