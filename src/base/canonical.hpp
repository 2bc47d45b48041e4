// Canonical texts: what is hashed and signed when something is sealed, and the code made from its hash. Pure.
//
// Plain UTF-8, one fact a line: its name, a tab, its value; tabs and line breaks inside values as \t, \n, a backslash as \\; an
// absent value is empty. Lists are numbered from 1, their parts parted by tabs. The last line ends with a line break too, so that
// `sha256sum` of the text saved as a file gives the hash on the paper.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace base::canonical {

[[nodiscard]] inline std::string text_of(std::string const& v)
{
    return v;
}
[[nodiscard]] inline std::string text_of(AreaCode const& v)
{
    return v.str();
}
[[nodiscard]] inline std::string text_of(Date const& v)
{
    return v.iso();
}
[[nodiscard]] inline std::string text_of(Timestamp const& v)
{
    return v.iso();
}
[[nodiscard]] inline std::string text_of(Satang v)
{
    return std::to_string(v.value());
}
[[nodiscard]] inline std::string text_of(Uuid const& v)
{
    return v.str();
}
[[nodiscard]] std::string text_of(std::integral auto v)
{
    return std::to_string(v);
}
template <class T>
[[nodiscard]] std::string text_of(std::optional<T> const& v)
{
    return v ? text_of(*v) : std::string();
}

class Lines {
public:
    void add(std::string_view name, std::initializer_list<std::string> values);
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

// Twelve characters without those that look alike (0 O, 1 I), from the first 60 bits of the hash.
[[nodiscard]] std::string code_of(std::string_view sha256_hex);
// As people type it: "abcd-efgh jklm" is ABCDEFGHJKLM.
[[nodiscard]] std::string typed_code(std::string_view typed);
// As paper shows it: "ABCD-EFGH-JKLM".
[[nodiscard]] std::string shown_code(std::string_view code);

} // namespace base::canonical
