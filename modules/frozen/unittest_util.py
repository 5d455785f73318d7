"""What the messages of assertions are made with."""
__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(text, before, after):
    left_out = len(text) - before - after
    if left_out <= _PLACEHOLDER_LEN:
        return text
    return f"{text[:before]}[{left_out} chars]{text[len(text) - after:]}"


def _common_size(texts):
    first, last = min(texts), max(texts)
    size = 0
    while size < len(first) and first[size] == last[size]:
        size += 1
    return size


def _common_shorten_repr(*args):
    """The reprs, with the long parts that they have in common left out."""
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    common = _common_size(texts)
    prefix = texts[0][:common]
    kept = _MAX_LENGTH - (longest - common + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if kept > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, kept)
        return tuple(prefix + text[common:] for text in texts)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(text[common:], _MIN_DIFF_LEN, _MIN_END_LEN) for text in texts)


def safe_repr(obj, short=False):
    """repr(), or object's where that fails."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def sorted_list_difference(expected, actual):
    """What only one of two sorted lists has: (missing, unexpected)."""
    missing, unexpected = [], []
    i = k = 0
    while i < len(expected) and k < len(actual):
        wanted, got = expected[i], actual[k]
        if wanted < got:
            missing.append(wanted)
            i = _behind(expected, i)
        elif wanted > got:
            unexpected.append(got)
            k = _behind(actual, k)
        else:
            i, k = _behind(expected, i), _behind(actual, k)
    return missing + expected[i:], unexpected + actual[k:]


def _behind(items, i):
    value = items[i]
    while i < len(items) and items[i] == value:
        i += 1
    return i


def unorderable_list_difference(expected, actual):
    """As sorted_list_difference, for what has no order; empties `expected`."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """-1, 0 or 1"""
    return (x > y) - (x < y)


def _count_diff_all_purpose(actual, expected):
    # (count in actual, count in expected, item) where they differ; items need only ==.
    left, right = list(actual), list(expected)
    result = []
    while left:
        item = left[0]
        in_left = sum(1 for one in left if one == item)
        in_right = sum(1 for one in right if one == item)
        left = [one for one in left if not one == item]
        right = [one for one in right if not one == item]
        if in_left != in_right:
            result.append((in_left, in_right, item))
    while right:
        item = right[0]
        result.append((0, sum(1 for one in right if one == item), item))
        right = [one for one in right if not one == item]
    return result


def _count_diff_hashable(actual, expected):
    left, right = _counts(actual), _counts(expected)
    result = [(count, right.get(item, 0), item) for item, count in left.items() if count != right.get(item, 0)]
    result += [(0, count, item) for item, count in right.items() if item not in left]
    return result


def _counts(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts
