# What a consumer of a buffer may ask for.
import inspect

for name, flag in inspect.BufferFlags.__members__.items():
    print(name, int(flag))
print(inspect.BufferFlags(5), inspect.BufferFlags.READ | inspect.BufferFlags.WRITE, inspect.BufferFlags.__module__, inspect.CO_NOFREE)
