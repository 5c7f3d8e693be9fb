import Statistics

/// The exact randomisation test over areas.
struct AreaTest {
  private let treated: [Double]
  private let others: [Double]

  /// A test over the values of areas, treated or not.
  init(_ values: [(value: Double, treated: Bool)]) {
    treated = values.filter(\.treated).map(\.value)
    others = values.filter { !$0.treated }.map(\.value)
  }

  /// The result, nil where an arm has no area or there are more assignments than are listed.
  var result: AreaRandomisation? {
    guard
      let test = try? RandomisationTest(
        treated: treated, others: others, plan: .exact(limit: AssignmentPlan.bounded.limit))
    else { return nil }
    return AreaRandomisation(
      difference: test.difference, p: test.twoSided, floor: test.floor,
      assignments: test.assignments, rolloutAreas: treated.count,
      comparisonAreas: others.count)
  }
}
