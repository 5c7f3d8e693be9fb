"""Between which values a number may lie by what is known, worked out by linear programming."""
import numpy as np
import scipy.sparse as sparse
from scipy.optimize import linprog

from attack_model import said

TINY = 1e-6


def matrix(rows, width):
    numbers = [number for terms, *_ in rows for number in terms]
    weights = [weight for terms, *_ in rows for weight in terms.values()]
    ends = np.cumsum([0] + [len(terms) for terms, *_ in rows])
    return sparse.csr_matrix((weights, numbers, ends), shape=(len(rows), width))


class Small:
    """The small numbers that are guarded, by the terms of which they are the sum. Of most it must
    stay open that they are at most 1 and that they are more than the greatest small number. Of
    some, the promise is one-sided: only that they may be more."""

    def __init__(self, greatest):
        self.greatest, self.numbers = greatest, {}

    def guard(self, terms, value, label, kind, both=True):
        if value is None or not 1 <= value <= self.greatest or not terms:
            return
        key = tuple(sorted(terms.items()))
        if key not in self.numbers or both > self.numbers[key][3]:
            self.numbers[key] = (value, label, kind, both)

    def only(self, labels):
        self.numbers = {key: x for key, x in self.numbers.items() if x[1] in labels}


class Found:
    """A number that is bounded more narrowly than is promised."""

    def __init__(self, terms, least, most, number):
        self.terms, self.least, self.most, self.number = terms, least, most, number
        self.value, self.label, self.kind, self.both = number

    @property
    def is_recovered(self):
        return bool(np.floor(self.most + TINY) - np.ceil(self.least - TINY) < 1)

    @property
    def words(self):
        return said(self.label)

    def __str__(self):
        label = self.words
        how = "is recovered" if self.is_recovered else f"lies in {self.least:.2f}..{self.most:.2f}"
        return f"{self.kind}: {self.value} {how}: {label}"


class Programme:
    """Everything known, and how far each of some sums can be moved."""

    def __init__(self, known, rows, greatest):
        self.width, self.greatest = len(known.places), greatest
        self.equal = matrix(known.equal, self.width)
        self.at_most = matrix(known.at_most, self.width)
        self.right, self.upper = (np.array([row[1] for row in rows], float)
                                  for rows in (known.equal, known.at_most))
        self.sums = matrix(rows, self.width)
        self.least, self.most = np.full(len(rows), np.inf), np.full(len(rows), -np.inf)

    def solve(self, cost, side=None, limits=()):
        k = len(limits)
        at_most, upper, equal = self.at_most, self.upper, self.equal
        if k:
            at_most = sparse.vstack(
                [sparse.hstack([at_most, sparse.csr_matrix((at_most.shape[0], k))]), side]).tocsr()
            upper = np.r_[upper, np.zeros(k)]
            equal = sparse.hstack([equal, sparse.csr_matrix((equal.shape[0], k))]).tocsr()
        found = linprog(cost, at_most, upper, equal, self.right,
                        [(0, None)] * self.width + list(limits), method="highs")
        if found.status not in (0, 3):
            raise SystemExit(f"the outputs contradict the definitions: {found.message}")
        if found.x is not None:
            values = self.sums @ found.x[:self.width]
            self.least = np.minimum(self.least, values)
            self.most = np.maximum(self.most, values)
        return found

    def todo(self, up, chosen):
        open_ = self.most < self.greatest + 1 - TINY if up else self.least > 1 + TINY
        return np.where(open_ & chosen)[0]

    def move_together(self, up, chosen):
        """Moves all sums at once as far as they can go together, as long as that helps."""
        for _ in range(12):
            todo = self.todo(up, chosen)
            k = len(todo)
            if not k:
                break
            one, sums = sparse.identity(k), self.sums[todo]
            cost = np.r_[np.zeros(self.width), np.full(k, -1.0 if up else 1.0)]
            side = sparse.hstack([-sums, one] if up else [sums, -one])
            limits = [(0, self.greatest + 1) if up else (1, None)] * k
            self.solve(cost, side, limits)
            if len(self.todo(up, chosen)) == k:
                break

    def move_each(self, up, chosen):
        for place in self.todo(up, chosen):
            cost = np.zeros(self.width)
            row = self.sums[[place]]
            cost[row.indices] = -row.data if up else row.data
            if self.solve(cost).status == 3 and up:
                self.most[place] = np.inf


def bounds(known, small):
    """The guarded numbers that are bounded more narrowly than is promised. One programme moves all
    of them at once as far as it can; each that it did not move far enough is tried by itself."""
    rows = [(dict(terms), *rest) for terms, rest in small.numbers.items()]
    if not rows:
        return []
    programme = Programme(known, rows, small.greatest)
    both = np.array([row[4] for row in rows])
    every = np.ones(len(rows), bool)
    for up, chosen in ((True, every), (False, both)):
        programme.move_together(up, chosen)
    programme.move_each(True, every)
    short = programme.most < small.greatest + 1 - TINY
    programme.move_each(False, both | short)
    narrow = short | (both & (programme.least > 1 + TINY))
    return [Found(rows[i][0], programme.least[i], programme.most[i], rows[i][1:])
            for i in np.where(narrow)[0]]


def reasons(known, found):
    """Which published numbers, and how many definitions, tell a bound that is too narrow."""
    programme = Programme(known, [(found.terms,)], 0)
    cost = np.zeros(programme.width)
    for number, weight in found.terms.items():
        cost[number] = weight
    lines = []
    for words, sign in (("most", -1), ("least", 1)):
        solved = programme.solve(sign * cost)
        if solved.x is None:
            continue
        told = [known.equal[row] for row in np.where(abs(solved.eqlin.marginals) > TINY)[0]]
        shown = [label[1:] + (value,) for _, value, label in told if label[0] == "published"]
        others = len(told) - len(shown) + int((abs(solved.ineqlin.marginals) > TINY).sum())
        lines.append(f"  {words} {abs(solved.fun):.2f}, by {others} definitions and")
        lines += [f"    {said(name)} {said(place)}: {value}" for name, place, value in shown]
    return lines


def holds(known):
    """Whether anything agrees with all that is known."""
    programme = Programme(known, [], 0)
    found = linprog(np.zeros(programme.width), programme.at_most, programme.upper, programme.equal,
                    programme.right, (0, None), method="highs")
    return found.status == 0
