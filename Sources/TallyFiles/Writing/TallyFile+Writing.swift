import Releases
import Studies
import Tallies

extension TallyFile {
  /// The file's text: the same content gives the same bytes.
  ///
  /// Its line `digest` is the SHA-256 digest of the text without that line.
  /// - Throws: `EncodingError` where a number that the study declares is not finite.
  public func text() throws -> String {
    let members = try self.members()
    let digest = Self.digest(of: members)
    let place = members.firstIndex { $0.name == "study" } ?? 0
    return JSONTree.object(
      members[..<place] + [JSONTree.Member("digest", .text(digest))] + members[place...]
    ).fileText
  }

  /// The digest of a file's members, the digest itself left out.
  static func digest(of members: [JSONTree.Member]) -> String {
    let text = JSONTree.object(members.filter { $0.name != "digest" }).fileText
    return SHA256.hexadecimal(of: Array(text.utf8))
  }

  /// Everything but the digest.
  private func members() throws -> [JSONTree.Member] {
    let lists = TallyLists(tallies)
    var members = [
      JSONTree.Member("format", .text(Self.format)),
      JSONTree.Member("version", .count(TallyFileVersion.current)),
      JSONTree.Member("kind", .text(kind.rawValue)),
      JSONTree.Member("status", .text(kind.status)),
      JSONTree.Member("toolkit", .text(toolkit)),
    ]
    if case .released(_, let entry?) = contents {
      members.append(JSONTree.Member("ledger_entry", .text(entry)))
    }
    if case .released(let released, _) = contents, released.isRounded {
      members.append(JSONTree.Member("files", .count(released.files)))
    }
    members.append(JSONTree.Member("study", try StudyTree.of(study)))
    members += lists.members
    if case .released(let released, _) = contents { members += lists.members(of: released) }
    return members
  }
}
