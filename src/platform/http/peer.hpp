// Who is at the other side, when a proxy on this machine stands between.
#pragma once

#include "platform/http/message.hpp"

#include <string>

namespace http {

// The last entry of X-Forwarded-For, which the proxy added itself; a peer that is not on this machine is no proxy of ours.
[[nodiscard]] std::string peer_behind_proxy(std::string const& peer, Headers const& headers);

} // namespace http
