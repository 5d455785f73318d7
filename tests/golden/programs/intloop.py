# bench/intloop.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import intloop
intloop.main(5000)
