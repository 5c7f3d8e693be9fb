/// A calculation by name: what it takes, and how its result follows.
public struct Calculation: Sendable {
  /// The name under which it is asked for, such as `proportion.intervals`.
  public let method: String
  /// What it gives, in a sentence.
  public let summary: String
  /// What it takes.
  public let parameters: [CalculationParameter]
  private let body: @Sendable (CalculationInput) throws -> CalculationResult

  init(
    _ method: String, _ summary: String, takes parameters: [CalculationParameter],
    _ body: @escaping @Sendable (CalculationInput) throws -> CalculationResult
  ) {
    self.method = method
    self.summary = summary
    self.parameters = parameters
    self.body = body
  }

  /// Carries the calculation out.
  ///
  /// - Parameter input: an object with a member for each parameter.
  /// - Returns: the results by name, undefined ones as null.
  /// - Throws: `CalculationFault` if the input is invalid.
  public func result(of input: JSONValue) throws(CalculationFault) -> JSONValue {
    guard case .object = input else {
      throw CalculationFault("the input must be an object with a member for each parameter")
    }
    do {
      return .object(try body(CalculationInput(value: input, parameters: parameters)).members)
    } catch let fault as CalculationFault {
      throw fault
    } catch {
      throw CalculationFault("\(error)")
    }
  }
}
