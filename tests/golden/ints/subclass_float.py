# A subclass of int with a __float__ of its own is asked wherever a float is wanted.
class K(int):
    def __float__(self): return 2.5
print(float(K(3)), float(K(2**70)), complex(K(3)), K(3)+1.0)
import math
print(math.sqrt(K(4)), math.floor(K(3)), "%f" % K(3), round(K(3)), "%.1f" % K(3), f"{K(3):.2f}")
class B(K): __slots__=()
print(float(B(2**63)))
