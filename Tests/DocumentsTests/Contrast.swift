@testable import Documents

import Foundation

/// The contrast of two colours by the Web Content Accessibility Guidelines 2.2.
enum Contrast {
  /// (L1 + 0.05) / (L2 + 0.05), L1 being the lighter one's relative luminance.
  static func ratio(_ first: Colour, _ second: Colour) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double((colour.code >> UInt32(shift)) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
