import lib_lazy
print(__spec__.name, __spec__.parent, __loader__ is __spec__.loader, __package__)
for name in "late", "other":
    try:
        getattr(lib_lazy, name)
    except AttributeError as error:
        print(error)
import lib_lazy.later
