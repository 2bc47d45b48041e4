// A secret given as a file, so that it stands neither in the process list nor in the shell's history.
#pragma once

#include <string>

namespace app {

// The first line. Throws Problem `app.secret_file` when it cannot be read or is empty.
[[nodiscard]] std::string first_line_of(std::string const& file);

} // namespace app
