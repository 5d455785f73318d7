# Kernel: building, splitting, searching and formatting strings. Size: the number of rounds.
import sys

WORDS = "the quick brown fox jumps over the lazy dog".split()


def main(n):
    pieces = []
    vowels = commas = length = 0
    for i in range(n):
        word = WORDS[i % 9]
        text = f"{word}-{i}"
        pieces.append(text.upper() if i & 1 else text)
        if text.startswith("the") or text.endswith("7"):
            commas += 1
        for c in word:
            if c in "aeiou":
                vowels += 1
        line = ",".join([word, str(i), text])
        length += len(line) + len(line.split(",")[2]) + line.find("-")
        if line.replace("o", "0") != line:
            length += 1
    joined = " ".join(pieces)
    print(len(joined), vowels, commas, length, joined[:30], joined.count("FOX"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400000)
