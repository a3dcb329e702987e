// SPDX-License-Identifier: MPL-2.0
// What the tests of this folder share: the checker of the office with Tenken, and what a document
// keeps.
#include "tests/submission/checked.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/VetoException.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <fstream>
#include <sstream>

namespace tenken::test {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;
using test_office::shared;
using test_office::to_ustring;
using test_office::to_utf8;

namespace {

Reference<css::document::XUndoManager> undo_manager(const Document& document) {
  return Reference<css::document::XUndoManagerSupplier>(document.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

}  // namespace

std::filesystem::path sample_file(const std::string& name) {
  return test_office::copy_of(std::filesystem::path(TENKEN_SAMPLES) / (name + ".ods"));
}

std::vector<std::string> findings_of(const Document& document) {
  std::vector<std::string> lines;
  for (const ::org::tenken::Finding& finding : checker()->check(document.model())) {
    std::string line = to_utf8(finding.Rule) + " " + to_utf8(finding.Field);
    if (!finding.WaivedReason.isEmpty()) line += " waived";
    lines.push_back(std::move(line));
  }
  return lines;
}

sal_Int32 waive(const Document& document, const std::string& rule, const std::string& field,
                const std::string& reason) {
  return checker()->waive(document.model(), to_ustring(rule), to_ustring(field), to_ustring(reason),
                          to_ustring("財政課 山田"));
}

void submit(const Document& document, const std::filesystem::path& file, bool pdf) {
  checker()->submit(document.model(), to_ustring("file://" + file.string()), pdf);
}

std::string property(const Document& document, const std::string& name) {
  const Reference<css::document::XDocumentPropertiesSupplier> supplier(document.uno(),
                                                                       UNO_QUERY_THROW);
  const Reference<css::beans::XPropertySet> properties(
      supplier->getDocumentProperties()->getUserDefinedProperties(), UNO_QUERY_THROW);
  rtl::OUString text;
  if (properties->getPropertySetInfo()->hasPropertyByName(to_ustring(name))) {
    properties->getPropertyValue(to_ustring(name)) >>= text;
  }
  return to_utf8(text);
}

std::vector<std::string> undo_titles(const Document& document) {
  std::vector<std::string> titles;
  for (const rtl::OUString& title : undo_manager(document)->getAllUndoActionTitles()) {
    titles.push_back(to_utf8(title));
  }
  return titles;
}

void undo(const Document& document) { undo_manager(document)->undo(); }
void redo(const Document& document) { undo_manager(document)->redo(); }

std::string veto_of(const Document& document, const std::filesystem::path& file) {
  try {
    submit(document, file);
  } catch (const css::util::VetoException& veto) {
    return to_utf8(veto.Message);
  }
  return {};
}

bool is_modified(const Document& document) {
  return Reference<css::util::XModifiable>(document.uno(), UNO_QUERY_THROW)->isModified();
}

void set_unmodified(const Document& document) {
  Reference<css::util::XModifiable>(document.uno(), UNO_QUERY_THROW)->setModified(false);
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

}  // namespace tenken::test
