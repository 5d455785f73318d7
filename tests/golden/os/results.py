# stat_result and its like: items, fields behind them, copies, pickles.
import copy
import os
import pickle


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


here = os.stat("/")
print(len(here), here.st_mtime_ns // 10**9 == here[8] == int(here.st_mtime), here.st_blksize > 0, here.st_blocks >= 0, here.st_rdev)
print(os.stat_result.n_fields, os.stat_result.n_sequence_fields, os.stat_result.n_unnamed_fields, os.stat_result.__match_args__)
again = pickle.loads(pickle.dumps(here))
print(again == here, again.st_atime_ns == here.st_atime_ns, copy.copy(here).st_blocks == here.st_blocks, list(here.__reduce__()[1][1]))
made = os.stat_result(range(10))
print(made, made.st_atime, made.st_atime_ns)
made = os.stat_result(range(19))
print(made.st_atime, made[7], made.st_ctime_ns, made.st_rdev, os.stat_result(range(10), {"st_atime": 5}).st_atime)
attempt(os.stat_result, range(9))
attempt(os.stat_result, range(20))
attempt(os.stat_result, 5)
attempt(os.stat_result, range(10), 5)
attempt(os.stat_result, range(10), {"other": 5})
attempt(copy.replace, made, st_mode=3)
space = os.statvfs("/")
print(type(space), len(space), space.f_fsid == os.statvfs("/").f_fsid, space.f_namemax == space[9], os.statvfs_result(range(11)).f_fsid)
fd = os.open("/", os.O_RDONLY)
print(os.fstatvfs(fd).f_bsize == os.statvfs(fd).f_bsize == space.f_bsize)
os.close(fd)
attempt(os.statvfs, "/missing/folder")
attempt(os.fstatvfs, 999)
attempt(os.statvfs_result, (1, 2))
ended = os.waitid_result(range(5))
print(ended, copy.replace(ended, si_pid=9), ended[1:3], ended + (1,))
attempt(copy.replace, ended, a=1, si_pid=2, b=3)
attempt(os.waitid_result, (1, 2))
for statement in "made.st_mode = 3", "del made.st_mode", "made.other = 3", "made.__dict__", "class Derived(os.stat_result): pass":
    try:
        exec(statement)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
print(os.major(os.makedev(8, 17)), os.minor(os.makedev(8, 17)), os.makedev(-1, -1), os.major(-1))
for number in "x", 1.5, -2, 2**70:
    attempt(os.major, number)
