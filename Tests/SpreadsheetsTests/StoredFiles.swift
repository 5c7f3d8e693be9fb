/// The files of an archive of stored files, read here on their own.
struct StoredFiles {
  /// The texts by their names.
  private(set) var texts: [String: String] = [:]
  /// The names, in order.
  private(set) var names: [String] = []

  init(_ bytes: [UInt8]) {
    var place = 0
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 + Int(bytes[start + $1]) << (8 * $1) }
    }
    while place + 30 <= bytes.count, number(place, 4) == 0x0403_4B50 {
      let (size, length) = (number(place + 18, 4), number(place + 26, 2))
      let start = place + 30 + length
      let name = String(decoding: bytes[(place + 30)..<start], as: UTF8.self)
      names.append(name)
      texts[name] = String(decoding: bytes[start..<(start + size)], as: UTF8.self)
      place = start + size
    }
  }
}
