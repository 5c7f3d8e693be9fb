/// Finds where bytes stood before.
///
/// The places at which the same four bytes began are chained, the nearest first. Matches of three
/// bytes are not sought, for they hardly pay. The places are held in memory of its own, not in
/// arrays, so that it is quick in unoptimised builds too.
///
/// Source: Ziv and Lempel (1977), A universal algorithm for sequential data compression,
/// doi:10.1109/TIT.1977.1055714; RFC 1951, section 4.
final class MatchFinder {
  /// How far back a match may stand.
  static let window = 32768
  /// How long a match may be.
  static let longest = 258
  /// How short a match may be.
  static let shortest = 4
  /// How many places are tried.
  private static let tries = 12
  /// A match so long ends the search.
  private static let enough = 128
  private static let hashBits = 15

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let heads: UnsafeMutablePointer<Int>
  private let previous: UnsafeMutablePointer<Int>

  /// A finder in some bytes, which must outlive it.
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    heads = .allocate(capacity: 1 << Self.hashBits)
    heads.initialize(repeating: -1, count: 1 << Self.hashBits)
    previous = .allocate(capacity: Self.window)
    previous.initialize(repeating: -1, count: Self.window)
  }

  deinit {
    heads.deallocate()
    previous.deallocate()
  }

  /// Adds a place to its chain.
  func add(_ place: Int) {
    guard place &+ Self.shortest <= count else { return }
    let hash = hash(place)
    previous[place & (Self.window &- 1)] = heads[hash]
    heads[hash] = place
  }

  /// The longest match among the places tried, nil where there is none.
  /// - Parameter place: Where the bytes begin that are sought.
  func match(at place: Int) -> (length: Int, distance: Int)? {
    let most = min(Self.longest, count &- place)
    guard most >= Self.shortest else { return nil }
    var best = (length: Self.shortest &- 1, distance: 0)
    var other = heads[hash(place)]
    var tries = Self.tries
    while other >= 0, place &- other <= Self.window, tries > 0, best.length < most {
      if bytes[other &+ best.length] == bytes[place &+ best.length] {
        let length = length(place, other, most)
        if length > best.length { best = (length, place &- other) }
        if length >= Self.enough { break }
      }
      other = earlier(other)
      tries = tries &- 1
    }
    return best.distance > 0 ? best : nil
  }

  /// The place before in the chain, -1 where it was overwritten by a later one.
  private func earlier(_ place: Int) -> Int {
    let earlier = previous[place & (Self.window &- 1)]
    return earlier < place ? earlier : -1
  }

  /// How many bytes are the same.
  private func length(_ place: Int, _ other: Int, _ most: Int) -> Int {
    var length = 0
    while length < most, bytes[place &+ length] == bytes[other &+ length] { length = length &+ 1 }
    return length
  }

  /// The highest bits of the product of four bytes and a number near the golden section.
  private func hash(_ place: Int) -> Int {
    let low = UInt(bytes[place]) | UInt(bytes[place &+ 1]) &<< 8
    let high = UInt(bytes[place &+ 2]) | UInt(bytes[place &+ 3]) &<< 8
    let word = low | high &<< 16
    return Int(bitPattern: (word &* 0x9E37_79B1 & 0xFFFF_FFFF) &>> UInt(32 &- Self.hashBits))
  }
}
