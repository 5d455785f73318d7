# Peak of resident memory, in KiB: a million ints, each of which has to become an object.
from resident import peak

numbers = []
for i in range(10**6):
    numbers.append(i)
print(peak())
