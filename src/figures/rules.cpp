// What is accepted as a figure.
#include "figures/rules.hpp"

#include <string>

namespace figures::rules {

namespace {

// The most there can be of this unit in the area; absent where nothing is known.
std::optional<std::int64_t> most_of(Unit unit, AreaSize const& size)
{
    switch (unit) {
    case Unit::Tambons:
        return size.tambons;
    case Unit::Households:
        return size.households;
    case Unit::People:
        return size.people;
    case Unit::Percent:
        return 100;
    case Unit::Projects:
    case Unit::Communities:
    case Unit::Baht:
    case Unit::Rai:
    case Unit::Organizations:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

base::Faults faults_of(Figure const& figure, AreaSize const& size, base::Date today)
{
    base::Faults faults;
    if (figure.as_of > today)
        faults.push_back({"as_of", "in_future", {"วันที่ของตัวเลขอยู่ในอนาคต", "The figure's day lies in the future."}});
    if (auto const unit = unit_of(figure.key); figure.unit != unit) {
        auto const& label = base::label_of(unit);
        faults.push_back({"unit", "wrong_unit", {"ตัวชี้วัดนี้นับเป็น" + label.th, "This figure is counted in " + label.en + "."}});
    } else if (auto const most = most_of(unit, size); most && figure.value > *most) {
        auto const number = std::to_string(*most);
        faults.push_back(
            {"value", "too_large", {"พื้นที่นี้มีได้ไม่เกิน " + number, "There cannot be more than " + number + " in this area."}});
    }
    return faults;
}

bool supersedes(Figure const& entered, Figure const& present)
{
    return entered.as_of >= present.as_of;
}

} // namespace figures::rules
