// What the directory accepts.
#include "organizations/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace organizations::rules {

namespace {

bool is_hex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return base::text::is_digit(c) || (c >= 'a' && c <= 'f'); });
}

} // namespace

base::Faults faults_of(Organization const& organization, base::Date today)
{
    base::Faults faults;
    if (organization.registered_on && *organization.registered_on > today)
        faults.push_back({"registered_on", "in_future", {"วันที่จดทะเบียนอยู่ในอนาคต", "The day of registration lies in the future."}});
    if (organization.areas.empty())
        faults.push_back({"areas", "required", {"เลือกพื้นที่อย่างน้อยหนึ่งแห่ง", "Choose at least one area."}});
    auto const is_tambon = [](base::AreaCode const& area) { return area.level() == base::AreaCode::Level::Tambon; };
    if (organization.area_unknown && std::ranges::any_of(organization.areas, is_tambon))
        faults.push_back(
            {"area_unknown",
             "area_is_known",
             {"เลือกเพียงจังหวัดหรืออำเภอ เมื่อยังไม่ทราบตำบล", "While the tambon is not known, choose only the province or district."}});
    return faults;
}

base::Faults faults_of(Representative const& person)
{
    if (person.from && person.until && *person.until < *person.from)
        return {{"until_date", "before_from", {"วันสุดท้ายต้องไม่ก่อนวันแรก", "The last day must not come before the first."}}};
    return {};
}

std::vector<base::AreaCode> normal_form(std::vector<base::AreaCode> areas)
{
    std::ranges::sort(areas); // what lies within another follows it
    std::vector<base::AreaCode> kept;
    for (auto& area : areas)
        if (kept.empty() || !kept.back().contains(area))
            kept.push_back(std::move(area));
    return kept;
}

bool may_write(auth::Scope const& scope, std::vector<base::AreaCode> const& before, std::vector<base::AreaCode> const& after)
{
    if (!before.empty() && std::ranges::none_of(before, [&](auto const& area) { return scope.touches(area); }))
        return false;
    std::vector<base::AreaCode> changed;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(changed));
    return std::ranges::all_of(changed, [&](auto const& area) { return scope.covers(area); });
}

bool areas_meet(std::vector<base::AreaCode> const& left, std::vector<base::AreaCode> const& right)
{
    return std::ranges::any_of(left, [&](base::AreaCode const& l) {
        return std::ranges::any_of(right, [&](base::AreaCode const& r) { return l.contains(r) || r.contains(l); });
    });
}

std::string full_name(std::string_view title, std::string_view first, std::optional<std::string> const& last)
{
    bool const latin = !title.empty() && (std::isalpha(static_cast<unsigned char>(title.front())) != 0);
    std::string name(title);
    if (latin)
        name += ' ';
    name += first;
    if (last)
        name += " " + *last;
    return name;
}

// Thai numbers have nine digits (land line) or ten (mobile); short numbers such as 1300, several numbers and extensions
// ("0 5451 1411 ต่อ 12") are written too, so only what cannot be a number at all is refused.
std::optional<base::FieldFault> phone_fault(std::string const& typed)
{
    auto const digits = std::ranges::count_if(typed, base::text::is_digit);
    if (digits >= 3)
        return std::nullopt;
    return base::FieldFault{
        "", "phone.malformed", {"ใส่หมายเลขโทรศัพท์ เช่น 054 511 411", "Give a telephone number, such as 054 511 411."}};
}

std::optional<base::FieldFault> email_fault(std::string const& typed)
{
    auto const at = typed.find('@');
    bool const one_at = at != std::string::npos && typed.find('@', at + 1) == std::string::npos;
    bool const blank = std::ranges::any_of(typed, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
    if (one_at && !blank && at > 0 && typed.find('.', at + 2) != std::string::npos && typed.back() != '.')
        return std::nullopt;
    return base::FieldFault{
        "", "email.malformed", {"ใส่อีเมล เช่น office@example.org", "Give an e-mail address, such as office@example.org."}};
}

std::string cursor_of(Place const& place)
{
    return place.sort_key + "." + place.id.str();
}

std::optional<Place> place_from(std::string_view cursor)
{
    auto const dot = cursor.find('.');
    if (dot == std::string_view::npos || !is_hex(cursor.substr(0, dot)))
        return std::nullopt;
    auto const id = OrganizationId::parse(cursor.substr(dot + 1));
    return id ? std::optional(Place{std::string(cursor.substr(0, dot)), *id}) : std::nullopt;
}

} // namespace organizations::rules
