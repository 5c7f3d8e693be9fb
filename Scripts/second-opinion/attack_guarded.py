"""Which numbers of people must not be found out where they are small, from the true numbers."""
from itertools import combinations

import attack_own as own
from attack_model import (EVERYBODY, EXCLUSIVE, HOMES, OFFERED, PARTS, PUPILS, WITHIN, Pairs,
                          is_mean, is_share, known_within, population, question, said, stratum,
                          tool)

SEXES = "findings by sex"


def findings(truth, known, small):
    """All numbers of findings, and what findings of one cell leave between them."""
    cells = {}
    for f in truth["findings"]:
        asked = (f["indicator"], f["moment"], stratum(f)[0])
        place = (f["area"], f["arm"], stratum(f)[1])
        tally = {part: f.get(name) for part, name in PARTS.items()}
        guard_tally(asked, tally, place, kind_of(place), known, small)
        cells.setdefault(place, {})[asked] = tally
    for place, tallies in cells.items():
        for plus, minus, value, words in remainders(tallies):
            small.guard(known.signed(plus, minus, place), value, (words, *place), kind_of(place))
    forms = {(f["unit"], stratum(f)[0], f["area"], f["arm"], f["dimension"]): f["count"]
             for f in truth["reach"] if f["category"] == "yes"}
    for place, tallies in cells.items():
        guard_forms(forms, tallies, place, known, small)


def kind_of(place):
    return "findings" if place[2] is None else SEXES


def guard_forms(forms, tallies, place, known, small):
    """Whoever has a form without the score."""
    for asked, tally in tallies.items():
        if place[2] is None and is_mean(asked[0]):
            unit, name = tool(asked[0])
            count = forms.get((unit, asked[2], *place[:2], f"forms:{name}"))
            if count is not None:
                terms = known.signed([("r", unit, f"forms:{name}", asked[2], "yes")],
                                     [question(*asked, "den")], place)
                small.guard(terms, count - tally["den"], (*asked, "without a score", *place),
                            "findings")


def guard_tally(asked, tally, place, kind, known, small):
    mean = is_mean(asked[0])
    for part, value in tally.items():
        if not (part == "num" and mean):
            small.guard(known.terms(question(*asked, part), *place), value,
                        (*asked, part, *place), kind)
    if is_share(asked[0]) and tally.get("num") is not None:
        terms = known.signed([question(*asked, "den")], [question(*asked, "num")], place)
        small.guard(terms, tally["den"] - tally["num"], (*asked, "others", *place), kind)


def counts(truth, known, small):
    for f in truth["reach"]:
        name = ("r", f["unit"], f["dimension"], stratum(f)[0], f["category"])
        place = (f["area"], f["arm"])
        small.guard(known.terms(name, *place), f["count"], (*name[1:], *place), "plain counts")


def pairs(truth, known, small):
    """The cells of paired tables, and whoever is known at one moment only. The promise is
    one-sided: two shown findings tell by themselves that so many at least have changed as they
    differ, and no release is blamed for it; that a cell is more than g must stay open."""
    rows = {}
    for f in truth["findings"]:
        if stratum(f)[1] is None:
            key = (f["indicator"], f["moment"], stratum(f)[0])
            rows[key, f["area"], f["arm"]] = f
    tables = truth["tables"]
    for f in tables["pairs"] + tables["score_changes"]:
        change, area, arm = Pairs.key(f)
        cells = Pairs.cells(change[0])
        for cell in cells:
            small.guard(known.terms(("c", *change, cell), area, arm), f[cell],
                        (*change, cell, area, arm), "paired tables", both=False)
        for moment, yes in ((change[1], cells[:2]), (change[2], cells[::2])):
            key = (change[0], moment, change[3])
            guard_unpaired(key, change, yes, f, rows.get((key, area, arm)), known, small)


def guard_unpaired(key, change, yes, table, row, known, small):
    """Whoever is known at one moment and not at the other, with and without the attribute."""
    if row is None or row.get("denominator") is None:
        return
    place = (row["area"], row["arm"])
    cells = Pairs.cells(change[0])
    num, den = question(*key, "num"), question(*key, "den")
    groups = [("", [den], cells, row["denominator"])]
    if is_share(change[0]):
        no = [cell for cell in cells if cell not in yes]
        groups += [("with", [num], yes, row["numerator"])]
        groups += [("without", [den], no, row["denominator"] - row["numerator"])]
    for words, plus, out, whole in groups:
        minus = Pairs.names(change, out) + ([num] if words == "without" else [])
        small.guard(known.signed(plus, minus, place), whole - sum(table[cell] for cell in out),
                    (*change, key[1], "only", words, *place), "paired tables", both=False)


def remainders(tallies, people=None):
    """What questions leave between them in one cell: (plus, minus, value, words). Tallies are by
    question, `people` how many a population has in the cell."""
    def part(key, name):
        asked = (key + (None,))[:3]
        return question(*asked, name), tallies.get(asked, {}).get(name)

    found = []

    def note(plus, minus, words):
        values = [value for _, value in plus + minus]
        if None not in values:
            value = sum(v for _, v in plus) - sum(v for _, v in minus)
            found.append(([n for n, _ in plus], [n for n, _ in minus], value, words))

    for narrow, wide in WITHIN:
        if narrow[0] != "suspended":
            note([part(wide, "num")], [part(narrow, "num")], f"{said(wide)} beyond {said(narrow)}")
    for group in EXCLUSIVE + ((("referral", "before-6m"), ("no-social-care-record", "at")),):
        for size in range(2, len(group) + 1):
            for some in combinations(group, size):
                words = "neither " + " nor ".join(said(key) for key in some)
                note([part(some[0], "den")], [part(key, "num") for key in some], words)
    for plus, minus, words in own.remainders(tallies):
        note([part(*one) for one in plus], [part(*one) for one in minus],
             f"{said(minus)} {words} {said(plus)}")
    for inner, outer in known_within(tallies):
        words = f"known {said(outer)} beyond {said(inner)}"
        note([part(outer, "den")], [part(inner, "den")], words)
    people = dict(people or {})
    for asked, tally in tallies.items():
        everybody = population(asked[0])
        four = [tally.get(x) for x in ("den", "mis", "nl", "nfu")]
        if everybody and None not in four:
            people.setdefault(everybody, sum(four))
        if asked[0] == "accepted":
            people.setdefault(OFFERED, tally["den"])
    for narrow, wide, words in ((PUPILS, EVERYBODY, "outside school age"),
                                (OFFERED, HOMES, "without an offer")):
        note([(wide, people.get(wide))], [(narrow, people.get(narrow))], words)
    for asked, tally in tallies.items():
        everybody = population(asked[0])
        note([(everybody, people.get(everybody))], [part(asked, "den")], f"unknown {said(asked)}")
    return found


def withheld(truth, released, greatest):
    """How many figures of each kind are withheld, in all and for being small themselves."""
    def place(f):
        return (f["area"], f["arm"], stratum(f))

    result = {}
    shown = {(f["indicator"], f["moment"], place(f)) for f in released["findings"]
             if f["state"] != "suppressed"}
    for f in truth["findings"]:
        if (f["indicator"], f["moment"], place(f)) in shown:
            continue
        num, den = f.get("numerator"), f.get("denominator")
        numbers = [den] + ([] if is_mean(f["indicator"]) else [num])
        numbers += [den - num] if is_share(f["indicator"]) and num is not None else []
        add(result, "findings" if stratum(f)[1] is None else SEXES, numbers, greatest)
    shown = {(f["unit"], f["dimension"], f["category"], place(f)) for f in released["reach"]}
    for f in truth["reach"]:
        if (f["unit"], f["dimension"], f["category"], place(f)) not in shown:
            add(result, "plain counts", [f["count"]], greatest)
    tables = [x["tables"]["pairs"] + x["tables"]["score_changes"] for x in (truth, released)]
    shown = {Pairs.key(f) for f in tables[1]}
    for f in tables[0]:
        if Pairs.key(f) not in shown:
            numbers = [f[cell] for cell in Pairs.cells(f["indicator"])]
            add(result, "paired tables", numbers, greatest)
    return result


def add(result, kind, numbers, greatest):
    whole, own = result.get(kind, (0, 0))
    result[kind] = (whole + 1, own + any(x and x <= greatest for x in numbers))
