import Studies

/// Which numbers are small, for what must not be said of a part of what was released: notes name
/// no small number, and nothing is made of a few people.
struct DisclosureGate {
  /// The study's rule.
  let rule: DisclosureRule

  /// The gate of a study.
  init(_ study: Study) {
    rule = study.disclosure
  }

  /// Whether a number is one that is suppressed; of rounded numbers none is, since what is
  /// suppressed was decided before.
  func isSmall(_ count: Int) -> Bool {
    rule.round == .none && count >= 1 && count <= rule.suppress.greatest
  }
}
