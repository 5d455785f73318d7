# Messages give the classes of datetime with their module, and the classes cannot be changed.
from datetime import date, datetime, time, timedelta, timezone


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


day, moment, span = date(2024, 1, 1), datetime(2024, 1, 1), timedelta(1)
attempt(lambda: day + 5)
attempt(lambda: 5 - day)
attempt(lambda: moment + moment)
attempt(lambda: day < span)
attempt(lambda: time(1) - time(2))
attempt(lambda: span * "a")
attempt(lambda: len(span))
attempt(lambda: day.foo)
attempt(lambda: timezone.utc.foo)
attempt(lambda: setattr(day, "foo", 1))
attempt(lambda: setattr(day, "year", 1))
attempt(lambda: setattr(moment, "tzinfo", None))
attempt(lambda: delattr(moment, "day"))
attempt(lambda: setattr(date, "foo", 1))
attempt(lambda: setattr(timedelta, "max", span))
attempt(lambda: timedelta(days=10**9))
attempt(lambda: timedelta(days=10**10))


class Day(date):
    pass


Day.note = 1
attempt(lambda: Day(2024, 1, 1) + 5)
attempt(lambda: Day(2024, 1, 1).foo)
attempt(lambda: setattr(Day(2024, 1, 1), "month", 1))
print(date, Day.__name__, repr(Day(2024, 1, 1)), date.__name__, date.__module__)
