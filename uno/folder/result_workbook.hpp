// SPDX-License-Identifier: MPL-2.0
// What a folder's check came to, as a workbook.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <deque>
#include <functional>
#include <vector>

#include "logic/report/tables.hpp"

namespace tenken::office {

/// A new untitled workbook with a sheet for each table: titles that stay in sight, filters, and
/// links that open a file at the cell. It is made bit by bit, so that the office can go on
/// meanwhile, and shown when it is complete. Main thread only.
class ResultWorkbook {
 public:
  ResultWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context,
                 std::vector<report::Table> tables);
  /// Closes what is not complete.
  ~ResultWorkbook();
  ResultWorkbook(const ResultWorkbook&) = delete;
  ResultWorkbook& operator=(const ResultWorkbook&) = delete;
  ResultWorkbook(ResultWorkbook&&) = delete;
  ResultWorkbook& operator=(ResultWorkbook&&) = delete;

  /// Makes the next bit; false when that was the last one. Throws css::uno::Exception.
  bool go_on();

 private:
  void begin(std::size_t table);
  void fill(std::size_t table, std::size_t from, std::size_t end);
  void show();

  std::vector<report::Table> tables_;
  std::deque<std::function<void()>> bits_;
  css::uno::Reference<css::frame::XModel> document_;
  bool is_shown_ = false;
};

}  // namespace tenken::office
