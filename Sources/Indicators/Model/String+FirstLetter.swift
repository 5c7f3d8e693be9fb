extension String {
  /// The text with a capital letter at its start.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small letter at its start.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
