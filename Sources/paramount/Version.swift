/// The version of the toolkit.
enum Version {
  /// The version as `--version` prints it.
  static let text = "0.1.0"
  /// The name and version that outputs carry.
  static let tool = "paramount \(text)"
}
