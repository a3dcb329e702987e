// SPDX-License-Identifier: MPL-2.0
// Rules' settings as lines of words, and as a file again.
#include <algorithm>
#include <sstream>

#include "logic/form/settings.hpp"
#include "logic/workbook/cell.hpp"

namespace tenken::form {
namespace {

/// A text as TOML writes one.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + "\"";
}

/// The words of `line` as lines of a table; a word without "=" stays as it is, and is no TOML.
std::string table_of(const std::string& line, bool texts) {
  std::istringstream words(line);
  std::string table;
  for (std::string word; words >> word;) {
    const std::size_t sign = word.find('=');
    if (sign == std::string::npos) {
      table += word + "\n";
      continue;
    }
    const std::string value = word.substr(sign + 1);
    table += word.substr(0, sign) + " = " + (texts ? quoted(value) : value) + "\n";
  }
  return table;
}

std::string tables(const RuleSettings& settings) {
  std::string toml;
  if (!settings.severities.empty()) toml += "\n[severities]\n";
  for (const auto& [rule, severity] : settings.severities) {
    toml += rule + " = " + quoted(severity) + "\n";
  }
  if (!settings.thresholds.empty()) toml += "\n[thresholds]\n";
  for (const auto& [key, value] : settings.thresholds) {
    toml += key + " = " + workbook::plain_digits(value) + "\n";
  }
  return toml;
}

}  // namespace

SettingLines to_lines(const RuleSettings& settings) {
  SettingLines lines;
  const auto add = [](std::string& line, std::string_view key, std::string_view value) {
    if (!line.empty()) line += ' ';
    line.append(key).append("=").append(value);
  };
  for (const auto& [rule, severity] : settings.severities) add(lines.severities, rule, severity);
  for (const auto& [key, value] : settings.thresholds) {
    add(lines.thresholds, key, workbook::plain_digits(value));
  }
  return lines;
}

SettingsResult parse_lines(const SettingLines& lines, const std::string& source,
                           const KnownSettings& known) {
  SettingsResult result = parse_settings("[severities]\n" + table_of(lines.severities, true) +
                                             "[thresholds]\n" + table_of(lines.thresholds, false),
                                         source, known);
  // The lines that are counted are not those that somebody wrote.
  for (DefinitionError& error : result.errors) error.line = 0;
  return result;
}

std::string to_toml(const Settings& settings) {
  std::string toml =
      "# 点検の設定です。LibreOffice の「ツール ▸ オプション ▸ 点検」と tenken が読み込みます。\n";
  if (!settings.forms.empty()) {
    toml += "\nforms = [";
    for (std::size_t i = 0; i < settings.forms.size(); ++i) {
      toml += (i == 0 ? "" : ", ") + quoted(settings.forms[i]);
    }
    toml += "]\n";
  }
  return toml + tables(settings.rules);
}

}  // namespace tenken::form
