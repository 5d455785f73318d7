import warnings


def shown(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message, lineno)


warnings.showwarning = shown


def three(message, category=UserWarning):
    for _ in range(3):
        warnings.warn(message, category)


for action in "default", "always", "ignore", "once", "module", "error":
    print(action)
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        try:
            three("w")
            three("w", RuntimeWarning)
        except Warning as error:
            print(repr(error))

with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.warn("old", DeprecationWarning)
    warnings.warn(FutureWarning("soon"))
    warnings.warn_explicit("there", UserWarning, "file.py", 12)
print(len(log), [(str(one.message), one.category.__name__, one.lineno) for one in log])
print(str(log[1]))
warnings.warn("again", UserWarning)
three("deprecated", DeprecationWarning)
for args in (1, int), ("x", 3), ("x", Exception):
    try:
        warnings.warn(*args)
    except TypeError as error:
        print(error)
for call in (lambda: warnings.simplefilter("no"), lambda: warnings.filterwarnings("error", 3),
             lambda: warnings.filterwarnings("error", category=int), lambda: warnings.simplefilter("error", lineno=-1),
             lambda: warnings.catch_warnings().__exit__()):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
