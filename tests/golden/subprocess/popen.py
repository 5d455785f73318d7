import subprocess
from subprocess import PIPE, Popen

process = Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True)
print(process.poll(), process.communicate("abc"), process.returncode, process.wait(), process)
process = Popen(["sleep", "60"])
try:
    process.wait(0.05)
except subprocess.TimeoutExpired as error:
    print(error)
process.terminate()
print(process.wait(), process.returncode)
process.kill()
with Popen(["sh", "-c", "read x; echo got $x; echo bad >&2; exit 2"], stdin=PIPE, stdout=PIPE, stderr=PIPE) as process:
    process.stdin.write(b"line\n")
    process.stdin.flush()
    print(process.stdout.readline(), process.stderr.read())
print(process.returncode, process.args, process.stdin.closed)
first = Popen(["printf", "b\\na\\n"], stdout=PIPE)
second = Popen(["sort"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
try:
    Popen(["true"], preexec_fn=lambda: 1 / 0)
except subprocess.SubprocessError as error:
    print(error)
print(Popen(["sh", "-c", "exit $(umask)"], umask=0o22).wait())
