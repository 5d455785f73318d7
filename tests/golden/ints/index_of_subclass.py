class K(int):
    def __index__(self): return 'x'
k = K(3)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
import operator
t(lambda: range(k)); t(lambda: [1,2,3,4][k]); t(lambda: 'abcd'[k]); t(lambda: operator.index(k)); t(lambda: hex(k)); t(lambda: chr(k)); t(lambda: [1]*k); t(lambda: 'ab'[:k]); t(lambda: bytes(k)); t(lambda: round(2.5555, k)); t(lambda: '%x' % k); t(lambda: (1).__lshift__(k)); t(lambda: int(k)); t(lambda: float(k)); t(lambda: bin(k)); t(lambda: slice(k).indices(10)); t(lambda: "abc".center(k)); t(lambda: pow(2, k)); t(lambda: divmod(7, k)); t(lambda: complex(k)); t(lambda: int.to_bytes(5, k)); t(lambda: "x".zfill(k)); t(lambda: range(10)[k]); t(lambda: sum([k])); t(lambda: int('11', k)); t(lambda: enumerate('ab', k).__next__())
