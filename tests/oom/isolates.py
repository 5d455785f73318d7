# An isolate, as far as this interpreter's memory is in play.
import isolate

handle = isolate.run("import isolate\nisolate.send(isolate.recv())", [1, "a"])
handle.send({"a": [1, (2.5, None)], "b": {1, 2}, "c": 10 ** 30})
handle.recv()
handle.join()
