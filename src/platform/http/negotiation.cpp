// Reading Accept headers: items with a quality between 0 and 1000.
#include "platform/http/negotiation.hpp"

#include "platform/http/message.hpp"
#include "platform/http/tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace http {

namespace {

bool is_quality(std::string_view parameter)
{
    return equal_ignoring_case(parameter.substr(0, 2), "q=");
}

// "0.85" -> 850; what does not begin with 0 counts as 1000.
int quality_of(std::string_view number)
{
    if (!number.starts_with('0'))
        return 1000;
    int value = 0;
    int weight = 100;
    for (char const c : number.substr(std::min<std::size_t>(2, number.size()))) {
        if (c < '0' || c > '9')
            break;
        value += weight * (c - '0');
        weight /= 10;
    }
    return value;
}

struct Item {
    std::string_view name;
    int quality = 1000;
};

Item read_item(std::string_view text)
{
    Item item{trimmed(next_part(text, ';'))};
    while (!text.empty()) {
        auto const parameter = trimmed(next_part(text, ';'));
        if (is_quality(parameter))
            item.quality = quality_of(parameter.substr(2));
    }
    return item;
}

// Calls `visit` with each item of a comma-separated header.
template <class Visit>
void each_item(std::string_view header, Visit visit)
{
    while (!header.empty())
        visit(read_item(next_part(header, ',')));
}

} // namespace

bool accepts_gzip(std::string_view accept_encoding)
{
    std::optional<int> gzip;
    std::optional<int> any;
    each_item(accept_encoding, [&](Item const& item) {
        if (equal_ignoring_case(item.name, "gzip") || equal_ignoring_case(item.name, "x-gzip"))
            gzip = item.quality;
        if (item.name == "*")
            any = item.quality;
    });
    return gzip.value_or(any.value_or(0)) > 0;
}

bool accepts_html(std::string_view accept)
{
    bool html = false;
    each_item(accept,
              [&](Item const& item) { html = html || (equal_ignoring_case(item.name, "text/html") && item.quality > 0); });
    return html;
}

base::Language preferred_language(std::string_view accept_language)
{
    int thai = 0;
    int english = 0;
    each_item(accept_language, [&](Item const& item) {
        auto const primary = item.name.substr(0, item.name.find('-'));
        if (equal_ignoring_case(primary, "th"))
            thai = std::max(thai, item.quality);
        if (equal_ignoring_case(primary, "en"))
            english = std::max(english, item.quality);
    });
    return english > thai ? base::Language::English : base::Language::Thai;
}

} // namespace http
