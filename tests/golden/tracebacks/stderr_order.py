# Output written before the error comes out, on both streams.
import sys
print("to stdout")
print("to stderr", file=sys.stderr)
sys.stderr.write("no newline")
print("more stdout", end="")
raise RuntimeError("at the end")
