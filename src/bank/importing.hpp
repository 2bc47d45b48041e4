// Reading a file before it is taken: what it says, what of it is new, what stands against it.
#pragma once

#include "bank/rules.hpp"

#include <optional>
#include <string>

namespace bank {

// A form with its file's bytes, read without the database.
struct ReceivedFile {
    StatementForm form;
    std::string bytes;
    std::string sha256;
};
// Throws Problem `input.invalid` for content that is no base64, or too large.
[[nodiscard]] ReceivedFile received(StatementForm form);

struct ReadFile {
    StatementFile file;
    std::optional<Mapping> mapping; // that was used
    std::optional<MappingFrom> mapping_from;
};
// By the mapping of the form, the one kept for the account, or a guess. Throws Problem `input.invalid`.
[[nodiscard]] ReadFile read_file(ReceivedFile const& received, AccountSettings const& settings);

} // namespace bank
