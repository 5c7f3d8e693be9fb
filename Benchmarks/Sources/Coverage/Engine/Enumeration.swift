import Statistics

/// The exact coverage: all possible samples, each with its probability.
struct Enumeration<Sample> {
  let title: String
  var level = Level.ninetyFive
  let methods: [Method<Sample>]
  let samples: [Sample]
  let settings: [Setting]

  /// One state of the world.
  struct Setting {
    let name: String
    let truth: Double
    let probability: (Sample) -> Double
  }

  /// The samples too improbable to change a figure.
  private static var negligible: Double { 1e-11 }

  /// Goes through all samples.
  var table: CoverageTable {
    var tallies = settings.map { _ in methods.map { _ in Tally() } }
    for sample in samples {
      let weights = settings.map { $0.probability(sample) }
      guard weights.contains(where: { $0 > Self.negligible }) else { continue }
      for (place, method) in methods.enumerated() {
        let interval = (try? method.interval(sample)) ?? nil
        for (column, setting) in settings.enumerated() {
          tallies[column][place]
            .add(interval?.contains(setting.truth), weight: weights[column])
        }
      }
    }
    return CoverageTable(
      heading: .init(title: title, level: level, replicates: nil), methods: methods.map(\.name),
      columns: zip(settings, tallies).map { .init(name: $0.name, tallies: $1) })
  }
}
