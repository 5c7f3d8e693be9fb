/// How the text of a file is written.
enum TextEncoding: Sendable {
  /// UTF-8, with or without a byte-order mark.
  case utf8
  /// Windows-1252: bytes that are no UTF-8.
  case windows1252
}
