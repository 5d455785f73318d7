# bench/nbody.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import nbody
nbody.main(1000)
