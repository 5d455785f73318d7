# replace, translate, maketrans.
s = "one two one"
print(s.replace("one", "1"), s.replace("one", "1", 1), s.replace("x", "y"), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), s.replace("one", "1", 0), s.replace("one", "1", count=1))
print("".replace("", "x"), "é".replace("é", "e"), "abc".replace("b", ""), "aaaa".replace("a", "bb"))
table = str.maketrans("abc", "xyz", "d")
print(table, "abcd dcba".translate(table))
print("hello".translate({ord("l"): None, ord("h"): "JJ", 101: 105}))
print(str.maketrans({"a": "1", 98: None, "c": "cc"}), "abc".translate(str.maketrans({"a": "1", 98: None, "c": "cc"})))
class Upper:
    def __getitem__(self, c):
        if c == 32:
            raise LookupError
        return c - 32
print("ab cd".translate(Upper()))
for call in (lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"ab": 1}), lambda: "a".replace(1, 2), lambda: "a".translate(5), lambda: str.maketrans(5), lambda: "a".replace("a")):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
