# input() without any input raises EOFError.
try: input("prompt> ")
except EOFError as e: print("EOFError:", e)
import sys
print(repr(sys.stdin.readline()), sys.stdin.readlines(), list(sys.stdin))
input()
