# bench/pidigits.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import pidigits
pidigits.main(100)
