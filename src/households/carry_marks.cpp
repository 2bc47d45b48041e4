// Writing and reading the marks of carried pages.
#include "households/carry_marks.hpp"

#include "base/problem.hpp"
#include "platform/auth/vault.hpp"

#include <charconv>
#include <vector>

namespace households {

namespace {

constexpr std::size_t kRightsLength = 16;
constexpr std::string_view kWhole = "all";
constexpr std::string_view kDelta = "new";

[[noreturn]] void refuse(std::string field)
{
    throw base::invalid_input({{std::move(field), "malformed", {"เริ่มดึงข้อมูลใหม่ทั้งหมด", "This is not from here; begin again"}}});
}

std::vector<std::string_view> parts_of(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        auto const end = text.find('~');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::int64_t number_of(std::string_view typed, char const* field)
{
    std::int64_t number = 0;
    auto const [stop, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (fault != std::errc() || stop != typed.data() + typed.size() || number < -1)
        refuse(field);
    return number;
}

std::string areas_of(auth::Scope const& scope)
{
    std::string text;
    for (auto const& area : scope.areas())
        text += area.str() + ",";
    return text;
}

// What of another duty lies within the areas that are carried.
std::string areas_within(auth::Scope const& duty, auth::Scope const& carried)
{
    std::string text;
    for (auto const& area : carried.areas())
        text += areas_of(duty.within(area));
    return text;
}

} // namespace

std::string rights_of(auth::Actor const& actor, auth::Scope const& scope)
{
    using auth::Permission;
    auto const text = areas_of(scope) + "|" + areas_within(actor.scope(Permission::HealthRead), scope) + "|" +
                      areas_within(actor.scope(Permission::CitizenNumberReveal), scope);
    return auth::blake2b_hex(text).substr(0, kRightsLength);
}

std::string CarryMark::text() const
{
    return std::to_string(change_no) + "~" + rights;
}

std::string CarryCursor::text() const
{
    return std::string(whole ? kWhole : kDelta) + "~" + std::to_string(where) + "~" + std::to_string(start) + "~" + rights;
}

CarryMark carry_mark(std::string_view since)
{
    auto const parts = parts_of(since);
    if (parts.size() != 2)
        refuse("since");
    return {number_of(parts[0], "since"), std::string(parts[1])};
}

CarryCursor carry_cursor(std::string_view after)
{
    auto const parts = parts_of(after);
    if (parts.size() != 4 || (parts[0] != kWhole && parts[0] != kDelta))
        refuse("after");
    return {parts[0] == kWhole, number_of(parts[1], "after"), number_of(parts[2], "after"), std::string(parts[3])};
}

void refuse_cursor()
{
    refuse("after");
}

} // namespace households
