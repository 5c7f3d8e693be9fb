extension StudyProblem: CustomStringConvertible {
  /// The problem in plain English: what, where, what is allowed, the nearest match.
  public var description: String {
    let place = ["study.yaml", line.map { "line \($0)" }, key.isEmpty ? nil : key]
    return place.compactMap(\.self).joined(separator: ", ") + ": " + fault.words
  }
}

extension StudyFault {
  /// The fault in plain English, to follow the place.
  var words: String {
    switch self {
    case .noStudyFile(let folder):
      "there is no study.yaml in \(folder). `paramount init` makes one."
    case .notText: "the file is not text in UTF-8."
    case .empty: "the file is empty. It needs title, extracted, areas and tables."
    case .syntax(let reason): "not YAML: \(reason)."
    case .duplicateKey(let key): "\(key) stands twice."
    case .unknownKey(let allowed, let nearest):
      "no such key." + Self.meant(nearest) + Self.list("Allowed", allowed)
    case .missingKey(let key): "\(key) is missing."
    case .oneOfKeys(let keys): "exactly one of \(Self.series(keys)) must be given."
    case .wrongShape(let expected): "\(expected) is expected here."
    default: valueWords
    }
  }

  /// The words of faults of one value.
  private var valueWords: String {
    switch self {
    case .notAllowed(let found, let allowed, let nearest):
      "\(found) is not allowed here." + Self.meant(nearest) + Self.list("Allowed", allowed)
    case .notADay(let found, let nearest):
      "\(found) is not a day of the form 2024-11-30." + Self.meant(nearest)
    case .notACount(let found): "\(found) is not a whole number of 1 or more."
    case .notAnAreaCode(let found):
      "\(found) is not an area code: E, W, S or N and eight digits, such as E10000025."
    case .repeated(let found): "\(found) stands twice."
    case .notAShare(let found, let nearest):
      "\(found) is not a share: write a percentage such as 25% or a fraction such as 0.25."
        + Self.meant(nearest)
    case .notAName(let found):
      "\(found) is not a name: small letters, digits and hyphens, beginning with a letter."
    default: referenceWords
    }
  }

  /// The words of faults of what a value refers to.
  private var referenceWords: String {
    switch self {
    case .tablesMissing(let indicator, let tables):
      "\(indicator) needs the \(tables.count == 1 ? "table" : "tables") "
        + "\(Self.series(tables)), which tables does not declare."
    case .momentUnfit(let found, let condition, let allowed):
      "\(condition) has no answer at the moment \(found)." + Self.list("Allowed", allowed)
    case .wrongKind(let table, let expected): "\(table) is not a table of \(expected)."
    case .wrongColumn(let column, let expected): "\(column) is not \(expected)."
    case .outsideFolder(let path): "\(path) leads out of the study folder, which is not allowed."
    case .noFile(let path, let nearest):
      "there is no file \(path) in the study folder." + Self.meant(nearest)
    case .notAFile(let path): "\(path) is not a file."
    default: designWords
    }
  }

  /// A question that names the nearest match, empty where there is none.
  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean \($0)?" } ?? ""
  }

  /// A sentence that lists words, empty where there are none.
  private static func list(_ title: String, _ words: [String]) -> String {
    words.isEmpty ? "" : " \(title): \(words.joined(separator: ", "))."
  }

  /// Words in a series: a, b and c.
  private static func series(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
