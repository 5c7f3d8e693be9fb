/// Linked numbers of a study and what was withheld of them, for whoever holds the choice against
/// the cheapest one.
package struct DecidedSystem: Sendable {
  /// Of which tables the numbers are.
  package enum Kind: String, CaseIterable, Sendable {
    /// How many people there are in a population.
    case people
    /// Families from recognition to acceptance.
    case families
    /// How many answers are known, and why not more.
    case answered
    /// What the answers are, linked questions together.
    case answers
    /// Plain counts.
    case counts
  }

  /// Of which tables they are.
  package let kind: Kind
  /// The numbers; what must not be withheld is marked so.
  package let numbers: LinkedNumbers
  /// Whether each unit is withheld.
  package let withheld: [Bool]
}
