extension Inline {
  /// The id in this document that the text leads to: nil where it leads nowhere in it.
  var target: String? {
    switch self {
    case .reference(let id): return id
    case .link(_, let address):
      guard case .place(let id) = Address(address) else { return nil }
      return id
    case .text, .strong, .emphasis, .value, .code: return nil
    }
  }
}
