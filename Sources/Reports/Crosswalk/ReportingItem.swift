import Studies

/// What one item of a reporting checklist asks for, in our own words, and what answers it here.
struct ReportingItem: Hashable, Sendable {
  /// The number that the checklist gives it.
  let number: String
  /// What it asks for, in a few words of ours.
  let topic: String
  /// The ids of what answers it, as far as a report has them.
  let places: [String]
  /// What no report made from tallies can answer, and who must add it; nil where nothing is left.
  let gap: String?
  /// The section of the authors' own in which they can add it.
  let own: OwnSection?

  init(
    _ number: String, _ topic: String, at places: [String] = [], gap: String? = nil,
    own: OwnSection? = nil
  ) {
    self.number = number
    self.topic = topic
    self.places = places
    self.gap = gap
    self.own = own
  }
}
