# Slide 6: where it lies: an arena holds pools, a pool blocks of one size; what is larger lies outside.
import mem


def line(name, where):
    print(f"{name:12} arena {'yes' if where.arena is not None else 'no':3}  class {where.size_class}  {where.kind}")


small, large = bytes(460), bytes(5000)
line("460 bytes", mem.where(small))
line("5000 bytes", mem.where(large))
where = mem.where(small)
arena = mem.arenas()[where.arena]
pool = mem.pools(where.size_class)[0]
print("the object lies in its arena:", arena.address <= where.address < arena.address + 256 * 1024)
pool_address = arena.address + where.pool * 4096
print("its pool is found by masking its address:", where.address & ~4095 == pool_address)
print("the pool's header comes first:", where.address > pool_address)
neighbours = [mem.where(bytes(460)) for _ in range(1)] + [where]
print("blocks of a pool lie side by side:", all((w.address - where.address) % 496 == 0 for w in neighbours if w.pool == where.pool))
