# What pickling and unpickling say when they cannot.
import io
import pickle


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error), error)


def local():
    class Local:
        pass

    return Local


def reducing(*answer):
    class Reducing:
        def __reduce__(self):
            return answer if len(answer) != 1 else answer[0]

    return Reducing()


attempt(pickle.dumps, local())
attempt(pickle.dumps, local()())
for answer in (5,), (5, ()), (int, 5), (int, (), None, 5), (int, (), None, None, 5), (int, (), None, None, None, 5), (1,) * 7:
    attempt(pickle.dumps, reducing(*answer))
attempt(pickle.dumps, 1, "a")
attempt(pickle.dumps, 1, 99)
attempt(pickle.Pickler, 5)
attempt(pickle.Unpickler, 5)
attempt(pickle.loads, b"cbuiltins\nno_such\n.")
attempt(pickle.loads, b"cno_such_module\nx\n.")
attempt(pickle.loads, b"\x80\x04\x95\x05\0\0\0\0\0\0\0K\x01.")
attempt(pickle.loads, pickle.dumps([1, 2])[:-2])
attempt(pickle.loads, b"\x80\xff.")
attempt(pickle.loads, b"I1")
attempt(pickle.loads, b"Pid\n.")
attempt(pickle.loads, b"")
print(pickle.PickleError, pickle.Pickler, pickle.MARK, pickle.FRAME, "MARK" in pickle.__all__, pickle.format_version)
try:
    pickle.dumps(open)
    pickle.dumps(lambda: 0)
except pickle.PicklingError as error:
    print(str(error).split(" at ")[0], str(error).split(": ")[1])
