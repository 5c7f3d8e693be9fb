import Foundation

/// Values as JSON.
enum JSONText {
  /// A value as JSON: keys sorted, so that the same value gives the same bytes.
  static func of(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }
}
