import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Limitations of the design: arms, areas, change over time, siblings.
struct DesignLimitations {
  let context: ReportContext

  /// Those that hold for this study.
  var found: [Limitation] {
    [
      association, areas, singleArea, smallArms, oneArm, regression, nested, siblings, several,
    ].compactMap { $0 }
  }

  private var contrasts: [ArmPair] { ArmPair.all(context) }

  private var association: Limitation? {
    Limitation(
      title: "Descriptions, not explanations",
      text: """
        Children were recognised because a parent was imprisoned, and areas joined for reasons of \
        their own. No figure here tells what made it so.
        """)
  }

  private var areas: Limitation? {
    if context.study.design != nil { return DeclaredLimitations(context: context).areas }
    guard contrasts.contains(where: \.hasAreas) else { return nil }
    let rollout = context.study.rolloutAreas.count
    let others = context.study.areas.count - rollout
    return Limitation(
      title: "Few areas",
      text: """
        There are \(Noun.rolloutArea.counted(rollout)) and \
        \(Noun.comparisonArea.counted(others)). Assignment was by area, so few areas set a floor \
        under what any test can show.
        """)
  }

  private var singleArea: Limitation? {
    if context.study.design != nil { return DeclaredLimitations(context: context).singleArea }
    let single = contrasts.filter { !$0.hasAreas }
    guard !single.isEmpty else { return nil }
    return Limitation(
      title: "A single area in an arm",
      text: """
        An arm has one area or none with a known answer for \(.count(single.count)) of \
        \(.count(contrasts.count)) comparisons: no claim is made of these and no p-value printed.
        """)
  }

  private var smallArms: Limitation? {
    let small = contrasts.filter {
      min($0.difference.rollout.denominator, $0.difference.comparison.denominator) < 100
    }
    guard !small.isEmpty else { return nil }
    return Limitation(
      title: "Small arms",
      text: """
        An arm has fewer than 100 in the denominator for \
        \(ReadingList(readings: small.map(\.rollout)).sentence): only large differences \
        could be told from chance.
        """)
  }

  private var oneArm: Limitation? {
    let arms = Set(context.study.areasAtExtract.map { $0.rollout != nil })
    guard arms.count == 1 else { return nil }
    return Limitation(
      title: "No arm to compare with",
      text: "All areas are in one arm: nothing can be said about rollout.")
  }

  private var regression: Limitation? {
    guard !context.changes.isEmpty || !context.scoreChanges.isEmpty else { return nil }
    return Limitation(
      title: "Before and after",
      text: """
        Changes of the same children include regression to the mean, growing older, the time of \
        year and what happened in all schools and services at the time.
        """)
  }

  /// Windows that hold the day are no afterwards.
  private var nested: Limitation? {
    let found = context.study.indicators.filter { indicator in
      context.evaluation.changes.contains {
        $0.indicator == indicator.id && $0.cell == context.cohort.cell && $0.moments.isNested
      }
    }
    guard !found.isEmpty else { return nil }
    return Limitation(
      title: "A window that holds the day",
      text: """
        For \(found.map { Sentence([.text("‘\($0.title)’")]) }.listed()) the later figure also \
        counts whoever had it on the day, and is of fewer children, those followed up: it cannot \
        fall, so that the two figures are no before and after.
        """)
  }

  /// Siblings share a home: how much wider they make the intervals.
  private var siblings: Limitation? {
    let effects = context.readings.compactMap { reading in
      reading.standing == .value && reading.finding?.hasSiblings == true
        ? reading.finding?.designEffect : nil
    }.filter(\.isFinite)
    guard let greatest = effects.max() else { return nil }
    return Limitation(
      title: "Brothers and sisters",
      text: """
        Families have several children in the cohort, who are alike. Intervals are widened for \
        it; the greatest design effect is \(.number(greatest, decimals: 2)).
        """)
  }

  /// What is corrected for the number of tests.
  private var adjusted: Sentence {
    context.study.design == nil
      ? "None is adjusted"
      : """
      Those of declared secondary outcomes are corrected by Holm’s method, no others are adjusted
      """
  }

  /// How many tests the report prints.
  private var several: Limitation? {
    let baselines = context.readings.count { context.baseline($0)?.baseline.p != nil }
    let declared = context.study.design.map { _ in context.evaluation.design?.tests ?? 0 }
    let arms = declared ?? contrasts.count { $0.isReportable && $0.difference.p != nil }
    let changes = context.changes.count(where: \.isEnough)
    let scores =
      context.scoreChanges.count { $0.p != nil }
      + context.scoreContrasts.count { $0.difference?.p != nil }
    let total = baselines + arms + changes + scores
    let ofScores: Sentence =
      scores == 0 ? "" : ", \(.count(scores)) of change in scores of questionnaires"
    guard total > 1 else { return nil }
    return Limitation(
      title: "Many tests",
      text: """
        \(.count(total)) p-values are printed: \(.count(baselines)) against baselines, \
        \(.count(changes)) of change\(ofScores) and \
        \(.count(arms)) between arms. \(adjusted) for \
        their number: \(.number(Double(total) * 0.05, decimals: 1)) would be expected below 0.05 \
        by chance alone.
        """)
  }
}
