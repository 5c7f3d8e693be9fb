import Indicators

/// The bands of a score by one scheme as numbers, looked up by version and score.
struct FormBands {
  /// The names of the bands, each once, in the order of the versions.
  let names: [String]
  /// Whether any form has cut-points that are sure enough.
  var isEmpty: Bool { names.isEmpty }
  /// The number of bands that each version tells apart, 0 without cut-points.
  let widths: [Int]
  private let highest: Int
  private let numbers: [Int8]
  private let places: [Int8]

  /// The bands of a score.
  /// - Parameters:
  ///   - score: The score.
  ///   - scheme: The scheme, nil where the instrument has none.
  ///   - versions: The codes of the versions, all others having no bands here.
  ///   - instrument: The questionnaire.
  init(_ score: String, _ scheme: BandScheme?, among versions: [String], _ instrument: Instrument) {
    var (names, widths): ([String], [Int]) = ([], [])
    var (numbers, places): ([Int8], [Int8]) = ([], [])
    let highest = instrument.items * instrument.answers.upperBound
    for version in instrument.versions.map(\.code) {
      let cuts = versions.contains(version) ? scheme?.cuts(of: score, on: version) : nil
      guard let scheme, let cuts, let own = BandReader().names(of: cuts, by: scheme) else {
        widths.append(0)
        numbers += repeatElement(-1, count: highest + 1)
        places += repeatElement(-1, count: highest + 1)
        continue
      }
      for name in own where !names.contains(name) { names.append(name) }
      widths.append(own.count)
      for value in 0...highest {
        let place = min(cuts.place(of: value), own.count - 1)
        places.append(Int8(place))
        numbers.append(Int8(names.firstIndex(of: own[place]) ?? -1))
      }
    }
    (self.names, self.widths, self.highest) = (names, widths, highest)
    (self.numbers, self.places) = (numbers, places)
  }

  /// The number of a band's name, -1 where the version has none.
  @inline(__always)
  func number(_ score: Int32, on version: Int32) -> Int { Int(numbers[index(score, version)]) }

  /// The place of a band from the average on, -1 where the version has none.
  @inline(__always)
  func place(_ score: Int32, on version: Int32) -> Int { Int(places[index(score, version)]) }

  @inline(__always)
  private func index(_ score: Int32, _ version: Int32) -> Int {
    Int(version) * (highest + 1) + min(max(0, Int(score)), highest)
  }
}
