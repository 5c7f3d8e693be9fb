import Documents
import Testing

/// Expected texts by hand; the sum behind each tie is shown.
@Suite("Values as text")
struct ValueTextTests {
  @Test(
    "Percentages round half away from zero on the shortest decimal",
    arguments: [
      (0.6625766, 1, "66.3%"),
      (0.6625, 1, "66.3%"),  // 53 / 80 = 0.6625 exactly: 66.25 goes up
      (0.285, 0, "29%"),  // 57 / 200 = 0.285 exactly: 28.5 goes up
      (0.285, 1, "28.5%"),
      (0.145, 0, "15%"),  // 29 / 200 = 0.145 exactly: 14.5 goes up
      (0.2849, 0, "28%"),
      (1.005, 1, "100.5%"),
      (0.0005, 1, "0.1%"),  // 0.05 goes up
      (0.00049, 1, "0.0%"),
      (-0.0004, 1, "0.0%"),  // nothing that rounds to zero has a sign
      (-0.032, 1, "−3.2%"),
      (0, 1, "0.0%"), (-0.0, 1, "0.0%"), (1, 1, "100.0%"), (0.9996, 1, "100.0%"),
      (12.345, 0, "1,235%"),  // 1234.5 goes up
      (1e-300, 3, "0.000%"), (0.5, -1, "50%"),
    ])
  func percentages(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(ValueText.text(.percent(value, decimals: decimals)) == text)
  }

  @Test(
    "Numbers",
    arguments: [
      (1.005, 2, "1.01"), (2.675, 2, "2.68"), (0.285, 2, "0.29"), (9.995, 2, "10.00"),
      (99_999.95, 1, "100,000.0"), (1_234_567.891, 2, "1,234,567.89"), (-1234.5, 0, "−1,235"),
      (1e21, 0, "1,000,000,000,000,000,000,000"), (1.5e-7, 7, "0.0000002"), (-0.04, 1, "0.0"),
      (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-2.5, 0, "−3"), (0.4999, 0, "0"),
      (.infinity, 1, "∞"), (-.infinity, 1, "−∞"), (.nan, 1, "[x]"),
    ])
  func numbers(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(ValueText.text(.number(value, decimals: decimals)) == text)
  }

  @Test(
    "Counts have their thousands separated",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-12_345, "−12,345"), (1_234_567, "1,234,567"),
      (Int.min, "−9,223,372,036,854,775,808"),
    ])
  func counts(_ count: Int, _ text: String) {
    #expect(ValueText.text(.count(count)) == text)
  }

  @Test(
    "Percentage points carry their sign and, in a sentence, their unit",
    arguments: [
      (Value.points(0.07, decimals: 1), "+7.0 percentage points", "+7.0"),
      (.points(-0.0184, decimals: 1), "−1.8 percentage points", "−1.8"),
      (.points(-0.0004, decimals: 1), "0.0 percentage points", "0.0"),
      (.points(0.01, decimals: 0), "+1 percentage point", "+1"),
      (.points(.nan, decimals: 1), "[x]", "[x]"),
      (
        .pointsInterval(-0.012, 0.1519, decimals: 1), "−1.2 to +15.2 percentage points",
        "−1.2 to +15.2"
      ),
      (.pointsInterval(.nan, 0.1, decimals: 1), "[x]", "[x]"),
    ])
  func points(_ value: Value, _ sentence: String, _ short: String) {
    #expect(ValueText.text(value) == sentence)
    #expect(ValueText.text(value, in: .cell) == sentence)
    #expect(ValueText.text(value, in: .underUnit) == short)
  }

  @Test(
    "Probability values",
    arguments: [
      (0.00004, "p < 0.001", "< 0.001"), (0.001, "p = 0.001", "0.001"),
      (0.0009999, "p < 0.001", "< 0.001"), (0.012, "p = 0.012", "0.012"),
      (0.0125, "p = 0.013", "0.013"), (0.9995, "p > 0.999", "> 0.999"), (0, "p < 0.001", "< 0.001"),
      (0.999, "p = 0.999", "0.999"), (.nan, "[x]", "[x]"),
    ])
  func probabilities(_ value: Double, _ sentence: String, _ cell: String) {
    #expect(ValueText.text(.probability(value)) == sentence)
    #expect(ValueText.text(.probability(value), in: .cell) == cell)
  }

  @Test(
    "Intervals, ratios and absent values",
    arguments: [
      (Value.percentInterval(0.587, 0.7307, decimals: 1), "58.7% to 73.1%"),
      (.numberInterval(2.39, 2.97, decimals: 2), "2.39 to 2.97"),
      (.numberInterval(0.2, .infinity, decimals: 1), "0.2 to ∞"),
      (.ratio(108, of: 1_630), "108 of 1,630"), (.text("a < b"), "a < b"),
      (.absent(.suppressed), "[c]"), (.absent(.low), "[low]"),
      (.bounded(.suppressed, "between 1% and 2%"), "[c] between 1% and 2%"),
    ])
  func others(_ value: Value, _ text: String) {
    #expect(ValueText.text(value) == text)
  }

  @Test("Rounding agrees with whole numbers: k / 1000 as a percentage to no decimals")
  func law() {
    for count in 0...1_000 {
      let text = ValueText.text(.percent(Double(count) / 1_000, decimals: 0))
      #expect(text == "\((count + 5) / 10)%")
    }
  }
}
