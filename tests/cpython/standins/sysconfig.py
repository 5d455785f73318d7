"""How the interpreter was built: what tests ask for."""


def get_config_vars(*names):
    return [None for _ in names] if names else {}


def get_config_var(name):
    return None
