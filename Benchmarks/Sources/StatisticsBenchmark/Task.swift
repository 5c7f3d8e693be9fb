/// Something that is timed.
struct Task {
  /// The name that the peers' script uses too.
  let name: String
  /// What is done, in a few words.
  let summary: String
  /// Does it once and gives a figure that peers give too.
  let run: () throws -> Double
}
