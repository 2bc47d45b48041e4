// Where Cairo writes what it has drawn. Private to this room.
#pragma once

#include <pango/pangocairo.h>

#include <exception>
#include <string>

namespace documents {

// A cairo_write_func_t whose target is a std::string.
inline cairo_status_t append_to_string(void* target, unsigned char const* bytes, unsigned int count)
{
    try {
        static_cast<std::string*>(target)->append(reinterpret_cast<char const*>(bytes), count);
        return CAIRO_STATUS_SUCCESS;
    } catch (std::exception const&) { // memory; must not fly through C
        return CAIRO_STATUS_NO_MEMORY;
    }
}

} // namespace documents
