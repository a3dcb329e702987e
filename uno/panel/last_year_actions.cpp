// SPDX-License-Identifier: MPL-2.0
// Chooses and opens last year's workbook.
#include "uno/panel/last_year_actions.hpp"

#include <array>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <filesystem>
#include <string>

#include "uno/calc/go_to.hpp"
#include "uno/common/application.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using message::msg;

}  // namespace

void choose_last_year(const Reference<css::uno::XComponentContext>& context,
                      const std::shared_ptr<Session>& session,
                      const Reference<css::frame::XFrame>& frame) {
  if (!frame.is() || !frame->getController().is()) return;
  const message::Language& language = ui_language(context);
  const std::string document = to_system_path(frame->getController()->getModel()->getURL());
  const auto picker = css::ui::dialogs::FilePicker::createWithMode(
      context, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
  picker->setTitle(to_ustring(language.say(msg("前年度のシートを選ぶ"))));
  picker->appendFilter(to_ustring(language.say(msg("表計算の文書"))),
                       "*.ods;*.ots;*.fods;*.xlsx;*.xlsm");
  if (!document.empty()) {
    picker->setDisplayDirectory(
        to_ustring(to_file_url(std::filesystem::path(document).parent_path().string())));
  }
  rtl::OUString chosen;
  {
    const Modal waiting;
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements()) return;
    chosen = files[0];
  }
  session->compare_with(context, to_system_path(chosen));
}

void open_at(const Reference<css::uno::XComponentContext>& context, const view::Link& link) {
  const std::array arguments{
      css::beans::PropertyValue("ReadOnly", 0, Any(true), css::beans::PropertyState_DIRECT_VALUE),
      css::beans::PropertyValue("MacroExecutionMode", 0,
                                Any(css::document::MacroExecMode::NEVER_EXECUTE),
                                css::beans::PropertyState_DIRECT_VALUE)};
  const Reference<css::frame::XModel> other(
      css::frame::Desktop::create(context)->loadComponentFromURL(
          to_ustring(to_file_url(link.file)), "_default", 0,
          {arguments.data(), static_cast<sal_Int32>(arguments.size())}),
      UNO_QUERY);
  if (other.is() && other->getCurrentController().is()) {
    // Where it was changed meanwhile the cell may be gone; the workbook is open all the same.
    static_cast<void>(go_to(other->getCurrentController(), link.sheet, link.cell));
  }
}

}  // namespace tenken::office
