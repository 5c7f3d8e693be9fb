import Calculations
import Testing

@Suite("Every reference case within its tolerance")
struct ReferenceTests {
  /// The families whose calculations are there.
  static let families = ReferenceFamily.all.filter { family in
    CalculationFamily.all.contains { $0.name == family.name && !$0.calculations.isEmpty }
  }

  @Test(arguments: families.map(\.name))
  func family(_ name: String) throws {
    let family = try #require(ReferenceFamily.all.first { $0.name == name })
    let verification = try Verification(of: family)
    #expect(verification.cases > 0)
    #expect(
      verification.disagreements.isEmpty, "\(verification.disagreements.joined(separator: "\n"))")
    print(name, verification.cases, verification.values, verification.largestError)
  }
}
