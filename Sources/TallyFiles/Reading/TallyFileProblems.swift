/// Why a tally file is refused.
public struct TallyFileProblems: Error, Hashable, Sendable {
  /// The reasons, in the order of the file.
  public let faults: [TallyFileFault]

  /// Problems with their reasons.
  public init(_ faults: [TallyFileFault]) {
    self.faults = faults
  }

  /// One line for each reason.
  /// - Parameter name: The file's name.
  /// - Returns: The lines.
  public func lines(for name: String) -> String {
    faults.map { "\(name): \($0)" }.joined(separator: "\n")
  }
}
