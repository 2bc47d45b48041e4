// Our own embedded lists: a heading, then one row a line, fields parted by commas, no quotes. Not for files of others.
#pragma once

#include <string_view>
#include <vector>

namespace base {

// The parts between separators, empty ones too; views into `text`.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

// The rows after the heading, which must be this one. Every line ends with a line break. Throws std::runtime_error naming the
// line that has not as many fields as the heading: a broken build, not a fault of a user.
[[nodiscard]] std::vector<std::vector<std::string_view>> read_plain_list(std::string_view text, std::string_view heading);

} // namespace base
