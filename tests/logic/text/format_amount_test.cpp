// SPDX-License-Identifier: MPL-2.0
// Amounts as printed, and read back; the last digit of a number.
#include <gmock/gmock.h>

#include <string_view>
#include <utility>
#include <vector>

#include "logic/text/number.hpp"

namespace tenken::text {
namespace {

using testing::DoubleEq;
using testing::Eq;

struct AmountCase {
  double value;
  std::string_view printed;
};

TEST(LastDecimal, IsOneInTheLastPlaceBehindThePoint) {
  const std::vector<std::pair<std::string_view, double>> cases = {
      {"", 1},        {"18", 1},          {"1,234", 1}, {"18.9", 0.1},      {"115.8%", 0.1},
      {"0.50", 0.01}, {"1,234.75", 0.01}, {"5.", 1},    {"1.5億2.25", 0.1},
  };
  for (const auto& [number, step] : cases) {
    EXPECT_THAT(last_decimal(number), DoubleEq(step)) << number;
  }
}

TEST(FormatAmount, PrintsAsTheFormDoes) {
  const std::vector<AmountCase> cases = {
      {0, "0"},
      {-0.0, "0"},
      {5, "5"},
      {999, "999"},
      {1000, "1,000"},
      {260553, "260,553"},
      {-6400, "△6,400"},
      {-400, "△400"},
      {1234567890, "1,234,567,890"},
      {4.5, "4.5"},
      {-0.25, "△0.25"},
      {1234.75, "1,234.75"},
      {0.1 + 0.2, "0.3"},  // the 15 digits that a spreadsheet keeps
      {1e-7, "0.0000001"},
      {1e15, "1,000,000,000,000,000"},
  };
  for (const AmountCase& c : cases) {
    EXPECT_THAT(format_amount(c.value), Eq(c.printed));
  }
}

TEST(FormatAmount, IsReadBackAsTheSameNumber) {
  for (const double value : {0.0, 1.0, -1.0, 12.0, 123.0, 1234.0, -12345.0, 123456.0, 1234567.0,
                             0.5, -1234.25, 99999.9}) {
    EXPECT_THAT(read_number(format_amount(value)).value, DoubleEq(value));
  }
}

}  // namespace
}  // namespace tenken::text
