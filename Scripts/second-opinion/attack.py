#!/usr/bin/env python3
"""Attacks released outputs by linear programming: what can be worked out of the small numbers?

The attacker reads `findings.json` of a study with a disclosure rule, knows how every indicator and
count is defined, and nothing else. Every number of people is a variable of at least zero for each
area and arm (and each arm and sex); what is published and what the definitions say are linear
constraints. Known from elsewhere are, where they are not small, the totals of recognised children
and families and of families with an offer. For each small number the least and the greatest
feasible value are worked out: from at most 1 to more than the greatest small number is what is
promised. The true numbers, of the same study with `suppress: none`, only say which numbers are
small, and check the definitions.

    pip install numpy scipy
    python3 attack.py --command .build/release/paramount --sample sample-data/thames-valley
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import linprog

SCHOOL = ("fsm", "sen-support", "ehcp", "attendance-above-90", "attendance-above-50", "suspended",
          "suspension-rate")
SERVICES = ("social-care", "early-help", "no-social-care-record", "contact", "referral",
            "temporary-housing")
NEVER_MISSING = ("fsm", "sen-support", "ehcp", "suspended", "suspension-rate") + SERVICES
PARTS = dict(num="numerator", den="denominator", mis="missing", nl="not_linked",
             nfu="not_followed_up")
ARMS = ("rollout", "comparison")
GREATEST = {"1-5": 5, "1-7": 7, "under-10": 9}
SIZES = (60, 100, 150, 200, 300, 450, 600, 1000, 1500, 2000)
BEGIN, END = "<!-- attack: begin -->", "<!-- attack: end -->"
TINY = 1e-6


# Names of numbers. A question's number is ("q", indicator, moment, informant, part); a plain count
# is ("r", unit, dimension, informant, category); a cell of a paired table ("c", indicator, before,
# after, informant, cell).

def question(indicator, moment, informant, part):
    return ("q", indicator, moment, informant, part)


def children(dimension, category):
    return ("r", "children", dimension, None, category)


def families(dimension, category="yes"):
    return ("r", "families", dimension, None, category)


def same(name):
    """One name for numbers that are one number by definition; None for what is always zero."""
    if name[0] != "q":
        return name
    _, indicator, moment, informant, part = name
    if part == "nl" and indicator in SCHOOL:
        return children("education_linked", "no")
    if part == "nl" and indicator in SERVICES:
        return children("social_care_linked", "no")
    if part == "nfu" and indicator in SCHOOL + SERVICES and moment in ("at", "before-6m"):
        return None
    if part == "mis" and indicator in NEVER_MISSING:
        return None
    if indicator.startswith("attendance") and part in ("den", "mis", "nfu"):
        return question("attendance", moment, informant, part)
    if indicator in ("suspended", "suspension-rate") and part in ("den", "nfu"):
        return question("suspensions", moment, informant, part)
    if indicator in SERVICES and part in ("den", "nfu"):
        later = moment in ("at-6m", "within-6m")
        return question("services", "later" if later else "at", informant, part)
    if indicator in ("fsm", "sen-support", "ehcp") and moment == "at" and part == "den":
        return question("school", "at", informant, part)
    offers = {("accepted", "num"): "accepted", ("accepted", "den"): "offered",
              ("second-offer-accepted", "num"): "second-offer-accepted",
              ("second-offer-accepted", "den"): "second-offer"}
    if (indicator, part) in offers:
        return families(offers[indicator, part])
    if indicator.startswith("sdq-") and part in ("nfu", "nl"):
        return question("sdq", moment, informant, part)
    if indicator.startswith("parental-stress") and part in ("nfu", "nl"):
        return question("parental-stress", moment, informant, part)
    return name


def stratum(entry):
    values = entry.get("stratum") or {}
    return values.get("informant"), values.get("sex")


def is_mean(indicator):
    return indicator.startswith(("sdq-", "parental-stress")) and indicator != "sdq-high"


def is_share(indicator):
    return not is_mean(indicator) and indicator != "suspension-rate"


def population(indicator):
    if indicator in SCHOOL:
        return children("age_group", "school-age")
    if indicator in SERVICES or indicator.startswith("sdq"):
        return children("recognised", "all")
    if indicator.startswith("parental-stress"):
        return families("recognised", "all")
    return None


class Knowledge:
    """What the attacker knows: equations and inequalities in numbers of at least zero."""

    def __init__(self, released, labels):
        self.places, self.equal, self.at_most = {}, [], []
        self.areas = [area["code"] for area in released["study"]["areas"]]
        self.leaves = [(area, arm) for area in self.areas for arm in ARMS]
        self.sexes = sorted({stratum(f)[1] for f in released["findings"]} - {None})
        self.read(released)
        self.define(released, labels)

    def number(self, name, place):
        return self.places.setdefault((name, place), len(self.places))

    def terms(self, name, area, arm, sex=None):
        name = same(name)
        if name is None:
            return {}
        if sex is not None:
            places = [("all", a, sex) for a in ARMS if arm in ("all", a)]
        else:
            places = [(x, a, None) for x, a in self.leaves
                      if area in ("all", x) and arm in ("all", a)]
        return {self.number(name, place): 1 for place in places}

    def signed(self, plus, minus, place):
        total = defaultdict(float)
        for names, sign in ((plus, 1), (minus, -1)):
            for name in names:
                for number, weight in self.terms(name, *place).items():
                    total[number] += sign * weight
        return {number: weight for number, weight in total.items() if weight}

    def equate(self, terms, value, label):
        if terms:
            self.equal.append((terms, value, label))

    def publish(self, name, place, value, label):
        self.equate(self.terms(name, *place), value, ("published", label))

    def read(self, released):
        for f in released["findings"]:
            informant, sex = stratum(f)
            for part, key in PARTS.items():
                mean = part == "num" and is_mean(f["indicator"])
                if f["state"] != "suppressed" and f.get(key) is not None and not mean:
                    name = question(f["indicator"], f["moment"], informant, part)
                    self.publish(name, (f["area"], f["arm"], sex), f[key], f["indicator"])
        for f in released["reach"]:
            name = ("r", f["unit"], f["dimension"], stratum(f)[0], f["category"])
            self.publish(name, (f["area"], f["arm"]), f["count"], f["dimension"])
        for f in released["changes"]:
            for cell, count in f.get("table", {}).items():
                name = ("c", f["indicator"], f["before"], f["after"], stratum(f)[0], cell)
                self.publish(name, (f["area"], f["arm"]), count, "change")

    def know(self, truth, greatest):
        """Totals that are published elsewhere: how many children and families are recognised, and to
        how many families the offer was made, over all areas, where they are not small and do not
        leave a small number of the recognised."""
        counts = {(f["unit"], f["dimension"], f["category"]): f["count"] for f in truth["reach"]
                  if f["area"] == "all" and f["arm"] == "all" and stratum(f)[0] is None}
        for unit, dimension, category in (("children", "recognised", "all"),
                                          ("families", "recognised", "all"),
                                          ("families", "offered", "yes")):
            count = counts.get((unit, dimension, category), 0)
            left = counts.get((unit, "recognised", "all"), 0) - count
            if count > greatest and not 1 <= left <= greatest:
                self.publish(("r", unit, dimension, None, category), ("all", "all"), count,
                             "known from elsewhere")

    # What everybody knows without seeing a number.

    def everywhere(self, label, plus, minus, relation="=", by_sex=False):
        places = self.leaves + (
            [("all", arm, sex) for arm in ARMS for sex in self.sexes] if by_sex else [])
        for place in places:
            terms = self.signed(plus, minus, place)
            if terms:
                (self.equal if relation == "=" else self.at_most).append((terms, 0, (label, place)))

    def define(self, released, labels):
        asked = defaultdict(set)
        for f in released["findings"]:
            informant, sex = stratum(f)
            asked[(f["indicator"], f["moment"], informant)].add((f["area"], f["arm"], sex))
        for (indicator, moment, informant), present in asked.items():
            self.define_question(indicator, moment, informant, present)
        self.define_links()
        self.define_counts(labels)
        self.define_changes(released)

    def define_question(self, indicator, moment, informant, present):
        parts = {part: question(indicator, moment, informant, part) for part in PARTS}
        everybody = population(indicator)
        four = [parts[part] for part in ("den", "mis", "nl", "nfu")]
        if everybody:
            self.everywhere("population", four, [everybody])
        for place in self.leaves:
            if (*place, None) not in present:
                for name in [everybody] if everybody else four:
                    self.equate(self.terms(name, *place), 0, ("nobody", indicator, place))
        by_sex = any(sex for _, _, sex in present)
        if is_share(indicator):
            self.everywhere("part of all", [parts["num"]], [parts["den"]], "<=", by_sex)
        if not by_sex:
            return
        for name in four if is_mean(indicator) else list(parts.values()):
            for arm in ARMS:
                total = defaultdict(float, self.terms(name, "all", arm))
                for sex in self.sexes:
                    for number, weight in self.terms(name, "all", arm, sex).items():
                        total[number] -= weight
                self.equate(dict(total), 0, ("sexes together", indicator, arm))

    def define_links(self):
        def num(indicator, moment):
            return question(indicator, moment, None, "num")

        def den(indicator, moment):
            return question(indicator, moment, None, "den")

        within = [("attendance-above-90", "attendance-above-50", f"term-{t}")
                  for t in ("before", "of", "after")]
        within += [("referral", "contact", f"{m}-6m") for m in ("before", "within")]
        within += [("suspended", "suspension-rate", "year-of")]
        for narrow, wide, moment in within:
            self.everywhere("within", [num(narrow, moment)], [num(wide, moment)], "<=", True)
        for group in ([("social-care", "at"), ("early-help", "at"), ("no-social-care-record", "at")],
                      [("social-care", "at-6m"), ("early-help", "at-6m")],
                      [("contact", "before-6m"), ("no-social-care-record", "at")]):
            self.everywhere("exclusive", [num(*q) for q in group], [den(*group[0])], "<=", True)
        year = question("fsm", "within-12m", None, "nfu")
        self.everywhere("meals on the day", [num("fsm", "at")], [num("fsm", "within-12m"), year],
                        "<=", True)
        self.everywhere("no meals in the year", [den("fsm", "within-12m"), num("fsm", "at")],
                        [num("fsm", "within-12m"), den("fsm", "at")], "<=", True)

    def define_counts(self, labels):
        def all_of(unit, dimension, informant=None):
            found = sorted(labels.get((unit, dimension, informant), ()))
            return [("r", unit, dimension, informant, category) for category in found]

        def add_up(parts, whole):
            if parts:
                self.everywhere("adds up", parts, whole)

        recognised, homes = [children("recognised", "all")], [families("recognised", "all")]
        for dimension in ("sex", "age_group", "parent", "known_before", "social_care_linked",
                          "ethnicity"):
            add_up(all_of("children", dimension), recognised)
        add_up(all_of("children", "education_linked"), [children("age_group", "school-age")])
        for parent in ("mother", "father", "both", "other"):
            add_up(all_of("children", f"carer_after:{parent}"), [children("parent", parent)])
        for dimension in ("offered", "second-offer", "needs-recorded", "forms:parental_stress"):
            add_up(all_of("families", dimension), homes)
        for dimension in ("accepted", "declined", "no-contact", "reached"):
            add_up(all_of("families", dimension), [families("offered")])
        add_up(all_of("families", "second-offer-accepted"), [families("second-offer")])
        if all_of("families", "offered"):
            self.everywhere("outcomes", [families(x) for x in ("accepted", "declined",
                                                               "no-contact")],
                            [families("offered")])
            self.everywhere("reached", [families("reached", "no")], [families("no-contact")])
            self.everywhere("second", [families("second-offer")], [families("offered")], "<=")
            self.everywhere("second", [families("second-offer-accepted")], [families("accepted")],
                            "<=")
        for need in ("carer", "child", "legal", "other"):
            self.everywhere("needs", [families("need", need)], [families("needs-recorded")], "<=")
        self.define_forms(all_of, add_up, recognised, homes)

    def define_forms(self, all_of, add_up, recognised, homes):
        for unit, tool, everybody, informants in (
                ("children", "sdq", recognised, ("parent", "teacher", "self")),
                ("families", "parental_stress", homes, (None,))):
            for informant in informants:
                pairing = all_of(unit, f"pairing:{tool}", informant)
                if not pairing:
                    continue
                add_up(all_of(unit, f"forms:{tool}", informant), everybody)
                add_up(pairing, [("r", unit, f"forms:{tool}", informant, "yes")])
                add_up(all_of(unit, f"overlapping:{tool}", informant),
                       [("r", unit, f"pairing:{tool}", informant, "paired")])
                if tool == "sdq":
                    self.define_bands(all_of, informant)

    def define_bands(self, all_of, informant):
        for moment in ("baseline", "follow-up"):
            for scale in ("sdq-total", "sdq-prosocial"):
                bands = all_of("children", f"bands:{scale}:{moment}", informant)
                if not bands:
                    continue
                self.everywhere("bands", bands, [question(scale, moment, informant, "den")])
                if scale == "sdq-total":
                    high = [band for band in bands if "high" in band[-1]]
                    banded = [band for band in bands if band[-1] != "none"]
                    self.everywhere("high", high, [question("sdq-high", moment, informant, "num")])
                    self.everywhere("banded", banded,
                                    [question("sdq-high", moment, informant, "den")])

    def define_changes(self, released):
        for indicator, before, after, informant in sorted(
                {(f["indicator"], f["before"], f["after"], stratum(f)[0])
                 for f in released["changes"] if is_share(f["indicator"])}, key=str):
            def cell(name):
                return ("c", indicator, before, after, informant, name)

            for moment, yes, no in ((before, ("yes_yes", "yes_no"), ("no_yes", "no_no")),
                                    (after, ("yes_yes", "no_yes"), ("yes_no", "no_no"))):
                num = question(indicator, moment, informant, "num")
                den = question(indicator, moment, informant, "den")
                self.everywhere("pairs", [cell(c) for c in yes], [num], "<=")
                self.everywhere("pairs", [cell(c) for c in no] + [num], [den], "<=")


def guarded(truth, released, known, greatest):
    """The small numbers that are withheld, by the terms of which they are the sum; and how many
    figures of each kind are withheld, in all and for being small themselves."""
    small, withheld = {}, {kind: [0, 0] for kind in ("findings", "counts", "paired tables")}

    def guard(terms, value, label):
        if value is not None and 1 <= value <= greatest and terms:
            small.setdefault(tuple(sorted(terms.items())), (value, label))

    def place(f):
        return (f["area"], f["arm"], stratum(f)[1])

    shown = {(f["indicator"], f["moment"], stratum(f)[0], place(f)): f
             for f in released["findings"] if f["state"] != "suppressed"}
    for f in truth["findings"]:
        key = (f["indicator"], f["moment"], stratum(f)[0], place(f))
        out = shown.get(key)
        num, den = f.get("numerator"), f.get("denominator")
        share = is_share(f["indicator"]) and num is not None
        parts = [den] + ([] if is_mean(f["indicator"]) else [num]) + ([den - num] if share else [])
        if out is None:
            withheld["findings"][0] += 1
            withheld["findings"][1] += any(x and x <= greatest for x in parts)
        for part, name in PARTS.items():
            if part == "num" and is_mean(f["indicator"]):
                continue
            if out is None or out.get(name) is None:
                guard(known.terms(question(*key[:3], part), *key[3]), f.get(name), key + (part,))
        if out is None and share:
            guard(known.signed([question(*key[:3], "den")], [question(*key[:3], "num")], key[3]),
                  den - num, key + ("others",))

    def compare(kind, rows, others, numbers, name):
        shown = {name(f, None) + (f["area"], f["arm"]) for f in others}
        for f in rows:
            if name(f, None) + (f["area"], f["arm"]) in shown:
                continue
            withheld[kind][0] += 1
            withheld[kind][1] += any(1 <= x <= greatest for x in numbers(f).values())
            for cell, value in numbers(f).items():
                guard(known.terms(name(f, cell), f["area"], f["arm"]), value,
                      name(f, cell) + (f["area"], f["arm"]))

    compare("counts", truth["reach"], released["reach"], lambda f: {None: f["count"]},
            lambda f, _: ("r", f["unit"], f["dimension"], stratum(f)[0], f["category"]))
    compare("paired tables", [f for f in truth["changes"] if "table" in f],
            [f for f in released["changes"] if "table" in f], lambda f: f["table"],
            lambda f, cell: ("c", f["indicator"], f["before"], f["after"], stratum(f)[0], cell))
    return small, withheld


def matrix(rows, width):
    where = [(r, n, w) for r, (terms, *_) in enumerate(rows) for n, w in terms.items()]
    r, n, w = zip(*where) if where else ((), (), ())
    return sparse.csr_matrix((w, (r, n)), shape=(len(rows), width))


def bounds(known, small, greatest):
    """The small numbers that are bounded more narrowly than is promised: (least, greatest, value,
    label). One programme moves all of them at once as far as it can; each that it did not move far
    enough is then tried by itself."""
    width = len(known.places)
    equal, at_most = matrix(known.equal, width), matrix(known.at_most, width)
    right, upper = (np.array([row[1] for row in rows], float)
                    for rows in (known.equal, known.at_most))
    rows = [(dict(terms), *rest) for terms, rest in small.items()]
    if not rows:
        return []
    sums = matrix(rows, width)
    least, most = np.full(len(rows), np.inf), np.full(len(rows), -np.inf)

    def note(x):
        nonlocal least, most
        least, most = np.minimum(least, sums @ x), np.maximum(most, sums @ x)

    def solve(cost, extra=None):
        if extra is None:
            found = linprog(cost, at_most, upper, equal, right, (0, None), method="highs")
        else:
            side, limits = extra
            k = len(limits)
            wide = sparse.csr_matrix
            found = linprog(
                cost,
                sparse.vstack([sparse.hstack([at_most, wide((at_most.shape[0], k))]), side]).tocsr(),
                np.r_[upper, np.zeros(k)],
                sparse.hstack([equal, wide((equal.shape[0], k))]).tocsr(), right,
                [(0, None)] * width + limits, method="highs")
        if found.status not in (0, 3):
            raise SystemExit(f"the outputs contradict the definitions: {found.message}")
        if found.x is not None:
            note(found.x[:width])
        return found

    for up in (True, False):
        for _ in range(12):
            todo = np.where(most < greatest + 1 - TINY)[0] if up else np.where(least > 1 + TINY)[0]
            if not len(todo):
                break
            k, chosen = len(todo), sums[todo]
            one = sparse.identity(k)
            cost = np.r_[np.zeros(width), np.full(k, -1.0 if up else 1.0)]
            side = sparse.hstack([-chosen, one] if up else [chosen, -one])
            solve(cost, (side, [(0, greatest + 1) if up else (1, None)] * k))
            left = (most < greatest + 1 - TINY) if up else (least > 1 + TINY)
            if left.sum() == k:
                break
    for place, (terms, value, label) in enumerate(rows):
        cost = np.zeros(width)
        for number, weight in terms.items():
            cost[number] = weight
        if most[place] < greatest + 1 - TINY and solve(-cost).status == 3:
            most[place] = np.inf
        if least[place] > 1 + TINY:
            solve(cost)
    return [(least[i], most[i], rows[i][1], rows[i][2]) for i in range(len(rows))
            if least[i] > 1 + TINY or most[i] < greatest + 1 - TINY]


def check_definitions(truth):
    """Stops where a definition does not hold in the true numbers: the attack would prove nothing."""
    labels = categories(truth)
    known = Knowledge(truth, labels)
    rows = [(terms, value, label) for terms, value, label in known.equal]
    width = len(known.places)
    found = linprog(np.zeros(width), matrix(known.at_most, width),
                    [row[1] for row in known.at_most], matrix(rows, width),
                    [row[1] for row in rows], (0, None), method="highs")
    if found.status != 0:
        raise SystemExit("a definition of the attack does not hold in the true numbers")


def categories(truth):
    labels = defaultdict(set)
    for f in truth["reach"]:
        labels[(f["unit"], f["dimension"], stratum(f)[0])].add(f["category"])
    return labels


def outputs(command, study, rule, scratch):
    """The findings of a study under a rule."""
    copy, result = scratch / "study", scratch / "result"
    for folder in (copy, result):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(study, copy)
    declared = copy / "study.yaml"
    line = f"disclosure: {{suppress: {rule}, secondary: {str(rule != 'none').lower()}, round: none}}"
    text, count = re.subn(r"^disclosure:.*$", line, declared.read_text("utf-8"), flags=re.M)
    declared.write_text(text if count else f"{text}\n{line}\n", "utf-8")
    subprocess.run([command, "report", copy, "--output", result, "--quiet"], check=True)
    return json.loads((result / "findings.json").read_text("utf-8"))


class Result:
    """What was tried of one or several releases, and found."""

    def __init__(self, name, rule):
        self.name, self.rule, self.releases = name, rule, 0
        self.small = self.recovered = self.narrower = 0
        self.withheld = {kind: [0, 0] for kind in ("findings", "counts", "paired tables")}

    def add(self, small, withheld, found):
        self.releases += 1
        self.small += len(small)
        exact = sum(np.floor(most + TINY) - np.ceil(least - TINY) < 1 for least, most, *_ in found)
        self.recovered += int(exact)
        self.narrower += len(found) - int(exact)
        for kind, numbers in withheld.items():
            for place in (0, 1):
                self.withheld[kind][place] += numbers[place]

    def row(self):
        cells = [self.name, self.rule, f"{self.releases}", f"{self.small:,}", f"{self.recovered}",
                 f"{self.narrower}"]
        for whole, own in self.withheld.values():
            cells.append(f"{whole:,} ({own:,})")
        return "| " + " | ".join(cells) + " |"


HEAD = """| studies | rule | releases | small numbers | recovered | narrower | findings withheld \
| counts withheld | paired tables withheld |
|---|---|---:|---:|---:|---:|---:|---:|---:|"""


def attack(command, study, rules, scratch, results, verbose):
    truth = outputs(command, study, "none", scratch)
    check_definitions(truth)
    for rule in rules:
        released = outputs(command, study, rule, scratch)
        known = Knowledge(released, categories(truth))
        known.know(truth, GREATEST[rule])
        small, withheld = guarded(truth, released, known, GREATEST[rule])
        found = bounds(known, small, GREATEST[rule])
        results[rule].add(small, withheld, found)
        for least, most, value, label in found:
            print(f"{rule}: {value} lies in {least:.2f}..{most:.2f}: {label}", file=sys.stderr)
        if verbose:
            print(f"{study.name} {rule}: {len(small)} small numbers, {len(found)} narrower",
                  file=sys.stderr)


def table(options):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        sample = {rule: Result("sample", rule) for rule in options.rules}
        attack(options.command, options.sample, options.rules, scratch, sample, options.verbose)
        rows += sample.values()
        rules = options.rules if options.every_rule else options.rules[:1]
        if options.studies:
            made = {rule: Result("simulated", rule) for rule in rules}
            for seed in range(1, options.studies + 1):
                study = scratch / f"seed-{seed}"
                size = SIZES[(seed - 1) % len(SIZES)]
                subprocess.run([options.command, "simulate", study, "--seed", str(seed),
                                "--children", str(size), "--quiet"], check=True)
                attack(options.command, study, rules, scratch, made, options.verbose)
                shutil.rmtree(study)
            rows += made.values()
    return "\n".join([HEAD] + [result.row() for result in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--command", type=lambda x: str(pathlib.Path(x).resolve()), required=True)
    parser.add_argument("--sample", type=pathlib.Path, required=True, help="a study folder")
    parser.add_argument("--studies", type=int, default=8, help="how many are simulated")
    parser.add_argument("--rules", type=lambda x: x.split(","), default=list(GREATEST))
    parser.add_argument("--every-rule", action="store_true", help="simulated studies too")
    parser.add_argument("--write", type=pathlib.Path, help="a page to write the table into")
    parser.add_argument("--check", type=pathlib.Path, help="a page whose table must be this one")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    text = table(options)
    print(text)
    page = options.write or options.check
    if page is None:
        return
    old = page.read_text("utf-8")
    new = re.sub(f"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n{text}\n{END}", old, flags=re.S)
    if options.write:
        page.write_text(new, "utf-8")
    elif new != old:
        raise SystemExit(f"{page} says something else")


if __name__ == "__main__":
    main()
