"""Attacks few forms by whole numbers: what several means of one form tell together of its bands.

A study of 7 to 26 parents' forms in one or two areas is made up. The attacker counts the children
of each group of rows by their scores of internalising and externalising difficulties, which add up
to total difficulties: numbers, sums, squares and bands are all sums of these counts, so that what
is possible is a question to an integer programme. Of each small number that is withheld it is asked
whether it can be at most 1, and whether it can be more than the greatest small number.
"""
import csv
import functools
import json
import random
import subprocess

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

NAME, KIND = "few forms", "bands beside means"
AREAS = ("E06000038", "E06000039")
# The items of the scales, of which internalising is the first two and externalising the others.
SCALES = ((3, 8, 13, 16, 24), (6, 11, 14, 19, 23), (5, 7, 12, 18, 22), (2, 10, 15, 21, 25))
REVERSED = {7, 11, 14, 21, 25}
BANDS = {"close_to_average": (0, 13), "slightly_raised": (14, 16), "high": (17, 19),
         "very_high": (20, 40)}
PAIRS = numpy.array([(i, e) for i in range(21) for e in range(21)])
TOTAL = PAIRS.sum(axis=1)
MEANS = {"sdq-total": TOTAL, "sdq-internalising": PAIRS[:, 0], "sdq-externalising": PAIRS[:, 1]}
HIGH = (TOTAL >= 17).astype(float)
EVERYBODY = numpy.ones(len(PAIRS))
DIMENSION = "bands:sdq-total:baseline"


def scores(kind, chance):
    """The two scores of a child: as they usually are, alike, few high, or on few values."""
    if kind == 0:
        common = chance.gauss(0, 1)
        pair = [mean + 2.5 * common + chance.gauss(0, 2.5) for mean in (7, 8)]
    elif kind == 1:
        common = chance.gauss(0, 1)
        pair = [mean + 3 * common + chance.gauss(0, 0.5) for mean in (6, 7)]
    elif kind == 2:
        pair = [chance.choice((0, 0, 0, 1, 2)), chance.choice((0, 1, 5, 12, 14, 16, 18))]
    elif kind == 3:
        least = 7 if chance.random() < 0.2 else 2
        pair = [chance.randint(least, least + 4) for _ in range(2)]
    else:
        third = chance.choice((2, 3, 3, 4, 4, 5))
        pair = [2 * third, third + chance.choice((0, 0, 0, 1))]
    return [min(20, max(0, round(score))) for score in pair]


def items(pair):
    """Answers to the 25 questions that score so."""
    answers = dict.fromkeys(range(1, 26), 1)
    for scales, score in zip((SCALES[:2], SCALES[2:]), pair):
        for item in scales[0] + scales[1]:
            points = min(2, score)
            score -= points
            answers[item] = 2 - points if item in REVERSED else points
    return [answers[item] for item in range(1, 26)]


def make(study, seed):
    """Writes a study of few forms."""
    chance = random.Random(seed)
    study.mkdir()
    places = AREAS[:1 + seed % 2]
    lines = ["title: Few forms", "synthetic: true", "extracted: 2025-03-31", "areas:"]
    lines += [f"  - {{code: {code}, name: {code}}}" for code in places]
    lines += ["tables:", "  children: children.csv", "  sdq: sdq.csv",
              "disclosure: {suppress: none, secondary: false, round: none}"]
    (study / "study.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    kind = chance.randrange(5)
    children, forms = [], []
    for number in range(chance.randint(7, 26)):
        sex = chance.choice("FM") if seed % 3 == 0 else "F"
        area = chance.choice((places[0], places[0], places[0], places[-1]))
        children.append([f"c{number}", f"f{number}", area, sex, "2014-05", "2023-05-10", "father",
                         "WBRI", "mother", "no", "yes", "yes"])
        forms.append([f"c{number}", "2023-05-20", "P4-17", *items(scores(kind, chance))])
    head = ("child,family,area,sex,born,imprisoned,parent,ethnicity,carer_after,known_before,"
            "education_record,social_care_record").split(",")
    write(study / "children.csv", [head] + children)
    asked = ["child", "date", "version", *(f"item{n}" for n in range(1, 26))]
    write(study / "sdq.csv", [asked] + forms)


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def place(entry):
    return entry.get("area"), entry.get("arm"), entry.get("sex")


def ours(entry):
    """Whether an entry is about parents' forms at baseline, and not by period."""
    return (entry.get("informant") == "parent" and "period" not in entry
            and entry.get("moment", "baseline") == "baseline")


class Forms:
    """What is released of the forms, and the small numbers that are withheld."""

    def __init__(self, truth, released, greatest):
        self.greatest = greatest
        self.known, self.small, self.withheld = [], {}, [0, 0]
        true = {(x["indicator"], place(x)): x for x in truth["tallies"] if ours(x)}
        rows = {row for name, row in true if name == "sdq-total"}
        self.cells = [(area, arm, sex) for area, arm, _ in rows if area and arm
                      for sex in {row[2] for row in rows if row[2]}]
        for entry in filter(ours, released["tallies"]):
            name, row = entry["indicator"], place(entry)
            if name in MEANS:
                self.know(row, EVERYBODY, entry["denominator"])
                self.know(row, MEANS[name], entry["numerator"])
                self.know(row, MEANS[name] ** 2, entry["squares"])
            elif name == "sdq-high":
                self.know(row, EVERYBODY, entry["denominator"])
                self.know(row, HIGH, entry["numerator"])
        for entry in filter(ours, released["suppressed"]):
            if entry["indicator"] == "sdq-high" and ("sdq-high", place(entry)) in true:
                tally = true["sdq-high", place(entry)]
                rest = tally["denominator"] - tally["numerator"]
                self.hide("high", place(entry), HIGH, tally["numerator"])
                self.hide("not high", place(entry), EVERYBODY - HIGH, rest)
        self.counts(truth, released)

    def counts(self, truth, released):
        """Plain counts by band."""
        def banded(entries):
            return [x for x in entries if x["dimension"] == DIMENSION and ours(x)]
        true = {(x["category"], place(x)): x["count"] for x in banded(truth["counts"])}
        for entry in banded(released["counts"]):
            self.know(place(entry), self.band(entry["category"]), entry["count"])
        for entry in banded(released["withheld_counts"]):
            name, row = entry["category"], place(entry)
            self.hide(name, row, self.band(name), true.get((name, row), 0))

    @staticmethod
    @functools.cache
    def band(name):
        least, most = BANDS.get(name, (41, 41))
        return ((TOTAL >= least) & (TOTAL <= most)).astype(float)

    def know(self, row, weights, value):
        self.known.append((row, weights, value))

    def hide(self, name, row, weights, value):
        self.withheld[0] += 1
        if 1 <= value <= self.greatest:
            self.withheld[1] += 1
            self.small[name, row] = weights, value

    def programme(self):
        """The groups of cells that the rows tell apart, and what is known of their counts."""
        rows = sorted({row for row, _, _ in self.known} | {row for _, row in self.small}, key=str)
        inside = {cell: tuple(all(x is None or x == y for x, y in zip(row, cell)) for row in rows)
                  for cell in self.cells}
        groups = sorted(set(inside.values()))
        def line(row, weights):
            number = rows.index(row)
            return numpy.concatenate([weights * group[number] for group in groups])
        lines = [(line(row, weights), value) for row, weights, value in self.known]
        return line, [x for x, _ in lines], [value for _, value in lines]

    def found(self):
        """The small numbers that cannot be what is promised, with whether they are recovered."""
        line, lines, values = self.programme()
        known = LinearConstraint(csr_matrix(numpy.array(lines)), values, values) if lines else None
        def possible(goal, least, most):
            limits = [LinearConstraint(goal[None, :], least, most)] + ([known] if lines else [])
            answer = milp(numpy.zeros(len(goal)), integrality=numpy.ones(len(goal)),
                          bounds=Bounds(0, 1000), constraints=limits,
                          options={"time_limit": 120})
            if answer.status not in (0, 2):
                raise SystemExit(f"an integer programme came to no end: {answer.message}")
            return answer.status == 0
        for (name, row), (weights, value) in self.small.items():
            goal = line(row, weights)
            if possible(goal, 0, 1) and possible(goal, self.greatest + 1, numpy.inf):
                continue
            others = possible(goal, 0, value - 1) or possible(goal, value + 1, numpy.inf)
            yield f"{name} in {row}: {value}", not others


def tables(command, study, scratch, *rule):
    """The tallies of a study, raw or released under a rule."""
    raw, ledger, released = (scratch / name for name in ("few.json", "few.ledger", "out.json"))
    ledger.unlink(missing_ok=True)
    if rule:
        text = (study / "study.yaml").read_text("utf-8").split("disclosure:")[0]
        (study / "study.yaml").write_text(
            f"{text}disclosure: {{suppress: {rule[0]}, secondary: true}}\n", "utf-8")
    subprocess.run([command, "tally", study, "--output", raw, "--quiet"], check=True)
    if not rule:
        return json.loads(raw.read_text("utf-8"))
    subprocess.run([command, "release", raw, "--ledger", ledger, "--output", released, "--quiet"],
                   check=True)
    return json.loads(released.read_text("utf-8"))


def attack(command, study, seed, scratch, rule, greatest):
    """What is found of a made-up study under a rule."""
    make(study, seed)
    truth = tables(command, study, scratch)
    forms = Forms(truth, tables(command, study, scratch, rule), greatest)
    return forms, list(forms.found())
