import atexit


def tell(*args, **kwargs):
    print("at the end", args, kwargs)


print(atexit.register(tell, 1, key=2) is tell)


@atexit.register
def last():
    print("decorated")
    atexit.register(tell, "registered at the end")


atexit.register(tell, "never")
atexit.register(print, "also never")
atexit.unregister(print)
print(atexit._ncallbacks())
for wrong in (), (5,):
    try:
        atexit.register(*wrong)
    except TypeError as error:
        print(error)




atexit.register(len, 5)
atexit.register(tell, "before")
print("end of the program")
raise SystemExit(3)
