from typing import *
import typing
T = TypeVar('T'); K = TypeVar('K'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(Union[int, str], Optional[int], List[int], Dict[str, List[int]], Callable[[int], str], Callable[..., int], Tuple[int, ...], Tuple[()])
print(Union[int, int], Union[int, Union[str, None]], Literal[1, 'a', 1], ClassVar[int], Final[str], Annotated[int, 'x'], Type[int])
class S(Generic[T]):
    def f(self, x: T) -> 'S[T]': ...
print(S[int], S[T][int], S.__parameters__, S[int](), S.__orig_bases__)  if False else print(S[int], S.__parameters__, S.__orig_bases__)
print(get_origin(List[int]), get_args(Dict[int, str]), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(Literal[1,2]))
print(get_type_hints(S.f))
class NT(NamedTuple):
    x: int
    y: str = 'a'
print(NT(1), NT._fields, NT.__annotations__, NT._field_defaults)
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, get_type_hints(TD), TD)
U = NewType('U', int)
print(U(3), U, U.__supertype__)
@runtime_checkable
class Pr(Protocol):
    def meth(self): ...
class HasM:
    def meth(self): ...
print(isinstance(HasM(), Pr), isinstance(3, Pr), issubclass(HasM, Pr))
print(Any, NoReturn, Self, typing.Callable, List, T, P, Ts, P.args, Unpack[Ts])
print(Callable[P, T], Callable[Concatenate[int, P], T], Callable[P, T][[int, str], bool])
class V(Generic[Unpack[Ts]]): ...
print(V[int, str], V[()], V.__parameters__)
print(Dict[K, T][int, str], List[Optional[T]][int])
print(isinstance([], List), cast(int, 'a'), is_typeddict(TD), SupportsInt, isinstance(3, SupportsInt))
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(len(get_overloads(f)), f(2))
for s in ('Union[()]', 'List[int, str]', 'Optional[int, str]', 'Any()', 'Union()', 'isinstance(3, List[int])', 'Generic[int]', 'ClassVar[int, str]', 'S[int, str]', 'Pr()', 'Callable[int]', 'List[3,4]', 'TypeVar("T", int)', 'Union[3]', 'Literal'):
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
print(get_type_hints(NT), ForwardRef('int'), List['int'], Deque[int], IO[str], ContextManager[int], Pattern)
print(Union[int, str] == (int | str), hash(Union[int,str]) == hash(Union[str,int]), Generator[int], Iterable, AnyStr, Text)
