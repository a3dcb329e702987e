// SPDX-License-Identifier: MPL-2.0
// Lists of values, read.
#include "logic/fill/values.hpp"

#include <gmock/gmock.h>

#include "tests/support/said.hpp"

namespace tenken::fill {
namespace {

using tenken::test::said;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::ResultOf;
using testing::SizeIs;

TEST(Values, ReadsOneValueALine) {
  const Values values = parse_values(
      "# a comment\n"
      "\n"
      "header.department = 産業労働部\n"
      "cost.R5.supplementary = \"△ 6,400\"\r\n"
      "cost.R5.total := 260554\n"
      "indicator.1.unit =\n",
      "list.txt");
  EXPECT_THAT(values.problems, IsEmpty());
  ASSERT_THAT(values.entries, SizeIs(4));
  EXPECT_EQ(values.entries[0].id, "header.department");
  EXPECT_EQ(values.entries[0].value, "産業労働部");
  EXPECT_EQ(values.entries[0].line, 3);
  EXPECT_FALSE(values.entries[0].over);
  EXPECT_TRUE(values.entries[1].quoted);
  EXPECT_EQ(values.entries[1].value, "△ 6,400");
  EXPECT_TRUE(values.entries[2].over);
  EXPECT_EQ(values.entries[2].id, "cost.R5.total");
  EXPECT_EQ(values.entries[3].value, "");
}

TEST(Values, JoinsBarLines) {
  const Values values = parse_values(
      "text.issues =\n"
      "| ・first\n"
      "|\n"
      "| 　indented = kept, # kept\n"
      "text.purpose = one\n",
      "list.txt");
  EXPECT_THAT(values.problems, IsEmpty());
  ASSERT_THAT(values.entries, SizeIs(2));
  EXPECT_EQ(values.entries[0].value, "・first\n\n　indented = kept, # kept");
}

TEST(Values, ALaterListReplacesWhatItIncludes) {
  const Values values = parse_values(
      "include clean.txt\n"
      "header.department = 他部\n",
      std::string(TENKEN_EXTENSION) + "/samples/here.txt");
  EXPECT_THAT(values.problems, IsEmpty());
  int found = 0;
  for (const Entry& entry : values.entries) {
    if (entry.id != "header.department") continue;
    ++found;
    EXPECT_EQ(entry.value, "他部");
    EXPECT_FALSE(entry.included);
  }
  EXPECT_EQ(found, 1);
  EXPECT_TRUE(values.entries[0].included);
}

TEST(Values, ProblemsNameFileAndLine) {
  struct Case {
    const char* list;
    int line;
    const char* message;
  };
  for (const Case& c : {
           Case{"\nheader.department\n", 2, "ID = … の形で"},
           Case{"= 5\n", 1, "ID = … の形で"},
           Case{"a.b = \"open\n", 1, "閉じていません"},
           Case{"| text\n", 1, "続けてください"},
           Case{"a.b = text\n| more\n", 2, "続けてください"},
           Case{"a.b = 1\na.b = 2\n", 2, "最初は 1 行目"},
           Case{"include nowhere.txt\n", 1, "nowhere.txt を読み込めません"},
       }) {
    const Values values = parse_values(c.list, "list.txt");
    EXPECT_THAT(
        values.problems,
        ElementsAre(testing::AllOf(Field(&Problem::file, "list.txt"), Field(&Problem::line, c.line),
                                   Field(&Problem::message, ResultOf(said, HasSubstr(c.message))))))
        << c.list;
  }
}

}  // namespace
}  // namespace tenken::fill
