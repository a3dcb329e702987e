// SPDX-License-Identifier: MPL-2.0
// A saved file as a receiver who opens the package sees it.
#include "tests/submission/package.hpp"

#include <zip.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/packages/zip_bytes.hpp"

namespace tenken::test {
namespace {

constexpr const char* first_part = "mimetype";

void add(zip_t* archive, const std::string& name, const std::string& bytes) {
  zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
  const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) throw std::runtime_error(name);
  if (name == first_part) {
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
  }
}

}  // namespace

std::map<std::string, std::string> parts_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error(file.string());
  const Parts parts = zip_parts({std::istreambuf_iterator<char>(stream), {}});
  return {parts.begin(), parts.end()};
}

std::vector<std::string> parts_with(const std::string& text, const std::filesystem::path& file) {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : parts_of(file)) {
    if (name.find(text) != std::string::npos || bytes.find(text) != std::string::npos) {
      names.push_back(name);
    }
  }
  return names;
}

void write_package(const std::map<std::string, std::string>& parts,
                   const std::filesystem::path& file) {
  std::filesystem::remove(file);
  zip_t* archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
  if (archive == nullptr) throw std::runtime_error(file.string());
  if (const auto first = parts.find(first_part); first != parts.end()) {
    add(archive, first->first, first->second);
  }
  for (const auto& [name, bytes] : parts) {
    if (name != first_part && !name.ends_with('/')) add(archive, name, bytes);
  }
  if (zip_close(archive) != 0) throw std::runtime_error(file.string());
}

}  // namespace tenken::test
