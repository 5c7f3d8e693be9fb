/// A filling of the parts that agrees with everything but some published units, told by what it
/// changes of the truth.
struct LinkedWorld {
  /// A part that differs from the truth.
  struct Change {
    /// The place of the part.
    let part: Int
    /// By how many people it differs.
    let people: Int
  }

  /// The parts that differ.
  let changes: [Change]
  /// The units that differ, in order.
  let units: [Int]

  /// All parts.
  /// - Parameter truth: All parts as they truly are.
  func parts(from truth: [Int]) -> [Int] {
    var parts = truth
    for change in changes { parts[change.part] += change.people }
    return parts
  }

  /// Whether the world agrees with all that is published where some units are withheld.
  func agrees(withheld: [Bool]) -> Bool {
    units.allSatisfy { withheld[$0] }
  }
}
