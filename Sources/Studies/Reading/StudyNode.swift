import Yams

/// A place in a study file with what stands there; what does not fit is logged and nil.
struct StudyNode {
  /// What stands there.
  let node: Node
  /// The keys that lead there.
  let key: String
  /// Where problems go.
  let log: StudyProblemLog

  /// The line, from 1.
  var line: Int? { node.mark?.line }

  /// Whether nothing was written, or null.
  var isBlank: Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// Whether it is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// Whether it is a list.
  var isList: Bool { node.sequence != nil }

  /// The keys of a mapping, none where it is no mapping.
  var keys: [String] {
    node.mapping?.compactMap { $0.key.scalar?.string } ?? []
  }

  /// What stands under a key of a mapping, nothing logged where there is none.
  func quietly(_ name: String) -> StudyNode? {
    let value = node.mapping?.first { $0.key.scalar?.string == name }?.value
    return value.map { StudyNode(node: $0, key: key.isEmpty ? name : "\(key).\(name)", log: log) }
  }

  /// The text, nothing logged where there is none.
  var quietText: String? { node.scalar?.string }

  /// Logs a fault of this place.
  func refuse(_ fault: StudyFault) {
    log.add(StudyProblem(line: line, key: key, fault: fault))
  }

  /// The entries of a mapping by key, in order; keys must be texts.
  func entries() -> [(name: String, value: StudyNode)] {
    guard let mapping = node.mapping else {
      refuse(.wrongShape(expected: "a mapping of keys to values"))
      return []
    }
    return mapping.compactMap { name, value in
      guard let text = name.scalar?.string else {
        refuse(.wrongShape(expected: "a key that is a text"))
        return nil
      }
      return (text, StudyNode(node: value, key: key.isEmpty ? text : "\(key).\(text)", log: log))
    }
  }

  /// The entries of a mapping whose keys are known; others are logged.
  /// - Parameters:
  ///   - allowed: Every key that has a meaning.
  ///   - required: Those that must be given.
  /// - Returns: What stands under each key, nil where it is no mapping.
  func fields(_ allowed: [String], required: [String] = []) -> [String: StudyNode]? {
    guard isMapping else {
      refuse(.wrongShape(expected: "a mapping with \(allowed.joined(separator: ", "))"))
      return nil
    }
    var fields: [String: StudyNode] = [:]
    for (name, value) in entries() {
      if allowed.contains(name) {
        if !value.isBlank { fields[name] = value }
      } else {
        value.refuse(
          .unknownKey(allowed: allowed, nearest: NearestMatch.of(name, in: allowed)))
      }
    }
    for name in required where fields[name] == nil { refuse(.missingKey(name)) }
    return fields
  }

  /// The entries of a list.
  func list() -> [StudyNode] {
    guard let sequence = node.sequence else {
      refuse(.wrongShape(expected: "a list"))
      return []
    }
    return sequence.enumerated().map { place, value in
      StudyNode(node: value, key: "\(key)[\(place + 1)]", log: log)
    }
  }

  /// The entries of a list, or the one value that stands in place of a list.
  func listOrOne() -> [StudyNode] {
    node.scalar == nil ? list() : [self]
  }
}
