#!/usr/bin/env python3
"""Opens kpis.ods and kpis.xlsx with other programs and compares every cell with kpis.json and kpis.csv.

Usage: spreadsheets.py FOLDER   (a report set)

Needs LibreOffice (soffice), openpyxl and odfpy: fails where one of them is missing. Each workbook is
read three times: openpyxl or odfpy, then LibreOffice, which converts every sheet to CSV. What should
be in each cell is worked out here from kpis.json alone.
"""

import csv
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

try:
    import openpyxl
    from odf import opendocument, table as odftable, teletype, text as odftext
except ImportError as missing:
    sys.exit(f"{missing.name} is needed: pip install openpyxl odfpy")

UNITS = {
    "share": "Percentage", "per-child": "Events per child", "points": "Points on the scale",
    "count": "Number",
}
STATUS = {
    None: "[z]", "reached": "reached", "not-reached": "not reached",
    "inconclusive": "cannot tell", "too-few-to-say": "too few to say",
}
STANDING = {
    "higher": "higher", "lower": "lower", "similar": "not distinguishable",
    "not-comparable": "not compared",
}
BREAKDOWN = {
    "all": "Total", "rollout": "Rollout arm", "comparison": "Comparison arm", "F": "Female",
    "M": "Male", "U": "Sex not known",
}
TABLES = {
    "KPIs": [], "KPIs by area": ["area"], "KPIs by arm and sex": ["breakdown"],
    "Trend by period": ["breakdown"],
}
faults = []


def breakdown(category):
    """The words of a category; a period of an arm begins with the arm."""
    arm, _, period = category.partition(" ")
    if period and arm in BREAKDOWN:
        return f"{BREAKDOWN[arm]}, {period}"
    return BREAKDOWN.get(category, category)


def fault(text):
    faults.append(text)


def label(kpi):
    return kpi["title"] + (f", {kpi['moment_label']}" if kpi["moment_label"] else "")


def count(figure, key):
    if figure.get("symbol") == "[c]":
        return "[c]"
    return figure.get(key, "[z]")


def number(figure, value):
    return figure["symbol"] if "symbol" in figure else "[z]" if value is None else value


def bounds(figure):
    """The cells of the bounds: of a figure that is not suppressed there are none."""
    if figure.get("symbol") != "[c]":
        return ["[z]"] * 2
    if "bounds" not in figure:
        return ["[c]"] * 2
    return [figure["bounds"].get(key, "[x]") for key in ("lower", "upper")]


def figure_row(kpi, figure, parts):
    first = figure.get("comparators", [None])[0]
    places = {
        "area": figure["geography_name"],
        "breakdown": breakdown(figure["category"]),
    }
    return (
        [label(kpi)] + [places[part] for part in parts]
        + [count(figure, "numerator"), count(figure, "denominator")]
        + [number(figure, figure.get(key)) for key in ("value", "lower", "upper")]
        + bounds(figure)
        + [UNITS[kpi["unit"]], figure.get("target", "[z]"), STATUS[figure.get("status")]]
        + (
            [first["name"], first["value"], STANDING[first["comparison"]]] if first
            else [figure.get("comparison", "[z]")] * 3
        )
        + [figure["period"], kpi["id"]]
    )


def comparator_row(kpi, figure, other):
    notes = ([other["reason"]] if "reason" in other else []) + other.get("notes", [])
    return [
        label(kpi), figure["geography_name"],
        breakdown(figure["category"]), other["kind"], other["name"],
        other["code"], other["value"], number(figure, other["difference"]),
        number(figure, other.get("lower")), number(figure, other.get("upper")),
        STANDING[other["comparison"]], other["period"] or "[z]", other["source"] or "[z]",
        " ".join(notes) or "[z]", kpi["id"],
    ]


def expected(contents):
    """The rows under the headings of each sheet that holds figures or definitions."""
    kpis = {kpi["id"]: kpi for kpi in contents["kpis"]}
    sheets = {name: [] for name in TABLES}
    comparators = []
    for figure in contents["figures"]:
        is_all = figure["geography_code"] == "all"
        kind = figure["breakdown"]
        name = (
            "Trend by period" if kind == "period"
            else ("KPIs" if is_all else "KPIs by area") if kind == "total"
            else "KPIs by arm and sex" if is_all else None
        )
        if name is None:
            continue
        kpi = kpis[figure["kpi"]]
        sheets[name].append(figure_row(kpi, figure, TABLES[name]))
        comparators += [comparator_row(kpi, figure, o) for o in figure.get("comparators", [])]
    sheets["Comparators"] = comparators
    sheets["Definitions"] = [
        [
            label(kpi), kpi["id"], kpi["definition"], kpi["source"], UNITS[kpi["unit"]],
            {"child": "children", "family": "families"}[kpi["whom"]], kpi["direction"],
            kpi.get("target", "[z]"),
        ]
        for kpi in contents["kpis"]
    ]
    return {name: rows for name, rows in sheets.items() if rows}


def read_xlsx(path):
    book = openpyxl.load_workbook(path)
    if not book.properties.title or book.properties.language != "en-GB":
        fault(f"{path}: no title or language in its properties")
    if book.properties.lastModifiedBy:
        fault(f"{path}: an author in its properties")
    sheets = {}
    for sheet in book.worksheets:
        if sheet.merged_cells.ranges:
            fault(f"{path}: {sheet.title} has merged cells")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    fault(f"{path}: {sheet.title}!{cell.coordinate} is a formula")
        rows = [[cell for cell in row] for row in sheet.iter_rows(values_only=True)]
        sheets[sheet.title] = rows
        if sheet.title != "Cover":
            check_table(path, sheet, rows)
    return sheets


def check_table(path, sheet, rows):
    if len(sheet.tables) != 1:
        fault(f"{path}: {sheet.title} has {len(sheet.tables)} tables")
        return
    first, last = next(iter(sheet.tables.values())).ref.split(":")
    if not first.startswith("A") or not last.endswith(str(len(rows))):
        fault(f"{path}: the table of {sheet.title} is {first}:{last}")
    if sheet.freeze_panes != f"A{int(first[1:]) + 1}":
        fault(f"{path}: {sheet.title} is frozen at {sheet.freeze_panes}")


def odf_value(cell):
    kind = cell.getAttribute("valuetype")
    if cell.getAttribute("formula"):
        fault("ods: a formula")
    if cell.getAttribute("numbercolumnsspanned") or cell.getAttribute("numberrowsspanned"):
        fault("ods: a merged cell")
    if kind in ("float", "percentage"):
        return float(cell.getAttribute("value"))
    parts = [teletype.extractText(p) for p in cell.getElementsByType(odftext.P)]
    return "\n".join(parts) if parts else None


def read_ods(path):
    book = opendocument.load(path)
    sheets = {}
    for sheet in book.spreadsheet.getElementsByType(odftable.Table):
        rows = [
            [odf_value(cell) for cell in row.getElementsByType(odftable.TableCell)]
            for row in sheet.getElementsByType(odftable.TableRow)
        ]
        sheets[sheet.getAttribute("name")] = rows
    ranges = book.spreadsheet.getElementsByType(odftable.DatabaseRange)
    if len(ranges) != len(sheets) - 1:
        fault(f"{path}: {len(ranges)} named tables on {len(sheets)} sheets")
    return sheets


def read_office(path, office):
    """Every sheet as LibreOffice writes it in CSV, not as shown but with all digits."""
    folder = tempfile.mkdtemp()
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run = subprocess.run(
        [office, profile, "--headless", "--convert-to", options, "--outdir", folder, path],
        capture_output=True, text=True, timeout=300,
    )
    sheets = {}
    stem = os.path.splitext(os.path.basename(path))[0]
    for file in glob.glob(f"{folder}/{stem}-*.csv"):
        with open(file, newline="", encoding="utf-8") as lines:
            sheets[os.path.basename(file)[len(stem) + 1:-4]] = list(csv.reader(lines))
    if not sheets:
        fault(f"{path}: LibreOffice made nothing of it: {run.stderr.strip()}")
    shutil.rmtree(folder)
    return sheets


def trimmed(rows):
    """Rows without the empty cells that a reader adds at their ends."""
    kept = []
    for row in rows:
        row = list(row)
        while row and row[-1] in (None, ""):
            row.pop()
        kept.append(row)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def same(cell, wanted):
    if isinstance(wanted, (int, float)) and not isinstance(wanted, bool):
        try:
            is_percent = isinstance(cell, str) and cell.endswith("%")
            given = float(cell[:-1]) / 100 if is_percent else float(cell)
        except (TypeError, ValueError):
            return False
        return abs(given - wanted) <= 1e-12 * max(1, abs(wanted))
    return cell == wanted


def compare(path, reader, sheets, wanted):
    cells = 0
    for name, rows in wanted.items():
        if name not in sheets:
            fault(f"{path} ({reader}): no sheet {name}")
            continue
        given = trimmed(sheets[name])
        body = given[len(given) - len(rows):]
        heading = given[len(given) - len(rows) - 1] if len(given) > len(rows) else []
        if len(set(heading)) != len(rows[0]) or None in heading:
            fault(f"{path} ({reader}): {name} has the headings {heading}")
        for number_, (row, wish) in enumerate(zip(body, rows)):
            if len(row) != len(wish):
                fault(f"{path} ({reader}): {name} row {number_} has {len(row)} cells")
            for place, (cell, value) in enumerate(zip(row, wish)):
                cells += 1
                if not same(cell, value):
                    fault(
                        f"{path} ({reader}): {name} row {number_} column {place}: {cell!r} is not "
                        f"{value!r}"
                    )
    for name, rows in sheets.items():
        if any(not row for row in trimmed(rows)):
            fault(f"{path} ({reader}): {name} has an empty row")
    return cells


def check_alike(first, second):
    """Every cell of every sheet is the same in both formats."""
    if list(first) != list(second):
        fault(f"the sheets are {list(first)} and {list(second)}")
    for name in first:
        for one, other in zip(trimmed(first[name]), trimmed(second.get(name, []))):
            if len(one) != len(other) or not all(same(b, a) for a, b in zip(one, other)):
                fault(f"{name}: {one} in one format, {other} in the other")


def check_csv(path, contents):
    with open(path, newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    figures = contents["figures"]
    if len(rows) != len(figures):
        fault(f"{path}: {len(rows)} rows for {len(figures)} figures")
    by_key = {
        (r["id"], r["geography_code"], r["breakdown"], r["category"]): r for r in rows
    }
    for figure in figures:
        key = (figure["kpi"], figure["geography_code"], figure["breakdown"], figure["category"])
        row = by_key.get(key)
        if row is None:
            fault(f"{path}: no row {key}")
            continue
        for name in ("numerator", "denominator", "value", "lower", "upper", "level", "target"):
            given = float(row[name]) if row[name] else None
            if given != figure.get(name):
                fault(f"{path}: {key} {name} is {row[name]!r}, not {figure.get(name)!r}")
        for name in ("lower", "upper"):
            given = row[f"bounds_{name}"]
            wanted = figure.get("bounds", {}).get(name)
            if (float(given) if given else None) != wanted:
                fault(f"{path}: {key} bounds_{name} is {given!r}, not {wanted!r}")
        for name in ("symbol", "status", "method"):
            if row[name] != figure.get(name, ""):
                fault(f"{path}: {key} {name} is {row[name]!r}")
    return len(rows)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        sys.exit("LibreOffice (soffice) is needed")
    folder = sys.argv[1]
    with open(f"{folder}/kpis.json", encoding="utf-8") as file:
        contents = json.load(file)
    wanted = expected(contents)
    rows = check_csv(f"{folder}/kpis.csv", contents)
    own = {"xlsx": read_xlsx, "ods": read_ods}
    read = {kind: reader(f"{folder}/kpis.{kind}") for kind, reader in own.items()}
    cells = 0
    for kind, sheets in read.items():
        path = f"{folder}/kpis.{kind}"
        cells += compare(path, own[kind].__name__, sheets, wanted)
        cells += compare(path, "LibreOffice", read_office(path, office), wanted)
    check_alike(read["xlsx"], read["ods"])
    for text in faults[:40]:
        print(text)
    if faults:
        sys.exit(f"{len(faults)} faults")
    print(f"{rows} rows and {cells} cells on {len(read['ods'])} sheets agree.")


main()
