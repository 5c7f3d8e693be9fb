/// Counted events of each row, out of trials or over an exposure.
///
/// Source: McCullagh P, Nelder JA (1989), Generalized Linear Models, 2nd ed., Chapman and Hall,
/// doi:10.1007/978-1-4899-3242-6.
public struct CountOutcome: Sendable, Hashable {
  /// What the events are counted out of.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Events out of a number of trials; their odds are modelled.
    case binomial
    /// Events over an exposure, such as time; their rate is modelled.
    case poisson
  }

  /// What the events are counted out of.
  public let kind: Kind
  /// The events of each row.
  public let events: [Double]
  /// The trials or the exposure of each row.
  public let sizes: [Double]

  /// Events out of trials.
  ///
  /// - Parameters:
  ///   - events: the events of each row, from 0 to its trials.
  ///   - trials: the trials of each row, whole numbers from 1; nothing for one each.
  /// - Throws: `Refusal` for lists of different lengths and numbers out of range.
  public static func binomial(
    events: [Double], trials: [Double]? = nil
  ) throws(Refusal) -> CountOutcome {
    let sizes = trials ?? events.map { _ in 1 }
    try checkLengths(events, sizes, "the trials")
    guard sizes.allSatisfy({ $0 >= 1 && $0 <= 1e15 && $0 == $0.rounded() }) else {
      throw .outOfRange("every number of trials", allowed: "a whole number from 1 to 1e15")
    }
    guard zip(events, sizes).allSatisfy({ $0 >= 0 && $0 <= $1 }) else {
      let allowed = trials == nil ? "0 or 1" : "from 0 to its trials"
      throw .outOfRange("every number of events", allowed: allowed)
    }
    return CountOutcome(kind: .binomial, events: events, sizes: sizes)
  }

  /// Events over an exposure.
  ///
  /// - Parameters:
  ///   - events: the events of each row, 0 or more.
  ///   - exposure: the exposure of each row, above 0; nothing for 1 each.
  /// - Throws: `Refusal` for lists of different lengths and numbers out of range.
  public static func poisson(
    events: [Double], exposure: [Double]? = nil
  ) throws(Refusal) -> CountOutcome {
    let sizes = exposure ?? events.map { _ in 1 }
    try checkLengths(events, sizes, "the exposure")
    guard sizes.allSatisfy({ $0 >= 1e-100 && $0 <= 1e100 }) else {
      throw .outOfRange("every exposure", allowed: "above 0, from 1e-100 to 1e100")
    }
    guard events.allSatisfy({ $0 >= 0 && $0 <= 1e15 }) else {
      throw .outOfRange("every number of events", allowed: "from 0 to 1e15")
    }
    return CountOutcome(kind: .poisson, events: events, sizes: sizes)
  }

  private static func checkLengths(
    _ events: [Double], _ sizes: [Double], _ name: String
  ) throws(Refusal) {
    guard events.count == sizes.count else {
      throw .lengthsDiffer("the events", events.count, name, sizes.count)
    }
  }

  /// Refuses another number of rows than a design has, and events that are not whole numbers.
  func check(rows: Int, whole: Bool) throws(Refusal) {
    guard events.count == rows else {
      throw .lengthsDiffer("the outcome", events.count, "the design", rows)
    }
    guard !whole || events.allSatisfy({ $0 == $0.rounded() }) else {
      let binary = kind == .binomial && sizes.allSatisfy { $0 == 1 }
      throw .outOfRange("every number of events", allowed: binary ? "0 or 1" : "a whole number")
    }
  }
}
