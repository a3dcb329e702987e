// SPDX-License-Identifier: MPL-2.0
// Writes beside the target, then renames.
#include "uno/common/new_file.hpp"

#include <unistd.h>

#include <com/sun/star/io/IOException.hpp>
#include <string>
#include <utility>

#include "uno/common/strings.hpp"

namespace tenken::office {

namespace fs = std::filesystem;

NewFile::NewFile(fs::path target)
    : target_(std::move(target)),
      unfinished_(target_.parent_path() /
                  (".tenken-" + std::to_string(::getpid()) + "-" + target_.filename().string())) {
  std::error_code error;
  if (!fs::is_directory(target_.parent_path(), error)) {
    fail(std::make_error_code(std::errc::not_a_directory));
  }
}

NewFile::~NewFile() {
  std::error_code not_there;  // as it should be
  fs::remove(unfinished_, not_there);
}

void NewFile::put_in_place() const {
  std::error_code error;
  fs::rename(unfinished_, target_, error);
  if (error) fail(error);
}

void NewFile::fail(const std::error_code& error) const {
  throw css::io::IOException(to_ustring(target_.string() + ": " + error.message()), {});
}

}  // namespace tenken::office
