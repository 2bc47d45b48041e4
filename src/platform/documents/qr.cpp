// QR codes by libqrencode.
#include "platform/documents/qr.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace documents {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

QrMatrix qr_matrix(std::string_view text)
{
    std::unique_ptr<QRcode, decltype(&QRcode_free)> const code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<unsigned char const*>(text.data()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        throw std::invalid_argument("a text that does not fit in a QR code");
    QrMatrix matrix;
    matrix.side = static_cast<std::size_t>(code->width);
    matrix.dark.reserve(matrix.side * matrix.side);
    for (std::size_t i = 0; i < matrix.side * matrix.side; ++i)
        matrix.dark.push_back((code->data[i] & 1U) != 0);
    return matrix;
}

std::string qr_svg(std::string_view text, std::string_view title)
{
    auto const matrix = qr_matrix(text);
    auto const side = std::to_string(matrix.side + 8);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
                      "\" shape-rendering=\"crispEdges\" role=\"img\"><title>" + escaped(title) +
                      "</title><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path d=\"";
    for (std::size_t row = 0; row < matrix.side; ++row)
        for (std::size_t column = 0; column < matrix.side; ++column) {
            auto const first = column;
            while (column < matrix.side && matrix.at(row, column))
                ++column;
            if (column > first)
                svg += "M" + std::to_string(first + 4) + " " + std::to_string(row + 4) + "h" + std::to_string(column - first) +
                       "v1H" + std::to_string(first + 4) + "z";
        }
    return svg + "\"/></svg>";
}

} // namespace documents
