# Look-ahead, look-behind, conditions, atomic groups, possessive repeats.
import re

print(re.findall(r"\w+(?=!)", "a! b c!"), re.findall(r"\b\w+\b(?!!)", "a! b c!"), re.findall(r"(?<=\$)\d+", "$10 20 $30"), re.findall(r"(?<!\$)\b\d+", "$10 20 $30"))
print(re.match("(?=(a+))a*b\\1", "baaabac"), re.search("(?=(a+))a*b\\1", "baaabac"), re.match("(?!)", ""), re.match("(?!a)b", "b"), re.sub("(?<=(.))(?=.)", r"\1", "abc"))
print(re.match(r"(<)?a(?(1)>|!)", "<a>"), re.match(r"(<)?a(?(1)>|!)", "a!"), re.match(r"(<)?a(?(1)>|!)", "<a!"), re.match(r"(?P<q>')?a(?(q)')", "'a'"), re.match("(?:(a)|b)(?(1)c)", "b"), re.match("(?(1)a|b)(c)", "bc"))
print(re.match("(?>a+)ab", "aaab"), re.match("a++ab", "aaab"), re.match("a++b", "aaab"), re.match("a?+a", "a"), re.match("a*+a", "aa"), re.match("a{1,2}+a", "aa"), re.match("(?>a|ab)c", "abc"), re.match("(?:ab)++c", "ababc"))
print(re.search(r"(?<=é)x", "éx"), re.search("(?<=ab|cd)e", "cde"), re.search(r"(?<=\b)a", "a"), re.search("(?<=(?<=a)b)c", "abc"), re.findall("(?<=a{2})b", "aab ab"), re.match("(?=a){2}a", "a"), re.match("(?=a)*b", "b"))
print(re.match("a*?b", "aab").span(), re.match("a+?", "aa").span(), re.match("a??", "a").span(), re.match("a{1,3}?", "aaa").span(), re.match("(a|b)*?c", "abc").groups(), re.match("<.*?>", "<a><b>").group())
