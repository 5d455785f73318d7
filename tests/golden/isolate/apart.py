# Nothing is shared: modules, globals, the recursion limit, the collector's state; an isolate can start another.
import gc
import isolate
import sys

counter = 5
gc.set_threshold(500)
print(isolate.run("result = 'counter' in globals(), __name__, sorted(name for name in globals() if not name.startswith('_'))", 1).join())
print(isolate.run("import sys\nsys.setrecursionlimit(77)\nsys.modules['extra'] = 1\nresult = sys.getrecursionlimit()").join())
print(sys.getrecursionlimit() == 77, "extra" in sys.modules)
print(isolate.run("import gc\nresult = gc.get_threshold()[0], gc.isenabled()\ngc.disable()").join(), gc.isenabled())
print(isolate.run("import sys\nresult = sys.path == args", sys.path).join(), isolate.run("import sys\nresult = sys.argv").join())
inner = "import isolate\nresult = isolate.run('result = args * 2', args + 1).join()"
print(isolate.run(inner, 20).join())
handles = [isolate.run("result = args, sum(range(args))", n) for n in range(0, 8000, 1000)]
print([handle.join() for handle in handles])
