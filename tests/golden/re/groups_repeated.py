# What groups hold after repeats, and which one was last.
import re

for pattern, text in (("(?:(a)|(b))*", "ab"), ("(?:(a)|(b))*", "ba"), ("(a)|(b)", "b"), ("((a)(b))", "ab"), ("(a)(b)?", "a"), ("(a)(b)?", "ab"), ("(a*)*", "aa"), ("(a*)+", "b"), ("(a|b)*", "abba"), ("((a)|b)*", "ab"),
                      ("(a)(?:b)", "ab"), ("(?:a)(b)()", "ab"), ("((ab))", "ab"), ("(a)(?=(b))", "ab"), ("(x)?(y)?", ""), ("(((a)))b", "ab"), ("(?P<one>a)(?P<two>b)?", "a"), ("(|a)+", "aaa"), ("(a?)*?$", "aa"), ("(a)|b|(c)", "c")):
    m = re.match(pattern, text)
    print(pattern, text, m.group(), m.groups(), m.lastindex, m.lastgroup, m.regs)
tokens = re.compile(r"(?P<number>\d+)|(?P<name>\w+)|(?P<space>\s+)|(?P<other>.)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("x1 = 42+y")])
print(re.match(r"(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\11", "abcdefghijkk"), re.match(r"(a)\1{2}", "aaa"), re.match(r"(a)|\1b", "b"), re.match(r"(?P<q>['\"]).*?(?P=q)", "'a\"b'"))
