"""Other programs: starting them, talking with them, waiting for them."""

import errno
import io
import os
import signal
import sys
import time

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


def _set_output(self, value):
    self.output = value


_stdout = property(lambda self: self.output, _set_output)


class CalledProcessError(SubprocessError):
    """A program that was to end with 0 did not."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return "Command '%s' died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    stdout = _stdout


class TimeoutExpired(SubprocessError):
    """A program took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    stdout = _stdout


class CompletedProcess:
    """A program that has ended: its arguments, its exit code and what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        parts += [f"{name}={value!r}" for name, value in (("stdout", self.stdout), ("stderr", self.stderr)) if value is not None]
        return f"{type(self).__name__}({', '.join(parts)})"

    def check_returncode(self):
        """CalledProcessError when it did not end with 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, output=self.stdout, stderr=self.stderr)


def list2cmdline(seq):
    """Arguments as one line, as programs of Windows read it."""
    words = []
    for arg in map(os.fsdecode, seq):
        text, slashes = "", 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            text += "\\" * (slashes * 2 + 1 if c == '"' else slashes) + c
            slashes = 0
        quoted = not arg or " " in arg or "\t" in arg
        text += "\\" * (slashes * 2 if quoted else slashes)
        words.append(f'"{text}"' if quoted else text)
    return " ".join(words)


class Popen:
    """A program that runs.

    args: a list, or a program's name; with shell=True a command line. stdin, stdout and stderr: None (ours), PIPE
    (then they are files here), DEVNULL, a file or its number; stderr may be STDOUT. text (universal_newlines,
    encoding, errors): they are text files. OSError when the program cannot be started.
    """

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
                 shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
                 restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None,
                 encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None):
        self.returncode = self.stdin = self.stdout = self.stderr = self.pid = None
        self._got = None
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if user is not None or group is not None or extra_groups is not None:
            raise NotImplementedError("user, group and extra_groups of Popen are not there")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one "
                                  "or the other.")
        if pass_fds and not close_fds:
            close_fds = True
        self.args = args
        self.encoding, self.errors = encoding, errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self.universal_newlines = self.text_mode
        command, program = self._command(args, executable, shell)
        ours, theirs = [], []  # descriptors; theirs are closed here once it runs
        try:
            ends = self._streams(stdin, stdout, stderr, ours, theirs)
            self._start(command, program, ends[0], cwd, env, close_fds, pass_fds, preexec_fn, restore_signals,
                        start_new_session, process_group, umask)
        except BaseException:
            for fd in ours:
                os.close(fd)
            raise
        finally:
            for fd in theirs:
                os.close(fd)
        for name, fd, mode in zip(("stdin", "stdout", "stderr"), ends[1], ("wb", "rb", "rb")):
            if fd is not None:
                setattr(self, name, self._file(fd, mode, bufsize))

    def _command(self, args, executable, shell):
        if isinstance(args, (str, bytes, os.PathLike)):
            args = [args]
        args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if not args:
            raise IndexError("list index out of range")
        return [os.fspath(arg) for arg in args], os.fspath(executable) if executable else os.fspath(args[0])

    def _streams(self, stdin, stdout, stderr, ours, theirs):
        """What the program gets as 0, 1, 2, and our ends of pipes: two lists; None where there is none."""
        their_ends, our_ends = [], []
        for number, what in enumerate((stdin, stdout, stderr)):
            their_end = our_end = None
            if what == PIPE:
                reading, writing = os.pipe()
                their_end, our_end = (reading, writing) if number == 0 else (writing, reading)
                ours.append(our_end)
                theirs.append(their_end)
            elif what == DEVNULL:
                their_end = os.open(os.devnull, os.O_RDWR)
                theirs.append(their_end)
            elif what == STDOUT and number == 2:
                their_end = 1 if their_ends[1] is None else their_ends[1]
            elif what is not None:
                their_end = what if isinstance(what, int) else what.fileno()
            their_ends.append(their_end)
            our_ends.append(our_end)
        return their_ends, our_ends

    def _file(self, fd, mode, bufsize):
        if not self.text_mode:
            return open(fd, mode, bufsize)
        line_buffering = bufsize == 1 and mode == "wb"
        raw = open(fd, mode, -1 if bufsize in (0, 1) else bufsize)
        return io.TextIOWrapper(raw, encoding=self.encoding, errors=self.errors, line_buffering=line_buffering,
                                write_through=mode == "wb" and bufsize == 0)

    def _start(self, command, program, ends, cwd, env, close_fds, pass_fds, preexec_fn, restore_signals, start_new_session,
               process_group, umask):
        for word in command:
            if ("\0" if isinstance(word, str) else b"\0") in word:
                raise ValueError("embedded null byte")
        sys.stdout and sys.stdout.flush()  # else both would write what is in the buffer
        telling, told = os.pipe()  # closed by a program that starts
        try:
            self.pid = (os._fork if preexec_fn is None else os.fork)() # hooks of fork() only where CPython calls them
            if self.pid == 0:
                try:
                    self._become(command, program, ends, cwd, env, close_fds, pass_fds, preexec_fn, restore_signals,
                                 start_new_session, process_group, umask)
                except BaseException as error:
                    number = error.errno if isinstance(error, OSError) else 0
                    where = "cwd" if getattr(error, "is_cwd", False) else "" if isinstance(error, OSError) else "preexec"
                    os.write(told, f"{number}:{where}".encode())
                finally:
                    os._exit(255)
            os.close(told)
            told = -1
            words = os.read(telling, 1000)
        finally:
            os.close(telling)
            if told >= 0:
                os.close(told)
        if not words:
            return
        os.waitpid(self.pid, 0)
        self.returncode = 255
        number, _, where = words.decode().partition(":")
        if where == "preexec":
            raise SubprocessError("Exception occurred in preexec_fn.")
        number = int(number)
        raise OSError(number, os.strerror(number), os.fspath(cwd) if where == "cwd" else program)

    @staticmethod
    def _become(command, program, ends, cwd, env, close_fds, pass_fds, preexec_fn, restore_signals, start_new_session,
                process_group, umask):
        """In the child: everything is set up and the program takes over."""
        # Numbers below 3 that are wanted elsewhere move up first.
        ends = [os.dup(fd) if fd is not None and fd < 3 and fd != number else fd for number, fd in enumerate(ends)]
        for number, fd in enumerate(ends):
            if fd == number:
                os.set_inheritable(fd, True)
            elif fd is not None:
                os.dup2(fd, number)
        if cwd is not None:
            try:
                os.chdir(cwd)
            except OSError as error:
                error.is_cwd = True
                raise
        if umask >= 0:
            os.umask(umask)
        if restore_signals:
            for number in (signal.SIGPIPE, signal.SIGXFSZ):
                signal.signal(number, signal.SIG_DFL)
        if start_new_session:
            os.setsid()
        if process_group is not None:
            os.setpgid(0, process_group)
        if preexec_fn is not None:
            preexec_fn()
        for fd in pass_fds:
            os.set_inheritable(fd, True)
        if env is None:
            os.execvp(program, command)
        else:
            os.execvpe(program, command, env)

    # --- its end ---

    def _ended(self, status):
        self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def poll(self):
        """The exit code, None while it runs; below 0: the signal that ended it."""
        if self.returncode is None:
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:
                self.returncode = 0  # somebody else has waited for it
            else:
                if pid == self.pid:
                    self._ended(status)
        return self.returncode

    def wait(self, timeout=None):
        """Wait for the end: the exit code. TimeoutExpired after that many seconds."""
        if timeout is None:
            if self.returncode is None:
                try:
                    self._ended(os.waitpid(self.pid, 0)[1])
                except ChildProcessError:
                    self.returncode = 0
            return self.returncode
        end, pause = time.monotonic() + timeout, 0.0005
        while self.poll() is None:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            pause = min(pause * 2, left, 0.05)
            time.sleep(pause)
        return self.returncode

    def send_signal(self, sig):
        """Send a signal, unless the program has ended."""
        if self.poll() is None:
            os.kill(self.pid, sig)

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)

    # --- talking ---

    def communicate(self, input=None, timeout=None):
        """Write `input` to the program, read all it writes, wait for its end: (stdout, stderr).

        After TimeoutExpired it can be called again; nothing is lost.
        """
        if self._got is not None and input:
            raise ValueError("Cannot send input after starting communication")
        if self._got is None:
            self._got = {file: [] for file in (self.stdout, self.stderr) if file is not None}
            if self.stdin is not None:
                self.stdin.flush()
            self._input = self._encoded(input) if self.stdin is not None and input else b""
            self._open_files = set(self._got)
            if self.stdin is not None:
                if self._input:
                    self._open_files.add(self.stdin)
                else:
                    self._close_stdin()
        end = None if timeout is None else time.monotonic() + timeout
        while self._open_files:
            self._talk(end, timeout)
        self.wait(None if end is None else max(0, end - time.monotonic()))
        return tuple(None if file is None else self._text_of(file) for file in (self.stdout, self.stderr))

    def _encoded(self, input):
        if not self.text_mode:
            return memoryview(input).tobytes()
        return input.replace("\n", os.linesep).encode(self.stdin.encoding, self.stdin.errors)

    def _close_stdin(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _talk(self, end, timeout):
        """Wait for one of the pipes, and read or write a part."""
        from select import select
        reading = [file for file in self._open_files if file is not self.stdin]
        writing = [file for file in self._open_files if file is self.stdin]
        left = None if end is None else max(0, end - time.monotonic())
        readable, writable, _ = select(reading, writing, [], left)
        if not readable and not writable:
            got = [b"".join(self._got[file]) if file else None for file in (self.stdout, self.stderr)]
            raise TimeoutExpired(self.args, timeout, output=got[0] or None, stderr=got[1] or None)
        for file in writable:
            try:
                self._input = self._input[os.write(file.fileno(), self._input[:512]):]
            except BrokenPipeError:
                self._input = b""
            if not self._input:
                self._open_files.discard(file)
                self._close_stdin()
        for file in readable:
            data = os.read(file.fileno(), 32768)
            if data:
                self._got[file].append(data)
            else:
                self._open_files.discard(file)
                file.close()

    def _text_of(self, file):
        data = b"".join(self._got[file])
        if not self.text_mode:
            return data
        return data.decode(file.encoding, file.errors).replace("\r\n", "\n").replace("\r", "\n")

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for file in self.stdout, self.stderr:
            if file:
                file.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type is not KeyboardInterrupt:
                self.wait()

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end: a CompletedProcess. The other arguments are those of Popen.

    check: CalledProcessError when it does not end with 0. TimeoutExpired: it is killed then.
    """
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout)
        except BaseException:
            process.kill()
            process.wait()
            raise
        done = CompletedProcess(process.args, process.poll(), stdout, stderr)
    if check:
        done.check_returncode()
    return done


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end: its exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program to its end; CalledProcessError when that is not 0."""
    code = call(*popenargs, **kwargs)
    if code:
        raise CalledProcessError(code, kwargs.get("args", popenargs[0] if popenargs else None))
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """What a program writes to its stdout; CalledProcessError when it does not end with 0."""
    for name in "stdout", "check":
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = "" if kwargs.get("text") or kwargs.get("universal_newlines") or kwargs.get("encoding") else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(exit code, what a command line wrote to stdout and stderr, without the last line end)"""
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return done.returncode, done.stdout.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """What a command line wrote to stdout and stderr, without the last line end."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]
