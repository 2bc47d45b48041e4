// What looks unlikely about an interview, told by plain facts: pure. A sign is no accusation; a reviewer asks.
#pragma once

#include "base/dates.hpp"
#include "survey/records.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace survey {

inline constexpr std::int64_t kMinuteMs = 60'000;
inline constexpr std::size_t kMostTwins = 20; // told for one sign
inline constexpr double kSamePointM = 3;      // two houses are farther apart, and two readings of one seldom nearer

struct Circumstances {
    std::optional<base::Timestamp> started;
    std::optional<base::Timestamp> ended;
    base::Timestamp received;
    std::size_t people = 0;
    bool has_place = false;
    bool asks_for_place = false;                // the household survey, with consent
    std::optional<double> metres_to_neighbours; // from the middle of the village's houses; absent where too few are known
    std::optional<double> metres_to_tambon;     // from the tambon's middle
    std::vector<SignTwin> same_answers;         // other surveys of the same sender with the very same answers
    std::size_t repeated_places = 0;            // of this survey, whose picture stands in another of its places too
    std::size_t shared_pictures = 0;            // that stand in other surveys too: in these
    std::vector<SignTwin> same_pictures;
    std::vector<SignTwin> same_point;  // other houses of the register that stand within `kSamePointM`
    std::size_t pictures_far_away = 0; // taken far from the house
    bool readable = true;              // the answers; if not, nothing else is known of them
    bool form_version_known = true;
    bool outside_senders_area = false;
    bool corrects_another = false; // sent to replace an earlier one
};

[[nodiscard]] std::vector<SignView> signs_of(Circumstances const&);

struct Point {
    double latitude = 0;
    double longitude = 0;
};
// Metres along the earth's surface.
[[nodiscard]] double distance_m(Point a, Point b);
// The point in the middle: half of the points lie to each side. Absent for fewer than three.
[[nodiscard]] std::optional<Point> middle_of(std::vector<Point> points);

} // namespace survey
