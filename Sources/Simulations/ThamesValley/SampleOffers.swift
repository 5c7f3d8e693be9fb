internal import Indicators

/// How many families of an area and arm were offered support in the sample, and accepted.
struct SampleOffers {
  /// Whether the council's records were shared.
  enum Linkage {
    /// Shared, for the children recognised then.
    case shared
    /// Not shared: nobody is linked.
    case none
  }

  /// Families: all, with any offer, whose last offer was accepted.
  let families: Int
  let offered: Int
  let accepted: Int
  /// Families with a second offer, and those of them who accepted it.
  let again: Int
  let acceptedAgain: Int
  let area: SimulatedArea
  /// The days of imprisonment of the group.
  let firstDay: CalendarDate
  let lastDay: CalendarDate
  let records: Linkage

  /// Rollout 80 of 400 and comparison 26 of 200; asked again 30 of 45 and 8 of 12.
  static let groups: [SampleOffers] = [
    group("Oxfordshire", [150, 140, 28, 15, 10]),
    group("Milton Keynes", [122, 110, 26, 14, 10], records: .none),
    group("Buckinghamshire", [99, 90, 18, 11, 7], records: .none),
    group("West Berkshire", [66, 60, 8, 5, 3], records: .none),
    group("Milton Keynes", [22, 20, 2, 1, 1], isBefore: true),
    group("Buckinghamshire", [22, 20, 3, 1, 1], isBefore: true),
    group("West Berkshire", [11, 10, 1, 0, 0], isBefore: true),
    group("Reading", [50, 45, 8, 4, 3]),
    group("Slough", [44, 40, 6, 3, 2]),
    group("Windsor and Maidenhead", [17, 15, 0, 0, 0]),
    group("Wokingham", [22, 20, 2, 1, 0], records: .none),
    group("Bracknell Forest", [33, 30, 4, 2, 1]),
  ]

  private static func group(
    _ name: String, _ counts: [Int], isBefore: Bool = false, records: Linkage = .shared
  ) -> SampleOffers {
    let area =
      SimulatedArea.thamesValley.first { $0.name == name }
      ?? SimulatedArea("", name, weight: 0, shift: 0)
    let start = OxfordshireCohort.rollout
    let rollout = area.rollout ?? start
    return SampleOffers(
      families: counts[0], offered: counts[1], accepted: counts[2], again: counts[3],
      acceptedAgain: counts[4], area: area, firstDay: isBefore ? start : rollout,
      lastDay: isBefore ? rollout.adding(days: -1) : .known(2024, 11, 30), records: records)
  }

  /// Adds the offers to the families of the group.
  func add(to families: inout [SimulatedFamily], with maker: inout FamilyMaker) {
    let order = maker.generator.shuffled(Array(families.indices))
    for (turn, place) in order.prefix(offered).enumerated() {
      add(to: &families[place], turn: turn, with: &maker)
    }
  }

  /// The first in turn are asked again; of the others the first accept at once.
  private func add(
    to family: inout SimulatedFamily, turn: Int, with maker: inout FamilyMaker
  ) {
    guard let day = family.children.map(\.imprisoned).min() else { return }
    let first = day.adding(days: maker.generator.draw(2...45))
    let refusal = maker.generator.happens(perMille: 450) ? "no-contact" : "declined"
    let acceptsAtOnce = turn >= again && turn < again + accepted - acceptedAgain
    let changesMind = turn == acceptedAgain && turn < again
    family.offers = [
      SimulatedOffer(
        date: first, sequence: 1,
        outcome: acceptsAtOnce || changesMind ? "accepted" : refusal)
    ]
    guard turn < again else { return }
    let gap = turn == 0 ? 0 : maker.generator.draw(30...200)
    let second = SimulatedOffer(
      date: min(first.adding(days: gap), maker.extracted), sequence: 2,
      outcome: turn < acceptedAgain ? "accepted" : "declined")
    family.offers.insert(second, at: turn % 2 == 0 ? 1 : 0)
  }
}
