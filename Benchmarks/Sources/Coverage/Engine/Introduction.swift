/// What stands before the tables.
enum Introduction {
  static let lines =
    """
    # Coverage of the intervals

    How often the intervals of this library hold the truth, for every method and in many settings.

    ## How to read this page

    An interval of 95 % promises that, over many studies like yours, 95 of 100 such intervals \
    hold the true value. Most methods keep this promise only roughly, and some break it in small \
    samples, with rare outcomes, or where children of one family or area are alike. The share \
    that in truth holds the true value is the method's *coverage*. It can be found, because here \
    the truth is chosen first: either all possible samples are gone through, each with its \
    probability ("exact"), or many samples are drawn at random, always the same ones ("samples \
    drawn").

    Each row is a method under the name that the library gives it, each column a setting, each \
    entry the coverage in per cent. An entry in **bold** is too low: below 93 for intervals of \
    95 %, below 86 for 90 %, below 98.6 for 99 %, and further off than chance explains. With \
    such a method a programme will seem to have an effect, or none, more often than it should. \
    An entry well above 95 is safe, but the interval is wider than needed. Drawn figures are \
    uncertain by the two standard errors told above the table; do not make much of differences \
    below that.

    Some methods give no interval for some samples, such as a ratio to a share of none. Those \
    samples do not count in the coverage; where they are at least 0.05 % of all, their per cent \
    follows in brackets. A dash stands where the method never gives one. A limit that is \
    infinite holds everything on its side.

    Good coverage makes an interval honest about chance. It says nothing about bias: if those \
    who take part differ from others, the best interval is one about the wrong number.

    ## In short

    - One share: `wilson`. Two shares: `newcombe` or `miettinen-nurminen`. Never `wald`.
    - Brothers and sisters, or several events of one child: the clustered methods, always.
    - Few areas (below about 40): `cr2` with Satterthwaite's degrees of freedom, or the exact \
    randomisation interval. All errors that ignore areas are far too small.
    - Means of scores: `welch-t`. Bootstrap only from about 100 children.
    - Studies or areas put together: Hartung and Knapp, never a fixed effect where areas differ.

    This page is made by `swift run -c release --package-path Benchmarks coverage`.
    """
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
