"""Topological order of the nodes of a graph."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle: args[1] is a list of its nodes, the first one again at the end."""


class _Node:
    __slots__ = ("value", "waits_for", "successors", "state")

    def __init__(self, value):
        self.value = value
        self.waits_for = 0  # predecessors that are not done
        self.successors = []
        self.state = "new"  # then "out", of get_ready(); then "done"


class TopologicalSorter:
    """Hands out each node after its predecessors. graph: {node: its predecessors}."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None  # a list once prepared
        self._out = self._done = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, value):
        node = self._nodes.get(value)
        if node is None:
            node = self._nodes[value] = _Node(value)
        return node

    def add(self, node, *predecessors):
        """Add a node and what comes before it; both may be known already."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        entry = self._node(node)
        entry.waits_for += len(predecessors)
        for value in predecessors:
            self._node(value).successors.append(entry)

    def prepare(self):
        """End the adding; CycleError when there is a cycle. As much as can be got of such a graph still can."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node.value for node in self._nodes.values() if node.waits_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        seen = set()
        for root in self._nodes.values():
            if root in seen:
                continue
            path, rests, places = [root], [iter(root.successors)], {root: 0}
            seen.add(root)
            while path:
                for node in rests[-1]:
                    if node in places:
                        return [n.value for n in path[places[node]:]] + [node.value]
                    if node not in seen:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        rests.append(iter(node.successors))
                        break
                else:
                    rests.pop()
                    del places[path.pop()]
        return None

    def _check_prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        """A tuple of the nodes whose predecessors are all done and that were not handed out yet."""
        self._check_prepared()
        result = tuple(self._ready)
        for value in result:
            self._nodes[value].state = "out"
        self._out += len(result)
        self._ready.clear()
        return result

    def is_active(self):
        """Whether there is more to get, now or after done()."""
        self._check_prepared()
        return self._done < self._out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Mark nodes that get_ready() gave as done; ValueError for any other."""
        self._check_prepared()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f"node {value!r} was not added using add()")
            if node.state == "new":
                raise ValueError(f"node {value!r} was not passed out (still not ready)")
            if node.state == "done":
                raise ValueError(f"node {value!r} was already marked done")
            node.state = "done"
            self._done += 1
            for successor in node.successors:
                successor.waits_for -= 1
                if successor.waits_for == 0:
                    self._ready.append(successor.value)

    def static_order(self):
        """All nodes in order; CycleError when there is a cycle."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(GenericAlias)
