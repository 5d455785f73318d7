# Exceptions that nobody can catch are printed the short way: one line of source for each
# call, no marks, no chain, no notes, no hints.
class End:
    def __call__(self):
        end()

    def __repr__(self):
        return "<the end>"


class Ends:
    __del__ = End()


def chained():
    try:
        1 / 0
    except ZeroDivisionError as error:
        new = ValueError("one\ntwo")
        new.add_note("a note")
        raise new from error


def deep(n):
    return deep(n - 1) if n > 0 else {}["key"]


def empty():
    raise NotImplementedError


def group():
    raise ExceptionGroup("some", [ValueError(1),
                                  TypeError(2)])


def source():
    compile("a b", "name", "exec")


def misspelt():
    print(1 + Ends.ende, 2)


for end in (chained, lambda: deep(8), empty, group, source, misspelt):
    Ends()
