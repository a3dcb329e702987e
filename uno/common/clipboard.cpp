// SPDX-License-Identifier: MPL-2.0
// A text as the office's clipboard takes it.
#include "uno/common/clipboard.hpp"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

constexpr const char* unicode_text = "text/plain;charset=utf-16";

class Text : public cppu::WeakImplHelper1<css::datatransfer::XTransferable> {
 public:
  explicit Text(const std::string& text) : text_(to_ustring(text)) {}

  css::uno::Any SAL_CALL getTransferData(const css::datatransfer::DataFlavor& flavor) override {
    if (!isDataFlavorSupported(flavor)) {
      throw css::datatransfer::UnsupportedFlavorException(flavor.MimeType, *this);
    }
    return css::uno::Any(text_);
  }

  css::uno::Sequence<css::datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
    const css::datatransfer::DataFlavor flavor(rtl::OUString::createFromAscii(unicode_text),
                                               "Unicode text", cppu::UnoType<rtl::OUString>::get());
    return {&flavor, 1};
  }

  sal_Bool SAL_CALL isDataFlavorSupported(const css::datatransfer::DataFlavor& flavor) override {
    return flavor.MimeType.equalsAscii(unicode_text);
  }

 private:
  rtl::OUString text_;
};

}  // namespace

void copy_text(const css::uno::Reference<css::uno::XComponentContext>& context,
               const std::string& text) {
  css::datatransfer::clipboard::SystemClipboard::create(context)->setContents(new Text(text), {});
}

}  // namespace tenken::office
