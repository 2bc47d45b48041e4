// The signs, with their limits.
#include "survey/rules.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace survey {

namespace {

// A family of one takes a practised surveyor some ten minutes, with five photographs.
constexpr std::int64_t kShortestMinutes = 6;
constexpr std::int64_t kMinutesForEach = 1;
constexpr std::int64_t kLongestMinutes = 24 * 60;
constexpr int kEarliestHour = 6;
constexpr int kLatestHour = 20;
constexpr double kFarFromVillage = 5'000;
constexpr double kFarFromTambon = 15'000;

std::string kilometres(double metres)
{
    auto const tenths = std::lround(metres / 100);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::optional<SignView> minutes_sign(Circumstances const& c)
{
    if (!c.started || !c.ended)
        return std::nullopt;
    auto const minutes = (c.ended->unix_ms() - c.started->unix_ms()) / kMinuteMs;
    auto const told = std::to_string(minutes);
    if (minutes < 0)
        return SignView{"clock", "นาฬิกาเครื่องบอกว่าจบก่อนเริ่ม", "By the device's clock it ended before it began"};
    if (minutes < kShortestMinutes + kMinutesForEach * static_cast<std::int64_t>(c.people))
        return SignView{"quick", "ใช้เวลากรอก " + told + " นาที สำหรับ " + std::to_string(c.people) + " คน",
                        "Filled in " + told + " minutes, for " + std::to_string(c.people) + " people"};
    if (minutes > kLongestMinutes)
        return SignView{"long", "กรอกข้ามวัน (" + std::to_string(minutes / 60) + " ชั่วโมง)",
                        "Filled over more than a day (" + std::to_string(minutes / 60) + " hours)"};
    return std::nullopt;
}

std::optional<SignView> hour_sign(Circumstances const& c)
{
    if (!c.started)
        return std::nullopt;
    auto const time = c.started->bangkok_time();
    auto const hour = std::stoi(time.substr(0, 2));
    if (hour >= kEarliestHour && hour < kLatestHour)
        return std::nullopt;
    return SignView{"hour", "เริ่มกรอกเวลา " + time + " น.", "Begun at " + time};
}

std::optional<SignView> place_sign(Circumstances const& c)
{
    if (c.asks_for_place && !c.has_place)
        return SignView{"no_place", "ไม่มีพิกัดของบ้าน", "The house has no place on the map"};
    if (c.metres_to_neighbours && *c.metres_to_neighbours > kFarFromVillage) {
        auto const km = kilometres(*c.metres_to_neighbours);
        return SignView{"far_from_village", "พิกัดห่างจากบ้านอื่นในหมู่บ้าน " + km + " กม.", km + " km from the village's other houses"};
    }
    if (!c.metres_to_neighbours && c.metres_to_tambon && *c.metres_to_tambon > kFarFromTambon) {
        auto const km = kilometres(*c.metres_to_tambon);
        return SignView{"far_from_tambon", "พิกัดห่างจากกลางตำบล " + km + " กม.", km + " km from the middle of the tambon"};
    }
    return std::nullopt;
}

// "2 ชุด", "20 ชุดขึ้นไป".
std::string counted(std::vector<SignTwin> const& twins, std::string_view unit)
{
    return std::to_string(twins.size()) + " " + std::string(unit) + (twins.size() < kMostTwins ? "" : "ขึ้นไป");
}

// "another survey", "2 other surveys", "20 or more other surveys".
std::string counted_en(std::vector<SignTwin> const& twins, std::string const& what)
{
    if (twins.size() == 1)
        return "another " + what;
    return std::to_string(twins.size()) + (twins.size() < kMostTwins ? "" : " or more") + " other " + what + "s";
}

void tell_twins(Circumstances const& c, std::vector<SignView>& signs)
{
    if (!c.same_answers.empty())
        signs.push_back({"same_answers", "คำตอบเหมือนกันทุกข้อกับแบบอื่นของผู้สำรวจคนเดียวกัน " + counted(c.same_answers, "ชุด"),
                         "The very same answers as " + counted_en(c.same_answers, "survey") + " of this surveyor",
                         c.same_answers});
    if (c.repeated_places > 0) {
        auto const count = std::to_string(c.repeated_places);
        signs.push_back({"picture_twice", "ภาพเดียวกันอยู่ใน " + count + " ช่องของแบบนี้",
                         "One and the same picture stands in " + count + " places of this survey"});
    }
    if (!c.same_pictures.empty()) {
        auto const count = std::to_string(c.shared_pictures);
        signs.push_back({"picture_elsewhere", "ภาพ " + count + " ภาพเป็นภาพเดียวกับในแบบอื่น " + counted(c.same_pictures, "ชุด"),
                         count + (c.shared_pictures == 1 ? " picture stands in " : " pictures stand in ") +
                             counted_en(c.same_pictures, "survey") + " too",
                         c.same_pictures});
    }
    if (!c.same_point.empty()) {
        auto const metres = std::to_string(std::lround(kSamePointM));
        signs.push_back({"same_point",
                         "พิกัดเป็นจุดเดียวกับบ้านอื่นในทะเบียน " + counted(c.same_point, "หลัง") + " (ห่างไม่เกิน " + metres + " เมตร)",
                         "The same point as " + counted_en(c.same_point, "house") + " of the register (within " + metres + " m)",
                         c.same_point});
    }
}

} // namespace

std::vector<SignView> signs_of(Circumstances const& c)
{
    if (!c.readable)
        return {
            {"unreadable", "เปิดคำตอบไม่ได้ด้วยกุญแจของระบบนี้ แจ้งผู้ดูแลระบบให้เรียก onehome check แล้วส่งคืนให้ผู้สำรวจส่งใหม่",
             "The answers cannot be opened with this installation's keys: have the administrator run onehome check, and return "
             "it, so that it is surveyed again"}};
    std::vector<SignView> signs;
    for (auto sign : {minutes_sign(c), hour_sign(c), place_sign(c)})
        if (sign)
            signs.push_back(std::move(*sign));
    tell_twins(c, signs);
    if (c.pictures_far_away > 0) {
        auto const count = std::to_string(c.pictures_far_away);
        signs.push_back({"pictures_far", "ภาพ " + count + " ภาพถ่ายไกลจากบ้าน", count + " pictures were taken far from the house"});
    }
    if (c.outside_senders_area)
        signs.push_back({"outside_area", "บ้านอยู่นอกพื้นที่ของผู้สำรวจ", "The house lies outside the surveyor's area"});
    if (!c.form_version_known)
        signs.push_back({"unknown_version", "แบบสำรวจรุ่นนี้ไม่เคยมีในระบบ จึงแสดงคำตอบตามที่ส่งมา",
                         "This version of the form was never here: the answers are shown as they came"});
    if (c.corrects_another)
        signs.push_back({"correction", "ส่งมาแก้แบบที่ส่งก่อนหน้า", "Sent to correct an earlier one"});
    return signs;
}

double distance_m(Point a, Point b)
{
    constexpr double kEarth = 6'371'000;
    constexpr double kRadian = std::numbers::pi / 180;
    auto const half_latitude = std::sin((b.latitude - a.latitude) * kRadian / 2);
    auto const half_longitude = std::sin((b.longitude - a.longitude) * kRadian / 2);
    auto const h = half_latitude * half_latitude +
                   std::cos(a.latitude * kRadian) * std::cos(b.latitude * kRadian) * half_longitude * half_longitude;
    return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(h)));
}

std::optional<Point> middle_of(std::vector<Point> points)
{
    if (points.size() < 3)
        return std::nullopt;
    auto const half = static_cast<std::ptrdiff_t>(points.size() / 2);
    auto const by = [&](double Point::* axis) {
        std::nth_element(points.begin(), points.begin() + half, points.end(),
                         [&](Point const& a, Point const& b) { return a.*axis < b.*axis; });
        return points[static_cast<std::size_t>(half)].*axis;
    };
    auto const latitude = by(&Point::latitude);
    return Point{latitude, by(&Point::longitude)};
}

} // namespace survey
