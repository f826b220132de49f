// Room for the test kit.
