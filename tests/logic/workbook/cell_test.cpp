// SPDX-License-Identifier: MPL-2.0
// What cells display, and plain digits.
#include "logic/workbook/cell.hpp"

#include <gmock/gmock.h>

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <string_view>
#include <vector>

namespace tenken::workbook {
namespace {

using testing::Eq;
using testing::HasSubstr;
using testing::Not;

TEST(Cells, AreMadeOfTextAndNumbers) {
  EXPECT_THAT(text_cell("校").type, Eq(CellType::text));
  EXPECT_THAT(text_cell("校").text, Eq("校"));
  EXPECT_TRUE(text_cell("").empty());
  EXPECT_THAT(number_cell(0).type, Eq(CellType::number));
  EXPECT_THAT(number_cell(4.5).number, Eq(4.5));
}

TEST(DisplayText, IsWhatAPersonSees) {
  Cell formatted = number_cell(0.953);
  formatted.shown = "95.3%";
  Cell error;
  error.type = CellType::error;
  error.text = "#REF!";
  EXPECT_THAT(display_text(Cell()), Eq(""));
  EXPECT_THAT(display_text(text_cell("一行目\n二行目")), Eq("一行目\n二行目"));
  EXPECT_THAT(display_text(number_cell(0.953)), Eq("0.953"));
  EXPECT_THAT(display_text(formatted), Eq("95.3%"));
  EXPECT_THAT(display_text(error), Eq("#REF!"));
}

struct DigitsCase {
  double number;
  std::string_view digits;
};

TEST(PlainDigits, AreTheShortestThatReadBack) {
  const std::vector<DigitsCase> cases = {
      {0, "0"},
      {-0.0, "0"},
      {1, "1"},
      {-6400, "-6400"},
      {260553, "260553"},
      {100000, "100000"},
      {0.1, "0.1"},
      {0.1 + 0.2, "0.30000000000000004"},
      {94.96, "94.96"},
      {0.00001, "0.00001"},
      {999999999999999, "999999999999999"},
      {1e20, "1e+20"},
  };
  for (const DigitsCase& c : cases) {
    EXPECT_THAT(plain_digits(c.number), Eq(c.digits));
  }
}

TEST(PlainDigits, ReadBackExactlyAndBearNoExponentBelowTenToTheFifteenth) {
  std::vector<double> numbers = {std::numeric_limits<double>::min(),
                                 std::numeric_limits<double>::denorm_min(),
                                 std::numeric_limits<double>::max()};
  // The seed is fixed on purpose: a failure must come back.
  std::mt19937_64 generator(20240601);  // NOLINT(cert-msc51-cpp)
  while (numbers.size() < 5000) {
    const std::uint64_t bits = generator();
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    if (std::isfinite(number)) {
      numbers.push_back(number);
    }
  }
  for (const double number : numbers) {
    const std::string digits = plain_digits(number);
    double back = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), back);
    ASSERT_THAT(back, Eq(number)) << digits;
    if (std::fabs(number) < 1e15) {
      ASSERT_THAT(digits, Not(HasSubstr("e")));
    }
  }
}

}  // namespace
}  // namespace tenken::workbook
