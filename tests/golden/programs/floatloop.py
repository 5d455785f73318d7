# bench/floatloop.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
sys.dont_write_bytecode = True
import floatloop
floatloop.main(2000)
