// SPDX-License-Identifier: MPL-2.0
// Files that this office protects: without the password nothing is read; a protected sheet is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "logic/check/checker.hpp"
#include "logic/files/read_workbook.hpp"
#include "logic/message/language.hpp"
#include "tests/office/office.hpp"
#include "tests/support/samples.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using ::testing::HasSubstr;

constexpr auto formats = std::to_array<std::pair<std::string_view, const char*>>(
    {{test_office::ods_filter, ".ods"}, {test_office::xlsx_filter, ".xlsx"}});

Document clean_sample() {
  return shared().load(test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / "clean.ods"));
}

/// As the dialog "Save with password" does it: an .xlsx is encrypted by what it makes of the
/// password; the password itself is for OpenDocument.
void store_with_password(const Document& document, const std::filesystem::path& file,
                         std::string_view filter) {
  const rtl::OUString password = test_office::to_ustring("秘密 123");
  css::uno::Sequence<css::beans::PropertyValue> arguments(2);
  arguments.getArray()[0].Name = "FilterName";
  arguments.getArray()[0].Value <<= test_office::to_ustring(filter);
  if (filter == test_office::xlsx_filter) {
    css::uno::Sequence<css::beans::NamedValue> encryption(2);
    encryption.getArray()[0].Name = "OOXPassword";
    encryption.getArray()[0].Value <<= password;
    encryption.getArray()[1].Name = "CryptoType";
    encryption.getArray()[1].Value <<= test_office::to_ustring("Standard");
    arguments.getArray()[1].Name = "EncryptionData";
    arguments.getArray()[1].Value <<= encryption;
  } else {
    arguments.getArray()[1].Name = "Password";
    arguments.getArray()[1].Value <<= password;
  }
  Reference<css::frame::XStorable>(document.uno(), UNO_QUERY_THROW)
      ->storeToURL(test_office::to_ustring("file://" + file.string()), arguments);
}

TEST(ProtectedFiles, AreNotReadWithoutTheirPassword) {
  const message::Language japanese("ja", "");
  const Document document = clean_sample();
  for (const auto& [filter, ending] : formats) {
    const auto file = test_office::scratch() / (std::string("password") + ending);
    store_with_password(document, file, filter);
    ASSERT_TRUE(std::filesystem::exists(file));
    const files::ReadResult read = files::read_workbook(file.string());
    EXPECT_FALSE(read.workbook) << ending;
    EXPECT_THAT(japanese.say(read.problem), HasSubstr("パスワード")) << ending;
  }
}

TEST(ProtectedFiles, AProtectedSheetIsReadAsAnyOther) {
  const Document document = clean_sample();
  const auto protect = [](const Reference<css::uno::XInterface>& what) {
    const Reference<css::util::XProtectable> part(what, UNO_QUERY_THROW);
    part->protect(test_office::to_ustring("abc"));
    ASSERT_TRUE(part->isProtected());
  };
  for (int i = 0; i < 3; ++i) protect(document.sheet(i));
  protect(document.uno());
  for (const auto& [filter, ending] : formats) {
    const auto file = test_office::scratch() / (std::string("sheets") + ending);
    document.store(file, filter);
    const files::ReadResult read = files::read_workbook(file.string());
    ASSERT_TRUE(read.workbook) << ending;
    const check::Result result = check::check(*read.workbook, {&test::nagano(), 1});
    EXPECT_TRUE(result.recognised()) << ending;
    EXPECT_EQ(result.findings.size(), 0U) << ending;
    EXPECT_EQ(result.sheet.cost.front().settled.number(), 251075) << ending;
  }
}

}  // namespace
}  // namespace tenken::office
