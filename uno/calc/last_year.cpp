// SPDX-License-Identifier: MPL-2.0
// Reads last year's workbook, and keeps what was read as long as the file stays as it is.
#include "uno/calc/last_year.hpp"

#include <filesystem>
#include <mutex>
#include <system_error>
#include <utility>

#include "logic/check/properties/last_year_path.hpp"
#include "logic/files/read_workbook.hpp"
#include "uno/calc/document_properties.hpp"
#include "uno/calc/property_edit.hpp"
#include "uno/common/application.hpp"
#include "uno/common/strings.hpp"

namespace tenken::office {
namespace {

using css::uno::Reference;
using message::msg;
namespace fs = std::filesystem;

/// By which a changed file is known.
struct Version {
  fs::file_time_type written;
  std::uintmax_t size = 0;
  const void* forms = nullptr;  ///< with which it was read
  bool operator==(const Version&) const = default;
};

/// nullopt where there is no file that could be read: nothing, a folder, a device.
std::optional<Version> version_of(const std::string& file,
                                  const std::vector<form::Definition>& forms) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return std::nullopt;
  const Version version = {fs::last_write_time(file, error), fs::file_size(file, error), &forms};
  return error ? std::nullopt : std::optional<Version>(version);
}

LastYear read(const std::string& file, const std::vector<form::Definition>& forms) {
  const files::ReadResult read = files::read_workbook(file);
  if (!read.workbook) return {.file = file, .sheet = {}, .problem = read.problem};
  auto result = std::make_shared<check::Result>(check::read(*read.workbook, forms));
  result->file = file;
  if (!result->recognised()) {
    return {
        .file = file, .sheet = {}, .problem = msg("事業改善シートとして読み取れませんでした。")};
  }
  return {.file = file, .sheet = std::move(result), .problem = {}};
}

/// What was read last, for each file.
class Kept {
 public:
  LastYear of(const std::string& file, const std::vector<form::Definition>& forms) {
    const auto version = version_of(file, forms);
    if (!version) {
      return {.file = file,
              .sheet = {},
              .problem = msg("ファイルが見つかりません。「点検」メニューから選び直してください。")};
    }
    const std::lock_guard lock(mutex_);
    if (const auto found = read_.find(file);
        found != read_.end() && found->second.first == *version) {
      return found->second.second;
    }
    // A person has a few documents open; whoever opens many gets by with reading again.
    constexpr std::size_t most = 8;
    if (read_.size() >= most) read_.clear();
    return read_.insert_or_assign(file, std::pair(*version, read(file, forms)))
        .first->second.second;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::pair<Version, LastYear>> read_;
};

std::string path_of(const Reference<css::frame::XModel>& document) {
  return to_system_path(document->getURL());
}

}  // namespace

std::optional<LastYear> last_year_of(const Reference<css::uno::XComponentContext>& context,
                                     const std::map<std::string, std::string>& properties,
                                     const std::string& document) {
  const auto kept = properties.find(std::string(check::last_year_property));
  if (kept == properties.end() || kept->second.empty()) return std::nullopt;
  const auto file = check::file_at(kept->second, document);
  if (!file) {
    return LastYear{
        .file = kept->second,
        .sheet = {},
        .problem =
            msg("この文書の場所からはたどれません。「点検」メニューから選び直してください。")};
  }
  static Kept read;
  return read.of(*file, application(context).forms());
}

std::optional<LastYear> last_year_of(const Reference<css::uno::XComponentContext>& context,
                                     const Reference<css::frame::XModel>& document) {
  return last_year_of(context, user_properties(document), path_of(document));
}

message::Message set_last_year(const Reference<css::uno::XComponentContext>& context,
                               const Reference<css::frame::XModel>& document,
                               const std::optional<std::string>& file) {
  const std::string name(check::last_year_property);
  const auto properties = user_properties(document);
  const auto now = properties.find(name);
  workbook::PropertyEdit edit = {.name = name, .before = {}, .after = {}};
  if (now != properties.end()) edit.before = now->second;
  if (file) edit.after = check::stored_path(*file, path_of(document));
  if (edit.before == edit.after) return {};
  const message::Language& language = ui_language(context);
  return apply_properties(
      document, {edit},
      language.say(file ? msg("前年度のシートを選択") : msg("前年度のシートとの比較をやめる")));
}

}  // namespace tenken::office
