// QR codes (libqrencode): as a matrix, as SVG for the browser, and drawn on paper by Paper::qr.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace documents {

struct QrMatrix {
    std::size_t side = 0;   // modules in a row, without the quiet zone
    std::vector<bool> dark; // side * side, row by row
    [[nodiscard]] bool at(std::size_t row, std::size_t column) const { return dark[row * side + column]; }
};

// Error correction M (a 15 % damaged code still reads). Throws std::invalid_argument when the text is empty or too long (2,331
// bytes).
[[nodiscard]] QrMatrix qr_matrix(std::string_view text);

// An SVG picture with the quiet zone of four modules; black on white, `title` for screen readers.
[[nodiscard]] std::string qr_svg(std::string_view text, std::string_view title);

} // namespace documents
