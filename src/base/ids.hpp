// Identifiers: UUIDs (RFC 9562, version 7 when we make them), one strong type for each kind of thing.
//
// Offline devices make ids too, so a client may send its own; the server checks the form.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

class Uuid {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    Uuid() = default; // the nil UUID
    explicit Uuid(Bytes bytes) : bytes_(bytes) {}

    // Canonical lower- or upper-case text with hyphens; absent for anything else.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
    // Version 7: `unix_ms` (milliseconds since 1970 UTC) first, so ids sort by creation; the rest from `random`.
    [[nodiscard]] static Uuid version7(std::int64_t unix_ms, std::array<std::uint8_t, 10> random);

    [[nodiscard]] std::string str() const; // 36 lower-case characters
    [[nodiscard]] bool is_nil() const { return bytes_ == Bytes{}; }
    [[nodiscard]] Bytes const& bytes() const { return bytes_; }

    auto operator<=>(Uuid const&) const = default;

private:
    Bytes bytes_{};
};

// `struct HouseholdTag; using HouseholdId = base::Id<HouseholdTag>;`
template <class Tag>
class Id : public Uuid {
public:
    Id() = default;
    explicit Id(Uuid uuid) : Uuid(uuid) {}
    [[nodiscard]] static std::optional<Id> parse(std::string_view text)
    {
        auto const uuid = Uuid::parse(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }
};

} // namespace base
