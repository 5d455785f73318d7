# Snapshots of traced memory, their statistics and filters. The tracer is tracemalloc_module.c.
#
# A trace is a tuple (domain, size, frames, total_nframe); frames are pairs (filename, line), the innermost
# first. Statistics are grouped over the bare tuples; objects are made of what is asked for.

import linecache

_UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


def _size_text(size, sign=""):
    for unit in _UNITS:
        if abs(size) < 100 and unit != "B":
            return f"{size:{sign}.1f} {unit}"
        if abs(size) < 10 * 1024 or unit == "TiB":
            return f"{size:{sign}.0f} {unit}"
        size /= 1024


class _Ordered:
    # Compared with its own kind by _key, which is a slot or a property of the class.
    __slots__ = ()

    def __hash__(self):
        return hash(self._key)


def _comparison(name):
    def method(self, other):
        key = self._key
        return getattr(type(key), name)(key, other._key) if isinstance(other, type(self)) else NotImplemented

    return method


for _name in "__eq__", "__lt__", "__le__", "__gt__", "__ge__":
    setattr(_Ordered, _name, _comparison(_name))


def _fact(index, doc):
    return property(lambda self: self._key[index], doc=doc)


class Frame(_Ordered):
    """One place of a traceback: filename and lineno."""

    __slots__ = ("_key",)

    def __init__(self, frame):
        self._key = frame

    filename = _fact(0, "The name of the file.")
    lineno = _fact(1, "The number of the line.")

    def __str__(self):
        return "{}:{}".format(*self._key)

    def __repr__(self):
        return "<Frame filename={!r} lineno={}>".format(*self._key)


class Traceback(_Ordered):
    """A sequence of Frame, the oldest first; total_nframe: how many frames there were, or None."""

    __slots__ = "_frames", "total_nframe"
    _key = property(lambda self: self._frames)

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(frames)[::-1]
        self.total_nframe = total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        found = self._frames[index]
        return tuple(map(Frame, found)) if isinstance(index, slice) else Frame(found)

    def __iter__(self):
        return map(Frame, self._frames)

    def __reversed__(self):
        return map(Frame, self._frames[::-1])

    def __contains__(self, frame):
        return isinstance(frame, Frame) and frame._key in self._frames

    def index(self, frame, *bounds):
        """Where a Frame stands first."""
        return self._frames.index(frame._key, *bounds)

    def count(self, frame):
        """How often a Frame is there."""
        return self._frames.count(frame._key)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self.total_nframe is None else f" total_nframe={self.total_nframe}"
        return f"<Traceback {self[:]}{total}>"

    def format(self, limit=None, most_recent_first=False):
        """The traceback as lines: at most `limit` frames, the newest ones; negative: the oldest."""
        chosen = self._frames if limit is None else self._frames[-limit:] if limit > 0 else self._frames[:limit]
        lines = []
        for filename, lineno in reversed(chosen) if most_recent_first else chosen:
            source = linecache.getline(filename, lineno).strip()
            lines += [f'  File "{filename}", line {lineno}'] + ["    " + source] * bool(source)
        return lines


class Trace(_Ordered):
    """One living block: domain, size in bytes, traceback."""

    __slots__ = ("_key",)

    def __init__(self, trace):
        self._key = trace

    domain = _fact(0, "The domain of the block.")
    size = _fact(1, "Its size in bytes.")
    traceback = property(lambda self: Traceback(*self._key[2:]), doc="Where it was made.")

    def __str__(self):
        return f"{self.traceback}: {_size_text(self.size)}"

    def __repr__(self):
        return f"<Trace domain={self.domain} size={_size_text(self.size)}, traceback={self.traceback!r}>"


class _Traces(_Ordered):
    # The traces of a snapshot as a sequence of Trace.
    __slots__ = ("_traces",)
    _key = property(lambda self: self._traces)

    def __init__(self, traces):
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        found = self._traces[index]
        return tuple(map(Trace, found)) if isinstance(index, slice) else Trace(found)

    def __iter__(self):
        return map(Trace, self._traces)

    def __contains__(self, trace):
        return isinstance(trace, Trace) and trace._key in self._traces

    def __repr__(self):
        return f"<Traces len={len(self)}>"


def _average(size, count):
    return f", average={_size_text(size / count)}" if count else ""


class Statistic(_Ordered):
    """Blocks that were made in one place: traceback, size in bytes, count."""

    __slots__ = "traceback", "size", "count", "_key"

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count
        self._key = size, count, traceback

    def __str__(self):
        return f"{self.traceback}: size={_size_text(self.size)}, count={self.count}{_average(self.size, self.count)}"

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"


class StatisticDiff(_Ordered):
    """How a Statistic differs from an older one: size_diff, count_diff."""

    __slots__ = "traceback", "size", "size_diff", "count", "count_diff", "_key"

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self._key = facts = traceback, size, size_diff, count, count_diff
        for name, value in zip(self.__slots__, facts):
            setattr(self, name, value)

    def _weight(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback

    def __str__(self):
        return (f"{self.traceback}: size={_size_text(self.size)} ({_size_text(self.size_diff, '+')}), "
                f"count={self.count} ({self.count_diff:+}){_average(self.size, self.count)}")

    def __repr__(self):
        return (f"<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+}) "
                f"count={self.count} ({self.count_diff:+})>")


def _source_name(name):
    # Compiled files count as their source.
    return name[:-1] if name.lower().endswith(".pyc") else name


class BaseFilter:
    """What filters have in common: inclusive, and _match(trace)."""

    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """Keeps (or, not inclusive, drops) traces by file name pattern and line, of the newest frame or of any."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._pattern = _source_name(filename_pattern)
        self.lineno, self.all_frames, self.domain = lineno, all_frames, domain

    filename_pattern = property(lambda self: self._pattern, doc="The pattern of file names.")

    def _is_place(self, filename, lineno):
        if self.lineno is not None and lineno != self.lineno:
            return False
        name = _source_name(filename)
        if not any(c in self._pattern for c in "*?["):
            return name == self._pattern
        import fnmatch

        return fnmatch.fnmatch(name, self._pattern)

    def _match_frame(self, filename, lineno):
        return self._is_place(filename, lineno) == bool(self.inclusive)

    def _match_traceback(self, frames):
        if not self.all_frames:
            return self._match_frame(*frames[0])
        return any(self._is_place(*frame) for frame in frames) == bool(self.inclusive)

    def _match(self, trace):
        if self.domain is not None and trace[0] != self.domain:
            return not self.inclusive
        return self._match_traceback(trace[2])


class DomainFilter(BaseFilter):
    """Keeps (or drops) traces of one domain; Pyrena has domain 0 only."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain, doc="The domain it is about.")

    def _match(self, trace):
        return (trace[0] == self._domain) == bool(self.inclusive)


_KEYS = ("traceback", "filename", "lineno")


def _keys_of(frames, key_type, cumulative):
    # What a trace counts for, each only once.
    if key_type == "traceback":
        return (frames,)
    chosen = frames if cumulative else frames[:1]
    if key_type == "lineno":
        return dict.fromkeys((frame,) for frame in chosen)
    return dict.fromkeys(((frame[0], 0),) for frame in chosen)


class Snapshot:
    """The traces of all living blocks at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        """Write the snapshot into a file."""
        from pickle import dumps

        with open(filename, "wb") as file:
            file.write(dumps(self, -1))

    @staticmethod
    def load(filename):
        """Read a snapshot from a file."""
        from pickle import loads

        with open(filename, "rb") as file:
            return loads(file.read())

    def filter_traces(self, filters):
        """A new snapshot: traces that match an inclusive filter, if there is one, and all the exclusive ones."""
        if not hasattr(filters, "__iter__"):
            raise TypeError(f"filters must be a list of filters, not {type(filters).__name__}")
        filters = list(filters)
        wanted = [f for f in filters if f.inclusive]
        refused = [f for f in filters if not f.inclusive]
        traces = self.traces._traces
        if filters:
            traces = [trace for trace in traces
                      if (not wanted or any(f._match(trace) for f in wanted))
                      and all(f._match(trace) for f in refused)]
        else:
            traces = traces[:]
        return Snapshot(traces, self.traceback_limit)

    def _group(self, key_type, cumulative):
        if key_type not in _KEYS:
            raise ValueError(f"unknown key_type: {key_type!r}")
        if cumulative and key_type not in ("lineno", "filename"):
            raise ValueError(f"cumulative mode cannot by used with key type {key_type!r}")
        groups = {}
        known = {}
        for _, size, frames, _ in self.traces._traces:
            keys = known.get(frames)
            if keys is None:
                keys = known[frames] = _keys_of(frames, key_type, cumulative)
            for key in keys:
                group = groups.get(key)
                if group is None:
                    groups[key] = [size, 1]
                else:
                    group[0] += size
                    group[1] += 1
        return {key: Statistic(Traceback(key), size, count) for key, (size, count) in groups.items()}

    def statistics(self, key_type, cumulative=False):
        """A list of Statistic by 'lineno', 'filename' or 'traceback', the largest first."""
        return sorted(self._group(key_type, cumulative).values(), reverse=True)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """A list of StatisticDiff against an older snapshot, the greatest change first."""
        new = self._group(key_type, cumulative)
        old = old_snapshot._group(key_type, cumulative)
        result = []
        for key, s in new.items():
            before = old.pop(key, None)
            size, count = (before.size, before.count) if before else (0, 0)
            result.append(StatisticDiff(s.traceback, s.size, s.size - size, s.count, s.count - count))
        for s in old.values():
            result.append(StatisticDiff(s.traceback, 0, -s.size, 0, -s.count))
        result.sort(key=StatisticDiff._weight, reverse=True)
        return result


def take_snapshot():
    """A Snapshot of the traces of all blocks."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())


def get_object_traceback(obj):
    """The Traceback where an object's memory was made; None: it is not known."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)
