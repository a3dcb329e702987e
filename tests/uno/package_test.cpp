// SPDX-License-Identifier: MPL-2.0
// The unpacked extension: description, manifest, and every file that is named.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zip.h>

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <filesystem>
#include <memory>
#include <pugixml.hpp>
#include <set>

#include "tests/office/office.hpp"

namespace tenken::uno_test {
namespace {

const std::filesystem::path folder = TENKEN_EXTENSION;

pugi::xml_document read(const char* place) {
  pugi::xml_document document;
  EXPECT_TRUE(document.load_file((folder / place).c_str())) << place;
  return document;
}

std::set<std::string> unpacked_files() {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) {
      files.insert(entry.path().lexically_relative(folder).generic_string());
    }
  }
  return files;
}

std::set<std::string> packed_files() {
  std::set<std::string> files;
  const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
      zip_open(TENKEN_OXT, ZIP_RDONLY, nullptr), zip_discard);
  EXPECT_TRUE(archive);
  for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i) {
    files.insert(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0));
  }
  return files;
}

TEST(Package, HasTheVersionOfTheProject) {
  const auto description = read("description.xml");
  EXPECT_STREQ(description.select_node("//version/@value").attribute().value(), TENKEN_VERSION);
}

TEST(Package, SaysWhatItIsAndWhatItNeeds) {
  const auto description = read("description.xml");
  EXPECT_STREQ(description.select_node("//identifier/@value").attribute().value(),
               "org.tenken.calc");
  const auto minimal = description.select_node("//l:LibreOffice-minimal-version").node();
  EXPECT_STREQ(minimal.attribute("value").value(), "7.4");
  EXPECT_STREQ(description.first_child().attribute("xmlns:l").value(),
               "http://libreoffice.org/extensions/description/2011");
  // A licence that waits for somebody's click leaves an extension for all users unregistered.
  EXPECT_FALSE(description.select_node("//registration"));
  for (const char* address : {"//publisher/name/@xlink:href", "//release-notes/src/@xlink:href",
                              "//update-information/src/@xlink:href"}) {
    EXPECT_TRUE(
        std::string(description.select_node(address).attribute().value()).starts_with(TENKEN_URL))
        << address;
  }
  for (const char* text :
       {"//display-name/name[@lang='%']", "//publisher/name[@lang='%']",
        "//extension-description/src[@lang='%']", "//release-notes/src[@lang='%']"}) {
    for (const char* language : {"ja", "en"}) {
      std::string path = text;
      path.replace(path.find('%'), 1, language);
      EXPECT_TRUE(description.select_node(path.c_str())) << path;
    }
  }
}

TEST(Package, HoldsEveryFileThatItMentions) {
  const auto description = read("description.xml");
  const auto files = description.select_nodes("//@xlink:href[not(contains(., '://'))]");
  EXPECT_EQ(files.size(), 3U);  // two descriptions, icon
  for (const auto& file : files) {
    EXPECT_TRUE(std::filesystem::exists(folder / file.attribute().value()))
        << file.attribute().value();
  }
  const auto manifest = read("META-INF/manifest.xml");
  for (const auto& file : manifest.select_nodes("//@manifest:full-path")) {
    EXPECT_TRUE(std::filesystem::exists(folder / file.attribute().value()))
        << file.attribute().value();
  }
}

TEST(Package, ListsEveryFileOfTheRegistryInItsManifest) {
  const auto manifest = read("META-INF/manifest.xml");
  std::set<std::string> listed;
  for (const auto& file : manifest.select_nodes("//@manifest:full-path")) {
    listed.insert(file.attribute().value());
  }
  for (const auto& file : unpacked_files()) {
    if (!file.starts_with("registry/")) {
      continue;
    }
    EXPECT_THAT(listed, testing::Contains(file));
  }
}

TEST(Package, HoldsALicenceTextForEverythingInside) {
  EXPECT_THAT(
      unpacked_files(),
      testing::IsSupersetOf({"licenses/MPL-2.0.txt", "licenses/boost.txt", "licenses/icu.txt",
                             "licenses/libtomlplusplus.txt", "licenses/nlohmann-json3.txt"}));
}

TEST(Package, IsTheSamePackedAndUnpacked) { EXPECT_EQ(packed_files(), unpacked_files()); }

TEST(Package, IsAcceptedByTheOffice) {
  const auto provider =
      com::sun::star::deployment::PackageInformationProvider::get(test_office::shared().context());
  std::string version;
  const auto extensions = provider->getExtensionList();
  for (const auto& extension : extensions) {
    if (extension[0] == "org.tenken.calc") {
      version = test_office::to_utf8(extension[1]);
    }
  }
  EXPECT_EQ(version, TENKEN_VERSION);
}

}  // namespace
}  // namespace tenken::uno_test
