"""python -m unittest"""
import sys

sys.argv[0] = "python -m unittest"
__unittest = True

from unittest.main import main

main(module=None)
