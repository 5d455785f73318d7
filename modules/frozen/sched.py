"""What is to be done at which time."""

import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.time.__doc__ = "When, as the scheduler's timefunc counts."
Event.priority.__doc__ = "Events of the same time run in the order of their priorities."
Event.sequence.__doc__ = "A number that grows: events of the same time and priority run in the order of their making."
Event.action.__doc__ = "Called as action(*argument, **kwargs)."
Event.argument.__doc__ = "The positional arguments of the action."
Event.kwargs.__doc__ = "The keyword arguments of the action."

_missing = object()


class scheduler:
    """Runs actions at their times. timefunc() tells the time, delayfunc(t) waits."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._numbers = count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_missing):
        """Plan an action for a time; the event is what cancel() wants."""
        event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is _missing else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_missing):
        """Plan an action for a time from now."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out of the queue; ValueError when it is not there."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing is planned."""
        return not self._queue

    def run(self, blocking=True):
        """Run all events, waiting in between. Not blocking: those that are due; the time till the next is returned."""
        queue, now = self._queue, self.timefunc
        while queue:
            event = queue[0]
            wait = event.time - now()
            if wait > 0:
                if not blocking:
                    return wait
                self.delayfunc(wait)
                continue
            heapq.heappop(queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        """The events that are planned, in the order in which they will run."""
        return sorted(self._queue)
