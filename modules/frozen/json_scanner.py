"""The scanner that decoders use; it is native."""

from _json import make_scanner

c_make_scanner = make_scanner

__all__ = ["make_scanner"]
