// SPDX-License-Identifier: MPL-2.0
// The extension's own files, wherever it is installed.
#include "uno/common/extension_files.hpp"

#include <algorithm>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include "uno/common/strings.hpp"

namespace tenken::office {

rtl::OUString extension_url(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const char* path) {
  const auto provider = css::deployment::PackageInformationProvider::get(context);
  const rtl::OUString root =
      provider->getPackageLocation(rtl::OUString::createFromAscii(extension_identifier));
  if (root.isEmpty()) return {};
  rtl::OUString url = root + "/" + rtl::OUString::createFromAscii(path);
  // Bundled extensions are given as vnd.sun.star.expand URLs or links; the plain file URL serves
  // all.
  osl::FileBase::getAbsoluteFileURL(rtl::OUString(), url, url);
  return url;
}

std::vector<std::string> files_in(const rtl::OUString& folder, const char* suffix) {
  std::vector<std::string> files;
  osl::Directory directory(folder);
  if (directory.open() != osl::FileBase::E_None) return files;
  const rtl::OUString ending = rtl::OUString::createFromAscii(suffix);
  osl::DirectoryItem item;
  while (directory.getNextItem(item) == osl::FileBase::E_None) {
    osl::FileStatus status(osl_FileStatus_Mask_FileURL);
    if (item.getFileStatus(status) != osl::FileBase::E_None) continue;
    if (status.getFileURL().endsWith(ending)) files.push_back(to_system_path(status.getFileURL()));
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace tenken::office
