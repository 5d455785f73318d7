import os
import select

reading, writing = os.pipe()
print(select.select([reading], [writing], [], 0) == ([], [writing], []))
os.write(writing, b"x")
print(select.select([reading], [], [], 60) == ([reading], [], []), select.select([], [], [], 0.01))
poll = select.poll()
poll.register(reading, select.POLLIN)
print(poll.poll(60000) == [(reading, select.POLLIN)], poll.poll(0) == [(reading, 1)])
os.close(writing)
os.read(reading, 1)
print(poll.poll() == [(reading, select.POLLHUP)])
poll.unregister(reading)
print(poll.poll(1), select.error is OSError)
for call in (lambda: select.select(["x"], [], []), lambda: select.select([-1], [], []), lambda: select.select([], [], [], -1), lambda: poll.modify(reading, 1),
             lambda: poll.unregister(99), lambda: select.select([], [], [], "x")):
    try:
        call()
    except (TypeError, ValueError, OSError, KeyError) as error:
        print(type(error).__name__, error)
