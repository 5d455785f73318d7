from contextvars import Context, ContextVar, Token, copy_context


def attempt(call, *args):
    try:
        print(call(*args))
    except (LookupError, ValueError, TypeError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


plain, default = ContextVar("plain"), ContextVar("default", default=5)
print(plain.name, default.get(), default.get(6), plain.get("else"))
attempt(plain.get)
token = plain.set(1)
again = plain.set(2)
print(plain.get(), token.var is plain, token.old_value is Token.MISSING, again.old_value)
plain.reset(again)
print(plain.get())
for wrong in (again, 5):
    attempt(plain.reset, wrong)
attempt(default.reset, token)
plain.set("outer")
context = copy_context()


def inside(value):
    before = plain.get()
    plain.set(value)
    return before, plain.get()


print(context.run(inside, "inner"), plain.get(), context[plain], len(context), plain in context, context.get(default), [var.name for var in context])
attempt(context.run, lambda: context.run(print))
attempt(context.run, plain.reset, token)
attempt(lambda: Context()[plain])
attempt(lambda: context["plain"])
attempt(Context, 1)
attempt(Token)
attempt(ContextVar, 5)
print(Context().run(plain.get, "empty"), context == context.copy(), context == Context())
