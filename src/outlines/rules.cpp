// Codes of features, and what is missing, twice or unknown in a file.
#include "outlines/rules.hpp"

#include <algorithm>
#include <set>

namespace outlines::rules {

namespace {

using base::AreaCode;
using base::Bilingual;

// What people call such a property, the surest first: of two properties that say the same, the one that stands here is meant.
constexpr std::string_view kUsualNames[] = {"code",       "tambon_code", "tam_code",  "tambon_id", "tam_id", "tb_code", "tb_idn",
                                            "tambon_idn", "adm3_pcode",  "adm3_code", "pcode",     "tcode",  "t_code",  "id"};

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    for (auto& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return lower;
}

std::size_t usualness(std::string const& path)
{
    auto const name = lower_case(std::string_view(path).substr(path.rfind('.') + 1));
    return static_cast<std::size_t>(std::ranges::find(kUsualNames, name) - std::begin(kUsualNames));
}

std::string value_of(RawFeature const& feature, std::string const& property)
{
    auto const found = feature.properties.find(property);
    return found == feature.properties.end() ? std::string() : found->second;
}

std::string names_of_properties(std::vector<RawFeature> const& features)
{
    constexpr std::size_t most = 12;
    std::set<std::string> names;
    for (auto const& feature : features)
        for (auto const& [name, value] : feature.properties)
            names.insert(name);
    std::string text;
    std::size_t told = 0;
    for (auto const& name : names)
        if (told++ < most)
            text += (text.empty() ? "" : ", ") + name;
    return names.size() > most ? text + " …" : text;
}

Bilingual no_code_property(std::vector<RawFeature> const& features)
{
    auto const names = names_of_properties(features);
    return {"ไม่พบคุณสมบัติที่เป็นรหัสตำบล ให้ระบุด้วย --code-property คุณสมบัติในไฟล์: " + names,
            "No property holds the codes of tambons. Name it with --code-property; the file has: " + names};
}

Bilingual no_such_property(std::string const& name, std::vector<RawFeature> const& features)
{
    auto const names = names_of_properties(features);
    return {"ไม่มีรายการใดมีคุณสมบัติ “" + name + "” คุณสมบัติในไฟล์: " + names,
            "No feature has the property “" + name + "”; the file has: " + names};
}

Bilingual no_code(std::string const& property, std::string const& written)
{
    if (written.empty())
        return {"ไม่มีรหัสตำบลใน “" + property + "”", "It has no code in “" + property + "”"};
    return {"“" + written + "” ไม่ใช่รหัสตำบล 6 หลัก", "“" + written + "” is no code of a tambon, which has 6 digits"};
}

Bilingual no_longer_given(Tambon const& tambon)
{
    if (tambon.successor)
        return {"รหัสนี้เลิกใช้แล้ว ใช้ " + tambon.successor->str() + " แทน",
                "This code is no longer given out; use " + tambon.successor->str() + " instead"};
    return {"รหัสนี้เลิกใช้แล้ว", "This code is no longer given out"};
}

Bilingual twice(std::size_t first)
{
    return {"รหัสนี้มีแล้วในรายการที่ " + std::to_string(first) + " ให้รวมเป็น MultiPolygon เดียว",
            "Feature " + std::to_string(first) + " has this code too; make one MultiPolygon of both"};
}

Bilingual centre_elsewhere(double metres)
{
    auto const km = std::to_string(static_cast<std::int64_t>(metres / 1000 + 0.5));
    return {"จุดกลางตำบลตามทะเบียนอยู่ห่างขอบเขตนี้ " + km + " กม. อาจสลับรหัส",
            "The registered centre of this tambon lies " + km + " km outside; the code may be another tambon's"};
}

constexpr double kCentreMayStray = 2'000; // metres; registered centres are offices, not centres of mass

class Judge {
public:
    Judge(RawFile const& file, Tambons const& known, Wishes const& wishes) : file_(file), known_(known), wishes_(wishes) {}

    Verdict verdict()
    {
        if (file_.fault) {
            fault(0, "", *file_.fault);
        } else if (find_property()) {
            for (std::size_t i = 0; i < file_.features.size(); ++i)
                look_at(file_.features[i], i + 1);
            if (verdict_.found.empty() && verdict_.faults.empty())
                fault(0, "", {"ไม่มีขอบเขตของจังหวัดที่ขอ", "The file has no outline of the wanted province"});
            look_for_missing();
        }
        std::ranges::sort(verdict_.found, {}, &Found::tambon);
        return std::move(verdict_);
    }

private:
    void fault(std::size_t feature, std::string code, Bilingual text)
    {
        verdict_.faults.push_back({feature, std::move(code), std::move(text)});
    }
    bool find_property()
    {
        if (!wishes_.code_property) {
            auto const guessed = guessed_code_property(file_.features, known_);
            verdict_.code_property = guessed.value_or("");
            if (!guessed)
                fault(0, "", no_code_property(file_.features));
            return guessed.has_value();
        }
        verdict_.code_property = *wishes_.code_property;
        bool const is_there = std::ranges::any_of(
            file_.features, [&](RawFeature const& feature) { return feature.properties.contains(*wishes_.code_property); });
        if (!is_there)
            fault(0, "", no_such_property(*wishes_.code_property, file_.features));
        return is_there;
    }
    void look_at(RawFeature const& feature, std::size_t number)
    {
        auto const written = value_of(feature, verdict_.code_property);
        auto const code = tambon_code(written);
        if (!code)
            return fault(number, "", no_code(verdict_.code_property, written));
        if (wishes_.province && !wishes_.province->contains(*code)) {
            ++verdict_.left_out;
            return;
        }
        provinces_.insert(code->province());
        auto const known = known_.find(*code);
        if (known == known_.end())
            return fault(number, code->str(), {"ไม่มีตำบลรหัสนี้", "There is no tambon with this code"});
        if (!known->second.active)
            return fault(number, code->str(), no_longer_given(known->second));
        auto const [seen, is_first] = seen_.try_emplace(*code, number);
        if (!is_first)
            return fault(number, code->str(), twice(seen->second));
        take(feature, number, *code, known->second);
    }
    void take(RawFeature const& feature, std::size_t number, AreaCode const& code, Tambon const& tambon)
    {
        auto read = shape_of(feature);
        if (read.fault)
            return fault(number, code.str(), *read.fault);
        if (tambon.centre && !holds(read.shape, *tambon.centre))
            if (auto const metres = metres_to_border(read.shape, *tambon.centre); metres > kCentreMayStray)
                verdict_.warnings.push_back({number, code.str(), centre_elsewhere(metres)});
        verdict_.found.push_back({code, number, std::move(read.shape)});
    }
    // Of each province that the file has anything of.
    void look_for_missing()
    {
        if (wishes_.province)
            provinces_.insert(*wishes_.province);
        verdict_.provinces.assign(provinces_.begin(), provinces_.end());
        auto& told = wishes_.allow_missing ? verdict_.warnings : verdict_.faults;
        for (auto const& [code, tambon] : known_)
            if (tambon.active && provinces_.contains(code.province()) && !seen_.contains(code))
                told.push_back(
                    {0, code.str(), {"ไฟล์ไม่มีขอบเขตของตำบล" + tambon.name.th, "The file has no outline of " + tambon.name.en}});
    }

    RawFile const& file_;
    Tambons const& known_;
    Wishes const& wishes_;
    Verdict verdict_;
    std::map<AreaCode, std::size_t> seen_; // by which feature
    std::set<AreaCode> provinces_;
};

} // namespace

std::optional<AreaCode> tambon_code(std::string_view written)
{
    std::string plain;
    for (auto const c : written)
        if (c != ' ' && c != '-')
            plain += c == 't' || c == 'h' ? static_cast<char>(c - 32) : c;
    auto const code = AreaCode::parse(plain);
    return code && code->level() == AreaCode::Level::Tambon ? code : std::nullopt;
}

std::optional<std::string> guessed_code_property(std::vector<RawFeature> const& features, Tambons const& known)
{
    std::map<std::string, std::set<AreaCode>> codes;
    for (auto const& feature : features)
        for (auto const& [name, value] : feature.properties)
            if (auto const code = tambon_code(value); code && known.contains(*code))
                codes[name].insert(*code);
    auto const better = [](auto const& a, auto const& b) {
        if (a.second.size() != b.second.size())
            return a.second.size() < b.second.size();
        return usualness(a.first) > usualness(b.first);
    };
    auto const best = std::ranges::max_element(codes, better);
    if (best == codes.end() || best->second.size() * 2 < features.size())
        return std::nullopt;
    return best->first;
}

Verdict judge(RawFile const& file, Tambons const& known, Wishes const& wishes)
{
    return Judge(file, known, wishes).verdict();
}

} // namespace outlines::rules
