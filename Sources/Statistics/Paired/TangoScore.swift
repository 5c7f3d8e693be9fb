/// Tango's score interval of a change of a share: all changes that a score test accepts.
///
/// The limits are the changes D at which (b - c - n D)^2 = z^2 n (2 q + D (1 - D)), q being the
/// most likely share of changes from no to yes.
///
/// Source: Tango T (1998), Stat Med 17:891-908,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B.
struct TangoScore {
  private let table: PairedTable
  private let squared: Double

  init(_ table: PairedTable, z: Double) {
    self.table = table
    squared = z * z
  }

  /// The interval of the first share less the second.
  var interval: Interval {
    Interval(lower: -upperLimit(table.reversed), upper: upperLimit(table))
  }

  private func upperLimit(_ table: PairedTable) -> Double {
    let observed = (table.yesNo - table.noYes) / table.total
    let start = observed + 1e-10
    guard start < 1 else { return 1 }
    return BracketedRoot.find(in: start...1) { excess(table, at: $0) } ?? observed
  }

  private func excess(_ table: PairedTable, at change: Double) -> Double {
    let distance = (table.yesNo - table.noYes) / table.total - change
    let variance = 2 * likelyShare(table, change) + change * (1 - change)
    return distance * distance - squared * variance / table.total
  }

  /// The larger root q of 2 n q^2 + B q - c D (1 - D) = 0, without cancellation.
  private func likelyShare(_ table: PairedTable, _ change: Double) -> Double {
    let n = table.total
    let linear = (2 * n - table.yesNo + table.noYes) * change - table.yesNo - table.noYes
    let constant = -table.noYes * change * (1 - change)
    let root = (linear * linear - 8 * n * constant).squareRoot()
    return linear > 0 ? -2 * constant / (linear + root) : (root - linear) / (4 * n)
  }
}
