// SPDX-License-Identifier: MPL-2.0
// Waiving findings in an open document.
#include "uno/calc/waivers.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include "logic/check/properties/waive.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/property_edit.hpp"
#include "uno/common/application.hpp"
#include "uno/common/clock.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using message::Message;
using message::msg;

std::string profile_text(const Reference<css::container::XNameAccess>& profile, const char* key) {
  rtl::OUString text;
  profile->getByName(rtl::OUString::createFromAscii(key)) >>= text;
  return check::on_one_line(to_utf8(text));
}

}  // namespace

Message waive(const Reference<css::uno::XComponentContext>& context,
              const Reference<css::frame::XModel>& document, const check::Finding& finding,
              const check::Result& result, const std::string& reason, const std::string& by) {
  if (auto wrong = check::objection(reason, by)) return *wrong;
  if (!check::can_be_waived(finding)) return msg("この指摘は了承できません。");
  const workbook::Edits edits = check::waive(
      result, finding, {.reason = reason, .by = by, .on = today()}, user_properties(document));
  return apply_properties(document, edits.properties, waiving_title(context));
}

Message withdraw(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XModel>& document, const check::Waiver& waiver) {
  const workbook::Edits edits = check::withdraw(waiver, user_properties(document));
  return apply_properties(document, edits.properties, withdrawing_title(context));
}

std::string waiving_title(const Reference<css::uno::XComponentContext>& context) {
  return ui_language(context).say(msg("指摘を了承"));
}

std::string withdrawing_title(const Reference<css::uno::XComponentContext>& context) {
  return ui_language(context).say(msg("了承を取り消し"));
}

std::string user_name(const Reference<css::uno::XComponentContext>& context) {
  const auto provider = css::configuration::theDefaultProvider::get(context);
  css::uno::Sequence<css::uno::Any> arguments(1);
  arguments.getArray()[0] <<= css::beans::PropertyValue(
      "nodepath", 0, css::uno::Any(rtl::OUString("/org.openoffice.UserProfile/Data")),
      css::beans::PropertyState_DIRECT_VALUE);
  const Reference<css::container::XNameAccess> profile(
      provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                            arguments),
      UNO_QUERY_THROW);
  const std::string given = profile_text(profile, "givenname");
  const std::string family = profile_text(profile, "sn");
  const bool family_first = ui_language_tag(context).starts_with("ja");
  return check::on_one_line(family_first ? family + " " + given : given + " " + family);
}

}  // namespace tenken::office
