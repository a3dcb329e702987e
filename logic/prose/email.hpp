// SPDX-License-Identifier: MPL-2.0
// Whether a text that should be an e-mail address is one.
#pragma once

#include <cstdint>
#include <string_view>

namespace tenken::prose {

/// What an e-mail address lacks.
enum class EmailFault : std::uint8_t {
  none,
  no_at,      ///< @ (or what stands for it, as (at) or ★)
  no_name,    ///< what stands before @
  no_domain,  ///< what stands behind it: parts with points between
};

/// Looks at every address in `text`, in half or full width; several may stand in it, with words
/// around them, and line breaks within. The fault of the first that has one.
[[nodiscard]] EmailFault email_fault(std::string_view text);

}  // namespace tenken::prose
