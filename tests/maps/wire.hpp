// A reader of vector tiles for tests: the protobuf wire format and the tile's own messages, written from their specifications and
// sharing nothing with what writes them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace test {

struct WireField {
    std::uint32_t number = 0;
    std::uint64_t value = 0;  // of wire type 0
    std::string_view content; // of wire type 2
    bool is_content = false;
};

// Throws std::runtime_error for bytes that are none.
class Wire {
public:
    explicit Wire(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] std::vector<WireField> fields()
    {
        std::vector<WireField> all;
        while (!rest_.empty())
            all.push_back(field());
        return all;
    }
    [[nodiscard]] std::vector<std::uint64_t> numbers()
    {
        std::vector<std::uint64_t> all;
        while (!rest_.empty())
            all.push_back(varint());
        return all;
    }

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (rest_.empty())
                throw std::runtime_error("a number ends too early");
            auto const byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        throw std::runtime_error("a number without end");
    }
    WireField field()
    {
        auto const tag = varint();
        WireField one;
        one.number = static_cast<std::uint32_t>(tag >> 3);
        switch (tag & 7U) {
        case 0:
            one.value = varint();
            return one;
        case 2: {
            auto const length = varint();
            if (length > rest_.size())
                throw std::runtime_error("a content ends too early");
            one.is_content = true;
            one.content = rest_.substr(0, length);
            rest_.remove_prefix(length);
            return one;
        }
        default:
            throw std::runtime_error("a wire type that tiles of ours do not have");
        }
    }

    std::string_view rest_;
};

using ReadPoint = std::pair<std::int64_t, std::int64_t>;
struct ReadFeature {
    std::optional<std::uint64_t> id;
    std::uint64_t type = 0;                    // 1 point, 3 polygon
    std::map<std::string, std::string> tags;   // numbers as text
    std::vector<std::vector<ReadPoint>> lines; // points alone, or rings; the first point does not stand again

    [[nodiscard]] std::string tag(std::string const& name) const
    {
        auto const found = tags.find(name);
        return found == tags.end() ? "" : found->second;
    }
};
struct ReadLayer {
    std::string name;
    std::uint64_t version = 0;
    std::uint64_t extent = 0;
    std::vector<ReadFeature> features;
};

// The geometry's commands (specification 4.3).
[[nodiscard]] inline std::vector<std::vector<ReadPoint>> lines_of(std::vector<std::uint64_t> const& commands)
{
    std::vector<std::vector<ReadPoint>> lines;
    ReadPoint at{0, 0};
    auto const step = [](std::uint64_t value) {
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    };
    std::size_t next = 0;
    while (next < commands.size()) {
        auto const what = commands[next] & 7U;
        auto const times = commands[next] >> 3;
        ++next;
        if (what == 7) {
            if (times != 1 || lines.empty())
                throw std::runtime_error("a ring is closed that was not begun");
            continue;
        }
        if (what != 1 && what != 2)
            throw std::runtime_error("an unknown command");
        for (std::uint64_t i = 0; i < times; ++i) {
            if (next + 2 > commands.size())
                throw std::runtime_error("a point ends too early");
            at = {at.first + step(commands[next]), at.second + step(commands[next + 1])};
            next += 2;
            if (what == 1)
                lines.emplace_back();
            lines.back().push_back(at);
        }
    }
    return lines;
}

[[nodiscard]] inline std::string text_of_value(std::string_view bytes)
{
    auto const fields = Wire(bytes).fields();
    if (fields.size() != 1)
        throw std::runtime_error("a value is one thing");
    return fields[0].is_content ? std::string(fields[0].content) : std::to_string(fields[0].value);
}

[[nodiscard]] inline ReadLayer layer_of(std::string_view bytes)
{
    ReadLayer layer;
    std::vector<std::string> keys;
    std::vector<std::string> values;
    std::vector<std::string_view> features;
    for (auto const& field : Wire(bytes).fields())
        switch (field.number) {
        case 1:
            layer.name = field.content;
            break;
        case 2:
            features.push_back(field.content);
            break;
        case 3:
            keys.emplace_back(field.content);
            break;
        case 4:
            values.push_back(text_of_value(field.content));
            break;
        case 5:
            layer.extent = field.value;
            break;
        case 15:
            layer.version = field.value;
            break;
        default:
            throw std::runtime_error("a layer has no such field");
        }
    for (auto const& content : features) {
        auto& feature = layer.features.emplace_back();
        for (auto const& field : Wire(content).fields())
            switch (field.number) {
            case 1:
                feature.id = field.value;
                break;
            case 2: {
                auto const pairs = Wire(field.content).numbers();
                for (std::size_t i = 0; i < pairs.size(); i += 2)
                    feature.tags.emplace(keys.at(pairs[i]), values.at(pairs.at(i + 1)));
                break;
            }
            case 3:
                feature.type = field.value;
                break;
            case 4:
                feature.lines = lines_of(Wire(field.content).numbers());
                break;
            default:
                throw std::runtime_error("a feature has no such field");
            }
    }
    return layer;
}

// A tile of one layer.
[[nodiscard]] inline ReadLayer read_tile(std::string_view bytes)
{
    auto const fields = Wire(bytes).fields();
    if (fields.size() != 1 || fields[0].number != 3)
        throw std::runtime_error("a tile of ours has one layer");
    return layer_of(fields[0].content);
}

// Twice the area by the surveyor's formula, y to the south: above 0 for an outer ring.
[[nodiscard]] inline std::int64_t twice_area(std::vector<ReadPoint> const& ring)
{
    std::int64_t area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        auto const& a = ring[i];
        auto const& b = ring[(i + 1) % ring.size()];
        area += a.first * b.second - b.first * a.second;
    }
    return area;
}

} // namespace test
