// Sealing a small secret under a passphrase that a person keeps on paper: Argon2id (moderate limits: about a second) makes the
// key, XChaCha20-Poly1305 seals.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace auth {

[[nodiscard]] std::string seal_with_passphrase(std::string_view secret, std::string_view passphrase);
// Absent when the passphrase is wrong or a bit was changed.
[[nodiscard]] std::optional<std::string> open_with_passphrase(std::string_view sealed, std::string_view passphrase);

} // namespace auth
