import Evaluations
import Indicators

extension KPIComparator {
  /// Everything that a finding is set beside: published figures in the study’s order, what is
  /// expected, and the norm.
  static func all(of finding: Finding, isReliable: Bool) -> [KPIComparator] {
    guard finding.state == .value else { return [] }
    return finding.baselines.map { KPIComparator($0, isReliable: isReliable) }
      + [finding.expected.flatMap { KPIComparator($0, isReliable: isReliable) }]
      .compactMap(\.self)
      + [finding.norm.map(KPIComparator.init)].compactMap(\.self)
  }

  /// A published figure; both the difference and the ratio must bear what is said.
  private init(_ baseline: BaselineComparison, isReliable: Bool) {
    let difference = KPIStanding(baseline.difference, around: 0)
    let ratio = KPIStanding(baseline.ratio, around: 1)
    self.init(
      Place(
        kind: .published, code: baseline.area, name: baseline.areaName, period: baseline.period,
        source: baseline.source),
      value: baseline.value, difference: baseline.difference,
      verdict: Verdict(
        difference == ratio ? difference : .similar,
        of: baseline.matched, isReliable: isReliable),
      notes: [baseline.note].compactMap(\.self))
  }

  /// What national rates would give, nil where nobody is compared.
  private init?(_ expected: ExpectedComparison, isReliable: Bool) {
    guard expected.total > 0 else { return nil }
    self.init(
      Place(
        kind: .expected, code: "E92000001",
        name: "England, children of the same " + Self.listed(expected.standardisedBy),
        period: "", source: expected.source),
      value: expected.expected / Double(expected.total), difference: expected.difference,
      verdict: Verdict(
        KPIStanding(expected.ratio, around: 1), of: expected.total, isReliable: isReliable),
      notes: expected.notes)
  }

  /// A published sample: no test is made of it.
  private init(_ norm: NormComparison) {
    self.init(
      Place(
        kind: .norm, code: norm.version, name: norm.sample, period: "",
        source: norm.evidence.source),
      value: norm.value, difference: norm.difference,
      verdict: Verdict(
        standing: .notComparable,
        reason: "A published sample is a reference and never a target: no test is made of it."),
      notes: [])
  }

  /// An enumeration: one, two and three.
  private static func listed(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension KPIComparator.Verdict {
  /// A standing, or that there are too few to say.
  init(_ standing: KPIStanding, of number: Int, isReliable: Bool) {
    let isEnough = isReliable && number >= KPIFigure.fewest
    self.init(
      standing: isEnough ? standing : .notComparable,
      reason: isEnough
        ? nil : "Fewer than \(KPIFigure.fewest) known answers are compared: too few to say.")
  }
}

extension KPIStanding {
  /// The standing of a difference around 0 or a ratio around 1.
  init(_ estimate: Estimate, around neutral: Double) {
    self = estimate.lower > neutral ? .higher : estimate.upper < neutral ? .lower : .similar
  }
}
