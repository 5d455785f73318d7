# Peak of resident memory, in KiB: a dict of 200,000 strings to ints.
from resident import peak

table = {"key%06d" % i: i for i in range(200000)}
print(peak())
