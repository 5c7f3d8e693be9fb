/// The names that the parts of an ODS file share.
enum ODSNamespaces {
  /// The attributes of a part’s first element.
  static let text: String = {
    let names = [
      ("office", "office:1.0"), ("table", "table:1.0"), ("text", "text:1.0"),
      ("style", "style:1.0"), ("number", "datastyle:1.0"), ("meta", "meta:1.0"),
      ("config", "config:1.0"), ("fo", "xsl-fo-compatible:1.0"),
    ]
    let own = names.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1)\"" }
    return own.joined(separator: " ") + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\""
  }()
}
