/// One time at which events came.
///
/// Source: Kaplan EL, Meier P (1958), Nonparametric estimation from incomplete observations, J Am
/// Stat Assoc 53:457-481, doi:10.1080/01621459.1958.10501452.
public struct RiskStep: Sendable, Hashable, Codable {
  /// The time.
  public let time: Double
  /// How many children were still followed at it, those with the event included.
  public let atRisk: Int
  /// How many had the event at it.
  public let events: Int

  /// Makes a step.
  ///
  /// - Parameters:
  ///   - time: the time.
  ///   - atRisk: how many were still followed at it.
  ///   - events: how many had the event at it.
  public init(time: Double, atRisk: Int, events: Int) {
    self.time = time
    self.atRisk = atRisk
    self.events = events
  }
}

/// The numbers still followed and the events at each time: all that a survival curve needs.
public struct RiskTable: Sendable, Hashable {
  /// The times at which events came, ascending; none where none came.
  public let steps: [RiskStep]
  /// The end of the longest follow-up.
  public let longest: Double

  /// Takes a table, such as a published one.
  ///
  /// - Parameters:
  ///   - steps: the times ascending, with 1 or more events each, at most as many as are at risk,
  ///     and those at risk falling by at least the events before.
  ///   - longest: the end of the longest follow-up, not before the last step.
  /// - Throws: `Refusal.outOfRange` for a table that cannot be.
  public init(steps: [RiskStep], longest: Double) throws(Refusal) {
    guard steps.allSatisfy({ $0.time >= 0 && $0.events >= 1 && $0.events <= $0.atRisk }) else {
      throw .outOfRange("the events of each step", allowed: "from 1 to the number at risk")
    }
    for (step, next) in zip(steps, steps.dropFirst()) {
      guard step.time < next.time, next.atRisk <= step.atRisk - step.events else {
        throw .outOfRange("the steps", allowed: "ascending in time, with falling numbers at risk")
      }
    }
    guard longest.isFinite, longest >= steps.last?.time ?? 0 else {
      throw .outOfRange("the longest follow-up", allowed: "finite and not before the last step")
    }
    self.init(checked: steps, longest: longest)
  }

  init(checked steps: [RiskStep], longest: Double) {
    self.steps = steps
    self.longest = longest
  }
}
