import Indicators

/// The scores of all forms of a table, column by column.
///
/// The same rules as `FormScorer`, by the same definitions, without a value for each form; tests
/// hold the one against the other.
struct FormScores {
  /// The questionnaire.
  let instrument: Instrument
  private let rows: Int
  private let items: [[Int32]]
  private let supplement: [String: [Int32]]
  /// The form of each row, by its place among the instrument's.
  let versions: [Int32]

  /// The scores of the answers in some columns; without a column of versions all forms are the
  /// instrument's first.
  init(_ instrument: Instrument, _ columns: [RecordColumn], rows: Int) {
    self.instrument = instrument
    self.rows = rows
    let none = [Int32](repeating: RecordColumn.missing, count: rows)
    let values = { (name: String) in columns.first { $0.name == name }?.values }
    items = (1...instrument.items).map { values("item\($0)") ?? none }
    supplement = Dictionary(
      instrument.supplementQuestions.map { ($0.name, values($0.name) ?? none) },
      uniquingKeysWith: { first, _ in first })
    versions = values("version") ?? [Int32](repeating: 0, count: rows)
  }

  /// The scores in the order of `Instrument.scores`, by a rule for missing answers, and the number
  /// of forms with a scale that was prorated.
  func scores(by rule: MissingAnswerRule) -> (columns: [[Int32]], isProrated: [Bool]) {
    var isProrated = [Bool](repeating: false, count: rows)
    let scales = instrument.scales.map { scale($0, rule, &isProrated) }
    let sums = instrument.sums.map { sum in
      self.sum(
        of: zip(instrument.scales, scales).filter { sum.scales.contains($0.0.name) }.map(\.1))
    }
    let hasImpact = instrument.versions.contains { $0.supplement != nil }
    return (scales + sums + (hasImpact ? [impact()] : []), isProrated)
  }

  /// The scores of one scale.
  private func scale(
    _ scale: InstrumentScale, _ rule: MissingAnswerRule, _ isProrated: inout [Bool]
  ) -> [Int32] {
    var sums = [Int32](repeating: 0, count: rows)
    var answered = [Int32](repeating: 0, count: rows)
    let ends = Int32(instrument.answers.lowerBound + instrument.answers.upperBound)
    for item in scale.items {
      let values = items[item - 1]
      let isReversed = scale.reversed.contains(item)
      for row in 0..<rows where values[row] != RecordColumn.missing {
        sums[row] &+= isReversed ? ends &- values[row] : values[row]
        answered[row] &+= 1
      }
    }
    let all = Int32(scale.items.count)
    for row in 0..<rows where answered[row] < all {
      let score = rule.score(
        sum: Int(sums[row]), answered: Int(answered[row]), items: scale.items.count)
      sums[row] = score.map(Int32.init) ?? RecordColumn.missing
      if score != nil { isProrated[row] = true }
    }
    return sums
  }

  /// Sums of scales, missing where one of them is.
  private func sum(of parts: [[Int32]]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: rows)
    for part in parts {
      for row in 0..<rows where sums[row] != RecordColumn.missing {
        let isMissing = part[row] == RecordColumn.missing
        sums[row] = isMissing ? RecordColumn.missing : sums[row] &+ part[row]
      }
    }
    return sums
  }

  /// The points of each form's supplement, 0 where it reports no difficulties.
  private func impact() -> [Int32] {
    var impact = [Int32](repeating: RecordColumn.missing, count: rows)
    for (place, version) in instrument.versions.enumerated() {
      guard let supplement = version.supplement else { continue }
      let difficulties = self.supplement[supplement.question] ?? []
      let answers = supplement.items.map { self.supplement[$0] ?? [] }
      let points = supplement.points.map { Int32($0) }
      for row in 0..<rows where versions[row] == place {
        if difficulties[row] == 0 {
          impact[row] = 0
          continue
        }
        for answer in answers where answer[row] != RecordColumn.missing {
          impact[row] = max(impact[row], 0) + points[Int(answer[row])]
        }
      }
    }
    return impact
  }

  /// The number of forms with one answer to every item.
  func straightLined() -> Int {
    var isSame = items[0].map { $0 != RecordColumn.missing }
    for item in items.dropFirst() {
      for row in 0..<rows where item[row] != items[0][row] { isSame[row] = false }
    }
    return isSame.count { $0 }
  }

  /// The number of forms that report no difficulties and tick effects of them.
  func impactWithoutDifficulties() -> Int {
    var count = 0
    for (place, version) in instrument.versions.enumerated() {
      guard let supplement = version.supplement else { continue }
      let difficulties = self.supplement[supplement.question] ?? []
      let answers = supplement.items.map { self.supplement[$0] ?? [] }
      for row in 0..<rows where versions[row] == place && difficulties[row] == 0 {
        if answers.contains(where: { $0[row] > 0 }) { count += 1 }
      }
    }
    return count
  }
}
