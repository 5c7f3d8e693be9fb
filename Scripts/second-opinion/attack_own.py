"""Indicators of a study's own that the attack declares: they overlap, lie within one another and
join others, which the attacker knows by the records that one child can have."""
from itertools import chain, combinations

STATUSES = ("CLA", "CPP", "CIN", "EH")
SOCIAL_CARE = ("CLA", "CPP", "CIN")
OWN = {"looked-after": ("CLA",), "in-need-or-plan": ("CPP", "CIN"),
       "plan-or-looked-after": ("CLA", "CPP"), "help-or-need": ("CIN", "EH")}
TWICE = "contacts-twice"
ALL = (*OWN, TWICE)
SETS = tuple(chain.from_iterable(combinations(STATUSES, n) for n in range(len(STATUSES) + 1)))


def indicator(name, measure, moments):
    return (f"  - id: {name}\n    title: {name}\n    definition: {name}.\n    population: all\n"
            f"    record: social-care\n    {measure}\n    moments: [{moments}]\n")


def declared():
    """The lines of a study's declaration."""
    lines = [indicator(name, "status: {table: social_care, column: status, values: ["
                       + ", ".join(values) + "]}", "at") for name, values in OWN.items()]
    lines.append(indicator(TWICE, "event: {table: contacts, at_least: 2}", "before-6m"))
    return "own_indicators:\n" + "".join(lines)


def asked_statuses(asked):
    """The questions about statuses on the day, with the statuses that they ask for."""
    if not any((name, "at", None) in asked for name in OWN):
        return {}
    every = {"social-care": SOCIAL_CARE, **OWN}
    return {(name, "at", None): set(values) for name, values in every.items()
            if (name, "at", None) in asked}


def define(known, question):
    """Says of each set of statuses which questions count those who have it."""
    found = asked_statuses(known.asked)

    def those(holds):
        return [("own", "statuses", "+".join(some)) for some in SETS if holds(set(some))]

    for asked, values in found.items():
        for part, holds in (("num", lambda some: some & values), ("den", lambda some: True)):
            known.everywhere("statuses", those(holds), [question(*asked, part)], "=", True, True)
    for name, relation, some in (("early-help", "=", {"EH"}),
                                 ("no-social-care-record", "<=", set())):
        if found and (name, "at", None) in known.asked:
            known.everywhere(name, [question(name, "at", None, "num")],
                             those(lambda one: one == some), relation, True, True)
    twice, once = ((name, "before-6m", None) for name in (TWICE, "contact"))
    if {twice, once} <= set(known.asked):
        known.everywhere("twice", [question(*twice, "num")], [question(*once, "num")], "<=", True,
                         True)


def remainders(tallies):
    """Whom the questions tell between them: (plus, minus, words), by question. Those of one and
    not of another around it; of one and another where a third asks for both; and of neither of two
    that nobody has both of."""
    found = asked_statuses(tallies)
    for one, first in found.items():
        for other, second in found.items():
            if first < second:
                yield [(other, "num")], [(one, "num")], "beyond"
            for both, union in found.items():
                if one < other and union == first | second and both not in (one, other):
                    yield [(one, "num"), (other, "num")], [(both, "num")], "both"
        for name in ("early-help", "no-social-care-record"):
            excluded = (name, "at", None)
            if excluded in tallies and (name != "early-help" or "EH" not in first):
                yield [(one, "den")], [(one, "num"), (excluded, "num")], "neither"
            if excluded in tallies and name == "early-help" and "EH" in first:
                yield [(one, "num")], [(excluded, "num")], "beyond"
    twice, once = ((name, "before-6m", None) for name in (TWICE, "contact"))
    if twice in tallies and once in tallies:
        yield [(once, "num")], [(twice, "num")], "beyond"
