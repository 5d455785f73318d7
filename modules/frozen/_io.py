"""The names of module io that CPython keeps in this one."""
from io import *
