import Foundation
import Studies

/// A study's declaration as a tree: names in small letters with underscores, in alphabetical order.
enum StudyTree {
  /// The tree of a study.
  /// - Throws: `EncodingError` where a number is not finite.
  static func of(_ study: Study) throws -> JSONTree {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try JSONTree(parsing: Array(try encoder.encode(study)))
  }

  /// The study of a tree.
  /// - Throws: `DecodingError` where something is missing or of another shape.
  static func study(of tree: JSONTree) throws -> Study {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Study.self, from: Data(tree.fileText.utf8))
  }
}
