extension StudyFault {
  /// The words of faults of the report's settings, empty for any other fault.
  var reportWords: String {
    switch self {
    case .needed(let part, let reason):
      "\(part) cannot be left out: \(reason). Take the line out."
    case .ownText(let file, let line, let fault):
      "\(file.map { "\($0), " } ?? "")line \(line)\(file == nil ? " of the text" : ""): "
        + "\(fault.words). \(OwnTextFault.allowed)"
    case .tooLong(let bytes, let most):
      "the text has \(bytes) bytes; a report takes up to \(most) at one place."
    default: ""
    }
  }
}
