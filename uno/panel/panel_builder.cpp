// SPDX-License-Identifier: MPL-2.0
// Making the panel's window and its controls.
#include "uno/panel/panel_builder.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <string>
#include <utility>

#include "uno/common/extension_files.hpp"
#include "uno/common/strings.hpp"
#include "uno/panel/panel_controls.hpp"
#include "uno/panel/panel_tree.hpp"

namespace tenken::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using message::msg;

/// Adds one control after the other to a container; the container makes the windows.
class Builder {
 public:
  explicit Builder(const Reference<css::awt::XControlContainer>& container)
      : models_(Reference<css::awt::XControl>(container, UNO_QUERY_THROW)->getModel(),
                UNO_QUERY_THROW),
        factory_(models_, UNO_QUERY_THROW) {}

  void text(const char* name, const std::string& label = {}, bool bold = false) {
    const auto model = create("com.sun.star.awt.UnoControlFixedTextModel");
    model->setPropertyValue("MultiLine", Any(true));
    model->setPropertyValue("NoLabel", Any(true));  // a ~ in a text is a ~
    if (bold) model->setPropertyValue("FontWeight", Any(css::awt::FontWeight::BOLD));
    model->setPropertyValue("Label", Any(to_ustring(label)));
    insert(name, model);
  }

  void button(const char* name, const std::string& label, const std::string& help) {
    const auto model = create("com.sun.star.awt.UnoControlButtonModel");
    model->setPropertyValue("Label", Any(to_ustring(label)));
    model->setPropertyValue("HelpText", Any(to_ustring(help)));
    insert(name, model);
  }

  void check_box(const char* name, const std::string& label, const std::string& help) {
    const auto model = create("com.sun.star.awt.UnoControlCheckBoxModel");
    model->setPropertyValue("Label", Any(to_ustring(label)));
    model->setPropertyValue("HelpText", Any(to_ustring(help)));
    insert(name, model);
  }

  void read_only_text(const char* name) {
    const auto model = create("com.sun.star.awt.UnoControlEditModel");
    model->setPropertyValue("MultiLine", Any(true));
    model->setPropertyValue("ReadOnly", Any(true));
    model->setPropertyValue("AutoVScroll", Any(true));
    insert(name, model);
  }

  void tree(const char* name, const std::string& help) {
    const auto model = create("com.sun.star.awt.tree.TreeControlModel");
    PanelTree::set_up(model);
    model->setPropertyValue("HelpText", Any(to_ustring(help)));
    insert(name, model);
  }

  void progress_bar(const char* name) {
    insert(name, create("com.sun.star.awt.UnoControlProgressBarModel"));
  }

  void choice(const char* name, const std::string& help) {
    const auto model = create("com.sun.star.awt.UnoControlListBoxModel");
    model->setPropertyValue("Dropdown", Any(true));
    model->setPropertyValue("LineCount", Any(sal_Int16{8}));
    model->setPropertyValue("HelpText", Any(to_ustring(help)));
    insert(name, model);
  }

  void entry(const char* name, const std::string& help) {
    const auto model = create("com.sun.star.awt.UnoControlEditModel");
    model->setPropertyValue("HelpText", Any(to_ustring(help)));
    insert(name, model);
  }

 private:
  Reference<css::beans::XPropertySet> create(const char* service) {
    return {factory_->createInstance(rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW};
  }

  void insert(const char* name, const Reference<css::beans::XPropertySet>& model) {
    // A progress bar is not reached by Tab, and has no such property.
    if (model->getPropertySetInfo()->hasPropertyByName("TabIndex")) {
      model->setPropertyValue("TabIndex", Any(next_tab_++));
    }
    models_->insertByName(rtl::OUString::createFromAscii(name), Any(model));
  }

  Reference<css::container::XNameContainer> models_;
  Reference<css::lang::XMultiServiceFactory> factory_;
  sal_Int16 next_tab_ = 0;
};

}  // namespace

Reference<css::awt::XWindow> make_panel_root(const Reference<css::uno::XComponentContext>& context,
                                             const Reference<css::awt::XWindow>& parent) {
  const auto provider = css::awt::ContainerWindowProvider::create(context);
  const Reference<css::awt::XWindowPeer> peer(parent, UNO_QUERY_THROW);
  return provider->createContainerWindow(extension_url(context, "dialogs/panel.xdl"),
                                         rtl::OUString(), peer, nullptr);
}

void end_panel_root(const Reference<css::awt::XWindow>& window) {
  const auto dispose = [](const Reference<css::uno::XInterface>& object) {
    try {
      const Reference<css::lang::XComponent> component(object, UNO_QUERY);
      if (component.is()) component->dispose();
    } catch (const css::uno::Exception&) {  // NOLINT(bugprone-empty-catch)
      // The office may have ended it before us.
    }
  };
  const Reference<css::awt::XControl> control(window, UNO_QUERY);
  const Reference<css::uno::XInterface> model(
      control.is() ? Reference<css::uno::XInterface>(control->getModel(), UNO_QUERY)
                   : Reference<css::uno::XInterface>());
  dispose(window);
  // The controls' models hold each other, and their pictures: nobody else ends them.
  dispose(model);
}

void add_panel_controls(const Reference<css::awt::XControlContainer>& container,
                        const message::Language& language) {
  Builder builder(container);
  builder.text(control::form);
  builder.text(control::verdict, {}, true);
  builder.text(control::progress);
  builder.progress_bar(control::progress_bar);
  builder.button(control::next_blank, {},
                 language.say(msg("まだ記入していない最初の欄へ移動します。")));
  builder.button(control::check, language.say(msg("点検する(~C)")),
                 language.say(msg("この文書を今の内容で点検します。")));
  builder.button(control::report, language.say(msg("報告書(~R)")),
                 language.say(msg("点検の結果をブラウザーで開きます。印刷や検索ができます。")));
  builder.button(
      control::mend_all, {},
      language.say(msg("正しい内容が一つに決まる誤りを、すべて直します。一度に元に戻せます。")));
  builder.button(control::new_sheet, language.say(msg("新しいシート(~N)")),
                 language.say(msg("事業改善シートのひな形から、新しい文書を作ります。")));
  builder.check_box(control::live, language.say(msg("入力しながら点検する(~L)")),
                    language.say(msg("内容が変わるたびに、少し待って自動で点検します。")));
  builder.text(control::hint);
  builder.button(control::close_hint, language.say(msg("わかりました(~K)")),
                 language.say(msg("この案内を閉じます。次からは示しません。")));
  builder.text(control::notice);
  builder.choice(control::filter, language.say(msg("一覧に示すもの")));
  builder.choice(control::order, language.say(msg("一覧の並べ方")));
  builder.text(control::search_title, language.say(msg("検索:")));
  builder.entry(control::search, language.say(msg("一覧の中を検索")));
  builder.text(control::list_title);
  builder.tree(control::list,
               language.say(msg("見つかったこと（クリックまたは Enter でセルへ移動）")));
  builder.text(control::fix);
  builder.button(control::mend, language.say(msg("直す(~F)")),
                 language.say(msg("選んだ項目を、上に示したとおりに直します。")));
  builder.button(control::waive, {},
                 language.say(msg("選んだ項目がこのままで正しいことを、理由をつけて残します。")));
  builder.button(control::explain, language.say(msg("説明(~E)")),
                 language.say(msg("このルールの説明を開きます。")));
  builder.text(control::links_title, language.say(msg("関係するセル:")));
  for (const char* link : control::links) builder.button(link, {}, {});
  builder.text(control::remark);
  builder.text(control::detail_title, language.say(msg("選んだ項目の説明")));
  builder.read_only_text(control::detail);
}

}  // namespace tenken::office
