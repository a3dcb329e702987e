// SPDX-License-Identifier: MPL-2.0
// The checks for macros and other programs.
#include "uno/calc/checker_service.hpp"

#include <algorithm>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/util/VetoException.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <string>
#include <vector>

#include "logic/check/properties/waive.hpp"
#include "logic/report/report.hpp"
#include "logic/view/summary.hpp"
#include "uno/calc/document_check.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/mend.hpp"
#include "uno/calc/next_year.hpp"
#include "uno/calc/property_edit.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/calc/submission_copy.hpp"
#include "uno/calc/waivers.hpp"
#include "uno/common/application.hpp"
#include "uno/common/clock.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

/// Position of an argument, for whoever reads the exception.
enum ReportArgument : sal_Int16 { argument_format = 1, argument_language = 2 };
enum WaiveArgument : sal_Int16 { argument_reason = 3 };
enum SubmitArgument : sal_Int16 { argument_url = 1 };

void require_spreadsheet(const css::uno::Reference<css::frame::XModel>& document) {
  if (!is_spreadsheet(document)) {
    throw css::lang::IllegalArgumentException("not a spreadsheet document", nullptr, 0);
  }
}

::org::tenken::Finding to_uno(const check::Finding& finding, const check::Result& result,
                              const message::Language& language) {
  ::org::tenken::Finding uno;
  uno.Rule = to_ustring(finding.rule->id);
  uno.Name = to_ustring(finding.rule->name);
  uno.Severity = to_ustring(check::to_string(finding.severity));
  uno.Sheet = to_ustring(view::sheet_of(finding.at, result));
  uno.Cell = to_ustring(view::cell_of(finding.at));
  uno.Field = to_ustring(finding.at.field);
  uno.Message = to_ustring(language.say(finding.message));
  uno.Actual = to_ustring(finding.actual);
  uno.Expected = to_ustring(finding.expected);
  uno.Difference = to_ustring(finding.difference);
  if (finding.fix) {
    uno.Fix = to_ustring(language.say(finding.fix->title));
    uno.FixSafety = to_ustring(check::to_string(finding.fix->safety));
  }
  if (finding.waived) {
    uno.WaivedReason = to_ustring(finding.waived->reason);
    uno.WaivedBy = to_ustring(finding.waived->by);
    uno.WaivedOn = to_ustring(finding.waived->on);
  }
  return uno;
}

}  // namespace

CheckerService::CheckerService(const css::uno::Reference<css::uno::XComponentContext>& context)
    : context_(context) {}

css::uno::Sequence<::org::tenken::Finding> CheckerService::check(
    const css::uno::Reference<css::frame::XModel>& document) {
  const check::Result result = check_document(context_, document);
  const message::Language& language = ui_language(context_);
  css::uno::Sequence<::org::tenken::Finding> findings(
      static_cast<sal_Int32>(result.findings.size()));
  ::org::tenken::Finding* next = findings.getArray();
  for (const check::Finding& finding : result.findings) {
    *next++ = to_uno(finding, result, language);
  }
  return findings;
}

rtl::OUString CheckerService::report(const css::uno::Reference<css::frame::XModel>& document,
                                     const rtl::OUString& format, const rtl::OUString& language) {
  const std::string tag = to_utf8(language);
  if (tag != "ja" && tag != "en") {
    throw css::lang::IllegalArgumentException("language: ja or en, not " + language, nullptr,
                                              argument_language);
  }
  const bool json = format == "json";
  if (!json && format != "text") {
    throw css::lang::IllegalArgumentException("format: json or text, not " + format, nullptr,
                                              argument_format);
  }
  const check::Result result = check_document(context_, document);
  const message::Language& texts = application(context_).language(tag);
  return to_ustring(json ? report::json(result, texts) : report::text(result, texts));
}

sal_Bool CheckerService::mend(const css::uno::Reference<css::frame::XModel>& document,
                              const rtl::OUString& rule, const rtl::OUString& field) {
  const check::Result result = check_document(context_, document);
  const std::string id = to_utf8(rule);
  const std::string place = to_utf8(field);
  const auto finding = std::ranges::find_if(result.findings, [&](const check::Finding& each) {
    return each.fix && !each.waived && each.rule->id == id &&
           check::place_key(each.at, result.sheet_names) == place;
  });
  if (finding == result.findings.end()) return false;
  insist(office::mend(context_, document, *finding, result));
  return true;
}

sal_Int32 CheckerService::mendAll(const css::uno::Reference<css::frame::XModel>& document) {
  check::Result result = check_document(context_, document);
  const Mended mended = mend_all(context_, document, result);
  if (mended.count == 0) insist(mended.refusal);
  return static_cast<sal_Int32>(mended.count);
}

sal_Int32 CheckerService::waive(const css::uno::Reference<css::frame::XModel>& document,
                                const rtl::OUString& rule, const rtl::OUString& field,
                                const rtl::OUString& reason, const rtl::OUString& by) {
  const check::Result result = check_document(context_, document);
  const std::string who = by.isEmpty() ? user_name(context_) : to_utf8(by);
  if (const auto wrong = check::objection(to_utf8(reason), who)) {
    throw css::lang::IllegalArgumentException(to_ustring(ui_language(context_).say(*wrong)),
                                              nullptr, argument_reason);
  }
  const workbook::Edits edits = check::waive_all(
      result, to_utf8(rule), to_utf8(field), {.reason = to_utf8(reason), .by = who, .on = today()},
      user_properties(document));
  insist(apply_properties(document, edits.properties, waiving_title(context_)));
  return static_cast<sal_Int32>(edits.properties.size());
}

sal_Int32 CheckerService::withdraw(const css::uno::Reference<css::frame::XModel>& document,
                                   const rtl::OUString& rule, const rtl::OUString& field) {
  require_spreadsheet(document);
  const check::Properties properties = user_properties(document);
  std::vector<workbook::PropertyEdit> edits;
  for (const check::Waiver& waiver : check::read_waivers(properties).waivers) {
    if (waiver.rule != to_utf8(rule) || waiver.field != to_utf8(field)) continue;
    const workbook::Edits one = check::withdraw(waiver, properties);
    edits.insert(edits.end(), one.properties.begin(), one.properties.end());
  }
  insist(apply_properties(document, edits, withdrawing_title(context_)));
  return static_cast<sal_Int32>(edits.size());
}

void CheckerService::submit(const css::uno::Reference<css::frame::XModel>& document,
                            const rtl::OUString& url, sal_Bool pdf) {
  require_spreadsheet(document);
  const auto target = submission_target(url, pdf);
  if (!target) {
    throw css::lang::IllegalArgumentException("url: a file that ends in .ods or .xlsx, not " + url,
                                              nullptr, argument_url);
  }
  insist(SubmissionCopy(context_, document).write(*target));
}

css::uno::Reference<css::frame::XModel> CheckerService::makeNextYear(
    const css::uno::Reference<css::frame::XModel>& document,
    const css::uno::Sequence<rtl::OUString>& ended) {
  require_spreadsheet(document);
  roll::Answers answers;
  for (const rtl::OUString& record : ended) answers.drop.insert(to_utf8(record));
  NextYear next(context_, document);
  const auto made = next.make(answers);
  if (const auto* const reason = std::get_if<message::Message>(&made)) insist(*reason);
  return open_rolled(context_, std::get<roll::Rolled>(made));
}

void CheckerService::insist(const message::Message& refusal) const {
  if (refusal.empty()) return;
  throw css::util::VetoException(to_ustring(ui_language(context_).say(refusal)), nullptr);
}

rtl::OUString CheckerService::getImplementationName() { return "org.tenken.CheckerImpl"; }

sal_Bool CheckerService::supportsService(const rtl::OUString& service) {
  return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> CheckerService::getSupportedServiceNames() {
  const rtl::OUString name("org.tenken.Checker");
  return {&name, 1};
}

}  // namespace tenken::office

// The names are the office's way to call a constructor, and it takes what is made.
// NOLINTBEGIN(readability-identifier-naming, cppcoreguidelines-owning-memory)
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_tenken_Checker_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
  return cppu::acquire(new tenken::office::CheckerService(context));
}
// NOLINTEND(readability-identifier-naming, cppcoreguidelines-owning-memory)
