extension Callout.Kind {
  /// The word that names the kind beside its icon.
  var word: String {
    switch self {
    case .note: "Note"
    case .warning: "Take care"
    case .can: "Can say"
    case .cannot: "Cannot say"
    case .authors: "From the authors"
    }
  }
}

extension Callout {
  /// The word of its kind: nil where the title says it already.
  var word: String? {
    title.lowercased().contains(kind.word.lowercased()) ? nil : kind.word
  }

  /// The word of its kind with the title, in one line.
  var heading: String {
    guard let word else { return title }
    return title.isEmpty ? word : word + ": " + title
  }
}
