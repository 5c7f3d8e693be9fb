import Documents
import Evaluations
import Indicators
import Studies

/// Rollout against comparison areas: an association at most, with areas as the units.
struct ArmsSection {
  let context: ReportContext

  var section: Section {
    if let design = context.study.design {
      return ComparisonSection(context: context, design: design).section
    }
    let contrasts = ArmPair.all(context)
    guard !contrasts.isEmpty else {
      return Section(id: "arms", title: Self.title, blocks: [.text(absent)])
    }
    return Section(
      id: "arms", title: Self.title,
      blocks: [.lead(Self.lead.inlines), .text(multiplicity(contrasts)), .text(Self.undeclared)],
      sections: [
        primary(contrasts), others(contrasts), tests(contrasts.filter(\.isReportable)),
        ArmsAndAll(context: context).section,
      ].compactMap { $0 })
  }

  static let title = "Rollout and comparison areas"

  private static let undeclared: Sentence = """
    The study declares no design for this comparison (\(code: "design") in \(code: "study.yaml")); \
    with one, areas would also be compared over time, made alike in what is recorded, and tested \
    for differences small enough to count as none.
    """

  private static let lead: Sentence = """
    The pathway was given to areas, not to children: what counts as evidence is the number of \
    areas in each arm. Areas were not chosen by lot, so a difference between the arms is an \
    association; other things may differ between them.
    """

  private var absent: Sentence {
    let arms = Set(context.study.areasAtExtract.map { $0.rollout != nil })
    return arms.count < 2
      ? """
      Not compared: every area of this study is in the same arm. Without an area to compare \
      with, nothing can be said about rollout.
      """
      : "Not compared: no indicator has known answers in both arms that may be shown."
  }

  /// How many tests are printed, so that a reader can weigh the smallest of them.
  private func multiplicity(_ contrasts: [ArmPair]) -> Sentence {
    let tests = contrasts.count { $0.isReportable && $0.difference.p != nil }
    let primary: Sentence =
      context.study.outcomes.primary.flatMap(context.study.indicator).map {
        "The study declared ‘\($0.title)’ as its primary outcome; the others are for orientation."
      } ?? "The study declared no primary outcome, so every comparison here is for orientation."
    guard tests > 0 else { return "\(primary) No p-value is printed in this section." }
    let counted = Noun(
      singular: "comparison with a p-value is", plural: "comparisons with a p-value are")
    return """
      \(primary) \(counted.counted(tests)) printed here: of that many, \
      \(.number(Double(tests) * 0.05, decimals: 1)) would be expected below 0.05 by chance \
      alone if the arms were alike throughout.
      """
  }

  private func primary(_ contrasts: [ArmPair]) -> Section? {
    let primary = contrasts.filter(\.isPrimary)
    guard !primary.isEmpty else { return nil }
    return Section(
      id: "arms-primary", title: "Primary outcome",
      blocks: primary.map { .text($0.summary) } + [forest(primary)?.block].compactMap { $0 })
  }

  /// A sentence for each outcome that bears one, and one for all that do not.
  private func others(_ contrasts: [ArmPair]) -> Section? {
    let others = contrasts.filter { !$0.isPrimary }
    guard !others.isEmpty else { return nil }
    let told = others.filter(\.isReportable)
    let secondary = told.filter(\.isSecondary)
    let few = others.filter { $0.hasAreas && !$0.hasNumbers }
    return Section(
      id: "arms-others", title: "Secondary and other outcomes",
      blocks: secondary.map { .text($0.summary) }
        + grouped(told.filter { !$0.isSecondary }, of: others)
        + refused(others.filter { !$0.hasAreas }, of: others)
        + (few.isEmpty ? [] : [.text(tooFew(few, of: others))])
        + (contrasts.contains(where: \.isPrimary)
          ? [] : [forest(told.isEmpty ? others : told)?.block].compactMap { $0 }))
  }

  /// What was not declared, by what can be said of it: orientation, not findings.
  private func grouped(_ pairs: [ArmPair], of all: [ArmPair]) -> [Block] {
    let open = pairs.filter { $0.standing == .undetermined }
    let clear = pairs.filter { $0.standing != .undetermined && $0.isClear }
    let single = pairs.filter { $0.standing != .undetermined && !$0.isClear }
    let groups: [(Sentence, [ArmPair])] = [
      ("The rollout arm stands apart, also when areas are taken as the units", clear),
      (
        """
        The rollout arm stands apart when children or families are counted one by one, but the \
        areas alone cannot tell this from chance
        """, single
      ),
      ("We cannot tell whether the rollout arm is higher or lower", open),
    ]
    let found = groups.filter { !$0.1.isEmpty }
    guard !found.isEmpty else { return [] }
    let lead: Sentence = """
      These outcomes were not declared and are for orientation; the numbers are in \
      \(see: "table-arms") and \(see: "table-arms-tests").
      """
    return [
      .text(lead), .bullets(found.map { "\(strong: "\($0.0):") \(named($0.1, of: all))." }),
    ]
  }

  /// Titles after their direction, where there is one.
  private func named(_ pairs: [ArmPair], of all: [ArmPair]) -> Sentence {
    let sides = [(Standing.higher, "higher for "), (.lower, "lower for "), (.undetermined, "")]
    return sides.map { side, word -> Sentence in
      let found = pairs.filter { $0.standing == side }.map(\.rollout)
      return found.isEmpty
        ? "" : "\(word)\(ReadingList(readings: found).titles(among: all.map(\.rollout)))"
    }.joined(by: "; ")
  }

  private func forest(_ pairs: [ArmPair]) -> AreaForest? {
    pairs.first.map { AreaForest(context: context, reading: $0.rollout, contrast: $0) }
  }

  /// Both arms by area, as far as the section shows them.
  private var forests: [AreaForest] {
    if let design = context.study.design {
      let outcomes = context.evaluation.design == nil ? [] : PrimaryPart.outcomes(context)
      return PrimaryPart(context: context, design: design, outcomes: outcomes).forests
    }
    let pairs = ArmPair.all(context)
    let told = pairs.filter(\.isReportable)
    let primary = pairs.filter(\.isPrimary)
    return [forest(primary.isEmpty ? (told.isEmpty ? pairs : told) : primary)].compactMap { $0 }
  }

  /// Whether the section has the figure of an indicator by area, told without making the section.
  func hasForest(_ reading: Reading) -> Bool {
    forests.contains {
      $0.reading.indicator.id == reading.indicator.id && $0.reading.moment == reading.moment
        && $0.isDrawn
    }
  }

  /// What bears no claim for want of areas, by the arm that lacks them, each said once.
  private func refused(_ pairs: [ArmPair], of all: [ArmPair]) -> [Block] {
    let reasons = pairs.map(\.loneArm).reduce(into: [Sentence]()) { reasons, reason in
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons.map { reason in
      let found = pairs.filter { $0.loneArm == reason }.map(\.rollout)
      let titles = ReadingList(readings: found).titles(among: all.map(\.rollout))
      return .text(
        """
        No claim is made and no p-value printed for \(titles): \(reason). The counts of both \
        arms are in \(see: ArmsAndAll.id).
        """)
    }
  }

  private func tooFew(_ pairs: [ArmPair], of all: [ArmPair]) -> Sentence {
    let titles = ReadingList(readings: pairs.map(\.rollout)).titles(among: all.map(\.rollout))
    return """
      Too few to say for \(titles): an arm has fewer than \(.count(Reading.fewest)) children or \
      families.
      """
  }

  private func tests(_ told: [ArmPair]) -> Section? {
    guard !told.isEmpty else { return nil }
    let tables = ArmsTable(contrasts: told)
    return Section(
      id: "arms-tests", title: "Differences, ratios and tests",
      blocks: [.table(tables.table), .table(tables.tests)])
  }
}
