import Calculations
import Testing

@Suite("Invalid input is refused, or gives the documented undefined value, for every calculation")
struct InvalidInputTests {
  static let methods = CalculationCatalogue.all.map(\.method)

  @Test(
    "a required parameter that is missing, null or of the wrong kind is named", arguments: methods)
  func misshapen(method: String) throws {
    let calculation = try #require(CalculationCatalogue.calculation(named: method))
    let reference = try #require(try Self.references(of: method).first)
    for parameter in calculation.parameters where parameter.isRequired {
      guard reference.input[parameter.name] != nil else { continue }
      let kind: JSONValue = parameter.shape == .flag ? .text("x") : .flag(true)
      for wrong in [nil, JSONValue.null, kind] {
        let input = Mutation(name: "", value: wrong).apply(to: parameter.name, of: reference.input)
        let reason = Self.refusal(of: calculation, input)
        #expect(
          reason?.contains(parameter.name) == true,
          "\(method): \(parameter.name) \(wrong?.json ?? "absent"): \(reason ?? "no error")")
      }
    }
  }

  @Test("no damage to any parameter traps, hangs or gives what is not a number", arguments: methods)
  func damaged(method: String) throws {
    let calculation = try #require(CalculationCatalogue.calculation(named: method))
    for reference in try Self.references(of: method).prefix(2) {
      for member in reference.input.members ?? [] {
        for mutation in Mutation.all(of: member.value) {
          let input = mutation.apply(to: member.name, of: reference.input)
          guard let result = try? calculation.result(of: input) else { continue }
          #expect(
            !Self.holdsNaN(result),
            "\(reference), \(member.name) \(mutation.name): \(result.json.prefix(300))")
        }
      }
    }
  }

  @Test("an input that is no object is refused", arguments: methods)
  func noObject(method: String) throws {
    let calculation = try #require(CalculationCatalogue.calculation(named: method))
    for input in [JSONValue.null, .list([]), .number(1), .text("x")] {
      #expect(throws: CalculationFault.self) { try calculation.result(of: input) }
    }
  }

  private static func references(of method: String) throws -> [ReferenceCase] {
    try ReferenceFamily.all.flatMap { try $0.cases() }.filter { $0.method == method }
  }

  private static func refusal(of calculation: Calculation, _ input: JSONValue) -> String? {
    do {
      _ = try calculation.result(of: input)
      return nil
    } catch {
      return error.description
    }
  }

  private static func holdsNaN(_ value: JSONValue) -> Bool {
    switch value {
    case .number(let number): number.isNaN
    case .list(let values): values.contains(where: holdsNaN)
    case .object(let members): members.contains { holdsNaN($0.value) }
    default: false
    }
  }
}
