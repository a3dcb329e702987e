// SPDX-License-Identifier: MPL-2.0
// A text that waits until what comes before it is known.
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "logic/message/system_problem.hpp"

namespace tenken::folder {

/// That something could not be written.
class OutputError : public std::runtime_error {
 public:
  /// For the reason in errno. `where` is a file's name, or a message that says what it is.
  explicit OutputError(message::Argument where)
      : std::runtime_error("cannot write"),
        message_(message::msg("{1}: {2}", std::move(where), message::last_system_problem())) {}

  /// Where, and why.
  [[nodiscard]] const message::Message& message() const { return message_; }

 private:
  message::Message message_;
};

/// Takes a text piece by piece; may throw OutputError.
using Sink = std::function<void(std::string_view)>;

/// A text that is kept until it is needed, in memory while it is short and in a file without a name
/// when it is not.
class Spool {
 public:
  /// Throws OutputError.
  void add(std::string_view text);
  /// Throws OutputError.
  void copy_to(const Sink& sink);

 private:
  std::string memory_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, &std::fclose};
};

}  // namespace tenken::folder
