// SPDX-License-Identifier: MPL-2.0
// Sheets that are right though they differ from the sample, saved by the office in other files.
#include <gtest/gtest.h>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableColumns.hpp>

#include "logic/files/ods.hpp"
#include "tests/sheet/checked_document.hpp"
#include "tests/support/samples.hpp"
#include "tests/support/variants.hpp"

namespace tenken::test {
namespace {

struct Format {
  const char* ending;
  std::string_view filter;
};

/// Every variant in one form: as its list says, whatever file it came from.
class RoundTrip : public testing::TestWithParam<Format> {
 protected:
  static std::filesystem::path file(const std::string& name, const char* ending) {
    return test_office::scratch() / (name + ending);
  }
};

TEST_P(RoundTrip, KeepsTheFindingsOfEachVariant) {
  std::size_t number = 0;
  for (const Variant& variant : variants()) {
    const std::string name = "variant" + std::to_string(++number);
    ASSERT_EQ(files::write_ods(filled(variant), files::OdsKind::document, file(name, ".ods")), "");
    const auto path = file(name, GetParam().ending);
    test_office::shared().load(file(name, ".ods")).store(path, GetParam().filter);
    test_office::Document saved = test_office::shared().load(path);
    saved.hard_recalculate();
    EXPECT_EQ(difference(variant.findings, findings_of(saved)), "")
        << variant.where << ": " << variant.title << " as " << GetParam().ending;
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         testing::Values(Format{".fods", test_office::fods_filter},
                                         Format{".xlsx", test_office::xlsx_filter},
                                         Format{".xls", test_office::xls_filter}),
                         [](const auto& format) { return std::string(format.param.ending + 1); });

TEST(WidenedColumns, ChangeNothing) {
  const test_office::Document document = test_office::shared().load(sample_file("clean"));
  for (int sheet = 0; sheet < 3; ++sheet) {
    const com::sun::star::uno::Reference<com::sun::star::table::XColumnRowRange> grid(
        document.sheet(sheet), com::sun::star::uno::UNO_QUERY_THROW);
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> columns(
        grid->getColumns(), com::sun::star::uno::UNO_QUERY_THROW);
    columns->setPropertyValue("Width", com::sun::star::uno::Any(sal_Int32{4000}));
  }
  EXPECT_EQ(difference({}, findings_of(document)), "");
}

}  // namespace
}  // namespace tenken::test
