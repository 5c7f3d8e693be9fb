extension StudyFault {
  /// The words of faults of a design, of zeros, and of what follows.
  var designWords: String {
    switch self {
    case .notAssigned(let unit):
      "\(unit) is not a unit that the pathway was given to: it is rolled out by area, to everyone "
        + "there at once, so areas are what is compared. Write area, or leave the line out."
    case .rolledOut(let area):
      "\(area) has a rollout date, so it is no area without rollout to compare with. Take it out: "
        + "its time before rollout is compared anyway."
    case .notCounted(let indicator):
      "\(indicator) is not counted by this study, so nothing can be said of its difference. "
        + "See indicators and tables."
    case .zerosShown(let indicator):
      "the zeros of \(indicator) cannot be suppressed: its numbers are among the plain counts too, "
        + "whose zeros are shown. Take it out."
    case .noPrimaryOutcome:
      "a comparison of areas needs a primary outcome, declared before anything is counted. "
        + "Write outcomes: {primary: …}, or leave design out."
    default: reportWords
    }
  }
}
