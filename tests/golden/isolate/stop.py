# Stopping an isolate that does not end by itself, by stop() or by dropping its handle; waiting not too long.
import isolate

loop = isolate.run("while True: pass")
for call in (lambda: loop.join(0.01), lambda: loop.join(timeout=0), lambda: loop.recv(0.01), lambda: loop.recv(-1), lambda: loop.join("x")):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
print(loop.is_alive())
loop.stop()
print(loop.join(), loop.is_alive())
dropped = isolate.run("while True: pass")
del dropped
waiting = isolate.run("import isolate\nisolate.recv()")
waiting.stop()
print(waiting.join())
waiting = isolate.run("import isolate\ntry:\n    isolate.recv()\nexcept EOFError:\n    pass")
del waiting
isolate.run("while True: pass").stop()
late = isolate.run("while True: pass")
