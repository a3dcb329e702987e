// SPDX-License-Identifier: MPL-2.0
// The built .oxt as if it were another release.
#include "tests/package/other_version.hpp"

#include <zip.h>

#include <memory>
#include <regex>
#include <stdexcept>

namespace tenken::package_test {
namespace {

constexpr const char* description_place = "description.xml";

std::string read_description(zip_t* archive) {
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
      zip_fopen(archive, description_place, 0), zip_fclose);
  zip_stat_t status{};
  if (!file || zip_stat(archive, description_place, 0, &status) != 0) {
    throw std::runtime_error("no description in the .oxt");
  }
  std::string text(status.size, '\0');
  if (zip_fread(file.get(), text.data(), text.size()) != static_cast<zip_int64_t>(text.size())) {
    throw std::runtime_error("the description cannot be read");
  }
  return text;
}

}  // namespace

void write_other_version(const std::filesystem::path& oxt, const std::string& version,
                         const std::filesystem::path& to) {
  std::filesystem::copy_file(oxt, to, std::filesystem::copy_options::overwrite_existing);
  std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(to.c_str(), 0, nullptr),
                                                         zip_discard);
  if (!archive) throw std::runtime_error("cannot open " + to.string());
  const std::string description =
      std::regex_replace(read_description(archive.get()), std::regex(R"(<version value="[^"]*")"),
                         "<version value=\"" + version + "\"");
  zip_source_t* const source =
      zip_source_buffer(archive.get(), description.data(), description.size(), 0);
  const zip_int64_t index = zip_name_locate(archive.get(), description_place, 0);
  if (index < 0 ||
      zip_file_replace(archive.get(), static_cast<zip_uint64_t>(index), source, 0) != 0) {
    zip_source_free(source);
    throw std::runtime_error(zip_strerror(archive.get()));
  }
  if (zip_close(archive.get()) != 0) throw std::runtime_error(zip_strerror(archive.get()));
  static_cast<void>(archive.release());  // closed
}

}  // namespace tenken::package_test
