# A simulated operating system: tasks with priorities pass messages through queues, wait for devices and are
# chosen by a scheduler; classes, methods and small objects throughout. Size: the number of rounds.
import sys

IDLE, WORKER, HANDLER, DEVICE = range(4)


class Packet:
    def __init__(self, owner, kind, payload):
        self.owner = owner
        self.kind = kind
        self.payload = payload
        self.next = None


class Queue:
    def __init__(self):
        self.first = self.last = None
        self.length = 0

    def put(self, packet):
        packet.next = None
        if self.first is None:
            self.first = packet
        else:
            self.last.next = packet
        self.last = packet
        self.length += 1

    def get(self):
        packet = self.first
        self.first = packet.next
        self.length -= 1
        return packet

    def is_empty(self):
        return self.first is None


class Task:
    kind = None

    def __init__(self, system, name, priority):
        self.system = system
        self.name = name
        self.priority = priority
        self.inbox = Queue()
        self.held = False
        self.steps = 0
        system.add(self)

    def is_ready(self):
        return not self.held and not self.inbox.is_empty()

    def step(self):
        self.steps += 1
        self.run()

    def run(self):
        raise NotImplementedError(type(self).__name__)


class Idle(Task):
    kind = IDLE

    def __init__(self, system, rounds):
        super().__init__(system, "idle", 0)
        self.rounds = rounds
        self.seed = 1

    def is_ready(self):
        return self.rounds > 0

    def run(self):
        # A shift register decides which device has finished.
        self.rounds -= 1
        if self.seed & 1:
            self.seed = self.seed >> 1 ^ 0xD008
        else:
            self.seed >>= 1
        devices = self.system.devices
        devices[self.seed % len(devices)].held = False


class Worker(Task):
    kind = WORKER

    def __init__(self, system, name, priority, handlers):
        super().__init__(system, name, priority)
        self.handlers = handlers
        self.turn = 0
        self.letters = 0

    def run(self):
        packet = self.inbox.get()
        self.turn = (self.turn + 1) % len(self.handlers)
        for i in range(len(packet.payload)):
            self.letters = self.letters % 26 + 1
            packet.payload[i] = 64 + self.letters
        packet.kind = WORKER
        self.system.send(self.handlers[self.turn], packet)


class Handler(Task):
    kind = HANDLER

    def __init__(self, system, name, priority, device):
        super().__init__(system, name, priority)
        self.device = device
        self.pending = []

    def run(self):
        packet = self.inbox.get()
        if packet.kind == WORKER:
            self.pending.append(packet)
            if len(self.pending) >= 2:
                self.system.send(self.device, self.pending.pop(0))
        else:
            self.system.checksum = (self.system.checksum * 31 + sum(packet.payload)) % 65521
            self.system.send(self.system.worker, packet)


class Device(Task):
    kind = DEVICE

    def __init__(self, system, name, priority):
        super().__init__(system, name, priority)
        self.handler = None
        self.done = 0

    def run(self):
        packet = self.inbox.get()
        packet.kind = DEVICE
        self.done += 1
        self.held = True
        self.system.send(self.handler, packet)


class System:
    def __init__(self, rounds):
        self.tasks = []
        self.devices = []
        self.checksum = 0
        self.switches = 0
        self.idle = Idle(self, rounds)
        handlers = []
        for i in range(3):
            device = Device(self, f"device {i}", 30 + i)
            device.handler = Handler(self, f"handler {i}", 20 + i, device)
            handlers.append(device.handler)
            self.devices.append(device)
        self.worker = Worker(self, "worker", 10, handlers)
        for i in range(9):
            self.send(self.worker, Packet(i, WORKER, [0] * 4))

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda t: -t.priority)

    def send(self, task, packet):
        task.inbox.put(packet)

    def choose(self):
        for task in self.tasks:
            if task.is_ready():
                return task
        return None

    def run(self):
        previous = None
        while (task := self.choose()) is not None:
            if task is not previous:
                self.switches += 1
            task.step()
            previous = task


def main(rounds):
    system = System(rounds)
    system.run()
    print("switches", system.switches, "checksum", system.checksum)
    for task in system.tasks:
        print(f"{task.name:<10} priority {task.priority:>2} steps {task.steps:>6} waiting {task.inbox.length}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60000)
