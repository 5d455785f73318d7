"""Paths of files and folders as objects."""

from pathlib._local import *
from pathlib._local import __all__
