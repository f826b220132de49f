// Room for Console.
