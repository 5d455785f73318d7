# Template.pattern: compiled for each class, and what a derived class may give instead.
import string

print(sorted(string.Template.pattern.groupindex), string.Template("$a").pattern is string.Template.pattern)


class Percent(string.Template):
    delimiter = "%"


class Own(string.Template):
    pattern = r"@(?:(?P<escaped>@)|(?P<named>[a-z]+)|(?P<braced>never)|(?P<invalid>))"


print(Percent.pattern is string.Template.pattern, Percent("%a $b %%").substitute(a=1), string.Template("$a %b").substitute(a=2))
print(Own("@a @@").substitute(a=3), Own("@a @").safe_substitute(), Own.pattern.flags & 2 != 0)
try:
    Own("text @1").substitute()
except ValueError as e:
    print(e)
