// SPDX-License-Identifier: MPL-2.0
// The blank form and the samples, opened as new documents.
#include "uno/calc/shipped_documents.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/uno/Exception.hpp>
#include <string>

#include "uno/common/application.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/message_box.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::msg;

const char* path_of(Shipped shipped) {
  switch (shipped) {
    case Shipped::blank_form:
      return "templates/nagano-r5.ots";
    case Shipped::mistakes_sample:
      return "samples/mistakes.ods";
  }
  return "";
}

Reference<css::frame::XModel> load_as_template(
    const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
  css::uno::Sequence<css::beans::PropertyValue> arguments(1);
  arguments.getArray()[0] = css::beans::PropertyValue("AsTemplate", 0, css::uno::Any(true),
                                                      css::beans::PropertyState_DIRECT_VALUE);
  const auto desktop = css::frame::Desktop::create(context);
  // In a window of its own: to take over an empty one would close the panel that called.
  return {desktop->loadComponentFromURL(url, "_blank", 0, arguments), UNO_QUERY};
}

}  // namespace

Reference<css::frame::XModel> open_copy(const Reference<css::uno::XComponentContext>& context,
                                        Shipped shipped,
                                        const Reference<css::awt::XWindow>& parent) {
  const rtl::OUString url = extension_url(context, path_of(shipped));
  std::string reason;
  try {
    if (const Reference<css::frame::XModel> document = load_as_template(context, url);
        document.is()) {
      return document;
    }
  } catch (const css::uno::Exception& exception) {
    reason = to_utf8(exception.Message);
  }
  const message::Language& language = ui_language(context);
  show_error(
      context, parent, language.say(msg("点検")),
      language.say(msg("次のファイルを開けませんでした。拡張機能を入れ直してください。\n{1}\n{2}",
                       to_system_path(url), reason)));
  return {};
}

}  // namespace tenken::office
