# SystemExit with another object prints its str.
raise SystemExit(["not", "a", "number"])
