import Statistics
import Testing

@Suite("Phonetic codes")
struct PhoneticCodeTests {
  /// Names beyond the reference cases, coded by jellyfish 1.3.0.
  @Test(
    arguments: [
      ("Siobhan", "S150", "XBHN", "SABAN", "SBHN"),
      ("Wojciechowski", "W222", "WJSXSK", "WAJCACAOSC", "WJCWSK"),
      ("Mackenzie", "M252", "MKNS", "MCANSY", "MCKNZ"),
      ("Knowles", "K542", "NLS", "NAOL", "KNWLS"),
      ("Szczepanski", "S152", "SSKSPNSK", "SCSAPANSC", "SZCNSK"),
      ("Hughes", "H220", "HKHS", "HAG", "HGHS"),
      ("Vaughan", "V250", "FKHN", "VAGAN", "VGHN"),
      ("Aeneas", "A520", "ENS", "AN", "ANS"),
      ("Schofield", "S143", "SXFLT", "SAFALD", "SCHFLD"),
      ("Xavier", "X160", "SFR", "XAVAR", "XVR"),
      ("Evelyn", "E145", "EFLN", "EVALYN", "EVLYN"),
      ("Bridget", "B632", "BRJT", "BRADGAT", "BRDGT"),
      ("Lamb", "L510", "LM", "LANB", "LMB"),
      ("Tchaikovsky", "T221", "XKFSK", "TCACAVSCY", "TCHSKY"),
      ("Asia", "A200", "AX", "AS", "AS"),
    ])
  func namesAreCoded(_ row: (String, String, String, String, String)) {
    let (name, soundex, metaphone, nysiis, matchRating) = row
    #expect(PhoneticCode.soundex.code(of: name) == soundex)
    #expect(PhoneticCode.metaphone.code(of: name) == metaphone)
    #expect(PhoneticCode.nysiis.code(of: name) == nysiis)
    #expect(PhoneticCode.matchRating.code(of: name) == matchRating)
  }

  /// H and W do not come between equal digits, vowels and Y do.
  @Test(
    arguments: [
      ("Ashcraft", "A261"), ("Awcw", "A200"), ("Acec", "A220"), ("Acyc", "A220"), ("Bvfp", "B000"),
    ])
  func soundexRules(name: String, code: String) {
    #expect(PhoneticCode.soundex.code(of: name) == code)
  }

  @Test(arguments: PhoneticCode.allCases)
  func onlyLettersCount(method: PhoneticCode) {
    #expect(method.code(of: "") == "" && method.code(of: " '-0") == "")
    let plain = method.code(of: "OConnor")
    #expect(method.code(of: "o'CONNOR") == plain && method.code(of: " O-Connor ") == plain)
    #expect(method.code(of: "Siân") == method.code(of: "Sian"))
    #expect(method.code(of: "Zoe\u{308}") == method.code(of: "Zoë"))
  }

  /// Every word of up to three letters from a few has a code, and its repetition too.
  @Test(arguments: PhoneticCode.allCases)
  func noWordIsTooShort(method: PhoneticCode) {
    let letters = Array("ACEGHIKNPSTW").map(String.init)
    for first in letters {
      for second in letters {
        for third in letters + [""] {
          let code = method.code(of: first + second + third)
          #expect(code == code.uppercased())
          if method == .soundex { #expect(code.count == 4 && code.hasPrefix(first)) }
          if method == .matchRating { #expect(code.hasPrefix(first) && code.count <= 6) }
        }
      }
    }
  }
}
