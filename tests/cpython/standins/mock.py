"""As much of unittest.mock as the core's test files use."""
import functools
import sys

DEFAULT = object()
call = type("call", (tuple,), {"__call__": lambda self, *args, **kwargs: (args, kwargs)})()


class Mock:
    def __init__(self, return_value=DEFAULT, side_effect=None, **attributes):
        self.__dict__.update(attributes, _return_value=return_value, side_effect=side_effect)
        self.reset_mock()

    def reset_mock(self):
        self.call_args = None
        self.call_args_list = []

    @property
    def called(self):
        return bool(self.call_args_list)

    @property
    def call_count(self):
        return len(self.call_args_list)

    @property
    def return_value(self):
        if self._return_value is DEFAULT:
            self._return_value = type(self)()
        return self._return_value

    @return_value.setter
    def return_value(self, value):
        self._return_value = value

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = self.__dict__[name] = type(self)()
        return made

    def __call__(self, *args, **kwargs):
        self.call_args = args, kwargs
        self.call_args_list.append(self.call_args)
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if callable(effect):
                return effect(*args, **kwargs)
            self.side_effect = effect = iter(effect)
            return next(effect)
        return self.return_value

    def assert_called_once_with(self, *args, **kwargs):
        assert self.call_args_list == [(args, kwargs)], f"Expected one call with {args}, {kwargs}: {self.call_args_list}"

    def assert_called_with(self, *args, **kwargs):
        assert self.call_args == (args, kwargs), f"Expected a call with {args}, {kwargs}: {self.call_args}"

    def assert_called_once(self):
        assert self.call_count == 1, f"Expected one call, there were {self.call_count}"

    def assert_called(self):
        assert self.called, "Expected a call"

    def assert_not_called(self):
        assert not self.called, f"Expected no call: {self.call_args_list}"


class MagicMock(Mock):
    def __enter__(self):
        return self.return_value

    def __exit__(self, *exc_info):
        return False


class _Patch:
    def __init__(self, find, name, new=DEFAULT, **kwargs):
        self.find = find
        self.name = name
        self.new = new
        self.kwargs = kwargs

    def __enter__(self):
        self.target = self.find()
        self.is_own = self.name in vars(self.target)
        self.old = vars(self.target)[self.name] if self.is_own else getattr(self.target, self.name)
        made = MagicMock(**self.kwargs) if self.new is DEFAULT else self.new
        setattr(self.target, self.name, made)
        return made

    def __exit__(self, *exc_info):
        if self.is_own:
            setattr(self.target, self.name, self.old)
        else:
            delattr(self.target, self.name)

    start = __enter__

    def stop(self):
        self.__exit__()

    def __call__(self, function):
        @functools.wraps(function)
        def patched(*args, **kwargs):
            with self as made:
                return function(*args, *([made] if self.new is DEFAULT else []), **kwargs)

        return patched


def patch(target, new=DEFAULT, **kwargs):
    place, _, name = target.rpartition(".")

    def find():
        head, *rest = place.split(".")
        __import__(head)
        found = sys.modules[head]
        for part in rest:
            found = getattr(found, part)
        return found

    return _Patch(find, name, new, **kwargs)


patch.object = lambda target, name, new=DEFAULT, **kwargs: _Patch(lambda: target, name, new, **kwargs)
