"""The tables by period, by academic year or term, and by what a study adjusts for: what they say,
what follows from them, and which of their numbers are guarded. Each slice (a period, a year, a
category) of an area's arm is counted by itself; all of them together are the row."""
from collections import defaultdict
from itertools import product

import attack_guarded as guarded
from attack_bounds import Small, bounds
from attack_model import (ARMS, EVERYBODY, HOMES, PARTS, PUPILS, Knowledge, categories, children,
                          is_mean, population, question, same)

NAMES = dict(period="tables by period", year="tables by year", adjusted="tables adjusted for")
AGES = ("under-5", "5-10", "11-15", "16-and-over")
PUPIL_AGES = AGES[1:3]
PEOPLE = ("recognised", "sex", "age_group", "education_linked", "social_care_linked")
STEPS = ("offered", "accepted", "declined", "no-contact", "reached", "second-offer",
         "second-offer-accepted")


def asked_in(entry):
    return entry["indicator"], entry["moment"], entry.get("informant")


def year_kind(study, indicator):
    """Which questions are counted by years and terms that fit into one another."""
    reference = {x["id"]: x.get("reference") for x in study["indicators"]}[indicator]
    return ("year", "march" if reference == "march-year" else "school")


def slices_of(moment, values):
    """The smallest slices of which a stratum of years consists, by the day of imprisonment. They
    are terms: the term before is that of children whose day is in the next one. Of years to March
    they are halves: after six months a child of the second half is counted in the next year."""
    year = values["year"]
    if "term" in values:
        shift = {"term-before": 1, "term-after": -1}.get(moment, 0)
        count = 3 * year + values["term"] + shift
        return (f"{count // 3} term {count % 3 + 1}",)
    return tuple(f"{year} term {term}" for term in (1, 2, 3))


def halves_of(moment, values):
    year = values["year"]
    return (f"{year} half 1", f"{year - 1 if moment == 'at-6m' else year} half 2")


def side_tables(tables):
    """What a tally file says by slice: of each kind, of each question, of each place and of each
    slice, or of several together."""
    found = defaultdict(lambda: defaultdict(lambda: defaultdict(dict)))

    def note(kind, entry, parts, names):
        place = (entry.get("area", "all"), entry.get("arm", "all"))
        tally = found[kind][asked_in(entry)][place].setdefault(parts, dict.fromkeys(names, 0))
        for name in names:
            tally[name] += entry[PARTS[name]]

    for entry in tables["tallies"]:
        if "period" in entry:
            note(("period",), entry, (entry["period"],), list(PARTS))
    for entry in tables["strata"]:
        kind = year_kind(tables["study"], entry["indicator"])
        of = halves_of if kind[1] == "march" else slices_of
        note(kind, entry, of(entry["moment"], entry["stratum"]), ["num", "den"])
    for entry in tables["adjusted"]:
        note(("adjusted",), entry, (", ".join(entry["categories"]),), ["num", "den"])
    return found


def topic(asked):
    """Questions that share definitions, and are attacked together."""
    indicator, _, informant = asked
    if indicator.startswith("sdq"):
        return f"forms of a {informant}"
    return {PUPILS: "schools", EVERYBODY: "services", HOMES: "stress"}.get(population(indicator),
                                                                           "offers")


class Scope:
    """The questions of a topic, those of which something is shown beside them, and the plain counts
    of the same people."""

    def __init__(self, own, shown, adjusters):
        self.own, self.asked = set(own), set(own) | set(shown)
        self.dimensions = set(PEOPLE) | {x.replace("-", "_") for x in adjusters}
        if any(indicator == "accepted" for indicator, *_ in self.asked):
            self.dimensions |= set(STEPS)

    def asks(self, *asked):
        return asked in self.asked

    def counts(self, unit, dimension):
        return dimension in self.dimensions


class SideKnowledge(Knowledge):
    """What the attacker knows beside a kind of side tables. Without `shown`, what is known of the
    slices where no such table leaves."""

    def __init__(self, released, truth, scope, parts, kind, shown=True):
        super().__init__(released, truth, scope, parts)
        self.kind = kind
        self.study = released["tables"]["study"]
        self.hidden = {(asked_in(x), x.get("area", "all"), x.get("arm", "all"), (x["period"],)):
                       {part for part, name in PARTS.items()
                        if name.replace("_", "-") in x["withheld"] or name in x["withheld"]}
                       for x in released["tables"].get("hidden", ()) if "period" in x}
        self.together()
        if kind == ("adjusted",):
            self.define_categories()
        if shown:
            tables = released["sides"][kind]
            for asked in sorted(scope.asked & set(tables), key=str):
                every = {parts for by in truth["sides"][kind][asked].values() for parts in by}
                self.read_sides(asked, tables[asked], every | set(
                    parts for by in tables[asked].values() for parts in by))

    def together(self):
        """All slices together are the row."""
        names = {population(asked[0]) for asked in self.asked} | {EVERYBODY}
        names |= {same(question(*asked, part)) for asked in self.asked for part in PARTS
                  if not (part == "num" and is_mean(asked[0]))}
        for name in sorted(names - {None}, key=str):
            for leaf in self.leaves:
                total = defaultdict(float, self.terms(name, *leaf))
                for part in self.slices:
                    for number in self.terms(name, *leaf, None, part):
                        total[number] -= 1
                self.equate(dict(total), 0, ("slices together", name, leaf))

    def read_sides(self, asked, places, every):
        """What is shown; a cell of the same level that is not there is of nobody."""
        names = list(next(iter(next(iter(places.values())).values())))
        for by_area, by_arm in {(area != "all", arm != "all") for area, arm in places}:
            for area in self.areas if by_area else ["all"]:
                for arm in ARMS if by_arm else ("all",):
                    for parts in sorted(every):
                        tally = places.get((area, arm), {}).get(parts, {})
                        for name in names:
                            if name == "num" and is_mean(asked[0]):
                                continue
                            if name not in self.hidden.get((asked, area, arm, parts), ()):
                                self.publish(question(*asked, name), (area, arm, None, parts),
                                             tally.get(name, 0))

    def define_categories(self):
        """Children of a category, of all others that the study adjusts for, are those whom a plain
        count tells, and the findings by sex."""
        for place, adjuster in enumerate(self.study["design"]["adjustment"]):
            dimension = adjuster.replace("-", "_")
            groups = defaultdict(list)
            for part in self.slices:
                groups[part.split(", ")[place]].append(part)
            if dimension == "age_group":
                self.define_ages(groups)
                groups["school-age"] = [part for age in PUPIL_AGES for part in groups.pop(age)]
            for category, parts in groups.items():
                if category in self.labels.get(("children", dimension, None), ()):
                    for leaf in self.leaves:
                        self.count(EVERYBODY, parts, [(*leaf, None)],
                                   self.terms(children(dimension, category), *leaf))
                if dimension == "sex" and category in self.sexes:
                    self.define_sex(category, parts)

    def define_ages(self, groups):
        for age, parts in groups.items():
            for leaf in self.leaves:
                for part in parts:
                    place = (*leaf, None, part)
                    minus = [EVERYBODY] if age in PUPIL_AGES else []
                    self.equate(self.signed([PUPILS], minus, place), 0, ("ages", age, place))

    def define_sex(self, sex, parts):
        for asked, present in self.asked.items():
            if any(place[2] for place in present):
                for name in PARTS:
                    if not (name == "num" and is_mean(asked[0])):
                        for arm in ARMS:
                            own = question(*asked, name)
                            self.count(own, parts, [("all", arm, None)],
                                       self.terms(own, "all", arm, sex))

    def count(self, name, parts, places, whole):
        total = defaultdict(float)
        for number, weight in whole.items():
            total[number] -= weight
        for place in places:
            for part in parts:
                for number in self.terms(name, *place, part):
                    total[number] += 1
        self.equate(dict(total), 0, ("category", name))


def guard(truth, known, kind, small):
    """The numbers of each slice and what they leave between them, at each level; and the rows."""
    tables, words = truth["sides"][kind], NAMES[kind[0]]
    sums = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for asked in known.asked:
        for (area, arm), cells in tables.get(asked, {}).items():
            for parts, tally in cells.items():
                for place in ((area, arm), ("all", arm), ("all", "all")):
                    for name, value in tally.items():
                        sums[place, parts][asked][name] += value
    add_finer(sums)
    counted = people_of(truth, known)
    for (place, parts), tallies in sums.items():
        cell = (*place, None, parts)
        said = (*place, *parts)
        for asked in sorted(known.scope.own & set(tallies), key=str):
            guarded.guard_tally(asked, tallies[asked], cell, words, known, small)
        people = {EVERYBODY: counted[place, parts]} if (place, parts) in counted else None
        for plus, minus, value, name in guarded.remainders(tallies, people):
            small.guard(known.signed(plus, minus, cell), value, (name, *said), words)
    guard_rows(truth, known, words, small)


def add_finer(sums):
    """In what consists of several slices, also what questions have there that are counted more
    finely: all terms of an academic year."""
    for (place, parts), tallies in list(sums.items()):
        for (other, finer), few in list(sums.items()) if len(parts) > 1 else ():
            if other == place and len(finer) < len(parts) and set(finer) <= set(parts):
                for asked, tally in few.items():
                    for name, value in tally.items():
                        tallies[asked][name] += value


def guard_rows(truth, known, words, small):
    for f in truth["findings"]:
        asked = (f["indicator"], f["moment"], (f.get("stratum") or {}).get("informant"))
        if asked in known.scope.own and not (f.get("stratum") or {}).get("sex"):
            tally = {part: f.get(name) for part, name in PARTS.items()}
            guarded.guard_tally(asked, tally, (f["area"], f["arm"]), words, known, small)


def people_of(truth, known):
    """How many children there are of a category, where the study adjusts for one thing only."""
    adjusters = (known.study.get("design") or {}).get("adjustment", ())
    if known.kind != ("adjusted",) or len(adjusters) != 1 or adjusters[0] == "age-group":
        return {}
    dimension = adjusters[0].replace("-", "_")
    return {((f["area"], f["arm"]), (f["category"],)): f["count"] for f in truth["reach"]
            if (f["unit"], f["dimension"]) == ("children", dimension)}


def programmes(released, truth):
    """Each kind of side tables and topic to attack: (kind, scope, slices). A kind of which nothing
    leaves tells nothing; slices of what is adjusted for are also told by plain counts."""
    out, real = released["sides"], truth["sides"]
    adjusters = (truth["tables"]["study"].get("design") or {}).get("adjustment", ())
    for kind, tables in sorted(real.items()):
        shown = out.get(kind, {})
        if not shown and kind != ("adjusted",):
            continue
        parts = sorted({part for places in tables.values() for by in places.values()
                        for several in by for part in several})
        if kind == ("adjusted",):
            parts = strata(truth, adjusters)
        topics = defaultdict(set)
        for asked in tables:
            topics[topic(asked) if kind[0] != "year" else ""].add(asked)
        for name, asked in sorted(topics.items()):
            yield kind, name, Scope(asked, shown, adjusters), parts


def strata(truth, adjusters):
    """All combinations of categories of what a study adjusts for."""
    labels = categories(truth)
    found = [AGES if x == "age-group" else
             sorted(labels[("children", x.replace("-", "_"), None)]) for x in adjusters]
    return [", ".join(parts) for parts in product(*found)]


def attack(released, truth, greatest):
    """Of each kind and topic: the small numbers that were tried, and those that are found out, with
    whether they are without the tables of the kind as well: nothing but plain counts tells of
    slices, and only of those of what is adjusted for."""
    for kind, name, scope, parts in programmes(released, truth):
        def prepare(shown):
            known = SideKnowledge(released, truth, scope, parts, kind, shown)
            known.know(truth, greatest)
            small = Small(greatest)
            guard(truth, known, kind, small)
            return known, small

        known, small = prepare(True)
        found, without = bounds(known, small), set()
        if found and kind == ("adjusted",):
            other, few = prepare(False)
            few.only({x.label for x in found})
            without = {x.label for x in bounds(other, few)}
        yield NAMES[kind[0]], known, small, [(x, x.label in without) for x in found]


def withheld(released, truth):
    """Of each kind, how many questions have a table, and how many of them leave with none."""
    out, real = released["sides"], truth["sides"]
    result = {}
    for kind, tables in real.items():
        name = NAMES[kind[0]]
        count, gone = result.get(name, (0, 0))
        result[name] = (count + len(tables), gone + len(set(tables) - set(out.get(kind, {}))))
    return result


def check(truth):
    """Whether all that is taken for known of slices agrees with the true numbers."""
    for kind, name, scope, parts in programmes(truth, truth):
        yield f"{kind} {name}", SideKnowledge(truth, truth, scope, parts, kind)
