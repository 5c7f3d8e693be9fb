@testable import Calculations
import Testing

@Suite("Every reference case within its tolerance")
struct ReferenceTests {
  @Test(arguments: ReferenceFamily.all.map(\.name))
  func family(_ name: String) throws {
    let family = try #require(ReferenceFamily.all.first { $0.name == name })
    let verification = try Verification(of: family)
    #expect(verification.cases > 0)
    #expect(
      verification.disagreements.isEmpty, "\(verification.disagreements.joined(separator: "\n"))")
  }

  @Test("every family of calculations has reference cases, and every calculation one")
  func complete() throws {
    #expect(CalculationFamily.all.map(\.name) == ReferenceFamily.all.map(\.name))
    let verified = Set(try ReferenceFamily.all.flatMap { try $0.cases() }.map(\.method))
    for calculation in CalculationCatalogue.all {
      #expect(verified.contains(calculation.method), "\(calculation.method)")
    }
    #expect(verified.count == CalculationCatalogue.all.count)
  }

  @Test("ids are unique in a family, and sources are told")
  func cases() throws {
    for family in ReferenceFamily.all {
      let cases = try family.cases()
      #expect(Set(cases.map(\.id)).count == cases.count, "\(family.name)")
      #expect(cases.allSatisfy { !$0.source.isEmpty && !$0.expected.isEmpty })
    }
  }

  @Test("a wrong result is told, by case and key")
  func wrong() throws {
    let cases = try #require(ReferenceFamily.all.first { $0.name == "one-proportion" }).cases()
    let first = try #require(cases.first)
    #expect(disagreements(of: first, with: .object([])) == first.expected.count)
    let right = JSONValue.object(first.expected)
    #expect(disagreements(of: first, with: right) == 0)
    let near = JSONValue.object(
      first.expected.map { JSONMember($0.name, .number(($0.value.number ?? 0) * (1 + 1e-6))) })
    #expect(disagreements(of: first, with: near) > 0)
  }

  private func disagreements(of reference: ReferenceCase, with result: JSONValue) -> Int {
    reference.comparisons(with: result).count { $0.disagreement != nil }
  }
}
