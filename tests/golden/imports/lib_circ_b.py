print("b starts")
import lib_circ_a as a
seen_at_import = hasattr(a, "name")
def use_a(): return a.name + " through b"
print("b ends")
