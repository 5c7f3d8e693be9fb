import Testing

@testable import Indicators

@Suite("Looking up published figures")
struct BaselineLookupTests {
  let registry = BaselineRegistry.builtIn

  @Test("Case and order of words do not matter, and the order of results is fixed")
  func words() {
    let found = registry.lookup(text: "PRIMARY fsm Eligible", area: "E10000025")
    #expect(found.first?.measure == "fsm.eligible.pct.primary")
    #expect(found == registry.lookup(text: "eligible primary FSM", area: "oxfordshire"))
    #expect(found.allSatisfy { $0.areaCode == "E10000025" })
  }

  @Test("Measures named by the words come before those that only define them")
  func order() {
    let found = registry.lookup(text: "suspension", area: "E92000001", period: "2023/24")
    let measures = found.map(\.measure)
    let first = measures.firstIndex { !$0.contains("suspension") } ?? measures.endIndex
    #expect(first > 0)
    #expect(measures[first...].allSatisfy { !$0.hasPrefix("suspension") })
  }

  @Test(
    "An academic year finds its January and its terms",
    arguments: [
      ("fsm.eligible.pct", "2023/24", "January 2024"), ("fsm.eligible.pct", "2024", "January 2024"),
      ("csc.cin.rate", "31 march 2024", "31 March 2024"),
      ("absence.severe.pct.term", "2023-24-spring", "2023/24 spring term"),
    ])
  func periods(_ measure: String, _ period: String, _ label: String) {
    let found = registry.lookup(text: measure, area: "England", period: period)
    #expect(found.contains { $0.measure == measure && $0.period.label == label })
  }

  @Test("Nothing asked is everything; nothing found is nothing")
  func extremes() {
    #expect(registry.lookup().count == registry.figures.count)
    #expect(registry.lookup(text: "zebra").isEmpty)
    #expect(registry.lookup(text: "fsm", area: "E10000025", period: "1999").isEmpty)
    #expect(registry.lookup(text: "fsm", area: "Wales").isEmpty)
  }

  @Test(
    "The nearest word is suggested",
    arguments: [
      ("suspention", "suspension"), ("persistant", "persistent"), ("Oxfordshir", "Oxfordshire"),
      ("fsm.eligble.pct", "fsm.eligible.pct"), ("zzzzzzzz", nil),
    ] as [(String, String?)])
  func suggestion(_ typed: String, _ meant: String?) {
    #expect(registry.suggestion(for: typed) == meant)
  }

  @Test(
    "Edit distance",
    arguments: [("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0)])
  func distance(_ first: String, _ second: String, _ expected: Int) {
    #expect(editDistance(Array(first.utf8), Array(second.utf8)) == expected)
    #expect(editDistance(Array(second.utf8), Array(first.utf8)) == expected)
  }

  @Test(
    "What the toolkit quotes is kept, with what contradicts it",
    arguments: [
      ("fsm", 24.6, "Agrees"), ("sen-support", 13.6, "Agrees"), ("ehcp", 3.8, "Contradicted"),
      ("suspension", 4.3, "Contradicted"), ("attendance-above-90", 80.8, "Another window"),
      ("attendance-above-50", 97.9, "Another window"), ("social-care", 3.3, "Agrees"),
      ("mean-attendance", 93.5, "Contradicted"),
    ])
  func quoted(_ name: String, _ value: Double, _ verdict: String) {
    let found = registry.lookup(text: "toolkit." + name)
    #expect(found.count == 1)
    #expect(found.first?.value == value)
    #expect(found.first?.grade == .quoted)
    #expect(found.first?.note?.hasPrefix(verdict) == true)
  }

  @Test("The toolkit's 3.8 is no January's figure for all pupils of England")
  func threePointEight() {
    let figures = registry.figures(of: "sen.ehcp.pct").filter { $0.areaCode == "E92000001" }
    #expect(figures.count == 10)
    #expect(figures.allSatisfy { $0.value != 3.8 })
  }
}
