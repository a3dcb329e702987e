// SPDX-License-Identifier: MPL-2.0
// What is asked before next year's sheet is made, and what is shown afterwards.
#include "uno/commands/next_year_dialogs.hpp"

#include <algorithm>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include "uno/common/extension_files.hpp"
#include "uno/common/modal.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using message::msg;

/// Sizes in the dialog's own units.
constexpr sal_Int32 left = 6;
constexpr sal_Int32 width = 288;
constexpr sal_Int32 first_row = 36;
constexpr sal_Int32 row_height = 11;
constexpr sal_Int32 button_height = 16;
/// More rows than a screen has are not asked about one by one.
constexpr std::size_t most_rows = 26;

class Dialog {
 public:
  Dialog(const Reference<css::uno::XComponentContext>& context, const char* file)
      : dialog_(
            css::awt::DialogProvider2::create(context)->createDialog(extension_url(context, file))),
        controls_(dialog_, UNO_QUERY_THROW),
        model_(Reference<css::awt::XControl>(dialog_, UNO_QUERY_THROW)->getModel(),
               UNO_QUERY_THROW) {}
  ~Dialog() { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); }
  Dialog(const Dialog&) = delete;
  Dialog& operator=(const Dialog&) = delete;
  Dialog(Dialog&&) = delete;
  Dialog& operator=(Dialog&&) = delete;

  void title(const std::string& text) const { dialog_->setTitle(to_ustring(text)); }

  void set(const rtl::OUString& name, const char* property, const Any& value) const {
    const Reference<css::beans::XPropertySet> model(controls_->getControl(name)->getModel(),
                                                    UNO_QUERY_THROW);
    model->setPropertyValue(rtl::OUString::createFromAscii(property), value);
  }

  void label(const char* name, const std::string& text) const {
    set(rtl::OUString::createFromAscii(name), "Label", Any(to_ustring(text)));
  }

  void set_height(sal_Int32 height) const {
    Reference<css::beans::XPropertySet>(model_, UNO_QUERY_THROW)
        ->setPropertyValue("Height", Any(height));
  }

  /// A control of `kind` in a row of its own.
  void add(const char* kind, const rtl::OUString& name, const std::string& text, sal_Int32 x,
           sal_Int32 y, sal_Int16 tab) const {
    const Reference<css::lang::XMultiServiceFactory> factory(model_, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> control(
        factory->createInstance("com.sun.star.awt.UnoControl" +
                                rtl::OUString::createFromAscii(kind) + "Model"),
        UNO_QUERY_THROW);
    control->setPropertyValue("PositionX", Any(x));
    control->setPropertyValue("PositionY", Any(y));
    control->setPropertyValue("Width", Any(width - (x - left)));
    control->setPropertyValue("Height", Any(row_height - 1));
    control->setPropertyValue("Label", Any(to_ustring(text)));
    control->setPropertyValue("TabIndex", Any(tab));
    model_->insertByName(name, Any(control));
  }

  [[nodiscard]] bool is_checked(const rtl::OUString& name) const {
    return Reference<css::awt::XCheckBox>(controls_->getControl(name), UNO_QUERY_THROW)
               ->getState() == 1;
  }

  [[nodiscard]] bool execute() const {
    const Modal waiting;
    constexpr sal_Int16 accepted = 1;
    return dialog_->execute() == accepted;
  }

 private:
  Reference<css::awt::XDialog> dialog_;
  Reference<css::awt::XControlContainer> controls_;
  Reference<css::container::XNameContainer> model_;
};

std::size_t rows_of(const std::vector<roll::Question>& questions) {
  std::size_t rows = 0;
  for (const roll::Question& question : questions) rows += 1 + question.signs.size();
  return rows;
}

/// Those that may have ended come first where not all have room.
std::vector<roll::Question> that_have_room(std::vector<roll::Question> questions) {
  if (rows_of(questions) <= most_rows) return questions;
  std::stable_partition(questions.begin(), questions.end(),
                        [](const roll::Question& each) { return each.may_have_ended(); });
  while (rows_of(questions) > most_rows) questions.pop_back();
  return questions;
}

rtl::OUString box_name(std::size_t index) {
  return "record" + rtl::OUString::number(static_cast<sal_Int64>(index));
}

}  // namespace

std::optional<roll::Answers> ask_what_goes_on(const Reference<css::uno::XComponentContext>& context,
                                              const message::Language& language,
                                              const std::vector<roll::Question>& questions) {
  const Dialog dialog(context, "dialogs/next_year.xdl");
  const std::vector<roll::Question> asked = that_have_room(questions);
  dialog.title(language.say(msg("来年度のシートを作る")));
  std::string intro = language.say(
      msg("このシートから、来年度のシートを新しい文書として作ります。このシートは変わりません。"
          "終わったもの、ほかに統合したものは、チェックを外してください。"));
  if (asked.size() < questions.size()) {
    intro += language.say(msg("ほかの {1} 件は引き継ぎます。", questions.size() - asked.size()));
  }
  dialog.label("intro", intro);
  dialog.label("ok", language.say(msg("作る(~O)")));
  dialog.label("cancel", language.say(msg("キャンセル(~C)")));
  sal_Int32 y = first_row;
  sal_Int16 tab = 1;
  constexpr sal_Int32 indent = 12;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    dialog.add("CheckBox", box_name(i), language.say(asked[i].name), left, y, tab++);
    dialog.set(box_name(i), "State", Any(sal_Int16{1}));
    y += row_height;
    for (std::size_t k = 0; k < asked[i].signs.size(); ++k) {
      const rtl::OUString name = box_name(i) + "_" + rtl::OUString::number(static_cast<int>(k));
      dialog.add("FixedText", name, language.say(msg("※ {1}", asked[i].signs[k])), left + indent, y,
                 tab++);
      y += row_height;
    }
  }
  for (const char* button : {"ok", "cancel"}) {
    const rtl::OUString name = rtl::OUString::createFromAscii(button);
    dialog.set(name, "PositionY", Any(y + left));
    dialog.set(name, "TabIndex", Any(tab++));
  }
  dialog.set_height(y + left + button_height + left);
  if (!dialog.execute()) return std::nullopt;
  roll::Answers answers;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    (dialog.is_checked(box_name(i)) ? answers.keep : answers.drop).insert(asked[i].record);
  }
  return answers;
}

void show_summary(const Reference<css::uno::XComponentContext>& context,
                  const message::Language& language, const std::string& text) {
  const Dialog dialog(context, "dialogs/next_year_done.xdl");
  dialog.title(language.say(msg("来年度のシートを作りました")));
  dialog.label("intro",
               language.say(msg("新しい文書に名前を付けて保存してください。項目ごとに、次の"
                                "とおり引き継ぎました。")));
  dialog.set("text", "Text", Any(to_ustring(text)));
  dialog.label("ok", language.say(msg("閉じる(~C)")));
  static_cast<void>(dialog.execute());
}

}  // namespace tenken::office
