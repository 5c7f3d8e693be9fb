import Documents
import Evaluations
import Indicators
import Tallies
import Testing

@testable import Reports

/// Sentences written out by hand beside the numbers that they are made of.
struct SentenceTests {
  private func reading(
    _ id: String, _ moment: Moment, _ numerator: Int, _ denominator: Int, lower: Double,
    upper: Double, state: FindingState = .value
  ) throws -> Reading {
    let indicator = try #require(Catalogue.indicator(id))
    let value = denominator > 0 ? Double(numerator) / Double(denominator) : 0
    return Reading(
      indicator: indicator, moment: moment,
      finding: Finding(
        indicator: id, moment: moment, cell: Cell(), state: state,
        tally: .of(numerator, denominator),
        estimate: Estimate(
          value: value, lower: lower, upper: upper, level: 0.95, method: "wilson")))
  }

  private func baseline(
    _ value: Double, ratio: Double, _ lower: Double, _ upper: Double, matched: Int,
    observed: Int = 1
  ) -> BaselineComparison {
    let estimate = { (value: Double, lower: Double, upper: Double) in
      Estimate(value: value, lower: lower, upper: upper, level: 0.95, method: "wilson")
    }
    // Share less baseline: value · (ratio − 1).
    return BaselineComparison(
      id: "x", value: value, period: "2023/24", area: "E92000001", areaName: "England",
      source: "A publication", matched: matched, observed: observed,
      difference: estimate(value * (ratio - 1), value * (lower - 1), value * (upper - 1)),
      ratio: estimate(ratio, lower, upper), p: 0.01, note: nil)
  }

  // 108 / 163 = 0.66258 = 66.3%; Wilson by hand (contract): 0.5870 to 0.7307.
  @Test func proportion() throws {
    let reading = try reading("fsm", .at(months: 0), 108, 163, lower: 0.5870, upper: 0.7307)
    #expect(
      reading.statement.plain
        == """
        108 of 163 children (66.3%, 95% interval 58.7% to 73.1%) were eligible for free school \
        meals on the day of imprisonment
        """)
  }

  @Test func oneChildIsSingular() throws {
    let reading = try reading("fsm", .at(months: 0), 1, 20, lower: 0.009, upper: 0.236)
    #expect(
      reading.statement.plain
        == """
        1 of 20 children (5.0%, 95% interval 0.9% to 23.6%) was eligible for free school meals on \
        the day of imprisonment
        """)
  }

  // 9 / 163 · 100 = 5.5 suspensions per 100 children.
  @Test("Events of a study's own are named by their title")
  func ownRate() {
    let indicator = Indicator(
      id: "missing", title: "Missing episodes", definition: "Episodes.", source: "The study",
      topic: .local, population: .allChildren, record: nil,
      measure: .rate(table: "missing", filters: []), moments: [.within(months: 6)])
    let reading = Reading(
      indicator: indicator, moment: .within(months: 6),
      finding: Finding(
        indicator: "missing", moment: .within(months: 6), cell: Cell(), state: .value,
        tally: .of(30, 120),
        estimate: Estimate(value: 0.25, lower: 0.17, upper: 0.36, level: 0.95, method: "x")))
    #expect(
      reading.statement.plain.hasPrefix(
        "there were 30 events of ‘Missing episodes’ among 120 children (25.0 per 100 children"))
    #expect(reading.label.hasPrefix("Missing episodes (per 100 children), "))
  }

  @Test func rate() throws {
    let reading = try reading("suspension-rate", .yearOf, 9, 163, lower: 0.0252, upper: 0.1048)
    #expect(
      reading.statement.ended.plain
        == """
        There were 9 suspensions among 163 children (5.5 per 100 children, 95% interval 2.5 to \
        10.5) in the academic year of imprisonment.
        """)
  }

  @Test func fewerThanTenIsTooFew() throws {
    let few = try reading("fsm", .at(months: 0), 3, 9, lower: 0.1, upper: 0.6)
    #expect(
      few.statement.ended.plain
        == """
        Too few to say (Eligible for free school meals, on the day): only 9 children with a known \
        answer.
        """)
    #expect(few.size == .absent(.unreliable))
    let enough = try reading("fsm", .at(months: 0), 3, 10, lower: 0.1, upper: 0.6)
    #expect(enough.size == .percent(0.3, decimals: 1))
  }

  @Test func suppressedGivesNoNumber() throws {
    let reading = try reading(
      "fsm", .at(months: 0), 3, 163, lower: 0, upper: 1, state: .suppressed)
    #expect(
      reading.statement.plain
        == "Eligible for free school meals, on the day: suppressed to protect people")
    #expect(reading.counts == .absent(.suppressed) && reading.interval == .absent(.suppressed))
  }

  // 66.258 / 24.6 = 2.69: the lower limit 2.39 is above 2.
  @Test func moreThanDoubleWhereTheIntervalBearsIt() throws {
    let reading = try reading("fsm", .at(months: 0), 108, 163, lower: 0.5870, upper: 0.7307)
    let words = BaselineWords(
      reading: reading, baseline: baseline(0.246, ratio: 2.69, 2.39, 2.97, matched: 163))
    #expect(
      words.clause.plain
        == """
        more than double the figure for England, 24.6% (ratio 2.69, 95% interval 2.39 to 2.97)
        """)
  }

  // The published claim that 7% is more than double 4.8%: 11 / 163 / 0.048 = 1.41, not told apart.
  @Test func notDistinguishableIsNotEqual() throws {
    let reading = try reading("ehcp", .at(months: 0), 11, 163, lower: 0.0381, upper: 0.1170)
    let words = BaselineWords(
      reading: reading, baseline: baseline(0.048, ratio: 1.41, 0.79, 2.44, matched: 163))
    #expect(
      words.clause.plain
        == """
        not distinguishable from the figure for England, 4.8%; with these numbers we cannot tell \
        whether it is higher or lower
        """)
    #expect(
      words.brief.plain.hasSuffix("England 4.8%: we cannot tell whether it is higher or lower."))
  }

  @Test func aboutSoManyTimesWhereHigherButNotDouble() throws {
    let reading = try reading("sen-support", .at(months: 0), 51, 163, lower: 0.2468, upper: 0.3879)
    let words = BaselineWords(
      reading: reading,
      baseline: baseline(0.2, ratio: 1.56, 1.23, 1.94, matched: 150, observed: 47))
    #expect(
      words.clause.plain
        == """
        higher than the figure for England, 20.0% (about 1.6 times: ratio 1.56, 95% interval 1.23 \
        to 1.94); compared are only the 150 children whose year or term has a published figure, \
        47 of them (31.3%)
        """)
    // The short form gives what is compared: 47 / 150 = 31.3%, and claims no more.
    #expect(
      words.brief.plain
        == "SEN support, on the day: 47 of 150 children (31.3%); England 20.0%: higher."
    )
  }

  // Before 20 + 12 = 32, after 20 + 70 = 90 of 225: 14.2% and 40.0%, change 58/225 = +25.8 points.
  @Test func changeOfTheSameChildren() throws {
    let indicator = try #require(Catalogue.indicator("contact"))
    let change = PairedChange(
      indicator: "contact",
      moments: MomentPair(before: .before(months: 6), after: .within(months: 6)), cell: Cell(),
      table: .of(20, 12, 70, 123),
      change: Estimate(
        value: 58.0 / 225, lower: 0.186, upper: 0.330, level: 0.95, method: "tango"),
      p: 0.00001, exactP: 0.00001)
    #expect(
      ChangeWords(indicator: indicator, change: change).sentence.plain
        == """
        Of 225 children with a known answer both times, 32 (14.2%) had a contact with children’s \
        social care in the six months before the day of imprisonment and 90 (40.0%) within six \
        months of the day of imprisonment: higher afterwards (+25.8 percentage points, 95% \
        interval +18.6 to +33.0 percentage points, p < 0.001, exact p < 0.001).
        """)
  }

  // Of 11 who changed 9 to 2: the interval just leaves none out, the exact test does not
  // (2 × (1 + 11 + 55) / 2048 = 0.0654).
  @Test func changeThatTheExactTestDoesNotBear() throws {
    let indicator = try #require(Catalogue.indicator("attendance-above-90"))
    let change = PairedChange(
      indicator: "attendance-above-90",
      moments: MomentPair(before: .term(offset: 0), after: .term(offset: 1)), cell: Cell(),
      table: .of(70, 9, 2, 75),
      change: Estimate(
        value: -7.0 / 156, lower: -0.099, upper: -0.00001, level: 0.95, method: "tango"),
      p: 0.04997, exactP: 0.0654)
    let words = ChangeWords(indicator: indicator, change: change)
    #expect(words.standing == .undetermined)
    #expect(words.sentence.plain.contains("we cannot tell whether the share changed"))
  }
}
