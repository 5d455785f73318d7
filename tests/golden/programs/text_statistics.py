# Words, letters and lines of a text, counted and sorted.
TEXT = """The time has come, the Walrus said,
To talk of many things:
Of shoes -- and ships -- and sealing-wax --
Of cabbages -- and kings --
And why the sea is boiling hot --
And whether pigs have wings."""
words = [w.strip(".,:;-").lower() for w in TEXT.split()]
words = [w for w in words if w]
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(len(TEXT), len(TEXT.splitlines()), len(words), len(counts))
for w, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f"{w:>10} {n} {'*' * n}")
letters = {}
for c in TEXT.lower():
    if c.isalpha():
        letters.setdefault(c, []).append(c)
histogram = sorted(((len(v), k) for k, v in letters.items()), reverse=True)
print(" ".join(f"{k}{n}" for n, k in histogram))
by_length = {}
for w in sorted(counts):
    by_length.setdefault(len(w), []).append(w)
for length in sorted(by_length):
    print(f"{length:>2}: {', '.join(by_length[length])}")
longest = max(words, key=len)
print(longest, longest[::-1], longest.title(), longest.center(20, "."), sum(map(len, words)) / len(words))
for number, line in enumerate(TEXT.splitlines(), 1):
    print(f"{number:02d} {line[:20]:<20}| {len(line):3} {line.count(' '):2} {line.upper().swapcase() == line.lower()}")
def caesar(text, k):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            c = chr((ord(c) - base + k) % 26 + base)
        out.append(c)
    return "".join(out)
secret = caesar(TEXT, 13)
print(secret.split("\n")[0], caesar(secret, 13) == TEXT, caesar(caesar(TEXT, 3), -3) == TEXT)
vowels = TEXT.translate(str.maketrans("aeiou", "*****"))
print(vowels.split("\n")[1], TEXT.replace("--", "-").count("-"), "-".join(words[:5]), [w for w in words if w == w[::-1]])
width = 30
line, wrapped = "", []
for w in TEXT.split():
    if len(line) + len(w) + 1 > width:
        wrapped.append(line)
        line = w
    else:
        line = f"{line} {w}".strip()
wrapped.append(line)
print("\n".join(f"|{l:<{width}}|" for l in wrapped))
