/// Numbers as words, used only where they are true of the number.
enum NumberWords {
  private static let small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// A number up to ten as a word, a greater one in digits.
  static func counting(_ number: Int) -> String {
    small.indices.contains(number) ? small[number] : String(number)
  }

  /// A fraction such as two in three, nil where none of those in use is within two points.
  static func simpleFraction(_ share: Double) -> String? {
    let fractions: [(part: Int, whole: Int)] = [
      (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10),
    ]
    let distances = fractions.map { abs(Double($0.part) / Double($0.whole) - share) }
    guard let nearest = distances.min(), nearest <= 0.02,
      let place = distances.firstIndex(of: nearest)
    else { return nil }
    return "\(counting(fractions[place].part)) in \(counting(fractions[place].whole))"
  }

  /// Words such as more than double, true only where the whole interval of the ratio bears them:
  /// nil where it does not.
  static func multiple(lower: Double, upper: Double) -> String? {
    if lower > 2, lower.isFinite {
      let times = min(10, Int(lower.rounded(.up)) - 1)
      return times == 2 ? "more than double" : "more than \(counting(times)) times"
    }
    if upper < 0.25 { return "less than a quarter of" }
    if upper < 1 / 3.0 { return "less than a third of" }
    return upper < 0.5 ? "less than half" : nil
  }
}
