// SPDX-License-Identifier: MPL-2.0
// Which workbooks are meant by what a person typed.
#include "logic/folder/inputs.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <istream>
#include <iterator>
#include <memory>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "logic/folder/glob.hpp"
#include "logic/message/system_problem.hpp"

namespace tenken::folder {
namespace {

namespace fs = std::filesystem;
using message::msg;

std::string ending_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string ending(name.substr(dot));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return ending;
}

/// What LibreOffice and Excel put beside a workbook that is open.
bool is_lock(std::string_view name) {
  return (name.starts_with(".~lock.") && name.ends_with('#')) || name.starts_with("~$");
}

/// What is not meant for people: folders such as .git, and macOS's shadows of other files.
bool is_hidden_folder(std::string_view name) { return name.starts_with('.'); }
bool is_shadow(std::string_view name) { return name.starts_with("._"); }

class Collector {
 public:
  explicit Collector(Inputs& inputs) : inputs_(inputs) {}

  void add(const std::string& path) {
    std::error_code error;
    const bool is_folder = fs::is_directory(path, error);
    set_base(is_folder ? fs::path(path) : fs::path(path).parent_path());
    if (is_folder) return add_folder(path);
    if (has_wildcards(path) && !fs::exists(fs::symlink_status(path, error)))
      return add_pattern(path);
    add_file(path);
  }

  void add_problem(const std::string& path, message::Message problem) {
    inputs_.items.push_back({.path = path, .problem = std::move(problem), .base = base_});
  }

 private:
  void set_base(const fs::path& base) {
    if (base_ && *base_ == base.native()) return;
    base_ = std::make_shared<const std::string>(base.native());
  }

  void add_file(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (seen_.insert(error ? path.string() : real.string()).second) {
      inputs_.items.push_back({.path = path.string(), .problem = {}, .base = base_});
    }
  }

  void add_pattern(const std::string& pattern) {
    const std::vector<std::string> paths = expand(pattern);
    while (has_wildcards(*base_)) set_base(fs::path(*base_).parent_path());
    if (paths.empty()) return add_problem(pattern, msg("当てはまるファイルがありません。"));
    for (const std::string& path : paths) {
      std::error_code error;
      if (fs::is_directory(path, error)) {
        add_folder(path);
      } else {
        add_by_name(path);
      }
    }
  }

  void add_folder(const fs::path& folder) {
    if (!enter(folder)) return;
    std::error_code error;
    std::vector<fs::path> names;
    fs::directory_iterator next(folder, error);
    for (; !error && next != fs::directory_iterator(); next.increment(error)) {
      names.push_back(next->path());
    }
    if (error) {
      add_problem(folder.string(),
                  msg("フォルダーを開けません（{1}）。", message::system_problem(error)));
    }
    // By bytes: the same on every machine.
    std::ranges::sort(names, {}, [](const fs::path& path) { return path.native(); });
    for (const fs::path& path : names) {
      const std::string name = path.filename().string();
      std::error_code unknown;
      if (!fs::is_directory(path, unknown)) {
        add_by_name(path);
      } else if (!is_hidden_folder(name)) {
        add_folder(path);
      }
    }
  }

  void add_by_name(const fs::path& path) {
    const std::string name = path.filename().string();
    if (is_lock(name)) {
      ++inputs_.collected.locks;
    } else if (named_like_a_workbook(name) && !is_shadow(name)) {
      add_file(path);
    } else {
      ++inputs_.collected.not_workbooks;
    }
  }

  /// False for a folder that was entered before, on whatever way: links may lead in a circle.
  bool enter(const fs::path& folder) {
    std::error_code error;
    const fs::path place = fs::canonical(folder, error);
    if (error) return true;  // opening it says why
    return entered_.insert(place).second;
  }

  Inputs& inputs_;
  std::shared_ptr<const std::string> base_;
  std::set<std::string> seen_;
  std::set<fs::path> entered_;
};

/// The paths of a list: ended by NUL where there is one, else a line each.
std::vector<std::string> listed(std::istream& input) {
  std::string all{std::istreambuf_iterator<char>(input), {}};
  if (all.starts_with("\xEF\xBB\xBF")) all.erase(0, 3);
  const bool by_nul = all.find('\0') != std::string::npos;
  std::vector<std::string> paths;
  std::string_view rest = all;
  while (!rest.empty()) {
    const std::size_t end = rest.find(by_nul ? '\0' : '\n');
    std::string_view path = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (!by_nul && path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) paths.emplace_back(path);
  }
  return paths;
}

}  // namespace

bool named_like_a_workbook(std::string_view name) {
  constexpr std::array<std::string_view, 10> endings = {
      ".ods", ".ots", ".fods", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb"};
  return std::ranges::find(endings, ending_of(name)) != endings.end();
}

Inputs collect(const std::vector<std::string>& paths, std::istream& standard_input) {
  Inputs inputs;
  Collector collector(inputs);
  bool list_read = false;
  for (const std::string& path : paths) {
    if (path != "-") {
      collector.add(path);
    } else if (!std::exchange(list_read, true)) {
      for (const std::string& each : listed(standard_input)) collector.add(each);
    }
  }
  std::error_code error;
  inputs.single = paths.size() == 1 && paths[0] != "-" && inputs.items.size() == 1 &&
                  inputs.items[0].path == paths[0] && !fs::is_directory(paths[0], error) &&
                  inputs.items[0].problem.empty();
  return inputs;
}

}  // namespace tenken::folder
