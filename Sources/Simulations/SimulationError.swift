/// Why a synthetic study was not written.
public enum SimulationError: Error, Hashable, Sendable {
  /// Fewer than one child was asked for.
  case noChildren
  /// More children were asked for than pseudonyms are made for.
  case tooManyChildren(limit: Int)
  /// The folder is there and has something in it.
  case folderNotEmpty(String)
  /// There is a file where the folder should be.
  case notAFolder(String)
  /// The folder could not be written.
  case notWritable(String)
}

extension SimulationError: CustomStringConvertible {
  /// What is wrong, where, and what is allowed.
  public var description: String {
    switch self {
    case .noChildren:
      "A study needs at least one child: give --children a number from 1."
    case .tooManyChildren(let limit):
      "A study has at most \(limit) children: give --children a smaller number."
    case .folderNotEmpty(let path):
      "\(path) is not empty: name a new folder, or an empty one. Nothing was written."
    case .notAFolder(let path):
      "\(path) is a file: name a new folder, or an empty one. Nothing was written."
    case .notWritable(let path):
      "\(path) could not be written: check the disk and the permissions. Nothing was kept."
    }
  }
}
