/// Tells from a heading whether a column identifies people.
enum IdentifyingHeading {
  /// What a column holds by its heading, nil where that identifies nobody.
  static func matter(of heading: String) -> IdentifyingMatter? {
    let words = words(in: heading)
    let joined = words.joined()
    if words.contains(where: circumstances.contains), !joined.hasSuffix("knownas") { return nil }
    if isAbout(joined, words, ["email", "emailaddress"]) { return .emailAddresses }
    if joined.contains("postcode") || joined.contains("postalcode") || words.contains("zip") {
      return .postcodes
    }
    if isAbout(joined, words, ["address", "addr", "street", "uprn", "housenumber"])
      || joined.hasPrefix("addressline") || joined.dropLast() == "address"
    {
      return .addresses
    }
    if joined.contains("dateofbirth") || joined.contains("birthdate") || words.contains("dob")
      || joined == "dob" || joined.contains("dayofbirth") || joined.contains("birthday")
      || joined == "bornon"
    {
      return .datesOfBirth
    }
    if words.contains("nhs") || joined.hasPrefix("nhsn") { return .nhsNumbers }
    if isAbout(joined, words, ["phone", "telephone", "mobile", "tel"]) || joined.contains("phone") {
      return .telephoneNumbers
    }
    return isName(joined, words) ? .names : nil
  }

  /// Words of headings that tell of a circumstance or a place instead: nhs_trust, address_known.
  private static let circumstances = [
    "known", "type", "region", "trust", "icb", "district", "unit", "made", "change", "changes",
    "changed", "homeless", "outreach",
  ]

  /// Whether one of the words, or all together, is one of some.
  private static func isAbout(_ joined: String, _ words: [String], _ matters: [String]) -> Bool {
    matters.contains(joined) || words.contains(where: matters.contains)
  }

  /// Whether a heading stands for the name of a person.
  private static func isName(_ joined: String, _ words: [String]) -> Bool {
    let parts = [
      "forename", "surname", "firstname", "lastname", "middlename", "fullname", "givenname",
      "familyname", "maidenname", "legalname", "preferredname", "nickname", "christianname",
    ]
    if parts.contains(where: joined.contains) || joined.hasSuffix("knownas") { return true }
    let people = [
      "child", "pupil", "student", "person", "client", "parent", "mother", "father", "carer",
      "guardian", "prisoner", "offender", "contact", "sibling", "worker", "gp", "doctor", "officer",
      "teacher",
    ]
    guard words.contains("name") || words.contains("names") else {
      return people.contains { joined == $0 + "name" }
    }
    return words.count == 1 || words.contains(where: people.contains)
  }

  /// The words of a heading in small letters: divided at signs, and where a capital letter
  /// follows a small one.
  private static func words(in heading: String) -> [String] {
    var words = [""]
    var wasSmall = false
    for character in heading {
      guard character.isLetter || character.isNumber else {
        words.append("")
        wasSmall = false
        continue
      }
      if character.isUppercase, wasSmall { words.append("") }
      words[words.count - 1] += character.lowercased()
      wasSmall = character.isLowercase
    }
    return words.filter { !$0.isEmpty }
  }
}
