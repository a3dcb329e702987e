// SPDX-License-Identifier: MPL-2.0
// The checks, asked as another program asks them.
#include "tests/office/checker.hpp"

namespace tenken::test_office {

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;

Reference<::org::tenken::XChecker> checker(const Office& office) {
  return {office.create("org.tenken.Checker"), UNO_QUERY_THROW};
}

std::string report_of(const Document& document) {
  return to_utf8(checker()->report(document.model(), "json", "ja"));
}

}  // namespace tenken::test_office
