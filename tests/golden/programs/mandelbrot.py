# bench/mandelbrot.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import mandelbrot
mandelbrot.main(60)
