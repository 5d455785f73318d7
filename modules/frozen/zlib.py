"""Data in zlib's, gzip's and raw deflate's formats."""


class error(Exception):
    """What the library refuses."""
