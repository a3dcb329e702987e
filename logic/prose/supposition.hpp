// SPDX-License-Identifier: MPL-2.0
// What is only supposed, or said of all but some: 「実施されていれば」「外国人を除けば」.
#pragma once

#include <cstddef>
#include <string_view>

namespace tenken::prose {

/// At `at` the folded `sentence` makes what follows a supposition (実施していれば, 仮に, 含めると)
/// or speaks of all but some (を除き). 「全体で見れば」「調査によれば」 suppose nothing.
[[nodiscard]] bool supposes_at(std::string_view sentence, std::size_t at);

}  // namespace tenken::prose
