"""Helpers for with statements."""
import sys
from _collections_abc import _check_methods
from abc import ABC, abstractmethod
from functools import wraps

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
           "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
           "redirect_stderr", "suppress", "aclosing", "chdir"]

_GenericAlias = type(list[int])
_MethodType = type(ABC.register) # a bound method's
_NO_ERROR = None, None, None # what an exit is told when there is none


class AbstractContextManager(ABC):
    """A class with __enter__ and __exit__; __enter__ returns self unless overridden."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    def __enter__(self):
        """What `as` names."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """True: the exception goes no further."""
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return _check_methods(other, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(ABC):
    """A class with __aenter__ and __aexit__; __aenter__ returns self unless overridden."""

    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        """What `as` names."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """True: the exception goes no further."""
        return None

    @classmethod
    def __subclasshook__(cls, other):
        return _check_methods(other, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented


def _itself(manager):
    return manager


class ContextDecorator:
    """Lets a context manager decorate functions: each call runs inside it."""

    _recreate_cm = _itself # generators can run once only: their managers make another

    def __call__(self, func):
        @wraps(func)
        def guarded(*given, **named):
            manager = self._recreate_cm()
            with manager:
                return func(*given, **named)

        return guarded


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate coroutine functions."""

    _recreate_cm = _itself

    def __call__(self, func):
        @wraps(func)
        async def guarded(*given, **named):
            manager = self._recreate_cm()
            async with manager:
                return await func(*given, **named)

        return guarded


# --- generators as context managers ---

class _GeneratorContextManagerBase:
    _made_from = "args", "kwds", "func"
    _silent = "generator didn't yield"

    def __init__(self, func, args, kwds):
        generator = func(*args, **kwds)
        text = getattr(func, "__doc__", None)
        vars(self).update(gen=generator, func=func, args=args, kwds=kwds,
                          __doc__=type(self).__doc__ if text is None else text)

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _entered(self):
        # The generator has what it needs: nothing here keeps the arguments alive.
        for name in self._made_from:
            delattr(self, name)
        return self.gen

    def _judge(self, raised, thrown, traceback):
        # What an exit answers when the generator, having got `thrown` (or None), raised this; None: it goes on.
        if isinstance(raised, self._end):
            return thrown is not None and raised is not thrown
        if thrown is None:
            return None
        if raised is not thrown:
            # No generator can let an end out: the one thrown in comes back as the cause of a RuntimeError.
            if not (isinstance(raised, RuntimeError) and isinstance(thrown, self._ends) and raised.__cause__ is thrown):
                return None
        thrown.__traceback__ = traceback
        return False


def _exception(typ, value):
    # The exception is not always made yet.
    return typ() if typ is not None and value is None else value


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """A generator that yields once, as a context manager."""

    _end = _ends = StopIteration

    def __enter__(self):
        generator = self._entered()
        try:
            return next(generator)
        except self._end:
            raise RuntimeError(self._silent) from None

    def __exit__(self, typ, value, traceback):
        thrown = _exception(typ, value)
        try:
            if thrown is None:
                next(self.gen)
            else:
                self.gen.throw(thrown)
        except BaseException as raised:
            verdict = self._judge(raised, thrown, traceback)
            if verdict is None:
                raise
            return verdict
        with closing(self.gen):
            raise RuntimeError("generator didn't stop" + ("" if thrown is None else " after throw()"))


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """An asynchronous generator that yields once, as an asynchronous context manager."""

    _end = StopAsyncIteration
    _ends = StopIteration, StopAsyncIteration

    async def __aenter__(self):
        generator = self._entered()
        try:
            return await anext(generator)
        except self._end:
            raise RuntimeError(self._silent) from None

    async def __aexit__(self, typ, value, traceback):
        thrown = _exception(typ, value)
        try:
            await (anext(self.gen) if thrown is None else self.gen.athrow(thrown))
        except BaseException as raised:
            verdict = self._judge(raised, thrown, traceback)
            if verdict is None:
                raise
            return verdict
        async with aclosing(self.gen):
            raise RuntimeError("generator didn't stop" + ("" if thrown is None else " after athrow()"))


def _maker(manager, func):
    @wraps(func)
    def make(*given, **named):
        return manager(func, given, named)

    return make


def contextmanager(func):
    """Decorates a generator function that yields once: what is before runs on entry, what is after on exit."""
    return _maker(_GeneratorContextManager, func)


def asynccontextmanager(func):
    """Decorates an asynchronous generator function that yields once."""
    return _maker(_AsyncGeneratorContextManager, func)


# --- small ones ---

class closing(AbstractContextManager):
    """Closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    __enter__ = lambda self: self.thing

    def __exit__(self, *_):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits aclose() of something at the end of the block."""

    __init__ = closing.__init__

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *_):
        await self.thing.aclose()


class _Replacing(AbstractContextManager):
    # Something new has a place, which _read and _write reach, while the block runs.

    def __init__(self, new):
        self._new = new
        self._before = [] # a list: the block may be entered again inside itself

    def __enter__(self):
        self._before.append(self._read())
        self._write(self._new)

    def __exit__(self, *excinfo):
        self._write(self._before.pop())


class _RedirectStream(_Replacing):
    _stream = None

    def __init__(self, new_target):
        super().__init__(new_target)

    def __enter__(self):
        super().__enter__()
        return self._new

    def _read(self):
        return getattr(sys, self._stream)

    def _write(self, file):
        setattr(sys, self._stream, file)


class redirect_stdout(_RedirectStream):
    """sys.stdout is another file inside the block."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """sys.stderr is another file inside the block."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Exceptions of the given classes end the block and go no further."""

    def __init__(self, *exceptions):
        self._expected = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._expected):
            return True
        if not issubclass(exctype, BaseExceptionGroup):
            return False
        _, unexpected = excinst.split(self._expected)
        if unexpected is not None:
            raise unexpected
        return True


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing; `as` names what it was given."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    __enter__ = lambda self: self.enter_result
    __exit__ = lambda self, *_: None

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(_Replacing):
    """Another current folder inside the block; of all threads."""

    def __init__(self, path):
        super().__init__(path)
        self.path = path

    def __enter__(self):
        self._new = self.path
        super().__enter__()

    def _read(self):
        import os

        return os.getcwd()

    def _write(self, folder):
        import os

        os.chdir(folder)


# --- stacks of exits ---

def _methods(cm, names, kind):
    # The first to enter it, unbound, and the second to leave it, bound.
    cls = type(cm)
    try:
        enter, leave = [getattr(cls, name) for name in names]
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None
    return enter, _MethodType(leave, cm)


def _as_exit(thing, name):
    method = getattr(type(thing), name, None)
    return thing if method is None else _MethodType(method, thing)


class _BaseExitStack:
    # _exit_callbacks holds (is it not awaited?, callable), called from the end.

    def __init__(self):
        self._exit_callbacks = []

    def _keep(self, leave, awaited=False):
        self._exit_callbacks.append((not awaited, leave))

    def pop_all(self):
        """A new stack that has all callbacks of this one, which is left empty."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return heir

    def push(self, exit):
        """Has an object's __exit__, or a callable with its arguments, called at the end; returns it."""
        self._keep(_as_exit(exit, "__exit__"))
        return exit

    def enter_context(self, cm):
        """Enters a context manager whose exit comes at the end; returns what it gives."""
        enter, leave = _methods(cm, ("__enter__", "__exit__"), "context manager")
        result = enter(cm)
        self._keep(leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Has a function called with these arguments at the end; returns it."""

        def leave(*error):
            callback(*args, **kwds) # its answer must not stop an exception

        leave.__wrapped__ = callback
        self._keep(leave)
        return callback


class _Unwinding:
    # The exception on its way while the exits of a stack run: the block's, then what the exits make of it.

    def __init__(self, exc):
        self.exc = exc
        self.stoppable = exc is not None # the block raised: the answer says whether that was stopped
        self.stopped = False
        self.own = False # did an exit raise exc?
        self.outer = sys.exception()

    def details(self):
        exc = self.exc
        return _NO_ERROR if exc is None else (type(exc), exc, exc.__traceback__)

    def answered(self, answer):
        if answer:
            self.exc = None
            self.own = False
            self.stopped = True

    def failed(self, error):
        # Exits run one after another, but their exceptions shall be chained as in nested with statements.
        first = error
        while (context := first.__context__) is not None and context is not self.exc:
            if context is self.outer:
                first.__context__ = self.exc
                break
            first = context
        self.exc = error
        self.own = True

    def finish(self):
        if not self.own:
            return self.stoppable and self.stopped
        exc = self.exc
        context = exc.__context__
        try:
            raise exc
        except BaseException:
            exc.__context__ = context # which the raise statement has set anew
            raise


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Any number of context managers and callbacks, left in the reverse order at the end of the block."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                unwinding.answered(leave(*unwinding.details()))
            except BaseException as error:
                unwinding.failed(error)
        return unwinding.finish()

    def close(self):
        """Leaves all at once."""
        self.__exit__(*_NO_ERROR)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """An ExitStack whose context managers and callbacks may be asynchronous."""

    async def enter_async_context(self, cm):
        """Enters an asynchronous context manager whose exit comes at the end; returns what it gives."""
        enter, leave = _methods(cm, ("__aenter__", "__aexit__"), "asynchronous context manager")
        result = await enter(cm)
        self._keep(leave, True)
        return result

    def push_async_exit(self, exit):
        """Has an object's __aexit__, or a coroutine function with its arguments, awaited at the end; returns it."""
        self._keep(_as_exit(exit, "__aexit__"), True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Has a coroutine function called with these arguments at the end; returns it."""

        async def leave(*error):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._keep(leave, True)
        return callback

    async def aclose(self):
        """Leaves all at once."""
        await self.__aexit__(*_NO_ERROR)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            at_once, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*unwinding.details())
                unwinding.answered(answer if at_once else await answer)
            except BaseException as error:
                unwinding.failed(error)
        return unwinding.finish()
