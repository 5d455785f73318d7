# The peak of resident memory, in KiB, of a script that does nothing else.
from resident import peak

print(peak())
