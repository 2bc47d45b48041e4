// Form, level and range of area codes.
#include "base/area_code.hpp"

#include <algorithm>

namespace base {

namespace {

constexpr std::size_t kProvinceLength = 2;
constexpr std::size_t kDistrictLength = 4;
constexpr std::size_t kTambonLength = 6;

bool is_code(std::string_view text)
{
    if (text.size() != kProvinceLength && text.size() != kDistrictLength && text.size() != kTambonLength)
        return false;
    for (char const c : text)
        if (c < '0' || c > '9')
            return false;
    for (std::size_t at = 0; at < text.size(); at += 2)
        if (text.substr(at, 2) == "00")
            return false;
    return text.front() != '0';
}

} // namespace

std::optional<AreaCode> AreaCode::parse(std::string_view text)
{
    if (text.starts_with("TH"))
        text.remove_prefix(2);
    if (text.empty())
        return AreaCode();
    if (!is_code(text))
        return std::nullopt;
    return AreaCode(std::string(text));
}

AreaCode::Level AreaCode::level() const
{
    switch (code_.size()) {
    case 0:
        return Level::Country;
    case kProvinceLength:
        return Level::Province;
    case kDistrictLength:
        return Level::District;
    default:
        return Level::Tambon;
    }
}

AreaCode AreaCode::province() const
{
    return AreaCode(code_.substr(0, kProvinceLength));
}

AreaCode AreaCode::parent() const
{
    return AreaCode(code_.substr(0, code_.size() - std::min(code_.size(), kProvinceLength)));
}

bool AreaCode::contains(AreaCode const& other) const
{
    return other.code_.starts_with(code_);
}

std::string AreaCode::upper() const
{
    auto next = code_;
    while (!next.empty() && next.back() == '9') // 5499 is followed by 55, not by 5500: 55 itself lies without
        next.pop_back();
    if (next.empty())
        return "z"; // after every code, in bytes as in any collation
    ++next.back();
    return next;
}

AreaCode common_area(std::span<AreaCode const> areas)
{
    if (areas.empty())
        return {};
    auto common = areas.front();
    for (auto const& area : areas)
        while (!common.contains(area))
            common = common.parent();
    return common;
}

} // namespace base
