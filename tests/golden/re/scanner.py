# The Scanner class.
import re

scanner = re.Scanner([
    (r"[a-zA-Z_]\w*", lambda scanner, token: ("name", token)),
    (r"\d+\.\d*", lambda scanner, token: float(token)),
    (r"\d+", lambda scanner, token: int(token)),
    (r"[=+*/-]", lambda scanner, token: "op" + token),
    (r"\s+", None),
])
print(scanner.scan("sum = 3*foo + 312.50+bar"))
print(scanner.scan("a ? b"))
print(re.Scanner([("a", "constant")]).scan("aab"))
print(re.Scanner([("(a)b", "first"), ("(c)|d", "second")]).scan("abcdab"))
