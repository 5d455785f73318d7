# `from __future__ import`: annotations become text; the module tells what there is.
from __future__ import annotations, division, print_function
import __future__


def f(a: undefined_name, b: list[int] = None) -> 1 / 0:
    x: also.undefined = 5
    return x


class C:
    field: Forward | None


print(f.__annotations__, C.__annotations__, f(1))
print(annotations, division.getOptionalRelease(), division.getMandatoryRelease())
print(annotations.compiler_flag, __future__.all_feature_names)
print([name for name in __future__.all_feature_names if not hasattr(__future__, name)])
for source in ("from __future__ import nothing", "from __future__ import braces", "x = 1\nfrom __future__ import division"):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno)
