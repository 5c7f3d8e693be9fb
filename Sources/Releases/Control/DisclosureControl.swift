public import Studies
public import Tallies

/// The gate: tallies in, released tallies out.
///
/// Nothing that estimates or writes takes others.
///
/// With no rule everything passes as it is. A study that declares a rule has its small numbers
/// suppressed; with `secondary` also whatever gives one away, through sums over areas, arms, sexes,
/// bands, moments and linked indicators, so that of no suppressed small number anybody can tell
/// more than that it is at least 0 or 1 and may be larger than the rule's greatest. What is left is
/// rounded where the study declares it.
public struct DisclosureControl: Sendable {
  /// What the study declares.
  public let rule: DisclosureRule

  /// Disclosure control by a rule.
  /// - Parameter rule: What the study declares.
  public init(_ rule: DisclosureRule) {
    self.rule = rule
  }

  /// The tallies without what may not leave.
  /// - Parameter set: The tallies of a study.
  /// - Returns: What may be shown.
  public func release(_ set: TallySet) -> ReleasedTallies {
    suppressed(set).rounded().ranged()
  }

  /// The tallies without what is suppressed, not yet rounded.
  private func suppressed(_ set: TallySet) -> ReleasedTallies {
    guard rule.suppress.greatest > 0 else { return ReleasedTallies(shown: set) }
    return rule.secondary ? linked(set) : single(set)
  }
}
