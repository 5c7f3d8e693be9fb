"""Compares every KPI of the pathway's cohort in the seven places where a reader may meet it.

    same_figure.py FOLDER   (a report set)

findings.json, kpis.csv, kpis.json, kpis.ods, kpis.xlsx, dashboard.html and report.html: counts,
share and limits of every share of the rollout arm over all areas (of everybody where nobody is in
that arm), as they are written there. Numbers in files must be equal to the last digit; on pages they
must be the same after rounding to one decimal, in one row of a table or one paragraph. Fails where a place lacks one.
"""

import csv
import html.parser
import json
import pathlib
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
from odf import opendocument, table as tables, teletype

FEWEST = 10  # with fewer known answers pages give counts only


class Rows(html.parser.HTMLParser):
    """The rows of all tables of a page and its paragraphs, each as the texts in it."""

    def __init__(self, path):
        super().__init__()
        self.rows, self.cell = [], None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag in ("tr", "p", "li"):
            self.rows.append([])
        if tag in ("td", "th", "p", "li"):
            self.cell = []

    def handle_data(self, text):
        if self.cell is not None:
            self.cell.append(text)

    def handle_endtag(self, tag):
        if tag in ("td", "th", "p", "li") and self.cell is not None:
            if self.rows:
                self.rows[-1].append(" ".join("".join(self.cell).split()))
            self.cell = None


def percent(value):
    return f"{(Decimal(repr(value)) * 100).quantize(Decimal('0.1'), ROUND_HALF_UP)}%"


def workbook_rows(folder):
    """The rows of both workbooks in which cells are numbers."""
    book = openpyxl.load_workbook(folder / "kpis.xlsx", read_only=True)
    office = [list(row) for sheet in book for row in sheet.iter_rows(values_only=True)]
    document = opendocument.load(folder / "kpis.ods")
    open_rows = []
    for row in document.spreadsheet.getElementsByType(tables.TableRow):
        cells = []
        for cell in row.getElementsByType(tables.TableCell):
            value = cell.getAttribute("value")
            cells.append(teletype.extractText(cell) if value is None else float(value))
        open_rows.append(cells)
    return {"kpis.xlsx": office, "kpis.ods": open_rows}


def holds(row, numbers):
    """Whether a row of a workbook holds all of some numbers, to the last digit."""
    found = [cell for cell in row if isinstance(cell, (int, float))]
    return all(any(float(cell) == float(number) for cell in found) for number in numbers)


def main():
    folder = pathlib.Path(sys.argv[1])
    findings = json.loads((folder / "findings.json").read_text())["findings"]
    document = json.loads((folder / "kpis.json").read_text())
    lines = list(csv.DictReader((folder / "kpis.csv").open(encoding="utf-8")))
    pages = {name: Rows(folder / name).rows for name in ("report.html", "dashboard.html")}
    books = workbook_rows(folder)
    arm = "rollout" if any(entry["arm"] == "rollout" for entry in findings) else "all"
    names = {kpi["id"]: (kpi.get("indicator"), kpi.get("moment")) for kpi in document["kpis"]}
    faults, compared = [], 0

    for entry in findings:
        if entry["area"] != "all" or entry["arm"] != arm or entry["stratum"]:
            continue
        if entry["state"] != "value" or not entry.get("method", "").startswith("wilson"):
            continue
        numbers = [entry[key] for key in
                   ("numerator", "denominator", "estimate", "lower", "upper")]
        name = f"{entry['indicator']} {entry['moment']}"
        places = {
            "kpis.csv": [
                [float(line[key] or "nan")
                 for key in ("numerator", "denominator", "value", "lower", "upper")]
                for line in lines
                if (line["indicator"], line["moment"]) == (entry["indicator"], entry["moment"])
                and line["geography_code"] == "all"
                and line["category"] == arm and line["breakdown"] in ("arm", "total")],
            "kpis.json": [
                [figure.get(key) for key in
                 ("numerator", "denominator", "value", "lower", "upper")]
                for figure in document["figures"]
                if names.get(figure["kpi"]) == (entry["indicator"], entry["moment"])
                and figure["geography_code"] == "all" and figure["category"] == arm],
        }
        compared += 1
        for place, found in places.items():
            if not any([float(number) for number in one if number is not None]
                       == [float(number) for number in numbers] for one in found):
                faults.append(f"{place}: {name} is not {numbers}")
        if entry["denominator"] < FEWEST:
            continue
        for place, rows in books.items():
            if not any(holds(row, numbers) for row in rows):
                faults.append(f"{place}: {name} is not {numbers}")
        written = [f"{entry['numerator']:,} of {entry['denominator']:,}",
                   percent(entry["estimate"]),
                   f"{percent(entry['lower'])} to {percent(entry['upper'])}"]
        for place, rows in pages.items():
            if not any(all(any(text in cell for cell in row) for text in written) for row in rows):
                faults.append(f"{place}: {name} is nowhere {', '.join(written)}")

    for fault in faults:
        print(fault, file=sys.stderr)
    if faults or not compared:
        raise SystemExit(f"{len(faults)} differences among {compared} KPIs")
    print(f"{compared} KPIs are the same in seven places.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main()
