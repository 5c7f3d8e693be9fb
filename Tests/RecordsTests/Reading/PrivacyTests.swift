import Studies
import Testing

@testable import Records

@Suite("What identifies people")
struct PrivacyTests {
  static let identifying: [(heading: String, matter: IdentifyingMatter)] = [
    ("Forename", .names), ("surname", .names), ("FirstName", .names), ("first_name", .names),
    ("Full Name", .names), ("Name", .names), ("pupil-name", .names), ("ParentName", .names),
    ("Known As", .names), ("family name", .names), ("childname", .names),
    ("christian_name", .names), ("social_worker_name", .names), ("GP name", .names),
    ("Address1", .addresses), ("addressline", .addresses), ("born_on", .datesOfBirth),
    ("Address", .addresses), ("address_line_1", .addresses), ("HomeAddress", .addresses),
    ("Street", .addresses), ("UPRN", .addresses),
    ("postcode", .postcodes), ("Post Code", .postcodes), ("HOME_POSTCODE", .postcodes),
    ("NHS number", .nhsNumbers), ("NHSNo", .nhsNumbers), ("nhs_no", .nhsNumbers),
    ("DOB", .datesOfBirth), ("d.o.b.", .datesOfBirth), ("date_of_birth", .datesOfBirth),
    ("DateOfBirth", .datesOfBirth), ("Birth Date", .datesOfBirth), ("child dob", .datesOfBirth),
    ("Phone", .telephoneNumbers), ("Mobile number", .telephoneNumbers),
    ("HomeTelephone", .telephoneNumbers), ("e-mail", .emailAddresses), ("Email", .emailAddresses),
    ("email_address", .emailAddresses), ("ParentEmail", .emailAddresses),
  ]

  @Test("is told by headings", arguments: identifying)
  func headings(_ example: (heading: String, matter: IdentifyingMatter)) {
    #expect(IdentifyingHeading.matter(of: example.heading) == example.matter)
  }

  @Test(
    "is not told by headings of other things",
    arguments: StandardTables.all.flatMap(\.columns).map(\.name) + [
      "UPN_pseudo", "School name", "area_name", "LA name", "Month of birth", "SessionsPossible",
      "hotel", "telling", "renamed", "mobility",
      "streets ahead of target".replacing(" ", with: "_"),
      "contact", "team name", "phonics", "filename", "known_as_of", "subject_name",
      "nhs_region", "NHS trust", "nhs_icb", "address_known", "address_type", "changed_address",
      "postcode_district", "postcode_known", "mobile_unit", "phone_contact_made",
      "street_homeless", "parent_name_known",
    ])
  func harmless(_ heading: String) {
    #expect(IdentifyingHeading.matter(of: heading) == nil)
  }

  @Test("a mapped heading is not excused")
  func mapped() throws {
    let yaml = (StudyOnDisk.good["study.yaml"] ?? "").replacing(
      "needs: needs.csv", with: "needs: {file: needs.csv, columns: {family: family_surname}}")
    let study = try StudyOnDisk([
      "study.yaml": yaml, "needs.csv": "family_surname,need\nFAM1,child\n",
    ])
    #expect(study.messages().contains("column family_surname: the heading says that the column"))
  }

  @Test(
    "postcodes",
    arguments: ["OX1 2JD", "ox12jd", "M1 1AE", "SW1A 1AA", "EC1A1BB", "W1A 0AX", "B33 8TH"])
  func postcodes(_ text: String) {
    #expect(IdentifyingText.isPostcode(text))
  }

  @Test(
    "no postcodes", arguments: ["OX1", "E10000025", "2023/24", "KID03", "SUSP", "12345", "A1AA"])
  func noPostcodes(_ text: String) {
    #expect(!IdentifyingText.isPostcode(text))
  }

  /// 943 476 5919: 9·10 + 4·9 + 3·8 + 4·7 + 7·6 + 6·5 + 5·4 + 9·3 + 1·2 = 299; 299 mod 11 = 2;
  /// 11 − 2 = 9, the last digit (the example of the NHS Data Dictionary).
  @Test("NHS numbers by their check digit")
  func nhsNumbers() {
    let valid = ["9434765919", "943 476 5919", "943-476-5919"]
    for text in valid { #expect(IdentifyingText.isNHSNumber(text)) }
    let others = ["9434765918", "943476591", "94347659190", "943x4765919", "20230501"]
    for text in others { #expect(!IdentifyingText.isNHSNumber(text)) }
  }

  @Test("NHS numbers stand out among others only where nearly all are")
  func share() throws {
    let valid = String(repeating: "FAM1,child,9434765919\n", count: 8)
    let study = try StudyOnDisk([
      "needs.csv": "family,need,code\n" + valid + "FAM1,child,1\nFAM1,child,2\n"
    ])
    #expect(study.messages().isEmpty)
    let nearly = try StudyOnDisk([
      "needs.csv": "family,need,code\n" + valid + valid + "FAM1,child,1\n"
    ])
    #expect(nearly.messages().contains("the values look like NHS numbers"))
  }

  @Test("e-mail addresses")
  func emailAddresses() {
    for text in ["a@b.org", "first.last@council.gov.uk"] {
      #expect(IdentifyingText.isEmailAddress(text))
    }
    for text in ["a@b", "@b.org", "a b@c.org", "a@b@c.org", "MASH @ Reading Council", "a.b"] {
      #expect(!IdentifyingText.isEmailAddress(text))
    }
  }
}
