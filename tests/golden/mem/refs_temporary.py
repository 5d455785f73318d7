# What only the call has, and what is no object or never freed.
import mem

n = 10 ** 6 + len("x")
print(mem.refs(n + 1))
print(mem.why(n + 1))
print(mem.refs([]), mem.why([]))
print(mem.refs(7), mem.refs(None), mem.refs(True), mem.refs(...))
print(len(mem.refs(7)), mem.refs(7).count, mem.refs(7) == ())
print(mem.refs(int).count, len(mem.refs(int)) > 5, mem.refs(()).count)
name = "python"
print([holder.kind for holder in mem.refs(name)])
first = mem.refs([name])[0]
print(first, first.kind, first.name, first.holder, len(first))
for call in (mem.refs, mem.why):
    try:
        call()
    except TypeError as error:
        print(error)
    try:
        call(obj=1)
    except TypeError as error:
        print(error)
