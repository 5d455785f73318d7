print("a starts")
import lib_circ_b
name = "a"
def from_b(): return lib_circ_b.use_a()
print("a ends")
