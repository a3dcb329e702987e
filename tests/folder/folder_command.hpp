// SPDX-License-Identifier: MPL-2.0
// The command フォルダーを点検 as another program gives it, and what comes of it.
#pragma once

#include <chrono>
#include <com/sun/star/uno/Exception.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>

#include "tests/office/office.hpp"

namespace tenken::test {

/// Gives the command in the window of `document`, with the window's fields
/// filled, and begins.
void check_folder(const test_office::Office& office, const test_office::Document& document,
                  const std::filesystem::path& folder, const std::filesystem::path& report = {},
                  const std::filesystem::path& last_year = {});

/// What `look` finds once the threads of the office have come so far; nullopt after a minute. What
/// it looks at may go away meanwhile: windows and documents come and go beside it.
template <typename Look>
auto once(const Look& look) -> decltype(look()) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
  for (;;) {
    try {
      if (auto found = look(); found) return found;
    } catch (const com::sun::star::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // It is looked again.
    }
    if (std::chrono::steady_clock::now() > end) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

/// The open workbook whose first sheet is the overview.
[[nodiscard]] std::optional<test_office::Document> results(const test_office::Office& office);

/// A workbook of the build.
[[nodiscard]] std::filesystem::path sample(const std::string& name);
/// An empty folder with a department's folder in it.
[[nodiscard]] std::filesystem::path new_folder(const std::string& name);
[[nodiscard]] std::string content(const std::filesystem::path& file);

}  // namespace tenken::test
