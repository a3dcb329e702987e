// SPDX-License-Identifier: MPL-2.0
// The short cut for numbers as Calc writes them says the same as the tolerant reader.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "logic/text/number.hpp"
#include "tests/office/document.hpp"
#include "uno/functions/arguments.hpp"

namespace tenken {
namespace {

/// Texts near the ones that the short cut takes: digits, points, a minus, and now and then
/// something that no number has.
std::string random_text(std::mt19937& random) {
  static constexpr std::string_view characters = "0123456789012345678901234567890123456789.-, 5%";
  std::uniform_int_distribution<std::size_t> length(1, 19);
  std::uniform_int_distribution<std::size_t> any(0, characters.size() - 1);
  std::string text;
  for (std::size_t left = length(random); left > 0; --left) text += characters[any(random)];
  return text;
}

class PlainNumbers : public testing::TestWithParam<char> {};

TEST_P(PlainNumbers, ReadAsTheTolerantReaderReadsThem) {
  std::mt19937 random(20231101);  // NOLINT(cert-msc51-cpp): the same texts in every run
  int numbers = 0;
  for (int i = 0; i < 100000; ++i) {
    const std::string text = random_text(random);
    text::NumberOptions options;
    options.decimal_separator = GetParam();
    const text::Reading reading = text::read_number(text, options);
    if (reading.is_text()) continue;  // refused with an exception
    const kpi::Value value = functions::read_value(test_office::to_ustring(text), GetParam());
    ASSERT_EQ(value.has_value(), reading.is_number()) << text;
    if (!value) continue;
    ASSERT_EQ(*value, reading.value) << text;
    ++numbers;
  }
  EXPECT_GT(numbers, 1000);
}

INSTANTIATE_TEST_SUITE_P(Separators, PlainNumbers, testing::Values('.', ','));

}  // namespace
}  // namespace tenken
