// The gate of the hall's network, and the code that opens it.
#include "app/hall_gate.hpp"

#include "platform/documents/qr.hpp"

namespace app {

namespace {

constexpr std::size_t kQuiet = 2; // modules around; scanners want some

} // namespace

bool belongs_to_the_hall(std::string_view path)
{
    constexpr std::string_view kPage = "/hall/";
    constexpr std::string_view kFont = "/assets/ibm-plex-sans-thai-looped-thai-400-normal.woff2";
    bool const is_page = path.starts_with(kPage) && path.find('/', kPage.size()) == std::string_view::npos;
    return path == "/hall" || path == "/hall.js" || path == "/hall.css" || path == kFont || is_page ||
           path.starts_with("/api/hall/");
}

http::Response needs_https(std::string const& hall_url, std::string const& https_url)
{
    std::string page = "<!doctype html>\n<html lang=\"th\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<title>ต้องใช้ https</title><link rel=\"stylesheet\" href=\"/hall.css\"></head><body><main>"
                       "<h1>หน้านี้ต้องใช้ https หรือเปิดที่เครื่องนี้เอง</h1>"
                       "<p lang=\"en\">This page needs https, or this computer itself (localhost).</p>";
    page += "<p><a href=\"" + hall_url + "\">เข้าร่วมประชุม / Join the meeting</a></p>";
    page += "<p><a href=\"" + https_url + "\">" + https_url + "</a></p></main></body></html>\n";
    return http::text_response(403, "text/html; charset=utf-8", std::move(page));
}

std::string qr_for_terminal(std::string_view text)
{
    auto const qr = documents::qr_matrix(text);
    auto const side = qr.side + 2 * kQuiet;
    auto const dark = [&](std::size_t row, std::size_t column) {
        return row >= kQuiet && column >= kQuiet && row < kQuiet + qr.side && column < kQuiet + qr.side &&
               qr.at(row - kQuiet, column - kQuiet);
    };
    std::string lines;
    for (std::size_t row = 0; row < side; row += 2) {
        for (std::size_t column = 0; column < side; ++column) {
            bool const upper = dark(row, column);
            bool const lower = row + 1 < side && dark(row + 1, column);
            lines += upper ? (lower ? " " : "▄") : (lower ? "▀" : "█");
        }
        lines += '\n';
    }
    return lines;
}

} // namespace app
