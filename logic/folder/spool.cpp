// SPDX-License-Identifier: MPL-2.0
// A text that waits until what comes before it is known.
#include "logic/folder/spool.hpp"

#include <array>

namespace tenken::folder {
namespace {

constexpr std::size_t kept_in_memory = 4'000'000;

[[noreturn]] void fail() { throw OutputError(message::argument(message::msg("一時ファイル"))); }

}  // namespace

void Spool::add(std::string_view text) {
  if (file_ == nullptr && memory_.size() + text.size() <= kept_in_memory) {
    memory_ += text;
    return;
  }
  if (file_ == nullptr) {
    file_.reset(std::tmpfile());
    if (file_ == nullptr) fail();
    std::string first;
    first.swap(memory_);
    add(first);
  }
  if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) fail();
}

void Spool::copy_to(const Sink& sink) {
  if (file_ == nullptr) return sink(memory_);
  if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) fail();
  std::array<char, 65536> block{};
  for (;;) {
    const std::size_t got = std::fread(block.data(), 1, block.size(), file_.get());
    sink({block.data(), got});
    if (got < block.size()) break;
  }
  if (std::ferror(file_.get()) != 0) fail();
}

}  // namespace tenken::folder
