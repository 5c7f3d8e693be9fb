import Documents
import Evaluations
import Indicators
import Studies

/// Limitations of a comparison of areas that was declared.
struct DeclaredLimitations {
  let context: ReportContext

  private var tested: [DesignedOutcome] {
    DesignedOutcome.all(context).filter { $0.analysis.role != .further }
  }

  /// Few areas set a floor under p.
  var areas: Limitation? {
    guard let primary = tested.first,
      let choices = OutcomeClaim(outcome: primary).choices
    else { return nil }
    let line = OutcomeClaim(outcome: primary).line
    return Limitation(
      title: "Few areas",
      text: """
        For the primary outcome there are \(Noun.rolloutArea.counted(choices.rollout)) and \
        \(Noun.comparisonArea.counted(choices.comparison)). \(choices.sentence(below: line))
        """)
  }

  /// Outcomes that bear no claim for want of areas.
  var singleArea: Limitation? {
    let single = tested.filter { min($0.areas.rollout, $0.areas.comparison) < 2 }
    guard !single.isEmpty else { return nil }
    return Limitation(
      title: "A single area in an arm",
      text: """
        An arm has one area or none with a known answer for \(.count(single.count)) of \
        \(.count(tested.count)) declared outcomes, each at its moment: no claim is made of these. \
        Where a p-value stands beside them, so does the smallest that was possible.
        """)
  }
}
