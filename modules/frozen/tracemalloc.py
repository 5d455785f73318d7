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


class Frame:
    """One place of a traceback: filename and lineno."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __le__(self, other):
        return self._frame <= other._frame if isinstance(other, Frame) else NotImplemented

    def __gt__(self, other):
        return self._frame > other._frame if isinstance(other, Frame) else NotImplemented

    def __ge__(self, other):
        return self._frame >= other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno}>"


class Traceback:
    """A sequence of Frame, the oldest first; total_nframe: how many frames there were, or None."""

    __slots__ = ("_frames", "_total_nframe")

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(frames)[::-1]
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(frame) for frame in self._frames[index])
        return Frame(self._frames[index])

    def __iter__(self):
        return map(Frame, self._frames)

    def __reversed__(self):
        return map(Frame, self._frames[::-1])

    def __contains__(self, frame):
        return isinstance(frame, Frame) and frame._frame in self._frames

    def index(self, frame, *bounds):
        return self._frames.index(frame._frame, *bounds)

    def count(self, frame):
        return self._frames.count(frame._frame)

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __le__(self, other):
        return self._frames <= other._frames if isinstance(other, Traceback) else NotImplemented

    def __gt__(self, other):
        return self._frames > other._frames if isinstance(other, Traceback) else NotImplemented

    def __ge__(self, other):
        return self._frames >= other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        text = f"<Traceback {self[:]}"
        if self._total_nframe is not None:
            text += f" total_nframe={self._total_nframe}"
        return text + ">"

    def format(self, limit=None, most_recent_first=False):
        """The traceback as lines: at most `limit` frames, the newest ones; negative: the oldest."""
        frames = self[:]
        if limit is not None:
            frames = frames[-limit:] if limit > 0 else frames[:limit]
        if most_recent_first:
            frames = frames[::-1]
        lines = []
        for frame in frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            source = linecache.getline(frame.filename, frame.lineno).strip()
            if source:
                lines.append("    " + source)
        return lines


class Trace:
    """One living block: domain, size in bytes, traceback."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_size_text(self.size)}"

    def __repr__(self):
        return f"<Trace domain={self.domain} size={_size_text(self.size)}, traceback={self.traceback!r}>"


class _Traces:
    # The traces of a snapshot as a sequence of Trace.

    def __init__(self, traces):
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Trace(trace) for trace in self._traces[index])
        return Trace(self._traces[index])

    def __iter__(self):
        return map(Trace, self._traces)

    def __contains__(self, trace):
        return isinstance(trace, Trace) and trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f"<Traces len={len(self)}>"


class Statistic:
    """Blocks that were made in one place: traceback, size in bytes, count."""

    __slots__ = ("traceback", "size", "count")

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def _key(self):
        return self.size, self.count, self.traceback

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Statistic) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        text = f"{self.traceback}: size={_size_text(self.size)}, count={self.count}"
        if self.count:
            text += f", average={_size_text(self.size / self.count)}"
        return text

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"


class StatisticDiff:
    """How a Statistic differs from an older one: size_diff, count_diff."""

    __slots__ = ("traceback", "size", "size_diff", "count", "count_diff")

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def _key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback

    def _fields(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __eq__(self, other):
        return self._fields() == other._fields() if isinstance(other, StatisticDiff) else NotImplemented

    def __hash__(self):
        return hash(self._fields())

    def __str__(self):
        text = (f"{self.traceback}: size={_size_text(self.size)} ({_size_text(self.size_diff, "+")}), "
                f"count={self.count} ({self.count_diff:+})")
        if self.count:
            text += f", average={_size_text(self.size / self.count)}"
        return text

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
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    @property
    def filename_pattern(self):
        return self._pattern

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

    @property
    def domain(self):
        return self._domain

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
        import pickle

        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        """Read a snapshot from a file."""
        import pickle

        with open(filename, "rb") as file:
            return pickle.load(file)

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
        return sorted(self._group(key_type, cumulative).values(), key=Statistic._key, reverse=True)

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
        result.sort(key=StatisticDiff._key, reverse=True)
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
