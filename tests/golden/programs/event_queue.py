# A discrete simulation with generators as processes.
class Simulation:
    def __init__(self):
        self.now, self.queue, self.count = 0, [], 0

    def at(self, time, process, value=None):
        self.count += 1
        self.queue.append((time, self.count, process, value))
        self.queue.sort(key=lambda e: e[:2])

    def start(self, process):
        self.at(self.now, process)
        return process

    def run(self, until):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, process, value = self.queue.pop(0)
            try:
                request = process.send(value)
            except StopIteration as stop:
                if stop.value is not None:
                    print(f"{self.now:>4} finished with {stop.value}")
                continue
            request(process)

    def wait(self, delay):
        return lambda process: self.at(self.now + delay, process, self.now + delay)


class Counter:
    def __init__(self, sim, places):
        self.sim, self.free, self.waiting, self.longest = sim, places, [], 0

    def enter(self, process):
        if self.free:
            self.free -= 1
            self.sim.at(self.sim.now, process, True)
        else:
            self.waiting.append(process)
            self.longest = max(self.longest, len(self.waiting))

    def leave(self):
        if self.waiting:
            self.sim.at(self.sim.now, self.waiting.pop(0), False)
        else:
            self.free += 1


def customer(sim, counter, name, service):
    arrived = sim.now
    at_once = yield counter.enter
    waited = sim.now - arrived
    print(f"{sim.now:>4} {name} served{'' if at_once else f' after {waited}'}")
    try:
        yield sim.wait(service)
    finally:
        counter.leave()
    return f"{name} {sim.now - arrived}" if name == "c7" else None


def arrivals(sim, counter, n):
    seed = 42
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        sim.start(customer(sim, counter, f"c{i}", 3 + seed % 7))
        now = yield sim.wait(1 + seed // 7 % 4)
    print(f"{now:>4} no more arrivals")


sim = Simulation()
counter = Counter(sim, 2)
sim.start(arrivals(sim, counter, 12))
sim.run(1000)
print(sim.now, counter.free, counter.longest, len(sim.queue))
