/// The scores of one form.
public struct FormScore: Sendable, Hashable {
  /// The scores of the scales, in the order of the instrument.
  public let scales: [ScaleScore]
  /// The sums of scales, in the order of the instrument; nothing where a scale has no score.
  public let sums: [Int?]
  /// The impact; nothing where the form has no supplement or nothing of it was answered.
  public let impact: Int?
  /// What is odd about the form.
  public let notes: [FormNote]

  /// How many items were answered, those in no scale left out.
  public var answered: Int { scales.reduce(0) { $0 + $1.answered } }
}
