# Notes are printed below the message.
def step(n):
    try:
        int("x" * n)
    except ValueError as e:
        e.add_note(f"in step {n}")
        e.add_note("try a number\ninstead")
        raise

step(2)
