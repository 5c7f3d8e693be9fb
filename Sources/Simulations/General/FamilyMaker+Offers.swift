internal import Indicators

extension FamilyMaker {
  /// Draws the offers of support to a family, and what it asked for.
  /// - Parameters:
  ///   - family: The family.
  ///   - rate: How many in a thousand accept in the end.
  mutating func addOffers(to family: inout SimulatedFamily, acceptedPerMille rate: Int) {
    guard let day = family.children.map(\.imprisoned).min(),
      generator.happens(perMille: 930)
    else { return }
    let first = day.adding(days: generator.draw(2...45))
    guard first <= extracted else { return }
    let again = generator.happens(perMille: 130)
    let accepts = generator.happens(perMille: again ? 660 : max(0, rate - 75))
    let refusal = generator.happens(perMille: 450) ? "no-contact" : "declined"
    family.offers.append(
      SimulatedOffer(
        date: first, sequence: 1, outcome: accepts && !again ? "accepted" : refusal))
    if again { addSecondOffer(to: &family, after: first, accepts: accepts) }
    if family.offers.last?.outcome == "accepted" { addNeeds(to: &family) }
  }

  /// What a family asks for that accepts: mostly support for the child.
  mutating func addNeeds(to family: inout SimulatedFamily) {
    if generator.happens(perMille: 880) { family.needs.append("child") }
    if generator.happens(perMille: 320) { family.needs.append("carer") }
    if generator.happens(perMille: 210) { family.needs.append("legal") }
    if family.needs.isEmpty { family.needs.append("other") }
  }

  private mutating func addSecondOffer(
    to family: inout SimulatedFamily, after first: CalendarDate, accepts: Bool
  ) {
    let second = first.adding(days: generator.draw(30...200))
    guard second <= extracted else { return }
    family.offers.append(
      SimulatedOffer(date: second, sequence: 2, outcome: accepts ? "accepted" : "declined"))
  }
}
