# sys._debugmallocstats prints on stderr what mem.levels() prints.
import mem
import sys


class Text:
    def __init__(self):
        self.written = ""

    def write(self, text):
        self.written += text


stderr, sys.stderr = sys.stderr, Text()
sys._debugmallocstats()
text, sys.stderr = sys.stderr.written, stderr
lines = text.splitlines()
levels = mem.levels()
print(lines[0])
print([line.split(": ")[0] for line in lines if line.startswith("level")])
print([line.split(": ")[0] for line in str(levels).splitlines() if line.startswith("level")])
print(levels.system.__match_args__)
print(levels.raw.__match_args__, levels.pools.__match_args__)
print(levels.objects.__match_args__)
print(levels.objects.classes[0].__match_args__)
objects = levels.objects
print(objects.mapped == objects.arenas * 256 * 1024 == objects.used + objects.free)
print(objects.used == sum(c.live * c.size for c in objects.classes))
print(objects.arenas * 64 == objects.pools_full + objects.pools_used + objects.pools_empty + objects.pools_unused)
print(all(c.blocks == c.live + c.cached + c.chained + c.uncarved for c in objects.classes))
print(levels.system.charged >= levels.system.mapped + levels.raw.bytes, levels.system.limit)
system, raw, *rest = levels
print(raw is levels.raw, isinstance(levels, tuple))
