// SPDX-License-Identifier: MPL-2.0
// Links to other workbooks: making a copy changes none in the open document, and the copy has none.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "tests/submission/checked.hpp"
#include "tests/submission/package.hpp"

namespace tenken::test {
namespace {

namespace fs = std::filesystem;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// The folder for temporary files of the offices that start while this object lives.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const fs::path& folder) {
    fs::create_directories(folder);
    if (const char* old = std::getenv("TMPDIR")) old_ = old;
    ::setenv("TMPDIR", folder.c_str(), 1);
  }
  ~TemporaryFolder() {
    if (old_.empty()) {
      ::unsetenv("TMPDIR");
    } else {
      ::setenv("TMPDIR", old_.c_str(), 1);
    }
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;

 private:
  std::string old_;
};

/// A user's folders: the document in one, what it reads in another.
struct Files {
  fs::path root;
  fs::path other;
  fs::path own;
};

constexpr const char* linked_cell = "J26";

/// A sample whose total is read from another workbook, saved by `office`.
Files make_files(const std::string& name, const test_office::Office& office) {
  Files files;
  files.root = test_office::scratch() / name;
  files.other = files.root / "共有 資料" / "other.ods";
  files.own = files.root / "課" / "係" / "own.ods";
  for (const fs::path& file : {files.other, files.own}) fs::create_directories(file.parent_path());
  double total = 0;
  const Document document = office.load(sample_file("clean"));
  total = document.value(linked_cell);
  {
    const Document other = office.new_calc();
    other.set_value("A1", total);
    other.store(files.other, test_office::ods_filter);
  }
  document.set(linked_cell, "='file://" + files.other.string() + "'#$Sheet1.A1");
  document.store(files.own, test_office::ods_filter);
  return files;
}

std::string formula_of(const Document& document) {
  return to_utf8(document.cell(linked_cell)->getFormula());
}

void submit_with(const test_office::Office& office, const Document& document,
                 const fs::path& file) {
  checker(office)->submit(document.model(), to_ustring("file://" + file.string()), false);
}

/// Where the office's temporary files are, from the folder in which the test's files are.
class Links : public testing::TestWithParam<const char*> {};

TEST_P(Links, OfTheOpenDocumentStay) {
  const std::string place = GetParam();
  const std::string name = "links-" + std::to_string(place.size());
  const TemporaryFolder temporary(test_office::scratch() / name / place);
  const test_office::Office office;
  const Files files = make_files(name, office);
  for (const bool changed : {false, true}) {
    const Document document = office.load(files.own);
    if (changed) document.set_value("R26", 3.5);
    set_unmodified(document);
    const std::string link = formula_of(document);
    ASSERT_THAT(link, HasSubstr("other.ods"));
    const double total = document.value(linked_cell);
    for (const char* kind : {".ods", ".xlsx"}) {
      const fs::path copy = files.root / (std::string("copy") + kind);
      submit_with(office, document, copy);
      EXPECT_EQ(formula_of(document), link) << kind;
      EXPECT_FALSE(is_modified(document));
      EXPECT_EQ(document.value(linked_cell), total);
      EXPECT_THAT(parts_with("other.ods", copy), IsEmpty());
      const Document read = office.load(copy);
      EXPECT_EQ(read.value(linked_cell), total);
      EXPECT_THAT(formula_of(read), Not(HasSubstr("file:")));
    }
    // What the user saves next still has the link.
    const fs::path again = files.own.parent_path() / "again.ods";
    document.store(again, test_office::ods_filter);
    EXPECT_EQ(formula_of(office.load(again)), link);
  }
}

INSTANTIATE_TEST_SUITE_P(Places, Links, testing::Values(".", "tmp", "課/係/tmp", "a/b/c/d/e"));

}  // namespace
}  // namespace tenken::test
