import Documents

/// A document with every block and every chart, all of its figures invented.
enum Demo {
  static let document = Document(
    title: "Operation Paramount in Example Valley",
    subtitle: "Reach, take-up and outcomes of a pathway for children affected by a parent’s "
      + "imprisonment, November 2021 to October 2024",
    notice: "Synthetic data: no figure on this page describes a real child",
    facts: [
      Fact("Areas", ["9 councils"]),
      Fact("Children", [.value(.count(1_234))]),
      Fact("Records to", ["30 November 2024"]),
      Fact("Study file", [.code("study.yaml")]),
    ],
    sections: [summary, children, change, annex],
    foot: [
      "Written by the evaluation toolkit, version 0.1. Rendered from figures in ",
      .code("findings.json"), ".",
    ])

  static let can = Callout(
    .can, title: "What these figures can say",
    blocks: [
      .list(
        [
          ["How many children were reached, and who they are."],
          [
            "That they receive free school meals more often than children in England: ",
            .value(.percent(0.6625766, decimals: 1)), " against ",
            .value(.percent(0.246, decimals: 1)), ".",
          ],
        ], ordered: false)
    ])

  static let cannot = Callout(
    .cannot, title: "What these figures cannot say",
    blocks: [
      .list(
        [
          ["Whether imprisonment caused the differences."],
          ["How children fare whom no agency has found."],
        ], ordered: false)
    ])

  static let summary = Section(
    id: "summary", title: "Summary",
    blocks: [
      .lead([
        "Two in three children reached by the pathway received free school meals on the day of ",
        "imprisonment, ", .strong(["almost three times the rate in England"]), ".",
      ]),
      .keyFigures([
        KeyFigure(
          label: "children reached in 36 months", value: .count(1_234),
          note: ["of about 1,900 expected"]),
        KeyFigure(
          label: "of families accepted the offer", value: .percent(0.318, decimals: 1),
          note: [
            .value(.ratio(186, of: 585)), ", ",
            .value(.percentInterval(0.281, 0.3573, decimals: 1)),
          ]),
        KeyFigure(
          label: "change in attendance above 90%", value: .points(0.07, decimals: 1),
          note: [.value(.pointsInterval(-0.012, 0.1519, decimals: 1))]),
      ]),
      .pair(can, cannot),
      .paragraph([
        "Attendance above 90% rose by ", .value(.points(0.07, decimals: 1)), " (95% interval ",
        .value(.pointsInterval(-0.012, 0.1519, decimals: 1)), "; ", .value(.probability(0.0941)),
        "). ", .reference("baselines"), " sets each indicator beside its national figure, and ",
        .reference("outcomes"), " gives all of them. See also ",
        .link(["how children were counted"], address: "#flow"), ".",
      ]),
      .callout(
        Callout(
          .note, title: "Intervals",
          blocks: [.paragraph(["All intervals are at 95% and allow for siblings."])])),
      .callout(
        Callout(
          .warning, title: "Small numbers in three areas",
          blocks: [
            .paragraph([
              "Counts of one to five are not shown, and nothing can be worked out from totals."
            ])
          ])),
    ])

  static let children = Section(
    id: "children", title: "The children",
    blocks: [.figure(DemoFigures.intervals)],
    sections: [
      Section(
        id: "flow", title: "From custody records to the cohort",
        blocks: [
          .paragraph(["Each child is counted once, in this order:"]),
          .list(
            [["not linked,"], ["not followed up,"], ["missing, else in the denominator."]],
            ordered: true),
          .figure(DemoFigures.flow),
        ]),
      Section(
        id: "offers", title: "Offers and take-up",
        blocks: [.figure(DemoFigures.bars), .figure(DemoFigures.stackedBars)]),
    ])

  static let change = Section(
    id: "change", title: "Before and after",
    blocks: [
      .figure(DemoFigures.slopes), .figure(DemoFigures.points), .figure(DemoFigures.ratios),
      .table(outcomes),
    ])

  static let annex = Section(
    id: "annex", title: "Annex: how to read this report",
    blocks: [
      .figure(DemoFigures.columns), .figure(DemoFigures.timeline), .figure(DemoFigures.events),
      .figure(DemoFigures.funnel), .figure(DemoFigures.spine), .figure(DemoFigures.process),
      .definitions([
        Fact("Day of imprisonment", ["The day on which the parent entered prison."]),
        Fact(
          "Interval",
          [
            "The range that holds the true value in 95 of 100 studies such as this one (",
            .link(["Wilson, 1927"], address: "https://doi.org/10.1080/01621459.1927.10502953"),
            ").",
          ]),
      ]),
      .details(
        summary: "Ratings of the ten components",
        blocks: [
          .paragraph(["Rated by each area in ", .emphasis(["January 2024"]), "."]),
          .table(ratings),
        ]),
    ])
}
