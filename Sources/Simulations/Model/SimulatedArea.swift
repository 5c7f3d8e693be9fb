internal import Indicators

/// An area of a synthetic study.
struct SimulatedArea {
  /// The code of the Office for National Statistics.
  let code: String
  /// The name.
  let name: String
  /// The first day of the pathway there, nil for a comparison area.
  let rollout: CalendarDate?
  /// Its share of the families, in thousandths.
  let weight: Int
  /// How much commoner than elsewhere hardship and take-up are there, in thousandths.
  let shift: Int

  /// An area with its parts; the rollout as ISO 8601 writes it.
  init(_ code: String, _ name: String, rollout: String? = nil, weight: Int, shift: Int) {
    self.code = code
    self.name = name
    self.rollout = rollout.flatMap { CalendarDate(iso: $0) }
    self.weight = weight
    self.shift = shift
  }

  /// Whether the pathway had begun there on a day.
  func isRolledOut(on day: CalendarDate) -> Bool {
    rollout.map { $0 <= day } ?? false
  }

  /// The nine councils of the Thames Valley; the rollout dates after the first are invented.
  static let thamesValley: [SimulatedArea] = [
    SimulatedArea(
      "E10000025", "Oxfordshire", rollout: "2021-11-01", weight: 260, shift: 0),
    SimulatedArea(
      "E06000042", "Milton Keynes", rollout: "2022-10-01", weight: 170, shift: 20),
    SimulatedArea(
      "E06000060", "Buckinghamshire", rollout: "2023-04-01", weight: 150, shift: -20),
    SimulatedArea(
      "E06000037", "West Berkshire", rollout: "2023-10-01", weight: 70, shift: -40),
    SimulatedArea("E06000038", "Reading", weight: 120, shift: 40),
    SimulatedArea("E06000039", "Slough", weight: 100, shift: 30),
    SimulatedArea("E06000040", "Windsor and Maidenhead", weight: 40, shift: -30),
    SimulatedArea("E06000041", "Wokingham", weight: 40, shift: -40),
    SimulatedArea("E06000036", "Bracknell Forest", weight: 50, shift: -10),
  ]
}
