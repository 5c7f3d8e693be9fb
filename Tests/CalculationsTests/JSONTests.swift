import Calculations
import JSONTexts
import Testing

@Suite("JSON is read and written in order")
struct JSONTests {
  @Test(
    "what is written is what was read",
    arguments: [
      "{\"b\": 1.5, \"a\": [true, false, null, \"x\"], \"c\": {}}", "[]", "\"\\u0007\\\"é\\\\\"",
      "[1e+300, -0.25, 5e-324, \"Inf\", \"NaN\"]",
    ])
  func roundTrip(text: String) throws {
    #expect(try JSONValue(parsing: text.utf8).json == text)
  }

  @Test(
    "escapes are read",
    arguments: [
      ("\"\\ud83d\\ude00\"", "😀"), ("\"\\u00e9\\/\\t\"", "é/\t"),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try JSONValue(parsing: text.utf8).text == expected)
  }

  @Test(
    "damage is told with its place",
    arguments: [
      ("", "line 1, column 1: a value is missing"),
      ("{\n  \"x\": 1,\n}", "line 3, column 1: a value is missing after the comma"),
      ("[1 2]", "line 1, column 4: a comma or the end is missing"),
      ("{\"x\" 1}", "line 1, column 6: a colon is missing after a name"),
      ("{x: 1}", "line 1, column 2: a name in quotation marks is missing"),
      ("{\"x\": 1, \"x\": 2}", "line 1, column 10: the name “x” stands twice in one object"),
      ("\"abc", "line 1, column 5: the closing quotation mark is missing"),
      ("\"\\ud83d\"", "line 1, column 8: half a character is escaped"),
      ("\"\\x\"", "line 1, column 2: an escape is unknown"),
      ("[1] x", "line 1, column 5: nothing may follow the end of the value"),
      ("NaN", "line 1, column 1: a value is missing, or a number is not written as JSON has it"),
      ("[01]", "line 1, column 2: a value is missing, or a number is not written as JSON has it"),
      (
        "[1e999]", "line 1, column 2: a value is missing, or a number is not written as JSON has it"
      ),
      (
        "nul",
        "line 1, column 1: a value is missing; words other than true, false and null need "
          + "quotation marks"
      ),
    ])
  func faults(text: String, expected: String) {
    #expect(description(of: text) == expected)
  }

  @Test("nesting is limited instead of overflowing the stack")
  func depth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(description(of: text)?.hasSuffix("nested 100 deep at most") == true)
  }

  private func description(of text: String) -> String? {
    do throws(JSONFault) {
      _ = try JSONValue(parsing: text.utf8)
      return nil
    } catch {
      return error.description
    }
  }
}
