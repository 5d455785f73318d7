import functools
import itertools
import operator
