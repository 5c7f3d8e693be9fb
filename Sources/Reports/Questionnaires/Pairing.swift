/// What became of those with a form: whether they can be looked at before and after.
enum Pairing: String, CaseIterable {
  case paired
  case unscored
  case wrongForm = "wrong-form"
  case tooClose = "too-close"
  case tooLate = "too-late"
  case firstOnly = "first-only"
  case secondOnly = "second-only"
  case awaiting

  /// Whether there is a baseline, and the time for a follow-up is over.
  var isDue: Bool { self != .secondOnly && self != .awaiting }

  /// A few words for it.
  var title: String {
    switch self {
    case .paired: "Before and after"
    case .unscored: "Not scored"
    case .wrongForm: "Another version"
    case .tooClose: "Too soon"
    case .tooLate: "Too late"
    case .firstOnly: "Before only"
    case .secondOnly: "No baseline"
    case .awaiting: "Not due yet"
    }
  }

  /// What it means.
  var meaning: String {
    switch self {
    case .paired: "Forms of one version at baseline and at follow-up, both with a total"
    case .unscored: "Forms of one version both times, but too many answers are missing in one"
    case .wrongForm: "At follow-up only a form for another age or of another kind"
    case .tooClose: "A later form, but sooner than four months after the baseline"
    case .tooLate: "A later form, but more than eight months after the baseline"
    case .firstOnly: "A baseline and no later form"
    case .secondOnly: "Forms, but none up to three months after the day of imprisonment"
    case .awaiting: "The time in which a baseline or follow-up may be given is not over"
    }
  }
}
