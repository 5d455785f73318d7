from difflib import SequenceMatcher, get_close_matches

s = SequenceMatcher(None, "abxcd", "abcd")
print(s.get_matching_blocks(), s.get_opcodes(), s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(), SequenceMatcher().ratio())
print(list(SequenceMatcher(None, list(range(40)), [*range(5), "x", *range(6, 40)]).get_grouped_opcodes(2)))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("wheel", ["while", "wheels"], n=1, cutoff=0.7))
for wrong in (lambda: get_close_matches("a", [], n=0), lambda: get_close_matches("a", [], cutoff=2)):
    try:
        wrong()
    except ValueError as error:
        print(error)
popular = SequenceMatcher(None, "b" * 300, "a" + "b" * 299)
print(popular.ratio(), SequenceMatcher(None, "b" * 300, "a" + "b" * 299, autojunk=False).ratio(), popular.bpopular)
