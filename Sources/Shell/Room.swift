// Room for Shell.
