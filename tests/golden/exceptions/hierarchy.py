# The built-in exceptions and what they derive from.
names = """BaseException BaseExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ExceptionGroup ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError PythonFinalizationError RecursionError StopAsyncIteration StopIteration SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning""".split()
for name in names:
    print(name, [b.__name__ for b in eval(name).__mro__[1:-1]])
print(IOError is OSError, EnvironmentError is OSError)
for name in names:
    if name in ("BaseExceptionGroup", "ExceptionGroup", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError"): continue
    cls = eval(name)
    e = cls("msg")
    assert e.args == ("msg",), name
    assert repr(e) == f"{name}('msg')", name
    assert str(e) == ("'msg'" if name == "KeyError" else "msg"), name
print(str(Exception()), repr(Exception()), str(Exception(1, 2)), repr(Exception(1, "a")), str(Exception([1])), str(KeyError("k")), str(KeyError(1, 2)), str(KeyError()), Exception(1) == Exception(1), Exception("a").args)
