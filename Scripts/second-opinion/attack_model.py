"""What an attacker knows of a release: names of numbers of people, what is published of them, and
what follows from how indicators, plain counts and paired tables are defined."""
from collections import defaultdict

import attack_own as own
import attack_scores as scores

SCHOOL = ("fsm", "sen-support", "ehcp", "attendance-above-90", "attendance-above-50", "suspended",
          "suspension-rate")
SERVICES = ("social-care", "early-help", "no-social-care-record", "contact", "referral",
            "temporary-housing") + own.ALL
NEVER_MISSING = ("fsm", "sen-support", "ehcp", "suspended", "suspension-rate") + SERVICES
PARTS = dict(num="numerator", den="denominator", mis="missing", nl="not_linked",
             nfu="not_followed_up")
ARMS = ("rollout", "comparison")
CELLS = ("yes_yes", "yes_no", "no_yes", "no_no")
TERMS = ("term-before", "term-of", "term-after")

# What lies within what, and what excludes what: (indicator, moment).
WITHIN = [(("attendance-above-90", term), ("attendance-above-50", term)) for term in TERMS]
WITHIN += [(("referral", f"{m}-6m"), ("contact", f"{m}-6m")) for m in ("before", "within")]
WITHIN += [(("suspended", "year-of"), ("suspension-rate", "year-of"))]
EXCLUSIVE = (
    (("social-care", "at"), ("early-help", "at"), ("no-social-care-record", "at")),
    (("social-care", "at-6m"), ("early-help", "at-6m")),
    (("contact", "before-6m"), ("no-social-care-record", "at")),
)


# Names of numbers. A question's number is ("q", indicator, moment, informant, part); a plain count
# is ("r", unit, dimension, informant, category); a cell of a paired table ("c", indicator, before,
# after, informant, cell), where "pairs" is the only cell of a change of scores.

def question(indicator, moment, informant, part):
    return ("q", indicator, moment, informant, part)


def children(dimension, category):
    return ("r", "children", dimension, None, category)


def families(dimension, category="yes"):
    return ("r", "families", dimension, None, category)


EVERYBODY, PUPILS = children("recognised", "all"), children("age_group", "school-age")
HOMES, OFFERED = families("recognised", "all"), families("offered")


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
    if indicator in ("accepted", "second-offer-accepted"):
        return None
    if indicator.startswith("sdq-") and part in ("nfu", "nl"):
        return question("sdq", moment, informant, part)
    if indicator.startswith("parental-stress") and part in ("nfu", "nl"):
        return question("parental-stress", moment, informant, part)
    return name


def said(label):
    """A name or a place in words."""
    return " ".join(said(word) if isinstance(word, tuple) else str(word) for word in label
                    if word not in (None, ""))


def stratum(entry):
    values = entry.get("stratum") or {}
    return values.get("informant"), values.get("sex")


def is_mean(indicator):
    return indicator.startswith(("sdq-", "parental-stress")) and indicator != "sdq-high"


def is_share(indicator):
    return not is_mean(indicator) and indicator != "suspension-rate"


def population(indicator):
    if indicator in SCHOOL:
        return PUPILS
    if indicator in SERVICES or indicator.startswith("sdq"):
        return EVERYBODY
    if indicator.startswith("parental-stress"):
        return HOMES
    return None


def tool(indicator):
    """The unit and the questionnaire of a score."""
    return ("children", "sdq") if indicator.startswith("sdq") else ("families", "parental_stress")


def known_within(asked):
    """Of which questions the known answers are among which others' known answers, by definition:
    pairs of (indicator, moment, informant)."""
    pairs = []
    for indicator, moment, informant in sorted(asked, key=str):
        outer = {"sdq-high": ("sdq-total",),
                 "sdq-total": ("sdq-internalising", "sdq-externalising"),
                 "parental-stress": ("parental-stress-prorated",)}.get(indicator, ())
        pairs += [((indicator, moment, informant), (x, moment, informant)) for x in outer]
        if indicator in SCHOOL and moment != "at":
            pairs.append(((indicator, moment, None), ("fsm", "at", None)))
        if (indicator, moment) == ("fsm", "within-12m"):
            pairs += [((indicator, moment, None), (x, "year-of", None))
                      for x in ("suspended", "suspension-rate")]
        if indicator in SERVICES and moment in ("at-6m", "within-6m"):
            pairs.append(((indicator, moment, None), ("social-care", "at", None)))
    return [(inner, outer) for inner, outer in pairs if outer in asked]


def categories(truth, scope=None):
    labels = defaultdict(set)
    for f in truth["reach"]:
        if scope is None or scope.counts(f["unit"], f["dimension"]):
            labels[(f["unit"], f["dimension"], stratum(f)[0])].add(f["category"])
    return labels


class Knowledge:
    """What the attacker knows: equations and inequalities in numbers of at least zero. A number is
    counted at a place: an area's arm, an arm's sex, or a slice (a period, say) of an area's arm. A
    scope says which questions and plain counts are taken into account, where not all are."""

    def __init__(self, released, truth, scope=None, slices=()):
        self.places, self.equal, self.at_most, self.sums = {}, [], [], {}
        self.scope, self.slices = scope, list(slices)
        self.labels = categories(truth, scope)
        self.areas = [area["code"] for area in released["study"]["areas"]]
        self.leaves = [(area, arm) for area in self.areas for arm in ARMS]
        self.sexes = sorted({stratum(f)[1] for f in released["findings"]} - {None})
        self.asked = defaultdict(set)
        self.read(released)
        self.define()
        if scope is None:
            Pairs(self, released["tables"])
            scores.define(self, released["tables"], question)

    def number(self, name, place):
        return self.places.setdefault((name, place), len(self.places))

    def terms(self, name, area, arm, sex=None, part=None):
        """The numbers that a number is the sum of; `part` is a slice, or several of them together,
        None for all."""
        key = (name, area, arm, sex, part)
        if key not in self.sums:
            name = same(name)
            parts = part if isinstance(part, tuple) else (part,)
            cells = [("all", a, sex) for a in ARMS if arm in ("all", a)]
            if sex is None:
                cells = [(x, a, None) for x, a in self.leaves
                         if area in ("all", x) and arm in ("all", a)]
            places = [(*cell, one) for cell in cells for one in parts]
            self.sums[key] = {} if name is None else {self.number(name, x): 1 for x in places}
        return self.sums[key]

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

    def publish(self, name, place, value):
        self.equate(self.terms(name, *place), value, ("published", name[1:], place))

    def read(self, released):
        for f in released["findings"]:
            informant, sex = stratum(f)
            if self.scope and not self.scope.asks(f["indicator"], f["moment"], informant):
                continue
            self.asked[f["indicator"], f["moment"], informant].add((f["area"], f["arm"], sex))
            for part, key in PARTS.items():
                mean = part == "num" and is_mean(f["indicator"])
                if f["state"] != "suppressed" and f.get(key) is not None and not mean:
                    name = question(f["indicator"], f["moment"], informant, part)
                    self.publish(name, (f["area"], f["arm"], sex), f[key])
        for f in released["reach"]:
            if self.scope is None or self.scope.counts(f["unit"], f["dimension"]):
                name = ("r", f["unit"], f["dimension"], stratum(f)[0], f["category"])
                self.publish(name, (f["area"], f["arm"]), f["count"])

    def know(self, truth, greatest):
        """Totals that are published elsewhere: how many children and families are recognised, and
        to how many families the offer was made, over all areas, where they are not small and do
        not leave a small number of the recognised."""
        counts = {(f["unit"], f["dimension"], f["category"]): f["count"] for f in truth["reach"]
                  if f["area"] == "all" and f["arm"] == "all" and stratum(f)[0] is None}
        for unit, dimension, category in (("children", "recognised", "all"),
                                          ("families", "recognised", "all"),
                                          ("families", "offered", "yes")):
            count = counts.get((unit, dimension, category), 0)
            left = counts.get((unit, "recognised", "all"), 0) - count
            if count > greatest and not 1 <= left <= greatest:
                self.publish(("r", unit, dimension, None, category), ("all", "all"), count)

    # What everybody knows without seeing a number.

    def everywhere(self, label, plus, minus, relation="=", sexes=False, slices=False):
        places = [leaf + (None, None) for leaf in self.leaves]
        if sexes:
            places += [("all", arm, sex, None) for arm in ARMS for sex in self.sexes]
        if slices:
            places += [leaf + (None, part) for leaf in self.leaves for part in self.slices]
        for place in places:
            terms = self.signed(plus, minus, place)
            if terms:
                (self.equal if relation == "=" else self.at_most).append((terms, 0, (label, place)))

    def define(self):
        for (indicator, moment, informant), present in self.asked.items():
            self.define_question(indicator, moment, informant, present)
        self.define_links()
        self.define_people()
        self.define_counts()

    def define_question(self, indicator, moment, informant, present):
        parts = {part: question(indicator, moment, informant, part) for part in PARTS}
        everybody = population(indicator)
        four = [parts[part] for part in ("den", "mis", "nl", "nfu")]
        by_sex = any(sex for _, _, sex in present)
        if everybody:
            self.everywhere("population", four, [everybody], "=", by_sex, True)
        for place in self.leaves:
            if (*place, None) not in present:
                for name in [everybody] if everybody else four:
                    self.equate(self.terms(name, *place), 0, ("nobody", indicator, place))
        if is_share(indicator):
            self.everywhere("part of all", [parts["num"]], [parts["den"]], "<=", by_sex, True)
        if by_sex:
            for name in four if is_mean(indicator) else list(parts.values()):
                self.sexes_together(name)

    def sexes_together(self, name):
        for arm in ARMS:
            total = defaultdict(float, self.terms(name, "all", arm))
            for sex in self.sexes:
                for number, weight in self.terms(name, "all", arm, sex).items():
                    total[number] -= weight
            self.equate(dict(total), 0, ("sexes together", name, arm))

    def define_people(self):
        """How many children there are of each sex, and how many of them are of school age."""
        if self.slices:
            self.everywhere("of school age", [PUPILS], [EVERYBODY], "<=", False, True)
            if any(indicator == "accepted" for indicator, *_ in self.asked):
                self.everywhere("offered", [OFFERED], [HOMES], "<=", False, True)
        if not self.sexes or not self.labels.get(("children", "sex", None)):
            return
        for sex in self.sexes:
            for arm in ARMS:
                total = defaultdict(float, self.terms(EVERYBODY, "all", arm, sex))
                for number in self.terms(children("sex", sex), "all", arm):
                    total[number] -= 1
                self.equate(dict(total), 0, ("children of a sex", sex, arm))
        self.sexes_together(PUPILS)
        for arm in ARMS:
            for sex in self.sexes:
                terms = self.signed([PUPILS], [EVERYBODY], ("all", arm, sex))
                self.at_most.append((terms, 0, ("of school age", sex, arm)))

    def define_links(self):
        def part(key, name):
            return question(*(key + (None,))[:3], name)

        def is_asked(*group):
            return all((key + (None,))[:3] in self.asked for key in group)

        for narrow, wide in WITHIN:
            if is_asked(narrow, wide):
                self.everywhere("within", [part(narrow, "num")], [part(wide, "num")], "<=", True,
                                True)
        for group in EXCLUSIVE:
            if is_asked(*group):
                self.everywhere("exclusive", [part(key, "num") for key in group],
                                [part(group[0], "den")], "<=", True, True)
        for inner, outer in known_within(self.asked):
            self.everywhere("known", [part(inner, "den")], [part(outer, "den")], "<=", True, True)
        own.define(self, question)
        day, year = ("fsm", "at"), ("fsm", "within-12m")
        if is_asked(day, year):
            over, not_over = part(year, "num"), part(year, "nfu")
            self.everywhere("meals on the day", [part(day, "num")], [over, not_over], "<=", True,
                            True)
            self.everywhere("no meals in the year", [part(year, "den"), part(day, "num")],
                            [over, part(day, "den")], "<=", True, True)

    def define_counts(self):
        add_up = self.add_up
        for dimension in ("sex", "age_group", "parent", "known_before", "social_care_linked",
                          "ethnicity"):
            add_up(self.all_of("children", dimension), [EVERYBODY])
        add_up(self.all_of("children", "education_linked"), [PUPILS])
        for parent in ("mother", "father", "both", "other"):
            add_up(self.all_of("children", f"carer_after:{parent}"), [children("parent", parent)])
        for dimension in ("offered", "second-offer", "needs-recorded", "forms:parental_stress"):
            add_up(self.all_of("families", dimension), [HOMES])
        for dimension in ("accepted", "declined", "no-contact", "reached"):
            add_up(self.all_of("families", dimension), [OFFERED])
        add_up(self.all_of("families", "second-offer-accepted"), [families("second-offer")])
        if self.all_of("families", "offered"):
            self.everywhere("outcomes", [families(x) for x in ("accepted", "declined",
                                                               "no-contact")], [OFFERED])
            self.everywhere("reached", [families("reached", "no")], [families("no-contact")])
            self.everywhere("second", [families("second-offer")], [OFFERED], "<=")
            self.everywhere("second", [families("second-offer-accepted")], [families("accepted")],
                            "<=")
        if self.all_of("families", "needs-recorded"):
            for need in ("carer", "child", "legal", "other"):
                self.everywhere("needs", [families("need", need)], [families("needs-recorded")],
                                "<=")
            self.everywhere("needs", [families("needs-recorded")], self.all_of("families", "need"),
                            "<=")
        self.define_forms()

    def all_of(self, unit, dimension, informant=None):
        found = sorted(self.labels.get((unit, dimension, informant), ()))
        return [("r", unit, dimension, informant, category) for category in found]

    def add_up(self, parts, whole):
        if parts:
            self.everywhere("adds up", parts, whole)

    def define_forms(self):
        for unit, name, everybody, informants in (
                ("children", "sdq", EVERYBODY, ("parent", "teacher", "self")),
                ("families", "parental_stress", HOMES, (None,))):
            for informant in informants:
                pairing = self.all_of(unit, f"pairing:{name}", informant)
                if not pairing:
                    continue
                forms = ("r", unit, f"forms:{name}", informant, "yes")
                self.add_up(self.all_of(unit, f"forms:{name}", informant), [everybody])
                self.add_up(pairing, [forms])
                for dimension in (f"baseline-time:{name}", f"versions:{name}:baseline"):
                    some = self.all_of(unit, dimension, informant)
                    self.everywhere("forms at a moment", some, [forms], "<=")
                self.add_up(self.all_of(unit, f"overlapping:{name}", informant),
                            [("r", unit, f"pairing:{name}", informant, "paired")])
                for indicator, moment, whose in self.asked:
                    if is_mean(indicator) and (unit, name, informant) == (*tool(indicator), whose):
                        self.everywhere("with a form", [question(indicator, moment, whose, "den")],
                                        [forms], "<=")
                if name == "sdq":
                    self.define_bands(informant)

    def define_bands(self, informant):
        for moment in ("baseline", "follow-up"):
            for scale in ("sdq-total", "sdq-prosocial"):
                bands = self.all_of("children", f"bands:{scale}:{moment}", informant)
                if not bands:
                    continue
                self.everywhere("bands", bands, [question(scale, moment, informant, "den")])
                if scale == "sdq-total":
                    high = [band for band in bands if "high" in band[-1]]
                    banded = [band for band in bands if band[-1] != "none"]
                    self.everywhere("high", high, [question("sdq-high", moment, informant, "num")])
                    self.everywhere("banded", banded,
                                    [question("sdq-high", moment, informant, "den")])


class Pairs:
    """What is said and known of the same people at two moments: what is shown, that nobody is in a
    table that is neither shown nor withheld, and that in it is whoever is known at both moments."""

    def __init__(self, known, tables):
        self.known, self.shown, self.withheld = known, {}, set()
        for f in tables["pairs"] + tables["score_changes"]:
            self.shown[self.key(f)] = {cell: f[cell] for cell in self.cells(f["indicator"])}
        self.withheld |= {self.key(f) for f in tables.get("withheld_pairs", ())}
        self.all = {key[0] for key in list(self.shown) + list(self.withheld)}
        for change in sorted(self.all, key=str):
            self.read(change)
            self.define(change)
        self.relate()

    @staticmethod
    def key(f):
        return ((f["indicator"], f["before"], f["after"], f.get("informant")),
                f.get("area", "all"), f.get("arm", "all"))

    @staticmethod
    def cells(indicator):
        return CELLS if is_share(indicator) else ("pairs",)

    @staticmethod
    def names(change, cells=None):
        return [("c", *change, cell) for cell in cells or Pairs.cells(change[0])]

    def read(self, change):
        for area in ["all"] + self.known.areas:
            for arm in ("all",) + ARMS:
                key = (change, area, arm)
                if key not in self.withheld:
                    for cell in self.cells(change[0]):
                        self.known.publish(("c", *change, cell), (area, arm),
                                           self.shown.get(key, {}).get(cell, 0))

    def define(self, change):
        indicator, before, after, informant = change
        everybody, both = population(indicator), []
        for moment, yes, no in ((before, CELLS[:2], CELLS[2:]),
                                (after, CELLS[::2], CELLS[1::2])):
            num, den, absent = (question(indicator, moment, informant, part)
                                for part in ("num", "den", "nl"))
            both.append(den)
            if is_share(indicator):
                self.known.everywhere("pairs", self.names(change, yes), [num], "<=")
                self.known.everywhere("pairs", self.names(change, no) + [num], [den], "<=")
            else:
                self.known.everywhere("pairs", self.names(change), [den], "<=")
        everybody_else = [everybody] + self.names(change)
        self.known.everywhere("known at both", both + [absent], everybody_else, "<=")

    def relate(self):
        """Paired tables of the same people, of one question within or beside another, and of
        scores of which plain counts say how many pairs there are."""
        def equal(one, other):
            if {one, other} <= self.all:
                self.known.everywhere("same pairs", self.names(one), self.names(other))

        def inside(narrow, wide):
            if {narrow, wide} <= self.all:
                for one, other, cell in ((narrow, wide, "yes_yes"), (wide, narrow, "no_no")):
                    self.known.everywhere("pairs within", self.names(one, [cell]),
                                          self.names(other, [cell]), "<=")

        services = ("at", "at-6m", None)
        events = ("before-6m", "within-6m", None)
        for name in ("early-help", "temporary-housing"):
            equal(("social-care", *services), (name, *services))
        for name in ("contact", "referral"):
            equal(("social-care", *services), (name, *events))
        inside(("referral", *events), ("contact", *events))
        for before, after in ((TERMS[0], TERMS[1]), (TERMS[0], TERMS[2]), (TERMS[1], TERMS[2])):
            narrow, wide = ((f"attendance-above-{x}", before, after, None) for x in (90, 50))
            equal(narrow, wide)
            inside(narrow, wide)
        care, help_ = ("social-care", *services), ("early-help", *services)
        if {care, help_} <= self.all:
            for cells in (CELLS[:2], CELLS[::2]):
                self.known.everywhere("exclusive pairs",
                                      self.names(care, cells) + self.names(help_, cells),
                                      self.names(care), "<=")
        for change in self.all:
            self.relate_scores(change)
        meals = ("fsm", "at", "within-12m", None)
        if meals in self.all:
            self.known.everywhere("meals on the day", self.names(meals, ["yes_no"]), [])

    def relate_scores(self, change):
        indicator, informant = change[0], change[3]
        if indicator in ("sdq-total", "parental-stress"):
            unit, name = tool(indicator)
            if self.known.labels.get((unit, f"pairing:{name}", informant)):
                paired = ("r", unit, f"pairing:{name}", informant, "paired")
                self.known.everywhere("pairs", self.names(change), [paired])
        if indicator == "sdq-high":
            total = ("sdq-total", *change[1:])
            if total in self.all:
                self.known.everywhere("pairs with bands", self.names(change), self.names(total),
                                      "<=")
