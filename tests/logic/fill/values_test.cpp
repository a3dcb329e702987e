// SPDX-License-Identifier: MPL-2.0
// Lists of values, read.
#include "logic/fill/values.hpp"

#include <gmock/gmock.h>

namespace tenken::fill {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
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
           Case{"\nheader.department\n", 2, "expected `field ID = value`"},
           Case{"= 5\n", 1, "expected `field ID = value`"},
           Case{"a.b = \"open\n", 1, "not closed"},
           Case{"| text\n", 1, "must follow"},
           Case{"a.b = text\n| more\n", 2, "must follow"},
           Case{"a.b = 1\na.b = 2\n", 2, "given twice, first in line 1"},
           Case{"include nowhere.txt\n", 1, "cannot be read"},
       }) {
    const Values values = parse_values(c.list, "list.txt");
    EXPECT_THAT(
        values.problems,
        ElementsAre(testing::AllOf(Field(&Problem::file, "list.txt"), Field(&Problem::line, c.line),
                                   Field(&Problem::message, HasSubstr(c.message)))))
        << c.list;
  }
}

}  // namespace
}  // namespace tenken::fill
