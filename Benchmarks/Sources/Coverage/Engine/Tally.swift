import Foundation

/// How often an interval held the truth, missed it, or was not given at all.
struct Tally {
  private var held = 0.0
  private var missed = 0.0
  private var absent = 0.0

  /// Counts one sample.
  ///
  /// - Parameters:
  ///   - verdict: whether the interval holds the truth; nothing where there is no interval.
  ///   - weight: how probable the sample is.
  mutating func add(_ verdict: Bool?, weight: Double = 1) {
    switch verdict {
    case true?: held += weight
    case false?: missed += weight
    case nil: absent += weight
    }
  }

  /// The per cent of the intervals given that hold the truth; nothing where none is given.
  var coverage: Double? { held + missed > 0 ? 100 * held / (held + missed) : nil }

  /// The per cent of the samples without an interval.
  var withoutInterval: Double {
    let all = held + missed + absent
    return all > 0 ? 100 * absent / all : 0
  }

  /// The table's cell: bold where too few hold the truth, the samples without interval in brackets.
  func cell(tooLow: Double) -> String {
    guard let coverage else { return "-" }
    let number = String(format: "%.1f", coverage)
    let shown = (10 * coverage).rounded() < 10 * tooLow ? "**\(number)**" : number
    guard withoutInterval >= 0.05 else { return shown }
    return shown + String(format: " (%.1f)", withoutInterval)
  }
}
