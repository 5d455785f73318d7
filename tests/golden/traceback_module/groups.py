import traceback


def fail(word):
    raise KeyError(word)


def collect():
    errors = []
    for word in "ab":
        try:
            fail(word)
        except KeyError as error:
            error.add_note("a note\nof two lines")
            errors.append(error)
    raise ExceptionGroup("several", errors + [ExceptionGroup("inner", [ValueError(1), TypeError()])])


try:
    try:
        1 / 0
    except ZeroDivisionError:
        collect()
except ExceptionGroup as group:
    print(traceback.format_exc(), end="")
    print(*traceback.format_exception_only(group), sep="", end="")
    print(*traceback.format_exception_only(group, show_group=True), sep="", end="")
    many = ExceptionGroup("many", [ValueError(i) for i in range(20)])
    print(*traceback.format_exception(many), sep="", end="")
    deep = ValueError("deep")
    for i in range(13):
        deep = ExceptionGroup(str(i), [deep])
    print(*traceback.format_exception(deep), sep="", end="")
