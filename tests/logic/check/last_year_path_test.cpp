// SPDX-License-Identifier: MPL-2.0
// How a document remembers where last year's workbook is.
#include "logic/check/properties/last_year_path.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace tenken::check {
namespace {

/// `path` from the root of a disk, which has a name on Windows.
std::string on_disk(const std::string& path) {
  return std::filesystem::current_path().root_name().string() + path;
}

TEST(LastYearPath, IsTheWayFromTheDocument) {
  EXPECT_EQ(stored_path(on_disk("/share/R4/070601.ods"), on_disk("/share/R5/070601.ods")),
            "../R4/070601.ods");
  EXPECT_EQ(stored_path(on_disk("/share/R5/昨年 度.xlsx"), on_disk("/share/R5/070601.ods")),
            "昨年 度.xlsx");
}

TEST(LastYearPath, LeadsThereWhenBothAreMoved) {
  const std::string stored =
      stored_path(on_disk("/share/R4/070601.ods"), on_disk("/share/R5/070601.ods"));
  EXPECT_EQ(file_at(stored, on_disk("/home/x/R5/070601.ods")), on_disk("/home/x/R4/070601.ods"));
}

TEST(LastYearPath, IsWholeWhereThereIsNoWay) {
  EXPECT_EQ(stored_path(on_disk("/share/R4/a.ods"), ""), on_disk("/share/R4/a.ods"));
  EXPECT_EQ(stored_path(on_disk("/share/R4/a.ods"), "private:factory/scalc"),
            on_disk("/share/R4/a.ods"));
  EXPECT_EQ(stored_path(on_disk("/mnt/disk/a.ods"), on_disk("/home/x/y/z/w/b.ods")),
            on_disk("/mnt/disk/a.ods"))
      << "through the root";
  EXPECT_EQ(file_at(on_disk("/share/R4/a.ods"), ""), on_disk("/share/R4/a.ods"));
}

TEST(LastYearPath, LeadsNowhereWithoutThePlaceOfTheDocument) {
  EXPECT_EQ(file_at("../R4/a.ods", ""), std::nullopt);
  EXPECT_EQ(file_at("", "/share/R5/a.ods"), std::nullopt);
}

TEST(LastYearPath, NeverAsksAnotherMachine) {
  for (const char* path :
       {"//server/share/a.ods", R"(\\server\share\a.ods)", R"(/\server\a.ods)"}) {
    EXPECT_EQ(file_at(path, "/share/R5/a.ods"), std::nullopt) << path;
  }
}

}  // namespace
}  // namespace tenken::check
