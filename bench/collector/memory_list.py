# Peak of resident memory, in KiB: a list of a million ints.
from resident import peak

numbers = list(range(10**6))
print(peak())
