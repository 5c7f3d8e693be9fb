/// What became of the forms of a child or family, before scores are looked at.
enum FormFate: UInt8 {
  /// No form.
  case none
  /// Two forms of one version.
  case alike
  /// Only a form of another version for the follow-up.
  case wrongForm
  /// A window is not over.
  case awaiting
  /// Only a form too soon after the baseline.
  case tooClose
  /// Only a form too late after the baseline.
  case tooLate
  /// No form after the baseline.
  case firstOnly
  /// Forms, but no baseline.
  case secondOnly
}
