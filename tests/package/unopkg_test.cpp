// SPDX-License-Identifier: MPL-2.0
// Installing, upgrading, going back and removing, without a display, a terminal or a click.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/package/installation.hpp"
#include "tests/package/other_version.hpp"

namespace tenken::package_test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Unopkg : public testing::TestWithParam<For> {
 protected:
  Unopkg() {
    std::filesystem::copy_file(TENKEN_OXT, file());
    write_other_version(TENKEN_OXT, "0.0.1", older());
    using std::filesystem::perms;
    for (const auto& oxt : {file(), older()}) {  // whatever root's umask is
      std::filesystem::permissions(oxt, perms::owner_all | perms::group_read | perms::others_read);
    }
  }

  [[nodiscard]] std::filesystem::path file() const { return office_.folder() / "tenken.oxt"; }
  [[nodiscard]] std::filesystem::path older() const { return office_.folder() / "older.oxt"; }

  std::string listed() {
    EXPECT_TRUE(office_.unopkg({"list", "org.tenken.calc"})) << office_.printed();
    return office_.printed();
  }

  Installation office_{GetParam()};
};

TEST_P(Unopkg, InstallsWithoutAsking) {
  ASSERT_TRUE(office_.unopkg({"add", file().string()})) << office_.printed();
  EXPECT_THAT(listed(), HasSubstr("Version: " TENKEN_VERSION));
  EXPECT_THAT(listed(), HasSubstr("is registered: yes"));
  EXPECT_THAT(listed(), Not(HasSubstr("is registered: no")));
  EXPECT_EQ(office_.status_in_an_office(), "達成");
}

TEST_P(Unopkg, ReplacesAnotherRelease) {
  ASSERT_TRUE(office_.unopkg({"add", older().string()})) << office_.printed();
  EXPECT_THAT(listed(), HasSubstr("Version: 0.0.1"));
  ASSERT_TRUE(office_.unopkg({"add", "--force", file().string()})) << office_.printed();
  EXPECT_THAT(listed(), HasSubstr("Version: " TENKEN_VERSION));
  EXPECT_THAT(listed(), Not(HasSubstr("Version: 0.0.1")));
  // And back.
  ASSERT_TRUE(office_.unopkg({"add", "--force", older().string()})) << office_.printed();
  EXPECT_THAT(listed(), HasSubstr("Version: 0.0.1"));
  EXPECT_EQ(office_.status_in_an_office(), "達成");
}

TEST_P(Unopkg, LeavesNothingBehind) {
  ASSERT_TRUE(office_.unopkg({"add", file().string()})) << office_.printed();
  ASSERT_TRUE(office_.mentions("tenken"));
  ASSERT_TRUE(office_.unopkg({"remove", "org.tenken.calc"})) << office_.printed();
  EXPECT_TRUE(office_.unopkg({"list"})) << office_.printed();
  EXPECT_THAT(office_.printed(), Not(HasSubstr("tenken")));
  EXPECT_EQ(office_.status_in_an_office(), "#NAME?");
  EXPECT_FALSE(office_.mentions("tenken.uno.so"));
  EXPECT_FALSE(office_.mentions("org.tenken"));
}

INSTANTIATE_TEST_SUITE_P(Of, Unopkg, testing::Values(For::one_user, For::everybody),
                         [](const testing::TestParamInfo<For>& parameter) {
                           return parameter.param == For::one_user ? "OneUser" : "Everybody";
                         });

}  // namespace
}  // namespace tenken::package_test
