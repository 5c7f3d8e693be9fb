/// Scores the forms of one instrument, by its definition alone.
///
/// Answers are reversed before anything is added; scales are rounded before they are added to sums;
/// everything is whole-number arithmetic. A form with one impossible answer has no scores at all.
public struct FormScorer: Sendable {
  /// The instrument.
  public let instrument: Instrument
  /// What becomes of missing answers.
  public let missing: MissingAnswerRule
  private let partsOfSums: [[Int]]

  /// Makes a scorer.
  ///
  /// - Parameters:
  ///   - instrument: the instrument.
  ///   - missing: what becomes of missing answers; the instrument's own rule if left out.
  public init(_ instrument: Instrument, missing: MissingAnswerRule? = nil) {
    self.instrument = instrument
    self.missing = missing ?? instrument.missing
    partsOfSums = instrument.sums.map { sum in
      instrument.scales.indices.filter { sum.scales.contains(instrument.scales[$0].name) }
    }
  }

  /// The scores of a form.
  ///
  /// - Parameter sheet: the answers, in the coding of the instrument.
  /// - Returns: the scores, absent ones as nothing.
  /// - Throws: the first fault of the form.
  public func score(_ sheet: AnswerSheet) throws(FormFault) -> FormScore {
    guard let version = instrument.version(sheet.version) else {
      throw FormFault(.unknownVersion, "version")
    }
    try check(sheet, version)
    let scales = instrument.scales.map { score($0, sheet.items) }
    return FormScore(
      scales: scales, sums: partsOfSums.map { Self.sum(of: $0, scales) },
      impact: impact(sheet, version), notes: notes(sheet, version))
  }

  private func check(_ sheet: AnswerSheet, _ version: InstrumentVersion) throws(FormFault) {
    guard sheet.items.count == instrument.items else { throw FormFault(.itemCount, "items") }
    for (place, answer) in sheet.items.enumerated() {
      guard let answer else { continue }
      guard instrument.answers.contains(answer) else {
        throw FormFault(.outOfRange, "item\(place + 1)")
      }
    }
    guard !sheet.supplement.isEmpty else { return }
    try check(supplement: sheet.supplement, version.supplement)
  }

  private func check(
    supplement answers: [String: Int], _ supplement: ImpactSupplement?
  ) throws(FormFault) {
    for name in answers.keys.sorted() {
      guard let supplement, name == supplement.question || supplement.items.contains(name) else {
        throw FormFault(.unknownItem, name)
      }
      guard let answer = answers[name], supplement.points.indices.contains(answer) else {
        throw FormFault(.outOfRange, name)
      }
    }
  }

  private func score(_ scale: InstrumentScale, _ answers: [Int?]) -> ScaleScore {
    var sum = 0
    var answered = 0
    for item in scale.items {
      guard let answer = answers[item - 1] else { continue }
      answered += 1
      sum += scale.reversed.contains(item) ? reversed(answer) : answer
    }
    let score = missing.score(sum: sum, answered: answered, items: scale.items.count)
    return ScaleScore(
      score: score, answered: answered,
      isProrated: score != nil && answered < scale.items.count)
  }

  private func reversed(_ answer: Int) -> Int {
    instrument.answers.lowerBound + instrument.answers.upperBound - answer
  }

  private static func sum(of parts: [Int], _ scales: [ScaleScore]) -> Int? {
    var sum = 0
    for part in parts {
      guard let score = scales[part].score else { return nil }
      sum += score
    }
    return sum
  }

  private func impact(_ sheet: AnswerSheet, _ version: InstrumentVersion) -> Int? {
    guard let supplement = version.supplement, !sheet.supplement.isEmpty else { return nil }
    return supplement.score(
      difficulties: sheet.supplement[supplement.question],
      answers: supplement.items.map { sheet.supplement[$0] })
  }

  private func notes(_ sheet: AnswerSheet, _ version: InstrumentVersion) -> [FormNote] {
    var notes: [FormNote] = []
    let first = sheet.items.first ?? nil
    if first != nil, sheet.items.allSatisfy({ $0 == first }) { notes.append(.straightLined) }
    if let supplement = version.supplement, sheet.supplement[supplement.question] == 0,
      supplement.items.contains(where: { sheet.supplement[$0, default: 0] > 0 })
    {
      notes.append(.impactWithoutDifficulties)
    }
    return notes
  }
}
