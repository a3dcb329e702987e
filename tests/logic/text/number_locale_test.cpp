// SPDX-License-Identifier: MPL-2.0
// Numbers where the comma is the decimal separator.
#include <gmock/gmock.h>

#include <string_view>
#include <vector>

#include "logic/text/number.hpp"

namespace tenken::text {
namespace {

using testing::Eq;

struct CommaCase {
  std::string_view written;
  double value;
  std::string_view what;
};

TEST(NumberWithADecimalComma, IsGroupedOnlyWhereAHandShows) {
  const std::vector<CommaCase> cases = {
      {"0,953", 0.953, "as the office hands it over"},
      {"-0,5", -0.5, "negative"},
      {"0,00001", 0.00001, "small"},
      {"1,234", 1.234, "could be either, and nothing shows a hand"},
      {"-1,234", -1.234, "the same, negative"},
      {"12,34", 12.34, "could not be grouped"},
      {"1,5E+020", 1.5e20, "with an exponent"},
      {"6400", 6400, "no comma at all"},
      {"0.953", 0.953, "typed with a point as text"},
      {"△1,234", -1234, "a Japanese minus"},
      {"△ 6,400", -6400, "a Japanese minus and a space"},
      {"−1,234", -1234, "a typographic minus"},
      {"(1,234)", -1234, "parentheses"},
      {"１，２３４", 1234, "full width"},
      {"1，234", 1234, "a full-width comma"},
      {"1,234人", 1234, "a unit"},
      {"1,234 人", 1234, "a space and a unit"},
      {" 1,234", 1234, "a space"},
      {"1,234%", 12.34, "a percent sign"},
      {"1,234,567", 1234567, "several groups"},
      {"1,234.5", 1234.5, "a point behind it"},
      {"95,3%", 0.953, "a hand shows, but it could not be grouped"},
      {"△0,5", -0.5, "the same"},
      {"△0,953", -0.953, "no group begins with 0"},
  };
  const NumberOptions comma{.decimal_separator = ','};
  for (const CommaCase& c : cases) {
    const Reading reading = read_number(c.written, comma);
    EXPECT_TRUE(reading.is_number()) << c.what;
    EXPECT_THAT(reading.value, Eq(c.value)) << c.what;
  }
}

TEST(NumberWithADecimalComma, IsTextWhereNeitherReadingHolds) {
  const NumberOptions comma{.decimal_separator = ','};
  for (const std::string_view text :
       {"1,23,4", ",5", "5,", "1,2.3,4", "1.234,5", "1,,2", "1,234,5"}) {
    EXPECT_TRUE(read_number(text, comma).is_text()) << text;
  }
}

TEST(NumberWithADecimalComma, IsPlainWhenAMachineWroteIt) {
  const NumberOptions comma{.decimal_separator = ','};
  EXPECT_TRUE(read_number("0,953", comma).plain);
  EXPECT_FALSE(read_number("1,234,567", comma).plain);
  EXPECT_FALSE(read_number("△0,953", comma).plain);
}

}  // namespace
}  // namespace tenken::text
