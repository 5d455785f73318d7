# Importing the library modules that are written in Python.
import contextlib
import copyreg
import fnmatch
import functools
import linecache
import numbers
import operator
import os.path
import pprint
import random
import reprlib
import string
import tempfile
import textwrap
import traceback
import types
import typing
import warnings

print(textwrap.fill("some words to be filled", 10), pprint.pformat({"b": [1] * 30, "a": (1,)}, width=30))
print(string.Template("$a b").substitute(a=1), fnmatch.filter(["a.py", "b.c"], "*.py"), os.path.join("a", "..", "b"))
print(random.Random(1).sample(range(99), 3), reprlib.repr(list(range(20))), typing.Optional[int], isinstance(1, numbers.Real))
with contextlib.suppress(KeyError), contextlib.ExitStack() as stack:
    stack.callback(print, "called")
    {}["missing"]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("careful")
print(len(caught), functools.reduce(operator.add, [1, 2, 3]), types.SimpleNamespace(a=1), linecache.getline("none", 1))
