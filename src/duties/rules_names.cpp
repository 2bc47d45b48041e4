// A person's name as it is compared: no title, rank or nickname in brackets makes two people of one.
#include "base/text.hpp"
#include "duties/rules.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace duties {

namespace {

// Written in full, before a name or standing alone. Longer ones first, where one begins with another.
constexpr std::string_view kTitles[] = {
    "ผู้ช่วยผู้ใหญ่บ้าน", "ผู้ใหญ่บ้าน",     "ผู้ใหญ่",       "ผู้ช่วย",        "พ่อกำนัน",    "พ่อหลวง",       "แม่หลวง",      "สารวัตรกำนัน",
    "กำนัน",        "ปลัด",         "อาจารย์",     "ครู",          "ดอกเตอร์",   "พระครู",        "พระมหา",      "พระ",
    "สามเณร",      "แม่ชี",         "หลวงพ่อ",     "หลวงปู่",       "หลวงตา",    "หลวงพี่",        "ว่าที่",         "พลตำรวจเอก",
    "พลตำรวจโท",   "พลตำรวจตรี",   "พันตำรวจเอก", "พันตำรวจโท",   "พันตำรวจตรี", "ร้อยตำรวจเอก",  "ร้อยตำรวจโท",  "ร้อยตำรวจตรี",
    "ดาบตำรวจ",    "จ่าสิบตำรวจ",   "สิบตำรวจเอก", "สิบตำรวจโท",   "สิบตำรวจตรี", "พลตำรวจ",      "พลอากาศเอก",  "พลอากาศโท",
    "พลอากาศตรี",   "พลเรือเอก",    "พลเรือโท",    "พลเรือตรี",     "พลเอก",     "พลโท",         "พลตรี",        "พันจ่าอากาศเอก",
    "พันจ่าอากาศโท", "พันจ่าอากาศตรี", "พันจ่าเอก",    "พันจ่าโท",      "พันจ่าตรี",    "พันเอก",        "พันโท",        "พันตรี",
    "ร้อยเอก",      "ร้อยโท",       "ร้อยตรี",      "จ่าสิบเอก",     "จ่าสิบโท",    "จ่าสิบตรี",       "จ่าอากาศเอก",  "จ่าเอก",
    "จ่าโท",        "จ่าตรี",        "สิบเอก",      "สิบโท",        "สิบตรี",      "นาวาอากาศเอก", "นาวาอากาศโท", "นาวาอากาศตรี",
    "นาวาเอก",     "นาวาโท",      "นาวาตรี",     "เรืออากาศเอก", "เรือเอก",    "เรือโท",        "เรือตรี",       "นางสาว",
    "นาง",         "นาย",         "เด็กชาย",     "เด็กหญิง"};

// Titles that are words of their own only: names begin with them too, or they follow a rank (ร.ต.อ. หญิง).
constexpr std::string_view kWords[] = {"คุณ", "หญิง",  "นายก", "หมอ",  "ดร",   "ดต",  "นส",  "ดช",  "ดญ",  "mr",   "mrs",
                                       "ms", "miss", "dr",   "prof", "capt", "maj", "col", "gen", "sgt", "mstr", "master"};

// Shortened, a dot after each part: ร.ต.อ., ด.ต., ดร.
constexpr std::string_view kShort[] = {"นส", "ดช",  "ดญ",  "ดร",  "ศ",   "รศ",   "ผศ",   "อ",    "ผอ",  "ผญ",  "ผญบ", "ผช",
                                       "นพ", "พญ",  "ทพ",  "ทญ",  "ภก",  "ภญ",   "รตอ",  "รตท",  "รตต", "พตอ", "พตท", "พตต",
                                       "ดต", "จสต", "สตอ", "สตท", "สตต", "พลตอ", "พลตท", "พลตต", "รอ",  "รท",  "รต",  "พอ",
                                       "พท", "พต",  "พลอ", "พลท", "พลต", "จสอ",  "จสท",  "จสต",  "สอ",  "สท",  "สต",  "นอ",
                                       "นท", "นต",  "จอ",  "จท",  "จต",  "มล",   "มรว",  "มจ"};

constexpr std::size_t kThai = 3; // bytes of a Thai letter

bool is_consonant_at(std::string_view text, std::size_t at)
{
    if (at + kThai > text.size() || text[at] != '\xE0' || text[at + 1] != '\xB8')
        return false;
    auto const last = static_cast<unsigned char>(text[at + 2]);
    return last >= 0x81 && last <= 0xAE;
}

// Vowels and tone marks that follow a consonant: what is left behind a title never begins with one.
bool begins_a_syllable(std::string_view text)
{
    if (text.size() < kThai || text[0] != '\xE0')
        return true;
    auto const second = static_cast<unsigned char>(text[1]);
    auto const last = static_cast<unsigned char>(text[2]);
    bool const mark = (second == 0xB8 && last >= 0xB0 && last <= 0xBA) || (second == 0xB9 && last >= 0x87 && last <= 0x8E);
    return !mark;
}

template <class List>
bool holds(List const& list, std::string_view word)
{
    return std::ranges::find(list, word) != std::ranges::end(list);
}

// How many bytes of a word a shortened title takes; the longest that is known. `alone`: no other word follows, so one letter may
// be an initial.
std::size_t shortened(std::string_view word, bool alone)
{
    std::string letters;
    std::size_t taken = 0;
    for (std::size_t at = 0; is_consonant_at(word, at);) {
        while (is_consonant_at(word, at)) {
            letters += word.substr(at, kThai);
            at += kThai;
        }
        if (at >= word.size() || word[at] != '.')
            break;
        ++at;
        if (holds(kShort, letters) && (letters.size() > kThai || !alone))
            taken = at;
    }
    return taken;
}

std::size_t written_out(std::string_view word)
{
    for (auto const title : kTitles) {
        if (!word.starts_with(title))
            continue;
        auto const rest = word.substr(title.size());
        if (rest.empty() || (base::text::length(rest) >= 2 && begins_a_syllable(rest)))
            return title.size();
    }
    return 0;
}

std::string_view without_titles(std::string_view word, bool alone)
{
    for (;;) {
        auto taken = shortened(word, alone);
        if (taken == 0)
            taken = written_out(word);
        if (taken == 0)
            break;
        word.remove_prefix(taken);
    }
    return word;
}

// What stands in brackets is a nickname or a remark.
std::string without_brackets(std::string_view name)
{
    std::string out;
    int depth = 0;
    for (char const c : name) {
        bool const opens = c == '(' || c == '[';
        bool const closes = c == ')' || c == ']';
        depth += opens ? 1 : 0;
        if (depth == 0 && !closes)
            out += c;
        if (closes && depth > 0)
            --depth;
        if (opens || closes)
            out += ' ';
    }
    return depth == 0 ? out : std::string(name);
}

std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != ' ' && name[i] != ',')
            words.back() += name[i];
        else if (!words.back().empty() && words.back().back() != '.') // "ร. ต. อ." is one word
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

// Told from any other beginning as from its own: "ใจดี สมชาย" is "สมชาย ใจดี", however its blanks fell.
std::string as_a_ring(std::string const& text)
{
    auto best = text;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) // within a letter
            continue;
        auto turned = text.substr(at) + text.substr(0, at);
        best = std::min(best, turned);
    }
    return best;
}

std::string letters_of(std::string_view text)
{
    auto key = base::text::search_key(text);
    std::erase(key, ' ');
    return key;
}

// First name, surname, and what may stand behind them, without titles; "ณ" belongs to the word that follows it.
std::vector<std::string> bare_words(std::string_view name)
{
    std::vector<std::string> bare;
    bool joins = false;
    auto const words = words_of(without_brackets(name));
    for (auto const& word : words) {
        auto const rest = without_titles(word, words.size() == 1);
        auto const key = letters_of(rest);
        if (key.empty() || holds(kWords, key))
            continue;
        if (joins)
            bare.back() += key;
        else
            bare.push_back(key);
        joins = key == "ณ";
    }
    return bare;
}

std::string bare_name(std::string_view name)
{
    std::string bare;
    for (auto const& word : bare_words(name))
        bare += word;
    return bare;
}

// "ซื้อ รอบคอบ ผู้แทนชุมชน" is "ซื้อ รอบคอบ": an office behind first name and surname makes nobody else of a person.
std::string key_without_office(std::string_view name)
{
    auto const words = bare_words(base::text::normalise(name));
    return words.size() < 2 ? std::string() : as_a_ring(words[0] + words[1]);
}

std::string plain_name(std::string_view name)
{
    std::string plain;
    for (auto const& term : base::text::search_terms(name))
        plain += term;
    std::erase(plain, ' ');
    return plain;
}

} // namespace

std::string key_of(std::string_view name)
{
    auto const tidy = base::text::normalise(name);
    auto const bare = bare_name(tidy);
    return as_a_ring(bare.empty() ? plain_name(tidy) : bare); // who goes by a title alone is still somebody
}

Person person_of(auth::Actor const& actor)
{
    return {actor.id.is_nil() ? std::nullopt : std::optional(actor.id), actor.display_name};
}

Person named(std::string name)
{
    return {std::nullopt, base::text::normalise(name)};
}

bool same_person(Person const& a, Person const& b)
{
    if (a.user && b.user)
        return *a.user == *b.user;
    if (key_of(a.name) == key_of(b.name))
        return true;
    auto const one = key_without_office(a.name);
    return !one.empty() && one == key_without_office(b.name);
}

} // namespace duties
