// Front header of the room: what its store is asked. The parts: actor.hpp (who, where), audit.hpp, vault.hpp (keys), users.hpp,
// sessions.hpp, throttle.hpp.
#pragma once

#include "platform/storage/sql.hpp"

#include <span>

namespace auth {

[[nodiscard]] std::span<storage::Sql const> statements();

} // namespace auth
