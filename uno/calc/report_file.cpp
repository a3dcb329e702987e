// SPDX-License-Identifier: MPL-2.0
// HTML comes from logic/report, PDF from a table that the office prints.
#include "uno/calc/report_file.hpp"

#include <algorithm>
#include <cctype>
#include <com/sun/star/io/IOException.hpp>
#include <fstream>
#include <string>

#include "logic/report/findings_table.hpp"
#include "logic/report/folder_report.hpp"
#include "uno/calc/findings_pdf.hpp"
#include "uno/common/application.hpp"
#include "uno/common/clock.hpp"
#include "uno/common/new_file.hpp"
#include "uno/common/rule_pages.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
namespace fs = std::filesystem;

std::string html(const Reference<css::uno::XComponentContext>& context,
                 const check::Result& result) {
  const message::Language& language = ui_language(context);
  const auto report = report::make_report(report::Format::html, language,
                                          {.single = true, .page = [&](std::string_view rule) {
                                             return why_rule_matters(context, rule, language.tag());
                                           }});
  const report::Outcome outcome{.file = result.file, .result = result, .problem = {}};
  const report::Tally tally = report::Tally::of(outcome);
  const report::Part part = report->part(outcome);
  return report->head(tally, {}) + part.line + report->middle(tally) + part.body +
         report->tail(tally);
}

bool is_pdf(const fs::path& file) {
  std::string extension = file.extension().string();
  std::ranges::transform(extension, extension.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return extension == ".pdf";
}

}  // namespace

void write_report(const Reference<css::uno::XComponentContext>& context,
                  const check::Result& checked, const fs::path& file) {
  const NewFile target(file);
  // A report is given to others: they need the document's name, not where it is on this machine.
  check::Result result = checked;
  result.file = fs::path(checked.file).filename().string();
  if (is_pdf(file)) {
    write_pdf(context, report::findings_table(result, ui_language(context), today()),
              target.unfinished());
  } else {
    std::ofstream out(target.unfinished(), std::ios::binary);
    out << html(context, result);
    out.close();
    if (!out) throw css::io::IOException(to_ustring(file.string()), {});
  }
  target.put_in_place();
}

}  // namespace tenken::office
