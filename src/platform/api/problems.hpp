// What can go wrong with any request, whatever its subject.
#pragma once

#include "base/problem.hpp"
#include "platform/auth/actor.hpp"

#include <chrono>
#include <string>

namespace api::problems {

[[nodiscard]] base::Problem not_found(); // 404 request.not_found
[[nodiscard]] base::Problem not_json();  // 415 request.not_json
// 400 request.malformed; `where` tells what was wrong and at which place, "" when nothing more is known.
[[nodiscard]] base::Problem malformed(base::Bilingual what, std::string const& where = {});
[[nodiscard]] base::Problem sign_in_needed();                // 401 auth.sign_in_needed
[[nodiscard]] base::Problem not_allowed(auth::Actor const&); // 403 auth.not_allowed; on a laptop it says why
[[nodiscard]] base::Problem password_must_change();          // 403 auth.password_must_change
[[nodiscard]] base::Problem cross_site();                    // 403 auth.cross_site
[[nodiscard]] base::Problem csrf_token_wrong();              // 403 auth.csrf_token_wrong
// 429; `code` tells apart guessing passwords and asking too fast. The answer carries Retry-After.
[[nodiscard]] base::Problem too_many_attempts(std::chrono::seconds wait); // auth.too_many_attempts
[[nodiscard]] base::Problem too_many_requests(std::chrono::seconds wait); // request.too_many
[[nodiscard]] base::Problem bad_idempotency_key();                        // 422 request.idempotency_key
[[nodiscard]] base::Problem idempotency_mismatch();                       // 422 request.idempotency_mismatch
[[nodiscard]] base::Problem busy();                                       // 503 storage.busy
[[nodiscard]] base::Problem disk_full();                                  // 507 storage.full
[[nodiscard]] base::Problem internal();                                   // 500 internal

// The detail that becomes the header Retry-After.
inline constexpr char const* kRetryAfter = "retry_after_seconds";

} // namespace api::problems
