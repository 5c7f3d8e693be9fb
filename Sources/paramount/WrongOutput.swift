import Foundation

/// Why nothing can be written where the output was asked for: a matter of how the command was
/// called, not of the machine.
enum WrongOutput: LocalizedError {
  /// A folder stands where a file should be written.
  case isFolder(String)
  /// A device, a pipe or the like stands there.
  case isSpecial(String)
  /// The file is one that is read.
  case isSource(String)
  /// The folder holds files that are read.
  case holdsSources(String)
  /// Something that is no folder stands where the files should go.
  case isNoFolder(String)

  var errorDescription: String? {
    switch self {
    case .isFolder(let path): "\(path) is a folder. Name a file in it."
    case .isSpecial(let path): "\(path) is no ordinary file. Name a file, or leave --output out."
    case .isSource(let path): "\(path) is a file that is read. Name another for the output."
    case .holdsSources(let path):
      "\(path) holds files that are read. Name another folder for the output."
    case .isNoFolder(let path): "\(path) is there already and is no folder."
    }
  }
}
