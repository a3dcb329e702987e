// SPDX-License-Identifier: MPL-2.0
// An open document, checked.
#include "uno/calc/document_check.hpp"

#include <iterator>
#include <vector>

#include "uno/calc/last_year.hpp"
#include "uno/calc/snapshot.hpp"
#include "uno/common/application.hpp"

namespace tenken::office {

check::Result check_document(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& document) {
  const Application& shared = application(context);
  const workbook::Workbook workbook = snapshot(document);
  const auto last_year = last_year_of(context, workbook.properties, workbook.file);
  check::Result result = check::check(workbook, shared.forms(),
                                      {.stage = {},
                                       .to_waive = true,
                                       .last_year = last_year ? last_year->sheet.get() : nullptr,
                                       .other_stage = nullptr});
  std::vector<check::Finding> broken = check::definition_findings(shared.form_errors());
  result.findings.insert(result.findings.begin(), std::make_move_iterator(broken.begin()),
                         std::make_move_iterator(broken.end()));
  return result;
}

}  // namespace tenken::office
