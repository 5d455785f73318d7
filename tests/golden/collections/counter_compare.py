# Counter's comparisons take what is missing as 0; other types are refused.
from collections import Counter

counters = [Counter(), Counter("aab"), Counter("abc"), Counter(a=1, b=-2), Counter(a=0), Counter(b=-1)]
for left in counters:
    for right in counters:
        print(left, right, left == right, left != right, left <= right, left < right, left >= right, left > right)
for method in "__eq__", "__ne__", "__le__", "__lt__", "__ge__", "__gt__", "__add__", "__sub__", "__or__", "__and__":
    print(method, getattr(counters[1], method)({"a": 2, "b": 1}))
try:
    Counter(a="x") <= Counter(a=1)
except TypeError as error:
    print(error)
