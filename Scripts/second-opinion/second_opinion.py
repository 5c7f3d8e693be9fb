#!/usr/bin/env python3
"""A second opinion on the tallies of a study folder, in plain Python.

Restates the rules of the contract (docs: "A study folder", "Rules") without a look at the
Swift engines, so that the two can be held against each other. Slow and simple on purpose.

    second_opinion.py STUDY [--indicator ID] [--area CODE|all] [--arm ARM|all] [--csv | --table]

Prints a JSON object: {"counts": [...], "left_out": {...}}; each count has indicator, moment,
area, arm, numerator, denominator, missing, not_linked, not_followed_up, clusters. The numerator of
a rate counts events. Needs Python 3.9 and PyYAML.
"""
import argparse
import csv
import io
import json
import os
import sys
from collections import defaultdict
from datetime import date, timedelta

import yaml

EDUCATION = ("free_meals", "sen", "attendance", "suspensions")
SOCIAL = ("social_care", "contacts")
INSTRUMENTS = ("sdq", "parental_stress")  # see questionnaires.py
STANDARD = {
    "children": ["child", "family", "area", "sex", "born", "imprisoned", "parent", "ethnicity",
                 "carer_after", "known_before", "education_record", "social_care_record"],
    "free_meals": ["child", "from", "to"],
    "sen": ["child", "provision", "from", "to"],
    "attendance": ["child", "year", "term", "possible", "attended", "absent"],
    "suspensions": ["child", "date", "sessions", "category"],
    "social_care": ["child", "status", "from", "to"],
    "contacts": ["child", "date", "kind", "source", "outcome"],
    "offers": ["family", "date", "sequence", "outcome"],
    "needs": ["family", "need"],
}
SYMBOLS = {"", "c", "x", "z", "low", "u", ":", "."}


# ---------------------------------------------------------------- calendar

def parse_day(text):
    text = text.strip()
    if not text:
        return None
    if "/" in text:
        day, month, year = text.split("/")
        return date(int(year), int(month), int(day))
    return date.fromisoformat(text)


def parse_month(text):
    year, month = text.strip().split("-")
    return int(year), int(month)


def add_months(day, months):
    """The same day some months on, clamped to the month's end."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    month += 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def easter(year):
    """Easter Sunday (Gauss's algorithm with Lichtenberg's corrections)."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return date(year, 3, 1) + timedelta(days=og + oe - 1)


def academic_year(day):
    return day.year if day.month >= 8 else day.year - 1


def term_of(day):
    """(start of the academic year, 0 autumn | 1 spring | 2 summer)."""
    if day.month >= 8:
        return day.year, 0
    return day.year - 1, 1 if day <= easter(day.year) else 2


def shift_term(term, by):
    count = term[0] * 3 + term[1] + by
    return count // 3, count % 3


def term_last_day(term):
    year, season = term
    return [date(year, 12, 31), easter(year + 1), date(year + 1, 7, 31)][season]


def parse_year(text):
    text = text.strip()
    start = int(text[:4])
    rest = text[4:].lstrip("/-")
    assert int(rest) in ((start + 1) % 100, start + 1), "impossible academic year"
    return start


# ---------------------------------------------------------------- reading

def read_text(path):
    raw = open(path, "rb").read()
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def read_table(folder, name, source, columns, notes):
    """Rows as dicts by standard column; equal in every mapped column: once."""
    if isinstance(source, str):
        source = {"file": source}
    mapping = source.get("columns") or {}
    values = source.get("values") or {}
    text = read_text(os.path.join(folder, source["file"]))
    reader = csv.reader(io.StringIO(text, newline=""))
    heading = [cell.strip() for cell in next(reader)]
    place = {}
    for column in columns:
        local = mapping.get(column, column)
        if local in heading:
            place[column] = heading.index(local)
    rows, seen = [], set()
    for cells in reader:
        if not cells:
            continue
        assert len(cells) == len(heading), "ragged row in " + name
        row = {}
        for column, index in place.items():
            value = cells[index].strip()
            row[column] = (values.get(column) or {}).get(value, value)
        key = tuple(row.items())
        if key in seen:
            notes[name + ": duplicate"] += 1
            continue
        seen.add(key)
        rows.append(row)
    return rows


class Study:
    def __init__(self, folder):
        with open(os.path.join(folder, "study.yaml"), encoding="utf-8") as file:
            self.settings = yaml.safe_load(file)
        self.notes = defaultdict(int)
        extracted = self.settings["extracted"]
        self.extracted = extracted if isinstance(extracted, date) else parse_day(extracted)
        self.rollout = {}
        for area in self.settings["areas"]:
            day = area.get("rollout")
            self.rollout[area["code"]] = parse_day(day) if isinstance(day, str) else day
        self.own = self.settings.get("own_indicators") or []
        self.tables = {}
        for name, source in self.settings["tables"].items():
            if name in INSTRUMENTS:
                continue
            columns = STANDARD.get(name)
            if columns is None:
                if not isinstance(source, dict):
                    continue
                columns = list(source.get("columns") or {})
            self.tables[name] = read_table(folder, name, source, columns, self.notes)
        self.read_children()
        self.by_child = {name: defaultdict(list) for name in self.tables}
        for name in self.tables:
            if name != "children":
                self.index(name)
        self.read_families()

    def read_children(self):
        self.children = {}
        for row in self.tables["children"]:
            assert row["area"] in self.rollout, "unknown area"
            assert row["child"] not in self.children, "a child with two different rows"
            child = dict(row, born=parse_month(row["born"]), day=parse_day(row["imprisoned"]))
            if child["day"] < date(*child["born"], 1) or child["day"] > self.extracted:
                self.notes["children: out of time"] += 1
                continue
            child["arm"] = self.arm(child["area"], child["day"])
            year = academic_year(child["day"])
            born_year, born_month = child["born"]
            age = year - born_year - (1 if born_month > 8 else 0)
            child["school_age"] = 5 <= age <= 15
            self.children[row["child"]] = child
        self.families = defaultdict(list)
        for child in self.children.values():
            self.families[child["family"]].append(child)

    def arm(self, area, day):
        start = self.rollout[area]
        return "rollout" if start is not None and start <= day else "comparison"

    def index(self, name):
        """Parses a table's rows, leaves out the unknown and the ill-dated, keeps by subject."""
        for row in self.tables[name]:
            row = dict(row)
            if "child" in row:
                child = self.children.get(row["child"])
                if child is None:
                    self.notes[name + ": unknown"] += 1
                    continue
                key, earliest = row["child"], date(*child["born"], 1)
            else:
                if row["family"] not in self.families:
                    self.notes[name + ": unknown"] += 1
                    continue
                key, earliest = row["family"], date.min
            for column in ("from", "to", "date"):
                if column in row:
                    row[column] = parse_day(row[column])
            dated = row.get("from") or row.get("date")
            if "from" in row and row["to"] is not None:
                assert row["from"] <= row["to"], "a spell that ends before it begins"
            if dated is not None and dated < earliest:
                self.notes[name + ": before birth"] += 1
                continue
            if dated is not None and dated > self.extracted:
                self.notes[name + ": after the extract"] += 1
                continue
            if name == "attendance":
                row["term"] = (parse_year(row["year"]),
                               ("autumn", "spring", "summer").index(row["term"]))
            self.by_child[name][key].append(row)

    def read_families(self):
        """Area, arm and day of the child with the earliest day, then the first code."""
        self.family = {}
        for name, children in self.families.items():
            first = min(children, key=lambda child: (child["day"], child["child"]))
            self.family[name] = {"area": first["area"], "arm": first["arm"]}

    def linked(self, child, kind):
        if kind is None:
            return True
        column, tables = {"education": ("education_record", EDUCATION),
                          "social-care": ("social_care_record", SOCIAL)}[kind]
        if column in child:
            return child[column] == "yes"
        return any(self.by_child[name][child["child"]] for name in tables
                   if name in self.tables)

    # ------------------------------------------------------------ conditions

    def spells(self, table, child, column=None, values=None):
        for row in self.by_child[table][child["child"]]:
            if column is None or row[column] in values:
                yield row

    def open_on(self, spells, day):
        return any(row["from"] <= day and (row["to"] is None or day < row["to"])
                   for row in spells)

    def open_within(self, spells, start, end):
        """Open at any time in [start, end); an empty spell is never open."""
        for row in spells:
            first = max(row["from"], start)
            last = end if row["to"] is None else min(row["to"], end)
            if first < last:
                return True
        return False

    def events(self, table, child, start, end, column=None, values=None):
        return sum(1 for row in self.spells(table, child, column, values)
                   if start <= row["date"] < end)

    # Each reading gives (the day or days that must be over, the value or None if unknown).

    def fsm(self, child, moment):
        day, spells = child["day"], list(self.spells("free_meals", child))
        if moment == "at":
            return day, self.open_on(spells, day)
        end = add_months(day, 12)
        return end, self.open_within(spells, day, end)

    def provision(self, child, code):
        day = child["day"]
        plan = self.open_on(self.spells("sen", child, "provision", ("E",)), day)
        if code == "E":
            return day, plan
        support = self.open_on(self.spells("sen", child, "provision", ("K",)), day)
        return day, support and not plan

    def attendance(self, child, moment, percent):
        offset = {"term-before": -1, "term-of": 0, "term-after": 1}[moment]
        term = shift_term(term_of(child["day"]), offset)
        possible = attended = 0
        for row in self.by_child["attendance"][child["child"]]:
            if row["term"] != term or row["possible"] in SYMBOLS:
                continue
            here = int(row["possible"])
            possible += here
            if row.get("attended", "") not in SYMBOLS:
                there = int(row["attended"])
            else:
                there = here - int(row["absent"])
            assert 0 <= there <= here, "attended above possible"
            attended += there
        value = None if possible == 0 else attended * 100 > possible * percent
        return term_last_day(term), value

    def suspended(self, child):
        year = academic_year(child["day"])
        count = self.events("suspensions", child, date(year, 8, 1), date(year + 1, 8, 1),
                            "category", ("SUSP",))
        return date(year + 1, 7, 31), count

    def status(self, child, moment, code):
        day = child["day"] if moment == "at" else add_months(child["day"], 6)
        high = self.open_on(
            self.spells("social_care", child, "status", ("CIN", "CPP", "CLA")), day)
        if code == "high":
            return day, high
        early = self.open_on(self.spells("social_care", child, "status", ("EH",)), day)
        return day, early and not high

    def no_record(self, child):
        day = child["day"]
        begun = any(row["from"] <= day for row in self.spells("social_care", child))
        seen = any(row["date"] < day for row in self.spells("contacts", child))
        return day, not begun and not seen

    def contact(self, child, moment, kinds):
        day = child["day"]
        if moment == "before-6m":
            start, end, over = add_months(day, -6), day, day
        else:
            start, end = day, add_months(day, 6)
            over = end
        return over, self.events("contacts", child, start, end, "kind", kinds) > 0

    def own_status(self, child, moment, rule):
        months = 0 if moment == "at" else int(moment[3:-1])
        day = add_months(child["day"], months)
        spells = self.spells(rule["table"], child, rule["column"], rule["values"])
        return day, self.open_on(spells, day)

    # ------------------------------------------------------------ counting

    def cells(self, child):
        """The cells a child or family is counted in: area or all, by arm or all."""
        for area in (child["area"], "all"):
            for arm in (child["arm"], "all"):
                yield area, arm

    def count_children(self, indicator, moment, record, school_age, reading):
        counts = defaultdict(lambda: {"numerator": 0, "denominator": 0, "missing": 0,
                                      "not_linked": 0, "not_followed_up": 0, "clusters": set()})
        for child in self.children.values():
            if school_age and not child["school_age"]:
                continue
            over, value = reading(child)
            for cell in self.cells(child):
                count = counts[cell]
                if not self.linked(child, record):
                    count["not_linked"] += 1
                elif over > self.extracted:
                    count["not_followed_up"] += 1
                elif value is None:
                    count["missing"] += 1
                else:
                    count["denominator"] += 1
                    count["numerator"] += int(value)
                    count["clusters"].add(child["family"])
        return self.rows(indicator, moment, counts)

    def count_families(self, indicator, reading):
        counts = defaultdict(lambda: {"numerator": 0, "denominator": 0, "missing": 0,
                                      "not_linked": 0, "not_followed_up": 0, "clusters": set()})
        for name, family in self.family.items():
            offers = self.by_child["offers"][name]
            value = reading(offers)
            if value is None:
                continue
            for cell in self.cells(family):
                counts[cell]["denominator"] += 1
                counts[cell]["numerator"] += int(value)
                counts[cell]["clusters"].add(name)
        return self.rows(indicator, "to-date", counts)

    def rows(self, indicator, moment, counts):
        for (area, arm), count in sorted(counts.items()):
            yield {"indicator": indicator, "moment": moment, "area": area, "arm": arm,
                   "numerator": count["numerator"], "denominator": count["denominator"],
                   "missing": count["missing"], "not_linked": count["not_linked"],
                   "not_followed_up": count["not_followed_up"],
                   "clusters": len(count["clusters"])}

    def all_counts(self):
        yield from self.education_counts()
        yield from self.social_care_counts()
        if "offers" in self.tables:
            yield from self.count_families("accepted", last_accepted)
            yield from self.count_families("second-offer-accepted", second_accepted)
        for own in self.own:
            for moment in own["moments"]:
                record = None if own["record"] == "none" else own["record"]
                yield from self.count_children(
                    own["id"], moment, record, own["population"] == "school-age",
                    lambda c, m=moment, rule=own["status"]: self.own_status(c, m, rule))

    def education_counts(self):
        def count(indicator, moment, reading):
            return self.count_children(indicator, moment, "education", True, reading)
        if "free_meals" in self.tables:
            for moment in ("at", "within-12m"):
                yield from count("fsm", moment, lambda c, m=moment: self.fsm(c, m))
        if "sen" in self.tables:
            yield from count("sen-support", "at", lambda c: self.provision(c, "K"))
            yield from count("ehcp", "at", lambda c: self.provision(c, "E"))
        if "attendance" in self.tables:
            for percent in (90, 50):
                for moment in ("term-before", "term-of", "term-after"):
                    yield from count("attendance-above-%d" % percent, moment,
                                     lambda c, m=moment, p=percent: self.attendance(c, m, p))
        if "suspensions" in self.tables:
            def suspended(child):
                over, number = self.suspended(child)
                return over, number > 0
            yield from count("suspended", "year-of", suspended)
            yield from count("suspension-rate", "year-of", self.suspended)

    def social_care_counts(self):
        def count(indicator, moment, reading):
            return self.count_children(indicator, moment, "social-care", False, reading)
        if "social_care" in self.tables:
            for moment in ("at", "at-6m"):
                yield from count("social-care", moment,
                                 lambda c, m=moment: self.status(c, m, "high"))
            for moment in ("at", "at-6m"):
                yield from count("early-help", moment,
                                 lambda c, m=moment: self.status(c, m, "early"))
            if "contacts" in self.tables:
                yield from count("no-social-care-record", "at", self.no_record)
        if "contacts" in self.tables:
            for indicator, kinds in (("contact", ("contact", "referral")),
                                     ("referral", ("referral",))):
                for moment in ("before-6m", "within-6m"):
                    yield from count(indicator, moment,
                                     lambda c, m=moment, k=kinds: self.contact(c, m, k))


def last_accepted(offers):
    """Whether the last offer was accepted; None without any offer."""
    if not offers:
        return None
    last = max(offers, key=lambda offer: (offer["date"], int(offer["sequence"])))
    return last["outcome"] == "accepted"


def second_accepted(offers):
    """Whether a second or later offer was accepted; None where there was none."""
    again = [offer for offer in offers if int(offer["sequence"]) >= 2]
    if not again:
        return None
    return any(offer["outcome"] == "accepted" for offer in again)


def main():
    parser = argparse.ArgumentParser(description="A second opinion on a study's tallies.")
    parser.add_argument("study", help="the study folder")
    parser.add_argument("--indicator", help="only this indicator")
    parser.add_argument("--area", help="only this area, or all")
    parser.add_argument("--arm", help="only this arm, or all")
    parser.add_argument("--csv", action="store_true", help="rows of CSV, not JSON")
    parser.add_argument("--table", action="store_true", help="a table to read, not JSON")
    options = parser.parse_args()
    study = Study(options.study)
    rows = [row for row in study.all_counts()
            if all(getattr(options, key) in (None, row[key])
                   for key in ("indicator", "area", "arm"))]
    if options.csv:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return
    if options.table:
        for row in rows:
            print("%-22s %-11s %-9s %-10s %4d / %-4d missing %-3d not_linked %-4d "
                  "not_followed_up %-4d clusters %d" % tuple(row.values()))
        return
    json.dump({"counts": rows, "left_out": dict(sorted(study.notes.items()))}, sys.stdout,
              indent=1)
    print()


if __name__ == "__main__":
    main()
