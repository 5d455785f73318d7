# __builtins__ of the globals: a dict, a module, or something else.
import builtins
import types

module = types.ModuleType("mine")
module.print = print
module.answer = 42
exec("print(answer)\ndef f(): return answer\nprint(f())", {"__builtins__": module})
module.answer = 43
names = {"__builtins__": module}
exec("def f(): return answer", names)
print(names["f"](), names["f"].__builtins__ is module.__dict__)
try:
    exec("print(len)", {"__builtins__": module})
except NameError as error:
    print(error)
exec("print(len([1]))", {"__builtins__": builtins})
exec("print(answer)", {"__builtins__": {"print": print, "answer": 1}})
try:
    exec("class A: pass", {"__builtins__": {}})
except NameError as error:
    print(error)
try:
    exec("import sys", {"__builtins__": {}})
except ImportError as error:
    print(error)
