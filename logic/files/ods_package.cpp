// SPDX-License-Identifier: MPL-2.0
// The package: a zip whose first entry is the stored media type, and whose times never change.
#include <zip.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <new>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "logic/files/ods.hpp"
#include "logic/files/xml.hpp"

namespace tenken::files {
namespace {

/// An entry's name and its bytes, which must outlive the closing of the package.
using Part = std::pair<std::string, std::string>;

std::string manifest_xml(const std::string& media_type) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  const pugi::xml_node manifest =
      add(document, "manifest:manifest",
          {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
           {"manifest:version", "1.3"}});
  const auto entry = [&](const char* path, const std::string& type) {
    add(manifest, "manifest:file-entry",
        {{"manifest:full-path", path}, {"manifest:media-type", type}});
  };
  entry("/", media_type);
  for (const char* path : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
    entry(path, "text/xml");
  }
  return to_string(document);
}

/// Adds `part`; false when libzip cannot.
bool add_part(zip_t* archive, const Part& part) {
  zip_source_t* source =
      zip_source_buffer(archive, part.second.data(), part.second.size(), /*freep=*/0);
  if (source == nullptr) return false;
  const zip_int64_t index =
      zip_file_add(archive, part.first.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  const auto entry = static_cast<zip_uint64_t>(index);
  const bool stored = part.first == "mimetype";
  // DOS times have no zone: 1980-01-01 00:00 wherever the file is made.
  constexpr zip_uint16_t first_day = (1U << 5U) | 1U;
  return zip_set_file_compression(archive, entry, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0 &&
         zip_file_set_dostime(archive, entry, 0, first_day, 0) == 0;
}

/// The package in memory, while libzip writes it there.
class Memory {
 public:
  Memory() : source_(zip_source_buffer_create(nullptr, 0, /*freep=*/0, nullptr)) {
    if (source_ == nullptr) throw std::bad_alloc();
  }
  ~Memory() { zip_source_free(source_); }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  Memory(Memory&&) = delete;
  Memory& operator=(Memory&&) = delete;

  /// An archive gives its source back when it is closed: one more owner keeps it.
  [[nodiscard]] zip_source_t* lend() const {
    zip_source_keep(source_);
    return source_;
  }

  [[nodiscard]] std::string bytes() const {
    zip_stat_t status{};
    zip_source_stat(source_, &status);
    std::string bytes(status.size, '\0');
    zip_source_open(source_);
    const zip_int64_t got = zip_source_read(source_, bytes.data(), bytes.size());
    zip_source_close(source_);
    if (got != static_cast<zip_int64_t>(bytes.size())) throw std::bad_alloc();
    return bytes;
  }

 private:
  zip_source_t* source_;
};

/// In memory nothing but memory can be missing.
std::string packed(std::span<const Part> parts) {
  const Memory memory;
  zip_t* archive = zip_open_from_source(memory.lend(), ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) {
    zip_source_free(memory.lend());
    throw std::bad_alloc();
  }
  const bool complete =
      std::ranges::all_of(parts, [&](const Part& part) { return add_part(archive, part); });
  if (!complete || zip_close(archive) != 0) {
    zip_discard(archive);
    throw std::bad_alloc();
  }
  return memory.bytes();
}

}  // namespace

const char* media_type(OdsKind kind) {
  return kind == OdsKind::form_template ? "application/vnd.oasis.opendocument.spreadsheet-template"
                                        : "application/vnd.oasis.opendocument.spreadsheet";
}

std::string ods_bytes(const fill::FilledForm& form, OdsKind kind) {
  // A template's package also names its kind; an office goes by the media type alone.
  const std::vector<Part> parts{
      {"mimetype", media_type(kind)},
      {"content.xml", content_xml(form)},
      {"styles.xml", styles_xml(form)},
      {"meta.xml", meta_xml(form)},
      {"settings.xml", settings_xml(form)},
      {"META-INF/manifest.xml", manifest_xml(media_type(kind))},
  };
  return packed(parts);
}

std::string write_ods(const fill::FilledForm& form, OdsKind kind, const std::string& path) {
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  const std::string bytes = ods_bytes(form, kind);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return file ? std::string() : "cannot be written";
}

}  // namespace tenken::files
