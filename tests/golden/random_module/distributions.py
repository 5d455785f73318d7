import random

r = random.Random("distributions")
for call in ["uniform(1, 10)", "uniform(5, -5)", "triangular()", "triangular(0, 10, 8)", "triangular(3, 3)", "triangular(1, 1, 1)", "gauss()", "gauss(10, 2)", "gauss(mu=5)", "normalvariate()", "normalvariate(100, 15)", "lognormvariate(0, 1)",
             "expovariate()", "expovariate(5)", "expovariate(-2.0)", "vonmisesvariate(0, 4)", "vonmisesvariate(1, 0)", "vonmisesvariate(3.1, 100)", "gammavariate(0.5, 2)", "gammavariate(1, 3)", "gammavariate(1.0, 1)", "gammavariate(9, 0.5)",
             "betavariate(2, 3)", "betavariate(0.5, 0.5)", "paretovariate(3)", "weibullvariate(1, 1.5)", "binomialvariate()", "binomialvariate(10, 0.3)", "binomialvariate(100, 0.5)", "binomialvariate(1000, 0.7)", "binomialvariate(5, 0)",
             "binomialvariate(5, 1)", "binomialvariate(10**6, 1e-7)", "binomialvariate(n=3, p=0.9)"]:
    print(call, [eval("r." + call) for _ in range(4)])
for call in ["gammavariate(0, 1)", "gammavariate(1, -1)", "expovariate(0)", "binomialvariate(-1)", "binomialvariate(1, 2)", "binomialvariate(5, -0.5)", "paretovariate(0)", "uniform('a', 1)", "gauss(1, 2, 3)", "weibullvariate(1, 0)", "triangular('a')"]:
    try:
        print(call, eval("r." + call))
    except Exception as error:
        print(call, type(error).__name__, str(error).replace("Random.", ""))
print(sum(r.gauss(0, 1) for _ in range(2000)), sum(r.normalvariate() for _ in range(2000)), sum(r.gammavariate(2.5, 1) for _ in range(500)), sum(r.betavariate(3, 1) for _ in range(500)), sum(r.vonmisesvariate(1, 2) for _ in range(500)),
      sum(r.binomialvariate(50, 0.4) for _ in range(500)))
