# shutil and glob on a small tree.
import glob
import os
import shutil

os.makedirs("scratch_tree/a/b")
for name in ("scratch_tree/one.txt", "scratch_tree/a/two.txt", "scratch_tree/a/b/three.py", "scratch_tree/.hidden"):
    with open(name, "w") as file:
        file.write(name)
os.symlink("one.txt", "scratch_tree/link")
print(sorted(glob.glob("scratch_tree/*")), sorted(glob.glob("scratch_tree/*.txt")), sorted(glob.glob("scratch_tree/.*")), glob.glob("scratch_tree/none*"), glob.glob("scratch_tree/one.txt"))
print(sorted(glob.glob("scratch_tree/**", recursive=True)), sorted(glob.glob("scratch_tree/**/*.txt", recursive=True)), sorted(glob.glob("scratch_tree/*/")), sorted(glob.glob("scratch_tree/[ao]*")))
print(sorted(glob.glob("**/*.py", root_dir="scratch_tree", recursive=True)), sorted(glob.glob(b"scratch_tree/*.txt")), glob.escape("a[b]*?"), glob.has_magic("a*"), sorted(glob.glob("scratch_tree/*", include_hidden=True)), sorted(glob.iglob("scratch_tree/?/*")))
print(shutil.copy("scratch_tree/one.txt", "scratch_tree/a"), shutil.copyfile("scratch_tree/one.txt", "scratch_tree/copy.txt"), shutil.copy2("scratch_tree/one.txt", "scratch_tree/copy2.txt"))
print(os.stat("scratch_tree/copy2.txt").st_mtime_ns == os.stat("scratch_tree/one.txt").st_mtime_ns, open("scratch_tree/copy.txt").read())
print(shutil.copytree("scratch_tree", "scratch_copy", symlinks=True, ignore=shutil.ignore_patterns("*.py", ".h*")), sorted(os.listdir("scratch_copy")), os.listdir("scratch_copy/a/b"), os.path.islink("scratch_copy/link"))
print(shutil.move("scratch_copy/one.txt", "scratch_copy/a/b"), shutil.move("scratch_copy/a", "scratch_copy/moved"), sorted(os.listdir("scratch_copy/moved/b")))
for action in (lambda: shutil.copyfile("scratch_tree/one.txt", "scratch_tree/one.txt"), lambda: shutil.copytree("scratch_tree", "scratch_copy"), lambda: shutil.rmtree("scratch_none"), lambda: shutil.copy("scratch_none", "x"),
               lambda: shutil.move("scratch_tree", "scratch_tree/a"), lambda: shutil.move("scratch_copy/moved/b/one.txt", "scratch_tree")):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error)
shutil.rmtree("scratch_none", ignore_errors=True)
failures = []
shutil.rmtree("scratch_none", onexc=lambda function, path, error: failures.append((path, type(error).__name__)))
print(failures, shutil.which("no such program"), shutil.which("sh") is not None, shutil.disk_usage(".").total > 0, type(shutil.get_terminal_size()).__name__)
shutil.rmtree("scratch_tree")
shutil.rmtree("scratch_copy")
print(os.path.exists("scratch_tree"), os.path.exists("scratch_copy"))
