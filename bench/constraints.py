# One-way constraints with strengths, solved incrementally: when a variable is edited, only what depends on it
# is recomputed, in an order found by walking the graph. Size: the length of the chains.
import sys

REQUIRED, STRONG, WEAK = 0, 1, 2


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.stay = True


class Constraint:
    def __init__(self, strength, *variables):
        self.strength = strength
        self.variables = variables
        self.output = None
        for v in variables:
            v.constraints.append(self)

    def choose_output(self, mark):
        best = None
        for v in self.variables:
            if v.mark != mark and self.can_write(v):
                holder = v.determined_by
                if holder is None or holder is self or holder.strength > self.strength:
                    best = v
        return best

    def can_write(self, variable):
        return True


class Equal(Constraint):
    def execute(self):
        a, b = self.variables
        if self.output is a:
            a.value = b.value
        else:
            b.value = a.value

    def inputs(self):
        return [v for v in self.variables if v is not self.output]


class Scale(Constraint):
    def __init__(self, strength, source, factor, offset, target):
        super().__init__(strength, source, factor, offset, target)

    def can_write(self, variable):
        return variable is self.variables[0] or variable is self.variables[3]

    def execute(self):
        source, factor, offset, target = self.variables
        if self.output is target:
            target.value = source.value * factor.value + offset.value
        else:
            source.value = (target.value - offset.value) // factor.value

    def inputs(self):
        return [v for v in self.variables if v is not self.output]


class Edit(Constraint):
    def execute(self):
        pass

    def inputs(self):
        return []


class Planner:
    def __init__(self):
        self.mark = 0
        self.executed = 0

    def add(self, constraint):
        """Satisfies the constraint; what it overrides looks for another output in its turn."""
        self.mark += 1
        while constraint is not None:
            constraint = self.satisfy(constraint)

    def satisfy(self, constraint):
        output = constraint.choose_output(self.mark)
        if output is None:
            if constraint.strength == REQUIRED:
                raise RuntimeError("a required constraint cannot be satisfied")
            return None
        overridden = output.determined_by
        if overridden is not None:
            overridden.output = None
        constraint.output = output
        output.determined_by = constraint
        output.mark = self.mark
        self.propagate(output)
        return overridden if overridden is not constraint else None

    def remove(self, constraint):
        if constraint.output is not None:
            constraint.output.determined_by = None
            constraint.output = None
        for v in constraint.variables:
            v.constraints.remove(constraint)

    def plan_from(self, variable):
        plan, todo, seen = [], [variable], {variable.name}
        while todo:
            for c in todo.pop().constraints:
                if c.output is not None and c.output.name not in seen:
                    plan.append(c)
                    seen.add(c.output.name)
                    todo.append(c.output)
        return plan

    def propagate(self, variable):
        for constraint in self.plan_from(variable):
            constraint.execute()
            self.executed += 1


def chain(planner, n):
    variables = [Variable(f"v{i}", 0) for i in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(REQUIRED, a, b))
    edit = Edit(STRONG, variables[0])
    planner.add(edit)
    plan = planner.plan_from(variables[0])
    for value in range(50):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        planner.executed += len(plan)
        if variables[-1].value != value:
            raise RuntimeError("the chain does not carry the value")
    planner.remove(edit)
    return variables[-1].value


def projection(planner, n):
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    factor.determined_by = offset.determined_by = Edit(REQUIRED)
    total = 0
    pairs = []
    for i in range(n):
        source, target = Variable(f"s{i}", i), Variable(f"t{i}", 0)
        planner.add(Scale(REQUIRED, source, factor, offset, target))
        pairs.append((source, target))
    for source, target in pairs:
        source.value += 1
        planner.propagate(source)
        total += target.value
    for new in (5, 3):
        factor.value = new
        planner.propagate(factor)
        total += sum(target.value for _, target in pairs)
    return total


def main(n):
    planner = Planner()
    print("chain", chain(planner, n))
    print("projection", projection(planner, n))
    print("executed", planner.executed)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30000)
