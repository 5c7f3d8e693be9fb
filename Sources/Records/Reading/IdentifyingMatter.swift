/// What identifies people and must not be in an extract.
public enum IdentifyingMatter: String, Hashable, Sendable, CaseIterable {
  /// Names of people.
  case names
  /// Addresses.
  case addresses
  /// Postcodes.
  case postcodes
  /// NHS numbers.
  case nhsNumbers = "NHS numbers"
  /// Full dates of birth.
  case datesOfBirth = "full dates of birth"
  /// Telephone numbers.
  case telephoneNumbers = "telephone numbers"
  /// E-mail addresses.
  case emailAddresses = "e-mail addresses"
}
