// Room for Journaling.
