// SPDX-License-Identifier: MPL-2.0
// An office's extensions on folders of their own, worked on with unopkg.
#include "tests/package/installation.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tests/office/process.hpp"
#include "tests/office/system.hpp"

namespace tenken::package_test {
namespace {

constexpr uid_t nobody = 65534;

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::filesystem::path new_folder() {
  std::string name = (std::filesystem::temp_directory_path() / "tenken-package-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  return name;
}

// One cell, whose result is not stored: an office has to compute it.
constexpr std::string_view workbook = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="1"><table:table-row>
<table:table-cell table:formula="of:=ORG.TENKEN.KPI.STATUS(28;25)"/>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>
)xml";

}  // namespace

Installation::Installation(For whom)
    : folder_{new_folder()}, as_another_{whom == For::one_user && ::geteuid() == 0}, whom_{whom} {
  for (const char* part : {"profile", "shared", "home", "out"}) {
    std::filesystem::create_directory(folder_ / part);
  }
  std::ofstream(folder_ / "status.fods") << workbook;
  if (!as_another_) return;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
    if (::chown(entry.path().c_str(), nobody, nobody) != 0) {
      throw std::runtime_error("cannot give away " + entry.path().string());
    }
  }
  std::filesystem::permissions(folder_, std::filesystem::perms::all);
}

Installation::~Installation() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

int Installation::run(const std::string& program, const std::vector<std::string>& arguments) {
  // Nothing can be answered: a question ends the program, or runs into the limit. And nobody may
  // have the right to be where the test is, in a checkout of root's.
  std::vector<std::string> command =
      test_office::in_office_system({"/bin/sh", "-c", "cd / && exec \"$@\" </dev/null", "sh"});
  if (as_another_) {
    const std::string id = std::to_string(nobody);
    command.insert(command.end(),
                   {"/usr/bin/setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"});
  }
  command.insert(command.end(), {"/usr/bin/env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY",
                                 "HOME=" + (folder_ / "home").string(), "LC_ALL=C.UTF-8",
                                 std::string(LIBREOFFICE_PROGRAM) + "/" + program});
  command.insert(command.end(), arguments.begin(), arguments.end());
  command.push_back("-env:UserInstallation=file://" + (folder_ / "profile").string());
  command.push_back("-env:UNO_SHARED_PACKAGES_CACHE=file://" + (folder_ / "shared").string());
  constexpr std::chrono::seconds patience{120};
  std::filesystem::remove(folder_ / "printed.txt");  // a log is written on
  test_office::ChildProcess process(command, folder_ / "printed.txt");
  const auto code = process.wait(patience);
  if (!code) throw std::runtime_error(program + " still waits for something");
  return *code;
}

bool Installation::unopkg(std::vector<std::string> arguments) {
  if (whom_ == For::everybody) arguments.insert(arguments.begin() + 1, "--shared");
  return run("unopkg", arguments) == 0;
}

std::string Installation::printed() const { return content(folder_ / "printed.txt"); }

std::string Installation::status_in_an_office() {
  const auto result = folder_ / "out" / "status.csv";
  std::filesystem::remove(result);
  const std::string utf8_csv = "csv:Text - txt - csv (StarCalc):44,34,76";
  run("soffice", {"--headless", "--norestore", "--convert-to", utf8_csv, "--outdir",
                  (folder_ / "out").string(), (folder_ / "status.fods").string()});
  std::string text = content(result);
  std::erase(text, '\n');
  return text;
}

bool Installation::mentions(std::string_view word) const {
  for (const char* part : {"profile", "shared"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_ / part)) {
      const bool in_name = entry.path().filename().string().find(word) != std::string::npos;
      if (in_name ||
          (entry.is_regular_file() && content(entry.path()).find(word) != std::string::npos)) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace tenken::package_test
