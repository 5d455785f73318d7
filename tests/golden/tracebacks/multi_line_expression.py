# An expression over several lines.
def compute(a,
            b):
    return (
        a
        + b * 2
        + sum([
            1,
            2,
        ]) / 0
    )

compute(
    1,
    2,
)
