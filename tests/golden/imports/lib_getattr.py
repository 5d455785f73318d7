real = 1
def __getattr__(name):
    if name.startswith("missing"): raise AttributeError(f"nothing called {name}")
    return f"computed {name}"
