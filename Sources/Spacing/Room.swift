// Room for Spacing.
