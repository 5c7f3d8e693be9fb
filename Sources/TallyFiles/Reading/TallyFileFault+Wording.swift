extension TallyFileFault: CustomStringConvertible {
  /// The reason in plain English.
  public var description: String {
    switch self {
    case .empty: "the file is empty."
    case .truncated:
      "the file ends before it is complete, as after a copy that was broken off. Copy it again."
    case .notJSON(let line): "line \(line) is no JSON."
    case .notATallyFile:
      "this is no tally file. paramount tally and paramount merge write them."
    case .newerVersion(let version):
      "this file was made by a newer version of the toolkit (format \(version); this one reads "
        + "format \(TallyFileVersion.current)). Update the toolkit, or ask for the file again."
    case .unknownVersion(let version):
      "there is no version \(version) of the format; this toolkit reads "
        + "\(TallyFileVersion.current)."
    case .unknownKind(let kind):
      "\(kind) is no kind of tally file: "
        + TallyFileKind.allCases.map(\.rawValue).joined(separator: " or ") + "."
    case .changed:
      "the content does not fit its digest: the file was changed after it was written. Ask for it "
        + "again."
    case .wrongStatus: "what the file says of its safety does not fit its kind."
    default: entryWords ?? contentWords
    }
  }

  /// The words of faults of names and numbers, nil for any other fault.
  private var entryWords: String? {
    switch self {
    case .missingKey(let key, let place): "\(place): \(key) is missing."
    case .unknownKey(let key, let place): "\(place): \(key) has no meaning there."
    case .doubledKey(let key, let place): "\(place): \(key) stands twice."
    case .wrongShape(let expected, let place): "\(place): expected is \(expected)."
    case .notWhole(let key, let place): "\(place): \(key) is no whole number."
    case .negative(let key, let place): "\(place): \(key) is below zero."
    case .tooLarge(let key, let place): "\(place): \(key) is larger than any count."
    default: nil
    }
  }

  private var contentWords: String {
    switch self {
    case .unknownName(let kind, let name, let place):
      "\(place): the study declares no \(kind) \(name)."
    case .badDeclaration(let reason): "study: \(reason)."
    case .doubledEntry(let place): "\(place): the entry stands twice."
    case .numeratorAboveDenominator(let place):
      "\(place): the numerator is above the denominator."
    case .impossible(let reason, let place): "\(place): \(reason)."
    case .sumsDiffer(let parts, let place):
      "\(place): the numbers are not the sum of those \(parts)."
    case .more(let count): "\(count) further faults of the same file are not listed."
    default: ""
    }
  }
}
