/// Numbers texts from 0 in the order in which they come, by their bytes.
///
/// An open-addressing table over one arena of bytes: no text becomes a `String`.
struct ByteIndex: Sendable {
  /// How letters are compared.
  enum Letters: Sendable {
    /// Byte by byte.
    case asWritten
    /// Capital letters of ASCII as small ones.
    case folded
  }

  /// The number of texts.
  private(set) var count = 0
  private let letters: Letters
  /// A hash's upper half, and the number plus one: 0 where free.
  private var slots: [UInt64]
  private var arena: [UInt8] = []
  /// The length of every text, while all have one.
  private var width: Int?
  /// Where texts begin, once they differ in length.
  private var offsets: [Int] = []

  /// An index without texts.
  init(_ letters: Letters = .asWritten) {
    self.letters = letters
    slots = [UInt64](repeating: 0, count: 16)
  }

  /// The bytes of a text.
  func bytes(of number: Int) -> ArraySlice<UInt8> { arena[range(of: number)] }

  /// Where the bytes of a text lie.
  @inline(__always)
  private func range(of number: Int) -> Range<Int> {
    if let width { return number * width..<(number + 1) * width }
    return offsets[number]..<offsets[number + 1]
  }

  /// A text.
  func text(_ number: Int) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

  /// The number of a text, -1 where it is not known.
  func find(_ text: Span<UInt8>) -> Int { number(at: slot(of: text, hash(text))) }

  /// The first of some numbers that stands for the text, -1 where none does: the rows of further
  /// tables mostly come in the order of the children, so that a look at the next few saves most
  /// searches.
  @inline(__always)
  func find(_ text: Span<UInt8>, among numbers: Range<Int>) -> Int {
    var number = max(0, numbers.lowerBound)
    while number < min(count, numbers.upperBound) {
      if equals(number, text) { return number }
      number += 1
    }
    return -1
  }

  /// The number of a text, which it gets where it has none.
  mutating func insert(_ text: Span<UInt8>) -> Int {
    let hash = hash(text)
    var slot = slot(of: text, hash)
    let known = number(at: slot)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count {
      grow(to: slots.count * 2)
      slot = free(hash)
    }
    measure(text.count)
    append(text)
    if width == nil { offsets.append(arena.count) }
    slots[slot] = Self.entry(hash, number: count)
    count += 1
    return count - 1
  }

  /// Makes room for some texts.
  mutating func reserve(_ texts: Int) {
    var size = slots.count
    while size < texts * 2 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  /// Puts the bytes of a text behind those of the others.
  @inline(__always)
  private mutating func append(_ text: Span<UInt8>) {
    if letters == .asWritten {
      text.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
    } else {
      for index in text.indices { arena.append(fold(text[index])) }
    }
  }

  /// The number in a slot, -1 where it is free.
  @inline(__always)
  private func number(at slot: Int) -> Int { Int(slots[slot] & 0xFFFF_FFFF) - 1 }

  /// The slot of a text, or the free one that it would get.
  @inline(__always)
  private func slot(of text: Span<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return slot }
      if entry >> 32 == hash >> 32, equals(Int(entry & 0xFFFF_FFFF) - 1, text) { return slot }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a text, which it gets where it has none.
  @discardableResult
  mutating func insert(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return insert(bytes.span)
  }

  /// Notes where texts begin from the first on that has another length.
  private mutating func measure(_ length: Int) {
    if count == 0 { width = length }
    guard let width, width != length else { return }
    offsets = (0...count).map { $0 * width }
    self.width = nil
  }

  /// Whether the number stands for the text.
  @inline(__always)
  func equals(_ number: Int, _ text: Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    if letters == .asWritten {
      return WordwiseBytes.equal(arena.span.extracting(range), text)
    }
    for index in text.indices where arena[range.lowerBound + index] != fold(text[index]) {
      return false
    }
    return true
  }

  /// The first free slot for a hash.
  private func free(_ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// What stands in a slot.
  private static func entry(_ hash: UInt64, number: Int) -> UInt64 {
    (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
  }

  /// Makes the table larger.
  private mutating func grow(to size: Int) {
    slots = [UInt64](repeating: 0, count: size)
    for number in 0..<count {
      let hash = hash(arena.span.extracting(range(of: number)))
      slots[free(hash)] = Self.entry(hash, number: number)
    }
  }

  /// A small letter in place of a capital one, where letters are folded.
  @inline(__always)
  private func fold(_ byte: UInt8) -> UInt8 {
    letters == .folded && byte >= 65 && byte <= 90 ? byte + 32 : byte
  }

  /// A hash of the bytes as they are compared.
  @inline(__always)
  private func hash(_ text: Span<UInt8>) -> UInt64 {
    if letters == .asWritten { return WordwiseBytes.hash(text) }
    var small: [UInt8] = []
    for index in text.indices { small.append(fold(text[index])) }
    return WordwiseBytes.hash(small.span)
  }
}
