"""What sums of scores and of their squares tell of how many have a score in a band."""

ARMS = ("rollout", "comparison")
# Between what scores lie by band, whatever form was used, by who answered.
BANDS = {
    "parent": {"close_to_average": (0, 13), "slightly_raised": (13, 16), "high": (17, 19),
               "very_high": (20, 40), "high_or_very_high": (16, 40)},
    "teacher": {"close_to_average": (0, 11), "slightly_raised": (12, 15), "high": (16, 18),
                "very_high": (19, 40), "high_or_very_high": (16, 40)},
    "self": {"close_to_average": (0, 14), "slightly_raised": (15, 17), "high": (18, 19),
             "very_high": (20, 40), "high_or_very_high": (18, 40)},
}
ANY = (0, 40)


def define(known, tables, question):
    """The sums of a mean over some people are those of its bands: the sum of so many scores of a
    band lies between so many times its ends, their squares above those of scores all alike and
    below those of scores all at the ends."""
    shown = {}
    for entry in tables["tallies"]:
        if entry["indicator"] == "sdq-total" and "period" not in entry:
            key = (entry["moment"], entry["informant"], entry.get("sex"))
            place = (entry.get("area", "all"), entry.get("arm", "all"))
            shown.setdefault(key, {})[place] = entry
    for (moment, informant, sex), rows in shown.items():
        bands = bands_of(known, question, moment, informant, sex)
        if not bands:
            continue
        places = [("all", arm) for arm in ARMS] if sex else known.leaves
        for place in places:
            for name, ends in bands:
                bound(known, (moment, informant, sex), name, ends, (*place, sex))
        for place, entry in rows.items():
            for part, value in (("sum", "numerator"), ("squares", "squares")):
                terms = {}
                for leaf in places:
                    if place[0] in ("all", leaf[0]) and place[1] in ("all", leaf[1]):
                        for name, _ in bands:
                            number = known.number(score(moment, informant, name, part),
                                                  (*leaf, sex, None))
                            terms[number] = 1
                known.equate(terms, entry[value], ("published", ("sdq-total", moment, part), place))


def bands_of(known, question, moment, informant, sex):
    """The numbers of people by band, with the ends of their scores."""
    ends = BANDS[informant]
    high = question("sdq-high", moment, informant, "num")
    mean = question("sdq-total", moment, informant, "den")
    counts = known.all_of("children", f"bands:sdq-total:{moment}", informant)
    if counts and not sex:
        return [((name,), ends.get(name[-1], ANY)) for name in counts]
    if ("sdq-high", moment, informant) not in known.asked:
        return []
    answered = question("sdq-high", moment, informant, "den")
    low = (0, max(most for name, (_, most) in ends.items() if "high" not in name))
    least = min(least for name, (least, _) in ends.items() if "high" in name)
    return [((high,), (least, 40)), ((answered, high), low), ((mean, answered), ANY)]


def score(moment, informant, name, part):
    return ("score", moment, informant, name, part)


def bound(known, asked, name, ends, place):
    """What is known of the sum and the squares of the scores of a band's people at a place."""
    moment, informant, _ = asked
    people = known.signed(name[:1], name[1:], place)
    total, squares = (known.number(score(moment, informant, name, part), (*place, None))
                      for part in ("sum", "squares"))
    least, most = ends

    def at_most(weights, by_person):
        terms = {number: weight for number, weight in weights.items() if weight}
        for number, weight in people.items():
            terms[number] = terms.get(number, 0) + by_person * weight
        known.at_most.append((terms, 0, ("scores", asked, name, place)))

    at_most({total: -1}, least)
    at_most({total: 1}, -most)
    at_most({squares: 1, total: -(least + most)}, least * most)
    for twice in range(2 * least + 1, 2 * most, 2):
        at_most({squares: -1, total: twice}, -(twice * twice - 1) / 4)
