// SPDX-License-Identifier: MPL-2.0
// The box that asks why a finding is right.
#include "uno/panel/waive_dialog.hpp"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>
#include <utility>
#include <vector>

#include "logic/check/properties/waiver.hpp"
#include "uno/common/controls.hpp"
#include "uno/common/extension_files.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using message::msg;

WaiverAnswer answer_in(const Controls& dialog) {
  return {.reason = dialog.text("reason"), .by = dialog.text("by")};
}

/// Reasons that are given often: a start, to be made more exact.
std::vector<message::Message> proposals() {
  return {msg("公表済みの数値に合わせているため。"),
          msg("国や県の統計の数値をそのまま用いているため。"),
          msg("年度の途中で事業を組み替えたため。"), msg("端数処理の違いによるため。"),
          msg("所管課と協議し、この記載とすることにしたため。")};
}

/// Puts the chosen proposal into the field for the reason.
class ProposalListener : public cppu::WeakImplHelper1<css::awt::XItemListener> {
 public:
  explicit ProposalListener(Controls dialog) : dialog_(std::move(dialog)) {}

  void SAL_CALL itemStateChanged(const css::awt::ItemEvent& /*event*/) override {
    dialog_.get<css::awt::XTextComponent>("reason")->setText(
        dialog_.get<css::awt::XListBox>("proposals")->getSelectedItem());
  }
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}

 private:
  Controls dialog_;
};

constexpr sal_Int32 accepted = 1;

/// Says below the fields what still stands against the answer, and lets OK be pressed when nothing
/// does. The button has no type by which the office itself would end the dialog: for a reader's
/// press it does so though the button is disabled.
class AnswerListener
    : public cppu::WeakImplHelper2<css::awt::XTextListener, css::awt::XActionListener> {
 public:
  AnswerListener(const Reference<css::awt::XDialog2>& window, const message::Language& language)
      : window_(window), dialog_(window), language_(&language) {}

  void SAL_CALL actionPerformed(const css::awt::ActionEvent& /*event*/) override {
    if (!objection()) window_->endDialog(accepted);
  }

  void SAL_CALL textChanged(const css::awt::TextEvent& /*event*/) override { judge(); }
  void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {}

  void judge() const {
    const std::optional<message::Message> against = objection();
    dialog_.label(
        "hint",
        language_->say(against.value_or(msg("この文書の、この指摘だけを了承します。理由と名前は文"
                                            "書に保存され、点検の結果に示されます。"))));
    dialog_.enable("ok", !against.has_value());
  }

 private:
  [[nodiscard]] std::optional<message::Message> objection() const {
    const WaiverAnswer answer = answer_in(dialog_);
    return check::objection(answer.reason, answer.by);
  }

  Reference<css::awt::XDialog2> window_;
  Controls dialog_;
  const message::Language* language_;
};

}  // namespace

std::optional<WaiverAnswer> ask_for_waiver(const Reference<css::uno::XComponentContext>& context,
                                           const message::Language& language,
                                           const std::string& finding, const std::string& by) {
  const Reference<css::awt::XDialog2> window(
      css::awt::DialogProvider2::create(context)->createDialog(
          extension_url(context, "dialogs/waive.xdl")),
      UNO_QUERY_THROW);
  const Reference<css::lang::XComponent> component(window, UNO_QUERY_THROW);
  const Controls dialog(window);
  window->setTitle(to_ustring(language.say(msg("指摘を了承する"))));
  dialog.label("finding", finding);
  dialog.label("reason_title", language.say(msg("このままで正しい理由(~R)")));
  dialog.label("by_title", language.say(msg("了承する人(~N)")));
  dialog.label("ok", language.say(msg("了承する(~O)")));
  dialog.label("cancel", language.say(msg("キャンセル(~C)")));
  dialog.set_text("by", by);

  dialog.label("proposals_title", language.say(msg("よくある理由から選ぶ(~P)")));
  const auto box = dialog.get<css::awt::XListBox>("proposals");
  for (const message::Message& proposal : proposals()) {
    box->addItem(to_ustring(language.say(proposal)), box->getItemCount());
  }
  box->addItemListener(new ProposalListener(dialog));

  const rtl::Reference<AnswerListener> listener(new AnswerListener(window, language));
  for (const char* field : {"reason", "by"}) {
    dialog.get<css::awt::XTextComponent>(field)->addTextListener(listener.get());
  }
  dialog.get<css::awt::XButton>("ok")->addActionListener(listener.get());
  listener->judge();
  dialog.get<css::awt::XWindow>("reason")->setFocus();

  const Modal waiting;
  const bool agreed = window->execute() == accepted;
  const WaiverAnswer answer = answer_in(dialog);
  component->dispose();
  return agreed ? std::optional(answer) : std::nullopt;
}

}  // namespace tenken::office
