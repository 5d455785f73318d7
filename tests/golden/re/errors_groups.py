# What is wrong with parentheses, and where.
import re

for pattern in ("(", ")", "(?:a", "(?P<n", "(?P<>a)", "(?P<1a>b)", "(?P<n>a)(?P<n>b)", "(?P=n)", "(?P=", "(?P=)", "(?P", "(?Px)", "(?", "(?z)",
                "(?<x)", "(?<", "(?#a", "(a\\1)", "\\1", "\\2(a)", "(?P<a>(?P=a))", "(?(1)a)", "(?(1)a|b|c)(x)", "(?(0)a)", "(?(x)a)",
                "(?()a)", "(?(a-b)c)", "(?(1", "(?(99999999999)a)", "(?>a", "a)b", "(?=a", "(?<=a", "((a)", "(a))", "(?P<é>a)(", "a\nb\n(c"):
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
try:
    re.compile(b"(?P<\xe9>a)")
except re.PatternError as error:
    print(error, re.error is re.PatternError)
print(re.PatternError("words"), re.PatternError("words").pos, re.PatternError("m", "a\nb", 2).lineno)
