import Studies
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// FIPS 180-4 examples (NIST, Secure Hash Algorithm examples: SHA256.pdf) and the NIST vectors
  /// for no bytes and for a million times a.
  static let vectors: [(text: String, digest: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrl"
        + "mnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test("of the published examples", arguments: vectors)
  func examples(_ vector: (text: String, digest: String)) {
    #expect(SHA256.hexadecimal(of: Array(vector.text.utf8)) == vector.digest)
  }

  @Test("of a million times a, taken in by thousands")
  func million() {
    var digest = SHA256()
    let bytes = [UInt8](repeating: 97, count: 1000)
    for _ in 0..<1000 { digest.update(bytes.span) }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(digest.hexadecimal() == expected)
  }

  @Test("is the same however the bytes are divided", arguments: [1, 3, 55, 56, 63, 64, 65, 129])
  func pieces(_ size: Int) {
    let bytes = (0..<300).map { UInt8($0 % 251) }
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      digest.update(bytes[start..<min(bytes.count, start + size)].span)
    }
    #expect(digest.hexadecimal() == SHA256.hexadecimal(of: bytes))
  }
}
