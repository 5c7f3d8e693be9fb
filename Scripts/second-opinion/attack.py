#!/usr/bin/env python3
"""Attacks released outputs by linear programming: what can be worked out of the small numbers?

The attacker reads `findings.json` and the released tally file of a study with a disclosure rule,
knows how every indicator and count is defined, and nothing else. Every number of people is a
variable of at least zero for each area and arm (and each arm and sex, and each period, year or
category of an area's arm); what is published and what the definitions say are linear constraints.
Known from elsewhere are, where they are not small, the totals of recognised children and families
and of families with an offer. For each small number the least and the greatest feasible value are
worked out: from at most 1 to more than the greatest small number is what is promised; of paired
tables only that it may be more. The true numbers, of the same study with `suppress: none`, only say
which numbers are small, and check the definitions.

    pip install numpy scipy
    python3 attack.py --command .build/release/paramount --sample sample-data/thames-valley
"""
import argparse
import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import attack_guarded as guarded
import attack_own as own
import attack_pairs as few
import attack_sides as sides
import attack_slices as made
from attack_bounds import Small, bounds, holds, reasons
from attack_model import Knowledge

GREATEST = {"1-5": 5, "1-7": 7, "under-10": 9}
SIZES = (60, 100, 150, 200, 300, 450, 600, 1000, 1500, 2000)
FEW_SIZES = (600, 900, 2000, 400, 1300, 250)
ADJUST = ("sex", "known-before", "parent", "age-group", "sex")
PERIODS = ("year", "half-year", "quarter")
KINDS = ("findings", guarded.SEXES, "plain counts", "paired tables") + tuple(sides.NAMES.values())
BEGIN, END = "<!-- attack: begin -->", "<!-- attack: end -->"


def check_definitions(truth):
    """Stops where a definition does not hold in the true numbers: it would prove nothing."""
    checked = [("outputs", Knowledge(truth, truth))] + list(sides.check(truth))
    for name, known in checked:
        if not holds(known):
            raise SystemExit(f"a definition does not hold in the true numbers: {name}")


def declare(study, text, pattern):
    declared = study / "study.yaml"
    old, count = re.subn(pattern, lambda _: text, declared.read_text("utf-8"), flags=re.M)
    declared.write_text(old if count else f"{old}\n{text}\n", "utf-8")


def outputs(command, study, rule, scratch):
    """The findings of a study under a rule, and its tally file as it leaves."""
    copy, result = scratch / "study", scratch / "result"
    for folder in (copy, result):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(study, copy)
    line = f"{{suppress: {rule}, secondary: {str(rule != 'none').lower()}, round: none}}"
    declare(copy, f"disclosure: {line}", r"^disclosure:.*$")
    raw, ledger, released = (scratch / name for name in ("raw.json", "ledger", "released.json"))
    ledger.unlink(missing_ok=True)

    def run(*words):
        subprocess.run([command, *words, "--quiet"], check=True)

    run("report", copy, "--output", result)
    run("tally", copy, "--output", raw)
    if rule != "none":
        run("release", raw, "--ledger", ledger, "--output", released)
    findings = json.loads((result / "findings.json").read_text("utf-8"))
    tables = json.loads((raw if rule == "none" else released).read_text("utf-8"))
    return dict(findings, tables=tables, sides=sides.side_tables(tables))


def few_areas(study, seed):
    """Makes a study of one or two areas of a simulated one, which adjusts and counts by period. In
    every second, nobody is left whose sex is not recorded."""
    children = study / "children.csv"
    with children.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    text = (study / "study.yaml").read_text("utf-8")
    areas = re.findall(r"^  - \{code: (\w+),.*\}\n", text, flags=re.M)
    rollout = re.findall(r"^  - \{code: (\w+),.*rollout.*\}\n", text, flags=re.M)
    kept = [rollout[0], next(x for x in areas if x not in rollout)][:1 + seed % 2]
    for row in rows:
        row["area"] = kept[0] if row["area"] in rollout else kept[-1]
        if row["sex"] == "U" and seed % 4 < 2:
            row["sex"] = "F"
    with children.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    text = re.sub(r"^  - \{code: (\w+),.*\}\n",
                  lambda line: line[0] if line[1] in kept else "", text, flags=re.M)
    adjust, period = ADJUST[seed % len(ADJUST)], PERIODS[seed % len(PERIODS)]
    text += ("\ndesign:\n  question: What changes?\n  unit: area\n"
             f"  adjust: [{adjust}]\n  period: {period}\n")
    (study / "study.yaml").write_text(text, "utf-8")


def own_indicators(study, seed):
    """Declares indicators of the study's own, in every second study."""
    if seed % 2 == 0:
        path = study / "study.yaml"
        path.write_text(path.read_text("utf-8") + "\n" + own.declared(), "utf-8")


class Result:
    """What was tried of one or several releases, and found, by kind of number."""

    def __init__(self, name, rule):
        self.name, self.rule, self.releases = name, rule, 0
        self.tried, self.withheld = dict.fromkeys(KINDS, 0), {}
        self.recovered, self.narrower, self.without = (dict.fromkeys(KINDS, 0) for _ in range(3))

    def try_(self, small):
        for _, _, kind, _ in small.numbers.values():
            self.tried[kind] += 1

    def find(self, found, without):
        (self.recovered if found.is_recovered else self.narrower)[found.kind] += 1
        self.without[found.kind] += without

    def withhold(self, numbers):
        for kind, pair in numbers.items():
            old = self.withheld.get(kind, (0, 0))
            self.withheld[kind] = (old[0] + pair[0], old[1] + pair[1])

    def rows(self):
        for kind in KINDS:
            if kind not in self.withheld:
                continue
            first, second = self.withheld[kind]
            side = kind in sides.NAMES.values()
            words = f"{second:,} of {first:,}" if side else f"{first:,} ({second:,})"
            found = self.recovered[kind], self.narrower[kind]
            beside = self.without[kind] if kind == sides.NAMES["adjusted"] else "–"
            cells = [self.name, self.rule, self.releases, kind, words, f"{self.tried[kind]:,}",
                     *found, beside]
            yield "| " + " | ".join(str(cell) for cell in cells) + " |"


HEAD = """| studies | rule | releases | numbers | withheld | small numbers | recovered | narrower \
| known without these tables |
|---|---|---:|---|---:|---:|---:|---:|---:|"""


class Attack:
    """Attacks studies, and adds what it finds to results."""

    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch

    def study(self, study, rules, results, side_rules):
        truth = outputs(self.options.command, study, "none", self.scratch)
        check_definitions(truth)
        for rule in rules:
            released = outputs(self.options.command, study, rule, self.scratch)
            result, self.seen = results[rule], set()
            result.releases += 1
            self.rows(study.name, released, truth, rule, result)
            if rule in side_rules:
                result.withhold(sides.withheld(released, truth))
                for kind, known, small, found in sides.attack(released, truth, GREATEST[rule]):
                    result.try_(small)
                    self.note(study.name, known, found, rule, result)

    def rows(self, name, released, truth, rule, result):
        known, small = Knowledge(released, truth), Small(GREATEST[rule])
        known.know(truth, GREATEST[rule])
        for part in (guarded.findings, guarded.counts, guarded.pairs):
            part(truth, known, small)
        result.try_(small)
        result.withhold(guarded.withheld(truth, released, GREATEST[rule]))
        self.note(name, known, [(x, False) for x in bounds(known, small)], rule, result)
        if self.options.verbose:
            print(f"{name} {rule}: {len(small.numbers)} small numbers", file=sys.stderr)

    def note(self, name, known, found, rule, result):
        """Counts and names what is found, each number once."""
        for one, without in found:
            if one.words in self.seen:
                continue
            self.seen.add(one.words)
            result.find(one, without)
            print(f"{name} {rule}: {one}{' (without them too)' if without else ''}",
                  file=sys.stderr)
            if self.options.reasons:
                print("\n".join(reasons(known, one)), file=sys.stderr)


def table(options):
    rows = []
    rules = options.rules if options.every_rule else options.rules[:1]
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        attack = Attack(options, scratch)

        def simulated(name, count, sizes, change=None):
            made = {rule: Result(name, rule) for rule in rules}
            for seed in range(1, count + 1):
                study = scratch / f"{name.split(',')[-1].strip().replace(' ', '-')}-seed-{seed}"
                size = sizes[(seed - 1) % len(sizes)]
                subprocess.run([options.command, "simulate", study, "--seed", str(seed),
                                "--children", str(size), "--quiet"], check=True)
                if change:
                    change(study, seed)
                own_indicators(study, seed)
                attack.study(study, rules, made, rules)
                shutil.rmtree(study)
            return [row for result in made.values() for row in result.rows() if count]

        sample = {rule: Result("sample", rule) for rule in options.rules}
        attack.study(options.sample, options.rules, sample, options.rules[:1])
        rows += [row for result in sample.values() for row in result.rows()]
        rows += simulated("simulated", options.studies, SIZES)
        rows += simulated("simulated, few areas", options.few, FEW_SIZES, few_areas)
        forms = range(1, options.forms + 1)
        for kind, seeds in ((few, forms), (made, made.seeds(options.made))):
            rows += [made_up(kind, seeds, options, scratch, rule) for rule in rules if seeds]
    return "\n".join([HEAD] + rows)


def made_up(kind, seeds, options, scratch, rule):
    """What is told of made-up studies, each of which is attacked as a whole."""
    withheld, tried, found = [0, 0], 0, [0, 0]
    for seed in seeds:
        study = scratch / f"{kind.NAME.replace(' ', '-')}-{seed}"
        whole, narrower = kind.attack(
            options.command, study, seed, scratch, rule, GREATEST[rule])
        shutil.rmtree(study)
        withheld = [old + new for old, new in zip(withheld, whole.withheld)]
        tried += len(whole.small)
        for words, is_recovered in narrower:
            found[0 if is_recovered else 1] += 1
            print(f"{study.name} {rule}: {words}", file=sys.stderr)
    cells = [kind.NAME, rule, len(seeds), kind.KIND, f"{withheld[0]:,} ({withheld[1]:,})",
             f"{tried:,}", *found, "–"]
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--command", type=lambda x: str(pathlib.Path(x).resolve()), required=True)
    parser.add_argument("--sample", type=pathlib.Path, required=True, help="a study folder")
    parser.add_argument("--studies", type=int, default=8, help="how many are simulated")
    parser.add_argument("--few", type=int, default=12, help="how many of one or two areas")
    parser.add_argument("--forms", type=int, default=60, help="how many of few forms")
    parser.add_argument("--made", type=int, default=100, help="how many with tables of all kinds")
    parser.add_argument("--rules", type=lambda x: x.split(","), default=list(GREATEST))
    parser.add_argument("--every-rule", action="store_true", help="simulated studies too")
    parser.add_argument("--write", type=pathlib.Path, help="a page to write the table into")
    parser.add_argument("--check", type=pathlib.Path, help="a page whose table must be this one")
    parser.add_argument("--reasons", action="store_true", help="name what tells a number")
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
