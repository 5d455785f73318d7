# KeyboardInterrupt raised by the program itself is not caught by Exception.
try:
    try:
        raise KeyboardInterrupt("by hand")
    except Exception:
        print("wrong")
except BaseException as e:
    print(type(e).__name__, e)
try:
    raise GeneratorExit
except BaseException as e:
    print(type(e).__name__)
raise GeneratorExit("uncaught")
