import Documents

extension Demo {
  static let outcomes = Table(
    id: "outcomes", caption: "Outcomes before and after the day of imprisonment, rollout areas",
    columns: [
      Table.Column("Indicator", numeric: false), Table.Column("Children"),
      Table.Column("Before"), Table.Column("After"),
      Table.Column("Difference (percentage points)"),
      Table.Column("95% interval (percentage points)"),
      Table.Column("p"),
    ],
    rows: [
      Table.Row([.text("Education")], rank: .group),
      Table.Row([
        .text("Attendance above 90%"), .count(1_163), .percent(0.412, decimals: 1),
        .percent(0.482, decimals: 1), .points(0.07, decimals: 1),
        .pointsInterval(0.0412, 0.0988, decimals: 1), .probability(0.00004),
      ]),
      Table.Row([
        .text("Suspended in the year"), .count(163), .percent(0.0613, decimals: 1),
        .percent(0.0429, decimals: 1), .points(-0.0184, decimals: 1),
        .pointsInterval(-0.066, 0.0291, decimals: 1), .probability(0.4531),
      ]),
      Table.Row([.text("Social care")], rank: .group),
      Table.Row([
        .text("In need, on a plan or looked after"), .count(88), .absent(.suppressed),
        .absent(.suppressed), .absent(.notApplicable), .absent(.notApplicable),
        .absent(.notAvailable),
      ]),
      Table.Row(
        [
          .text("All indicators"), .count(1_414), .text(""), .text(""),
          .points(0.0301, decimals: 1), .pointsInterval(0.0021, 0.0581, decimals: 1),
          .probability(0.0352),
        ], rank: .total),
    ],
    notes: [
      ["Children with both measurements. Method: paired difference, clustered by family."]
    ])

  static let ratings = Table(
    id: "ratings", caption: "Ratings by component",
    columns: [Table.Column("Component", numeric: false), Table.Column("Mean rating of 0 to 2")],
    rows: [
      Table.Row([.text("Identification in custody"), .number(1.75, decimals: 2)]),
      Table.Row([.text("First contact within 5 days"), .absent(.unreliable)]),
    ])
}
