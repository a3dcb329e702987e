// SPDX-License-Identifier: MPL-2.0
// Values for formulas that only Tenken can compute.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <optional>
#include <string>

namespace tenken::office {

/// Puts values where formulas of `document` call Tenken's functions; other formulas, formats and
/// the sheets' protection stay. Nothing is recorded for undo: for copies that nobody sees. Gives
/// the first cell (「シート!A1」) whose formula is still there afterwards, because it is an array
/// formula on a protected sheet or lies beyond what a snapshot holds; nullopt when none is.
[[nodiscard]] std::optional<std::string> put_values_for_kpi_formulas(
    const css::uno::Reference<css::frame::XModel>& document);

}  // namespace tenken::office
