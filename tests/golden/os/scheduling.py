# Priorities, processors, users and groups: what needs no rights.
import os


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


param = os.sched_param(sched_priority=3)
print(param, param == (3,), param.sched_priority, os.sched_getparam(0), os.sched_getscheduler(0) == os.SCHED_OTHER)
print(os.sched_get_priority_min(os.SCHED_RR), os.sched_get_priority_max(os.SCHED_FIFO), os.sched_yield())
print(os.sched_setparam(0, os.sched_param(0)), os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0)), type(os.sched_rr_get_interval(0)))
mine = os.sched_getaffinity(0)
print(type(mine), os.sched_setaffinity(0, mine), os.sched_setaffinity(0, iter(mine)), os.sched_getaffinity(0) == mine)
print(os.getpriority(os.PRIO_PROCESS, 0) == os.nice(0), os.setpriority(os.PRIO_PROCESS, 0, os.nice(0)))
print(os.getresuid() == (os.getuid(), os.geteuid(), os.getuid()), len(os.getresgid()), type(os.getgroups()))
print(os.setreuid(-1, -1), os.setresgid(-1, -1, -1), os.getgrouplist("nobody-by-this-name", 77))
attempt(os.sched_param)
attempt(os.sched_param, 1, 2)
attempt(os.sched_setparam, 0, 5)
attempt(os.sched_setparam, 0, os.sched_param("x"))
attempt(os.sched_setparam, 0, os.sched_param(2**40))
attempt(os.sched_setscheduler, 0, 0, (0,))
attempt(os.sched_get_priority_max, 99)
attempt(os.sched_rr_get_interval, -1)
attempt(os.sched_getaffinity, -1)
for mask in 5, ["x"], [-1], [], [2**40], [2**70]:
    attempt(os.sched_setaffinity, 0, mask)
attempt(os.getpriority, 9, 0)
attempt(os.setpriority, 9, 9, 9)
for function in os.setuid, os.setgid, os.seteuid, os.setegid:
    for number in "x", 1.5, -2, 2**32, 2**70, -2**70:
        attempt(function, number)
attempt(os.setresuid, 0, 0, "x")
attempt(os.setregid, "x", 0)
for groups in 5, ["x"], range(65537):
    attempt(os.setgroups, groups)
attempt(os.getgrouplist, 5, 5)
attempt(os.initgroups, 5, 5)
attempt(os.setns, "x")
attempt(os.setns, 999, 0)
attempt(os.unshare, -1)
attempt(os.chroot, "/missing/folder")
attempt(os.getsid, -1)
