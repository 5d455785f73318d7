import linecache

print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 1000)), repr(linecache.getline("no such", 1)))
lines = linecache.getlines(__file__)
print(len(lines), lines[-1])
linecache.checkcache()
print(__file__ in linecache.cache)
linecache.clearcache()
print(linecache.cache)
linecache.cache["<made>"] = 3, None, ["one\n", "two\n"], "<made>"
print(repr(linecache.getline("<made>", 2)))
