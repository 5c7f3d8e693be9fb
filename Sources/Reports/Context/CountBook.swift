import Evaluations
import Indicators
import Studies
import Tallies

/// The plain counts of an evaluation, in which an absent count is told from a true zero.
struct CountBook {
  private let counts: [CountKey: Int]
  private let withheld: Set<CountKey>
  private let rule: DisclosureRule
  private let asked: Set<String>

  init(_ evaluation: Evaluation) {
    counts = evaluation.counts
    withheld = evaluation.withheldCounts
    rule = evaluation.study.disclosure
    asked = Set(
      (Array(evaluation.counts.keys) + Array(withheld)).map { "\($0.unit)/\($0.dimension)" })
  }

  /// Whether a question was answered for anyone.
  func isAsked(_ unit: Unit, _ dimension: String) -> Bool {
    asked.contains("\(unit.plural)/\(dimension)")
  }

  /// A count: nil where it is withheld, zero where nobody was counted, which is shown.
  func count(_ unit: Unit, _ dimension: String, _ category: String, in cell: Cell) -> Int? {
    let key = CountKey(
      unit: unit.plural, dimension: dimension, category: category, cell: cell)
    return withheld.contains(key) ? nil : counts[key] ?? 0
  }

  /// Whether an answer is known to have been given by anyone.
  func isCounted(_ unit: Unit, _ dimension: String, _ category: String) -> Bool {
    counts.contains { key, count in
      key.unit == unit.plural && key.dimension == dimension && key.category == category
        && count > 0
    }
  }

  /// The answers that were given to a question in any cell, withheld ones among them, in
  /// alphabetical order.
  func categories(_ unit: Unit, _ dimension: String) -> [String] {
    let found = (Array(counts.keys) + Array(withheld))
      .filter { $0.unit == unit.plural && $0.dimension == dimension }
      .map(\.category)
    return Set(found).sorted()
  }

  /// Whether a number is so small that the study suppresses it; of rounded numbers that was
  /// decided before.
  func isSmall(_ number: Int) -> Bool {
    rule.round == .none && number >= 1 && number <= rule.suppress.greatest
  }

  /// A part of a whole, nil where the part or what is left of the whole may not be shown.
  func part(_ count: Int?, of whole: Int) -> Int? {
    guard let count, !isSmall(count), !isSmall(whole - count) else { return nil }
    return count
  }

  /// Everyone recognised: nil where the count is withheld.
  func recognised(_ unit: Unit, in cell: Cell) -> Int? {
    count(unit, "recognised", "all", in: cell)
  }
}
