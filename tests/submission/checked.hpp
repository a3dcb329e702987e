// SPDX-License-Identifier: MPL-2.0
// What the tests of this folder share: the checker of the office with Tenken, and what a document
// keeps.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/office/checker.hpp"
#include "tests/office/office.hpp"

namespace tenken::test {

namespace css = com::sun::star;

/// A copy of a built sample that the test may open and change.
[[nodiscard]] std::filesystem::path sample_file(const std::string& name);

using test_office::checker;

/// "BUD001 cost.R5.total", with " waived" behind it where it is: one line a finding.
[[nodiscard]] std::vector<std::string> findings_of(const test_office::Document& document);

/// Waives every finding of `rule` at `field`, as 山田.
sal_Int32 waive(const test_office::Document& document, const std::string& rule,
                const std::string& field, const std::string& reason);

/// Writes a copy for submission.
void submit(const test_office::Document& document, const std::filesystem::path& file,
            bool pdf = false);

/// Tries to write one; why it was refused, in Japanese, or "".
[[nodiscard]] std::string veto_of(const test_office::Document& document,
                                  const std::filesystem::path& file);

/// A user-defined property that is a text; "" when it is not there.
[[nodiscard]] std::string property(const test_office::Document& document, const std::string& name);

[[nodiscard]] std::vector<std::string> undo_titles(const test_office::Document& document);
void undo(const test_office::Document& document);
void redo(const test_office::Document& document);

[[nodiscard]] bool is_modified(const test_office::Document& document);
void set_unmodified(const test_office::Document& document);

[[nodiscard]] std::string bytes_of(const std::filesystem::path& file);

}  // namespace tenken::test
