// What a file adds to the statements of an account: lines that came before, balances that follow, days that are missing. Pure.
#include "bank/rules.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace bank {

namespace {

std::string days_in(base::Date from, base::Date until, bool thai)
{
    auto const one = [&](base::Date day) { return thai ? day.short_thai() : day.english(); };
    return from == until ? one(from) : one(from) + (thai ? " ถึง " : " to ") + one(until);
}

std::string list_of(std::vector<std::size_t> const& rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size() && i < 8; ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    return rows.size() > 8 ? text + ", …" : text;
}

std::string digits_of(std::string_view text)
{
    auto digits = base::text::search_key(text); // Thai digits as Arabic ones
    std::erase_if(digits, [](unsigned char c) { return c < '0' || c > '9'; });
    return digits;
}

// Whether both are known and end differently; three digits or fewer tell nothing, such as a branch's.
bool ends_otherwise(std::string_view number, std::string_view kept)
{
    auto const most = std::min({number.size(), kept.size(), std::size_t{4}});
    return most == 4 && number.substr(number.size() - most) != kept.substr(kept.size() - most);
}

// Files may begin within a day.
bool stood_on_that_day(Desk const& desk, base::Date day, base::Satang balance)
{
    return std::ranges::any_of(desk.lines, [&](Line const& line) { return line.day == day && line.balance == balance; });
}

} // namespace

std::vector<bool> known_of(std::vector<FileLine> const& lines, std::vector<Line> const& earlier)
{
    using Key = std::tuple<base::Date, std::int64_t, std::string, std::string>;
    std::multimap<Key, Line const*> old;
    for (auto const& line : earlier)
        old.emplace(Key{line.day, line.amount.value(), line.reference, line.description}, &line);
    std::vector<bool> known;
    for (auto const& line : lines) {
        auto [first, last] = old.equal_range({line.day, line.amount.value(), line.reference, line.description});
        auto const found = std::find_if(first, last, [&](auto const& pair) {
            return !pair.second->balance || !line.balance || *pair.second->balance == *line.balance;
        });
        known.push_back(found != last);
        if (found != last)
            old.erase(found);
    }
    return known;
}

std::vector<Note> account_doubts(StatementFile const& file, std::string const& account_name, Desk const& desk)
{
    std::vector<Note> doubts;
    auto const number = digits_of(file.account_number);
    if (ends_otherwise(number, digits_of(account_name)))
        doubts.push_back(
            {NoteKind::OtherAccount,
             true,
             {"เลขบัญชีในไฟล์ลงท้ายด้วย " + number + " ไม่ตรงกับบัญชี “" + account_name + "” ที่เลือก",
              "The account number in the file ends with " + number + ", unlike the chosen account “" + account_name + "”"}});
    if (!file.from || !file.opening || !is_covered(desk, file.from->plus_days(-1)))
        return doubts;
    auto const before = bank_balance(desk, file.from->plus_days(-1));
    if (before && *before != *file.opening && !stood_on_that_day(desk, *file.from, *file.opening))
        doubts.push_back({NoteKind::OtherAccount,
                          true,
                          {"ยอดยกมาในไฟล์ " + file.opening->str() + " บาท ไม่ใช่ยอดของบัญชีนี้ก่อนวันที่ " + file.from->short_thai() +
                               " ซึ่งเป็น " + before->str() + " บาท",
                           "The file opens with " + file.opening->str() + " baht; this account had " + before->str() +
                               " baht before " + file.from->english()}});
    return doubts;
}

Statement const* relying_on(Desk const& desk, Statement const& statement)
{
    Statement const* last = nullptr;
    for (auto const& other : desk.statements) {
        bool const came_after = other.id != statement.id && other.taken_at >= statement.taken_at;
        bool const shares = std::ranges::any_of(desk.lines, [&](Line const& line) {
            return line.statement == statement.id && other.from <= line.day && line.day <= other.until;
        });
        if (other.known_lines > 0 && came_after && shares && (!last || other.taken_at >= last->taken_at))
            last = &other;
    }
    return last;
}

std::int64_t lines_before(Desk const& desk, Statement const& statement)
{
    std::set<StatementId> before;
    for (auto const& other : desk.statements)
        if (other.id != statement.id && other.taken_at <= statement.taken_at)
            before.insert(other.id);
    return std::ranges::count_if(desk.lines, [&](Line const& line) {
        return before.contains(line.statement) && statement.from <= line.day && line.day <= statement.until;
    });
}

std::optional<base::Bilingual> chain_fault(StatementFile const& file)
{
    auto const told = [](std::size_t row, base::Satang expected, base::Satang found) {
        auto const n = std::to_string(row);
        return base::Bilingual{"บรรทัด " + n + " ควรมียอด " + expected.str() + " แต่ไฟล์เขียน " + found.str(),
                               "line " + n + " should leave " + expected.str() + " but the file says " + found.str()};
    };
    auto running = file.opening;
    for (auto const& line : file.lines) {
        if (running)
            running = *running + line.amount;
        if (running && line.balance && *running != *line.balance)
            return told(line.row, *running, *line.balance);
        if (line.balance)
            running = line.balance;
    }
    if (running && file.closing && *running != *file.closing)
        return base::Bilingual{"ยอดยกมารวมทุกบรรทัดเป็น " + running->str() + " แต่ยอดยกไปในไฟล์เป็น " + file.closing->str(),
                               "the opening balance and all lines make " + running->str() + " but the closing balance is " +
                                   file.closing->str()};
    return std::nullopt;
}

std::vector<Note> notes_between(std::vector<Statement> const& statements)
{
    std::vector<Note> notes;
    Statement const* last = nullptr; // that reaches furthest
    for (auto const& next : statements) {
        if (last) {
            bool const gap = next.from > last->until.plus_days(1);
            bool const told = last->closing && next.opening;
            bool const joined = next.from == last->until.plus_days(1);
            auto const missing = told ? *next.opening - *last->closing : base::Satang();
            if (gap && (!told || missing != base::Satang())) {
                auto const from = last->until.plus_days(1);
                auto const until = next.from.plus_days(-1);
                base::Bilingual words{"ไม่มีรายการเดินบัญชีของ " + days_in(from, until, true),
                                      "There is no statement of " + days_in(from, until, false)};
                if (told) {
                    words.th += " ช่วงนั้นยอดเปลี่ยนไป " + missing.str() + " บาท";
                    words.en += "; the balance moved by " + missing.str() + " baht meanwhile";
                }
                notes.push_back({NoteKind::Gap, true, words, missing});
            } else if (joined && told && missing != base::Satang()) {
                notes.push_back({NoteKind::NotFollowing,
                                 true,
                                 {"ยอดยกมาของวันที่ " + next.from.short_thai() + " ต่างจากยอดยกไปก่อนหน้า " + missing.str() + " บาท",
                                  "The opening balance of " + next.from.english() + " differs from the closing before it by " +
                                      missing.str() + " baht"},
                                 missing});
            }
        }
        if (!last || next.until >= last->until)
            last = &next;
    }
    return notes;
}

std::vector<Note> notes_about(StatementFile const& file, std::vector<bool> const& known, Desk const& desk, base::Date today)
{
    std::vector<Note> notes;
    auto const count = std::ranges::count(known, true);
    if (auto const fault = chain_fault(file))
        notes.push_back(
            {NoteKind::ChainBroken,
             true,
             {"ยอดคงเหลือในไฟล์ไม่ต่อกัน: " + fault->th, "The balances in the file do not follow each other: " + fault->en}});
    if (count > 0)
        notes.push_back({NoteKind::Known,
                         false,
                         {std::to_string(count) + " บรรทัดมีอยู่แล้ว จะไม่รับซ้ำ",
                          std::to_string(count) + " lines are here already and are not taken twice"}});
    std::int64_t overlapping = 0;
    std::int64_t future = 0;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        overlapping += !known[i] && is_covered(desk, file.lines[i].day) ? 1 : 0;
        future += file.lines[i].day > today ? 1 : 0;
    }
    if (overlapping > 0)
        notes.push_back({NoteKind::Overlap,
                         true,
                         {std::to_string(overlapping) + " บรรทัดใหม่อยู่ในวันที่มีรายการเดินบัญชีแล้ว ตรวจว่าไม่ใช่บรรทัดเดิมที่เขียนต่างกัน",
                          std::to_string(overlapping) + " new lines are of days that an earlier statement covers; see that they "
                                                        "are not the same lines in other words"}});
    if (future > 0)
        notes.push_back(
            {NoteKind::Future,
             true,
             {std::to_string(future) + " บรรทัดลงวันที่ที่ยังมาไม่ถึง ตรวจลำดับวันเดือนปีและปี พ.ศ.",
              std::to_string(future) + " lines are of days still to come; check the order of day and month, and the years"}});
    if (!file.without_day.empty())
        notes.push_back({NoteKind::WithoutDay,
                         true,
                         {"ข้ามแถวที่มีจำนวนเงินแต่ไม่มีวันที่: บรรทัด " + list_of(file.without_day),
                          "Rows with an amount and no day were left out: lines " + list_of(file.without_day)}});
    if (file.left_out > 0)
        notes.push_back(
            {NoteKind::LeftOut, false,
             file.format == Format::Csv
                 ? base::Bilingual{"ข้าม " + std::to_string(file.left_out) + " แถวที่ไม่ใช่รายการ",
                                   std::to_string(file.left_out) + " rows that are no lines were left out"}
                 : base::Bilingual{"ข้าม " + std::to_string(file.left_out) + " รายการที่ธนาคารยังไม่ลง",
                                   std::to_string(file.left_out) + " entries that the bank has not booked yet were left out"}});
    if (!file.opening && !file.closing)
        notes.push_back(
            {NoteKind::NoBalance,
             false,
             {"ไฟล์ไม่มียอดคงเหลือ จึงตรวจความครบถ้วนไม่ได้", "The file has no balances, so that nobody can prove that it is whole"}});
    if (file.from && file.until && !desk.statements.empty() && !is_covered(desk, file.from->plus_days(-1)) &&
        !is_covered(desk, *file.from)) {
        Statement const* before = nullptr;
        for (auto const& statement : desk.statements)
            if (statement.until < *file.from && (!before || statement.until > before->until))
                before = &statement;
        bool const moved = !before || !before->closing || !file.opening || *before->closing != *file.opening;
        if (before && moved)
            notes.push_back(
                {NoteKind::Gap,
                 true,
                 {"ไม่มีรายการเดินบัญชีของ " + days_in(before->until.plus_days(1), file.from->plus_days(-1), true),
                  "There is no statement of " + days_in(before->until.plus_days(1), file.from->plus_days(-1), false)}});
    }
    return notes;
}

} // namespace bank
