import Documents

/// Boxes of caution that stand beside figures of the same kind.
enum Caution {
  /// What is compared before and after.
  enum Subject {
    case attendance, socialCare
  }

  /// Why a change of the same children is not an account of what made it.
  static func regression(_ subject: Subject) -> Block {
    let specific: Sentence =
      switch subject {
      case .attendance:
        """
        Children come into the cohort at a difficult time. A term that is unusually poor tends to \
        be followed by a better one in any case (regression to the mean), and attendance differs \
        between terms in all schools.
        """
      case .socialCare:
        """
        Recognition itself may bring a child to the notice of services: more contacts afterwards \
        may mean that needs were seen, not that they grew. Unusual figures also tend to be \
        followed by more usual ones (regression to the mean).
        """
      }
    return .callout(
      Callout(
        .warning, title: "Before and after is not cause and consequence",
        blocks: [
          .text(specific),
          .text("Without children to compare with, a change here is described, not explained."),
        ]))
  }
}
