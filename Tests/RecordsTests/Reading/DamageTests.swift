import Foundation
import Studies
import Testing

@testable import Records

@Suite("A study with one thing wrong in it")
struct DamageTests {
  @Test(
    "the message says what, where and what is allowed, and shows no child", arguments: Damage.all)
  func message(_ damage: Damage) throws {
    let study = try StudyOnDisk()
    try study.write(damage.file, damage.bytes)
    let messages = study.messages()
    #expect(!messages.isEmpty)
    try Snapshot.check(messages + "\n", damage.name)
    for secret in damage.secrets {
      #expect(!messages.contains(secret), "a value of a child stands in the message")
    }
  }

  @Test("each kind of damage has a name of its own")
  func names() {
    #expect(Set(Damage.all.map(\.name)).count == Damage.all.count)
    #expect(Damage.all.count >= 20)
  }

  @Test("problems of all files are reported at once")
  func together() throws {
    let study = try StudyOnDisk([
      "needs.csv": "family,need\nFAM1,chld\n",
      "sen.csv": "child,provision,from,to\nKID01,Q,2021-09-01,\n",
      "children.csv":
        "child,family,area,sex,born,imprisoned\nKID01,FAM1,E10000025,F,x,2023-05-02\n",
    ])
    let messages = study.messages()
    #expect(messages.contains("children.csv, row 1: there is no column parent."))
    #expect(messages.contains("children.csv, row 2, column born: "))
    #expect(messages.contains("sen.csv, row 2, column provision: "))
    #expect(messages.contains("needs.csv, row 2, column need: "))
    #expect(messages.hasSuffix("4 problems in 3 files"))
  }

  @Test("rows are checked even where the children cannot be read")
  func withoutChildren() throws {
    let study = try StudyOnDisk([
      "children.csv": "", "sen.csv": "child,provision,from,to\nKID01,K,2021-09-01,2021-08-31\n",
    ])
    let messages = study.messages()
    #expect(messages.contains("children.csv: the file is empty"))
    #expect(messages.contains("sen.csv, row 2: the spell ends before it begins."))
  }

  @Test("twenty problems of one rule and file are shown, the others counted")
  func many() throws {
    let rows = String(repeating: "FAM1,nothing\n", count: 332)
    let study = try StudyOnDisk(["needs.csv": "family,need\n" + rows])
    do {
      _ = try study.read()
      Issue.record("the study was read")
    } catch let problems as ReadingProblems {
      #expect(problems.problems.count == 20)
      #expect(problems.total == 332)
      #expect(problems.description.contains("needs.csv: and 312 more of this kind"))
    }
  }
}
