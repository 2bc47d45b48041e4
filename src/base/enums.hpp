// One table per enum gives its stable name (in JSON and the database) and its label in both languages.
//
// A feature declares `std::span<base::EnumValue<State> const> values_of(State);` beside the enum and defines it in
// its records.cpp; everything below finds it by argument-dependent lookup.
#pragma once

#include "base/bilingual.hpp"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace base {

template <class E>
struct EnumValue {
    E value;
    std::string_view name; // snake_case, never changes once stored
    Bilingual label;
};

template <class E>
[[nodiscard]] EnumValue<E> const& enum_value(E value)
{
    for (auto const& row : values_of(E{}))
        if (row.value == value)
            return row;
    throw std::logic_error("an enum value is missing from its table");
}

template <class E>
[[nodiscard]] std::string_view name_of(E value)
{
    return enum_value(value).name;
}

template <class E>
[[nodiscard]] Bilingual const& label_of(E value)
{
    return enum_value(value).label;
}

template <class E>
[[nodiscard]] std::optional<E> enum_from(std::string_view name)
{
    for (auto const& row : values_of(E{}))
        if (row.name == name)
            return row.value;
    return std::nullopt;
}

// For values read back from our own database, where an unknown name is a broken world.
template <class E>
[[nodiscard]] E enum_stored(std::string_view name)
{
    if (auto const value = enum_from<E>(name))
        return *value;
    throw std::runtime_error("unknown stored enum name: " + std::string(name));
}

} // namespace base
