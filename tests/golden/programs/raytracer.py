# bench/raytracer.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import raytracer
raytracer.main(60)
