# How an isolate ends: with a result, an exception, sys.exit; what its handle says then.
import isolate


def outcome(source, args=None):
    try:
        print("result", isolate.run(source, args).join())
    except Exception as e:
        print(type(e).__name__, e)


outcome("result = args[0] + args[1]", (2, 3))
outcome("")
outcome("import sys\nresult = 1\nsys.exit(2)")
outcome("def f():\n    return 1 / args\nf()", 0)
outcome("x = (")
outcome("result = lambda: 1")
outcome("raise KeyboardInterrupt")
handle = isolate.run("import isolate\nisolate.send('last')\nresult = 'done'")
print(handle.join(), handle.join(), handle.recv())
for call in (handle.recv, lambda: handle.send(1)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
