# Cycles that are frozen when the program ends are given back too.
import gc
cycle = []
cycle.append(cycle)
gc.freeze()
del cycle
print(gc.collect())
