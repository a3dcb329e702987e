// SPDX-License-Identifier: MPL-2.0
// The parts of the OpenDocument files that we write.
#include "logic/files/ods.hpp"

#include <gmock/gmock.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <pugixml.hpp>
#include <vector>

#include "logic/files/xml.hpp"
#include "tests/logic/support/forms.hpp"

namespace tenken::fill {
namespace {

using test::filled;
using test::sample_values;
using testing::ElementsAre;

/// A package read back from a file of this test's own.
class Package {
 public:
  Package(const FilledForm& form, files::OdsKind kind) {
    path_ = std::filesystem::path(testing::TempDir()) /
            (std::string("tenken-") +
             testing::UnitTest::GetInstance()->current_test_info()->name() + ".ods");
    problem = files::write_ods(form, kind, path_.string());
    zip_t* archive = zip_open(path_.string().c_str(), ZIP_RDONLY, nullptr);
    if (archive == nullptr) return;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
      const auto index = static_cast<zip_uint64_t>(i);
      zip_stat_t stat;
      zip_stat_index(archive, index, 0, &stat);
      names.emplace_back(stat.name);
      methods.push_back(stat.comp_method);
      std::string text(stat.size, '\0');
      zip_file_t* file = zip_fopen_index(archive, index, 0);
      zip_fread(file, text.data(), text.size());
      zip_fclose(file);
      texts.push_back(text);
    }
    zip_discard(archive);
  }
  ~Package() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;
  Package(Package&&) = delete;
  Package& operator=(Package&&) = delete;

  [[nodiscard]] std::string bytes() const {
    std::ifstream stream(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  std::string problem;
  std::vector<std::string> names;
  std::vector<zip_uint16_t> methods;
  std::vector<std::string> texts;

 private:
  std::filesystem::path path_;
};

TEST(Ods, HasThePartsInOrder) {
  const Package package(filled(sample_values("clean")), files::OdsKind::document);
  EXPECT_EQ(package.problem, "");
  ASSERT_THAT(package.names, ElementsAre("mimetype", "content.xml", "styles.xml", "meta.xml",
                                         "settings.xml", "META-INF/manifest.xml"));
  EXPECT_EQ(package.texts[0], "application/vnd.oasis.opendocument.spreadsheet");
  EXPECT_EQ(package.methods[0], ZIP_CM_STORE);
  // Readers look for the media type right behind the first entry's header.
  EXPECT_EQ(package.bytes().substr(30, 8), "mimetype");
  EXPECT_EQ(package.bytes().substr(38, package.texts[0].size()), package.texts[0]);
  for (std::size_t i = 1; i < package.texts.size(); ++i) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(package.texts[i].c_str())) << package.names[i];
  }
}

TEST(Ods, ATemplateSaysSo) {
  const Package package(filled(""), files::OdsKind::form_template);
  EXPECT_EQ(package.texts.at(0), "application/vnd.oasis.opendocument.spreadsheet-template");
  EXPECT_THAT(package.texts.at(5), testing::HasSubstr(package.texts[0]));
}

TEST(Ods, TheSameFormGivesTheSameBytes) {
  const FilledForm form = filled(sample_values("mistakes"));
  const std::string first = Package(form, files::OdsKind::document).bytes();
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(first, Package(form, files::OdsKind::document).bytes());
}

TEST(Ods, AnUnwritablePathIsReported) {
  EXPECT_NE(files::write_ods(filled(""), files::OdsKind::document, "/proc/nowhere/form.ods"), "");
}

/// The cells of one row, by column; covered ones too.
std::vector<pugi::xml_node> row_cells(const pugi::xml_node& table, int row) {
  pugi::xml_node node = table.child("table:table-row");
  for (int i = 0; i < row; ++i) node = node.next_sibling("table:table-row");
  return {node.begin(), node.end()};
}

TEST(Ods, MergesCoverTheirCells) {
  pugi::xml_document document;
  const FilledForm form = filled(sample_values("clean"));
  ASSERT_TRUE(document.load_string(files::content_xml(form).c_str()));
  pugi::xml_node table = document.child("office:document-content")
                             .child("office:body")
                             .child("office:spreadsheet")
                             .child("table:table");
  for (const FormSheet& sheet : form.sheets) {
    for (const FormCell& cell : sheet.cells) {
      for (auto row = cell.area.first.row; row <= cell.area.last.row; ++row) {
        const auto cells = row_cells(table, row);
        for (auto column = cell.area.first.column; column <= cell.area.last.column; ++column) {
          const pugi::xml_node node = cells.at(static_cast<std::size_t>(column));
          const bool first = workbook::Address{row, column} == cell.area.first;
          EXPECT_STREQ(node.name(), first ? "table:table-cell" : "table:covered-table-cell");
          if (!first || cell.area.first == cell.area.last) continue;
          EXPECT_EQ(node.attribute("table:number-columns-spanned").as_int(), cell.area.columns());
          EXPECT_EQ(node.attribute("table:number-rows-spanned").as_int(), cell.area.rows());
        }
      }
    }
    table = table.next_sibling("table:table");
  }
}

TEST(Ods, AFormulaKeepsItsTextResult) {
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(files::content_xml(filled(sample_values("clean"))).c_str()));
  const pugi::xml_node cell = document.find_node([](const pugi::xml_node& node) {
    return std::string_view(node.attribute("table:formula").value()).find("KPI.STATUS") !=
           std::string_view::npos;
  });
  ASSERT_TRUE(cell);
  EXPECT_STREQ(cell.attribute("office:string-value").value(), "達成");
  EXPECT_STREQ(cell.child("text:p").child_value(), "達成");
}

TEST(Xml, KeepsRunsOfSpaces) {
  pugi::xml_document document;
  files::add_paragraphs(files::add(document, "cell"), "  a b   c \nd");
  const std::string text = files::to_string(document);
  EXPECT_THAT(text, testing::HasSubstr("<text:p><text:s text:c=\"2\"/>a b<text:s text:c=\"3\"/>c"
                                       "<text:s text:c=\"1\"/></text:p><text:p>d</text:p>"));
}

}  // namespace
}  // namespace tenken::fill
