public import Documents
public import Evaluations

/// Between what a suppressed figure lies, in words: wherever it is told, it is told alike.
public struct BoundsWords: Hashable, Sendable {
  /// The least that it can be.
  public let from: Value
  /// The most that it can be, or that no limit is known.
  public let to: Value
  private let hasLimit: Bool

  /// The words of bounds, nil where there is no lower one.
  /// - Parameters:
  ///   - bounds: The bounds.
  ///   - size: How a size of the figure is written.
  public init?(_ bounds: FindingBounds, _ size: (Double) -> Value) {
    guard let lower = bounds.lower else { return nil }
    from = size(lower)
    to = bounds.upper.map(size) ?? .text(Self.noLimit)
    hasLimit = bounds.upper != nil
  }

  /// Both in a phrase, such as between 20.1% and 35.0%.
  public var phrase: String {
    let texts = [from, to].map { ValueText.text($0) }
    return hasLimit ? "between \(texts[0]) and \(texts[1])" : "\(texts[0]) or more; \(texts[1])"
  }

  /// How both are read.
  public static let reading = """
    At the lower end all answers that are suppressed are no, at the upper end all are yes; of a \
    rate nothing says how many events there may be.
    """

  /// That no suppressed number is told.
  public static let assurance = "No suppressed number enters it."

  private static let noLimit = "no limit is known"
}
