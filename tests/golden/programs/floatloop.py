# bench/floatloop.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import floatloop
floatloop.main(2000)
