import Indicators

/// Writes the scores of a form as a line of CSV.
struct ScoreLine {
  private let setting: ScoreSetting
  private let bands: BandReader
  private let banded: [(name: String, place: Place)]
  private let hasImpact: Bool
  /// Whether the instrument has one scale, whose number of answers then says all.
  private let isSingle: Bool
  private var columns: [String] = []
  private var cache: [BandKey: [UInt8]] = [:]

  /// Where a score with bands stands in the scores of a form.
  private enum Place {
    case scale(Int)
    case sum(Int)
    case impact
  }

  private struct BandKey: Hashable {
    let column: Int
    let value: Int
    let version: String
  }

  init(_ setting: ScoreSetting) {
    self.setting = setting
    bands = BandReader(accepted: setting.accepted)
    banded = Self.banded(setting.instrument)
    hasImpact = setting.instrument.versions.contains { $0.supplement != nil }
    isSingle = setting.instrument.scales.count == 1
    columns = columnsBeforeError()
  }

  /// The headings of the file.
  var heading: String {
    (columns + ["error"] + (setting.hasNotes ? ["notes"] : [])).joined(separator: ",") + "\n"
  }

  /// The headings of the columns before the error.
  private func columnsBeforeError() -> [String] {
    let instrument = setting.instrument
    var names = ["id"] + instrument.scales.map(\.name) + instrument.sums.map(\.name)
    if hasImpact { names.append("impact") }
    for score in banded { names += instrument.schemes.map { "\(score.name)_\($0.name)" } }
    if isSingle { names.append("answered") }
    return names + ["prorated"]
  }

  /// Adds the line of a form with scores.
  mutating func add(_ score: FormScore, id: [UInt8], version: String, to bytes: inout [UInt8]) {
    bytes += id
    for scale in score.scales { Self.add(scale.score, to: &bytes) }
    for sum in score.sums { Self.add(sum, to: &bytes) }
    if hasImpact { Self.add(score.impact, to: &bytes) }
    addBands(score, version, to: &bytes)
    if isSingle { Self.add(score.answered, to: &bytes) }
    bytes.append(UInt8(ascii: ","))
    bytes += prorated(score).utf8
    bytes.append(UInt8(ascii: ","))
    if setting.hasNotes {
      bytes.append(UInt8(ascii: ","))
      bytes += score.notes.map(\.rawValue).joined(separator: " ").utf8
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds the line of a form without scores.
  func add(fault: String, id: [UInt8], to bytes: inout [UInt8]) {
    bytes += id
    bytes += [UInt8](repeating: UInt8(ascii: ","), count: columns.count)
    bytes += fault.utf8
    if setting.hasNotes { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func prorated(_ score: FormScore) -> String {
    if isSingle { return "\(score.scales[0].isProrated)" }
    return zip(setting.instrument.scales, score.scales).filter { $1.isProrated }
      .map { $0.0.name }.joined(separator: " ")
  }

  private mutating func addBands(
    _ score: FormScore, _ version: String, to bytes: inout [UInt8]
  ) {
    for (column, place) in banded.enumerated() {
      let value =
        switch place.place {
        case .scale(let index): score.scales[index].score
        case .sum(let index): score.sums[index]
        case .impact: score.impact
        }
      bytes +=
        value.map { names(of: $0, column, version) }
        ?? [UInt8](repeating: UInt8(ascii: ","), count: setting.instrument.schemes.count)
    }
  }

  /// The bands of a score by all schemes, each after a comma.
  private mutating func names(of value: Int, _ column: Int, _ version: String) -> [UInt8] {
    let key = BandKey(column: column, value: value, version: version)
    if let known = cache[key] { return known }
    var text: [UInt8] = []
    for scheme in setting.instrument.schemes {
      text.append(UInt8(ascii: ","))
      let band = bands.band(of: value, banded[column].name, on: version, by: scheme)
      text += (band ?? "").utf8
    }
    cache[key] = text
    return text
  }

  private static func add(_ score: Int?, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: ","))
    guard let score else { return }
    if score > 9 { bytes.append(UInt8(48 + score / 10)) }
    bytes.append(UInt8(48 + score % 10))
  }

  /// The scores for which a scheme has cut-points: the total first, the scales, impact.
  private static func banded(_ instrument: Instrument) -> [(name: String, place: Place)] {
    let sums = instrument.sums.enumerated().map { (name: $1.name, place: Place.sum($0)) }
    let scales = instrument.scales.enumerated().map { (name: $1.name, place: Place.scale($0)) }
    let all = sums + scales + [(name: "impact", place: Place.impact)]
    return all.filter { score in
      instrument.schemes.contains { $0.cuts.contains { $0.score == score.name } }
    }
  }
}
