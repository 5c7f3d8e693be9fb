/// A calculation whose right result is known from elsewhere.
public struct ReferenceCase: Sendable, CustomStringConvertible {
  /// The case's name, unique in its family.
  public let id: String
  /// The calculation's name.
  public let method: String
  /// The calculation's input.
  public let input: JSONValue
  /// The right results by name.
  public let expected: [JSONMember]
  /// What made the right results, and what they were checked with.
  public let source: String
  private let tolerance: JSONValue

  init?(_ value: JSONValue) {
    guard let id = value["id"]?.text, let method = value["method"]?.text,
      let input = value["input"], let expected = value["expect"]?.members,
      let tolerance = value["tolerance"], let source = value["source"]?.text
    else { return nil }
    self.id = id
    self.method = method
    self.input = input
    self.expected = expected
    self.tolerance = tolerance
    self.source = source
  }

  /// The case's name and method.
  public var description: String { "\(id) (\(method))" }

  /// The case as it stands in a file of cases.
  public var problem: JSONValue {
    .object([
      JSONMember("id", .text(id)), JSONMember("method", .text(method)), JSONMember("input", input),
    ])
  }

  /// How far a result may lie from the right one.
  func tolerance(of name: String) -> ReferenceTolerance {
    let own = tolerance["per_key"]?[name] ?? tolerance
    return ReferenceTolerance(
      relative: own["rel"]?.number ?? 0, absolute: own["abs"]?.number ?? 0)
  }

  /// Holds results to the right ones.
  ///
  /// `NAME_range` holds the ends for the result `NAME`, unless a result has that very name, as the
  /// average moving range has.
  ///
  /// - Parameter result: what the calculation gave.
  /// - Returns: one comparison for each right result.
  func comparisons(with result: JSONValue) -> [ReferenceComparison] {
    expected.map { member in
      let isRange = member.name.hasSuffix("_range") && result[member.name] == nil
      let name = isRange ? String(member.name.dropLast("_range".count)) : member.name
      var comparison = ReferenceComparison(name: name, tolerance: tolerance(of: member.name))
      if isRange {
        comparison.compare(result[name] ?? .null, within: member.value)
      } else {
        comparison.compare(result[name] ?? .null, with: member.value)
      }
      return comparison
    }
  }
}
