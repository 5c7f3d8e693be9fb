import Documents
import Evaluations
import Indicators
import Studies

/// Rollout against comparison areas: an association at most, with areas as the units.
struct ArmsSection {
  let context: ReportContext

  var section: Section {
    let contrasts = ArmPair.all(context)
    guard !contrasts.isEmpty else {
      return Section(id: "arms", title: Self.title, blocks: [.text(absent)])
    }
    let primary = contrasts.filter(\.isPrimary)
    let others = contrasts.filter { !$0.isPrimary }
    return Section(
      id: "arms", title: Self.title,
      blocks: [.lead(Self.lead.inlines), .text(multiplicity(contrasts))],
      sections: [
        part("arms-primary", "Primary outcome", primary),
        part("arms-others", "Secondary and other outcomes", others),
      ].compactMap { $0 })
  }

  private static let title = "Rollout and comparison areas"

  private static let lead: Sentence = """
    The pathway was given to areas, not to children: what counts as evidence is the number of \
    areas in each arm. Areas were not chosen by lot, so a difference between the arms is an \
    association; other things may differ between them.
    """

  private var absent: Sentence {
    let arms = Set(context.study.areas.map { $0.rollout != nil })
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

  private func part(_ id: String, _ title: String, _ contrasts: [ArmPair]) -> Section? {
    guard !contrasts.isEmpty else { return nil }
    let forest = contrasts.first.flatMap {
      AreaForest(context: context, reading: $0.rollout, contrast: $0).block
    }
    return Section(
      id: id, title: title,
      blocks: [
        .bullets(contrasts.filter { $0.isPrimary || $0.hasNumbers }.map(\.summary)),
        forest.flatMap { contrasts[0].isPrimary || !hasPrimary ? $0 : nil },
        .table(ArmsTable(id: "table-\(id)", title: title, contrasts: contrasts).table),
        .table(ArmsTable(id: "table-\(id)-tests", title: title, contrasts: contrasts).tests),
      ].compactMap { $0 })
  }

  private var hasPrimary: Bool { ArmPair.all(context).contains(where: \.isPrimary) }
}
