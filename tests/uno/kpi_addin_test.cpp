// SPDX-License-Identifier: MPL-2.0
// The functions without an office: what only the way in and out can get wrong. What they compute is
// shown by the workbooks in tests/functions.
#include <gtest/gtest.h>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <rtl/ref.hxx>

#include "tests/office/document.hpp"
#include "uno/functions/kpi_addin.hpp"

namespace tenken::uno_test {
namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;

rtl::Reference<functions::KpiAddin> addin(char decimal_separator = '.') {
  return new functions::KpiAddin(functions::DecimalSeparator(decimal_separator));
}

std::string status(char decimal_separator, const char* actual, const char* target) {
  return test_office::to_utf8(
      addin(decimal_separator)
          ->status(test_office::to_ustring(actual), test_office::to_ustring(target), Any()));
}

TEST(KpiAddin, ReadsNumbersWithTheOfficesDecimalSeparator) {
  EXPECT_EQ(status('.', "0.953", "0.95"), "達成");
  EXPECT_EQ(status(',', "0,953", "0,95"), "達成");
  EXPECT_EQ(status(',', "0,00001", "0,00002"), "未達成");
  EXPECT_THROW(status('.', "0,953", "0.95"), com::sun::star::uno::RuntimeException);
}

TEST(KpiAddin, ReadsGroupsOfAPersonsHandWhateverTheSeparator) {
  EXPECT_EQ(status(',', "△6,400", "-6400"), "達成");
  EXPECT_EQ(status(',', "１，２３４", "1234"), "達成");
  EXPECT_EQ(status(',', "4,900人", "4900"), "達成");
  EXPECT_EQ(status(',', "1,234,567", "1234567"), "達成");
}

// In a list a number comes as a number, so a text is always a person's.
TEST(KpiAddin, SumsTextsWithGroupsWhateverTheSeparator) {
  Sequence<Any> values(3);
  values.getArray()[0] <<= 0.5;
  values.getArray()[1] <<= rtl::OUString("1,234");
  values.getArray()[2] <<= rtl::OUString("");
  EXPECT_EQ(addin(',')->sum(values), 1234.5);
  EXPECT_EQ(addin('.')->sum(values), 1234.5);
}

TEST(KpiAddin, TellsWhichArgumentIsNotAllowed) {
  try {
    addin()->status("1", "2", Any(7.0));
    FAIL() << "7 is no direction";
  } catch (const com::sun::star::lang::IllegalArgumentException& refused) {
    EXPECT_EQ(refused.ArgumentPosition, 2);
  }
}

// Basic passes whole numbers as such, a cell never does.
TEST(KpiAddin, TakesOptionsOfEveryKindOfNumber) {
  EXPECT_EQ(test_office::to_utf8(addin()->era("2023", Any(sal_Int32{2}))), "令和5年度");
  EXPECT_EQ(test_office::to_utf8(addin()->era("2023", Any(sal_Int16{3}))), "2023(R5)");
}

TEST(KpiAddin, GivesNothingWhereThereIsNoValue) {
  EXPECT_FALSE(addin()->rate("0", "0", Any(), Any()).hasValue());
  EXPECT_FALSE(addin()->number(test_office::to_ustring("―"), Any()).hasValue());
  EXPECT_FALSE(addin()->fiscalYear("").hasValue());
}

TEST(KpiAddin, NamesTheServiceOfItsFunctions) {
  EXPECT_EQ(addin()->getServiceName(), rtl::OUString("org.tenken.Kpi"));
  EXPECT_TRUE(addin()->supportsService("org.tenken.Kpi"));
}

}  // namespace
}  // namespace tenken::uno_test
