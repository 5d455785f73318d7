caught = 0
for i in range(20):
    try:
        l = [str(j) * 3 for j in range(5)]
        d = {k: [k] for k in l}
    except MemoryError:
        caught += 1
print(caught < 20)
