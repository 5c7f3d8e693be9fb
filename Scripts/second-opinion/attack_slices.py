"""Attacks tables of all kinds at once: rows, findings by sex, by period, by category, counts.

A study of two to four areas with three questions of its own is made up, of which one lies within
another. The attacker counts the children of each area and arm by their answers to all three, and
these by sex, by period and by the category that the study adjusts for. Since nothing released
crosses two of the three, children of one answer who fall into sexes and into periods are possible
wherever both add to the same number: linear programming on these counts is all that can be known.
Of each small number that is not told the least and the greatest value are worked out.
"""
import csv
import itertools
import json
import random
import subprocess

import numpy
from scipy.optimize import linprog
from scipy.sparse import csr_array

NAME, KIND = "made up", "tables of all kinds at once"
AREAS = (("E10000025", "2021-11-01"), ("E06000038", None), ("E06000039", None),
         ("E06000042", "2022-10-01"))
# The statuses that each question asks for: the first lies within the second.
QUESTIONS = {"first": {"a"}, "second": {"a", "b"}, "third": {"c"}}
MONTHS = {"year": 12, "half-year": 6, "quarter": 3}
LEVELS = ((True, True), (True, False), (False, True), (False, False))
UNLINKED = ("unlinked",)
# Seeds of studies in which something was found once.
ONCE_FOUND = (367, 523, 1001, 1600)


def seeds(count):
    """So many, and those in which something was found once; none where none is asked for."""
    return [*range(1, count + 1), *(x for x in ONCE_FOUND if x > count)] if count else []


def answers(chance, rates):
    """The statuses of a child."""
    one = chance.random()
    some = {"a"} if one < rates[0] else {"b"} if one < rates[0] + rates[1] else set()
    return some | ({"c"} if chance.random() < rates[2] else set())


def around(chance, rate):
    return min(1, max(0, rate + chance.choice((0, 0, -.05, .05))))


def children(chance, period):
    """The children of a study: in some areas nearly everybody has a status, or nobody."""
    sexes = chance.choice(("F", "FM", "FM", "FMU"))
    starts = range(0, 36, MONTHS[period])[:chance.choice((1, 2, 3, 4, 6))]
    days = [f"{2022 + month // 12}-{month % 12 + 1:02}-10" for month in starts]
    unlinked = chance.choice((0, 0, .03, .2))
    for area, _ in AREAS[:chance.choice((2, 2, 3, 4))]:
        size = chance.choice((6, 10, 20, 30))
        rates = chance.choice((.03, .1, .5, .9, .97, 1)), chance.choice((0, 0, .05)), \
            chance.choice((0, .05, .3, .95))
        for day, sex in itertools.product(days, sexes):
            here = [around(chance, rate) for rate in rates]
            for _ in range(round(size / len(sexes) * chance.choice((.5, 1, 1, 1, 2)))):
                yield {"area": area, "day": day, "sex": sex,
                       "parent": chance.choice(("father", "father", "mother")),
                       "linked": "no" if chance.random() < unlinked else "yes",
                       "statuses": answers(chance, here)}


def make(study, seed):
    """Writes a study with questions of its own."""
    chance = random.Random(seed)
    study.mkdir()
    period, adjust = chance.choice(tuple(MONTHS)), chance.choice(("parent", "sex"))
    made = list(children(chance, period))
    places = [x for x in AREAS if any(child["area"] == x[0] for child in made)]
    lines = ["title: Made up", "synthetic: true", "extracted: 2025-03-31", "areas:"]
    lines += [f"  - {{code: {code}, name: {code}" + (f", rollout: {day}}}" if day else "}")
              for code, day in places]
    lines += ["tables:", "  children: children.csv",
              "  care: {file: care.csv, kind: spells, "
              "columns: {child: child, from: from, to: to, status: status}}", "own_indicators:"]
    lines += [f"  - {{id: {name}, title: {name}, definition: {name}., population: all, "
              f"record: social-care, moments: [at], status: {{table: care, column: status, "
              f"values: [{', '.join(sorted(values))}]}}}}" for name, values in QUESTIONS.items()]
    lines += ["outcomes: {primary: first, secondary: [second, third]}",
              f"design: {{question: Q, unit: area, adjust: [{adjust}], period: {period}}}"]
    (study / "study.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    head = ("child,family,area,sex,born,imprisoned,parent,ethnicity,carer_after,known_before,"
            "education_record,social_care_record").split(",")
    write(study / "children.csv", [head] + [
        [f"c{number}", f"f{number}", child["area"], child["sex"], "2014-05", child["day"],
         child["parent"], "WBRI", "mother", "no", "yes", child["linked"]]
        for number, child in enumerate(made)])
    write(study / "care.csv", [["child", "from", "to", "status"]] + [
        [f"c{number}", "2016-01-01", "", status] for number, child in enumerate(made)
        for status in sorted(child["statuses"])])


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def tables(command, study, scratch, *rule):
    """The tallies of a study, raw or released under a rule."""
    raw, ledger, released = (scratch / name for name in ("made.json", "made.ledger", "out.json"))
    ledger.unlink(missing_ok=True)
    text = (study / "study.yaml").read_text("utf-8").split("disclosure:")[0]
    said = f"{rule[0]}, secondary: true" if rule else "none, secondary: false"
    (study / "study.yaml").write_text(f"{text}disclosure: {{suppress: {said}}}\n", "utf-8")
    subprocess.run([command, "tally", study, "--output", raw, "--quiet"], check=True)
    if rule:
        subprocess.run([command, "release", raw, "--ledger", ledger, "--output", released,
                        "--quiet"], check=True)
    return json.loads((released if rule else raw).read_text("utf-8"))


def states():
    """What a child can have answered: the questions that are yes, or no linked record."""
    every = itertools.chain.from_iterable(
        itertools.combinations(QUESTIONS, n) for n in range(len(QUESTIONS) + 1))
    return [some for some in every if "first" not in some or "second" in some] + [UNLINKED]


STATES = states()


def yes(name):
    return [state for state in STATES if name in state]


KNOWN = [state for state in STATES if state != UNLINKED]
GROUPS = {"known": KNOWN, "unlinked": [UNLINKED], "second beyond first":
          [x for x in yes("second") if "first" not in x]}
for question in QUESTIONS:
    GROUPS[question] = yes(question)
    GROUPS[f"not {question}"] = [x for x in KNOWN if question not in x]


def slices(entry, adjust):
    """The slice that an entry is about: its kind and its value, nothing of whole rows."""
    for kind in ("sex", "period"):
        if kind in entry:
            return kind, entry[kind]
    return (adjust, entry["categories"][0]) if "categories" in entry else None


def questions(tables):
    """What is told of the questions, in rows and in slices."""
    return [entry for entry in tables["tallies"] + tables["adjusted"]
            if entry["indicator"] in QUESTIONS]


class Released:
    """The counts of children, and what is told of them."""

    def __init__(self, truth, released):
        self.places, self.rows, self.values = {}, [], []
        self.adjust = truth["study"]["design"]["adjustment"][0]
        self.cells = sorted({(x["area"], x["arm"]) for x in truth["counts"]
                             if x["dimension"] == "recognised" and x["unit"] == "children"
                             and x.get("area") and x.get("arm")})
        self.kinds = {}
        for kind, value in filter(None, (slices(x, self.adjust) for x in questions(truth))):
            self.kinds.setdefault(kind, set()).add(value)
        self.read(released)
        for (cell, state, kind), parts in self.crossed():
            self.know([(cell, state, None)], 0, [(cell, state, (kind, x)) for x in parts])

    def crossed(self):
        for cell, state, kind in itertools.product(self.cells, STATES, sorted(self.kinds)):
            yield (cell, state, kind), sorted(self.kinds[kind])

    def inside(self, row):
        return [x for x in self.cells if all(a is None or a == b for a, b in zip(row, x))]

    def keys(self, row, group, piece=None):
        states = GROUPS.get(group, STATES)
        return [(cell, state, piece) for cell in self.inside(row) for state in states]

    def know(self, keys, value, less=()):
        weights = [(self.place(key), 1) for key in keys] + [(self.place(key), -1) for key in less]
        self.rows.append(weights)
        self.values.append(value)

    def place(self, key):
        return self.places.setdefault(key, len(self.places))

    def read(self, released):
        hidden = {self.about(x): x["withheld"] for x in questions(
            {"tallies": released.get("hidden", []), "adjusted": []})}
        for entry in questions(released):
            name, *row, piece = self.about(entry)
            self.know(self.keys(row, "known", piece), entry["denominator"])
            self.know(self.keys(row, name, piece), entry["numerator"])
            if "not_linked" in entry and "not_linked" not in hidden.get(self.about(entry), ()):
                self.know(self.keys(row, "unlinked", piece), entry["not_linked"])
        for entry in released["counts"]:
            if entry["unit"] == "children" and "informant" not in entry:
                self.count(entry, (entry.get("area"), entry.get("arm")))

    def about(self, entry):
        return (entry["indicator"], entry.get("area"), entry.get("arm"),
                slices(entry, self.adjust))

    def count(self, entry, row):
        """Plain counts of everybody, of linked records, and of a category."""
        dimension, category = entry["dimension"], entry["category"]
        if dimension == "recognised":
            self.know(self.keys(row, None), entry["count"])
        if dimension == "social_care_linked":
            group = "known" if category == "yes" else "unlinked"
            self.know(self.keys(row, group), entry["count"])
        if category in self.kinds.get(dimension, ()):
            self.know(self.keys(row, None, (dimension, category)), entry["count"])

    def programme(self):
        weights = [(row, column, weight) for row, line in enumerate(self.rows)
                   for column, weight in line]
        rows, columns, values = zip(*weights)
        return csr_array((values, (rows, columns)), shape=(len(self.rows), len(self.places)))


def wider(entry, piece):
    """The rows to which a number adds: whole rows and findings by sex are counted by themselves."""
    own = entry.get("area"), entry.get("arm")
    if piece is None or "sex" in entry:
        return {own}
    rows = {tuple(x if kept else None for x, kept in zip(own, level)) for level in LEVELS}
    return {row for row in rows if row[0] or piece[0] != "sex"}


def true_numbers(truth):
    """The numbers of each group in each row and slice, as far as the tallies count them."""
    adjust, found = truth["study"]["design"]["adjustment"][0], {}
    for entry in questions(truth):
        name, piece = entry["indicator"], slices(entry, adjust)
        for row in wider(entry, piece):
            numbers = found.setdefault((row, piece), dict.fromkeys(GROUPS, 0))
            numbers[name] += entry["numerator"]
            numbers[f"not {name}"] += entry["denominator"] - entry["numerator"]
            if name == "first":
                numbers["known"] += entry["denominator"]
                numbers["unlinked"] += entry.get("not_linked", 0)
    for numbers in found.values():
        numbers["second beyond first"] = numbers["second"] - numbers["first"]
    return found


def is_few(entry, greatest):
    """Whether few answered yes or no, or few are not linked."""
    rest = entry["denominator"] - entry["numerator"]
    return any(1 <= x <= greatest for x in (entry["numerator"], rest,
                                             entry.get("not_linked", 0)))


class Found:
    """The small numbers of a study, told or not, and what is found of them."""

    def __init__(self, truth, released, greatest):
        self.greatest = greatest
        self.known = Released(truth, released)
        self.small = {(group, *place): value for place, numbers in true_numbers(truth).items()
                      for group, value in numbers.items() if 1 <= value <= greatest}
        about = self.known.about
        hidden = {about(x) for x in released["suppressed"] if x["indicator"] in QUESTIONS}
        few = [x for x in questions(truth) if about(x) in hidden and is_few(x, greatest)]
        self.withheld = [len(hidden), len(few)]
        self.matrix = self.known.programme()
        self.check(truth)

    def check(self, truth):
        """Stops where what is taken for known does not hold in the true numbers."""
        known = Released(truth, truth)
        answer = linprog(numpy.zeros(len(known.places)), A_eq=known.programme(), b_eq=known.values)
        if answer.status != 0:
            raise SystemExit("a definition does not hold in the true numbers: made-up study")

    def bound(self, keys, sign):
        goal = numpy.zeros(len(self.known.places))
        for key in keys:
            goal[self.known.places[key]] = sign
        answer = linprog(goal, A_eq=self.matrix, b_eq=self.known.values, method="highs")
        if answer.status not in (0, 3):
            raise SystemExit(f"a linear programme came to no end: {answer.message}")
        return sign * answer.fun if answer.status == 0 else numpy.inf

    def found(self):
        """The small numbers that cannot be what is promised, with whether they are recovered."""
        for (group, row, piece), value in self.small.items():
            keys = self.known.keys(row, group, piece)
            least = numpy.ceil(self.bound(keys, 1) - 1e-6)
            most = numpy.floor(self.bound(keys, -1) + 1e-6)
            if least > 1 or most <= self.greatest:
                yield (f"{group} in {row} {piece or ''}: {value} is from {least:.0f} to {most:.0f}",
                       least == most)


def attack(command, study, seed, scratch, rule, greatest):
    """What is found of a made-up study under a rule."""
    make(study, seed)
    truth = tables(command, study, scratch)
    found = Found(truth, tables(command, study, scratch, rule), greatest)
    return found, list(found.found())
