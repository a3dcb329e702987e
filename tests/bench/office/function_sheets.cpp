// SPDX-License-Identifier: MPL-2.0
// Sheets full of one function, to be recalculated.
#include "tests/bench/office/function_sheets.hpp"

#include <array>
#include <chrono>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <stdexcept>

namespace tenken::bench {
namespace {

namespace css = com::sun::star;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test_office::Document;

constexpr int cells = 20'000;

struct Function {
  const char* name;
  const char* formula;
  const char* below;  ///< what the first cell shows, whose value is below the target …
  const char* at;     ///< … and the last, whose value is the target
};

// Column A holds 1, 2, 3 …, D1 the target.
constexpr std::array functions{
    Function{"IF", "=IF(A1<$D$1;\"未達成\";\"達成\")", "未達成", "達成"},
    Function{"DELTA", "=DELTA(A1;$D$1)", "0", "1"},
    Function{"Basic", "=BENCHSTATUS(A1;$D$1)", "未達成", "達成"},
    Function{FunctionSheets::noop, "=BENCH_NOOP(A1;$D$1)", "達成", "達成"},
    Function{"KPI_STATUS", "=KPI_STATUS(A1;$D$1)", "未達成", "達成"},
};

constexpr const char* macro = R"(Function BenchStatus(actual, target)
  If actual < target Then
    BenchStatus = "未達成"
  Else
    BenchStatus = "達成"
  End If
End Function
)";

std::string place(char column, int row) { return column + std::to_string(row); }

/// A new document that may run its own macros without asking.
Document trusted_document(const test_office::Office& office) {
  css::uno::Sequence<css::beans::PropertyValue> arguments(2);
  css::beans::PropertyValue* argument = arguments.getArray();
  argument[0].Name = "Hidden";
  argument[0].Value <<= true;
  argument[1].Name = "MacroExecutionMode";
  argument[1].Value <<= css::document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN;
  return Document(
      {office.desktop()->loadComponentFromURL("private:factory/scalc", "_blank", 0, arguments),
       UNO_QUERY_THROW});
}

/// The macro as the clerk who keeps one has it: in the document itself.
void add_macro(const Document& document) {
  const Reference<css::document::XEmbeddedScripts> scripts(document.uno(), UNO_QUERY_THROW);
  const Reference<css::script::XLibraryContainer> libraries(scripts->getBasicLibraries(),
                                                            UNO_QUERY_THROW);
  const Reference<css::container::XNameContainer> library(libraries->createLibrary("Standard"),
                                                          UNO_QUERY_THROW);
  library->insertByName("Bench", css::uno::Any(test_office::to_ustring(macro)));
}

void fill_down(const Document& document, char column) {
  const std::string range = place(column, 1) + ":" + place(column, cells);
  const Reference<css::sheet::XCellSeries> series(
      document.sheet(0)->getCellRangeByName(test_office::to_ustring(range)), UNO_QUERY_THROW);
  series->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

// A cell with an error is computed faster than one without.
void expect(const Document& document, const std::string& place, const Function& function,
            const std::string& shown) {
  if (document.text(place) != shown) {
    throw std::runtime_error(std::string(function.formula) + " shows " + document.text(place) +
                             " in " + place + ", not " + shown);
  }
}

Document filled(const test_office::Office& office, const Function& function) {
  Document document = trusted_document(office);
  add_macro(document);
  document.set_value("A1", 1);
  fill_down(document, 'A');
  document.set_value("D1", cells);
  document.set("B1", function.formula);
  fill_down(document, 'B');
  document.hard_recalculate();
  expect(document, place('B', 1), function, function.below);
  expect(document, place('B', cells), function, function.at);
  return document;
}

}  // namespace

FunctionSheets::FunctionSheets(const test_office::Office& office) : clock_{office} {
  for (const Function& function : functions) {
    sheets_.push_back({function.name, filled(office, function)});
  }
}

double FunctionSheets::recalculate(std::size_t index) {
  const std::chrono::nanoseconds start = clock_.now();
  sheets_[index].document.hard_recalculate();
  const std::chrono::duration<double, std::nano> taken = clock_.now() - start;
  return taken.count() / cells;
}

}  // namespace tenken::bench
