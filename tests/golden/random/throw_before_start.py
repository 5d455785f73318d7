# A generator that has not begun stands at its def.
def g():

    yield 1

def lines(e):
    found, entry = [], e.__traceback__
    while entry:
        found.append(entry.tb_lineno)
        entry = entry.tb_next
    return found

for begun in range(2):
    it = g()
    if begun: next(it)
    try: it.throw(KeyError(1))
    except KeyError as e: print(lines(e))
