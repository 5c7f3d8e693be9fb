#!/usr/bin/env python3
"""Turns a catalogue of published figures into the Swift sources of the baseline registry.

    python3 Scripts/baselines/generate.py CATALOGUE_DIR

CATALOGUE_DIR holds `catalogue.csv` (one row per measure, area, period and stratum, with
definitions, source and how it was verified), `absence-strata-england.csv` and
`absence-strata-thames-valley.csv`. The script writes three files into
Sources/Indicators/Baselines; nothing else reads the CSV files, so a build needs none of them.

What it decides, and why:

* Rows that are not verified, or graded `approximate` or `memory`, are left out.
* Every measure gets a unit of count (`UNITS`); a measure without one stops the script.
* Labels become those the field writes: a January census 2024 is "January 2024", a snapshot
  "31 March 2024". What a label stands for (academic year, term, year to March) is kept beside it.
* A definition left blank in a row takes that of its measure; a few measures whose every row is
  blank take one from `DEFINITIONS`.
* A measure, area, period and stratum given twice keeps the better grade; the other row's count
  and source go into the note.
* Strata sum over phase of school, so that national curriculum year 1 to 11 is enough of a key.

Texts are raw string literals: array literals of this size take the compiler minutes.
"""

import csv
import re
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "Sources" / "Indicators" / "Baselines"
GRADES = {"primary": "p", "computed from primary counts": "c", "secondary": "s"}
UNIT_CODES = {"%": "percent", "per 100 pupils": "per-100-pupils", "per 10,000": "per-10000",
              "count": "count", "score 0-40": "score"}
OGL = "Open Government Licence v3.0, Crown copyright"
FACT = "quoted as a fact, with its source"

# First match wins.
UNITS = [
    (r"(cin\.)?absence\.overall\.pct.*|attendance\.pct\.ytd", "sessions"),
    (r"absence\.\w+\.pct\.csc|cin\.absence\.persistent\.pct", "pupils"),
    (r"absence\..*|pop\.enrolments\.n|sen\.any\.pct\..*|fsm\.eligible\.pct\.ncyear", "enrolments"),
    (r"cin\..*|cla\..*", "children"),
    (r"suspension\.oneplus\.pct.*", "enrolments"),
    (r"suspension\.(rate|n).*|exclusion\.permanent\..*", "events"),
    (r"csc\.everCIN6\.pct", "pupils"),
    (r"csc\.(referral|rereferral)\.children\..*", "children"),
    (r"csc\.(referral|rereferral|s47|contact)\..*", "events"),
    (r"csc\..*|poverty\..*|pop\.0-17\.n|pi\.children\.n", "children"),
    (r"pi\.prisoners.*", "prisoners"),
    (r"sdq\.cla\.mean", "scores"),
    (r"sdq\..*|mhcyp2017\..*", "children"),
    (r"fsm\..*|sen\..*|pupils\..*|pp\.pupils\.n|pop\.pupils\..*", "pupils"),
]

DEFINITIONS = {  # measure: (numerator, denominator), where the catalogue has neither
    "absence.overall.pct.ytd": ("sessions missed", "possible sessions"),
    "absence.persistent.pct.ytd": ("pupils missing 10% or more of own possible sessions",
                                   "pupils in schools sharing daily data"),
    "attendance.pct.ytd": ("sessions attended", "possible sessions"),
    "csc.contact.n": ("contacts (events) in the year", ""),
    "exclusion.permanent.n": ("permanent exclusions (events) in the academic year", ""),
    "exclusion.permanent.rate.bygroup": ("permanent exclusions (events)", "pupils of the group"),
    "fsm.eligible.pct.bysen": ("pupils known to be eligible for FSM", "pupils of the group"),
    "sen.ehcp.pct.age": ("pupils with EHC plan", "pupils of that age"),
    "suspension.n": ("suspensions (events) in the academic year", ""),
    "suspension.oneplus.pct.bygroup": ("pupils with at least one suspension",
                                       "pupils of the group"),
    "suspension.rate.bygroup": ("suspensions (events)", "pupils of the group"),
}


POPULATIONS = {  # measure: population, where the catalogue has none
    "mhcyp2017.anydisorder.pct": "sample of children and young people, England",
}

NOTES = {  # reworded
    "= seed figure": "the national figure the published toolkit quotes",
    "LAIT gives secondary 25.8": "25.8 for secondary schools alone",
    "sensitivity 34.6": "34.6 in the authors' sensitivity analysis",
    "sensitivity 26.0": "26.0 in the authors' sensitivity analysis",
    "sensitivity 7.1": "7.1 in the authors' sensitivity analysis",
    "sensitivity 37.5": "37.5 in the authors' sensitivity analysis",
    "White and Unclassified rows were cut off in the stored copy; secondary transcription":
        "a third party's copy, without the White and unclassified groups",
}

ADDED = {  # (measure, area, period): what else a reader must know
    ("csc.cin.rate", "E92000001", "2024"):
        "given elsewhere as 332.9; Hampshire's part is that of 2023",
    ("csc.cin.rate", "E12000008", "2024"): "Hampshire's part is that of 2023",
}


def unit_of_count(measure):
    for pattern, unit in UNITS:
        if re.fullmatch(pattern, measure):
            return unit
    sys.exit(f"no unit of count for {measure}")


def academic_year(start):
    return f"{start}/{(start + 1) % 100:02d}"


def period(row):
    """(slug, label, kind, key kind, key year, key term) of a row's period."""
    kind, text = row["period_type"], row["period"]
    year = int(re.search(r"\d{4}", text).group()) if re.search(r"\d{4}", text) else None
    slug = text.replace("/", "-").replace(" ", "-").lower()
    if kind == "January census of that year":
        return slug, f"January {text}", "january-census", "academic", year - 1, ""
    if kind == "January census":
        return str(year + 1), f"January {year + 1}", "january-census", "academic", year, ""
    if kind == "January census / 31 March group":
        return slug, text, "january-census-of-31-march-group", "academic", year, ""
    if kind.startswith("academic year"):
        return slug, text, "academic-year", "academic", year, ""
    if kind in ("term", "term(s)"):
        return term(text, year)
    if kind == "31 March snapshot":
        return slug, f"31 March {text}", "march-snapshot", "march", year, ""
    if kind == "year ending 31 March":
        end = year + 1 if "/" in text else year
        return str(end), f"year ending 31 March {end}", "year-ending-march", "march", end, ""
    if kind == "financial year":
        return slug, text, "financial-year", "march", year + 1, ""
    if kind == "financial year ending":
        return slug, f"financial year ending {text}", "financial-year", "march", year, ""
    others = {"year label as in LAIT": "publisher-year", "mid-year estimate": "mid-year-estimate",
              "year to date": "year-to-date", "survey": "survey", "survey wave": "survey",
              "lifetime to 18": "lifetime", "year (flow)": "flow-year"}
    slug = re.sub(r"[^a-z0-9]+", "-", slug)
    label = f"{text} (year as the publisher labels it)" if "LAIT" in kind else text
    return slug, label, others[kind], "", "", ""


def term(text, year):
    if "combined" in text:
        slug = f"{academic_year(year)}-autumn-spring".replace("/", "-")
        return (slug, f"{academic_year(year)} autumn and spring terms together",
                "terms-combined", "", "", "")
    ordinal = [name in text for name in ("autumn", "spring", "summer")].index(True)
    name = ("autumn", "spring", "summer")[ordinal]
    slug = f"{academic_year(year)}-{name}".replace("/", "-")
    return slug, f"{academic_year(year)} {name} term", "term", "term", year, ordinal


def licence(publisher):
    public = ("DfE", "ONS", "NHS", "MoJ")
    return OGL if publisher.startswith(public) else FACT


class Table:
    """Distinct rows, numbered in the order of their first use."""

    def __init__(self):
        self.rows = {}

    def number(self, *fields):
        line = "|".join(clean(field) for field in fields)
        return self.rows.setdefault(line, len(self.rows))


def clean(field):
    text = str(field).strip()
    if "|" in text or "\n" in text or '"#' in text:
        sys.exit(f"a field would break the format: {text}")
    return text


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def accepted(rows):
    """Verified rows, one per measure, area, period and stratum."""
    kept = {}
    for row in rows:
        if row["verified"] != "yes" or row["source_kind"] not in GRADES:
            continue
        row["indicator"] = row["indicator"].removesuffix(
            " (best person-level comparator for MASH referral)")
        added = ADDED.get((row["indicator_id"], row["area_code"], row["period"]))
        row["note"] = "; ".join(filter(None, [NOTES.get(row["note"], row["note"]), added]))
        if row["stratum"] == "all":
            row["stratum"] = ""
        key = (row["indicator_id"], row["area_code"], row["period_type"], row["period"],
               row["stratum"])
        if key in kept:
            merge(kept[key], row)
        else:
            kept[key] = row
    return list(kept.values())


def merge(first, second):
    order = list(GRADES)
    if order.index(second["source_kind"]) <= order.index(first["source_kind"]):
        sys.exit(f"two rows of one grade: {first['indicator_id']} {first['period']}")
    added = f"also given as {second['value']} ({second['numerator']}): {second['source_title']}"
    first["note"] = "; ".join(part for part in (first["note"], added) if part)


def definitions(rows):
    """measure: [title, numerator, denominator, population], blanks filled from the measure."""
    found = {}
    for row in rows:
        fields = [row["indicator"], row["numerator_def"], row["denominator_def"],
                  row["population"]]
        known = found.setdefault(row["indicator_id"], ["", "", "", ""])
        for place, field in enumerate(fields):
            if field and known[place] and field != known[place] and place > 0:
                sys.exit(f"two definitions: {row['indicator_id']}: {field} / {known[place]}")
            known[place] = known[place] or field
    for measure, (numerator, denominator) in DEFINITIONS.items():
        if found[measure][1] or found[measure][2]:
            sys.exit(f"{measure} has a definition of its own")
        found[measure][1:3] = [numerator, denominator]
    for measure, population in POPULATIONS.items():
        found[measure][3] = found[measure][3] or population
    return found


def catalogue(rows):
    rows = accepted(rows)
    defined = definitions(rows)
    areas = {code: place for place, code in enumerate(["E92000001", "E12000008", "E10000025"])}
    stratum_key = lambda text: [int(t) if t.isdigit() else t for t in re.split(r"(\d+)", text)]
    rows.sort(key=lambda row: (
        row["indicator_id"], areas.get(row["area_code"], 9), row["area_code"], period(row)[0],
        stratum_key(row["stratum"])))
    tables = {name: Table() for name in "DPASTN"}
    lines = []
    for row in rows:
        measure = row["indicator_id"]
        unit, count = UNIT_CODES[row["unit"]], unit_of_count(measure)
        code = row["area_code"] or "E92000001+W92000004"
        fields = [
            tables["D"].number(measure, *defined[measure], count, unit),
            tables["P"].number(*period(row)),
            tables["A"].number(code, row["area"]),
            tables["T"].number(row["stratum"]) if row["stratum"] else "",
            row["value"], row["numerator"], row["denominator"],
            tables["S"].number(row["source_title"], row["publisher"], row["release_date"],
                               row["source_url"], licence(row["publisher"])),
            GRADES[row["source_kind"]],
            tables["N"].number(row["note"]) if row["note"] else "",
        ]
        lines.append("|".join(str(field) for field in fields))
    text = []
    for name, table in tables.items():
        text += [f"{name}|{line}" for line in table.rows]
    return text + [f"R|{line}" for line in lines]


def england_strata(rows):
    """year|nc year|sex|fsm|sen|enrolments|persistent|severe, summed over phase."""
    cells = {}
    for row in rows:
        key = (row["academic_year"][:4], int(row["nc_year"]), row["sex"][0], row["fsm"][0],
               row["sen"][0])
        add(cells, key, row)
    return ["|".join(map(str, [*key, *counts])) for key, counts in sorted(cells.items())]


def local_strata(rows, names):
    cells = {}
    for row in rows:
        key = (names[row["area"]], row["academic_year"][:4], row["fsm"][0], row["sen"][0])
        add(cells, key, row)
    return ["|".join(map(str, [*key, *counts])) for key, counts in sorted(cells.items())]


def add(cells, key, row):
    if int(row["enrolments"]) != int(row["attendance_above_90"]) + int(row["persistent_absence"]):
        sys.exit(f"bands do not add up: {row}")
    cell = cells.setdefault(key, [0, 0, 0])
    for place, column in enumerate(["enrolments", "persistent_absence", "severe_absence"]):
        cell[place] += int(row[column])


def write(name, summary, lines):
    body = "\n".join("    " + line for line in lines)
    (TARGET / f"{name}+Generated.swift").write_text(
        "// Generated by Scripts/baselines/generate.py: edit the catalogue, not this file.\n"
        "// Contains public sector information licensed under the Open Government Licence v3.0:\n"
        "// Crown copyright, Department for Education, Office for National Statistics and others\n"
        "// as named in each row's source.\n"
        "// swift-format-ignore-file\n\n"
        f"extension {name} {{\n"
        f"  /// {summary}\n"
        f"  static let text: StaticString = #\"\"\"\n{body}\n    \"\"\"#\n}}\n",
        encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    rows = rows_of(folder / "catalogue.csv")
    names = {row["area"]: row["area_code"] for row in rows}
    write("BaselineCatalogue", "Tables D, P, A, S, T and N, then one R line per figure.",
          catalogue(rows))
    write("EnglandAbsenceStrata",
          "Start of year, NC year, sex, FSM, SEN, enrolments, persistently, severely absent.",
          england_strata(rows_of(folder / "absence-strata-england.csv")))
    write("LocalAbsenceStrata",
          "Area, start of year, FSM, SEN, enrolments, persistently, severely absent.",
          local_strata(rows_of(folder / "absence-strata-thames-valley.csv"), names))


if __name__ == "__main__":
    main()
