// The statements about keys of phones.
#include "survey/store.hpp"

namespace survey {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kDeviceOfKey{"survey.device_of_key", R"sql(
SELECT id, label, user_id, area, created_at, last_used_at, revoked_at
FROM survey_devices
WHERE key_hash = ?1
)sql"};

constexpr Sql kDevice{"survey.device", R"sql(
SELECT id, label, user_id, area, created_at, last_used_at, revoked_at
FROM survey_devices
WHERE id = ?1
)sql"};

constexpr Sql kDevices{"survey.devices", R"sql(
SELECT id, label, user_id, area, created_at, last_used_at, revoked_at
FROM survey_devices
ORDER BY created_at DESC, id
)sql"};

constexpr Sql kInsertDevice{"survey.insert_device", R"sql(
INSERT INTO survey_devices (id, label, user_id, area, key_hash, created_at, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
)sql"};

constexpr Sql kRevokeDevice{"survey.revoke_device", R"sql(
UPDATE survey_devices
SET revoked_at = ?2
WHERE id = ?1
)sql"};

constexpr Sql kDeviceUsed{"survey.device_used", R"sql(
UPDATE survey_devices
SET last_used_at = ?2
WHERE id = ?1
)sql"};

Device device_from(Row const& row)
{
    return {row.get<DeviceId>(0),
            row.get<std::string>(1),
            row.get<auth::UserId>(2),
            row.get<base::AreaCode>(3),
            row.get<base::Timestamp>(4),
            row.get<std::optional<base::Timestamp>>(5),
            row.get<std::optional<base::Timestamp>>(6)};
}

} // namespace

std::optional<Device> device_of_key(storage::Reader& reader, std::string_view key_hash)
{
    return reader.one(kDeviceOfKey, device_from, key_hash);
}

std::optional<Device> find_device(storage::Reader& reader, auth::Scope const& scope, DeviceId id)
{
    auto found = reader.one(kDevice, device_from, id);
    return found && scope.covers(found->area) ? found : std::nullopt;
}

std::vector<Device> devices(storage::Reader& reader, auth::Scope const& scope)
{
    auto all = reader.all(kDevices, device_from); // some hundred in a province
    std::erase_if(all, [&](Device const& device) { return !scope.covers(device.area); });
    return all;
}

void insert_device(storage::Writer& tx, Device const& device, std::string_view key_hash, auth::UserId by)
{
    tx.execute(kInsertDevice, device.id, device.label, device.user, device.area, key_hash, device.created_at, by);
}

void revoke_device(storage::Writer& tx, DeviceId id, base::Timestamp at)
{
    tx.execute(kRevokeDevice, id, at);
}

void note_device_use(storage::Writer& tx, DeviceId id, base::Timestamp at)
{
    tx.execute(kDeviceUsed, id, at);
}

std::span<Sql const> device_statements()
{
    static constexpr Sql all[] = {kDeviceOfKey, kDevice, kDevices, kInsertDevice, kRevokeDevice, kDeviceUsed};
    return all;
}

} // namespace survey
