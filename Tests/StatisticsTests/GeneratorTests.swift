import Statistics
import Testing
import _TestSupport

@Suite("Random generators and adjusted p values against known answers")
struct GeneratorTests {
  static let generators = OracleTable.rows("generators", beside: #filePath)
  static let multiplicity = OracleTable.rows("multiplicity", beside: #filePath)

  @Test func theTablesAreThere() {
    #expect(Self.generators.count == 6)
    #expect(Self.multiplicity.count == 6)
  }

  @Test(arguments: generators)
  func generatorsAgree(_ row: OracleRow) throws {
    let seed = try #require(UInt64(row.text("seed")))
    var small = SplitMix64(seed: seed)
    var large = Xoshiro256(seed: seed)
    switch row.method {
    case "unit-interval": #expect(row.accepts((0..<6).map { _ in large.nextUnit() }))
    case "xoshiro-256":
      #expect((0..<6).map { _ in String(large.next()) } == words(row.text("expected")))
    default:
      #expect((0..<6).map { _ in String(small.next()) } == words(row.text("expected")))
    }
  }

  @Test(arguments: multiplicity)
  func adjustmentsAgree(_ row: OracleRow) throws {
    let method = try #require(MultiplicityMethod(rawValue: row.method))
    #expect(row.accepts(method.adjusted(row.numbers("values"))))
  }

  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
