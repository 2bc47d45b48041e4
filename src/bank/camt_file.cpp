// Statements as ISO 20022 camt.053, versions 001.02 to 001.08 and later: elements by their local names. No document type, no
// entities.
#include "bank/statement_file.hpp"
#include "base/text.hpp"

#include <pugixml.hpp>

#include <algorithm>

namespace bank {

namespace {

using pugi::xml_node;

constexpr std::size_t kMostElements = 2'000'000;
constexpr int kMostDepth = 40;

class Measure : public pugi::xml_tree_walker {
public:
    bool for_each(xml_node& node) override
    {
        document_type = document_type || node.type() == pugi::node_doctype;
        too_large = ++elements_ > kMostElements || depth() > kMostDepth;
        return !document_type && !too_large;
    }
    bool document_type = false;
    bool too_large = false;

private:
    std::size_t elements_ = 0;
};

std::string_view local_name(xml_node node)
{
    std::string_view const name = node.name();
    auto const colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

xml_node child(xml_node parent, std::string_view name)
{
    for (auto node : parent.children())
        if (node.type() == pugi::node_element && local_name(node) == name)
            return node;
    return {};
}

xml_node at(xml_node node, std::initializer_list<std::string_view> path)
{
    for (auto const name : path)
        node = child(node, name);
    return node;
}

std::vector<xml_node> children(xml_node parent, std::string_view name)
{
    std::vector<xml_node> all;
    for (auto node : parent.children())
        if (node.type() == pugi::node_element && local_name(node) == name)
            all.push_back(node);
    return all;
}

std::string text_of(xml_node node, std::size_t most = 500)
{
    std::string_view raw = node.child_value();
    std::size_t count = 0;
    for (std::size_t i = 0; i < raw.size(); ++i)
        if ((static_cast<unsigned char>(raw[i]) & 0xC0) != 0x80 && ++count > most) {
            raw = raw.substr(0, i);
            break;
        }
    return base::text::normalise(raw);
}

// <Dt> or <DtTm>, or the text itself.
std::optional<base::Date> day(xml_node node)
{
    auto written = text_of(child(node, "Dt"));
    if (written.empty())
        written = text_of(child(node, "DtTm"));
    if (written.empty())
        written = text_of(node);
    return base::Date::parse_iso(written.substr(0, 10));
}

void add_part(std::string& to, std::string const& part)
{
    if (!part.empty() && to.find(part) == std::string::npos && to.size() + part.size() < 1'000)
        to += (to.empty() ? "" : " ") + part;
}

// A name stands in <Nm>, from version 8 on in <Pty><Nm>.
std::string party(xml_node parties, std::string_view role)
{
    auto const node = child(parties, role);
    auto const name = text_of(child(node, "Nm"), 140);
    return name.empty() ? text_of(at(node, {"Pty", "Nm"}), 140) : name;
}

class StatementReader {
public:
    explicit StatementReader(StatementFile& file) : file_(file) {}

    void read(xml_node statement)
    {
        for (auto const balance : children(statement, "Bal"))
            read_balance(balance);
        auto const period = child(statement, "FrToDt");
        for (auto const* const name : {"FrDtTm", "FrDt"})
            if (auto const from = base::Date::parse_iso(text_of(child(period, name)).substr(0, 10)))
                file_.from = std::min(file_.from.value_or(*from), *from);
        for (auto const* const name : {"ToDtTm", "ToDt"})
            if (auto const until = base::Date::parse_iso(text_of(child(period, name)).substr(0, 10)))
                file_.until = std::max(file_.until.value_or(*until), *until);
        for (auto const entry : children(statement, "Ntry"))
            read_entry(entry);
    }

private:
    std::optional<base::Satang> signed_amount(xml_node node)
    {
        auto const amount = child(node, "Amt");
        std::string_view const currency = amount.attribute("Ccy").value();
        if (!currency.empty() && currency != "THB")
            refuse_file("currency", {"มีเงินสกุลอื่นในไฟล์ รับเฉพาะเงินบาท", "The file has another currency; only baht are taken"});
        auto const value = amount_in(text_of(amount, 40));
        auto const direction = text_of(child(node, "CdtDbtInd"), 4);
        if (!value || *value < base::Satang() || (direction != "CRDT" && direction != "DBIT") || text_of(amount, 40).empty())
            return std::nullopt;
        return direction == "CRDT" ? *value : base::Satang() - *value;
    }
    void read_balance(xml_node balance)
    {
        auto const kind = text_of(at(balance, {"Tp", "CdOrPrtry", "Cd"}), 4);
        bool const opens = kind == "OPBD" || kind == "PRCD";
        if (!opens && kind != "CLBD")
            return;
        auto const amount = signed_amount(balance);
        auto const on = day(child(balance, "Dt"));
        if (!amount) {
            fault(0, "balance", "malformed", {"ยอดคงเหลือในไฟล์อ่านไม่ได้", "A balance of the file cannot be read"});
            return;
        }
        if (opens && (!file_.opening || kind == "OPBD") && !opened_)
            file_.opening = amount, opened_ = kind == "OPBD";
        if (!opens) {
            file_.closing = amount;
            if (on)
                file_.until = std::max(file_.until.value_or(*on), *on);
        }
        if (kind == "OPBD" && on)
            file_.from = std::min(file_.from.value_or(*on), *on);
    }
    void read_entry(xml_node entry)
    {
        if (++entries_ > kMostRows)
            refuse_file("too_long",
                        {"ไฟล์มีเกิน 20,000 รายการ แบ่งเป็นช่วงวันสั้นลง", "More than 20,000 entries; make files of fewer days"});
        auto status = text_of(at(entry, {"Sts", "Cd"}), 8);
        if (status.empty())
            status = text_of(child(entry, "Sts"), 8);
        if (!status.empty() && status != "BOOK") {
            ++file_.left_out;
            return;
        }
        FileLine line;
        line.row = entries_;
        auto const amount = signed_amount(entry);
        auto const value_day = day(child(entry, "ValDt"));
        auto const booked = child(entry, "BookgDt");
        auto const on = booked ? day(booked) : value_day;
        if (!amount)
            fault(entries_, "amount", "malformed", {"จำนวนเงินหรือทิศทางอ่านไม่ได้", "Amount or direction cannot be read"});
        if (!on)
            fault(entries_, "day", "malformed", {"วันที่อ่านไม่ได้", "The day cannot be read"});
        if (amount && *amount == base::Satang()) {
            ++file_.left_out;
            return;
        }
        line.amount = amount.value_or(base::Satang());
        line.day = on.value_or(base::Date());
        line.value_day = value_day;
        line.time = time_in(
            text_of(child(booked, "DtTm"), 40).substr(std::min<std::size_t>(10, text_of(child(booked, "DtTm"), 40).size())));
        read_details(entry, line);
        if (on) {
            file_.from = std::min(file_.from.value_or(*on), *on);
            file_.until = std::max(file_.until.value_or(*on), *on);
        }
        file_.lines.push_back(std::move(line));
    }
    void read_details(xml_node entry, FileLine& line)
    {
        line.reference = text_of(child(entry, "AcctSvcrRef"), 100);
        add_part(line.description, text_of(child(entry, "AddtlNtryInf")));
        for (auto const details : children(entry, "NtryDtls"))
            for (auto const transaction : children(details, "TxDtls")) {
                auto const references = child(transaction, "Refs");
                for (auto const* const name : {"AcctSvcrRef", "EndToEndId", "InstrId"})
                    if (auto const reference = text_of(child(references, name), 100);
                        line.reference.empty() && reference != "NOTPROVIDED")
                        line.reference = reference;
                for (auto const remittance : children(child(transaction, "RmtInf"), "Ustrd"))
                    add_part(line.description, text_of(remittance));
                for (auto const structured : children(child(transaction, "RmtInf"), "Strd"))
                    add_part(line.description, text_of(at(structured, {"CdtrRefInf", "Ref"}), 100));
                add_part(line.description, text_of(child(transaction, "AddtlTxInf")));
                // Money comes from the debtor and goes to the creditor.
                add_part(line.counterparty,
                         party(child(transaction, "RltdPties"), line.amount > base::Satang() ? "Dbtr" : "Cdtr"));
            }
        if (line.description.empty())
            add_part(line.description, text_of(at(entry, {"BkTxCd", "Prtry", "Cd"}), 100));
    }
    void fault(std::size_t row, std::string field, std::string code, base::Bilingual const& message)
    {
        auto const n = std::to_string(row);
        auto const where = row == 0 ? base::Bilingual{"", ""} : base::Bilingual{"รายการที่ " + n + ": ", "Entry " + n + ": "};
        file_.faults.push_back({row, std::move(field), std::move(code), {where.th + message.th, where.en + message.en}});
    }

    StatementFile& file_;
    std::size_t entries_ = 0;
    bool opened_ = false;
};

std::string account_of(xml_node statement)
{
    auto const id = at(statement, {"Acct", "Id"});
    auto const iban = text_of(child(id, "IBAN"), 40);
    return iban.empty() ? text_of(at(id, {"Othr", "Id"}), 40) : iban;
}

// What character references make of it is cleaned by the normal form of every text that is kept.
bool is_plain_text(std::string_view bytes)
{
    return base::text::is_valid_utf8(bytes) && std::ranges::all_of(bytes, [](char c) {
               auto const byte = static_cast<unsigned char>(c);
               return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
           });
}

} // namespace

StatementFile read_camt(std::string_view bytes)
{
    if (bytes.size() > kMostBytes)
        refuse_file("too_large", {"ไฟล์ใหญ่เกิน 5 MB แบ่งเป็นช่วงวันสั้นลง", "The file is larger than 5 MB; make files of fewer days"});
    if (!is_plain_text(bytes))
        refuse_file("not_utf8", {"ไฟล์ camt.053 ต้องเป็น UTF-8", "A camt.053 file is in UTF-8"});
    pugi::xml_document document;
    auto const result =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!result)
        refuse_file("not_xml", {"อ่านไฟล์นี้เป็น XML ไม่ได้ อาจไม่ครบ", "This file is no XML, or it is not whole"});
    Measure measure;
    document.traverse(measure);
    if (measure.document_type)
        refuse_file("document_type", {"ไม่รับไฟล์ที่มี DOCTYPE", "A file with a document type is not taken"});
    if (measure.too_large)
        refuse_file("too_large", {"ไฟล์ซับซ้อนเกินไป", "The file is too large inside"});
    auto const message = child(document.document_element(), "BkToCstmrStmt");
    auto const statements = children(message, "Stmt");
    if (statements.empty())
        refuse_file("not_camt", {"ไฟล์นี้ไม่ใช่ camt.053 (ไม่มีรายการเดินบัญชี)", "This is no camt.053: there is no statement in it"});
    StatementFile file;
    file.format = Format::Camt053;
    auto const account = account_of(statements.front());
    StatementReader reader(file);
    for (auto const statement : statements) {
        if (account_of(statement) != account)
            refuse_file("several_accounts",
                        {"ไฟล์นี้มีหลายบัญชี แยกไฟล์ละบัญชี", "The file is of several accounts; make one file for each"});
        reader.read(statement);
    }
    auto const& first = statements.front();
    file.reference = text_of(child(first, "Id"), 100);
    file.account_number = account.size() > 4 ? account.substr(account.size() - 4) : account;
    std::ranges::stable_sort(file.lines, {}, &FileLine::day);
    return file;
}

} // namespace bank
