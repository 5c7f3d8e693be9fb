import Testing

@testable import Records

@Suite("The index of pseudonyms")
struct ByteIndexTests {
  @Test("numbers texts in the order in which they come, and agrees with a dictionary")
  func dictionary() {
    var random = SeededBits(seed: 7)
    var index = ByteIndex()
    var numbers: [String: Int] = [:]
    for _ in 0..<5000 {
      let text = String(random.next() % 2000, radix: 36)
      let expected = numbers[text] ?? numbers.count
      numbers[text] = expected
      #expect(index.insert(text) == expected)
    }
    #expect(index.count == numbers.count)
    for (text, number) in numbers {
      #expect(index.find(text) == number)
      #expect(index.text(number) == text)
    }
    #expect(index.find("not there") == -1)
  }

  @Test("with folded letters, capital and small ones are the same")
  func folded() {
    var index = ByteIndex(.folded)
    #expect(index.insert("Autumn") == 0)
    #expect(index.insert("AUTUMN") == 0)
    #expect(index.insert("spring") == 1)
  }

  @Test("ranks are those of the texts sorted by their bytes")
  func ranks() {
    var random = SeededBits(seed: 11)
    var index = ByteIndex()
    for _ in 0..<500 { index.insert("child-" + String(random.next() % 4000)) }
    for text in ["", "c", "child-", "child-1", "child-10", "é", "Z"] { index.insert(text) }
    let texts = (0..<index.count).map { index.text($0) }
    let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ranks = PseudonymOrder.ranks(of: Array(0..<index.count), in: index)
    for (place, text) in texts.enumerated() {
      #expect(sorted[Int(ranks[place])] == text)
    }
  }
}
