# Making, asking, renaming, removing; errors carry errno and names.
import os

os.makedirs("scratch_files/a/b", exist_ok=True)
with open("scratch_files/a/one.txt", "w") as file:
    file.write("text")
status = os.stat("scratch_files/a/one.txt")
print(status.st_size, status[6], oct(status.st_mode & 0o170000), status.st_mtime_ns // 10**9 == status[8])
print(abs(status.st_mtime - status.st_mtime_ns / 1e9) < 1e-3, len(status), isinstance(status, tuple))
os.utime("scratch_files/a/one.txt", (1, 2.5))
print(os.stat("scratch_files/a/one.txt").st_mtime, os.path.getmtime("scratch_files/a/one.txt"))
os.symlink("one.txt", "scratch_files/a/link")
print(os.readlink("scratch_files/a/link"), os.path.islink("scratch_files/a/link"), os.path.samefile("scratch_files/a/link", "scratch_files/a/one.txt"))
print(sorted(os.listdir("scratch_files/a")), sorted(os.listdir(b"scratch_files/a")))
with os.scandir("scratch_files/a") as entries:
    for entry in sorted(entries, key=lambda each: each.name):
        print(entry, entry.path, entry.is_file(), entry.is_dir(), entry.is_symlink(), entry.stat().st_size == 4, os.fspath(entry))
for top, folders, files in os.walk("scratch_files"):
    print(top, sorted(folders), sorted(files))
for top, folders, files in os.walk("scratch_files", topdown=False):
    print(top, sorted(folders), sorted(files))
os.rename("scratch_files/a/one.txt", "scratch_files/a/b/two.txt")
print(os.path.exists("scratch_files/a/link"), os.path.lexists("scratch_files/a/link"))
for action in (lambda: os.stat("scratch_none"), lambda: os.rename("scratch_none", "x"), lambda: os.mkdir("scratch_files"),
               lambda: os.rmdir("scratch_files"), lambda: os.remove("scratch_none"), lambda: os.listdir("scratch_none"),
               lambda: os.listdir("files.py"), lambda: os.makedirs("scratch_files/a"), lambda: os.stat("a\0b"),
               lambda: os.stat([]), lambda: os.listdir(1.5), lambda: os.remove(3), lambda: os.stat(99)):
    try:
        print(action())
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "filename", None), getattr(error, "filename2", None))
os.remove("scratch_files/a/b/two.txt")
os.unlink("scratch_files/a/link")
os.removedirs("scratch_files/a/b")
print(os.path.exists("scratch_files"))
