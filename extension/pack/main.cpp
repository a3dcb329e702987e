// SPDX-License-Identifier: MPL-2.0
// The program that packs the extension, so that the same files always give the same .oxt.
#include <zip.h>

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

// tenken-pack-oxt FOLDER LIST FILE
//
// Packs the files of FOLDER that LIST names, one a line, into FILE. The same content makes the same
// file, byte for byte: the order is the list's, the date is always the same, and nothing else about
// the files is kept (cmake -E tar and zip store access times and user numbers).
//
// What else lies in FOLDER is left from an earlier build: it goes, or the unpacked extension would
// differ from the packed one.
namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_list(const fs::path& path) {
  std::ifstream in(path);
  if (!in) {
    throw std::runtime_error("cannot read " + path.string());
  }
  std::vector<std::string> places;
  for (std::string line; std::getline(in, line);) {
    places.push_back(line);
  }
  return places;
}

void remove_others(const fs::path& folder, const std::vector<std::string>& places) {
  const std::set<std::string> wanted(places.begin(), places.end());
  std::vector<fs::path> others;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto place = entry.path().lexically_relative(folder).generic_string();
    if (entry.is_regular_file() && !wanted.contains(place)) {
      others.push_back(entry.path());
    }
  }
  for (const auto& other : others) {
    fs::remove(other);
  }
}

void add(zip_t* archive, const fs::path& folder, const std::string& place) {
  constexpr zip_uint16_t date =
      (2020 - 1980) << 9 | 1 << 5 | 1;                   // 1 January 2020, as zip writes it
  constexpr zip_uint32_t permissions = 0100644U << 16U;  // a plain file, rw-r--r--
  zip_source_t* const source = zip_source_file(archive, (folder / place).c_str(), 0, -1);
  const zip_int64_t index =
      source == nullptr ? -1 : zip_file_add(archive, place.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    throw std::runtime_error(place + ": " + zip_strerror(archive));
  }
  const auto entry = static_cast<zip_uint64_t>(index);
  zip_file_set_dostime(archive, entry, 0, date, 0);
  zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, permissions);
}

void pack(const fs::path& folder, const std::vector<std::string>& places, const fs::path& file) {
  int error = 0;
  std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
      zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error), zip_discard);
  if (!archive) {
    throw std::runtime_error("cannot write " + file.string());
  }
  for (const auto& place : places) {
    add(archive.get(), folder, place);
  }
  if (zip_close(archive.get()) != 0) {
    throw std::runtime_error(file.string() + ": " + zip_strerror(archive.get()));
  }
  static_cast<void>(archive.release());  // closed
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() != 3) {
      throw std::runtime_error("tenken-pack-oxt FOLDER LIST FILE");
    }
    const auto places = read_list(arguments[1]);
    remove_others(arguments[0], places);
    pack(arguments[0], places, arguments[2]);
    return EXIT_SUCCESS;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
