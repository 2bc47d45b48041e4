// The register's checks of a form as a whole, of the house and its place.
#include "households/rules.hpp"

#include "households/rules_people.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace households {

namespace {

constexpr double kFarFromCentreM = 30'000; // no tambon of Phrae reaches further from its centre

// Thailand's box, a little widened.
constexpr double kSouth = 5.5;
constexpr double kNorth = 20.6;
constexpr double kWest = 97.2;
constexpr double kEast = 105.8;

// A Thai consonant: U+0E01 to U+0E2E.
bool is_thai_consonant(std::string_view text)
{
    return text.size() == 3 && text[0] == '\xE0' && text[1] == '\xB8' && static_cast<unsigned char>(text[2]) >= 0x81 &&
           static_cast<unsigned char>(text[2]) <= 0xAE;
}

void check_point(std::optional<double> latitude, std::optional<double> longitude, Checker& c)
{
    if (latitude.has_value() != longitude.has_value()) {
        c.fault(latitude ? "longitude" : "latitude", "place.both_or_none",
                {"ใส่ทั้งละติจูดและลองจิจูด หรือเว้นทั้งคู่", "Give both latitude and longitude, or neither"});
        return;
    }
    if (!latitude)
        return;
    if (!(*latitude >= kSouth && *latitude <= kNorth)) // so that what is no number lies outside too
        c.fault("latitude", "place.outside_thailand",
                {"พิกัดอยู่นอกประเทศไทย ตรวจว่าไม่ได้สลับละติจูดกับลองจิจูด",
                 "This point lies outside Thailand. Check that latitude and longitude are not swapped."});
    else if (!(*longitude >= kWest && *longitude <= kEast))
        c.fault("longitude", "place.outside_thailand",
                {"พิกัดอยู่นอกประเทศไทย ตรวจว่าไม่ได้สลับละติจูดกับลองจิจูด",
                 "This point lies outside Thailand. Check that latitude and longitude are not swapped."});
}

void check_house(HouseholdForm const& form, Checker& c)
{
    if (form.tambon.level() != base::AreaCode::Level::Tambon)
        c.fault("tambon", "tambon.not_a_tambon", {"เลือกตำบล (รหัส 6 หลัก)", "Choose a tambon (six digits)"});
    if (!is_house_no(form.house_no)) {
        if (form.house_no.find("หมู่") != std::string::npos || form.house_no.find("ม.") != std::string::npos)
            c.fault("house_no", "house_no.holds_moo",
                    {"ใส่เฉพาะบ้านเลขที่ เช่น 12/3 ส่วนหมู่ที่ให้ใส่ในช่องหมู่ที่",
                     "Only the house number here, such as 12/3; the moo has a field of its own"});
        else
            c.fault("house_no", "house_no.form",
                    {"บ้านเลขที่เป็นตัวเลข เช่น 12 หรือ 12/3 หากบ้านไม่มีเลขที่ให้ใส่ -",
                     "A house number is digits such as 12 or 12/3; for a house without a number write -"});
    }
    if (form.house_code && (form.house_code->size() != kHouseCodeDigits || !all_digits(*form.house_code)))
        c.fault("house_code", "house_code.not_eleven_digits",
                {"เลขรหัสประจำบ้านมี 11 หลัก ดูที่มุมบนของทะเบียนบ้าน",
                 "A house code has 11 digits; it stands at the top of the house register"});
    check_point(form.latitude, form.longitude, c);
}

void check_parts(std::vector<Part> const& parts, Checker& c)
{
    std::set<PartKind> seen;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!seen.insert(parts[i].part).second)
            c.fault("parts[" + std::to_string(i) + "].part", "part.twice",
                    {"ส่วนนี้ของบ้านมีแล้วในรายการ", "This part of the house is in the list already"});
}

void warn_of_place(HouseholdForm const& form, std::optional<Point> centre, base::Faults& warnings)
{
    if (!centre || !form.latitude || !form.longitude)
        return;
    auto const metres = distance_m({*form.latitude, *form.longitude}, *centre);
    if (metres <= kFarFromCentreM)
        return;
    auto const km = std::to_string(std::lround(metres / 1000));
    warnings.push_back({"latitude",
                        "place.far_from_tambon",
                        {"พิกัดอยู่ห่างจากกลางตำบลประมาณ " + km + " กม. ตรวจตำบลและพิกัดอีกครั้ง",
                         "The point is about " + km + " km from the middle of the tambon. Check both."}});
}

} // namespace

base::Faults check_form(HouseholdForm const& form, std::span<KnownPerson const> known, base::Date today)
{
    Checker checker(form.faults);
    check_house(form, checker);
    check_people(form, known, today, checker);
    check_parts(form.parts, checker);
    return checker.take();
}

base::Faults check_picture(PictureForm const& form)
{
    Checker checker(form.faults);
    check_point(form.latitude, form.longitude, checker);
    return checker.take();
}

base::Faults warnings_of(HouseholdForm const& form, std::optional<Point> centre)
{
    base::Faults warnings;
    warn_of_place(form, centre, warnings);
    warn_of_doubles(form, warnings);
    return warnings;
}

bool is_house_no(std::string_view text)
{
    if (text == "-")
        return true;
    if (text.size() > 3 && is_thai_consonant(text.substr(text.size() - 3)))
        text.remove_suffix(3);
    bool after_digit = false;
    std::size_t digits = 0;
    for (char const c : text) {
        bool const digit = base::text::is_digit(c);
        if (!digit && (!after_digit || (c != '/' && c != '-')))
            return false;
        digits = digit ? digits + 1 : 0;
        if (digits > 5)
            return false;
        after_digit = digit;
    }
    return after_digit;
}

double distance_m(Point a, Point b)
{
    constexpr double kEarthRadiusM = 6'371'000;
    constexpr double kRadians = 3.14159265358979323846 / 180;
    auto const half_square = [](double degrees) {
        auto const s = std::sin(degrees * kRadians / 2);
        return s * s;
    };
    auto const h = half_square(b.latitude - a.latitude) +
                   std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * half_square(b.longitude - a.longitude);
    return 2 * kEarthRadiusM * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace households
