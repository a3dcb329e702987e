// SPDX-License-Identifier: MPL-2.0
// Numbers and texts in the JSON report, as a reader of any language takes them.
#include "logic/report/json_text.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace tenken::report {
namespace {

std::string number(double value) {
  std::string json;
  append_json_number(json, value);
  return json;
}

std::string string(std::string_view value) {
  std::string json;
  append_json_string(json, value);
  return json;
}

TEST(JsonText, WritesAWholeNumberWithoutAPoint) {
  EXPECT_EQ(number(260553), "260553");
  EXPECT_EQ(number(-6400), "-6400");
  EXPECT_EQ(number(-0.0), "0");
  EXPECT_EQ(number(9007199254740992.0), "9007199254740992");
}

TEST(JsonText, LosesNothingOfOtherNumbers) {
  for (const double value : {0.1, 97.2, -4.5, 1e20, 9007199254740994.0, 1e-7}) {
    EXPECT_EQ(nlohmann::json::parse(number(value)).get<double>(), value) << number(value);
  }
  EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "null");
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
}

TEST(JsonText, EscapesWhatMustBeEscaped) {
  for (const std::string_view text : {"合計\n\"差\" \\ 1", "\x01\t", ""}) {
    EXPECT_EQ(nlohmann::json::parse(string(text)).get<std::string>(), text) << string(text);
  }
  EXPECT_EQ(nlohmann::json::parse(string("a\xff")).get<std::string>(), "a\xEF\xBF\xBD");
}

}  // namespace
}  // namespace tenken::report
