# bench/nqueens.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import nqueens
nqueens.main(6)
