import Calculations
import Testing

@Suite("Charts and linkage: faults are told in words")
struct ChartCalculationTests {
  @Test(
    arguments: [
      ("spc.xmr", #"{"y": [1, 2], "rebase_at": [0]}"#, "rebase_at must hold places from 1 on"),
      ("spc.xmr", #"{"y": []}"#, "at least 1 values are needed, but 0 given"),
      (
        "spc.attribute_charts", #"{"chart": "p", "count": [2], "n": [1]}"#,
        "every count must be not above the number of its period"
      ),
      (
        "string.comparators", #"{"pairs": [["a", null]]}"#, "pairs[0] must be two texts"
      ),
      (
        "linkage.comparison_patterns",
        #"{"left": [["a"]], "right": [["b"]], "fields": ["x"], "#
          + #""levels": ["exact | jaro>0.9 | else"]}"#,
        "a level of levels is “jaro>0.9”, but must be exact, a comparator with >= or <= and a "
          + "number, or a phonetic code"
      ),
      (
        "linkage.comparison_patterns",
        #"{"left": [["a"]], "right": [["b"]], "fields": ["x"], "levels": ["exact"]}"#,
        "levels must end with “else” after |"
      ),
    ])
  func faults(method: String, input: String, expected: String) throws {
    let calculation = try #require(CalculationCatalogue.calculation(named: method))
    #expect(throws: CalculationFault(expected)) {
      try calculation.result(of: JSONValue(parsing: input.utf8))
    }
  }

  @Test func everyKindOfLevelIsRead() throws {
    let calculation = try #require(
      CalculationCatalogue.calculation(named: "linkage.comparison_patterns"))
    let input = #"""
      {"left": [["Smith"], ["Jones"]], "right": [["Smyth"], ["Smiht"], [2]], "fields": ["name"],
       "levels": ["exact | damerau <= 1 | bigram_dice>=0.5 | soundex | else"]}
      """#
    let result = try calculation.result(of: JSONValue(parsing: input.utf8))
    #expect(result.json == #"{"patterns": [[3], [0]], "counts": [2, 4]}"#)
  }
}
