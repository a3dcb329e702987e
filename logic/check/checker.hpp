// SPDX-License-Identifier: MPL-2.0
// A workbook in, its findings out: reads it and runs the rules that apply.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "logic/bind/binding.hpp"
#include "logic/check/finding.hpp"
#include "logic/form/definition.hpp"
#include "logic/record/improvement_sheet.hpp"
#include "logic/workbook/workbook.hpp"

namespace tenken::check {

/// A workbook that another one was held against.
struct OtherWorkbook {
  std::string file;
  std::vector<std::string> sheet_names;  ///< by Location::sheet
};

/// What a check of one workbook found. Refers to the definitions that it was given, which must
/// outlive it; nothing else.
struct Result {
  std::string file;                      ///< as in the workbook
  std::vector<std::string> sheet_names;  ///< by Location::sheet
  bind::Binding binding;
  record::ImprovementSheet sheet;  ///< empty when no form was recognised
  std::vector<Finding> findings;   ///< in reading order
  /// Those that findings name with Place::workbook, which is 1 for the first.
  std::vector<OtherWorkbook> others;

  [[nodiscard]] bool recognised() const { return binding.recognition.recognised; }
  /// The stage in force, nullptr when the boxes do not name one.
  [[nodiscard]] const form::Stage* stage() const;
};

/// What whoever asks for a check wants different.
struct Options {
  std::string stage;     ///< judged as this stage, whatever the boxes say; "" for what they say
  bool to_waive = true;  ///< somebody may waive what is found; false saves Finding::fingerprint
  /// To hold the sheet against, when they are what they are called: last year's sheet of the
  /// project, and one of another stage of its year. From read() or check().
  const Result* last_year = nullptr;
  const Result* other_stage = nullptr;
};

/// What a check would judge: the sheet, without any finding.
[[nodiscard]] Result read(const workbook::Workbook& workbook,
                          std::span<const form::Definition> forms, const Options& options = {});

/// Judges `result`, which read() made of `workbook`.
void judge(Result& result, const workbook::Workbook& workbook, const Options& options = {});

/// Both: checks `workbook` against the best fitting of `forms`. Never changes anything, never
/// throws for whatever stands in the cells.
[[nodiscard]] Result check(const workbook::Workbook& workbook,
                           std::span<const form::Definition> forms, const Options& options = {});

/// The findings about definitions that could not be read: file, line and what is wrong.
[[nodiscard]] std::vector<Finding> definition_findings(
    std::span<const form::DefinitionError> errors);

}  // namespace tenken::check
