// SPDX-License-Identifier: MPL-2.0
// The parts of a zip package, unpacked within limits.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct zip;

namespace tenken::files {

/// Leaves the bytes of a vector as they are until they are filled: a part is unpacked into them.
template <typename Byte>
struct Unfilled : std::allocator<Byte> {
  void construct(Byte* /*place*/) noexcept {}
};

/// A part's content.
using Bytes = std::vector<char, Unfilled<char>>;

/// A zip package in memory. Throws Problem for what cannot be read or goes beyond limits.hpp.
class ZipPackage {
 public:
  /// `bytes` must outlive this.
  explicit ZipPackage(const std::string& bytes);
  ~ZipPackage();
  ZipPackage(const ZipPackage&) = delete;
  ZipPackage& operator=(const ZipPackage&) = delete;
  ZipPackage(ZipPackage&&) = delete;
  ZipPackage& operator=(ZipPackage&&) = delete;

  [[nodiscard]] bool has(const std::string& name) const;

  /// The part called `name` (its case does not matter); nullopt when there is none. Fails for one
  /// that is encrypted, cut off or too large.
  [[nodiscard]] std::optional<Bytes> read(const std::string& name);

 private:
  [[nodiscard]] std::int64_t index_of(const std::string& name) const;

  zip* archive_ = nullptr;
  std::uint64_t size_;  // of the package itself
  std::uint64_t unpacked_ = 0;
};

}  // namespace tenken::files
