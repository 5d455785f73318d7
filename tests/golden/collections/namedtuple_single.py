# One field: its tuple has a comma; no defaults and empty ones differ.
from collections import namedtuple

Single = namedtuple("Single", "x", defaults=())
print(Single.__doc__, Single.__new__.__doc__, Single.__new__.__defaults__)
print(namedtuple("Single", "x").__new__.__defaults__, namedtuple("None_", "").__doc__)
print(Single(3), Single._field_defaults)
for arguments in (), (1, 2):
    try:
        Single(*arguments)
    except TypeError as error:
        print(error)
