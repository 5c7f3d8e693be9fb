/// A colour of the sRGB space.
struct Colour: Hashable, Sendable {
  /// Red, green and blue in one number, as 0xRRGGBB.
  let code: UInt32

  /// A colour from 0xRRGGBB.
  init(_ code: UInt32) {
    self.code = code
  }

  /// The colour as `#RRGGBB`.
  var text: String {
    let digits = String(code, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
