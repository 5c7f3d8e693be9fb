import Indicators
import Releases
import Studies
import Tallies
import TallyFiles
import Testing

@Suite("Released counts are rounded, and nothing else leaves of them")
struct RoundedReleaseTests {
  private static func released(
    _ places: [Int], _ rule: DisclosureRule = DisclosureRule(suppress: .none, round: .five)
  ) -> ReleasedTallies {
    var study = SmallStudy()
    study.areas = places.map { study.areas[$0] }
    study.disclosure = rule
    return DisclosureControl(rule).release(study.tallies)
  }

  /// The multiple of 5 to which a number is nearest, found by trying all.
  private func five(_ number: Int) -> Int {
    stride(from: 0, through: 100, by: 5).min { abs($0 - number) < abs($1 - number) } ?? 0
  }

  @Test("every count of a whole study, rounded anew from the raw counts")
  func everyCount() {
    let raw = SmallStudy().tallies
    let shown = Self.released([0, 1]).shown
    #expect(Set(shown.tallies.keys) == Set(raw.tallies.keys) && shown.tallies.count > 100)
    for (key, tally) in raw.tallies {
      let rounded = shown.tallies[key] ?? .zero
      #expect(rounded.denominator == five(tally.denominator))
      #expect(rounded.missing == five(tally.missing))
      #expect(rounded.clusters.clusters == five(tally.clusters.clusters))
      if key.indicator != "sdq-total" {
        #expect(rounded.numerator == five(tally.numerator) && rounded.squares == 0)
      }
      if key.indicator == "fsm" { #expect(rounded.numerator <= rounded.denominator) }
      let sums = rounded.clusters
      #expect([sums.several, sums.xx, sums.xn, sums.nn].allSatisfy { $0 == 0 })
    }
    for (key, pair) in raw.pairs {
      let cells = [pair.yesYes, pair.yesNo, pair.noYes, pair.noNo].map(five)
      let rounded = shown.pairs[key] ?? .zero
      #expect([rounded.yesYes, rounded.yesNo, rounded.noYes, rounded.noNo] == cells)
    }
    for (key, count) in raw.counts { #expect(shown.counts[key] == five(count)) }
    for (key, count) in raw.quality { #expect(shown.quality[key] == five(count)) }
    for (key, stratum) in raw.strata {
      #expect(shown.strata[key]?.numerator == five(stratum.numerator))
      #expect(shown.strata[key]?.denominator == five(stratum.denominator))
    }
    for (key, stratum) in raw.adjusted {
      #expect(shown.adjusted[key]?.denominator == five(stratum.denominator))
    }
    for (key, change) in raw.scoreChanges {
      #expect(shown.scoreChanges[key]?.pairs == five(change.pairs))
      #expect(shown.scoreChanges[key]?.bands == change.bands.mapValues(five))
      #expect(shown.scoreChanges[key]?.outcomes == change.outcomes.mapValues(five))
    }
  }

  /// Σ(x − r n)² over families, times k / (k − 1) over N p (1 − p), from the children themselves.
  @Test("the design effect of families leaves to one decimal, as found child by child")
  func designEffect() throws {
    var families: [Int: (yes: Double, all: Double)] = [:]
    for child in SmallStudy().children {
      guard let meal = child.meals[1] else { continue }
      let family = families[child.family] ?? (0, 0)
      families[child.family] = (family.yes + Double(meal), family.all + 1)
    }
    let (k, n) = (Double(families.count), families.values.reduce(0) { $0 + $1.all })
    let share = families.values.reduce(0) { $0 + $1.yes } / n
    let residuals = families.values.reduce(0) { sum, family in
      let residual = family.yes - share * family.all
      return sum + residual * residual
    }
    let effect = k / (k - 1) * residuals / (n * share * (1 - share))
    let key = TallyKey(indicator: "fsm", moment: .within(months: 12), cell: Cell())
    let rounded = try #require(Self.released([0, 1]).shown.tallies[key])
    let tenths = max(10, Int((effect * 10).rounded()))
    #expect(rounded.clusters.effect == rounded.denominator * tenths)
  }

  @Test("scores leave as a rounded number with a mean and a deviation to one decimal")
  func scores() throws {
    let values = SmallStudy().children.compactMap(\.scores).map { Double($0.before) }
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)).squareRoot()
    let key = TallyKey(
      indicator: "sdq-total", moment: .baseline, cell: Cell(informant: .parent))
    let tally = try #require(Self.released([0, 1]).shown.tallies[key])
    let count = Double(tally.denominator)
    #expect(tally.denominator == five(values.count))
    #expect(abs(Double(tally.numerator) / count - mean) <= 0.05 + 0.5 / count)
    let around = Double(tally.squares) - Double(tally.numerator * tally.numerator) / count
    #expect(abs((around / (count - 1)).squareRoot() - spread) < 0.2)
  }

  @Test("what is released of exact counts and of their rounding withholds the same")
  func withheld() {
    let exact = Self.released([0, 1], DisclosureRule())
    for rounding in [DisclosureRule.Rounding.five, .ten, .midpointSix] {
      let rounded = Self.released([0, 1], DisclosureRule(round: rounding))
      #expect(rounded.suppressed == exact.suppressed && rounded.hidden == exact.hidden)
      #expect(rounded.withheldTables == exact.withheldTables)
      #expect(Set(rounded.shown.tallies.keys) == Set(exact.shown.tallies.keys))
    }
  }

  @Test("two files of one rounding are added, and say what they are the sum of")
  func merging() throws {
    let (one, two) = (Self.released([0]), Self.released([1]))
    let sum = try ReleasedTallies.merged([one, two])
    #expect(sum == (try ReleasedTallies.merged([two, one])))
    #expect(sum.files == 2 && sum.greatestError == 4)
    let key = TallyKey(indicator: "fsm", moment: .within(months: 12), cell: Cell())
    let parts = [one, two].compactMap { $0.shown.tallies[key] }
    #expect(sum.shown.tallies[key] == parts[0].merged(with: parts[1]))
    for released in [one, sum] {
      let file = TallyFile(.released(released, ledgerEntry: nil), toolkit: "t")
      #expect(try TallyFile(reading: Array(file.text().utf8)) == file)
    }
  }

  @Test("a range of a suppressed tally counts what lies behind a rounded number")
  func ranges() throws {
    let (one, two) = (Self.released([0]), Self.released([1]))
    let key = TallyKey(indicator: "fsm", moment: .within(months: 12), cell: Cell())
    var shown = one.shown
    shown.tallies[key] = nil
    let unknown = SuppressedTally(
      numerator: CountRange(least: 0, most: 4), denominator: CountRange(least: 0, most: 9))
    let part = ReleasedTallies(shown: shown, suppressed: [key: unknown])
    let other = try #require(two.shown.tallies[key])
    let range = try #require(try ReleasedTallies.merged([part, two]).suppressed[key])
    #expect(
      range.denominator
        == CountRange(least: other.denominator - 2, most: other.denominator + 2 + 9))
  }

  @Test(
    "files that are not rounded as they say are refused",
    arguments: [
      (#""files": 1"#, #""files": 3"#, "more files than there are areas"),
      (#""missing":0"#, #""missing":1"#, "not rounded"),
      (#""several":0"#, #""several":1"#, "sums over families beside rounded counts"),
    ])
  func refused(found: String, other: String, reason: String) throws {
    let file = TallyFile(.released(Self.released([0, 1]), ledgerEntry: nil), toolkit: "t")
    let text = try FileText(file.text()).replacing(found, with: other).resealed()
    let error = #expect(throws: TallyFileProblems.self) { try TallyFile(reading: text.bytes) }
    #expect(error?.lines(for: "f").contains(reason) == true, "\(error?.lines(for: "f") ?? "")")
  }
}
