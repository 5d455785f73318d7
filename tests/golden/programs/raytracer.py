# bench/raytracer.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
sys.dont_write_bytecode = True
import raytracer
raytracer.main(60)
