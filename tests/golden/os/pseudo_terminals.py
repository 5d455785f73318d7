# Pseudo-terminals.
import os


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


master, slave = os.openpty()
print(os.isatty(slave), os.ptsname(master) == os.ttyname(slave), os.get_inheritable(master), os.device_encoding(slave), os.get_terminal_size(slave))
print(os.write(slave, b"text\n"), os.read(master, 99))
os.close(master)
os.close(slave)
master = os.posix_openpt(os.O_RDWR | os.O_NOCTTY)
print(os.grantpt(master), os.unlockpt(master), os.ptsname(master)[:9])
os.close(master)
child, master = os.forkpty()
if not child:
    os.write(1, str(os.isatty(0)).encode())
    os._exit(0)
print(os.read(master, 99), os.waitpid(child, 0)[1], os.ctermid())
os.close(master)
for function in os.ptsname, os.grantpt, os.unlockpt, os.login_tty, os.ttyname, os.tcgetpgrp, os.device_encoding, os.isatty:
    attempt(function, 999)
attempt(os.tcsetpgrp, 999, 1)
attempt(os.posix_openpt, "x")
attempt(os.device_encoding, "x")
attempt(os.ptsname, -1)
