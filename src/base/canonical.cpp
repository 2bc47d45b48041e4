// Writing canonical texts, and codes made from hashes.
#include "base/canonical.hpp"

namespace base::canonical {

namespace {

constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 characters: 5 bits each
constexpr std::size_t kCodeLength = 12;
constexpr std::size_t kGroup = 4;

std::string escaped(std::string_view value)
{
    std::string out;
    for (auto const c : value) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else
            out += c;
    }
    return out;
}

} // namespace

void Lines::add(std::string_view name, std::initializer_list<std::string> values)
{
    text_ += name;
    for (auto const& value : values) {
        text_ += '\t';
        text_ += escaped(value);
    }
    text_ += '\n';
}

std::string code_of(std::string_view sha256_hex)
{
    // 3 hexadecimal digits are 12 bits; walk the bits in fives.
    std::string code;
    unsigned bits = 0;
    unsigned count = 0;
    for (auto const c : sha256_hex) {
        auto const digit = static_cast<unsigned>(c >= 'a' ? c - 'a' + 10 : c - '0');
        bits = (bits << 4 | digit) & 0xff;
        count += 4;
        if (count >= 5) {
            count -= 5;
            code += kAlphabet[bits >> count & 31];
        }
        if (code.size() == kCodeLength)
            break;
    }
    return code;
}

std::string typed_code(std::string_view typed)
{
    std::string code;
    for (auto const c : typed) {
        if (c == '-' || c == ' ')
            continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

std::string shown_code(std::string_view code)
{
    std::string shown;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            shown += '-';
        shown += code[i];
    }
    return shown;
}

} // namespace base::canonical
