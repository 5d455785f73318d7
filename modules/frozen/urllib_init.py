"""URLs: module urllib.parse takes them apart and puts them together. There are no connections."""
