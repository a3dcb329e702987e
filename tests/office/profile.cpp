// SPDX-License-Identifier: MPL-2.0
// User profiles for one run.
#include "tests/office/profile.hpp"

#include <cstdlib>
#include <fstream>
#include <system_error>

namespace tenken::test_office {
namespace {

void set(std::ostream& out, const std::string& path, const std::string& name,
         const std::string& value) {
  out << R"(<item oor:path=")" << path << R"("><prop oor:name=")" << name
      << R"(" oor:op="fuse"><value>)" << value << "</value></prop></item>\n";
}

}  // namespace

Profile::Profile(const std::string& ui_language, const std::string& locale) {
  const std::filesystem::path folder = TENKEN_TEST_PROFILES;
  std::filesystem::create_directories(folder);
  std::string made = (folder / "profile-XXXXXX").string();
  if (::mkdtemp(made.data()) == nullptr) {
    throw std::system_error(errno, std::generic_category(), "make " + made);
  }
  path_ = made;
  std::filesystem::create_directories(path_ / "user");
  std::ofstream out(path_ / "user" / "registrymodifications.xcu");
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n";
  // The office copies the first into the second when it starts; the second alone has no effect.
  set(out, "/org.openoffice.Office.Linguistic/General", "UILocale", ui_language);
  set(out, "/org.openoffice.Setup/L10N", "ooLocale", ui_language);
  set(out, "/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale);
  // Nothing that asks or announces something at the first start.
  set(out, "/org.openoffice.Office.Common/Misc", "FirstRun", "false");
  set(out, "/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false");
  set(out, "/org.openoffice.Setup/Product", "WhatsNew", "false");
  out << "</oor:items>\n";
}

Profile::~Profile() {
  std::error_code left_behind;  // in the build folder; nothing a test could do about it
  std::filesystem::remove_all(path_, left_behind);
}

}  // namespace tenken::test_office
