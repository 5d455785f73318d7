# Slide 22: three generations: what survives a collection grows one older, and the old are looked at less often.
import gc

gc.disable()
gc.collect()


def age(thing):
    for generation in range(3):
        if any(x is thing for x in gc.get_objects(generation)):
            return generation


thing = ["new"]
print("made:                 generation", age(thing))
gc.collect(0)
print("survived the youngest:", age(thing))
gc.collect(1)
print("survived the middle:  ", age(thing))
gc.collect(1)
gc.collect(2)
print("nothing is older:     ", age(thing))

# Collections of the young look at the young only.
old = []
old.append(old)
gc.collect()
young = []
young.append(young)
del old, young
print("garbage found among the young:", gc.collect(0), " among all:", gc.collect())

# The youngest generation is collected when so many more containers were made than died (slide 28 tunes that).
gc.set_threshold(700, 10, 10)
print("thresholds:", gc.get_threshold())
before = [stats["collections"] for stats in gc.get_stats()]
gc.enable()
keep = [[] for _ in range(100_000)]
after = [stats["collections"] for stats in gc.get_stats()]
young, middle, full = (a - b for a, b in zip(after, before))
print("collections while 100,000 lists were made:", 100 < young + middle < 150, 5 < middle < 20, full < 5)
