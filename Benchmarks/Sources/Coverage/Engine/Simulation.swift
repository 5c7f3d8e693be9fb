import Statistics

/// The coverage found by drawing samples.
struct Simulation<Sample> {
  let title: String
  var level = Level.ninetyFive
  var replicates = 5_000
  let methods: [Method<Sample>]
  let settings: [Setting]

  /// One state of the world.
  struct Setting {
    let name: String
    let truth: Double
    let draw: (inout Draws) throws -> Sample
  }

  /// Draws all samples; every setting has a stream of its own.
  var table: CoverageTable {
    CoverageTable(
      heading: .init(title: title, level: level, replicates: replicates),
      methods: methods.map(\.name),
      columns: settings.map { .init(name: $0.name, tallies: tallies($0)) })
  }

  private func tallies(_ setting: Setting) -> [Tally] {
    var draws = Draws(named: "\(title), \(setting.name)")
    var tallies = methods.map { _ in Tally() }
    for _ in 0..<replicates {
      let sample = try? setting.draw(&draws)
      for (place, method) in methods.enumerated() {
        tallies[place].add(sample.flatMap { method.verdict($0, truth: setting.truth) })
      }
    }
    return tallies
  }
}
