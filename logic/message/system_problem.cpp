// SPDX-License-Identifier: MPL-2.0
// What the system says of a file that cannot be opened or written, in the reader's language.
#include "logic/message/system_problem.hpp"

#include <cerrno>

namespace tenken::message {

Message system_problem(const std::error_code& error) {
  // On Windows the codes are others, but compare equal to these.
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    return msg("ファイルかフォルダーがありません");
  }
  if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted) {
    return msg("権限がありません");
  }
  if (error == std::errc::no_space_on_device) return msg("ディスクに空きがありません");
  if (error == std::errc::is_a_directory) return msg("フォルダーです");
  if (error == std::errc::read_only_file_system) return msg("書き込めないディスクです");
  if (error == std::errc::filename_too_long) return msg("名前が長すぎます");
  if (error == std::errc::too_many_symbolic_link_levels) return msg("リンクが輪になっています");
  if (error == std::errc::io_error) return msg("ディスクの読み書きに失敗しました");
  return msg("{1}", error.message());
}

Message last_system_problem() {
  return system_problem(std::error_code(errno, std::generic_category()));
}

}  // namespace tenken::message
