// Writing the canonical text, and codes made from its hash.
#include "agreements/canonical.hpp"

#include <initializer_list>

namespace agreements {

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

std::string text_of(std::string const& v)
{
    return v;
}
std::string text_of(base::AreaCode const& v)
{
    return v.str();
}
std::string text_of(base::Date const& v)
{
    return v.iso();
}
std::string text_of(base::Timestamp const& v)
{
    return v.iso();
}
std::string text_of(base::Satang v)
{
    return std::to_string(v.value());
}
std::string text_of(int v)
{
    return std::to_string(v);
}
template <class T>
std::string text_of(std::optional<T> const& v)
{
    return v ? text_of(*v) : std::string();
}

class Lines {
public:
    void add(std::string_view name, std::initializer_list<std::string> values)
    {
        text_ += name;
        for (auto const& value : values) {
            text_ += '\t';
            text_ += escaped(value);
        }
        text_ += '\n';
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_house(Lines& lines, std::string_view name, std::size_t number, House const& h, std::string const& reason)
{
    lines.add(name, {std::to_string(number), h.id.str(), h.head_name, h.house_no, text_of(h.moo), h.tambon.str(),
                     text_of(h.share), reason});
}

} // namespace

std::string canonical_text(Whole const& whole)
{
    auto const& a = whole.agreement;
    Lines lines;
    lines.add("onehome-agreement", {"1"});
    lines.add("id", {a.id.str()});
    lines.add("chain", {a.chain_id.str()});
    lines.add("version", {std::to_string(a.version_no)});
    lines.add("kind", {std::string(base::name_of(a.kind))});
    lines.add("round", {a.round_id.str()});
    lines.add("province", {a.province.str()});
    lines.add("number", {text_of(a.number)});
    lines.add("title", {a.title});
    lines.add("place", {text_of(a.place)});
    lines.add("held_at", {text_of(a.held_at)});
    lines.add("chair", {text_of(a.chair_name), text_of(a.chair_position)});
    lines.add("signed_on", {text_of(a.signed_on)});
    lines.add("terminated_on", {text_of(a.terminated_on)});
    lines.add("reason", {text_of(a.reason)});
    lines.add("purpose", {a.purpose_text});
    lines.add("terms", {a.terms_text});
    lines.add("made_up", {a.made_up ? "1" : "0"});
    std::size_t number = 0;
    for (auto const& p : whole.parties)
        lines.add("party", {std::to_string(++number), std::string(base::name_of(p.role)), p.organization_name,
                            text_of(p.representative_name), text_of(p.representative_position), text_of(p.tambon),
                            text_of(p.signed_on), text_of(p.signed_note), p.made_up ? "1" : "0"});
    number = 0;
    for (auto const& house : whole.houses)
        add_house(lines, "house", ++number, house, "");
    number = 0;
    for (auto const& removal : whole.removals)
        add_house(lines, "removed", ++number, removal.house, removal.reason);
    lines.add("houses", {std::to_string(a.money.houses)});
    lines.add("share_satang", {text_of(a.share)});
    lines.add("houses_total_satang", {text_of(a.money.houses_total)});
    lines.add("management_basis_points", {std::to_string(a.management_bp.value())});
    lines.add("management_satang", {text_of(a.money.management)});
    lines.add("total_satang", {text_of(a.money.total)});
    lines.add("stated_total_satang", {text_of(a.stated_total)});
    return lines.take();
}

std::string seal_code_of(std::string_view sha256_hex)
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

std::string typed_seal_code(std::string_view typed)
{
    std::string code;
    for (auto const c : typed) {
        if (c == '-' || c == ' ')
            continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

std::string shown_seal_code(std::string_view code)
{
    std::string shown;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            shown += '-';
        shown += code[i];
    }
    return shown;
}

} // namespace agreements
