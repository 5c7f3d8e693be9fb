import Indicators
import Tallies

/// Plain counts of the forms of one person, for the native engine.
struct NativeFormCounts {
  private let forms: NativeForms
  private let isPaired: [Bool]

  /// The counts of some forms.
  init(_ forms: NativeForms) {
    self.forms = forms
    let total = QuestionnaireScore(table: forms.instrument.table, name: "total")
    let before = forms.scores(total, of: forms.baseline)
    let after = forms.scores(total, of: forms.followUp)
    isPaired = forms.fates.indices.map { subject in
      forms.fates[subject] == .alike && before[subject] != RecordColumn.missing
        && after[subject] != RecordColumn.missing
    }
  }

  /// Adds every count.
  func add(to table: inout CountTable) {
    guard forms.table != nil else { return }
    let instrument = forms.instrument
    let has = forms.fates.map { Int32($0 == .none ? 1 : 0) }
    add("forms", has, ["yes", "no"], to: &table)
    add("pairing", pairings(), Self.categories, to: &table)
    add("overlapping", overlaps(), ["yes", "no"], to: &table)
    add(
      "baseline-time", times(), ["over-12-months-before", "before", "on-or-after"], to: &table)
    guard instrument.versions.count > 1 else { return }
    let codes = instrument.versions(by: forms.informant).map(\.code)
    let places = instrument.versions.map { version in
      codes.firstIndex(of: version.code).map(Int32.init) ?? CountTable.outside
    }
    let versions = settled { places[Int(forms.versions[$1])] }
    table.add(
      instrument.unit, "versions:\(instrument.table):baseline", versions, codes,
      by: forms.informant)
  }

  private func add(
    _ question: String, _ values: [Int32], _ categories: [String], to table: inout CountTable
  ) {
    let dimension = "\(question):\(forms.instrument.table)"
    table.add(forms.instrument.unit, dimension, values, categories, by: forms.informant)
  }

  private static let categories = [
    "paired", "unscored", "wrong-form", "awaiting", "too-close", "too-late", "first-only",
    "second-only",
  ]

  /// What became of each pair, as a place among the categories.
  private func pairings() -> [Int32] {
    forms.fates.indices.map { subject in
      switch forms.fates[subject] {
      case .none: CountTable.outside
      case .alike: isPaired[subject] ? 0 : 1
      case let fate: Int32(fate.rawValue)
      }
    }
  }

  /// Whether the two forms of a pair lie fewer than six months apart.
  private func overlaps() -> [Int32] {
    let middles = DayTable(firstDays()) { $0.adding(months: 6).dayNumber }
    return isPaired.indices.map { subject in
      guard isPaired[subject] else { return CountTable.outside }
      let (first, second) = (forms.baseline[subject], forms.followUp[subject])
      return forms.dates[Int(second)] < middles[forms.dates[Int(first)]] ? 0 : 1
    }
  }

  /// When each baseline was, relative to the day of imprisonment.
  private func times() -> [Int32] {
    let yearsBefore = DayTable(forms.days) { $0.adding(months: -12).dayNumber }
    return settled { subject, form in
      let (date, day) = (forms.dates[form], forms.days[subject])
      return date < yearsBefore[day] ? 0 : date < day ? 1 : 2
    }
  }

  /// A value for each baseline that may no longer change.
  private func settled(_ value: (_ subject: Int, _ form: Int) -> Int32) -> [Int32] {
    forms.baseline.indices.map { subject in
      let form = forms.baseline[subject]
      guard form >= 0, forms.isBaselineOver[subject] else { return CountTable.outside }
      return value(subject, Int(form))
    }
  }

  /// The days of all baselines.
  private func firstDays() -> [Int32] {
    forms.baseline.filter { $0 >= 0 }.map { forms.dates[Int($0)] }
  }
}
