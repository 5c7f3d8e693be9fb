import Foundation

/// A published figure beside ours.
struct Figure {
  /// What it is.
  let what: String
  /// Where it is in `findings.json`, or which part of the library gives it.
  let place: String
  /// The figure as it was printed, with its decimals.
  let published: String
  /// Ours, nil where the toolkit gives none.
  let ours: Double?

  /// Whether ours, rounded to as many decimals, is the published one.
  var agrees: Bool {
    guard let ours, let printed = Double(published) else { return false }
    let half = 0.5 * pow(10, -Double(decimals))
    return (ours - printed).magnitude <= half * (1 + 1e-9)
  }

  /// The number of significant digits of the published figure, where ours agrees in all.
  var digits: Int {
    published.drop { !"123456789".contains($0) }.count { $0.isNumber }
  }

  /// Ours with three decimals more than were printed.
  var words: String {
    ours.map { String(format: "%.\(decimals + 3)f", $0) } ?? "none"
  }

  private var decimals: Int {
    guard let point = published.firstIndex(of: ".") else { return 0 }
    return published.distance(from: point, to: published.endIndex) - 1
  }
}
