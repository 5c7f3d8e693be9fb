#!/usr/bin/env python3
"""A second opinion on the questionnaires of a study folder, in plain Python.

Restates the scoring of the Strengths and Difficulties Questionnaire and of the Parental Stress
Scale, which form stands for which moment, and what is counted of pairs, from the rules alone.
Items are known by number only. Slow and simple on purpose.

    questionnaires.py STUDY [--findings | --changes | --reach]

Prints a JSON object: {"findings": [...], "changes": [...], "reach": [...], "quality": {...}}.
Needs Python 3.9 and PyYAML; calendar, children and areas are those of second_opinion.py.
"""
import argparse
import csv
import json
import math
import sys
from collections import Counter, defaultdict

from second_opinion import SYMBOLS, Study, add_months, parse_day, read_table

# ---------------------------------------------------------------- instruments

SCALES = {
    "emotional": (3, 8, 13, 16, 24),
    "conduct": (5, 7, 12, 18, 22),
    "hyperactivity": (2, 10, 15, 21, 25),
    "peer": (6, 11, 14, 19, 23),
    "prosocial": (1, 4, 9, 17, 20),
}
REVERSED = (7, 11, 14, 21, 25)
STRESS_REVERSED = (1, 2, 5, 6, 7, 8, 17, 18)
VERSIONS = {"P4-17": "parent", "T4-17": "teacher", "S11-17": "self",
            "P2-4": "parent", "T2-4": "teacher", "S18+": "self"}
ORDER = list(VERSIONS) + [""]
INFORMANTS = ("parent", "teacher", "self")
SUPPLEMENT = ("difficulties", "distress", "home", "friends", "classroom", "leisure", "peers")
COUNTED = {"parent": ("distress", "home", "friends", "classroom", "leisure"),
           "teacher": ("distress", "peers", "classroom")}
COUNTED["self"] = COUNTED["parent"]
SDQ_SCORES = ("total", "internalising", "externalising", "prosocial", "impact")

# Highest value of each band but the last (prosocial: lowest), four bands, grades A and B only.
CUTS = {
    "total": {"P4-17": (13, 16, 19), "T4-17": (11, 15, 18), "S11-17": (14, 17, 19),
              "P2-4": (12, 15)},
    "prosocial": {"P4-17": (8, 7, 6), "T4-17": (6, 5, 4), "S11-17": (7, 6, 5), "P2-4": (7, 6)},
}
NAMES = {
    "total": ("close_to_average", "slightly_raised", "high", "very_high", "high_or_very_high"),
    "prosocial": ("close_to_average", "slightly_lowered", "low", "very_low",
                  "low_or_very_low"),
}


def band(score, version, value):
    """The name of the band, None where the version has no cut-points that are used."""
    cuts = CUTS.get(score, {}).get(version)
    if cuts is None or value is None:
        return None
    for index, cut in enumerate(cuts):
        if value <= cut if score == "total" else value >= cut:
            return NAMES[score][index]
    return NAMES[score][3 if len(cuts) == 3 else 4]


def is_above(score, name):
    """On the worse side: in one of the bands after the second."""
    return NAMES[score].index(name) >= 2


def score_sdq(items, supplement, informant):
    """All scores of one form; an answer is None where it is missing."""
    scores, prorated = {}, False
    for scale, numbers in SCALES.items():
        given = [2 - items[n] if n in REVERSED else items[n]
                 for n in numbers if items[n] is not None]
        if len(given) < 3:
            scores[scale] = None
            continue
        prorated = prorated or len(given) < 5
        scores[scale] = (10 * sum(given) + len(given)) // (2 * len(given))

    def total(*parts):
        values = [scores[part] for part in parts]
        return None if None in values else sum(values)

    scores["internalising"] = total("emotional", "peer")
    scores["externalising"] = total("conduct", "hyperactivity")
    scores["total"] = total("emotional", "conduct", "hyperactivity", "peer")
    ticked = [supplement[name] for name in COUNTED[informant] if supplement[name] is not None]
    if supplement["difficulties"] == 0:
        scores["impact"] = 0
    else:
        scores["impact"] = sum((0, 0, 1, 2)[tick] for tick in ticked) if ticked else None
    notes = {"prorated": prorated, "contradiction": supplement["difficulties"] == 0
             and any(tick > 0 for tick in ticked)}
    return scores, notes


def score_stress(items, least):
    """The total of a form with at least so many of its 18 answers, else None."""
    given = [6 - items[n] if n in STRESS_REVERSED else items[n]
             for n in range(1, 19) if items[n] is not None]
    if len(given) < least:
        return None
    return (36 * sum(given) + len(given)) // (2 * len(given))


# ---------------------------------------------------------------- forms

class Form:
    """The forms of one day, informant and version: several stand as one."""

    def __init__(self, day, version):
        self.day, self.version, self.all = day, version, []

    def score(self, name):
        values = {scores[name] for scores in self.all}
        return values.pop() if len(values) == 1 else None


def ranges(source):
    """(what is added to an item, the numbers that stand for no answer)."""
    if not isinstance(source, dict):
        return None, frozenset()
    coding = source.get("coding")
    lowest = None if coding is None else int(str(coding).split("-")[0])
    missing = source.get("missing", [])
    missing = missing if isinstance(missing, list) else [missing]
    return lowest, frozenset(int(code) for code in missing)


def read_answers(row, columns, shift, missing, low, high):
    answers = {}
    for key, column in columns.items():
        text = row.get(column, "")
        if text in SYMBOLS or int(float(text)) in missing:
            answers[key] = None
            continue
        answers[key] = int(float(text)) + shift
        assert low <= answers[key] <= high, "an answer out of range"
    return answers


class Questionnaires:
    def __init__(self, folder):
        self.study = Study(folder)
        self.extracted = self.study.extracted
        self.folder = folder
        self.sources = self.study.settings["tables"]
        self.quality = Counter()
        self.declared = {
            (entry["indicator"], entry.get("informant")):
                1.96 * entry["sd"] * math.sqrt(2 * (1 - entry["reliability"]))
            for entry in self.study.settings.get("reliable_change") or []}
        self.added_value = "added_value" in self.study.settings
        self.forms = {}
        if "sdq" in self.sources:
            self.read_sdq()
        if "parental_stress" in self.sources:
            self.read_stress()

    def rows(self, table, subject, columns, known, born):
        notes = Counter()
        rows = read_table(self.folder, table, self.sources[table], columns, notes)
        self.quality.update(notes)
        for row in rows:
            if row[subject] not in known:
                self.quality[table + ": unknown"] += 1
                continue
            day = parse_day(row["date"])
            if born is not None and (day.year, day.month) < born(row[subject]):
                self.quality[table + ": before birth"] += 1
            elif day > self.extracted:
                self.quality[table + ": after the extract"] += 1
            else:
                self.quality[table + ": forms"] += 1
                yield row[subject], day, row

    def read_sdq(self):
        lowest, missing = ranges(self.sources["sdq"])
        shift = 0 if lowest is None else -lowest
        items = {n: "item%d" % n for n in range(1, 26)}
        extra = {name: name for name in SUPPLEMENT}
        columns = ["child", "date", "version"] + list(items.values()) + list(extra)
        kept = defaultdict(dict)
        children = self.study.children
        for child, day, row in self.rows("sdq", "child", columns, children,
                                         lambda name: children[name]["born"]):
            informant = VERSIONS[row["version"]]
            answers = read_answers(row, items, shift, missing, 0, 2)
            ticks = read_answers(row, extra, 0, missing, 0, 3)
            scores, notes = score_sdq(answers, ticks, informant)
            self.note("sdq", answers, notes, scores["total"])
            form = kept[child, informant].setdefault(
                (day, row["version"]), Form(day, row["version"]))
            form.all.append(scores)
        self.keep("sdq", kept)

    def read_stress(self):
        lowest, missing = ranges(self.sources["parental_stress"])
        shift = 0 if lowest is None else 1 - lowest
        items = {n: "item%d" % n for n in range(1, 19)}
        columns = ["family", "date"] + list(items.values())
        kept = defaultdict(dict)
        for family, day, row in self.rows("parental_stress", "family", columns,
                                          self.study.families, None):
            answers = read_answers(row, items, shift, missing, 1, 5)
            scores = {"total": score_stress(answers, 18), "prorated": score_stress(answers, 16)}
            self.note("parental_stress", answers, {}, scores["total"])
            form = kept[family, None].setdefault((day, ""), Form(day, ""))
            form.all.append(scores)
        self.keep("parental_stress", kept)

    def note(self, table, answers, notes, total):
        given = set(answers.values())
        self.quality[table + ": straight-lined"] += len(given) == 1 and None not in given
        self.quality[table + ": without total"] += total is None
        for name, holds in notes.items():
            self.quality[table + ": " + name] += holds

    def keep(self, table, kept):
        self.forms[table] = {
            key: sorted(days.values(), key=lambda form: (form.day, ORDER.index(form.version)))
            for key, days in kept.items()}
        for forms in self.forms[table].values():
            for form in forms:
                self.quality[table + ": disagree"] += any(
                    len({scores[name] for scores in form.all}) > 1 for name in form.all[0])

    # ------------------------------------------------------------ moments

    def baseline(self, forms, day):
        """(the form, whether the window is over)."""
        last = add_months(day, 3)
        within = [form for form in forms if form.day <= last]
        best = min(within, default=None, key=lambda form: (
            abs((form.day - day).days), form.day, ORDER.index(form.version)))
        return best, last <= self.extracted

    def follow_up(self, forms, baseline):
        """(the form, whether the window is over), given the baseline's form."""
        first, middle, last = (add_months(baseline.day, months) for months in (4, 6, 8))
        within = [form for form in forms if first <= form.day <= last]
        same = [form for form in within if form.version == baseline.version]
        best = min(same or within, default=None, key=lambda form: (
            abs((form.day - middle).days), form.day, ORDER.index(form.version)))
        return best, last <= self.extracted

    def later(self, forms, baseline):
        """too-close, too-late or first-only, of forms none of which lies in the window."""
        middle = add_months(baseline.day, 6)
        later = [form for form in forms if form.day > baseline.day]
        if not later:
            return "first-only"
        best = min(later, key=lambda form: (abs((form.day - middle).days), form.day))
        return "too-close" if best.day < middle else "too-late"

    def course(self, forms, day):
        """Both moments' forms and states (over or not) and the place in the ledger but scores."""
        before, over = self.baseline(forms, day)
        if before is None:
            after, later_over = None, over
        else:
            after, later_over = self.follow_up(forms, before)
            later_over = later_over and over
        return before, over, after, later_over

    def ledger(self, forms, day, score):
        before, over, after, later_over = self.course(forms, day)
        if not over:
            return "awaiting"
        if before is None:
            return "second-only"
        if not later_over:
            return "awaiting"
        if after is None:
            return self.later(forms, before)
        if after.version != before.version:
            return "wrong-form"
        both = before.score(score), after.score(score)
        return "unscored" if None in both else "paired"

    # ------------------------------------------------------------ counting

    def subjects(self, table):
        """(name, family, area, arm, day, sex) of every child or family."""
        if table == "sdq":
            for name, child in self.study.children.items():
                yield (name, child["family"], child["area"], child["arm"], child["day"],
                       child.get("sex") or "U")
            return
        for name, children in self.study.families.items():
            first = min(children, key=lambda child: (child["day"], child["child"]))
            yield name, name, first["area"], first["arm"], first["day"], None

    def indicators(self):
        """(id, table, score, whether it is a share)."""
        if "sdq" in self.forms:
            yield "sdq-total", "sdq", "total", False
            yield "sdq-high", "sdq", "total", True
            for score in SDQ_SCORES[1:]:
                yield "sdq-" + score, "sdq", score, False
        if "parental_stress" in self.forms:
            yield "parental-stress", "parental_stress", "total", False
            source = self.sources["parental_stress"]
            if isinstance(source, dict) and source.get("prorate"):
                yield "parental-stress-prorated", "parental_stress", "prorated", False

    def informants(self, table):
        return INFORMANTS if table == "sdq" else (None,)

    def value(self, form, score, share):
        if form is None:
            return None
        value = form.score(score)
        if share:
            name = band(score, form.version, value)
            return None if name is None else int(is_above(score, name))
        return value

    def findings(self):
        for indicator, table, score, share in self.indicators():
            for moment in ("baseline", "follow-up"):
                counts = defaultdict(Count)
                for informant in self.informants(table):
                    for subject in self.subjects(table):
                        name, family, area, arm, day, sex = subject
                        forms = self.forms[table].get((name, informant), [])
                        before, over, after, later_over = self.course(forms, day)
                        form = before
                        if moment == "follow-up":
                            form, over = after, later_over
                        value = self.value(form, score, share)
                        for cell in cells(area, arm, sex):
                            counts[(informant,) + cell].add(over, value, family)
                for (informant, area, arm, sex), count in counts.items():
                    yield dict(indicator=indicator, moment=moment, area=area, arm=arm,
                               informant=informant, sex=sex, **count.row(share))

    def changes(self):
        for indicator, table, score, share in self.indicators():
            sums = defaultdict(Change)
            for informant in self.informants(table):
                smallest = self.declared.get((indicator, informant))
                for name, family, area, arm, day, _ in self.subjects(table):
                    forms = self.forms[table].get((name, informant), [])
                    before, over, after, later_over = self.course(forms, day)
                    if not over or not later_over or before is None or after is None:
                        continue
                    if before.version != after.version:
                        continue
                    values = [self.value(form, score, share) for form in (before, after)]
                    if None in values:
                        continue
                    pair = self.pair(indicator, score, informant, before, after, smallest)
                    for cell in cells(area, arm, None):
                        sums[(informant,) + cell[:2]].add(values, family, pair)
            for (informant, area, arm), change in sums.items():
                yield dict(indicator=indicator, area=area, arm=arm, informant=informant,
                           **change.row(share))

    def pair(self, indicator, score, informant, before, after, smallest):
        """What becomes of one pair: reliability, crossing, bands, added value (in tenths)."""
        first, second = before.score(score), after.score(score)
        names = [band(score, form.version, form.score(score)) for form in (before, after)]
        reliability = crossing = step = added = None
        if smallest is not None:
            gain = second - first if score == "prosocial" else first - second
            reliability = "unchanged"
            if abs(gain) >= smallest and gain != 0:
                reliability = "improved" if gain > 0 else "deteriorated"
        if None not in names:
            sides = tuple(is_above(score, name) for name in names)
            crossing = {(False, False): "stayed_below", (True, False): "moved_below",
                        (False, True): "moved_above", (True, True): "stayed_above"}[sides]
            step = tuple(names)
        if (self.added_value and indicator == "sdq-total" and informant == "parent"
                and before.version == "P4-17"):
            impact, emotional = before.score("impact"), before.score("emotional")
            if impact is not None and emotional is not None:
                added = 23 + 8 * first + 2 * impact - 3 * emotional - 10 * second
        return reliability, crossing, step, added

    def reach(self):
        """(dimension, category, area, arm, informant): number; categories of zero left out."""
        counts = Counter()
        for table in self.forms:
            for informant in self.informants(table):
                for name, _, area, arm, day, _ in self.subjects(table):
                    forms = self.forms[table].get((name, informant), [])
                    for dimension, category in self.plain(table, forms, day):
                        for cell in cells(area, arm, None):
                            counts[(dimension, category) + cell[:2] + (informant,)] += 1
        return counts

    def plain(self, table, forms, day):
        yield "forms:" + table, "yes" if forms else "no"
        before, over, after, later_over = self.course(forms, day)
        if forms:
            place = self.ledger(forms, day, "total")
            yield "pairing:" + table, place
            if place == "paired":
                overlaps = after.day < add_months(before.day, 6)
                yield "overlapping:" + table, "yes" if overlaps else "no"
        if before is not None and over:
            time = "on-or-after"
            if before.day < day:
                time = "before"
                if before.day < add_months(day, -12):
                    time = "over-12-months-before"
            yield "baseline-time:" + table, time
            if table == "sdq":
                yield "versions:sdq:baseline", before.version
        if table == "sdq":
            for score in ("total", "prosocial"):
                for moment, form, done in (("baseline", before, over),
                                           ("follow-up", after, later_over)):
                    if done and form is not None and form.score(score) is not None:
                        name = band(score, form.version, form.score(score))
                        yield "bands:sdq-%s:%s" % (score, moment), name or "none"


def cells(area, arm, sex):
    """Area or all by arm or all; by sex over all areas."""
    for one in (area, "all"):
        for other in (arm, "all"):
            yield one, other, None
    if sex is not None:
        for other in (arm, "all"):
            yield "all", other, sex


class Count:
    def __init__(self):
        self.values, self.missing, self.not_followed_up = [], 0, 0
        self.families = defaultdict(list)

    def add(self, over, value, family):
        if not over:
            self.not_followed_up += 1
        elif value is None:
            self.missing += 1
        else:
            self.values.append(value)
            self.families[family].append(value)

    def row(self, share):
        return {"numerator": sum(self.values) if share else None,
                "denominator": len(self.values),
                "sum": None if share else sum(self.values),
                "squares": None if share else sum(value * value for value in self.values),
                "missing": self.missing, "not_followed_up": self.not_followed_up,
                "clusters": len(self.families)}


class Change:
    def __init__(self):
        self.pairs, self.families = [], defaultdict(list)
        self.reliability, self.crossing, self.bands = Counter(), Counter(), Counter()
        self.jointly, self.added = Counter(), []

    def add(self, values, family, pair):
        self.pairs.append(values)
        self.families[family].append(values)
        reliability, crossing, step, added = pair
        if reliability:
            self.reliability[reliability] += 1
        if crossing:
            self.crossing[crossing] += 1
            self.bands[step] += 1
        if reliability and crossing:
            self.jointly[reliability, crossing] += 1
        if added is not None:
            self.added.append(added)

    def row(self, share):
        row = {"pairs": len(self.pairs), "before": sum(b for b, _ in self.pairs),
               "after": sum(a for _, a in self.pairs),
               "before_squares": sum(b * b for b, _ in self.pairs),
               "after_squares": sum(a * a for _, a in self.pairs),
               "products": sum(a * b for b, a in self.pairs), "clusters": len(self.families)}
        if share:
            return row
        for name in ("improved", "unchanged", "deteriorated"):
            row[name] = self.reliability[name]
        for name in ("stayed_below", "moved_below", "moved_above", "stayed_above"):
            row[name] = self.crossing[name]
        row["bands"] = {" -> ".join(step): n for step, n in sorted(self.bands.items())}
        row["jointly"] = {" ".join(key): n for key, n in sorted(self.jointly.items())}
        row["added_value"] = {"n": len(self.added), "tenths": sum(self.added),
                              "squares": sum(value * value for value in self.added)}
        return row


# ---------------------------------------------------------------- output

def key(row):
    return tuple(str(row.get(name) or "") for name in
                 ("indicator", "moment", "area", "arm", "informant", "sex"))


def write_csv(rows):
    writer = csv.writer(sys.stdout, lineterminator="\n")
    rows = list(rows)
    writer.writerow(rows[0] if rows else [])
    for row in rows:
        writer.writerow(row.values())


def change_row(row):
    """A change in one row of CSV: every row has every column, a share blanks."""
    names = ("improved", "unchanged", "deteriorated",
             "stayed_below", "moved_below", "moved_above", "stayed_above")
    flat = {name: value for name, value in row.items()
            if name not in ("bands", "jointly", "added_value")}
    flat.update({name: row.get(name) for name in names})
    flat["bands"] = "; ".join("%s: %d" % step for step in row.get("bands", {}).items())
    return flat


def reach_rows(counts):
    for (dimension, category, area, arm, informant), number in sorted(
            counts.items(), key=lambda item: tuple(str(part or "") for part in item[0])):
        yield {"dimension": dimension, "category": category, "area": area, "arm": arm,
               "informant": informant, "count": number}


def main():
    parser = argparse.ArgumentParser(description="A second opinion on a study's questionnaires.")
    parser.add_argument("study", help="the study folder")
    for kind in ("findings", "changes", "reach"):
        parser.add_argument("--" + kind, action="store_true", help="rows of CSV: the " + kind)
    options = parser.parse_args()
    study = Questionnaires(options.study)
    if options.findings:
        write_csv(sorted(study.findings(), key=key))
    elif options.changes:
        write_csv(map(change_row, sorted(study.changes(), key=key)))
    elif options.reach:
        write_csv(reach_rows(study.reach()))
    else:
        json.dump({"findings": sorted(study.findings(), key=key),
                   "changes": sorted(study.changes(), key=key),
                   "reach": list(reach_rows(study.reach())),
                   "quality": dict(sorted(study.quality.items()))}, sys.stdout, indent=1)
        print()


if __name__ == "__main__":
    main()
