"""As much of codecs as the core's test files use where they set up. Found only where there is no other."""
import unittest


def register(search_function):
    pass


unregister = register


def __getattr__(name):
    def missing(*args, **kwargs):
        raise unittest.SkipTest(f"codecs.{name} is missing")

    if name.startswith("__"):
        raise AttributeError(name)
    return missing
