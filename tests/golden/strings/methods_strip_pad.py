# strip, justify, zfill, expandtabs, removeprefix.
s = " \t hello \n"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), "xxhixx".strip("x"), "abcba".strip("ab"), "abc".lstrip("cba"), repr("".strip()), "éaé".strip("é"))
print(repr("ab".ljust(5)), repr("ab".rjust(5)), repr("ab".center(5)), repr("ab".center(6)), repr("abc".center(6)), repr("abc".center(4)), "ab".center(7, "*"), "ab".ljust(1))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "abc".zfill(2), "".zfill(3), "--1".zfill(5))
print(repr("a\tb".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("\t".expandtabs(0)), repr("a\n\tb".expandtabs(4)))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "abc".removeprefix("x"), "abc".removesuffix(""), "aa".removeprefix("a"))
for call in (lambda: "a".center(5, "ab"), lambda: "a".ljust("5"), lambda: "a".strip(1), lambda: "a".zfill(), lambda: "a".center(5, ""), lambda: "a".removeprefix(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
