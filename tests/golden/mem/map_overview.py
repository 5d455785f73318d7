# Slides 6-8: the map of all arenas agrees with mem.arenas(). Making the map may take a pool or two itself.
import mem


class Writer:
    text = ""

    def write(self, text):
        self.text += text


out = Writer()
arenas = mem.arenas()
mem.map(to=out)
lines = out.text.splitlines()
titles = [i for i, line in enumerate(lines) if line.startswith("arena ")]
print(len(titles) == len(arenas))
agree = []
for arena, i in zip(arenas, titles):
    signs = lines[i + 1].strip()
    agree += [len(signs) == 64, 0 <= arena.unused - signs.count("·") <= 4, hex(arena.address) in lines[i]]
print(len(agree) >= 3 and all(agree))
print([line.split(":")[0] for line in lines if "the used pools" in line])
chains = [line for line in lines if line.endswith(" blocks live")]
numbers = [[int(word) for word in line.split("  ")[-1].split() if word.isdigit()] for line in chains]
print(all(0 <= live <= capacity and count > 0 for count, live, capacity in numbers))
print(0 <= sum(n[0] for n in numbers) - sum(arena.used for arena in arenas) <= 4)
print(lines[-1])
