import Indicators
import Studies

/// Indicators of a study's own about statuses on the day: who has one or more of some.
enum OwnStatuses {
  /// All statuses, those from Child in Need up first.
  static let all = ["CIN", "CPP", "CLA", "EH"]
  static let moment = Moment.at(months: 0)

  /// The statuses from Child in Need up as a set of places.
  static let statutory = 0b0111

  /// The sets of statuses that are asked for, each a set of places, in one order.
  static func asked(_ seed: Int) -> [Int] {
    var generator = TestGenerator(state: UInt64(9_000 + seed))
    return Array((1..<15).filter { $0 != statutory }.shuffled(using: &generator).prefix(3)).sorted()
  }

  static func question(_ statuses: Int) -> Asked {
    Asked(indicator: "own-\(statuses)", moment: moment)
  }

  /// The statuses that a question asks for, nil where it asks for none.
  static func statuses(_ asked: Asked) -> Int? {
    guard asked.moment == moment else { return nil }
    if asked.indicator == "social-care" { return statutory }
    return asked.indicator.hasPrefix("own-") ? Int(asked.indicator.dropFirst(4)) : nil
  }

  static func indicator(_ statuses: Int) -> Indicator {
    Indicator(
      id: "own-\(statuses)", title: "Own", definition: "Own.", source: "Declared by the study",
      topic: .local, population: .allChildren, record: .socialCare,
      measure: .proportion(
        of: .status(
          table: "social_care",
          filter: .oneOf(
            column: "status", values: all.indices.filter { statuses >> $0 & 1 == 1 }.map { all[$0] }
          ),
          during: .moment)),
      moments: [moment])
  }
}
