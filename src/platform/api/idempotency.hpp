// Answers of writes kept under the key that the client chose, so that a request sent twice over a bad line is done once.
//
// Kept in the write's own transaction: either both or neither. Keys belong to one person and are forgotten after 30 days.
#pragma once

#include "base/dates.hpp"
#include "platform/auth/actor.hpp"
#include "platform/http/message.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace auth {
class Vault; // auth/vault.hpp
}

namespace api {

struct IdempotencyKey {
    auth::UserId actor;
    std::string key;
    std::string request_hash; // of method, path, query and body, under the installation's key
};

// The request's key. Absent without the header; throws Problem `request.idempotency_key` for a malformed one.
[[nodiscard]] std::optional<IdempotencyKey> idempotency_key(http::Request const& request, auth::UserId actor,
                                                            auth::Vault const& vault);

// The answer given before. Throws Problem `request.idempotency_mismatch` when the key was used for another request.
[[nodiscard]] std::optional<http::Response> earlier_answer(storage::Reader&, IdempotencyKey const&);
void keep_answer(storage::Writer&, IdempotencyKey const&, http::Response const&, base::Timestamp wall);

[[nodiscard]] std::span<storage::Sql const> statements();

} // namespace api
