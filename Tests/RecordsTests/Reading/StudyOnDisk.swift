import Foundation
import Studies

@testable import Records

/// A small study in a temporary folder, whose files a test changes before it reads them.
final class StudyOnDisk {
  let path: String

  /// A good study, with some of its files replaced.
  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "paramount-reading-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in Self.good.merging(files, uniquingKeysWith: { $1 }) {
      try write(name, Array(text.utf8))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func folder() throws -> StudyFolder { try StudyFolderReader().read(path: path) }

  func read() throws -> ReadStudy { try ExtractReader().read(try folder()) }

  /// The messages of all problems, empty where there are none.
  func messages() -> String {
    do {
      _ = try read()
      return ""
    } catch {
      return "\(error)"
    }
  }

  static let good: [String: String] = [
    "study.yaml": """
    title: A small study
    extracted: 2024-11-30
    areas:
      - {code: E10000025, name: Oxfordshire, rollout: 2021-11-01}
      - {code: E06000038, name: Reading}
    tables:
      children: children.csv
      free_meals: free_meals.csv
      sen: sen.csv
      attendance: attendance.csv
      suspensions: suspensions.csv
      social_care: social_care.csv
      contacts: contacts.csv
      offers: offers.csv
      needs: needs.csv
    """,
    "children.csv": """
    child,family,area,sex,born,imprisoned,parent,education_record,social_care_record
    KID03,FAM1,E10000025,F,2012-09,2023-05-02,father,yes,yes
    KID01,FAM1,E10000025,M,2015-01,2023-05-02,father,yes,no
    KID02,FAM2,E06000038,U,2010-08,2022-10-10,mother,no,no

    """,
    "free_meals.csv": "child,from,to\nKID03,2021-09-01,2022-08-31\nKID03,2022-09-01,\n",
    "sen.csv": "child,provision,from,to\nKID01,K,2021-09-01,\n",
    "attendance.csv": """
    child,year,term,possible,attended
    KID03,2022/23,spring,120,100
    KID01,2022/23,spring,118,110
    KID03,202223,summer,,
    KID03,2022/23,autumn,130,0

    """,
    "suspensions.csv": "child,date,sessions,category\nKID03,2023-06-01,4,SUSP\n",
    "social_care.csv": "child,status,from,to\nKID03,CIN,2023-01-01,2023-07-01\n",
    "contacts.csv": "child,date,kind,source\nKID03,2022-12-01,referral,police\n",
    "offers.csv": "family,date,sequence,outcome\nFAM1,2023-05-10,1,declined\n",
    "needs.csv": "family,need\nFAM1,child\nFAM2,legal\n",
  ]
}
