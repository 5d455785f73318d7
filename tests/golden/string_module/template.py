from string import Template

t = Template("$who likes ${what}, $$5, ${who}s")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": 1}, what=2), t.template)
print(t.safe_substitute(who="x"), t.get_identifiers(), t.is_valid())
try:
    t.substitute(who=1)
except KeyError as error:
    print("KeyError", error)
for text in "$100", "a\nb ${", "$":
    bad = Template(text)
    print(bad.safe_substitute(), bad.is_valid())
    try:
        bad.substitute()
    except ValueError as error:
        print(error)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%a_b %ab %% %{c_d}").safe_substitute(a_b=1, ab=2, c_d=3))
print(Template("$Who $wHo").substitute(Who=1, wHo=2), Template("$é").is_valid())
