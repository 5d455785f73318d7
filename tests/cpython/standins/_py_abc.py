"""CPython's abc in Python: there is only one here."""
from abc import ABCMeta, get_cache_token
