/// Why bytes are no JSON text.
enum JSONSyntaxFault: Error, Hashable {
  /// The text ends before it is complete.
  case truncated
  /// Something on a line that JSON does not allow.
  case unexpected(line: Int)
  /// Brackets inside brackets, deeper than any file of ours.
  case tooDeep(line: Int)
}
