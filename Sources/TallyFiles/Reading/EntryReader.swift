/// Takes the members of an object one by one, and refuses what is left over.
struct EntryReader {
  /// The greatest number that is read as a count: products of two never overflow.
  static let greatestCount = 1_000_000_000
  /// The greatest number that is read as a sum of squares or products.
  static let greatestSum = 1_000_000_000_000

  /// Where the object stands, in words.
  let place: String
  private let members: [JSONTree.Member]
  private var next = 0
  private var taken: Set<String> = []

  init(_ tree: JSONTree, _ place: String) throws(TallyFileFault) {
    guard let members = tree.members else {
      throw .wrongShape(expected: "an object", at: place)
    }
    self.place = place
    self.members = members
    var names = Set<String>(minimumCapacity: members.count)
    for member in members where !names.insert(member.name).inserted {
      throw .doubledKey(member.name, at: place)
    }
  }

  /// Takes a member if there is one of that name: mostly the next, as the writer orders them.
  mutating func take(_ name: String) -> JSONTree? {
    taken.insert(name)
    if next < members.count, members[next].name == name {
      next += 1
      return members[next - 1].value
    }
    return members.first { $0.name == name }?.value
  }

  /// Takes a member that must be there.
  mutating func need(_ name: String) throws(TallyFileFault) -> JSONTree {
    guard let value = take(name) else { throw .missingKey(name, at: place) }
    return value
  }

  /// Refuses members that nothing asked for.
  func finish() throws(TallyFileFault) {
    if let stranger = members.first(where: { !taken.contains($0.name) }) {
      throw .unknownKey(stranger.name, at: place)
    }
  }

  /// A whole number of either sign.
  mutating func number(_ name: String) throws(TallyFileFault) -> Int {
    try Self.number(try need(name), name, place)
  }

  /// A whole number that may be left out.
  mutating func numberIfAny(_ name: String) throws(TallyFileFault) -> Int? {
    guard let value = take(name) else { return nil }
    return try Self.number(value, name, place)
  }

  /// A count, from 0.
  mutating func count(_ name: String) throws(TallyFileFault) -> Int {
    let number = try sum(name)
    if number > Self.greatestCount { throw .tooLarge(name, at: place) }
    return number
  }

  /// A sum of squares or products, from 0.
  mutating func sum(_ name: String) throws(TallyFileFault) -> Int {
    let number = try number(name)
    if number < 0 { throw .negative(name, at: place) }
    return number
  }

  /// A sum of squares or products that may be left out.
  mutating func sumIfAny(_ name: String) throws(TallyFileFault) -> Int? {
    guard let number = try numberIfAny(name) else { return nil }
    if number < 0 { throw .negative(name, at: place) }
    return number
  }

  /// The whole number of a tree.
  static func number(
    _ tree: JSONTree, _ name: String, _ place: String
  ) throws(TallyFileFault) -> Int {
    guard case .number(let digits) = tree else {
      throw .wrongShape(expected: "a whole number of \(name)", at: place)
    }
    guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), digits != "-0" else {
      throw .notWhole(name, at: place)
    }
    guard let number = Int(digits), abs(number.clamped) <= greatestSum else {
      throw .tooLarge(name, at: place)
    }
    return number
  }

  mutating func text(_ name: String) throws(TallyFileFault) -> String {
    guard let text = try need(name).text else {
      throw .wrongShape(expected: "a text of \(name)", at: place)
    }
    return text
  }

  mutating func textIfAny(_ name: String) throws(TallyFileFault) -> String? {
    guard let value = take(name) else { return nil }
    guard let text = value.text else {
      throw .wrongShape(expected: "a text of \(name)", at: place)
    }
    return text
  }

  mutating func decisionIfAny(_ name: String) throws(TallyFileFault) -> Bool? {
    guard let value = take(name) else { return nil }
    guard case .truth(let truth) = value else {
      throw .wrongShape(expected: "true or false of \(name)", at: place)
    }
    return truth
  }

  mutating func list(_ name: String) throws(TallyFileFault) -> [JSONTree] {
    guard let elements = try need(name).elements else {
      throw .wrongShape(expected: "a list of \(name)", at: place)
    }
    return elements
  }

  mutating func texts(_ name: String) throws(TallyFileFault) -> [String] {
    let texts = try list(name).map(\.text)
    guard !texts.contains(nil) else {
      throw .wrongShape(expected: "a list of texts of \(name)", at: place)
    }
    return texts.compactMap(\.self)
  }

  /// A reader of an object inside this one.
  mutating func object(_ name: String) throws(TallyFileFault) -> EntryReader {
    try EntryReader(try need(name), "\(place), \(name)")
  }
}

extension Int {
  /// The number itself, and for the least of all, which has no absolute value, its neighbour.
  fileprivate var clamped: Int { Swift.max(self, -Int.max) }
}
