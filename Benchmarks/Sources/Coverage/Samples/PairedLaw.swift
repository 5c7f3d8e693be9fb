import Foundation
import Statistics

/// The probabilities of the four answers of a child seen twice.
struct PairedLaw {
  let yesYes: Double
  let yesNo: Double
  let noYes: Double
  private var noNo: Double { 1 - yesYes - yesNo - noYes }

  static let all = [
    PairedLaw(yesYes: 0.02, yesNo: 0.02, noYes: 0.02),
    PairedLaw(yesYes: 0.1, yesNo: 0.05, noYes: 0.05),
    PairedLaw(yesYes: 0.2, yesNo: 0.2, noYes: 0.05),
    PairedLaw(yesYes: 0.3, yesNo: 0.2, noYes: 0.2),
    PairedLaw(yesYes: 0.45, yesNo: 0.45, noYes: 0.05),
    PairedLaw(yesYes: 0.85, yesNo: 0.04, noYes: 0.01),
  ]

  /// Shares before and after, and those who changed.
  var name: String {
    String(
      format: "%.2f to %.2f, %.2f changed", yesYes + yesNo, yesYes + noYes, yesNo + noYes)
  }

  /// All tables of a number of children.
  static func samples(_ size: Int) -> [PairedTable] {
    (0...size).flatMap { both in
      (0...size - both).flatMap { lost in
        (0...size - both - lost).map { gained in
          PairedTable(
            yesYes: Double(both), yesNo: Double(lost), noYes: Double(gained),
            noNo: Double(size - both - lost - gained))
        }
      }
    }
  }

  /// The probability of a table.
  func probability(_ table: PairedTable) -> Double {
    let counts = [table.yesYes, table.yesNo, table.noYes, table.noNo]
    let logarithm = zip(counts, [yesYes, yesNo, noYes, noNo])
      .reduce(lgamma(table.total + 1)) { $0 + $1.0 * log($1.1) - lgamma($1.0 + 1) }
    return exp(logarithm)
  }
}
