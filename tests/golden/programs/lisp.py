# A small Lisp: reader, environments, closures, tail loop.
class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while name not in env:
            env = env.outer
            if env is None:
                raise NameError(f"unbound: {name}")
        return env


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))


def tokens(text):
    return text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()


def read(ts):
    t = ts.pop(0)
    if t == "(":
        out = []
        while ts[0] != ")":
            out.append(read(ts))
        ts.pop(0)
        return out
    if t == "'":
        return ["quote", read(ts)]
    if t == ")":
        raise SyntaxError("unexpected )")
    for kind in (int, float):
        try:
            return kind(t)
        except ValueError:
            pass
    return t


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    if v is True or v is False:
        return "#t" if v else "#f"
    return "#<procedure>" if callable(v) else str(v)


GLOBAL = Env()
GLOBAL.update({
    "+": lambda *a: sum(a), "-": lambda a, b=None: -a if b is None else a - b, "*": lambda a, b: a * b,
    "/": lambda a, b: a / b, "<": lambda a, b: a < b, "=": lambda a, b: a == b, "car": lambda l: l[0],
    "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "list": lambda *a: list(a), "null?": lambda l: l == [],
    "#t": True, "#f": False,
})


def evaluate(x, env=GLOBAL):
    while True:
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        head, *rest = x
        if head == "quote":
            return rest[0]
        if head == "if":
            x = rest[1] if evaluate(rest[0], env) else rest[2]
        elif head == "define":
            if isinstance(rest[0], list):
                (name, *params), body = rest
                env[name] = Lambda(params, body, env)
                return None
            env[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "set!":
            env.find(rest[0])[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "lambda":
            return Lambda(*rest, env)
        elif head == "begin":
            for part in rest[:-1]:
                evaluate(part, env)
            x = rest[-1]
        else:
            f, *args = (evaluate(part, env) for part in x)
            if isinstance(f, Lambda):
                x, env = f.body, Env(f.params, args, f.env)
            else:
                return f(*args)


for line in """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (counter) ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 0))
(define c (counter))
(list (c) (c) (c))
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(if (< 1 2) 'yes 'no)
(list 1.5 #t '(a (b c)) car fact)
(undefined 1)
(car '())
(/ 1 0)
)
""".strip().split("\n"):
    try:
        value = evaluate(read(tokens(line)))
        if value is not None:
            print(show(value))
    except (NameError, IndexError, ZeroDivisionError, SyntaxError) as e:
        print("error:", type(e).__name__, e)
