// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
// The package: a zip whose first entry is the stored media type, and whose times never change.
#include <zip.h>

#include <filesystem>
#include <memory>
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

std::string write_parts(const std::string& path, std::span<const Part> parts) {
  int error = 0;
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr) return "cannot be written";
  for (const Part& part : parts) {
    if (!add_part(archive, part)) {
      std::string message = zip_strerror(archive);
      zip_discard(archive);
      return message;
    }
  }
  if (zip_close(archive) == 0) return {};
  std::string message = zip_strerror(archive);
  zip_discard(archive);
  return message;
}

}  // namespace

std::string write_ods(const fill::FilledForm& form, OdsKind kind, const std::string& path) {
  const std::string media_type = kind == OdsKind::form_template
                                     ? "application/vnd.oasis.opendocument.spreadsheet-template"
                                     : "application/vnd.oasis.opendocument.spreadsheet";
  const std::vector<Part> parts{
      {"mimetype", media_type},
      {"content.xml", content_xml(form)},
      {"styles.xml", styles_xml(form)},
      {"meta.xml", meta_xml(form)},
      {"settings.xml", settings_xml(form)},
      {"META-INF/manifest.xml", manifest_xml(media_type)},
  };
  // A template's package also names its kind; an office goes by the media type alone.
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  return write_parts(path, parts);
}

}  // namespace tenken::files
