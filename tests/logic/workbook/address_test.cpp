// SPDX-License-Identifier: MPL-2.0
// A1, written and read.
#include "logic/workbook/address.hpp"

#include <gmock/gmock.h>

#include <string_view>
#include <vector>

namespace tenken::workbook {
namespace {

using testing::Eq;
using testing::Optional;

struct AddressCase {
  std::string_view a1;
  Address address;
};

TEST(A1, NamesCells) {
  const std::vector<AddressCase> cases = {
      {"A1", {0, 0}},    {"H40", {39, 7}},   {"Z1", {0, 25}},
      {"AA1", {0, 26}},  {"AZ2", {1, 51}},   {"BA2", {1, 52}},
      {"ZZ9", {8, 701}}, {"AAA9", {8, 702}}, {"XFD1048576", {1048575, 16383}},
  };
  for (const AddressCase& c : cases) {
    EXPECT_THAT(to_a1(c.address), Eq(c.a1));
    EXPECT_THAT(parse_a1(c.a1), Optional(c.address)) << c.a1;
  }
}

TEST(A1, IsReadBackForEveryColumn) {
  for (std::int32_t column = 0; column < 16384; ++column) {
    const Address address{.row = 0, .column = column};
    ASSERT_THAT(parse_a1(to_a1(address)), Optional(address));
  }
}

TEST(A1, MayBearDollarsAndSmallLetters) {
  for (const std::string_view text : {"$H$40", "$H40", "H$40", "h40", "$h$40"}) {
    EXPECT_THAT(parse_a1(text), Optional(Address{.row = 39, .column = 7})) << text;
  }
}

TEST(A1, IsNothingElse) {
  for (const std::string_view text : {"",      "A",        "1",           "A0",           "A01",
                                      "1A",    "A1 ",      " A1",         "A-1",          "A1.5",
                                      "A$",    "$",        "$$A1",        "A$$1",         "A1$",
                                      "XFE1",  "A1048577", "AAAAAAAAAA1", "A99999999999", "Ａ1",
                                      "A1:B2", "[1"}) {
    EXPECT_THAT(parse_a1(text), Eq(std::nullopt)) << text;
  }
}

TEST(A1Range, NamesRectangles) {
  const Range rectangle{.first = {0, 0}, .last = {2, 2}};
  EXPECT_THAT(to_a1(rectangle), Eq("A1:C3"));
  EXPECT_THAT(parse_a1_range("A1:C3"), Optional(rectangle));
  EXPECT_THAT(parse_a1_range("$A$1:c3"), Optional(rectangle));

  const Range single{.first = {3, 1}, .last = {3, 1}};
  EXPECT_THAT(to_a1(single), Eq("B4"));
  EXPECT_THAT(parse_a1_range("B4"), Optional(single));
  EXPECT_THAT(parse_a1_range("B4:B4"), Optional(single));
}

TEST(A1Range, IsNothingElse) {
  for (const std::string_view text :
       {"", ":", "A1:", ":C3", "C3:A1", "A3:C1", "C1:A3", "A1:B2:C3"}) {
    EXPECT_THAT(parse_a1_range(text), Eq(std::nullopt)) << text;
  }
}

TEST(Range, KnowsItsCells) {
  const Range range{.first = {1, 2}, .last = {3, 5}};
  EXPECT_THAT(range.rows(), Eq(3));
  EXPECT_THAT(range.columns(), Eq(4));
  EXPECT_TRUE(range.contains({1, 2}));
  EXPECT_TRUE(range.contains({3, 5}));
  for (const Address outside : {Address{0, 2}, Address{4, 2}, Address{1, 1}, Address{1, 6}}) {
    EXPECT_FALSE(range.contains(outside)) << to_a1(outside);
  }
}

}  // namespace
}  // namespace tenken::workbook
