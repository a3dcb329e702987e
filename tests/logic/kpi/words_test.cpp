// SPDX-License-Identifier: MPL-2.0
// Verdicts as words and back.
#include <gmock/gmock.h>

#include <string_view>

#include "logic/kpi/kpi.hpp"

namespace tenken::kpi {
namespace {

using testing::Eq;
using testing::Optional;

TEST(Words, AreTheForms) {
  EXPECT_THAT(word(Trend::better), Eq("↗"));
  EXPECT_THAT(word(Trend::worse), Eq("↘"));
  EXPECT_THAT(word(Trend::same), Eq("→"));
  EXPECT_THAT(word(Trend::none), Eq("―"));
  EXPECT_THAT(word(Status::achieved), Eq("達成"));
  EXPECT_THAT(word(Status::missed), Eq("未達成"));
  EXPECT_THAT(word(Status::none), Eq("―"));
  EXPECT_THAT(word(Outlook::on_track), Eq("順調"));
  EXPECT_THAT(word(Outlook::mostly_on_track), Eq("おおむね順調"));
  EXPECT_THAT(word(Outlook::needs_effort), Eq("努力を要する"));
  EXPECT_THAT(word(Outlook::none), Eq("―"));
}

TEST(Words, AreReadBack) {
  for (const Trend trend : {Trend::none, Trend::better, Trend::worse, Trend::same}) {
    EXPECT_THAT(read_trend(word(trend)), Optional(trend));
  }
  for (const Status status : {Status::none, Status::achieved, Status::missed}) {
    EXPECT_THAT(read_status(word(status)), Optional(status));
  }
}

TEST(Words, TheDashIsReadAsFoldedToo) {
  EXPECT_THAT(read_trend("-"), Optional(Trend::none));
  EXPECT_THAT(read_status("-"), Optional(Status::none));
}

TEST(Words, OtherTextIsNone) {
  for (const std::string_view text : {"", " ", "↑", "→→", "達成", "改善"}) {
    EXPECT_THAT(read_trend(text), Eq(std::nullopt)) << text;
  }
  for (const std::string_view text : {"", " ", "↗", "達成済", "未", "○"}) {
    EXPECT_THAT(read_status(text), Eq(std::nullopt)) << text;
  }
}

TEST(Words, DirectionsAreReadFromNumbersAndWords) {
  for (const std::string_view text : {"", "0", "1", "higher", "上"}) {
    EXPECT_THAT(read_direction(text), Optional(Direction::higher_is_better)) << text;
  }
  for (const std::string_view text : {"-1", "lower", "下"}) {
    EXPECT_THAT(read_direction(text), Optional(Direction::lower_is_better)) << text;
  }
  for (const std::string_view text : {"2", "-2", "up", "右", "true"}) {
    EXPECT_THAT(read_direction(text), Eq(std::nullopt)) << text;
  }
}

}  // namespace
}  // namespace tenken::kpi
