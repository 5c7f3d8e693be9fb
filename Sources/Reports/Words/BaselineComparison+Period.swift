import Evaluations

extension BaselineComparison {
  /// The years or terms, without the words that the last repeats of the first.
  var years: String {
    let one = "year ending 31 March "
    guard period.hasPrefix(one), period.contains(" to \(one)") else { return period }
    return
      "years ending 31 March \(period.dropFirst(one.count).replacing(" to \(one)", with: " to "))"
  }
}
