// SPDX-License-Identifier: MPL-2.0
// The panel's controls by name; the buttons' names are their commands, too.
#pragma once

#include <array>

namespace tenken::office::control {

inline constexpr const char* form = "form";
inline constexpr const char* verdict = "verdict";
inline constexpr const char* progress = "progress";
inline constexpr const char* progress_bar = "progress_bar";
inline constexpr const char* next_blank = "next_blank";
inline constexpr const char* check = "check";
inline constexpr const char* live = "live";
inline constexpr const char* mend_all = "mend_all";
inline constexpr const char* report = "report";
inline constexpr const char* new_sheet = "new_sheet";
inline constexpr const char* hint = "hint";
inline constexpr const char* close_hint = "close_hint";
inline constexpr const char* notice = "notice";
inline constexpr const char* filter = "filter";
inline constexpr const char* order = "order";
inline constexpr const char* search_title = "search_title";
inline constexpr const char* search = "search";
inline constexpr const char* list_title = "list_title";
inline constexpr const char* list = "list";
inline constexpr const char* fix = "fix";
inline constexpr const char* mend = "mend";
inline constexpr const char* waive = "waive";
inline constexpr const char* explain = "explain";
inline constexpr std::array links = {"link1", "link2", "link3", "link4"};
inline constexpr const char* links_title = "links_title";
inline constexpr const char* remark = "remark";
inline constexpr const char* detail_title = "detail_title";
inline constexpr const char* detail = "detail";

}  // namespace tenken::office::control
