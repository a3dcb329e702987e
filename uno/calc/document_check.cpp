// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "uno/calc/document_check.hpp"

#include <iterator>
#include <vector>

#include "uno/calc/snapshot.hpp"
#include "uno/common/application.hpp"

namespace tenken::office {

check::Result check_document(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& document) {
  const Application& shared = application(context);
  check::Result result = check::check(snapshot(document), shared.forms());
  std::vector<check::Finding> broken = check::definition_findings(shared.form_errors());
  result.findings.insert(result.findings.begin(), std::make_move_iterator(broken.begin()),
                         std::make_move_iterator(broken.end()));
  return result;
}

}  // namespace tenken::office
