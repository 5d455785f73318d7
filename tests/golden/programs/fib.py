# bench/fib.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import fib
fib.main(15)
