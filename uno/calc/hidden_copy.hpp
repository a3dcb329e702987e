// SPDX-License-Identifier: MPL-2.0
// Copies of open documents that nobody sees.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>

#include "uno/calc/package_parts.hpp"
#include "uno/common/private_folder.hpp"

namespace tenken::office {

/// A copy of an open document, open itself without a window, closed and gone with this object. It
/// has none of the parts that remove_unseen_parts() takes away, properties included. The original
/// is not touched: not its file, its links, its undo list or its modified flag.
class HiddenCopy {
 public:
  /// Throws css::io::IOException when the copy cannot be made.
  HiddenCopy(const css::uno::Reference<css::uno::XComponentContext>& context,
             const css::uno::Reference<css::frame::XModel>& original);
  ~HiddenCopy();
  HiddenCopy(const HiddenCopy&) = delete;
  HiddenCopy& operator=(const HiddenCopy&) = delete;
  HiddenCopy(HiddenCopy&&) = delete;
  HiddenCopy& operator=(HiddenCopy&&) = delete;

  [[nodiscard]] const css::uno::Reference<css::frame::XModel>& document() const { return copy_; }

  /// What the original has and the copy has not.
  [[nodiscard]] const RemovedParts& removed() const { return removed_; }

  /// Writes it to `file` with the office's `filter`. Throws css::io::IOException.
  void store(const std::filesystem::path& file, const char* filter) const;

 private:
  PrivateFolder folder_;
  RemovedParts removed_;
  css::uno::Reference<css::frame::XModel> copy_;
};

}  // namespace tenken::office
