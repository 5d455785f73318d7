# What a cache holds can be seen, and even changed, through module gc.
from functools import lru_cache
import gc


@lru_cache(maxsize=1000)
def double(n):
    return 2 * n


for i in range(600):
    double(i)
for inner in gc.get_referents(double):
    if isinstance(inner, dict):
        list(inner.values()), list(inner.items())
print([double(i) for i in (0, 300, 599)], double.cache_info())
for inner in gc.get_referents(double):
    if isinstance(inner, dict) and len(inner) == 600:
        for key in list(inner):
            inner.pop(key)
print(double(5), double(700), double(5))


@lru_cache(maxsize=3)
def few(n):
    return -n


for round in range(3):
    few(1), few(2), few(3)
    for inner in gc.get_referents(few):
        if isinstance(inner, dict) and 2 in inner:
            inner.clear()
print(few(1), few(4), few(4))
