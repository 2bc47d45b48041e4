// The list of security headers.
#include "platform/http/security_headers.hpp"

#include <array>
#include <string>
#include <string_view>

namespace http {

namespace {

struct Default {
    std::string_view name;
    std::string_view value;
};

// 'wasm-unsafe-eval' lets WebAssembly start (form engine, maps); it does not allow eval of scripts.
// geolocation and camera: the survey notes where a house is and takes its pictures.
constexpr std::array kDefaults{
    Default{"Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
            "worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"},
    Default{"X-Content-Type-Options", "nosniff"},
    Default{"Referrer-Policy", "same-origin"},
    Default{"Permissions-Policy", "geolocation=(self), camera=(self)"},
};

void append(std::string& head, std::string_view name, std::string_view value)
{
    head += name;
    head += ": ";
    head += value;
    head += "\r\n";
}

} // namespace

void append_security_headers(std::string& head, Headers const& own)
{
    for (auto const& [name, value] : kDefaults) {
        if (!own.get(name))
            append(head, name, value);
    }
    if (!own.get("Cache-Control"))
        append(head, "Cache-Control", own.get("ETag") ? "private, no-cache" : "no-store");
}

} // namespace http
