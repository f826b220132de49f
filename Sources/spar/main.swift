print("spar 0.1.0")
