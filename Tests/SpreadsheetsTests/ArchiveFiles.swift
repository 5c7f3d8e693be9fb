/// The files of an archive, read here on their own.
struct ArchiveFiles {
  /// The texts by their names.
  private(set) var texts: [String: String] = [:]
  /// The names, in order.
  private(set) var names: [String] = []
  /// How each file is packed, in order: 0 stored, 8 deflated.
  private(set) var methods: [Int] = []

  init(_ bytes: [UInt8]) throws {
    var place = 0
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 + Int(bytes[start + $1]) << (8 * $1) }
    }
    while place + 30 <= bytes.count, number(place, 4) == 0x0403_4B50 {
      let (method, packed, size) = (
        number(place + 8, 2), number(place + 18, 4), number(place + 22, 4)
      )
      let start = place + 30 + number(place + 26, 2)
      let name = String(decoding: bytes[(place + 30)..<start], as: UTF8.self)
      let held = Array(bytes[start..<(start + packed)])
      let plain = method == 8 ? try Inflater.plain(held).bytes : held
      if plain.count != size { throw Inflater.Fault.size }
      names.append(name)
      methods.append(method)
      texts[name] = String(decoding: plain, as: UTF8.self)
      place = start + packed
    }
  }
}
