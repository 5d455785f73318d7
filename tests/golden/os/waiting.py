# The ways to wait for a child, and functions that are called about fork().
import os


def child(code):
    pid = os.fork()
    if not pid:
        os._exit(code)
    return pid


pid = child(3)
found, status, used = os.wait4(pid, 0)
print(found == pid, os.waitstatus_to_exitcode(status), type(used).__module__, type(used).__name__, len(used), used.ru_maxrss > 0)
pid = child(4)
print(os.wait3(0)[:2] == (pid, 4 << 8))
pid = child(5)
result = os.waitid(os.P_PID, pid, os.WEXITED)
print(result.si_pid == pid, result[2:], result.si_status, result.si_code == os.CLD_EXITED, type(result))
pid = child(6)
fd = os.pidfd_open(pid)
print(os.waitid(os.P_PIDFD, fd, os.WEXITED | os.WNOWAIT).si_status, os.waitpid(pid, 0)[1] >> 8)
os.close(fd)
read, write = os.pipe()
pid = os.fork()
if not pid:
    os.read(read, 1)
    os._exit(0)
print(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG))
os.write(write, b"x")
print(os.waitpid(pid, 0)[1])
for function, args in (os.wait3, (0,)), (os.wait4, (-77, 0)), (os.waitid, (9, 9, 9)), (os.wait4, ("x", 0)), (os.pidfd_open, (-1,)):
    try:
        function(*args)
    except Exception as e:
        print(type(e).__name__, e)

os.register_at_fork(before=lambda: print("before 1"), after_in_parent=lambda: print("after 1"))
os.register_at_fork(before=lambda: print("before 2", flush=True), after_in_parent=lambda: print("after 2"), after_in_child=lambda: os.write(write, b"child"))
pid = os.fork()
if not pid:
    os._exit(0)
print(os.waitpid(pid, 0)[1], os.read(read, 9))
for hooks in {}, {"before": 5}, {"after_in_child": 5}:
    try:
        os.register_at_fork(**hooks)
    except TypeError as e:
        print(e)
