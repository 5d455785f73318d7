# Huffman codes: a heap of tuples, a tree, bits and back.
def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    queue = sorted((n, i, c) for i, (c, n) in enumerate(sorted(counts.items())))
    serial = len(queue)
    while len(queue) > 1:
        (n1, _, a), (n2, _, b), *queue = queue
        queue.append((n1 + n2, serial, (a, b)))
        serial += 1
        queue.sort(key=lambda e: e[:2])
    return queue[0][2]


def codes(tree, prefix=""):
    match tree:
        case (left, right):
            return {**codes(left, prefix + "0"), **codes(right, prefix + "1")}
        case str(c):
            return {c: prefix or "0"}


def encode(text, table):
    bits = "".join(map(table.__getitem__, text))
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i:i + 8], 2) for i in range(0, len(padded), 8)), len(bits)


def decode(data, length, tree):
    bits = "".join(f"{byte:08b}" for byte in data)[:length]
    out, node = [], tree
    for b in bits:
        node = node[b == "1"] if isinstance(node, tuple) else node
        if isinstance(node, str):
            out.append(node)
            node = tree
    return "".join(out)


for text in ("abracadabra", "she sells sea shells by the sea shore", "aaaa" * 5 + "b", "the quick brown fox jumps over the lazy dog " * 3, "naïve café ☃☃☃"):
    tree = build(text)
    table = codes(tree)
    data, length = encode(text, table)
    print(repr(text[:30]), len(text.encode()), "->", len(data), length, decode(data, length, tree) == text)
    print("  ", " ".join(f"{c!r}:{code}" for c, code in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1]))[:8]))
    print("  ", data[:12])
