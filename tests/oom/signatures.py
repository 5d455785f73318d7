# What natives, modules and struct sequences say of themselves.
import sys
import time
import types


class Names(dict):
    def __missing__(self, key):
        return key


print(len.__text_signature__, [].pop.__text_signature__, str.find.__text_signature__, (1).__add__.__text_signature__)
print(float.__text_signature__, len.__self__, sys.__spec__.name, types.ModuleType("m"))
made = time.struct_time(range(9), {"tm_zone": "X"})
print(made.__reduce__(), eval("a", Names(__builtins__={})), object().__reduce_ex__(0)[1])
try:
    raise BlockingIOError(1, "x", 3)
except BlockingIOError as error:
    print(error.characters_written, dir(error.__traceback__))
