__all__ = ["public", "also"]
public, also, not_listed, _hidden = 1, 2, 3, 4
