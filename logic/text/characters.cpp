// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of
// the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "logic/text/characters.hpp"

namespace tenken::text {

bool is_white_space(char32_t c) {
  if (c <= 0x20) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
  return c == 0x85 || c == 0xA0 || c == 0xAD || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0100 && c <= 0xE01EF);
}

bool is_dash(char32_t c) {
  switch (c) {
    case U'-':
    case 0x2010:  // ‐ hyphen
    case 0x2011:  // ‑ non-breaking hyphen
    case 0x2012:  // ‒ figure dash
    case 0x2013:  // – en dash
    case 0x2014:  // — em dash
    case 0x2015:  // ― horizontal bar, the form's own
    case 0x2212:  // − minus
    case 0x2500:  // ─ ruled line
    case 0x2501:  // ━ heavy ruled line
    case 0x2E3A:  // ⸺ two-em dash
    case 0x2E3B:  // ⸻ three-em dash
    case 0xFE58:  // ﹘ small em dash
    case 0xFE63:  // ﹣ small hyphen
    case 0xFF0D:  // － full-width hyphen
      return true;
    default:
      return false;
  }
}

bool is_wave(char32_t c) {
  return c == U'~' || c == 0x301C || c == 0xFF5E || c == 0x223C || c == 0x02DC || c == 0x2053 ||
         c == 0x3030;
}

bool is_kana(char32_t c) {
  return (c >= 0x3041 && c <= 0x3096) || (c >= 0x3099 && c <= 0x309A) ||
         (c >= 0x309D && c <= 0x309F) || (c >= 0x30A1 && c <= 0x30FA) ||
         (c >= 0x30FD && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF);
}

}  // namespace tenken::text
