// Escaping, and elements made of it.
#include "platform/html/html.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace html {

namespace {

// Elements without content.
constexpr std::array<std::string_view, 6> kEmpty{"br", "hr", "img", "input", "link", "meta"};
// Never on a page of ours: code, and windows to elsewhere.
constexpr std::array<std::string_view, 8> kForbidden{"script", "style", "iframe", "object", "embed", "base", "frame", "applet"};
constexpr std::array<std::string_view, 6> kLinks{"href", "src", "action", "formaction", "cite", "poster"};

template <std::size_t N>
bool is_among(std::array<std::string_view, N> const& list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

bool is_name(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    });
}

void require_names(std::string_view name, std::vector<Attribute> const& attributes)
{
    if (!is_name(name) || is_among(kForbidden, name))
        throw std::logic_error("no such element on our pages: " + std::string(name));
    for (auto const& attribute : attributes)
        if (!is_name(attribute.name) || attribute.name.starts_with("on") || attribute.name == "style" ||
            attribute.name == "srcdoc" || attribute.name == "srcset")
            throw std::logic_error("no such attribute on our pages: " + std::string(attribute.name));
}

bool is_control(char c)
{
    auto const byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

} // namespace

std::string escaped(std::string_view plain)
{
    std::string out;
    out.reserve(plain.size() + plain.size() / 16);
    for (char const c : plain) {
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
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\n':
        case '\t':
            out += c;
            break;
        default:
            if (!is_control(c))
                out += c;
        }
    }
    return out;
}

Markup text(std::string_view plain)
{
    Markup markup;
    markup.text_ = escaped(plain);
    return markup;
}

bool is_safe_link(std::string_view link)
{
    if (link.empty() || std::ranges::any_of(link, [](char c) { return is_control(c) || c == ' ' || c == '\\'; }))
        return false;
    if (link.front() == '#' || link.front() == '?')
        return true;
    if (link.front() == '/')
        return !link.starts_with("//");
    std::string scheme(link.substr(0, link.find(':')));
    std::ranges::transform(scheme, scheme.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    auto const rest = link.substr(std::min(link.size(), scheme.size() + 1));
    if (scheme == "http" || scheme == "https")
        return rest.starts_with("//") && rest.size() > 2 && rest[2] != '/';
    return (scheme == "mailto" || scheme == "tel") && !rest.empty();
}

Markup tag(std::string_view name, std::vector<Attribute> const& attributes, Markup const& inner)
{
    require_names(name, attributes);
    Markup markup;
    auto& out = markup.text_;
    out += '<';
    out += name;
    for (auto const& attribute : attributes) {
        if (is_among(kLinks, attribute.name) && !is_safe_link(attribute.value))
            continue;
        out += ' ';
        out += attribute.name;
        out += "=\"" + escaped(attribute.value) + '"';
    }
    out += '>';
    if (is_among(kEmpty, name))
        return markup;
    out += inner.text_;
    out += "</";
    out += name;
    out += '>';
    return markup;
}

} // namespace html
