/// What stands before the tables.
enum Introduction {
  static let lines =
    """
    # False positives of the comparison of areas

    How often the comparison of areas finds something where nothing is to be found, and how often \
    it finds an effect that is there.

    ## How to read this page

    Studies are made by computer in which the pathway does nothing, and each is given to the same \
    evaluation that makes a study's report. Whatever is found is then false. A p value that keeps \
    its promise is 0.05 or less in at most 5 of 100 such studies. An entry in **bold** is more \
    than three standard errors above 5 %. A dash stands where nothing is given.

    The studies have nine areas and twelve quarters, 8 to 24 families an area and quarter, and one \
    to three children a family; in three of five families all children have the same answer. The \
    share is 30 % on average, with standard deviations of 5 points between areas and 3 points \
    between quarters. Each area has shocks of its own of 6 points a quarter, of which it keeps \
    0.6 into the next, so that they have a spread of 7.5 points: a school, a team or a service \
    that changes. These figures are chosen, not measured: nobody has yet published how the \
    outcomes of these children vary between areas and quarters. Smaller shocks would make the \
    first two rows less bad; they would not make them right, since areas always differ.

    One, two or four areas are rolled out, all in the seventh quarter or at several times. The \
    seeds are fixed: the page is the same each time.

    ## In short

    - Taking children as independent finds a difference in four of ten studies without one, and a \
    change in three of ten. That is the `p` by `fisher-exact` in `comparisons` of findings.json: \
    it describes the children and is no test of the pathway.
    - What the comparison of areas reports as a test keeps to 5 %, but for chance in these figures.
    - With one area of nine nothing can be found, whatever the effect. With two, fewer than half \
    of the studies find an effect of 15 points; with four about two of three.
    - The interval of `difference`, which families widen and areas do not, leaves out the truth \
    in about three of ten studies. It has no p value.
    - Segmented series leave out the truth in one of five studies or more. They have no p value.
    - `area-means` takes the wider of two intervals: with one spread for both arms alone, 6.4 % \
    of 1,500 studies with two of nine areas were false, since rollout areas are seen for a \
    shorter time and vary more.

    This page is made by `swift run -c release --package-path Benchmarks false-positives`.
    """
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
