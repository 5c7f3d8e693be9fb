import Foundation
import Studies

/// Reads a study's declaration strictly: what it says is all used, and nothing is doubled.
enum StudyReading {
  static func study(of tree: JSONTree) throws(TallyFileFault) -> Study {
    try refuseDoubledKeys(tree, "study")
    let study: Study
    do {
      study = try StudyTree.study(of: tree)
    } catch let error as DecodingError {
      throw fault(of: error)
    } catch {
      throw .wrongShape(expected: "a study", at: "study")
    }
    guard let known = try? StudyTree.of(study) else {
      throw .wrongShape(expected: "finite numbers", at: "study")
    }
    try compare(tree, known, "study")
    try DeclarationChecks(study).check()
    return study
  }

  private static func refuseDoubledKeys(
    _ tree: JSONTree, _ place: String
  ) throws(TallyFileFault) {
    for element in tree.elements ?? [] { try refuseDoubledKeys(element, place) }
    var names: Set<String> = []
    for member in tree.members ?? [] {
      if !names.insert(member.name).inserted { throw .doubledKey(member.name, at: place) }
      try refuseDoubledKeys(member.value, "\(place).\(member.name)")
    }
  }

  /// Refuses what was read but means nothing: it is not written again.
  private static func compare(
    _ read: JSONTree, _ known: JSONTree, _ place: String
  ) throws(TallyFileFault) {
    switch (read, known) {
    case (.object(let members), .object):
      for member in members {
        guard let value = known[member.name] else { throw .unknownKey(member.name, at: place) }
        try compare(member.value, value, "\(place).\(member.name)")
      }
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      for (element, other) in zip(elements, others) { try compare(element, other, place) }
    case (.number(let digits), .number(let others)) where Double(digits) == Double(others): break
    default:
      guard read == known else { throw .wrongShape(expected: "another value", at: place) }
    }
  }

  /// What the decoder missed, in our words.
  private static func fault(of error: DecodingError) -> TallyFileFault {
    func place(_ path: [any CodingKey]) -> String {
      (["study"] + path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue })
        .joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return .missingKey(key.stringValue, at: place(context.codingPath))
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return .wrongShape(expected: "another value", at: place(context.codingPath))
    @unknown default: return .wrongShape(expected: "a study", at: "study")
    }
  }
}
