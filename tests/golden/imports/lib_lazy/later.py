import lib_lazy
for name in "late", "later":
    try:
        getattr(lib_lazy, name)
    except AttributeError as error:
        print(error)
