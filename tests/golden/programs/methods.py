# bench/methods.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import methods
methods.main(2000)
