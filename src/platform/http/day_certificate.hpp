// A certificate for one address and one day, made in memory: the laptop in the hall has no name that an authority would sign.
#pragma once

#include <chrono>
#include <string>

namespace http {

struct DayCertificate {
    std::string certificate; // PEM
    std::string key;         // PEM; never leaves the memory
    std::string fingerprint; // SHA-256 of the certificate, "AB:CD:…", to compare with what a browser shows
};

// Self-signed, P-256, valid from an hour before `now` (clocks of telephones differ) for a day. Throws std::runtime_error.
[[nodiscard]] DayCertificate make_day_certificate(std::string const& address, std::chrono::system_clock::time_point now);

} // namespace http
