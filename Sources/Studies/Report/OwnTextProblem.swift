/// Something in the authors' own text that cannot be set, with its line.
public struct OwnTextProblem: Hashable, Sendable {
  /// The line of the text, from 1.
  public let line: Int
  /// What was found.
  public let fault: OwnTextFault

  /// A problem with its line.
  public init(line: Int, fault: OwnTextFault) {
    self.line = line
    self.fault = fault
  }
}
