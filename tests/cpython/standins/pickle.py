"""Stands in for a module that is missing: what test files need to be read; tests that pickle are skipped."""
import unittest

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def dumps(*args, **kwargs):
    raise unittest.SkipTest("pickle is missing")


dump = load = loads = Pickler = Unpickler = dumps
