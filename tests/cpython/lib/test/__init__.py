"""Stands before CPython's package `test`: our own `support`, everything else from CPython's folder."""
import os

__path__ = [__path__[0], os.environ["CPYTHON_TESTS"]]
