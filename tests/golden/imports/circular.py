# Modules that import each other see what has been defined so far.
import lib_circ_a
print(lib_circ_a.name, lib_circ_a.from_b())
import lib_circ_b
print(lib_circ_b.seen_at_import, lib_circ_b.a.name)
try:
    import lib_circ_c
except ImportError as e:
    print(type(e).__name__, str(e).split(" from")[0])
