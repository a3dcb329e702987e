// SPDX-License-Identifier: MPL-2.0
// The parts of a zip package, unpacked within limits.
#include "logic/files/zip_package.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>

#include "logic/files/limits.hpp"
#include "logic/files/problem.hpp"

namespace tenken::files {

using message::msg;

ZipPackage::ZipPackage(const std::string& bytes) : size_(bytes.size()) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source != nullptr) archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
  zip_error_fini(&error);
  if (archive_ == nullptr) {
    zip_source_free(source);
    fail_damaged("zip");
  }
  if (static_cast<std::uint64_t>(zip_get_num_entries(archive_, 0)) > max_entries) {
    zip_discard(archive_);
    archive_ = nullptr;
    fail_too_large(msg("中のファイルが {1} 個を超えています", max_entries));
  }
}

ZipPackage::~ZipPackage() {
  if (archive_ != nullptr) zip_discard(archive_);
}

std::int64_t ZipPackage::index_of(const std::string& name) const {
  const std::int64_t exact = zip_name_locate(archive_, name.c_str(), 0);
  return exact >= 0 ? exact : zip_name_locate(archive_, name.c_str(), ZIP_FL_NOCASE);
}

bool ZipPackage::has(const std::string& name) const { return index_of(name) >= 0; }

std::optional<Bytes> ZipPackage::read(const std::string& name) {
  const std::int64_t found = index_of(name);
  if (found < 0) return std::nullopt;
  const auto index = static_cast<zip_uint64_t>(found);
  zip_stat_t stat;
  zip_stat_init(&stat);
  constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if (zip_stat_index(archive_, index, 0, &stat) != 0 || (stat.valid & needed) != needed) {
    fail_damaged(name);
  }
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    fail_protected();
  }
  // What the directory says is not yet true, but a true size above the limit ends it early, and
  // below it no more than what it says is unpacked. Room for it is made at once: a false size
  // takes no more than a true one could in a package as large as this.
  if (stat.comp_size > size_) fail_damaged(name);
  if (stat.size > max_unpacked_bytes - std::min(unpacked_, max_unpacked_bytes)) {
    fail_too_large(msg("展開すると {1} MB を超えます", max_unpacked_bytes / 1'000'000));
  }
  if (stat.size > ratio_applies_from && stat.size / max_ratio > stat.comp_size) {
    fail_too_large(msg("圧縮率が {1} 倍を超えています", max_ratio));
  }
  unpacked_ += stat.size;
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive_, index, 0),
                                                               &zip_fclose);
  if (!file) fail_damaged(name);
  Bytes text(static_cast<std::size_t>(stat.size));
  std::size_t read = 0;
  while (read < text.size()) {
    const zip_int64_t got = zip_fread(file.get(), text.data() + read, text.size() - read);
    if (got <= 0) fail_damaged(name);
    read += static_cast<std::size_t>(got);
  }
  // One more byte: libzip then compares the checksum, and more than was said is damage too.
  char rest = 0;
  if (zip_fread(file.get(), &rest, 1) != 0) fail_damaged(name);
  return text;
}

}  // namespace tenken::files
