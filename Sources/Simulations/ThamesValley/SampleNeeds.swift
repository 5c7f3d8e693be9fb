internal import Indicators

/// What the accepting families of the sample asked for.
enum SampleNeeds {
  /// Adds the needs: of 106 families 34 (32 %) for the carer and 22 (21 %) legal advice.
  static func add(to groups: inout [[SimulatedFamily]], with maker: inout FamilyMaker) {
    let accepting = groups.indices.map { group in
      groups[group].indices.filter { accepts(groups[group][$0]) }.map { (group, $0) }
    }
    let first = Array(accepting[0])
    let others = Array(accepting.dropFirst().joined())
    for (families, counts) in [(first, [25, 9, 6]), (others, [69, 25, 16])] {
      for (need, count) in zip(["child", "carer", "legal"], counts) {
        for (group, place) in maker.generator.shuffled(families).prefix(count) {
          groups[group][place].needs.append(need)
        }
      }
      for (group, place) in families where groups[group][place].needs.isEmpty {
        groups[group][place].needs = ["other"]
      }
    }
  }

  private static func accepts(_ family: SimulatedFamily) -> Bool {
    let last = family.offers.max { ($0.date, $0.sequence) < ($1.date, $1.sequence) }
    return last?.outcome == "accepted"
  }
}
