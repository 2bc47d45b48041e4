// Bytes as text: lower-case hexadecimal, base64, and its URL-safe form without padding.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace auth {

[[nodiscard]] std::string to_hex(std::span<std::uint8_t const> bytes);
// Fills `out` exactly; false for another length or a character that is no lower-case hexadecimal digit.
[[nodiscard]] bool from_hex(std::string_view text, std::span<std::uint8_t> out);

[[nodiscard]] std::string to_base64url(std::span<std::uint8_t const> bytes);
// The same text, several times as fast, for what is no secret: its time may tell what it writes.
[[nodiscard]] std::string sealed_to_base64url(std::span<std::uint8_t const> bytes);
[[nodiscard]] std::optional<std::vector<std::uint8_t>> from_base64url(std::string_view text);

// With padding (RFC 4648, section 4).
[[nodiscard]] std::string to_base64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

} // namespace auth
