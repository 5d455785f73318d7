import sched

now = [0]


def wait(seconds):
    now[0] += seconds


scheduler = sched.scheduler(lambda: now[0], wait)
scheduler.enter(5, 1, print, ("late",))
scheduler.enter(1, 2, print, ("second",), {"end": "!\n"})
scheduler.enter(1, 1, print, argument=("first",))
scheduler.enter(1, 1, scheduler.enter, (1, 1, print, ("planned by an event",)))
never = scheduler.enterabs(9, 1, print, kwargs={"sep": ""})
print([(event.time, event.priority, event.sequence, event.argument) for event in scheduler.queue], scheduler.empty())
scheduler.cancel(never)
try:
    scheduler.cancel(never)
except ValueError as error:
    print(error)
print(scheduler.run(blocking=False))
scheduler.run()
print(now, scheduler.empty(), never._fields)
