// SPDX-License-Identifier: MPL-2.0
// A place for files that nobody else shall see.
#include "uno/common/private_folder.hpp"

#include <cerrno>
#include <com/sun/star/io/IOException.hpp>
#include <cstdlib>
#include <string>
#include <system_error>

#include "uno/common/strings.hpp"

namespace tenken::office {

namespace fs = std::filesystem;

PrivateFolder::PrivateFolder() {
  // The X's are for mkdtemp() to fill.
  std::string folder = (fs::temp_directory_path() / "tenken-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) {
    const std::string reason = std::generic_category().message(errno);
    throw css::io::IOException(to_ustring(folder + ": " + reason), {});
  }
  path_ = folder;
}

PrivateFolder::~PrivateFolder() {
  std::error_code left_behind;  // in the system's folder for temporary files
  fs::remove_all(path_, left_behind);
}

}  // namespace tenken::office
