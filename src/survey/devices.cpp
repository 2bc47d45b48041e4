// Making and revoking keys.
#include "survey/devices.hpp"

#include "base/text.hpp"
#include "places/places.hpp"
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "survey/clients.hpp"
#include "survey/problems.hpp"
#include "survey/store.hpp"

#include <algorithm>
#include <vector>

namespace survey {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kPeopleAtOnce = 200;

// Where a key may be made for somebody: those whose duty it is to survey, and oneself. Others may send surveys too, but whoever
// makes a key holds it, and what it sends stands there in that person's name.
auth::Scope keys_reach(auth::User const& user, auth::UserId const& maker, base::Date today)
{
    if (!user.active)
        return {};
    auto const actor = auth::actor_of(user, today);
    if (user.id == maker)
        return actor.scope(auth::Permission::SurveyWrite);
    std::vector<base::AreaCode> areas;
    for (auto const& grant : actor.grants)
        if (grant.role == auth::Role::Surveyor)
            areas.push_back(grant.area);
    return auth::Scope(std::move(areas));
}

bool touches(auth::Scope const& theirs, auth::Scope const& scope)
{
    return std::any_of(scope.areas().begin(), scope.areas().end(), [&](auto const& area) { return theirs.touches(area); });
}

auth::Event event_of(std::string action, Device const& device)
{
    return {std::move(action), {"survey_device", device.id.str()}, device.area, {}, ""};
}

} // namespace

DeviceList list_devices(storage::Reader& reader, auth::UserId const& maker, auth::Scope const& scope, base::Date today)
{
    DeviceList list;
    for (auto const& device : devices(reader, scope)) {
        auto const user = auth::find_user(reader, device.user);
        list.items.push_back({device.id, device.label, device.user, user ? user->display_name : "", device.area,
                              places::full_name(reader, device.area, base::Language::Thai),
                              places::full_name(reader, device.area, base::Language::English), device.created_at,
                              device.last_used_at, device.revoked_at});
    }
    std::string after;
    while (true) {
        auto const users = auth::list_users(reader, scope, "", after, kPeopleAtOnce);
        for (auto const& user : users)
            if (touches(keys_reach(user, maker, today), scope))
                list.people.push_back({user.id, user.display_name});
        if (users.size() < kPeopleAtOnce)
            return list;
        after = users.back().user_name;
    }
}

MadeDevice make_device(api::Work& work, auth::Scope const& scope, DeviceForm const& form)
{
    Device device;
    device.label = base::text::normalise(form.label);
    device.user = form.user_id;
    device.area = form.area;
    device.created_at = work.now();
    base::Faults faults;
    if (device.label.empty())
        faults.push_back({"label", "required", {"ตั้งชื่อเครื่อง เช่น โทรศัพท์ อสม. หมู่ 4", "Name the device"}});
    auto const user = auth::find_user(work.tx(), form.user_id);
    if (!scope.covers(form.area))
        faults.push_back({"area", "outside_area", {"อยู่นอกพื้นที่ของท่าน", "This lies outside your area"}});
    else if (!user || !keys_reach(*user, work.actor().id, work.today()).covers(form.area))
        faults.push_back({"user_id",
                          "no_duty",
                          {"ผู้ใช้นี้ไม่มีหน้าที่สำรวจในพื้นที่นี้ เลือกผู้อื่นหรือพื้นที่ที่แคบลง",
                           "This person does not survey in this area; choose another person or a smaller area"}});
    base::refuse_if_any(std::move(faults));
    device.id = work.new_id<DeviceId>();
    auto key = auth::random_token(kKeyBytes);
    insert_device(work.tx(), device, hash_of_key(work.vault(), key), work.actor().id);
    auto event = event_of("survey_device.made", device);
    event.changes = {{"label", std::nullopt, device.label}, {"user_id", std::nullopt, device.user.str()}};
    work.audit(event);
    return {device.id, std::move(key)};
}

auth::UserId revoke(api::Work& work, auth::Scope const& scope, DeviceId id)
{
    auto const device = find_device(work.tx(), scope, id);
    if (!device)
        throw problems::device_not_found();
    auto event = event_of("survey_device.revoked", *device);
    if (device->revoked_at)
        event.note = "ยกเลิกไปแล้ว ไม่มีการเปลี่ยนแปลง";
    else
        revoke_device(work.tx(), id, work.now());
    work.audit(event);
    return device->user;
}

} // namespace survey
