extension JSONValue {
  /// Reads a JSON text.
  ///
  /// - Parameter text: one JSON value, in UTF-8.
  /// - Throws: where the text is not JSON, and why.
  public init(parsing text: some Collection<UInt8>) throws(JSONFault) {
    self = try JSONParser.parse(text)
  }
}
