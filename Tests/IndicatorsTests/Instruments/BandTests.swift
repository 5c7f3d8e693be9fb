import Indicators
import Testing
import _TestSupport

@Suite("Bands of the Strengths and Difficulties Questionnaire")
struct BandTests {
  static let table = OracleTable.rows("sdq-bands", beside: #filePath)
  static let schemes = [BandScheme.fourBands, .threeBands]

  @Test func theTableIsThere() {
    #expect(Self.table.count == 49)
  }

  @Test("every score of every scale and form", arguments: table)
  func lookup(row: OracleRow) throws {
    let scheme = try #require(Self.schemes.first { $0.name == row.text("scheme") })
    let cuts = try #require(scheme.cuts(of: row.text("score"), on: row.text("version")))
    let names = cuts.direction == .difficulties ? scheme.bands : scheme.strengthBands
    let expected = row.text("bands").split(separator: " ").map(String.init)
    #expect(expected.indices.map { names[cuts.place(of: $0)] } == expected)
  }

  @Test("cut-points of grade C only when chosen, of grade D never")
  func grades() {
    func band(
      _ value: Int, _ score: String, _ version: String, _ accepted: Evidence.Grade = .agreed,
      _ scheme: BandScheme = .fourBands
    ) -> String? {
      BandReader(accepted: accepted).band(of: value, score, on: version, by: scheme)
    }
    #expect(band(20, "total", "P4-17") == "very_high")
    #expect(band(20, "total", "P2-4") == "high_or_very_high")
    #expect(band(20, "total", "P2-4", .unverified) == "high_or_very_high")
    #expect(band(0, "prosocial", "P2-4") == "low_or_very_low")
    #expect(band(13, "total", "P2-4") == "slightly_raised")
    #expect(band(4, "conduct", "S11-17") == nil)
    #expect(band(4, "conduct", "S11-17", .provisional) == "slightly_raised")
    #expect(band(3, "impact", "P4-17") == nil)
    #expect(band(3, "impact", "P4-17", .provisional) == "very_high")
    #expect(band(3, "impact", "P2-4", .unverified) == nil)
    #expect(band(16, "total", "T4-17", .agreed, .threeBands) == nil)
    #expect(band(16, "total", "T4-17", .provisional, .threeBands) == "abnormal")
    #expect(band(20, "total", "T2-4", .provisional) == nil)
    #expect(band(20, "total", "S18+", .provisional) == nil)
  }

  @Test("every cut-point has its evidence, and ends go away from the average")
  func tables() {
    for scheme in Self.schemes {
      for cuts in scheme.cuts {
        #expect(cuts.ends.count == scheme.bands.count - 1, "\(cuts.version) \(cuts.score)")
        #expect(cuts.evidence.count == cuts.ends.count)
        let sorted = cuts.ends.sorted()
        #expect(cuts.ends == (cuts.direction == .difficulties ? sorted : sorted.reversed()))
      }
    }
    #expect(BandScheme.fourBands.cuts.count == 28 && BandScheme.threeBands.cuts.count == 21)
  }

  @Test("a band that stands for two is known only where both or neither are asked for")
  func together() {
    #expect(BandReader.lies("high_or_very_high", in: ["high", "very_high"]) == true)
    #expect(BandReader.lies("high_or_very_high", in: ["very_high"]) == nil)
    #expect(BandReader.lies("high_or_very_high", in: ["slightly_raised"]) == false)
    #expect(BandReader.lies("very_high", in: ["high", "very_high"]) == true)
    #expect(BandReader.lies(nil, in: ["high"]) == nil)
  }
}
