// The kept answers.
#include "platform/api/idempotency.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace api {

namespace {

using storage::Sql;

constexpr std::size_t kMaxKey = 64;
constexpr std::int64_t kKeptMs = std::int64_t{30} * 24 * 3'600'000;

constexpr Sql kFind{"api.idempotency_find", R"(
SELECT request_hash, status, content_type, answer
FROM idempotency_keys
WHERE actor_id = ?1 AND idempotency_key = ?2)"};

constexpr Sql kKeep{"api.idempotency_keep", R"(
INSERT INTO idempotency_keys (actor_id, idempotency_key, request_hash, status, content_type, answer, made_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kForget{"api.idempotency_forget", R"(
DELETE FROM idempotency_keys
WHERE made_at < ?1)"};

struct Kept {
    std::string request_hash;
    int status = 0;
    std::string content_type;
    std::string answer;
};

bool is_key(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxKey && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

// Keyed: a body may hold a citizen number among values that stand in the store in the open, and thirteen digits are soon guessed.
std::string hash_of(http::Request const& request, auth::Vault const& vault)
{
    std::string text;
    auto const put = [&](std::string_view part) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
    };
    put(http::name_of(request.method));
    put(request.path);
    for (auto const& [name, value] : request.query.all()) {
        put(name);
        put(value);
    }
    put(request.body);
    return vault.lookup_hash("idempotency", text);
}

} // namespace

std::optional<IdempotencyKey> idempotency_key(http::Request const& request, auth::UserId actor, auth::Vault const& vault)
{
    auto const header = request.headers.get("idempotency-key");
    if (!header)
        return std::nullopt;
    if (!is_key(*header))
        throw problems::bad_idempotency_key();
    return IdempotencyKey{actor, std::string(*header), hash_of(request, vault)};
}

std::optional<http::Response> earlier_answer(storage::Reader& reader, IdempotencyKey const& key)
{
    auto const kept = reader.one(
        kFind,
        [](storage::Row const& row) {
            return Kept{std::string(row.text(0)), row.get<int>(1), std::string(row.text(2)), std::string(row.text(3))};
        },
        key.actor, key.key);
    if (!kept)
        return std::nullopt;
    if (kept->request_hash != key.request_hash)
        throw problems::idempotency_mismatch();
    auto response = http::text_response(kept->status, kept->content_type, kept->answer);
    response.headers.set("Idempotent-Replay", "true");
    return response;
}

void keep_answer(storage::Writer& tx, IdempotencyKey const& key, http::Response const& response, base::Timestamp wall)
{
    tx.execute(kForget, wall.plus_ms(-kKeptMs));
    tx.execute(kKeep, key.actor, key.key, key.request_hash, response.status, response.headers.get("content-type").value_or(""),
               response.body, wall);
}

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kFind, kKeep, kForget};
    return all;
}

} // namespace api
