/// A file of cases, each an id, a method and an input.
public struct CalculationBatch: Sendable {
  /// The cases in order.
  public let cases: [JSONValue]

  /// Reads a file of cases.
  ///
  /// - Parameter text: an object with the list `cases`, or that list alone, in UTF-8; other members
  ///   of the object are passed over.
  /// - Throws: `CalculationFault` if the text is not JSON or holds no list of cases.
  public init(parsing text: some Collection<UInt8>) throws(CalculationFault) {
    let file: JSONValue
    do {
      file = try JSONValue(parsing: text)
    } catch {
      throw CalculationFault("not JSON: \(error)")
    }
    guard let cases = file.list ?? file["cases"]?.list else {
      throw CalculationFault(
        "no cases: expected {\"cases\": [{\"id\": …, \"method\": …, \"input\": {…}}, …]}")
    }
    self.cases = cases
  }

  /// The answer to a case: its id with its `result`, an `error` in words, or `unsupported`.
  ///
  /// - Parameter place: the case's place in the list, from 0.
  /// - Returns: the answer.
  public func answer(at place: Int) -> CalculationAnswer {
    let problem = cases[place]
    let id = problem["id"] ?? .null
    guard problem.members != nil else {
      return CalculationAnswer(id: id, outcome: .refused("a case must be an object"))
    }
    guard let method = problem["method"]?.text else {
      return CalculationAnswer(id: id, outcome: .refused("the case has no method"))
    }
    guard let calculation = CalculationCatalogue.calculation(named: method) else {
      return CalculationAnswer(id: id, outcome: .unsupported(method))
    }
    do {
      let result = try calculation.result(of: problem["input"] ?? .null)
      return CalculationAnswer(id: id, outcome: .result(result))
    } catch {
      return CalculationAnswer(id: id, outcome: .refused(error.description))
    }
  }
}
