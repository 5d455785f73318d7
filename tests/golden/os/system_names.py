# What the system is configured with, by name.
import os


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


print(os.sysconf("SC_PAGESIZE") == os.sysconf(os.sysconf_names["SC_PAGE_SIZE"]), os.sysconf("SC_CLK_TCK"))
print(sorted(os.pathconf_names)[:3], list(os.confstr_names)[:2], len(os.sysconf_names) > 100)
print(os.pathconf("/", "PC_NAME_MAX"), os.confstr("CS_PATH"), os.confstr("CS_LFS64_LIBS"))
fd = os.open("/", os.O_RDONLY)
print(os.fpathconf(fd, "PC_NAME_MAX") == os.pathconf(fd, "PC_NAME_MAX"))
os.close(fd)
for name in "SC_NONE", 1.5, None, -5, 2**40:
    attempt(os.sysconf, name)
attempt(os.confstr, "PC_NAME_MAX")
attempt(os.confstr, 99999)
attempt(os.pathconf, "/missing/folder", "PC_NAME_MAX")
attempt(os.pathconf, 1.5, "PC_NAME_MAX")
attempt(os.fpathconf, 999, "PC_NAME_MAX")
attempt(os.fpathconf, "x", "PC_NAME_MAX")
print(os.O_DIRECT != os.O_PATH, os.EX_CONFIG, os.P_ALL, os.SEEK_HOLE, os.POSIX_SPAWN_DUP2, os.MFD_HUGE_1GB, os.XATTR_SIZE_MAX)
