extension DisturbanceProgramme {
  /// How many whole numbers may be tried for parts that are not.
  static let mostBranches = 600

  /// Searches for whole numbers that meet a demand, with all prices as they are.
  mutating func wholeNumbers() -> Ending {
    var branches = 0
    grounds = []
    return wholeNumbers(&branches)
  }

  private mutating func wholeNumbers(_ branches: inout Int) -> Ending {
    let ending = settle()
    guard ending == .met, let broken = mostBroken else { return ending }
    let value = value(broken)
    let (below, above) = (value.rounded(.down), value.rounded(.up))
    var isProven = true
    for isUp in value - below > 0.5 ? [true, false] : [false, true] {
      branches += 1
      guard branches <= Self.mostBranches else { return .abandoned }
      let mark = mark
      if isUp { bound(broken, from: above) } else { bound(broken, to: below) }
      let ending = wholeNumbers(&branches)
      if ending == .met { return .met }
      isProven = isProven && ending == .impossible
      takeBack(to: mark)
    }
    return isProven ? .impossible : .abandoned
  }

  /// The part that is furthest from a whole number, nil where all are whole.
  var mostBroken: Int? {
    var worst: Int?
    var worstDistance = 0.0
    for variable in moved where variable < parts {
      let distance = (value(variable) - value(variable).rounded()).magnitude
      if distance > worstDistance {
        worst = variable
        worstDistance = distance
      }
    }
    return worst
  }

  /// The parts that differ from the truth, in order.
  /// - Parameter truth: All parts as they truly are.
  func changes(of truth: [Int]) -> [LinkedWorld.Change] {
    moved.filter { $0 < parts }.sorted().compactMap { part in
      let people = Int(value(part).rounded()) - truth[part]
      return people == 0 ? nil : LinkedWorld.Change(part: part, people: people)
    }
  }
}
