@testable import Records

// What is under test takes spans, which `#expect` cannot hold: the same with texts.

extension IdentifyingText {
  static func isPostcode(_ text: String) -> Bool { isPostcode(Array(text.utf8).span) }
  static func isNHSNumber(_ text: String) -> Bool { isNHSNumber(Array(text.utf8).span) }
  static func isEmailAddress(_ text: String) -> Bool { isEmailAddress(Array(text.utf8).span) }
}

extension DateText {
  static func day(_ text: String) throws(ReadingFault) -> Int32 { try day(Array(text.utf8).span) }
  static func month(_ text: String) throws(ReadingFault) -> Int32 {
    try month(Array(text.utf8).span)
  }
  static func academicYear(_ text: String) throws(ReadingFault) -> Int32 {
    try academicYear(Array(text.utf8).span)
  }
}

extension FieldTrim {
  static func isShortened(_ text: String) -> Bool { isShortened(Array(text.utf8).span) }
}

extension MissingSymbol {
  init?(text: String) { self.init(Array(text.utf8).span) }
}

extension ByteIndex {
  func find(_ text: String) -> Int { find(Array(text.utf8).span) }
}
