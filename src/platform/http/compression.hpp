// gzip for answers worth it.
#pragma once

#include "platform/http/message.hpp"

#include <string>
#include <string_view>

namespace http {

inline constexpr std::size_t kWorthCompressing = 1024; // bytes

// Text, JSON, XML, SVG, scripts, WebAssembly; pictures, PDF and spreadsheets are compressed already.
[[nodiscard]] bool is_compressible(std::string_view content_type);
[[nodiscard]] std::string gzip(std::string_view bytes, int level);
// In zlib's own wrapper (RFC 1950), as small as it gets.
[[nodiscard]] std::string zlib(std::string_view bytes);

// Replaces a whole body by its gzip form (level 1) when the client accepts it and it pays; adds Vary. A strong ETag becomes a
// weak one, for the bytes differ. Leaves alone what has a Content-Encoding, or says Cache-Control: no-transform.
void compress(Response& response, bool client_accepts_gzip);

} // namespace http
