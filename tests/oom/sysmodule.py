import sys
print(sys.version_info[:2], sys.getrefcount(sys), sys.getsizeof([1]) > 0, sys.intern("abc" + str(1)), sys.maxsize, len(sys.path) > 0)
sys.stdout.write("x\n")
sys.setrecursionlimit(150)
