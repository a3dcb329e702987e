// SPDX-License-Identifier: MPL-2.0
// Tests against a real, headless LibreOffice with the built extension.
//
// A test program has one office, made once and used by all of its tests (starting takes seconds):
//
//     TEST(Checker, ReadsAnEmptyDocument) {
//       test_office::Document document = test_office::shared().new_calc();
//       document.set("B4", "=KPI_STATUS(28;25)");
//       EXPECT_EQ(document.text("B4"), "達成");
//     }  // the document is closed
//
// Tests that want another office ask for it, and get one office for all tests that ask for the
// same: `test_office::shared({.ui_language = "en-US"})`.
//
// The office cannot be orphaned: it is killed when the test program ends in whatever way, and both
// are ended when the program takes longer than Options::limit. What the office prints is in
// <build>/office/*.log.
//
// In CMake: `include(OfficeTest)` and `tenken_office_test(<name> DEPENDS <targets>)`, which makes
// a program of all .cpp files of the folder and one CTest test of the program.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <compare>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/office/document.hpp"

namespace tenken::test_office {

struct Options {
  std::string ui_language = "ja";  ///< "ja" or "en-US"
  std::string locale = "ja-JP";    ///< of numbers and dates; "de-DE" writes 0,5
  bool extension = true;           ///< false: an office without Tenken
  /// true: its dialogs open and wait for an answer; else each is answered with "cancel" at once.
  bool dialogs = false;
  /// A folder whose subfolders are unpacked extensions, Tenken among them; empty: the built Tenken.
  std::filesystem::path extensions{};
  /// For the whole test program, from the start of the office: several times what the longest
  /// takes, since a machine may have others to serve.
  std::chrono::seconds limit{1500};

  // clang-tidy 14 takes the comparison that the compiler writes for ours.
  // NOLINTNEXTLINE(modernize-use-nullptr, readability-implicit-bool-conversion)
  auto operator<=>(const Options&) const = default;
};

class Office {
 public:
  /// Starts an office and connects to it. Throws std::runtime_error when that takes longer than 120
  /// s.
  explicit Office(const Options& options = {});

  /// Ends it: asks first, and kills it when it does not answer.
  ~Office();

  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;
  Office(Office&&) = delete;
  Office& operator=(Office&&) = delete;

  [[nodiscard]] const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>&
  context() const;
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::frame::XDesktop2> desktop() const;

  /// The office's process, for whoever measures what it does.
  [[nodiscard]] pid_t process_id() const;

  /// The addresses that it asked the desktop to open, in that order. Nothing is opened.
  [[nodiscard]] std::vector<std::string> opened() const;

  /// An instance of a service of the office.
  [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::uno::XInterface> create(
      const std::string& service) const;

  /// A new spreadsheet with one sheet. Without a window unless `visible` (no display is needed).
  [[nodiscard]] Document new_calc(bool visible = false) const;

  /// Opens a file. Throws std::runtime_error when the office cannot.
  [[nodiscard]] Document load(const std::filesystem::path& path, bool visible = false) const;

  /// The same as a file that came by mail, or that a colleague has open, is opened.
  [[nodiscard]] Document load_read_only(const std::filesystem::path& path,
                                        bool visible = false) const;

 private:
  class Running;
  [[nodiscard]] Document open(const std::string& url, bool visible, bool read_only = false) const;

  std::unique_ptr<Running> running_;
};

/// The test program's office of this kind, started when it is first asked for and ended after the
/// last test.
[[nodiscard]] Office& shared(const Options& options = {});

/// A folder for files that tests write, empty at the program's first call, inside the build folder.
[[nodiscard]] std::filesystem::path scratch();

/// A copy of `file` in scratch(). An office locks what it opens, and a killed one leaves its lock
/// behind: what the build made is better not opened itself.
[[nodiscard]] std::filesystem::path copy_of(const std::filesystem::path& file);

}  // namespace tenken::test_office
