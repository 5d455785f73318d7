# A ray tracer: spheres above a chequered floor, with shadows and reflections; prints the picture as text and
# a checksum of its pixels. Size: the width in pixels.
import sys


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)

    def reflected(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Sphere:
    def __init__(self, centre, radius, brightness, mirror):
        self.centre = centre
        self.radius = radius
        self.brightness = brightness
        self.mirror = mirror

    def distance(self, origin, direction):
        to_centre = self.centre - origin
        along = to_centre.dot(direction)
        inside = self.radius * self.radius - to_centre.dot(to_centre) + along * along
        if inside < 0.0:
            return None
        nearest = along - inside ** 0.5
        return nearest if nearest > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()

    def shade(self, point):
        return self.brightness


class Floor:
    mirror = 0.2

    def __init__(self, height):
        self.height = height

    def distance(self, origin, direction):
        if direction.y > -1e-6:
            return None
        far = (self.height - origin.y) / direction.y
        return far if far > 1e-6 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def shade(self, point):
        return 0.9 if (int(point.x + 1000) + int(point.z + 1000)) % 2 else 0.3


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def hit(self, origin, direction):
        found = None
        for thing in self.things:
            distance = thing.distance(origin, direction)
            if distance is not None and (found is None or distance < found[0]):
                found = distance, thing
        return found

    def trace(self, origin, direction, depth):
        found = self.hit(origin, direction)
        if found is None:
            return 0.3 + 0.2 * direction.y
        distance, thing = found
        point = origin + direction * distance
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        light = 0.15
        if self.hit(point + normal * 1e-4, to_light) is None:
            light += 0.85 * max(0.0, normal.dot(to_light))
        colour = thing.shade(point) * light
        if depth > 0 and thing.mirror > 0.0:
            bounced = self.trace(point + normal * 1e-4, direction.reflected(normal), depth - 1)
            colour = colour * (1.0 - thing.mirror) + bounced * thing.mirror
        return colour


def main(width):
    scene = Scene([Sphere(Vector(-1.2, 0.0, 5.0), 1.0, 0.9, 0.3), Sphere(Vector(1.1, -0.3, 4.0), 0.7, 0.6, 0.5),
                   Sphere(Vector(0.2, 0.9, 6.0), 0.8, 1.0, 0.1), Floor(-1.0)], Vector(-4.0, 6.0, 0.0))
    shades = " .,:;i1tfLCG08@"
    eye = Vector(0.0, 0.3, -1.0)
    height = width // 2
    checksum = 0
    for row in range(height):
        line = []
        for column in range(width):
            across = (column + 0.5) / width * 2.0 - 1.0
            up = 1.0 - (row + 0.5) / height * 2.0
            colour = scene.trace(eye, Vector(across, up * 0.6, 1.6).unit(), 3)
            level = min(int(colour * len(shades)), len(shades) - 1)
            checksum = (checksum * 17 + int(colour * 255)) % 1000000007
            line.append(shades[level])
        print("".join(line).rstrip())
    print("checksum", checksum)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 280)
